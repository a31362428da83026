/** Takes in every file of the articles folder: accessions it, identifies it, reads it. What did not change is not read. */
import { existsSync } from 'node:fs';
import type { ResolvedConfig } from '../config/load.ts';
import { DatelineError, type Diagnostic } from '../model/diagnostic.ts';
import type { IsoDay, ItemId, SourcePath } from '../model/ids.ts';
import type { Identity, Permalink } from '../model/permalink.ts';
import { type DuplicateFile, type Identified, identify } from '../plan/identify.ts';
import { type Accessioned, freshIdOf } from './accession.ts';
import { type Assigned, assignCorrections, strayCorrections } from './assign-corrections.ts';
import { type CachedFile, storeFolder } from './cache.ts';
import { todayIn } from './clock.ts';
import { type CorrectionsFile, readCorrections } from './corrections-file.ts';
import { keyOf } from './digest.ts';
import { pagePartsIn } from './page-parts.ts';
import { readPermalinks } from './permalinks.ts';
import type { ItemRef } from './record-store.ts';
import { type KeyedFile, recurringIn } from './recurring.ts';
import { refusal } from './refusal.ts';
import type { Run } from './run.ts';
import { type FoundFile, type RefusedFile, type Scan, scanFolder } from './scan.ts';
import type { ItemRead } from './tasks.ts';

/** Finds the files of the articles folder, without the configuration and the archive's other folders where they lie in it. */
export function scanArticles({ folders, inputs }: ResolvedConfig): Scan {
  const { articles, templates, public: kept, pages, out } = folders;
  // An empty folder empties the site; one that is not there is more likely misnamed, moved or not mounted.
  if (!existsSync(articles)) {
    throw new DatelineError(
      `There is no folder ${articles}, where the articles should be.`,
      "Make it, or say in build.config.ts where the articles are; articles: '.' is the folder of the configuration itself.",
    );
  }
  const { files, refused } = scanFolder(articles, { except: [out, templates, kept, pages, ...inputs] });
  const parts = pagePartsIn(files.map(({ path }) => path));
  const apart = files
    .filter(({ path }) => parts.has(path))
    .map(({ path }) => ({ path, refusal: refusal('page-part') }));
  return { files: files.filter(({ path }) => !parts.has(path)), refused: [...refused, ...apart] };
}

/** What was taken in: `texts` are the files that hold one. */
export interface Intake {
  readonly files: ReadonlyMap<SourcePath, CachedFile>;
  readonly texts: readonly (FoundFile & KeyedFile)[];
  readonly refused: readonly RefusedFile[];
  readonly notices: readonly Diagnostic[];
}

/** What taking in needs of a run. */
type Taking = Pick<Run, 'executor' | 'cache' | 'onDone'>;

/** Accessions the files found: digests them, and tells texts from what is none. */
export async function accessionFiles(scan: Scan, { executor, cache, onDone }: Taking): Promise<Intake> {
  const isNew = (file: FoundFile) => cache.files.get(file.path)?.stamp !== file.stamp;
  const fresh = scan.files.filter(isNew);
  const work = { context: null, entries: fresh };
  const results = await executor.run('accession', work, (done) => onDone('accession', done, fresh.length));
  const known = new Map(fresh.map((file, index) => [file.path, results[index]]));
  const files = new Map<SourcePath, CachedFile>();
  for (const { path, stamp } of scan.files) {
    const accessioned = known.get(path) ?? cache.files.get(path)?.accessioned;
    if (accessioned !== undefined) files.set(path, { stamp, accessioned });
  }
  return sortOut(scan, files);
}

