/** Links between pages: always relative, so that the site works under any sub-path and from a disk. */
import { fileOf, type PageAddress } from '../model/ids.ts';

/**
 * The link from one page to another. Folders are named with their `index.html`: opened from a disk, a folder shows its
 * listing. `fragment` comes without its `#`.
 */
export function relativeHref(from: PageAddress, to: PageAddress, fragment: string | null = null): string {
  const here = fileOf(from).split('/').slice(0, -1);
  const there = fileOf(to).split('/');
  let shared = 0;
  while (shared < here.length && shared < there.length - 1 && here[shared] === there[shared]) shared += 1;
  const path = [...here.slice(shared).map(() => '..'), ...there.slice(shared)].join('/');
  if (fragment === null) return path;
  return from === to ? `#${fragment}` : `${path}#${fragment}`;
}
