/** Plans the front page: what is newest and oldest as far as that can be known, and the coverage by day. */
import { isSupplied } from '../model/card.ts';
import type { NamesGroup } from '../model/connection-page.ts';
import { readable, type ShownStatement, type ShownStory } from '../model/connections.ts';
import type { Excerpt, FrontPage, Listed } from '../model/page.ts';
import type { Picture } from '../model/picture.ts';
import { factCounts } from './about.ts';
import { inBrief, storiesInBrief } from './connection-pages.ts';
import { isFirmlyShared } from './lane-threads.ts';
import { wordsIn } from './picture.ts';

const alsoShown = 2;
const coverageShown = 12;
const storiesShown = 5;
const openingShown = 2;
const factsShown = ['published', 'headline', 'publisher', 'byline'] as const;

interface FrontInput {
  readonly picture: Picture;
  readonly names: readonly NamesGroup[];
  readonly statements: readonly ShownStatement[];
  readonly stories: readonly ShownStory[];
}

/** The front page of articles listed in order. Under the picture every article stands once at most. */
export function frontPage(listed: readonly Listed[], { picture, names, statements, stories }: FrontInput): FrontPage {
  const shared = mostShared(statements);
  const latest = latestOf(listed);
  const found = oldestOf(listed);
  const oldest = found === latest ? null : found;
  const others = [...listed]
    .reverse()
    .sort(undatedLast)
    .filter((article) => article !== latest && article !== oldest);
  const also = latest === null ? [] : others.slice(0, alsoShown);
  return {
    kind: 'front',
    address: '',
    picture,
    latest,
    isLatestSure: latest !== null && listed.every((other) => other === latest || isNotBefore(latest, other)),
    oldest,
    isOldestSure: oldest !== null && listed.every((other) => other === oldest || isNotBefore(other, oldest)),
    also,
    // Lanes list every article as it is.
    coverage: picture.form === 'lanes' ? [] : others.slice(also.length, also.length + coverageShown),
    names: names.filter(({ count }) => count > 0),
    shared,
    stories: stories.some(({ articles }) => articles < listed.length)
      ? storiesInBrief(stories).slice(0, storiesShown)
      : [],
    storyCount: stories.length,
    reads: [
      ...new Set([
        ...(shared === null ? [] : readable(shared.wordings.map(({ article }) => article))),
        ...wordsIn(picture),
      ]),
    ],
    facts: factCounts(listed, factsShown),
    excerpts: [
      ...besideHeadline(latest, openingShown),
      ...[...also, oldest].flatMap((article) => besideHeadline(article, 1)),
    ],
  };
}

/** The article whose first possible day is the last of all; of several the one that comes last. */
function latestOf(listed: readonly Listed[]): Listed | null {
  const begun = listed.filter(({ card }) => (card.published?.earliest ?? null) !== null);
  const from = ({ card }: Listed) => card.published?.earliest ?? '';
  return begun.reduce<Listed | null>((best, each) => (best === null || from(each) >= from(best) ? each : best), null);
}

/** The article whose last possible day is the first of all; of several the one that comes first. */
function oldestOf(listed: readonly Listed[]): Listed | null {
  const closed = listed.filter(({ card }) => (card.published?.latest ?? null) !== null);
  const to = ({ card }: Listed) => card.published?.latest ?? '';
  return closed.reduce<Listed | null>((best, each) => (best === null || to(each) < to(best) ? each : best), null);
}

/** Whether it is known that the one did not appear on an earlier day than the other. */
function isNotBefore(one: Listed, other: Listed): boolean {
  const [a, b] = [one.card.published, other.card.published];
  if (a === null || b === null || a.precision === 'about' || b.precision === 'about') return false;
  return a.earliest !== null && b.latest !== null && b.latest <= a.earliest;
}

/** Of statements that as many texts have, the first. One that is not sure, or only copied, is not for the front page. */
function mostShared(statements: readonly ShownStatement[]): ShownStatement | null {
  const [first = null] = statements.filter(isFirmlyShared).sort((a, b) => b.texts - a.texts || b.articles - a.articles);
  return first === null ? null : inBrief(first);
}

function undatedLast(a: Listed, b: Listed): number {
  return Number(a.card.published === null) - Number(b.card.published === null);
}

/** The first words of an article without those that a supplied headline already repeats; none where they may not be shown. */
export function besideHeadline(article: Listed | null, most: number): readonly Excerpt[] {
  const excerpts = excerptsOf(article, most + 1);
  const repeats = article !== null && isSupplied(article.card) && article.card.standfirst === null;
  return repeats && excerpts.length > 1 ? excerpts.slice(1) : excerpts.slice(0, most);
}

/** The first words of an article as far as they may be shown: the standfirst, else at most `most` opening paragraphs. */
export function excerptsOf(article: Listed | null, most: number): readonly Excerpt[] {
  if (article === null || article.publish === 'record') return [];
  const { id, standfirst, opening } = article.card;
  const allowed = article.publish === 'extract' ? 1 : most;
  const spans = standfirst === null ? opening.slice(0, allowed) : [standfirst];
  return spans.map((span) => ({ item: id, span }));
}
