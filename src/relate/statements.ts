/** Brings together what several articles quote of one statement, wording by wording. */
import type { TracedCard } from '../model/card.ts';
import type { Confidence } from '../model/provenance.ts';
import type { LinkReason, ReasonId } from '../model/reasons.ts';
import type { EntryId, Statement, Wording } from '../model/relations.ts';
import type { CardDays } from './card-days.ts';
import type { Naming } from './entities.ts';
import { groupsOf, type Pair } from './linked-groups.ts';
import { visitSharing } from './postings.ts';
import { type Quotations, quotationsOf } from './quotations.ts';
import type { Said } from './said.ts';
import { mayBeOne } from './statement-candidates.ts';
import { sharedKeys } from './statement-keys.ts';
import { compareParts, compareSaid, type Likeness } from './statement-likeness.ts';

/** One occasion is quoted by articles of a few days, which stand together in the order. */
const reach = 10;

/** The statements that two articles or more quote; `cards` are in order. */
export function statementsOf(cards: readonly TracedCard[], naming: Naming, days: CardDays): readonly Statement[] {
  const quotations = quotationsOf(cards, naming, days);
  const links = linksAmong(quotations);
  const best = new Map<number, Link>();
  const back = new Map<number, Link>();
  for (const link of links) {
    for (const place of [link.one, link.other]) if (!best.has(place)) best.set(place, link);
    if (!back.has(link.other)) back.set(link.other, link);
  }
  const { traces, saidAt } = quotations;
  return groupsOf(traces.length, links).flatMap((group) => statementOf(group, { saidAt, cards, best, back }));
}

/** Places are those in the list of all quotations. */
interface Link extends Likeness, Pair {}

/** Every two quotations of different articles that are one utterance, the most alike first. */
function linksAmong(quotations: Quotations): readonly Link[] {
  const { saidAt } = quotations;
  const links: Link[] = [];
  visitSharing(sharedKeys(quotations), { least: 1, reach }, (one, other) => {
    if (!mayBeOne(quotations, one, other)) return;
    const a = saidAt(one);
    const b = saidAt(other);
    const likeness = a === null || b === null ? null : compareSaid(a, b);
    if (likeness !== null) links.push({ ...likeness, one, other });
  });
  links.sort((a, b) => b.strength - a.strength || a.one - b.one || a.other - b.other);
  const chosen = mutual(links, quotations);
  return [...chosen, ...partsBeside(chosen, quotations)];
}

const translated: ReasonId = 'link/quotation-translated';

/**
 * Across languages a quotation is that one of the other article which it is most like, and is so for that one too, or for
 * its neighbour: one article parts what another quotes whole.
 */
function mutual(links: readonly Link[], { cards, saidAt }: Quotations): readonly Link[] {
  const best = new Map<number, Pick<Link, 'strength'> & { readonly partner: number }>();
  const all = (cards.at(-1) ?? 0) + 1;
  // The most alike come first: what is left is as strong as the strongest, or not chosen.
  const isBest = (place: number, partner: number, strength: number) => {
    const key = place * all + (cards[partner] ?? 0);
    const chosen = best.get(key) ?? { strength, partner };
    best.set(key, chosen);
    if (chosen.strength === strength) return 'best';
    return areNeighbours(saidAt(partner), saidAt(chosen.partner)) ? 'beside' : 'no';
  };
  return links.filter(({ reason, one, other, strength }) => {
    if (reason !== translated) return true;
    const here = isBest(one, other, strength);
    const there = isBest(other, one, strength);
    return here !== 'no' && there !== 'no' && (here === 'best' || there === 'best');
  });
}

function areNeighbours(a: Said | null, b: Said | null): boolean {
  if (a === null || b === null) return false;
  return a.card === b.card && a.speaker === b.speaker && Math.abs(a.at - b.at) === 1;
}

/** What stands beside a quotation that is found again, where the other article quotes more in one. */
function partsBeside(links: readonly Link[], { traces, saidAt }: Quotations): readonly Link[] {
  const linked = new Set(links.map(({ one, other }) => one * traces.length + other));
  const found: Link[] = [];
  const look = (place: number, whole: number) => {
    const one = Math.min(place, whole);
    const other = Math.max(place, whole);
    const part = saidAt(place);
    const rest = saidAt(whole);
    if (part === null || rest === null || linked.has(one * traces.length + other)) return;
    linked.add(one * traces.length + other);
    const likeness = compareParts(part, rest);
    if (likeness !== null) found.push({ ...likeness, one, other });
  };
  for (const { reason, one, other } of links) {
    if (reason !== translated) continue;
    for (const step of [-1, 1]) {
      if (areNeighbours(saidAt(one), saidAt(one + step))) look(one + step, other);
      if (areNeighbours(saidAt(other), saidAt(other + step))) look(other + step, one);
    }
  }
  return found;
}

interface Archive {
  readonly saidAt: Quotations['saidAt'];
  readonly cards: readonly TracedCard[];
  /** For each place the link to what it is most like. */
  readonly best: ReadonlyMap<number, Link>;
  /** For each place the link to what it is most like of those that stand before it. */
  readonly back: ReadonlyMap<number, Link>;
}

function statementOf(group: readonly number[], archive: Archive): readonly Statement[] {
  const { saidAt, cards } = archive;
  const speakers = new Set(group.flatMap((place) => saidAt(place)?.speaker ?? []));
  const [speaker] = speakers;
  const wordings = runsIn(group, saidAt).map((run, at): Wording => {
    const own = run.flatMap((place) => saidAt(place) ?? []);
    return {
      item: cards[own[0]?.card ?? 0]?.id ?? '',
      quotations: own.map((one) => one.at),
      span: { start: own[0]?.start ?? 0, end: own.at(-1)?.end ?? 0 },
      reasons: at === 0 ? [] : reasonsOf(run, archive, speaker ?? null),
    };
  });
  const [first] = wordings;
  if (first === undefined) return [];
  const confidence = weakestOf(group.flatMap((place) => archive.best.get(place)?.confidence ?? []));
  return [{ id: `${first.item}-${(first.quotations[0] ?? 0) + 1}`, speaker: speaker ?? null, wordings, confidence }];
}

/** Neighbours of one article are one wording: what one article quotes whole, another parts. */
function runsIn(group: readonly number[], saidAt: Archive['saidAt']): readonly (readonly number[])[] {
  const runs: number[][] = [];
  for (const place of group) {
    const run = runs.at(-1);
    const before = saidAt(run?.at(-1) ?? -1);
    const own = saidAt(place);
    if (run !== undefined && before?.card === own?.card && before?.at === (own?.at ?? 0) - 1) run.push(place);
    else runs.push([place]);
  }
  return runs;
}

/** A wording is told of by what it shares with those that are shown before it. */
function reasonsOf(
  run: readonly number[],
  { best, back }: Pick<Archive, 'best' | 'back'>,
  speaker: EntryId | null,
): readonly LinkReason[] {
  const told = run.flatMap((place) => back.get(place) ?? []);
  const links = told.length > 0 ? told : run.flatMap((place) => best.get(place) ?? []);
  const reasons = new Set(links.map(({ reason }) => reason));
  // Where a part of it stands in other words, it is not the same word for word.
  if (reasons.size > 1) reasons.delete('link/quotation');
  return [...reasons].map((reason) => (speaker === null ? { reason } : { reason, entries: [speaker] }));
}

function weakestOf(confidences: readonly Confidence[]): Confidence {
  if (confidences.includes('guess')) return 'guess';
  return confidences.includes('likely') ? 'likely' : 'certain';
}
