/** Writes the files of the search index: what every search needs, the words in pieces, the names in pieces. */
import { factOf } from '../../model/card.ts';
import type { FactState } from '../../model/provenance.ts';
import type { SearchedArticle, SearchedName, SearchPlan } from '../../model/search.ts';
import { hashOf } from '../../text/hash.ts';
import { type IndexLine, writeLines, writeNumbers } from '../../text/search/index-coding.ts';
import type { ArchiveFile, FoundLanguage, FoundName, SearchFiles } from '../../text/search/search-files.ts';
import type { PageContext } from '../present/context.ts';
import { articleCount } from '../present/day-counts.ts';
import { languageName, type PassageLanguage, passageLanguage } from '../wording/language-wording.ts';
import type { ArticleWords } from './article-words.ts';
import { gatherWords } from './gather.ts';

/** A file of the site. */
export interface IndexFile {
  readonly file: string;
  readonly text: string;
}

/** Letters in a piece of words. Evidence: a search for two words loads two to four of them, as much as one picture. */
const pieceSize = 48_000;
const namesInPiece = 200;

/** All files of the index but the texts; `words` are those of the planned articles, in the same order. */
export function indexFiles(
  plan: SearchPlan,
  words: readonly ArticleWords[],
  context: PageContext,
): readonly IndexFile[] {
  if (plan.articles.length === 0) return [];
  const pieces = piecesOf(gatherWords(plan, words));
  const texts = pieces.map(writeLines);
  const archive = {
    ...archiveOf(plan, context),
    stamp: stampOf([...plan.articles.map(({ article }) => article.card.id), ...texts]),
    words: pieces.map(([first]) => first?.word ?? ''),
  };
  return [
    { file: 'search/archive.js', text: script('archive', 'archive', archive) },
    ...texts.map((text, at) => ({ file: `search/words-${at}.js`, text: script('words', `words-${at}`, text) })),
    ...namePieces(plan.names).map((names, at) => ({
      file: `search/names-${at}.js`,
      text: script(
        'names',
        `names-${at}`,
        names.map((name) => foundName(name, context)),
      ),
    })),
  ];
}

/** A classic script that hands plain data to the search: it works from a disk too, where nothing else can be loaded. */
export function script<K extends keyof SearchFiles>(_kind: K, name: string, data: SearchFiles[K]): string {
  return `datelineSearch(${JSON.stringify(name)},${JSON.stringify(data)})\n`;
}

function piecesOf(lines: readonly IndexLine[]): readonly (readonly IndexLine[])[] {
  const pieces: IndexLine[][] = [];
  let size = pieceSize;
  for (const line of lines) {
    const length = line.word.length + line.direct.length + line.borrowed.length + line.names.length;
    if (size + length > pieceSize) {
      pieces.push([]);
      size = 0;
    }
    pieces.at(-1)?.push(line);
    size += length;
  }
  return pieces;
}

function stampOf(texts: readonly string[]): string {
  let [one, other] = [0, 1];
  for (const text of texts) [one, other] = [hashOf(text, one), hashOf(text, other)];
  return one.toString(36) + other.toString(36);
}

/** In the order in which they are offered. */
const dateStates: readonly FactState[] = ['stated', 'inferred', 'front-matter', 'editor', 'unknown'];

function archiveOf({ articles }: SearchPlan, context: PageContext): Omit<ArchiveFile, 'stamp' | 'words'> {
  const { words } = context.phrases;
  const languages = numbered(articles.map(({ article }) => article.card.language));
  const sources = numbered(articles.map(({ article }) => article.card.publisher));
  const years = articles.map(yearOf);
  const firstYear = years.reduce<number>((first, year) => Math.min(first, year ?? first), 9999);
  const column = (pick: (each: SearchedArticle) => number) => writeNumbers(articles.map(pick));
  return {
    articles: articles.length,
    languages: [...languages.keys()].map((language) => foundLanguage(language, context)),
    sources: [...sources.keys()].map((source) => source ?? words.sourceNotStated),
    dates: dateStates.map((state) => stateInWords(state, context)),
    columns: {
      language: column(({ article }) => languages.get(article.card.language) ?? 0),
      source: column(({ article }) => sources.get(article.card.publisher) ?? 0),
      date: column(({ article }) => dateStates.indexOf(factOf(article.card, 'published'))),
      piece: column(({ piece }) => piece),
    },
    years: writeNumbers(years.map((year) => (year === null ? 0 : year - firstYear + 1))),
    firstYear,
    namesInPiece,
  };
}

/** Each value once, with its number. */
function numbered<T>(values: readonly T[]): ReadonlyMap<T, number> {
  return new Map([...new Set(values)].map((value, at) => [value, at]));
}

function yearOf({ article: { card } }: SearchedArticle): number | null {
  const day = card.published?.earliest ?? card.published?.latest ?? null;
  return day === null ? null : Number(day.slice(0, 4));
}

function stateInWords(state: FactState, { phrases: { words } }: PageContext): string {
  const said: Readonly<Record<FactState, string>> = {
    stated: words.statedInText,
    inferred: words.inferredByArchive,
    'front-matter': words.statedInFrontMatter,
    editor: words.confirmedByPerson,
    unknown: words.notKnownColumn,
  };
  return said[state];
}

function foundLanguage(language: string, { phrases }: PageContext): FoundLanguage {
  return { label: languageName(language, phrases), ...marksOf(passageLanguage(language, phrases)) };
}

function marksOf({ lang, hreflang, dir }: PassageLanguage) {
  return { lang: lang ?? '', hreflang: hreflang ?? '', dir: dir ?? '' };
}

function namePieces(names: readonly SearchedName[]): readonly (readonly SearchedName[])[] {
  return Array.from({ length: Math.ceil(names.length / namesInPiece) }, (_, at) =>
    names.slice(at * namesInPiece, (at + 1) * namesInPiece),
  );
}

function foundName({ link }: SearchedName, context: PageContext): FoundName {
  const { phrases } = context;
  return {
    name: link.name,
    ...marksOf(passageLanguage(link.language ?? phrases.language, phrases)),
    href: context.href(link.address),
    kind: phrases.names.words[link.kind],
    articles: articleCount(link.items, phrases),
  };
}
