/** Finds what in an archive most needs a person's look. Reads as a build does; keeps, writes and publishes nothing. */
import type { ResolvedConfig } from '../config/load.ts';
import { byImportance, type Doubt } from '../extract/doubts.ts';
import type { Card } from '../model/card.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { type NameProposal, nameProposals } from '../relate/name-proposals.ts';
import { authorityEntries, readAuthority, strayAuthority } from './authority-file.ts';
import type { Surroundings } from './build.ts';
import { emptyCache } from './cache.ts';
import { executorFor } from './executor.ts';
import { accessionFiles, identifyItems, scanArticles } from './intake.ts';
import { diagnosticOf } from './refusal.ts';
import { findTool } from './tool.ts';
import { inWords } from './unwritable.ts';

export interface Review {
  /** Absolute. */
  readonly root: string;
  readonly articles: string;
  /** Those that matter most first. */
  readonly doubts: readonly Doubt[];
  /** The cards of all articles that could be read. */
  readonly cards: readonly Card[];
  /** What of the names of the archive should be decided. */
  readonly names: readonly NameProposal[];
  /** Everything that reading the archive had to tell. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads every article of an archive for what is doubtful in it. */
export async function review(config: ResolvedConfig, surroundings: Surroundings = {}): Promise<Review> {
  const { clock = Date.now, tool = findTool(), onDone = () => {} } = surroundings;
  const { root, folders } = config;
  try {
    const scan = scanArticles(config);
    const executor = executorFor(scan.files.length);
    try {
      const intake = await accessionFiles(scan, { executor, cache: emptyCache, onDone });
      const items = await identifyItems(intake, { config, tool, clock });
      const entries = [...items.refs.values()];
      const read = await executor.run('review', { context: null, entries }, (done) =>
        onDone('read', done, entries.length),
      );
      const said = await readAuthority(folders.articles);
      const cards = read.flatMap(({ card }) => card ?? []);
      return {
        root,
        names: nameProposals(cards, authorityEntries(said)),
        articles: folders.articles,
        doubts: read.flatMap(({ doubts }) => doubts).sort(byImportance),
        cards,
        diagnostics: [
          ...intake.refused.map(({ path, refusal }) => diagnosticOf(path, refusal)),
          ...items.notices,
          ...said.problems,
          ...strayAuthority(said, cards),
          ...read.flatMap(({ diagnostics }) => diagnostics),
        ],
      };
    } finally {
      await executor.close();
    }
  } catch (error) {
    throw inWords(error);
  }
}
