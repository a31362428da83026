/** A short line right above the headline. */
import type { Sourced } from '../../model/provenance.ts';
import type { Layout } from '../layout.ts';
import { wholeLine } from './whole-line.ts';

/** The kicker, when a line states it. */
export function kicker(layout: Layout): Sourced<string> | null {
  return wholeLine(layout, 'kicker', 'kicker/above-headline');
}
