/** Tells what cannot be a name whatever stands around it, and what only its place in the sentence gave a capital. */
import { charKind, holdsKind, kindAt, lowerCase } from '../../text/char-kinds.ts';
import { foldSpelling } from '../../text/gazetteer.ts';
import { happenings } from '../../text/languages/names/happenings.ts';
import { wordList } from '../../text/languages/word-list.ts';
import { isAnyOne, isNumbered } from './any-one.ts';
import type { Candidate, Evidence } from './candidate.ts';
import { type Lexicon, says } from './lexicon.ts';
import { type Finder, isHalf, isPortfolio, isQuoted } from './name-ends.ts';
import type { CutPassage } from './passage.ts';
import { isAct, isOwner, type Run } from './runs.ts';
import { isPhraseAlone } from './shape-alone.ts';
import { isSign } from './sign.ts';
import { isFresh, type Word } from './word-scan.ts';

/** Esperanto "Kiel": in a language without a list of its own a word that opens a sentence is no name by that, though a town is called so. */
export function opensBorrowed(words: readonly Word[], { from, to }: Run, { lexicon }: Finder): boolean {
  return lexicon.borrowed && to - from === 1 && isFresh(words[from] as Word);
}

/** Whether it is a small word that opens the sentence, though a body is called so: "Esa desigualdad". */
export function opensOnly({ words }: CutPassage, { from, to, known }: Run, { lexicon }: Finder): boolean {
  const word = words[from] as Word;
  // "Самое": a case of Samoa's, and a word that opens sentences.
  const isCase = known?.kind === 'place' && foldSpelling(known.name) !== foldSpelling(word.text);
  if (
    (known?.kind !== 'organisation' && !isCase) ||
    to - from > 1 ||
    !isFresh(word) ||
    word.text === word.text.toUpperCase()
  )
    return false;
  return (lexicon.said(word.text) & says.opener) !== 0;
}

/** Whether only its place in the sentence may have given it the capital. */
export function isWeak({ words }: CutPassage, run: Run, evidence: Evidence, { lexicon, isOrdinary }: Finder): boolean {
  const first = words[run.from] as Word;
  if (run.to - run.from > 1) return opensPhrase(words, run, evidence);
  // "il Ponte", "la Camera": only what a longer name says in full is a name.
  const generic = lexicon.said(first.text) & (says.organisation | says.place | says.compound);
  if (lexicon.elisions.size > 0 && generic !== 0 && (generic & says.compound) === 0 && evidence.person < 3) return true;
  if (lexicon.capitalNouns) {
    // "in Führungspositionen": without an article many things stand there as well as places.
    const plural =
      /(?:ionen|nissen?|ung|ungen|[hk]eit|[hk]eiten|schaft|schaften)$/.test(first.text) &&
      (lexicon.said(first.text) & says.place) === 0;
    return !isSign(first.text) && evidence.person < 3 && evidence.organisation < 3 && evidence.place < (plural ? 3 : 2);
  }
  if (lexicon.cases && isAdjective(words, run, evidence, lexicon)) return true;
  if (!isFresh(first)) return false;
  // "SES said": a sign that opens a sentence says what it is by what stands beside it.
  if (isSign(first.text)) return isOrdinary(first.text) || evidence.organisation < 3;
  // "Fedpol, the federal police office, said": what stands behind it tells what it is.
  const isTold = first.gap === 'stop' && words[run.to]?.gap === 'comma' && evidence.organisation > 2 && generic === 0;
  return Math.max(evidence.person, evidence.place) < 3 && !(isTold && !isOrdinary(first.text));
}

/** "Incendie de Valbrun, crue de la Tarve": what happened there opens the sentence, and nothing but a particle speaks for a person. */
function opensPhrase(words: readonly Word[], { from, to }: Run, { person, organisation, place }: Evidence): boolean {
  const first = words[from] as Word;
  if (!isFresh(first) || words[from + 1]?.capital !== false || words[to - 1]?.capital !== true) return false;
  return happenings.has(lowerCase(first.text)) && Math.max(person, organisation, place) <= ofParticle;
}

