/** The shapes of what the pages' search loads: written by the build, read in the browser. Types only, and the names of the files. */

/** What each file of the index hands over, and under which name. */
export interface SearchFiles {
  readonly archive: ArchiveFile;
  /** Lines as `readLines` reads them. */
  readonly words: string;
  readonly texts: readonly FoundArticle[];
  readonly names: readonly FoundName[];
}

/** A language of articles, and how a passage in it is marked on the page; empty where nothing need be said. */
export interface FoundLanguage extends PassageMarks {
  readonly label: string;
}

export interface PassageMarks {
  readonly lang: string;
  readonly hreflang: string;
  readonly dir: string;
}

/** What every search needs: loaded first. */
export interface ArchiveFile {
  /** Changes with the index: files of two builds are never taken for one. */
  readonly stamp: string;
  readonly articles: number;
  readonly languages: readonly FoundLanguage[];
  readonly sources: readonly string[];
  /** How dates are known, in words. */
  readonly dates: readonly string[];
  /** For each article in order, as `readNumbers` reads them: indexes into the lists above, and the number of the piece with its text. */
  readonly columns: Readonly<Record<'language' | 'source' | 'date' | 'piece', string>>;
  /** For each article its year counted from `firstYear`, which is 1; 0 without a date. */
  readonly years: string;
  readonly firstYear: number;
  /** The first word of each piece of words. */
  readonly words: readonly string[];
  /** How many names stand in a piece. */
  readonly namesInPiece: number;
}

/** A date in words with its mark. */
export interface FoundDate {
  readonly mark: string;
  readonly before: string;
  readonly core: string;
  readonly after: string;
  readonly datetime: string;
}

/** An article as a result shows it. */
export interface FoundArticle {
  readonly href: string;
  readonly headline: string;
  readonly supplied: boolean;
  readonly date: FoundDate;
  /** All that its page shows of its text, the headline first; with the anchor that a passage is reached by, or nothing. */
  readonly passages: readonly (readonly [anchor: string, text: string])[];
  readonly ways: readonly FoundWay[];
}

/** Why an article is found by words that it has not: a name as it stands there, or a passage that it shares. */
export type FoundWay =
  | { readonly name: string; readonly passage: number }
  | { readonly shared: string; readonly articles: number; readonly passage: number };

export interface FoundName extends PassageMarks {
  readonly name: string;
  readonly href: string;
  readonly kind: string;
  readonly articles: string;
}
