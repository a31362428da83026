/** Follows the links of a built site on disk, as a browser would that opened it there or below its base path. */
import { type BuiltPage, siteFiles } from './built-page.ts';

/** A link that a page makes: from an element's attribute. */
export interface PageLink {
  readonly from: string;
  readonly tag: string;
  readonly href: string;
}

const linkAttributes = ['href', 'src', 'action', 'formaction', 'poster', 'data', 'cite', 'xlink:href'];

/** Every link of a page, whatever kind of element makes it. */
export function linksOf(page: BuiltPage): readonly PageLink[] {
  return page.elements.flatMap(({ tag, attributes }) =>
    [
      ...linkAttributes.flatMap((name) => attributes[name] ?? []),
      ...(attributes.srcset?.split(',').map((each) => each.trim().split(/\s+/)[0] ?? '') ?? []),
    ].map((href) => ({ from: page.file, tag, href })),
  );
}

/** Whether a link leads out of the site: it names a scheme or a host. */
export function isExternal(href: string): boolean {
  return /^([a-z][a-z0-9+.-]*:|\/\/)/i.test(href);
}

/**
 * A function that says what is wrong with an internal link, or null. `basePath` is where absolute paths start, such as
 * `/archive/`; without one a link that begins with `/` is wrong.
 */
export function linkChecker(
  folder: string,
  pages: readonly BuiltPage[],
  basePath: string | null = null,
): (link: PageLink) => string | null {
  const files = new Set(siteFiles(folder));
  const ids = new Map(pages.map((page) => [page.file, new Set(page.elements.map(({ attributes }) => attributes.id))]));
  return ({ from, href }) => {
    const origin = 'http://site.invalid';
    const mount = basePath ?? '/site/';
    if (href.startsWith('/') && basePath === null) return `${from}: ${href} works only at the root of a host`;
    const url = new URL(href, `${origin}${mount}${encodeURI(from)}`);
    if (url.origin !== origin || !url.pathname.startsWith(mount)) return `${from}: ${href} leads out of the site`;
    const target = decodeURIComponent(url.pathname.slice(mount.length));
    const file = target === '' || target.endsWith('/') ? `${target}index.html` : target;
    if (!files.has(file)) return `${from}: ${href} leads to no file`;
    const fragment = decodeURIComponent(url.hash.slice(1));
    if (fragment === '') return href.endsWith('#') ? `${from}: ${href} has an empty fragment` : null;
    return ids.get(file)?.has(fragment) ? null : `${from}: ${href} leads to no place in ${file}`;
  };
}
