/** Checks a configuration and says what is wrong with it, key by key. Reads nothing. */
import * as v from 'valibot';
import { DatelineError } from '../model/diagnostic.ts';
import { nearestOf } from '../text/nearest.ts';
import { type CheckedConfig, configSchema } from './schema.ts';

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
