/** Tells where names end and what cannot be part of them: roles, titles, companies, known names beside unknown ones. */
import { foldSpelling, type Gazetteer, type Known } from '../../text/gazetteer.ts';
import { townHeads } from '../../text/languages/names/town-heads.ts';
import { high } from '../../text/languages/names/words-behind.ts';
import { wordList } from '../../text/languages/word-list.ts';
import { isSaint } from './evidence.ts';
import { type Lexicon, says, withoutOwner } from './lexicon.ts';
import type { CutPassage } from './passage.ts';
import { endsBearer, isBearerEnd } from './revered-names.ts';
import { isOwner, type Run } from './runs.ts';
import { isInflected, opensOther, opensOutlet, opensResident, opensSecondName } from './second-names.ts';
import { isSign } from './sign.ts';
import type { Word } from './word-scan.ts';

/** What the candidates of a passage are made with. `isOrdinary` tells whether the article has a word in small letters. */
export interface Finder {
  readonly lexicon: Lexicon;
  readonly gazetteer: Gazetteer;
  isOrdinary(word: string): boolean;
}

/** Where the name ends: at a role or title inside the run, behind an owner. */
export function endOfName(words: readonly Word[], run: Run, finder: Finder): number {
  const { lexicon } = finder;
  for (let at = run.from + 1; at < run.to; at += 1) {
    const word = words[at] as Word;
    if (
      isOwner(words[at - 1] as Word) &&
      // "St. John's Episcopal Church".
      !isSaint((words[run.from] as Word).text) &&
      (lexicon.said(word.text) & says.place) === 0 &&
      !hasHead(words, at, run.to, lexicon)
    )
      return at;
    const said = lexicon.said(word.text);
    // "Navistar International Corp. Lennox said": what marks a company ends its name.
    if ((said & says.company) === 0 && (lexicon.said((words[at - 1] as Word).text) & says.lastMark) !== 0) return at;
    // "GATT Michael Samuels": a sign, then a given name.
    if ((said & says.given) !== 0 && at + 1 < run.to && at === run.from + 1 && isSign((words[run.from] as Word).text))
      return at;
    if (opensOutlet(words, at, run, lexicon)) return at;
    if (opensFullName(words, at, run, finder) || opensSecondName(words, at, run, lexicon)) return at;
    if (opensSpeaker(words, at, run, lexicon)) return at;
    if (lexicon.endsPlace(words[at - 1]?.text ?? '') || opensOther(words, at, run, lexicon)) return at;
    if (isOwnKnown(words, at, run, finder)) return at;
    // "Deputy Interior Ministers Alexander Barsukov": what several are ends no name but before a given one.
    if ((said & says.rolesOfMany) !== 0 && at + 1 < run.to && (lexiconSaid(words, at + 1, finder) & says.given) !== 0)
      return at;
    if ((said & (says.role | says.title)) === 0 || !word.capital || (said & says.organisation) !== 0) continue;
    if (opensOffice(words, at, lexicon)) return at;
    // "Silver Queen Mine": royal, and a place.
    if (royal.test(word.text) && (lexicon.said((words[run.to - 1] as Word).text) & says.place) !== 0) continue;
    // "Council of Ministers": joined to the word for a body, they are its members.
    if (isOfOffice(words, run.from, at, lexicon)) continue;
    if (!isSurnameAt(words, run.from, at, lexicon) && !hasHead(words, at, run.to, lexicon)) return at;
  }
  return run.to;
}

const royal = /^(?:King|Queen|Prince|Princess|Duke|Bishop|Abbot|Baron)$/;

/**
 * "мэр города Сувалки Кшиштоф Зелиньский", "Straży Granicznej Ewelina Szczepańska", "del Consiglio Giorgia Meloni": a given
 * name and a surname behind a known name, behind the whole name of a body in languages of many cases, or behind a body whose
 * office the person has.
 */
