/** Finds runs of words with capitals that may be one name: "Ursula von der Leyen", "Bank of Norway", "Oslo tingrett". */
import type { Gazetteer, Known } from '../../text/gazetteer.ts';
import { smallAgencies } from '../../text/languages/names/outlets.ts';
import { isSaint } from './evidence.ts';
import { withHead } from './leading-heads.ts';
import { type Lexicon, says, withoutOwner } from './lexicon.ts';
import { pairedTo, partners } from './paired-bodies.ts';
import type { CutPassage } from './passage.ts';
import { endOfQuoted } from './quoted-bodies.ts';
import { isSign } from './sign.ts';
import { smallBodyAt } from './small-bodies.ts';
import type { Gap, Word } from './word-scan.ts';

/** Words from `from` up to `to`; with `known` the gazetteer knows these words as one name. */
export interface Run {
  readonly from: number;
  readonly to: number;
  readonly known: Known | null;
  /** It is one name as it stands: "New York Stock Exchange". */
  readonly whole?: boolean;
  /** What stands before its marks says that it is a body. */
  readonly isBody?: boolean;
}

/** "Organization for Security and Co-operation in Europe". */
const longestKnown = 7;
const longestRun = 9;
const together: ReadonlySet<Gap> = new Set(['space', 'dot', 'amp']);

/** The runs of a passage, in order. */
export function runsOf(passage: CutPassage, lexicon: Lexicon, gazetteer: Gazetteer): Run[] {
  const { words } = passage;
  const runs: Run[] = [];
  let at = 0;
  while (at < words.length) {
    const word = words[at] as Word;
    if (!word.capital) {
      if (isSmallAgency(words, at, passage.text, lexicon))
        runs.push({ from: at, to: at + 1, known: gazetteer.find(word.text) });
      at += 1;
      continue;
    }
    const run = runAt(passage, at, lexicon, gazetteer);
    runs.push(run);
    at = run.to;
  }
  return runs;
}

/** The run that begins at a word with a capital. */
function runAt(passage: CutPassage, at: number, lexicon: Lexicon, gazetteer: Gazetteer): Run {
  const { words } = passage;
  const quoted = endOfQuoted(passage, at, lexicon);
  if (quoted !== null) {
    const own = gazetteer.find(textBetween(words, at, quoted));
    return { from: at, to: quoted, known: own, whole: true, isBody: true };
  }
  const known = knownRun(words, at, gazetteer);
  if (known !== null) {
    const named = bodyOf(words, known, lexicon, gazetteer) ?? branchOf(words, known, gazetteer) ?? known;
    return withHead(words, named, lexicon) ?? named;
  }
  const small = smallBodyAt(words, at, lexicon);
  if (small !== null) return { ...small, known: null, whole: true };
  const run = capitalRun(words, at, lexicon, gazetteer);
  return withHead(words, run, lexicon) ?? run;
}

/** "laut dpa", "der epd zufolge": agencies that sign with small letters, where the running text names them. */
function isSmallAgency(words: readonly Word[], at: number, text: string, { capitalNouns }: Lexicon): boolean {
  const { text: own, gap, end } = words[at] as Word;
  return capitalNouns && gap === 'space' && smallAgencies.has(own) && !/[/)]/.test(text.charAt(end));
}

/** "United States", "Балтийское море", "Unión Europea": the longest name of several words that begins here. */
function knownRun(words: readonly Word[], from: number, gazetteer: Gazetteer): Run | null {
  if (!gazetteer.opens((words[from] as Word).text)) return null;
  let to = from + 1;
  while (to < words.length && to - from < longestKnown && together.has((words[to] as Word).gap)) to += 1;
  for (; to > from + 1; to -= 1) {
    const known = gazetteer.find(textBetween(words, from, to));
    if (known !== null) return { from, to, known };
  }
  return null;
}

function textBetween(words: readonly Word[], from: number, to: number): string {
  return words
    .slice(from, to)
    .map((word) => withoutOwner(word.text))
    .join(' ');
}

/**
 * "New York Stock Exchange", "Tokio Marine and Fire Insurance Inc": a body that is called by its place and by what it is;
 * "Salomon Brothers Asia Ltd": a known one with the mark of a company; null when none is.
 */
