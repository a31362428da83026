/**
 * Decides each field between what the page's data state and what its text shows. One chooser a field; what was not taken
 * stays as a rival.
 */
import type { ArticleRecord, FieldName } from '../../model/article.ts';
import type { ArchiveDate } from '../../model/date.ts';
import { isGiven, type Sourced } from '../../model/provenance.ts';
import { choose, type Proposal } from '../choose.ts';
import { isNames } from '../roles/names.ts';
import { isNewsroom } from '../roles/writers/desk-name.ts';
import { likeness } from './article-place.ts';
import { decidePublished, decideUpdated } from './decide-dates.ts';
import type { Facts } from './facts/facts.ts';

export type Fields = Pick<ArticleRecord, FieldName>;

/** A section that is as long as this, and the headline again, is none. */
const sameText = 0.8;

/** The fields of a page: `read` is what the rules for text found on it. */
export function decideFields(read: Fields, facts: Facts): Fields {
  const addresses = facts.address.map(({ value }) => value);
  const published = decidePublished(facts.published, read.published, addresses);
  const headline = decideHeadline(read.headline, facts.headline);
  const isOther = ({ value }: Proposal<string>) => likeness(value, headline.value) < sameText;
  return {
    ...read,
    headline,
    published,
    updated: decideUpdated(facts.updated, read.updated, published),
    byline: decide(withoutDesks(facts.byline, read.byline), read.byline),
    agency: decide(facts.agency, read.agency),
    publisher: decide(facts.publisher, read.publisher),
    section: decide(facts.section.filter(isOther), read.section),
    keywords: decide<readonly string[]>(facts.keywords, read.keywords),
    language:
      decide(withoutTemplate(norwegian(facts.language, read.language.value), read.language), read.language) ??
      read.language,
    address: decide(facts.address, read.address),
    retrieved: decide<ArchiveDate>(facts.retrieved, read.retrieved),
  };
}

/** "Redazione" in the data of a page loses to a writer whom the page names: the newsroom as a whole is nobody's name. */
function withoutDesks(facts: readonly Proposal<string>[], read: Sourced<string> | null): readonly Proposal<string>[] {
  if (read === null || !isNames(read.value) || isNewsroom(read.value)) return facts;
  return facts.map((fact) => (isNewsroom(fact.value) ? { ...fact, confidence: 'guess' } : fact));
}

/** Themes are written in English, and many pages say so of themselves in whatever language they are: what the text reads as goes before it. */
function withoutTemplate(
  facts: readonly Proposal<string>[],
  { value, provenance }: Sourced<string>,
): readonly Proposal<string>[] {
  const isRead =
    value !== 'en' && value !== 'und' && provenance.kind === 'inferred' && provenance.confidence !== 'guess';
  return isRead ? facts.map((fact) => (fact.value === 'en' ? { ...fact, confidence: 'guess' } : fact)) : facts;
}

/** `no` is either of two languages: which one the text tells, else the one that most write. */
function norwegian(facts: readonly Proposal<string>[], read: string): Proposal<string>[] {
  if (read === 'nb' || read === 'nn') return facts.filter(({ value }) => value !== 'no');
  return facts.map((fact) => (fact.value === 'no' ? { ...fact, kind: 'inferred', value: 'nb' } : fact));
}

/** What the page shows goes before what its data say, unless nothing on the page reads as the headline. */
function decideHeadline(read: Sourced<string>, facts: readonly Proposal<string>[]): Sourced<string> {
  const shown = read.provenance.kind === 'stated' ? proposalsOf(read) : [];
  return choose([...shown, ...facts]) ?? read;
}

function decide<T>(facts: readonly Proposal<T>[], read: Sourced<T> | null): Sourced<T> | null {
  return choose([...facts, ...(read === null ? [] : proposalsOf(read))]);
}

/** A field that was read, with its rivals, as proposals. */
export function proposalsOf<T>({ value, provenance }: Sourced<T>): Proposal<T>[] {
  if (isGiven(provenance)) return [];
  const { kind, rule, confidence } = provenance;
  const spans = provenance.kind === 'stated' ? [provenance.span] : provenance.spans;
  const rivals = provenance.kind === 'stated' ? [] : provenance.rivals;
  return [
    { kind, value, spans, rule, confidence },
    ...rivals.map((rival) => ({ kind: 'inferred' as const, ...rival })),
  ];
}
