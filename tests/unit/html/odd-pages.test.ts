/** Pages of other makes: saved mails and wires, old pages, what word processors write, and scripts of the world. */
import { describe, expect, it } from 'vitest';
import { blocksOf, page, paragraphs, readPageRecord } from './page-of.ts';

const texts = paragraphs.map((paragraph) => `paragraph: ${paragraph}`);
const bare = (body: string) => `<html><head><title>Ferry lost in storm</title></head><body>${body}</body></html>`;
const marked = paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('');

describe('Preformatted text', () => {
  const wrapped = `The ferry left the harbour at dawn with forty passengers on board,
most of them fishermen on their way home from the autumn fair in the
<a href="/next">next town</a> along the coast.

Nobody in the village had expected the storm to turn so quickly, the
harbour master said on Tuesday morning, when the wind had dropped and
the first boats went out again.`;

  it('is joined where it was wrapped, and parted at empty lines', () => {
    expect(blocksOf(readPageRecord(bare(`<h1>Ferry lost in storm</h1><pre>${wrapped}</pre>`)))).toEqual([
      'paragraph: The ferry left the harbour at dawn with forty passengers on board, most of them fishermen on their way home from the autumn fair in the next town along the coast.',
      'paragraph: Nobody in the village had expected the storm to turn so quickly, the harbour master said on Tuesday morning, when the wind had dropped and the first boats went out again.',
    ]);
  });

  it('holds the head of an article in lines of their own', () => {
    const record = readPageRecord(
      bare(`<pre>Ferry lost in storm\nBy Ruth Marsh\n14 May 2021\n${paragraphs.join('\n')}</pre>`),
    );
    expect(blocksOf(record)).toEqual(texts);
    expect(record.headline?.value).toBe('Ferry lost in storm');
    expect(record.byline?.value).toBe('Ruth Marsh');
    expect(record.published?.value.edtf).toBe('2021-05-14');
  });
});

describe('Old pages', () => {
  it('are read though a named anchor is left open around the text', () => {
    expect(blocksOf(readPageRecord(bare(`<a name="top"><h1>Ferry lost in storm</h1>${marked}`)))).toEqual(texts);
  });

  it('are read though a heading is closed as one of another size', () => {
    const record = readPageRecord(bare(`<h1>Ferry lost in storm</h2>${marked}`));
    expect(blocksOf(record)).toEqual(texts);
    expect(record.headline?.value).toBe('Ferry lost in storm');
  });

  it('still have menus made of links that scripts follow', () => {
    const menu = '<a onclick="go(1)">The whole of our report on the ferry and its last voyage is here.</a>';
    expect(blocksOf(readPageRecord(page({ below: `<div>${menu}</div><div>${menu}</div>` })))).toEqual(texts);
  });
});

describe('What a word processor saved', () => {
  it('has its headline in the first line above the text', () => {
    const lines = ['14 May 2021', 'Ferry lost in storm', ...paragraphs];
    const record = readPageRecord(`<html><body>${lines.map((line) => `<p><span>${line}</span></p>`).join('')}</body>`);
    expect(record.headline?.value).toBe('Ferry lost in storm');
    expect(record.published?.value.edtf).toBe('2021-05-14');
    expect(blocksOf(record)).toEqual(texts);
  });
});

describe('A page with little text', () => {
  it.each(['The ferry is lost.', 'The ferry that left the harbour at dawn is lost', 'የጀልባው አደጋ ደረሰ። አርባ ሰዎች ነበሩ።'])(
    'is read: %s',
    (flash) => {
      expect(blocksOf(readPageRecord(page({ body: `<p>${flash}</p>` })))).toEqual([`paragraph: ${flash}`]);
    },
  );

  it('is refused without any', () => {
    expect(() => readPageRecord(page({ body: '<a href="/next">Read the whole report.</a>' }))).toThrow(/Nothing on/);
  });
});

describe('Scripts with full stops of their own', () => {
  it.each([
    ['Amharic', 'ምክር ቤቱ ማክሰኞ ማታ አሮጌውን የመዋኛ ገንዳ ለመዝጋት ድምፅ ሰጠ።', 'ገንዳው ባዶ ነው ብለዋል ከንቲባዋ።'],
    ['Burmese', 'မြို့တော်ကောင်စီသည် အင်္ဂါနေ့ညက မီလ်လမ်းရှိ ရေကူးကန်ဟောင်းကို ပိတ်ရန် မဲခွဲဆုံးဖြတ်ခဲ့သည်။', 'မြို့တော်ဝန်က ငွေမရှိဟု ပြောကြားခဲ့သည်။'],
    ['Khmer', 'ក្រុមប្រឹក្សាក្រុងបានបោះឆ្នោតនៅយប់ថ្ងៃអង្គារ ដើម្បីបិទអាងហែលទឹកចាស់ នៅលើផ្លូវមីល។', 'អភិបាលក្រុងបាននិយាយថា ក្រុងគ្មានប្រាក់ទេ។'],
  ])('are read: %s', (_, ...own) => {
    const record = readPageRecord(page({ body: own.map((paragraph) => `<p>${paragraph}</p>`).join('') }));
    expect(blocksOf(record)).toEqual(own.map((paragraph) => `paragraph: ${paragraph}`));
  });
});
