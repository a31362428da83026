/**
 * Judges one reading against its truth: for every measure, how much was right of how much (and of how much was given).
 * Pure. A measure that does not apply to the article is left out.
 */
import {
  judgeDate,
  likeness,
  pairs,
  plain,
  shared,
  shinglesOf,
  sizeOf,
  states,
  wordOverlap,
  wordsOf,
} from './compare.ts';
import type { ReadBlock, Reading } from './reading.ts';
import type { Answer, Truth } from './truth.ts';

/** `right` of `wanted`; where precision counts as well, `given` is how much the program gave. */
export interface Tally {
  readonly right: number;
  readonly wanted: number;
  readonly given?: number;
}

/** How a measure is worked out from the tallies of many articles, and which way is better. */
export interface Measure {
  readonly sum: 'share' | 'f1' | 'f1 of means';
  readonly better: 'higher' | 'lower' | 'neither';
}

const share = { sum: 'share', better: 'higher' } as const;

/** Every row of the table, in its order. */
export const measures = {
  headline: share,
  'headline, none invented': share,
  'published exact': share,
  'published coarse': { sum: 'share', better: 'neither' },
  'published wrong': { sum: 'share', better: 'lower' },
  'published missed': { sum: 'share', better: 'neither' },
  updated: share,
  language: share,
  publisher: share,
  byline: share,
  standfirst: share,
  section: share,
  agency: share,
  kicker: share,
  dateline: share,
  address: share,
  keywords: share,
  'body F1, strict': { sum: 'f1 of means', better: 'higher' },
  'crosshead F1': { sum: 'f1', better: 'higher' },
  'caption recall': share,
  'credit recall': share,
  'editor’s note recall': share,
  'quotation F1': { sum: 'f1', better: 'higher' },
  'furniture in body': { sum: 'share', better: 'lower' },
} as const satisfies Record<string, Measure>;

export type MeasureName = keyof typeof measures;
export type Scores = { readonly [Name in MeasureName]?: Tally | undefined };

/** The tallies of one article; an article that the program failed to read scores nothing everywhere. */
export function judge(truth: Truth, reading: Reading): Scores {
  return { ...judgeFacts(truth, reading), ...judgeDates(truth, reading), ...judgeText(truth, reading) };
}

type Matcher = (found: string, wanted: string) => boolean;

const alike: Matcher = (found, wanted) => likeness(found, wanted) >= 0.9;
const same: Matcher = (found, wanted) => plain(found) === plain(wanted);

function judgeFacts(truth: Truth, reading: Reading): Scores {
  const stated = (fact: MeasureName & keyof Reading & keyof Truth, match: Matcher) =>
    judgeFact((reading[fact] as { value: string } | null | undefined)?.value, truth[fact] as Answer, match);
  const spoken = (found: string, wanted: string) => states(found, wanted);
  return {
    ...judgeHeadline(truth, reading),
    language: one(reading.language?.value.split('-')[0]?.toLowerCase() === truth.language),
    publisher: stated('publisher', spoken),
    byline: stated('byline', (found, wanted) => states(found, wanted, 4)),
    standfirst: stated('standfirst', alike),
    section: stated('section', spoken),
    agency: stated('agency', spoken),
    kicker: stated('kicker', spoken),
    dateline: stated('dateline', spoken),
    address: stated('address', same),
    keywords: judgeFact(joined(reading.keywords?.value), joined(truth.keywords), same),
  };
}

function joined(words: readonly string[] | null | undefined): string | null {
  return words ? [...words].map(plain).sort().join('; ') : null;
}

/** The program always supplies a headline: where the source has none, it must say that it did. */
function judgeHeadline(truth: Truth, reading: Reading): Scores {
  const { headline } = reading;
  const isSupplied = headline?.provenance?.rule === 'headline/first-sentence';
  if (truth.headline === null) return { 'headline, none invented': one(headline === null || isSupplied) };
  return { headline: judgeFact(headline?.value, truth.headline, alike) };
}

function judgeFact(found: string | null | undefined, answer: Answer, match: Matcher): Tally | undefined {
  const accepted = answer === null || typeof answer === 'string' ? [answer] : answer;
  if (!found) return accepted.includes(null) ? undefined : one(false);
  return one(accepted.some((each) => each !== null && match(found, each)));
}

function one(isRight: boolean): Tally {
  return { right: Number(isRight), wanted: 1 };
}

