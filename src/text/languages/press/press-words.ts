/**
 * The shape of a language's press words: how news pages and newsrooms label things. Everything is in lower case with
 * straight apostrophes and plain hyphens, since lines are folded so (`foldLine`) before they are compared.
 */

import type { LanguageTag } from '../../../model/ids.ts';

/** A kind of page furniture: whole lines, and how longer lines of that kind open. */
interface Furniture {
  readonly lines: readonly string[];
  readonly openings: readonly string[];
}

/** The four things that an appeal for money speaks of; a paragraph that speaks of enough of them is one. */
interface AppealCues {
  readonly us: readonly string[];
  readonly you: readonly string[];
  readonly give: readonly string[];
  readonly cause: readonly string[];
}

/** How a sentence opens that asks the reader to do something for the paper, and what the paper offers or asks for. */
interface Invitation {
  readonly openings: readonly string[];
  readonly things: readonly string[];
}

/** Words that stand before a fact, without the colon that may follow. */
interface Labels {
  readonly section: readonly string[];
  readonly standfirst: readonly string[];
  readonly kicker: readonly string[];
  readonly dateline: readonly string[];
  readonly byline: readonly string[];
  readonly headline: readonly string[];
  readonly credit: readonly string[];
  readonly note: readonly string[];
  readonly keywords: readonly string[];
  readonly address: readonly string[];
  readonly publisher: readonly string[];
}

/** What boxes beside an article are headed with, and what shows where they end. */
interface BoxWords {
  readonly facts: readonly string[];
  readonly polls: readonly string[];
  /** The button below the answers of a poll. */
  readonly votes: readonly string[];
  readonly sources: readonly string[];
  readonly summaries: readonly string[];
  /** How a notice says that a program wrote the summary. */
  readonly machine: readonly string[];
}

export interface PressWords {
  readonly tag: LanguageTag;
  readonly labels: Labels;
  /** Verbs that say who spoke. */
  readonly speech: readonly string[];
  /** Abbreviations, without their full stop, after which a sentence goes on. */
  readonly abbreviations: readonly string[];
  /** Short words that no headline ends on. */
  readonly dangling: readonly string[];
  /** Names of newspaper sections. */
  readonly sections: readonly string[];
  /** Whether the language writes every noun with a capital, so that capitals tell no names. */
  readonly capitalNouns: boolean;
  /** Whether headings and labels have capitals inside, so that these tell no names there. */
  readonly capitalTitles?: boolean;
  readonly appealCues: AppealCues;
  /** What opens the sentences with which a paper asks its readers to sign up, follow or write, and what for. */
  readonly invitation: Invitation;
  /** What a note about the author says of them, after the name. */
  readonly authorCues: readonly string[];
  /** How a newspaper begins to speak of its own text: "this article was amended". */
  readonly noteOpenings: readonly string[];
  readonly advert: Furniture;
  readonly appeal: Furniture;
  readonly comments: Furniture;
  readonly navigation: Furniture;
  readonly share: Furniture;
  readonly newsletter: Furniture;
  readonly cookies: Furniture;
  readonly related: Furniture;
  readonly readMore: Furniture;
  readonly authorBox: Furniture;
  readonly copyright: Furniture;
  /** The site speaking of itself: how such a notice opens, and what it speaks of. In a line `#` stands for a number. */
  readonly notice: Furniture & { readonly things: readonly string[] };
  /** Buttons on a picture: its caption stands beside them. */
  readonly picture: Furniture;
  readonly boxes: BoxWords;
}
