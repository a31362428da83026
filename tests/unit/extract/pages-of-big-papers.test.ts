/** Pages of big papers of the East copied as plain text: their days, their writers and the paragraphs below a button. All invented. */
import { describe, expect, it } from 'vitest';
import { isDatedCaption } from '../../../src/extract/roles/pictures/captions-by-end.ts';
import { readCredit } from '../../../src/extract/roles/pictures/credit.ts';
import { isCaselessName } from '../../../src/extract/roles/writers/caseless-names.ts';
import { eastAsianName } from '../../../src/extract/roles/writers/east-asian-names.ts';
import { findDates } from '../../../src/text/dates/find-dates.ts';
import { extract } from '../../support/extract.ts';
import { sourceOf } from './source-of.ts';

function recordOf(text: string) {
  const { record } = extract(sourceOf(text));
  if (record === null) throw new Error('The article is not published.');
  return record;
}

function dayOf(line: string, language: string): string | undefined {
  const [mention] = findDates(line, language);
  return mention?.kind === 'date' ? mention.date.edtf : mention?.kind;
}

describe('days as big papers print them', () => {
  it.each([
    ['12:10-12 أكتوبر 2021 م ـ 06 ربيع الأول 1443 هـ', 'ar', '2021-10-12T12:10'],
    ['2022 07/25 10:18:33', 'zh', '2022-07-25T10:18'],
    ['5 ต.ค. 65', 'th', '2022-10-05'],
    ['5 ต.ค. 65 คน', 'th', 'yearless'],
    ['۲۰ اردیبهشت ۱۴۰۱،\u200f ۹:۲۴', 'fa', '2022-05-10T09:24'],
  ])('%s', (line, language, day) => {
    expect(dayOf(line, language)).toBe(day);
  });

  it('reads a change without its year beside a whole day', () => {
    const page = (line: string) =>
      `島の診療所に医師が着任　十年ぶり\n海鳴新聞 ${line}\n\n島の診療所に1日、医師が着任した。十年ぶりとなる。\n\n住民は港で横断幕を掲げて出迎えた。島には約四百人が暮らす。\n`;
    expect(recordOf(page('2023/1/14 09:05（最終更新 1/15 10:20）')).updated?.value.edtf).toBe('2023-01-15T10:20');
    expect(recordOf(page('2022/12/31 09:05（1/2 10:20 更新）')).updated?.value.edtf).toBe('2023-01-02T10:20');
    expect(recordOf(page('2023/5/14 09:05（最終更新 1/15 10:20）')).updated).toBeNull();
  });
});

describe('who wrote, in scripts without capitals', () => {
  it.each(['נועה שפיגלר', 'عثمان الأمين', 'عبد الإله شبل الودغيري', 'रवीश रंजन चौबे', 'سارا نیک‌پور'])('%s', (name) => {
    expect(isCaselessName(name)).toBe(true);
  });

  it.each(['الشرق الأوسط', 'سعيد في بيروت', 'דוד על הגשר', 'أخبار السودان', 'محمد'])('not %s', (line) => {
    expect(isCaselessName(line)).toBe(false);
  });

  it('reads such a name above the day, and beside the place', () => {
    const page = (line: string) =>
      `إغلاق الجسر القديم في وادي الزيتون لعامين كاملين\n${line}\n2/8/2022\n\nأغلقت بلدية وادي الزيتون الجسر القديم أمام السيارات لمدة عامين.\n\nوقال رئيس البلدية إن الإصلاح سيبدأ في الخريف المقبل.\n`;
    expect(recordOf(page('عثمان الأمين')).byline?.value).toBe('عثمان الأمين');
    expect(recordOf(page('الزعفران - محمود عبد الهادي الشامي')).byline?.value).toBe('محمود عبد الهادي الشامي');
  });

  it.each(['【時系列で見る】', '来源于 青河网'])('%s is nobody', (line) => {
    expect(eastAsianName(line)).toBeNull();
  });

  it('finds the writers of a news site, of a broadcast and behind the name of the paper', () => {
    const page = (lead: string, line: string, end = '') => `${lead}\n2022年11月15日 13時05分\n${line}\n\n${end}`;
    expect(
      recordOf(
        page(
          '配膳ロボ3000台を一斉停止　ファミレス大手',
          '［佐藤美咲，ITnews］',
          '青浜町の飲食店が11月15日、配膳ロボット約3000台を一斉に停止した。\n\n同社は「再開時期は未定」としている。\n',
        ),
      ).byline?.value,
    ).toBe('佐藤美咲');
    expect(
      recordOf(
        '제방 무너져 비닐하우스 200동 침수\n입력 2023.07.15 (21:12)\n\n밤사이 내린 비로 논산북의 제방이 무너져 비닐하우스 200동이 물에 잠겼습니다.\n\n농민들은 보상을 요구하고 있습니다.\n\nKBS 뉴스 민소영입니다.\n',
      ).byline?.value,
    ).toBe('민소영');
    expect(
      recordOf(
        '洞北湖提前进入枯水期\n2023年02月21日 16:50\n\n【青河网】（记者 马延平）2月以来，洞北湖水位持续走低，沿湖三县已启动应急取水。\n\n多名渔民对记者表示，去年的补贴至今未发。\n',
      ).byline?.value,
    ).toBe('马延平');
  });

  it('takes the button below a Korean writer for no name', () => {
    const page =
      '동해 방파제 붕괴…낚시객 5명 구조\n송고시간2023-08-10 15:21\n김민지 기자\n기자 페이지\n\n(동해=새벽통신) 김민지 기자 = 10일 오전 동해항 북방파제 일부가 무너졌다.\n\n이 사고로 낚시객 5명이 고립됐다가 40분 만에 모두 구조됐다.\n';
    expect(recordOf(page).byline?.value).toBe('김민지');
  });
});

