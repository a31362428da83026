/** Searches a built site as the browser does, without one: reads its files as the scripts that they are. */
import { find } from '../../src/client/search/find.ts';
import { type IndexReader, indexReader } from '../../src/client/search/index-reader.ts';
import { parseQuery } from '../../src/client/search/query.ts';

/** A site by its files: the text of each, or nothing. */
export type SiteText = (file: string) => string | undefined;

/** An index reader over the files of a site. */
function readerOver(textOf: SiteText): IndexReader {
  return indexReader(async (name) => {
    const text = textOf(`search/${name}.js`);
    if (text === undefined) throw new Error(`There is no search/${name}.js.`);
    const handed = new Map<string, unknown>();
    new Function('datelineSearch', text)((key: string, data: unknown) => handed.set(key, data));
    return handed.get(name);
  });
}

/** What is found, the best first: headlines, each with why it was found where it has not the words; and names. */
export async function searched(textOf: SiteText, query: string) {
  const reader = readerOver(textOf);
  const { articles, names } = await find(reader, parseQuery(query));
  const found = articles.map(async ({ article, ways }) => {
    const text = await reader.text(article);
    return { headline: text?.headline ?? '', ways: ways.map((way) => text?.ways[way]) };
  });
  const named = names.map(async (name) => (await reader.name(name))?.name ?? '');
  return { articles: await Promise.all(found), names: await Promise.all(named) };
}
