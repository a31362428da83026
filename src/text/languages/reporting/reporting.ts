/** The languages whose words for reporting Dateline knows, ready for looking up. */

import type { LanguageTag } from '../../../model/ids.ts';
import { baseTag } from '../../base-tag.ts';
import { presses } from '../press/presses.ts';
import { eastern } from './eastern.ts';
import { elsewhere } from './elsewhere.ts';
import { germanic } from './germanic.ts';
import type { ReportingWords } from './reporting-words.ts';
import { romance } from './romance.ts';
import { type TurnsOfSpeech, turnsOf } from './turns-of-speech.ts';

/** Every language's words for reporting. */
const reportings: readonly ReportingWords[] = [...germanic, ...romance, ...eastern, ...elsewhere];

/** The words to read reported speech with, as sets. */
export interface Reporting {
  /** All verbs of speech, those of the press words among them. */
  readonly verbs: ReadonlySet<string>;
  readonly pronouns: ReadonlySet<string>;
  readonly to: ReadonlySet<string>;
  readonly toEndings: readonly string[];
  readonly of: ReadonlySet<string>;
  readonly tells: ReadonlySet<string>;
  readonly interviews: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  readonly accordingTo: readonly string[];
  readonly accordingAfter: readonly string[];
  readonly reports: ReadonlySet<string>;
  readonly spokespeople: readonly string[];
  readonly turns: TurnsOfSpeech;
}

const speechOf = new Map(presses.map(({ tag, speech }) => [tag, speech]));
const forTag = new Map(reportings.map((words) => [words.tag, gather([words])]));
/** A language that is not known is read with none: verbs of sixteen languages would be found in any. */
const none = gather([]);

/** What to read a text of this language with; nothing for a language without such words. */
export function reportingFor(language: LanguageTag): Reporting {
  return forTag.get(baseTag(language)) ?? none;
}

function gather(words: readonly ReportingWords[]): Reporting {
  const all = (pick: (own: ReportingWords) => readonly string[]) => words.flatMap(pick);
  return {
    verbs: new Set(all(({ tag, verbs }) => [...verbs, ...(speechOf.get(tag) ?? []), ...turnsOf(tag).participles])),
    pronouns: new Set(all(({ pronouns }) => pronouns)),
    to: new Set(all(({ to }) => to)),
    toEndings: all(({ toEndings }) => toEndings),
    of: new Set(all(({ of }) => of)),
    tells: new Set(all(({ tells }) => tells)),
    interviews: new Set(all(({ interviews }) => interviews)),
    articles: new Set(all(({ articles }) => articles)),
    accordingTo: all(({ accordingTo }) => accordingTo),
    accordingAfter: all(({ accordingAfter }) => accordingAfter),
    reports: new Set(all(({ reports }) => reports)),
    spokespeople: all(({ spokespeople }) => spokespeople),
    turns: turnsOf(words[0]?.tag ?? ''),
  };
}
