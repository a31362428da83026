/** Tells the title of a page, which programs that clip pages write into the front matter, from the headline that it holds. */
import { fromFrontMatter } from '../model/provenance.ts';
import type { GivenFields } from './reading.ts';
import { isDomain, isPaper } from './roles/paper-names.ts';

const fewestWords = 3;

/**
 * "Last boat leaves - 08/07/2019 - Islands - Harwick Gazette" above the heading "Last boat leaves": the heading is the
 * headline, and the name of a paper at the end the publisher, unless front matter names one.
 */
export function withoutPageTitle(given: GivenFields, heading: string | null): GivenFields {
  const title = given.headline?.value ?? '';
  if (heading === null || heading.split(' ').length < fewestWords || !title.startsWith(heading)) return given;
  const tail = title.slice(heading.length);
  if (!/^\s?[-–—|·•:»]\s\S/u.test(tail)) return given;
  const { headline: _, ...others } = given;
  const last = tail.split(/\s[-–—|·•:»]\s/u).at(-1) ?? '';
  const names = given.publisher === undefined && (isPaper(last) || isDomain(last));
  return names ? { ...others, publisher: fromFrontMatter(last) } : others;
}
