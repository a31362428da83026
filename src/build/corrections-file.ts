/**
 * Reads the corrections file, which people write by hand. Whatever is wrong in it is told with its line; a wrong entry
 * is left out, and the others hold. Knows nothing of the articles that are there.
 */
import { join } from 'node:path';
import type { Diagnostic } from '../model/diagnostic.ts';
import { readIfThere } from './atomic-file.ts';
import { type CorrectionEntry, checkEntry, type EntryProblem } from './correction-entry.ts';
import { unreadable } from './refusal.ts';

/** Relative to the articles folder. */
const name = '.archive/corrections.yaml';

export interface CorrectionsFile {
  /** In the order of the file. */
  readonly entries: readonly CorrectionEntry[];
  readonly problems: readonly Diagnostic[];
}

/** Where the corrections file of an articles folder is. */
export function correctionsPath(articles: string): string {
  return join(articles, name);
}

/** The corrections of an archive; none when there is no file, or none that can be read. */
export async function readCorrections(articles: string): Promise<CorrectionsFile> {
  try {
    const text = readIfThere(correctionsPath(articles));
    return text === null ? { entries: [], problems: [] } : await correctionsIn(text);
  } catch (error) {
    return { entries: [], problems: [unusable(unreadable(error).detail ?? 'the disk failed', null)] };
  }
}

/** The corrections that the text of a corrections file holds. */
export async function correctionsIn(text: string): Promise<CorrectionsFile> {
  // The library takes 50 ms to load, and most archives have no corrections.
  const { rawEntries } = await import('./corrections-yaml.ts');
  const read = rawEntries(text);
  if ('faults' in read)
    return { entries: [], problems: read.faults.map((fault) => unusable(fault.reason, fault, fault.advice)) };
  const checked = read.entries.map(checkEntry);
  return {
    entries: checked.flatMap((each) => ('article' in each ? each : [])),
    problems: checked.flatMap((each) => ('article' in each ? [] : each.map(wrongEntry))),
  };
}

/** An entry that is left out, and why. */
export function wrongEntry({ message, line, column }: EntryProblem): Diagnostic {
  return {
    code: 'wrong-correction',
    severity: 'error',
    message,
    file: name,
    line,
    column,
    hint: 'This correction is left out until it is mended; the others hold.',
  };
}

function unusable(
  reason: string,
  place: Pick<EntryProblem, 'line' | 'column'> | null,
  advice = 'Mend the file',
): Diagnostic {
  return {
    code: 'corrections-unreadable',
    severity: 'error',
    message: `The corrections cannot be read: ${reason}.`,
    file: name,
    line: place?.line ?? null,
    column: place?.column ?? null,
    hint: `${advice}. No correction is applied until this is mended.`,
  };
}
