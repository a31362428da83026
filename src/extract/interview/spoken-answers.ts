/** Tells the answers of an interview from what else stands between its questions: narration, and what others have signed. */
import type { Block } from '../../model/block.ts';
import { reportingFor } from '../../text/languages/reporting/reporting.ts';
import type { RunningText } from '../running-text.ts';
import { isOfOneself } from './conversation.ts';
import type { Answer } from './turns.ts';

/** "I will use it every day… – Mary, 34, nurse". */
const signature = /[.!?…"”»]\s*[–—-]{1,2}\s?\p{Lu}[^.!?]{1,60}$/u;
/** "– Mary, 34": below what she said. */
const ownLine = /^[–—-]{1,2}\s?\p{Lu}\p{L}+(?: \p{Lu}[\p{L}.-]*)*(?:, [^.!?]{1,50}|\s*\([^.!?]{1,50}\))$/u;

/** Whether whoever says a paragraph has signed it: in a vox pop, not an interview. */
export function isSigned({ text }: Block, next: Block | undefined): boolean {
  return signature.test(text.slice(-mostOfEnd)) || ownLine.test(next?.text.slice(0, mostOfEnd + 1) ?? '');
}

const mostOfEnd = 80;

/**
 * Whether whoever is asked says a paragraph that no label opens. Right behind a question it may be of anything but himself;
 * further below he must be heard to speak. `isNamed`: the paragraph names him.
 */
export function isSpoken({ block, opens }: Answer, text: RunningText, isNamed: boolean): boolean {
  const own = text.body[block]?.text ?? '';
  if (isNamed) return false;
  const words = reportingFor(text.language);
  const opening = own.slice(0, longestOpening).toLowerCase();
  const [first = ''] = /[\p{L}\p{M}'’]+/u.exec(opening) ?? [];
  const isPhrase = (phrase: string) => opening.startsWith(`${phrase} `);
  if (words.accordingTo.some(isPhrase)) return false;
  if (words.turns.he.has(first) || words.turns.she.has(first)) return false;
  if (opens) return true;
  return !words.pronouns.has(first) && !words.turns.they.has(first) && isOfOneself(own, text);
}

const longestOpening = 40;
