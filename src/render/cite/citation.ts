/** How to cite an article, as its page shows it: one plain sentence, and formats that reference managers read. */
import type { ArticleRecord } from '../../model/article.ts';
import type { PageAddress } from '../../model/ids.ts';
import { fill } from '../phrases/phrases.ts';
import type { PageContext } from '../present/context.ts';
import { safeHref } from '../safe-href.ts';
import { type PassageLanguage, passageLanguage } from '../wording/language-wording.ts';
import { bibtex } from './bibtex.ts';
import { type Cited, citedOf } from './cited.ts';
import { cslJson } from './csl-json.ts';
import { ris } from './ris.ts';

/** The sentence in its parts: author, headline in the article's language, facts, the archive's name set apart, number. */
export interface Citation extends PassageLanguage {
  readonly author: string;
  readonly headline: string;
  readonly facts: string;
  readonly archive: string;
  readonly number: string;
  readonly permalink: string | null;
  /** Where the article was got, as a sentence around the address; null when that is not known. */
  readonly origin: OriginView | null;
  /** What square brackets mean; null where there are none. */
  readonly brackets: string | null;
  readonly formats: readonly CitationFormat[];
}

/** `href` is null when the address is none that may be followed. */
interface OriginView {
  readonly before: string;
  readonly address: string;
  readonly href: string | null;
  readonly after: string;
}

/** A citation for reference managers. */
export interface CitationFormat {
  readonly id: string;
  readonly name: string;
  readonly text: string;
}

/** The citation of an article at this address. */
export function citationOf(record: ArticleRecord, address: PageAddress, context: PageContext): Citation {
  const cited = citedOf(record, address, context);
  const sentence = sentenceOf(cited, context);
  const hasBrackets = `${sentence.author}${sentence.headline}${sentence.facts}`.includes('[');
  return {
    ...passageLanguage(record.language.value, context.phrases),
    ...sentence,
    permalink: cited.permalink,
    origin: originOf(cited, context),
    brackets: hasBrackets ? context.phrases.article.words.brackets : null,
    formats: [
      { id: 'c-bib', name: 'BibTeX', text: bibtex(cited) },
      { id: 'c-ris', name: 'RIS', text: ris(cited) },
      { id: 'c-csl', name: 'CSL-JSON', text: cslJson(cited) },
    ],
  };
}

function sentenceOf(cited: Cited, { phrases }: PageContext) {
  const { words } = phrases.article;
  const { comma } = phrases.words;
  const facts = [cited.publication ?? words.publisherNotStated, cited.agency, cited.dateWords ?? words.noDate];
  return {
    author: cited.byline === null ? '' : `${ended(cited.byline)} `,
    headline: cited.title,
    facts: `${endOf(cited.title)} ${ended(facts.filter((fact) => fact !== null).join(comma))} `,
    archive: cited.archive,
    number: `${comma}${cited.number}.`,
  };
}

function originOf({ source, retrievedWords }: Cited, { phrases }: PageContext): OriginView | null {
  if (source === null) return null;
  const { origin, originSaved } = phrases.article.sentences;
  const phrase = retrievedWords === null ? origin : fill(originSaved, { date: retrievedWords });
  const [before = '', after = ''] = phrase.split('{address}');
  return { before, address: source, href: safeHref(source), after };
}

function ended(sentence: string): string {
  return `${sentence}${endOf(sentence)}`;
}

/** The full stop that a sentence lacks. */
function endOf(sentence: string): string {
  return /[.!?…][”’»"'\]]*$/.test(sentence) ? '' : '.';
}
