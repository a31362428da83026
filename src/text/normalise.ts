/** Brings texts to the one form in which values are shown and words are compared. */

const plainMarks: Readonly<Record<string, string>> = Object.fromEntries([
  ...[...'‘’‚‛`´'].map((mark) => [mark, "'"]),
  ...[...'“”„‟«»'].map((mark) => [mark, '"']),
  ...[...'‐‑‒–—―−'].map((mark) => [mark, '-']),
]);
const spaces = /[\t-\r\u0085\u00a0\u1680\u2000-\u200b\u2028\u2029\u202f\u205f\u3000\ufeff]/;

/** White space that is no single space: most runs are, and stay as they are. */
const foldable = new RegExp(`[\\s\\u0085\\u200b]{2,}|${spaces.source}`, 'g');

/** What folding a line does to a UTF-16 unit. Nearly all are told by this table, which spares a pattern a question. */
const unitKind = { other: 0, stays: 1, capital: 2, mark: 3, plainSpace: 4, space: 5 } as const;
const unitKinds = unitTable();

function unitTable(): Uint8Array {
  const kinds = new Uint8Array(0x10000);
  const fill = (first: number, last: number) => {
    for (let unit = first; unit <= last; unit += 1) kinds[unit] = kindOf(String.fromCharCode(unit));
  };
  // Below U+0300, in Cyrillic without its marks and among punctuation everything is composed already.
  fill(0, 0x2ff);
  fill(0x400, 0x481);
  fill(0x2000, 0x206f);
  for (const unit of [0x1680, 0x20ac, 0x2212, 0x3000, 0xfeff]) fill(unit, unit);
  kinds[0x130] = unitKind.other;
  return kinds;
}

function kindOf(char: string): number {
  if (char === ' ') return unitKind.plainSpace;
  if (spaces.test(char)) return unitKind.space;
  if (char in plainMarks) return unitKind.mark;
  return char === char.toLowerCase() ? unitKind.stays : unitKind.capital;
}

/** Runs of white space as one space, none at the ends: how every value of a record is written. */
export function foldSpace(text: string): string {
  return needsFolding(text) ? text.replace(foldable, ' ').trim() : text.trim();
}

/** Whether a text without white space at its ends has any that folding would change. */
export function needsFolding(text: string): boolean {
  let wasSpace = false;
  for (let at = 0; at < text.length; at += 1) {
    const kind = unitKinds[text.charCodeAt(at)] as number;
    if (kind < unitKind.plainSpace) wasSpace = false;
    else if (wasSpace || kind === unitKind.space) return true;
    else wasSpace = true;
  }
  return false;
}

/** A line as phrases are compared: folded, lower case, straight apostrophes and quotation marks, plain dashes. */
export function foldLine(text: string): string {
  let hasCapital: boolean = false;
  let firstMark: number = -1;
  let before: number = unitKind.plainSpace;
  for (let at = 0; at < text.length; at += 1) {
    const kind = unitKinds[text.charCodeAt(at)] as number;
    if (kind === unitKind.other || kind === unitKind.space || (kind === before && kind === unitKind.plainSpace))
      return foldUnusual(text);
    if (kind === unitKind.capital) hasCapital = true;
    else if (kind === unitKind.mark && firstMark < 0) firstMark = at;
    before = kind;
  }
  if (before === unitKind.plainSpace) return foldUnusual(text);
  const lower = hasCapital ? text.toLowerCase() : text;
  return firstMark < 0 ? lower : withPlainMarks(lower);
}

/** In lower case the Turkish capital İ would keep its dot as a mark of its own. */
function foldUnusual(text: string): string {
  return withPlainMarks(foldSpace(text.normalize('NFC')).replaceAll('İ', 'i').toLowerCase());
}

function withPlainMarks(text: string): string {
  let plain = '';
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (unitKinds[text.charCodeAt(at)] !== unitKind.mark) continue;
    plain += text.slice(from, at) + plainMarks[text.charAt(at)];
    from = at + 1;
  }
  return from === 0 ? text : plain + text.slice(from);
}

/** "SØR-VÅGØY" as "Sør-Vågøy": every word small but for its first letter. */
export function inTitleCase(text: string): string {
  return text.toLowerCase().replace(/(?<![\p{L}\p{M}])\p{L}/gu, (letter) => letter.toUpperCase());
}
