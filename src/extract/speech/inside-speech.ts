/** Tells who says speech that names its speaker within: « La grève continuera, prévient Samira Haddad, tant que … ». Knows one paragraph. */
import type { Mention } from '../../model/article.ts';
import type { Span } from '../../model/provenance.ts';
import { kindOfMention, type Scene, wordsIn } from './scene.ts';

/** Who speaks, and the verb. */
interface Inside {
  readonly mention: Mention;
  readonly verb: Span;
}

/** Between two commas, or two dashes, stands a verb and who says all of it; null where nothing does. */
export function saidInside(scene: Scene, within: Span): Inside | null {
  const text = scene.text.slice(within.start, within.end);
  if (!text.startsWith('«')) return null;
  for (const match of text.matchAll(/[,.?!…] (?:[—–-] )?(?=\p{Ll})/gu)) {
    const at = within.start + match.index;
    const [verb, next] = wordsIn(scene, { start: at, end: Math.min(within.end, at + longestInside) });
    if (verb === undefined || next === undefined) continue;
    const isDash = match[0].length > 2;
    // "— вздыхает Сомова. —": between dashes any verb is one of saying.
    if (!(isDash || (match[0] === ', ' && scene.words.verbs.has(verb.lower)))) continue;
    const mention = scene.mentions.find((one) => one.within.start >= next.start && one.within.end < within.end);
    if (mention === undefined || kindOfMention(scene, mention) !== 'person') continue;
    // "говорит 93-летний Элвин Парри".
    const between = scene.text.slice(next.start, mention.within.start);
    if (between !== '' && !(isDash && /^(?:[\p{Ll}\p{N}-]+ ){1,3}$/u.test(between))) continue;
    const behind = scene.text.slice(mention.within.end, within.end);
    if (isDash ? /^[^—–«»]{0,40}[,.] [—–-] /.test(behind) : /^[,.]? ?[,»]/.test(behind.slice(0, longestClose)))
      return { mention, verb };
  }
  return null;
}

const longestInside = 40;
const longestClose = 3;
