/** Gives relations their addresses and articles, once for all pages that show them. */
import type { TracedCard } from '../model/card.ts';
import type { EntryLink } from '../model/connection-page.ts';
import type {
  ArticleTies,
  SharedStatement,
  ShownCopies,
  ShownFigures,
  ShownReason,
  ShownStatement,
  ShownStory,
  ShownStoryItem,
  SingleQuotation,
  Tied,
} from '../model/connections.ts';
import type { ItemId } from '../model/ids.ts';
import type { Listed } from '../model/page.ts';
import type { LinkReason } from '../model/reasons.ts';
import type { CopySet, EntryId, FigureTable, Relations, Statement, Story } from '../model/relations.ts';
import { type DaysAdded, filedUnder } from './filed-under.ts';
import type { Naming } from './names.ts';
import { textsOf } from './texts-of.ts';
import { firstOfLanguages } from './wordings.ts';

/** Everything that ties articles together, ready to be shown. */
export interface Connections {
  readonly statements: readonly ShownStatement[];
  readonly singles: readonly SingleQuotation[];
  readonly stories: readonly ShownStory[];
  readonly copies: readonly ShownCopies[];
  /** By article; articles without any are left out. */
  readonly ties: ReadonlyMap<ItemId, ArticleTies>;
}

/** Quotations of one article only are listed in archives up to this size: in bigger ones they are too many to read. */
const mostForSingles = 200;

/** What connections are planned from besides relations and names. */
interface Known {
  readonly cards: readonly TracedCard[];
  readonly added: DaysAdded;
}

/** The connections of an archive. */
export function connectionsOf(relations: Relations, naming: Naming, { cards, added }: Known): Connections {
  const shower = showerOf(naming, { sets: textsOf(relations.copies), added, names: relations.names });
  const statements = relations.statements.flatMap((statement) => shower.statement(statement) ?? []);
  const byId = new Map(statements.map((statement) => [statement.id, statement]));
  const stories = relations.stories.flatMap((story) => shower.story(story, byId) ?? []);
  const copies = relations.copies.flatMap((set) => shower.copies(set) ?? []);
  const shown = { statements, stories, copies };
  return {
    ...shown,
    singles: cards.length > mostForSingles ? [] : singlesOf(relations, { cards, naming }),
    ties: tiesOf(relations, { ...shown, naming, related: (item) => shower.tied(relations.related[item] ?? []) }),
  };
}

interface Shower {
  statement(statement: Statement): ShownStatement | null;
  story(story: Story, statements: ReadonlyMap<string, ShownStatement>): ShownStory | null;
  copies(set: CopySet): ShownCopies | null;
  tied(links: readonly { item: ItemId; reasons: readonly LinkReason[] }[]): readonly Tied[];
}

function figuresOf({ verdict, rows }: FigureTable, { byItem }: Naming): ShownFigures {
  const shown = rows.flatMap(({ item, number }) => {
    const article = byItem.get(item);
    return article === undefined ? [] : [{ article, number }];
  });
  return { verdict, rows: shown };
}

/** How many different values the articles have. */
function differing(shown: readonly { readonly article: Listed }[], pick: (card: Listed['card']) => string): number {
  return new Set(shown.map(({ article }) => pick(article.card))).size;
}

function showerOf(
  naming: Naming,
  {
    sets,
    added,
    names,
  }: { readonly sets: ReadonlyMap<ItemId, string>; readonly added: DaysAdded; readonly names: Relations['names'] },
): Shower {
  const articleOf = (item: ItemId): Listed | null => naming.byItem.get(item) ?? null;
  const links = (ids: readonly EntryId[]): readonly EntryLink[] => ids.flatMap((id) => naming.links.get(id) ?? []);
  const reasonsOf = (reasons: readonly LinkReason[]): readonly ShownReason[] =>
    reasons.map((reason) => ({ ...reason, named: links(reason.entries ?? []) }));
  return {
    tied: (all) =>
      all.flatMap(({ item, reasons }) => {
        const article = articleOf(item);
        return article === null ? [] : [{ article, reasons: reasonsOf(reasons) }];
      }),
    statement: ({ id, speaker, wordings, confidence }) => {
      const shown = wordings.flatMap(({ item, quotations, reasons }) => {
        const article = articleOf(item);
        return article === null ? [] : [{ article, quotations, reasons: reasonsOf(reasons) }];
      });
      const filed = filedUnder(shown, added);
      if (filed === null || shown.length < 2) return null;
      const address = `quotes/${filed.article.card.id}-${(filed.quotations[0] ?? 0) + 1}/`;
      const languages = differing(shown, ({ language }) => language);
      const texts = differing(shown, (card) => sets.get(card.id) ?? card.id);
      const [said] = links(speaker === null ? [] : [speaker]);
      const base = { id, address, speaker: said ?? null, confidence };
      return { ...base, articles: shown.length, texts, languages, wordings: shown };
    },
    story: ({ id, items, entries, statements: ids, figures }, statements) => {
      const shown = items.flatMap(({ item, alone, reasons, confidence }): ShownStoryItem[] => {
        const article = articleOf(item);
        return article === null ? [] : [{ article, confidence, reasons: reasonsOf(reasons), alone: links(alone) }];
      });
      const [filed, lead] = [shown, surelyTied(shown)].map((list) => filedUnder(list, added)?.article);
      if (filed === undefined || lead === undefined || shown.length < 2) return null;
      const shared = ids.flatMap((each) => statements.get(each) ?? []);
      const base = { id, address: `stories/${filed.card.id}/`, articles: shown.length, lead };
      const tables = figures.map((table) => figuresOf(table, naming));
      const named = countedIn(shown, names, links(entries));
      return { ...base, items: shown, entries: named, statements: shared, figures: tables };
    },
    copies: ({ id, model, copies, agency }) => {
      const base = articleOf(model);
      const shown = copies.flatMap(({ item, of, ...copy }) => {
        const [article, other] = [articleOf(item), articleOf(of)];
        return article === null || other === null ? [] : [{ article, of: other, copy }];
      });
      return base === null || shown.length === 0
        ? null
        : { id, address: `copies/${id}/`, texts: textsIn(base, shown), model: base, agency, copies: shown };
    },
  };
}

