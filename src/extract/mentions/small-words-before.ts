/** Weighs what a verb, a preposition or another small word right before a name says of its bearer. */
import { lowerCase } from '../../text/char-kinds.ts';
import { companions } from '../../text/languages/names/companions.ts';
import { surveys } from '../../text/languages/names/surveys.ts';
import { isOfPlace } from '../../text/languages/names/town-heads.ts';
import {
  codedIn,
  heldElsewhere,
  heldIn,
  tongues,
  wordedIn,
  wordsBehind,
} from '../../text/languages/names/words-behind.ts';
import { ofNaming } from './apposition.ts';
import type { Evidence } from './candidate.ts';
import { type Lexicon, says } from './lexicon.ts';
import { isOwner, type Run } from './runs.ts';
import { isSign } from './sign.ts';
import type { Word } from './word-scan.ts';

const nothing: Partial<Evidence> = {};

/** What the word before `start` says of the words from `from` up to `to`: "said", "in", "of", "to". */
export function ofSmallWord(
  words: readonly Word[],
  { start, from, to }: { readonly start: number; readonly from: number; readonly to: number },
  lexicon: Lexicon,
): Partial<Evidence> {
  const word = words[start - 1] as Word;
  const said = lexicon.said(word.text);
  if ((said & says.speech) !== 0) return { person: 2, organisation: 1 };
  if (to - from === 1 && isSign((words[from] as Word).text) && isOfBody(words, { start, to }, lexicon))
    return { organisation: 1 };
  if ((said & (says.beforePlace | says.towards)) !== 0 && companions.has(words[start - 2]?.text ?? '')) return nothing;
  // "an olympiad in Neurosurgery".
  const isField = lexicon.genericCapitals && (lexicon.said((words[from] as Word).text) & says.field) !== 0;
  const isSubject = to - from === 1 && (isField || lexicon.isAbstract(lowerCase((words[from] as Word).text)));
  if (word.text === 'in' && isPublished(words, start)) return { organisation: 3 };
  if (word.text === 'in' && lexicon.genericCapitals && isNowhere(words, start, lexicon)) return nothing;
  // "forward Piers Maal": who plays; not "Maal forward Ellis Berg", of which the first is the team.
  if (lexicon.genericCapitals && to - from > 1 && wordsBehind.teams.has(word.text)) return { person: 3 };
  if ((said & says.beforePlace) !== 0 && (isSubject || heldElsewhere.has(lowerCase(words[start - 2]?.text ?? ''))))
    return nothing;
  // "in McArthur's apartment": what belongs to somebody may be anywhere.
  if ((said & says.beforePlace) !== 0 && isOwner(words[to - 1] as Word)) return { place: 0 };
  // "lived in exile in Victoria": more than that people are called so.
  const isBoth =
    to - from === 1 && lexicon.genericCapitals && (lexicon.said((words[from] as Word).text) & says.given) !== 0;
  if ((said & says.beforePlace) !== 0) return { place: isBoth ? 4 : 2 };
  const named = lexicon.genericCapitals ? ofNaming(words, start, lexicon) : null;
  if (named !== null) return named;
  // "the village of Lunde", "die Stadt am See".
  const place = ofPlaceWord(words, { start, to }, lexicon);
  if (place > 0) return { place };
  // "een prognose van Ipsos".
  if ((said & (says.join | says.towards)) !== 0 && surveys.has(lowerCase(words[start - 2]?.text ?? '')))
    return { organisation: 2 };
  // "de PVV van Wilders": whose party it is.
  if (/^v[ao]n$/.test(word.text) && isSign(words[start - 2]?.text ?? '')) return nothing;
  if ((said & says.towards) !== 0) {
    // "confirmed to RepublicNext", "sagt till Frilagt".
    const leading = words[start - 2]?.text ?? '';
    // "said from Ostrel": only "to" leads to whoever is told.
    const isTo = !lexicon.genericCapitals || word.text === 'to';
    const told =
      isTo && word.gap === 'space' && ((lexicon.said(leading) & says.speech) !== 0 || /^[Aa]ccording$/.test(leading));
    // "at Grauman's theatre".
    if (lexicon.genericCapitals && isOwner(words[to - 1] as Word)) return told ? { organisation: 1 } : nothing;
    return told ? { organisation: 1 } : { place: 1 };
  }
  return nothing;
}

