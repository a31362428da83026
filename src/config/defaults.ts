/** What holds when the configuration is silent. Turns a checked configuration into settings and absolute folders. */
import { join, resolve, sep } from 'node:path';
import { DatelineError } from '../model/diagnostic.ts';
import type { SiteSettings } from '../model/settings.ts';
import type { CheckedConfig } from './schema.ts';

/** Where things are read and written: absolute paths. */
export interface Folders {
  readonly articles: string;
  readonly templates: string;
  readonly public: string;
  /** The keeper's own pages. */
  readonly pages: string;
  readonly out: string;
}

/** The settings that pages may see. */
export function settingsOf(config: CheckedConfig): SiteSettings {
  const rights = config.rights ?? null;
  return {
    title: config.title ?? 'News archive',
    description: config.description ?? '',
    language: config.language ?? 'en',
    base: config.base === undefined ? null : withSlash(new URL(config.base).href),
    timeZone: config.timeZone ?? 'UTC',
    contact: config.contact ?? null,
    rights,
    publish: config.publish ?? 'full',
    publishers: publishersOf(config),
    // An archive of other people's texts stays out of search engines until someone has said whose they are.
    robots: config.robots ?? (rights === null ? 'noindex' : 'index'),
  };
}

/**
 * The folders of an archive at `root`. `bare` tells that there is neither a configuration nor a folder `articles`:
 * the root itself holds the articles then. Throws a DatelineError when site and sources would run into each other, or when
 * the articles would be published untouched.
 */
export function foldersOf(config: CheckedConfig, root: string, bare: boolean): Folders {
  const folders = {
    articles: resolve(root, config.articles ?? (bare ? '.' : 'articles')),
    templates: resolve(root, config.templates ?? 'templates'),
    public: resolve(root, config.public ?? 'public'),
    pages: resolve(root, config.pages ?? 'pages'),
    out: resolve(root, config.out ?? 'dist'),
  };
  const { articles, templates, public: kept, pages, out } = folders;
  const over = [root, articles, templates, kept, pages].find((source) => isWithin(source, out));
  const into = [templates, kept, pages, join(articles, '.archive')].find((source) => isWithin(out, source));
  if (over !== undefined || into !== undefined) {
    const reason = over === undefined ? `lies in ${into}` : `holds ${over}`;
    throw new DatelineError(
      `"out" is ${out}, which ${reason}: the site and its sources would run into each other.`,
      'Choose a folder of its own for the site, such as "dist".',
    );
  }
  if (isWithin(articles, kept)) {
    throw new DatelineError(
      `"public" is ${kept}, which holds the articles: all of them would be published as they are.`,
      'Choose a folder of its own for what is copied as it is, such as "public".',
    );
  }
  if (isWithin(articles, pages)) {
    throw new DatelineError(
      `"pages" is ${pages}, which holds the articles: each would be a page beside the archive.`,
      'Choose a folder of its own for the pages you write, such as "pages".',
    );
  }
  return folders;
}

/** Whether `path` is `folder` or lies in it; both absolute. */
export function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

function publishersOf(config: CheckedConfig): SiteSettings['publishers'] {
  const entries = Object.entries(config.publishers ?? {}).map(([name, { publish, rights }]) => [
    name,
    { ...(publish === undefined ? {} : { publish }), ...(rights === undefined ? {} : { rights }) },
  ]);
  return Object.fromEntries(entries);
}

function withSlash(address: string): string {
  return address.endsWith('/') ? address : `${address}/`;
}
