/** Presents the page on how the archive was made: what the program does, how much is known, what became of the files. */
import type { AboutPage } from '../../model/page.ts';
import { count, fill, numberWords, type Phrases } from '../phrases/phrases.ts';
import type { RenderInput } from '../renderer.ts';
import type { PageContext } from './context.ts';
import { type FactsView, presentFacts } from './facts.ts';
import { type FeedsView, presentFeeds } from './feeds.ts';
import { type FrameView, presentFrame } from './frame.ts';

export interface AboutView {
  readonly frame: FrameView;
  readonly words: Phrases['words'];
  readonly labels: Phrases['archive']['words'];
  /** What the program does, a paragraph each. */
  readonly method: readonly string[];
  /** Null while the archive is empty. */
  readonly facts: FactsView | null;
  readonly files: readonly { readonly name: string; readonly value: string }[];
  /** How much of the texts is shown. */
  readonly publish: string;
  /** The contact as it is written; the frame holds the link. */
  readonly contact: string | null;
  readonly sources: string;
  readonly ledger: string;
  readonly feeds: FeedsView;
}

/** The about page. */
export function presentAbout({ subject }: RenderInput<AboutPage>, context: PageContext): AboutView {
  const { phrases, chrome, href } = context;
  const { words } = phrases.archive;
  const { publish, contact } = chrome.settings;
  return {
    frame: presentFrame(
      subject,
      { title: words.aboutTitle, description: words.aboutDescription, structuredDataHtml: null },
      context,
    ),
    words: phrases.words,
    labels: words,
    method: [words.made1, words.made2, words.made3, words.made4, words.made5, words.made6, words.made7, words.made8],
    facts: chrome.overview.articles === 0 ? null : presentFacts(subject.facts, context),
    files: filesOf(subject, phrases),
    publish: { full: words.publishFull, extract: words.publishExtract, record: words.publishRecord }[publish],
    contact,
    sources: href('sources/', 'data'),
    ledger: href('data/files.json'),
    feeds: presentFeeds('', context),
  };
}

function filesOf({ accessions, lines, linesSetAside }: AboutPage, phrases: Phrases): AboutView['files'] {
  const { words, plurals, sentences } = phrases.archive;
  const files = (n: number) => count(phrases, plurals.files, n);
  const aside = numberWords(phrases, linesSetAside);
  return [
    { name: words.filesPublished, value: files(accessions.published) },
    { name: words.filesDuplicate, value: files(accessions.duplicate) },
    ...(accessions.withheld > 0 ? [{ name: words.filesWithheld, value: files(accessions.withheld) }] : []),
    { name: words.filesQuarantined, value: files(accessions.quarantined) },
    {
      name: words.linesSetAside,
      value: fill(sentences.aside, { n: aside, lines: count(phrases, phrases.plurals.lines, lines) }),
    },
  ];
}