function opensFullName(words: readonly Word[], at: number, run: Run, finder: Finder): boolean {
  const { lexicon } = finder;
  if (at + 1 >= run.to) return false;
  if (opensHolder(words, at, run, finder) || opensResident(words, at, run, lexicon)) return true;
  const said = lexicon.said((words[at] as Word).text);
  // "Tokio Marine and Fire Insurance": what a firm does, though people are called so.
  if ((said & says.given) === 0 || (lexicon.genericCapitals && (said & says.field) !== 0)) return false;
  if (isSurnameAt(words, run.from, at, lexicon)) return false;
  if (knownAs(words, { ...run, to: at }, finder) !== null) return true;
  const head = hasHead(words, run.from, at, lexicon);
  const office = at === run.from + 1 && followsRole(words, run.from, lexicon);
  const sign = isSign((words[at - 1] as Word).text);
  // "el alcalde de Ostrel Carlos Maal": whoever leads the town.
  if (office && !lexicon.capitalNouns && townHeads.has((words[run.from - 2]?.text ?? '').toLowerCase())) return true;
  if (office && isForOffice(words, at, run, lexicon)) return true;
  if (lexicon.cases) return head || office || sign || isInflected(words[at - 1] as Word, lexicon);
  // "Universidad de Murcia Paco Hernández": behind the place of a body somebody else begins.
  const isPlaced = head && at - run.from > 1 && finder.gazetteer.find((words[at - 1] as Word).text)?.kind === 'place';
  // "die Feuerwehr Maalstetten Michael Berg": the commander.
  const isLed = lexicon.capitalNouns && head && at - run.from > 1 && run.to - at === 2;
  if (isLed && (lexiconSaid(words, at - 1, finder) & says.given) === 0) return true;
  return head && (office || (isPlaced && !lexicon.genericCapitals));
}

/** "l'assessore al Commercio Michele Tavani": one word for what the office is for, then just a first name and a last one. */
function isForOffice(words: readonly Word[], at: number, { from, to }: Run, lexicon: Lexicon): boolean {
  if (lexicon.genericCapitals || lexicon.capitalNouns || lexicon.cases || to - at !== 2) return false;
  const { text } = words[from] as Word;
  return (lexicon.said(text) & (says.given | says.organisation | says.place | says.particle)) === 0 && !isSaint(text);
}

/** "Organisation for Lamp Cooperation and Development Edward Maal said": behind what a body is for in English somebody begins. */
function opensSpeaker(words: readonly Word[], at: number, { from, to }: Run, lexicon: Lexicon): boolean {
  const before = words[at - 1] as Word;
  const word = words[at] as Word;
  const last = words[to - 1] as Word;
  if (!lexicon.genericCapitals || to - at !== 2 || at - from < 3 || !before.capital || word.gap !== 'space')
    return false;
  const given = (one: Word) => (lexicon.said(one.text) & says.given) !== 0;
  const heads = says.organisation | says.company | says.place | says.field;
  if (!given(word) || given(before) || before.text.length < 4 || (lexicon.said(last.text) & heads) !== 0) return false;
  return (
    (lexicon.said(before.text) & (says.field | says.notName)) !== 0 &&
    words.slice(from, at).some(({ capital }) => !capital)
  );
}

/** "Council of Ministers", "Office of the Inspector General": a body that is called by an office. */
function isOfOffice(words: readonly Word[], from: number, at: number, lexicon: Lexicon): boolean {
  let first = at;
  while (first - 1 > from && words[first - 1]?.capital === true) first -= 1;
  if (words[first - 1]?.capital !== false || !hasHead(words, from, first, lexicon)) return false;
  return words
    .slice(first, at)
    .every(({ text }) => (lexicon.said(text) & (says.role | says.rolesOfMany | says.notName)) !== 0 || isHigh(text));
}

/** "Office of the UN High Commissioner": whose, and how high. */
function isHigh(text: string): boolean {
  return text === high || isSign(text);
}

/** "Borno State Commissioner of Police", "Senior Superintendent of Police": an office, whoever has it. */
function opensOffice(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  const word = words[at] as Word;
  const of = words[at + 1];
  if (!lexicon.genericCapitals || of?.text !== 'of' || word.text === 'General') return false;
  return (lexicon.said(word.text) & (says.role | says.organisation)) === says.role && words[at - 1]?.capital !== false;
}

