/** Says the value of each field of a record in words. */
import type { ArticleRecord, FieldName } from '../../model/article.ts';
import type { ArchiveDate } from '../../model/date.ts';
import type { FactState } from '../../model/provenance.ts';
import type { Phrases } from '../phrases/phrases.ts';
import { dateWording } from '../wording/date-wording.ts';
import { languageName } from '../wording/language-wording.ts';

type FieldValue<K extends FieldName> = NonNullable<ArticleRecord[K]>['value'];

type Sayings = { readonly [K in FieldName]: (value: FieldValue<K>, phrases: Phrases) => string };

const asItIs = (value: string): string => value;

const sayings: Sayings = {
  language: languageName,
  headline: asItIs,
  kicker: asItIs,
  standfirst: asItIs,
  byline: asItIs,
  dateline: asItIs,
  publisher: asItIs,
  agency: asItIs,
  section: asItIs,
  keywords: (words, phrases) => words.join(phrases.words.comma),
  published: dateAndTime,
  updated: dateAndTime,
  address: asItIs,
  retrieved: dateAndTime,
};

/** A value of this field in words. */
export function sayValue<K extends FieldName>(field: K, value: FieldValue<K>, phrases: Phrases): string {
  return sayings[field](value, phrases);
}

/** A date with its time of day and zone where it has one. */
export function dateAndTime(date: ArchiveDate, phrases: Phrases): string {
  const { text } = dateWording(date, phrases);
  if (date.precision !== 'minute') return text;
  const [zone] = /(?:Z|[+-]\d\d:\d\d)$/.exec(date.edtf.slice(16)) ?? [];
  return `${text}${phrases.words.comma}${zone === undefined ? phrases.article.words.zoneNotStated : sayZone(zone)}`;
}

function sayZone(zone: string): string {
  return zone === 'Z' ? 'UTC' : `UTC${zone}`;
}

/** What a state is called. */
export function sayState(state: FactState, { words }: Phrases): string {
  const { stated, inferred, inFrontMatter, confirmed, notKnown } = words;
  return { stated, inferred, 'front-matter': inFrontMatter, editor: confirmed, unknown: notKnown }[state];
}

/** The class of the mark of a state: a dot means stated, a ring inferred, a short rule not known. */
export function markOf(state: FactState): string {
  return { stated: 'dot', 'front-matter': 'dot', editor: 'dot', inferred: 'dot o', unknown: 'dot n' }[state];
}
