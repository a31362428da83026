/** Reads every field of an article from its layout, each by the file of its own name. */
import type { ArticleRecord, FieldName } from '../model/article.ts';
import type { Block } from '../model/block.ts';
import { address } from './fields/address.ts';
import { agency } from './fields/agency.ts';
import { byline } from './fields/byline.ts';
import { dateline } from './fields/dateline.ts';
import { headline } from './fields/headline.ts';
import { keywords } from './fields/keywords.ts';
import { kicker } from './fields/kicker.ts';
import { language } from './fields/language.ts';
import { published } from './fields/published.ts';
import { publisher } from './fields/publisher.ts';
import { retrieved } from './fields/retrieved.ts';
import { section } from './fields/section.ts';
import { standfirst } from './fields/standfirst.ts';
import { updated } from './fields/updated.ts';
import type { Layout } from './layout.ts';

/** All fields that the layout and the body give. */
export function fieldsOf(layout: Layout, body: readonly Block[]): Pick<ArticleRecord, FieldName> {
  return {
    language: language(layout),
    headline: headline(layout, body),
    kicker: kicker(layout),
    standfirst: standfirst(layout),
    byline: byline(layout),
    dateline: dateline(layout),
    publisher: publisher(layout),
    agency: agency(layout),
    section: section(layout),
    keywords: keywords(layout),
    published: published(layout),
    updated: updated(layout),
    address: address(layout),
    retrieved: retrieved(layout),
  };
}
