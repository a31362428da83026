/** Decides when a page was published and last changed, between its data and the date that it shows its readers. */
import { type ArchiveDate, daysAfter, isOneDay } from '../../model/date.ts';
import { type Candidate, inferred, type Sourced } from '../../model/provenance.ts';
import { addressDate } from '../../text/dates/address-date.ts';
import { choose, type Proposal } from '../choose.ts';
import { proposalsOf } from './decide.ts';
import { instantOf } from './machine-date.ts';

/** A day below the headline that lies so far before that of the data is the older one of the two by more than a zone. */
const longestZone = 2;
/** Statements of one instant differ by the seconds that some leave out. */
const sameInstant = 2;
const minutesADay = 24 * 60;

/**
 * The date of publication. Data that give the time of the newspaper's own zone go before data in UTC, in which an evening
 * paper is of the day after or before; and where the page shows its readers the neighbouring day, that is the day. The
 * day that its readers see goes before data that state a later one, unless the page's address holds that: those of a page moved to
 * a new system tell the day of the move.
 */
export function decidePublished(
  facts: readonly Proposal<ArchiveDate>[],
  read: Sourced<ArchiveDate> | null,
  addresses: readonly string[] = [],
): Sourced<ArchiveDate> | null {
  if (read !== null && facts.every(({ confidence }) => confidence === 'guess')) return read;
  const shown = (read === null ? [] : proposalsOf(read)).filter(
    ({ kind, value }) => kind === 'stated' && isOneDay(value),
  );
  // The line that readers see tells more than the same day in the address.
  const agreed = facts.find(
    (fact) => !isAddress(fact) && shown.some(({ value }) => value.earliest === fact.value.earliest),
  );
  const first = agreed ?? facts.find(({ confidence }) => confidence === 'certain') ?? facts[0];
  if (first === undefined) return read;
  // A vague statement, "date", may be the day on which the page's template was made: what readers see goes before it.
  const seen = shown[0];
  if (seen !== undefined && isAddress(first) && seen.value.earliest === first.value.earliest) return read;
  const isInAddress = seen !== undefined && addresses.some((address) => tells(address, seen.value, first.value));
  const isMoved =
    seen !== undefined && isOlder(seen, first) && !addresses.some((address) => isDayOf(address, first.value));
  if (agreed === undefined && seen !== undefined && (isInAddress || isMoved || isFirmer(seen, first))) {
    const confidence = isFirmer(seen, first) ? seen.confidence : 'likely';
    return inferred(seen.value, { ...seen, confidence, rivals: facts.map(rivalOf) });
  }
  const local = facts.find((other) => isSameInstant(other.value, first.value) && !isUtc(other.value)) ?? first;
  const others = [...facts, ...shown].filter(({ value }) => value.earliest !== local.value.earliest);
  const day = shown.find(({ value }) => isUtc(local.value) && isNeighbour(value, local.value));
  if (day !== undefined) {
    const spans = [...day.spans, ...local.spans];
    return inferred(dayOf(day.value), {
      spans,
      rule: 'published/shown-day',
      confidence: 'likely',
      rivals: [rivalOf(local)],
    });
  }
  if (others.length === 0) return choose([local]);
  const { value, spans, rule } = local;
  return inferred(value, { spans, rule, confidence: 'likely', rivals: others.map(rivalOf) });
}

/** "…/2016/09/15/…" holds the day that is shown, and the data tell a later one: an old article was moved then. */
function tells(address: string, seen: ArchiveDate, data: ArchiveDate): boolean {
  return isDayOf(address, seen) && (seen.earliest ?? '') <= (data.earliest ?? '');
}

function isDayOf(address: string, { earliest }: ArchiveDate): boolean {
  return addressDate(address)?.date.edtf === earliest;
}

function isAddress({ rule }: Proposal<ArchiveDate>): boolean {
  return rule === 'published/address';
}

/** Readers see "12 March 2009" below the headline, and the data say 2015: the page was moved then, or published anew. */
function isOlder({ confidence, value }: Proposal<ArchiveDate>, { value: data }: Proposal<ArchiveDate>): boolean {
  if (confidence !== 'certain' || value.earliest === null || data.earliest === null) return false;
  return daysAfter(value.earliest, longestZone) <= data.earliest;
}

function isFirmer(seen: Proposal<ArchiveDate>, fact: Proposal<ArchiveDate>): boolean {
  return fact.confidence !== 'certain' && seen.confidence === 'certain';
}

function rivalOf({ value, spans, rule, confidence }: Proposal<ArchiveDate>): Candidate<ArchiveDate> {
  return { value, spans, rule, confidence };
}

/** The date of the last change; one that is not after publication is none. */
export function decideUpdated(
  facts: readonly Proposal<ArchiveDate>[],
  read: Sourced<ArchiveDate> | null,
  published: Sourced<ArchiveDate> | null,
): Sourced<ArchiveDate> | null {
  const first = published === null ? null : instantBehind(published);
  const later = [...facts, ...(read === null ? [] : proposalsOf(read))].filter(({ value }) => isAfter(value, first));
  const last = later[0];
  if (last === undefined) return null;
  const local = later.find((other) => isSameInstant(other.value, last.value) && !isUtc(other.value)) ?? last;
  return choose([local, ...later.filter((other) => other !== local)]);
}

/** Of a day that the page shows its data still tell the time. */
function instantBehind({ value, provenance }: Sourced<ArchiveDate>): ArchiveDate {
  const isShown = provenance.kind === 'inferred' && provenance.rule === 'published/shown-day';
  return (isShown ? provenance.rivals[0]?.value : null) ?? value;
}

function isUtc({ edtf }: ArchiveDate): boolean {
  return /(?:Z|[+-]00:00)$/.test(edtf);
}

function isSameInstant(a: ArchiveDate, b: ArchiveDate): boolean {
  const one = instantOf(a);
  const other = instantOf(b);
  return one !== null && other !== null && Math.abs(one - other) <= sameInstant;
}

/** Whether a day is the one right before or after that of a time. */
function isNeighbour(day: ArchiveDate, time: ArchiveDate): boolean {
  if (!isOneDay(day) || day.earliest === null || time.earliest === null) return false;
  return Math.abs(Date.parse(day.earliest) - Date.parse(time.earliest)) / 60_000 === minutesADay;
}

function dayOf(date: ArchiveDate): ArchiveDate {
  return { ...date, edtf: date.earliest ?? date.edtf, precision: 'day' };
}

function isAfter(updated: ArchiveDate, published: ArchiveDate | null): boolean {
  if (published === null) return true;
  const a = instantOf(updated);
  const b = instantOf(published);
  if (a !== null && b !== null) return a > b + sameInstant;
  const later = updated.earliest ?? '';
  const earlier = published.earliest ?? '';
  return (
    later > earlier ||
    (later === earlier && updated.edtf.slice(0, 16) > published.edtf.slice(0, 16) && published.precision === 'minute')
  );
}
