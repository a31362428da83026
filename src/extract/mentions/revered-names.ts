/** Tells when a word for a god, a faith or the sky is part of somebody's name: "Gabriel Jesus", "Krishna Menon". Not for lists. */
import { type Lexicon, says, withoutOwner } from './lexicon.ts';
import type { Finder } from './name-ends.ts';
import type { Run } from './runs.ts';
import type { Word } from './word-scan.ts';

/** Words that end names of people as well. */
const ending: ReadonlySet<string> = new Set([
  'Islam',
  'Jesus',
  'Christ',
  'Krishna',
  'Shiva',
  'Moon',
  'Christmas',
  'Lent',
]);
/** Given names, wherever something that may be a surname follows. */
const given: ReadonlySet<string> = new Set(['Krishna', 'Vishnu', 'Shiva']);
/** What opens names where a sign says that a person is meant. */
const opening: ReadonlySet<string> = new Set(['Moon', 'Zen', 'Islam', 'Jesus', 'Allah', 'Buddha', 'Christian']);
/** Surnames, behind what somebody is. */
const surnames: ReadonlySet<string> = new Set(['Moon', 'Islam', 'Christmas', 'Lent']);

const called = says.title | says.role;
const others =
  says.organisation |
  says.company |
  says.place |
  says.field |
  says.role |
  says.title |
  says.notName |
  says.otherThing |
  says.calendar |
  says.opener;

/** Whether people have this word, no name elsewhere, for a surname. */
export function endsBearer(text: string): boolean {
  return ending.has(withoutOwner(text));
}

/** "Md Nazrul Islam", "the lawyer Nazrul Islam": the word ends the name of somebody with a given name or an office. */
export function isBearerEnd(words: readonly Word[], from: number, at: number, lexicon: Lexicon): boolean {
  const own = words.slice(from, at).map(({ text }) => lexicon.said(text));
  if (own.length === 0 || own.some((bits) => (bits & others) !== 0)) return false;
  return own.some((bits) => (bits & says.given) !== 0) || isBehindOffice(words, from, lexicon);
}

/** Whether such a word opens the name of a person: "Krishna Menon", "President Moon Jae-in", "the author Zen Cho". */
export function opensBearer(words: readonly Word[], at: number, { to }: Run, { lexicon, isOrdinary }: Finder): boolean {
  const { text } = words[at] as Word;
  const own = withoutOwner(text);
  if (!lexicon.genericCapitals) return false;
  if (at + 1 === to) return surnames.has(own) && isBehindOffice(words, at, lexicon);
  const next = words[at + 1] as Word;
  const said = lexicon.said(next.text);
  if (own !== text || next.gap !== 'space' || (said & others) !== 0 || isOrdinary(next.text)) return false;
  if (given.has(own)) return true;
  const isPerson = (said & (says.given | says.surname)) !== 0 || /^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(next.text);
  return opening.has(own) && (isPerson || isBehindOffice(words, at, lexicon));
}

/** "President Moon", but not "Lord Krishna". */
function isBehindOffice(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  const before = words[at - 1];
  if (before === undefined || (words[at]?.gap !== 'space' && words[at]?.gap !== 'dot')) return false;
  return (lexicon.said(before.text) & called) !== 0 && !/^(?:Lord|King|Prince|Father|Saint)$/.test(before.text);
}
