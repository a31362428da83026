/**
 * The shape of a language's words around names: what tells a person, an organisation or a place in running text, and
 * which words with a capital are no names. Everything is in lower case with straight apostrophes.
 */
import type { LanguageTag } from '../../../model/ids.ts';

export interface NameWords {
  readonly tag: LanguageTag;
  /** The lists are short: what speaks for a name must be more than its shape. */
  readonly sparse?: boolean;
  /** Forms of address before a name, without their full stop: `mr`, `frau`. */
  readonly titles: readonly string[];
  /** What people are, beside their names: `president`, `captain`. */
  readonly roles: readonly string[];
  /** What several people are together, before the first of their names: `ministers`. */
  readonly rolesOfMany?: readonly string[];
  /** How such words end where they are written as one: `minister` for `utenriksminister`. */
  readonly roleEndings: readonly string[];
  /** What organisations are called, in their names and before them: `university`, `agency`. */
  readonly organisations: readonly string[];
  /** What companies trade in, at the end of their names: `salvage`. */
  readonly trades?: readonly string[];
  /** What organisations are called beside their names and never in them: `newspaper`, `shipping line`. */
  readonly organisationKinds: readonly string[];
  /** How such words end where they are written as one: `fabrik` for `Papierfabrik`. */
  readonly organisationKindEndings?: readonly string[];
  readonly organisationEndings: readonly string[];
  /** Words in small letters that end the name of an organisation: `Oslo politidistrikt`. */
  readonly organisationTails: readonly string[];
  /** What places are called, in their names and before them: `street`, `lake`. */
  readonly places: readonly string[];
  /** What places are called beside their names and never in them: `town`. */
  readonly placeKinds: readonly string[];
  readonly placeEndings: readonly string[];
  /** Words in small letters that end the name of a place behind a genitive: `torg` in `Gustaf Adolfs torg`. */
  readonly placeTails?: readonly string[];
  /** Endings of cases that places stand in and people do not: `ssa` in `Helsingissa`. */
  readonly placeCases?: readonly string[];
  /** Endings of words that are neither first nor last names: `hood` in `Planned Parenthood`. */
  readonly abstractEndings?: readonly string[];
  /** Small words inside surnames of this language alone: `da` in `Lula da Silva`. */
  readonly particles?: readonly string[];
  /** Words right before a place: `in`, `near`. */
  readonly beforePlaces: readonly string[];
  /** Words that stand before places more often than before people: `from`, `to`. */
  readonly towardsPlaces: readonly string[];
  /** Words that join the words of an organisation or a place: `of`, `for`. */
  readonly joins: readonly string[];
  /** What bodies are for, in their names, often two with `and` between: `food` and `drug`. */
  readonly fields?: readonly string[];
  readonly articles: readonly string[];
  /** Words with an apostrophe that melt into the next: `l'`, without it. */
  readonly elisions: readonly string[];
  /** Endings that a name takes in a sentence, the longest first; `a>b` puts `b` in the place of `a`. */
  readonly endings: readonly string[];
  /** Endings of the adjectives inside names of several words: `Deutschen Presse-Agentur`. */
  readonly attributeEndings?: readonly string[];
  /** Words with a capital that are no names: nationalities, peoples, languages, feasts, beliefs. */
  readonly notNames: readonly string[];
  /** What makes a run of capitals something else than a bearer of a name: `act`, `prize`, `cup`. */
  readonly otherThings: readonly string[];
  /** What ships, works, animals and storms are, right before their names: `ferry`, `film`. */
  readonly thingKinds?: readonly string[];
  /** What countries have, behind their genitive: `president` in `Norrland's president`. */
  readonly stateWords?: readonly string[];
  /** Words that open sentences, beyond the commonest of the language. */
  readonly openers: readonly string[];
}
