/** Reads the examples out of a page of the docs: whole files, each under its name, gathered by section. */
import { readFileSync } from 'node:fs';
import path from 'node:path';

/** The files of a section by their names. */
export type Example = Readonly<Record<string, string>>;

const named = /^`([\w./-]+)`\n\n```\w+\n([\s\S]*?)^```$/gm;

/** The examples of `docs/<name>` by the heading of their section; sections without a file are left out. */
export function docExamples(name: string): ReadonlyMap<string, Example> {
  const text = readFileSync(path.resolve(import.meta.dirname, '../../docs', name), 'utf8');
  const sections = text.split(/^## /m).slice(1);
  return new Map(
    sections.flatMap((section) => {
      const files = [...section.matchAll(named)].map(([, file = '', content = '']) => [file, content] as const);
      return files.length === 0 ? [] : [[section.split('\n', 1)[0] ?? '', Object.fromEntries(files)] as const];
    }),
  );
}

/** How many fenced blocks a page of the docs holds, so that none goes unread. */
export function fencesIn(name: string): number {
  const text = readFileSync(path.resolve(import.meta.dirname, '../../docs', name), 'utf8');
  return (text.match(/^```\w+$/gm) ?? []).length;
}
