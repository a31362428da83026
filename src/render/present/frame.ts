/** What surrounds every page: head, folio line, navigation and foot. Owns the frame view, which the layout shows. */
import type { Page } from '../../model/page.ts';
import { type MetaTag, openGraphTags } from '../cite/meta-tags.ts';
import { count, fill } from '../phrases/phrases.ts';
import { rangeWording } from '../wording/date-wording.ts';
import { directionOf, passageLanguage } from '../wording/language-wording.ts';
import type { PageContext } from './context.ts';
import { type FeedLink, type FeedsView, feedLinks, presentFeeds } from './feeds.ts';

/** The policy of every page. It blocks everything that does not come from the site itself. */
export const contentPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'";

const searchAddress = 'search/';

const stylesheet = 'assets/style.css';

/** What a page's presenter tells about the page as a whole. */
export interface PageHead {
  /** Without the archive's name. */
  readonly title: string;
  /** Empty for how much the archive holds. */
  readonly description: string;
  /** Schema.org data as JSON text, made safe for a script element; null where there is none. */
  readonly structuredDataHtml: string | null;
  /** What this kind of page tells machines besides. */
  readonly tags?: readonly MetaTag[];
}

interface NavigationLink {
  readonly href: string;
  readonly label: string;
  /** `page` for the page itself, `true` for the section that it belongs to. */
  readonly current: 'page' | 'true' | null;
  /** The language of the label where it is not the interface's. */
  readonly lang: string | null;
  /** The key that leads there, where scripts run. */
  readonly key: string | null;
}

interface FindView {
  readonly action: string;
  readonly label: string;
  /** What may be asked, shown while the field is empty. */
  readonly hint: string;
  readonly go: string;
}

export interface FrameView {
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly policy: string;
  readonly title: string;
  readonly description: string;
  readonly robots: string;
  readonly canonical: string | null;
  readonly tags: readonly MetaTag[];
  readonly structuredDataHtml: string | null;
  readonly siteTitle: string;
  readonly siteDescription: string;
  /** A class for the size of the nameplate: longer names are set smaller. */
  readonly nameSize: 'short' | 'middling' | 'long';
  /** What leads from the page to the folder of the site: empty, or `../../`; for what a template of one's own shows from `public`. */
  readonly root: string;
  readonly style: string;
  /** What this kind of page is drawn with besides; most with nothing. */
  readonly ownStyle: string | null;
  /** The archive's own stylesheet, if it has one. */
  readonly theme: string | null;
  readonly script: string;
  /** The feeds of the whole archive. */
  readonly feeds: FeedsView['feeds'];
  /** The same for programs, after those of the source whose page it is. */
  readonly alternates: readonly FeedLink[];
  readonly front: string;
  readonly isFront: boolean;
  /** The line above everything: what the archive holds, or which record this is. */
  readonly folio: string;
  readonly navigation: readonly NavigationLink[];
  /** The field that asks the search; null where the archive has none. */
  readonly find: FindView | null;
  readonly about: string;
  readonly index: string;
  readonly rights: string;
  readonly contact: string | null;
  /** The same with what the page is about already filled in. */
  readonly report: string | null;
  /** What a printed page says of itself: the archive, the page, and its address as far as it is known. */
  readonly imprint: string;
}

/** The frame around a page. */
export function presentFrame(page: Page, head: PageHead, context: PageContext): FrameView {
  const { settings } = context.chrome;
  const style = context.href(stylesheet);
  const description = head.description || folio(page, context);
  return {
    language: context.phrases.language,
    direction: directionOf(context.phrases.language),
    policy: contentPolicy,
    title: page.kind === 'front' ? settings.title : `${head.title} | ${settings.title}`,
    description,
    robots: page.kind === 'not-found' ? 'noindex' : settings.robots,
    canonical: canonicalOf(page, context),
    tags: [...pageTags(page, { ...head, description }, context), ...(head.tags ?? [])],
    structuredDataHtml: head.structuredDataHtml,
    siteTitle: settings.title,
    siteDescription: settings.description,
    nameSize: nameSize(settings.title),
    root: style.slice(0, -stylesheet.length),
    style,
    ownStyle: page.kind === 'search' ? context.href('assets/search.css') : null,
    theme: context.chrome.theme ? context.href('assets/theme.css') : null,
    script: context.href('assets/script.js'),
    feeds: presentFeeds('', context).feeds,
    alternates: feedsOf(page, head, context),
    front: context.href(''),
    isFront: page.kind === 'front',
    folio: folio(page, context),
    navigation: navigation(page, context),
    find: find(context),
    about: context.href('about/'),
    index: context.href('index/'),
    rights: rights(context),
    contact: contactLink(settings.contact),
    report: reportLink(page, head, context),
    imprint: imprint(page, head, context),
  };
}

