/** Turns front matter into the fields it states. Unknown keys are left alone; values that make no sense are told. */
import type { ArchiveDate } from '../model/date.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { fromFrontMatter, type Sourced } from '../model/provenance.ts';
import { readWrittenDate } from '../text/dates/written-date.ts';
import { frontMatterKeys } from '../text/languages/front-matter-keys.ts';
import type { FrontMatter } from './front-matter.ts';
import type { GivenFields } from './reading.ts';

/** What went wrong with a value; `extract` and `readMarkdown` add the file. */
type Problem = Omit<Diagnostic, 'file'>;

const keys: Record<keyof GivenFields, readonly string[]> = frontMatterKeys;

type Name = keyof typeof keys;

/** What an address of a page looks like. */
export const webAddress = /^https?:\/\/[^\s<>"]+$/i;
/** No publisher's name begins so, even where the rest is no sound address. */
const beginsAsAddress = /^(?:https?:\/\/|www\.)/i;
/** What a language tag looks like. */
export const languageTag = /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/i;

/** The fields that front matter gives, and what was wrong with the others. */
export function givenFields(front: FrontMatter): {
  readonly given: GivenFields;
  readonly problems: readonly Problem[];
} {
  const problems: Problem[] = [];
  const report = (problem: Problem): null => {
    problems.push(problem);
    return null;
  };
  const given: GivenFields = {
    ...textFields(front),
    ...defined('keywords', keywordsOf(front)),
    ...defined('language', checked(front, 'language', languageTag, report)),
    ...defined('address', checked(front, 'address', webAddress, report)),
  };
  const dates = (['published', 'updated', 'retrieved'] as const).map((name) =>
    defined(name, isClip(front) && name !== 'updated' ? clipDate(front, name, report) : dateOf(front, name, report)),
  );
  return { given: Object.assign({}, given, ...dates), problems };
}

const texts = ['headline', 'kicker', 'standfirst', 'byline', 'dateline', 'publisher', 'agency', 'section'] as const;

function textFields(front: FrontMatter): GivenFields {
  const fields = texts.flatMap((name) => {
    // `source: https://…` is an address, not a publisher's name.
    const found = lookUp(front, name, (text) => name !== 'publisher' || !beginsAsAddress.test(text));
    if (found === null) return [];
    return [[name, fromFrontMatter(found.text)] as const];
  });
  return Object.fromEntries(fields);
}

/** What programs that save pages file them under says nothing of the article. */
const clipFolders = /^(?:clippings?|web[ -]?clips?|read[ -]?later|to[ -]?read|inbox|saved|bookmarks?)$/i;

function keywordsOf(front: FrontMatter): Sourced<readonly string[]> | null {
  const found = keys.keywords.find((key) => front.values.has(key));
  const value = found === undefined ? undefined : front.values.get(found);
  if (value === undefined) return null;
  const words = typeof value === 'string' ? value.split(/[,;]/) : value;
  const clean = words.map((word) => word.trim()).filter((word) => word !== '' && !clipFolders.test(word));
  return clean.length > 0 ? fromFrontMatter(clean) : null;
}

/** A value of a given shape, in lower case for a language; a value of another shape is told, unless it has another use. */
function checked(
  front: FrontMatter,
  name: 'language' | 'address',
  shape: RegExp,
  report: (problem: Problem) => null,
): Sourced<string> | null {
  const ownKeys = (key: string) => name === 'language' || !keys.publisher.includes(key);
  const found = lookUp(front, name, (text, key) => ownKeys(key) || shape.test(text));
  if (found === null) return null;
  if (shape.test(found.text)) return fromFrontMatter(name === 'language' ? found.text.toLowerCase() : found.text);
  const wanted = name === 'language' ? 'a language tag such as en or nb' : 'an address that begins with https://';
  return report(problemAt(front, found, { code: 'front-matter-value', message: `“${found.text}” is not ${wanted}.` }));
}

function dateOf(
  front: FrontMatter,
  name: 'published' | 'updated' | 'retrieved',
  report: (problem: Problem) => null,
): Sourced<ArchiveDate> | null {
  const found = lookUp(front, name);
  if (found === null) return null;
  const mention = readWrittenDate(unquotedSet(front.values.get(found.key)) ?? found.text, null);
  if (mention?.kind === 'date') return fromFrontMatter(mention.date);
  const impossible = mention?.kind === 'impossible';
  return report(
    problemAt(front, found, {
      code: impossible ? 'impossible-date' : 'front-matter-value',
      message: impossible
        ? `The calendar has no such day as “${found.text}”, so this date was not used.`
        : `“${found.text}” is not a date that can be read.`,
    }),
  );
}

/** `clipped: true`: a program that saves pages wrote the front matter, and its bare `date` is the day of saving. */
function isClip(front: FrontMatter): boolean {
  return keys.retrieved.some((key) => front.values.get(key) === 'true');
}

const bareDate = 'date';

function clipDate(
  front: FrontMatter,
  name: 'published' | 'retrieved',
  report: (problem: Problem) => null,
): Sourced<ArchiveDate> | null {
  const values = new Map([...front.values].filter(([, value]) => value !== 'true'));
  const saved = values.get(bareDate);
  values.delete(bareDate);
  if (name === 'retrieved' && saved !== undefined) values.set('retrieved', values.get('retrieved') ?? saved);
  return dateOf({ ...front, values }, name, report);
}

/** An EDTF set as it was written: `published: [2021-11-14..]` without quotes is a list to YAML, and would lose its bound. */
function unquotedSet(value: string | readonly string[] | undefined): string | null {
  if (value === undefined || typeof value === 'string') return null;
  return value.length > 1 || value.some((item) => item.includes('..')) ? `[${value.join(',')}]` : null;
}

interface Entry {
  readonly key: string;
  readonly text: string;
}

/** The first of a field's keys that has a value; a list becomes one text. */
function lookUp(
  front: FrontMatter,
  name: Name,
  fits: (text: string, key: string) => boolean = () => true,
): Entry | null {
  for (const key of keys[name]) {
    const value = front.values.get(key);
    const text = typeof value === 'string' ? value : value?.join(', ');
    if (text !== undefined && fits(text, key)) return { key, text };
  }
  return null;
}

function problemAt(front: FrontMatter, { key }: Entry, what: Pick<Problem, 'code' | 'message'>): Problem {
  return {
    ...what,
    severity: 'warning',
    line: front.lines.get(key) ?? 1,
    column: 1,
    hint: `Correct \`${key}\` in the front matter, such as: ${examples[key] ?? 'a value that fits'}.`,
  };
}

const examples: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    [...keys.published, ...keys.updated, ...keys.retrieved].map((key) => [key, `${key}: 2021-11-16`]),
  ),
  language: 'language: en',
  lang: 'lang: en',
  ...Object.fromEntries(keys.address.map((key) => [key, `${key}: https://example.org/article`])),
};

function defined<K extends keyof GivenFields>(name: K, value: GivenFields[K] | null): GivenFields {
  return value === null || value === undefined ? {} : ({ [name]: value } as GivenFields);
}
