/** Groups articles on one event or running matter, across sources and languages. An article is in one story at most. */
import type { TracedCard } from '../model/card.ts';
import type { Entry, EntryId, Story, StoryItem } from '../model/relations.ts';
import { countScripts, mainScript } from '../text/script.ts';
import { type AlikePair, type Likenesses, meanOf } from './alike.ts';
import { ownSubjectsAmong } from './headline-subjects.ts';
import { areBound, mattersAmong, sureLikeness } from './matter.ts';
import { rowOf } from './number-rows.ts';
import { nameReasons, reasonsBetween, type Ties } from './ties.ts';
import { type ToldElsewhere, tellingElsewhere } from './told-elsewhere.ts';

/**
 * Groups are joined while their articles are as alike as this on average. In the open half of the truth set, articles of
 * one story are on average 0.2 alike and more, groups that are two stories hardly 0.1.
 */
const leastLikeness = 0.15;

/** The places of some articles, in order. */
type Group = readonly number[];

/** The stories of an archive, without their figures; `cards` are in order. */
export function storiesOf(
  cards: readonly TracedCard[],
  { subjects, alike, linkage, pairs }: Likenesses,
  ties: Ties,
): readonly Omit<Story, 'figures'>[] {
  const stories: Omit<Story, 'figures'>[] = [];
  const toldAmong = tellingElsewhere(ties);
  const counts = new Int32Array(ties.entries.length);
  const isMatter = mattersAmong(subjects, ties);
  const haveOwnSubjects = ownSubjectsAmong(ties);
  const areApart = (one: number, other: number) => haveOwnSubjects(one, other) && !areBound(one, other, ties);
  const mayJoin = (pair: AlikePair, ones: Group, others: Group) =>
    isMatter(pair) && !holdsOfMost(areApart, ones, others);
  for (const group of groupsOf(cards.length, { linkage, pairs }, mayJoin)) {
    const means: number[] = [];
    for (const at of group) {
      const others = group.filter((other) => other !== at);
      means.push(meanOf([at], others, alike));
    }
    stories.push(storyOf(group, { means, ties, counts, toldAmong }));
  }
  return stories;
}

/**
 * In which letters an article writes names: those of another script are not yet known for one, and of none can be said that the
 * others have it not. Chinese and Japanese have letters in common and write names of their own.
 */
function scriptOf({ headline, language, traces }: TracedCard): string | null {
  const script = mainScript(countScripts([headline, ...traces.names.map(([name]) => name)].join(' ')));
  return script === 'han' || script === 'kana' ? language : script;
}

/**
 * Groups of two and more, each in order. The most alike pairs come first; two groups become one when their articles are
 * alike on average (average linkage: Sokal and Michener, 1958), so that no chain of chance likenesses leads far away.
 */
function groupsOf(
  count: number,
  { linkage, pairs }: Pick<Likenesses, 'linkage' | 'pairs'>,
  mayJoin: (pair: AlikePair, ones: Group, others: Group) => boolean,
): readonly Group[] {
  const groups = new Array<Group | undefined>(count).fill(undefined);
  for (const pair of pairs) {
    const { one, other, score } = pair;
    if (score < leastLikeness) break;
    const a = groups[one] ?? [one];
    const b = groups[other] ?? [other];
    if (a === b) continue;
    // Two single articles are as alike as the pair is: nearly all are.
    const areSingle = a.length === 1 && b.length === 1;
    if ((!areSingle && linkage(a, b) < leastLikeness) || !mayJoin(pair, a, b)) continue;
    const joined = [...a, ...b].sort((x, y) => x - y);
    for (const at of joined) groups[at] = joined;
  }
  return groups.flatMap((group, at) => (group?.[0] === at ? [group] : []));
}

/** Whether this holds of more than half of the pairs of two groups: a round-up of the day ties reports of all kinds. */
function holdsOfMost(holds: (one: number, other: number) => boolean, ones: Group, others: Group): boolean {
  let count = 0;
  for (const one of ones) for (const other of others) if (holds(one, other)) count += 1;
  return count * 2 > ones.length * others.length;
}

interface Membership {
  /** How much each member is like the others. */
  readonly means: readonly number[];
  readonly ties: Ties;
  /** In how many articles of the story each entry is; all nothing between one story and the next. */
  readonly counts: Int32Array;
  readonly toldAmong: (group: Group) => ToldElsewhere;
}

function storyOf(group: Group, membership: Membership): Omit<Story, 'figures'> {
  const { means, ties, counts, toldAmong } = membership;
  const members = group.map((place) => ties.cards[place] as TracedCard);
  const common = countNamed(group, ties, counts);
  const items: StoryItem[] = [];
  const inOneScript = new Set(members.map(scriptOf)).size === 1;
  const isTold = inOneScript ? toldAmong(group) : null;
  for (const { id } of members) {
    const at = items.length;
    const own = group[at] ?? 0;
    const alone: EntryId[] = [];
    const shared: number[] = [];
    for (const named of rowOf(ties.named, own)) {
      if ((counts[named] as number) > 1) shared.push(named);
      else if (isTold?.(named, at) === false) alone.push((ties.entries[named] as Entry).id);
    }
    const reasons = reasonsBetween(own, { others: group, named: nameReasons(shared, ties) }, ties);
    items.push({ item: id, alone, reasons, confidence: (means[at] ?? 0) >= sureLikeness ? 'certain' : 'likely' });
  }
  const entries = mostTellingFirst(common, counts, ties);
  for (const place of group) for (const named of rowOf(ties.named, place)) counts[named] = 0;
  return {
    id: members[0]?.id ?? '',
    items,
    entries,
    statements: sharedStatements(group, ties),
  };
}

/** Counts the articles that name each entry; gives the places of those that several name. */
function countNamed(group: Group, ties: Ties, counts: Int32Array): readonly number[] {
  const common: number[] = [];
  for (const place of group) {
    for (const named of rowOf(ties.named, place)) {
      const count = (counts[named] as number) + 1;
      counts[named] = count;
      if (count === 2) common.push(named);
    }
  }
  return common;
}

/** What sets the story apart first: entries of which most articles are in it. */
function mostTellingFirst(common: readonly number[], counts: Int32Array, { entries, sizes }: Ties): readonly EntryId[] {
  const told = common.map((place) => {
    const count = counts[place] as number;
    return { place, count, share: count / Math.max(1, sizes[place] as number) };
  });
  told.sort((a, b) => b.share - a.share || b.count - a.count || a.place - b.place);
  return told.map(({ place }) => (entries[place] as Entry).id);
}

function sharedStatements(group: Group, { statements }: Ties): readonly string[] {
  const counts = new Map<string, number>();
  for (const place of group) for (const { id } of statements[place] ?? []) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].filter(([, count]) => count > 1).map(([id]) => id);
}
