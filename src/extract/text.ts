/** Reads plain text: segments, the roles they play, the blocks they make. Plain text is never taken for markup. */
import type { LanguageTag } from '../model/ids.ts';
import type { SourceFile } from '../model/source.ts';
import { detectLanguage } from '../text/detect-language.ts';
import { pressWordsFor } from '../text/languages/press/presses.ts';
import { linesOf } from '../text/lines.ts';
import { blocksFrom } from './body.ts';
import { partStamps } from './glued-stamps.ts';
import type { Layout } from './layout.ts';
import type { Placing, Reading } from './reading.ts';
import { appeals } from './roles/appeal.ts';
import { aboveHeadline, belowRights } from './roles/around-text.ts';
import { authorBox } from './roles/author-box.ts';
import { belowStandfirst } from './roles/below-standfirst.ts';
import { betweenFurniture } from './roles/between-furniture.ts';
import { bodyText } from './roles/body-text.ts';
import { boxes } from './roles/boxes.ts';
import { bylines } from './roles/bylines.ts';
import { altTexts, captionLines } from './roles/caption-lines.ts';
import { codedRecord } from './roles/coded-record.ts';
import { columnHead } from './roles/column-head.ts';
import { commentSection } from './roles/comments.ts';
import { cutTeasers } from './roles/cut-teasers.ts';
import { datelines } from './roles/dateline.ts';
import { labelsAlone } from './roles/empty-labels.ts';
import { factLines } from './roles/fact-lines.ts';
import { figures } from './roles/figures.ts';
import { footStories } from './roles/foot-stories.ts';
import { footTitles } from './roles/foot-titles.ts';
import { head } from './roles/head.ts';
import { headerLine } from './roles/header-line.ts';
import { invitations } from './roles/invitations.ts';
import { keptRows } from './roles/kept-rows.ts';
import { knownLines } from './roles/known-lines.ts';
import { labelledFacts, otherLabels } from './roles/labelled-facts.ts';
import { listItems } from './roles/lists.ts';
import { livePosts } from './roles/live-posts.ts';
import { liveReport } from './roles/live-report.ts';
import { mailHead } from './roles/mail-head.ts';
import { editorNotes } from './roles/notes.ts';
import { notices } from './roles/notices.ts';
import { otherStories } from './roles/other-stories.ts';
import { pageEdges } from './roles/page-edges.ts';
import { pageStrips } from './roles/page-strips.ts';
import { pageTail } from './roles/page-tail.ts';
import { personCaptions } from './roles/person-captions.ts';
import { phoneShare } from './roles/phone-share.ts';
import { players } from './roles/players.ts';
import { postFoot } from './roles/post-foot.ts';
import { printHead } from './roles/print-head.ts';
import { printedPage } from './roles/printed-page.ts';
import { printedPages } from './roles/printed-pages.ts';
import { publishedIn } from './roles/published-in.ts';
import { pullQuotes } from './roles/pull-quotes.ts';
import { readerLine } from './roles/reader-line.ts';
import { databaseRecords } from './roles/records.ts';
import { recurringLines } from './roles/recurring.ts';
import { relatedEntries } from './roles/related.ts';
import { repeatedLines } from './roles/repeats.ts';
import { rightsNotices } from './roles/rights-notices.ts';
import { savedNotes } from './roles/saved-note.ts';
import { signOffs } from './roles/sign-offs.ts';
import { cards, smallLines } from './roles/small-lines.ts';
import { stoppedFacts } from './roles/stopped-facts.ts';
import { touchingLines } from './roles/touching-lines.ts';
import { type Segment, segmentsOf } from './segment.ts';
import { claimAll, partsFrom, type RoleRule, type Sheet } from './sheet.ts';
import { type Unwrapped, unwrap } from './unwrap.ts';

/** From the firmest to the weakest: the first claim on a segment holds. First what tells itself by its words … */
const toldByWords: readonly RoleRule[] = [
  livePosts,
  printedPages,
  savedNotes,
  factLines,
  stoppedFacts,
  publishedIn,
  labelledFacts,
  players,
  postFoot,
  commentSection,
  otherStories,
  ...knownLines,
  smallLines,
  appeals,
  invitations,
  notices,
  rightsNotices,
  relatedEntries,
  footStories,
  cards,
  captionLines,
  columnHead,
  bylines,
  labelsAlone,
  otherLabels,
  editorNotes,
  figures,
  altTexts,
  personCaptions,
  boxes,
  liveReport,
];

/** … then what tells itself by its place. */
const toldByPlace: readonly RoleRule[] = [
  keptRows,
  head,
  belowStandfirst,
  aboveHeadline,
  pageStrips,
  repeatedLines,
  pullQuotes,
  signOffs,
  cutTeasers,
  footTitles,
  pageEdges,
  datelines,
  authorBox,
  belowRights,
  touchingLines,
  // Again, for by now more of what stands below them is known.
  rightsNotices,
  betweenFurniture,
  pageTail,
  // The tail shows where the text ends: the tags between the two are known only now.
  betweenFurniture,
];

/** What Markdown is read by as well, between the rules for its markup. */
export function pageRules(recurring: ReadonlySet<number>): readonly RoleRule[] {
  return [...toldByWords, recurringLines(recurring), ...toldByPlace];
}

/** Plain text shows nothing by markup: its first line, its lists and its crossheads must be told by their shape. */
function textRules(recurring: ReadonlySet<number>): readonly RoleRule[] {
  return [
    codedRecord,
    databaseRecords,
    mailHead,
    printHead,
    readerLine,
    printedPage,
    phoneShare,
    // The day of saving stands beside a host that reads as a paper's name.
    savedNotes,
    factLines,
    headerLine,
    ...pageRules(recurring),
    listItems,
    bodyText,
  ];
}

/** Reads a plain text article, in the language `told` where a person gave it; lines with `recurring` keys stand in many files. */
export function readText(
  source: SourceFile,
  told: LanguageTag | null = null,
  recurring: ReadonlySet<number> = new Set(),
): Reading {
  const unwrapped = unwrap(source.text);
  const text = unwrapped?.text ?? source.text;
  const lines = unwrapped === null ? segmentsOf(text) : unwrappedSegments(unwrapped, source.text);
  const detected = detectLanguage(text);
  const language = told ?? detected.language;
  const segments = partStamps(lines, text, language);
  const sheet: Sheet = { source: text, language, press: pressWordsFor(language), segments };
  const layout: Layout = {
    source: text,
    language,
    detected,
    parts: partsFrom(sheet, claimAll(sheet, textRules(recurring))),
  };
  const reading: Reading = { layout, body: blocksFrom(layout), setAside: [], given: {}, diagnostics: [] };
  return unwrapped === null ? reading : { ...reading, placing: placingOf(unwrapped) };
}

/** Segments of a text whose lines were joined, each with the number of its line in the source. */
function unwrappedSegments({ text, sourceSpan }: Unwrapped, source: string): Segment[] {
  let line = 1;
  let at = 0;
  return segmentsOf(text, null).map((segment) => {
    const { start } = sourceSpan(segment.span);
    line += linesOf(source.slice(at, start)).length - 1;
    at = start;
    return { ...segment, line };
  });
}

function placingOf({ sourceSpan }: Unwrapped): Placing {
  return { sourceSpan, isFact: () => false, decide: (fields) => fields };
}
