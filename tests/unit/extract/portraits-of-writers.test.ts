/** Writers below the words of their own portraits. All invented. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../support/extract.ts';
import { bodies, headlines } from './head-of.ts';
import { sourceOf } from './source-of.ts';

function read(...head: string[]) {
  const { record } = extract(sourceOf(`${[headlines.nb, head.join('\n'), ...bodies.nb].join('\n\n')}\n`));
  return {
    byline: record?.byline?.value ?? null,
    texts: record?.body.map(({ text }) => text),
    names: record?.names ?? [],
  };
}

describe('writers who each stand twice', () => {
  it.each([['Portrettbilde av '], ['Bilde av '], ['']])('sign once, behind "%s"', (lead) => {
    const people = ['Kari Hovden', 'Jonas Bakke'].flatMap((name) => [`${lead}${name}`, name, 'Journalist']);
    const { byline, texts } = read(...people, 'Publisert 12. mars 2024');
    expect([byline, texts]).toEqual(['Kari Hovden, Jonas Bakke', bodies.nb]);
  });

  it('sign with their addresses between', () => {
    const people = ['Kari Hovden', 'Jonas Bakke'].flatMap((name) => [`Bilde av ${name}`, name, '@navn', 'Journalist']);
    expect(read(...people, 'Publisert 12. mars 2024').byline).toBe('Kari Hovden, Jonas Bakke');
  });
});

it('takes capitals that open a paragraph for no part of a name', () => {
  const text = `${headlines.nb}\n\n${bodies.nb.join('\n\n')}\n\nSKOLESTRIDEN Lillevik har i dag tre skoler, og to av dem er for små, sier rådmannen.\n`;
  const { record } = extract(sourceOf(text));
  expect(record?.names.map(({ name }) => name)).not.toContain('Skolestriden Lillevik');
});
