/** Looks up which words stand inside a text, between spaces: the text is cut once, however often it is asked. */

/** The words of a text that stand behind a space. */
export interface SourceWords {
  /** Whether this stands between two spaces somewhere. */
  has(word: string): boolean;
  /** Whether something behind a space begins with this. */
  opens(beginning: string): boolean;
}

/** The words of a text; nothing is done before the first question. */
export function sourceWords(text: string): SourceWords {
  let [between, sorted]: [ReadonlySet<string> | null, readonly string[] | null] = [null, null];
  const cut = () => text.split(' ').slice(1);
  return {
    has: (word) => {
      between ??= new Set(cut().slice(0, -1));
      return between.has(word);
    },
    opens: (beginning) => {
      sorted ??= [...new Set(cut())].sort();
      return sorted[placeOf(sorted, beginning)]?.startsWith(beginning) === true;
    },
  };
}

/** Where a word stands or would stand in a sorted list. */
function placeOf(sorted: readonly string[], word: string): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as string) < word) low = middle + 1;
    else high = middle;
  }
  return low;
}
