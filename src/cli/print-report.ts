/** Puts a build report into words: few lines, aligned, each worth reading. */
import { join, relative } from 'node:path';
import type { BuildReport, Count, InferredDate } from '../build/report.ts';
import type { Diagnostic, Severity } from '../model/diagnostic.ts';
import { ruleReasons } from '../model/rules.ts';
import { phrasesFor } from '../render/phrases/phrases.ts';
import { dateWording } from '../render/wording/date-wording.ts';
import type { CommonOptions } from './program.ts';
import { printable, type Style, styleFor } from './style.ts';

/** Entries of a list that are named before the rest is only counted. */
const named = 5;

/** Diagnostics of one severity that are printed before the rest is only counted. */
const printed = 50;

/** Prints the report: warnings and errors on standard error, the summary on standard output. */
export function printReport(report: BuildReport, options: CommonOptions): void {
  if (options.json) {
    console.log(JSON.stringify(report));
    return;
  }
  for (const line of diagnosticLines(report, styleFor(process.stderr))) console.error(line);
  if (!options.quiet) for (const line of summaryLines(report, styleFor(process.stdout))) console.log(line);
}

/** The summary of a build, a line each. */
export function summaryLines(report: BuildReport, style: Style): readonly string[] {
  const rows = [
    ['Articles', filesInWords(report)],
    ['Pages', countInWords(report.pages)],
    ['Other files', countInWords(report.otherFiles)],
    ...worthALookRows(report),
    ['Site', join(report.out, 'index.html')],
    ['Time', `${(report.elapsedMs / 1000).toFixed(1)} s`],
  ] as const;
  const width = Math.max(...rows.map(([label]) => label.length));
  return rows.map(([label, text]) => `${style.bold(label.padEnd(width))}  ${text}`);
}

/** Diagnostics and the folders that their files are named from. */
export type Told = Pick<BuildReport, 'root' | 'articles' | 'diagnostics'>;

/** Warnings and errors, each with its place and what to do; notices are left to the report in JSON. */
export function diagnosticLines(report: Told, style: Style): readonly string[] {
  return (['warning', 'error'] as const).flatMap((severity) => {
    const own = report.diagnostics.filter((diagnostic) => diagnostic.severity === severity);
    const lines = own.slice(0, printed).flatMap((diagnostic) => linesOf(diagnostic, report, style));
    const rest = own.length - printed;
    return rest > 0 ? [...lines, `${mark(severity, style)} and ${rest} more; see them with --json`] : lines;
  });
}

function linesOf(diagnostic: Diagnostic, { root, articles }: Told, style: Style): readonly string[] {
  const { file, line, column, message, hint, severity } = diagnostic;
  const place = file === '' ? '' : `${placeOf(relative(root, articles), file)}${line === null ? '' : `:${line}`}`;
  const exact = line !== null && column !== null ? `:${column}` : '';
  const first = `${mark(severity, style)} ${place === '' ? '' : `${style.bold(printable(place + exact))} `}${printable(message)}`;
  return hint === null ? [first] : [first, `        ${style.dim(printable(hint))}`];
}

/** Files of `public` come with their folder; articles are named as they are in theirs. */
export function placeOf(articles: string, file: string): string {
  return file.startsWith('public/') ? file : join(articles, file);
}

function mark(severity: Severity, style: Style): string {
  return severity === 'error' ? style.red('error  ') : style.yellow('warning');
}

function filesInWords({ files }: BuildReport): string {
  return listOf([
    `${files.published} published`,
    files.duplicate > 0 && `${files.duplicate} ${files.duplicate === 1 ? 'duplicate' : 'duplicates'}`,
    files.withheld > 0 &&
      `${files.withheld} kept off the site by ${files.withheld === 1 ? 'its' : 'their'} front matter`,
    files.quarantined > 0 && `${files.quarantined} quarantined`,
  ]);
}

function countInWords({ written, unchanged, removed }: Count): string {
  return listOf([`${written} written`, `${unchanged} unchanged`, `${removed} removed`]);
}

function worthALookRows({ worthALook: look, files }: BuildReport): readonly (readonly [string, string])[] {
  const rows = [
    look.datesInferred.length > 0 && `dates inferred: ${look.datesInferred.length}`,
    ...look.datesInferred.slice(0, named).map((date) => `  ${printable(dateInWords(date))}`),
    look.datesInferred.length > named && `  and ${look.datesInferred.length - named} more`,
    countOf('dates not known', look.datesNotKnown),
    countOf('headlines supplied from the first sentence', look.headlinesSupplied),
    countOf('publishers not known', look.publishersNotKnown),
    countOf('languages not known', look.languagesNotKnown),
  ].filter((row) => row !== false);
  if (files.published === 0) return [];
  return rows.map((row, index) => [index === 0 ? 'Worth a look' : '', row]);
}

function countOf(label: string, files: readonly string[]): string | false {
  return files.length > 0 && `${label}: ${files.length}`;
}

function dateInWords({ file, date, rule }: InferredDate): string {
  const reason = rule === null ? '' : ` (${ruleReasons[rule].label.toLowerCase()})`;
  return `${file}  ${dateWording(date, phrasesFor('en')).text}${reason}`;
}

function listOf(parts: readonly (string | false)[]): string {
  return parts.filter((part) => part !== false).join(', ');
}
