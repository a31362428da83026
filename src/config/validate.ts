/** Checks a configuration and says what is wrong with it, key by key. Reads nothing. */
import * as v from 'valibot';
import { DatelineError } from '../model/diagnostic.ts';
import { type CheckedConfig, configSchema } from './schema.ts';

/** How many letters a mistyped key may be off and still be recognised. */
const nearness = 3;

/** The configuration if all of it is right; else throws a DatelineError that names every wrong key of `file`. */
export function validateConfig(config: unknown, file: string): CheckedConfig {
  // An array is an object without keys to the schema.
  const result = v.safeParse(configSchema, Array.isArray(config) ? null : config);
  if (result.success) return result.output;
  const problems = result.issues.map((issue) => describe(issue, config));
  throw new DatelineError(
    problems.length === 1
      ? `${file}: ${problems[0]}`
      : `${file}:\n${problems.map((problem) => `  ${problem}`).join('\n')}`,
    'Correct the configuration and run the command again.',
  );
}

function describe(issue: v.BaseIssue<unknown>, config: unknown): string {
  const path = issue.path?.map((step) => String(step.key)) ?? [];
  if (issue.type === 'strict_object' && issue.expected === 'never') return unknownKey(path, config);
  if (path.length === 0) return `the configuration is ${show(config)}, it must be ${issue.message}`;
  return `"${path.join('.')}" is ${show(issue.input)}, it must be ${issue.message}`;
}

function unknownKey(path: readonly string[], config: unknown): string {
  const key = path.at(-1) ?? '';
  const known = path.length === 1 ? Object.keys(configSchema.entries) : ['publish', 'rights'];
  const near = nearestOf(key, known);
  const value = path.reduce<unknown>((object, step) => (object as Record<string, unknown>)[step], config);
  const advice = near === null ? `the keys are ${known.join(', ')}` : `did you mean "${near}"?`;
  return `unknown key "${path.join('.')}" (${show(value)}); ${advice}`;
}

/** A value as a person would type it, cut to one line. */
function show(value: unknown): string {
  if (value === undefined) return 'missing';
  if (typeof value === 'function') return 'a function';
  const json = JSON.stringify(value) ?? String(value);
  return json.length > 60 ? `${json.slice(0, 59)}…` : json;
}

/** The known word nearest to what was typed, or null when none is near. */
function nearestOf(typed: string, known: readonly string[]): string | null {
  const ranked = known
    .map((word) => ({ word, distance: editDistance(typed.toLowerCase(), word.toLowerCase()) }))
    .sort((a, b) => a.distance - b.distance);
  const [best] = ranked;
  return best !== undefined && best.distance <= Math.min(nearness, Math.ceil(typed.length / 2)) ? best.word : null;
}

/** Letters to add, drop or change to turn one word into the other (Levenshtein 1966). */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (row[j - 1] ?? 0) + Number(a[i - 1] !== b[j - 1]);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
