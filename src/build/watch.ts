/** Builds again whenever something changes that the site is made from. Owns no second way to build. */
import { basename, dirname, join, relative, sep } from 'node:path';
import { isWithin } from '../config/defaults.ts';
import { configNames, type ResolvedConfig } from '../config/load.ts';
import { authorityPath } from './authority-file.ts';
import { build } from './build.ts';
import { correctionsPath } from './corrections-file.ts';
import type { BuildReport } from './report.ts';
import type { OnDone } from './run.ts';
import { inWords } from './unwritable.ts';

/** A save is often several events, and several files are often saved at once. */
const settleMs = 80;

/** Who is told what. */
export interface Watching {
  /** Loads the configuration: at the start, and again when it changes. */
  readonly load: () => Promise<ResolvedConfig>;
  readonly onConfig: (config: ResolvedConfig) => void;
  readonly onBuilt: (report: BuildReport) => void;
  readonly onError: (error: unknown) => void;
  readonly onDone: OnDone;
}

export interface Watch {
  readonly close: () => Promise<void>;
}

/** Builds once, then again after each change until closed. Errors are told, and watching goes on. */
export async function watchArchive(watching: Watching): Promise<Watch> {
  let [timer, stale, closed]: [NodeJS.Timeout | null, boolean, boolean] = [null, false, false];
  let config = await watching.load();
  let building = Promise.resolve();
  let eyes = await lookAt(config, { notice, onError: watching.onError });
  building = run();

  function notice(path: string): void {
    stale ||= isConfig(path, config);
    if (timer !== null) clearTimeout(timer);
    timer = setTimeout(() => {
      building = building.then(run);
    }, settleMs);
  }

  async function run(): Promise<void> {
    if (closed) return;
    try {
      if (stale) await renew();
      watching.onBuilt(await build(config, { onDone: watching.onDone }));
    } catch (error) {
      watching.onError(error);
    }
  }

  async function renew(): Promise<void> {
    const next = await watching.load();
    [config, stale] = [next, false];
    watching.onConfig(config);
    await eyes.close();
    eyes = await lookAt(config, { notice, onError: watching.onError });
  }

  return {
    async close() {
      closed = true;
      if (timer !== null) clearTimeout(timer);
      await building;
      await eyes.close();
    },
  };
}

interface Told {
  readonly notice: (path: string) => void;
  readonly onError: (error: unknown) => void;
}

/** Watches the folders and the configuration, whether they are there yet or not. */
async function lookAt(config: ResolvedConfig, { notice, onError }: Told): Promise<Watch> {
  const { watch } = await import('chokidar');
  const { articles, templates, public: copied, pages } = config.folders;
  const outside = [articles, templates, copied, pages, ...config.inputs].filter((path) => !isWithin(path, config.root));
  const eyes = watch([config.root, ...outside], { ignoreInitial: true, ignored: (path) => !matters(path, config) });
  const kept = dirname(correctionsPath(articles));
  eyes.on('all', (_event, path) => {
    // The build itself makes this folder.
    if (path !== kept) notice(path);
  });
  eyes.on('error', (error) => onError(inWords(error)));
  await new Promise<void>((resolve) => eyes.once('ready', () => resolve()));
  return { close: () => eyes.close() };
}

/** Whether a change there may change the site: within a folder of ours, the configuration, or on the way to one of them. */
export function matters(path: string, config: ResolvedConfig): boolean {
  const { articles, templates, public: kept, pages, out } = config.folders;
  if (isWithin(path, out) || basename(path) === 'node_modules') return false;
  if (isConfig(path, config) || isWithin(path, kept)) return true;
  if ([correctionsPath, authorityPath].some((pathIn) => isWithin(pathIn(articles), path))) return true;
  if (
    relative(config.root, path)
      .split(sep)
      .some((step) => step.startsWith('.') && step !== '..')
  )
    return false;
  const roots = [articles, templates, kept, pages, ...config.inputs];
  return roots.some((root) => isWithin(path, root) || isWithin(root, path)) || path === config.root;
}

function isConfig(path: string, { root, inputs }: ResolvedConfig): boolean {
  return inputs.includes(path) || configNames.some((name) => path === join(root, name));
}
