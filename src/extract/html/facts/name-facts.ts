/** Proposes the names that a page's data state: authors, agency, publisher, section, keywords. */
import type { Span } from '../../../model/provenance.ts';
import { mailHosts } from '../../../text/languages/press/around-words.ts';
import { foldLine } from '../../../text/normalise.ts';
import { type Proposal, proposeInferred, proposeStated } from '../../choose.ts';
import { isKnownPlace } from '../../roles/facts/dateline-places.ts';
import { isGivenName, isNames } from '../../roles/names.ts';
import { isPaper, namesOutlet } from '../../roles/paper-names.ts';
import { agencyAmid, agencySpans } from '../../roles/writers/agency-spans.ts';
import { type Party, type Statement, textsAt, typesOf } from '../page-data.ts';
import { type FactSources, isName, jsonLd, jsonLdParties, metas, properties, proposeTexts } from './fact-sources.ts';

const mostAuthors = 12;
const mostKeywords = 60;
const longestSection = 40;
const rule = 'byline/page-data';
const agencyRule = 'agency/page-data';
const authorMetas = ['author', 'article:author', 'parsely-author', 'dc.creator', 'citation_author', 'sailthru.author'];

/** Bylines: several authors are one byline, put together from their names. What the paper or an agency signs names nobody. */
export function bylineFacts(sources: FactSources): Proposal<string>[] {
  const papers = papersOf(sources);
  const isWriter = ({ text }: Statement) =>
    isName(text) && !isHost(text) && agencyIn(text, false) === null && !isPaperName(text, papers, sources);
  const authors = jsonLdParties(sources, 'author').filter(
    (author) => isWriter(author) && !signsAsPaper(author, papers),
  );
  const people = authors.filter(({ isBody }) => !isBody);
  const bodies = proposeTexts(people.length > 0 ? [] : authors, rule, sources).map(asGuess);
  const named = proposeTexts(
    metas(sources, ...authorMetas)
      .slice(0, 1)
      .filter(isWriter),
    rule,
    sources,
  );
  if (people.length < 2)
    return [...proposeTexts(people, rule, sources), ...named, ...sources.linkedAuthors(), ...bodies];
  const quoted = people.slice(0, mostAuthors).map(sources.quote);
  const value = [...new Set(quoted.map(({ text }) => text))].join(', ');
  const spans = quoted.map(({ span }) => span);
  return [proposeInferred(value, spans, rule, 'certain'), ...named];
}

/** A body in the data, "Halvorsen Marine", gives way to a writer whom the page shows. */
function asGuess(proposal: Proposal<string>): Proposal<string> {
  return { ...proposal, confidence: 'guess' };
}

/** "harwicklantern.example" in the place of an author. */
function isHost(text: string): boolean {
  return /^(?:[\p{L}\p{N}-]{1,40}\.){1,3}\p{L}{2,12}$/u.test(text);
}

/** What the page's data call the paper. */
function papersOf(sources: FactSources): ReadonlySet<string> {
  const named = [
    ...jsonLdParties(sources, 'publisher'),
    ...metas(sources, 'og:site_name', 'application-name'),
    ...sources.data.siteNames,
  ];
  return new Set(named.map(({ text }) => foldLine(text)));
}

/** The page of somebody who writes alone may be called by their name. */
function isPaperName(text: string, papers: ReadonlySet<string>, { isSite }: FactSources): boolean {
  return (papers.has(foldLine(text)) || isSite(text)) && !(isNames(text) && isGivenName(text.split(' ')[0] ?? ''));
}

/** "日瀬新聞社" for 日瀬新聞, "Le Crépuscule avec AFP": a body whose name begins with the paper's, or is that of any paper. */
function signsAsPaper({ isBody, text }: Party, papers: ReadonlySet<string>): boolean {
  if (isBody && namesOutlet(text)) return true;
  return isBody && [...papers].some((paper) => paper !== '' && foldLine(text).startsWith(paper));
}

/** The agencies that the data name as authors: "ANP", "/ritzau/", "Le Crépuscule avec AFP". */
export function agencyFacts(sources: FactSources): Proposal<string>[] {
  const parties = jsonLdParties(sources, 'author');
  const others = metas(sources, ...authorMetas).map((meta): Party => ({ ...meta, isBody: false }));
  return [...parties, ...others].flatMap((author) => {
    const found = agencyIn(author.text, author.isBody);
    if (found === null) return [];
    const { start } = sources.quote(author).span;
    const span = { start: start + found.start, end: start + found.end };
    const value = author.text.slice(found.start, found.end);
    const isWhole = value.length === author.text.length;
    // A part of a string of the data has no place of its own in the source.
    return [isWhole ? proposeStated(value, span, agencyRule) : proposeInferred(value, [span], agencyRule, 'certain')];
  });
}

/** Where a name is an agency's, marks aside; within the name of a body also one beside other words. */
function agencyIn(text: string, isBody: boolean): Span | null {
  const own = agencySpans(text)[0];
  return own ?? (isBody ? agencyAmid(text, 0, text.length) : null);
}

