/** Proposes the names that a page's data state: authors, publisher, section, keywords. */
import { type Proposal, proposeInferred, proposeStated } from '../../choose.ts';
import { isPaper } from '../../roles/paper-names.ts';
import type { Statement } from '../page-data.ts';
import { type FactSources, isName, jsonLd, metas, properties, proposeTexts } from './fact-sources.ts';

const mostAuthors = 12;
const mostKeywords = 60;
const longestSection = 40;
const authorMetas = ['author', 'article:author', 'parsely-author', 'dc.creator', 'citation_author', 'sailthru.author'];

/** Bylines: several authors are one byline, put together from their names. */
export function bylineFacts(sources: FactSources): Proposal<string>[] {
  const authors = jsonLd(sources, 'author').filter(({ text }) => isName(text));
  const named = proposeTexts(metas(sources, ...authorMetas).slice(0, 1), 'byline/page-data', sources);
  if (authors.length < 2) return [...proposeTexts(authors, 'byline/page-data', sources), ...named];
  const quoted = authors.slice(0, mostAuthors).map(sources.quote);
  const value = [...new Set(quoted.map(({ text }) => text))].join(', ');
  const spans = quoted.map(({ span }) => span);
  return [proposeInferred(value, spans, 'byline/page-data', 'certain'), ...named];
}

/** Publishers. */
export function publisherFacts(sources: FactSources): Proposal<string>[] {
  const named = [
    ...jsonLd(sources, 'publisher').slice(0, 1),
    ...metas(sources, 'og:site_name', 'dc.publisher', 'citation_publisher', 'citation_journal_title'),
  ];
  const stated = proposeTexts(named, 'publisher/page-data', sources);
  return stated.length > 0 ? stated : siteInTitle(sources);
}

const siteAfter = /\s{1,9}(?:[|\-–—·•]|::)\s{1,9}([^|–—·•]{2,50})$/u;

/** "… löscht Strassenlampen - Seetaler Nachrichten": the end of the page's title, when other data of the page name it or it is called like a paper. */
function siteInTitle(sources: FactSources): Proposal<string>[] {
  const { title, siteNames } = sources.data;
  const [own] = siteNames;
  const match = title === null ? null : siteAfter.exec(title.text);
  const name = match?.[1]?.trim();
  const others = [...siteNames, ...metas(sources, 'description', 'og:description', 'twitter:site', 'copyright')];
  const isNamed = name !== undefined && (isPaper(name) || others.some(({ text }) => text.startsWith(name)));
  if (title !== null && match !== null && name !== undefined && isNamed) {
    const start = sources.quote(title).span.start + match.index + match[0].lastIndexOf(name);
    return [proposeStated(name, { start, end: start + name.length }, 'publisher/page-data', 'likely')];
  }
  return own === undefined ? [] : proposeTexts([own], 'publisher/page-data', sources);
}

/** Sections. */
export function sectionFacts(sources: FactSources): Proposal<string>[] {
  const named = [
    ...jsonLd(sources, 'articleSection').slice(0, 1),
    ...metas(sources, 'article:section', 'og:section', 'parsely-section'),
    ...properties(sources, 'articlesection').slice(0, 1),
    ...sources.data.breadcrumbs.slice(0, 1),
  ];
  return proposeTexts(named, 'section/page-data', sources, (text) => isName(text) && text.length <= longestSection);
}

/** Keywords: each list that the page has, whether it stands in one text with commas or in many. */
export function keywordFacts(sources: FactSources): Proposal<readonly string[]>[] {
  const lists = [
    jsonLd(sources, 'keywords'),
    ...['news_keywords', 'article:tag', 'keywords', 'parsely-tags'].map((name) => metas(sources, name)),
  ];
  return lists.flatMap((list) => fromList(list.slice(0, mostKeywords), sources));
}

function fromList(list: readonly Statement[], { quote }: FactSources): Proposal<readonly string[]>[] {
  const words = list.flatMap(({ text }) => text.split(/[,;]/).map((word) => word.trim()));
  const distinct = [...new Set(words)].filter((word) => word !== '');
  if (distinct.length === 0) return [];
  const spans = list.map((statement) => quote(statement).span);
  const [only] = spans;
  return spans.length === 1 && only !== undefined
    ? [proposeStated(distinct, only, 'keywords/page-data')]
    : [proposeInferred(distinct, spans, 'keywords/page-data', 'certain')];
}
