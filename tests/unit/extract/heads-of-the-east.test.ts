/** Heads and feet of pages in scripts and languages that lists rarely know, in the forms that their newsrooms print. All invented. */
import { describe, expect, it } from 'vitest';
import { readDateline } from '../../../src/extract/roles/facts/dateline.ts';
import { isMachineMark } from '../../../src/extract/roles/furniture/machine-marks.ts';
import { furnitureLine } from '../../../src/extract/roles/phrase-book.ts';
import { eastAsianName } from '../../../src/extract/roles/writers/east-asian-names.ts';
import { extract } from '../../support/extract.ts';
import { bodies, headlines, type Language, readHead } from './head-of.ts';
import { sourceOf } from './source-of.ts';

const georgian = [
  'ქალაქის ძველი ხიდი სამშაბათს ორი წლით დაიკეტა, რადგან ხუთი ბურჯიდან სამში ბზარები აღმოაჩინეს.',
  'შეკეთება ცხრა მილიონი ლარი დაჯდება, განაცხადა მერმა ქალაქის საკრებულოს სხდომაზე.',
];
const chinese = [
  '市議會週二決定，因五座橋墩中有三座出現裂縫，河上的舊橋將關閉兩年，修復費用估計為九億元。',
  '商家擔心客人不再上門，希望市府安排渡船接駁，市長表示將在下個月提出計畫。',
];

function recordOf(...lines: readonly string[]) {
  const { record } = extract(sourceOf(`${lines.join('\n\n')}\n`));
  if (record === null) throw new Error('The article is not published.');
  return record;
}

function textsOf(record: ReturnType<typeof recordOf>): readonly string[] {
  return record.body.filter(({ type }) => type !== 'figure').map(({ text }) => text);
}

describe('a headline in Georgian letters', () => {
  it('is no list of keywords, although no letter is a capital', () => {
    const record = recordOf('ძველი ხიდი ორი წლით დაიკეტა', ...georgian);
    expect([record.headline.value, record.keywords]).toEqual(['ძველი ხიდი ორი წლით დაიკეტა', null]);
  });

  it('leaves words without a capital above an English text keywords', () => {
    expect(readHead('en', 'bridge ley council repairs\n\n<H>', { keywords: null }).keywords).toContain('bridge');
  });
});

describe('a day behind which a Chinese comma stands', () => {
  it('begins a sentence about a picture, and neither dates the article nor parts a headline from it', () => {
    const record = recordOf('2025年12月24日，北町一座舊橋關閉。讀者提供', ...chinese);
    expect(record.headline.value).not.toMatch(/^，/u);
    expect(record.published?.value.edtf).not.toBe('2025-12-24');
  });

  it('is still the day before a headline with a bar between', () => {
    const record = recordOf('2025年12月24日｜舊橋將關閉兩年 商家憂客源', ...chinese);
    expect(record.published?.value.edtf).toBe('2025-12-24');
  });
});

describe('the agency of Taiwan', () => {
  it('names itself, the writer and the place without a space', () => {
    const record = recordOf(
      '舊橋將關閉兩年 商家憂客源',
      `（中央社記者王小明高雄22日電）${chinese[0]}`,
      chinese[1] ?? '',
    );
    expect([record.byline?.value, record.dateline?.value, record.agency?.value]).toEqual(['王小明', '高雄', '中央社']);
    expect(textsOf(record)).toEqual(chinese);
  });

  it.each([
    ['（中央社東京9日綜合外電報導）東京都', '東京'],
    ['中央社／高雄9日電', '高雄'],
    ['（中央社記者李四新北市9日電）新北', '新北市'],
    ['(中央社記者歐陽小明華盛頓9日專電)美國', '華盛頓'],
  ])('opens a report: %s', (text, place) => {
    const found = readDateline(text);
    expect(found && text.slice(found.place.start, found.place.end)).toBe(place);
  });

  it.each([
    '中央社今天報導，高雄9日電力中斷',
    '（中央社記者王小明某處22日電）',
    '中央社記者王小明在高雄採訪',
    '（聯合報記者王小明高雄報導）',
    '中央社區發展協會台北22日開會',
  ])('opens none here: %s', (text) => {
    expect(readDateline(text)).toBeNull();
  });
});