/** "Mayor of London Sadiq Khan": behind an office and its place two words are whoever has it. */
function opensHolder(words: readonly Word[], at: number, run: Run, finder: Finder): boolean {
  if (at !== run.from + 1 || run.to - at !== 2 || !followsRole(words, run.from, finder.lexicon)) return false;
  if (words[run.from - 1]?.capital === true || knownAs(words, { ...run, to: at }, finder)?.kind !== 'place')
    return false;
  const said = lexiconSaid(words, at, finder) | lexiconSaid(words, at + 1, finder);
  return (said & (says.organisation | says.company | says.place | says.field | says.notName)) === 0;
}

/** "presidente del Consiglio": an office stands before the body, at most one small word between. */
function followsRole(words: readonly Word[], from: number, lexicon: Lexicon): boolean {
  const before = words[from - 1];
  const earlier = words[from - 2];
  if (before === undefined || words[from]?.gap !== 'space') return false;
  if ((lexicon.said(before.text) & says.role) !== 0) return true;
  if (earlier === undefined || before.capital || before.gap !== 'space') return false;
  return (lexicon.said(earlier.text) & says.role) !== 0;
}

/**
 * "канцлер Германии Ангела Меркель", "Stoltenbergin Helsingissä": where names have many cases, a known name and what stands
 * before or behind it are two.
 */
function isOwnKnown(words: readonly Word[], at: number, run: Run, finder: Finder): boolean {
  if (!finder.lexicon.cases || hasHead(words, run.from, run.to, finder.lexicon)) return false;
  const isKnown = (one: number) => finder.gazetteer.find(withoutOwner((words[one] as Word).text)) !== null;
  const given = (lexiconSaid(words, run.from, finder) & says.given) !== 0;
  if (!given && at === run.from + 1 && run.to - at > 1 && isKnown(run.from)) return true;
  if (at < run.to - 1 || at - run.from < 2) return false;
  const { text } = words[at] as Word;
  const known = finder.gazetteer.find(text);
  // "Aino Virtanen Ylelle": in another case than the name before it.
  return known !== null && (known.kind === 'place' || foldSpelling(known.name) !== foldSpelling(text));
}

/** What the word at a place says. */
export function lexiconSaid(words: readonly Word[], at: number, { lexicon }: Finder): number {
  return lexicon.said((words[at] as Word).text);
}

/** The end of the name without what cannot end one. */
export function withoutTrail(words: readonly Word[], { from, to }: Run, finder: Finder): number {
  const { lexicon } = finder;
  let end = to;
  while (end > from) {
    const word = words[end - 1] as Word;
    const said = lexicon.said(word.text);
    const ends =
      !isModel(word.text) &&
      !(lexicon.genericCapitals && /^(?:Majority|Minority|Vice|Deputy)$/.test(word.text)) &&
      !(lexicon.genericCapitals && end - from > 2 && honours.has(word.text)) &&
      !isTerm(words, { from, end }, lexicon) &&
      (word.capital || /^(?:plc|ltd|llc)$/.test(word.text) || (end - from > 1 && isTail(word, said, lexicon))) &&
      ((said & says.calendar) === 0 || isSurnameAt(words, from, end - 1, lexicon)) &&
      !(
        (said & says.notName) !== 0 &&
        !isTrade(words, { from, end }, finder) &&
        !hasHead(words, from, end, lexicon) &&
        !isColour(words, from, end - 1, lexicon)
      );
    if (ends || end - 1 === from) break;
    end -= 1;
  }
  return end;
}

/** "IG Metall", "der Konzern Maal Metall": in German what a union or a firm works with ends its name. */
function isTrade(words: readonly Word[], { from, end }: { from: number; end: number }, finder: Finder): boolean {
  if (end - from !== 2 || !finder.lexicon.capitalNouns) return false;
  const { text } = words[from] as Word;
  const isKind = (finder.lexicon.said(words[from - 1]?.text ?? '') & says.organisationKind) !== 0;
  return (isKind && words[from]?.gap === 'space') || (isSign(text) && finder.gazetteer.find(text) === null);
}

