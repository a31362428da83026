/** What a recipe takes and what is on, in short lines between the headline and the sentences below. All invented. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../support/extract.ts';
import { bodies, headlines } from './head-of.ts';
import { sourceOf } from './source-of.ts';

function read(text: string) {
  const { record } = extract(sourceOf(text));
  const aside = record?.setAside.map(({ span }) => text.slice(span.start, span.end)) ?? [];
  return {
    headline: record?.headline.value,
    aside,
    blocks: record?.body.map(({ type, text }) => `${type}: ${text}`) ?? [],
  };
}

const steps = [
  'Peel the potatoes and cut them into small cubes. Boil them in salted water for twenty minutes.',
  'Add the milk and the cheese and stir until the soup is smooth. Serve it hot with bread from the mill.',
];

describe('what a recipe takes', () => {
  it('is a list of the article, below the day', () => {
    const rows = ['1 cup of milk', '200 g cheese', '3 potatoes', '½ onion', 'salt and pepper'];
    const { headline, aside, blocks } = read(
      `Potato soup from Harwick\n12 May 2021\n\n${rows.join('\n')}\n\n${steps.join('\n\n')}`,
    );
    expect(headline).toBe('Potato soup from Harwick');
    expect(aside).toEqual([]);
    expect(blocks[0]).toMatch(/^list: .*200 g cheese.*salt and pepper/s);
  });

  it('keeps the headings above and below it', () => {
    const text =
      'Bolo de laranja\n\nIngredientes\n3 ovos\n200 g de açúcar\n1 chávena de leite\n\nPreparação\nBata os ovos com o açúcar até ficar um creme claro e junte o leite aos poucos, sempre a mexer. Leve ao forno durante quarenta minutos.';
    const { headline, blocks } = read(text);
    expect(headline).toBe('Bolo de laranja');
    expect(blocks.map((line) => line.split(':')[0])).toEqual(['crosshead', 'list', 'crosshead', 'paragraph']);
  });
});

describe('what is on', () => {
  it('is a list of the article, each with its hour', () => {
    const rows = [
      'Folk club, Mill Inn, 8pm, £5',
      'Book sale, library, 10am-4pm, free',
      'Walk along the river, meet at the bridge, 2pm',
      "Choir practice, St Mary's, 7.30pm",
    ];
    const { headline, aside, blocks } = read(
      `What is on in Harwick this week\n12 May 2021\n\n${rows.join('\n')}\n\n${steps[0]}`,
    );
    expect(headline).toBe('What is on in Harwick this week');
    expect(aside).toEqual([]);
    for (const row of rows) expect(blocks[0]).toContain(row);
  });
});

describe('rows that are no such list', () => {
  it.each([
    ['counts of a page', ['3 comments', '12 shares', '4 photos']],
    ['ages of other stories', ['3 hours ago', '5 hours ago', '2 days ago']],
    ['lines below the text', ['1 cup of milk', '200 g cheese', '3 potatoes']],
  ])('%s', (name, rows) => {
    const list = rows.join('\n');
    const body = bodies.en.join('\n\n');
    const text =
      name === 'lines below the text'
        ? `${headlines.en}\n\n${body}\n\n${list}`
        : `${headlines.en}\n\n${list}\n\n${body}`;
    const { headline, blocks } = read(text);
    expect(headline).toBe(headlines.en);
    expect(blocks.filter((line) => line.startsWith('list'))).toEqual([]);
  });

  it('results, verse and speech stay as they are', () => {
    const results = 'Rovers 3, United 1\nTown 2, City 2\nAthletic 0, Albion 4';
    const text = `${headlines.en}\nBy Ann Moss\n\n${bodies.en[0]}\n\n${results}\n\n${bodies.en[1]}`;
    expect(read(text).blocks.filter((line) => line.startsWith('paragraph')).length).toBeGreaterThan(3);
  });
});
