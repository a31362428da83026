/** Brings the candidates of one article together: every form of a name with its bearer. Surnames alone, signs, cases. */
import { baseForms, type Ending } from '../../text/inflection.ts';
import { addEvidence, type Candidate, type Evidence, judge, noEvidence } from './candidate.ts';

/** Whom or what candidates name; `of` are their indexes. */
export interface Bearer {
  readonly known: string | null;
  readonly of: number[];
  readonly evidence: Evidence;
  /** How many of them are names by themselves. */
  readonly strong: number;
  /** Its fullest form, folded. */
  readonly words: readonly string[];
}

/** What is being gathered. */
interface Draft {
  readonly known: string | null;
  of: number[];
  evidence: Evidence;
  strong: number;
  words: readonly string[];
}

/** A word for comparing: lower case, straight apostrophes, plain hyphens. */
export function foldNameWord(word: string): string {
  return word.toLowerCase().replaceAll('’', "'").replaceAll('‑', '-').replace(/\.$/, '');
}

/** The bearers of an article. Candidates that name none are in none. */
export function bearersOf(candidates: readonly Candidate[], endings: readonly Ending[]): readonly Bearer[] {
  const drafts: Draft[] = [];
  const forms = candidates.map(({ words }) => words.map(foldNameWord));
  const bases = basesWith(endings);
  const add = (draft: Draft, at: number): void => {
    const { evidence, weak } = candidates[at] as Candidate;
    draft.of.push(at);
    draft.evidence = addEvidence(draft.evidence, evidence);
    if (!weak) draft.strong += 1;
    const words = forms[at] ?? [];
    if (words.length > draft.words.length) draft.words = words;
  };
  const open = (at: number): void => {
    const draft = { known: candidates[at]?.known?.id ?? null, of: [], evidence: noEvidence, strong: 0, words: [] };
    drafts.push(draft);
    add(draft, at);
  };
  gatherKnown(candidates, drafts, open, add);
  gatherLong(candidates, forms, { drafts, bases, open, add });
  const signs = signsIn(candidates, forms, drafts);
  gatherShort(candidates, forms, { drafts, bases, open, add }, signs);
  return drafts.filter(({ strong }) => strong > 0);
}

/** A word for comparing names with inflected ones. */
type Bases = (word: string) => readonly string[];

/**
 * The candidates without words that open a sentence and are none of the name: of "Фотография Зелиньского" the surname
 * alone, when the text has its bearer elsewhere and these words together nowhere else.
 */
export function withoutOpenings(candidates: readonly Candidate[], endings: readonly Ending[]): readonly Candidate[] {
  if (!candidates.some(({ restStart, known }) => restStart !== null && known === null)) return candidates;
  const bases = basesWith(endings);
  const forms = candidates.map(({ words }) => words.map(foldNameWord));
  const sure = forms.filter((words, at) => words.length > 1 && candidates[at]?.restStart === null);
  const together = new Set(sure.map((words) => words.join(' ')));
  return candidates.map((candidate, at) => {
    const words = forms[at] ?? [];
    if (candidate.restStart === null || candidate.known !== null || together.has(words.join(' '))) return candidate;
    const [opening = '', ...rest] = words;
    const named = sure.some((full) => isFormOf(rest, full, bases) && !sameWord(opening, full[0] ?? '', bases));
    return named && candidate.evidence.person < sureGiven
      ? withoutFirstWord(candidate, candidate.restStart)
      : candidate;
  });
}

/** A given name says so much for a person that it is no ordinary word. */
const sureGiven = 4;

function withoutFirstWord(candidate: Candidate, start: number): Candidate {
  const text = candidate.text.slice(start - candidate.start);
  return { ...candidate, start, text, words: candidate.words.slice(1), restStart: null, weak: false };
}

interface Gathering {
  readonly drafts: Draft[];
  readonly bases: Bases;
  readonly open: (at: number) => void;
  readonly add: (draft: Draft, at: number) => void;
}

function basesWith(endings: readonly Ending[]): Bases {
  const kept = new Map<string, readonly string[]>();
  return (word) => {
    const known = kept.get(word) ?? baseForms(word, endings);
    kept.set(word, known);
    return known;
  };
}

function gatherKnown(
  candidates: readonly Candidate[],
  drafts: readonly Draft[],
  open: (at: number) => void,
  add: (draft: Draft, at: number) => void,
): void {
  for (const [at, { known }] of candidates.entries()) {
    if (known === null) continue;
    const draft = drafts.find((one) => one.known === known.id);
    if (draft === undefined) open(at);
    else add(draft, at);
  }
}

/** Names of two words and more, the longest first, so that "Íñigo Zabala" finds "Íñigo Zabala Ruiz". */
function gatherLong(candidates: readonly Candidate[], forms: readonly (readonly string[])[], all: Gathering): void {
  const long = [...candidates.keys()].filter((at) => candidates[at]?.known === null && (forms[at]?.length ?? 0) > 1);
  long.sort((a, b) => (forms[b]?.length ?? 0) - (forms[a]?.length ?? 0) || a - b);
  for (const at of long) {
    const words = forms[at] ?? [];
    const draft = all.drafts.find((one) => one.known === null && isFormOf(words, one.words, all.bases));
    if (draft !== undefined) all.add(draft, at);
    else if (candidates[at]?.weak !== true) all.open(at);
  }
}

