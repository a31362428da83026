/** Accounts for every file found: each is published, a duplicate, withheld, or quarantined with a reason. Pure. */
import type { Accession } from '../model/accession.ts';
import type { TracedCard } from '../model/card.ts';
import { compareText } from '../model/date.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { SourcePath } from '../model/ids.ts';
import type { Intake, Items, Readings } from './intake.ts';
import type { ItemRef } from './record-store.ts';
import { diagnosticOf, reasonOf } from './refusal.ts';
import type { RefusedFile } from './scan.ts';
import type { ItemRead } from './tasks.ts';

/** Everything the archive knows of its files after reading. */
export interface Holdings {
  readonly cards: readonly TracedCard[];
  /** By path. */
  readonly accessions: readonly Accession[];
  readonly diagnostics: readonly Diagnostic[];
}

interface ReadFile {
  readonly ref: ItemRef;
  readonly reading: ItemRead;
}

/** What became of every file that was taken in. */
export function accountFor(intake: Intake, items: Items, readings: Readings): Holdings {
  const read = [...items.refs.values()].flatMap((ref) => {
    const reading = readings.get(ref.key);
    return reading === undefined ? [] : [{ ref, reading }];
  });
  const lost = read.flatMap(({ ref, reading: { refusal } }) => (refusal === null ? [] : [{ path: ref.path, refusal }]));
  const refused = [...intake.refused, ...lost];
  const fixityOf = (path: SourcePath) => intake.files.get(path)?.accessioned.fixity ?? null;
  const fates = [...read.filter(wasRead).map(fateOfItem), ...duplicates(items), ...refused.map(fateOfRefused)];
  return {
    cards: read.flatMap(({ reading }) => (reading.card === null ? [] : [reading.card])),
    accessions: fates
      .map((fate) => ({ ...fate, fixity: fixityOf(fate.path), address: null }))
      .sort((a, b) => compareText(a.path, b.path)),
    diagnostics: [
      ...intake.notices,
      ...items.notices,
      ...refused.map(({ path, refusal }) => diagnosticOf(path, refusal)),
      ...read.flatMap(({ reading }) => reading.diagnostics),
    ],
  };
}

type Fate = Pick<Accession, 'path' | 'status' | 'item' | 'reason'>;

function wasRead({ reading }: ReadFile): boolean {
  return reading.refusal === null;
}

function fateOfItem({ ref: { path, id }, reading: { card, diagnostics } }: ReadFile): Fate {
  if (card !== null) return { path, status: 'published', item: id, reason: null };
  const withheld = diagnostics.find(({ code }) => code === 'withheld');
  if (withheld !== undefined) return { path, status: 'withheld', item: null, reason: withheld.message };
  const worst = diagnostics.find((each) => each.severity === 'error') ?? diagnostics[0];
  const reason = worst?.message ?? 'Nothing in the file reads as an article.';
  return { path, status: 'quarantined', item: null, reason };
}

function duplicates({ duplicates, identities }: Items): readonly Fate[] {
  const ids = new Map(identities.map(({ path, id }) => [path, id]));
  return duplicates.map(({ path, of }) => ({
    path,
    status: 'duplicate',
    item: ids.get(of) ?? null,
    reason: `Its bytes are those of ${of}.`,
  }));
}

function fateOfRefused({ path, refusal }: RefusedFile): Fate {
  return { path, status: 'quarantined', item: null, reason: reasonOf(refusal) };
}
