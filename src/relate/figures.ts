/** Brings together the numbers that articles of one story give for the same thing. */
import type { TracedCard } from '../model/card.ts';
import type { EntryId, FigureRow, FigureTable, FigureVerdict } from '../model/relations.ts';
import { type FigureTrace, isDayMark, nameOfMark, placeOfMark } from '../model/traces.ts';
import { unpackMeanings } from '../text/meanings.ts';
import type { Naming } from './entities.ts';
import { type Figure, tellingOf } from './figure.ts';
import { isCopied } from './figure-evidence.ts';
import { besideEachOther, type FigureLink, figureGroups } from './figure-groups.ts';
import { isSameThing } from './figure-likeness.ts';

/** A story of hundreds of articles is compared by its neighbours: the figures of one day are near each other. */
const reach = 12;
/** A rate of exchange, "145.50 yen", says nothing of what is counted. */
const leastYen = 10_000;

/** What is known of the articles of a story: their names, and how much two of them are alike, by their places in it. */
interface Known extends Pick<Naming, 'names'> {
  readonly alike: (one: number, other: number) => number;
}

/** The tables of a story, the most articles first; `cards` are those of the story, in order. */
export function figureTables(cards: readonly TracedCard[], { names, alike }: Known): readonly FigureTable[] {
  const figures = cards.flatMap((card, place) => figuresOf(card, place, names[card.id] ?? []));
  const links = linksAmong(figures, cards.length, alike);
  return figureGroups(figures, links)
    .map((group) => tableOf(withoutCopies(group.map((at) => figures[at] as Figure))))
    .filter((table) => new Set(table.rows.map(({ item }) => item)).size > 1)
    .sort((a, b) => articlesIn(b) - articlesIn(a));
}

function figuresOf(card: TracedCard, place: number, entries: readonly (EntryId | null)[]): readonly Figure[] {
  const traces = card.traces.figures.filter(
    (trace) => headOf(trace[4]) !== '#yen' || (trace[1] ?? trace[2] ?? 0) >= leastYen,
  );
  // What was of another year is no rival of what is.
  const heads = traces.map((trace) => (trace[4].includes(earlier) ? '' : headOf(trace[4])));
  const isAlone = (head: string) => heads.indexOf(head) === heads.lastIndexOf(head);
  const figures = traces.map((trace, at) =>
    figureOf(trace, { card, place, entries, isAlone: isAlone(heads[at] ?? '') }),
  );
  if (figures.length < 2) return figures;
  for (const figure of figures) {
    figure.hasRival = figures.some((other) => isRival(figure, other));
    figure.isLater = !figure.told.includes(again) && figures.some((other) => isToldFirst(other, figure));
  }
  return inOrder(figures);
}

/** As the article has them, which is how they mostly come. */
function inOrder(figures: Figure[]): readonly Figure[] {
  for (let at = 1; at < figures.length; at += 1) {
    if ((figures[at - 1] as Figure).row.number <= (figures[at] as Figure).row.number) continue;
    return figures.sort((a, b) => a.row.number - b.row.number);
  }
  return figures;
}

/** Whether two numbers of one article are of one kind to which the same happened, at two places. */
function isRival(one: Figure, other: Figure): boolean {
  return isOfOneKind(one, other) && one.places[0] !== other.places[0];
}

function isOfOneKind(one: Figure, other: Figure): boolean {
  if (one === other || one.head !== other.head || one.isSome !== other.isSome || one.isThen !== other.isThen)
    return false;
  return one.happenings.some((each) => other.happenings.includes(each));
}

/** What an article gives as somebody else counts it stands right behind what it is compared with: "9,000, and 25,000 according to the union". */
function isSameAsBefore(figure: Figure, before: Figure | undefined): boolean {
  if (before === undefined || !figure.told.includes(again)) return false;
  return before.place === figure.place && before.row.number === figure.row.number - 1 && before.head === figure.head;
}

const [again, earlier] = ['#again', '#then'];

/** "The number of dead rose to five. Two died in hospital": what an article counts first is what it is about. */
function isToldFirst(one: Figure, other: Figure): boolean {
  return isOfOneKind(one, other) && one.degree === other.degree && one.row.number < other.row.number;
}

/** What is counted stands first. */
function headOf(counts: string): string {
  const end = counts.indexOf(' ');
  return end < 0 ? counts : counts.slice(0, end);
}

interface Article {
  readonly card: TracedCard;
  readonly place: number;
  readonly entries: readonly (EntryId | null)[];
  readonly isAlone: boolean;
}