/** Whether the words are the full form, its beginning or its end, in any case or with initials. */
function isFormOf(words: readonly string[], full: readonly string[], bases: Gathering['bases']): boolean {
  if (words.length > full.length) return false;
  const same = (from: number) => words.every((word, at) => sameWord(word, full[from + at] ?? '', bases));
  if (same(0) || (full.length > words.length && same(full.length - words.length))) return true;
  // "E. Nyström", "O. M. Lunde": initials and the same surname.
  const initials = words.slice(0, -1);
  if (!initials.every((word) => word.length === 1)) return false;
  const [first = ''] = full;
  return initials[0] === first.charAt(0) && sameWord(words.at(-1) ?? '', full.at(-1) ?? '', bases);
}

/** Whether two folded words are forms of one word. */
function sameWord(one: string, other: string, bases: Gathering['bases']): boolean {
  if (one === other) return true;
  if (one.charCodeAt(0) !== other.charCodeAt(0)) return false;
  const others = bases(other);
  return bases(one).some((base) => others.includes(base));
}

/** Short forms that stand in brackets behind the long ones, by the long one's bearer. */
function signsIn(
  candidates: readonly Candidate[],
  forms: readonly (readonly string[])[],
  drafts: readonly Draft[],
): ReadonlyMap<string, Draft> {
  const signs = new Map<string, Draft>();
  for (const [at, { signOf, passage, end, known }] of candidates.entries()) {
    const next = candidates[at + 1];
    if (!signOf || next === undefined || next.passage !== passage || next.start > end + 3) continue;
    const draft = drafts.find(({ of }) => of.includes(at));
    if (draft === undefined || next.known !== null || known?.kind === 'place') continue;
    const letter = (forms[at + 1]?.[0] ?? '').charAt(0);
    if (forms[at]?.some((word) => word.startsWith(letter)) === true) signs.set(forms[at + 1]?.[0] ?? '', draft);
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
  const longOnes = [...all.drafts];
  const alone: number[] = [];
  for (const [at, { known }] of candidates.entries()) {
    const [word = ''] = forms[at] ?? [];
    if (known !== null || forms[at]?.length !== 1) continue;
    const draft = signs.get(word) ?? bearerOfWord(candidates, { at, word }, longOnes, all.bases);
    if (draft === null) alone.push(at);
    else all.add(draft, at);
  }
  for (const strong of [true, false]) {
    for (const at of alone) {
      if ((candidates[at]?.weak !== true) !== strong) continue;
      const [word = ''] = forms[at] ?? [];
      const draft = all.drafts.find(({ words }) => words.length === 1 && sameWord(word, words[0] ?? '', all.bases));
      if (draft !== undefined) all.add(draft, at);
      else if (strong) all.open(at);
    }
  }
}

function bearerOfWord(
  candidates: readonly Candidate[],
  { at, word }: { readonly at: number; readonly word: string },
  longOnes: readonly Draft[],
  bases: Gathering['bases'],
): Draft | null {
  const { evidence, passage } = candidates[at] as Candidate;
  const likely = longOnes.filter(({ known }) => known === null);
  const people = likely.filter((draft) => judge(draft.evidence)?.kind === 'person');
  const surnamed = people.filter(({ words }) => words.slice(1).some((one) => sameWord(word, one, bases)));
  // "The village of Lunde" before anybody of that name is the village; "says Lunde" is not.
  const introduced = passage === 0 || surnamed.some(({ of }) => of.some((one) => one < at));
  const asPlace = evidence.person === 0 && evidence.place > (introduced ? 1 : 0);
  if (asPlace) return null;
  if (surnamed.length > 0) return meantOf(surnamed, at, candidates);
  const named = people.filter(({ words }) => sameWord(word, words[0] ?? '', bases));
  if (named.length === 1) return named[0] ?? null;
  const firms = likely.filter(
    (draft) => judge(draft.evidence)?.kind === 'organisation' && isShortOf(word, draft.words),
  );
  return firms.length === 1 ? (firms[0] ?? null) : null;
}

/** "Vestnor" for "Vestnor Ferger", "Meridian" for "Terminales Meridian"; not "Cantaluna" for "El Faro de Cantaluna". */
function isShortOf(word: string, words: readonly string[]): boolean {
  if (word === words[0]) return true;
  return word === words.at(-1) && (words.at(-2) ?? '').length > longestJoin;
}

/** Words that join others are no longer than this. */
const longestJoin = 3;

/** Of several people with one surname: the one whom the paragraph has just named, or else the one who was named first. */
function meantOf(drafts: readonly Draft[], at: number, candidates: readonly Candidate[]): Draft | null {
  const paragraph = candidates[at]?.passage;
  const near = drafts.filter(({ of }) => of.some((one) => one < at && candidates[one]?.passage === paragraph));
  // "Ramiro Ferrer has offered to mediate. Ms Ferrer said": with a form of address it is the one who is known by it.
  const addressed = (candidates[at]?.evidence.person ?? 0) >= sureGiven;
  const among = near.length === 1 && !addressed ? near : drafts;
  return among.reduce<Draft | null>(
    (first, draft) => (first === null || Math.min(...draft.of) < Math.min(...first.of) ? draft : first),
    null,
  );
}
