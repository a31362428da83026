/** Brings together the full names of people that are one name: spelled alike, or as languages spell it apart. */
import { groupBy } from '../model/group.ts';
import { givenKey } from '../text/sound-key.ts';
import { agree, groupRows, inOrder, keysOf, type NameKeys, type NameRows, type Row } from './name-rows.ts';

/** The rows of each name, in order. */
export function namesakesOf(all: NameRows, rows: Int32Array): readonly (readonly Row[])[] {
  const spelled: Row[][] = [];
  for (const own of groupRows(all, rows, ({ full }) => full)) {
    for (const part of partBySpelling(all, own)) spelled.push(part);
  }
  return joinForms(all, spelled);
}

/** The sound of the surname, or the surname where the script gives none. */
export function surnameOf({ surname, words }: NameKeys): string {
  return surname || (words.at(-1) ?? '');
}

/** So short, names that sound alike are different ones: Jan and Jon. */
const shortName = 4;

/** Of names that sound alike, those that one language writes in two ways are two: transliterations differ by language. */
function partBySpelling(all: NameRows, rows: Row[]): readonly Row[][] {
  if (agree(all, rows, (keys) => keys.spelled)) return [rows];
  const spelled = groupBy(rows, (row) => keysOf(all, row).spelled);
  return joinLanguages(all, [...spelled.values()], maySoundAlike);
}

/** Володимир and Vladimir are one name in two languages; which languages never write it in both ways. */
function joinForms(all: NameRows, namesakes: readonly Row[][]): readonly Row[][] {
  const bySound = groupBy(namesakes, (own) => formKey(keysOf(all, own[0] as Row)));
  const joined: Row[][] = [];
  for (const alike of bySound.values()) {
    for (const own of alike.length < 2 ? alike : joinLanguages(all, alike)) joined.push(own);
  }
  return joined;
}

/** Given name and surname by their sounds, a given name that languages write in their own ways by the first of these. */
function formKey(keys: NameKeys): string {
  const given = givenKey(keys.words[0] ?? '');
  const isOwn = given === keys.given && given !== '' && keys.surname !== '';
  return isOwn ? keys.full : `${given} ${surnameOf(keys)}`;
}

/** Joins names that no language has two of; `may` is asked of two names whether they may be one at all. */
function joinLanguages(
  all: NameRows,
  alike: readonly Row[][],
  may: (one: NameKeys, other: NameKeys) => boolean = () => true,
): readonly Row[][] {
  if (areOfOneLanguage(all, alike)) return alike;
  const parts: { rows: Row[]; languages: Set<string> }[] = [];
  for (const own of alike) {
    const languages = new Set<string>();
    for (const row of own) languages.add(keysOf(all, row).language);
    const keys = keysOf(all, own[0] ?? 0);
    const home = parts.find((part) => !meet(part.languages, languages) && may(keysOf(all, part.rows[0] ?? 0), keys));
    if (home === undefined) parts.push({ rows: [...own], languages });
    else {
      home.rows.push(...own);
      for (const language of languages) home.languages.add(language);
    }
  }
  return parts.map((part) => inOrder(part.rows));
}

function areOfOneLanguage(all: NameRows, alike: readonly Row[][]): boolean {
  const { language } = keysOf(all, alike[0]?.[0] ?? 0);
  for (const own of alike) for (const row of own) if (keysOf(all, row).language !== language) return false;
  return true;
}

function meet(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  for (const language of one) if (other.has(language)) return true;
  return false;
}

function maySoundAlike(one: NameKeys, other: NameKeys): boolean {
  const [a = '', b = ''] = [one.words[0], other.words[0]];
  return a === b || Math.min(a.length, b.length) > shortName || isLatin(a) !== isLatin(b);
}

function isLatin(word: string): boolean {
  return /\p{sc=Latin}/u.test(word);
}
