/** Vitest's global set-up for the projects that look at a site: builds once per run, whichever of them asks first. */
import { rmSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { type BuiltSites, buildSites } from './build-sites.ts';

declare module 'vitest' {
  interface ProvidedContext {
    sites: BuiltSites;
  }
}

// Each project loads this module anew, in one process: what they share lives there.
const shared = globalThis as { datelineSites?: BuiltSites };

/** Provides the built sites to the tests and removes them at the end. */
export function setup(project: TestProject): (() => void) | undefined {
  const first = shared.datelineSites === undefined;
  if (!first) {
    project.provide('sites', shared.datelineSites as BuiltSites);
    return undefined;
  }
  const { folder, ...sites } = buildSites();
  shared.datelineSites = sites;
  project.provide('sites', sites);
  return () => rmSync(folder, { recursive: true, force: true });
}