/** "Gustaf Adolfs torg", "Umeå universitet": what ends the name of a place or a body in small letters. */
function isTail({ text }: Word, said: number, { placeTails }: Lexicon): boolean {
  return placeTails.has(text) || (said & says.tail) !== 0;
}

/** "the Marchenko Administration", but "Maritime Administration". */
function isTerm(words: readonly Word[], { from, end }: { from: number; end: number }, lexicon: Lexicon): boolean {
  const { text } = words[from] as Word;
  if (end - from !== 2 || !lexicon.genericCapitals || withoutOwner(words[end - 1]?.text ?? '') !== 'Administration')
    return false;
  const bodies = says.field | says.notName | says.organisation | says.place | says.organisationKind;
  return (lexicon.said(text) & bodies) === 0 && !isSign(text) && !lexicon.isAbstract(text.toLowerCase());
}

/** "Paul Green", "Ann West": behind a given name what is no name elsewhere is a surname. */
function isColour(words: readonly Word[], from: number, at: number, lexicon: Lexicon): boolean {
  const { text } = words[at] as Word;
  if (!lexicon.genericCapitals) return false;
  if (isSurnameAt(words, from, at, lexicon)) return surnames.has(text) || endsBearer(text);
  return endsBearer(text) && isBearerEnd(words, from, at, lexicon);
}

const surnames: ReadonlySet<string> = new Set(
  wordList(`
  Green West North South East English French German Roman Christian Pole Dane Scott Welsh Holland Norman Young Black Love First
  Power Law Fish Park Parks Banks Price Gross Sharp Power Means Ways Waters
`),
);

/** What stands behind names for what somebody is or was given: "Rupert Maal QC". */
const honours: ReadonlySet<string> = new Set(
  wordList('QC KC SC MP MEP MSP MLA TD MBE OBE CBE KBE DBE JP PC VC Esq PhD MD'),
);

/** "A19", "E6": roads and rooms are called so. */
export function isCode(text: string): boolean {
  return /^\p{Lu}{1,2}\d+$/u.test(text);
}

/** "A300s", "B737": what is made in series. */
function isModel(text: string): boolean {
  // A digit among the last: few words of a name have one, and a letter may take two places.
  return /\d/.test(text.slice(-3)) && /^\p{Lu}{1,2}-?\d{2,}\p{L}?$|^\p{Lu}.*\d+s$/u.test(text);
}

/** So many words may stand between an office and a word of what it is for. */
const farthestOffice = 8;
const listed: ReadonlySet<string> = new Set(['space', 'comma', 'amp']);

/**
 * "Minister of Industry and Commerce Rishad Bathiudeen", "minister van Binnenlandse Zaken": whether all of these words, or the
 * first when somebody's name follows, say what an office that stands before them is for.
 */
export function isPortfolio(words: readonly Word[], { from, to }: Pick<Run, 'from' | 'to'>, lexicon: Lexicon): boolean {
  const fields = says.field | says.notName;
  if (to > from && (lexicon.said((words[from] as Word).text) & fields) === 0) return false;
  const said = words.slice(from, to).map(({ text }) => lexicon.said(text));
  const own = to - from < 3 && said.every((bits) => (bits & fields) !== 0);
  const heads = says.organisation | says.company | says.place;
  const rest = said.slice(1).reduce((all, bits) => all | bits, 0);
  const follows = ((said[1] ?? 0) & (says.given | fields)) !== 0 || (said.length > 2 && (rest & heads) === 0);
  const named = ((said[0] ?? 0) & fields) !== 0 && follows;
  if (!own && !named) return false;
  for (let at = from; at > 0 && from - at <= farthestOffice; at -= 1) {
    const word = words[at] as Word;
    const before = words[at - 1] as Word;
    if (!listed.has(word.gap)) return false;
    const bits = lexicon.said(before.text);
    if ((bits & says.role) !== 0) return at < from || lexicon.cases;
    if ((bits & (fields | says.join | says.and | says.article | says.opener)) === 0) return false;
  }
  return false;
}

