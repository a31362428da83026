/**
 * Reads what databases of newspapers print around an article: facts of their own are set aside, and so is what follows the
 * first article of a file that holds several. Does nothing in a text that no database printed.
 */
import { databaseLabels, recordEnds, textLabels } from '../../../text/languages/database-words.ts';
import { openingLength, openingOf, type Segment } from '../../segment.ts';
import { type Claim, claim, type Piece, type Sheet, setAside } from '../../sheet.ts';
import { isPaper } from '../paper-names.ts';

/** "3 of 12 DOCUMENTS", "Document 1 of 3" above a record. */
const opens =
  /^(?:\d{1,5} (?:of|von|sur|de|di|van|av|af) \d{1,5} (?:documents?|dokumente?n?|documentos|documenti|documenten)|(?:document|dokument|documento) \d{1,5} (?:of|von|sur|de|di|van|av|af) \d{1,5}|[^\d]{0,16}検索結果[^\d]{0,6}\d{1,5} ?[/／] ?\d{1,5} ?件?)$/u;
/** "Document HARJOU0020140304ea3400012", "Se artikkelen på http://…", "Load-Date: …" below one. */
const closes =
  /^(?:document [a-z]{3,12}\d{8,}[\da-z]*|se (?:web)?artik(?:ke)?len på https?:\S+|publication-type: .+|gale document number: .+|[•*] ?record: [\da-f]{8,}|this article was printed from pressreader)$/;
/** What either begins with. */
const markStarts: ReadonlySet<string> = new Set([...'0123456789dspgrt•*記検']);
/** A label that no newspaper prints. */
const sure = /^(?:load-date|proquest document id|gale document number|publication-type|journal code|accession number):/;
/** "512 words" */
const count = /^\d{2,5} (?:words|mots|wörter|woorden|palabras|parole|ord|palavras)$/;
/** "Report Information from ProQuest", "Dette er en utskrift fra Retriever" */
const vendor =
  /\b(?:proquest|lexisnexis|nexis|factiva|newsbank|gale|retriever|infomedia|mediearkivet|genios|europresse|pressreader)\b/;
const longestVendorLine = 12;
const label = /^([\p{L}][\p{L}\p{M}/' -]{1,28}?)\s?(?::(?:\s|$)|：)/u;
/** A fact takes a line or two, an article's first paragraph more. */
const longestFact = 400;
/** A paragraph, or the text of a short article, has so many words. */
const fewestTextWords = 20;
const longestTitle = 6;

/** Claims what a database printed, in files that at least one of its marks tells. */
export function databaseRecords(sheet: Sheet): Claim[] {
  const { segments } = sheet;
  if (!segments.some(isMark)) return [];
  const end = firstRecordEnd(segments);
  const first = segments.slice(0, end);
  const last = first.findLastIndex(({ words, text }) => words >= fewestTextWords && !isLabelled(text));
  const own = first.flatMap((segment) => claimsOn(sheet, segment, last));
  return [...own, ...segments.slice(end).map((segment) => setAside(segment, 'set-aside/other-article'))];
}

function folded(segment: Segment): string {
  if (segment.text.length > openingLength) return '';
  const opening = openingOf(segment);
  return opening.endsWith('.') ? opening.slice(0, -1) : opening;
}

function isMark(segment: Segment): boolean {
  const opening = openingOf(segment);
  if (sure.test(opening)) return true;
  const text = folded(segment);
  return isEnd(text) || (markStarts.has(text.charAt(0)) && (opens.test(text) || closes.test(text)));
}

function isEnd(text: string): boolean {
  return recordEnds.has(text);
}

/**
 * Where the second record begins, as a place among the segments; their number when the file holds one. Marks of one kind
 * tell records apart: each record has all of them.
 */
function firstRecordEnd(segments: readonly Segment[]): number {
  const heads = places(segments, (text) => opens.test(text));
  if (heads[1] !== undefined) return heads[1];
  const kinds = [(text: string) => closes.test(text), isEnd];
  for (const isOfKind of kinds) {
    const feet = places(segments, isOfKind);
    const [first, second] = feet;
    if (first === undefined || second === undefined) continue;
    const between = segments.slice(first + 1, second).reduce((words, segment) => words + segment.words, 0);
    if (between >= fewestTextWords) return first + 1;
  }
  return segments.length;
}

function places(segments: readonly Segment[], test: (text: string) => boolean): number[] {
  return segments.flatMap((segment, index) => (test(folded(segment)) ? [index] : []));
}

function isLabelled(text: string): boolean {
  return label.test(text.slice(0, openingLength).toLowerCase());
}

/** What a segment of the first record is; `last` is the place of its last paragraph. */
function claimsOn(sheet: Sheet, segment: Segment, last: number): Claim[] {
  const text = folded(segment);
  const aside = [setAside(segment, 'set-aside/label')];
  if (opens.test(text) || closes.test(text) || isEnd(text) || count.test(text) || textLabels.has(text)) return aside;
  if (vendor.test(text) && segment.words <= longestVendorLine) return aside;
  if ((isPaper(segment.text) || isTitle(segment)) && opens.test(above(sheet, segment))) {
    return [claim(segment, 'publisher', 'publisher/own-line', 'certain')];
  }
  const found = label.exec(openingOf(segment));
  if (found?.[1] === undefined) return [];
  if (textLabels.has(found[1])) return [afterLabel(sheet, segment, paragraph)];
  if (found[1] === 'publication title') return [afterLabel(sheet, segment, publisher)];
  // Below the text a fact without a year is told above as well: "Title: …", "Section: …".
  if (last >= 0 && segment.index > last && !segment.prose && !/\d{4}/.test(text)) return aside;
  return databaseLabels.has(found[1]) && segment.text.length <= longestFact ? aside : [];
}

/** "The Harwick Lantern", "Harwick Lantern (UK)": right below the number of a record stands the paper. */
function isTitle({ text, words, gapAfter }: Segment): boolean {
  return words <= longestTitle && !gapAfter && /^\p{Lu}[^\d:;.,!?]*$/u.test(text);
}

function above({ segments }: Sheet, { index }: Segment): string {
  const before = segments[index - 1];
  return before === undefined ? '' : folded(before);
}

const paragraph = { role: 'paragraph', rule: null, confidence: 'likely' } as const;
const publisher = { role: 'publisher', rule: 'publisher/own-line', confidence: 'certain' } as const;

/** "Full text: The ferry that links …": what it says without its label. */
function afterLabel({ source }: Sheet, segment: Segment, as: Omit<Piece, 'span'>): Claim {
  const raw = source.slice(segment.span.start, segment.span.end);
  const length = /^[^:：]*[:：]\s*/.exec(raw)?.[0].length ?? raw.length;
  if (length >= raw.length) return setAside(segment, 'set-aside/label');
  return { segment: segment.index, pieces: [{ ...as, span: { ...segment.span, start: segment.span.start + length } }] };
}
