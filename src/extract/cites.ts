/** Finds the sources that a text names as the origin of what it tells: outlets, agencies, officials. */
import type { Cited } from '../model/article.ts';
import type { RunningText } from './running-text.ts';
import type { Names } from './speech/scene.ts';

/** The sources named, in order. */
export function citesOf(_text: RunningText, _names: Names): readonly Cited[] {
  return [];
}
