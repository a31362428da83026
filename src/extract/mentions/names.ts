/** Finds the people, organisations and places that a text names. Knows one article only. */
import type { LocalName, Mention } from '../../model/article.ts';
import { flatMap } from '../../model/flat-map.ts';
import type { Confidence } from '../../model/provenance.ts';
import { lowerCase } from '../../text/char-kinds.ts';
import { gazetteerFor } from '../../text/gazetteer.ts';
import type { Ending } from '../../text/inflection.ts';
import { conjunctionsFor } from '../../text/languages/names/conjunctions.ts';
import { isMadeThing, isSignOfBodyToo, isThingSign } from '../../text/languages/names/thing-signs.ts';
import { namePatternsOf } from '../../text/languages/names/without-capitals/name-patterns.ts';
import type { RunningText } from '../running-text.ts';
import { acronymsOf } from './acronyms.ts';
import { addressedIn } from './addressed.ts';
import { isBareNoun } from './bare-places.ts';
import { type Bearer, bearersOf } from './bearers.ts';
import { type Candidate, judge } from './candidate.ts';
import { candidatesIn } from './candidates.ts';
import { withLists } from './enumerations.ts';
import { fullestName } from './fullest-name.ts';
import { lexiconFor, says } from './lexicon.ts';
import { type Names, namesByPatterns } from './names-by-patterns.ts';
import { cutPassage, type Passage } from './passage.ts';
import { passagesOf, spanOf } from './passages.ts';
import { type ToListed, toListedIn } from './person-case.ts';
import { type PlaceListed, placeListedIn } from './place-case.ts';
import { withoutHomonyms, withoutNamesakes, withoutOpenings, withoutThings } from './sifted.ts';
import { smallSigns } from './small-signs.ts';
import { sourceWords } from './source-words.ts';
import { isUnsupported } from './unsupported.ts';

/** The names of a text, the most often named first, and every place where they stand, in order. */
export function namesOf(text: RunningText): Names {
  const patterns = namePatternsOf(text.language);
  return patterns === null ? namesByCapitals(text) : namesByPatterns(text, patterns);
}

function namesByCapitals(text: RunningText): Names {
  const lexicon = lexiconFor(text.language);
  const gazetteer = gazetteerFor(text.language);
  const words = sourceWords(text.source);
  const isOrdinary = (word: string) => words.has(lowerCase(word));
  const passages = passagesOf(text);
  const isKnown = (word: string) => gazetteer.find(word) !== null;
  const cutting = { lexicon, isKnown, standsInside: words.opens };
  const cut = passages.map((passage, index) => cutPassage(passage, index, cutting));
  const small = smallSigns(cut, lexicon);
  const joining = conjunctionsFor(text.language);
  const finder = { lexicon, gazetteer, isOrdinary };
  const all = flatMap(cut, (passage) => withLists(passage.text, candidatesIn(passage, finder), joining));
  const found = withoutThingSigns(all, { small, language: text.language });
  const named = withoutHomonyms(withoutThings(found));
  const candidates = withoutOpenings(withoutNamesakes(named), lexicon.endings);
  const isTitle = (word: string) => (lexicon.said(word) & says.title) !== 0;
  const bearers = bearersOf(candidates, lexicon, addressedIn(passages, text.language, isTitle))
    .filter(
      (bearer) => !isBareNoun(bearer, { candidates, passages, lexicon }) && !isUnsupported(bearer, candidates, finder),
    )
    .filter((bearer) => isSure(bearer, lexicon.borrowed) && !(lexicon.borrowed && isPhrase(bearer, candidates)))
    .sort((a, b) => b.of.length - a.of.length || a.first - b.first);
  const toListed = toListedIn(text.language, lexicon.endings);
  const naming = {
    endings: lexicon.endings,
    toListed,
    placeListed: placeListedIn(text.language),
    isTitle,
  };
  const names = bearers.map((bearer) => localName(bearer, candidates, naming));
  const mentions = flatMap(bearers, (bearer, name) => bearer.of.map((at) => ({ at, name })));
  mentions.sort((a, b) => a.at - b.at);
  return {
    names,
    mentions: mentions.map(({ at, name }) => mentionOf(text, passages, candidates[at] as Candidate, name)),
  };
}

/**
 * The candidates without signs and names of things. A sign that a body of the text spells out is the body's: "RBI" beside
 * "Reserve Bank of India".
 */
