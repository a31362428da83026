/** Makes candidates for names of the runs of a passage: cuts off titles and roles, and weighs what speaks for each kind. */
import type { Gazetteer, Known } from '../../text/gazetteer.ts';
import { headBlocks } from '../running-text.ts';
import { type Candidate, type Evidence, noEvidence } from './candidate.ts';
import { type Surroundings, weighSurroundings, weighWords } from './evidence.ts';
import { type Lexicon, says, withoutOwner } from './lexicon.ts';
import type { CutPassage } from './passage.ts';
import { isOwner, type Run, runsOf } from './runs.ts';
import type { Word } from './word-scan.ts';

/** What the candidates of a passage are made with. `isOrdinary` tells whether the article has a word in small letters. */
export interface Finder {
  readonly lexicon: Lexicon;
  readonly gazetteer: Gazetteer;
  isOrdinary(word: string): boolean;
}

/** The candidates of a passage, in order. */
export function candidatesIn(passage: CutPassage, finder: Finder): Candidate[] {
  const found: Candidate[] = [];
  for (const run of runsOf(passage, finder.lexicon, finder.gazetteer)) {
    const known = run.known ?? knownAs(passage.words, run, finder);
    if (known !== null)
      found.push(candidateOf(passage, { ...run, known }, { start: run.from, hint: noEvidence }, finder));
    else found.push(...splitRun(passage, run, finder));
  }
  return found;
}

function knownAs(words: readonly Word[], { from, to }: Run, { gazetteer }: Finder): Known | null {
  if (to - from > 4) return null;
  return gazetteer.find(textOf(words, from, to));
}

function textOf(words: readonly Word[], from: number, to: number): string {
  return words
    .slice(from, to)
    .map(({ text }) => withoutOwner(text))
    .join(' ');
}

/** Where what the text calls the bearer begins, and what that says of the kind. */
interface Lead {
  readonly start: number;
  readonly hint: Evidence;
}

/** "EU Commissioner Ylva Johansson" is two names with a role between them. */
function splitRun(passage: CutPassage, run: Run, finder: Finder): Candidate[] {
  const found: Candidate[] = [];
  let { from } = run;
  while (from < run.to) {
    const lead = cutLead(passage, { ...run, from }, finder);
    from = lead.from;
    if (from >= run.to) break;
    const to = endOfName(passage.words, { ...run, from }, finder);
    const last = withoutTrail(passage.words, { ...run, from, to }, finder);
    if (last > from) {
      const known = knownAs(passage.words, { from, to: last, known: null }, finder);
      // "Europe Minister Clement Beaune": what stands before a role is part of it unless it is known by itself.
      const partOfRole = to < run.to && known === null && !hasHead(passage.words, from, last, finder.lexicon);
      if (!partOfRole || isOwner(passage.words[to - 1] as Word)) {
        const candidate = candidateOf(passage, { from, to: last, known }, lead, finder);
        if (isNameLike(passage, { from, to: last, known }, candidate, finder)) found.push(candidate);
      }
    }
    from = to;
  }
  return found;
}

const titles = says.title;
const kinds = says.organisationKind | says.placeKind;

/** Cuts off what stands before the name: articles, words that open a sentence, weekdays, nationalities, titles, roles. */
function cutLead(passage: CutPassage, run: Run, finder: Finder): Lead & { readonly from: number } {
  const { words } = passage;
  let [at, start, person, organisation, place] = [run.from, -1, 0, 0, 0];
  for (; at < run.to; at += 1) {
    const word = words[at] as Word;
    const said = finder.lexicon.said(word.text);
    const rest = run.to - at - 1;
    if ((said & titles) !== 0 && rest > 0) person += 4;
    else if ((said & says.role) !== 0 && !isSurnameAt(words, run.from, at, finder.lexicon)) person += 3;
    else if ((said & kinds) !== 0 && !isJoined(words, at, run.to, finder.lexicon)) {
      if ((said & says.organisationKind) !== 0) organisation += 3;
      else place += 3;
    } else if (!word.capital || (said & (says.calendar | says.article)) !== 0) {
      if ((said & says.article) !== 0 && word.gap === 'space' && !finder.lexicon.stripsArticles) break;
    } else if ((said & says.notName) !== 0) {
      if (hasHead(words, at + 1, run.to, finder.lexicon)) break;
    } else if (
      rest === 0 ||
      !(opensSentence(word, said, finder) || standsBeforeFullName(words, at, run.to, finder.lexicon))
    )
      break;
    if ((said & (titles | says.role | says.notName | kinds)) !== 0 && start < 0) start = at;
  }
  return { from: at, start: start < 0 ? at : start, hint: { person, organisation, place } };
}

