/** Makes the files of a planned site that are not published yet, and publishes them in one go. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Site } from '../model/page.ts';
import { type Chrome, ownPagesIn, sectionsIn } from '../render/renderer.ts';
import { type CachedOutput, storeFolder } from './cache.ts';
import { keyOf } from './digest.ts';
import type { Items } from './intake.ts';
import { listJobs } from './jobs.ts';
import { applyJournal, discardStage, type Journal, stageOf, writeJournal } from './journal.ts';
import { stampOf } from './look.ts';
import { type Job, type Made, type MakeContext, rendererFor, stageText } from './make.ts';
import { type ManifestEntry, manifestFile, manifestText, readManifest } from './manifest.ts';
import { planPublishing } from './publish.ts';
import type { Run } from './run.ts';
import { type SearchIndex, searchIndex } from './search-index.ts';
import { readTemplates, type StaticFile } from './templates.ts';

/** What the site is made from. */
export interface Materials {
  readonly site: Site;
  readonly items: Items;
  readonly statics: readonly StaticFile[];
}

/** The files of a site, staged where they differ from what is published, and the journal that will publish them. */
export interface MadeSite {
  readonly jobs: readonly Job[];
  readonly outputs: ReadonlyMap<string, Output>;
  readonly journal: Journal;
}

/** A file of the site as it will be; `key` is what it was made from. */
type Output = Omit<CachedOutput, 'stamp'>;

/** Makes whatever is not published already. Nothing outside the stage is touched, and a failure leaves no stage. */
export async function makeSite(run: Run, materials: Materials): Promise<MadeSite> {
  const { out } = run.config.folders;
  mkdirSync(stageOf(out), { recursive: true });
  try {
    const context = contextOf(run, materials);
    const shared = sharedBy(run, context.chrome);
    const index = await searchIndex(run, { plan: materials.site.search, items: materials.items, context, shared });
    const jobs = listJobs({ ...materials, items: materials.items.refs, index, renderer: rendererFor(context), shared });
    const due = jobs.filter((job) => !isPublished(run, job));
    const work = { context, entries: due };
    const made = await run.executor.run('make', work, (done) => run.onDone('make', done, due.length));
    const outputs = outputsOf(run, [...jobs, ...keyed(index)], [...made, ...index.made]);
    const manifest = stageText(context, manifestFile, manifestText(entriesOf(outputs)));
    const files = new Set([...outputs.keys(), manifestFile]);
    const before = withManifest(readManifest(out), manifest);
    const journal = planPublishing({ out, before, made: [...made, ...index.made, manifest], files });
    return { jobs, outputs, journal };
  } catch (error) {
    discardStage(out);
    throw error;
  }
}

/** Publishes what was made; from the journal on, the next command finishes it if this one cannot. */
export function publishSite({ config }: Run, { journal }: MadeSite): void {
  const { out } = config.folders;
  const changes = journal.inTheWay.length + journal.moves.length + journal.removals.length;
  if (changes > 0) writeJournal(out, journal);
  applyJournal(out, journal);
}

/** The files as they now stand on disk: what the next build compares with. */
export function stampOutputs({ config }: Run, { outputs }: MadeSite): ReadonlyMap<string, CachedOutput> {
  return new Map(
    [...outputs].map(([file, output]) => [file, { ...output, stamp: stampOf(join(config.folders.out, file)) }]),
  );
}

function contextOf({ config, tool }: Run, { site, statics }: Materials): MakeContext {
  const theme = statics.some(({ file }) => file === 'assets/theme.css');
  const { settings } = config;
  const chrome = { settings, overview: site.overview, sections: sectionsIn(site), ownPages: ownPagesIn(site), theme };
  const { out } = config.folders;
  const templates = readTemplates(tool, config.folders.templates);
  return {
    key: keyOf(JSON.stringify(templates), JSON.stringify(chrome)),
    templates,
    chrome,
    store: storeFolder(config.root),
    out,
    stage: stageOf(out),
  };
}

/** The digest of what every file rests on. Templates and the overview are added page by page. */
function sharedBy({ tool, config }: Run, { sections, ownPages, theme }: Chrome): string {
  return keyOf(tool.fingerprint, JSON.stringify([config.settings, sections, ownPages, theme]));
}

function isPublished({ config, cache }: Run, { file, key }: Job): boolean {
  const known = cache.outputs.get(file);
  return known?.key === key && known.stamp === stampOf(join(config.folders.out, file));
}

/** The files of the index as what is remembered of every file: its key. */
function keyed({ files, key }: SearchIndex): readonly KeyedOutput[] {
  return files.map((file) => ({ file, key }));
}

type KeyedOutput = Pick<Job, 'file' | 'key'>;

function outputsOf({ cache }: Run, jobs: readonly KeyedOutput[], made: readonly Made[]): ReadonlyMap<string, Output> {
  const fresh = new Map(made.map((file) => [file.file, file]));
  const outputs = jobs.flatMap(({ file, key }): [string, Output][] => {
    const known = fresh.get(file) ?? cache.outputs.get(file);
    return known === undefined ? [] : [[file, { key, digest: known.digest, byteLength: known.byteLength }]];
  });
  return new Map(outputs);
}

function entriesOf(outputs: ReadonlyMap<string, Output>): readonly ManifestEntry[] {
  return [...outputs].map(([path, { digest, byteLength }]) => ({ path, sha256: digest, bytes: byteLength }));
}

/** A manifest that could be read is ours to replace, though it does not list itself. */
function withManifest(before: ReadonlyMap<string, ManifestEntry>, { digest, byteLength }: Made) {
  if (before.size === 0) return before;
  return new Map([...before, [manifestFile, { path: manifestFile, sha256: digest, bytes: byteLength }]]);
}
