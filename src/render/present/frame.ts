/** What surrounds every page: head, navigation and foot. Owns the frame view, which the layout template shows. */
import type { Page } from '../../model/page.ts';
import type { PageContext } from './context.ts';

/** The policy of every page. It blocks everything that does not come from the site itself. */
export const contentPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'";

/** What a page's presenter tells about the page as a whole. */
export interface PageHead {
  /** Without the archive's name. */
  readonly title: string;
  readonly description: string;
  /** Schema.org data as JSON text, made safe for a script element; null where there is none. */
  readonly structuredDataHtml: string | null;
}

export interface FrameView {
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly policy: string;
  readonly title: string;
  readonly description: string;
  readonly robots: string;
  readonly canonical: string | null;
  readonly structuredDataHtml: string | null;
  readonly siteTitle: string;
  readonly siteDescription: string;
  readonly style: string;
  readonly script: string;
  readonly feed: string;
  readonly front: string;
  readonly isFront: boolean;
  readonly navigation: readonly { readonly href: string; readonly label: string; readonly isCurrent: boolean }[];
  readonly about: string;
  readonly rights: string;
  readonly contact: string | null;
}

/** The frame around a page. */
export function presentFrame(page: Page, head: PageHead, context: PageContext): FrameView {
  const { settings } = context.chrome;
  const { words } = context.phrases;
  return {
    language: context.phrases.language,
    direction: 'ltr',
    policy: contentPolicy,
    title: page.kind === 'front' ? settings.title : `${head.title} | ${settings.title}`,
    description: head.description,
    robots: settings.robots,
    canonical: settings.base === null || page.kind === 'not-found' ? null : `${settings.base}${page.address}`,
    structuredDataHtml: head.structuredDataHtml,
    siteTitle: settings.title,
    siteDescription: settings.description,
    style: context.href('assets/style.css'),
    script: context.href('assets/script.js'),
    feed: context.href('feed.xml'),
    front: context.href(''),
    isFront: page.kind === 'front',
    navigation: navigation(page, context),
    about: context.href('about/'),
    rights: settings.rights ?? words.rightsNotDetermined,
    contact: settings.contact,
  };
}

function navigation(page: Page, context: PageContext): FrameView['navigation'] {
  const { words } = context.phrases;
  const sections = [
    { address: 'timeline/', label: words.timeline },
    { address: 'sources/', label: words.sources },
    { address: 'about/', label: words.about },
  ];
  return sections.map(({ address, label }) => ({
    href: context.href(address),
    label,
    isCurrent: page.address.startsWith(address),
  }));
}
