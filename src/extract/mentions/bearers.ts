/** Brings the candidates of one article together: every form of a name with its bearer. Surnames alone, signs, cases. */

import type { NameKind } from '../../model/article.ts';
import { flatMap } from '../../model/flat-map.ts';
import type { Ending } from '../../text/inflection.ts';
import { companyMarks } from '../../text/languages/names/particles.ts';
import { acronymsOf } from './acronyms.ts';
import { type Addressed, genderOfBearer, meantByAddress } from './addressed.ts';
import { type Candidate, type Evidence, gathered, judge, noEvidence } from './candidate.ts';
import {
  type Bases,
  basesWith,
  eachOnce,
  foldNameWord,
  formFinder,
  isFormOf,
  lacksMiddle,
  sameWord,
  wordFinder,
} from './name-forms.ts';
import { withoutVoices } from './places-that-speak.ts';
import { isSign } from './sign.ts';

/** Whom or what candidates name; `of` are their indexes. */
export interface Bearer {
  readonly known: string | null;
  readonly of: number[];
  /** The first of them. */
  readonly first: number;
  readonly evidence: Evidence;
  /** How many of them are names by themselves. */
  readonly strong: number;
  /** Its fullest form, folded. */
  readonly words: readonly string[];
}

/** What is being gathered. */
interface Draft {
  readonly known: string | null;
  /** Its place among the drafts. */
  readonly order: number;
  of: number[];
  /** The first of the candidates, in all and in each passage. */
  first: number;
  readonly firstIn: Map<number, number>;
  evidence: Evidence;
  strong: number;
  words: readonly string[];
}

/** The bearers of an article. Candidates that name none are in none. */
export function bearersOf(
  candidates: readonly Candidate[],
  { endings, capitalNouns }: Inflecting,
  addressed: Addressed,
): readonly Bearer[] {
  const drafts: Draft[] = [];
  const forms = candidates.map(({ words }) => words.map(foldNameWord));
  const bases = basesWith(endings);
  const draftOf: (Draft | undefined)[] = [];
  const add = (draft: Draft, at: number): void => {
    const { evidence, weak, passage } = candidates[at] as Candidate;
    draft.of.push(at);
    draft.first = Math.min(draft.first, at);
    draft.firstIn.set(passage, Math.min(draft.firstIn.get(passage) ?? at, at));
    draftOf[at] = draft;
    draft.evidence = gathered(draft.evidence, evidence);
    if (!weak) draft.strong += 1;
    const words = forms[at] ?? [];
    if (words.length > draft.words.length) draft.words = words;
  };
  const open = (at: number): Draft => {
    const empty = { of: [], first: at, firstIn: new Map(), evidence: noEvidence, strong: 0, words: [] };
    const draft: Draft = { known: candidates[at]?.known?.id ?? null, order: drafts.length, ...empty };
    drafts.push(draft);
    add(draft, at);
    return draft;
  };
  gatherKnown(candidates, open, add);
  gatherLong(candidates, forms, { drafts, bases, open, add, addressed });
  const signs = new Map([...acronymsIn(candidates, drafts), ...signsIn(candidates, forms, draftOf)]);
  gatherShort(candidates, forms, { drafts, bases, open, add, capitalNouns, addressed }, signs);
  for (const draft of drafts) {
    if (draft.known !== null || draft.words.length > 1) continue;
    draft.evidence = withoutVoices(
      draft.evidence,
      draft.of.map((at) => candidates[at] as Candidate),
    );
  }
  return drafts.filter(({ strong }) => strong > 0);
}

/** What a language does with its nouns. */
export interface Inflecting {
  readonly endings: readonly Ending[];
  /** Whether all of them have capitals: one alone may be an ordinary word of a name. */
  readonly capitalNouns: boolean;
}

interface Gathering {
  readonly capitalNouns?: boolean;
  readonly addressed: Addressed;
  readonly drafts: Draft[];
  readonly bases: Bases;
  readonly open: (at: number) => Draft;
  readonly add: (draft: Draft, at: number) => void;
}

function gatherKnown(candidates: readonly Candidate[], open: Gathering['open'], add: Gathering['add']): void {
  const byId = new Map<string, Draft>();
  for (const [at, { known }] of candidates.entries()) {
    if (known === null) continue;
    const draft = byId.get(known.id);
    if (draft === undefined) byId.set(known.id, open(at));
    else add(draft, at);
  }
}

