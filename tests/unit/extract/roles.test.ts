/** What rules do at their edges: each case shows a rule holding back where the text could be the article's own. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../support/extract.ts';
import { sourceOf } from './source-of.ts';

const p1 = 'The council of Harwick voted on Tuesday to close the old bridge over the river Ley for two years.';
const p2 = 'Engineers had found cracks in three of the five pillars, and repairs will cost nine million pounds.';
const p3 = 'Shopkeepers on the north bank fear for their trade and have asked the council for a ferry.';
const join = (...parts: string[]) => `${parts.join('\n\n')}\n`;
const read = (text: string) => {
  const { record } = extract(sourceOf(text));
  if (record === null) throw new Error('not published');
  return record;
};
const blocks = (text: string) => read(text).body.map(({ type, text: words }) => `${type}: ${words.slice(0, 24)}`);
const asides = (text: string) => read(text).setAside.map(({ rule, text: words }) => `${rule}: ${words}`);

describe('the header line', () => {
  it('keeps a sentence that ends in a full stop as the first paragraph', () => {
    const record = read(join(` date 2021-11-16 ${p1}`, p2));
    expect(record.headline.provenance.kind).toBe('inferred');
    expect(record.body).toHaveLength(2);
  });

  it('takes a headline that ends in a question mark', () => {
    expect(read(join('2021-11-16 Will the bridge close?', p1, p2)).headline.value).toBe('Will the bridge close?');
  });

  it('is not seen in a sentence that begins with a year', () => {
    expect(read(join('2021 was a hard year for the town of Harwick and its bridge.', p2)).published).toBeNull();
  });

  it('with a day that the calendar does not have gives no date and a diagnostic', () => {
    const { record, diagnostics } = extract(sourceOf(join('date 2021-02-30 Bridge closes', p1, p2)));
    expect(record?.published).toBeNull();
    expect(record?.headline.value).toBe('Bridge closes');
    expect(diagnostics.map(({ code, line }) => [code, line])).toEqual([['impossible-date', 1]]);
  });
});

describe('crossheads', () => {
  it('are short lines between paragraphs', () => {
    expect(blocks(join('Bridge closes', p1, 'Cracks in the pillars', p2))).toContain(
      'crosshead: Cracks in the pillars',
    );
  });

  it('are not a paragraph whose full stop was lost', () => {
    const lost = 'According to the papers of the town at least eleven people have crossed it since';
    expect(blocks(join('Bridge closes', p1, lost, p2))[1]).toMatch(/^paragraph: According/);
  });

  it('may be long where the article has several long ones', () => {
    const long = (end: string) => `The council says that it knew of the cracks in the third pillar ${end}`;
    const found = blocks(join('Bridge closes', p1, long('early'), p2, long('late'), p3));
    expect(found.filter((block) => block.startsWith('crosshead'))).toHaveLength(2);
  });

  it('do not end an article', () => {
    expect(blocks(join('Bridge closes', p1, p2, 'To be continued')).at(-1)).toBe('paragraph: To be continued');
  });
});

describe('furniture', () => {
  it('is not a paragraph that begins with the same word', () => {
    const text = join('Bridge closes', p1, 'Share prices of the ferry company fell by nine per cent on Tuesday.', p2);
    expect(asides(text)).toEqual([]);
  });

  it('is not speech about support for journalism', () => {
    const speech = '“We need your support for independent journalism, and you know it,” said our mayor to readers.';
    expect(asides(join('Bridge closes', p1, speech, p2))).toEqual([]);
  });

  it('is not a paragraph of the article that speaks of money and readers', () => {
    const text = 'Readers of the Courier have donated nine thousand pounds to support the ferry.';
    expect(asides(join('Bridge closes', p1, text, p2))).toEqual([]);
  });

  it('of one kind amid the text leaves the paragraphs around it', () => {
    expect(blocks(join('Bridge closes', p1, 'ADVERTISEMENT', p2, 'Read also: The ferry returns', p3))).toHaveLength(3);
  });

  it('sets a list of other articles aside below its heading, and nothing after it', () => {
    const text = join('Bridge closes', p1, 'Related articles\nFerry plans return\nTen walks along the Ley', p2);
    expect(asides(text)).toEqual([
      'set-aside/related: Related articles',
      'set-aside/related: Ferry plans return',
      'set-aside/related: Ten walks along the Ley',
    ]);
  });
});

describe('reader comments', () => {
  it('need more than one sign: a word in a menu is none', () => {
    expect(blocks(join('Comments', 'Bridge closes for two years', p1, p2, p3))).toHaveLength(3);
  });

  it('reach to the end of the file', () => {
    const text = join(
      'Bridge closes',
      p1,
      p2,
      p3,
      'Comments\nLeave a comment',
      'They knew it all along, the whole lot of them.',
    );
    expect(asides(text).at(-1)).toBe('set-aside/comments: They knew it all along, the whole lot of them.');
  });
});

describe('the head', () => {
  it('has section, headline, standfirst, byline and date in their order', () => {
    const record = read(
      join(
        'Politics',
        'Old bridge over the Ley to close',
        'Engineers found cracks in three of the five pillars',
        'By Jane Doe\n3 May 2020',
        p1,
        p2,
      ),
    );
    expect([record.section, record.headline, record.standfirst, record.byline].map((field) => field?.value)).toEqual([
      'Politics',
      'Old bridge over the Ley to close',
      'Engineers found cracks in three of the five pillars',
      'Jane Doe',
    ]);
    expect(record.published?.value.edtf).toBe('2020-05-03');
  });

  it('has a kicker of a few words above a headline', () => {
    const record = read(
      join('Old bridge closed', 'Council of Harwick gives up on the river Ley for two years', p1, p2),
    );
    expect([record.kicker?.value, record.headline.value]).toEqual([
      'Old bridge closed',
      'Council of Harwick gives up on the river Ley for two years',
    ]);
  });

  it('takes a lone name between headline and text for the byline', () => {
    const record = read(join('Bridge closes for two years', 'Jane Doe', p1, p2));
    expect(record.byline?.value).toBe('Jane Doe');
    expect(record.setAside).toEqual([]);
  });

  it('keeps a full sentence below the headline in the text where no date line parts them', () => {
    expect(read(join('Bridge closes for two years', p1, p2, p3)).standfirst).toBeNull();
  });
});

describe('other voices and sources', () => {
  it.each([
    'Editor’s note: The cost was corrected.',
    '[Ed. note: The cost was corrected later.]',
    'Kommentar: Slik gikk det.',
  ])('“%s” is a note', (note) => {
    const nb = note.startsWith('K');
    const texts = nb
      ? [
          'Broen stenges',
          'Kommunestyret vedtok tirsdag å stenge den gamle broen over elva, og det er ikke noe annet sted å krysse.',
          'Det er mange som ikke vil ha det slik, sier ordføreren til avisen.',
        ]
      : ['Bridge closes', p1, p2];
    expect(blocks(join(...texts, note)).at(-1)).toMatch(/^editor-note: /);
  });

  it('an opinion headline that begins with the word is none', () => {
    expect(read(join('Comment: The bridge was never ours', p1, p2)).headline.value).toBe(
      'Comment: The bridge was never ours',
    );
  });

  it('a source line names the publisher, and an agency there is the agency', () => {
    expect(read(join('Bridge closes', p1, p2, 'Source: BBC News')).publisher?.value).toBe('BBC News');
    const wired = read(join('Bridge closes', p1, p2, 'Source: Reuters'));
    expect([wired.publisher, wired.agency?.value]).toEqual([null, 'Reuters']);
  });

  it('an agency that the text only mentions is no source', () => {
    expect(
      read(join('Bridge closes', p1, 'As reported by Reuters, the bridge is old and it has been so for long.')).agency,
    ).toBeNull();
  });
});

describe('what cannot be published', () => {
  it.each([
    ['', 'The file is empty.', null],
    [' \n\t\n', 'The file is empty.', null],
    ['\n date 2021-11-16\n', 'The file has nothing but a header: there is no article text below it.', 2],
  ])('%j is an error with a hint', (text, message, line) => {
    const { record, card, diagnostics } = extract(sourceOf(text, 'folder/a.txt'));
    expect([record, card]).toEqual([null, null]);
    expect(diagnostics).toEqual([
      {
        code: 'no-text',
        severity: 'error',
        message,
        file: 'folder/a.txt',
        line,
        column: null,
        hint: 'Save the article text into the file, or delete the file.',
      },
    ]);
  });
});

describe('mostly set aside', () => {
  it('is told, so that a person can look', () => {
    const menu = ['Home', 'News', 'Sport', 'Travel', 'Books', 'Food', 'Motoring', 'Jobs', 'Log in'].join('\n');
    const { diagnostics } = extract(sourceOf(join(menu, 'Old bridge over the Ley to close', p1, p2)));
    expect(diagnostics.map(({ code, severity }) => [code, severity])).toEqual([['mostly-set-aside', 'info']]);
  });
});
