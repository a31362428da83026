/** Presents lists of names: people, places and organisations by how many articles have them, or from A to Z. */
import type { NameKind } from '../../model/article.ts';
import type { EntryLink, NamesGroup, NamesPage } from '../../model/connection-page.ts';
import { count, numberWords } from '../phrases/phrases.ts';
import type { RenderInput } from '../renderer.ts';
import { type PassageLanguage, passageLanguage } from '../wording/language-wording.ts';
import type { PageContext } from './context.ts';
import { type FrameView, presentFrame } from './frame.ts';
import { type LetterView, letterId } from './letters.ts';
import { type PagingView, pagedTitle, presentPaging } from './paging.ts';

/** A name in a list, shown by `partials/names`. */
export interface NameView extends PassageLanguage {
  readonly name: string;
  readonly href: string;
  readonly count: string;
}

/** Names of one kind, shown by `partials/names-group`. */
export interface NamesGroupView {
  readonly id: string;
  readonly heading: string;
  readonly names: readonly NameView[];
  readonly folded: { readonly summary: string; readonly names: readonly NameView[] } | null;
  readonly more: { readonly href: string; readonly label: string } | null;
}

export interface NamesView {
  readonly frame: FrameView;
  readonly words: PageContext['phrases']['words'];
  readonly labels: PageContext['phrases']['names']['words'];
  readonly title: string;
  readonly deck: string;
  /** Null on the page of all kinds itself. */
  readonly crumb: { readonly href: string; readonly label: string } | null;
  readonly groups: readonly NamesGroupView[];
  /** Of a list from A to Z: the ways to its letters, and the names by letter. */
  readonly letters: readonly LetterView[];
  readonly byLetter: readonly {
    readonly id: string;
    readonly letter: string | null;
    readonly names: readonly NameView[];
  }[];
  readonly paging: PagingView | null;
}

/** The view of a list of names. */
export function presentNames({ subject }: RenderInput<NamesPage>, context: PageContext): NamesView {
  const { phrases } = context;
  const { words } = phrases.names;
  const name = subject.of === null ? words.names : headingOf(subject.of, context);
  const title = pagedTitle(name, subject.paging, context);
  const deck = subject.of === null ? words.namesDeck : words.listDeck;
  return {
    frame: presentFrame(subject, { title, description: deck, structuredDataHtml: null }, context),
    words: phrases.words,
    labels: words,
    title: name,
    deck,
    crumb: subject.of === null ? null : { href: context.href('index/'), label: phrases.words.index },
    groups: presentGroups(subject.groups, context),
    letters: subject.letters.map(({ letter, address, count: n }) => ({
      letter,
      href: context.href(address, letterId(letter)),
      count: numberWords(phrases, n),
      isCurrent: false,
    })),
    byLetter: subject.byLetter.map(({ letter, links }) => ({
      id: letter === null ? 'all-names' : letterId(letter),
      letter,
      names: links.map((link) => presentName(link, context)),
    })),
    paging: presentPaging(subject.paging, context),
  };
}

/** The groups that have names. */
export function presentGroups(groups: readonly NamesGroup[], context: PageContext): readonly NamesGroupView[] {
  return groups.filter((group) => group.count > 0).map((group) => groupView(group, context));
}

function groupView({ kind, links, folded, more, count: all }: NamesGroup, context: PageContext): NamesGroupView {
  const { phrases } = context;
  const named = (each: readonly EntryLink[]) => each.map((link) => presentName(link, context));
  const { moreNames, allNames } = phrases.names.plurals;
  return {
    id: `names-${kind}`,
    heading: headingOf(kind, context),
    names: named(links),
    folded: folded.length === 0 ? null : { summary: count(phrases, moreNames, folded.length), names: named(folded) },
    more: more === null ? null : { href: context.href(more), label: count(phrases, allNames, all) },
  };
}

/** A name with its link and how many articles have it. */
export function presentName(link: EntryLink, { phrases, href }: PageContext): NameView {
  const own = { lang: null, hreflang: null, dir: null };
  return {
    ...(link.language === null ? own : passageLanguage(link.language, phrases)),
    hreflang: null,
    name: link.name,
    href: href(link.address),
    count: numberWords(phrases, link.items),
  };
}

/** What names of a kind are headed with. */
export function headingOf(kind: NameKind, { phrases }: PageContext): string {
  const { people, places, organisations } = phrases.names.words;
  return { person: people, place: places, organisation: organisations }[kind];
}
