/**
 * Reads single articles for other programs, as the build would read them, and keeps nothing: each alone, so no line is
 * known to recur in others.
 */
import { statSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { isWithin } from '../config/defaults.ts';
import type { ResolvedConfig } from '../config/load.ts';
import { extract } from '../extract/extract.ts';
import { loadReader } from '../extract/readers.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { ParsedLine } from '../model/parsed.ts';
import { accession, freshIdOf, type Place, readSource } from './accession.ts';
import { type Assigned, assignCorrections } from './assign-corrections.ts';
import { readCorrections } from './corrections-file.ts';
import { readPermalinks } from './permalinks.ts';
import { reasonOf, refusal } from './refusal.ts';

export interface ArticleReader {
  /** The record of the article with that name, or why there is none. */
  readonly read: (name: string) => Promise<ParsedLine>;
  /** What is wrong with the corrections of the archive. */
  readonly problems: readonly Diagnostic[];
}

/** What is known of an archive before its articles are read. */
interface Archive extends Assigned {
  readonly articles: string;
  readonly idOf: (path: string) => string;
}

/**
 * A reader for the articles of an archive, which get the ids and corrections that they have there, and for any others:
 * those get an id from the name they are given by.
 */
export async function articleReader({ folders }: ResolvedConfig): Promise<ArticleReader> {
  const known = new Map(readPermalinks(folders.articles).map((link) => [link.path, link.id]));
  const ids = new Set(known.values());
  const assigned = assignCorrections(await readCorrections(folders.articles), known);
  const archive: Archive = {
    ...assigned,
    articles: folders.articles,
    idOf: (path) => known.get(path) ?? freshIdOf(path, (fresh) => ids.has(fresh)),
  };
  return { read: (name) => parse(name, archive), problems: assigned.problems };
}

async function parse(name: string, { articles, idOf, correctionsOf }: Archive): Promise<ParsedLine> {
  const unparsed = (error: string) => ({ file: name, error });
  try {
    const place = placeOf(name, articles);
    const { size = 0 } = statSync(place.absolute, { throwIfNoEntry: false }) ?? {};
    const { fixity, refusal: refused, notices } = accession({ ...place, byteLength: size });
    if (refused !== null) return unparsed(reasonOf(refused));
    const id = idOf(place.path);
    const source = readSource(place, id, fixity?.digest ?? '');
    if ('code' in source) return unparsed(reasonOf(source));
    const said = place.isOwn ? correctionsOf(id, place.path) : [];
    const { record, diagnostics } = extract(source, await loadReader(source.path), said);
    if (record !== null) return { ...record, diagnostics: [...notices, ...diagnostics] };
    const worst = diagnostics.find(({ severity }) => severity === 'error') ?? diagnostics[0];
    return unparsed(worst?.message ?? 'Nothing in the file reads as an article.');
  } catch (failure) {
    return unparsed(reasonOf(refusal('failed', failure instanceof Error ? failure.message : String(failure))));
  }
}

interface Named extends Pick<Place, 'path' | 'absolute'> {
  /** Whether it lies in the articles folder. */
  readonly isOwn: boolean;
}

/** The path of an article in the articles folder, else the name as given, with `/` between folders. */
function placeOf(name: string, articles: string): Named {
  const absolute = resolve(name);
  const isOwn = isWithin(absolute, articles);
  const path = isOwn ? relative(articles, absolute) : name;
  return { absolute, isOwn, path: path.split(sep).join('/').normalize('NFC') };
}
