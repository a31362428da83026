/** Checks one entry of the authority file: its keys and their values. Knows nothing of the names that articles have. */
import * as v from 'valibot';
import type { AuthorityEntry } from '../model/authority.ts';
import { foldSpelling } from '../text/gazetteer.ts';
import { nearestOf } from '../text/nearest.ts';
import { foldSpace } from '../text/normalise.ts';
import type { EntryProblem } from './correction-entry.ts';
import type { Place, RawEntry } from './corrections-yaml.ts';

/** An entry and where it stands. */
export interface PlacedAuthority {
  readonly entry: AuthorityEntry;
  readonly place: Place;
}

const keys = ['name', 'kind', 'variants', 'apart', 'in', 'drop', 'wikidata', 'viaf', 'isni', 'note'] as const;

const folded = v.pipe(v.string(), v.transform(foldSpace), v.minLength(1));
/** One text stands for a list of one. */
const list = (wanted: string) =>
  v.optional(
    v.union(
      [
        v.pipe(
          folded,
          v.transform((one) => [one]),
        ),
        v.array(folded),
      ],
      wanted,
    ),
    [],
  );
const matching = (pattern: RegExp, wanted: string) =>
  v.optional(
    v.pipe(
      v.string(wanted),
      v.transform((text) => text.replace(/[\s-]/g, '')),
      v.regex(pattern, wanted),
    ),
  );

const schema = v.strictObject({
  name: v.pipe(v.string('the name to show'), v.transform(foldSpace), v.minLength(1, 'the name to show')),
  kind: v.optional(v.picklist(['person', 'organisation', 'place'], 'person, organisation or place')),
  variants: list('a list of names, such as [Lukashenko, Лукашенко]'),
  apart: list('a list of names that are of somebody else'),
  in: list('a list of paths of articles, such as [2021/ferry.txt]'),
  drop: v.optional(v.picklist(['true', 'yes', 'false', 'no'], 'yes where it is no name at all'), 'no'),
  wikidata: matching(/^Q[1-9]\d*$/, 'the letter Q and digits, such as Q2866'),
  viaf: matching(/^\d+$/, 'digits'),
  isni: matching(/^\d{15}[\dX]$/, 'sixteen digits, the last of which may be X'),
  note: v.optional(v.pipe(v.string('who says so, and why'), v.transform(foldSpace)), ''),
});

/** Checks an entry: what it says, or what is wrong with it. */
export function checkAuthority(raw: RawEntry): PlacedAuthority | readonly EntryProblem[] {
  if (raw.values === null) return [{ message: 'An entry must at least have the key `name`.', ...raw.at() }];
  const result = v.safeParse(schema, { name: undefined, ...raw.values });
  if (!result.success) return result.issues.map((issue) => describe(issue, raw));
  const { kind = null, drop, wikidata = null, viaf = null, isni = null, ...said } = result.output;
  const places = said.in.length === 0 ? null : said.in;
  const entry = {
    ...said,
    kind,
    in: places,
    drop: drop === 'true' || drop === 'yes',
    identifiers: { wikidata, viaf, isni },
  };
  if (saysNothing(entry)) {
    const wanted = keys.slice(1, -1).join(', ');
    return [{ message: `The entry for “${entry.name}” says nothing of it; give it one of ${wanted}.`, ...raw.at() }];
  }
  const both = bothWays(entry);
  if (both !== null) {
    const message = `“${both}” is kept apart from “${entry.name}” and is one of its names as well.`;
    return [{ message, ...raw.at('apart') }];
  }
  return { entry, place: raw.at() };
}

/** A name that the entry takes in and keeps out. */
function bothWays({ name, variants, apart }: AuthorityEntry): string | null {
  const own = new Set([name, ...variants].map(foldSpelling));
  return apart.find((one) => own.has(foldSpelling(one))) ?? null;
}

function saysNothing({ kind, variants, apart, in: places, drop, identifiers }: AuthorityEntry): boolean {
  const { wikidata, viaf, isni } = identifiers;
  const named = [kind, wikidata, viaf, isni, places].some((value) => value !== null);
  return !named && !drop && variants.length === 0 && apart.length === 0;
}

function describe({ path, type, expected, input, message }: v.BaseIssue<unknown>, raw: RawEntry): EntryProblem {
  const key = String(path?.[0]?.key ?? '');
  if (type === 'strict_object' && expected === 'never') {
    const near = nearestOf(key, keys);
    const advice = near === null ? `there are ${keys.join(', ')}.` : `did you mean \`${near}\`?`;
    return { message: `\`${key}\` is no key of an entry; ${advice}`, ...raw.at(key, 'key') };
  }
  if (input === undefined) return { message: `\`${key}\` is missing; it must be ${message}.`, ...raw.at(key) };
  return { message: `\`${key}\` is ${shown(input)}; it must be ${message}.`, ...raw.at(key) };
}

const longest = 60;

function shown(value: unknown): string {
  const json = JSON.stringify(value) ?? 'nothing';
  return json.length > longest ? `${json.slice(0, longest - 1)}…` : json;
}
