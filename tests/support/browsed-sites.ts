/** The five-article site as readers get it: from the root of a host, below a path, and from a disk. */
import { pathToFileURL } from 'node:url';
import { readPages } from './built-page.ts';
import { serveSite } from './site-server.ts';

/** A way to reach a site: `base` is the address of its folder and ends in `/`. */
export interface Access {
  readonly base: string;
  readonly close: () => Promise<void>;
}

/** The ways by name, each opened when it is asked for. */
export const accesses: Readonly<
  Record<'at the root of a host' | 'below a path' | 'from a disk', (folder: string) => Promise<Access>>
> = {
  'at the root of a host': (folder) => serveSite(folder),
  'below a path': (folder) => serveSite(folder, '/papers/archive/'),
  'from a disk': async (folder) => ({ base: `${pathToFileURL(folder).href}/`, close: async () => {} }),
};

/** Of the pages of single names, which are all made alike, this many are browsed. */
const mostNames = 6;

/** The pages of a site as addresses relative to its base; of single names those with the most on them. */
export function pageAddresses(folder: string): readonly string[] {
  const pages = readPages(folder);
  const names = pages.filter(({ file }) => /^names[/\\][^/\\]+[/\\]/.test(file));
  const biggest = new Set([...names].sort((a, b) => b.html.length - a.html.length).slice(0, mostNames));
  return pages.filter((page) => !names.includes(page) || biggest.has(page)).map(({ file }) => file);
}
