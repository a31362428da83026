/** Makes candidates for names of the runs of a passage: cuts off titles and roles, and weighs what speaks for each kind. */

import { charKind, holdsKind, kindAt } from '../../text/char-kinds.ts';
import { headBlocks } from '../running-text.ts';
import { type Candidate, type Evidence, noEvidence } from './candidate.ts';
import { type Surroundings, weighSurroundings, weighWords } from './evidence.ts';
import { type Lexicon, says, withoutOwner } from './lexicon.ts';
import {
  endOfName,
  type Finder,
  hasHead,
  isHalf,
  isQuoted,
  isSurnameAt,
  knownAs,
  lexiconSaid,
  withoutTrail,
} from './name-ends.ts';
import type { CutPassage } from './passage.ts';
import { isOwner, type Run, runsOf } from './runs.ts';
import { isSign } from './sign.ts';
import type { Word } from './word-scan.ts';

/** The candidates of a passage, in order. */
export function candidatesIn(passage: CutPassage, finder: Finder): Candidate[] {
  const found: Candidate[] = [];
  for (const run of runsOf(passage, finder.lexicon, finder.gazetteer)) {
    const known = run.known ?? knownAs(passage.words, run, finder);
    if (known !== null || run.whole === true)
      found.push(candidateOf(passage, { ...run, known }, { start: run.from, hint: noEvidence }, finder));
    else found.push(...splitRun(passage, run, finder));
  }
  return found;
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
      const before = to < run.to && known === null && !hasHead(passage.words, from, last, finder.lexicon);
      const partOfRole = before && (lexiconSaid(passage.words, to, finder) & (says.role | titles | says.given)) !== 0;
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
    else if ((said & says.role) !== 0 && !isSurnameAt(words, run.from, at, finder.lexicon)) {
      if (isOfBody(words, at, run, finder.lexicon)) break;
      person += 3;
    } else if (
      (said & kinds) !== 0 &&
      !isJoined(words, at, run.to, finder.lexicon) &&
      !isOwnPart(words, at, run, finder)
    ) {
      if ((said & says.organisationKind) !== 0) organisation += 3;
      else place += 3;
    } else if ((said & says.calendar) !== 0 && at > run.from && isTitle(words[at - 1] as Word, finder)) {
      // "Ms May said": behind a form of address it is a surname.
      break;
    } else if (!word.capital || (said & (says.calendar | says.article)) !== 0) {
      const named = word.capital && (said & says.article) !== 0 && word.gap === 'space';
      if (named && !finder.lexicon.stripsArticles) break;
    } else if ((said & says.notName) !== 0) {
      if (hasHead(words, at + 1, run.to, finder.lexicon)) break;
    } else if (
      rest === 0 ||
      !(opensSentence(words, at, finder) || standsBeforeFullName(words, at, run.to, finder.lexicon))
    )
      break;
    if ((said & (titles | says.role | says.notName | kinds)) !== 0 && start < 0) start = at;
  }
  return { from: at, start: start < 0 ? at : start, hint: { person, organisation, place } };
}

/** "O Banco Central": a word for a body with a capital inside a sentence is part of the name. */
function isOwnPart(words: readonly Word[], at: number, { to }: Run, { lexicon }: Finder): boolean {
  const word = words[at] as Word;
  if (lexicon.capitalNouns || to - at < 2 || word.gap !== 'space') return false;
  return (lexicon.said(word.text) & says.organisation) !== 0 && (words[at + 1] as Word).capital;
}

/** "Sindicato de Estibadores": a word for an organisation that is joined to the next is part of its name. */
function isJoined(words: readonly Word[], at: number, to: number, lexicon: Lexicon): boolean {
  const next = words[at + 1];
  if (next === undefined || at + 1 >= to || next.capital) return false;
  return (lexicon.said((words[at] as Word).text) & (says.organisation | says.place)) !== 0;
}

function isTitle({ text }: Word, { lexicon }: Finder): boolean {
  return (lexicon.said(text) & says.title) !== 0;
}

/** "General Insurance Co Ltd", "General Assembly": a word that can be a rank, and the body is all that follows. */
function isOfBody(words: readonly Word[], at: number, { from, to }: Run, lexicon: Lexicon): boolean {
  if (at > from || to - at < 2 || !lexicon.genericCapitals) return false;
  const last = lexicon.said((words[to - 1] as Word).text);
  // "Baker International Corp": what only a company has at its end.
  const named = words[at]?.gap === 'space' && words[at]?.capital === true && (last & says.company) !== 0;
  if (named && (lexicon.said((words[at + 1] as Word).text) & (says.given | says.title)) === 0) return true;
  return words[at]?.text === 'General' && (last & (says.company | says.organisation)) !== 0;
}

