/** A figure of an article as it is compared with those of others: what it counts, what is told of it. Compares nothing. */
import type { LanguageTag } from '../model/ids.ts';
import type { EntryId, FigureRow } from '../model/relations.ts';
import { conceptKindOf } from '../text/concepts.ts';

/** A figure of an article, ready for comparing. */
export interface Figure {
  /** Place of the article in its story. */
  readonly place: number;
  readonly language: LanguageTag;
  /** What is counted, and what else is told of it: concepts (`#migrant`) or stems of the language. */
  readonly head: string;
  readonly told: readonly string[];
  /** The places of its sentence. */
  readonly places: readonly EntryId[];
  readonly evidence: Evidence;
  readonly row: FigureRow;
  /** Whether the article counts nothing else that is called so. */
  readonly isAlone: boolean;
  /** Whether the article tells the same of another number of them, somewhere else. Known once all of its figures are made. */
  hasRival: boolean;
  /** Whether it has told the same of another number of them before; known then as well. */
  isLater: boolean;
  readonly happenings: readonly string[];
  readonly isPeople: boolean;
  /** Counted over months: who arrived, who left. */
  readonly isOverTime: boolean;
  /** That of which another number is a part: "eleven of the 15 wolves". */
  readonly isWhole: boolean;
  /** Some of those to whom it happened: "two of the dead". */
  readonly isSome: boolean;
  /** Told of another year than that of the article. */
  readonly isThen: boolean;
  /** How badly they were hurt; null where it is not told. */
  readonly degree: string | null;
}

/** What else the sentence of a figure speaks of: entries, days, and what its words mean. */
export interface Evidence {
  readonly names: readonly EntryId[];
  readonly days: readonly string[];
  readonly around: readonly number[];
}

/** What a figure is compared by, from what is counted and told of it. */
export function tellingOf(
  head: string,
  told: readonly string[],
): Pick<Figure, 'happenings' | 'isPeople' | 'isOverTime' | 'isWhole' | 'isSome' | 'isThen' | 'degree'> {
  return {
    happenings: happeningsIn(head, told),
    isPeople: mayBePeople(head),
    isOverTime: told.includes('#over-time'),
    isWhole: told.includes('#whole'),
    isSome: told.includes('#part'),
    isThen: told.includes('#then'),
    degree: told.find((stem) => conceptKindOf(stem) === 'degree') ?? null,
  };
}

/** Where somebody is, and that he came there, is told in one breath. */
const staying = new Set(['#live-in', '#wait', '#attend']);

/** Of whom nothing else is told, of him it is told that he was there. */
const there = new Set(['#participant', '#protester', '#spectator']);

function happeningsIn(head: string, told: readonly string[]): readonly string[] {
  const happenings = told.filter((stem) => conceptKindOf(stem) === 'happening');
  if (happenings.length === 0 && there.has(head)) return ['#live-in'];
  return happenings.map((one) => (staying.has(one) ? '#live-in' : one));
}

/** People, or something not known in the plural of which people may be meant: "431 irakere". */
function mayBePeople(head: string): boolean {
  return conceptKindOf(head) === 'people' || !head.startsWith('#');
}
