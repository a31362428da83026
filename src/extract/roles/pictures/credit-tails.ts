/** Reads the credits that no label opens: in brackets behind the caption, behind an agency's stroke, or as Japan's papers print them. */
import { creditedSources } from '../../../text/agencies.ts';
import { creditWords, pictureWords } from '../../../text/languages/newsroom-words.ts';
import { isName } from '../names.ts';
import { isPaper } from '../paper-names.ts';
import { eastAsianTail } from './east-asian-credits.ts';

/** Where a credit stands in a text, its brackets and labels left out, and where what belongs to it begins. */
export interface CreditTail {
  readonly from: number;
  readonly start: number;
  readonly end: number;
}

const longestBracket = 70;
const longestStroke = 120;

/** The credit that ends a text; null when there is none. */
export function creditTail(text: string): CreditTail | null {
  const eastern = eastAsianTail(text);
  if (eastern !== null) return eastern;
  const last = text.charAt(text.length - 1);
  if (/[\])］）】〕]/.test(last)) return bracketed(text) ?? shoutedName(text);
  if (text.includes('＝') || text.includes('=')) return afterEquals(text);
  const plain = shoutedName(text) ?? wordAndName(text) ?? wordBehindStroke(text) ?? viaAgency(text);
  if (plain !== null) return plain;
  return text.includes('/', text.length - longestStroke) ? agencyFirst(text) : null;
}

/** "[File: Reuters]", "[SpaceX via Nasa]", "［写真：共同］": in brackets that name a source, a label before it or not. */
function bracketed(text: string): CreditTail | null {
  const from = Math.max(text.lastIndexOf('['), text.lastIndexOf('［'), text.lastIndexOf('【'), text.lastIndexOf('〔'));
  if (from < 0) return initialled(text);
  const inner = text.slice(from + 1, -1);
  if (inner.length > longestBracket || !/\p{L}/u.test(inner)) return null;
  const label = /^([^:：=＝]{1,30}?)\s?[:：=＝]\s?/u.exec(inner);
  const isLabelled = label !== null && creditWords.has((label[1] ?? '').toLowerCase().replace(/\s+/g, ' ').trim());
  if (!isLabelled) {
    const korean = /^(?:촬영|사진|제공|출처|그래픽)\s(?=\S)/u.exec(inner)?.[0].length ?? 0;
    if (korean > 0 || /\S\s?(?:제공|촬영|캡처|撮影|提供)(?=$|[.。\s])/u.test(inner))
      return { from, start: from + 1 + korean, end: text.length - 1 };
  }
  const skip = isLabelled ? label[0].length : 0;
  return isLabelled || namesSource(inner) ? { from, start: from + 1 + skip, end: text.length - 1 } : null;
}

const name = "\\p{Lu}[\\p{L}.'’-]*(?: (?:de |of |the )?\\p{Lu}[\\p{L}.'’-]*){0,3}";
/** Behind the full stop: initials, or a name and whom they work for. */
const behindStop = new RegExp(
  `[.!?…"”]\\s[(（](\\p{Lu}{2,6}(?:\\s?/\\s?[\\p{L} .]{2,30})?|${name}\\s?/\\s?(?:[Tt]he )?${name})[)）]$`,
  'u',
);

/** "… rally scheduled for Wednesday. (AP Photo)": the agency's picture, without its photographer. */
const photoOf = /\s[(（](\p{Lu}[\p{L}.]{1,20} (?:Photos?|Fotos?|Images?|Pool|Video))[)）]$/u;

