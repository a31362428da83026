/** Decides every page, document and permalink of the site. Nothing is rendered before every address is known. */
import type { Accession } from '../model/accession.ts';
import type { TracedCard } from '../model/card.ts';
import type { OwnText } from '../model/own-page.ts';
import type { Listed, Page, Site } from '../model/page.ts';
import type { Identity, Permalink } from '../model/permalink.ts';
import type { Relations } from '../model/relations.ts';
import type { SiteSettings } from '../model/settings.ts';
import { publishModeOf } from '../model/settings.ts';
import { aboutPage } from './about.ts';
import { articlePages } from './articles.ts';
import { collectionPages } from './collections.ts';
import { connectionPages } from './connection-pages.ts';
import { connectionsOf } from './connections.ts';
import { siteDocuments } from './documents.ts';
import { frontPage } from './front.ts';
import { indexPages } from './index-pages.ts';
import { nameLists, namesPages, namingOf, topNames } from './names.ts';
import { overviewOf } from './overview.ts';
import { ownPages } from './own-pages.ts';
import { permalinksOf } from './permalinks.ts';
import { partPictures, pictureOf } from './picture.ts';
import { searchPages, searchPlan, searchTexts } from './search.ts';
import { sourcesPage } from './sources.ts';
import { dayTracesOf, spokenDaysOf } from './spoken-days.ts';
import { timelineOf, timelinePages } from './timeline-pages.ts';
import { withTitleParts } from './titles.ts';

export interface PlanInput {
  readonly cards: readonly TracedCard[];
  readonly relations: Relations;
  readonly identities: readonly Identity[];
  /** Permalinks of items whose file is gone. */
  readonly absent: readonly Permalink[];
  /** Every file found; addresses are filled in here. */
  readonly accessions: readonly Accession[];
  /** The pages that the archive's keeper wrote. */
  readonly ownTexts: readonly OwnText[];
  readonly settings: SiteSettings;
}

/** Plans the whole site. The same input in any order gives the same site. */
export function plan(input: PlanInput): Site {
  const permalinks = permalinksOf(input);
  const added = new Map(permalinks.map((link) => [link.id, link.added]));
  const listed = listInOrder(input, new Map(permalinks.map((link) => [link.id, link.address])));
  const traces = dayTracesOf(input.cards, input.relations.copies);
  const timeline = timelineOf(listed, spokenDaysOf(listed, traces));
  const naming = namingOf(listed, input.relations, { language: input.settings.language, added });
  const connections = connectionsOf(input.relations, naming, { cards: input.cards, added });
  const picture = pictureOf(listed, timeline.below, connections.statements);
  const drawPart = partPictures(traces, timeline.below);
  const pages: Page[] = [
    frontPage(listed, { picture, names: topNames(naming), ...connections }),
    ...timelinePages(timeline, picture),
    ...articlePages(listed, input.relations, connections.ties),
    ...namesPages(naming, drawPart, input.settings.language),
    ...connectionPages(connections, drawPart),
    sourcesPage(listed, input.relations.cited, naming),
    ...collectionPages(listed),
    ...indexPages(listed, nameLists(naming), input.settings.language),
    ...searchPages(listed),
    aboutPage(listed, input.accessions),
    ...ownPages(input.ownTexts),
    { kind: 'not-found', address: '404.html', excerpts: [], picture },
  ];
  const search = searchPlan(listed, input.relations, { naming, connections });
  return {
    overview: overviewOf(listed),
    pages,
    documents: [
      ...siteDocuments({
        listed,
        pages: pages.flatMap(({ kind, address }) => (kind === 'not-found' ? [] : [address])),
        permalinks,
        accessions: input.accessions,
        settings: input.settings,
      }),
      ...searchTexts(search),
    ],
    search,
    permalinks,
  };
}

/** The articles with their addresses: the oldest first, those without a date last. */
function listInOrder(input: PlanInput, addresses: ReadonlyMap<string, string>): readonly Listed[] {
  const cards = new Map(input.cards.map((card) => [card.id, card]));
  const articles = input.relations.order.flatMap((id) => {
    const [card, address] = [cards.get(id), addresses.get(id)];
    if (card === undefined || address === undefined) return [];
    const { traces: _, ...listed } = card;
    return [{ address, card: listed, publish: publishModeOf(input.settings, card.publisher) }];
  });
  return withTitleParts(articles);
}
