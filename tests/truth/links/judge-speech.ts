/** Judges quotations: where they are, who says them to whom, and which are one statement; and who is cited. */
import { shared as sharedBetween, shinglesOf, sizeOf, wordsOf } from '../compare.ts';
import type { Linked, LinkedArchive } from './archive.ts';
import { entitiesOf, type Find, findsOf, fold } from './judge-names.ts';
import { pairOf, pairTallies, type Tallies } from './tally.ts';

type Wanted = Linked['truth']['quotations'][number];
type Given = Linked['record']['quotations'][number];

/** An annotated quotation with the one of the program that has its words. */
export interface Paired {
  readonly article: Linked;
  readonly wanted: Wanted;
  readonly given: Given;
  readonly at: number;
}

const leastAlike = 0.75;
/** Shorter ones that the program alone has, or misses, are a matter of taste. */
const [fewestGiven, fewestWanted] = [7, 4];

/** Quotations, their speakers and hearers, shared statements, and sources cited. */
export function judgeSpeech(archive: LinkedArchive): Tallies {
  const finds = findsOf(archive);
  const paired = archive.articles.map((article) => pairQuotations(article));
  const all = paired.flatMap(({ pairs }) => pairs);
  const sum = (key: 'given' | 'wanted') => paired.reduce((total, each) => total + each[key], 0);
  return {
    'quotation precision': { right: all.length, of: sum('given') },
    'quotation recall': { right: all.length, of: sum('wanted') },
    'quotation speaker': share(all.map((pair) => judgeSpeaker(pair, finds))),
    'quotation told': share(all.map((pair) => judgeTold(pair, finds))),
    ...judgeShared(archive, all),
    ...judgeCites(archive, finds),
  };
}

/** A verdict that is null was not asked for. */
function share(verdicts: readonly (boolean | null)[]) {
  return { right: verdicts.filter(Boolean).length, of: verdicts.filter((verdict) => verdict !== null).length };
}

/** Quotations paired by their words, the best pairs first; what is left over counts unless it is short. */
export function pairQuotations(article: Linked): { pairs: readonly Paired[]; given: number; wanted: number } {
  const { body, quotations } = article.record;
  const given = quotations.map((quotation, at) => ({ quotation, at }));
  const spoken = given.filter(({ quotation }) => body[quotation.block]?.type !== 'editor-note');
  const wanted = [...article.truth.quotations];
  const rivals = spoken.flatMap(({ quotation, at }) =>
    wanted.map((each, place) => ({ quotation, at, place, alike: alike(quotation.text, each.text) })),
  );
  const pairs: Paired[] = [];
  const [usedGiven, usedWanted] = [new Set<number>(), new Set<number>()];
  for (const { quotation, at, place, alike } of rivals.sort(
    (a, b) => b.alike - a.alike || a.at - b.at || a.place - b.place,
  )) {
    const each = wanted[place];
    if (alike < leastAlike || each === undefined || usedGiven.has(at) || usedWanted.has(place)) continue;
    usedGiven.add(at);
    usedWanted.add(place);
    pairs.push({ article, wanted: each, given: quotation, at });
  }
  const lone = spoken.filter(
    ({ at, quotation }) => !usedGiven.has(at) && wordsOf(quotation.text).length >= fewestGiven,
  );
  const missed = wanted.filter((each, place) => !usedWanted.has(place) && wordsOf(each.text).length >= fewestWanted);
  return { pairs, given: pairs.length + lone.length, wanted: pairs.length + missed.length };
}

function alike(one: string, other: string): number {
  const [a, b] = [shinglesOf(one, 1), shinglesOf(other, 1)];
  return (2 * sharedBetween(a, b)) / Math.max(1, sizeOf(a) + sizeOf(b));
}

type Finds = ReadonlyMap<string, readonly Find[]>;
type Named = { readonly text: string; readonly name: number | null } | null;

/** Whether a name of the program is this entity in this article: by its entry, or where it has none by its form. */
function isEntity(article: Linked, named: Named, entity: string, finds: Finds): boolean {
  if (named === null) return false;
  const mentions = article.record.mentions.filter(({ name }) => name === named.name).map(({ text }) => text);
  const find = finds.get(article.file)?.find((each) => mentions.some((text) => each.mentions.includes(text)));
  if (find !== undefined && find.entity === entity) return true;
  return [named.text, ...mentions].some((text) => entitiesOf(text, article).includes(entity));
}

function judgeSpeaker({ article, wanted, given }: Paired, finds: Finds): boolean | null {
  if (wanted.speaker === null) return given.speaker === null ? null : false;
  if (wanted.speaker in article.truth.entities) return isEntity(article, given.speaker, wanted.speaker, finds);
  if (given.speaker === null) return true;
  const [one, other] = [fold(given.speaker.text), fold(wanted.speaker)];
  return one.includes(other) || other.includes(one);
}

function judgeTold({ article, wanted, given }: Paired, finds: Finds): boolean | null {
  if (wanted.told === null) return given.told === null ? null : false;
  if (wanted.told in article.truth.entities) return isEntity(article, given.told, wanted.told, finds);
  return given.told !== null && fold(given.told.text).includes(fold(wanted.told));
}

/** Pairs that the program gave and that the truth wants, each named by its two members. */
export interface PairsFound {
  readonly given: ReadonlySet<string>;
  readonly wanted: ReadonlySet<string>;
}

function judgeShared(archive: LinkedArchive, all: readonly Paired[]): Tallies {
  const { given, wanted } = sharedPairs(archive, all, ({ article, at }) => `${article.file} ${at}`);
  return pairTallies('shared quotations', given, wanted);
}

/** Pairs of quotations from two articles that are brought together, and those that should be. */
export function sharedPairs(
  { relations }: LinkedArchive,
  all: readonly Paired[],
  nameOf: (pair: Paired) => string,
): PairsFound {
  const long = all.filter(({ wanted }) => wordsOf(wanted.text).length >= fewestWanted);
  const statementOf = ({ article, at }: Paired) =>
    relations.statements.find(({ wordings }) =>
      wordings.some(({ item, quotations }) => item === article.record.id && quotations.includes(at)),
    )?.id ?? null;
  const pairs = (keyOf: (pair: Paired) => string | null) => {
    const found = new Set<string>();
    for (const [place, one] of long.entries()) {
      for (const other of long.slice(place + 1)) {
        const isPair = one.article !== other.article && keyOf(one) !== null && keyOf(one) === keyOf(other);
        if (isPair) found.add(pairOf(nameOf(one), nameOf(other)));
      }
    }
    return found;
  };
  return { given: pairs(statementOf), wanted: pairs(({ wanted }) => wanted.shared) };
}

function judgeCites(archive: LinkedArchive, finds: Finds): Tallies {
  const { given, wanted } = citePairs(archive, finds);
  return pairTallies('cites', given, wanted);
}

/** Articles with the sources found in them, and with those that they name. */
export function citePairs({ truth, articles }: LinkedArchive, finds: Finds): PairsFound {
  const [given, wanted] = [new Set<string>(), new Set<string>()];
  for (const article of articles) {
    const idOf = (name: string) =>
      Object.keys(article.truth.entities).find((id) => truth.entities[id]?.name === name) ??
      entitiesOf(name, article)[0] ??
      name;
    for (const name of article.truth.cites) wanted.add(`${article.file} ${idOf(name)}`);
    for (const cite of article.record.cites) {
      const entity = Object.keys(article.truth.entities).find((id) => isEntity(article, cite, id, finds));
      given.add(`${article.file} ${entity ?? cite.text}`);
    }
  }
  return { given, wanted };
}