function withoutThingSigns(
  all: readonly Candidate[],
  { small, language }: { readonly small: ReadonlySet<string>; readonly language: string },
): readonly Candidate[] {
  const isThing = ({ known, text }: Candidate) => known === null && (isThingSign(text, language) || isMadeThing(text));
  const things = new Set(all.filter(isThing).map(({ text }) => text));
  const bodies =
    things.size === 0 ? [] : all.filter(({ words, evidence }) => words.length > 1 && evidence.organisation > 0);
  for (const { words } of bodies) for (const sign of acronymsOf(words)) things.delete(sign);
  // "State broadcaster CCTV", "the CPI leader", "as ICE said".
  for (const { text, evidence } of things.size === 0 ? [] : all)
    if (isSignOfBodyToo(text) && (evidence.organisation > ofSign || evidence.person > 1)) things.delete(text);
  return all.filter(({ known, text }) => known !== null || !(small.has(text) || things.has(text)));
}

/**
 * A word without anything beside it that tells what it is must at least stand there three times; several words of which
 * only their number speaks for a person twice, in a language without a list of its own.
 */
function isSure(bearer: Bearer, borrowed: boolean): boolean {
  if (bearer.known !== null) return true;
  const { person, organisation, place } = bearer.evidence;
  const most = Math.max(person, organisation, place);
  // "Lost", "Yep": however often it stands there, nothing tells what it is.
  if (most === 0) return false;
  if (bearer.words.length > 1) return !borrowed || most > mostOfPreposition || bearer.strong > 1;
  const each = most / bearer.of.length;
  // In such a language nobody knows what the small words before it are.
  const least = borrowed ? mostOfPreposition : 0;
  return each > least || bearer.strong > 2;
}

const mostOfPreposition = 2;
/** What its shape alone says of a sign. */
const ofSign = 2;

/**
 * "La Centra Banko", "Universitato de Barcelono": in a language without a list of its own an article before words or a small
 * word among them speaks against a person, and nothing speaks for a body or a place. The words may be any phrase.
 */
function isPhrase({ known, words, of, evidence }: Bearer, candidates: readonly Candidate[]): boolean {
  const { person, organisation, place } = evidence;
  if (known !== null || words.length < 2 || person < Math.max(organisation, place) || person / of.length > mostOfShape)
    return false;
  const isJoined = of.some((at) => candidates[at]?.words.slice(1, -1).some((word) => startsSmall(word)));
  return isJoined || organisation >= of.length;
}

/** What surroundings say for a person where no word is a first name that anybody knows. */
const mostOfShape = 4;

function startsSmall(word: string): boolean {
  return /^\p{Ll}/u.test(word);
}

/** What names are listed with. */
interface NamingWords {
  readonly endings: readonly Ending[];
  readonly toListed: ToListed;
  readonly placeListed: PlaceListed;
  isTitle(word: string): boolean;
}

function localName(bearer: Bearer, candidates: readonly Candidate[], naming: NamingWords): LocalName {
  const own = bearer.of.map((at) => candidates[at] as Candidate);
  const judged = judge(bearer.evidence);
  const known = own[0]?.known ?? null;
  const kind = known?.kind ?? judged?.kind ?? 'organisation';
  // "Mr" and "Frau" say nothing of whom they stand before.
  const tells = (words: string) => words.split(' ').some((word) => !naming.isTitle(word));
  const described = kind === 'person' ? flatMap(own, (one) => one.described ?? []).filter(tells) : [];
  const fullest = fullestName(own, naming.endings, naming.toListed);
  return {
    name: kind === 'place' && known === null ? naming.placeListed(fullest) : fullest,
    kind,
    confidence: known !== null ? 'certain' : sureness(judged?.lead ?? 0),
    described: [...new Set(described)],
  };
}

function sureness(lead: number): Confidence {
  if (lead >= 4) return 'certain';
  return lead >= 2 ? 'likely' : 'guess';
}

function mentionOf(text: RunningText, passages: readonly Passage[], candidate: Candidate, name: number): Mention {
  const { block, offset } = passages[candidate.passage] as Passage;
  const within = { start: candidate.start + offset, end: candidate.end + offset };
  return { text: candidate.text, span: spanOf(text, block, within), block, within, name };
}
