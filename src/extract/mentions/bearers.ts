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

interface Gathering {
  readonly drafts: Draft[];
  readonly bases: (word: string) => readonly string[];
  readonly open: (at: number) => void;
  readonly add: (draft: Draft, at: number) => void;
}

function basesWith(endings: readonly Ending[]): (word: string) => readonly string[] {
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
    const draft = signs.get(word) ?? bearerOfWord(candidates[at] as Candidate, { at, word }, longOnes, all.bases);
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
  { evidence }: Candidate,
  { at, word }: { readonly at: number; readonly word: string },
  longOnes: readonly Draft[],
  bases: Gathering['bases'],
): Draft | null {
  const kindOf = (draft: Draft) => judge(draft.evidence)?.kind;
  const asPlace = evidence.place > 0 && evidence.person === 0;
  const people = longOnes.filter((draft) => draft.known === null && kindOf(draft) === 'person');
  const surnamed = people.filter(({ words }) => words.slice(1).some((one) => sameWord(word, one, bases)));
  if (surnamed.length > 0) return asPlace ? null : nearestBefore(surnamed, at);
  const named = people.filter(({ words }) => sameWord(word, words[0] ?? '', bases));
  if (named.length === 1) return asPlace ? null : (named[0] ?? null);
  const firms = longOnes.filter(
    (draft) =>
      draft.known === null && kindOf(draft) === 'organisation' && [draft.words[0], draft.words.at(-1)].includes(word),
  );
  return firms.length === 1 && !asPlace ? (firms[0] ?? null) : null;
}

/** Of several people with one surname the one who was named last, or else first after this. */
function nearestBefore(drafts: readonly Draft[], at: number): Draft | null {
  let [best, nearest]: [Draft | null, number] = [null, -1];
  for (const draft of drafts) {
    const before = Math.max(...draft.of.filter((one) => one < at), -1);
    if (best === null || before > nearest) [best, nearest] = [draft, before];
  }
  return best;
}
