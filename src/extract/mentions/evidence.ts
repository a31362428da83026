/** Weighs what the words of a name say of its bearer. Weights are small whole numbers. */

import { charKind, holdsKind, lowerCase } from '../../text/char-kinds.ts';
import {
  bodiesAndSurnames,
  countriesAndSurnames,
  givenNamesOfPlaces,
  placesAndGivenNames,
  wordsAndSurnames,
} from '../../text/languages/names/also-surnames.ts';
import { placesLast } from '../../text/languages/names/places-last.ts';
import { compassPoints } from '../../text/languages/names/words-behind.ts';
import type { Evidence } from './candidate.ts';
import { type Lexicon, says } from './lexicon.ts';
import type { Finder } from './name-ends.ts';
import { isOwner } from './runs.ts';
import { isSign } from './sign.ts';
import type { Word } from './word-scan.ts';

/** What the words of a name say themselves. */
export function weighWords(words: readonly Word[], { lexicon, gazetteer }: Finder): Evidence {
  let [person, organisation, place] = [0, 0, 0];
  const said = words.map(({ text }) => lexicon.said(text));
  const count = words.length;
  const isGivenFirst = ((said[0] ?? 0) & says.given) !== 0 && !(count > 1 && isOwner(words[0] as Word));
  const given = isGivenFirst || (lexicon.givenLast && count > 1 && ((said[count - 1] ?? 0) & says.given) !== 0);
  for (const [at, bits] of said.entries()) {
    if (count === 1 && (bits & (says.organisation | says.place)) === 0) break;
    // "Francisco de la Torre": behind a given name and a particle it is a surname.
    if (given && at > 1 && isParticled(words, said, at)) continue;
    // "University of Cape Town": what a body is of says nothing more.
    if (organisation > 0 && words[at]?.capital === false && (bits & says.join) !== 0) break;
    // "Robert Hill", "Elizabeth Street": behind a given name such a word says less.
    // "Neville Maal", "Hansnes Lines": an ending tells of the last word only.
    if ((bits & says.compound) !== 0 && at < count - 1 && (lexicon.genericCapitals || (bits & says.place) !== 0))
      continue;
    if ((bits & says.organisation) !== 0)
      organisation += given && count === 2 && at === 1 && bodiesAndSurnames.has(words[1]?.text ?? '') ? 1 : 5;
    else if ((bits & says.place) !== 0 && !opensNothing(words, at, lexicon))
      place += placeWeight(given && count === 2 && at === 1, words[at] as Word);
    if ((bits & says.company) !== 0 && at === count - 1 && at > 0) organisation += 6;
    if (words[at]?.gap === 'amp' && at > 0) organisation += 4;
  }
  [organisation, place] = byLastWord(said, { organisation, place }, lexicon);
  const first = words[0]?.text ?? '';
  if (given) person += count > 1 ? 4 : 2;
  if (count > 1 && isInitial(first)) person += 3;
  // "Park Won-soon".
  if (count === 2 && organisation === 0 && /^\p{Lu}\p{Ll}+-\p{Ll}{2,}$/u.test(words[1]?.text ?? '')) person += 5;
  if (said.some((bits, at) => at > 0 && (bits & says.particle) !== 0)) person += 1;
  if (count > 1 && organisation === 0 && place === 0 && isSurname(words[count - 1] as Word, said[count - 1] ?? 0))
    person += 2;
  place += ofPlaces(words, lexicon);
  if (count === 1) organisation += ofSign(first);
  if (count > 1 && !given && organisation + place === 0 && isCountry(words[count - 1] as Word, { gazetteer }))
    organisation += 2;
  // "Planned Parenthood", "USA Today": no first and last name.
  const field = ((said[count - 1] ?? 0) & says.field) !== 0;
  // "Onda VLT", "Noticias ABT".
  if (count === 2 && !given && isSign(words[1]?.text ?? '') && !isInitial(first)) organisation += 2;
  const abstract =
    count > 1 && !given && (field || isSign(first) || words.some(({ text }) => lexicon.isAbstract(text)));
  if (abstract && organisation === 0 && place === 0) organisation += 2;
  // "Scotland Yard", "Boston Celtics": hardly anybody has a place for a first name.
  const isOfPlace = count === 2 && !given && gazetteer.find(first)?.kind === 'place';
  if (count > 1 && count < 5 && organisation === 0 && place === 0) {
    const shape = ofRow(words, isOfPlace, given, lexicon);
    person += shape.person;
    organisation += shape.organisation;
  }
  // "Wolfram & Söhne": whoever is called so began it.
  return { person: words.some(({ gap }, at) => at > 0 && gap === 'amp') ? 0 : person, organisation, place };
}