function judgeDates(truth: Truth, reading: Reading): Scores {
  const published = judgeDate(reading.published?.value.edtf ?? null, truth.published);
  const updated = judgeDate(reading.updated?.value.edtf ?? null, truth.updated);
  const known =
    truth.published === null
      ? {}
      : {
          'published exact': one(published === 'exact'),
          'published coarse': one(published === 'coarse'),
          'published missed': one(published === 'missed'),
        };
  return {
    ...known,
    'published wrong': one(published === 'wrong'),
    updated: updated === 'rightly none' ? undefined : one(updated === 'exact'),
  };
}

function judgeText(truth: Truth, reading: Reading): Scores {
  const blocks = reading.body ?? [];
  const textsOf = (type: string) => blocks.filter((block) => block.type === type).map((block) => block.text);
  const partsOf = (part: 'caption' | 'credit') => blocks.map((block) => block[part]?.text ?? '').filter(Boolean);
  const crossheads = textsOf('crosshead');
  return {
    'body F1, strict': judgeBody(textsOf('paragraph'), truth.body),
    'crosshead F1': counted(pairs(crossheads, truth.crossheads, alike), truth.crossheads.length, crossheads.length),
    'caption recall': recalled(partsOf('caption'), truth.captions),
    'credit recall': recalled(partsOf('credit'), truth.credits, saysWho),
    'editor’s note recall': recalled(textsOf('editor-note'), truth.editorNotes),
    'quotation F1': judgeQuotations(reading, truth),
    'furniture in body': counted(furnitureLeft(blocks, truth.furniture).length, truth.furniture.length),
  };
}

function counted(right: number, wanted: number, given?: number): Tally | undefined {
  if (wanted === 0 && !given) return undefined;
  return given === undefined ? { right, wanted } : { right, wanted, given };
}

/** Credits are annotated as they stand, "Photograph: Colm Farrar", or without the label: who made the picture counts. */
const saysWho: Matcher = (has, want) => states(want, has, 2);
const nothingElse: Matcher = () => false;

function recalled(found: readonly string[], wanted: readonly string[], also = nothingElse): Tally | undefined {
  const near: Matcher = (has, want) => likeness(has, want) >= 0.8 || states(has, want, 4) || also(has, want);
  return counted(pairs(found, wanted, near), wanted.length);
}

/** Strict: only paragraphs count, so a caption or a button among them costs precision. */
function judgeBody(found: readonly string[], wanted: readonly string[]): Tally {
  const [has, needs] = [shinglesOf(found.join('\n')), shinglesOf(wanted.join('\n'))];
  return { right: shared(has, needs), wanted: sizeOf(needs), given: sizeOf(has) };
}

/** Words too few to be a sentence: scare quotes and titles, on which careful readers differ, cost no precision. */
const sentenceWords = 7;

/** Answers of interviews have tests of their own; what is listed of the speech within one is found with it. */
function judgeQuotations(reading: Reading, truth: Truth): Tally | undefined {
  const [answers, found]: [string[], string[]] = [[], []];
  for (const { text, form } of reading.quotations ?? []) (form === 'answer' ? answers : found).push(text);
  const match: Matcher = (has, want) => wordOverlap(has, want) >= 0.75;
  const answered = truth.quotations.filter((want) => answers.some((answer) => plain(answer).includes(plain(want))));
  const wanted = truth.quotations.filter((want) => !answered.includes(want));
  const right = pairs(found, wanted, match) + answered.length;
  const stray = found.filter((text) => !wanted.some((want) => match(text, want)));
  const short = stray.filter((text) => wordsOf(text).length < sentenceWords);
  return counted(right, truth.quotations.length, found.length + answered.length - short.length);
}

/** The furniture lines that stand in the body as a line of their own or, if long enough to be sure, within one. */
export function furnitureLeft(blocks: readonly ReadBlock[], furniture: readonly string[]): readonly string[] {
  const lines = blocks.flatMap(linesOf).map(plain);
  const whole = new Set(lines);
  const all = lines.join('\n');
  return furniture.filter((line) => whole.has(plain(line)) || (plain(line).length >= 25 && all.includes(plain(line))));
}

function linesOf(block: ReadBlock): readonly string[] {
  const parts = [...(block.items ?? []), ...(block.rows ?? []).flat(), block.caption, block.credit];
  return [block.text, ...parts.map((part) => part?.text ?? '')].filter((text) => text !== '');
}
