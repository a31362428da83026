/** The words that an article was filed under. */
import type { Sourced } from '../../model/provenance.ts';
import { pressWordsFor } from '../../text/languages/press/presses.ts';
import { choose, proposeInferred, proposeStated } from '../choose.ts';
import { type Layout, partsOf } from '../layout.ts';
import { labelLength, labelsOf } from '../roles/phrase-book.ts';
import { tagsBelow } from './tags-below.ts';

/** The keywords in the order given: parted by commas or the like when there are any, else by spaces. */
export function keywords(layout: Layout): Sourced<readonly string[]> | null {
  const press = pressWordsFor(layout.language);
  const labels = labelsOf(press, 'keywords');
  const small = press[0]?.dangling ?? [];
  const stated = partsOf(layout, 'keywords').flatMap((part) => {
    const start = part.span.start + labelLength(layout.source.slice(part.span.start, part.span.end), labels);
    const span = { start, end: part.span.end };
    const words = splitKeywords(layout.source.slice(span.start, span.end), small);
    // "Labels: ," where none was given.
    return words.length === 0 ? [] : [proposeStated(words, span, part.rule ?? 'keywords/first-line', part.confidence)];
  });
  const below = stated.length === 0 ? tagsBelow(layout) : null;
  return choose<readonly string[]>(
    below === null ? stated : [proposeInferred(below.words, below.spans, 'keywords/label', 'likely')],
  );
}

const dividers = /[,;|•·/،؛、；，・\n]/u;

function splitKeywords(text: string, small: readonly string[]): string[] {
  const parts = text.split(dividers.test(text) ? dividers : dividerWithoutMarks(text, small));
  return parts.map((part) => part.trim().replace(/^(?:#|[-–*]\s+)/u, '')).filter((part) => part !== '');
}

/** "Thématiques : Selvic - Ponts", "Tag: lago di garda-siccità", where a small word shows that spaces part nothing, "migrants belarus". */
function dividerWithoutMarks(text: string, small: readonly string[]): RegExp {
  if (/\s[-–—]\s/u.test(text)) return /\s[-–—]\s/u;
  const words = text.trim().split(/\s+/);
  return words.some((word, at) => at > 0 && at < words.length - 1 && small.includes(word)) ? /-/u : /\s+/u;
}