/** Whether a word from `from` up to `to` is what bodies or companies are called. */
export function hasHead(words: readonly Word[], from: number, to: number, lexicon: Lexicon): boolean {
  for (let at = from; at < to; at += 1) {
    const said = lexicon.said((words[at] as Word).text);
    if ((said & (says.organisation | says.company)) !== 0) return true;
  }
  return false;
}

/** What the gazetteer knows a run as. */
export function knownAs(words: readonly Word[], { from, to }: Run, { gazetteer, lexicon }: Finder): Known | null {
  if (to - from > 4) return null;
  const text = textOf(words, from, to);
  // "the two PIs": several of them.
  if (to - from === 1 && text.endsWith('s') && /^\p{Lu}{2,}s$/u.test(text)) return null;
  const known = gazetteer.find(text);
  // "his brother Nils": a given name is no case of a river's.
  const given = known !== null && to - from === 1 && (lexicon.said(text) & says.given) !== 0;
  return given && foldSpelling(known.name) !== foldSpelling(text) ? null : known;
}

function textOf(words: readonly Word[], from: number, to: number): string {
  if (to - from === 1) return withoutOwner((words[from] as Word).text);
  return words
    .slice(from, to)
    .map(({ text }) => withoutOwner(text))
    .join(' ');
}

/**
 * "Stephen King", "Anneke Visser": behind a given name a role is a surname, and where trades have small letters and are surnames, behind
 * any one word with a capital that says nothing else.
 */
export function isSurnameAt(words: readonly Word[], from: number, at: number, lexicon: Lexicon): boolean {
  if (at <= from) return false;
  const before = words[at - 1] as Word;
  const said = lexicon.said(before.text);
  if ((said & says.given) !== 0) return true;
  const word = words[at] as Word;
  const isTrade = lexicon.joinsNouns && word.capital && word.gap === 'space' && words[at + 1]?.capital !== true;
  return isTrade && before.capital && said === 0 && !isSign(before.text) && !isOwner(before) && before.gap !== 'stop';
}

/** "Fireman's … Fund Corp", "New Zealand … Banking Group Ltd": what a firm does and its mark alone. */
function isMarked(words: readonly Word[], { from, to }: Pick<Run, 'from' | 'to'>, lexicon: Lexicon): boolean {
  const last = lexicon.said((words[to - 1] as Word).text);
  if ((last & says.lastMark) === 0) return false;
  const before = words[from - 1];
  if (to - from < 2) return before?.capital === true && words[from]?.gap === 'space' && !isOwner(before);
  const generic = says.field | says.organisation | says.company;
  return words.slice(from, to).every(({ text }) => (lexicon.said(text) & generic) !== 0);
}

/** "Securities and Exchange Commission", "Australia and New Zealand Banking Group": the end of what has a name with "and". */
export function isHalf(words: readonly Word[], { from, to }: Run, lexicon: Lexicon): boolean {
  if (isMarked(words, { from, to }, lexicon)) return true;
  if (from < 2) return false;
  const left = words[from - 2] as Word;
  const and = words[from - 1] as Word;
  if (!left.capital || (lexicon.said(and.text) & says.and) === 0) return false;
  if (words[from]?.gap !== 'space' || and.gap !== 'space') return false;
  const generic = says.field | says.organisation | says.company | says.notName;
  return words.slice(from, to).every(({ text }) => !isSign(text) && (lexicon.said(text) & generic) !== 0);
}

/** "Hughes Tool Co <HT>": the sign by which shares are traded. */
export function isQuoted({ words, text }: CutPassage, { from }: Run): boolean {
  const { start, end, text: own } = words[from] as Word;
  return (
    text.charAt(start - 1) === '<' &&
    /^(?:\.\p{Lu}{1,2})?>/u.test(text.slice(end, end + 4)) &&
    own === own.toUpperCase()
  );
}
