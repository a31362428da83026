/** Tells whether a name before a dash or a full stop is a place: known, or one in which the article says that things are. Claims nothing. */

import type { NameKind } from '../../../model/article.ts';
import type { LanguageTag } from '../../../model/ids.ts';
import { gazetteerFor } from '../../../text/gazetteer.ts';
import { nameWordsFor } from '../../../text/languages/names/name-lists.ts';
import type { NameWords } from '../../../text/languages/names/name-words.ts';
import { pressWordsFor } from '../../../text/languages/press/presses.ts';
import { plainPattern } from '../../../text/plain-pattern.ts';
import { isGivenName } from '../names.ts';
import type { DatelineReading } from './dateline.ts';

/** The whole article and its language, where its words are looked for. */
export interface ToldIn {
  readonly source: string;
  readonly language: LanguageTag;
}

const place: NameKind = 'place';
/** A name that no list knows is a place where the article says so often that something is in it. */
const fewestTold = 2;
/** A name that stands in a text more often is looked for no further. */
const mostLooked = 60;
const longestBeside = 24;
const stopped =
  /^(\p{Lu}\p{Ll}{2,}[\p{L}'’-]*(?: \p{Lu}\p{Ll}{2,}[\p{L}'’-]*)?(?:\/\p{Lu}\p{Ll}{2,}[\p{L}'’-]*)?)\. (?=[„“"«]?\p{Lu}\p{Ll})/u;

/** Whether a name is that of a city or of a country or region that the gazetteer knows. */
export function isKnownPlace(name: string): boolean {
  return gazetteerFor('und').find(name)?.kind === place;
}

/**
 * Whether the article says elsewhere that something is in this place: once of a place that is known, twice of any other
 * name, or once by what such places are called, which must be neither an ordinary word of the language nor a person.
 */
export function isPlaceTold({ source, language }: ToldIn, name: string): boolean {
  const beside = besides(source, name);
  if (beside.length === 0 || isWrittenSmall(source, name)) return false;
  const words = nameWordsFor(language);
  const isIn = ({ before }: Beside, kinds: readonly ('beforePlaces' | 'towardsPlaces')[]) =>
    words.some((own) => kinds.some((kind) => own[kind].includes(before)));
  if (isKnownPlace(name)) return beside.some((one) => isIn(one, ['beforePlaces', 'towardsPlaces']));
  const [own, ...others] = words;
  if (own === undefined || others.length > 0 || isNoun(own, name, beside) || isPerson({ own, language }, name, beside))
    return false;
  // "o município de Terra Rubra", "die Stadt Schraden": said once is enough.
  if (beside.some(({ lead, before }) => isKind(own, before) || (own.joins.includes(before) && isKind(own, lead))))
    return true;
  return beside.filter((one) => isIn(one, ['beforePlaces'])).length >= fewestTold;
}

function isKind(own: NameWords, word: string): boolean {
  return own.placeKinds.includes(word);
}

/** The words beside a name where it stands in the text, in lower case: the second before it, the one before, the one after. */
interface Beside {
  readonly lead: string;
  readonly before: string;
  readonly isCapital: boolean;
  readonly after: string;
}

function besides(source: string, name: string): Beside[] {
  const found: Beside[] = [];
  for (let at = source.indexOf(name); at >= 0 && found.length < mostLooked; at = source.indexOf(name, at + 1)) {
    const end = at + name.length;
    const [, lead = '', before = ''] =
      /(?:([\p{L}\p{M}'’-]+) )?([\p{L}\p{M}'’-]+)\.? $/u.exec(source.slice(Math.max(0, at - longestBeside), at)) ?? [];
    const rest = source.slice(end, end + longestBeside);
    if (/^[\p{L}\p{M}-]/u.test(rest) || /[\p{L}\p{M}-]$/u.test(source.slice(Math.max(0, at - 1), at))) continue;
    const after = /^[»”"]?,? ([\p{L}\p{M}]+)/u.exec(rest)?.[1] ?? '';
    const isCapital = /^\p{Lu}/u.test(before);
    const words = [lead, before, after].map((one) => one.toLowerCase());
    found.push({ lead: words[0] ?? '', before: words[1] ?? '', isCapital, after: words[2] ?? '' });
  }
  return found;
}

/** "Bread. Everyone …", where the text speaks of bread: a word, and no name. */
function isWrittenSmall(source: string, name: string): boolean {
  const small = name.toLowerCase();
  if (!source.includes(small)) return false;
  const plain = plainPattern(small);
  return new RegExp(`(?<![\\p{L}\\p{M}-])${plain}(?![\\p{L}\\p{M}-])`, 'u').test(source);
}

/** "Krieg. Das Wort …": a noun that stands behind an article, is listed as no name, or has an ending of such words. */
function isNoun(own: NameWords, name: string, beside: readonly Beside[]): boolean {
  const small = name.toLowerCase();
  if (own.notNames.includes(small) || own.otherThings.includes(small)) return true;
  if (own.abstractEndings?.some((ending) => small.endsWith(ending))) return true;
  return beside.some(({ before }) => own.articles.includes(before));
}

/** "Messi – El capitán …": a first name or title before it, or a word of saying beside it, tells a person. */
function isPerson(
  { own, language }: { own: NameWords; language: LanguageTag },
  name: string,
  beside: readonly Beside[],
): boolean {
  if (isGivenName(name)) return true;
  const speech = new Set(pressWordsFor(language)[0]?.speech);
  return beside.some(({ before, isCapital, after }) => {
    // "Fishermen in Harwick say" tells of a place, "Putin said" of a person.
    if (speech.has(before) || (speech.has(after) && !own.beforePlaces.includes(before))) return true;
    if (own.titles.includes(before) || own.roles.includes(before)) return true;
    return isCapital && (isGivenName(before) || own.roleEndings.some((ending) => before.endsWith(ending)));
  });
}

/** "Schraden. Um die Ursache …": as German papers open a report, where the text speaks of the same place. */
export function stoppedPlace(head: string, article: ToldIn): DatelineReading | null {
  const match = stopped.exec(head);
  const [whole = '', name = ''] = match ?? [];
  if (match === null || !name.split('/').some((one) => isPlaceTold(article, one))) return null;
  return { place: { start: 0, end: name.length }, agency: null, end: whole.length };
}