/** Whether a word behind a place may be a surname behind a first name: "Jordan Pickford", but no "Jordan Times", "Paris Match". */
function mayBeSurname(place: string, { text }: Word): boolean {
  return (
    placesAndGivenNames.has(place) && !text.endsWith('s') && !wordsAndSurnames.has(lowerCase(text)) && !isSign(text)
  );
}

/** What nothing but their number says of words in a row. */
function ofRow(words: readonly Word[], isOfPlace: boolean, given: boolean, lexicon: Lexicon): Omit<Evidence, 'place'> {
  const first = words[0]?.text ?? '';
  // "Las Provincias", "El Oliveral": no first and last name.
  const isArticled = words.length === 2 && (lexicon.said(first) & (says.article | says.given)) === says.article;
  // "Региональное Следственное", "Zjednoczonej Prawicy": nobody is called by an adjective first.
  if (lexicon.cases && !given && attribute.test(first)) return { person: 0, organisation: 4 };
  if (!isOfPlace && !isArticled) return { person: 1, organisation: 0 };
  return { person: isOfPlace && mayBeSurname(first, words[1] as Word) ? 1 : 0, organisation: 1 };
}

/** What the first and the last word say for a place: "St. Lind", "Самарской области", "Helsingissä". */
function ofPlaces(words: readonly Word[], lexicon: Lexicon): number {
  const first = words[0]?.text ?? '';
  const last = words.at(-1)?.text ?? '';
  const ends = lexicon.endsPlace(last) ? 2 : 0;
  if (words.length === 1) return ends + (lexicon.genericCapitals && givenNamesOfPlaces.has(first) ? 3 : 0);
  const isSide = lexicon.genericCapitals && words.length === 2 && compassPoints.has(first);
  return ends + (isSide || isSaint(first) ? 2 : 0) + (lexicon.placeTails.has(last) ? 4 : 0) + ofCounty(words, lexicon);
}

/** "Co Cork", "Co. Down": how Irish papers write "County"; companies have the word behind their name. */
function ofCounty(words: readonly Word[], { genericCapitals }: Lexicon): number {
  return genericCapitals && words.length === 2 && words[0]?.text === 'Co' ? 6 : 0;
}

/** "Lane Maal": what streets and buildings are called stands behind what they are called by. */
function opensNothing(words: readonly Word[], at: number, { genericCapitals }: Lexicon): boolean {
  return genericCapitals && at === 0 && words.length === 2 && onlyLast.has((words[0] as Word).text);
}

/** Endings of adjectives that no given name has, in the cases in which bodies stand in sentences. */
const attribute =
  /(?:[nwcz]ej|nych|wych|skich|ckich|[нвшк]ое|[нш]ая|ской|skiego|ckiego|skim|ckim|owego|нной|вной|льной|[нк]ого|ных|ских|ської|ної|них|ських)$/;

/** How much a word for a place says; behind a given name it is a surname unless nobody has it for one. */
function placeWeight(isBehindGiven: boolean, { text }: Word): number {
  if (nobodysSurname.test(text)) return isBehindGiven ? 5 : 6;
  return isBehindGiven ? 2 : 4;
}

const nobodysSurname =
  /^(?:Airport|Avenue|Street|Road|Square|Station|Stadium|Arena|Highway|Boulevard|Islands?|County|Cathedral|Peninsula|Mountains|Canal|Bridge|Tunnel|Terminal|Prison|Facility|Reservation|Reservoir|Lighthouse|Cemetery|Glacier|Estuary)$/;

