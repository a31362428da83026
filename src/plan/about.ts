/** Plans the page on how the archive was made: how many facts are stated, inferred, given by a person, not known. */

import type { Accession } from '../model/accession.ts';
import { type FieldName, fieldNames } from '../model/article.ts';
import { factOf } from '../model/card.ts';
import type { AboutPage, FactCount, Listed } from '../model/page.ts';

/** The about page. */
export function aboutPage(listed: readonly Listed[], accessions: readonly Accession[]): AboutPage {
  const files = { published: 0, duplicate: 0, withheld: 0, quarantined: 0 };
  for (const { status } of accessions) files[status] += 1;
  return {
    kind: 'about',
    address: 'about/',
    excerpts: [],
    facts: factCounts(listed, fieldNames),
    accessions: files,
    lines: listed.reduce((sum, { card }) => sum + card.lines, 0),
    linesSetAside: listed.reduce((sum, { card }) => sum + card.linesSetAside, 0),
  };
}

/** How these fields are known of all articles. */
export function factCounts(listed: readonly Listed[], fields: readonly FieldName[]): readonly FactCount[] {
  return fields.map((field) => {
    const counts = { stated: 0, inferred: 0, 'front-matter': 0, editor: 0, unknown: 0 };
    for (const { card } of listed) counts[factOf(card, field)] += 1;
    return { field, counts };
  });
}
