/** Tells who says speech that names its speaker within: « La grève continuera, prévient Samira Haddad, tant que … ». Knows one paragraph. */
import type { Mention } from '../../model/article.ts';
import type { Span } from '../../model/provenance.ts';
import type { Word } from '../../text/cut-words.ts';
import { kindOfMention, type Scene, wordsIn } from './scene.ts';
import { longestWords, type Subject } from './subject.ts';
import { isCallingOrBody } from './topic.ts';

/** Who speaks, and the verb. */
interface Inside {
  readonly subject: Subject;
  readonly verb: Span;
}

/** Between two commas, or two dashes, stands a verb and who says all of it; null where nothing does. */
export function saidInside(scene: Scene, within: Span): Inside | null {
  const text = scene.text.slice(within.start, within.end);
  if (!(text.startsWith('«') || (/^["“”]/.test(text) && romance.test(scene.language)))) return null;
  for (const match of text.matchAll(/[,.?!…] (?:[—–-] )?(?=\p{Ll})/gu)) {
    const at = within.start + match.index;
    const [verb, next] = wordsIn(scene, { start: at, end: Math.min(within.end, at + longestInside) });
    if (verb === undefined || next === undefined) continue;
    const isDash = match[0].length > 2;
    // "— вздыхает Сомова. —": between dashes any verb is one of saying.
    if (!(isDash || (match[0] === ', ' && scene.words.verbs.has(verb.lower)))) continue;
    const mention =
      namedInside(scene, within, { next, isDash }) ?? (isDash ? null : apposedInside(scene, within, next));
    if (mention !== null) return { subject: { kind: 'name', mention }, verb };
    const span = isDash ? null : describedInside(scene, within, next);
    if (span !== null) return { subject: { kind: 'words', span }, verb };
  }
  return null;
}

/** Languages that put who speaks between commas, within whatever marks: "…, explique Luc Ravel, …". */
const romance = /^(?:fr|es|it|pt|ca)\b/;

interface Opening {
  /** The first word behind the verb. */
  readonly next: Word;
  readonly isDash: boolean;
}

/** The person right behind the verb, up to the mark that closes the clause. */
function namedInside(scene: Scene, within: Span, { next, isDash }: Opening): Mention | null {
  const mention = personFrom(scene, within, next);
  if (mention === undefined) return null;
  // "говорит 93-летний Элвин Парри".
  const between = scene.text.slice(next.start, mention.within.start);
  if (between !== '' && !(isDash && /^(?:[\p{Ll}\p{N}-]+ ){1,3}$/u.test(between))) return null;
  const behind = scene.text.slice(mention.within.end, within.end);
  const isClosed = isDash
    ? /^[^—–«»]{0,40}[,.] [—–-] /.test(behind)
    : /^[,.]? ?[,»]/.test(behind.slice(0, longestClose));
  return isClosed ? mention : null;
}

function personFrom(scene: Scene, within: Span, next: Word): Mention | undefined {
  const mention = scene.mentions.find((one) => one.within.start >= next.start && one.within.end < within.end);
  return mention !== undefined && kindOfMention(scene, mention) === 'person' ? mention : undefined;
}

/** "expliquait le secrétaire du syndicat, Patrick Labalme. Ça": an article, what somebody is, a comma and the name. */
function apposedInside(scene: Scene, within: Span, next: Word): Mention | null {
  const mention = personFrom(scene, within, next);
  if (mention === undefined || !isCalledAfter(scene, next)) return null;
  const between = scene.text.slice(next.start, mention.within.start);
  const isApposed = between.length <= longestCalling && /^[\p{L} ’'-]+, $/u.test(between);
  return isApposed && /^[,.»]/.test(scene.text.slice(mention.within.end, within.end)) ? mention : null;
}

/** "estime le maire. La mairie", "raconte un gendarme présent sur les lieux, il y avait": an article and what people or bodies are called. */
function describedInside(scene: Scene, within: Span, next: Word): Span | null {
  if (!isCalledAfter(scene, next)) return null;
  const length = scene.text.slice(next.start, within.end).search(/[,.;:!?«»“”"()–—]/);
  const span = { start: next.start, end: next.start + length };
  return length > 0 && wordsIn(scene, span).length <= longestWords ? span : null;
}

function isCalledAfter(scene: Scene, article: Word): boolean {
  if (!scene.words.articles.has(article.lower)) return false;
  const [noun] = wordsIn(scene, { start: article.end, end: article.end + longestInside });
  return noun !== undefined && isCallingOrBody(scene, noun.lower);
}

const longestInside = 40;
const longestClose = 3;
const longestCalling = 90;
