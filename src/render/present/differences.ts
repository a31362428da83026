/** Finds the passages in which two texts differ, word by word, for showing them side by side. */
import { diffArrays } from 'diff';
import type { Block } from '../../model/block.ts';

/** A passage with a few words around it: what the one text has there and what the other. */
export interface Difference {
  readonly one: readonly DifferencePart[];
  readonly other: readonly DifferencePart[];
}

/** `isOwn` marks what the other text does not have. */
export interface DifferencePart {
  readonly text: string;
  readonly isOwn: boolean;
}

/** Words of context on both sides of a difference. */
const context = 4;
/** Differences with fewer equal words than this between them are one passage. */
const nearby = 8;
/** Texts longer than this take too long to compare. */
const mostWords = 20_000;
/** More differences than this are no copy with changes any more: the first are shown. */
const mostShown = 40;
/** More changed words than this are no copy either. */
const mostEdits = 4000;

interface Run {
  readonly kind: 'both' | 'one' | 'other';
  readonly words: readonly string[];
}

/** The differences in the order of the text, at most 40; null when the texts are too long or too different to compare. */
export function differencesOf(one: readonly Block[], other: readonly Block[]): readonly Difference[] | null {
  const [left, right] = [wordsOf(one), wordsOf(other)];
  if (left.length > mostWords || right.length > mostWords) return null;
  const changes = diffArrays(left, right, { maxEditLength: mostEdits });
  if (changes === undefined) return null;
  const runs = changes.map(
    ({ value, added, removed }): Run => ({ kind: added ? 'other' : removed ? 'one' : 'both', words: value }),
  );
  return passages(runs).slice(0, mostShown).map(differenceOf);
}

function wordsOf(body: readonly Block[]): string[] {
  return body.flatMap(({ text }) => text.split(/\s+/)).filter((word) => word !== '');
}

/** Runs grouped into passages: a long stretch of equal words ends one and gives its edge as context. */
function passages(runs: readonly Run[]): readonly (readonly Run[])[] {
  const found: Run[][] = [];
  let open: Run[] = [];
  for (const run of runs) {
    const parts = run.kind === 'both' && run.words.length > nearby;
    if (!parts) {
      open.push(run);
      continue;
    }
    found.push([...open, { ...run, words: run.words.slice(0, context) }]);
    open = [{ ...run, words: run.words.slice(-context) }];
  }
  found.push(open);
  return found.filter((passage) => passage.some(({ kind }) => kind !== 'both'));
}

function differenceOf(passage: readonly Run[]): Difference {
  const side = (own: 'one' | 'other') =>
    passage
      .filter(({ kind }) => kind === 'both' || kind === own)
      .map(({ kind, words }) => ({ text: words.join(' '), isOwn: kind === own }));
  return { one: side('one'), other: side('other') };
}