/** "secretary of the RMT", "the makers of the ASA met", "stated to the CBC": what somebody has an office of, belongs or speaks to. */
function isOfBody(words: readonly Word[], { start, to }: { start: number; to: number }, lexicon: Lexicon): boolean {
  const isArticled = (lexicon.said((words[start - 1] as Word).text) & says.article) !== 0;
  const at = isArticled ? start - 2 : start - 1;
  const before = words[at - 1];
  const small = words[at];
  if (before === undefined || small === undefined || small.capital || small.gap !== 'space') return false;
  const said = lexicon.said(before.text);
  const joining = lexicon.said(small.text);
  if ((joining & says.towards) !== 0) return (said & says.speech) !== 0 || wordsBehind.spoken.has(before.text);
  if ((joining & says.join) === 0) return false;
  return (said & (says.role | says.rolesOfMany)) !== 0 || (isArticled && !isAttribute(words, to, lexicon));
}

/** "the village of Lunde", "la iglesia de Sant Maal", "la alcaldesa de Ostrel": how much what stands before "of" says for a place. */
function ofPlaceWord(words: readonly Word[], { start, to }: { start: number; to: number }, lexicon: Lexicon): number {
  const word = words[start - 1] as Word;
  const earlier = words[start - 2];
  if (earlier === undefined || word.gap !== 'space' || word.capital) return 0;
  const said = lexicon.said(word.text);
  const before = lexicon.said(earlier.text);
  if ((said & says.join) !== 0 && (before & says.placeKind) !== 0) return 3;
  if ((said & (says.join | says.towards)) === 0) return 0;
  // "in parts of Entre Maal", "340 kms north of Maal".
  if (lexicon.genericCapitals && word.text === 'of' && partsOfPlaces.test(earlier.text)) return 3;
  // "el alcalde del PSOE": a party.
  if (isOfPlace(lowerCase(earlier.text))) return isSign(words[start]?.text ?? '') ? 0 : 3;
  const isPlace = !earlier.capital && !lexicon.capitalNouns && (before & says.place) !== 0;
  return isPlace && (to - start > 1 || lexicon.genericCapitals) ? 2 : 0;
}

/** What only places have, before "of". */
const partsOfPlaces =
  /^(?:parts|outskirts|streets|north|south|east|west|northeast|northwest|southeast|southwest|suburbs?|shores?)$/;

const functional =
  says.opener | says.join | says.article | says.and | says.beforePlace | says.towards | says.speech | says.placeKind;

/** "the makers of the ASA rule met": an English name before the noun that it belongs to. */
function isAttribute(words: readonly Word[], to: number, lexicon: Lexicon): boolean {
  const next = words[to];
  if (!lexicon.genericCapitals || next?.gap !== 'space' || next.capital || next.joined) return false;
  if (isOwner(words[to - 1] as Word) || (lexicon.said(next.text) & (functional | says.place)) !== 0) return false;
  return (
    next.text.length > 3 && !/(?:ed|ing|ly|[^s]s|\P{L})$/u.test(next.text) && !wordsBehind.behindPlaces.has(next.text)
  );
}

/** "coded in Maal", "written in Python", "confidence in Angela": what stands behind "in" is no place there. */
function isNowhere(words: readonly Word[], start: number, lexicon: Lexicon): boolean {
  const before = words[start - 2]?.text ?? '';
  const { text } = words[start] as Word;
  if (held.has(lowerCase(before))) return (lexicon.said(text) & says.given) !== 0;
  return coded.has(before) || (worded.has(before) && tongues.test(text));
}

const coded: ReadonlySet<string> = new Set(codedIn);
const worded: ReadonlySet<string> = new Set(wordedIn);
const held: ReadonlySet<string> = new Set(heldIn);

/** So many words may stand between "published" and "in": "published on Wednesday in Lamp Advances". */
const longestPublished = 4;

/** Whether something appeared there: what is no known place then is a journal. */
function isPublished(words: readonly Word[], start: number): boolean {
  return words.slice(Math.max(0, start - 1 - longestPublished), start - 1).some(({ text }) => text === 'published');
}

/** Whether the English "in" stands before a name with a small word in it that no first name opens. */
export function isIn(
  words: readonly Word[],
  { from, to }: Pick<Run, 'from' | 'to'>,
  start: number,
  { said }: Lexicon,
): boolean {
  if (start !== from || words[from - 1]?.text !== 'in' || words[from]?.gap !== 'space') return false;
  if ((said((words[from] as Word).text) & says.given) !== 0 || isOwner(words[to - 1] as Word)) return false;
  return words.slice(from + 1, to - 1).some(({ capital }) => !capital);
}
