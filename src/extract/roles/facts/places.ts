/** Tells whether a name beside the date of an article is the place that the report was sent from. */
import type { Segment } from '../../segment.ts';
import type { Sheet } from '../../sheet.ts';
import { isSection } from '../cells.ts';
import { isName } from '../names.ts';
import { isPaper } from '../paper-names.ts';
import { isKnownPlace } from './dateline-places.ts';

/** A name that stands in a text more often is looked for no further, since lines may repeat. */
const mostLooked = 40;
/** The surnames of nearly all Koreans, before two syllables of which the last is no word for a town or district. */
const koreanPerson =
  /^[김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노하곽성차주우구민진나지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모]\p{sc=Hangul}[^시군구읍면]$/u;

/** A place that is known, or a name that the text says again after a small word: "a Castel Rovaio". */
export function isPlace({ source, segments }: Sheet, { span, index }: Segment, place: string): boolean {
  // Above the headline it is where the paper is made; the report's own place stands right above its text.
  // Right below the writer it is the report's as well, whatever buttons follow: "Marta Iglesias" over "Valdecuna - 05 ene 2021".
  if (!(segments[index + 1]?.prose || isName(segments[index - 1]?.text ?? '')) || isPaper(place)) return false;
  // "우종훈 2023. 7. 23.": where no capital tells a name, a place is one that the text names as well.
  if (koreanPerson.test(place)) return false;
  if (/^[\p{sc=Han}\p{sc=Hangul}]{2,4}$/u.test(place)) return source.indexOf(place, span.end) >= 0;
  // "Concert, 12 June 2021": any other word may be what the day is of.
  if (isSaidElsewhere(source, span.start, place)) return true;
  return isKnownPlace(place) && !isSection(place) && !isWrittenSmall(source, place);
}

/** "Funeral, 12 June 2021" where the text speaks of a funeral. */
function isWrittenSmall(source: string, word: string): boolean {
  const small = word.toLowerCase();
  return small !== word && source.includes(` ${small}`);
}

/** "우종훈": most names of people in Korean have three syllables. */
export function isKoreanName(text: string): boolean {
  return /^\p{sc=Hangul}{3}$/u.test(text);
}

/** Whether the text says a name, which stands at `own`, in another place after a small word: "a Castel Rovaio". */
export function isSaidElsewhere(source: string, own: number, name: string): boolean {
  let left = mostLooked;
  for (let at = source.indexOf(name); at >= 0 && left > 0; at = source.indexOf(name, at + 1)) {
    left -= 1;
    if (at !== own && /\p{Ll},?\s$/u.test(source.slice(Math.max(0, at - 4), at))) return true;
  }
  return false;
}
