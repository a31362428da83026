/** Tells whether a name before a dash or a full stop is a place: known, or one in which the article says that things are. Claims nothing. */
import type { NameKind } from '../../model/article.ts';
import { gazetteerFor } from '../../text/gazetteer.ts';
import type { DatelineReading } from './dateline.ts';

const place: NameKind = 'place';
/** "in Harwick", "i Vinterbro", "à Valserre": small words that stand before places; before people most of them do not. */
const inWords =
  'in|at|near|from|i|på|ved|fra|från|vid|aus|bei|nach|te|à|en|em|de|a|ad|nel|w|we|do|z|v|ve|na|в|у|во|из|із|під';
const stopped =
  /^(\p{Lu}\p{Ll}{2,}[\p{L}'’-]*(?: \p{Lu}\p{Ll}{2,}[\p{L}'’-]*)?(?:\/\p{Lu}\p{Ll}{2,}[\p{L}'’-]*)?)\. (?=[„“"«]?\p{Lu}\p{Ll})/u;

/** Whether a name is that of a city or of a country or region that the gazetteer knows. */
export function isKnownPlace(name: string): boolean {
  return gazetteerFor('und').find(name)?.kind === place;
}

/** Whether the article says elsewhere that something is in this place. */
export function isPlaceTold(source: string, name: string): boolean {
  if (!source.includes(name)) return false;
  const plain = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{M}])(?:${inWords})\\s${plain}(?![\\p{L}\\p{M}])`, 'u').test(source);
}

/** "Schraden. Um die Ursache …": as German papers open a report, where the text speaks of the same place. */
export function stoppedPlace(head: string, source: string): DatelineReading | null {
  const match = stopped.exec(head);
  const [whole = '', name = ''] = match ?? [];
  if (match === null || !name.split('/').some((one) => isPlaceTold(source, one))) return null;
  return { place: { start: 0, end: name.length }, agency: null, end: whole.length };
}