/** What the shape and a particle within say for a person. */
const ofParticle = 2;

/** Endings of adjectives in the cases that names seldom stand in, and of verbs in the past and the present. */
const adjective = /(?:ой|ую|ая|ого|ому|ом|ый|ий|ій|ої|ій|ej|ym|im|ego|emu)$/;
const verb = /(?:[лвть]|л[аоиь]|[еиую]т|ся|сь|ть|ти|в|ла|ло|ли|ć|ł|[łl][aoiy]|je|ją|a)$/;

/** "глава Следственного комитета": what an office is of; nobody named right behind one stands in the genitive. */
const ofOffice = /(?:ого|его|ой|ої|ей|iej|ej|ego)$/;

/** "в Малахитовом зале", "Первомайской школе": an adjective before the word it belongs to. */
function isAdjective(words: readonly Word[], { from, to }: Run, { person }: Evidence, lexicon: Lexicon): boolean {
  const next = words[to];
  const word = (words[from] as Word).text;
  if (next?.gap !== 'space' || next.capital || !adjective.test(word)) return false;
  if (person >= 3 && !(to === from + 1 && ofOffice.test(word))) return false;
  const others = says.speech | says.opener | says.join | says.beforePlace | says.towards | says.article;
  const isNoun = word.endsWith('ої') || !verb.test(next.text);
  return next.text.length > 2 && isNoun && (lexicon.said(next.text) & others) === 0;
}

/**
 * "Budget", "the Monetary System": nothing beside it tells whose name it is, and the text has its last word in small
 * letters as well.
 */
function isOrdinaryRun(
  own: readonly string[],
  { person, organisation, place }: Evidence,
  { lexicon, isOrdinary }: Finder,
): boolean {
  if (lexicon.capitalNouns || Math.max(person, organisation, place) > shapeAlone) return false;
  // "Hagström Metall": where titles have small letters, two words with capitals are a name.
  if (own.length > 1 && !lexicon.genericCapitals) return false;
  const last = own.at(-1) ?? '';
  return !isSign(last) && isOrdinary(last);
}

/** What the shape of two words, or a preposition that many words follow, says for a kind. */
const shapeAlone = 1;

/** Ships have names too, but are neither people nor organisations nor places. */
const shipMarks: ReadonlySet<string> = new Set([
  'MV',
  'MS',
  'M/S',
  'MT',
  'SS',
  'HMS',
  'USS',
  'RMS',
  'RV',
  'FV',
  'MFV',
  'RRS',
  'HMCS',
  'HMAS',
  'ORP',
  'KNM',
]);

/** "MV Harbour Maal"; "MV Professor Maal": a title that belongs to what the ship is called. */
function isShipName(words: readonly Word[], { from, to }: Run): boolean {
  if (to - from > 1 && shipMarks.has(words[from]?.text ?? '')) return true;
  const title = words[from - 1];
  return title?.capital === true && words[from]?.gap === 'space' && shipMarks.has(words[from - 2]?.text ?? '');
}

/** "Boeing B-17 Flying Fortress", "Paris G-7": a sign with its number says what it is. */
function isMachine(own: readonly string[], { organisation }: Evidence): boolean {
  return own.length > 1 && organisation < 5 && own.some((word) => /^\p{Lu}{1,2}-?\d+\p{L}?$/u.test(word));
}

/** What words between the first and the last say that titles of works and slogans are made of. */
const joints = says.beforePlace | says.towards | says.join | says.and;

/** "Save Our Harbour", "We Are Ostrel": what people ask for and say. */
const slogan: ReadonlySet<string> = new Set(wordList('Our Your My We It Is Are You They I Us Me Not'));
/** Those of them that people are called by somewhere. */
const named: ReadonlySet<string> = new Set(wordList('My It Are You'));

