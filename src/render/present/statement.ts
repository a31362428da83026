/** Presents a statement that articles share: its wordings one beside the other, each in its article's own words. */

import type { StatementPage } from '../../model/connection-page.ts';
import type { ShownStatement, ShownWording } from '../../model/connections.ts';
import type { ItemId } from '../../model/ids.ts';
import { anchorsOf } from '../anchors.ts';
import { fill, numberWords } from '../phrases/phrases.ts';
import type { ArticleAtHand, RenderInput } from '../renderer.ts';
import { type PassageLanguage, passageLanguage } from '../wording/language-wording.ts';
import { shorten } from '../wording/shorten.ts';
import type { PageContext } from './context.ts';
import { articleCount } from './day-counts.ts';
import { type FrameView, presentFrame } from './frame.ts';
import { type ListingView, presentListing } from './listing.ts';
import { type NameView, presentName } from './names.ts';
import { type PagingView, pagedTitle, presentPaging } from './paging.ts';
import { reasonsInWords } from './reasons.ts';
import { withDetail } from './titles.ts';

/** Characters of a quotation in the title of its page. */
const mostOfTitle = 90;

export type Reads = ReadonlyMap<ItemId, ArticleAtHand>;

/** Shown by `partials/statement`. */
export interface StatementView {
  readonly id: string;
  readonly href: string;
  /** The words of one wording that may be shown, in the language of the interface where one is; null when none may. */
  readonly title: (PassageLanguage & { readonly text: string; readonly date: string }) | null;
  readonly speaker: NameView | null;
  readonly carried: string;
  /** Where the wordings stand that are not among these; null when all are. */
  readonly more: string | null;
  /** That it is not sure; null when it is. */
  readonly doubt: string | null;
  readonly wordings: readonly WordingView[];
}

interface WordingView extends PassageLanguage {
  readonly listing: ListingView;
  readonly words: readonly string[];
  /** Where they stand in the article. */
  readonly href: string;
  /** Speaker, verb and medium as the article has them: `Lukasjenko sier til BBC`; null when it names none. */
  readonly said: string | null;
  readonly reasons: string;
}

export interface StatementPageView {
  readonly frame: FrameView;
  readonly words: PageContext['phrases']['words'];
  readonly labels: PageContext['phrases']['names']['words'];
  readonly quotesHref: string;
  readonly statement: StatementView;
  readonly paging: PagingView | null;
}

/** The page of one statement. */
export function presentStatementPage(input: RenderInput<StatementPage>, context: PageContext): StatementPageView {
  const { phrases, href } = context;
  const statement = presentStatement(input.subject.statement, input.reads ?? new Map(), context);
  const title = titleOf(statement, context);
  const head = {
    title: pagedTitle(title, input.subject.paging, context),
    description: fill(phrases.article.sentences.fact, {
      name: phrases.names.words.sameWords,
      state: statement.carried,
    }),
    structuredDataHtml: null,
  };
  return {
    frame: presentFrame(input.subject, head, context),
    words: phrases.words,
    labels: phrases.names.words,
    quotesHref: href('quotes/'),
    statement,
    paging: presentPaging(input.subject.paging, context),
  };
}

/** Its words with the date of the article that has them; where they may not be shown, the mark by which it is filed. */
function titleOf({ id, title }: StatementView, context: PageContext): string {
  if (title === null) return withDetail(context.phrases.names.words.quotation, id, context);
  return withDetail(shorten(title.text, mostOfTitle), title.date, context);
}

/** A statement as pages show it. */
export function presentStatement(statement: ShownStatement, reads: Reads, context: PageContext): StatementView {
  const { phrases } = context;
  const equal = equalAmong(statement, reads);
  const wordings = statement.wordings.map((wording) => wordingView(equal(wording), reads, context));
  const shown = wordings.filter(({ words }) => words.length > 0);
  // A wording in the reader's language, where there is one, stands for all.
  const first = shown.find(({ lang }) => lang === null) ?? shown[0];
  return {
    id: `q-${statement.id}`,
    href: context.href(statement.address),
    title:
      first === undefined ? null : { ...languageOf(first), text: first.words.join(' '), date: first.listing.date.text },
    speaker: statement.speaker === null ? null : presentName(statement.speaker, context),
    carried: carriedBy(statement, context),
    more: wordings.length < statement.articles ? phrases.names.words.compareWordings : null,
    doubt: statement.confidence === 'guess' ? phrases.names.words.notSure : null,
    wordings,
  };
}

/**
 * Word for word the same is what has the same words: cards keep too little of them to tell. Where not all wordings are at hand none is said
 * to be alone.
 */
function equalAmong({ wordings, articles }: ShownStatement, reads: Reads): (wording: ShownWording) => ShownWording {
  const texts = new Map(wordings.map((wording) => [wording, bareWords(wording, reads)]));
  const isWhole = wordings.length >= articles && ![...texts.values()].includes('');
  return (wording) => {
    const own = texts.get(wording);
    const isAlone = [...texts.values()].filter((text) => text === own).length < 2;
    if (isAlone ? !isWhole : own === '') return wording;
    const [from, to] = isAlone ? [same, inOtherWords] : [inOtherWords, same];
    const told = wording.reasons.map((reason) => (reason.reason === from ? { ...reason, reason: to } : reason));
    return { ...wording, reasons: told };
  };
}

const [same, inOtherWords] = ['link/quotation', 'link/quotation-in-other-words'] as const;

/** Its words without marks and capitals; empty when they are not at hand. */
function bareWords({ article, quotations }: ShownWording, reads: Reads): string {
  const record = reads.get(article.card.id)?.record;
  const texts = quotations.map((at) => record?.quotations[at]?.text ?? '');
  return withoutMarks(texts.join(' '));
}

/** Words without marks and capitals: "We will not go." and “We will not go,” are one wording. */
export function withoutMarks(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}

/** "in three articles and two languages; two of the texts are copies of others". */
function carriedBy({ articles, texts, languages }: ShownStatement, { phrases }: PageContext): string {
  const { carried, carriedInLanguages, carriedByCopies } = phrases.names.sentences;
  const counts = { articles: articleCount(articles, phrases), languages: numberWords(phrases, languages) };
  const said = fill(languages > 1 ? carriedInLanguages : carried, counts);
  return texts === articles ? said : fill(carriedByCopies, { carried: said, texts: numberWords(phrases, texts) });
}

function languageOf({ lang, hreflang, dir }: PassageLanguage): PassageLanguage {
  return { lang, hreflang, dir };
}

function wordingView({ article, quotations, reasons }: ShownWording, reads: Reads, context: PageContext): WordingView {
  const record = reads.get(article.card.id)?.record;
  const quoted = quotations.flatMap((at) => record?.quotations[at] ?? []);
  const [first] = quoted;
  const anchor = record === undefined || first === undefined ? null : (anchorsOf(record.body)[first.block] ?? null);
  const spoken = quoted.find(({ speaker }) => speaker !== null) ?? first;
  const said = [spoken?.speaker?.text, spoken?.verb, spoken?.told?.text].filter((part) => typeof part === 'string');
  return {
    ...passageLanguage(article.card.language, context.phrases),
    listing: presentListing(article, context),
    words: quoted.map(({ text }) => text),
    href: context.href(article.address, anchor),
    said: said.length === 0 ? null : said.join(' · '),
    reasons: reasonsInWords(reasons, context),
  };
}
