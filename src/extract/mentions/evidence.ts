/** Weighs what the words of a name and the words around it say of its bearer. Weights are small whole numbers. */

import { charKind, holdsKind, lowerCase } from '../../text/char-kinds.ts';
import {
  bodiesAndSurnames,
  countriesAndSurnames,
  givenNamesOfPlaces,
} from '../../text/languages/names/also-surnames.ts';
import { placesLast } from '../../text/languages/names/places-last.ts';
import { residents } from '../../text/languages/names/town-heads.ts';
import { compassPoints } from '../../text/languages/names/words-behind.ts';
import { apposition, toldBehind } from './apposition.ts';
import type { Evidence } from './candidate.ts';
import { type Lexicon, says } from './lexicon.ts';
import type { Finder } from './name-ends.ts';
import type { CutPassage } from './passage.ts';
import { isOwner } from './runs.ts';
import { isOneSex } from './second-names.ts';
import { isSign } from './sign.ts';
import { ofSmallWord } from './small-words-before.ts';
import { isFresh, type Word } from './word-scan.ts';

/** What the words around a name say. */
export interface Surroundings {
  readonly evidence: Evidence;
  /** What the text calls the bearer behind a comma; null when nothing. */
  readonly described: string | null;
  /** Whether a short form in brackets follows. */
  readonly sign: boolean;
}