/** Names of two words and more, the longest first, so that "Íñigo Zabala" finds "Íñigo Zabala Ruiz". */
function gatherLong(candidates: readonly Candidate[], forms: readonly (readonly string[])[], all: Gathering): void {
  const long = [...candidates.keys()].filter((at) => candidates[at]?.known === null && (forms[at]?.length ?? 0) > 1);
  long.sort((a, b) => (forms[b]?.length ?? 0) - (forms[a]?.length ?? 0) || a - b);
  const opened = formFinder<Draft>(all.bases, ({ words }) => words);
  const met = new Map<string, Draft>();
  for (const at of long) {
    const words = forms[at] ?? [];
    const key = words.join(' ');
    const isBearer = (one: Draft) =>
      isFormOf(words, one.words, all.bases)
        ? !isCalledBy(one, candidates[at] as Candidate)
        : isOfKind('person')(one) && lacksMiddle(words, one.words, all.bases);
    const draft = met.get(key) ?? firstOf(opened.near(words).filter(isBearer));
    if (draft !== null) all.add(draft, at);
    else if (candidates[at]?.weak !== true) opened.add(all.open(at));
    if (draft !== null) met.set(key, draft);
  }
}

/** "The Doris Maal Animal Foundation" is called by somebody with a name in full, who is somebody else. */
function isCalledBy(draft: Draft, { evidence, words }: Candidate): boolean {
  const isPerson = evidence.person >= sureGiven && judge(evidence)?.kind === 'person';
  return isPerson && draft.words.length > words.length && !isOfKind('person')(draft);
}

/** The draft that was opened first. */
function firstOf(drafts: readonly Draft[]): Draft | null {
  return drafts.reduce<Draft | null>((first, one) => (first === null || one.order < first.order ? one : first), null);
}

/** Short forms that have the first letters of one organisation's name, wherever they stand. */
function acronymsIn(candidates: readonly Candidate[], drafts: readonly Draft[]): ReadonlyMap<string, Draft> {
  const found = new Map<string, Draft | null>();
  for (const draft of drafts) {
    if (draft.known !== null || !isOfKind('organisation')(draft)) continue;
    const full = draft.of.map((at) => candidates[at]?.words ?? []).find(({ length }) => length === draft.words.length);
    for (const sign of acronymsOf(full ?? []))
      found.set(sign.toLowerCase(), found.has(sign.toLowerCase()) ? null : draft);
  }
  return new Map([...found].flatMap(([sign, draft]) => (draft === null ? [] : [[sign, draft] as const])));
}

/** Short forms that stand in brackets behind the long ones, by the long one's bearer. */
function signsIn(
  candidates: readonly Candidate[],
  forms: readonly (readonly string[])[],
  draftOf: readonly (Draft | undefined)[],
): ReadonlyMap<string, Draft> {
  const signs = new Map<string, Draft>();
  for (const [at, { signOf, passage, end, known }] of candidates.entries()) {
    const next = candidates[at + 1];
    if (!signOf || next === undefined || next.passage !== passage || next.start > end + 3) continue;
    const draft = draftOf[at];
    if (draft === undefined || next.known !== null || known?.kind === 'place') continue;
    const letter = (forms[at + 1]?.[0] ?? '').charAt(0);
    // "Abelardo Pinto (PSD)": behind a person stands the party.
    const isOwn = !isOfKind('person')(draft) && forms[at]?.some((word) => word.startsWith(letter)) === true;
    if (isOwn) signs.set(forms[at + 1]?.[0] ?? '', draft);
  }
  return signs;
}

