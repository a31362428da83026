/** The section of the newspaper, or the topic an article was filed under. */
import type { Sourced } from '../../model/provenance.ts';
import type { Layout } from '../layout.ts';
import { wholeLine } from './whole-line.ts';

/** The section, when a line states it. */
export function section(layout: Layout): Sourced<string> | null {
  return wholeLine(layout, 'section', 'section/own-line');
}
