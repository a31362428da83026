/** Pages of other makes: saved mails and wires, old pages, what word processors write, and scripts of the world. */
import { describe, expect, it } from 'vitest';
import { blocksOf, page, paragraphs, readPageRecord, text } from './page-of.ts';

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

describe('Line breaks', () => {
  const broken = (head: string) =>
    readPageRecord(
      `<html><head><title>Gazette</title></head><body><div>${head}<br><br>${paragraphs.join('<br><br>')}</div></body></html>`,
    );

  it.each([
    '<b>Ferry lost in storm</b><br>By Ruth Marsh<br>12 June 2021',
    'Ferry lost in storm<br>12 June 2021, By Ruth Marsh',
  ])('part the lines of a head: %s', (head) => {
    const { headline, byline, published, ...record } = broken(head);
    expect([headline?.value, byline?.value, published?.value.edtf]).toEqual([
      'Ferry lost in storm',
      'Ruth Marsh',
      '2021-06-12',
    ]);
    expect(record.body.map(({ text }) => text)).toEqual(paragraphs);
  });

  it('do not part a sentence in a paragraph of its own', () => {
    const body = `<p>The council in<br>Harwick has met since 2019, and will meet again on Friday.</p>${marked}`;
    expect(blocksOf(readPageRecord(page({ body })))[0]).toBe(
      'paragraph: The council in Harwick has met since 2019, and will meet again on Friday.',
    );
  });

  it('do not part a sentence that is broken before a name, nor a bold headline', () => {
    const long =
      'The ferry left the harbour at dawn with forty passengers from<br>Harwick on board, most of them fishermen.';
    expect(blocksOf(readPageRecord(page({ body: `<div>${long}</div>${marked}` })))[0]).toBe(
      'paragraph: The ferry left the harbour at dawn with forty passengers from Harwick on board, most of them fishermen.',
    );
    expect(broken('<b>Ferry from<br>Harwick lost</b><br>12 June 2021').headline?.value).toBe('Ferry from Harwick lost');
  });
});

describe('Running text that was broken into lines', () => {
  const head = '<h1>Store sold</h1><div>By Ann Lee<br>May 3, 2019</div>';
  const read = (lines: readonly string[], wrap = 'div') =>
    readPageRecord(`<html><body>${head}<${wrap}>${lines.join('<br>')}</${wrap}></body></html>`);

  it.each(['div', 'p', 'td'])('is joined in a %s, with years and names at its breaks', (tag) => {
    const lines = [
      'The council of Low Mill voted nine to six on',
      'Tuesday to sell the old grain store on Quay',
      'Street, built in 1897, to a builder from',
      'Harwick. The mayor, Dora Finch, said that the',
      'Harwick firm had offered the most since June',
      '2017.',
    ];
    const last = 'Work is to begin in spring.';
    const body = `<${tag}>${lines.join('<br>')}<br><br>${last}</${tag}>`;
    const record = readPageRecord(`<html><body>${head}${tag === 'td' ? `<table>${body}</table>` : body}</body></html>`);
    expect(record.body.map(({ text }) => text)).toEqual([lines.join(' '), last]);
    expect([record.byline?.value, record.published?.value.edtf]).toEqual(['Ann Lee', '2019-05-03']);
  });

  it.each([
    [
      [
        'Der Rat hat nach langem Streit gestern den',
        'Kornspeicher verkauft, der seit 2008 leer',
        'Steht und verfällt.',
      ],
    ],
    [['The store on the quay was opened on', 'May 3, 1897', 'by a mayor of whom nobody knows more.']],
    [['The store on the quay was designed', 'by Ann Lee', 'in 1897 for the council of Low Mill.']],
  ])('is joined: %j', (lines) => {
    expect(read(lines).body.map(({ text }) => text)).toEqual([lines.join(' ')]);
  });

  it('has lines of their own that labels open', () => {
    const lines = [
      'Q: Why sell it now',
      'A: It has stood empty since 2008',
      'Q: Did nobody else in the county want it?',
    ];
    const record = read([...paragraphs, ...lines]);
    expect(record.body.map(({ text }) => text)).toEqual([...paragraphs, ...lines]);
  });
});