describe('the text', () => {
  it('keeps the paragraph right below a button that says that it goes on', () => {
    const page =
      "Yenimahalle'de sel: 3 kişi kayıp\n27 Haziran 2022\n\nYenimahalle'de etkili olan sağanak yağmur sele neden oldu, 3 kişi kayboldu.\n\nGeceyi çatıda geçiren Ayşe Demirtaş, evin birinci katına kadar su dolduğunu anlattı.\n\nHaberin Devamı\nAFAD Başkanı, bölgeye 140 personel sevk edildiğini söyledi.\n\nEtiketler: #Sel\n";
    expect(recordOf(page).body.at(-1)).toMatchObject({ text: expect.stringContaining('140 personel') });
  });

  it('ends with a paragraph that its writer signs', () => {
    const page =
      '老舗銭湯「松の湯」が91年の歴史に幕\n海鳴新聞 2022/3/31 21:45\n\n銭湯「松の湯」が31日、91年の歴史に幕を下ろした。約300人の常連客が訪れた。\n\n店主の木村健一さんは「悔いはありません」と語った。【渡辺由美】\n\n関連記事\n';
    const { body, byline } = recordOf(page);
    expect(body.at(-1)).toMatchObject({ text: expect.stringContaining('悔いはありません') });
    expect(byline?.value).toBe('渡辺由美');
  });

  it('opens with a headline that stands twice over the credit of its picture', () => {
    const title = 'إضراب عمال النظافة يغرق شوارع تمارة الجديدة في الأزبال';
    const page = `مجتمع\n${title}\n${title}\nصورة: أرشيف\nالأربعاء 9 مارس 2022 - 11:15\n\nدخل عمال النظافة بتمارة الجديدة في إضراب مفتوح بسبب تأخر أجورهم.\n\nولم تصدر الشركة أي توضيح عن موعد صرف الأجور حتى مساء أمس.\n`;
    expect(recordOf(page).headline.value).toBe(title);
  });
});

describe('captions of East Asian papers', () => {
  it.each([
    ['居民在码头排队登船。（市政府提供）', '市政府提供'],
    ['居民在码头排队登船。（陈渊庄摄）', '陈渊庄摄'],
    ['居民在码头排队登船。圖／民眾提供', '民眾提供'],
    ['居民在码头排队登船 （图源：网络）', '网络'],
    ['居民在码头排队登船。澎湃新闻记者 李晓 图', '澎湃新闻记者 李晓 图'],
    ['港の入り口に立つ灯台＝24日午後（海上保安庁提供）', '海上保安庁提供'],
    ['改修される灯台（同社のニュースリリースより）', '同社のニュースリリースより'],
    ['주민들이 등대를 올려다보고 있다. 군청 제공', '군청 제공'],
    ['주민들이 등대를 올려다보고 있다. 연합뉴스', '연합뉴스'],
  ])('%s', (line, credit) => {
    const reading = readCredit(line, []);
    expect(reading === null ? null : line.slice(reading.credit.start, reading.credit.end)).toBe(credit);
  });

  it.each(['市政府将提供渡轮', '市长说：“我们会提供帮助。”', '군은 지원금을 제공한다.', '記者潘欣中／台東報導'])(
    'not %s',
    (line) => {
      expect(readCredit(line, [])).toBeNull();
    },
  );

  it.each(['灯台を見上げる住民ら＝青浜町', '新工場は2024年秋に稼働する（堺南市）'])(
    '%s closes with its place',
    (line) => {
      expect(isDatedCaption(line)).toBe(true);
    },
  );
});

