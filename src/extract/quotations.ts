/** Finds the speech inside the text: words between quotation marks, and speech that a dash opens. */
import type { Quotation } from '../model/article.ts';
import type { Block } from '../model/block.ts';
import { flatMap } from '../model/flat-map.ts';
import type { LanguageTag } from '../model/ids.ts';
import type { Span } from '../model/provenance.ts';
import { foldAt } from '../text/folding.ts';
import { perPress } from '../text/languages/press/per-press.ts';
import { presses, pressWordsFor } from '../text/languages/press/presses.ts';
import { reportingFor } from '../text/languages/reporting/reporting.ts';
import { opensWithDash } from './dash.ts';
import { dashSpeech, type SpeechVerbs } from './dash-speech.ts';
import { markedSpeech } from './marked-speech.ts';

const spoken = new Set<Block['type']>(['paragraph', 'quotation', 'editor-note']);

const speechVerbs = perPress((press): ReadonlySet<string> => new Set(flatMap(press, ({ speech }) => speech)));

/** The quotations of a body, in order. Speech within speech is part of the outer one. */
export function quotationsOf(source: string, body: readonly Block[], language: LanguageTag): Quotation[] {
  const verbs = verbsOf(language);
  return flatMap(body, (block, index) => {
    if (!spoken.has(block.type)) return [];
    const folded = foldAt(source, block.span);
    // A Markdown block's text is not what stands in the source: its spans cannot be told apart from markup.
    const sourceSpan = folded.text === block.text ? folded.sourceSpan : () => block.span;
    const make = (form: Quotation['form']) => (within: Span) => ({
      text: block.text.slice(within.start, within.end),
      span: sourceSpan(within),
      block: index,
      within,
      form,
      speaker: null,
      verb: null,
      told: null,
    });
    if (opensWithDash(block.text)) return dashSpeech(block.text, verbs).map(make('dash'));
    const marked = markedSpeech(block.text, language);
    if (marked.length > 0 || !dashInside.test(block.text)) return marked.map(make('marked'));
    return toldDashSpeech(block.text, verbs).map(make('dash'));
  });
}

/** "Strand tror det. – De er ikke dumme, sier han." */
const dashInside = /[.!?:]\s[–—]\s\p{Lu}/u;

/** Speech that a dash opens inside a paragraph: only where somebody is said to say the first of it. */
function toldDashSpeech(text: string, verbs: SpeechVerbs): Span[] {
  const spans = dashSpeech(text, verbs);
  const [first, second] = spans;
  const limit = second === undefined ? text.trimEnd().length : text.slice(0, second.start).trimEnd().length;
  return first !== undefined && first.end < limit ? spans : [];
}

/** The commonest verbs apart: what opens a clause of the speech itself must not end it. */
function verbsOf(language: LanguageTag): SpeechVerbs {
  const press = pressWordsFor(language);
  const all = reportingFor(language).verbs;
  return { all, common: press === presses && all.size > 0 ? all : speechVerbs(press) };
}