function bodyOf(words: readonly Word[], { from, to, known }: Run, lexicon: Lexicon, gazetteer: Gazetteer): Run | null {
  if (!lexicon.genericCapitals || isOwner(words[to - 1] as Word)) return null;
  let end = to;
  let last = 0;
  let plain = true;
  for (; words[end]?.gap === 'space'; end += 1) {
    const { text, capital } = words[end] as Word;
    const said = lexicon.said(text);
    const isAnd = (said & says.and) !== 0 && (last & says.field) !== 0 && words[end + 1]?.capital === true;
    if (!capital && !isAnd) break;
    plain &&= isAnd || (said & (says.field | says.organisation | says.company)) !== 0;
    last = said;
    if ((said & says.lastMark) === 0) continue;
    end += 1;
    break;
  }
  const isFirm = known?.kind === 'organisation' && (last & says.lastMark) !== 0 && end > to;
  if (isFirm) return { from, to: end, known: null, whole: true };
  if (!plain || end < to + 2 || (last & (says.organisation | says.company)) === 0) return null;
  // "United States Central Intelligence Agency".
  const own = gazetteer.find(textBetween(words, to, end));
  return { from: own === null ? from : to, to: end, known: own, whole: own === null };
}

/** "Sky News Arabia", "Amnesty International France": a known body with the country behind it; null when there is none. */
function branchOf(words: readonly Word[], { from, to, known }: Run, gazetteer: Gazetteer): Run | null {
  const next = words[to];
  if (known?.kind !== 'organisation' || next?.gap !== 'space' || !next.capital || isOwner(words[to - 1] as Word))
    return null;
  const country = isOwner(next) ? null : gazetteer.find(next.text);
  const isBranch = country?.kind === 'place';
  return isBranch && words[to + 1]?.capital !== true ? { from, to: to + 1, known: null, whole: true } : null;
}

function capitalRun(words: readonly Word[], from: number, lexicon: Lexicon, gazetteer: Gazetteer): Run {
  let to = from + 1;
  while (to < words.length && to - from < longestRun) {
    const word = words[to] as Word;
    // "U.S. dollars", "the U.S. And": the full stop of a country's sign may end the sentence as well.
    if (word.gap === 'dot' && endsKnown(words, { from, at: to }, gazetteer)) break;
    // "Kidder Maal and Co. The industry".
    const isEnded = word.gap === 'dot' && (lexicon.said((words[to - 1] as Word).text) & says.company) !== 0;
    if (isEnded && (lexicon.said(word.text) & says.opener) !== 0) break;
    if (isFirmOfThree(words, to, lexicon)) {
      to += 1;
      continue;
    }
    if (!together.has(word.gap) || isOwner(words[to - 1] as Word)) {
      if (!ownsOrganisation(words, { from, at: to }, lexicon, gazetteer)) break;
    }
    if (word.elision !== undefined && !ofElisions.has(word.elision)) break;
    // "Stefano Maal dell'Università": whose body it is.
    const given = lexicon.said((words[from] as Word).text) & says.given;
    if (word.elision !== undefined && given !== 0 && (lexicon.said(word.text) & says.organisation) !== 0) break;
    if (word.capital) {
      // "Foreign Minister of the United States": what is known as one is a run of its own.
      if (to > from && knownRun(words, to, gazetteer) !== null) break;
      to += 1;
      continue;
    }
    const joined =
      signedTo(words, { from, at: to }) ??
      pairedTo(words, { from, at: to }, lexicon, gazetteer) ??
      joinedTo(words, { from, at: to }, lexicon, gazetteer);
    if (joined === null) break;
    to = joined;
  }
  return { from, to: withTail(words, from, to, lexicon), known: null };
}

/** Whether a known sign stands before the full stop: "the U.S. And"; not the initials of "N.M. Maal", who is in no state by a comma. */
function endsKnown(words: readonly Word[], { from, at }: { from: number; at: number }, gazetteer: Gazetteer): boolean {
  const known = gazetteer.find((words[at - 1] as Word).text);
  if (known === null) return false;
  return !(
    known.id.startsWith('area/') &&
    at - from === 1 &&
    /^\p{Lu}\.\p{Lu}$/u.test((words[from] as Word).text) &&
    words[from]?.gap !== 'comma'
  );
}

/** "Maal, Bell & Rowe LLP", "Maal, Roebuck and Co": the second of three partners. */
function isFirmOfThree(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  const word = words[at] as Word;
  const third = words[at + 1];
  const mark = words[at + 2];
  if (word.gap !== 'comma' || !word.capital || third === undefined || mark === undefined) return false;
  if ((lexicon.said(third.text) & says.and) !== 0 && third.gap === 'space')
    return mark.gap === 'space' && partners.has(mark.text);
  if (third.gap !== 'amp') return false;
  return (lexicon.said(mark.text) & says.lastMark) !== 0;
}

/** "Paolo Greco all'Eco" is two; "Costa d'Avorio", "Gazzetta dell'Emilia" are one. */
const ofElisions: ReadonlySet<string> = new Set(['d', 'dell']);

/** "Germany's Angela Merkel": what belongs to someone is named after them. */
export function isOwner({ text }: Word): boolean {
  const last = text.charCodeAt(text.length - 1);
  return isApostrophe(last) || (last === 0x73 && isApostrophe(text.charCodeAt(text.length - 2)));
}

