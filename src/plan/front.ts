/** Plans the front page: what is newest and oldest as far as that can be known, and the coverage by day. */
import { isSupplied } from '../model/card.ts';
import type { NamesGroup } from '../model/connection-page.ts';
import { readable, type ShownStatement } from '../model/connections.ts';
import { isOneDay } from '../model/date.ts';
import type { Excerpt, FrontPage, Listed } from '../model/page.ts';
import type { Picture } from '../model/picture.ts';
import { factCounts } from './about.ts';
import { inBrief } from './connection-pages.ts';
import { isFirmlyShared } from './lane-threads.ts';
import { wordsIn } from './picture.ts';

const alsoShown = 2;
const coverageShown = 12;
const openingShown = 2;
const factsShown = ['published', 'headline', 'publisher', 'byline'] as const;

interface FrontInput {
  readonly picture: Picture;
  readonly names: readonly NamesGroup[];
  readonly statements: readonly ShownStatement[];
}

/** The front page of articles listed in order. */
export function frontPage(listed: readonly Listed[], { picture, names, statements }: FrontInput): FrontPage {
  const firm = listed.filter(isFirm);
  const shared = mostShared(statements);
  const latest = firm.at(-1) ?? null;
  const oldest = firm.length > 1 ? (firm[0] ?? null) : null;
  const also = firm.slice(1, -1).reverse().slice(0, alsoShown);
  return {
    kind: 'front',
    address: '',
    picture,
    latest,
    oldest,
    also,
    coverage: [...listed].reverse().sort(undatedLast).slice(0, coverageShown),
    names: names.filter(({ count }) => count > 0),
    shared,
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

/** Of statements that as many texts have, the first. One that is not sure, or only copied, is not for the front page. */
function mostShared(statements: readonly ShownStatement[]): ShownStatement | null {
  const [first = null] = statements.filter(isFirmlyShared).sort((a, b) => b.texts - a.texts || b.articles - a.articles);
  return first === null ? null : inBrief(first);
}

/** Only stated days and bounds can be compared: a month-only article may in truth be older or newer than any of them. */
function isFirm({ card }: Listed): boolean {
  return card.published !== null && (isOneDay(card.published) || card.published.precision === 'bounded');
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
