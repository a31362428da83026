/** The languages whose words for numbers Dateline knows. A language is one entry in the file of its family. */
import { eastern } from './eastern.ts';
import { arabic } from './elsewhere.ts';
import { germanic } from './germanic.ts';
import type { NumberWords } from './number-words.ts';
import { romance } from './romance.ts';

/** Every language's words for numbers. */
export const numberLists: readonly NumberWords[] = [...germanic, ...romance, ...eastern, arabic];

/** Words that a range follows, in all of these languages: "between 20 and 30". */
export const beforeRanges: ReadonlySet<string> = new Set([
  'between',
  'mellom',
  'mellan',
  'mellem',
  'zwischen',
  'tussen',
  'entre',
  'tra',
  'fra',
  'между',
  'між',
  'między',
]);
