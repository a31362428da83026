/** Finds the file of the site that a request asks for. Lets nobody out of the site folder. */
import { realpathSync, type Stats, statSync } from 'node:fs';
import { join } from 'node:path';
import { isWithin } from '../config/defaults.ts';

/** What a request leads to; `redirect` is where a folder asked for without its slash is. */
export type Located =
  | { readonly found: 'file'; readonly path: string; readonly stats: Stats }
  | { readonly found: 'redirect'; readonly to: string }
  | { readonly found: 'nothing' };

const nothing: Located = { found: 'nothing' };

/** The file for the address of a request; `basePath` is the path the site will have, which is served as well as `/`. */
export function locate(out: string, basePath: string, address: string): Located {
  const steps = stepsOf(address, basePath);
  if (steps === null) return nothing;
  try {
    const path = realpathSync(join(out, ...steps));
    if (!isWithin(path, realpathSync(out))) return nothing;
    const stats = statSync(path);
    if (stats.isFile()) return address.split(/[?#]/, 1)[0]?.endsWith('/') ? nothing : { found: 'file', path, stats };
    if (!pathOf(address).endsWith('/')) return { found: 'redirect', to: redirectTo(address) };
    return { found: 'file', path: join(path, 'index.html'), stats: statSync(join(path, 'index.html')) };
  } catch {
    return nothing;
  }
}

/** The steps from the site folder to what is asked for; null when they could lead out of it or into what is hidden. */
function stepsOf(address: string, basePath: string): readonly string[] | null {
  const path = pathOf(address);
  const local = path.startsWith(basePath) ? path.slice(basePath.length) : path;
  try {
    const steps = local
      .split('/')
      .filter((step) => step !== '')
      .map((step) => decodeURIComponent(step));
    const isSafe = (step: string) => !/[/\\\0]/.test(step) && step !== '.' && step !== '..' && step !== '.dateline';
    return steps.every(isSafe) ? steps : null;
  } catch {
    return null;
  }
}

function pathOf(address: string): string {
  return address.split(/[?#]/, 1)[0] ?? '';
}

/** Written anew, so that no address such as `//elsewhere` can send a browser away. */
function redirectTo(address: string): string {
  const steps = pathOf(address)
    .split('/')
    .filter((step) => step !== '');
  return `/${steps.join('/')}/`;
}
