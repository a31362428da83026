/** Tells whether a name beside the date of an article is the place that the report was sent from. */
import type { Segment } from '../segment.ts';
import type { Sheet } from '../sheet.ts';
import { isSection } from './cells.ts';
import { isPaper } from './paper-names.ts';

/** One capitalised word, or a name that the text says again after a small word: "a Castel Rovaio". A person may stand there too. */
export function isPlace({ source, segments }: Sheet, { span, index }: Segment, place: string): boolean {
  // Above the headline it is where the paper is made; the report's own place stands right above its text.
  if (!segments[index + 1]?.prose || isSection(place) || isPaper(place)) return false;
  for (let at = source.indexOf(place); at >= 0; at = source.indexOf(place, at + 1)) {
    if (at !== span.start && /\p{Ll},?\s$/u.test(source.slice(Math.max(0, at - 4), at))) return true;
  }
  return !place.includes(' ');
}