/** "Pensjonist Ingrid Hansen": a word that only opens the sentence, before a given name and a surname. */
function standsBeforeFullName(words: readonly Word[], at: number, to: number, lexicon: Lexicon): boolean {
  if (to - at < 3 || ((words[at] as Word).gap === 'space' && !endsRole(words, at, lexicon))) return false;
  const [own, next] = [words[at] as Word, words[at + 1] as Word].map(({ text }) => lexicon.said(text) & says.given);
  return own === 0 && next !== 0 && (words[at + 1] as Word).gap === 'space' && !isOwner(words[at + 1] as Word);
}

/** "Chief of Staff Donald Regan": the word is joined to what stands before it in small letters. */
function endsRole(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  const before = words[at - 1];
  if (before === undefined || before.capital) return false;
  return (lexicon.said(before.text) & (says.join | says.article)) !== 0;
}

const openers = says.opener | says.beforePlace | says.join;

/** "Normally Syria"; not "Reilly" and "Donnelly". */
const adverb = /^\p{Lu}\p{Ll}{2,}(?:[^eil]l|[^l])ly$/u;

function opensSentence(words: readonly Word[], at: number, { lexicon, isOrdinary }: Finder): boolean {
  const { text, gap } = words[at] as Word;
  const said = lexicon.said(text);
  if (gap === 'space' || gap === 'comma' || (said & says.given) !== 0) return false;
  if ((said & openers) !== 0 || isOrdinary(text)) return true;
  // "Waverly Oil Co": what follows is no name without the word.
  const generic = says.field | says.company | says.organisation | says.place;
  const next = lexicon.said(words[at + 1]?.text ?? '');
  return lexicon.genericCapitals && adverb.test(text) && (next & generic) === 0;
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
    restStart: restStartOf(words, run, finder.lexicon),
    known: run.known,
    weak: passage.titled || (run.known === null && isWeak(passage, run, evidence, finder)),
    described: describedBy(passage, run, lead, around),
    signOf: around.sign,
  };
}

/** "Chrysler Corp": what is left without the first word must be a name. */
function restStartOf(words: readonly Word[], { from, to }: Run, lexicon: Lexicon): number | null {
  if (to - from < 2 || !isFresh(words[from] as Word)) return null;
  const generic = says.company | says.organisation | says.field;
  const named = words.slice(from + 1, to).some(({ text }) => (lexicon.said(text) & generic) === 0);
  return named ? (words[from + 1] as Word).start : null;
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
  if (!isFresh(first)) return false;
  // "SES said": a sign that opens a sentence says what it is by what stands beside it.
  if (isSign(first.text)) return isOrdinary(first.text) || evidence.organisation < 3;
  return evidence.person < 3;
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
  const last = own.at(-1) ?? '';
  return !isSign(last) && isOrdinary(last);
}

/** What the shape of two words, or a preposition that many words follow, says for a kind. */
const shapeAlone = 1;

/** Ships have names too, but are neither people nor organisations nor places. */
const shipMarks: ReadonlySet<string> = new Set(['MV', 'MS', 'M/S', 'MT', 'SS', 'HMS', 'USS', 'RMS']);

/** What cannot be a name whatever stands around it. */
function isNameLike(passage: CutPassage, run: Run, { evidence, words: own }: Candidate, finder: Finder): boolean {
  if (run.known !== null) return true;
  if (isOrdinaryRun(own, evidence, finder) || isHalf(passage.words, run, finder.lexicon)) return false;
  if (own.length > 1 && shipMarks.has(own[0] ?? '')) return false;
  const { lexicon } = finder;
  const said = own.map((word) => lexicon.said(word));
  const [first = 0, last = 0] = [said[0], said.at(-1)];
  if ((last & says.otherThing) !== 0 && evidence.person < 3) return false;
  if (own.length > 1) return !lexicon.capitalNouns || isGermanName(own, said, evidence);
  const word = own[0] ?? '';
  if (isQuoted(passage, run)) return false;
  if (word.length < 2 || (kindAt(word, 0) & charKind.number) !== 0) return false;
  // "R50bn", "A300": an amount or a model.
  if (evidence.organisation < 3 && holdsKind(word, charKind.number)) return false;
  if ((first & says.opener) !== 0 && finder.isOrdinary(word)) return false;
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
