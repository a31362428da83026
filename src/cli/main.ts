#!/usr/bin/env node
/**
 * The command `dateline`: starts `command.ts`, from the bundle that `npm run compile` makes of it, since a thousand modules
 * take a third of a second longer to load. Where modules were compiled after the bundle, from these.
 */
import { statSync } from 'node:fs';

const bundled = new URL('../bundle/command.js', import.meta.url);
const compiled = new URL('../.tsbuildinfo', import.meta.url);

const madeAt = (file: URL) => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;

if (madeAt(bundled) > 0 && madeAt(bundled) >= madeAt(compiled)) await import(bundled.href);
else await import('./command.ts');
