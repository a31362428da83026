/**
 * `npm run truth`: runs the compiled program over the truth set and prints one table. Exit 1 when a figure is below its
 * floor or an answer was altered; then a second table, of connections. `--details` lists what went wrong in the open
 * half, `--raise` raises the floors, `--accept-truth` records the present answers as the right ones; `--reading` and
 * `--connections` print one table only.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { detailsOf } from './details.ts';
import { type Floors, fallsOf, raised } from './floors.ts';
import { digestOfArchives, readArchives } from './links/archive.ts';
import { linkDetails } from './links/details.ts';
import { alteredArchives, type LinkFloors, linkFalls, linkFigures, linkTable, raisedLinks } from './links/table.ts';
import { judge } from './measure.ts';
import { type Reading, readArticles } from './reading.ts';
import { figuresOfHalf, type Scored, tableOf } from './table.ts';
import { type Article, digestOf, halves, kinds, readTruthSet } from './truth.ts';

const root = path.join('tests', 'truth');
const program = path.join('lib', 'cli', 'main.js');
const floorsFile = path.join(root, 'floors.json');
const linksRoot = path.join(root, 'connections');
const linkFloorsFile = path.join(linksRoot, 'floors.json');
const options = new Set(process.argv.slice(2));

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

function readFloors(): Floors {
  return JSON.parse(readFileSync(floorsFile, 'utf8')) as Floors;
}

function writeJson(file: string, floors: Floors | LinkFloors): void {
  writeFileSync(file, `${JSON.stringify(floors, null, 2)}\n`);
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

function acceptTruth(): number {
  const digests = { open: digestOf(root, 'open'), sealed: digestOf(root, 'sealed') };
  writeJson(floorsFile, { ...readFloors(), digests });
  say(`Recorded the answers of both halves in ${floorsFile}. Say in the commit why they changed.`);
  return 0;
}

function run(): number {
  if (options.has('--accept-truth')) return acceptTruth();
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
  if (options.has('--raise') && altered.length === 0) writeJson(floorsFile, raised(floors, figures));
  return falls.length + altered.length > 0 ? 1 : 0;
}

/** The second table: what is read is read here, since no command prints relations. */
function runLinks(): number {
  const floors = JSON.parse(readFileSync(linkFloorsFile, 'utf8')) as LinkFloors;
  if (options.has('--accept-truth')) return acceptLinks(floors);
  if (options.has('--details')) for (const archive of readArchives(linksRoot, 'open')) say(linkDetails(archive));
  const figures = { open: linkFigures(linksRoot, 'open'), sealed: linkFigures(linksRoot, 'sealed') };
  say(linkTable(figures));
  const falls = linkFalls(floors, figures);
  const altered = alteredArchives(linksRoot, floors);
  for (const fall of falls) say(fall);
  for (const half of altered)
    say(`The connections of the ${half} half were altered. If that is right: --accept-truth.`);
  if (options.has('--raise') && altered.length === 0) writeJson(linkFloorsFile, raisedLinks(floors, figures));
  return falls.length + altered.length > 0 ? 1 : 0;
}

function acceptLinks(floors: LinkFloors): number {
  const digests = { open: digestOfArchives(linksRoot, 'open'), sealed: digestOfArchives(linksRoot, 'sealed') };
  writeJson(linkFloorsFile, { ...floors, digests });
  return 0;
}

function countOf(articles: readonly Article[], half: string): number {
  return articles.filter((article) => article.half === half).length;
}

const reading = options.has('--connections') ? 0 : run();
const links = options.has('--reading') ? 0 : runLinks();
process.exitCode = Math.max(reading, links);
