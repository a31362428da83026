/** Presents what stands above the text: date, source, language, headline and the lines around it, each with its reason. */
import type { FieldName } from '../../model/article.ts';
import type { Sourced } from '../../model/provenance.ts';
import { factState, spansOf } from '../../model/provenance.ts';
import { sourceAddress } from '../../plan/addresses.ts';
import { readingMinutes } from '../../text/reading-time.ts';
import { count, fill } from '../phrases/phrases.ts';
import { languageName, type PassageLanguage, passageLanguage } from '../wording/language-wording.ts';
import { type DateView, presentDate, type SourceView } from './listing.ts';
import { lineLinks, type Reading } from './reading.ts';
import { reasonOf } from './record.ts';

/** Why something was inferred, as it is told beside its mark. */
export interface WhyView {
  readonly id: string;
  readonly name: string;
  readonly reasons: readonly string[];
  readonly line: { readonly href: string; readonly label: string } | null;
}

export interface ArticleHead extends PassageLanguage {
  readonly date: DateView;
  readonly whyDate: WhyView | null;
  readonly source: SourceView;
  readonly whySource: WhyView | null;
  readonly language: string;
  /** How many words it has and how long they take to read; null where the text is not shown whole. */
  readonly length: string | null;
  readonly headline: string;
  readonly isSupplied: boolean;
  readonly whyHeadline: WhyView | null;
  readonly kicker: string | null;
  readonly standfirst: string | null;
  readonly byline: string | null;
  readonly dateline: string | null;
  readonly hasCredits: boolean;
}

/** The head of an article. The lines around the headline are text: where only facts may be shown they stay away. */
export function presentHead(reading: Reading): ArticleHead {
  const { record, self, context } = reading;
  const { phrases } = context;
  const { words } = phrases.article;
  const text = (field: 'kicker' | 'standfirst') => (self.publish === 'record' ? null : (record[field]?.value ?? null));
  return {
    ...passageLanguage(record.language.value, phrases),
    date: presentDate(record.published?.value ?? null, factState(record.published), '#f-published', context),
    whyDate: why({ id: 'why-date', name: words.whyDate, field: 'published' }, reading),
    source: {
      publisher: record.publisher?.value ?? null,
      reason: null,
      agency: record.agency?.value ?? null,
      href: record.publisher === null ? null : context.href(sourceAddress(record.publisher.value)),
    },
    whySource: why({ id: 'why-source', name: words.whySource, field: 'publisher' }, reading),
    language: languageName(record.language.value, phrases),
    length: self.publish === 'full' ? lengthOf(reading) : null,
    headline: record.headline.value,
    isSupplied: factState(record.headline) === 'inferred',
    whyHeadline: why({ id: 'why-headline', name: words.whyHeadline, field: 'headline' }, reading),
    kicker: text('kicker'),
    standfirst: text('standfirst'),
    byline: record.byline?.value ?? null,
    dateline: record.dateline?.value ?? null,
    hasCredits: record.byline !== null || record.dateline !== null,
  };
}

function lengthOf({ self: { card }, context: { phrases } }: Reading): string {
  const { plurals, sentences } = phrases.article;
  return fill(sentences.length, {
    words: count(phrases, phrases.plurals.words, card.words),
    minutes: count(phrases, plurals.minutes, readingMinutes(card.words, card.language)),
  });
}

function why(subject: { id: string; name: string; field: FieldName }, reading: Reading): WhyView | null {
  const { field, id, name } = subject;
  const fact: Sourced<unknown> | null = reading.record[field];
  if (fact === null || fact.provenance.kind !== 'inferred') return null;
  const { sentences, words } = reading.context.phrases.article;
  const [line] = lineLinks(spansOf(fact), reading);
  return {
    id,
    name,
    reasons: [reasonOf(fact.provenance, reading), ...(field === 'headline' ? [words.setInItalic] : [])],
    line: line === undefined ? null : { href: line.href, label: fill(sentences.seeLine, { n: String(line.number) }) },
  };
}
