/**
 * The build, as a numbered list. The first build, a rebuild and every build of `watch` are this one path: what makes a
 * rebuild quick is only that unchanged things are found in the cache.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { ResolvedConfig } from '../config/load.ts';
import { plan } from '../plan/plan.ts';
import { accountFor } from './account.ts';
import { authorityEntries, readAuthority, strayAuthority } from './authority-file.ts';
import { type Cache, readCache, storeFolder, writeCache } from './cache.ts';
import type { Clock } from './clock.ts';
import { executorFor } from './executor.ts';
import { accessionFiles, identifyItems, readItems, scanArticles } from './intake.ts';
import { recoverJournal } from './journal.ts';
import { isLocked, lockSite } from './lock.ts';
import { readOwnPages, strayLinks } from './own-pages.ts';
import { writePermalinks } from './permalinks.ts';
import { makeSite, publishSite, stampOutputs } from './produce.ts';
import { forgetItems } from './record-store.ts';
import { relateOnce } from './relations-cache.ts';
import { type BuildReport, reportOn } from './report.ts';
import type { OnDone, Run } from './run.ts';
import type { Scan } from './scan.ts';
import { workName } from './site-path.ts';
import { withPictureSizes } from './sized-pictures.ts';
import { findStaticFiles } from './templates.ts';
import { findTool, type Tool } from './tool.ts';
import { inWords } from './unwritable.ts';

/** What a build takes from the world around it; tests hand in their own. */
export interface Surroundings {
  readonly clock?: Clock;
  readonly tool?: Tool;
  readonly onDone?: OnDone;
}

/** Builds the site of an archive. Problems in articles are in the report; a DatelineError means that nothing was published. */
export async function build(config: ResolvedConfig, surroundings: Surroundings = {}): Promise<BuildReport> {
  const { clock = Date.now, tool = findTool(), onDone = () => {} } = surroundings;
  const { root, folders } = config;
  const started = clock();
  try {
    const unlock = lockSite(folders.out);
    try {
      // 1. Finish what an earlier build left behind.
      recoverJournal(folders.out);
      // 2. Find every file.
      const scan = scanArticles(config);
      const cache = readCache({ root, out: folders.out, fingerprint: tool.fingerprint });
      const executor = executorFor(scan.files.length);
      const run = { config, tool, clock, cache, executor, onDone };
      const report = await buildFrom(scan, run).finally(() => executor.close());
      return { ...report, elapsedMs: clock() - started };
    } finally {
      unlock();
    }
  } catch (error) {
    throw inWords(error);
  }
}

/** Finishes a publishing that was interrupted, unless a build is at it now; called by all that read the site. */
export function recover(out: string): void {
  if (!existsSync(join(out, workName)) || isLocked(out)) return;
  try {
    const unlock = lockSite(out);
    try {
      recoverJournal(out);
    } finally {
      unlock();
    }
  } catch (error) {
    throw inWords(error);
  }
}

async function buildFrom(scan: Scan, run: Run): Promise<Omit<BuildReport, 'elapsedMs'>> {
  const { config, tool } = run;
  const { folders, settings } = config;
  // 3. Take each file in, once, by its digest.
  const intake = await accessionFiles(scan, run);
  // 4. Tell who is who, and what people said of each.
  const items = await identifyItems(intake, run);
  // 5. Read each article alone.
  const readings = await readItems(items, run);
  const holdings = accountFor(intake, items, readings);
  // 6. Read the pages that the keeper wrote.
  const own = await readOwnPages(folders);
  const statics = findStaticFiles(tool, folders);
  const ownTexts = withPictureSizes(own.texts, statics.files);
  // 7. Relate all articles, by their cards, unless none has changed.
  const said = await readAuthority(folders.articles);
  const related = { root: config.root, items, readings, cards: holdings.cards, authority: authorityEntries(said) };
  const relations = relateOnce(related);
  // 8. Decide every page and every address.
  const site = plan({ ...holdings, ...items, relations, ownTexts, settings });
  // 9. Make what is not published yet.
  const stray = strayLinks(own.texts, site, statics.files);
  const made = await makeSite(run, { site, items, statics: statics.files });
  // 10. Promise the addresses, then publish.
  writePermalinks(folders.articles, site.permalinks);
  publishSite(run, made);
  // 11. Remember for the next time, and tell.
  remember(run, { files: intake.files, readings, outputs: stampOutputs(run, made) });
  const others = [...own.problems, ...stray, ...said.problems, ...strayAuthority(said, holdings.cards)];
  return reportOn({ config, holdings, others, refused: statics.refused, made });
}

/** Keeps what stays true; what failed once may not fail again. */
function remember({ config, tool, cache }: Run, { files, readings, outputs }: Cache): void {
  const scope = { root: config.root, out: config.folders.out, fingerprint: tool.fingerprint };
  const lasting = new Map([...readings].filter(([, reading]) => reading.refusal === null));
  const readable = new Map([...files].filter(([, file]) => file.accessioned.refusal?.code !== 'unreadable'));
  writeCache(scope, { files: readable, readings: lasting, outputs });
  const gone = [...cache.readings.keys()].filter((key) => !readings.has(key));
  forgetItems(storeFolder(config.root), gone);
}
