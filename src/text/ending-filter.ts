/** Tells by up to three last letters whether a text may have a word with one of many endings: most texts have none. */
import { lowerUnit } from './char-kinds.ts';
import { isLetter } from './script.ts';

/** A power of two; endings that share a place let more through, never less. */
const places = 4096;
const longest = 3;

/** The filter for endings in lower case: whether a text may have a run of letters that ends so, in whatever letters. */
export function endingFilter(endings: readonly string[]): (text: string) => boolean {
  const known = new Uint8Array(places);
  for (const ending of endings) known[placeOf(ending, Math.max(0, ending.length - longest), ending.length)] = 1;
  const lengths = [...new Set(endings.map((ending) => Math.min(longest, ending.length)))];
  const ends = (text: string, start: number, end: number) =>
    lengths.some((length) => end - start >= length && known[placeOf(text, end - length, end)] === 1);
  return (text) => {
    let start = -1;
    for (let at = 0; at <= text.length; at += 1) {
      const unit = at < text.length ? text.charCodeAt(at) : 0;
      if (isLetter(unit)) {
        if (!isPlain(unit)) return true;
        if (start < 0) start = at;
      } else if (start >= 0) {
        if (ends(text, start, at)) return true;
        start = -1;
      }
    }
    return false;
  };
}

function placeOf(text: string, start: number, end: number): number {
  let place = 0;
  for (let at = start; at < end; at += 1) place = Math.imul(place, 31) + lowerUnit(text.charCodeAt(at));
  return place & (places - 1);
}

/** Letters that neither a mark behind them nor the end of a word makes others: Latin, Cyrillic, Arabic, East Asian ones. */
function isPlain(unit: number): boolean {
  if (unit < 0x300) return true;
  if (unit < 0x3041) return (unit >= 0x400 && unit <= 0x481) || (unit >= 0x620 && unit <= 0x64a);
  return unit <= 0x9fff || (unit >= 0xac00 && unit <= 0xd7a3);
}
