/** Leads an inflected name back to forms that it may be one of. The endings are data, language by language. */

/** A stem shorter than this says nothing. */
const shortestStem = 3;

/** An ending and what stands in its place in the base form. */
export interface Ending {
  readonly from: string;
  readonly to: string;
}

/** The endings of a language as its data writes them: `s`, or `и>а` where a letter takes their place. */
export function endingsOf(written: readonly string[]): readonly Ending[] {
  return written.map((one) => {
    const [from = '', to = ''] = one.split('>');
    return { from, to };
  });
}

/** The word itself, then every form of which it may be an inflected one. Keeps capitals as they are but for endings. */
export function baseForms(word: string, endings: readonly Ending[]): readonly string[] {
  const forms = [word];
  for (const { from, to } of endings) {
    if (word.length - from.length >= shortestStem && word.endsWith(from)) forms.push(word.slice(0, -from.length) + to);
  }
  return forms;
}
