/** Goes through doubts with a person: shows each, hears accept, fix, skip or quit, and hands on what was decided. */

import type { ArticleFolder } from '../build/article-folders.ts';
import { alone, type DoubtGroup } from '../build/doubt-groups.ts';
import { misfit } from '../extract/correct.ts';
import type { Doubt } from '../extract/doubts.ts';
import type { FieldName } from '../model/article.ts';
import type { CorrectedValue, Correction } from '../model/correction.ts';
import type { IsoDay, SourcePath } from '../model/ids.ts';
import { foldSpace } from '../text/normalise.ts';

/** The person at the terminal. */
export interface Person {
  /** Shows a question and gives the answer; null when there will be no more answers. */
  readonly ask: (question: string) => Promise<string | null>;
  readonly say: (text: string) => void;
}

/** What a talk is about, and what becomes of what is said. */
export interface Talk {
  readonly doubts: readonly DoubtGroup[];
  /** A doubt in words. */
  readonly show: (doubt: DoubtGroup) => readonly string[];
  /** Keeps what is said of an article or of a folder. */
  readonly write: (about: SourcePath | ArticleFolder, correction: Correction) => void;
  /** The name of the person; asked for at the first decision when null. */
  readonly who: string | null;
  readonly today: IsoDay;
}

/** How many doubts were settled in which way. */
export interface Settled {
  readonly accepted: number;
  readonly fixed: number;
  readonly skipped: number;
}

/** A decision; null means that the person thought better of it. */
interface Decision {
  readonly field: FieldName;
  readonly value: CorrectedValue;
  readonly why: string;
}

type Word = 'accept' | 'fix' | 'each' | 'skip' | 'quit';

/** What can be done with a doubt about a field. */
const aboutOne: readonly Word[] = ['accept', 'fix', 'skip', 'quit'];
/** That nothing is known of a folder cannot be accepted: it would hold for the articles to come as well. */
const aboutFolder: readonly Word[] = ['fix', 'each', 'skip', 'quit'];
const aboutText: readonly Word[] = ['skip', 'quit'];
const confirmed = 'looked at and found right';

/** Talks until all doubts are gone through, or the person quits. What was decided is written at once. */
export async function talkThrough(talk: Talk, person: Person): Promise<Settled> {
  const settled = { accepted: 0, fixed: 0, skipped: 0 };
  const open = [...talk.doubts].reverse();
  let who = talk.who;
  for (let [number, group] = [1, open.pop()]; group !== undefined; number += 1, group = open.pop()) {
    const [doubt] = group.doubts;
    person.say(`\n${number} of ${number + open.length}  ${talk.show(group).join('\n')}`);
    const word = await hear(group, person);
    if (word === 'quit') break;
    if (word === 'each') {
      open.push(...group.doubts.map(alone).reverse());
      continue;
    }
    const decision = word === 'skip' ? null : await decide(doubt, word, person);
    who ??= decision === null ? null : await askFor('Your name, shown on the page', person);
    if (decision === null || who === null) {
      settled.skipped += 1;
      continue;
    }
    talk.write(group.folder ?? doubt.article, { ...decision, who, when: talk.today });
    settled[word === 'accept' ? 'accepted' : 'fixed'] += 1;
  }
  return settled;
}

/** What the person wants done; the end of input is quitting. */
async function hear({ folder, doubts: [doubt] }: DoubtGroup, { ask, say }: Person): Promise<Word> {
  const open = doubt.field === null ? aboutText : folder === null ? aboutOne : aboutFolder;
  for (;;) {
    const answer = (await ask(`${open.map((word) => `[${word.charAt(0)}]${word.slice(1)}`).join('  ')} > `))?.trim();
    if (answer === undefined) return 'quit';
    const word = open.find((each) => answer !== '' && each.startsWith(answer.toLowerCase()));
    if (word !== undefined) return word;
    say(`Type ${open.join(', ')}, or the first letter.`);
  }
}

async function decide(doubt: Doubt, word: 'accept' | 'fix', person: Person): Promise<Decision | null> {
  const { field, value } = doubt;
  if (field === null) return null;
  if (word === 'accept') {
    const why = await person.ask(`Why (empty: ${confirmed}) > `);
    return why === null ? null : { field, value, why: foldSpace(why) || confirmed };
  }
  const right = await askForValue(field, doubt, person);
  const why = right === null ? null : await askFor('Why, or where it can be looked up', person);
  return right === null || why === null ? null : { field, value: right.value, why };
}

/** A value that fits; an empty answer goes back. */
async function askForValue(
  field: FieldName,
  { rivals }: Doubt,
  { ask, say }: Person,
): Promise<{ readonly value: CorrectedValue } | null> {
  const choices = rivals.length === 0 ? '' : ', the number of another reading';
  for (;;) {
    const answer = foldSpace((await ask(`Right is (null: not known${choices}; empty: back) > `)) ?? '');
    if (answer === '') return null;
    const value = answer === 'null' ? null : (rivals[Number(answer) - 1]?.value ?? typedValue(field, answer));
    const wanted = misfit(field, value);
    if (wanted === null) return { value };
    say(`It must be ${wanted}.`);
  }
}

/** Keywords are typed with commas between them. */
function typedValue(field: FieldName, answer: string): CorrectedValue {
  const bare = answer.replace(/^"(.*)"$/s, '$1');
  return field === 'keywords' ? bare.split(',').map(foldSpace) : bare;
}

async function askFor(question: string, { ask }: Person): Promise<string | null> {
  for (;;) {
    const answer = await ask(`${question} > `);
    if (answer === null || foldSpace(answer) !== '') return answer === null ? null : foldSpace(answer);
  }
}
