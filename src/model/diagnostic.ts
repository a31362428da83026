/** A problem found in someone's content: a value, never an exception. One bad file never stops a build. */
import type { SourcePath } from './ids.ts';

export type Severity = 'error' | 'warning' | 'info';

export interface Diagnostic {
  /** Stable, kebab-case: `impossible-date`. */
  readonly code: string;
  readonly severity: Severity;
  /** What happened, in a sentence. */
  readonly message: string;
  readonly file: SourcePath;
  /** 1-based; null when the whole file is meant. */
  readonly line: number | null;
  /** 1-based, in UTF-16 units. */
  readonly column: number | null;
  /** What to do about it. */
  readonly hint: string | null;
}

/** The one error class: wrong usage or configuration, or an output that cannot be written. Caught only by the command. */
export class DatelineError extends Error {
  readonly hint: string | null;

  constructor(message: string, hint: string | null = null) {
    super(message);
    this.name = 'DatelineError';
    this.hint = hint;
  }
}
