/**
 * What reading costs: `npm run bench`. Prints processor time, warm, for an ordinary text article of 4 KB and a web page of
 * 200 KB beside peers in the same run, how both grow with length, the time of a line of 5 MB, and what real articles cost. Readability finds the
 * main text and the headline of a page; the other peers only parse. None knows dates, names, speakers or numbers.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { parse } from 'parse5';
import { remark } from 'remark';
import { extract } from '../src/extract/extract.ts';
import { loadReader } from '../src/extract/readers.ts';
import { htmlPage, sourceOf, textArticle } from './articles.ts';

const [readText, readHtml] = [await loadReader('a.txt'), await loadReader('a.html')];
const asText = (text: string) => extract(sourceOf(text, 'bench.txt'), readText);
const asPage = (html: string) => extract(sourceOf(html, 'bench.html'), readHtml);

/**
 * Milliseconds of processor time for one run: the best of fifty short rounds, after ten times `runs` to warm up. Long
 * rounds would measure how often a busy machine takes the processor and its caches away.
 */
function cost(run: () => unknown, runs: number): number {
  for (let at = 0; at < runs * 10; at += 1) run();
  const own = Math.max(1, Math.round(runs / 10));
  const rounds = Array.from({ length: 50 }, () => {
    const start = process.cpuUsage();
    for (let at = 0; at < own; at += 1) run();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000 / own;
  });
  return Math.min(...rounds);
}

/** How the cost of a character grows from the first length to the others; 1.00 is linear. */
function growth(
  read: (text: string) => unknown,
  make: (length: number) => string,
  kilobytes: readonly number[],
): string {
  const [first = 1, ...others] = kilobytes.map((size) => {
    const text = make(size * 1024);
    return cost(() => read(text), Math.max(1, Math.round(128 / size))) / text.length;
  });
  return others.map((each, at) => `${kilobytes[at + 1]} KB ${(each / first).toFixed(2)}`).join(', ');
}

/** What most programs do to read a page: a document as a browser has it, then Mozilla's extractor. */
function readability(html: string): unknown {
  const { document } = parseHTML(html);
  return new Readability(document).parse();
}

const parser = remark().freeze();
const pattern = /^(?:by|share|related|comments|advertisement|©)\b|\d{1,2} \p{L}+ \d{4}/iu;
const [text, page] = [textArticle(4096), htmlPage(200 * 1024)];
const [textCost, pageCost] = [cost(() => asText(text), 300), cost(() => asPage(page), 8)];
const peers = [
  ['text', 'lines and one pattern', textCost, cost(() => text.split('\n').filter((line) => pattern.test(line)), 2000)],
  ['text', 'remark parse', textCost, cost(() => parser.parse(text), 40)],
  ['page', 'parse5 parse', pageCost, cost(() => parse(page), 8)],
  ['page', 'linkedom and Readability', pageCost, cost(() => readability(page), 8)],
] as const;
/** The text articles of the truth set, in many languages: more of each is head and furniture than of the made one. */
const real = readdirSync('tests/truth/open')
  .map((name) => `tests/truth/open/${name}/source.txt`)
  .filter((path) => existsSync(path))
  .map((path) => readFileSync(path, 'utf8'));
const kilobytes = real.reduce((sum, each) => sum + each.length, 0) / 1024;
const realCost = cost(() => real.forEach((each) => void asText(each)), 4) / kilobytes;

const start = process.cpuUsage();
asText(textArticle(5_000_000).replaceAll('\n', ' '));
const { user, system } = process.cpuUsage(start);

const lines = [
  `a text of 4 KB: ${textCost.toFixed(3)} ms (the aim is 0.25 ms on a core of its own)`,
  `real articles: ${realCost.toFixed(3)} ms for 1 KB, ${((realCost * text.length) / 1024 / textCost).toFixed(2)} times that text`,
  `a page of 200 KB: ${pageCost.toFixed(1)} ms (the aim is 15 ms)`,
  ...peers.map(
    ([what, name, own, its]) => `  the ${what} takes ${(own / its).toFixed(2)} times ${name} (${its.toFixed(3)} ms)`,
  ),
  `cost of a character of text, 16 KB as 1: ${growth(asText, textArticle, [16, 64, 256, 1024])}`,
  `cost of a character of a page, 50 KB as 1: ${growth(asPage, htmlPage, [50, 200, 800])}`,
  `a line of 5 MB: ${((user + system) / 1e6).toFixed(1)} s`,
];
process.stdout.write(`${lines.join('\n')}\n`);
