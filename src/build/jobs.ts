/** Lists every file of the site as a job, with the digest of all that it is made from. */
import { DatelineError } from '../model/diagnostic.ts';
import type { SiteDocument } from '../model/document.ts';
import { fileOf, type ItemId } from '../model/ids.ts';
import type { Excerpt, Page, PageKind, Site } from '../model/page.ts';
import type { Renderer } from '../render/renderer.ts';
import { keyOf } from './digest.ts';
import type { Job, Work } from './make.ts';
import { manifestFile } from './manifest.ts';
import type { ItemRef } from './record-store.ts';
import type { StaticFile } from './templates.ts';

export interface JobsInput {
  readonly site: Site;
  readonly items: ReadonlyMap<ItemId, ItemRef>;
  readonly statics: readonly StaticFile[];
  /** The files of the search index, which is made apart. */
  readonly index: { readonly files: readonly string[] };
  readonly renderer: Renderer;
  /** The digest of what every file rests on: the tool and the settings. */
  readonly shared: string;
}

/** All files of the site but the manifest and the search index; throws a DatelineError when two of them want the same place. */
export function listJobs(input: JobsInput): readonly Job[] {
  const jobs = [
    ...pageJobs(input).map((job) => ({ job, name: `the page ${job.file}` })),
    ...input.site.documents.map((document) => ({
      job: documentJob(document, input),
      name: `the file ${document.address}`,
    })),
    ...input.statics.map((found) => ({ job: copyJob(found, input), name: found.name })),
  ];
  const owners = new Map([
    [manifestFile, 'the manifest of the site'],
    ...input.index.files.map((file) => [file, 'the search index'] as const),
  ]);
  for (const { job, name } of jobs) {
    const owner = owners.get(job.file);
    if (owner !== undefined) throw collision(job.file, owner, name);
    owners.set(job.file, name);
  }
  return jobs.map(({ job }) => job);
}

function pageJobs({ site, items, renderer, shared }: JobsInput): readonly Job[] {
  const closures = new Map<PageKind, string>();
  const overview = JSON.stringify(site.overview);
  return site.pages.map((page) => {
    const closure = closures.get(page.kind) ?? keyOf(renderer.templateClosure(page.kind));
    closures.set(page.kind, closure);
    const refs = refsOf(page, items);
    // An article's page tells nothing of the rest of the archive: it need not be made again whenever one is added.
    const around = page.kind === 'article' ? '' : overview;
    const key = keyOf(shared, closure, around, JSON.stringify(page), ...refs.map((ref) => ref.key));
    return { file: fileOf(page.address), key, work: { type: 'page', page, items: refs } };
  });
}

function documentJob(document: SiteDocument, { items, shared }: JobsInput): Job {
  const refs = refsOf(document, items);
  const file = fileOf(document.address);
  if (document.kind === 'bytes') {
    const { absolute, digest } = refs[0] as ItemRef;
    return { file, key: keyOf('copy', digest), work: { type: 'copy', from: absolute, digest } };
  }
  const key = keyOf(shared, JSON.stringify(document), ...refs.map((ref) => ref.key));
  return { file, key, work: { type: 'document', document, items: refs } };
}

function copyJob({ file, absolute, name, stamp, lean }: StaticFile, { shared }: JobsInput): Job {
  if (lean !== null) {
    const work: Work =
      lean === 'bundle' ? { type: 'bundle', from: absolute } : { type: 'lean', from: absolute, loader: lean };
    return { file, key: keyOf('lean', shared, name, stamp), work };
  }
  const work: Work = { type: 'copy', from: absolute, digest: null };
  return { file, key: keyOf('copy', name, stamp), work };
}

/** The articles that a page or document is about or borrows from, each once. */
function refsOf(subject: Page | SiteDocument, items: ReadonlyMap<ItemId, ItemRef>): readonly ItemRef[] {
  const excerpts: readonly Excerpt[] = 'excerpts' in subject ? subject.excerpts : [];
  const ids = new Set([
    ...('item' in subject ? [subject.item] : []),
    ...('reads' in subject ? subject.reads : []),
    ...excerpts.map((excerpt) => excerpt.item),
  ]);
  return [...ids].map((id) => {
    const ref = items.get(id);
    if (ref === undefined) throw new DatelineError(`The site shows an article that was not read: ${id}.`);
    return ref;
  });
}

function collision(file: string, owner: string, name: string): DatelineError {
  return new DatelineError(`Two things want the place ${file} in the site: ${owner} and ${name}.`, `Rename ${name}.`);
}
