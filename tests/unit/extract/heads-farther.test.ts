/** Heads and feet as pages in Arabic, Chinese, Japanese, Thai and Central European languages print them: all invented. */
import { describe, expect, it } from 'vitest';
import { countWords } from '../../../src/text/word-count.ts';
import { extract } from '../../support/extract.ts';
import { bodies } from './head-of.ts';
import { sourceOf } from './source-of.ts';

const read = (text: string) => {
  const { record } = extract(sourceOf(`${text}\n`));
  if (record === null) throw new Error('The article is not published.');
  return record;
};
const textOf = (language: keyof typeof bodies) => bodies[language].join('\n\n');
const bodyOf = (text: string) => read(text).body.map((block) => block.text);

describe('the writer', () => {
  it.each(['كتب – سالم المهدي:', 'كتبت/ سلمى القاضي', 'كتب: سالم المهدي'])('signs above Arabic text: %s', (line) => {
    const { byline } = read(`إغلاق الجسر القديم\n\n${line}\n\n${textOf('ar')}`);
    expect(byline?.value).toMatch(/^(?:سالم المهدي|سلمى القاضي)$/);
  });

  it('wrote nothing where the words open speech amid the text', () => {
    const [first, ...rest] = bodies.ar;
    const line = 'كتب سالم المهدي:';
    const { byline, body } = read(['إغلاق الجسر القديم', first, line, ...rest].join('\n\n'));
    expect(byline).toBeNull();
    expect(body.map(({ text }) => text)).toContain(line);
  });

  it('may sign with two letters below the text', () => {
    const text = [
      'Stari most zaprt za dve leti',
      'Občinski svet je v torek sklenil, da bo stari most zaprt za dve leti, ker so njegovi stebri razpokani.',
      'Inženirji so našli razpoke v treh od petih stebrov, popravilo pa bo stalo devet milijonov evrov.',
    ];
    expect(read([...text, 'M. K.'].join('\n\n')).byline?.value).toBe('M. K.');
    expect(bodyOf([...text, 'V mestu se je rodil leta 1900.', 'Umrl je v ZDA.'].join('\n\n'))).toHaveLength(4);
  });
});

describe('a source', () => {
  it('ends where its next word begins in Chinese', () => {
    const text = [
      '市议会周二决定将跨河的旧桥封闭两年，因为桥墩出现裂缝，工程师认为已不适合车辆通行。',
      '工程师在五座桥墩中的三座发现裂缝，修复工程预计花费九百万元，商家担心生意受到影响。',
    ];
    const record = read(['旧桥将封闭两年', '2001-06-25 来源:青石日报 记者 李明 我有话说', ...text].join('\n\n'));
    expect(record.publisher?.value).toBe('青石日报');
    expect(record.published?.value.edtf).toBe('2001-06-25');
  });
});

describe('above the text', () => {
  it('the hour on a line of its own beside the day heads nothing', () => {
    const record = read(`10:45 ص\nالجمعة 4 مارس 2022\n\n${textOf('ar')}`);
    expect(record.headline.value).not.toContain('10:45');
    expect(record.body.map(({ text }) => text)).toEqual([...bodies.ar]);
  });

  it('a title with a colon is no label because source and keywords stand below a short text', () => {
    const title = 'رابطة التجار: كلام المدير فسر خطأ';
    const foot = 'المصدر: صحيفة النهرين\nكلمات دلالية: رابطة التجار\nإقرأ أيضاً:\nالجسر يفتح غدا';
    expect(read(`${title}\nتاريخ النشر: 4 مارس 2022\n${bodies.ar.join('\n')}\n${foot}`).headline.value).toBe(title);
  });

  it('two sections side by side are no paper', () => {
    const text = [
      'Заседанието на съвета се отложи',
      'Насроченото за четвъртък заседание на общинския съвет беше отложено заради наводнението в сградата на общината.',
      'Съветниците трябваше да разгледат отчетите на общинските дружества и предложенията на постоянните комисии.',
    ];
    const record = read(['Новини, Политика', ...text].join('\n\n'));
    expect(record.publisher).toBeNull();
    expect(record.headline.value).toBe(text[0]);
  });

  it('a caption that ends with its day is a picture’s in Japanese', () => {
    const caption = '通行止めになった橋を見る住民＝5月3日午後2時31分';
    const { body } = read(`2019年05月03日\n\n${caption}\n\n${textOf('ja')}`);
    expect(body.filter(({ type }) => type === 'paragraph').map(({ text }) => text)).toEqual([...bodies.ja]);
    const line = '町の予算は9億円＝昨年の2倍になる見込みだと町長は話した。';
    expect(bodyOf(`古い橋、二年間の閉鎖へ\n\n${textOf('ja')}\n\n${line}`)).toContain(line);
  });

  it('a long Thai line may be the headline: four of its letters make a word', () => {
    const title = 'สภาเทศบาลสั่งปิดสะพานเก่าสองปี หลังวิศวกรพบเสาสะพานแตกร้าวสามต้น ชาวบ้านขอเรือข้ามฟาก';
    expect(countWords('ปิดสะพานเก่า')).toBe(3);
    const text = [
      'สภาเทศบาลมีมติเมื่อวันอังคารให้ปิดสะพานเก่าข้ามแม่น้ำเป็นเวลาสองปี เพราะเสาสะพานแตกร้าวหลายต้น และไม่ปลอดภัยต่อรถทุกชนิดที่สัญจรไปมา',
      'วิศวกรพบรอยร้าวที่เสาสามต้นจากทั้งหมดห้าต้น และการซ่อมแซมจะใช้งบประมาณเก้าล้านบาท ชาวบ้านกังวลเรื่องการค้าขายและขอให้เทศบาลจัดเรือข้ามฟาก',
    ];
    const record = read(['การเมือง', title, 'อัปเดต 10 ชั่วโมงที่ผ่านมา • เผยแพร่ 4 ชั่วโมงที่ผ่านมา', ...text].join('\n\n'));
    expect(record.headline.value).toBe(title);
    expect(record.body.map((block) => block.text)).toEqual(text);
  });
});