/** What the words of a name say themselves. */
export function weighWords(words: readonly Word[], { lexicon, gazetteer }: Finder): Evidence {
  let [person, organisation, place] = [0, 0, 0];
  const said = words.map(({ text }) => lexicon.said(text));
  const count = words.length;
  const given = ((said[0] ?? 0) & says.given) !== 0 && !(count > 1 && isOwner(words[0] as Word));
  for (const [at, bits] of said.entries()) {
    if (count === 1 && (bits & (says.organisation | says.place)) === 0) break;
    // "Francisco de la Torre": behind a given name and a particle it is a surname.
    if (given && at > 1 && isParticled(words, said, at)) continue;
    // "University of Cape Town": what a body is of says nothing more.
    if (organisation > 0 && words[at]?.capital === false && (bits & says.join) !== 0) break;
    // "Robert Hill", "Elizabeth Street": behind a given name such a word says less.
    // "Neville Maal": an ending tells of the last word only.
    if ((bits & says.compound) !== 0 && at < count - 1 && lexicon.genericCapitals) continue;
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
  // "Scotland Yard", "Boston Celtics": nobody has a place for a first name.
  const isOfPlace = count === 2 && !given && gazetteer.find(first)?.kind === 'place';
  if (count > 1 && count < 5 && organisation === 0 && place === 0) {
    // "Las Provincias", "El Oliveral": no first and last name.
    const isArticled = count === 2 && (lexicon.said(first) & (says.article | says.given)) === says.article;
    // "Региональное Следственное", "Zjednoczonej Prawicy": nobody is called by an adjective first.
    const isAttributed = lexicon.cases && !given && attribute.test(first);
    if (isAttributed) organisation += 4;
    else if (isOfPlace || isArticled) organisation += 1;
    else person += 1;
  }
  return { person, organisation, place };
}

/** What the first and the last word say for a place: "St. Lind", "Самарской области", "Helsingissä". */
function ofPlaces(words: readonly Word[], lexicon: Lexicon): number {
  const [first, last] = [words[0]?.text ?? '', words.at(-1)?.text ?? ''];
  const ends = lexicon.endsPlace(last) ? 2 : 0;
  if (words.length === 1) return ends + (lexicon.genericCapitals && givenNamesOfPlaces.has(first) ? 3 : 0);
  const isSide = lexicon.genericCapitals && words.length === 2 && compassPoints.has(first);
  return ends + (isSide || saints.has(lowerCase(first)) ? 2 : 0) + (lexicon.placeTails.has(last) ? 4 : 0);
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
  if (station.test(word)) return 4;
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
  // "Nikki Holland".
  if (countriesAndSurnames.has(text)) return false;
  return gazetteer.find(text)?.id.startsWith('region/') === true;
}

/** "Moammar al-Eryani", "O'Rourke", "McDonnell", and what ends as surnames do. */
function isSurname({ text }: Word, said: number): boolean {
  return (said & says.surname) !== 0 || /^(?:[ae]l-|Mc|O['’])\p{Lu}/u.test(text);
}

/** Whether the English article stands right before words that are no first and last name then. */
export function isBehindThe(
  words: readonly Word[],
  { from, to }: { readonly from: number; readonly to: number },
): boolean {
  const before = to - from > 1 && from > 0 ? words[from - 1] : undefined;
  return before !== undefined && words[from]?.gap === 'space' && /^the$/i.test(before.text);
}

/** What stands before and behind the words from `from` up to `to`; `start` is where titles before them begin. */
export function weighSurroundings(
  { words, text }: CutPassage,
  { from, to }: { from: number; to: number },
  start: number,
  finder: Finder,
): Surroundings {
  const before = weighBefore(words, { start, from, to }, finder);
  const behind = weighBehind({ words, text }, { from, to }, finder);
  // "told the Morning Tide", "in the Morning Tide", "the Morning Tide reported": a body.
  const isBody = finder.lexicon.genericCapitals && start === from && isBehindThe(words, { from, to });
  const leads = says.speech | says.organisationKind | says.beforePlace | says.towards;
  const told = isBody && (finder.lexicon.said(words[from - 2]?.text ?? '') & leads) !== 0;
  if (isBody && behind.described === null && behind.evidence.place === 0 && behind.evidence.person + Number(told) > 0) {
    const organisation = behind.evidence.organisation + behind.evidence.person + (told ? 2 : 0);
    return { ...behind, evidence: { ...behind.evidence, person: 0, organisation } };
  }
  return {
    evidence: {
      person: before.person + behind.evidence.person,
      organisation: before.organisation + behind.evidence.organisation,
      place: before.place + behind.evidence.place,
    },
    described: behind.described ?? before.described,
    sign: behind.sign,
  };
}

function weighBefore(
  words: readonly Word[],
  { start, from, to }: { readonly start: number; readonly from: number; readonly to: number },
  { lexicon, gazetteer }: Pick<Finder, 'lexicon' | 'gazetteer'>,
): Evidence & { described: string | null } {
  const none = { person: 0, organisation: 0, place: 0, described: null };
  // Asking a list for what stands before its first entry takes long.
  const word = start > 0 ? words[start - 1] : undefined;
  const gap = words[start]?.gap;
  if (word === undefined || (gap !== 'space' && gap !== 'dot' && gap !== 'comma')) return none;
  const said = lexicon.said(word.text);
  if (gap === 'comma') return { ...none, person: afterOffice(words, { start, from, to }, lexicon) };
  if ((said & says.title) !== 0) return { ...none, person: 4 };
  // "officers Antoine Quirin and": whoever is one of them has a first name too.
  if ((said & says.rolesOfMany) !== 0) return { ...none, person: to - from > 1 ? 3 : 0 };
  // "la présidente d'Île-de-France": what an office is of.
  // "mieszkanka Osieka", "жителей Волгограда": who lives somewhere.
  if (
    lexicon.cases &&
    to - from === 1 &&
    from === start &&
    residents.has(lowerCase(word.text)) &&
    !isSign((words[from] as Word).text)
  )
    return { ...none, place: 3 };
  const elided = from === start && (words[from] as Word).start - word.end > 1;
  // "rzecznik PK": whose office it is; people have no such names.
  if ((said & says.role) !== 0 && to - from === 1 && isSign((words[from] as Word).text))
    return { ...none, organisation: 1 };
  // "broadcaster France Musique": both are called so.
  const isEither = (said & says.organisationKind) !== 0 && gazetteer.find((words[from] as Word).text)?.kind === 'place';
  if ((said & says.role) !== 0 && !isEither)
    return elided ? none : { ...none, person: 3, described: from === start ? word.text : null };
  // "World Bank President Barber Maal": whose office it is.
  const isOffice = lexicon.genericCapitals && start < from && word.capital;
  if ((said & (says.organisation | says.organisationKind)) !== 0) return isOffice ? none : { ...none, organisation: 3 };
  // "Oklahoma City Thunder": the place is part of what it is called.
  if (lexicon.genericCapitals && start === from && (said & says.place) !== 0 && endsPlace(words, start)) return none;
  if ((said & (says.place | says.placeKind)) !== 0) {
    // "начальник порта Нильс Берг": the place is what the office is of, and whoever holds it follows.
    const isHeld = [2, 3, 4, 5].some((back) => holdsOffice(words, start, back, lexicon));
    const isHolder = to - from === 2 && lexicon.cases && isOneSex(words[from]?.text ?? '', words[to - 1]?.text ?? '');
    if (isHolder && (said & says.placeKind) !== 0 && from === start) return { ...none, person: 3 };
    // "жителя деревни Новая Заря Ивана Берга": whoever holds it comes behind the place.
    const goesOn = words[to]?.capital === true && words[to]?.gap === 'space';
    return isHeld && !goesOn && to - from > 1 ? { ...none, person: 3 } : { ...none, place: 3 };
  }
  return { ...none, ...ofSmallWord(words, { start, from, to }, lexicon) };
}

/** "прокурора Икрянинского района Минетуллах Гаджиев": an office, with nothing but words between. */
function holdsOffice(words: readonly Word[], start: number, back: number, lexicon: Lexicon): boolean {
  if ((lexicon.said(words[start - back]?.text ?? '') & says.role) === 0) return false;
  return words.slice(start - back + 1, start).every(({ gap }) => gap === 'space');
}

/** So many words may stand between an office and the comma behind it: "le procureur de Montbéliard, Paul Lallois". */
const longestOffice = 8;

/** How much an office before the comma says for a person: most when it has its own name with it, behind two commas. */
function afterOffice(
  words: readonly Word[],
  { start, from, to }: { readonly start: number; readonly from: number; readonly to: number },
  lexicon: Lexicon,
): number {
  const right = lexicon.said((words[start - 1] as Word).text);
  if ((right & says.role) !== 0 && words[start - 1]?.capital === false) return 1;
  const behind = words[to]?.gap;
  if (to - from < 2 || start < from || behind === 'space' || behind === 'dot' || behind === 'amp') return 0;
  for (let at = start - 1; at >= 0 && start - at <= longestOffice; at -= 1) {
    const word = words[at] as Word;
    if ((lexicon.said(word.text) & says.role) !== 0 && at < start - 1) return 2;
    if (word.gap !== 'space') break;
  }
  return 0;
}

/** "Oklahoma City", but not "Lake": a word for a place with a capital and a name before it. */
function endsPlace(words: readonly Word[], start: number): boolean {
  const [word, before] = [words[start - 1], words[start - 2]];
  return word?.capital === true && word.gap === 'space' && before?.capital === true;
}

type Behind = Omit<Surroundings, 'evidence'> & { evidence: Evidence };

const nothing: Evidence = { person: 0, organisation: 0, place: 0 };
const plain: Behind = { evidence: nothing, described: null, sign: false };

function weighBehind(
  { words, text }: Pick<CutPassage, 'words' | 'text'>,
  { from, to }: { readonly from: number; readonly to: number },
  { lexicon, gazetteer }: Finder,
): Behind {
  const word = words[to];
  if (word === undefined || word.gap === 'stop') return plain;
  if (word.gap === 'open') {
    // "Maal (53)", "Maal (53, SPD)"; not "Maal (14. 2. 2024)".
    const isAge = /^\p{N}{2}$/u.test(word.text) && /^(?:[),;]|$)/.test(text.charAt(word.end));
    if (isAge) return { ...plain, evidence: { ...nothing, person: 3 } };
    return isSign(word.text) ? inBrackets(words.slice(from, to), word, lexicon) : plain;
  }
  const said = lexicon.said(word.text);
  if (word.gap === 'space' && !word.capital && (said & says.speech) !== 0) {
    return { ...plain, evidence: { ...nothing, person: 2, organisation: 1 } };
  }
  // "Norrland's president": what has one is a country.
  const owner = words[to - 1] as Word;
  const owns = to - from === 1 && word.gap === 'space' && !word.capital === !lexicon.capitalNouns;
  if (owns && (said & says.ofState) !== 0 && (isOwner(owner) || (!lexicon.genericCapitals && owner.text.endsWith('s'))))
    // "Marchenko's government": in English the one who leads it may have it too.
    return { ...plain, evidence: { ...nothing, place: 3, person: lexicon.genericCapitals ? 1 : 0 } };
  // "the Marchenko administration", "Ostrel television", "Ostrel's mayor".
  const told =
    word.gap === 'space' && lexicon.genericCapitals ? toldBehind(owner, word, to - from, words[to + 1]) : null;
  if (told !== null) return { ...plain, evidence: { ...nothing, ...told } };
  if (word.gap !== 'comma') return plain;
  if (/^\p{N}{2}$/u.test(word.text)) return { ...plain, evidence: { ...nothing, person: 3 } };
  // "Frederick, Maryland": what lies in a country or a part of one.
  const next = words[to + 1];
  const isIn = (name: string) => isArea(gazetteer.find(name)?.id ?? '');
  const within =
    word.capital &&
    !isOwner(word) &&
    (isIn(word.text) || (next?.capital === true && isIn(`${word.text} ${next.text}`)));
  // More than a given name says of one word: "Frederick, Maryland".
  if (within)
    return { ...plain, evidence: { ...nothing, place: to - from > 1 || isFresh(words[from] as Word) ? 2 : 3 } };
  const apposed = apposition({ words, text }, to, lexicon);
  return apposed === null ? plain : { ...plain, ...apposed };
}

/** A country or a part of one. */
function isArea(id: string): boolean {
  return id.startsWith('region/') || id.startsWith('area/');
}

/** "European Maritime Authority (EMA)" has its own sign behind it, "César Díaz (PP)" that of a party. */
function inBrackets(own: readonly Word[], { text }: Word, lexicon: Lexicon): Behind {
  const letter = text.charAt(0);
  const isOwn = own.length === 1 || own.some((word) => word.text.startsWith(letter));
  const body = own.some((word) => (lexicon.said(word.text) & (says.organisation | says.company)) !== 0);
  const evidence = isOwn || body ? { ...nothing, organisation: 2 } : { ...nothing, person: 2 };
  return { evidence, described: null, sign: true };
}