/** One word: a surname, a first name, a sign, the short name of an organisation, or a name of its own. */
function gatherShort(
  candidates: readonly Candidate[],
  forms: readonly (readonly string[])[],
  all: Gathering,
  signs: ReadonlyMap<string, Draft>,
): void {
  const { addressed } = all;
  const parts = partsFinder(all, placesAlone(candidates, forms));
  const alone: number[] = [];
  for (const [at, { known }] of candidates.entries()) {
    const word = forms[at]?.[0] ?? '';
    if (known !== null || forms[at]?.length !== 1) continue;
    const isShort = isSign(candidates[at]?.text ?? '');
    const draft = (isShort ? signs.get(word) : undefined) ?? bearerOfWord(candidates, { at, word }, parts);
    const meant = draft === null ? null : addressee(draft, { at, word }, { candidates, parts, addressed });
    if (draft === null) alone.push(at);
    else if (meant !== null) all.add(meant, at);
  }
  const single = wordFinder<Draft>(all.bases);
  for (const draft of all.drafts) if (draft.words.length === 1) single.add(draft.words[0] ?? '', draft);
  for (const strong of [true, false]) {
    for (const at of alone) {
      if ((candidates[at]?.weak !== true) !== strong) continue;
      const word = forms[at]?.[0] ?? '';
      const draft = firstOf(single.near(word).filter(({ words }) => sameWord(word, words[0] ?? '', all.bases)));
      const gender = draft === null ? null : addressed.before(candidates[at] as Candidate);
      const known = draft === null || gender === null ? null : genderOfBearer(draft, candidates, addressed);
      // "Mr Smith left. Mrs Smith stayed": two people, of whom one has no name of her own.
      if (known !== null && known !== gender) continue;
      if (draft !== null) all.add(draft, at);
      else if (strong) single.add(word, all.open(at));
    }
  }
}

/**
 * Whom a surname behind a form of address means, of all who have it: the draft where nothing speaks against it; null where the
 * address is for nobody of them, or for several.
 */
function addressee(
  draft: Draft,
  { at, word }: { readonly at: number; readonly word: string },
  { candidates, parts, addressed }: { candidates: readonly Candidate[]; parts: Parts; addressed: Addressed },
): Draft | null {
  const gender = isOfKind('person')(draft) ? addressed.before(candidates[at] as Candidate) : null;
  if (gender === null) return draft;
  const surnamed = parts.behind(word).filter(isOfKind('person'));
  const bearers = surnamed.length === 0 ? [draft] : surnamed;
  const meant = meantByAddress(gender, { bearers, candidates, addressed });
  // "John Smith was jailed. Mrs Smith said": his wife, and not the Ann Smith of whom the text has yet to speak.
  const introduced = bearers.length > 1 ? meant.filter(({ first }) => first < at) : meant;
  return introduced.length === 1 ? (introduced[0] ?? null) : null;
}

/** Words that stand alone as places somewhere: "from Cork" beside "University College Cork". */
function placesAlone(candidates: readonly Candidate[], forms: readonly (readonly string[])[]): ReadonlySet<string> {
  const isPlace = ({ evidence, known }: Candidate) => known === null && evidence.place > 0 && evidence.person === 0;
  return new Set(
    flatMap(forms, (words, at) => (words.length === 1 && isPlace(candidates[at] as Candidate) ? words : [])),
  );
}

/** The bearers that a word alone may mean, by where it stands in their names; each list in their order. */
interface Parts {
  readonly capitalNouns: boolean;
  readonly behind: (word: string) => readonly Draft[];
  readonly before: (word: string) => readonly Draft[];
  /** With just this word at either end. */
  readonly ends: (word: string) => readonly Draft[];
}

function partsFinder({ drafts, bases, capitalNouns = false }: Gathering, places: ReadonlySet<string>): Parts {
  const behind = wordFinder<Draft>(bases);
  const before = wordFinder<Draft>(bases);
  for (const draft of drafts) {
    if (draft.known !== null) continue;
    const [first = '', ...others] = draft.words;
    before.add(first, draft);
    for (const word of others) behind.add(word, draft);
  }
  const inOrder = (found: readonly Draft[]) =>
    found.length < 2 ? found : [...found].sort((a, b) => a.order - b.order);
  const isAny = (word: string, words: readonly string[]) => words.some((one) => sameWord(word, one, bases));
  return {
    capitalNouns,
    behind: (word) => inOrder(behind.near(word)).filter(({ words }) => isAny(word, words.slice(1))),
    before: (word) => inOrder(before.near(word)).filter(({ words }) => isAny(word, words.slice(0, 1))),
    ends: (word) =>
      inOrder(eachOnce(before.near(word), behind.near(word))).filter(
        ({ words }) => isShortOf(word, words) && !(places.has(word) && word === words.at(-1)),
      ),
  };
}

