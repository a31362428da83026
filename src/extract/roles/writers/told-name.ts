/**
 * Tells of a name alone on a line whether the article speaks of its bearer: then the line is a picture's or heads a part
 * of the text. Claims nothing.
 */
import { plainPattern } from '../../../text/plain-pattern.ts';
import type { Segment } from '../../segment.ts';
import type { Sheet } from '../../sheet.ts';
import { isGivenName } from '../names.ts';

/** So many other lines that speak of somebody: one may be the writer's own box. */
const fewestTold = 2;
const fewestWords = 4;
const fewestSame = 3;

/** What ends the name itself: the place, the role, the paper. */
const behindName = /[,/|(–—:]|\s-\s| (?:in|i|à|en|aus|a|da|em|te|from|for|für|för|voor|pour|para|per) /u;
const surname = /^\p{Lu}[\p{Ll}\p{M}’'-]{3,}$/u;

/** "Bishops of Roskilde" or "David Siegert" above a text that speaks of Roskilde again and again, or of David Siegert by his whole name. */
export function isToldOf({ segments }: Sheet, { text, index }: Segment): boolean {
  const [first = '', ...behind] = (text.split(behindName, 1)[0] ?? '').split(' ').slice(0, 3);
  const others = segments.filter(
    (line) => line.index !== index && line.words >= fewestWords && !line.text.startsWith(`${first} `),
  );
  const isTold = behind.some((name) => surname.test(name) && saying(others, name).length >= fewestTold);
  // Writers have namesakes among those of whom they write, and their own box.
  if (!isTold || !isGivenName(first)) return isTold;
  return others.some((line) => line.prose && line.text.includes(`${first} ${behind[0]}`));
}

function saying(lines: readonly Segment[], name: string): readonly Segment[] {
  const told = lines.filter((line) => line.text.includes(name));
  if (told.length < fewestTold) return [];
  const alone = new RegExp(`(?<![\\p{L}-])${plainPattern(name)}(?![\\p{Ll}-])`, 'u');
  return told.filter((line) => alone.test(line.text));
}

/** "Publicidad AiPublicidad Ai", and "Publicidad Ai" alone on line after line: what a copied page holds so often is no name. */
export function isOfPage({ segments }: Sheet, { text }: Segment): boolean {
  if (/^(\S.{2,30}?)\s?\1$/u.test(text)) return true;
  return !isGivenName(text) && segments.filter((other) => other.text === text).length >= fewestSame;
}
