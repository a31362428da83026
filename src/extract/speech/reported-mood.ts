/**
 * Tells whose words a sentence reports by the mood of its verb alone: "„Wir sind voll“, sagt Kern. Seit Mai seien 140 Tiere
 * gekommen, „so viele wie nie“." Knows one paragraph.
 */
import type { Quotation } from '../../model/article.ts';
import type { Span } from '../../model/provenance.ts';
import { placeAt } from '../../text/span-search.ts';
import { firstActor } from './antecedent.ts';
import { reportIn } from './continued.ts';
import { saidBy, sameSpeaker } from './said-by.ts';
import { type Scene, wordsIn } from './scene.ts';
import type { Zones } from './zones.ts';

/** So many sentences of one report may stand behind whoever it is of. */
const longestReport = 3;

/** The quotation by whom the sentence before reports, or by who spoke there; null where the mood of no verb tells. */
export function reportedOn(
  quotation: Quotation,
  { scene, zones, last }: { readonly scene: Scene; readonly zones: Zones; readonly last: Quotation | undefined },
): Quotation | null {
  const { reporteds } = scene.words.turns;
  if (reporteds.size === 0 || !isReported(scene, zones.before, zones.after)) return null;
  // "„schön“, hieß es".
  if (wordsIn(scene, zones.after).some(({ lower }) => scene.words.turns.nobody.has(lower))) return null;
  const own = placeAt(scene.sentences, quotation.within.start);
  for (let at = own - 1; at >= 0 && at >= own - longestReport; at -= 1) {
    const sentence = scene.sentences[at] as Span;
    if (last?.block === scene.block && last.within.end > sentence.start)
      return last.speaker === null ? null : sameSpeaker(quotation, last, 'likely');
    const report = reportIn(scene, sentence.end);
    if (report !== null)
      return report.subject.kind === 'name' ? saidBy(quotation, report.subject.mention, report.told) : null;
    // "Anna Kern verliert ihr Amt. Der Rat hätte „gern länger mit ihr gearbeitet“": a name alone tells nothing.
    if (firstActor(scene, sentence) !== null || !isReported(scene, sentence)) return null;
  }
  return null;
}

/** Whether a verb of that mood stands there, and none of saying, which would tell by itself. */
function isReported(scene: Scene, ...zones: readonly Span[]): boolean {
  const words = zones.flatMap((zone) => wordsIn(scene, zone));
  const { verbs, turns } = scene.words;
  return words.some(({ lower }) => turns.reporteds.has(lower)) && !words.some(({ lower }) => verbs.has(lower));
}
