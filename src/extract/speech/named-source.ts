/** Finds the person whom what is quoted is had from: "according to Berg", "Berg zufolge". Knows one sentence. */
import type { Span } from '../../model/provenance.ts';
import type { Attribution } from './attribution.ts';
import { kindOfMention, namesIn, type Scene } from './scene.ts';

/** How many characters of a title may stand between "according to" and the name. */
const longestTitle = 40;

/** "Ifølge Berg er brua «trygg»", "Berg zufolge …": the person whom what is quoted is had from. Null when none is named so. */
export function namedSource(scene: Scene, zone: Span): Attribution | null {
  const lower = scene.text.slice(zone.start, zone.end).toLowerCase();
  const mention = namesIn(scene, zone).find((one) => {
    if (kindOfMention(scene, one) !== 'person') return false;
    const before = lower.slice(0, one.within.start - zone.start);
    const behind = lower.slice(one.within.end - zone.start);
    return (
      leadsTo(before, scene.words.accordingTo) || scene.words.accordingAfter.some((word) => opensWith(behind, word))
    );
  });
  return mention === undefined ? null : { subject: { kind: 'name', mention }, verb: null, told: null };
}

function leadsTo(before: string, phrases: readonly string[]): boolean {
  return phrases.some((phrase) => {
    const at = before.lastIndexOf(phrase);
    if (at < 0 || /\p{L}/u.test(before.charAt(at - 1)) || /\p{L}/u.test(before.charAt(at + phrase.length)))
      return false;
    const between = before.slice(at + phrase.length);
    // "according to a tweet on Monday by US Secretary of State Berg".
    const most = / by /.test(between) ? 2 * longestTitle : longestTitle;
    return between.length <= most && !/[.,;:!?]/.test(between);
  });
}

function opensWith(behind: string, word: string): boolean {
  return behind.startsWith(` ${word}`) && !/\p{L}/u.test(behind.charAt(word.length + 1));
}
