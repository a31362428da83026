/** Plans the pages of quotations, stories and copies. */

import type {
  CopiesPage,
  CopySetPage,
  QuotesPage,
  StatementPage,
  StoriesPage,
  StoryPage,
} from '../model/connection-page.ts';
import { readable } from '../model/connections.ts';
import type { PageAddress } from '../model/ids.ts';
import type { Page } from '../model/page.ts';
import type { Connections } from './connections.ts';
import { pictureOf } from './picture.ts';

/** Things on a page of a list. Evidence: a statement with four wordings takes 2 KB, so a page stays under 150 KB. */
const onPage = 25;

/** All pages that show how articles are connected. */
export function connectionPages(connections: Connections): readonly Page[] {
  const { statements, stories, copies } = connections;
  return [
    ...quotesPages(connections),
    ...statements.map(
      (statement): StatementPage => ({
        kind: 'statement',
        address: statement.address,
        excerpts: [],
        statement,
        reads: readable(statement.wordings.map(({ article }) => article)),
      }),
    ),
    ...storiesPages(stories),
    ...stories.map(
      (story): StoryPage => ({
        kind: 'story',
        address: story.address,
        excerpts: [],
        story,
        picture: pictureOf(story.items.map(({ article }) => article)),
        reads: readable(story.items.map(({ article }) => article)),
      }),
    ),
    ...copiesPages(copies),
    ...copies.map(
      (set): CopySetPage => ({
        kind: 'copy-set',
        address: set.address,
        excerpts: [],
        set,
        reads: readable(set.copies.flatMap(({ article, of }) => [article, of])),
      }),
    ),
  ];
}

/** The statements first, then what only one article quotes. */
function quotesPages({ statements, singles }: Connections): readonly QuotesPage[] {
  const pages = addresses('quotes/', statements.length + singles.length);
  return pages.map((address, index) => {
    const from = index * onPage;
    const shown = statements.slice(from, from + onPage);
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

/** The stories with the most articles first. */
function storiesPages(stories: Connections['stories']): readonly StoriesPage[] {
  const sorted = [...stories].sort((a, b) => b.items.length - a.items.length);
  return paged('stories/', sorted).map(({ shown, ...page }) => ({ ...page, kind: 'stories', stories: shown }));
}

function copiesPages(copies: Connections['copies']): readonly CopiesPage[] {
  return paged('copies/', copies).map(({ shown, ...page }) => ({ ...page, kind: 'copies', sets: shown }));
}

function paged<T>(first: PageAddress, things: readonly T[]) {
  const pages = addresses(first, things.length);
  return pages.map((address, index) => ({
    address,
    excerpts: [],
    count: things.length,
    shown: things.slice(index * onPage, (index + 1) * onPage),
    paging: { page: index + 1, pages },
  }));
}

function addresses(first: PageAddress, count: number): readonly PageAddress[] {
  const pages = Math.max(1, Math.ceil(count / onPage));
  return Array.from({ length: pages }, (_, at) => (at === 0 ? first : `${first}page-${at + 1}/`));
}
