/** Puts the answers of an interview among the speech of its article, with whose they are; only where its form is certain. */
import type { LocalName, Mention, Named, Quotation } from '../../model/article.ts';
import type { Block } from '../../model/block.ts';
import { sourceSpanIn } from '../../text/folding.ts';
import { opensWithDash } from '../dash.ts';
import type { RunningText } from '../running-text.ts';
import type { Names } from '../speech/scene.ts';
import { goesOn, isConversation } from './conversation.ts';
import { type Answer, type Turns, turnsOf } from './turns.ts';

/** The quotations of an article with the answers of its interview among them, in the order of the text. */
export function withAnswers(quotations: readonly Quotation[], text: RunningText, names: Names): readonly Quotation[] {
  const told = turnsOf(text.body);
  if (told === null) return quotations;
  const turns = { ...told, answers: told.answers.filter((answer) => answer.opens || goesOn(text, answer)) };
  const asked = askedIn(turns, names);
  if (!isCertain(turns, asked, text, names)) return quotations;
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

function answerOf({ block, from, label, asker }: Answer, asked: Mention | null, article: Article): Quotation {
  const own = article.text.body[block] as Block;
  const within = { start: from, end: own.text.length };
  const named = label === null || article.form !== 'names' ? null : labelled(label, article);
  return {
    text: own.text.slice(from),
    span: sourceSpanIn(article.text.source, own, within),
    block,
    within,
    form: 'answer',
    speaker: named === null ? asked && speakerAt(asked) : { ...named, confidence: 'certain' },
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

/** Who is asked: the one person of the head and lede, else the one of the head alone, else whom the first question addresses. */
function askedIn({ questions }: Turns, { names, mentions }: Names): Mention | null {
  const first = questions[0] ?? 0;
  const people = mentions.filter(({ block, name }) => block <= first && names[name]?.kind === 'person');
  const before = people.filter(({ block }) => block < first);
  return (
    one(before) ?? one(before.filter(({ block }) => block < 0)) ?? one(people.filter(({ block }) => block === first))
  );
}

function one(mentions: readonly Mention[]): Mention | null {
  return new Set(mentions.map(({ name }) => name)).size === 1 ? (mentions[0] ?? null) : null;
}

/** Labels are an interview's by themselves; the other forms need one who is asked, and that people speak to each other. */
function isCertain(turns: Turns, asked: Mention | null, text: RunningText, names: Names): boolean {
  if (turns.form === 'labels') return true;
  if (turns.form === 'names') return turns.answers.every(({ label }) => label !== null && isPerson(label, names.names));
  const isToldOf = turns.answers.some(({ block }) =>
    names.mentions.some((one) => one.block === block && one.name === asked?.name),
  );
  if (asked === null || isToldOf) return false;
  return turns.form === 'dashes' || isConversation(turns, text);
}

/** Names in capitals alone are taken for those of bodies. */
function isPerson(label: string, names: readonly LocalName[]): boolean {
  const named = names[nameOf(label, names) ?? -1];
  if (named === undefined) return false;
  return named.kind === 'person' || (label === label.toUpperCase() && named.name.includes(' '));
}
