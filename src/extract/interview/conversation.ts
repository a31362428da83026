/** Tells an interview from an explainer, which asks its readers' questions and answers them: by who is "I" and "you". */
import { baseTag } from '../../text/base-tag.ts';
import { type InterviewWords, interviewWordsOf } from '../../text/languages/reporting/interview-words.ts';
import { opensWithDash } from '../dash.ts';
import type { RunningText } from '../running-text.ts';
import type { Turns } from './turns.ts';

/** So many questions address somebody, and so many answers speak of oneself, where nothing else tells of an interview. */
const [shareOfYours, shareOfOwn] = [0.5, 0.3];

/** Whether somebody is asked and answers for himself. Languages without words for it give none. */
export function isConversation({ questions, answers }: Turns, { head, body, language }: RunningText): boolean {
  const words = interviewWordsOf(baseTag(language));
  if (words === null) return false;
  const asking = questions.map((at) => body[at]?.text ?? '');
  const answering = answers.map(({ block }) => body[block]?.text ?? '');
  const own = shareWith(answering, words.own);
  // "Do I need a passport? You do.": readers ask.
  if (shareWith(asking, words.own) >= shareOfYours || shareWith(answering, words.yours) > own) return false;
  const yours = shareWith(asking, words.yours);
  const speaks = answering.every(opensWithDash);
  if (speaks) return true;
  const lede = [...head.map(({ text }) => text), ...body.slice(0, questions[0]).map(({ text }) => text)];
  const isTold = hasSign(lede, words);
  return isTold ? own > 0 || yours > 0 : yours >= shareOfYours && shareWith(answering, words.oneself) >= shareOfOwn;
}

/** Whether what stands around the turns tells of a court, a hearing or a body's answers to its readers. */
export function isHeardApart({ questions, answers }: Turns, { head, body, language }: RunningText): boolean {
  const words = interviewWordsOf(baseTag(language));
  if (words === null) return false;
  const turns = new Set([...questions, ...answers.map(({ block }) => block)]);
  const around = [...head, ...body.filter((_, at) => !turns.has(at))];
  return around.some(({ text }) => hasPhrase(text, words.apart));
}

function hasPhrase(text: string, phrases: readonly string[]): boolean {
  const plain = ` ${(text.toLowerCase().match(/[\p{L}\p{M}\p{N}&'’-]+/gu) ?? []).join(' ').replaceAll('’', "'")} `;
  return phrases.some((phrase) => plain.includes(` ${phrase} `));
}

/** Whether somebody speaks of himself in a text. */
export function isOfOneself(text: string, { language }: Pick<RunningText, 'language'>): boolean {
  const words = interviewWordsOf(baseTag(language));
  return words !== null && shareWith([text], words.own) > 0;
}

function hasSign(texts: readonly string[], { signs }: InterviewWords): boolean {
  return texts.some((text) => {
    const lower = text.toLowerCase();
    return signs.some((sign) => lower.includes(sign));
  });
}

/** The share of some texts that have one of these words. */
function shareWith(texts: readonly string[], words: ReadonlySet<string>): number {
  const having = texts.filter((text) =>
    (text.toLowerCase().match(/[\p{L}\p{M}'’]+/gu) ?? []).some((word) => words.has(word.replace('’', "'"))),
  );
  return texts.length === 0 ? 0 : having.length / texts.length;
}
