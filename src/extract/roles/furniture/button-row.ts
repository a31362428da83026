/** Recognises a row of buttons on one line: "Share Facebook X WhatsApp", "Imprimir | Enviar | A+ A-". */
import { sectionNames } from '../../../text/languages/press/presses.ts';
import { type FurnitureKind, foldedFurnitureLine, furnitureLines } from '../phrase-book.ts';

/** The most words that one button has. */
const longestButton = 5;
const fewestButtons = 2;
const buttons: ReadonlySet<FurnitureKind | null> = new Set([
  'share',
  'navigation',
  'comments',
  'newsletter',
  'appeal',
  'related',
] as const);

const word = /\p{L}[\p{L}\p{M}']*(?:-\p{L}[\p{L}\p{M}']*)*/gu;
/** The words with which a button can begin. */
const firstWords: ReadonlySet<string> = new Set(furnitureLines.map(firstWordOf));

function firstWordOf(folded: string): string {
  word.lastIndex = 0;
  return word.exec(folded)?.[0] ?? '';
}

/** "… Subscribe from £1": how a row of buttons may go on with what the paper costs. */
const longestPrice = 24;
const priceTail = /^[\s|·•:–—-]*(?:\p{L}+ ){0,2}\p{Sc}?\d[\d.,]*(?: ?(?:\p{Sc}|\p{L}+)(?: ?[/a]? ?\p{L}+)?)?$/u;

/** The kind of the first button when a folded line is nothing but two buttons or more, sections between them; else null. */
export function buttonRow(folded: string): FurnitureKind | null {
  const parted = /[|•·]/.test(folded) ? partedRow(folded) : null;
  if (parted !== null) return parted;
  const first = firstWordOf(folded);
  if (first.length > 1 && !firstWords.has(first)) return null;
  const words = folded.match(word) ?? [];
  const kinds: FurnitureKind[] = [];
  let from = 0;
  for (let at = 0; at < words.length; ) {
    const button = buttonAt(words, at);
    if (button !== null) kinds.push(button.kind);
    // "A+ A-" sets the size of the letters; longer words that are no button make the line something else.
    else if ((words[at]?.length ?? 0) > 1 && !sectionNames.has(words[at] ?? '')) {
      if (kinds.length >= fewestButtons && isPrice(folded, words[at] ?? '', from)) break;
      return null;
    }
    for (const one of words.slice(at, at + (button?.words ?? 1))) from = folded.indexOf(one, from) + one.length;
    at += button?.words ?? 1;
  }
  return kinds.length < fewestButtons ? null : (kinds[0] ?? null);
}

/** "updated 10 hours ago • shown 4 hours ago": between marks each part is a line of furniture of its own. */
function partedRow(folded: string): FurnitureKind | null {
  const kinds = folded.split(/\s?[|•·]\s?/u).map((part) => foldedFurnitureLine(part));
  return kinds.length >= fewestButtons && kinds.every((kind) => kind !== null) ? (kinds[0] ?? null) : null;
}

function isPrice(folded: string, next: string, from: number): boolean {
  const tail = folded.slice(folded.indexOf(next, from));
  return tail.length <= longestPrice && priceTail.test(tail);
}

/** Twice at least do the first words of a line begin anew within a word when its buttons have run together. */
const fewestAnew = 2;

/** Whether a folded line is one button again and again, run together: "share via emailshare via facebookshare via x". */
export function isRunTogether(folded: string): boolean {
  if (!firstWords.has(folded.slice(0, Math.max(0, folded.indexOf(' '))))) return false;
  const [opening] = /^\p{L}{3,} \p{L}+/u.exec(folded) ?? [];
  if (opening === undefined) return false;
  let anew = 0;
  for (let at = folded.indexOf(opening, 1); at > 0; at = folded.indexOf(opening, at + 1)) {
    if (/\p{L}/u.test(folded[at - 1] ?? '')) anew += 1;
  }
  return anew >= fewestAnew;
}

function buttonAt(words: readonly string[], at: number): { kind: FurnitureKind; words: number } | null {
  if (!firstWords.has(words[at] ?? '')) return null;
  for (let count = Math.min(longestButton, words.length - at); count > 0; count -= 1) {
    const kind = foldedFurnitureLine(words.slice(at, at + count).join(' '));
    if (kind !== null && buttons.has(kind)) return { kind, words: count };
  }
  return null;
}