function feedsOf(page: Page, { title }: PageHead, context: PageContext): readonly FeedLink[] {
  const isOfSource = page.kind === 'collection' && page.of.by === 'source' && page.paging.page === 1;
  const own = isOfSource ? feedLinks(page.address, title, context) : [];
  return [...own, ...feedLinks('', context.chrome.settings.title, context)];
}

function imprint(page: Page, { title }: PageHead, context: PageContext): string {
  const { settings } = context.chrome;
  const parts = [settings.title, ...(page.kind === 'front' ? [] : [title]), canonicalOf(page, context) ?? page.address];
  return parts.filter((part) => part !== '').join(context.phrases.words.comma);
}

function canonicalOf(page: Page, { chrome }: PageContext): string | null {
  const { base } = chrome.settings;
  return base === null || page.kind === 'not-found' ? null : `${base}${page.address}`;
}

function pageTags(page: Page, { title, description }: PageHead, context: PageContext): readonly MetaTag[] {
  const { settings } = context.chrome;
  return openGraphTags({
    'og:title': page.kind === 'front' ? settings.title : title,
    'og:type': page.kind === 'article' ? 'article' : 'website',
    'og:site_name': settings.title,
    'og:description': description,
    'og:url': canonicalOf(page, context),
  });
}

/** Evidence: the design's rule; the nameplate fits a line up to 16 characters at its full size, up to 28 one step smaller. */
function nameSize(name: string): FrameView['nameSize'] {
  const length = [...name].length;
  if (length > 28) return 'long';
  return length > 16 ? 'middling' : 'short';
}

/** An article's page tells nothing of the rest of the archive: it need not be made again whenever an article is added. */
function folio(page: Page, { chrome, phrases }: PageContext): string {
  if (page.kind === 'article') return fill(phrases.sentences.record, { id: page.item });
  const { articles, languages, range, undated } = chrome.overview;
  const parts = [count(phrases, phrases.plurals.articles, articles)];
  if (languages.length > 0) parts.push(count(phrases, phrases.plurals.languages, languages.length));
  if (range !== null) parts.push(rangeWording(range, phrases));
  if (undated > 0) parts.push(count(phrases, phrases.plurals.withoutDate, undated));
  return parts.join(phrases.words.comma);
}

function navigation(page: Page, { chrome, phrases, href }: PageContext): readonly NavigationLink[] {
  const { words, names } = phrases;
  const sections = [
    { address: 'timeline/', label: words.timeline },
    { address: 'stories/', label: names.words.stories },
    { address: 'names/', label: words.names },
    { address: 'quotes/', label: names.words.quotes },
    { address: 'sources/', label: words.sources },
    { address: searchAddress, label: words.search },
    { address: 'about/', label: words.about },
  ];
  const own = chrome.ownPages.map(({ address, title, language }) => ({
    address,
    label: title,
    lang: passageLanguage(language ?? phrases.language, phrases).lang,
  }));
  const filled = sections.filter(({ address }) => chrome.sections.includes(address));
  return [...filled.map((section) => ({ ...section, lang: null })), ...own].map(({ address, label, lang }) => ({
    href: href(address),
    ...{ label, lang, key: address === searchAddress ? '/' : null },
    current: page.address === address ? 'page' : page.address.startsWith(address) ? 'true' : null,
  }));
}

function find({ chrome, phrases, href }: PageContext): FindView | null {
  if (!chrome.sections.includes(searchAddress)) return null;
  const { field: label, hint, go } = phrases.search.words;
  return { action: href(searchAddress), label, hint, go };
}

function rights({ chrome, phrases }: PageContext): string {
  return chrome.settings.rights ?? `${phrases.words.rightsNotDetermined}. ${phrases.words.rightsNote}`;
}

/** A letter about this page: its title and its address are filled in, where the contact takes letters. */
function reportLink(page: Page, { title }: PageHead, context: PageContext): string | null {
  const { settings } = context.chrome;
  const link = contactLink(settings.contact);
  if (link?.startsWith('mailto:') !== true || link.includes('?')) return link;
  const subject = encodeURIComponent(`${settings.title}: ${title}`);
  const body = encodeURIComponent(`${canonicalOf(page, context) ?? page.address}\n\n`);
  return `${link}?subject=${subject}&body=${body}`;
}

/** A mail address becomes a mail link; anything that is neither that nor a web address is not linked at all. */
function contactLink(contact: string | null): string | null {
  if (contact === null || /^(https?:\/\/|mailto:)/i.test(contact)) return contact;
  return /^[^\s@:/]+@[^\s@:/]+$/.test(contact) ? `mailto:${contact}` : null;
}
