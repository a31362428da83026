/** Chooses the wordings of a statement that stand for the others. */
import type { ShownWording } from '../model/connections.ts';

/** The first wording of each language, in their order. */
export function firstOfLanguages(wordings: readonly ShownWording[]): readonly ShownWording[] {
  const firsts = new Map<string, ShownWording>();
  for (const wording of wordings) {
    const { language } = wording.article.card;
    if (!firsts.has(language)) firsts.set(language, wording);
  }
  return [...firsts.values()];
}
