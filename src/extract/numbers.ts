/** Finds the numbers of a text with what they count. Dates, times, ages, shares and sizes count nothing. */
import type { Mention, NumberMention } from '../model/article.ts';
import type { Block } from '../model/block.ts';
import type { Span } from '../model/provenance.ts';
import { commonWordsOf } from '../text/common-words-of.ts';
import { foldAt } from '../text/folding.ts';
import { type CountedLexicon, countedLexicon } from '../text/numbers/counted-lexicon.ts';
import { type FoundNumber, findNumbers } from '../text/numbers/find-numbers.ts';
import { sentencesOf } from '../text/sentences.ts';
import { datesInText } from './dates-in-text.ts';
import type { RunningText } from './running-text.ts';

/** Captions count what a picture shows, and tables their own. */
const told = new Set<Block['type']>(['paragraph', 'crosshead', 'quotation', 'list']);
/** Words behind a number among which the counted one is. */
const nearWords = 5;
/** How far from the number it is told what happens to the counted, behind it and before it. */
const [reachBehind, reachBefore] = [110, 60];
const stemLength = 6;
const noAbbreviations: ReadonlySet<string> = new Set();

/** The numbers that count something, in order. Numbers within names are none. */
export function numbersOf(text: RunningText, mentions: readonly Mention[]): readonly NumberMention[] {
  const lexicon = countedLexicon(text.language);
  if (lexicon === null) return [];
  return text.body.flatMap((block, index) => {
    if (!told.has(block.type) || !/\p{L}/u.test(block.text)) return [];
    const inNames = mentions.filter((mention) => mention.block === index).map(({ within }) => within);
    return numbersIn(block, index, { text, lexicon, inNames });
  });
}

interface Setting {
  readonly text: RunningText;
  readonly lexicon: CountedLexicon;
  readonly inNames: readonly Span[];
}

function numbersIn(block: Block, index: number, { text, lexicon, inNames }: Setting): readonly NumberMention[] {
  const found = findNumbers(block.text, text.language);
  if (found.length === 0) return [];
  const folded = foldAt(text.source, block.span);
  const sourceSpan = folded.text === block.text ? folded.sourceSpan : () => block.span;
  const taken = [...inNames, ...datesInText(block, text.language).map(({ span }) => span)];
  const sentences = sentencesOf(block.text, noAbbreviations);
  return found.flatMap((number): NumberMention[] => {
    const { span, low, high, approximate } = number;
    const sentence = sentences.find(({ start, end }) => start <= span.start && span.end <= end) ?? {
      start: 0,
      end: block.text.length,
    };
    if (taken.some((other) => other.start < span.end && span.start < other.end) || isSize(block.text, number, lexicon))
      return [];
    const counts = countsOf(block.text, span, clauseAround(found, number, sentence), {
      lexicon,
      language: text.language,
    });
    if (counts.length === 0) return [];
    return [
      {
        ...{ text: block.text.slice(span.start, span.end), span: sourceSpan(span), block: index, within: span },
        ...{ low, high, approximate, counts, sentence: sourceSpan(sentence) },
      },
    ];
  });
}

/** What can tell of this number: nothing before another one of the sentence, nor behind the next. */
function clauseAround(found: readonly FoundNumber[], { span }: FoundNumber, sentence: Span): Span {
  const before = found.filter((other) => other.span.end <= span.start && other.span.start >= sentence.start);
  const next = found.find((other) => other.span.start >= span.end);
  return {
    start: before.length === 0 ? sentence.start : span.start,
    end: Math.min(sentence.end, next?.span.start ?? sentence.end),
  };
}

/** Ages (", 58,"), shares, hours, distances, ordinals and lone years. */
function isSize(text: string, { span, low }: FoundNumber, { measures, things }: CountedLexicon): boolean {
  const behind = text.slice(span.end, span.end + 40).toLowerCase();
  const before = text.slice(Math.max(0, span.start - 3), span.start);
  if (/[,(]\s*$/.test(before) && /^\s*[,)]/.test(behind)) return true;
  if (/^\s?(?:st|nd|rd|th|º|ª|er|e)(?!\p{L})/u.test(behind) || /^\.\s+\p{Ll}/u.test(text.slice(span.end, span.end + 4)))
    return true;
  const next = behind.replace(/^[\s\u00a0-]+/, '');
  if (measures.test(next) || /^[%‰°]/.test(next)) return true;
  const isYear = low !== null && /^(?:1[5-9]|20)\d\d$/.test(text.slice(span.start, span.end));
  return isYear && !things.some(([, pattern]) => pattern.test(next));
}

interface Words {
  readonly lexicon: CountedLexicon;
  readonly language: string;
}

/** The counted thing and what happens to it: names that languages share where there are such, else the stem of a word. */
function countsOf(text: string, span: Span, clause: Span, words: Words): readonly string[] {
  const lower = text.toLowerCase();
  const behind = lower.slice(span.end, Math.min(clause.end, span.end + reachBehind));
  const before = lower.slice(Math.max(clause.start, span.start - reachBefore), span.start);
  const thing = thingIn(behind, words);
  const fate = fateIn(behind, words.lexicon) ?? fateIn(before, words.lexicon);
  const named = thing ?? (/[$€£]\s?$/.test(before) ? 'money' : null);
  if (named === null) return fate === null ? [] : ['people', fate];
  return fate === null ? [named] : [named, fate];
}

/** The first word near by that news counts; else the first that is no grammar. A clause ends at a mark. */
function thingIn(behind: string, { lexicon, language }: Words): string | null {
  const clause = behind.split(/[,.;:!?()"“”«»–—]/, 1)[0] ?? '';
  const near = [...clause.matchAll(/[\p{L}\p{M}]+/gu)].slice(0, nearWords);
  for (const { index } of near) {
    const rest = clause.slice(index);
    const thing = lexicon.things.find(([, pattern]) => pattern.test(rest));
    if (thing !== undefined) return thing[0];
  }
  const common = commonWordsOf(language);
  const first = near.find(([word]) => word.length > 3 && !common.has(word))?.[0];
  return first?.slice(0, stemLength) ?? null;
}

/** What is told first. */
function fateIn(text: string, { fates }: CountedLexicon): string | null {
  const found = fates.flatMap(([name, pattern]) => {
    const at = text.search(pattern);
    return at < 0 ? [] : [{ name, at }];
  });
  return found.sort((a, b) => a.at - b.at)[0]?.name ?? null;
}
