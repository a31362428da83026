/** Proposes the headlines that a page's data state, without the name of the site that titles carry. */
import type { RuleId } from '../../../model/rules.ts';
import { foldLine } from '../../../text/normalise.ts';
import { type Proposal, proposeStated } from '../../choose.ts';
import { isSiteName } from '../own-data.ts';
import type { Statement } from '../page-data.ts';
import { type FactSources, jsonLd, jsonLdParties, metas, proposeTexts } from './fact-sources.ts';

const longest = 400;
const separator = /\s{1,9}[|\-–—·•:»«]{1,9}\s{1,9}/gu;

/** Headlines, the firmest first. */
export function headlineFacts(sources: FactSources): Proposal<string>[] {
  const { title } = sources.data;
  return [
    ...proposeTexts(jsonLd(sources, 'headline').slice(0, 1), 'headline/json-ld', sources, isHeadline),
    ...metas(sources, 'og:title', 'twitter:title', 'dc.title', 'title').flatMap((meta) =>
      fromTitle(meta, 'headline/meta', sources),
    ),
    ...(title === null ? [] : fromTitle(title, 'headline/title-element', sources)),
  ];
}

function isHeadline(text: string): boolean {
  return /\p{L}/u.test(text) && text.length <= longest;
}

function fromTitle(title: Statement, rule: RuleId, sources: FactSources): Proposal<string>[] {
  if (!isHeadline(title.text) || isSiteName(title.text, sources.data) || sources.isSite(title.text)) return [];
  const quoted = sources.quote(title);
  const { from, to } = withoutSite(title.text, rule === 'headline/title-element', sources);
  // What the page text folds, the statement has folded, so offsets agree.
  const span = { start: quoted.span.start + from, end: quoted.span.start + to };
  const confidence = rule === 'headline/title-element' ? 'likely' : 'certain';
  return [proposeStated(title.text.slice(from, to), span, rule, confidence)];
}

/** Cuts the site's name off either end; off the page's title also what stands after the last sign in its second half. */
function withoutSite(title: string, isPageTitle: boolean, sources: FactSources): { from: number; to: number } {
  const named = [...jsonLdParties(sources, 'publisher'), ...metas(sources, 'og:site_name', 'application-name')];
  const sites = new Set(named.map(({ text }) => foldLine(text)));
  const signs = [...title.matchAll(separator)];
  const first = signs[0];
  const last = signs.at(-1);
  const whole = { from: 0, to: title.length };
  if (first === undefined || last === undefined) return whole;
  if (sites.has(foldLine(title.slice(last.index + last[0].length)))) return { from: 0, to: last.index };
  if (sites.has(foldLine(title.slice(0, first.index)))) return { ...whole, from: first.index + first[0].length };
  return isPageTitle && last.index > title.length / 2 ? { from: 0, to: last.index } : whole;
}