/** "Sindicato de Estibadores": a word for an organisation that is joined to the next is part of its name. */
function isJoined(words: readonly Word[], at: number, to: number, lexicon: Lexicon): boolean {
  const next = words[at + 1];
  if (next === undefined || at + 1 >= to || next.capital) return false;
  return (lexicon.said((words[at] as Word).text) & (says.organisation | says.place)) !== 0;
}

/** "Stephen King": behind a given name a role is a surname. */
function isSurnameAt(words: readonly Word[], from: number, at: number, lexicon: Lexicon): boolean {
  return at > from && (lexicon.said((words[at - 1] as Word).text) & says.given) !== 0;
}

/** "Pensjonist Ingrid Hansen": a word that only opens the sentence, before a given name and a surname. */
function standsBeforeFullName(words: readonly Word[], at: number, to: number, lexicon: Lexicon): boolean {
  if (to - at < 3 || (words[at] as Word).gap === 'space') return false;
  const [own, next] = [words[at] as Word, words[at + 1] as Word].map(({ text }) => lexicon.said(text) & says.given);
  return own === 0 && next !== 0 && (words[at + 1] as Word).gap === 'space';
}

const openers = says.opener | says.beforePlace | says.join;

function opensSentence(word: Word, said: number, finder: Finder): boolean {
  if (word.gap === 'space' || word.gap === 'comma' || (said & says.given) !== 0) return false;
  return (said & openers) !== 0 || finder.isOrdinary(word.text);
}

/** Where the name ends: at a role or title inside the run, behind an owner. */
function endOfName(words: readonly Word[], run: Run, finder: Finder): number {
  const { lexicon } = finder;
  for (let at = run.from + 1; at < run.to; at += 1) {
    const word = words[at] as Word;
    if (
      isOwner(words[at - 1] as Word) &&
      (lexicon.said(word.text) & says.place) === 0 &&
      !hasHead(words, at, run.to, lexicon)
    )
      return at;
    const said = lexicon.said(word.text);
    // "мэр города Сувалки Кшиштоф Зелиньский": a known place, then a given name.
    if (
      (said & says.given) !== 0 &&
      at + 1 < run.to &&
      !isSurnameAt(words, run.from, at, lexicon) &&
      knownAs(words, { ...run, to: at }, finder) !== null
    )
      return at;
    if ((said & (says.role | titles)) === 0 || !word.capital || (said & says.organisation) !== 0) continue;
    if (!isSurnameAt(words, run.from, at, lexicon) && !hasHead(words, at, run.to, lexicon)) return at;
  }
  return run.to;
}

/** The end of the name without what cannot end one. */
function withoutTrail(words: readonly Word[], { from, to }: Run, { lexicon }: Finder): number {
  let end = to;
  while (end > from) {
    const word = words[end - 1] as Word;
    const said = lexicon.said(word.text);
    const ends =
      word.capital &&
      (said & says.calendar) === 0 &&
      !((said & says.notName) !== 0 && !hasHead(words, from, end, lexicon));
    if (ends || end - 1 === from) break;
    end -= 1;
  }
  return end;
}

function hasHead(words: readonly Word[], from: number, to: number, lexicon: Lexicon): boolean {
  for (let at = from; at < to; at += 1) {
    const said = lexicon.said((words[at] as Word).text);
    if ((said & (says.organisation | says.company)) !== 0) return true;
  }
  return false;
}

