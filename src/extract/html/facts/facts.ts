/**
 * Proposes the fields of an article from what its page states for machines. Each proposal names where it stands; the
 * choosers of the fields weigh them against what the page shows to its readers.
 */
import type { ArchiveDate } from '../../../model/date.ts';
import type { Proposal } from '../../choose.ts';
import { publishedFacts, retrievedFacts, updatedFacts } from './date-facts.ts';
import { type FactSources, jsonLd, metas, proposeTexts } from './fact-sources.ts';
import { headlineFacts } from './headline-facts.ts';
import { agencyFacts, bylineFacts, keywordFacts, publisherFacts, sectionFacts } from './name-facts.ts';

/** What a page's data propose, the firmest first. */
export interface Facts {
  readonly headline: readonly Proposal<string>[];
  readonly published: readonly Proposal<ArchiveDate>[];
  readonly updated: readonly Proposal<ArchiveDate>[];
  readonly byline: readonly Proposal<string>[];
  readonly agency: readonly Proposal<string>[];
  readonly publisher: readonly Proposal<string>[];
  readonly section: readonly Proposal<string>[];
  readonly keywords: readonly Proposal<readonly string[]>[];
  readonly language: readonly Proposal<string>[];
  readonly address: readonly Proposal<string>[];
  readonly retrieved: readonly Proposal<ArchiveDate>[];
}

/** The proposals of a page's data. */
export function factsOf(sources: FactSources): Facts {
  return {
    headline: headlineFacts(sources),
    published: publishedFacts(sources),
    updated: updatedFacts(sources),
    byline: bylineFacts(sources),
    agency: agencyFacts(sources),
    publisher: publisherFacts(sources),
    section: sectionFacts(sources),
    keywords: keywordFacts(sources),
    language: languageFacts(sources),
    address: addressFacts(sources),
    retrieved: retrievedFacts(sources),
  };
}

/** A theme may state the language it was made in, so that none of these is certain. */
function languageFacts(sources: FactSources): Proposal<string>[] {
  const { language } = sources.data;
  const stated = [
    ...(language === null ? [] : [language]),
    ...jsonLd(sources, 'inLanguage'),
    ...metas(sources, 'content-language', 'og:locale', 'dc.language'),
  ];
  const isTag = (text: string) => /^[a-z]{2,3}(?:[-_][a-z\d]+)*$/i.test(text);
  return proposeTexts(stated, 'language/page-data', sources, isTag).map((proposal) => ({
    ...proposal,
    value: (proposal.value.split(/[-_]/)[0] ?? '').toLowerCase(),
    confidence: 'likely',
  }));
}

function addressFacts(sources: FactSources): Proposal<string>[] {
  const { canonical, savedFrom } = sources.data;
  const stated = [
    ...(canonical === null ? [] : [canonical]),
    ...metas(sources, 'og:url'),
    ...(savedFrom === null ? [] : [savedFrom]),
    ...jsonLd(sources, 'url'),
    ...jsonLd(sources, 'mainEntityOfPage'),
  ];
  return proposeTexts(stated, 'address/page-data', sources, (text) => /^https?:\/\/[^\s/]+\/\S/i.test(text));
}
