/** Judges copies on edits that are made for it (cut, re-headed, a tenth of the words changed), beside texts with a background in common. */

import type { TracedCard } from '../../../src/model/card.ts';
import { copySets } from '../../../src/relate/copies.ts';
import { extract } from '../../support/extract.ts';
import { chance, changeWords, cutText, inventText } from '../../support/invented.ts';
import type { Half } from '../truth.ts';
import type { Tallies } from './tally.ts';

const originals = 300;
/** Each half has texts of its own. */
const seeds: Readonly<Record<Half, number>> = { open: 1000, sealed: 9000 };

/** So much of a text that is no copy stands in another: the background that reports of one matter repeat. */
const background = 0.45;

/** Precision and recall of the pairs of edit and origin, among texts that share no more than a background. */
export function judgeCopies(half: Half): Tallies {
  const next = chance(seeds[half]);
  const cards: TracedCard[] = [];
  for (let at = 0; at < originals; at += 1) {
    const words = 80 + Math.floor(next() * 600);
    const text = inventText(seeds[half] + at, words);
    const edit = [cutText(text, 0.4 + next() * 0.4), text, changeWords(text, 0.1, at)][at % 3] ?? text;
    const other = `${inventText(seeds[half] + originals + at, words * (1 - background))}\n\n${cutText(text, background)}`;
    cards.push(
      cardOf(`${at} original`, 'A headline', text),
      cardOf(`${at} edit`, `Headline ${at % 3}`, edit),
      cardOf(`${at}-beside other`, 'Another headline', other),
    );
  }
  const families = new Map(cards.map(({ id, file }) => [id, file.split(' ')[0]]));
  const pairs = copySets(cards).flatMap(({ copies }) => copies);
  const right = pairs.filter(({ item, of }) => families.get(item) === families.get(of)).length;
  return { 'copies precision': { right, of: pairs.length }, 'copies recall': { right, of: originals } };
}

function cardOf(name: string, headline: string, text: string): TracedCard {
  const fixity = { algorithm: 'sha256', digest: name, byteLength: text.length } as const;
  const source = {
    id: name,
    path: `${name}.txt`,
    text: `${headline}\n\n12 May 2020\n\n${text}\n`,
    encoding: 'utf-8',
    fixity,
  };
  const { card } = extract(source);
  if (card === null) throw new Error(`${name} cannot be read.`);
  return card;
}
