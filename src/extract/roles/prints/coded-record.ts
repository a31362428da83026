/**
 * Reads a record in which a database names each fact by a code of two or three capitals on a line of its own: HD for the
 * headline, BY for the writer, PD for the day. Does nothing in any other text.
 */
import type { RuleId } from '../../../model/rules.ts';
import type { Role } from '../../layout.ts';
import type { Segment } from '../../segment.ts';
import { type Claim, claim, type Sheet, setAside } from '../../sheet.ts';

/** What each code announces; null where nothing of the article follows. */
const codes: Readonly<Record<string, readonly [Role, RuleId] | null>> = {
  HD: ['headline', 'headline/own-line'],
  BY: ['byline', 'byline/by-line'],
  PD: ['date-line', 'published/own-line'],
  SN: ['publisher', 'publisher/own-line'],
  SE: ['section', 'section/own-line'],
  ...Object.fromEntries(
    'SC PG LA CY CR ET ED VOL WC CO IN NS RE IPD IPC PUB AN CT RF ART CX'.split(' ').map((code) => [code, null]),
  ),
};
/** Codes before the text itself. */
const text: ReadonlySet<string> = new Set(['LP', 'TD']);
/** So many different codes show that they are codes, and not words of the text. */
const fewest = 4;

/** Claims the codes, and what stands below each of them. */
export function codedRecord(sheet: Sheet): Claim[] {
  const found = sheet.segments.filter(isCode);
  const kinds = new Set(found.map((segment) => segment.text));
  if (kinds.size < fewest || !kinds.has('HD')) return [];
  const made: Claim[] = [];
  let under: string | null = null;
  for (const segment of sheet.segments) {
    if (isCode(segment)) {
      under = segment.text;
      made.push(setAside(segment, 'set-aside/label'));
    } else if (under !== null && !text.has(under)) made.push(valueClaim(segment, under, made));
  }
  return made;
}

function isCode({ text: line }: Segment): boolean {
  return line.length <= 3 && (Object.hasOwn(codes, line) || text.has(line));
}

/** A second line under one code goes on with what the record says for machines. */
function valueClaim(segment: Segment, code: string, made: readonly Claim[]): Claim {
  const [role, rule] = codes[code] ?? [null, null];
  const isFirst = made.every(({ pieces }) => pieces[0]?.role !== role);
  return role === null || !isFirst ? setAside(segment, 'set-aside/label') : claim(segment, role, rule, 'certain');
}