/** "… burnt along the coast.(ABC News)": a bracket that touches the full stop, and a source that lists or its words tell. */
function gluedSource(tail: string): RegExpExecArray | null {
  const match = /[.!?…"”][(（](\p{Lu}[\p{L} .&-]{1,30})[)）]$/u.exec(tail);
  return match?.[1] !== undefined && (creditedSources.has(match[1]) || isPaper(match[1])) ? match : null;
}

/** "(Ann Moss/AFP via Getty Images)", "(picture alliance / dpa / Anna Moos)": known houses alone, or beside whoever made the picture. */
function passedOn(tail: string): RegExpExecArray | null {
  const match = /(?:^|\s)[(（]([^()（）]{4,68})[)）]$/u.exec(tail);
  const sides = match?.[1]?.split(/\s?\/\s?|\svia\s(?:the\s)?/u).map((side) => side.trim()) ?? [];
  const isKnown = (side: string) => creditedSources.has(side);
  return sides.length > 1 && sides.some(isKnown) && sides.every((side) => isKnown(side) || isName(side)) ? match : null;
}

/** "Ann Moss via AP": behind the caption's full stop, or alone. */
function viaAgency(text: string): CreditTail | null {
  const tail = text.slice(-longestBracket);
  if (!tail.includes(' via ')) return null;
  const [, credit = '', source = ''] =
    /(?:^|[.!?…”]\s)(\p{Lu}[^.!?…]{2,40} via (?:the )?(\p{Lu}[\p{L} ]{1,24}))$/u.exec(tail) ?? [];
  if (!creditedSources.has(source) || (credit.length === text.length && !isName(credit.split(/ via |\//u, 1)[0] ?? '')))
    return null;
  return { from: text.length - credit.length, start: text.length - credit.length, end: text.length };
}

/** "…when her trial is heard in November. (NPA)", "… on Tuesday. (Ben Ashworth/The Firth Courier)". */
function initialled(text: string): CreditTail | null {
  const tail = text.slice(-longestBracket);
  const match = behindStop.exec(tail) ?? photoOf.exec(tail) ?? gluedSource(tail) ?? passedOn(tail);
  if (match?.[1] === undefined) return null;
  const end = text.length - 1;
  return { from: end - match[1].length - 1, start: end - match[1].length, end };
}

/** No paragraph of the text ends so; a longer one may be signed by its writer. */
const longestBefore = 300;
const capitals = "\\p{Lu}[\\p{Lu}\\p{M}.'’-]+";
/** "… al muelle de Sundrey.PETER MORAN (EFE)", "… le 9 mars. ERWAN TANGUY POUR « LE CRÉPUSCULE »" */
const shoutedTail = new RegExp(
  `[.!?…»”)]\\s?(${capitals}(?: ${capitals}){1,3}(?:\\s?/\\s?[\\p{Lu}][\\p{L} .-]{1,30}| (?:POUR|PARA|FOR|PER|FÜR) .{2,40})?(?: ?\\([\\p{Lu}][\\p{L} /-]{1,24}\\))?)$`,
  'u',
);

function shoutedName(text: string): CreditTail | null {
  const tail = text.slice(-longestBracket * 2);
  const credit = shoutedTail.exec(tail)?.[1];
  if (credit === undefined || text.length > longestBefore) return null;
  const start = text.length - credit.length;
  return { from: start, start, end: text.length };
}

/** "… aan de kade van Sundrey. Foto Piet Moran": a word for the picture behind a full stop, and a name. */
function wordAndName(text: string): CreditTail | null {
  const match =
    /[.!?…»”)]\s(\p{L}{4,12}(?:'s)?) ((?:\p{Lu}[\p{L}\p{M}.'’-]*(?: (?:van|de|den|der|von|da|di|le|la))?(?:[ /]|, (?=\p{Lu}{2,6}$))?){1,5})$/u.exec(
      text.slice(-longestBracket),
    );
  const [, word = '', credit = ''] = match ?? [];
  if (match === null || !pictureWords.has(word.toLowerCase().replace("'s", '')) || text.length > longestBefore)
    return null;
  const start = text.length - credit.length;
  return { from: start - word.length - 1, start, end: text.length };
}

/** "Старий міст / фото УНІАН", "Pilens eldste bru | foto Ola Hansen", "/ фото надане родиною": a word for the picture behind a stroke. */
function wordBehindStroke(text: string): CreditTail | null {
  if (!/[/|]/.test(text.slice(-longestBracket)) || text.length > longestBefore) return null;
  const match = /\s[/|]\s?(\p{L}{4,12}) ([\p{L}][\p{L}\p{M} .'’-]{1,40})$/u.exec(text.slice(-longestBracket));
  const [, word = '', credit = ''] = match ?? [];
  if (match === null || !pictureWords.has(word.toLowerCase())) return null;
  const start = text.length - credit.length;
  return { from: start - word.length - 1, start, end: text.length };
}

function namesSource(inner: string): boolean {
  const sides = inner.split(/\s?[/|,]\s?|\s(?:via|for|by|courtesy of)\s/u);
  // "[연합뉴스 자료사진]": the kind of the picture behind the agency.
  const named = (side: string) =>
    creditedSources.has(side) || creditedSources.has(/^[가-힣]+(?= )/u.exec(side)?.[0] ?? '');
  return / via /.test(inner) || sides.some((side) => named(side.trim()));
}

/** "…のミカン＝10月28日、小袖島、須磨拓郎撮影": after the sign stand day, place and the photographer. */
function afterEquals(text: string): CreditTail | null {
  const from = Math.max(text.lastIndexOf('＝'), text.lastIndexOf('='));
  const tail = text.slice(from + 1);
  const match = /(?:^|[、,，\s（(])([^、,，\s（(]{2,24}?)(?:さん)?(?:撮影|提供|共同|写す|기자|제공|촬영)[)）]?$/u.exec(
    tail,
  );
  if (from <= 0 || tail.length > longestBracket || match?.[1] === undefined) return null;
  const start = from + 1 + match.index + match[0].indexOf(match[1]);
  // Day and place behind the sign belong to the caption.
  return { from: match.index > 0 ? from + 1 + match.index : from, start, end: text.length };
}

/** "EFE/ J.J. Guillén", "EFE/EPA/HAITHAM IMAD": the agency before the stroke. */
function agencyFirst(text: string): CreditTail | null {
  const tail = text.slice(-longestStroke);
  const match = /(?:^|[\s(|])(\p{Lu}[\p{L}-]{1,20}(?:\s?\/\s?\p{Lu}[\p{L}\p{M}.'’ -]{1,40}){1,3})\)?$/u.exec(tail);
  const credit = match?.[1];
  const agency = credit?.split('/')[0]?.trim() ?? '';
  if (credit === undefined || !creditedSources.has(agency)) return null;
  const end = text.length - (text.endsWith(')') ? 1 : 0);
  return { from: end - credit.length, start: end - credit.length, end };
}
