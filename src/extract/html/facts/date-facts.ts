/** Proposes the dates that a page's data state. */
import { type ArchiveDate, isOneDay } from '../../../model/date.ts';
import type { Confidence } from '../../../model/provenance.ts';
import type { RuleId } from '../../../model/rules.ts';
import { addressDate } from '../../../text/dates/address-date.ts';
import { type Proposal, proposeStated } from '../../choose.ts';
import { readMachineDate } from '../machine-date.ts';
import type { Statement } from '../page-data.ts';
import { type FactSources, jsonLd, metas, properties } from './fact-sources.ts';

/** Names that mean the day of publication and nothing else. */
const publishedMetas = [
  'article:published_time',
  'article:published',
  'og:article:published_time',
  'og:published_time',
  'datepublished',
  'parsely-pub-date',
  'citation_publication_date',
  'dc.date.issued',
  'dcterms.issued',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'publication_date',
  'published_at',
  'originalpublicationdate',
  'cxenseparse:recs:publishtime',
  'sailthru.date',
];
/** Names that some pages use for the day on which the page was made. */
const vagueMetas = ['citation_date', 'dcterms.created', 'dc.date', 'dc.date.created', 'dcterms.date', 'date'];
const updatedMetas = [
  'article:modified_time',
  'og:updated_time',
  'datemodified',
  'dcterms.modified',
  'dc.date.modified',
  'last-modified',
];

/** Days on which the article can have appeared, the firmest first. */
export function publishedFacts(sources: FactSources): Proposal<ArchiveDate>[] {
  const shown = sources.shownTimes.filter(({ isUpdate }) => !isUpdate).map(({ statement }) => statement);
  const propose = (statements: readonly Statement[], rule: RuleId, confidence: Confidence = 'certain') =>
    proposeDates(statements, { rule, confidence, sources });
  const [first, ...others] = publishedMetas;
  const stated = [
    ...propose(jsonLd(sources, 'datePublished'), 'published/json-ld'),
    ...propose(metas(sources, first ?? ''), 'published/meta'),
    ...propose(properties(sources, 'datepublished'), 'published/microdata'),
    ...propose(metas(sources, ...others), 'published/meta'),
    ...propose(shown.slice(0, 1), 'published/time-element', 'likely'),
    ...propose(sources.data.pageDates, 'published/json-ld', 'likely'),
    ...propose(jsonLd(sources, 'dateCreated'), 'published/json-ld', 'likely'),
    ...propose(metas(sources, ...vagueMetas), 'published/meta', 'likely'),
    ...inAddress(sources),
  ];
  return stated.length > 0 ? stated : [...sources.outerDays()];
}

/** The day that the address of the page holds; its month alone says less than any line of the page. */
function inAddress({ data, quote }: FactSources): Proposal<ArchiveDate>[] {
  const statement = data.canonical ?? data.metas.get('og:url')?.[0] ?? data.savedFrom;
  const found = statement === null ? null : addressDate(statement.text);
  if (statement === null || found === null) return [];
  const { start } = quote(statement).span;
  const span = { start: start + found.span.start, end: start + found.span.end };
  return [proposeStated(found.date, span, 'published/address', isOneDay(found.date) ? 'likely' : 'guess')];
}

/** Days on which it can have been changed last. */
export function updatedFacts(sources: FactSources): Proposal<ArchiveDate>[] {
  const shown = sources.shownTimes.filter(({ isUpdate }) => isUpdate).map(({ statement }) => statement);
  const stated = [
    ...jsonLd(sources, 'dateModified'),
    ...metas(sources, ...updatedMetas),
    ...properties(sources, 'datemodified'),
    ...shown,
  ];
  return proposeDates(stated, { rule: 'updated/page-data', confidence: 'certain', sources });
}

/** The day on which the page was saved, where the program that saved it noted it. */
export function retrievedFacts(sources: FactSources): Proposal<ArchiveDate>[] {
  const { savedOn } = sources.data;
  if (savedOn === null) return [];
  return proposeDates([savedOn], { rule: 'retrieved/page-data', confidence: 'certain', sources }).map((proposal) => ({
    ...proposal,
    value: readMachineDate(proposal.value.edtf.slice(0, 10)) ?? proposal.value,
  }));
}

function proposeDates(
  statements: readonly Statement[],
  { rule, confidence, sources }: { rule: RuleId; confidence: Confidence; sources: FactSources },
): Proposal<ArchiveDate>[] {
  return statements.flatMap((statement) => {
    const date = readMachineDate(statement.text);
    return date === null ? [] : [proposeStated(date, sources.quote(statement).span, rule, confidence)];
  });
}
