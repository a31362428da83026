/** Recognises page furniture by its phrases: whole lines in any known language, openings in the text's own and English. */
import type { RuleId } from '../../model/rules.ts';
import type { PressWords } from '../../text/languages/press/press-words.ts';
import { presses } from '../../text/languages/press/presses.ts';
import { foldLine } from '../../text/normalise.ts';

const kinds = {
  comments: 'set-aside/comments',
  advert: 'set-aside/advert',
  appeal: 'set-aside/appeal',
  share: 'set-aside/share',
  newsletter: 'set-aside/newsletter',
  cookies: 'set-aside/cookies',
  readMore: 'set-aside/read-more',
  related: 'set-aside/related',
  authorBox: 'set-aside/author-box',
  copyright: 'set-aside/copyright',
  navigation: 'set-aside/navigation',
} as const satisfies Partial<Record<keyof PressWords, RuleId>>;

export type FurnitureKind = keyof typeof kinds;

/** The rule that sets a kind of furniture aside. */
export const furnitureRules: Readonly<Record<FurnitureKind, RuleId>> = kinds;

const kindNames = Object.keys(kinds) as FurnitureKind[];
/** Longer lines are no buttons and no labels. */
const longestLine = 80;

const kindByLine = new Map<string, FurnitureKind>();
for (const press of presses) {
  for (const kind of kindNames) {
    for (const line of press[kind].lines) if (!kindByLine.has(line)) kindByLine.set(line, kind);
  }
}

/** The kind of furniture that a whole line is, or null. Counts and arrows around the words do not matter. */
export function furnitureLine(text: string): FurnitureKind | null {
  if (text.length > longestLine) return null;
  const folded = foldLine(text);
  return kindByLine.get(folded) ?? kindByLine.get(withoutTrim(folded)) ?? null;
}

/** "Comments (12)", "• Read more »", "Share 34": without what stands around the words. */
function withoutTrim(folded: string): string {
  let [start, end] = [0, folded.length];
  while (start < end && !isWordChar(folded, start)) start += 1;
  while (end > start && !isWordChar(folded, end - 1)) end -= 1;
  return folded.slice(start, end);
}

function isWordChar(text: string, at: number): boolean {
  return /[\p{L}\p{M}]/u.test(text.charAt(at)) || text.charCodeAt(at) >= 0xd800;
}

/** The kind of furniture that a text opens as, or null. */
export function furnitureOpening(text: string, press: readonly PressWords[]): FurnitureKind | null {
  const folded = foldLine(text.slice(0, longestLine));
  for (const words of press) {
    for (const kind of kindNames) {
      if (words[kind].openings.some((opening) => opensWith(folded, opening))) return kind;
    }
  }
  return null;
}

function opensWith(folded: string, opening: string): boolean {
  if (!folded.startsWith(opening)) return false;
  const next = folded.charAt(opening.length);
  return !/\p{L}$/u.test(opening) || !/[\p{L}\p{N}]/u.test(next);
}

/** How much of a text a label takes: its length with the colon after it, or 0 when none of the labels opens the text. */
export function labelLength(text: string, labels: readonly string[]): number {
  const folded = text.slice(0, longestLine).toLowerCase().replace(/[’‘]/g, "'");
  for (const label of labels) {
    if (!folded.startsWith(label)) continue;
    const colon = /^[.]?\s{0,2}[:：]\s{0,3}/.exec(folded.slice(label.length));
    if (colon !== null) return label.length + colon[0].length;
  }
  return 0;
}

/** All labels of one kind that a text may be read with. */
export function labelsOf(press: readonly PressWords[], kind: keyof PressWords['labels']): string[] {
  return press.flatMap((words) => words.labels[kind]);
}
