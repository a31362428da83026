/** Finds the speech in a paragraph that a dash opens: "– Vi har et hjerte, sier han. – Jeg kommer ikke." */
import type { Span } from '../model/provenance.ts';

const dash = /(?:^|[.!?…:]\s)([–—―-])\s?(?=\S)/gu;
const closing = /,| [–—](?=[ \p{Ll}])/gu;
/** "- Mi smo upozorili - rekao je direktor": a hyphen closes what one opened. */
const closingHyphen = /,| [–—](?=[ \p{Ll}])| -(?= \p{Ll})/gu;
/** A verb of saying stands among the first words of what follows the speech: "sier han", "han sa", "la Lukasjenko til". */
const wordsAfterComma = 2;
const [longestName, mostWordsOfName, mostWordsOfGesture] = [50, 3, 5];
/** So many words of what somebody is stand between the verb and the name. */
const farthestName = 3;

/** Verbs of saying: the commonest, and all, which may open clauses of the speech itself too. */
export interface SpeechVerbs {
  readonly common: ReadonlySet<string>;
  readonly all: ReadonlySet<string>;
}

/** The spans of speech, dash included, each up to the comma before who says it, or to the end. */
export function dashSpeech(text: string, verbs: SpeechVerbs): Span[] {
  const starts = [...text.matchAll(dash)]
    .map((match) => match.index + match[0].search(/[–—―-]/))
    .filter((start, at) => at === 0 || !isTelling(text, start, verbs));
  return starts.flatMap((start, at) => {
    const limit = starts[at + 1] ?? text.length;
    const end = speechEnd(text, { start, end: limit }, verbs);
    // A hyphen opens much that is no speech: it takes a verb of saying, here or in the speech before it.
    if (text.charAt(start) === '-' && end === limit && at === 0) return [];
    return [{ start, end: trimEnd(text, end) }];
  });
}

/** "— А ми? — каже староста.", "—¿Y quién vive? —le preguntó.": behind the question a verb of saying tells who asks. */
function isTelling(text: string, start: number, { all }: SpeechVerbs): boolean {
  if (!/[?!…]\s$/.test(text.slice(Math.max(0, start - 2), start))) return false;
  return verbFirst(text.slice(start + 1, start + longestName).trimStart()).some((word) => all.has(word));
}

/** The first word, and the one behind a small one: "каже", "le preguntó". */
function verbFirst(rest: string): readonly string[] {
  if (!/^\p{Ll}/u.test(rest)) return [];
  const [first = '', second = ''] = rest.split(/[\s.,]+/, 2);
  return first.length <= shortestPronoun ? [first, second] : [first];
}

const shortestPronoun = 2;

function speechEnd(text: string, { start, end }: Span, verbs: SpeechVerbs): number {
  const ends = text.charAt(start) === '-' ? closingHyphen : closing;
  ends.lastIndex = start + 1;
  for (let match = ends.exec(text); match !== null && match.index < end; match = ends.exec(text)) {
    const at = match.index;
    const words = text
      .slice(at + 1, at + 60)
      .replace(/^[\s–—-]+/, '')
      .split(/[\s.,]+/, wordsAfterComma);
    // "– Gość to gość – powiedział Zieliński": after a dash the verb comes first.
    const isDashed = match[0] !== ',' || /^,\s[–—]/.test(text.slice(at, at + 3));
    const near = isDashed ? words.slice(0, (words[0]?.length ?? 0) <= shortestPronoun ? 2 : 1) : words;
    const known = isDashed ? verbs.all : verbs.common;
    if (near.some((word) => known.has(word.toLowerCase()))) return at;
    const rest = text.slice(at + 1, end).replace(/^[\s–—-]+/, '');
    if (isDashed ? isGesture(rest) : isNameAndVerb(rest, verbs) || isTail(rest, verbs)) return at;
  }
  return end;
}

/** ", Anna Berg sanoo Ylelle": a name of some words before the verb. */
function isNameAndVerb(rest: string, { common, all }: SpeechVerbs): boolean {
  const words = rest.slice(0, longestName).split(/[\s.,]+/, mostWordsOfName + 1);
  const at = words.findIndex((word) => common.has(word.toLowerCase()) || all.has(word.toLowerCase()));
  if (at > 0 && words.slice(0, at).every((word) => /^\p{Lu}/u.test(word))) return true;
  if (isTitled(words.slice(0, at)) && verbAtEnd.test(rest)) return true;
  // ", Räsänen tuhahtaa.": nothing more than a name and one word.
  return /^\p{Lu}[\p{L}-]+ \p{Ll}+[.!]?\s*$/u.test(rest);
}

/** ", kaupunginjohtaja Liisa Harju sanoo.": what somebody is, no small word, before the name. */
function isTitled(words: readonly string[]): boolean {
  const [title = ''] = words;
  return /^\p{Ll}/u.test(title) && title.length >= shortestTitle && words.length > 1 && words.slice(1).every(isName);
}

const shortestTitle = 6;
const verbAtEnd = /^(?:[\p{L}-]+ ){2,3}\p{Ll}+[.!]?\s*$/u;

/** ", sukker vaktmesteren.": a verb and a few words, up to the end; ", innrømmer daglig leder Terje Vik overfor NRK": a verb and somebody. */
function isTail(rest: string, { all }: SpeechVerbs): boolean {
  const words = rest.trim().split(/[\s.,]+/, mostWordsOfGesture + 1);
  const named = words.findIndex((word) => /^\p{Lu}\p{Ll}/u.test(word));
  const isSomebody = named > 0 && named <= farthestName && words.length > named + 1 && isName(words[named + 1]);
  if (isSomebody && all.has(words[0]?.toLowerCase() ?? '')) return true;
  return words.length <= mostWordsOfGesture && all.has(words[0]?.toLowerCase() ?? '') && !/[!?]/.test(rest);
}

function isName(word: string | undefined): boolean {
  return /^\p{Lu}\p{Ll}/u.test(word ?? '');
}

/** "– Poczeka cztery minuty – uśmiecha się Mazur.": a few words with a name, up to the end of the sentence and no further. */
function isGesture(rest: string): boolean {
  const [sentence = ''] = rest.split(/(?<=[.!?])(?:\s|$)/, 1);
  const words = sentence.split(/\s+/);
  return (
    /^\p{Ll}/u.test(sentence) &&
    words.length <= mostWordsOfGesture &&
    words.slice(1).some((word) => /^\p{Lu}/u.test(word))
  );
}

function trimEnd(text: string, end: number): number {
  let at = end;
  while (at > 0 && /\s/.test(text.charAt(at - 1))) at -= 1;
  return at;
}
