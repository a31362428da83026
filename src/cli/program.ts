/** The commands and their options. What they do is loaded when one of them is called. */
import { readFileSync } from 'node:fs';
import { Command, InvalidArgumentError } from 'commander';
import { DatelineError } from '../model/diagnostic.ts';

/** The options that every command takes. */
export interface CommonOptions {
  readonly root?: string;
  readonly out?: string;
  readonly quiet?: true;
  readonly json?: true;
}

export interface ServeOptions extends CommonOptions {
  readonly port?: number;
}

export interface ReviewOptions extends CommonOptions {
  readonly limit?: number;
  readonly who?: string;
}

/** The command line; wrong usage throws a CommanderError. */
export function program(): Command {
  const dateline = new Command('dateline')
    .description('Turns a folder of saved news articles into an archive site.')
    .version(version(), '-V, --version', 'show the version')
    .helpOption('-h, --help', 'show this help')
    .helpCommand('help [command]', 'show the help of a command')
    .exitOverride()
    .showHelpAfterError('Try: dateline --help')
    .addHelpText('after', '\nExit codes: 0 all well, 1 an article could not be used, 2 wrong usage or configuration.');
  addBuild(dateline);
  addWatch(dateline);
  addServe(dateline);
  addReview(dateline);
  addParse(dateline);
  return dateline;
}

function addBuild(dateline: Command): void {
  common(dateline.command('build').description('build the site'), 'write the site to this folder').action(
    async (options: CommonOptions) => {
      const { buildCommand } = await import('./build-command.ts');
      process.exitCode = await buildCommand(options);
    },
  );
}

function addWatch(dateline: Command): void {
  const watch = dateline.command('watch').description('build, serve, and build again whenever something changes');
  common(watch, 'write the site to this folder')
    .option('--port <number>', 'serve at this port', readPort)
    .action(async (options: ServeOptions) => {
      const { watchCommand } = await import('./watch-command.ts');
      await watchCommand(options);
    });
}

function addServe(dateline: Command): void {
  common(dateline.command('serve').description('serve the site that was built'), 'serve this folder')
    .option('--port <number>', 'serve at this port', readPort)
    .action(async (options: ServeOptions) => {
      const { serveCommand } = await import('./serve-command.ts');
      await serveCommand(options);
    });
}

function addReview(dateline: Command): void {
  const review = dateline.command('review').description('show what most needs a look, and write what you say to it');
  common(review)
    .option('--limit <number>', 'show no more than so many', readLimit)
    .option('--who <name>', 'your name, for what you accept and fix')
    .addHelpText(
      'after',
      `
On a terminal each doubt takes accept, fix, skip or quit, and what you say is written to
.archive/corrections.yaml in the articles folder. Elsewhere the doubts are printed; with
--json one a line, as a JSON object each.`,
    )
    .action(async (options: ReviewOptions) => {
      const { reviewCommand } = await import('./review-command.ts');
      process.exitCode = await reviewCommand(options);
    });
}

function addParse(dateline: Command): void {
  const parse = dateline.command('parse').description('read articles and print a record each, as a line of JSON');
  common(parse, 'write the lines to this file')
    .argument('<file...>', 'articles; - reads their names from standard input, one a line')
    .action(async (files: string[], options: CommonOptions) => {
      const { parseCommand } = await import('./parse-command.ts');
      process.exitCode = await parseCommand(files, options);
    });
}

/** The options of every command; `outHelp` is null for one that writes to no place of the user's choice. */
function common(command: Command, outHelp: string | null = null): Command {
  const rooted = command
    .helpOption('-h, --help', 'show this help')
    .option('--root <folder>', 'the folder of the archive, by default the one you are in');
  return (outHelp === null ? rooted : rooted.option('--out <place>', outHelp))
    .option('--quiet', 'say nothing but warnings and errors')
    .option('--json', 'say everything as JSON');
}

function readLimit(text: string): number {
  const limit = Number(text);
  if (Number.isInteger(limit) && limit > 0) return limit;
  throw new InvalidArgumentError('A limit is a whole number from 1 on.');
}

function readPort(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port < 65_536) return port;
  throw new InvalidArgumentError('A port is a whole number from 0 to 65535.');
}

function version(): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  if (typeof manifest === 'object' && manifest !== null && 'version' in manifest) return String(manifest.version);
  throw new DatelineError('The package.json of Dateline is damaged.', 'Install Dateline again.');
}
