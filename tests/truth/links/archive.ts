/** The archives of the truth set for connections, and what the program makes of each: records and relations. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { ArticleRecord } from '../../../src/model/article.ts';
import type { Relations } from '../../../src/model/relations.ts';
import { relate } from '../../../src/relate/relate.ts';
import { extract } from '../../support/extract.ts';
import type { ArticleTruth, ConnectionsTruth } from '../../unit/truth/connections-faults.ts';
import type { Half } from '../truth.ts';

/** One article as annotated and as read. */
export interface Linked {
  readonly file: string;
  readonly truth: ArticleTruth;
  readonly record: ArticleRecord;
}

/** One archive as annotated, read and related. */
export interface LinkedArchive {
  readonly name: string;
  readonly half: Half;
  readonly truth: ConnectionsTruth;
  readonly articles: readonly Linked[];
  readonly relations: Relations;
}

/** The archives of a half, each read and related. Paths are from the working directory, the root of the project. */
export function readArchives(root: string, half: Half): readonly LinkedArchive[] {
  const folder = path.join(root, half);
  const names = existsSync(folder) ? readdirSync(folder).sort() : [];
  return names.map((name) => readArchive(path.join(folder, name), half, name));
}

function readArchive(folder: string, half: Half, name: string): LinkedArchive {
  const truth = JSON.parse(readFileSync(path.join(folder, 'truth.json'), 'utf8')) as ConnectionsTruth;
  const read = Object.entries(truth.articles).map(([file, article]) => {
    const place = [path.join(folder, file), file].find(existsSync);
    if (place === undefined) throw new Error(`${folder}: ${file} is not there.`);
    const { record, card } = readOne(file, readFileSync(place));
    if (record === null || card === null) throw new Error(`${folder}: ${file} cannot be read.`);
    return { linked: { file, truth: article, record }, card };
  });
  const relations = relate(read.map(({ card }) => card));
  return { name, half, truth, articles: read.map(({ linked }) => linked), relations };
}

function readOne(file: string, bytes: Buffer) {
  const digest = (of: string | Buffer) => createHash('sha256').update(of).digest('hex');
  return extract({
    id: digest(file).slice(0, 12),
    path: file,
    text: bytes.toString('utf8').replace(/^\ufeff/, ''),
    encoding: 'utf-8',
    fixity: { algorithm: 'sha256', digest: digest(bytes), byteLength: bytes.length },
  });
}

/** SHA-256 over the names and bytes of a half: another after any edit. */
export function digestOfArchives(root: string, half: Half): string {
  const folder = path.join(root, half);
  const hash = createHash('sha256');
  const files = existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
    : [];
  const paths = files.map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)));
  for (const file of paths.map((each) => each.split(path.sep).join('/')).sort()) {
    const bytes = readFileSync(path.join(folder, file));
    hash.update(`${file} ${bytes.byteLength}\n`).update(bytes);
  }
  return hash.digest('hex');
}