describe('Short lines that breaks part', () => {
  const texts = (body: string) =>
    readPageRecord(`<html><body><h1>Store sold</h1><div>May 3, 2019</div>${body}</body></html>`).body.map(
      ({ text }) => text,
    );

  it.each([
    [['Born in Skerry in 1931', 'Married in 1955', 'Opened the sailing school in 1962']],
    [['1. Joan Price (Skerry)', '2. Tom Reid (Merrow)', '3. Ann Tully (Harwick)']],
  ])('are a list where all open as lines do: %j', (lines) => {
    const intro = 'These are the lines that everybody on the coast of Corran had waited for.';
    expect(texts(`<div>${intro}<br>${lines.join('<br>')}</div>${marked}`)).toEqual([intro, ...lines, ...paragraphs]);
  });

  it('are one paragraph where they were broken for their width', () => {
    const lines = ['Der Rat hat gestern Abend', 'Kornspeicher und Lagerhaus', 'Neukirch und Umland, sagte er.'];
    expect(texts(`<div>${lines.join('<br>')}</div>${marked}`)[0]).toBe(lines.join(' '));
  });

  it('are all kept where questions and answers stand above the first long paragraph', () => {
    const lines = [
      'Q: Why sell it now?',
      'A: It has stood empty since 2008.',
      'Q: And the price',
      'A: The best.',
      'None.',
    ];
    expect(texts(`<div>${lines.join('<br>')}</div>${marked}`)).toEqual([...lines, ...paragraphs]);
  });

  it('are text below the last paragraph of their block, but not behind a link', () => {
    const address = `<div>${paragraphs.join('<br><br>')}<br><br>Corran Choir<br>4 Mill Lane, Corran</div>`;
    expect(texts(address)).toEqual([...paragraphs, 'Corran Choir 4 Mill Lane, Corran']);
    const body = `<div>${paragraphs.join('<br><br>')}<br><br><a href="/">Back to the front page</a><br><br>Corran online</div>`;
    expect(texts(body)).toEqual(paragraphs);
  });
});

describe('A head in lines', () => {
  const read = (lines: readonly string[]) =>
    readPageRecord(`<html><body><div>${lines.join('<br>')}<br><br>${paragraphs.join('<br><br>')}</div></body></html>`);

  it.each([
    [['Ferry lost in storm', 'Ruth Marsh', 'Corran Bugle, 12 June 2021']],
    [['Ferry lost in storm', 'by Ruth Marsh', 'Corran, 12 June 2021']],
    [['12 June 2021', 'Ferry lost in storm', 'By Ruth Marsh']],
    [['<b>Ferry lost', 'In storm</b>', 'By Ruth Marsh, Corran Bugle', '12 June 2021']],
  ])('is parted: %j', (lines) => {
    const { headline, byline, published, body } = read(lines);
    expect(headline.value.toLowerCase()).toBe('ferry lost in storm');
    expect([byline?.value, published?.value.edtf]).toEqual(['Ruth Marsh', '2021-06-12']);
    expect(body.map(({ text }) => text)).toEqual(paragraphs);
  });

  it('is one headline in two lines where neither says a day or a writer', () => {
    const record = readPageRecord(
      `<html><body><div>The old harbour ferry<br>Lost in storm</div><div>12 June 2021</div>${marked}</body></html>`,
    );
    expect(record.headline.value).toBe('The old harbour ferry Lost in storm');
  });

  it('parts a line in bold from the paragraph below it', () => {
    const body = `<p>${paragraphs[0]}</p><p><b>Nobody had expected it</b><br>${paragraphs[1]}</p><p>${paragraphs[2]}</p>`;
    expect(readPageRecord(page({ body })).body.map(({ text }) => text)).toEqual([
      paragraphs[0],
      'Nobody had expected it',
      paragraphs[1],
      paragraphs[2],
    ]);
  });
});

