/** Finds and reads the pages that the archive's keeper wrote. One that is wrong is told of; the others are published. */
import { readFileSync } from 'node:fs';
import { relative, sep } from 'node:path';
import type { Folders } from '../config/defaults.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { fileOf } from '../model/ids.ts';
import type { OwnLink, OwnText } from '../model/own-page.ts';
import type { Site } from '../model/page.ts';
import { linkTarget } from '../render/own-page/link-target.ts';
import { ownPagesIn } from '../render/renderer.ts';
import { decode } from './decode.ts';
import { diagnosticOf, refusal, unreadable } from './refusal.ts';
import { type FoundFile, scanFolder } from './scan.ts';
import type { StaticFile } from './templates.ts';

/** The keeper's own pages by file name, and what is wrong with others. */
export interface OwnPages {
  readonly texts: readonly OwnText[];
  readonly problems: readonly Diagnostic[];
}

type Reader = typeof import('../extract/own-page/read-own-page.ts').readOwnPage;

/** Reads every page in the folder of pages. */
export async function readOwnPages({
  articles,
  pages,
  out,
}: Pick<Folders, 'articles' | 'pages' | 'out'>): Promise<OwnPages> {
  const nameOf = (path: string) => relative(articles, `${pages}/${path}`).split(sep).join('/');
  const { files, refused } = scanFolder(pages, { except: [out] });
  const problems = refused.map((each) => diagnosticOf(nameOf(each.path), each.refusal));
  if (files.length === 0) return { texts: [], problems };
  const { readOwnPage } = await import('../extract/own-page/read-own-page.ts');
  const read = files.map((found) => readFile(found, nameOf(found.path), readOwnPage));
  const texts = read.flatMap(({ page }) => page ?? []);
  const isFirst = (text: OwnText) => texts.find(({ slug }) => slug === text.slug) === text;
  return {
    texts: texts.filter(isFirst),
    problems: [
      ...problems,
      ...read.flatMap((each) => each.problems),
      ...texts.filter((text) => !isFirst(text)).map((text) => sameAddress(text, texts)),
    ],
  };
}

function readFile({ path, absolute }: FoundFile, file: string, read: Reader): ReturnType<Reader> {
  if (path.includes('/') || !/\.(?:md|markdown)$/i.test(path)) return { page: null, problems: [noPage(file)] };
  try {
    const decoded = decode(readFileSync(absolute));
    if (typeof decoded === 'string') return { page: null, problems: [diagnosticOf(file, refusal(decoded))] };
    return read({ name: path, file, text: decoded.text });
  } catch (error) {
    return { page: null, problems: [diagnosticOf(file, unreadable(error))] };
  }
}

/** Links that lead nowhere, once it is known what the site holds. */
export function strayLinks(
  texts: readonly OwnText[],
  site: Site,
  statics: readonly StaticFile[],
): readonly Diagnostic[] {
  const pages = ownPagesIn(site);
  const files = new Set([
    ...[...site.pages, ...site.documents].map(({ address }) => fileOf(address)),
    ...statics.map(({ file }) => file),
  ]);
  return texts.flatMap(({ file, links }) =>
    links.flatMap((link) => {
      const target = linkTarget(link.url, pages);
      if (target === null || (link.kind === 'image' && target.kind !== 'site')) return [unusableLink(file, link)];
      return target.kind === 'site' && !files.has(fileOf(target.address)) ? [brokenLink(file, link)] : [];
    }),
  );
}

function noPage(file: string): Diagnostic {
  return {
    ...{ code: 'not-a-page', severity: 'warning', file, line: null, column: null },
    message: 'This is not a page: pages are Markdown files that lie directly in the folder.',
    hint: 'Save it there as .md, or put it into "public" if it is to be copied as it is.',
  };
}

function sameAddress({ file, slug, name }: OwnText, texts: readonly OwnText[]): Diagnostic {
  const first = texts.find((text) => text.slug === slug)?.name ?? '';
  return {
    ...{ code: 'page-address-taken', severity: 'error', file, line: null, column: null },
    message: `The page would have the address pages/${slug}/, which is that of ${first}.`,
    hint: `It is left out. Rename ${name}: its letters from A to Z and digits make the address.`,
  };
}

function unusableLink(file: string, { url, line, kind }: OwnLink): Diagnostic {
  const wanted =
    kind === 'image'
      ? 'Put the picture into "public" and write its place in the site, "/map.png".'
      : 'Link to a web address, to another page by its file name, "method.md", or to a place in the site, "/timeline/".';
  return {
    ...{ code: 'page-link-unusable', severity: 'warning', file, line, column: null },
    message: `“${url}” cannot be ${kind === 'image' ? 'shown' : 'linked to'}; only its words are shown.`,
    hint: wanted,
  };
}

function brokenLink(file: string, { url, line }: OwnLink): Diagnostic {
  return {
    ...{ code: 'page-link-broken', severity: 'warning', file, line, column: null },
    message: `“${url}” leads to nothing in the site.`,
    hint: 'Correct the address, or put the file into "public".',
  };
}