function candidateOf(passage: CutPassage, run: Run, lead: Lead, finder: Finder): Candidate {
  const { words, text, index } = passage;
  const last = words[run.to - 1] as Word;
  const start = (words[run.from] as Word).start;
  const end = last.end - (last.text.length - withoutOwner(last.text).length);
  const own = weighWords(words.slice(run.from, run.to), finder.lexicon);
  const around: Surroundings = weighSurroundings(passage, run, lead.start, finder.lexicon);
  const evidence = {
    person: own.person + around.evidence.person + lead.hint.person,
    organisation: own.organisation + around.evidence.organisation + lead.hint.organisation,
    place: own.place + around.evidence.place + lead.hint.place,
  };
  return {
    passage: index,
    start,
    end,
    text: text.slice(start, end),
    words: words.slice(run.from, run.to).map((word) => withoutOwner(word.text)),
    evidence: passage.block === headBlocks.dateline ? { ...evidence, place: evidence.place + inDateline } : evidence,
    restStart: run.to - run.from > 1 && isFresh(words[run.from] as Word) ? (words[run.from + 1] as Word).start : null,
    known: run.known,
    weak: passage.titled || (run.known === null && isWeak(passage, run, evidence, finder)),
    described: describedBy(passage, run, lead, around),
    signOf: around.sign,
  };
}

/** What a report comes from is a place. */
const inDateline = 4;

function describedBy({ words, text }: CutPassage, run: Run, lead: Lead, around: Surroundings): string | null {
  if (lead.hint.person > 0 && lead.start < run.from) {
    const called = text.slice((words[lead.start] as Word).start, (words[run.from - 1] as Word).end);
    return called.replace(/[.,]$/, '');
  }
  return around.described;
}

function isFresh({ gap }: Word): boolean {
  return gap === 'stop' || gap === 'fresh' || gap === 'open';
}

/** Whether only its place in the sentence may have given it the capital. */
function isWeak({ words }: CutPassage, run: Run, evidence: Evidence, { lexicon, isOrdinary }: Finder): boolean {
  const first = words[run.from] as Word;
  if (run.to - run.from > 1) return false;
  if (lexicon.capitalNouns)
    return !isSign(first.text) && evidence.person < 3 && evidence.organisation < 3 && evidence.place < 2;
  if (!isFresh(first)) return false;
  // "SES said": a sign that opens a sentence says what it is by what stands beside it.
  if (isSign(first.text)) return isOrdinary(first.text) || evidence.organisation < 3;
  return evidence.person < 3;
}

const sign = /^(?![IVXLC]+$)\p{Lu}[\p{Lu}\p{N}&.]{1,4}$/u;

/** "NRK", "SES", "U.S": capitals that stand for a longer name. */
function isSign(text: string): boolean {
  return sign.test(text);
}

/** Ships have names too, but are neither people nor organisations nor places. */
const shipMarks: ReadonlySet<string> = new Set(['MV', 'MS', 'M/S', 'MT', 'SS', 'HMS', 'USS', 'RMS']);

/** What cannot be a name whatever stands around it. */
function isNameLike(passage: CutPassage, run: Run, { evidence, words: own }: Candidate, finder: Finder): boolean {
  if (run.known !== null) return true;
  if (own.length > 1 && shipMarks.has(own[0] ?? '')) return false;
  const { lexicon } = finder;
  const said = own.map((word) => lexicon.said(word));
  const [first = 0, last = 0] = [said[0], said.at(-1)];
  if ((last & says.otherThing) !== 0 && evidence.person < 3) return false;
  if (own.length > 1) return !lexicon.capitalNouns || isGermanName(own, said, evidence);
  const word = own[0] ?? '';
  if (word.length < 2 || /^\p{N}/u.test(word)) return false;
  const plain = says.opener | says.notName | says.role | says.title | says.calendar | says.organisation | says.place;
  // "Sametinget", "Transportstyrelsen": where nouns have small letters, a word with a capital inside a sentence.
  const inside = !lexicon.capitalNouns && !lexicon.genericCapitals && (passage.words[run.from] as Word).gap === 'space';
  if (inside && (first & (says.opener | says.notName | says.role | says.title | says.calendar)) === 0) return true;
  if ((first & (plain | says.company | says.join | says.article)) !== 0) {
    // "Mr King", "Herr Fischer": behind a form of address it is a surname.
    if (
      evidence.person < 4 &&
      !(isSign(word) && !passage.titled && (first & says.opener) === 0 && (first & says.notName) === 0)
    )
      return false;
  }
  return true;
}

/** Where nouns have capitals, two in a row are a name when something speaks for it. */
function isGermanName(own: readonly string[], said: readonly number[], evidence: Evidence): boolean {
  if (((said[0] ?? 0) & says.given) !== 0 || own.some(isSign)) return true;
  return Math.max(evidence.person, evidence.organisation, evidence.place) >= 3;
}
