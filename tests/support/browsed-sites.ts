/** The five-article site as readers get it: from the root of a host, below a path, and from a disk. */
import { statSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { groupBy } from '../../src/model/group.ts';
import { siteFiles } from './built-page.ts';
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

/** The pages of a site as addresses relative to its base. */
export function pageAddresses(folder: string): readonly string[] {
  return siteFiles(folder).filter((file) => file.endsWith('.html'));
}

/** Of each kind of page, as its folder and depth tell, those with the most on them: of articles, which differ, more. */
export function pagesOfEachKind(folder: string, most = 2): readonly string[] {
  const kinds = groupBy(pageAddresses(folder), kindOf);
  const size = (file: string) => statSync(path.join(folder, file)).size;
  const biggest = ([kind, files]: readonly [string, readonly string[]]) =>
    [...files].sort((a, b) => size(b) - size(a)).slice(0, kind === 'articles/1' ? 3 * most : most);
  return [...kinds].flatMap(biggest).sort();
}

/** `names/minsk-1a2b/index.html` is of the kind `names/1`; a page of the keeper's own is a kind of its own. */
function kindOf(address: string): string {
  const [first = '', ...rest] = address.split('/');
  return `${first}/${rest.length - 1}`;
}
