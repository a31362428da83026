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
import { bodyText } from './roles/body/body-text.ts';
import { listedAmounts } from './roles/body/listed-amounts.ts';
import { listItems } from './roles/body/lists.ts';
import { livePosts } from './roles/body/live-posts.ts';
import { liveReport } from './roles/body/live-report.ts';
import { editorNotes } from './roles/body/notes.ts';
import { labelledByComma } from './roles/facts/comma-labels.ts';
import { datelines } from './roles/facts/dateline.ts';
import { factLines } from './roles/facts/fact-lines.ts';
import { headerLine } from './roles/facts/header-line.ts';
import { knownLines } from './roles/facts/known-lines.ts';
import { labelledFacts, otherLabels } from './roles/facts/labelled-facts.ts';
import { publishedIn } from './roles/facts/published-in.ts';
import { stoppedFacts } from './roles/facts/stopped-facts.ts';
import { appeals } from './roles/furniture/appeal.ts';
import { aboveHeadline, belowRights } from './roles/furniture/around-text.ts';
import { betweenFurniture } from './roles/furniture/between-furniture.ts';
import { boxes } from './roles/furniture/boxes.ts';
import { commentSection } from './roles/furniture/comments.ts';
import { cutTeasers } from './roles/furniture/cut-teasers.ts';
import { edgeLines } from './roles/furniture/edge-lines.ts';
import { labelsAlone } from './roles/furniture/empty-labels.ts';
import { footStories } from './roles/furniture/foot-stories.ts';
import { footTitles } from './roles/furniture/foot-titles.ts';
import { invitations } from './roles/furniture/invitations.ts';
import { keptRows } from './roles/furniture/kept-rows.ts';
import { neighbourLinks } from './roles/furniture/neighbour-links.ts';
import { noticeAbove } from './roles/furniture/notice-above.ts';
import { notices } from './roles/furniture/notices.ts';
import { otherStories } from './roles/furniture/other-stories.ts';
import { pageEdges } from './roles/furniture/page-edges.ts';
import { pageStrips } from './roles/furniture/page-strips.ts';
import { pageTail } from './roles/furniture/page-tail.ts';
import { players } from './roles/furniture/players.ts';
import { pullQuotes } from './roles/furniture/pull-quotes.ts';
import { recurringLines } from './roles/furniture/recurring.ts';
import { relatedEntries } from './roles/furniture/related.ts';
import { repeatedLines } from './roles/furniture/repeats.ts';
import { rightsNotices } from './roles/furniture/rights-notices.ts';
import { cards, smallLines } from './roles/furniture/small-lines.ts';
import { touchingLines } from './roles/furniture/touching-lines.ts';
import { belowStandfirst } from './roles/head/below-standfirst.ts';
import { columnHead } from './roles/head/column-head.ts';
import { head } from './roles/head/head.ts';
import { altTexts } from './roles/pictures/alt-texts.ts';
import { captionLines } from './roles/pictures/caption-lines.ts';
import { figures } from './roles/pictures/figures.ts';
import { personCaptions } from './roles/pictures/person-captions.ts';
import { pictureLabels } from './roles/pictures/picture-labels.ts';
import { codedRecord } from './roles/prints/coded-record.ts';
import { mailHead } from './roles/prints/mail-head.ts';
import { phoneShare } from './roles/prints/phone-share.ts';
import { printHead } from './roles/prints/print-head.ts';
import { printedPage } from './roles/prints/printed-page.ts';
import { printedPages } from './roles/prints/printed-pages.ts';
import { readerLine } from './roles/prints/reader-line.ts';
import { databaseRecords } from './roles/prints/records.ts';
import { savedNotes } from './roles/prints/saved-note.ts';
import { authorBox } from './roles/writers/author-box.ts';
import { bylines } from './roles/writers/bylines.ts';
import { postFoot } from './roles/writers/post-foot.ts';
import { signOffs } from './roles/writers/sign-offs.ts';
import { type Segment, segmentsOf } from './segment.ts';
import { claimAll, partsFrom, type RoleRule, type Sheet } from './sheet.ts';
import { type Unwrapped, unwrap } from './unwrap.ts';

/** From the firmest to the weakest: the first claim on a segment holds. First what tells itself by its words … */
const toldByWords: readonly RoleRule[] = [
  livePosts,
  printedPages,
  savedNotes,
  labelledByComma,
  factLines,
  stoppedFacts,
  publishedIn,
  labelledFacts,
  players,
  pictureLabels,
  postFoot,
  commentSection,
  otherStories,
  ...knownLines,
  smallLines,
  edgeLines,
  neighbourLinks,
  appeals,
  invitations,
  notices,
  noticeAbove,
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
  listedAmounts,
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
