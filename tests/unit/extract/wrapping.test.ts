/** Lines that a program or a printing press broke are read as the paragraphs that they were. */
import { describe, expect, it } from 'vitest';
import { uncovered } from '../../../src/extract/coverage.ts';
import { extract } from '../../support/extract.ts';
import { sourceOf } from './source-of.ts';

const paragraphs = [
  'The ferry that links Harwick with the outer islands stayed in port on Tuesday after its crew walked out in a dispute over pay, leaving about 340 passengers to find beds for the night in the town’s schools and church halls.',
  'The walkout began at 5.30 a.m., half an hour before the first sailing. “We did not want it to come to this,” said Martin Oake, who has spent 19 years on the boat and speaks for the crew.',
  'On the quay at Harwick the mood was patient rather than angry. Joan Petrie, a teacher from Skerray, had been on her way home from her sister’s funeral and had slept in a gymnasium.',
];
const wordy =
  'Government representatives acknowledged yesterday that negotiations concerning compensation remained unsatisfactory, notwithstanding considerable encouragement from neighbouring municipalities, whose administrations anticipated interruptions throughout September.';
const headline = 'Ferry stays in port as crew walks out';

/** A paragraph in lines of at most `width` characters, as any program breaks them. */
function wrapped(text: string, width: number): string {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1) as string;
    if (line !== '' && line.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines.join('\n');
}

/** The same as set in a newspaper's column: long words are parted. */
function typeset(text: string, width: number): string {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1) as string;
    const room = width - line.length - 2;
    if (line.length + 1 + word.length <= width) lines[lines.length - 1] = `${line} ${word}`.trim();
    else if (/^\p{Ll}{7,}$/u.test(word) && room >= 3) {
      const cut = Math.min(room, word.length - 3);
      lines[lines.length - 1] = `${line} ${word.slice(0, cut)}-`;
      lines.push(word.slice(cut));
    } else lines.push(word);
  }
  return lines.join('\n');
}

function read(text: string) {
  const source = sourceOf(text);
  const { record } = extract(source);
  if (record === null) throw new Error('nothing was read');
  expect(uncovered(record, source)).toEqual([]);
  return record;
}

function textsOf(text: string): string[] {
  return read(text).body.map((block) => block.text);
}

