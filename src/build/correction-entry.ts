/** Checks one entry of the corrections file: its keys, their values, and that the value fits the field. */
import * as v from 'valibot';
import { misfit } from '../extract/correct.ts';
import { fieldNames } from '../model/article.ts';
import type { Correction } from '../model/correction.ts';
import { parseEdtf } from '../model/date.ts';
import { nearestOf } from '../text/nearest.ts';
import { foldSpace } from '../text/normalise.ts';
import type { Place, RawEntry } from './corrections-yaml.ts';

/** A correction and where it stands. */
export interface CorrectionEntry extends Correction {
  /** A path relative to the articles folder, of an article or, with `/` at its end, of a folder; or the id of an item. */
  readonly article: string;
  readonly place: Place;
}

/** What is wrong with an entry, in a sentence, and where. */
export interface EntryProblem extends Place {
  readonly message: string;
}

const keys = ['article', 'field', 'value', 'who', 'why', 'when'] as const;

const folded = v.pipe(v.string(), v.transform(foldSpace));
const filled = (wanted: string) => v.pipe(v.string(wanted), v.transform(foldSpace), v.minLength(1, wanted));

const schema = v.strictObject({
  article: filled(
    'the path of an article or a folder in the articles folder, such as 2021/ferry.txt or 2021/, or the id of an item',
  ),
  field: v.picklist(fieldNames, `one of ${fieldNames.join(', ')}`),
  value: v.union([folded, v.array(folded), v.null()], 'a text, a list of texts, or null where it is not known'),
  who: filled('the name of the person who says so'),
  why: filled('the reason, or where it can be looked up'),
  when: v.optional(v.pipe(v.string('a day, such as 2022-02-01'), v.check(isDay, 'a day, such as 2022-02-01'))),
});

/** Checks an entry: the correction that it is, or what is wrong with it. */
export function checkEntry(raw: RawEntry): CorrectionEntry | readonly EntryProblem[] {
  if (raw.values === null) return [{ message: `An entry must have the keys ${keys.join(', ')}.`, ...raw.at() }];
  const missing = Object.fromEntries(keys.slice(0, -1).map((key) => [key, undefined]));
  const result = v.safeParse(schema, { ...missing, ...raw.values });
  if (!result.success) return result.issues.map((issue) => describe(issue, raw));
  const { field, value, when = null, ...said } = result.output;
  const wanted = misfit(field, value);
  if (wanted === null) return { ...said, field, value, when, place: raw.at() };
  return [{ message: `\`value\` is ${show(value)}; for \`${field}\` it must be ${wanted}.`, ...raw.at('value') }];
}

function describe({ path, type, expected, input, message }: v.BaseIssue<unknown>, raw: RawEntry): EntryProblem {
  const key = String(path?.[0]?.key ?? '');
  if (type === 'strict_object' && expected === 'never') {
    return { message: `\`${key}\` is no key of an entry; ${adviceOn(key, keys)}`, ...raw.at(key, 'key') };
  }
  if (input === undefined) return { message: `\`${key}\` is missing; it must be ${message}.`, ...raw.at(key) };
  if (key === 'field') {
    const advice = adviceOn(String(input), fieldNames);
    return { message: `\`field\` is ${show(input)}, which is no field; ${advice}`, ...raw.at(key) };
  }
  return { message: `\`${key}\` is ${show(input)}; it must be ${message}.`, ...raw.at(key) };
}

function adviceOn(typed: string, known: readonly string[]): string {
  const near = nearestOf(typed, known);
  return near === null ? `there are ${known.join(', ')}.` : `did you mean \`${near}\`?`;
}

/** A value as a person would type it, cut to one line. */
function show(value: unknown): string {
  const json = JSON.stringify(value) ?? 'nothing';
  return json.length > 60 ? `${json.slice(0, 59)}…` : json;
}

function isDay(text: string): boolean {
  return parseEdtf(text)?.precision === 'day';
}