describe('the reporter of a Chinese paper', () => {
  it.each([
    ['記者 馬麗娟 台北 報導', '馬麗娟'],
    ['聯合報 / 記者王小明／台中即時報導', '王小明'],
    ['記者馬麗／台北報導', '馬麗'],
    ['自由時報 記者王小明／台中報導', '王小明'],
  ])('signs with the place: %s', (line, name) => {
    const found = eastAsianName(line);
    expect(found && line.slice(found.start, found.end)).toBe(name);
  });

  it('is no headline behind the day that opens the file', () => {
    const record = recordOf(
      '2020-06-30 14:22 聯合報 / 記者王小明／台中即時報導',
      '舊橋將關閉兩年 商家憂客源',
      ...chinese,
    );
    expect([record.headline.value, record.byline?.value]).toEqual(['舊橋將關閉兩年 商家憂客源', '王小明']);
  });

  it.each(['記者會 下午 台北 舉行', '記者節 全台 慶祝', '週報 記者證 申請報導獎'])(
    'is not whoever a title speaks of: %s',
    (title) => {
      expect(recordOf(title, '2020-06-30', ...chinese).headline.value).toBe(title);
    },
  );
});

describe('a paper that names its site beside the place', () => {
  it.each([
    ['HARVIK, KABARKITA.COM - Jembatan tua ditutup', 'HARVIK'],
    ['KABARKITA.CO, Jakarta - Jembatan tua ditutup', 'Jakarta'],
    ['Kabar6.com, JAKARTA – "Kami menutup jembatan"', 'JAKARTA'],
  ])('opens a report: %s', (text, place) => {
    const found = readDateline(text);
    expect(found && text.slice(found.place.start, found.place.end)).toBe(place);
  });

  it.each([
    'Kabarkita.com, Kabarlain - The firms said',
    'Harwick, harwick.gov - the page of the town',
    'Tickets at harwick.com, doors open at eight - bring a coat',
    'Anna Moss, annamoss.com - Writer and baker',
    'Visit us, example.org - Free of charge',
  ])('opens none here: %s', (text) => {
    expect(readDateline(text)).toBeNull();
  });
});

describe('two people with their tasks on one line', () => {
  it('of whom the first wrote and the second edited', () => {
    const body = [
      'Dewan kota memutuskan pada hari Selasa untuk menutup jembatan tua di atas sungai selama dua tahun.',
      'Para insinyur menemukan retakan pada tiga dari lima tiang, dan perbaikan menelan biaya sembilan miliar rupiah.',
    ];
    const record = recordOf('Jembatan tua ditutup dua tahun', 'Penulis Budi Santoso | Editor Rina Wati', ...body);
    expect([record.byline?.value, record.publisher]).toEqual(['Budi Santoso', null]);
  });
});

describe('what a program left in a page', () => {
  it.each([
    '[ZT]15516[/ZT]',
    '[yt]https://video.example/abc[/yt]',
    '[SHARE_BUTTONS_BAR]',
    '[gallery ids="12,13"]',
    '[contact-form-7 id="4" title="Form"]',
    '{pagebreak}',
    '{{ poll.title }}',
    '{% include menu %}',
  ])('is known by its marks: %s', (line) => {
    expect(isMachineMark(line)).toBe(true);
    expect(textsOf(recordOf(headlines.en, bodies.en[0], line, bodies.en[1], bodies.en[2]))).toEqual(bodies.en);
  });

  it.each([
    '[sic]',
    '[Laughter]',
    '[Editor’s note: this was changed]',
    '[1]',
    '{…}',
    '{a, b}',
    'jane_doe_writes',
    '#save_our_old_bridge_now',
    '[Chorus]',
    'HARBOUR_2_AT_DUSK.jpg',
  ])('is not what people write: %s', (line) => {
    expect(isMachineMark(line)).toBe(false);
  });
});

