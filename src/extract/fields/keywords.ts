/** The words that an article was filed under. */
import type { Sourced } from '../../model/provenance.ts';
import { pressWordsFor } from '../../text/languages/press/presses.ts';
import { choose, proposeInferred, proposeStated } from '../choose.ts';
import { type Layout, partsOf } from '../layout.ts';
import { labelLength, labelsOf } from '../roles/phrase-book.ts';
import { tagsBelow } from './tags-below.ts';

/** The keywords in the order given: parted by commas or the like when there are any, else by spaces. */
export function keywords(layout: Layout): Sourced<readonly string[]> | null {
  const labels = labelsOf(pressWordsFor(layout.language), 'keywords');
  const stated = partsOf(layout, 'keywords').flatMap((part) => {
    const start = part.span.start + labelLength(layout.source.slice(part.span.start, part.span.end), labels);
    const span = { start, end: part.span.end };
    const words = splitKeywords(layout.source.slice(span.start, span.end));
    // "Labels: ," where none was given.
    return words.length === 0 ? [] : [proposeStated(words, span, part.rule ?? 'keywords/first-line', part.confidence)];
  });
  const below = stated.length === 0 ? tagsBelow(layout) : null;
  return choose<readonly string[]>(
    below === null ? stated : [proposeInferred(below.words, below.spans, 'keywords/label', 'likely')],
  );
}

const dividers = /[,;|•·/،؛、；，・\n]/u;

function splitKeywords(text: string): string[] {
  // "Thématiques : Selvic - Ponts"
  const dashed = /\s[-–—]\s/u.test(text) ? text.split(/\s[-–—]\s/u) : text.split(/\s+/);
  const parts = dividers.test(text) ? text.split(dividers) : dashed;
  return parts.map((part) => part.trim().replace(/^(?:#|[-–*]\s+)/u, '')).filter((part) => part !== '');
}