/** What the last word says of what the others do: it is what the whole is, where no "of" stands within. */
function byLastWord(
  said: readonly number[],
  { organisation, place }: Omit<Evidence, 'person'>,
  { genericCapitals }: Lexicon,
): [organisation: number, place: number] {
  const last = said.at(-1) ?? 0;
  if (said.length < 2 || said.some((bits) => (bits & says.join) !== 0)) return [organisation, place];
  const isPlace = (last & says.place) !== 0;
  const isBody = (last & (says.organisation | says.company)) !== 0;
  // "Baghdad International Airport", "Colmar Police Station".
  if (said.length > 2 && isPlace && !isBody && organisation > 0) return [organisation, place + 2];
  // "Parliament Square".
  if (genericCapitals && isPlace && !isBody && organisation > 0 && ((said[0] ?? 0) & says.place) === 0)
    return [organisation, place + 2];
  if (!genericCapitals || isPlace) return [organisation, place];
  // "West Yorkshire Police", "Yorkshire Water".
  if (isBody) return [organisation, Math.min(place, 2)];
  // "House Foreign Affairs": behind the word for a place all say what a body is for.
  const fields = said.slice(1).every((bits) => (bits & (says.field | says.notName | says.and)) !== 0);
  return place > 0 && (last & says.field) !== 0 && fields ? [organisation + 5, place] : [organisation, place];
}

/** "J", "J.", "J.C", "CJ" */
function isInitial(text: string): boolean {
  return text.length <= longestInitial && /^(?:\p{Lu}(?:\.\p{Lu})*\.?|\p{Lu}J|J\p{Lu}|KC|DC)$/u.test(text);
}

/** Three letters with full stops between, or a letter of two units with one. */
const longestInitial = 5;

const onlyLast: ReadonlySet<string> = new Set(placesLast);

/** Whether churches, towns and bays are called by somebody with this word: "San Marino". */
export function isSaint(text: string): boolean {
  return saints.has(lowerCase(text));
}

/** Churches, towns and bays are called by them: "St. Hanshaugen", "San Marino". */
const saints: ReadonlySet<string> = new Set([
  'st',
  'saint',
  'sainte',
  'sankt',
  'san',
  'santa',
  'são',
  'ste',
  'sint',
  'sant',
  'santo',
]);

function isParticled(words: readonly Word[], said: readonly number[], at: number): boolean {
  const before = said[at - 1] ?? 0;
  const particle = (bits: number) => (bits & says.particle) !== 0;
  return words[at - 1]?.capital === false && (particle(before) || particle(said[at - 2] ?? 0));
}

/** "SES", "RepublicNext", "KSL-TV": what the shape of one word says for a body. */
function ofSign(word: string): number {
  if ((word.endsWith('V') || word.endsWith('M')) && station.test(word)) return 4;
  return isSign(word) || isCompounded(word) ? 2 : 0;
}

/** "KSL-TV". */
const station = /^\p{Lu}[\p{Lu}\d]*-?(?:TV|FM|AM)$/u;

/** "RepublicNext", "MarineTraffic", but no "MacArthur", "DeSantis", "LeBron". */
function isCompounded(text: string): boolean {
  // Most words have no capital but the first: a look at their letters is quicker than a pattern.
  if (!holdsKind(text.slice(1), charKind.upper)) return false;
  return /\p{Ll}\p{Lu}\p{Ll}/u.test(text) && !/^(?:Ma?c|Fitz|[DLSV][aeiu]n?)\p{Lu}/u.test(text) && !/['’-]/.test(text);
}

/** "Reform UK", "Air France". */
function isCountry({ text }: Word, { gazetteer }: Pick<Finder, 'gazetteer'>): boolean {
  // "Nikki Holland"; but "Historic England", where no given name stands before it.
  if (countriesAndSurnames.has(text) && text !== 'England') return false;
  const id = gazetteer.find(text)?.id ?? '';
  return id.startsWith('region/') || /^area\/(?:scotland|wales|england|northern-ireland)$/.test(id);
}

/** "Moammar al-Eryani", "O'Rourke", "McDonnell", and what ends as surnames do. */
function isSurname({ text }: Word, said: number): boolean {
  return (said & says.surname) !== 0 || /^(?:[ae]l-|Mc|O['’])\p{Lu}/u.test(text);
}
