/** Puts the answers of an interview among the speech of its article, with whose they are; only where its form is certain. */
import type { LocalName, Mention, Named, Quotation } from '../../model/article.ts';
import type { Block } from '../../model/block.ts';
import { sourceSpanIn } from '../../text/folding.ts';
import { opensWithDash } from '../dash.ts';
import type { Names } from '../mentions/names-by-patterns.ts';
import type { RunningText } from '../running-text.ts';
import { isConversation, isHeardApart } from './conversation.ts';
import { isSigned, isSpoken } from './spoken-answers.ts';
import { type Answer, type Turns, turnsOf } from './turns.ts';

/** The names of an article, and its byline: who asks is named there. */
export interface Asking extends Names {
  readonly byline: string | null;
}

/** The quotations of an article with the answers of its interview among them, in the order of the text. */
export function withAnswers(quotations: readonly Quotation[], text: RunningText, names: Asking): readonly Quotation[] {
  const told = turnsOf(text.body);
  if (told === null) return quotations;
  const asked = askedIn(told, text, names);
  if (!isInterview(told, asked, text, names)) return quotations;
  const turns = { ...told, answers: told.answers.filter((answer) => isAnswer(answer, told, text, { asked, names })) };
  const answering = new Map(turns.answers.map((answer) => [answer.block, answer]));
  const found = new Map<number, Quotation>();
  for (const answer of turns.answers) {
    const own = text.body[answer.block] as Block;
    const isMarked = quotations.some(({ block, within }) => block === answer.block && within.start <= answer.from);
    if (!opensWithDash(own.text) && !isMarked)
      found.set(answer.block, answerOf(answer, asked, { text, names, form: turns.form }));
  }
  // Speech within an answer is part of it; what a mark or dash opens is found already.
  const others = quotations.filter(({ block }) => !found.has(block));
  const asking = new Set(turns.questions);
  const said = others.map((one) => {
    if (answering.has(one.block)) return saidBy(one, asked);
    return asking.has(one.block) && one.verb === null ? { ...one, speaker: null, told: null } : one;
  });
  return [...said, ...found.values()].sort((a, b) => a.block - b.block || a.within.start - b.within.start);
}

/** Labels tell answers by themselves; what others have signed is none, and what no label opens must be spoken. */
function isAnswer(
  answer: Answer,
  { form }: Turns,
  text: RunningText,
  { asked, names }: { readonly asked: Mention | null; readonly names: Names },
): boolean {
  if (form === 'dashes') return true;
  const own = text.body[answer.block] as Block;
  if (isSigned(own, text.body[answer.block + 1])) return false;
  const isLabelled = answer.opens && answer.label !== null;
  return isLabelled || isSpoken(answer, text, asked !== null && tellsOf(answer, asked, names));
}

function saidBy(quotation: Quotation, asked: Mention | null): Quotation {
  if (asked === null || quotation.verb !== null) return quotation;
  return { ...quotation, speaker: speakerAt(asked) };
}

function speakerAt({ text, span, name }: Mention): Quotation['speaker'] {
  return { text, span, name, confidence: 'likely' };
}

interface Article {
  readonly text: RunningText;
  readonly names: Names;
  readonly form: Turns['form'];
}

function answerOf({ block, from, label, asker, opens }: Answer, asked: Mention | null, article: Article): Quotation {
  const own = article.text.body[block] as Block;
  const within = { start: from, end: own.text.length };
  const named = label === null || article.form !== 'names' ? null : labelled(label, article);
  return {
    text: own.text.slice(from),
    span: sourceSpanIn(article.text.source, own, within),
    block,
    within,
    form: 'answer',
    speaker:
      named === null
        ? asked && speakerAt(asked)
        : { ...named, confidence: opens && isOwnName(named, article.names) ? 'certain' : 'likely' },
    verb: null,
    told: asker === null || article.form !== 'names' ? null : labelled(asker, article),
  };
}