describe('a credit whose space was lost', () => {
  it('ends the caption before it', () => {
    const record = recordOf(
      headlines.pl,
      bodies.pl[0],
      bodies.pl[1],
      'Stary most przed zamknięciemFoto: Jan Nowak',
      bodies.pl[2],
    );
    expect(record.body.find(({ type }) => type === 'figure')).toMatchObject({
      caption: { text: 'Stary most przed zamknięciem' },
    });
  });

  it.each(['MonFoto: sklep z aparatami', 'Wybierz miniPhoto: nowy aparat', 'Autofoto: historia'])(
    'is none within a name or word: %s',
    (title) => {
      expect(recordOf(title, ...bodies.pl).headline.value).toBe(title);
    },
  );
});

describe('furniture in languages without lists of their own', () => {
  it.each([
    'კომენტარები',
    '- რეკლამა -',
    'Լրահոս',
    'Kamientary',
    'Чытайце таксама',
    'Oxşar xəbərlər',
    'Жарнама',
    'Soma pia:',
    'ማስታወቂያ',
    'یہ بھی پڑھیں',
    'हेही वाचा',
    '廣告 廣告',
    'Share Share',
  ])('is known as a whole line: %s', (line) => {
    const kinds = line === 'یہ بھی پڑھیں' ? [null, 'related', 'readMore'] : [furnitureLine(line)];
    expect(kinds).not.toEqual([null]);
  });

  it.each(['Реклама вернулась на улицы', 'კომენტარი მერის განცხადებაზე', 'Bora Bora', 'Pago Pago', 'Share the bread'])(
    'is not what holds such a word: %s',
    (line) => {
      expect(furnitureLine(line)).toBeNull();
    },
  );
});

describe('what stands above a headline and is no kicker', () => {
  it.each([
    ['the headline itself', (title: string) => title],
    ['words of the page beside its address', () => 'Nordpost.pl ikona bloku'],
  ])('is %s', (_, line) => {
    const head = (language: Language) =>
      readHead(language, `${line(headlines[language])}\n\n12.05.2021\n\n<H>`, { kicker: null });
    expect(head('pl').kicker).toBeNull();
  });

  it('is the label of a day', () => {
    const record = recordOf('Dzisiejsza data:\npiątek 20 lutego 2026', headlines.pl, ...bodies.pl);
    expect(record.kicker).toBeNull();
  });

  it.each(['MOSTY', 'Analiza', 'Lokalne'])('leaves a topic one: %s', (topic) => {
    const record = recordOf(topic, headlines.pl, '12.05.2021', ...bodies.pl);
    expect(record.kicker?.value ?? record.section?.value).toBe(topic);
  });
});

describe('the day over the menu of a page', () => {
  const menu =
    '- Burmistrz otwiera bibliotekę\n- Zima wraca w góry\n- Kierowcy czekają na objazd\n- Szkoła dostaje nowy dach';

  it('with its weekday says only when the page was seen', () => {
    const record = recordOf(`Wtorek, 20 stycznia 2026\nNajnowsze\n${menu}`, headlines.pl, ...bodies.pl);
    expect(record.published?.value.edtf ?? null).not.toBe('2026-01-20');
  });

  it.each([
    ['right above the headline', 'Wtorek, 20 stycznia 2026'],
    ['with a word for it', 'Opublikowano: wtorek, 20 stycznia 2026'],
    ['over one button', 'Wtorek, 20 stycznia 2026\nUdostępnij'],
    ['without its weekday', '20 stycznia 2026'],
    ['with its time', '20.01.2026 10:22'],
  ])('dates the article %s', (_, head) => {
    expect(recordOf(head, headlines.pl, ...bodies.pl).published?.value.edtf).toContain('2026-01-20');
  });
});

describe('the owner that a claim of rights names', () => {
  it.each([
    ['Copyright © Zarzecze24. Wszelkie prawa zastrzeżone.', 'Zarzecze24'],
    ['Copyright © Nowiny Zarzecza s.r.o. Wszelkie prawa zastrzeżone.', 'Nowiny Zarzecza'],
    ['© 2021 Nowiny Zarzecza', 'Nowiny Zarzecza'],
  ])('is whole: %s', (line, name) => {
    expect(recordOf(headlines.pl, ...bodies.pl, line).publisher?.value).toBe(name);
  });
});
