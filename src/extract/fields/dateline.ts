/** The place that opens the report, with the date when one follows it: "MINSK, Nov 16". */
import type { Sourced } from '../../model/provenance.ts';
import { choose, proposeStated } from '../choose.ts';
import { type Layout, partsOf } from '../layout.ts';
import { readDateline } from '../roles/facts/dateline.ts';

/** What follows tells some datelines from the text. */
const lookAhead = 60;

/** The dateline without the agency; null when the report opens with none. */
export function dateline(layout: Layout): Sourced<string> | null {
  return choose(
    partsOf(layout, 'dateline').flatMap(({ span }) => {
      const reading = readDateline(layout.source.slice(span.start, span.end + lookAhead), layout);
      // A place beside the date line, without the dash that parts a dateline from the text.
      if (reading === null) return [proposeStated(layout.source.slice(span.start, span.end), span, 'dateline/opening')];
      const place = { start: span.start + reading.place.start, end: span.start + reading.place.end };
      return [proposeStated(layout.source.slice(place.start, place.end), place, 'dateline/opening')];
    }),
  );
}