/** Whom a label names, where it stands first. */
function labelled(label: string, { text, names }: Pick<Article, 'text' | 'names'>): Named | null {
  const own = text.body.find((block) => block.text.startsWith(label));
  if (own === undefined) return null;
  const span = sourceSpanIn(text.source, own, { start: 0, end: label.length });
  return { text: label, span, name: nameOf(label, names.names) };
}

/** Whether a label has the name or surname of whom it means: initials may be another's. */
function isOwnName({ text, name }: Named, { names }: Names): boolean {
  const full = names[name ?? -1]?.name.toLowerCase() ?? '';
  return ` ${full}`.endsWith(` ${text.toLowerCase()}`);
}

/** "Lohmann", "HALE", "Z.M.": the name of the article that a label stands for; null when there is none, or more than one. */
function nameOf(label: string, names: readonly LocalName[]): number | null {
  const lower = label.toLowerCase();
  const letters = lower.replace(/[. ]/g, '');
  const isMeant = ({ name }: LocalName) => {
    const full = name.toLowerCase();
    if (full === lower || full.endsWith(` ${lower}`)) return true;
    const initials = full.split(/[\s-]+/).map((word) => word.charAt(0));
    return letters.length >= 2 && letters.length <= 3 && initials.join('') === letters;
  };
  const meant = names.flatMap((name, at) => (isMeant(name) ? [at] : []));
  return meant.length === 1 ? (meant[0] ?? null) : null;
}

/** Who is asked: the one person before the first question, else whom that addresses. Two may both be asked, or neither. */
function askedIn(turns: Turns, text: RunningText, { names, mentions, byline }: Asking): Mention | null {
  if (turns.form === 'labels' && (!isConversation(turns, text) || isHeardApart(turns, text))) return null;
  const first = turns.questions[0] ?? 0;
  const asks = byline?.toLowerCase() ?? '';
  const isMeant = ({ block, name }: Mention) => {
    const own = names[name];
    return block <= first && own?.kind === 'person' && !asks.includes(own.name.toLowerCase());
  };
  const people = mentions.filter(isMeant);
  const before = people.filter(({ block }) => block < first);
  const asked = one(before.length > 0 ? before : people);
  const isTold = turns.form === 'labels' && asked !== null && isToldOf(turns, asked, { names, mentions });
  return isTold ? null : asked;
}

function one(mentions: readonly Mention[]): Mention | null {
  return new Set(mentions.map(({ name }) => name)).size === 1 ? (mentions[0] ?? null) : null;
}

/** Labels are a form by themselves; the others need one who is asked, that people speak to each other, and no signatures. */
function isInterview(turns: Turns, asked: Mention | null, text: RunningText, names: Names): boolean {
  if (turns.form === 'labels') return true;
  if (turns.form === 'names') return turns.answers.every(({ label }) => label !== null && isPerson(label, names.names));
  if (asked === null || isToldOf(turns, asked, names)) return false;
  if (turns.form === 'dashes') return true;
  const isVoxPop = turns.answers.some(({ block }) => isSigned(text.body[block] as Block, text.body[block + 1]));
  return !isVoxPop && isConversation(turns, text);
}

/** Whether answers speak of the one who would give them. */
function isToldOf({ answers }: Turns, asked: Mention, names: Names): boolean {
  return answers.some((answer) => answer.opens && tellsOf(answer, asked, names));
}

/** Whether an answer names somebody; "Marion, she said" has but the given name, as others call her. */
function tellsOf({ block }: Answer, { name }: Mention, { names, mentions }: Names): boolean {
  const [given = '', ...rest] = names[name]?.name.split(' ') ?? [];
  return mentions.some((one) => one.block === block && one.name === name && (rest.length === 0 || one.text !== given));
}

/** Names in capitals alone are taken for those of bodies. */
function isPerson(label: string, names: readonly LocalName[]): boolean {
  const named = names[nameOf(label, names) ?? -1];
  if (named === undefined) return false;
  return named.kind === 'person' || (label === label.toUpperCase() && named.name.includes(' '));
}
