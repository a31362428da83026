/** Makes up the cards of whole archives, with stories, copies and shared names as news has them: the same on every run. */
import type { TracedCard } from '../../src/model/card.ts';
import type { FigureTrace, NameTrace, QuotationTrace } from '../../src/model/traces.ts';
import { hashBits, hashOf, packHashes } from '../../src/text/hash.ts';
import { itemId, makeCard } from './cards.ts';
import { chance, wordFor } from './invented.ts';

type Next = () => number;

/** Articles of one story: what they are likely to share. */
interface Matter {
  readonly people: readonly string[];
  readonly place: string;
  readonly words: readonly number[];
  readonly figure: number;
  readonly said: readonly number[];
  readonly day: number;
}

const capital = (number: number) => wordFor(number).replace(/^./, (letter) => letter.toUpperCase());
const whole = (next: Next, below: number) => Math.floor(next() * below);
const times = <T>(count: number, make: (at: number) => T): T[] => Array.from({ length: count }, (_, at) => make(at));
/** The first of so many far more often than the last, as names and words are in news. */
const common = (next: Next, below: number) => Math.floor(below * next() ** 3);
const person = (number: number) => `${capital(number % 400)} ${capital(500 + number)}`;
const packed = (hashes: readonly number[]) => packHashes([...new Set(hashes)].sort((a, b) => a - b));

/**
 * So many cards: a third of the articles belong to stories of two to nine, a tenth of these are copies of the one
 * before. They appear over a day for every twenty articles. The story of a card is `story-<number>` in its section.
 */
export function inventCards(count: number, seed = 1): TracedCard[] {
  const next = chance(seed);
  const days = Math.max(20, Math.ceil(count / 20));
  const cards: TracedCard[] = [];
  for (let story = 0; cards.length < count; story += 1) {
    const size = next() < 0.07 ? 2 + whole(next, 8) : 1;
    const matter = inventMatter(next, whole(next, days));
    for (let at = 0; at < size && cards.length < count; at += 1) {
      const before = cards.at(-1);
      const id = itemId(cards.length);
      const copied = at > 0 && before !== undefined && next() < 0.1 ? before : null;
      cards.push(inventCard(next, { id, matter, copied, section: size > 1 ? `story-${story}` : null }));
    }
  }
  return cards;
}

function inventMatter(next: Next, day: number): Matter {
  return {
    people: times(4, () => person(common(next, 20_000))),
    place: capital(30_000 + common(next, 2_000)),
    words: times(16, () => hashOf(`word ${common(next, 60_000)}`)),
    figure: 2 + whole(next, 5000),
    said: times(8, () => hashOf(`said ${whole(next, 40_000)}`)),
    day,
  };
}

interface Wanted {
  readonly id: string;
  readonly matter: Matter;
  readonly copied: TracedCard | null;
  readonly section: string | null;
}

function inventCard(next: Next, { id, matter, copied, section }: Wanted): TracedCard {
  const published = new Date(Date.UTC(2010, 0, 1 + matter.day + whole(next, 4))).toISOString().slice(0, 10);
  const people = [...matter.people.filter(() => next() < 0.75), ...times(5, () => person(common(next, 20_000)))];
  const places = [matter.place, ...times(4, () => capital(30_000 + common(next, 2_000)))];
  const names: NameTrace[] = [
    ...[...new Set(people)].map((name): NameTrace => [name, 'p', 1 + whole(next, 4)]),
    ...[...new Set(places)].map((name): NameTrace => [name, 'l', 1 + whole(next, 4)]),
    ...times(2, (): NameTrace => [`${capital(40_000 + common(next, 3_000))} Council`, 'o', 1]),
  ];
  const scale = 3;
  const runs = copied === null ? times(50, () => whole(next, 2 ** (hashBits - scale))) : [];
  return makeCard({
    id,
    section,
    published,
    words: 400,
    traces: {
      names,
      copy: copied?.traces.copy ?? { whole: packHashes([hashOf(id), hashOf(id, 1)]), runs: packed(runs), scale },
      words: packed([
        ...matter.words.filter(() => next() < 0.6),
        ...times(12, () => hashOf(`word ${common(next, 60_000)}`)),
      ]),
      quotations: times(3, (at) => inventQuotation(next, at, matter, names.length)),
      figures: times(3, (at): FigureTrace => {
        const figure = at === 0 ? matter.figure : whole(next, 3000);
        return [at, figure, figure, 0, `${wordFor(common(next, 3000))} ${wordFor(common(next, 3000))}`, ''];
      }),
      cites: [[0, names.length - 1, 100, 200]],
    },
  });
}

function inventQuotation(next: Next, at: number, { said }: Matter, names: number): QuotationTrace {
  const words = at === 0 ? said : times(8, () => hashOf(`said ${whole(next, 40_000)}`));
  return [at, 100 * at, 100 * at + 80, whole(next, names), packHashes(words), '', ''];
}