/** The articles most tied to the others of their story: one at its edge may tell of more than that. */
function surelyTied(items: readonly ShownStoryItem[]): readonly ShownStoryItem[] {
  const sure = items.filter(({ confidence }) => confidence === 'certain');
  return sure.length === 0 ? items : sure;
}

/** Links that say how many of these articles have the name, instead of how many of the archive. */
function countedIn(
  items: readonly { readonly article: Listed }[],
  names: Relations['names'],
  links: readonly EntryLink[],
): readonly EntryLink[] {
  const counts = new Map<EntryId, number>();
  for (const { article } of items) {
    for (const entry of new Set(names[article.card.id])) {
      if (entry !== null) counts.set(entry, (counts.get(entry) ?? 0) + 1);
    }
  }
  return links.map((link) => ({ ...link, items: counts.get(link.id) ?? 0 }));
}

function textsIn(model: Listed, copies: readonly { readonly article: Listed }[]): number {
  return new Set([model, ...copies.map(({ article }) => article)].map(({ card }) => card.id)).size;
}

interface TiesInput extends Pick<Connections, 'statements' | 'stories' | 'copies'> {
  readonly naming: Naming;
  readonly related: (item: ItemId) => readonly Tied[];
}

/** What the page of each article shows. */
function tiesOf(relations: Relations, { statements, stories, copies, naming, related }: TiesInput) {
  const statementsOf = gather(statements, sharesOf);
  const storyOf = gather(stories, ({ address, items }) =>
    items.map(({ article }) => [article, { address, articles: items.length }] as const),
  );
  const copiesOf = gather(copies, ({ address, copies: all }) =>
    all.flatMap((copy) => [
      [copy.article, { address, copy }] as const,
      ...(copy.of === copy.article ? [] : [[copy.of, { address, copy }] as const]),
    ]),
  );
  return new Map(
    [...naming.byItem.keys()].map((id): [ItemId, ArticleTies] => [
      id,
      {
        names: (relations.names[id] ?? []).map((entry) =>
          entry === null ? null : (naming.addresses.get(entry) ?? null),
        ),
        related: related(id),
        statements: statementsOf.get(id) ?? [],
        story: storyOf.get(id)?.[0] ?? null,
        copies: (copiesOf.get(id) ?? []).slice(0, mostBeside),
      },
    ]),
  );
}

/** Of the other articles with a statement this many are named beside it: the page of the statement has them all. */
const mostBeside = 3;

/** What each article of a statement shows of it: of the few wordings that are told anywhere those of other articles. */
function sharesOf({
  address,
  confidence,
  articles,
  wordings,
}: ShownStatement): readonly (readonly [Listed, SharedStatement])[] {
  const told = [...new Set([...firstOfLanguages(wordings), ...wordings.slice(0, mostBeside + 1)])];
  const places = new Map(wordings.map((wording, at) => [wording, at]));
  return wordings.map(({ article, quotations }) => {
    const others = told.filter((wording) => wording.article !== article);
    const beside = [
      ...others.filter((other) => other.article.card.language !== article.card.language),
      ...others.filter((other) => other.article.card.language === article.card.language),
    ].slice(0, mostBeside);
    const inOrder = beside.sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0));
    const shown = inOrder.flatMap((other) => {
      const [quotation] = other.quotations;
      return quotation === undefined ? [] : [{ article: other.article, quotation }];
    });
    return [article, { address, confidence, quotations, articles, others: shown }];
  });
}

/** Collects by article what many things say of theirs. */
function gather<T, V>(things: readonly T[], say: (thing: T) => readonly (readonly [Listed, V])[]) {
  const lists = new Map<ItemId, V[]>();
  for (const [{ card }, value] of things.flatMap(say)) {
    const list = lists.get(card.id);
    if (list === undefined) lists.set(card.id, [value]);
    else list.push(value);
  }
  return lists;
}

/** The quotations that no statement has, in the order of the articles. */
function singlesOf(
  { statements, order, names }: Relations,
  { cards, naming }: { cards: readonly TracedCard[]; naming: Naming },
): readonly SingleQuotation[] {
  const shared = new Set(
    statements.flatMap(({ wordings }) =>
      wordings.flatMap(({ item, quotations }) => quotations.map((at) => `${item} ${at}`)),
    ),
  );
  const byId = new Map(cards.map((card) => [card.id, card]));
  return order.flatMap((item) => {
    const article = naming.byItem.get(item);
    // Where the text may not be shown, its quotations may not be either.
    if (article?.publish !== 'full') return [];
    const own = byId.get(item)?.traces.quotations.filter(([at]) => !shared.has(`${item} ${at}`)) ?? [];
    // Traces have the longest first; readers want them as they stand.
    const inOrder = own.toSorted(([a], [b]) => a - b);
    return inOrder.map(([at, , , speaker]): SingleQuotation => {
      const entry = names[item]?.[speaker] ?? null;
      return { article, quotation: at, speaker: entry === null ? null : (naming.links.get(entry) ?? null) };
    });
  });
}
