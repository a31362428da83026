/** Plans the page on how the archive was made: how many facts are stated, inferred, given by a person, not known. */
import type { Accession } from '../model/accession.ts';
import { fieldNames } from '../model/article.ts';
import type { AboutPage, FactCount, Listed } from '../model/page.ts';

/** The about page. */
export function aboutPage(listed: readonly Listed[], accessions: readonly Accession[]): AboutPage {
  const files = { published: 0, duplicate: 0, quarantined: 0 };
  for (const { status } of accessions) files[status] += 1;
  return {
    kind: 'about',
    address: 'about/',
    excerpts: [],
    facts: factCounts(listed),
    accessions: files,
    lines: listed.reduce((sum, { card }) => sum + card.lines, 0),
    linesSetAside: listed.reduce((sum, { card }) => sum + card.linesSetAside, 0),
  };
}

function factCounts(listed: readonly Listed[]): readonly FactCount[] {
  return fieldNames.map((field) => {
    const counts = { stated: 0, inferred: 0, editor: 0, unknown: 0 };
    for (const { card } of listed) counts[card.facts[field]] += 1;
    return { field, counts };
  });
}