/** "We Are Ostrel"; not "the mayor, Are Berge Nilsen" and "Pham My Hanh": one such word beside what tells a person is a name. */
function isSlogan(own: readonly string[], said: readonly number[], { person }: Evidence): boolean {
  const asked = own.filter((word) => slogan.has(word));
  if (asked.length !== 1 || !named.has(asked[0] ?? '')) return asked.length > 0;
  return person < 3 && !own.some((word, at) => !slogan.has(word) && ((said[at] ?? 0) & says.given) !== 0);
}

/** "Rest In Peace", "Breaking Into Comics": small words have capitals in titles only. */
function isTitleOfWork(own: readonly string[], evidence: Evidence, { lexicon }: Finder): boolean {
  if (lexicon.capitalNouns || own.length < 3) return false;
  const saidOf = own.map((word) => lexicon.said(word));
  const given = ((saidOf[0] ?? 0) & says.given) !== 0;
  if (lexicon.genericCapitals && isSlogan(own, saidOf, evidence)) return true;
  return own.slice(1, -1).some((word) => {
    const said = lexicon.said(word);
    // "Marcello Di Maal".
    if (given && !lexicon.genericCapitals && (said & says.towards) !== 0) return false;
    return /^\p{Lu}\p{Ll}/u.test(word) && (said & joints) !== 0 && (said & (says.article | says.particle)) === 0;
  });
}

