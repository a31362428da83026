/** Parts a standfirst from the names that sign the article at its end: "… a place without a present / Von Leopold Rautenstrauch". */
import { foldSpace } from '../../../text/normalise.ts';
import { type Claim, claim, type Piece, type Sheet } from '../../sheet.ts';
import { isNames } from '../names.ts';
import { bylineLabels, bylineStart } from '../writers/bylines.ts';

/** The names stand in the last so many characters. */
const longestTail = 80;
/** Behind a stroke or dash, or behind the end of the last sentence. */
const parting = /(?:\s[/|·•–—-]\s|[.!?…]["“”»]?\s)(?=\p{L}{2,12} \p{Lu})/gu;

/** The claims with each standfirst cut where its byline begins. */
export function withSignatures(sheet: Sheet, claims: readonly Claim[]): Claim[] {
  return claims.map((made) => {
    const [piece, ...others] = made.pieces;
    if (piece?.role !== 'standfirst' || others.length > 0) return made;
    return parted(sheet, made, piece) ?? made;
  });
}

function parted({ source, press, segments }: Sheet, { segment }: Claim, piece: Piece): Claim | null {
  const whole = segments[segment];
  const from = Math.max(piece.span.start, piece.span.end - longestTail);
  const tail = source.slice(from, piece.span.end);
  const match = [...tail.matchAll(parting)].at(-1);
  if (whole === undefined || match === undefined) return null;
  const mark = match.index + match[0].length;
  const signed = foldSpace(tail.slice(mark));
  const start = bylineStart(signed, bylineLabels(press));
  if (start === null || start === 0 || !isNames(signed.slice(start).replace(/\.$/u, ''))) return null;
  const end = from + match.index + (/^[.!?…]/u.test(match[0]) ? match[0].trimEnd().length : 0);
  const byline = claim(whole, 'byline', 'byline/by-line').pieces[0];
  if (byline === undefined || end <= piece.span.start) return null;
  return {
    segment,
    pieces: [
      { ...piece, span: { start: piece.span.start, end } },
      { ...byline, span: { start: from + mark, end: piece.span.end } },
    ],
  };
}
