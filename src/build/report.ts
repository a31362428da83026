/** What a build has done, as plain data: for the command to put into words and for programs to read. */
import type { ResolvedConfig } from '../config/load.ts';
import type { Accession } from '../model/accession.ts';
import { type Card, isSupplied } from '../model/card.ts';
import { type ArchiveDate, compareText } from '../model/date.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { SourcePath } from '../model/ids.ts';
import type { RuleId } from '../model/rules.ts';
import type { SiteSettings } from '../model/settings.ts';
import type { Holdings } from './account.ts';
import type { Job } from './make.ts';
import type { MadeSite } from './produce.ts';
import { diagnosticOf } from './refusal.ts';
import type { RefusedFile } from './scan.ts';

export interface Count {
  readonly written: number;
  readonly unchanged: number;
  readonly removed: number;
}

/** A date that a rule worked out. */
export interface InferredDate {
  readonly file: SourcePath;
  readonly date: ArchiveDate;
  readonly rule: RuleId | null;
}

/** What the archive worked out or does not know: worth a person's look. */
export interface WorthALook {
  readonly datesInferred: readonly InferredDate[];
  readonly datesNotKnown: readonly SourcePath[];
  readonly headlinesSupplied: readonly SourcePath[];
  readonly publishersNotKnown: readonly SourcePath[];
  readonly languagesNotKnown: readonly SourcePath[];
}

export interface BuildReport {
  /** Absolute. */
  readonly root: string;
  readonly articles: string;
  readonly out: string;
  readonly files: Readonly<Record<Accession['status'], number>>;
  readonly pages: Count;
  /** Feeds, records, originals, assets and what was in `public`. */
  readonly otherFiles: Count;
  readonly worthALook: WorthALook;
  /** By file and line; `file` is empty when the whole archive is meant. */
  readonly diagnostics: readonly Diagnostic[];
  readonly elapsedMs: number;
}

/** Publishers that a hint names. */
const mostNamed = 8;

/** What there is to report on. */
export interface Reported {
  readonly config: ResolvedConfig;
  readonly holdings: Holdings;
  /** What is wrong with the keeper's own pages. */
  readonly others: readonly Diagnostic[];
  /** Files of `public` that were not copied. */
  readonly refused: readonly RefusedFile[];
  readonly made: Pick<MadeSite, 'jobs' | 'journal'>;
}

/** The report of a build that was published, but for the time it took. */
export function reportOn({ config, holdings, others, refused, made }: Reported): Omit<BuildReport, 'elapsedMs'> {
  const { root, folders } = config;
  const diagnostics = [
    ...holdings.diagnostics,
    ...others,
    ...refused.map(({ path, refusal }) => diagnosticOf(path, refusal)),
    ...(holdings.accessions.length === 0 ? [noArticles(folders.articles)] : []),
    ...publishersWithoutArticles(config.settings, holdings.cards),
  ];
  return {
    root,
    articles: folders.articles,
    out: folders.out,
    files: countAccessions(holdings.accessions),
    ...countFiles(made),
    worthALook: worthALook(holdings.cards),
    diagnostics: inOrder(diagnostics),
  };
}

function noArticles(folder: string): Diagnostic {
  return {
    code: 'no-articles',
    severity: 'warning',
    message: `There is no article in ${folder}.`,
    file: '',
    line: null,
    column: null,
    hint: 'Put articles there as .txt, .md or .html, or name another folder as "articles" in build.config.ts.',
  };
}

/** A name that is spelt otherwise than in the articles would leave texts to be shown that should not be. */
function publishersWithoutArticles({ publishers }: SiteSettings, cards: readonly Card[]): readonly Diagnostic[] {
  const known = new Set(cards.flatMap(({ publisher }) => publisher ?? []));
  const names = [...known].sort(compareText).slice(0, mostNamed).join('”, “');
  const missing = Object.keys(publishers).filter((name) => !known.has(name));
  return missing.map((name) => ({
    code: 'publisher-without-articles',
    severity: 'warning',
    message: `The configuration settles what is shown of the publisher “${name}”, but no article has it.`,
    file: '',
    line: null,
    column: null,
    hint:
      names === ''
        ? 'No article has a publisher yet: say it in front matter, or settle it for all with "publish".'
        : `Write it as the articles have it: “${names}”${known.size > mostNamed ? ' and others' : ''}.`,
  }));
}

/** The pages and the other files, counted: those neither moved into place nor removed are unchanged. */
function countFiles({ jobs, journal }: Reported['made']): Pick<BuildReport, 'pages' | 'otherFiles'> {
  const written = new Set(journal.moves.map((move) => move.file));
  const removed = [...journal.inTheWay, ...journal.removals];
  const isPage = (job: Job) => job.work.type === 'page';
  const isPageFile = (file: string) => file.endsWith('.html');
  const count = (own: readonly Job[], gone: readonly string[]): Count => {
    const changed = own.filter((job) => written.has(job.file)).length;
    return { written: changed, unchanged: own.length - changed, removed: gone.length };
  };
  return {
    pages: count(jobs.filter(isPage), removed.filter(isPageFile)),
    otherFiles: count(
      jobs.filter((job) => !isPage(job)),
      removed.filter((file) => !isPageFile(file)),
    ),
  };
}

function countAccessions(accessions: readonly Accession[]): BuildReport['files'] {
  const count = (status: Accession['status']) => accessions.filter((each) => each.status === status).length;
  return {
    published: count('published'),
    duplicate: count('duplicate'),
    withheld: count('withheld'),
    quarantined: count('quarantined'),
  };
}

/** What of these articles was inferred or is not known, by file. */
function worthALook(cards: readonly Card[]): WorthALook {
  const sorted = [...cards].sort((a, b) => compareText(a.file, b.file));
  const files = (test: (card: Card) => boolean) => sorted.filter(test).map((card) => card.file);
  return {
    datesInferred: sorted.flatMap(({ file, facts, published, publishedRule }) =>
      facts.published === 'inferred' && published !== null ? [{ file, date: published, rule: publishedRule }] : [],
    ),
    datesNotKnown: files((card) => card.published === null),
    headlinesSupplied: files(isSupplied),
    publishersNotKnown: files((card) => card.publisher === null),
    languagesNotKnown: files((card) => card.language === 'und'),
  };
}

/** Diagnostics by file, line and code. */
function inOrder(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return [...diagnostics].sort(
    (a, b) =>
      compareText(a.file, b.file) ||
      (a.line ?? 0) - (b.line ?? 0) ||
      (a.column ?? 0) - (b.column ?? 0) ||
      compareText(a.code, b.code),
  );
}
