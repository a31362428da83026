/** Weighs what stands around a name and says of its bearer: offices and prepositions before it, verbs and brackets behind it. */
import { lowerCase } from '../../text/char-kinds.ts';
import { residents } from '../../text/languages/names/town-heads.ts';
import { agesBehind } from '../../text/languages/names/words-behind.ts';
import { apposition, toldBehind } from './apposition.ts';
import type { Evidence } from './candidate.ts';
import { type Lexicon, says } from './lexicon.ts';
import type { Finder } from './name-ends.ts';
import { isMayorOf, isOfficeAlone, leadsTown } from './of-towns.ts';
import type { CutPassage } from './passage.ts';
import { isOwner } from './runs.ts';
import { isOneSex } from './second-names.ts';
import { isRunTogether, isSign } from './sign.ts';
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
  // "people in Maal said": somebody there does.
  if (behind.spoken && to - from === 1 && start === from && isLedTo(words, from, finder.lexicon))
    Object.assign(behind, { evidence: nothing });
  // "moved to CentOS", "in WordPress": no place is written so.
  if (to - from === 1 && behind.evidence.place === 0 && isRunTogether(words[from]?.text ?? ''))
    Object.assign(before, { place: 0 });
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
  if (gap === 'comma') {
    // "The local fire service, SISR, said".
    const isBody = !word.capital && (said & (says.organisation | says.organisationKind)) !== 0;
    if (isBody && to - from === 1 && isSign((words[from] as Word).text)) return { ...none, organisation: 2 };
    return { ...none, person: afterOffice(words, { start, from, to }, lexicon) };
  }
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
  // "мэр Заречного": what the office is of.
  if (from === start && to - from === 1 && isMayorOf(word, words[from], lexicon)) return { ...none, place: 3 };
  if ((said & says.role) !== 0 && from === start && isOfficeAlone(words.slice(from, to), lexicon)) return none;
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
  const word = words[start - 1];
  const before = words[start - 2];
  return word?.capital === true && word.gap === 'space' && before?.capital === true;
}

/** Whether a preposition stands right before a word: what follows is no subject of a verb. */
function isLedTo(words: readonly Word[], from: number, lexicon: Lexicon): boolean {
  const before = words[from - 1];
  if (before === undefined || words[from]?.gap !== 'space') return false;
  const said = lexicon.said(before.text);
  // "disse a Maal": an article as well.
  if ((said & says.article) !== 0) return false;
  // "for Moen sier nei": behind a comma it may be the word for "since".
  const joins = (before.gap === 'space' && !before.capital) || lexicon.capitalNouns ? says.join : 0;
  return (said & (says.beforePlace | says.towards | joins)) !== 0;
}

/** With whether a verb of saying is all that stands behind. */
type Behind = Omit<Surroundings, 'evidence'> & { evidence: Evidence; readonly spoken?: boolean };

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
    return { ...plain, evidence: { ...nothing, person: 2, organisation: 1 }, spoken: true };
  }
  if (to - from === 1 && leadsTown(words[from] as Word, word, text, lexicon))
    return { ...plain, evidence: { ...nothing, place: 3 } };
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
  const isNumber = /^\p{N}{2}$/u.test(word.text);
  // "Montagmorgen, 16. Juli": the day of a month is nobody's age; "Port-Navalou, 16 février. —": where and when it was written.
  if (isNumber && words[to + 1]?.gap !== 'comma' && (lexicon.said(words[to + 1]?.text ?? '') & says.calendar) !== 0)
    return isFresh(words[from] as Word) ? { ...plain, evidence: { ...nothing, place: 3 } } : plain;
  if (isNumber || (!word.capital && agesBehind.test(text.slice(word.start, word.start + longestAge))))
    return { ...plain, evidence: { ...nothing, person: 3 } };
  // "Madeiras Lusíadas, S.A.": the mark of a company, which no comma parts from anything else.
  if (to - from > 1 && word.capital && companyMark.test(word.text))
    return { ...plain, evidence: { ...nothing, organisation: 6 } };
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
  const apposed = apposition({ words, text }, { from, to }, lexicon);
  return apposed === null ? plain : { ...plain, ...apposed };
}

/** "âgée de 58 ans". */
const longestAge = 20;

const companyMark = /^(?:S\.?A|S\.?L|S\.?r\.?l|Lda|Ltda|Inc|Ltd|LLC|GmbH)$/;

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
