/** Writes a JSON Feed (version 1.1). What is no instant stands in words, and as EDTF in the archive's own part. */
import type { FeedDocument } from '../../model/document.ts';
import type { PageContext } from '../present/context.ts';
import type { RenderInput } from '../renderer.ts';
import { absolute, type FeedEntry, feedEntries, feedTitle } from './entry.ts';

/** The feed as an object for JSON. */
export function jsonFeed(input: RenderInput<FeedDocument>, context: PageContext): object {
  const { subject } = input;
  const { description, base } = context.chrome.settings;
  const dates = subject.entries.map(({ card, added }) => ({ published: card.published?.edtf ?? null, added }));
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: feedTitle(subject, context),
    ...(description === '' ? {} : { description }),
    home_page_url: absolute(subject.page, context),
    ...(base === null ? {} : { feed_url: absolute(subject.address, context) }),
    language: context.phrases.language,
    items: feedEntries(input, context).map((entry, at) => itemOf(entry, dates[at] ?? {})),
  };
}

function itemOf(entry: FeedEntry, dates: object): object {
  const { id, href, title, language, published, updated, excerpt, wording, publisher, keywords, rights } = entry;
  return {
    id,
    url: href,
    title,
    ...(language === 'und' ? {} : { language }),
    content_text: excerpt === null ? wording : `${wording}\n\n${excerpt}`,
    ...(published === null ? {} : { date_published: published }),
    ...(updated === null ? {} : { date_modified: updated }),
    ...(publisher === null ? {} : { authors: [{ name: publisher }] }),
    ...(keywords.length === 0 ? {} : { tags: keywords }),
    _dateline: { about: 'https://www.loc.gov/standards/datetime/', ...dates, rights },
  };
}
