/** Plans the pages of quotations, stories and copies. */

import type {
  CopiesPage,
  CopySetPage,
  EntryLink,
  QuotesPage,
  StatementPage,
  StoriesPage,
  StoryPage,
} from '../model/connection-page.ts';
import {
  readable,
  type ShownCopies,
  type ShownFigures,
  type ShownStatement,
  type ShownStory,
} from '../model/connections.ts';
import { compareText } from '../model/date.ts';
import type { PageAddress } from '../model/ids.ts';
import type { Page } from '../model/page.ts';
import type { Connections } from './connections.ts';
import { cut, pageAddresses } from './paging.ts';
import { type PartPicture, wordsIn } from './picture.ts';
import { firstOfLanguages } from './wordings.ts';

/** Things on a page of a list. Evidence: a statement in brief takes 3 KB, so a page stays under 150 KB. */
const onPage = 25;
/** Wordings of a statement among others, and on its own pages. Evidence: about 1 KB each. */
const wordingsInBrief = 4;
const wordingsOnPage = 60;
/** Parts of a story on a page of it. Evidence: about 1 KB an article, 0.7 KB a figure in its sentence. */
const itemsOnPage = 50;
const figureRowsOnPage = 40;
const statementsOnPage = 6;
const storyNames = 60;
/** Names of a story in a list. */
const namesInBrief = 4;
/** Copies on a page: the passages that differ in one may take 20 KB. */
const copiesOnPage = 6;

/** All pages that show how articles are connected. */
export function connectionPages(connections: Connections, draw: PartPicture): readonly Page[] {
  const { statements, stories, copies } = connections;
  return [
    ...quotesPages(connections),
    ...statements.flatMap(statementPages),
    ...storiesPages(stories),
    ...stories.flatMap((story) => storyPages(story, draw)),
    ...copiesPages(copies),
    ...copies.flatMap(copySetPages),
  ];
}

/** A statement among others: a wording of each language before further ones. */
export function inBrief(statement: ShownStatement): ShownStatement {
  const { wordings } = statement;
  const told = new Set([...new Set([...firstOfLanguages(wordings), ...wordings])].slice(0, wordingsInBrief));
  return { ...statement, wordings: wordings.filter((wording) => told.has(wording)) };
}

function statementPages(statement: ShownStatement): readonly StatementPage[] {
  const pages = pageAddresses(statement.address, statement.wordings.length, wordingsOnPage);
  return pages.map((address, index) => {
    const wordings = cut(statement.wordings, index, wordingsOnPage);
    return {
      kind: 'statement',
      address,
      excerpts: [],
      statement: { ...statement, wordings },
      reads: readable(wordings.map(({ article }) => article)),
      paging: { page: index + 1, pages },
    };
  });
}

/** What most articles of the story name comes first. */
function byArticles(a: EntryLink, b: EntryLink): number {
  return b.items - a.items || compareText(a.name, b.name);
}

/** The articles of a story in order; figures and statements are spread over as many pages as the longest list needs. */
function storyPages(story: ShownStory, draw: PartPicture): readonly StoryPage[] {
  const figures = figuresByPage(story.figures);
  const count = Math.max(story.items.length / itemsOnPage, figures.length, story.statements.length / statementsOnPage);
  const pages = pageAddresses(story.address, Math.ceil(count), 1);
  return pages.map((address, index) => {
    const shown: ShownStory = {
      ...story,
      items: cut(story.items, index, itemsOnPage),
      figures: figures[index] ?? [],
      statements: cut(story.statements, index, statementsOnPage).map(inBrief),
      entries: index === 0 ? [...story.entries].sort(byArticles).slice(0, storyNames) : [],
    };
    const articles = story.items.map(({ article }) => article);
    const picture = index === 0 ? draw(articles, story.statements) : null;
    const quoted = readable([
      ...shown.figures.flatMap(({ rows }) => rows.map(({ article }) => article)),
      ...shown.statements.flatMap(({ wordings }) => wordings.map(({ article }) => article)),
    ]);
    return {
      kind: 'story',
      address,
      excerpts: [],
      story: shown,
      picture,
      reads: [...new Set([...quoted, ...wordsIn(picture)])],
      paging: { page: index + 1, pages },
    };
  });
}