describe('A title that names the site', () => {
  it.each(['h2', 'h3'])('gives way to the %s above the text that speaks of the same', (tag) => {
    const head = `<div>Harwick Gazette</div><${tag}>Storm takes a ferry</${tag}><p>12 June 2021</p>`;
    const record = readPageRecord(
      `<html><head><title>Harwick Gazette</title></head><body>${head}${marked}</body></html>`,
    );
    expect(record.headline?.value).toBe('Storm takes a ferry');
  });

  it('is the headline where no word of it stands in the text but no heading speaks of that either', () => {
    const head = '<h1>Sink or swim</h1><h2>The harbour waits for its fishermen</h2>';
    expect(
      readPageRecord(`<html><head><title>Sink or swim</title></head><body>${head}${marked}</body></html>`).headline
        ?.value,
    ).toBe('Sink or swim');
  });
});

describe('A headline in a lower heading', () => {
  it.each(['<h3>The storm and its fishermen</h3>', '<h5>By the harbour master</h5>'])(
    'stays the headline above %s',
    (lower) => {
      const head = `<h2>A long way home</h2><p>12 June 2021</p>${lower}`;
      const record = readPageRecord(
        `<html><head><title>A long way home - The Gazette</title></head><body>${head}${marked}</body></html>`,
      );
      expect(record.headline?.value).toBe('A long way home');
    },
  );
});

describe('The end of a page', () => {
  it.each(['The trial continues.', 'Nobody was hurt.'])('keeps a short last paragraph: %s', (last) => {
    expect(blocksOf(readPageRecord(page({ body: `${text}<p>${last}</p>` })))).toEqual([...texts, `paragraph: ${last}`]);
  });

  it('keeps a last paragraph that an agency signs', () => {
    const signed = 'Two people were taken to hospital after the storm, the police said. Both are well. (NTB)';
    const record = readPageRecord(page({ body: `<div>${signed}</div>` }));
    expect(blocksOf(record)).toEqual([
      'paragraph: Two people were taken to hospital after the storm, the police said. Both are well.',
    ]);
    expect(record.agency?.value).toBe('NTB');
  });

  it('keeps a table below the one paragraph that leads to it', () => {
    const table = '<table><tr><th>Ward</th><th>Votes</th></tr><tr><td>Quay</td><td>1,204</td></tr></table>';
    const { body } = readPageRecord(page({ body: `<p>Here are the results for all wards.</p>${table}` }));
    expect(body.map(({ type }) => type)).toEqual(['paragraph', 'table']);
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

describe('A page that scripts fill, saved without what they filled in', () => {
  const body = paragraphs.join(' ').repeat(2);
  const saved = (articleBody: string, shown = '<div id="root"></div>') =>
    `<html><head><title>Ferry lost in storm</title><script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry lost in storm","datePublished":"2021-05-14","articleBody":"${articleBody}"}</script></head><body><nav><a href="/">Home</a></nav>${shown}<p>We use cookies to make this site better for you, and so do our partners.</p></body></html>`;

  it('is read from the text that its data state, each paragraph at its place in the source', () => {
    const written = `${body}\\n\\n\\u201cNo one was lost,\\u201d said Ruth Marsh &amp; her crew.\\u003c/p\\u003e\\u003cp\\u003eThe \\"Tern\\" sails again.`;
    const html = saved(written);
    const record = readPageRecord(html);
    expect(blocksOf(record)).toEqual([
      `paragraph: ${body}`,
      'paragraph: “No one was lost,” said Ruth Marsh & her crew.',
      'paragraph: The "Tern" sails again.',
    ]);
    expect(record.headline?.value).toBe('Ferry lost in storm');
    expect(record.published?.value.edtf).toBe('2021-05-14');
    const { start, end } = record.body[2]?.span ?? { start: 0, end: 0 };
    expect(html.slice(start, end)).toBe('The \\"Tern\\" sails again.');
    expect(record.setAside.map(({ text }) => text).join(' ')).toContain('We use cookies');
  });

  it('is read as it shows itself where it shows an article, be it another than that of its data', () => {
    const other = 'In the hills nobody had heard of the ferry, and the shepherds went on with their work as ever. ';
    const shown = `<h1>Ferry lost in storm</h1>${`<p>${other.repeat(3)}</p>`.repeat(4)}`;
    expect(blocksOf(readPageRecord(saved(body, shown)))[0]).toContain('shepherds');
    expect(blocksOf(readPageRecord(saved(body, marked)))[0]).toBe(texts[0]);
  });
});
