/** Texts from before Unicode are read in the encoding in which they make words. The bytes are written out by hand-made tables. */
import { describe, expect, it } from 'vitest';
import { decode } from '../../../src/build/decode.ts';

/** The text in an encoding of one byte a character, by trying every byte. */
function encodeBytes(text: string, label: string): Uint8Array {
  const decoder = new TextDecoder(label);
  const table = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]));
  return Uint8Array.from(text, (letter) => table.get(letter) ?? 0x3f);
}

/** The same for encodings of two bytes a character. */
function encodePairs(text: string, label: string): Uint8Array {
  const decoder = new TextDecoder(label);
  const table = new Map<string, readonly number[]>();
  for (let lead = 0x81; lead < 0xff; lead += 1) {
    for (let trail = 0x40; trail < 0xff; trail += 1) {
      const letter = decoder.decode(Uint8Array.of(lead, trail));
      if (!table.has(letter)) table.set(letter, [lead, trail]);
    }
  }
  return Uint8Array.from(
    [...text].flatMap((letter) => (letter < '\x80' ? [letter.charCodeAt(0)] : (table.get(letter) ?? [0x3f]))),
  );
}

const texts = {
  russian:
    'Паром остался в порту\n\nПаром, связывающий город с островами, во вторник остался в порту: экипаж отказался работать. Мы не хотели, чтобы до этого дошло, сказал капитан.\n',
  ukrainian:
    'Пором залишився в порту\n\nПором, що сполучає місто з островами, у вівторок залишився в порту: екіпаж відмовився працювати. Про це повідомили в компанії.\n',
  polish:
    'Prom został w porcie\n\nProm łączący miasto z wyspami pozostał we wtorek w porcie, ponieważ załoga odmówiła pracy. Związek powiedział, że się nie ugnie.\n',
  lithuanian:
    'Keltas liko uoste\n\nKeltas, jungiantis miestą su salomis, antradienį liko uoste, nes įgula atsisakė dirbti. Bendrovė pranešė, kad ji yra pasirengusi derėtis.\n',
  greek:
    'Το πλοίο έμεινε στο λιμάνι\n\nΤο πλοίο που συνδέει την πόλη με τα νησιά έμεινε την Τρίτη στο λιμάνι. Η εταιρεία είπε ότι είναι έτοιμη για συζητήσεις.\n',
  hebrew:
    'המעבורת נשארה בנמל\n\nהמעבורת המחברת את העיר עם האיים נשארה ביום שלישי בנמל. החברה אמרה כי היא מוכנה לשיחות על השכר של הצוות.\n',
  arabic:
    'العبارة باقية في الميناء\n\nبقيت العبارة التي تربط المدينة بالجزر في الميناء يوم الثلاثاء بعد أن رفض الطاقم العمل بسبب خلاف على الأجور.\n',
  german:
    'Fähre bleibt im Hafen\n\nDie Fähre, die die Stadt mit den Inseln verbindet, ist am Dienstag im Hafen geblieben. „Wir müssen reden“, sagte der Kapitän.\n',
  japanese: '連絡船が欠航\n\n港と島を結ぶ連絡船は火曜日、乗組員が賃上げを求めて作業を中止したため、終日欠航した。\n',
  chinese: '渡轮停航\n\n连接城市和岛屿的渡轮星期二停在港口，因为船员为工资问题拒绝工作。公司说它准备谈判。\n',
} as const;

describe('a text from before Unicode', () => {
  it.each([
    ['russian', 'windows-1251'],
    ['russian', 'koi8-r'],
    ['russian', 'ibm866'],
    ['russian', 'iso-8859-5'],
    ['ukrainian', 'windows-1251'],
    ['ukrainian', 'koi8-u'],
    ['polish', 'windows-1250'],
    ['polish', 'iso-8859-2'],
    ['lithuanian', 'windows-1257'],
    ['greek', 'windows-1253'],
    ['hebrew', 'windows-1255'],
    ['arabic', 'windows-1256'],
    ['german', 'macintosh'],
  ] as const)('in %s is read in %s', (language, encoding) => {
    expect(decode(encodeBytes(texts[language], encoding))).toEqual({ text: texts[language], encoding });
  });

  it('in German is read as windows-1252, quotation marks included', () => {
    const bytes = Uint8Array.from(texts.german, (letter) => ({ '„': 0x84, '“': 0x93 })[letter] ?? letter.charCodeAt(0));
    expect(decode(bytes)).toEqual({ text: texts.german, encoding: 'windows-1252' });
  });

  it.each([
    ['japanese', 'shift_jis'],
    ['japanese', 'euc-jp'],
    ['chinese', 'gb18030'],
  ] as const)('in %s is read in %s', (language, encoding) => {
    expect(decode(encodePairs(texts[language], encoding))).toEqual({ text: texts[language], encoding });
  });

  it('in Cyrillic and UTF-16 without a byte order mark is read by the zeros of its spaces', () => {
    expect(decode(Buffer.from(texts.russian, 'utf16le'))).toEqual({ text: texts.russian, encoding: 'utf-16le' });
  });
});
