/**
 * The words of the trade and of news pages in one language. All in lower case, apostrophes straight; rules compare
 * them with lines folded the same way (`foldLine` in text/normalise.ts).
 */

/** Page furniture by kind. A `line` is a whole line; an `opening` is how a line of that kind begins. */
export interface Phrases {
  readonly lines: readonly string[];
  readonly openings: readonly string[];
}

export interface PressWords {
  /** Before an author's name: "by". */
  readonly byline: readonly string[];
  /** Before a photographer's or picture agency's name: "photo", "image". */
  readonly credit: readonly string[];
  /** Before a note by another voice than the author's: "comment", "editor's note". */
  readonly note: readonly string[];
  /** Before keywords: "tags". */
  readonly keywords: readonly string[];
  /** Before the place where the page was got: "source", "url". */
  readonly address: readonly string[];
  /** Before the day on which the page was saved: "retrieved", "accessed". */
  readonly retrieved: readonly string[];
  /** Before a date that opens a file: "date", "published". */
  readonly date: readonly string[];
  /** Before the date of a change: "updated", "last update". */
  readonly updated: readonly string[];
  /** Verbs that tell who spoke: "said", "says". */
  readonly speech: readonly string[];
  /** Abbreviations, without their full stop, after which a sentence goes on: "mr". */
  readonly abbreviations: readonly string[];
  /** Words that stand before a newspaper section on its own line are not needed; these are the sections themselves. */
  readonly sections: readonly string[];
  readonly advert: Phrases;
  readonly appeal: Phrases;
  readonly comments: Phrases;
  readonly navigation: Phrases;
  readonly share: Phrases;
  readonly newsletter: Phrases;
  readonly cookies: Phrases;
  readonly related: Phrases;
  readonly readMore: Phrases;
  readonly authorBox: Phrases;
}