function bearerOfWord(
  candidates: readonly Candidate[],
  { at, word }: { readonly at: number; readonly word: string },
  parts: Parts,
): Draft | null {
  const { evidence, passage, listed = false } = candidates[at] as Candidate;
  const surnamed = parts.behind(word).filter(isOfKind('person'));
  // "The village of Lunde" before anybody of that name is the village; "says Lunde" is not.
  const named = parts.before(word).filter(isOfKind('person'));
  const introduced = passage === 0 || [...surnamed, ...named].some(({ first }) => first < at);
  const isSurname = listed && surnamed.length > 0;
  const asPlace = !isSurname && evidence.person === 0 && evidence.place > mostOfSurname(introduced, surnamed);
  const firm = evidence.person === 0 && (listed || evidence.place <= preposition) ? firmOf(word, parts) : null;
  if (asPlace) return firm;
  if (surnamed.length > 0) return meantOf(surnamed, at, candidates);
  if (named.length === 1) return named[0] ?? null;
  // "der Windpark": in German no short name of the Windpark Ostrel GmbH.
  if (parts.capitalNouns && (candidates[at] as Candidate).weak && !isSign(candidates[at]?.text ?? '')) return null;
  const firms = parts.ends(word).filter(isOfKind('organisation'));
  return firms.length === 1 ? (firms[0] ?? null) : null;
}

/**
 * How much may speak for a place where the word is somebody's surname: "l'elezione di Maal" of whom the text names in full
 * later, "ha chiesto a Maal" of whom it speaks again and again.
 */
function mostOfSurname(introduced: boolean, surnamed: readonly Draft[]): number {
  const one = surnamed[0];
  if (surnamed.length !== 1 || one === undefined) return introduced ? 1 : 0;
  if (introduced && one.evidence.person >= knownWell) return preposition;
  return introduced || one.evidence.person >= presented ? 1 : 0;
}

const [presented, knownWell] = [7, 12];

/** A preposition says no more than this for a place. */
const preposition = 2;
const marks: ReadonlySet<string> = new Set(companyMarks);

/** "a stake in Enzon": where the text has "Enzon Inc", the company. */
function firmOf(word: string, parts: Parts): Draft | null {
  const firms = parts.before(word).filter(({ words }) => marks.has(words.at(-1) ?? ''));
  return firms.length === 1 ? (firms[0] ?? null) : null;
}

function isOfKind(kind: NameKind): (draft: Draft) => boolean {
  return ({ evidence }) => judge(evidence)?.kind === kind;
}

/** "Vestnor" for "Vestnor Ferger", "Meridian" for "Terminales Meridian"; not "Cantaluna" for "El Faro de Cantaluna". */
function isShortOf(word: string, words: readonly string[]): boolean {
  if (word === words[0]) return !ofTowns.has(words.at(-1) ?? '');
  // "Rothschild" of "N.M. Rothschild and Sons Ltd".
  if (word === words[1] && words.length > 2 && /^\p{L}(?:\.\p{L})+\.?$/u.test(words[0] ?? '')) return true;
  // "Harper and Row" of "Harper and Row Publishers Inc".
  if (word === words[2] && words[1] === 'and') return true;
  return word === words.at(-1) && (words.at(-2) ?? '').length > longestJoin;
}

/** "Denver" is no short name of the Denver Post, nor of its police: what towns have is called by them. */
const ofTowns: ReadonlySet<string> = new Set(
  `post times news herald journal tribune gazette examiner police council court hospital airport university college school schools hall centre
   center station museum library zoo theatre theater cathedral church county district region borough authority port harbour harbor
   bridge festival brewery prison society parish council`.split(/\s+/),
);

/** Words that join others are no longer than this. */
const longestJoin = 3;

/** A form of address says so much for a person. */
const sureGiven = 4;

/** Of several people with one surname: the one whom the paragraph has just named, or else the one who was named first. */
function meantOf(drafts: readonly Draft[], at: number, candidates: readonly Candidate[]): Draft | null {
  const paragraph = candidates[at]?.passage;
  const near = drafts.filter(({ firstIn }) => (firstIn.get(paragraph ?? -1) ?? at) < at);
  // "Ramiro Ferrer has offered to mediate. Ms Ferrer said": with a form of address it is the one who is known by it.
  const addressed = (candidates[at]?.evidence.person ?? 0) >= sureGiven;
  const among = near.length === 1 && !addressed ? near : drafts;
  return among.reduce<Draft | null>(
    (first, draft) => (first === null || draft.first < first.first ? draft : first),
    null,
  );
}
