/** What each file of the site is made from. */
import { expect, it } from 'vitest';
import { type JobsInput, listJobs } from '../../../src/build/jobs.ts';
import type { TracedCard } from '../../../src/model/card.ts';
import { itemId, makeCard } from '../../support/cards.ts';
import { planned } from '../../support/planned.ts';
import { rendererOf } from '../../support/rendered.ts';

function keysOf(cards: readonly TracedCard[]): ReadonlyMap<string, string> {
  const refs = cards.map(
    ({ id, file }) =>
      [id, { id, path: file, absolute: file, digest: id, corrections: [], recurring: [], key: id }] as const,
  );
  const input: JobsInput = {
    site: planned(cards).site,
    items: new Map(refs),
    statics: [],
    index: { files: [] },
    renderer: rendererOf(),
    shared: 'the tool and the settings',
  };
  return new Map(listJobs(input).map(({ file, key }) => [file, key]));
}

it('makes of a big archive only the pages again that show an article that was added', () => {
  const day = (at: number) => `20${String(10 + Math.floor(at / 12))}-${String((at % 12) + 1).padStart(2, '0')}-05`;
  const cards = Array.from({ length: 60 }, (_, at) => makeCard({ id: itemId(at + 1), published: day(at) }));
  const before = keysOf(cards);
  const after = keysOf([...cards, makeCard({ id: itemId(99), published: '2030-01-01' })]);
  const again = [...before].filter(([file, key]) => after.get(file) !== key).map(([file]) => file);
  const article = (file: string) => file.startsWith('articles/') && file.endsWith('/index.html');
  expect(again.filter(article)).toHaveLength(1);
  expect(again).toContain('index.html');
  expect(again).toContain('about/index.html');
});
