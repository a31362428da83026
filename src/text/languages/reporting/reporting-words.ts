/**
 * The shape of a language's words for reporting what others said: in lower case, with straight apostrophes. Verbs of
 * speech that press words already list are not repeated.
 */
import type { LanguageTag } from '../../../model/ids.ts';

export interface ReportingWords {
  readonly tag: LanguageTag;
  /** More verbs that say who spoke: "criticised", "bromea". */
  readonly verbs: readonly string[];
  /** Pronouns of the third person that stand for who speaks. */
  readonly pronouns: readonly string[];
  /** Words before the one who is spoken to: "told the BBC", "til NRK", "dem SWR". */
  readonly to: readonly string[];
  /** Endings that a name takes when it is spoken to: "Ylelle". */
  readonly toEndings: readonly string[];
  /** Words that make the name after them a part of another's description: "a spokesman for", "the team of". */
  readonly of: readonly string[];
  /** Verbs that take the one spoken to without any word between: "told the BBC". */
  readonly tells: readonly string[];
  /** Words for an interview: "in an interview with the BBC", "au micro de France Bleu". */
  readonly interviews: readonly string[];
  /** Words that open the description of somebody: "the minister", "a passenger". */
  readonly articles: readonly string[];
  /** What stands before a named source: "according to", "ifølge"; one word or several. */
  readonly accordingTo: readonly string[];
  /** What stands behind a named source: "zufolge", "mukaan". */
  readonly accordingAfter: readonly string[];
  /** Verbs by which an outlet, an agency or an office gives news: "reports", "meldet". */
  readonly reports: readonly string[];
  /** Those who speak for an organisation: "spokeswoman", "talsperson". */
  readonly spokespeople: readonly string[];
}