function sortOut(scan: Scan, files: ReadonlyMap<SourcePath, CachedFile>): Intake {
  const all = scan.files.map((file) => ({ file, accessioned: files.get(file.path)?.accessioned as Accessioned }));
  return {
    files,
    texts: all.flatMap(({ file, accessioned: { fixity, refusal, lines } }) =>
      fixity !== null && refusal === null ? [{ ...file, lines, digest: fixity.digest }] : [],
    ),
    refused: [
      ...scan.refused,
      ...all.flatMap(({ file, accessioned: { refusal } }) => (refusal === null ? [] : [{ path: file.path, refusal }])),
    ],
    notices: all.flatMap(({ accessioned }) => accessioned.notices),
  };
}

/** The items of an archive: who they are, and where their bytes are. */
export interface Items {
  readonly identities: readonly Identity[];
  readonly duplicates: readonly DuplicateFile[];
  readonly absent: readonly Permalink[];
  readonly refs: ReadonlyMap<ItemId, ItemRef>;
  /** What is wrong with the corrections file. */
  readonly notices: readonly Diagnostic[];
}

/** What an archive already knows of its articles; `fingerprint` is that of the tool. */
interface Known {
  readonly permalinks: readonly Permalink[];
  readonly corrections: CorrectionsFile;
  readonly today: IsoDay;
  readonly fingerprint: string;
}

/** Gives every text its identity by the permalink file, and what people said of it by the corrections file. */
export async function identifyItems(
  intake: Intake,
  { config, tool, clock }: Pick<Run, 'config' | 'tool' | 'clock'>,
): Promise<Items> {
  const { folders, settings } = config;
  return identifyTexts(intake, {
    permalinks: readPermalinks(folders.articles),
    corrections: await readCorrections(folders.articles),
    today: todayIn(settings.timeZone, clock),
    fingerprint: tool.fingerprint,
  });
}

function identifyTexts({ texts }: Intake, known: Known): Items {
  const owners = new Map(known.permalinks.map((link) => [link.id, link.path]));
  const found = texts.map(({ path, digest }) => {
    const isTaken = (id: ItemId) => owners.has(id) && owners.get(id) !== path;
    return { path, digest, freshId: freshIdOf(path, isTaken) };
  });
  const identified = identify(found, known.permalinks, known.today);
  const said = correctionsFor(identified, known.corrections);
  const places = new Map(texts.map((text) => [text.path, text.absolute]));
  const recurrent = recurringIn(texts);
  const refs = identified.identities.map(({ id, path, digest }) => {
    const corrections = said.correctionsOf(id, path);
    const recurring = recurrent.get(path) ?? [];
    const key = keyOf(known.fingerprint, id, path, digest, JSON.stringify(corrections), JSON.stringify(recurring));
    return [id, { id, path, digest, corrections, recurring, key, absolute: places.get(path) ?? '' }] as const;
  });
  return { ...identified, refs: new Map(refs), notices: said.problems };
}

function correctionsFor({ identities, duplicates }: Identified, file: CorrectionsFile): Assigned {
  const own = identities.map(({ path, id }) => [path, id] as const);
  const ids = new Map(own);
  const known = new Map([...own, ...duplicates.map(({ path, of }) => [path, ids.get(of) ?? ''] as const)]);
  const { correctionsOf, problems } = assignCorrections(file, known);
  return { correctionsOf, problems: [...problems, ...strayCorrections(file, known)] };
}

/** What was read of each item, by its key. */
export type Readings = ReadonlyMap<string, ItemRead>;

/** Reads the items that are new or changed, or whose rules are. */
export async function readItems(items: Items, { config, executor, cache, onDone }: Run): Promise<Readings> {
  const refs = [...items.refs.values()];
  const fresh = refs.filter((ref) => !cache.readings.has(ref.key));
  const work = { context: { store: storeFolder(config.root) }, entries: fresh };
  const results = await executor.run('read', work, (done) => onDone('read', done, fresh.length));
  const known = new Map(fresh.map((ref, index) => [ref.key, results[index]]));
  return new Map(refs.map(({ key }) => [key, (known.get(key) ?? cache.readings.get(key)) as ItemRead]));
}
