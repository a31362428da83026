/** Finds, runs and checks the configuration of an archive. The only place that runs a person's own code. */
import { existsSync, statSync } from 'node:fs';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { DatelineError } from '../model/diagnostic.ts';
import type { SiteSettings } from '../model/settings.ts';
import { type Folders, foldersOf, settingsOf } from './defaults.ts';
import { validateConfig } from './validate.ts';

/** The names under which a configuration is looked for, in this order. */
export const configNames = ['build.config.ts', 'build.config.mts', 'build.config.js', 'build.config.mjs'] as const;

export interface ResolvedConfig {
  readonly settings: SiteSettings;
  readonly folders: Folders;
  /** Absolute. */
  readonly root: string;
  /** The configuration file, or null when there is none. */
  readonly file: string | null;
  /** Every file that the configuration is made from, absolute: a change of one is a change of the configuration. */
  readonly inputs: readonly string[];
}

/** What the command line may say about the folders, relative to the working folder. */
export interface ConfigChoices {
  readonly root?: string | undefined;
  readonly out?: string | undefined;
}

/** Loads the configuration of the archive at `root`, by default the working folder; throws a DatelineError when it is wrong. */
export async function loadConfig(choices: ConfigChoices = {}): Promise<ResolvedConfig> {
  const root = resolve(choices.root ?? '.');
  if (!statSync(root, { throwIfNoEntry: false })?.isDirectory()) {
    throw new DatelineError(`There is no folder ${root}.`, 'Give the folder of the archive with --root.');
  }
  const file = configNames.map((name) => join(root, name)).find((path) => existsSync(path)) ?? null;
  const { value, inputs } = file === null ? { value: {}, inputs: [] } : await runConfig(file);
  const config = validateConfig(value, file === null ? '' : basename(file));
  const out = choices.out === undefined ? config.out : resolve(choices.out);
  const bare = file === null && !existsSync(join(root, 'articles'));
  const folders = foldersOf(out === undefined ? config : { ...config, out }, root, bare);
  return { settings: settingsOf(config), folders, root, file, inputs };
}

/** Bundles the file, so that TypeScript and its own imports work anywhere, and gives its default export. */
async function runConfig(file: string): Promise<{ value: unknown; inputs: readonly string[] }> {
  const { build } = await import('esbuild');
  try {
    const result = await build({
      entryPoints: [file],
      absWorkingDir: dirname(file),
      alias: { dateline: fileURLToPath(new URL(`./define${extname(import.meta.url)}`, import.meta.url)) },
      bundle: true,
      define: {
        'import.meta.url': JSON.stringify(pathToFileURL(file).href),
        'import.meta.filename': JSON.stringify(file),
        'import.meta.dirname': JSON.stringify(dirname(file)),
      },
      format: 'esm',
      logLevel: 'silent',
      metafile: true,
      platform: 'node',
      target: 'node20',
      tsconfigRaw: {},
      write: false,
    });
    const code = Buffer.from(result.outputFiles[0]?.contents ?? []).toString('base64');
    const module: { default?: unknown } = await import(`data:text/javascript;base64,${code}`);
    const inputs = Object.keys(result.metafile.inputs).map((input) => resolve(dirname(file), input));
    return { value: exported(module, file), inputs };
  } catch (error) {
    if (error instanceof DatelineError) throw error;
    throw new DatelineError(
      `${basename(file)} cannot be loaded: ${reasonOf(error)}`,
      'Correct the file and run the command again.',
    );
  }
}

function exported(module: { default?: unknown }, file: string): unknown {
  if (module.default !== undefined) return module.default;
  throw new DatelineError(
    `${basename(file)} exports no configuration.`,
    "Write: import { defineConfig } from 'dateline'; export default defineConfig({ title: 'My archive' });",
  );
}

/** What esbuild or the file itself says, with the place where it is known. */
function reasonOf(error: unknown): string {
  const [first] =
    (error as { errors?: readonly { text: string; location: { line: number; column: number } | null }[] }).errors ?? [];
  if (first === undefined) return error instanceof Error ? error.message : String(error);
  return first.location === null
    ? first.text
    : `${first.text} (line ${first.location.line}, column ${first.location.column + 1})`;
}
