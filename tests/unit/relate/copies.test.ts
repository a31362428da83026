import { describe, expect, it } from 'vitest';
import type { TracedCard } from '../../../src/model/card.ts';
import { copySets } from '../../../src/relate/copies.ts';
import { extract } from '../../support/extract.ts';
import { chance, changeWords, cutText, inventText } from '../../support/invented.ts';
import { sourceOf } from '../extract/source-of.ts';

function cardOf(name: string, text: string, headline = `Headline of ${name.split(' ')[0]}`): TracedCard {
  const { card } = extract(sourceOf(`${headline}\n\n12 May 2020\n\n${text}\n`, `${name}.txt`));
  if (card === null) throw new Error(`${name} cannot be read.`);
  return card;
}

/** Every pair that is told to be a copy, by file names. */
function pairsAmong(cards: readonly TracedCard[]) {
  const files = new Map(cards.map((card) => [card.id, card.file.replace('.txt', '')]));
  const copies = copySets(cards).flatMap((set) => set.copies);
  return copies.map((copy) => ({ ...copy, item: files.get(copy.item) ?? '', of: files.get(copy.of) ?? '' }));
}

const story = inventText(1, 400);

describe('copies', () => {
  it('are identical when the words are, whatever the marks, the breaks and the case', () => {
    const broken = story.replaceAll('. ', ' – ').replaceAll('\n\n', '\n').toUpperCase();
    const pairs = pairsAmong([cardOf('a', story), cardOf('b', broken), cardOf('c', inventText(2, 400))]);
    expect(pairs).toEqual([{ item: 'b', of: 'a', kind: 'identical', reheaded: true, overlap: 1, estimated: false }]);
  });

  it('say that a text was shortened, and that the overlap of what is left is whole', () => {
    const pairs = pairsAmong([cardOf('a', cutText(story, 0.4)), cardOf('b', story)]);
    expect(pairs).toMatchObject([{ item: 'a', of: 'b', kind: 'shortened', overlap: 1, estimated: true }]);
  });

  it('say that a text was changed here and there, with an estimate of the overlap', () => {
    const [pair] = pairsAmong([cardOf('a', story), cardOf('b', changeWords(story, 0.1, 7), 'Headline of a')]);
    expect(pair).toMatchObject({ kind: 'near', reheaded: false, estimated: true });
    expect(Math.abs((pair?.overlap ?? 0) - 0.73)).toBeLessThan(0.15);
  });

  it('are not texts with a passage in common', () => {
    const background = inventText(3, 80);
    const [one, other] = [`${inventText(4, 320)}\n\n${background}`, `${inventText(5, 320)}\n\n${background}`];
    expect(pairsAmong([cardOf('a', one), cardOf('b', other)])).toEqual([]);
  });

  it('are not reports of one length that repeat half of each other as background, whatever the sample says', () => {
    const reports = Array.from({ length: 60 }, (_, at) => {
      const background = inventText(5000 + at, 70);
      return [inventText(6000 + at, 80), inventText(7000 + at, 90)].map((own) => `${own}\n\n${background}`);
    });
    const cards = reports.flatMap((pair, at) => pair.map((text, side) => cardOf(`${at}-${side}`, text)));
    expect(pairsAmong(cards)).toEqual([]);
  });

  it('are not short notices in one form with other names and numbers', () => {
    const notice = (name: string, sum: string) =>
      `${name} said its board declared a regular quarterly dividend of ${sum} cents a share, payable on the first of ` +
      `the month to holders of record on the tenth, as in the last quarter and the quarter before that one.`;
    const cards = [notice('Arnholt Mills', '12'), notice('Bexley Water', '31'), notice('Cray and Sons', '8')];
    expect(pairsAmong(cards.map((text, at) => cardOf(String.fromCharCode(97 + at), text)))).toEqual([]);
  });

  it('credit the agency that the texts credit, and none when they differ', () => {
    const credited = (...agencies: (string | null)[]) =>
      copySets(agencies.map((agency, at) => ({ ...cardOf(`${at}`, story), agency })))[0]?.agency;
    expect(credited('AFP', null, 'AFP')).toBe('AFP');
    expect(credited('AFP', 'Reuters')).toBeNull();
    expect(credited(null, null)).toBeNull();
  });

  it('belong to one set when they come from one text, compared each with what it has most of', () => {
    const sets = copySets([
      cardOf('a', story),
      cardOf('b', cutText(story, 0.5)),
      cardOf('c', cutText(story, 0.5), 'Another head'),
      cardOf('d', changeWords(story, 0.05, 3)),
    ]);
    expect(sets).toHaveLength(1);
    expect(sets[0]?.copies.map(({ kind }) => kind).sort()).toEqual(['identical', 'near', 'shortened']);
  });
});

describe('edits of three hundred invented texts', () => {
  const next = chance(11);
  const originals = Array.from({ length: 300 }, (_, at) => inventText(100 + at, 80 + Math.floor(next() * 600)));
  const edits = originals.map((text, at) => {
    if (at % 3 === 0) return { file: `${at} cut`, text: cutText(text, 0.4 + next() * 0.4), headline: undefined };
    if (at % 3 === 1) return { file: `${at} headed`, text, headline: 'Another headline' };
    return { file: `${at} changed`, text: changeWords(text, 0.1, at), headline: undefined };
  });
  const cards = [
    ...originals.map((text, at) => cardOf(`${at} original`, text)),
    ...edits.map(({ file, text, headline }) => cardOf(file, text, headline)),
  ];
  const sets = copySets(cards);
  const files = new Map(cards.map((card) => [card.id, card.file.split(' ')[0]]));
  const pairs = sets.flatMap((set) => set.copies);
  const right = pairs.filter(({ item, of }) => files.get(item) === files.get(of));

  it('are found, at least 98 in a hundred, and no other pair is', () => {
    expect(right.length / originals.length).toBeGreaterThanOrEqual(0.98);
    expect(pairs.length - right.length).toBe(0);
  });

  it('do not depend on the order in which texts are looked at when no two are the same', () => {
    const some = cards.filter((card) => !card.file.includes('headed') && !sets.some((set) => set.model === card.id));
    const known = new Set(copySets(some).map(({ model, copies }) => `${model} ${copies.map(({ item }) => item)}`));
    const turned = copySets([...some].reverse()).map(
      ({ model, copies }) => `${model} ${copies.map(({ item }) => item)}`,
    );
    expect(new Set(turned)).toEqual(known);
  });
});
