/** Draws what was found into copies of the page's own templates. Texts of articles only ever become text nodes. */
import type { FoundArticle, FoundName, FoundWay, PassageMarks } from '../../text/search/search-files.ts';
import { searchWordsOf } from '../../text/search/search-words.ts';
import { bestPassage, cutAround, marked, type Stretch } from './cut.ts';
import type { Archive } from './index-reader.ts';
import type { Match } from './match.ts';
import type { Query } from './query.ts';
import type { Speaker } from './said.ts';

/** An article that is found, with its text. */
export interface Hit {
  readonly match: Match;
  readonly article: FoundArticle;
}

interface Drawing {
  readonly query: Query;
  readonly archive: Archive;
  readonly speaker: Speaker;
}

/** An element of the page that must be there. */
export function need<T extends Element = HTMLElement>(selector: string, within: ParentNode = document): T {
  const found = within.querySelector<T>(selector);
  if (!found) throw new Error(`The page has no ${selector}.`);
  return found;
}

/** A copy of what stands in a template. */
export function copyOf(id: string): HTMLElement {
  const template = need<HTMLTemplateElement>(`#${id}`);
  return document.importNode(template.content, true).firstElementChild as HTMLElement;
}

/** A result. */
export function drawHit({ match, article }: Hit, { query, archive, speaker }: Drawing): HTMLElement {
  const item = copyOf('a-hit');
  const { columns, languages, sources } = archive;
  const language = languages[columns.language[match.article] ?? 0];
  need('.source', item).textContent = sources[columns.source[match.article] ?? 0] ?? '';
  need('.language', item).textContent = language?.label ?? '';
  drawDate(item, article);
  const link = need<HTMLAnchorElement>('.hd', item);
  link.href = article.href;
  link.classList.toggle('derived', article.supplied);
  link.replaceChildren(...nodes(marked(query, article.headline)));
  if (language) markLanguage(link, language);
  const cut = need('.cut', item);
  const way = article.ways[match.ways[0] ?? -1];
  drawCut(cut, article, { query, way });
  if (language) markLanguage(cut, language);
  if (way) drawWay(need('.way', item), way, { speaker, language });
  return item;
}

/** A name that is found. */
export function drawName(name: FoundName, comma: string): HTMLElement {
  const item = copyOf('a-name');
  const link = need<HTMLAnchorElement>('a', item);
  link.href = name.href;
  link.textContent = name.name;
  markLanguage(link, name);
  need('span', item).textContent = `${name.kind}${comma}${name.articles}`;
  return item;
}

function drawDate(item: HTMLElement, { date }: FoundArticle): void {
  const mark = need('.g', item);
  for (const name of date.mark.split(' ')) mark.classList.add(name);
  const when = need('.when', item);
  const core = document.createElement(date.datetime === '' ? 'span' : 'time');
  if (core instanceof HTMLTimeElement) core.dateTime = date.datetime;
  core.textContent = date.core;
  when.append(date.before, core, date.after);
}

/** The passage that says why the article was found, leading to where it stands there; else its first words. */
function drawCut(
  cut: HTMLElement,
  { href, headline, passages }: FoundArticle,
  { query, way }: { readonly query: Query; readonly way: FoundWay | undefined },
): void {
  const texts = passages.map(([, text]) => text);
  // The headline stands above it, with its own marks.
  const best = bestPassage(query, headline, ['', ...texts.slice(1)]);
  const at = best ?? way?.passage ?? passages.findIndex(([anchor]) => anchor !== '');
  const [anchor, text] = passages[at] ?? [];
  if (text === undefined || at === 0) return;
  const link = document.createElement('a');
  link.href = anchor === '' ? href : `${href}#${anchor}`;
  const sought = best === null && way && 'name' in way ? nameAsQuery(way.name) : query;
  link.append(...nodes(cutAround(sought, text)));
  cut.append(link);
}

/** The name as it stands there is marked instead of the words that it stands for. */
function nameAsQuery(name: string): Query {
  const words = searchWordsOf(name).map(({ word }) => ({ word, isOpen: false }));
  return { terms: words, without: [], sequences: [] };
}

function drawWay(
  line: HTMLElement,
  way: FoundWay,
  { speaker, language }: { readonly speaker: Speaker; readonly language: PassageMarks | undefined },
): void {
  const { said } = speaker;
  const isName = 'name' in way;
  const [start = '', end = ''] = (isName ? said.namedThere : said.sharedBefore).split(/\{\w+\}/);
  const inside = document.createElement(isName ? 'bdi' : 'a');
  inside.textContent = isName ? way.name : speaker.count(said.passage, way.articles);
  if (inside instanceof HTMLAnchorElement && !isName) inside.href = way.shared;
  else if (language) markLanguage(inside, language);
  line.append(start, inside, end);
}

function markLanguage(element: HTMLElement, { lang, hreflang, dir }: PassageMarks): void {
  if (lang) element.lang = lang;
  if (dir) element.dir = dir;
  if (hreflang && element instanceof HTMLAnchorElement) element.hreflang = hreflang;
}

function nodes(parts: readonly Stretch[]): readonly (Node | string)[] {
  return parts.map(({ text, isHit }) => {
    if (!isHit) return text;
    const mark = document.createElement('mark');
    mark.textContent = text;
    return mark;
  });
}
