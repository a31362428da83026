/** Judges what is grouped: stories, figures of one thing, days spoken of. */
import { isOneDay } from '../../../src/model/date.ts';
import type { FigureRow } from '../../../src/model/relations.ts';
import type { LinkedArchive } from './archive.ts';
import type { PairsFound } from './judge-speech.ts';
import { pairOf, pairTallies, type Tallies } from './tally.ts';

/** B-cubed (Bagga and Baldwin, 1998): for each article the share of its group that belongs there, and of its story found. */
export function judgeStories({ articles, relations }: LinkedArchive): Tallies {
  const groups = new Map(relations.stories.flatMap(({ id, items }) => items.map(({ item }) => [item, id] as const)));
  const places = articles.map(({ record, truth, file }) => ({
    given: groups.get(record.id) ?? `alone ${file}`,
    wanted: truth.story ?? `alone ${file}`,
  }));
  let [precision, recall] = [0, 0];
  for (const one of places) {
    const given = places.filter((each) => each.given === one.given);
    const wanted = places.filter((each) => each.wanted === one.wanted);
    const both = given.filter((each) => each.wanted === one.wanted).length;
    precision += both / given.length;
    recall += both / wanted.length;
  }
  return {
    'story precision': { right: precision, of: places.length },
    'story recall': { right: recall, of: places.length },
  };
}

/** Pairs of rows from two articles that are brought together. */
export function judgeFigures(archive: LinkedArchive): Tallies {
  const { given, wanted } = figurePairs(archive);
  return pairTallies('figures', given, wanted);
}

/** Pairs of rows of one table: those of the program and those annotated. */
export function figurePairs({ truth, articles, relations }: LinkedArchive): PairsFound {
  const files = new Map(articles.map(({ record, file }) => [record.id, file]));
  const given = relations.stories.flatMap(({ figures }) =>
    figures.flatMap(({ rows }) =>
      pairsOf(rows.map((row) => ({ file: files.get(row.item) ?? '', value: writtenValue(row) }))),
    ),
  );
  return { given: new Set(given), wanted: new Set(truth.figures.flatMap(({ rows }) => pairsOf(rows))) };
}

function pairsOf(rows: readonly { readonly file: string; readonly value: string }[]): readonly string[] {
  return rows.flatMap((one, at) =>
    rows
      .slice(at + 1)
      .filter((other) => other.file !== one.file)
      .map((other) => pairOf(`${one.file} ${one.value}`, `${other.file} ${other.value}`)),
  );
}

/** A range as the truth writes it. */
function writtenValue({ low, high, approximate }: FigureRow): string {
  if (low === null) return `[..${high}]`;
  if (high === null) return `[${low}..]`;
  return low === high ? `${low}${approximate ? '~' : ''}` : `${low}..${high}`;
}

/** Pairs of article and day. */
export function judgeDays(archive: LinkedArchive): Tallies {
  const { given, wanted } = dayPairs(archive);
  return pairTallies('days spoken of', given, wanted);
}

/** Articles with the days read from them, and with those that they speak of. */
export function dayPairs({ articles }: LinkedArchive): PairsFound {
  const given = articles.flatMap(({ file, record }) =>
    record.datesSpokenOf.flatMap(({ date }) => (isOneDay(date) ? [`${file} ${date.earliest}`] : [])),
  );
  const wanted = articles.flatMap(({ file, truth }) => truth.spoken.map(({ day }) => `${file} ${day}`));
  return { given: new Set(given), wanted: new Set(wanted) };
}
