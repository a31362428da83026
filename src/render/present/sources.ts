/** Presents the page on sources and languages: what is known of each article, who published it, how the archive reads. */

import type { FieldName } from '../../model/article.ts';
import { factOf } from '../../model/card.ts';
import type { LanguageCount, Listed, SourcesPage } from '../../model/page.ts';
import { languageAddress, sourceAddress } from '../../plan/addresses.ts';
import { count, fill, numberWords, type Phrases } from '../phrases/phrases.ts';
import type { RenderInput } from '../renderer.ts';
import { dateWording } from '../wording/date-wording.ts';
import { autonym, languageName, passageLanguage } from '../wording/language-wording.ts';
import type { PageContext } from './context.ts';
import { type FrameView, presentFrame } from './frame.ts';
import { type HeadlineView, type ListingView, presentListing } from './listing.ts';
import { type NameView, presentName } from './names.ts';
import { markOf, sayState } from './record-values.ts';

export interface SourcesView {
  readonly frame: FrameView;
  readonly words: Phrases['words'];
  readonly labels: Phrases['archive']['words'];
  readonly deck: string;
  /** The heads of the facts in the matrix. */
  readonly heads: readonly string[];
  readonly matrix: readonly MatrixRow[];
  readonly sources: readonly { readonly name: string; readonly href: string; readonly articles: string }[];
  /** Whom the articles name as the origin of what they tell. */
  readonly cited: readonly CitedView[];
  readonly languages: readonly LanguageView[];
}

interface MatrixRow {
  readonly headline: HeadlineView;
  readonly facts: readonly MatrixFact[];
  readonly setAside: { readonly text: string; readonly href: string | null };
}

/** A fact in the matrix; `head` repeats its column for narrow screens. */
interface MatrixFact {
  readonly head: string;
  readonly mark: string;
  readonly value: string;
  readonly state: string;
}

interface CitedView {
  readonly source: NameView;
  readonly articles: string;
  /** How many more there are; null when these are all. */
  readonly more: string | null;
  readonly by: readonly ListingView[];
}

interface LanguageView {
  readonly name: string;
  readonly href: string;
  /** The language's name in itself, where it is not the same. */
  readonly autonym: string | null;
  readonly lang: string | null;
  readonly text: string;
}

const columns = ['publisher', 'published', 'headline', 'agency', 'language'] as const satisfies readonly FieldName[];

/** The sources page. */
export function presentSources({ subject }: RenderInput<SourcesPage>, context: PageContext): SourcesView {
  const { phrases } = context;
  const { words } = phrases.archive;
  const head = { title: phrases.words.sources, description: words.sourcesDescription, structuredDataHtml: null };
  return {
    frame: presentFrame(subject, head, context),
    words: phrases.words,
    labels: words,
    deck: deckOf(subject, phrases),
    heads: columns.map((field) => phrases.fields[field]),
    matrix: subject.matrix.map((article) => matrixRow(article, context)),
    sources: subject.sources.map(({ publisher, count: articles }) => ({
      name: publisher ?? phrases.words.sourceNotStated,
      href: context.href(sourceAddress(publisher)),
      articles: count(phrases, phrases.plurals.articles, articles),
    })),
    cited: subject.cited.map(({ source, articles }) => ({
      source: presentName(source, context),
      articles: count(phrases, phrases.plurals.articles, source.items),
      by: articles.map((article) => presentListing(article, context)),
      more:
        source.items > articles.length
          ? count(phrases, phrases.archive.plurals.moreArticles, source.items - articles.length)
          : null,
    })),
    languages: subject.languages.map((language) => languageView(language, context)),
  };
}

function deckOf({ sources }: SourcesPage, phrases: Phrases): string {
  const all = sources.reduce((sum, source) => sum + source.count, 0);
  const known = sources.reduce((sum, source) => sum + (source.publisher === null ? 0 : source.count), 0);
  const { sourcesDeck, sourceKnownOf, sourceKnownOfAll } = phrases.archive.sentences;
  const articles = count(phrases, phrases.plurals.articles, all);
  const isKnown = fill(sourceKnownOf, { known: numberWords(phrases, known), articles });
  return fill(sourcesDeck, { known: all > 0 && known === all ? sourceKnownOfAll : isKnown });
}

function matrixRow(article: Listed, context: PageContext): MatrixRow {
  const { phrases } = context;
  const { card, address, publish } = article;
  const { words, sentences } = phrases.archive;
  const lines = count(phrases, phrases.plurals.lines, card.lines);
  return {
    headline: presentListing(article, context).headline,
    facts: columns.map((field) => ({
      head: phrases.fields[field],
      mark: markOf(factOf(card, field)),
      value: factValue(field, article, phrases),
      state: fill(sentences.stateAfter, { state: sayState(factOf(card, field), phrases) }),
    })),
    setAside: {
      text:
        card.linesSetAside === 0
          ? words.none
          : fill(sentences.aside, { n: numberWords(phrases, card.linesSetAside), lines }),
      href: publish === 'full' ? context.href(address, 'original') : null,
    },
  };
}

function factValue(field: (typeof columns)[number], { card }: Listed, phrases: Phrases): string {
  if (factOf(card, field) === 'unknown' && field !== 'language') return phrases.words.notStated;
  const { asInText, firstSentence, inFrontMatter, byPerson } = phrases.archive.words;
  switch (field) {
    case 'headline':
      return {
        stated: asInText,
        inferred: firstSentence,
        'front-matter': inFrontMatter,
        editor: byPerson,
        unknown: '',
      }[factOf(card, 'headline')];
    case 'published':
      return dateWording(card.published, phrases).text;
    case 'language':
      return languageName(card.language, phrases);
    default:
      return card[field] ?? phrases.words.notStated;
  }
}

function languageView({ language, count: articles, words }: LanguageCount, context: PageContext): LanguageView {
  const { phrases } = context;
  const [name, own] = [languageName(language, phrases), autonym(language)];
  return {
    name,
    href: context.href(languageAddress(language)),
    autonym: own === null || own === name ? null : own,
    lang: passageLanguage(language, phrases).lang,
    text: fill(phrases.archive.sentences.articlesAndWords, {
      articles: count(phrases, phrases.plurals.articles, articles),
      words: count(phrases, phrases.plurals.words, words),
    }),
  };
}
