/** Reads single articles for other programs, as the build would read them, and keeps nothing. */
import { statSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { isWithin } from '../config/defaults.ts';
import type { ResolvedConfig } from '../config/load.ts';
import { extract } from '../extract/extract.ts';
import type { ArticleRecord } from '../model/article.ts';
import { accession, freshIdOf, type Place, readSource } from './accession.ts';
import { readPermalinks } from './permalinks.ts';
import { reasonOf, refusal } from './refusal.ts';

/** The record of an article, or why there is none; `file` is the name as it was given. */
export type Parsed = ArticleRecord | { readonly file: string; readonly error: string };

/** A reader for the articles of an archive, and for any others: those get an id from the name they are given by. */
export function articleReader({ folders }: ResolvedConfig): (name: string) => Parsed {
  const known = new Map(readPermalinks(folders.articles).map((link) => [link.path, link.id]));
  const ids = new Set(known.values());
  return (name) => {
    const place = placeOf(name, folders.articles);
    const error = (reason: string) => ({ file: name, error: reason });
    try {
      const { size = 0 } = statSync(place.absolute, { throwIfNoEntry: false }) ?? {};
      const { fixity, refusal: refused } = accession({ ...place, byteLength: size });
      if (refused !== null) return error(reasonOf(refused));
      const id = known.get(place.path) ?? freshIdOf(place.path, (fresh) => ids.has(fresh));
      const source = readSource(place, id, fixity?.digest ?? '');
      if ('code' in source) return error(reasonOf(source));
      const { record, diagnostics } = extract(source);
      return record ?? error(diagnostics[0]?.message ?? 'Nothing in the file reads as an article.');
    } catch (failure) {
      return error(reasonOf(refusal('failed', failure instanceof Error ? failure.message : String(failure))));
    }
  };
}

/** The path of an article in the articles folder, else the name as given, with `/` between folders. */
function placeOf(name: string, articles: string): Pick<Place, 'path' | 'absolute'> {
  const absolute = resolve(name);
  const path = isWithin(absolute, articles) ? relative(articles, absolute) : name;
  return { absolute, path: path.split(sep).join('/').normalize('NFC') };
}
