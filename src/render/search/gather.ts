/** Gathers the words of all articles into one index: who has a word, and who is found by it though others have it. */
import type { Lender, SearchPlan } from '../../model/search.ts';
import {
  type IndexLine,
  type Pair,
  weights,
  writeAscending,
  writePairs,
  writeWeighted,
} from '../../text/search/index-coding.ts';
import { searchWordsOf } from '../../text/search/search-words.ts';
import type { ArticleWords } from './article-words.ts';

/** The lists of a word while they grow: an article and its weight in one number, an article and its way in two. */
interface Lists {
  readonly direct: number[];
  readonly borrowed: Pair[];
  readonly names: number[];
}

/** The lines of the index in the order of their words; `words` are those of the planned articles, in the same order. */
export function gatherWords(plan: SearchPlan, words: readonly ArticleWords[]): readonly IndexLine[] {
  const index = new Map<string, Lists>();
  const listsOf = (word: string): Lists => {
    const lists = index.get(word) ?? { direct: [], borrowed: [], names: [] };
    index.set(word, lists);
    return lists;
  };
  words.forEach((article, number) => {
    const each = wordsIn(article);
    for (let at = 0; at < each.length; at += 1)
      listsOf(each[at] as string).direct.push(number * weights + Number(article.weights[at]));
  });
  for (const { word, article, way } of borrowedWords(plan, words)) listsOf(word).borrowed.push([article, way]);
  plan.names.forEach(({ spellings }, number) => {
    for (const word of wordsOfAll(spellings)) listsOf(word).names.push(number);
  });
  // Code units, not a locale: every machine sorts them alike, and the browser compares them so.
  return [...index.keys()].sort().map((word) => lineOf(word, listsOf(word)));
}

function lineOf(word: string, { direct, borrowed, names }: Lists): IndexLine {
  return {
    word,
    direct: writeWeighted(direct.map((each) => [Math.floor(each / weights), each % weights])),
    borrowed: writePairs(borrowed),
    names: writeAscending(names),
  };
}

interface Borrowed {
  readonly word: string;
  readonly article: number;
  readonly way: number;
}

/** Words that articles do not have themselves, each by the first way that leads to it. */
function* borrowedWords(plan: SearchPlan, words: readonly ArticleWords[]): Generator<Borrowed> {
  const byItem = new Map(plan.articles.map(({ article }, at) => [article.card.id, words[at]]));
  const lent = plan.lenders.map((lender) => lentBy(lender, byItem));
  for (const [article, { lenders }] of plan.articles.entries()) {
    const own = words[article];
    if (lenders.length === 0 || own === undefined) continue;
    const known = new Set(wordsIn(own));
    for (const [way, lender] of lenders.entries()) {
      for (const word of lent[lender] ?? []) {
        if (known.has(word)) continue;
        known.add(word);
        yield { word, article, way };
      }
    }
  }
}

function lentBy(lender: Lender, byItem: ReadonlyMap<string, ArticleWords | undefined>): ReadonlySet<string> {
  if (lender.by === 'name') return wordsOfAll(lender.spellings);
  const lent = new Set<string>();
  for (const { item, quotations } of lender.wordings) {
    const article = byItem.get(item);
    if (article === undefined) continue;
    const words = wordsIn(article);
    for (const quotation of quotations)
      for (const place of article.quotations[quotation] ?? []) lent.add(words[place] as string);
  }
  return lent;
}

function wordsIn({ words }: ArticleWords): readonly string[] {
  return words === '' ? [] : words.split(' ');
}

function wordsOfAll(texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.flatMap((text) => searchWordsOf(text).map(({ word }) => word)));
}
