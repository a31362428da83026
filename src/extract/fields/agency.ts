/** The news agency that the report is credited to. One that the text only mentions is no source. */
import type { Sourced } from '../../model/provenance.ts';
import { newsAgencyNames } from '../../text/agencies.ts';
import { pressWordsFor } from '../../text/languages/press/presses.ts';
import { choose, type Proposal, proposeStated } from '../choose.ts';
import { type Layout, partsOf } from '../layout.ts';
import { readDateline } from '../roles/facts/dateline.ts';
import { labelLength, labelsOf } from '../roles/phrase-book.ts';
import { agencySpans } from '../roles/writers/agency-spans.ts';
import { readByline } from '../roles/writers/byline-names.ts';

/** What follows tells some datelines from the text. */
const lookAhead = 60;

/** The agency of the dateline or of a credit line, the dateline first. */
export function agency(layout: Layout): Sourced<string> | null {
  const told = [...fromDateline(layout), ...fromCreditLine(layout), ...fromByline(layout), ...fromSourceLine(layout)];
  return choose(told.length > 0 ? told : fromRights(layout));
}

function fromDateline(layout: Layout): Proposal<string>[] {
  return partsOf(layout, 'dateline').flatMap(({ span }) => {
    const found = readDateline(layout.source.slice(span.start, span.end + lookAhead), layout)?.agency ?? null;
    if (found === null) return [];
    const at = { start: span.start + found.start, end: span.start + found.end };
    const name = layout.source.slice(at.start, at.end);
    return isOwnSign(layout, name) ? [] : [proposeStated(name, at, 'agency/dateline')];
  });
}

/** "SANDØRA (RKK):" where a line above the headline is "RKK": the sign of the paper, no agency. */
function isOwnSign(layout: Layout, name: string): boolean {
  // Agencies have pages of their own, and sign there with their name.
  if (newsAgencyNames.has(name) || !/^\p{Lu}{2,5}$/u.test(name)) return false;
  const headline = layout.parts.findIndex(({ role }) => role === 'headline');
  return layout.parts.slice(0, Math.max(headline, 0)).some(({ text }) => text === name);
}

/** "Par Jean Dupont (avec AFP)", "Anna Berg/TT" */
function fromByline({ source, ...layout }: Layout): Proposal<string>[] {
  return partsOf({ source, ...layout }, 'byline').flatMap(({ span }) => {
    const found = readByline(source.slice(span.start, span.end), layout.language).agency;
    if (found === null) return [];
    const at = { start: span.start + found.start, end: span.start + found.end };
    return [proposeStated(source.slice(at.start, at.end), at, 'agency/credit-line')];
  });
}

/** "Source: Reuters" */
function fromSourceLine(layout: Layout): Proposal<string>[] {
  const labels = labelsOf(pressWordsFor(layout.language), 'publisher');
  return partsOf(layout, 'publisher').flatMap(({ span }) => {
    const raw = layout.source.slice(span.start, span.end);
    const start = labelLength(raw, labels);
    // "Quelle: ots/Polizei Altenau": the sender stands behind the agency.
    const [name = ''] = raw.slice(start).split('/', 1);
    const at = { start: span.start + start, end: span.start + start + name.length };
    return newsAgencyNames.has(name) ? [proposeStated(name, at, 'agency/credit-line')] : [];
  });
}

const claimed = /^(?:copyright\s?)?(?:©|\(c\))?\s?(?:\d{4}\s)?(?:by\s)?(?:the\s)?(?=\p{L})/iu;
const longestClaim = 300;
const longestOwner = 30;

/** "© dpa-infocom, dpa:220512-99-260317/2", "Copyright 2022 The Associated Press. All rights reserved.": the rights are the agency's. */
function fromRights(layout: Layout): Proposal<string>[] {
  return partsOf(layout, 'set-aside').flatMap(({ span, rule, text }) => {
    if (rule !== 'set-aside/copyright' || text.length > longestClaim) return [];
    const raw = layout.source.slice(span.start, span.end);
    const start = claimed.exec(raw)?.[0].length ?? 0;
    if (start === 0) return [];
    const name = ownerOf(raw.slice(start, start + longestOwner));
    if (name === '') return [];
    const at = { start: span.start + start, end: span.start + start + name.length };
    return [proposeStated(name, at, 'agency/credit-line', 'likely')];
  });
}

/** The agency with which a text opens, of up to three words, behind which only a stop or the kind of a firm stands; empty for any other owner. */
function ownerOf(text: string): string {
  const [name = ''] =
    /^[\p{L}\p{M}-]+(?: \p{Lu}[\p{L}\p{M}-]+){0,2}?(?=$|[,.;|]| (?:GmbH|AG|LLC|Inc|Ltd)\b)/u.exec(text) ?? [];
  return newsAgencyNames.has(name) ? name : '';
}

function fromCreditLine(layout: Layout): Proposal<string>[] {
  return partsOf(layout, 'agency-credit').flatMap(({ span, text, confidence }) => {
    const found = agencySpans(layout.source.slice(span.start, span.end));
    // An agency that no list knows: the part holds its name and nothing else.
    if (found.length === 0) return [proposeStated(text, span, 'agency/credit-line', confidence)];
    return found.map((one) => {
      const at = { start: span.start + one.start, end: span.start + one.end };
      return proposeStated(layout.source.slice(at.start, at.end), at, 'agency/credit-line');
    });
  });
}
