/** Where the facts of a page are looked up, and the simplest ways to propose them. Which statements count is not decided here. */
import type { ArchiveDate } from '../../../model/date.ts';
import type { RuleId } from '../../../model/rules.ts';
import { type Proposal, proposeStated } from '../../choose.ts';
import type { Element } from '../element.ts';
import { type ArticleNode, type PageData, type Party, partiesAt, type Statement, textsAt } from '../page-data.ts';
import type { Quoted } from '../quote-facts.ts';

/** What facts are made from. */
export interface FactSources {
  readonly data: PageData;
  /** The JSON-LD of this very article. */
  readonly node: ArticleNode | null;
  /** The dates that the page shows beside its headline, as elements with a machine's writing of them. */
  readonly shownTimes: readonly ShownTime[];
  /** The tags that the page shows below its article. */
  readonly shownTags: () => readonly Proposal<readonly string[]>[];
  /** The writer whom links to the page of an author name. */
  readonly linkedAuthors: () => readonly Proposal<string>[];
  /** The section of the path that the page shows; its steps that are names of the paper, folded, are none. */
  readonly shownSection: (papers: ReadonlySet<string>) => readonly Proposal<string>[];
  /** What the page calls itself around the article: the words of its logo, the owner of its rights. */
  readonly namesAround: () => readonly string[];
  /** Whether a text is the name of the site, as the page or its address give it. */
  readonly isSite: (text: string) => boolean;
  /** The day that stands above all, as newspapers print it. */
  readonly outerDays: () => readonly Proposal<ArchiveDate>[];
  /** Whether what an element says is of this article, and not of another whose teaser or comment it stands in. */
  readonly isOwn: (element: Element) => boolean;
  readonly quote: (statement: Statement) => Quoted;
}

/** A `time` element beside the headline. */
export interface ShownTime {
  readonly statement: Statement;
  /** Whether its names say that it is the time of a change. */
  readonly isUpdate: boolean;
}

const longestName = 120;

/** The texts at a key of the article's JSON-LD. */
export function jsonLd({ node }: FactSources, key: string): readonly Statement[] {
  return node === null ? [] : textsAt(node, key);
}

/** Those whom a key of the article's JSON-LD names. */
export function jsonLdParties({ node, data }: FactSources, key: string): readonly Party[] {
  return node === null ? [] : partiesAt(node, key, data.nodesById);
}

/** The contents of meta elements, in the order of their names. */
export function metas({ data }: FactSources, ...names: readonly string[]): readonly Statement[] {
  return names.flatMap((name) => data.metas.get(name) ?? []);
}

/** The values of elements of the article marked as this property. */
export function properties({ data, isOwn }: FactSources, name: string): readonly Statement[] {
  return (data.properties.get(name) ?? []).filter(({ element }) => isOwn(element));
}

/** Those of the statements that fit, each as a value of its own. */
export function proposeTexts(
  statements: readonly Statement[],
  rule: RuleId,
  { quote }: FactSources,
  fits: (text: string) => boolean = isName,
): Proposal<string>[] {
  return statements
    .filter(({ text }) => fits(text))
    .map((statement) => {
      const { text, span } = quote(statement);
      return proposeStated(text, span, rule);
    });
}

/** Whether a text can be the name of a person, a newspaper or a section: no address, number or template. */
export function isName(text: string): boolean {
  const isOther = /^https?:|^www\.|^@|[<>{}]|^\d+$|^(?:null|undefined|admin|none)$/i;
  return text !== '' && text.length <= longestName && !isOther.test(text);
}
