/** What a page calls itself around its article, for the fields. Decides nothing. */
import { isInside } from '../element.ts';
import type { NameAround } from '../site-names.ts';
import type { LaidPage } from '../structure.ts';

/** The names outside the article: a picture or a claim of rights within it may be anybody's. */
export function namesAround({ place, siteNames }: LaidPage): string[] {
  const isOutside = ({ kind, block }: NameAround) => kind === 'link' || !isInside(block, place.main);
  return siteNames.filter(isOutside).map(({ text }) => text);
}
