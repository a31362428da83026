/** Cuts the body of an interview into turns, where its form is certain: who asks, and what is answered. */
import type { Block } from '../../model/block.ts';
import { labelPairs } from '../../text/languages/reporting/interview-words.ts';
import { opensWithDash } from '../dash.ts';

/** A paragraph of an answer: its block, the label before it, and where its words begin. */
export interface Answer {
  readonly block: number;
  readonly from: number;
  /** The label of whoever answers: "A", "Lohmann"; null where none is printed. */
  readonly label: string | null;
  /** The label of whoever asked. */
  readonly asker: string | null;
  /** Whether it stands right behind the question, or goes on with an answer. */
  readonly opens: boolean;
}

/** An interview; `questions` are the blocks of the questions. */
export interface Turns {
  readonly questions: readonly number[];
  readonly answers: readonly Answer[];
  readonly form: 'labels' | 'names' | 'dashes' | 'questions';
}

/** Less than two questions with their answers are no interview. */
const fewest = 2;
const longestLabel = 40;
/** So many of what an interviewer says are questions. */
const shareOfQuestions = 0.6;

const asks = /[?？؟;]["'”’»“」]?$/;
/** "SPIEGEL: Was …", "G. L.: Ein …". */
const named = /^(\p{L}[\p{L}\p{M}.’' -]{0,38}?) ?[:：](?=[\s¿¡«"“„]|\p{Lo})/u;
/** "R. En mayo", "答　市民が": other marks stand behind the labels of question and answer alone. */
const plain = /^(\p{L}{1,12})(?:[.—–]| [—–-])?(?=[\s¿¡])/u;

const printed: ReadonlySet<string> = new Set([...labelPairs].flatMap(([question, answers]) => [question, ...answers]));

/** "P. ", "Q: ": a printed label with its mark. */
const marked = /^(\p{L}{1,12})(?: ?[.:：—–]| -)(?=[\s¿¡])/u;

/** How much of the opening of a text is a label of question or answer; 0 where none is printed. */
export function labelLength(text: string): number {
  const match = marked.exec(text.slice(0, longestMarked));
  return match !== null && printed.has((match[1] as string).toLowerCase()) ? match[0].length : 0;
}

/** Whether texts open with labels of question and answer that belong together, and something is asked behind the first. */
export function hasLabels(texts: readonly string[]): boolean {
  const labels = new Map<string, boolean>();
  for (const text of texts) {
    const length = labelLength(text);
    if (length === 0) continue;
    const label = text.slice(0, length).replace(/\P{L}/gu, '').toLowerCase();
    labels.set(label, labels.get(label) === true || /[?？؟]/.test(text));
  }
  return [...labels].some(([label, isAsked]) => {
    return isAsked && [...(labelPairs.get(label) ?? [])].some((answer) => labels.has(answer));
  });
}

const longestMarked = 16;

/** The turns of an interview; null where the body is none, or not certainly. */
export function turnsOf(body: readonly Block[]): Turns | null {
  const asked = body.reduce((sum, block) => sum + (isText(block) && isQuestion(block.text) ? 1 : 0), 0);
  const turns = asked < fewest ? null : (labelledTurns(body) ?? dashedTurns(body) ?? plainTurns(body));
  return turns !== null && turns.questions.length >= fewest && turns.answers.length >= fewest ? turns : null;
}

function isText({ type }: Block): boolean {
  return type === 'paragraph' || type === 'crosshead';
}

/** Whether a text asks: by its mark, or in Japanese by its last letter. */
function isQuestion(text: string): boolean {
  const last = text.charCodeAt(text.length - 1);
  // Most paragraphs end with a full stop.
  return last !== fullStop && (asks.test(text) || text.endsWith('か。'));
}

const fullStop = 46;

interface Labelled {
  readonly block: number;
  readonly label: string;
  readonly from: number;
  readonly asks: boolean;
}

function labelledTurns(body: readonly Block[]): Turns | null {
  const turns: Labelled[] = [];
  for (const [block, own] of body.entries()) {
    const match = isText(own) ? labelAt(own.text.slice(0, longestLabel + 2)) : null;
    if (match === null) continue;
    const from = match[0].length + (/^\s*/.exec(own.text.slice(match[0].length))?.[0].length ?? 0);
    turns.push({ block, label: match[1] as string, from, asks: isQuestion(own.text) });
  }
  return byLabels(body, turns) ?? byNames(body, turns);
}

function labelAt(opening: string): RegExpExecArray | null {
  const match = named.exec(opening);
  if (match !== null) return match;
  const short = plain.exec(opening);
  return short !== null && printed.has((short[1] as string).toLowerCase()) ? short : null;
}

/** "Q: … A: …", "問 … 答 …": each question with its answer. */
function byLabels(body: readonly Block[], turns: readonly Labelled[]): Turns | null {
  const isAsking = ({ label }: Labelled) => labelPairs.has(label.toLowerCase());
  const asking = turns.filter(isAsking);
  const answers = new Set(asking.flatMap(({ label }) => [...(labelPairs.get(label.toLowerCase()) ?? [])]));
  const answering = turns.filter((turn) => !isAsking(turn) && answers.has(turn.label.toLowerCase()));
  if (asking.length < fewest || answering.length < fewest || !alternate(asking, answering)) return null;
  return { ...joined(body, asking, answering), form: 'labels' };
}

/** "SPIEGEL: …? Lohmann: …": of those who speak one asks, and one answers. */
function byNames(body: readonly Block[], turns: readonly Labelled[]): Turns | null {
  const named = turns.filter(({ label }) => isName(label));
  const labels = [...new Set(named.map(({ label }) => label))];
  const askers = new Set(labels.filter((label) => isAsker(named.filter((turn) => turn.label === label))));
  const asking = named.filter(({ label }) => askers.has(label));
  const answering = named.filter(({ label }) => !askers.has(label));
  if (asking.length < fewest || answering.length < fewest || !alternate(asking, answering)) return null;
  return { ...joined(body, asking, answering), form: 'names' };
}

function isName(label: string): boolean {
  const words = label.split(' ');
  return (
    words.length <= 4 &&
    /^\p{Lu}/u.test(words[0] ?? '') &&
    words.every((word) => /^(?:\p{Lu}|of$|de$|van$|von$|der$)/u.test(word))
  );
}

function isAsker(turns: readonly Labelled[]): boolean {
  return turns.filter(({ asks }) => asks).length >= turns.length * shareOfQuestions;
}

/** Whether each question has its answer behind it before the next one is asked. */
function alternate(asking: readonly Labelled[], answering: readonly Labelled[]): boolean {
  const answered = asking.filter(({ block }, at) => {
    const next = asking[at + 1]?.block ?? Number.POSITIVE_INFINITY;
    return answering.some((answer) => answer.block > block && answer.block < next);
  });
  const asked = asking.filter(({ asks }) => asks);
  return answered.length >= asking.length * shareOfQuestions && asked.length >= asking.length * shareOfQuestions;
}

/** The answers, with the paragraphs of an answer that no label opens, up to the next question. */
function joined(
  body: readonly Block[],
  asking: readonly Labelled[],
  answering: readonly Labelled[],
): Omit<Turns, 'form'> {
  const opening = new Map(answering.map((turn) => [turn.block, turn]));
  const questions = new Map(asking.map((turn) => [turn.block, turn]));
  const last = Math.max(...questions.keys());
  const answers: Answer[] = [];
  let asker: string | null = null;
  let open: Labelled | null = null;
  for (const [block, own] of body.entries()) {
    const question = questions.get(block);
    if (question !== undefined) [asker, open] = [question.label, null];
    const turn = opening.get(block);
    if (turn !== undefined && asker !== null) {
      open = turn;
      answers.push({ block, from: turn.from, label: turn.label, asker, opens: true });
    } else if (open !== null && own.type === 'paragraph' && block < last) {
      answers.push({ block, from: 0, label: open.label, asker, opens: false });
    }
  }
  return { questions: [...questions.keys()], answers };
}

/** "– Когда откроется? – Весной.": each with its dash, the question first. */
function dashedTurns(body: readonly Block[]): Turns | null {
  const pairs = [...body.keys()].filter((at) => {
    const own = body[at];
    const next = body[at + 1];
    if (own === undefined || next === undefined || !isText(own) || next.type !== 'paragraph') return false;
    return opensWithDash(own.text) && isQuestion(own.text) && opensWithDash(next.text) && !isQuestion(next.text);
  });
  const answers = pairs.map((at) => ({ block: at + 1, from: 0, label: null, asker: null, opens: true }));
  return pairs.length < fewest ? null : { questions: pairs, answers, form: 'dashes' };
}

/** Questions that stand alone, each with what is printed below it. */
function plainTurns(body: readonly Block[]): Turns | null {
  const questions = [...body.keys()].filter((at) => {
    const own = body[at];
    const next = body[at + 1];
    if (own === undefined || next?.type !== 'paragraph' || !isText(own)) return false;
    return (
      isQuestion(own.text) && !opensWithDash(own.text) && own.text.length <= longestQuestion && !isQuestion(next.text)
    );
  });
  const last = questions.at(-1) ?? -1;
  const first = questions[0] ?? 0;
  const answers: Answer[] = [];
  for (let block = first + 1; block <= last + 1; block += 1) {
    const own = body[block];
    if (own?.type === 'paragraph' && !questions.includes(block))
      answers.push({
        block,
        from: labelFrom(own.text),
        label: null,
        asker: null,
        opens: questions.includes(block - 1),
      });
  }
  return questions.length < fewest ? null : { questions, answers, form: 'questions' };
}

/** Where an answer begins behind a label that only some answers bear: "A: Not before June." */
function labelFrom(text: string): number {
  const length = labelLength(text);
  return text.charAt(length - 1) === ':' ? length + 1 : 0;
}

/** An interviewer's question is no long paragraph that ends with one. */
const longestQuestion = 300;
