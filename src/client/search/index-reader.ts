/** Reads the index piece by piece: each file is loaded when it is needed, once. */
import { type IndexLine, readLines, readNumbers } from '../../text/search/index-coding.ts';
import type { ArchiveFile, FoundArticle, FoundName, SearchFiles } from '../../text/search/search-files.ts';
import type { Term } from './query.ts';

/** Hands over the file of that name, or fails. `version` keeps files of two builds apart. */
export type Load = (name: string, version: string) => Promise<unknown>;

/** What an archive holds, its columns read. */
export interface Archive extends Omit<ArchiveFile, 'columns' | 'years'> {
  readonly columns: Readonly<Record<'language' | 'source' | 'date' | 'piece', readonly number[]>>;
  /** 0 without a date. */
  readonly years: readonly number[];
}

export interface IndexReader {
  archive(): Promise<Archive>;
  /** The lines of the words that a term seeks. */
  lines(term: Term): Promise<readonly IndexLine[]>;
  text(article: number): Promise<FoundArticle | undefined>;
  name(number: number): Promise<FoundName | undefined>;
}

/** A word that begins like very many others is sought in so many pieces at most. */
const mostPieces = 24;

/** A reader of the index that `load` brings. */
export function indexReader(load: Load): IndexReader {
  const kept = new Map<string, Promise<unknown>>();
  const once = <T>(key: string, make: () => Promise<T>): Promise<T> => {
    const known = (kept.get(key) as Promise<T> | undefined) ?? make();
    kept.set(key, known);
    known.catch(() => kept.delete(key));
    return known;
  };
  const archive = () => once('archive', async () => read((await load('archive', '')) as ArchiveFile));
  const file = async <K extends 'texts' | 'names'>(kind: K, number: number) => {
    const { stamp } = await archive();
    return once(`${kind}-${number}`, () => load(`${kind}-${number}`, stamp) as Promise<SearchFiles[K]>);
  };
  const words = async (number: number) => {
    const { stamp } = await archive();
    return once(`words-${number}`, async () => readLines((await load(`words-${number}`, stamp)) as string));
  };
  return {
    archive,
    lines: async (term) => {
      const pieces = await Promise.all(piecesWith(term, (await archive()).words).map(words));
      return pieces.flatMap((lines) => linesOf(term, lines));
    },
    text: async (article) => {
      const { columns } = await archive();
      const piece = columns.piece[article] ?? 0;
      const place = columns.piece.slice(0, article).filter((each) => each === piece).length;
      return (await file('texts', piece))[place];
    },
    name: async (number) => {
      const { namesInPiece } = await archive();
      return (await file('names', Math.floor(number / namesInPiece)))[number % namesInPiece];
    },
  };
}

function read(file: ArchiveFile): Archive {
  const { language, source, date, piece } = file.columns;
  return {
    ...file,
    columns: {
      language: readNumbers(language),
      source: readNumbers(source),
      date: readNumbers(date),
      piece: readNumbers(piece),
    },
    years: readNumbers(file.years).map((year) => (year === 0 ? 0 : year + file.firstYear - 1)),
  };
}

/** The pieces in which words stand that a term seeks, by the first word of each. */
function piecesWith({ word, isOpen }: Term, firsts: readonly string[]): readonly number[] {
  const last = isOpen ? `${word}\uffff` : word;
  const pieces: number[] = [];
  for (let at = 0; at < firsts.length && pieces.length < mostPieces; at += 1) {
    const next = firsts[at + 1];
    if ((firsts[at] as string) <= last && (next === undefined || next > word)) pieces.push(at);
  }
  return pieces;
}

function linesOf({ word, isOpen }: Term, lines: readonly IndexLine[]): readonly IndexLine[] {
  return lines.filter((line) => (isOpen ? line.word.startsWith(word) : line.word === word));
}
