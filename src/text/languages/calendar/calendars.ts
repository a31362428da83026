/** The languages whose words about dates Dateline knows, in the order in which they are tried. */

import type { LanguageTag } from '../../../model/ids.ts';
import { baseTag } from '../../base-tag.ts';
import { ar } from './ar.ts';
import type { Calendar } from './calendar.ts';
import { da } from './da.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fi } from './fi.ts';
import { fr } from './fr.ts';
import { he } from './he.ts';
import { it } from './it.ts';
import { ja } from './ja.ts';
import { ko } from './ko.ts';
import { nb } from './nb.ts';
import { nl } from './nl.ts';
import { nn } from './nn.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import { ru } from './ru.ts';
import { sv } from './sv.ts';
import { tr } from './tr.ts';
import { uk } from './uk.ts';

export const calendars: readonly Calendar[] = [
  en,
  nb,
  nn,
  da,
  sv,
  de,
  nl,
  fr,
  es,
  pt,
  it,
  fi,
  pl,
  tr,
  ru,
  uk,
  ar,
  he,
  ja,
  ko,
];

const byTag = new Map(calendars.map((calendar) => [calendar.tag, calendar]));

/** The calendar of a language; null where Dateline has none. `no` and regional tags such as `en-gb` find theirs. */
export function calendarOf(language: LanguageTag): Calendar | null {
  return byTag.get(baseTag(language)) ?? null;
}