/** a panel “Pokemon Biology”: in English what stands in marks alone is a title or a nickname. */
function isInMarks(
  { words, text }: CutPassage,
  { from, to }: Run,
  { person, organisation }: Evidence,
  lexicon: Lexicon,
): boolean {
  if (!lexicon.genericCapitals || to - from < 2 || person >= 3 || organisation >= 3) return false;
  const opens = /["“]/.test(text.charAt((words[from] as Word).start - 1));
  return opens && /^[,.!?]?["”]/.test(text.slice((words[to - 1] as Word).end, (words[to - 1] as Word).end + 2));
}

/** "IN US", "DO NOT": small words in capitals are shouted. "In Global Lamps": a small word with a capital inside a sentence. */
function isShouted(words: readonly Word[], { from, to }: Run, lexicon: Lexicon): boolean {
  const own = words.slice(from, to);
  const small = ({ text }: Word) => (lexicon.said(text) & (says.opener | says.beforePlace)) !== 0;
  if (own.every(({ text }) => text === text.toUpperCase())) return own.some(small);
  const least = own[0]?.text === 'Of' ? 2 : 3;
  return own[0]?.gap === 'space' && own.length >= least && /^(?:In|On|At|For|Of|By|With|From)$/.test(own[0].text);
}

/** "His Band of Renown", "My Bride": works and groups are called so. */
function isSomebodys(own: readonly string[], { genericCapitals }: Lexicon): boolean {
  return genericCapitals && own.length > 1 && somebodys.has(own[0] ?? '');
}

const somebodys: ReadonlySet<string> = new Set(['My', 'Your', 'His', 'Her']);

/** "Tropical Storm Barry", "Operation Iron Gate": what it is stands before what it is called. */
function isCalledThing(
  own: readonly string[],
  said: readonly number[],
  { person, organisation, place }: Evidence,
): boolean {
  // "Typhoon Haiyan, which killed".
  if (((said[0] ?? 0) & says.otherThing) !== 0 && ((said[0] ?? 0) & says.thingKind) !== 0) return true;
  // "Agreement on Tariffs": what it is about follows.
  const isAbout = ((said[0] ?? 0) & says.otherThing) !== 0 && (((said[1] ?? 0) & joints) !== 0 || own[1] === 'on');
  if (isAbout && organisation < 5) return true;
  if (Math.max(organisation, place) > shapeAlone || person > shapeAlone || ((said[0] ?? 0) & says.given) !== 0)
    return false;
  return said.slice(0, -1).some((bits) => (bits & says.otherThing) !== 0);
}

/** "Alabamians", "Magellanic penguins": a people, or an adjective before the word it belongs to. */
function isOfPeople(words: readonly Word[], { from, to }: Run, { person }: Evidence): boolean {
  const { text } = words[from] as Word;
  if (person >= 3 || text.length < shortestPeople) return false;
  if (
    /(?:ians|eans|ites|ists)$/.test(text) ||
    /^\p{Lu}\p{Ll}+-(?:nationalist|majority|minority|speaking|language|dominated|owned|style)s?$/u.test(text)
  )
    return true;
  const next = words[to];
  return (
    /(?:ic|ian|ean|ese|ist)$/.test(text) && next?.gap === 'space' && !next.capital && /\p{Ll}{3}s$/u.test(next.text)
  );
}

const shortestPeople = 6;

/** Roman numbers that count things; "CIC" and "LCL" are banks. */
const smallNumber = /^(?:X{0,3}(?:I{2,3}|IV|VI{1,3}|IX)|XX)$/;

const ordinal = /^(?:[IVX]+|Two|Three|One)$/;

/** Whether the words are a phrase, a ship, a machine, initials or the rest of a longer name. */
function isPhrase(
  passage: CutPassage,
  run: Run,
  { evidence, words: own }: Pick<Candidate, 'evidence' | 'words'>,
  finder: Finder,
): boolean {
  const { lexicon } = finder;
  if (isOrdinaryRun(own, evidence, finder) || isHalf(passage.words, run, lexicon)) return true;
  if (isPhraseAlone(passage.words, run, evidence, lexicon)) return true;
  if (isAnyOne(passage.words, run, evidence, lexicon) || isNumbered(passage.words, run, lexicon)) return true;
  if (isShipName(passage.words, run) || isMachine(own, evidence)) return true;
  // "Major Dawson, E. C.": initials alone.
  if (own.length > 1 && own.every((word) => /^\p{Lu}\.?$/u.test(word))) return true;
  return lexicon.genericCapitals && (isGeneric(own, lexicon) || isRest(passage, run, evidence, lexicon));
}

/** "International Women's Day", "Maal's Disease": what is called by somebody is nobody. */
function isFeast(words: readonly Word[], { to }: Run): boolean {
  const next = words[to];
  return isOwner(words[to - 1] as Word) && next?.gap === 'space' && calledBy.test(next.text);
}

const calledBy = /^(?:Day|Eve|Disease|Syndrome|Comet|Theorem)$/;

/** What cannot be a name whatever stands around it. */
export function isNameLike(
  passage: CutPassage,
  run: Run,
  { evidence, words: own }: Candidate,
  finder: Finder,
): boolean {
  if (run.known !== null) return true;
  const { lexicon } = finder;
  if (lexicon.genericCapitals && isFeast(passage.words, run)) return false;
  if (isPhrase(passage, run, { evidence, words: own }, finder)) return false;
  const said = own.map((word) => lexicon.said(word));
  // "World War II": what is counted says what it is.
  const counted = own.length > 2 && ordinal.test(own.at(-1) ?? '');
  const [first = 0, last = 0] = [said[0], said.at(counted ? -2 : -1)];
  if (isTitleOfWork(own, evidence, finder) || isInMarks(passage, run, evidence, lexicon) || isSomebodys(own, lexicon))
    return false;
  if (
    own.length > 1 &&
    (isCalledThing(own, said, evidence) || (lexicon.genericCapitals && isShouted(passage.words, run, lexicon)))
  )
    return false;
  if (own.length === 1 && lexicon.genericCapitals && isOfPeople(passage.words, run, evidence)) return false;
  if (own.length < 3 && isPortfolio(passage.words, run, lexicon)) return false;
  if ((last & says.otherThing) !== 0 && (evidence.person < 3 || nobodysName.test(own.at(-1) ?? ''))) return false;
  if (own.length > 1) return !lexicon.capitalNouns || isGermanName(own, said, evidence);
  const word = own[0] ?? '';
  const joined = lexicon.said(passage.words[run.to]?.text ?? '') & (says.join | says.particle);
  if (joined !== 0 && isAct(passage.words[run.from] as Word, lexicon)) return false;
  if (isMinistry(passage, run, lexicon) || isHeadAlone(passage, run, lexicon)) return false;
  if (isQuoted(passage, run) || isDayOrState(passage, run, lexicon)) return false;
  if (word.length < 2 || (kindAt(word, 0) & charKind.number) !== 0) return false;
  // "molo VII": what is counted.
  if (smallNumber.test(word)) return false;
  // "R50bn", "A300": an amount or a model.
  if (evidence.organisation < 3 && holdsKind(word, charKind.number)) return false;
  if ((first & says.opener) !== 0 && finder.isOrdinary(word)) return false;
  const plain = says.opener | says.notName | says.role | says.title | says.calendar | says.organisation | says.place;
  // "Sametinget", "Transportstyrelsen": where nouns have small letters, a word with a capital inside a sentence.
  const inside = !lexicon.capitalNouns && !lexicon.genericCapitals && (passage.words[run.from] as Word).gap === 'space';
  if (inside && (first & (says.opener | says.notName | says.role | says.title | says.calendar)) === 0) return true;
  // "Harbournews", "Lincolnshire": only the end of the word says what it is.
  const ends = (first & says.compound) !== 0 && !(lexicon.capitalNouns && (first & says.organisation) !== 0);
  const told = ends ? first & ~(says.organisation | says.place) : first;
  if ((told & (plain | says.company | says.join | says.article)) !== 0) {
    // "Mr King", "Herr Fischer": behind a form of address it is a surname.
    if (
      evidence.person < 4 &&
      !(isSign(word) && !passage.titled && (first & says.opener) === 0 && (first & says.notName) === 0)
    )
      return false;
  }
  return true;
}

/**
 * "Lamp Bakers, Food and Allied Workers' Union", "the Ostrel Police's Homicide unit": the end of a longer name, or one word
 * that a body has.
 */
function isRest({ words }: CutPassage, { from, to }: Run, evidence: Evidence, lexicon: Lexicon): boolean {
  if (from === 0) return false;
  const before = words[from - 1];
  const left = from > 1 ? words[from - 2] : undefined;
  const earlier = from > 2 ? words[from - 3] : undefined;
  const said = (word: Word | undefined) => lexicon.said(word?.text ?? '');
  const isBody = (said(words[to - 1]) & says.organisation) !== 0;
  if (isBody && (said(before) & says.and) !== 0 && left?.capital === true && words[from]?.gap === 'space')
    return (
      ((said(left) & says.field) !== 0 && earlier?.text !== 'of' && earlier?.text !== 'for') ||
      // "Educational, Scientific and Cultural Organization": two adjectives of one body.
      (to - from === 2 && attributive.test(left.text) && attributive.test(words[from]?.text ?? ''))
    );
  if (to - from > 1 || before === undefined || !isOwner(before) || words[from]?.gap !== 'space') return false;
  const isOfBody = (said(before) & says.organisation) !== 0;
  return isOfBody && Math.max(evidence.person, evidence.place) < 3;
}

const attributive = /^\p{Lu}\p{Ll}{3,}(?:al|ic|ive|ary)$/u;

/** "следит Центр мониторинга": in languages of many cases the rest of what it is called stands behind it in small letters. */
function isHeadAlone({ words }: CutPassage, { from, to }: Run, lexicon: Lexicon): boolean {
  const next = words[to];
  if (!lexicon.cases || to - from > 1 || next?.gap !== 'space' || next.capital || next.text.length < 5) return false;
  const said = lexicon.said((words[from] as Word).text);
  if ((said & says.organisation) === 0 || (said & (says.compound | says.outlet)) !== 0) return false;
  return !verb.test(next.text) && (lexicon.said(next.text) & (says.speech | says.opener)) === 0;
}

/** "le ministre de l'Industrie", "ministro de Justicia": what a minister is for. */
function isMinistry({ words }: CutPassage, { from }: Run, lexicon: Lexicon): boolean {
  if (lexicon.genericCapitals) return false;
  const small = says.join | says.towards | says.article | says.particle;
  for (let at = from - 1; at >= 0 && from - at <= 3; at -= 1) {
    const { text, gap, capital } = words[at] as Word;
    if (/^(?:vice)?minist[re]/i.test(text)) return at < from - 1 || words[from]?.elision !== undefined;
    if (capital || gap !== 'space' || (lexicon.said(text) & small) === 0) return false;
  }
  return false;
}

/** "another Canadian Company", "the Departments of Trade and Labour": several of them, or any one of a country. */
function isGeneric(own: readonly string[], lexicon: Lexicon): boolean {
  if (severalBodies.test(own[0] ?? '') || (own.length === 1 && seasons.test(own[0] ?? ''))) return true;
  const last = lexicon.said(own.at(-1) ?? '');
  // "Democratic Representatives": what several people are.
  const leads = (lexicon.said(own[0] ?? '') & (says.notName | says.role)) !== 0 || own[0] === 'Vice';
  if (own.length === 2 && (last & says.rolesOfMany) !== 0 && leads) return true;
  return own.length === 2 && anyFirm.test(own[1] ?? '') && (lexicon.said(own[0] ?? '') & says.notName) !== 0;
}

/** "the Arab Spring": what is left of it is no name. */
const seasons = /^(?:Spring|Summer|Autumn|Winter)$/;
const severalBodies = /^(?:Departments|Ministries|Universities|Councils|Agencies|Offices)$/;
const anyFirm = /^(?:Company|Companies|Firm|Firms|Corporation)$/;

/** "Ellis Maal Trophy": what is called by somebody, and is nobody's last name. */
const nobodysName =
  /^(?:Telescope|Awards?|Prizes?|Trophy|Cup|Medal|Championships?|Tournament|Marathon|Agreement|Treaty|Protocol|Convention|Act|Syndrome|Disease|Competition|Show|Card|Number|Benefit|Advisory|Plan|Programme|Program)$/;

/** "till Jan 22", "LITTLE ROCK, Ark. (AP)": the short form of a month before a day, that of a state behind its town. */
function isDayOrState({ words, text }: CutPassage, { from, to }: Run, { genericCapitals }: Lexicon): boolean {
  if (!genericCapitals) return false;
  const { text: own, gap, end } = words[from] as Word;
  const next = words[to];
  // "Super Tuesday", "Black Friday".
  if (next?.gap === 'space' && feasts.test(own) && /day$/.test(next.text)) return true;
  if (shortMonths.has(own) && next !== undefined && /^\d{1,4}(?:st|nd|rd|th)?$/.test(next.text)) return true;
  return gap === 'comma' && text.charAt(end) === '.' && shortStates.has(own);
}

const feasts = /^(?:Super|Black|Good|Bloody|Ash|Palm|Easter|Cyber|Giving|Maundy|Holy)$/;
const shortMonths: ReadonlySet<string> = new Set(wordList('Jan Feb Mar Apr May Jun Jul Aug Sep Sept Oct Nov Dec'));
const shortStates: ReadonlySet<string> = new Set(
  wordList(`Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Mass Md Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Penn
    Tenn Tex Va Vt Wash Wis Wyo Ont Que Sask`),
);

/** Where nouns have capitals, two in a row are a name when something speaks for it. */
function isGermanName(own: readonly string[], said: readonly number[], evidence: Evidence): boolean {
  if (((said[0] ?? 0) & says.given) !== 0 || own.some(isSign)) return true;
  return Math.max(evidence.person, evidence.organisation, evidence.place) >= 3;
}
