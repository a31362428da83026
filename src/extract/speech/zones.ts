/** Cuts out of the sentence what stands on either side of speech, where it is told whose it is. */
import type { Quotation } from '../../model/article.ts';
import type { Span } from '../../model/provenance.ts';
import { placeAt } from '../../text/span-search.ts';
import type { Scene } from './scene.ts';

/** What is farther off in a sentence without end tells nothing. */
const longestZone = 500;

/** What stands before speech in its sentence, and behind it. */
export interface Zones {
  readonly before: Span;
  readonly after: Span;
}

/** The rest of the sentence on either side, up to other speech. */
export function zonesOf(scene: Scene, { within }: Quotation): Zones {
  const own = placeAt(scene.speech, within.start);
  const previous = own > 0 ? (scene.speech[own - 1]?.end ?? 0) : 0;
  const next = scene.speech[own + 1]?.start ?? scene.text.length;
  const opening = scene.sentences[placeAt(scene.sentences, within.start)]?.start ?? 0;
  const at = placeAt(scene.sentences, within.end - 1);
  const closing = scene.sentences[at]?.end ?? scene.text.length;
  // "Stop!" Mr Hansen said: the mark ends the sentence for whoever looks at marks only.
  const asks = closing <= within.end && /[?!…]["'”’»“」]?$/.test(scene.text.slice(within.start, within.end));
  const end = asks ? (scene.sentences[at + 1]?.end ?? closing) : closing;
  return {
    before: {
      start: Math.max(previous, within.start - longestZone, Math.min(opening, within.start)),
      end: within.start,
    },
    after: { start: within.end, end: Math.max(within.end, Math.min(next, end, within.end + longestZone)) },
  };
}
