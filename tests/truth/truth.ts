/**
 * The truth set on disk: one folder an article, with `source.*` as saved and `truth.json` as annotated by hand.
 * Reads it, and digests it so that nobody alters an answer unseen. Judges nothing.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export const halves = ['open', 'sealed'] as const;
export const kinds = ['txt', 'html', 'md'] as const;

export type Half = (typeof halves)[number];
type Kind = (typeof kinds)[number];

/** A text, several that are equally right (null among them: it may be missing), or null when the article has none. */
export type Answer = string | readonly (string | null)[] | null;

/** What a careful reader knows of one article; README.md says how each field is annotated. */
export interface Truth {
  readonly note: string;
  readonly language: string;
  readonly headline: Answer;
  readonly published: readonly string[] | null;
  readonly updated: readonly (string | null)[] | null;
  readonly kicker: Answer;
  readonly standfirst: Answer;
  readonly byline: Answer;
  readonly dateline: Answer;
  readonly publisher: Answer;
  readonly agency: Answer;
  readonly section: Answer;
  readonly address: Answer;
  readonly keywords: readonly string[] | null;
  readonly body: readonly string[];
  readonly crossheads: readonly string[];
  readonly captions: readonly string[];
  readonly credits: readonly string[];
  readonly editorNotes: readonly string[];
  readonly quotations: readonly string[];
  readonly furniture: readonly string[];
}

/** One article of the set; `source` is its path from the working directory. */
export interface Article {
  readonly name: string;
  readonly half: Half;
  readonly kind: Kind;
  readonly source: string;
  readonly truth: Truth;
}

/** Every article below `root`, by half and name. */
export function readTruthSet(root: string): readonly Article[] {
  return halves.flatMap((half) => namesIn(root, half).map((name) => readArticle(root, half, name)));
}

/** SHA-256 over the names and bytes of a half: the same on every machine, another after any edit. */
export function digestOf(root: string, half: Half): string {
  const hash = createHash('sha256');
  for (const name of namesIn(root, half)) {
    for (const file of readdirSync(path.join(root, half, name)).sort()) {
      const bytes = readFileSync(path.join(root, half, name, file));
      hash.update(`${name}/${file} ${bytes.byteLength}\n`).update(bytes);
    }
  }
  return hash.digest('hex');
}

function namesIn(root: string, half: Half): readonly string[] {
  return readdirSync(path.join(root, half)).sort();
}

function readArticle(root: string, half: Half, name: string): Article {
  const folder = path.join(root, half, name);
  const kind = kinds.find((each) => readdirSync(folder).includes(`source.${each}`));
  if (kind === undefined) throw new Error(`${folder} has no source.txt, source.html or source.md`);
  const truth = JSON.parse(readFileSync(path.join(folder, 'truth.json'), 'utf8')) as Truth;
  return { name, half, kind, source: path.join(folder, `source.${kind}`), truth };
}
