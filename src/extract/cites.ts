/** Finds the sources that a text names as the origin of what it tells: outlets, agencies, officials. */
import type { Cited, Mention } from '../model/article.ts';
import type { RunningText } from './running-text.ts';

/** The sources named, in order. */
export function citesOf(_text: RunningText, _mentions: readonly Mention[]): readonly Cited[] {
  return [];
}