describe('heads without blank lines', () => {
  it('keep the headline beside a player', () => {
    const page =
      '老碼頭重新開放 居民排隊登船\n聽新聞\n0:00 / 0:00\n2021-12-13 11:26\n\n青河市13日宣布，老碼頭經過兩年修繕後重新開放，當天有數百名居民排隊登船。\n\n碼頭建於1921年，長期是漁民出海的地方，市府還將修建步道。\n';
    expect(recordOf(page).headline.value).toBe('老碼頭重新開放 居民排隊登船');
  });

  it('keep a headline with a colon among buttons with one', () => {
    const page =
      '新华网 > 地方 > 正文\n2022 07/25 10:18:33\n来源：新华网\n青海通天河畔新增雪豹影像：一胎四崽\n字体：小 中 大\n分享到：\n\n新华社西宁7月25日电（记者李琳海）记者从通天河保护站获悉，红外相机近日拍到一只雪豹带着四只幼崽。\n\n据介绍，该区域雪豹种群数量已超过60只。\n';
    const { headline, section, publisher, byline, body } = recordOf(page);
    expect(headline.value).toBe('青海通天河畔新增雪豹影像：一胎四崽');
    expect([section?.value, publisher?.value, byline?.value]).toEqual(['地方', '新华网', '李琳海']);
    expect(body[0]).toMatchObject({ text: expect.stringMatching(/^记者从/u) });
  });

  it('keep the headline whose first words stand once more over the picture', () => {
    const page =
      'Jutarnji list\nBura na Donjem Pagu odnosila krovove, trajekti ne voze\nPiše: Goran Penić\nObjavljeno: 19. ožujak 2021. 21:47\nBura na Donjem Pagu\nJure Mišković/Cropix\n\nBura koja je puhala i do 187 kilometara na sat odnijela je krovove s dvadesetak kuća na Donjem Pagu.\n\nTrajektne linije u prekidu su od četvrtka navečer, javlja lučka kapetanija.\n';
    expect(recordOf(page).headline.value).toBe('Bura na Donjem Pagu odnosila krovove, trajekti ne voze');
  });

  it('keep the standfirst over a credit that stands apart', () => {
    const page =
      'Пожары в Омской области уничтожили 120 домов\nВ Называевске введен режим ЧС\n\nФото: Евгений Мельник, Коммерсантъ\n\nВ Омской области в результате природных пожаров сгорели 120 домов, сообщили в МЧС.\n\nГлава региона заявил, что люди получат помощь в течение трех дней.\n';
    expect(recordOf(page).standfirst?.value).toBe('В Называевске введен режим ЧС');
  });
});

describe('who speaks to the paper', () => {
  const about: Readonly<Record<string, string>> = {
    ar: 'انقطع الطريق إلى وادي الزيتون منذ أسبوع بسبب السيول التي ضربت المنطقة.',
    el: 'Σαράντα χωριά της βόρειας Εύβοιας παραμένουν χωρίς ηλεκτρικό ρεύμα για τρίτη ημέρα.',
    fa: 'ده روز است که آب لوله‌کشی در روستای چشمه‌سفید قطع شده و حدود هشتصد نفر به تانکر وابسته‌اند.',
    hi: 'बिहार के कोसीपुर में बाढ़ के पानी से घिरे गांव में शिक्षकों ने नाव पर ही स्कूल शुरू कर दिया है।',
    ko: '밤사이 내린 비로 논산북의 제방이 무너져 비닐하우스 200동이 물에 잠겼습니다.',
  };

  it.each([
    [
      'ar',
      'وقالت سلمى المبروك، وهي معلمة تبلغ من العمر 44 عاما، لبي بي سي: "استيقظنا والماء في غرفة النوم".',
      'سلمى المبروك',
    ],
    ['ar', 'يقول سليم ضاهر لـ"النهار": "نغسل أولادنا بعبوات الشرب، ولا أحد يسأل عنا".', 'سليم ضاهر'],
    ['ar', 'وقال وزير الداخلية للصحفيين "سنفتح تحقيقا في الحادث خلال يومين".', 'وزير الداخلية'],
    ['ar', 'وأوضح سعيد رمزي لدى وصوله إلى المطار: "لن نغادر قبل المساء على أي حال".', 'سعيد رمزي'],
    [
      'el',
      '«Ζούμε με κεριά, όπως οι παππούδες μας», λέει στην «Κ» ο Γιώργος Τσαπουρνιώτης, πρόεδρος της κοινότητας.',
      'Γιώργος Τσαπουρνιώτης',
    ],
    ['el', '«Ζητάμε ασφαλή καράβια», δήλωσε στην ΕΡΤ ο πρόεδρος της ομοσπονδίας Παύλος Μαρινάκης.', 'Παύλος Μαρινάκης'],
    ['fa', 'مریم یزدانی، معلم روستا، به بی‌بی‌سی گفت: «ده روز است ظرف‌ها را با باران می‌شوییم.»', 'مریم یزدانی'],
    ['hi', 'शिक्षिका सुनीता देवी ने कहा, "बच्चे पहले डरते थे, अब नाव का इंतज़ार करते हैं।"', 'शिक्षिका सुनीता देवी'],
    ['hi', 'रामसेवक यादव का कहना है कि "विभाग को चार बार पत्र लिखा गया था।"', 'रामसेवक यादव'],
    ['ko', '[이정복/농민 : "1시간 만에 다 잠겨서 손쓸 틈이 없었어요."]', '이정복'],
  ])('in %s: %s', (language, line, speaker) => {
    const { quotations } = recordOf(`${about[language]}\n\n${line}\n\n${about[language]}\n`);
    expect(quotations.at(-1)?.speaker?.text).toBe(speaker);
  });
});
