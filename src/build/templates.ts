/** Gathers the templates and assets: the tool's own, each replaced by a file of the same name in the archive. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Folders } from '../config/defaults.ts';
import type { Templates } from '../render/renderer.ts';
import { measure, type RefusedFile, scanFolder } from './scan.ts';
import type { Tool } from './tool.ts';

const extension = '.hbs';

/** The sources of all templates by name without extension, as `pages/front`. */
export function readTemplates(tool: Tool, own: string): Templates {
  const files = [...templateFiles(tool.templates), ...templateFiles(own)];
  return Object.fromEntries(
    files.map((file) => [file.path.slice(0, -extension.length), readFileSync(file.absolute, 'utf8')]),
  );
}

function templateFiles(folder: string) {
  return scanFolder(folder).files.filter((file) => file.path.endsWith(extension) && !file.path.startsWith('assets/'));
}

/** A file that goes into the site as it is, but for our own script and stylesheet: `file` is its place in the site, `name` what its owner calls it. */
export interface StaticFile {
  readonly file: string;
  readonly absolute: string;
  readonly stamp: string;
  readonly name: string;
  /** As what the tool's own scripts or stylesheet are made lean; null for every other file. */
  readonly lean: 'css' | 'js' | 'bundle' | null;
}

export interface StaticFiles {
  readonly files: readonly StaticFile[];
  readonly refused: readonly RefusedFile[];
}

/** Everything copied as it is: the assets, and what the keeper put into `public`. */
export function findStaticFiles(tool: Tool, folders: Folders): StaticFiles {
  const scripts = [ownScript('script', tool.script, 'js'), ownScript('search', tool.search, 'bundle')];
  // Dateline's own repository is an archive as well.
  const isOurs = resolve(folders.templates) === resolve(tool.templates);
  const assets = [...scripts, ...assetsIn(tool.templates, true), ...assetsIn(folders.templates, isOurs)];
  const found = scanFolder(folders.public, { hidden: true, except: [folders.out] });
  const kept = found.files.map(({ path, absolute, stamp }) => ({
    file: path,
    absolute,
    stamp,
    name: `public/${path}`,
    lean: null,
  }));
  return {
    files: [...new Map(assets.map((asset) => [asset.file, asset])).values(), ...kept],
    refused: found.refused.map((each) => ({ ...each, path: `public/${each.path}` })),
  };
}

function ownScript(name: string, absolute: string, lean: 'js' | 'bundle'): StaticFile {
  return { file: `assets/${name}.js`, absolute, name: absolute, stamp: measure(absolute).stamp, lean };
}

function assetsIn(templates: string, isOurs: boolean): StaticFile[] {
  return scanFolder(join(templates, 'assets')).files.map(({ path, absolute, stamp }) => ({
    file: `assets/${path}`,
    absolute,
    stamp,
    name: `templates/assets/${path}`,
    lean: isOurs && path.endsWith('.css') ? 'css' : null,
  }));
}