/** The tables of figures, page by page; a longer one than a page holds is cut so that no row stands alone. */
function figuresByPage(figures: ShownStory['figures']): readonly ShownStory['figures'][] {
  const pages: ShownFigures[][] = [];
  let room = 0;
  for (const { verdict, rows } of figures) {
    for (const shown of inParts(rows)) {
      if (shown.length > room) {
        pages.push([]);
        room = figureRowsOnPage;
      }
      pages.at(-1)?.push({ verdict, rows: shown });
      room -= shown.length;
    }
  }
  return pages;
}

/** Rows in parts of nearly one length, none longer than a page holds. */
function inParts<Row>(rows: readonly Row[]): readonly (readonly Row[])[] {
  const count = Math.ceil(rows.length / figureRowsOnPage);
  const length = Math.ceil(rows.length / count);
  return Array.from({ length: count }, (_, at) => cut(rows, at, length));
}

function copySetPages(set: ShownCopies): readonly CopySetPage[] {
  const pages = pageAddresses(set.address, set.copies.length, copiesOnPage);
  return pages.map((address, index) => {
    const copies = cut(set.copies, index, copiesOnPage);
    return {
      kind: 'copy-set',
      address,
      excerpts: [],
      set: { ...set, copies },
      reads: readable(copies.flatMap(({ article, of }) => [article, of])),
      paging: { page: index + 1, pages },
    };
  });
}

/** The statements first, then what only one article quotes; no page without either. */
function quotesPages({ statements, singles }: Connections): readonly QuotesPage[] {
  const all = statements.length + singles.length;
  const pages = all === 0 ? [] : pageAddresses('quotes/', all, onPage);
  return pages.map((address, index) => {
    const from = index * onPage;
    const shown = statements.slice(from, from + onPage).map(inBrief);
    const start = Math.max(0, from - statements.length);
    const alone = singles.slice(start, Math.max(0, from + onPage - statements.length));
    const articles = [...shown.flatMap(({ wordings }) => wordings), ...alone].map(({ article }) => article);
    return {
      kind: 'quotes',
      address,
      excerpts: [],
      count: statements.length,
      statements: shown,
      singles: alone,
      reads: readable(articles),
      paging: { page: index + 1, pages },
    };
  });
}

/** Stories as lists show them, those with the most articles first. */
export function storiesInBrief(stories: readonly ShownStory[]): readonly ShownStory[] {
  const sorted = [...stories].sort((a, b) => b.articles - a.articles);
  const brief = { items: [], statements: [], figures: [] };
  return sorted.map((story) => ({ ...story, ...brief, entries: story.entries.slice(0, namesInBrief) }));
}

function storiesPages(stories: Connections['stories']): readonly StoriesPage[] {
  return paged('stories/', storiesInBrief(stories)).map(({ shown, ...page }) => ({
    ...page,
    kind: 'stories',
    stories: shown,
  }));
}

function copiesPages(copies: Connections['copies']): readonly CopiesPage[] {
  const sorted = [...copies].sort((a, b) => b.texts - a.texts);
  const listed = sorted.map((set) => ({ ...set, copies: [] }));
  return paged('copies/', listed).map(({ shown, ...page }) => ({ ...page, kind: 'copies', sets: shown }));
}

/** No page of nothing. */
function paged<T>(first: PageAddress, things: readonly T[]) {
  const pages = things.length === 0 ? [] : pageAddresses(first, things.length, onPage);
  return pages.map((address, index) => ({
    address,
    excerpts: [],
    count: things.length,
    shown: cut(things, index, onPage),
    paging: { page: index + 1, pages },
  }));
}
