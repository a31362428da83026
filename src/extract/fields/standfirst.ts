/** The sentence between the headline and the text. */
import type { Sourced } from '../../model/provenance.ts';
import type { Layout } from '../layout.ts';
import { wholeLine } from './whole-line.ts';

/** The standfirst, when a line states it. */
export function standfirst(layout: Layout): Sourced<string> | null {
  return wholeLine(layout, 'standfirst', 'standfirst/below-headline');
}
