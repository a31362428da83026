/** The rules for lines that tell what they are by their own words: the same for plain text and for a web page. */
import type { RoleRule } from '../../sheet.ts';
import { furniture } from '../furniture/furniture.ts';
import { datedLines, emptyLabels } from './dated-lines.ts';
import { addressLines, agencyLines, copyrightLines, keywordLines, sourceLines } from './line-facts.ts';

/** From the firmest to the weakest: facts about the article first, then the furniture of the page. */
export const knownLines: readonly RoleRule[] = [
  addressLines,
  datedLines,
  emptyLabels,
  keywordLines,
  agencyLines,
  sourceLines,
  copyrightLines,
  furniture,
];
