/** Decides where a link in a page of the keeper's own leads. Knows the other pages of that kind by their file names. */
import type { PageAddress } from '../../model/ids.ts';
import type { OwnPageLink } from '../renderer.ts';
import { safeHref } from '../safe-href.ts';

/** Where a link leads: out of the site, to a place in it, or within the page. */
export type LinkTarget =
  | { readonly kind: 'web'; readonly href: string }
  | { readonly kind: 'site'; readonly address: PageAddress; readonly fragment: string | null }
  | { readonly kind: 'here'; readonly fragment: string };

/**
 * `https://…` and `mailto:…` lead out; `method.md` to that page; `/timeline/` to a place counted from the folder of the
 * site, wherever that is; `#part` to a heading. Null for everything else, which must not become a link.
 */
export function linkTarget(url: string, pages: readonly OwnPageLink[]): LinkTarget | null {
  const href = safeHref(url);
  if (href !== null) return { kind: 'web', href };
  const [path = '', ...rest] = decoded(url).split('#');
  const fragment = rest.length === 0 ? null : rest.join('#');
  if (path === '') return fragment === null || fragment === '' ? null : { kind: 'here', fragment };
  if (path.startsWith('/')) return inSite(path.slice(1), fragment);
  const page = pages.find(({ name }) => name === path.replace(/^\.\//, ''));
  return page === undefined ? null : { kind: 'site', address: page.address, fragment };
}

/** A folder may be written without its slash, or with its `index.html`. */
function inSite(path: string, fragment: string | null): LinkTarget | null {
  const steps = path.split('/');
  if (
    /[\\?\0]/.test(path) ||
    steps.some((step, at) => step === '..' || step === '.' || (step === '' && at < steps.length - 1))
  )
    return null;
  const folder = path.replace(/(^|\/)index\.html$/, '$1');
  const isFile = folder === '' || folder.endsWith('/') || (steps.at(-1) ?? '').includes('.');
  return { kind: 'site', address: isFile ? folder : `${folder}/`, fragment };
}

function decoded(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}
