/**
 * Reads the authority file, in which people say what they know better of names. Whatever is wrong in it is told with its
 * line; a wrong entry is left out, and the others hold.
 */
import { join } from 'node:path';
import type { AuthorityEntry } from '../model/authority.ts';
import type { Card } from '../model/card.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { foldSpelling } from '../text/gazetteer.ts';
import { readIfThere } from './atomic-file.ts';
import { checkAuthority, type PlacedAuthority } from './authority-entry.ts';
import type { EntryProblem } from './correction-entry.ts';
import { unreadable } from './refusal.ts';

/** Relative to the articles folder. */
const name = '.archive/authority.yaml';

export interface AuthorityFile {
  /** In the order of the file. */
  readonly entries: readonly PlacedAuthority[];
  readonly problems: readonly Diagnostic[];
}

/** Where the authority file of an articles folder is. */
export function authorityPath(articles: string): string {
  return join(articles, name);
}

/** What people say of the names of an archive; nothing when there is no file, or none that can be read. */
export async function readAuthority(articles: string): Promise<AuthorityFile> {
  try {
    const text = readIfThere(authorityPath(articles));
    return text === null ? { entries: [], problems: [] } : await authorityIn(text);
  } catch (error) {
    return { entries: [], problems: [unusable(unreadable(error).detail ?? 'the disk failed', null)] };
  }
}

/** The entries that the text of an authority file holds. Of two that claim one name the first holds. */
export async function authorityIn(text: string): Promise<AuthorityFile> {
  const { rawEntries } = await import('./corrections-yaml.ts');
  const read = rawEntries(text);
  if ('faults' in read)
    return { entries: [], problems: read.faults.map((fault) => unusable(fault.reason, fault, fault.advice)) };
  const checked = read.entries.map(checkAuthority);
  const placed = checked.flatMap((each) => ('entry' in each ? each : []));
  const problems = checked.flatMap((each) => ('entry' in each ? [] : each.map(wrongEntry)));
  const claims = claimedTwice(placed);
  return {
    entries: placed.filter((one) => !claims.has(one)),
    problems: [...problems, ...[...claims].map(([{ place }, message]) => wrongEntry({ message, ...place }))],
  };
}

/** Entries that claim a name that an earlier one has claimed, for all articles or for the same one, and how to say so. */
function claimedTwice(placed: readonly PlacedAuthority[]): ReadonlyMap<PlacedAuthority, string> {
  const owners = new Map<string, PlacedAuthority>();
  const claims = new Map<PlacedAuthority, string>();
  for (const one of placed) {
    for (const path of one.entry.in ?? [null]) {
      for (const spelling of [one.entry.name, ...one.entry.variants]) {
        const key = `${path ?? ''}\n${foldSpelling(spelling)}`;
        const owner = owners.get(key);
        if (owner === undefined) owners.set(key, one);
        else if (owner !== one) claims.set(one, claimedBefore(spelling, owner, path));
      }
    }
  }
  return claims;
}

function claimedBefore(spelling: string, { place }: PlacedAuthority, path: string | null): string {
  const of = path === null ? '' : ` in ${path}`;
  return `“${spelling}” is named in line ${place.line} already: a name can be of one entry only${of}.`;
}

/** Entries for articles that are not there: they wait for them, and the reader is told. */
export function strayAuthority({ entries }: AuthorityFile, cards: readonly Card[]): readonly Diagnostic[] {
  const known = new Set(cards.flatMap(({ file, id }) => [file, id as string]));
  return entries.flatMap(({ entry, place }) =>
    (entry.in ?? [])
      .filter((path) => !known.has(path))
      .map((path): Diagnostic => {
        const message = `The entry for “${entry.name}” is about ${path}, and there is no such article.`;
        return { ...wrongEntry({ message, ...place }), code: 'stray-authority', severity: 'warning', hint: strayHint };
      }),
  );
}

const strayHint = 'Write the path of an article in the articles folder, or the id of an item.';

/** The entries alone, for those who relate names. */
export function authorityEntries({ entries }: AuthorityFile): readonly AuthorityEntry[] {
  return entries.map(({ entry }) => entry);
}

function wrongEntry({ message, line, column }: EntryProblem): Diagnostic {
  const hint = 'This entry is left out until it is mended; the others hold.';
  return { code: 'wrong-authority', severity: 'error', message, file: name, line, column, hint };
}

function unusable(
  reason: string,
  place: Pick<EntryProblem, 'line' | 'column'> | null,
  advice = 'Mend the file',
): Diagnostic {
  return {
    code: 'authority-unreadable',
    severity: 'error',
    message: `What people say of names cannot be read: ${reason}.`,
    file: name,
    line: place?.line ?? null,
    column: place?.column ?? null,
    hint: `${advice}. No entry of the authority file is applied until this is mended.`,
  };
}