/** Broken as a terminal does: Korean letters take two columns, marks above and below others none. */
function inColumns(text: string, width: number): string {
  const columns = (line: string) => line.replace(/\p{Mn}/gu, '').replace(/\p{sc=Hangul}/gu, '--').length;
  const lines: string[] = [''];
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1)} ${word}`.trim();
    if (columns(longer) > width) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines.join('\n');
}

describe('hard-wrapped text', () => {
  it.each([32, 36, 40, 45, 52, 60, 66, 72, 80, 100])('is read as its paragraphs at %i characters a line', (width) => {
    const text = [headline, 'By Ellen Marsh', ...paragraphs].map((one) => wrapped(one, width)).join('\n\n');
    const record = read(text);
    expect(record.headline.value).toBe(headline);
    expect(record.byline?.value).toBe('Ellen Marsh');
    expect(record.body.map((block) => block.text)).toEqual(paragraphs);
  });

  it.each([40, 60, 72])('is so read without blank lines, where paragraphs are indented, at %i', (width) => {
    const indented = paragraphs.map((one) => wrapped(`    ${one}`, width)).join('\n');
    expect(textsOf(`${headline}\n\n${indented}\n`)).toEqual(paragraphs);
  });

  it('may have a headline and an address that are longer than its lines', () => {
    const long = `${headline}: passengers spend the night in schools and church halls and wait for news`;
    const address =
      'https://www.harwick.example/2014/03/04/ferry-stays-in-port-as-crew-walks-out-over-pay-and-waits.html';
    const record = read(
      [`${long}\n4 March 2014\n${address}`, ...paragraphs.map((one) => wrapped(one, 72))].join('\n\n'),
    );
    expect(record.headline.value).toBe(long);
    expect(record.published?.value.edtf).toBe('2014-03-04');
    expect(record.address?.value).toBe(address);
    expect(record.body.map((block) => block.text)).toEqual(paragraphs);
  });

  it('keeps a short line that stands above a full one apart', () => {
    const [first, ...rest] = paragraphs.map((one) => wrapped(one, 60));
    expect(read([`${headline} over pay\nBy Ellen Marsh\n${first}`, ...rest].join('\n')).headline.value).toBe(
      `${headline} over pay`,
    );
  });

  it('keeps apart a headline that nearly fills its line, where a program filled every other', () => {
    const long = 'Ferry stays in port for the third day as crew walks out over pay';
    const text = [
      long,
      'By Ellen Marsh',
      '',
      ...paragraphs
        .map((one) => wrapped(one, 72))
        .join('\n\n')
        .split('\n'),
    ];
    const record = read(text.join('\n'));
    expect(record.headline.value).toBe(long);
    expect(record.byline?.value).toBe('Ellen Marsh');
    expect(record.body.map((block) => block.text)).toEqual(paragraphs);
  });

  it('is seen below a menu, in small letters and in letters without case', () => {
    const menu = ['news', 'sport', 'weather', 'culture', 'letters', 'log in'].join('\n');
    const text = [menu, headline, ...paragraphs.map((one) => wrapped(one, 72))].join('\n\n');
    expect(textsOf(text)).toEqual(paragraphs);
    const hebrew =
      'המעבורת שמקשרת בין הנמל לאיים נשארה ביום שלישי ברציף אחרי שאנשי הצוות הפסיקו את העבודה בגלל מחלוקת על השכר, וכשלוש מאות וארבעים נוסעים לנו בבתי הספר ובאולמות של העיר, והחברה אמרה שהציעה תוספת של שלושה אחוזים.';
    const other =
      'המעבורת שבה לדרכה ביום חמישי לאחר שהצדדים הסכימו להמשיך בשיחות בשבוע הבא, ואנשי האיים קיבלו את פני הנוסעים ברציף הקטן.';
    const head = 'המעבורת נשארה בנמל אחרי שהצוות הפסיק לעבוד';
    const deck = 'הנוסעים לנו בבתי הספר והחברה מחכה לתשובה';
    const record = read(
      `תפריט\nחדשות\nספורט\nמזג אוויר\n${head}\n${deck}\n\n${wrapped(hebrew, 60)}\n\n${wrapped(other, 60)}\n`,
    );
    expect(record.headline.value).toBe(head);
    expect(record.body.map((block) => block.text)).toContain(hebrew);
  });

  it('is seen where letters without case are set by their widths, and its lines are of different lengths', () => {
    const korean =
      '시의회는 화요일 저녁 오래된 다리를 열여덟 달 동안 폐쇄하기로 결정했다. 기술자들이 네 개의 주 들보 가운데 두 개에서 깊은 균열을 발견했기 때문이다. 칠 톤이 넘는 화물차는 지난 삼월부터 이 다리를 건널 수 없으며 오월부터는 보행자와 자전거를 위한 나룻배가 이십 분마다 다닌다고 시 관계자는 설명했다.';
    const hindi =
      'नगर परिषद ने मंगलवार की शाम पुराने पुल को अठारह महीने के लिए बंद करने का फैसला किया क्योंकि इंजीनियरों को उसके चार मुख्य गर्डरों में से दो में गहरी दरारें मिलीं। सात टन से भारी ट्रकों पर मार्च से ही रोक लगी हुई है।';
    const cases: [string, string, number][] = [
      ['낡은 다리 수리 위해 폐쇄한다', `${korean} ${korean}`, 96],
      ['मरम्मत के लिए पुराना पुल बंद होगा', `${hindi} ${hindi}`, 66],
    ];
    for (const [head, paragraph, width] of cases)
      expect(textsOf(`${head}\n\n${inColumns(paragraph, width)}\n`)).toContain(paragraph);
  });

  it('is not seen in lines of one length that have no stop: titles, songs, entries', () => {
    for (const lines of [
      [
        'مجلس المدينة يقرر إغلاق الجسر القديم لمدة عام ونصف',
        'ارتفاع أسعار الخضار في الأسواق مع بداية فصل الشتاء',
        'انطلاق معرض الكتاب الدولي بمشاركة ثلاثين دولة عربية',
        'وزارة الصحة تعلن بدء حملة التطعيم ضد الإنفلونزا غدا',
      ],
      [
        '市议会决定将旧开合桥关闭十八个月进行维修',
        '沿海三省明起将迎来入冬以来最强一轮冷空气',
        '全国图书博览会周末开幕三十多个国家将参展',
        '女排联赛半决赛首回合主队三比一力克卫冕冠军',
      ],
      [
        'I took the boat at break of day to cross the river wide',
        'and left my mother by the gate and all my kin beside',
        'the wind was blowing from the north the water cold and grey',
        'and never did I look behind until the close of day',
      ],
      [
        'спальный мешок и коврик, ночи у воды всё ещё холодные',
        'запасные носки, лёгкая куртка от дождя и тёплая шапка',
        'котелок и ложка на каждого, общая посуда у нас кончилась',
        'вода в бутылках на первый день, потом будем брать из ручья',
      ],
    ])
      expect(textsOf(`${headline}\n\n${paragraphs[0]}\n\n${lines.join('\n')}\n\n${paragraphs[1]}\n`)).not.toEqual(
        expect.arrayContaining([expect.stringMatching(new RegExp(`${lines[1]} ?${lines[2]}`))]),
      );
  });

  it('in mail is read without the marks of quoting', () => {
    const quoted = paragraphs.map((one) => wrapped(one, 68).replaceAll(/^/gm, '> ')).join('\n>\n');
    expect(textsOf(`On 4 March Ellen Marsh wrote:\n\n${quoted}\n`).slice(-3)).toEqual(paragraphs);
  });

  it('is not seen in verse, menus and lists of results', () => {
    const verse =
      'It rises where the heather ends\nand falls into the sea\nand on its way it meets no friends\nexcept the town and me';
    expect(textsOf(`The river Ley\n\n${verse}\n\n${paragraphs[0]}\n`)).not.toContain(verse.replaceAll('\n', ' '));
    const results = ['Harwick 2 Dunmore 1', 'Skerray 0 Bracken 0', 'Northport 4 Eastbay 3', 'Wick 1 Thistle 5'];
    expect(textsOf(`${paragraphs.join('\n\n')}\n\n${results.join('\n')}\n\n${paragraphs[1]}`).join('|')).not.toContain(
      'Dunmore 1 Skerray',
    );
  });

  it('in scripts without spaces is joined without any', () => {
    const paragraph =
      '港と島を結ぶ連絡船は火曜日、乗組員が賃上げを求めて作業を中止したため、終日欠航した。約三百四十人の乗客が町の学校や公民館で一夜を明かした。運航会社は三・二パーセントの賃上げを提示したとしている。';
    const lines = paragraph.match(/.{1,30}/gu)?.join('\n') as string;
    expect(textsOf(`連絡船が欠航\n\n${lines}\n`)).toContain(paragraph);
  });

  it('in Arabic is joined by spaces', () => {
    const paragraph =
      'بقيت العبارة التي تربط الميناء بالجزر في مرساها يوم الثلاثاء بعد أن توقف طاقمها عن العمل بسبب خلاف على الأجور، واضطر نحو ثلاثمئة وأربعين راكبا إلى المبيت في مدارس المدينة وقاعاتها، وقالت الشركة إنها عرضت زيادة قدرها ثلاثة في المئة.';
    expect(textsOf(`العبارة باقية في الميناء\n\n${wrapped(paragraph, 48)}\n`)).toContain(paragraph);
  });
});

describe('words that a hyphen parts at the end of a line', () => {
  it.each([33, 42, 48])('are whole again in a typeset column of %i characters', (width) => {
    const all = [...paragraphs, wordy];
    const text = [headline, ...all].map((one) => typeset(one, width)).join('\n\n');
    expect(text.match(/-\n/g)?.length).toBeGreaterThan(1);
    expect(textsOf(text)).toEqual(all);
  });

  it('lead back to the source, hyphen and all', () => {
    const text = `${headline}\n\n${paragraphs.map((one) => typeset(one, 42)).join('\n\n')}\n`;
    const { body } = read(text);
    for (const block of body) {
      const raw = text.slice(block.span.start, block.span.end);
      expect(raw.replaceAll('-\n', '').replaceAll('\n', ' ')).toBe(block.text);
    }
  });

  it('keep it where a program broke the line and the word has one of its own', () => {
    const text = `${headline}\n\nThe islanders have had no friend in the capital who is as well-\nknown as the old captain was, and he said on Tuesday that he would\nnot wait for a new one to be found before the winter came.\n`;
    expect(textsOf(text)[0]).toContain('who is as well-known as the old captain');
  });

  it('keep it where the column has the word with a hyphen elsewhere', () => {
    const own = 'A well-known captain spoke.';
    const column = paragraphs.map((one) => typeset(one, 42)).join('\n\n');
    const text = `${headline}\n\n${column}\n\n${own} No islander was as well-\nknown as the captain of the ferry, said\nhis neighbours on the quay.\n`;
    expect(textsOf(text).at(-1)).toContain('was as well-known as');
  });

  it('are joined at a soft hyphen', () => {
    const text = `${headline}\n\n${paragraphs.map((one) => typeset(one, 42).replaceAll('-\n', '\u00ad\n')).join('\n\n')}\n`;
    expect(textsOf(text)).toEqual(paragraphs);
  });
});
