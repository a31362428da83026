/** Decides when a page was published and last changed, between its data and the date that it shows its readers. */
import { type ArchiveDate, isOneDay } from '../../model/date.ts';
import { type Candidate, inferred, type Sourced } from '../../model/provenance.ts';
import { addressDate } from '../../text/dates/address-date.ts';
import { choose, type Proposal } from '../choose.ts';
import { proposalsOf } from './decide.ts';
import { instantOf } from './machine-date.ts';

/** Statements of one instant differ by the seconds that some leave out. */
const sameInstant = 2;
const minutesADay = 24 * 60;

/**
 * The date of publication. Data that give the time of the newspaper's own zone go before data in UTC, in which an evening
 * paper is of the day after or before; and where the page shows its readers the neighbouring day, that is the day. So is the day
 * that page and `address` tell together.
 */
export function decidePublished(
  facts: readonly Proposal<ArchiveDate>[],
  read: Sourced<ArchiveDate> | null,
  address: string | null = null,
): Sourced<ArchiveDate> | null {
  if (read !== null && facts.every(({ confidence }) => confidence === 'guess')) return read;
  const shown = (read === null ? [] : proposalsOf(read)).filter(
    ({ kind, value }) => kind === 'stated' && isOneDay(value),
  );
  const agreed = facts.find(({ value }) => shown.some((other) => other.value.earliest === value.earliest));
  const first = agreed ?? facts.find(({ confidence }) => confidence === 'certain') ?? facts[0];
  if (first === undefined) return read;
  // A vague statement, "date", may be the day on which the page's template was made: what readers see goes before it.
  const [seen] = shown;
  const isVague = first.confidence !== 'certain' && seen?.confidence === 'certain';
  if (agreed === undefined && seen !== undefined && (isVague || isOfAddress(seen.value, first.value, address))) {
    const confidence = isVague ? seen.confidence : 'likely';
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

/** "…/2016/09/15/…" and the day below the headline against data of another month: an old article was moved to a new program then. */
function isOfAddress(seen: ArchiveDate, data: ArchiveDate, address: string | null): boolean {
  const told = address === null ? null : (addressDate(address)?.date.edtf ?? null);
  return told !== null && told.length > 4 && seen.edtf.startsWith(told) && !data.edtf.startsWith(told.slice(0, 7));
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
  const later = [...facts, ...(read === null ? [] : proposalsOf(read))].filter(({ value }) =>
    isAfter(value, published?.value ?? null),
  );
  const [first] = later;
  if (first === undefined) return null;
  const local = later.find((other) => isSameInstant(other.value, first.value) && !isUtc(other.value)) ?? first;
  return choose([local, ...later.filter((other) => other !== local)]);
}

function isUtc({ edtf }: ArchiveDate): boolean {
  return /(?:Z|[+-]00:00)$/.test(edtf);
}

function isSameInstant(a: ArchiveDate, b: ArchiveDate): boolean {
  const [one, other] = [instantOf(a), instantOf(b)];
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
  const [a, b] = [instantOf(updated), instantOf(published)];
  if (a !== null && b !== null) return a > b + sameInstant;
  const [later, earlier] = [updated.earliest ?? '', published.earliest ?? ''];
  return (
    later > earlier ||
    (later === earlier && updated.edtf.slice(0, 16) > published.edtf.slice(0, 16) && published.precision === 'minute')
  );
}
