/** Furniture that no phrase list can name in full, and beside each kind the text that looks like it and is the article's. */
import { describe, expect, it } from 'vitest';
import { uncovered } from '../../../src/extract/coverage.ts';
import { extract } from '../../support/extract.ts';
import { sourceOf } from './source-of.ts';

const p1 = 'The council of Harwick voted on Tuesday to close the old bridge over the river Ley for two years.';
const p2 = 'Engineers had found cracks in three of the five pillars, and repairs will cost nine million pounds.';
const p3 = 'Shopkeepers on the north bank fear for their trade and have asked the council for a ferry.';
const head = 'Old bridge to close for two years';
const bodyOf = (...parts: string[]) =>
  (extract(sourceOf(`${parts.join('\n\n')}\n`)).record?.body ?? []).map(({ text }) => text);

describe('rows of buttons', () => {
  it.each(['Share Facebook X WhatsApp', 'Print | Email | A+ A-', 'Facebook Twitter LinkedIn Copy link'])(
    '«%s» is set aside',
    (row) => expect(bodyOf(head, p1, p2, row, p3)).toEqual([p1, p2, p3]),
  );

  it('buttons that ran together when they were copied are set aside', () => {
    const row = 'Share this page by EmailShare this page by FacebookShare this page by LinkedIn';
    expect(bodyOf(head, p1, p2, row, p3)).toEqual([p1, p2, p3]);
  });

  it('words that begin within longer words stay', () => {
    const line = 'Art is what smart is to the part is a whole that the council will not fund.';
    expect(bodyOf(head, p1, line, p2, p3)).toContain(line);
  });

  it.each(['Share prices fell', 'Email from a friend', 'X marks the spot'])('«%s» stays', (line) =>
    expect(bodyOf(head, p1, line, p2, p3)).toContain(line),
  );
});

describe('invitations', () => {
  it.each([
    'Sign up to The Ferry, our weekly newsletter, and never miss a sailing.',
    'Like what we do? Become a member from £4 a month.',
    'Got a story to tell? Email news@harwick.example and we will call you back.',
  ])('«%s» is set aside amid the text', (box) => expect(bodyOf(head, p1, box, p2, p3)).toEqual([p1, p2, p3]));

  it.each([
    ['Melden Sie sich für unseren Newsletter an und erhalten Sie ihn jeden Freitag.', 'de'],
    ['Meld deg på nyhetsbrevet vårt og få sakene rett i innboksen hver fredag.', 'nb'],
    ['Inscrivez-vous à notre newsletter pour recevoir chaque vendredi les nouvelles du fleuve.', 'fr'],
  ])('«%s» is set aside in its own language', (box, language) => {
    const texts: Record<string, string> = {
      de: 'Der Rat der Stadt hat am Dienstag beschlossen, die alte Brücke über den Fluss für zwei Jahre zu schließen.',
      nb: 'Kommunestyret vedtok tirsdag å stenge den gamle broen over elven i to år, og det er ikke alle glade for.',
      fr: 'Le conseil de la ville a décidé mardi de fermer le vieux pont sur le fleuve pendant deux ans.',
    };
    const text = texts[language] ?? '';
    expect(bodyOf(text, box, `${text.slice(0, -1)} .`)).not.toContain(box);
  });

  it.each([
    'Residents can sign up to the newsletter of the council, which tells when the bridge opens.',
    '“Sign up to our newsletter,” the mayor told the crowd on the bridge, and most of them laughed.',
    'Follow the river for two miles and you will see the pillars that the flood of 1953 left.',
  ])('«%s» is part of the text', (text) => expect(bodyOf(head, p1, text, p2, p3)).toContain(text));
});

describe('short lines', () => {
  it('between two pieces of furniture are set aside with them', () => {
    expect(bodyOf(head, p1, p2, 'Advertisement', 'The best boats of the year', 'Read more', p3)).toEqual([p1, p2, p3]);
  });

  it('below the text are set aside when furniture stands beside them', () => {
    expect(bodyOf(head, p1, p2, p3, 'Ferry plans return', 'Read more')).toEqual([p1, p2, p3]);
  });

  it('with an advert above only stay: a crosshead may follow an advert', () => {
    expect(bodyOf(head, p1, p2, 'Advertisement', 'Fear on the north bank', p3)).toContain('Fear on the north bank');
  });

  it('that sign off an article stay', () => {
    expect(bodyOf(head, p1, p2, p3, 'To be continued').at(-1)).toBe('To be continued');
  });
});

describe('the end of a page', () => {
  const menu = ['About us', 'Contact us', 'Privacy policy', 'Terms of use', 'Newsletter', 'Subscribe', 'Back to top'];

  it('that is mostly furniture takes legal notices with it', () => {
    const legal = 'The Journal is published by Harwick Media, registered in the county under number 12345 since 1921.';
    expect(
      bodyOf(
        head,
        p1,
        p2,
        p3,
        p1.replace('two', 'five'),
        p2.replace('nine', 'six'),
        `${p3} Others do not.`,
        'Share',
        ...menu,
        legal,
      ),
    ).not.toContain(legal);
  });

  it('takes no text: three paragraphs on end below a menu stay', () => {
    const found = bodyOf(head, ...menu, p1, p2, p3);
    expect(found).toEqual(expect.arrayContaining([p1, p2, p3]));
  });
});

describe('long and odd texts', () => {
  const kinds: Record<string, string> = {
    'one-character lines': 'a\n',
    apostrophes: "'",
    'apostrophes and spaces': "' ",
    'comment signs': 'Comments\n',
    'headings of lists, each with a link': 'Related\nA link\n',
    'credits without a name': 'Foto: \n',
    'bylines and dates': 'By Jane Doe\n3 May 2020\n',
    'share buttons': 'Share Facebook X\n',
  };

  it.each(Object.entries(kinds))(
    'made of %s are read to their end',
    (_, unit) => {
      const source = sourceOf(`${unit.repeat(10_000)}\n\n${p1}\n`);
      const { record } = extract(source);
      expect(record === null ? 'not published' : uncovered(record, source)).toEqual([]);
    },
    60_000,
  );
});

it('a text that is said twice, with nothing else beside it, is the text and no picture', () => {
  const twice = bodyOf(`20.11.2021 ${head}`, p1, p1);
  expect(twice.length).toBeGreaterThan(0);
  expect(new Set(twice)).toEqual(new Set([p1]));
});
