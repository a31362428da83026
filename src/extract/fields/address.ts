/** The address of the page that an article was got from. */
import type { Sourced } from '../../model/provenance.ts';
import { choose, proposeStated } from '../choose.ts';
import { type Layout, partsOf } from '../layout.ts';

/** The first http or https address that stands on a line of its own. */
export function address(layout: Layout): Sourced<string> | null {
  return choose(
    partsOf(layout, 'address').flatMap(({ span }) => {
      const raw = layout.source.slice(span.start, span.end);
      const at = raw.search(/https?:\/\//i);
      if (at < 0) return [];
      const value = raw.slice(at).replace(/[>\s].*$/s, '');
      const start = span.start + at;
      return [proposeStated(value, { start, end: start + value.length }, 'address/own-line')];
    }),
  );
}