/** Publishers. */
export function publisherFacts(sources: FactSources): Proposal<string>[] {
  const named = [
    ...jsonLdParties(sources, 'publisher').slice(0, 1),
    ...metas(sources, 'og:site_name', 'dc.publisher', 'citation_publisher', 'citation_journal_title'),
    ...publicationOf(sources),
  ];
  const stated = proposeTexts(named, 'publisher/page-data', sources);
  return stated.length > 0 ? stated : siteInTitle(sources);
}

const publicationType = /^(?:Periodical|Newspaper)$/;

/** What the article is a part of, as papers that sell it say: `"isPartOf": {"@type": ["CreativeWork", "Product"], "name": …}`. */
function publicationOf({ node, isSite }: FactSources): readonly Statement[] {
  const whole = node?.get('isPartOf');
  if (whole?.kind !== 'object') return [];
  const isPublication = typesOf(whole.entries).some((type) => publicationType.test(type));
  // A subscription or a special is a work as well.
  return textsAt(whole.entries, 'name').filter(({ text }) => isPublication || isSite(text));
}

const siteAfter = /(?:\s{1,9}(?:[|\-–—·•]|::)\s{1,9}|\s{0,9}｜\s{0,9})([^|｜–—·•]{2,50})$/u;
/** "El Tero Noticias: Se perdió la banda", "Diario del Valle - El puente": how older programs write a title. */
const siteBefore = /^([^|–—·•:]{2,50}?)(?::|\s{1,9}(?:[|\-–—·•]|::))\s{1,9}/u;

/** "… löscht Strassenlampen - Seetaler Nachrichten": an end of the page's title, when the page names it elsewhere or it is called like a paper. */
function siteInTitle(sources: FactSources): Proposal<string>[] {
  const { title, siteNames } = sources.data;
  const own = siteNames[0];
  const others = [...siteNames, ...metas(sources, 'description', 'og:description', 'twitter:site', 'copyright')];
  const after = nameAt(title, siteAfter);
  const isNamed =
    after !== null &&
    (isPaper(after) || isOwnHost(sources, after) || others.some(({ text }) => text.startsWith(after)));
  const found = isNamed ? after : [after, nameAt(title, siteBefore)].find((name) => isShown(sources, name));
  if (title !== null && found) {
    const start = sources.quote(title).span.start + title.text.lastIndexOf(found);
    return [proposeStated(found, { start, end: start + found.length }, 'publisher/page-data', 'likely')];
  }
  return own === undefined ? [] : proposeTexts([own], 'publisher/page-data', sources);
}

/** "… - taz.de", but no town and no host of everybody. */
function isOwnHost({ isSite }: FactSources, name: string): boolean {
  return isSite(name) && !isKnownPlace(name) && !mailHosts.has(foldLine(name));
}

function nameAt(title: Statement | null, shape: RegExp): string | null {
  return title === null ? null : (shape.exec(title.text)?.[1]?.trim() ?? null);
}

/** Whether the page shows a name around the article: as its logo or the link to its front page, or as who holds the rights. */
function isShown({ namesAround }: FactSources, name: string | null): boolean {
  if (name === null || !isName(name)) return false;
  const folded = foldLine(name);
  return namesAround().some((around) => foldLine(around) === folded || folded.startsWith(`${foldLine(around)} `));
}

/** What the paper is called in the page's data and around the article. */
function namesOf(sources: FactSources): ReadonlySet<string> {
  return new Set([...papersOf(sources), ...sources.namesAround().map(foldLine)]);
}

/** Sections. */
export function sectionFacts(sources: FactSources): Proposal<string>[] {
  const named = [
    ...jsonLd(sources, 'articleSection').slice(0, 1),
    ...metas(sources, 'article:section', 'og:section', 'parsely-section'),
    ...properties(sources, 'articlesection').slice(0, 1),
    ...sources.data.breadcrumbs.slice(0, 1),
  ];
  const fits = (text: string) => isName(text) && text.length <= longestSection;
  const stated = proposeTexts(named, 'section/page-data', sources, fits);
  return stated.length > 0 ? stated : [...sources.shownSection(namesOf(sources))];
}

/** Keywords: each list that the page has, whether it stands in one text with commas or in many. */
export function keywordFacts(sources: FactSources): Proposal<readonly string[]>[] {
  const lists = [
    jsonLd(sources, 'keywords'),
    ...['news_keywords', 'article:tag', 'keywords', 'parsely-tags'].map((name) => metas(sources, name)),
  ];
  const listed = lists.flatMap((list) => fromList(list.slice(0, mostKeywords), sources));
  return listed.length > 0 ? listed : [...sources.shownTags()];
}

function fromList(list: readonly Statement[], { quote }: FactSources): Proposal<readonly string[]>[] {
  const words = list.flatMap(({ text }) => text.split(/[,;]/).map((word) => word.trim()));
  const distinct = [...new Set(words)].filter((word) => word !== '');
  if (distinct.length === 0) return [];
  const spans = list.map((statement) => quote(statement).span);
  const only = spans[0];
  return spans.length === 1 && only !== undefined
    ? [proposeStated(distinct, only, 'keywords/page-data')]
    : [proposeInferred(distinct, spans, 'keywords/page-data', 'certain')];
}