function isApostrophe(unit: number): boolean {
  return unit === 0x27 || unit === 0x2019;
}

/** "Southern Dockworkers' Union", "St Florian's Church": the owner is part of the name. */
function ownsOrganisation(
  words: readonly Word[],
  { from, at }: { readonly from: number; readonly at: number },
  lexicon: Lexicon,
  gazetteer: Gazetteer,
): boolean {
  const owner = words[at - 1] as Word;
  const word = words[at] as Word;
  // "Ostrel University's Department of Lamps": two bodies.
  if ((lexicon.said(owner.text) & says.organisation) !== 0 && lexicon.genericCapitals) return false;
  // "UH Maal's Center for Lamps": whose it is has a sign of its own.
  if (at - from > 1 && isSign((words[from] as Word).text)) return false;
  // "Hillary Clinton's Senate", "Germany's Parliament" are two.
  const person = at - from > 1 && (lexicon.said((words[from] as Word).text) & says.given) !== 0;
  if (person || gazetteer.find(withoutOwner(owner.text)) !== null) return false;
  // "Tamura's Ministry of Trade": whoever leads it; workers have a union.
  const isOffice = (lexicon.said(owner.text) & says.role) !== 0;
  if (!isOffice && /['’]s$/.test(owner.text) && led.test(word.text)) return false;
  if (!word.capital || !(word.gap === 'owner' || (word.gap === 'space' && isOwner(owner)))) return false;
  // "Maal's Investors Service Inc".
  let last = at;
  while (words[last + 1]?.gap === 'space' && words[last + 1]?.capital === true) last += 1;
  if (last > at && (lexicon.said((words[last] as Word).text) & says.lastMark) !== 0) return true;
  // "St. John's Episcopal Church".
  if (isSaint((words[from] as Word).text) && last > at && (lexicon.said((words[last] as Word).text) & says.place) !== 0)
    return true;
  return (lexicon.said(word.text) & (says.organisation | says.place)) !== 0;
}

const led = /^(?:Ministry|Department|Government|Cabinet|Office|Administration|Senate)$/;

/** So many words may stand between a small word and the sign in brackets behind the name. */
const longestSigned = 6;

/** "Long Range Identification and Tracking (LRIT)": the sign behind it tells how far a name goes; null when none does. */
function signedTo(words: readonly Word[], { from, at }: { readonly from: number; readonly at: number }): number | null {
  for (let end = at + 1; end < words.length && end - at <= longestSigned; end += 1) {
    const { gap, text } = words[end] as Word;
    if (gap === 'open') {
      const capitals = words.slice(from, end).filter(({ capital }) => capital);
      const initials = capitals.map((word) => word.text.charAt(0)).join('');
      return capitals.length > 2 && initials === text && words[end - 1]?.capital === true ? end : null;
    }
    if (!together.has(gap)) return null;
  }
  return null;
}

/** The word behind small words that join it to what stands before: "van den Broeck", "of the Arts"; null when they do not. */
function joinedTo(
  words: readonly Word[],
  { from, at }: { readonly from: number; readonly at: number },
  lexicon: Lexicon,
  gazetteer: Gazetteer,
): number | null {
  const before = lexicon.said((words[at - 1] as Word).text);
  const small = smallParticles.has((words[at] as Word).text) && (before & says.particle) !== 0;
  const first = lexicon.said((words[at] as Word).text) | (small ? says.particle : 0);
  if (isOnSubject(words, at, lexicon)) return at + 2;
  // "Baikie and Company of Kirkwall": where it is, is none of the name.
  if (partners.has((words[at - 1] as Word).text) && words[at - 2]?.capital === false) return null;
  // "Nordhavn Holding of Copenhagen": what marks a company ends its name.
  if ((first & (says.particle | says.join)) === 0 || (before & says.company) !== 0) return null;
  let next = at + 1;
  while (next < words.length && next - at < 3 && isSmall(words[next] as Word, lexicon)) next += 1;
  const word = words[next];
  if (word === undefined || !word.capital || word.gap !== 'space') return null;
  const said = words.slice(from, at).map(({ text }) => lexicon.said(text));
  const head = said.some((bits) => (bits & (says.organisation | says.place)) !== 0);
  // "Sigrid Kaag van Financiën", "Koopmans van het Erasmus MC": behind given name and surname it is the word for "of".
  const givenAt = said.findIndex((bits) => (bits & says.given) !== 0);
  const named = givenAt >= 0 && givenAt + 1 < said.length && ((said.at(-1) ?? 0) & says.given) === 0;
  const behind = words[at + 1]?.text ?? '';
  const isVan = /^v[ao]n$/.test((words[at] as Word).text);
  // "Anneke Visser van Oosterveen": so it is behind two words of which nobody knows that they are first names.
  const isSurname = lexicon.joinsNouns && said.at(-2) === 0 && (before & says.given) === 0;
  if (isVan && (named || isSurname) && !/^de[rn]?$/.test(behind)) return null;
  // "VVD van Rutte": whose party it is.
  const isOne = at - from === 1 || (at - from === 2 && ((said[0] ?? 0) & says.article) !== 0);
  if (isVan && isOne && isSign((words[at - 1] as Word).text)) return null;
  // "Decisão do Copom": what somebody did or said.
  if (isOne && !head && isAct(words[at - 1] as Word, lexicon)) return null;
  // "High Court of England and Wales".
  // "SV Maal van VV Lind": another club.
  const isClub = (lexicon.said(word.text) & says.organisation) !== 0 && isSign(word.text);
  if (head && isClub) return null;
  if (head && (first & says.join) !== 0) return knownRun(words, next, gazetteer)?.to ?? next + 1;
  // "the Gran Teatro del Mar": in English too what has a name in another language keeps it.
  if (head && lexicon.genericCapitals && next === at + 1 && ofElsewhere.has((words[at] as Word).text)) return next + 1;
  // "Miguel Arraes da Galeria", "Katja Maal von der IG": no surname is a word for a body, or a sign.
  if ((lexicon.said(word.text) & says.organisation) !== 0 || (named && isSign(word.text))) return null;
  // "der Justiz von Marco Maal": whoever has a given name is somebody else.
  const isFull = lexicon.capitalNouns && words[next + 1]?.gap === 'space' && words[next + 1]?.capital === true;
  if (isFull && (lexicon.said(word.text) & says.given) !== 0 && said.every((bits) => (bits & says.given) === 0))
    return null;
  const given = ((said.at(-1) ?? 0) & says.given) !== 0 && at - from <= 2;
  // "Richard Jeffrey of Hoare Govett": in English what a person is of is no part of the name.
  if ((!given || lexicon.genericCapitals) && (first & says.particle) === 0) return null;
  if (gazetteer.find(withoutOwner(word.text)) !== null) return null;
  const left = words[at - 1] as Word;
  return given || gazetteer.find(withoutOwner(left.text)) === null ? next + 1 : null;
}

/** Whether a word is like "Decisão", "Declaración": what ends so is no person, and no word for a body or a place. */
export function isAct({ text }: Word, lexicon: Lexicon): boolean {
  const heads = says.given | says.organisation | says.place | says.organisationKind | says.placeKind | says.field;
  return (lexicon.said(text) & heads) === 0 && lexicon.isAbstract(text.toLowerCase());
}

/** "House Select Committee on Intelligence", "Council on Foreign Relations". */
function isOnSubject(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  const left = words[at - 1] as Word;
  const on = words[at] as Word;
  const right = words[at + 1];
  if (!lexicon.genericCapitals || on.text !== 'on' || on.gap !== 'space') return false;
  if (right?.gap !== 'space' || !right.capital || !ofSubjects.has(left.text)) return false;
  return (lexicon.said(right.text) & says.calendar) === 0;
}

const ofSubjects: ReadonlySet<string> = new Set([
  'Committee',
  'Subcommittee',
  'Commission',
  'Council',
  'Conference',
  'Panel',
  'Caucus',
]);

const ofElsewhere: ReadonlySet<string> = new Set([
  'de',
  'del',
  'di',
  'da',
  'do',
  'dos',
  'du',
  'des',
  'della',
  'för',
  'für',
]);

const smallest = 4;
const smallArticles: ReadonlySet<string> = new Set(['der', 'den', 'la']);
const smallParticles: ReadonlySet<string> = new Set([...smallArticles, 'de']);

function isSmall(word: Word, lexicon: Lexicon): boolean {
  if (word.capital || word.gap !== 'space' || word.text.length > smallest) return false;
  return (lexicon.said(word.text) & (says.particle | says.join | says.article)) !== 0 || smallArticles.has(word.text);
}

const firmTails: ReadonlySet<string> = new Set(['plc', 'ltd', 'llc']);

function withTail(words: readonly Word[], from: number, to: number, lexicon: Lexicon): number {
  const tail = words[to];
  if (tail === undefined || tail.capital || tail.gap !== 'space' || to - from > 3) return to;
  // "Gustaf Adolfs torg", "Самарской области".
  if (lexicon.placeTails.has(tail.text) && /s$|[сц]ь?к\p{L}{1,3}$/u.test((words[to - 1] as Word).text)) return to + 1;
  if (firmTails.has(tail.text)) return to + 1;
  return (lexicon.said(tail.text) & says.tail) === 0 ? to : to + 1;
}
