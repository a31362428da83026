/**
 * Measures the built five-article site with Lighthouse, as a phone sees it, and prints the median of each score. A tool, not
 * a test: scores depend on the machine. Lighthouse itself is fetched by npx when this is run, being larger than all the rest.
 */
import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { serveSite } from '../../src/build/serve.ts';
import { build } from '../support/build-sites.ts';
import { launchChromium } from '../support/chromium.ts';

const lighthouse = 'lighthouse@12.8.2';
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const runs = Number(process.env.RUNS ?? 5);
const debuggingPort = 9333;

type Scores = Readonly<Record<(typeof categories)[number], number>>;

/** What Lighthouse prints, as far as it is used: scores from 0 to 1, and the audits that are not all right. */
interface Result {
  readonly categories: Readonly<Record<string, { readonly score: number | null }>>;
  readonly audits: Readonly<
    Record<string, { readonly title: string; readonly score: number | null; readonly numericValue?: number }>
  >;
}

/** The site with rights stated, so that it may be indexed. */
function buildSite(root: string): string {
  cpSync(path.resolve('articles'), path.join(root, 'articles'), { recursive: true });
  const config =
    "export default { title: 'The Border File', description: 'News from the border.', rights: 'Stated.' };\n";
  writeFileSync(path.join(root, 'build.config.mjs'), config);
  return build(root, 'with no error');
}

/** One page of each of these kinds. */
function pagesOf(site: string): Readonly<Record<string, string>> {
  const first = (folder: string) =>
    `${folder}${
      readdirSync(path.join(site, folder))
        .filter((name) => !name.includes('.'))
        .sort()[0]
    }/`;
  const fixed = { front: '', timeline: 'timeline/', article: first('articles/'), sources: 'sources/' };
  const people = readdirSync(path.join(site, 'names'), { withFileTypes: true }).find((entry) => entry.isDirectory());
  return people === undefined ? fixed : { ...fixed, name: first('names/') };
}

async function measure(address: string): Promise<Result> {
  const args = ['--yes', lighthouse, address, `--port=${debuggingPort}`, '--output=json', '--quiet'];
  const { stdout } = await promisify(execFile)('npx', [...args, `--only-categories=${categories.join(',')}`], {
    maxBuffer: 1e8,
  });
  return JSON.parse(stdout) as Result;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function medians(results: readonly Result[]): Scores {
  const score = (category: string) =>
    median(results.map((result) => Math.round((result.categories[category]?.score ?? 0) * 100)));
  return Object.fromEntries(categories.map((category) => [category, score(category)])) as Scores;
}

/** Audits that failed in a category where that cost something. */
function failures({ audits }: Result): readonly string[] {
  const failed = Object.entries(audits).filter(([, { score }]) => score !== null && score < 0.9);
  return failed.map(([id, { title }]) => `${id} (${title})`);
}

const root = mkdtempSync(path.join(tmpdir(), 'dateline-lighthouse-'));
const browser = await launchChromium([`--remote-debugging-port=${debuggingPort}`]);
try {
  const out = buildSite(root);
  const server = await serveSite({ out: () => out, base: () => null, port: null, live: false });
  process.stdout.write(
    `Median of ${runs}, mobile, ${lighthouse}\n\n| page | ${categories.join(' | ')} |\n| --- |${' ---: |'.repeat(categories.length)}\n`,
  );
  const notes: string[] = [];
  for (const [name, address] of Object.entries(pagesOf(out))) {
    const results: Result[] = [];
    for (let run = 0; run < runs; run += 1) results.push(await measure(`${server.url}${address}`));
    const scores = medians(results);
    process.stdout.write(`| ${name} | ${categories.map((category) => scores[category]).join(' | ')} |\n`);
    notes.push(...failures(results[0] as Result).map((failure) => `${name}: ${failure}`));
  }
  if (notes.length > 0) process.stdout.write(`\nBelow 90:\n${notes.join('\n')}\n`);
  await server.close();
} finally {
  await browser.close();
  rmSync(root, { recursive: true, force: true });
}
