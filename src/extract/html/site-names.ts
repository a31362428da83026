/**
 * What a page calls the site it is of: the link to its front page, its logo, the owner of its rights, its host. Takes these
 * names out of what the page calls its article, for many sites have one title for all their pages.
 */
import { flatMap } from '../../model/flat-map.ts';
import { foldLine } from '../../text/normalise.ts';
import { hostName, spellings } from '../fields/site-name.ts';
import { attribute, type Element } from './element.ts';
import type { Inline, Page } from './page.ts';
import type { PageData, Statement } from './page-data.ts';
import type { WeighedLine } from './weights.ts';

/** A name, as it stands, with the block around it. */
export interface NameAround {
  readonly text: string;
  readonly block: Element;
  readonly kind: 'link' | 'logo' | 'owner';
}

const longest = 60;
const longestEnd = 6;
const frontAddress = /^(?:\.\.?\/\.\.\/|\/|\/index\.\w{3,5}|https?:\/\/[^/]+\/?)$/i;
const logoAttributes = ['src', 'class', 'id'] as const;
const mayBeLogo = /logo|masthead/iu;
const logo = /(?<!\p{L})(?:site-?|header-?)?logo(?!\p{L})(?![^\s]*\.jpe?g)|masthead/iu;
const rights = /^[^\p{L}]{0,4}(?:copyright|\(c\)|©)[\s©\d,–-]{0,20}([^.,|©]{3,60})/iu;
const farthestRights = 10;
const [smallC, largeC, bracket, copyright] = [0x63, 0x43, 0x28, 0xa9];
const separator = /\s{1,9}(?:[|\-–—·•:»«]{1,9}|::)\s{1,9}/u;

/** The names of the site that its lines and pictures give; some of them are buttons. */
export function namesOnPage(
  { source, elements }: Page,
  lines: readonly WeighedLine[],
  inlinesOf: (line: WeighedLine) => readonly Inline[],
): NameAround[] {
  const isFront = (element: Element | null) =>
    element !== null &&
    (attribute(source, element, 'rel') === 'home' || frontAddress.test(attribute(source, element, 'href') ?? ''));
  const linked = lines
    .filter(({ text, linked }) => linked > 0 && linked === text.length && text.length <= longest)
    .filter(
      (line) =>
        !isInArticle(line.block) &&
        isFront(line.block.link ?? inlinesOf(line).find(({ element }) => element.link !== null)?.element.link ?? null),
    )
    .map(({ text, block }): NameAround => ({ text, block, kind: 'link' }));
  const pictured = elements
    .filter((img) => img.tag === 'img')
    .filter((img) => isFront(img.link) || logoAttributes.some((name) => isLogo(attribute(source, img, name) ?? '')))
    .map((img): NameAround => ({ text: attribute(source, img, 'alt') ?? '', block: img.block, kind: 'logo' }));
  const owners = flatMap(lines, ({ text, block }): NameAround[] => {
    const owner = mayOpenRights(text) ? rights.exec(text)?.[1]?.trim() : undefined;
    return owner === undefined ? [] : [{ text: owner, block, kind: 'owner' }];
  });
  return [...linked, ...pictured, ...owners].filter(({ text }) => text.length > 2);
}

/** Whether one of the first characters may open a claim of rights: the pattern is slow to say that none does. */
function mayOpenRights(text: string): boolean {
  const end = Math.min(text.length, farthestRights);
  for (let at = 0; at < end; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === smallC || unit === largeC || unit === bracket || unit === copyright) return true;
  }
  return false;
}

/** Whether a name or address is that of a logo: a word in most addresses costs more to look behind than to find. */
function isLogo(name: string): boolean {
  return mayBeLogo.test(name) && logo.test(name);
}

/** What stands in the element of an article names the article, wherever it leads. */
function isInArticle(block: Element): boolean {
  for (let at: Element | null = block; at !== null; at = at.parent) if (at.tag === 'article') return true;
  return false;
}

/** Whether a text is the name of the site and nothing else. */
export type IsSite = (text: string) => boolean;

/** Tells the name of the site from other texts; `stated` are the headlines that the page's data give, which no link makes a name. */
export function siteTeller(data: PageData, around: readonly NameAround[], stated: readonly string[]): IsSite {
  const headlines = new Set(stated.map(foldLine));
  const told = [...data.siteNames, ...metaTexts(data, 'og:site_name'), ...metaTexts(data, 'application-name')];
  const shown = around.filter(({ text }) => !headlines.has(foldLine(text)));
  const host = hostOf(data);
  const own = [hostName(host), ...spellings(host.replace(/^www\./iu, ''))];
  const names = new Set([...told, ...shown].flatMap(({ text }) => spellings(text)).concat(own));
  names.delete('');
  return (text) => spellings(text).some((name) => names.has(name));
}

/** The titles without the names of the site at either end; those that hold nothing else are left out. */
export function withoutSites(titles: readonly string[], isSite: IsSite): string[] {
  return titles.flatMap((title) => {
    const parts = title.split(separator);
    const own = parts.filter((part) => part.split(' ').length > longestEnd || !isSite(part));
    return own.length === parts.length ? [title] : own.length === 0 ? [] : [own.join(' | ')];
  });
}

function metaTexts({ metas }: PageData, name: string): readonly Statement[] {
  return metas.get(name) ?? [];
}

/** "www.skellnow.example" of "https://www.skellnow.example/a/1", as the page's address has it. */
function hostOf(data: PageData): string {
  const address = (data.savedFrom ?? data.canonical ?? metaTexts(data, 'og:url')[0])?.text ?? '';
  return /^https?:\/\/([^/:?#]+)/iu.exec(address)?.[1] ?? '';
}
