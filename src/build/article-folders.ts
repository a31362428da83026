/** The folders of the articles folder, as the corrections file names them: with `/` at the end, `./` for all of it. */
import type { SourcePath } from '../model/ids.ts';

/** `2021/may/`, or `./` for the whole archive. */
export type ArticleFolder = string;

const wholeArchive: ArticleFolder = './';

/** The folders that a file lies in, the outermost first. */
export function foldersAround(path: SourcePath): readonly ArticleFolder[] {
  const names = path.split('/').slice(0, -1);
  return [wholeArchive, ...names.map((_, at) => `${names.slice(0, at + 1).join('/')}/`)];
}

/** The folder that is meant by a name that ends like one; null when it is an article's. */
export function folderNamed(name: string): ArticleFolder | null {
  const path = name.normalize('NFC');
  if (!path.endsWith('/')) return null;
  return path === wholeArchive ? path : path.replace(/^\.\//, '');
}