function figureOf(trace: FigureTrace, { card, place, entries, isAlone }: Article): Figure {
  const stems = trace[4].split(' ');
  const head = headOfMembers(stems);
  const places: EntryId[] = [];
  const others: EntryId[] = [];
  const days: string[] = [];
  const told: string[] = [];
  for (let at = 1; at < stems.length; at += 1) {
    const stem = stems[at] as string;
    const named = placeOfMark(stem);
    const name = named === null ? nameOfMark(stem) : null;
    if (named !== null) addNamed(places, entries[named]);
    else if (name !== null) addNamed(others, entries[name]);
    else (isDayMark(stem) ? days : told).push(stem);
  }
  const names = others.length === 0 ? places : places.concat(others);
  return {
    place,
    language: card.language,
    head,
    told,
    places,
    evidence: { names, days, around: unpackMeanings(trace[5]).flat() },
    row: { item: card.id, number: trace[0], low: trace[1], high: trace[2], approximate: trace[3] === 1 },
    isAlone,
    hasRival: false,
    isLater: false,
    ...tellingOf(head, told),
  };
}

/** "38 członków załogi": the members of a crew are the crew. */
function headOfMembers([head = '', ...told]: readonly string[]): string {
  return head === '#member' && told.includes('#crew') ? '#crew' : head;
}

function addNamed(list: EntryId[], entry: EntryId | null | undefined): void {
  if (entry !== null && entry !== undefined) list.push(entry);
}

/** Every figure with the ones of other articles that it is likest, where they count the same thing. */
function linksAmong(figures: readonly Figure[], articles: number, alike: Known['alike']): readonly FigureLink[] {
  const ofArticle = Array.from({ length: articles }, (): number[] => []);
  const links: FigureLink[] = [];
  for (let at = 0; at < figures.length; at += 1) {
    const figure = figures[at] as Figure;
    ofArticle[figure.place]?.push(at);
    if (isSameAsBefore(figure, figures[at - 1])) links.push({ one: at - 1, other: at, likeness: besideEachOther });
  }
  for (let place = 0; place < articles; place += 1) {
    for (let next = place + 1; next < Math.min(articles, place + 1 + reach); next += 1) {
      const ones = ofArticle[place] ?? [];
      const others = ofArticle[next] ?? [];
      if (ones.length * others.length === 0) continue;
      for (const link of linksBetween(figures, ones, others, () => alike(place, next))) links.push(link);
    }
  }
  return links;
}

/** Of two articles each figure counts the same thing as one of the other's at most, the likest first. */
function linksBetween(
  figures: readonly Figure[],
  ones: readonly number[],
  others: readonly number[],
  alike: () => number,
): readonly FigureLink[] {
  const best: FigureLink[] = [];
  for (const one of ones) {
    for (const other of others) {
      const likeness = isSameThing(figures[one] as Figure, figures[other] as Figure, alike);
      if (likeness > 0) best.push({ one, other, likeness });
    }
  }
  if (best.length < 2) return best;
  best.sort((a, b) => b.likeness - a.likeness || a.one - b.one || a.other - b.other);
  const taken = new Set<number>();
  return best.filter(({ one, other }) => {
    if (taken.has(one) || taken.has(other)) return false;
    taken.add(one).add(other);
    return true;
  });
}

/** A sentence that stands in several articles is one report: it is shown once. */
function withoutCopies(figures: readonly Figure[]): readonly Figure[] {
  return figures.filter((figure, at) => !figures.slice(0, at).some((other) => isCopied(figure, other)));
}

function tableOf(figures: readonly Figure[]): FigureTable {
  const [first] = figures;
  const shared = (first?.told ?? []).filter((stem) => figures.every(({ told }) => told.includes(stem)));
  const heads = [...new Set(figures.map(({ head }) => head))];
  return { counts: [...heads, ...shared], rows: figures.map(({ row }) => row), verdict: verdictOn(figures) };
}

/** How far apart two numbers may be when one of them is told as about so many. */
const about = 0.15;

/** How many came over months says nothing against how many are there at one time. */
function verdictOn(figures: readonly Figure[]): FigureVerdict {
  if (new Set(figures.map(({ isOverTime }) => isOverTime)).size > 1) return 'unlike';
  return contradict(figures) ? 'differing' : 'agreeing';
}

/** Whether any two of the numbers cannot both be right. */
function contradict(figures: readonly Figure[]): boolean {
  return figures.some(({ row }, at) => figures.slice(at + 1).some((other) => !allowEachOther(row, other.row)));
}

/** "About 2,000" allows 2,300 and "about 2,300", but not "about 2,500": what "about" leaves open counts once, however often it is said. */
function allowEachOther(a: FigureRow, b: FigureRow): boolean {
  const [less, more] = (a.low ?? Number.NEGATIVE_INFINITY) <= (b.low ?? Number.NEGATIVE_INFINITY) ? [a, b] : [b, a];
  const high = less.high ?? Number.POSITIVE_INFINITY;
  const low = more.low ?? Number.NEGATIVE_INFINITY;
  if (low <= high || Math.round(low) === high || low === Math.round(high)) return true;
  return (less.approximate && low <= high * (1 + about)) || (more.approximate && low * (1 - about) <= high);
}

function articlesIn({ rows }: FigureTable): number {
  return new Set(rows.map(({ item }) => item)).size;
}
