/**
 * `npm run truth`: runs the compiled program over the truth set and prints one table. Exit 1 when a figure is below its
 * floor or an answer was altered. `--details` lists what went wrong in the open half, `--raise` raises the floors,
 * `--accept-truth` records the present answers as the right ones.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { detailsOf } from './details.ts';
import { type Floors, fallsOf, raised } from './floors.ts';
import { judge } from './measure.ts';
import { type Reading, readArticles } from './reading.ts';
import { figuresOfHalf, type Scored, tableOf } from './table.ts';
import { type Article, digestOf, halves, kinds, readTruthSet } from './truth.ts';

const root = path.join('tests', 'truth');
const program = path.join('lib', 'cli', 'main.js');
const floorsFile = path.join(root, 'floors.json');
const options = new Set(process.argv.slice(2));

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

function readFloors(): Floors {
  return JSON.parse(readFileSync(floorsFile, 'utf8')) as Floors;
}

function writeFloors(floors: Floors): void {
  writeFileSync(floorsFile, `${JSON.stringify(floors, null, 2)}\n`);
}

function alteredHalves(floors: Floors): readonly string[] {
  return halves.filter((half) => digestOf(root, half) !== floors.digests[half]);
}

/** A kind of which not one file was read is not yet supported: it is skipped, not failed. */
function splitByKind(readings: ReadonlyMap<Article, Reading | null>) {
  const read = (article: Article) => readings.get(article)?.body !== undefined;
  const articles = [...readings.keys()];
  const supported = kinds.filter((kind) => articles.some((article) => article.kind === kind && read(article)));
  const judged = articles.filter((article) => supported.includes(article.kind));
  return {
    judged,
    notRead: kinds.filter((kind) => !supported.includes(kind)),
    failed: judged.filter((article) => !read(article)),
  };
}

function acceptTruth(): void {
  const digests = { open: digestOf(root, 'open'), sealed: digestOf(root, 'sealed') };
  writeFloors({ ...readFloors(), digests });
  say(`Recorded the answers of both halves in ${floorsFile}. Say in the commit why they changed.`);
}

function run(): number {
  if (!existsSync(program)) {
    say(`${program} is not there. Compile first: npm run compile.`);
    return 2;
  }
  const floors = readFloors();
  const readings = readArticles(program, readTruthSet(root));
  const { judged, notRead, failed } = splitByKind(readings);
  const scored: Scored = new Map(judged.map((article) => [article, judge(article.truth, readings.get(article) ?? {})]));
  const figures = { open: figuresOfHalf(scored, 'open'), sealed: figuresOfHalf(scored, 'sealed') };
  const falls = fallsOf(floors, figures);
  if (options.has('--details')) say(detailsOf(judged, readings));
  say(tableOf(scored, (half, name) => falls.some((fall) => fall.half === half && fall.name === name)));
  for (const kind of notRead) say(`not read: source.${kind} (skipped)`);
  if (failed.length > 0) say(`failed: ${halves.map((half) => `${countOf(failed, half)} ${half}`).join(', ')}`);
  for (const { half, name, floor, figure } of falls)
    say(`below its floor: ${name}, ${half}: ${figure}, floor ${floor}`);
  const altered = alteredHalves(floors);
  for (const half of altered) say(`The answers of the ${half} half were altered. If that is right: --accept-truth.`);
  if (options.has('--raise') && altered.length === 0) writeFloors(raised(floors, figures));
  return falls.length + altered.length > 0 ? 1 : 0;
}

function countOf(articles: readonly Article[], half: string): number {
  return articles.filter((article) => article.half === half).length;
}

if (options.has('--accept-truth')) acceptTruth();
else process.exitCode = run();
