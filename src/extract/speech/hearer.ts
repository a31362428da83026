/** Finds to whom something was said: "told the BBC", "til NRK", "in an interview with Le Monde". Knows one sentence. */
import type { Mention } from '../../model/article.ts';
import type { Span } from '../../model/provenance.ts';
import type { Word } from '../../text/cut-words.ts';
import { isGenitive, kindOfMention, namesIn, type Scene, wordsIn } from './scene.ts';
import type { Subject } from './subject.ts';

/** "wrote on Facebook": what is said there is told to nobody. */
const platforms: ReadonlySet<string> = new Set([
  'Facebook',
  'Twitter',
  'Instagram',
  'Telegram',
  'WhatsApp',
  'TikTok',
  'YouTube',
  'LinkedIn',
]);
/** "chargée de mission": a word before the one that leads to a name is no more than an adverb. */
const shortestApposition = 2;
/** How far from the name its words stand. */
const nearVerb = 6;

/** To whom it was said: behind a verb of telling, or behind a word that leads to it. */
export function toldIn(scene: Scene, zone: Span, { verb, subject }: { verb: Word; subject: Subject }): Mention | null {
  const speaker = subject.kind === 'name' ? subject.mention : null;
  const others = namesIn(scene, zone).filter(
    (one) =>
      one !== speaker && kindOfMention(scene, one) !== 'place' && !platforms.has(scene.names[one.name]?.name ?? ''),
  );
  return others.find((mention) => isTold(scene, mention, { zone, verb, speaker })) ?? null;
}

interface Telling {
  readonly zone: Span;
  readonly verb: Word;
  readonly speaker: Mention | null;
}

function isTold(scene: Scene, mention: Mention, { zone, verb, speaker }: Telling): boolean {
  const { start, end } = mention.within;
  const next = wordsIn(scene, { start: end, end: Math.min(zone.end, end + 24) })[0];
  if (next !== undefined && scene.words.accordingAfter.includes(next.lower)) return false;
  const isBehind = start > verb.start;
  if (isNamedSource(scene, start)) return false;
  const from = Math.max(zone.start, isBehind ? verb.end : zone.start, endBefore(speaker, start));
  const gap = wordsIn(scene, { start: from, end: start }).slice(-nearVerb);
  if (gap.some(({ lower }) => scene.words.interviews.has(lower))) return true;
  if (next !== undefined && scene.words.interviews.has(next.lower)) return true;
  if (kindOfMention(scene, mention) === 'organisation' && isToldBare(scene, mention, { zone, verb, speaker }))
    return true;
  if (!isBehind && speaker !== null && speaker.within.end <= start) return isToldBefore(scene, gap);
  if (!isBehind || isGenitive(scene, mention)) return false;
  const between = scene.text.slice(verb.end, start);
  // "told the Tide that the pilot, Omar Lund, had": whoever is told stands right behind.
  const isApposed = kindOfMention(scene, mention) === 'organisation' && /^[^,;:]*, ?(?:\p{L}{1,3} )?$/u.test(between);
  const isRight = (isApposed || !/[,;:]/.test(between)) && between.split(' ').length <= nearVerb;
  const follows = isRight && scene.words.tells.has(verb.lower) && endBefore(speaker, start) <= verb.start;
  if (follows || hasEnding(mention, scene.words.toEndings)) return true;
  const lead = gap.findLast(({ lower }) => scene.words.to.has(lower) || scene.words.of.has(lower));
  // "explique Solenn Cadoret, chargée de mission à la LPO": what follows the comma is what the speaker is.
  const isApposition = speaker !== null && speaker.within.end < start && scene.text.charAt(speaker.within.end) === ',';
  if (isApposition && lead !== undefined && gap.indexOf(lead) >= shortestApposition) return false;
  return lead !== undefined && scene.words.to.has(lead.lower);
}

/** "hatte Berg dem Sender NRK gesagt", "hatte Berg gegenüber dem NRK erklärt": the words before an outlet whose verb comes last. */
function isToldBefore({ words: { to, articles } }: Scene, gap: readonly Word[]): boolean {
  const at = gap.findIndex(({ lower }) => to.has(lower));
  return at >= 0 && gap.length <= at + 3 && (gap.length > at + 1 || !articles.has(gap[at]?.lower ?? ''));
}

/** "Til VG sier Berg", "сказала Берг ТАСС", "powiedziała PAP Berg": nothing but a word that leads to it, or nothing at all. */
function isToldBare(scene: Scene, { within }: Mention, { zone, verb, speaker }: Telling): boolean {
  const { to, of } = scene.words;
  if (within.end <= verb.start) {
    const opening = wordsIn(scene, { start: zone.start, end: within.start });
    const first = opening[0];
    return first !== undefined && opening.length <= 2 && to.has(first.lower) && !scene.words.articles.has(first.lower);
  }
  if (speaker === null || of.size === 0 || !isGap(scene, verb.end, Math.min(within.start, speaker.within.start)))
    return false;
  const [one, other] = within.start < speaker.within.start ? [within, speaker.within] : [speaker.within, within];
  // "mówi PAP wójt Maria Zych": where no article parts them, what the speaker is stands between.
  const isRole = scene.words.articles.size === 0 && one === within && isGap(scene, verb.end, one.start);
  return isGap(scene, one.end, other.start) || (isRole && isOfSmallWords(scene, one.end, other.start));
}

function isOfSmallWords({ text }: Scene, start: number, end: number): boolean {
  return /^\s(?:\p{Ll}[\p{L}-]*\s){1,3}$/u.test(text.slice(start, end));
}

function isGap({ text }: Scene, start: number, end: number): boolean {
  return start < end && /^\s+$/.test(text.slice(start, end));
}

function hasEnding({ text }: Mention, endings: readonly string[]): boolean {
  return endings.some((ending) => text.endsWith(ending));
}

/** "according to Belta" names whom the article has it from, not who was told. */
function isNamedSource(scene: Scene, start: number): boolean {
  const before = scene.text.slice(Math.max(0, start - 40), start).toLowerCase();
  return scene.words.accordingTo.some((phrase) => before.includes(`${phrase} `));
}

function endBefore(speaker: Mention | null, start: number): number {
  return speaker !== null && speaker.within.end <= start ? speaker.within.end : 0;
}
