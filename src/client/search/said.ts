/** The words that the search says, as the page hands them over: phrases with names in braces, plurals by their categories. */

type Plural = Readonly<Record<string, string>>;

/** What stands in the page as JSON. */
interface Said {
  readonly nothing: string;
  readonly advice: string;
  readonly nothingNarrowed: string;
  readonly titleFor: string;
  readonly namedThere: string;
  readonly sharedBefore: string;
  readonly searching: string;
  readonly failed: string;
  readonly someChecked: string;
  readonly found: Plural;
  readonly direct: Plural;
  readonly borrowed: Plural;
  readonly passage: Plural;
}

/** Says things in the language of the page. */
export interface Speaker {
  readonly said: Said;
  number(n: number): string;
  count(plural: Plural, n: number): string;
  fill(phrase: string, values: Readonly<Record<string, string>>): string;
}

/** A speaker of what a page says. */
export function speakerOf(json: string, language: string): Speaker {
  const rules = new Intl.PluralRules(language);
  const numbers = new Intl.NumberFormat(language);
  const fill: Speaker['fill'] = (phrase, values) =>
    phrase.replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);
  const number = (n: number) => numbers.format(n);
  return {
    said: JSON.parse(json) as Said,
    number,
    count: (plural, n) => fill(plural[rules.select(n)] ?? plural.other ?? '', { n: number(n) }),
    fill,
  };
}
