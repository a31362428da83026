/** Presents where other catalogues keep an entry. */
import type { Identifiers } from '../../model/authority.ts';

export interface CatalogueLink {
  readonly name: string;
  readonly number: string;
  readonly href: string;
}

/** The links to Wikidata, VIAF and ISNI, for the numbers that a person gave. */
export function catalogueLinks(identifiers: Identifiers | null): readonly CatalogueLink[] {
  if (identifiers === null) return [];
  const { wikidata, viaf, isni } = identifiers;
  const links = [
    { name: 'Wikidata', number: wikidata, base: 'https://www.wikidata.org/wiki/' },
    { name: 'VIAF', number: viaf, base: 'https://viaf.org/viaf/' },
    { name: 'ISNI', number: isni, base: 'https://isni.org/isni/' },
  ];
  return links.flatMap(({ name, number, base }) =>
    number === null ? [] : [{ name, number, href: base + encodeURIComponent(number) }],
  );
}
