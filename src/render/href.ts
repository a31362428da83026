/** Links between pages: relative, so that the site works under any sub-path and from a disk; only the 404 page's are rooted. */
import { fileOf, type PageAddress } from '../model/ids.ts';

/** Makes the link to an address; `fragment` comes without its `#`. */
export type Linker = (to: PageAddress, fragment?: string | null) => string;

/**
 * The links of one page. The 404 page is served at any depth, so when the base address is known its links start from
 * the path of that.
 */
export function linkerFor(here: PageAddress, base: string | null): Linker {
  return here === '404.html' && base !== null
    ? (to, fragment = null) => rootedHref(base, to, fragment)
    : (to, fragment = null) => relativeHref(here, to, fragment);
}

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

/** The link from anywhere below `base`, an absolute address ending in `/`. Only servers show such pages: folders stay folders. */
function rootedHref(base: string, to: PageAddress, fragment: string | null): string {
  const path = `${base.replace(/^[a-z]+:\/\/[^/]*/i, '')}${to}`;
  return fragment === null ? path : `${path}#${fragment}`;
}
