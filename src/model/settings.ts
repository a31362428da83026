/** What the archive's keeper decides about the site: the part of the configuration that pure stages see. */
import type { LanguageTag } from './ids.ts';

/** The languages that the interface speaks. */
export const interfaceLanguages = ['en', 'nb', 'ar'] as const;

export type InterfaceLanguage = (typeof interfaceLanguages)[number];

/** The interface language that a tag asks for: `nb-NO` and `no` are `nb`; null when the interface does not speak it. */
export function interfaceLanguageOf(tag: LanguageTag): InterfaceLanguage | null {
  const [primary] = tag.toLowerCase().split('-');
  return interfaceLanguages.find((language) => language === (primary === 'no' ? 'nb' : primary)) ?? null;
}

/** How much of an article's text is shown anywhere: all, headline with standfirst and first words, or facts only. */
export type PublishMode = 'full' | 'extract' | 'record';

/** What is settled about one publisher's articles. */
export interface PublisherSettings {
  readonly publish?: PublishMode;
  /** A statement of rights in words. */
  readonly rights?: string;
}

export interface SiteSettings {
  readonly title: string;
  /** One sentence, or empty. */
  readonly description: string;
  /** The language of the interface. */
  readonly language: LanguageTag;
  /** The absolute address the site will have, ending in `/`; null when not known. */
  readonly base: string | null;
  /** An IANA name: the zone in which a day without a zone is read where a format demands an instant. */
  readonly timeZone: string;
  /** A mail or web address for questions and corrections. */
  readonly contact: string | null;
  /** A statement of rights in words; null is shown as "not determined". */
  readonly rights: string | null;
  readonly publish: PublishMode;
  /** By publisher name as it stands in the records. */
  readonly publishers: Readonly<Record<string, PublisherSettings>>;
  readonly robots: 'index' | 'noindex';
}

/** How much of this publisher's text may be shown. */
export function publishModeOf(settings: SiteSettings, publisher: string | null): PublishMode {
  return publisherSettings(settings, publisher)?.publish ?? settings.publish;
}

/** The statement of rights for this publisher's texts, or null when it is not determined. */
export function rightsOf(settings: SiteSettings, publisher: string | null): string | null {
  return publisherSettings(settings, publisher)?.rights ?? settings.rights;
}

function publisherSettings(settings: SiteSettings, publisher: string | null): PublisherSettings | undefined {
  return publisher !== null && Object.hasOwn(settings.publishers, publisher)
    ? settings.publishers[publisher]
    : undefined;
}
