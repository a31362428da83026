/**
 * Makes files of the site and stages those that differ from what is published. Runs in any thread: it changes nothing
 * but the stage.
 */
import { copyFileSync, readFileSync, type Stats, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatelineError } from '../model/diagnostic.ts';
import type { SiteDocument } from '../model/document.ts';
import type { Excerpt, Page } from '../model/page.ts';
import { type Chrome, createRenderer, type Renderer, type Templates } from '../render/renderer.ts';
import { digestOfFile, sha256 } from './digest.ts';
import { excerptText } from './excerpt.ts';
import { bundledScript, leanAsset } from './lean-asset.ts';
import { lookAt } from './look.ts';
import { type ItemRef, type StoredItem, storedItem } from './record-store.ts';

/** What all jobs of a build share. `key` tells builds apart, so that templates are compiled once a thread. */
export interface MakeContext {
  readonly key: string;
  readonly templates: Templates;
  readonly chrome: Chrome;
  readonly store: string;
  readonly out: string;
  readonly stage: string;
}

type WrittenDocument = Exclude<SiteDocument, { kind: 'bytes' }>;

/** A file to be made. A copy with a `digest` must have it: those are the untouched bytes of an article. The tool's own sheet and scripts are made lean, one with all that it asks for. */
export type Work =
  | { readonly type: 'page'; readonly page: Page; readonly items: readonly ItemRef[] }
  | { readonly type: 'document'; readonly document: WrittenDocument; readonly items: readonly ItemRef[] }
  | { readonly type: 'copy'; readonly from: string; readonly digest: string | null }
  | { readonly type: 'lean'; readonly from: string; readonly loader: 'css' | 'js' }
  | { readonly type: 'bundle'; readonly from: string };

/** `file` is its place in the site, `key` the digest of all that it is made from. */
export interface Job {
  readonly file: string;
  readonly key: string;
  readonly work: Work;
}

/** A file made. `staged` is its name in the stage, the digest of `file`; null when the very same bytes are published; `replaces` tells that others stand there. */
export interface Made {
  readonly file: string;
  readonly digest: string;
  readonly byteLength: number;
  readonly staged: string | null;
  readonly replaces: boolean;
}

/** Items by key. */
type Loaded = ReadonlyMap<string, StoredItem>;

/** Makes the files of a batch; `at` is told the name of each before it is made. */
export async function makeAll(
  context: MakeContext,
  jobs: readonly Job[],
  at: (name: string) => void,
): Promise<readonly Made[]> {
  const loaded = await loadItems(context.store, jobs);
  const made: Made[] = [];
  for (const job of jobs) {
    at(job.file);
    try {
      made.push(await makeOne(context, job, loaded));
    } catch (error) {
      throw error instanceof DatelineError ? error : failed(job.file, error);
    }
  }
  return made;
}

async function makeOne(context: MakeContext, { file, work }: Job, loaded: Loaded): Promise<Made> {
  if (work.type === 'copy') return makeCopy(context, file, work);
  if (work.type === 'lean')
    return stageText(context, file, await leanAsset(readFileSync(work.from, 'utf8'), work.loader));
  if (work.type === 'bundle') return stageText(context, file, await bundledScript(work.from));
  return stageText(context, file, renderWork(context, work, loaded));
}

/** The records that a batch shows, each once; one that is lost is read from its article again. */
async function loadItems(store: string, jobs: readonly Job[]): Promise<Loaded> {
  const loaded = new Map<string, StoredItem>();
  for (const ref of jobs.flatMap(({ work }) => ('items' in work ? work.items : []))) {
    if (loaded.has(ref.key)) continue;
    loaded.set(ref.key, storedItem(store, ref) ?? (await (await import('./read-item.ts')).reread(ref)));
  }
  return loaded;
}

function failed(file: string, error: unknown): DatelineError {
  return new DatelineError(
    `The file ${file} of the site cannot be made: ${error instanceof Error ? error.message : String(error)}`,
    'If the disk is full or a file is missing, mend that; else this is a fault in Dateline: please report it.',
  );
}

let kept: { readonly key: string; readonly renderer: Renderer } | null = null;

/** The renderer for a build: the last one is kept, since compiling templates takes longer than filling them. */
export function rendererFor({ key, templates, chrome }: Pick<MakeContext, 'key' | 'templates' | 'chrome'>): Renderer {
  if (kept?.key !== key) kept = { key, renderer: createRenderer(templates, chrome) };
  return kept.renderer;
}

/** Stages a text of the site, unless the very same is published. */
export function stageText(context: Pick<MakeContext, 'out' | 'stage'>, file: string, text: string): Made {
  const bytes = Buffer.from(text);
  const target = join(context.out, file);
  const published = lookAt(target);
  const made = { file, digest: sha256(bytes), byteLength: bytes.byteLength };
  if (isSame(target, published, bytes)) return { ...made, staged: null, replaces: false };
  const staged = sha256(file);
  writeFileSync(join(context.stage, staged), bytes);
  return { ...made, staged, replaces: published !== null };
}

function renderWork(context: MakeContext, work: Extract<Work, { items: unknown }>, loaded: Loaded): string {
  const renderer = rendererFor(context);
  if (work.type === 'page') return renderer.page(inputFor(work.page, work.items, loaded));
  return renderer.document(inputFor(work.document, work.items, loaded));
}

function inputFor<T extends Page | WrittenDocument>(subject: T, items: readonly ItemRef[], loaded: Loaded) {
  const refs = new Map(items.map((ref) => [ref.id, ref]));
  const itemOf = (id: string): StoredItem => {
    const item = loaded.get(refs.get(id)?.key ?? '');
    if (item !== undefined) return item;
    throw new DatelineError(`The page ${subject.address} shows an item that is not there: ${id}.`);
  };
  const own = 'item' in subject ? itemOf(subject.item) : null;
  const excerpts: readonly Excerpt[] = 'excerpts' in subject ? subject.excerpts : [];
  return {
    subject,
    record: own?.record ?? null,
    source: own?.source ?? null,
    excerpts: excerpts.map(({ item, span }) => {
      const { record, source } = itemOf(item);
      return excerptText(record, source, span);
    }),
    reads: new Map(('reads' in subject ? subject.reads : []).map((id) => [id, itemOf(id)])),
  };
}

function makeCopy(context: MakeContext, file: string, { from, digest }: Extract<Work, { type: 'copy' }>): Made {
  const fixity = digestOfFile(from);
  if (digest !== null && fixity.digest !== digest)
    throw new DatelineError(`${from} changed while the archive was being built.`, 'Build again.');
  const target = join(context.out, file);
  const published = lookAt(target);
  const isThere = published?.isFile() === true && published.size === fixity.byteLength;
  if (isThere && digestOfFile(target).digest === fixity.digest)
    return { file, ...fixity, staged: null, replaces: false };
  const staged = sha256(file);
  copyFileSync(from, join(context.stage, staged));
  return { file, ...fixity, staged, replaces: published !== null };
}

function isSame(path: string, published: Stats | null, bytes: Buffer): boolean {
  return published?.isFile() === true && published.size === bytes.byteLength && readFileSync(path).equals(bytes);
}
