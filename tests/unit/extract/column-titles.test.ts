/** Columns that answer what readers ask: their title is the headline, not the first question. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../support/extract.ts';
import { bodies, headlines } from './head-of.ts';
import { sourceOf } from './source-of.ts';

const recordOf = (parts: readonly string[], between = '\n\n') => extract(sourceOf(`${parts.join(between)}\n`)).record;
const questions = [
  'How do I stop my neighbour singing at five in the morning?',
  'When may I ask the captain of the ferry for my umbrella?',
  'Is it rude to leave the church supper before the pudding?',
];
const answers = [
  'Buy him a book of quieter songs, and tell him over tea that you can hear every word of the present ones.',
  'It has been a year. Ask him on a rainy day, when he will be holding it anyway.',
  'It is rude only if you take the pudding with you. Say that the dog is waiting, and leave by the vestry.',
];
const column = questions.flatMap((question, at) => [question, answers[at] as string]);

describe('a column of readers’ questions', () => {
  it.each(['Ask Marjorie', 'ask marjorie', 'Dear Marjorie', 'Ask the vet'])('is headed by its title, “%s”', (title) => {
    for (const between of ['\n', '\n\n']) {
      const record = recordOf([title, ...column], between);
      expect(record?.headline?.value).toBe(title);
      expect(record?.body.map(({ text }) => text)).toEqual(column);
    }
  });

  it('has its first question above it as well when letters have names below them', () => {
    const letters = questions.flatMap((question, at) => [question, 'Sleepless, Harwick', answers[at] as string]);
    const record = recordOf(['Ask Marjorie', 'By Marjorie Kemp', ...letters]);
    expect([record?.headline?.value, record?.byline?.value]).toEqual(['Ask Marjorie', 'Marjorie Kemp']);
    expect(record?.body[0]?.text).toBe(questions[0]);
  });

  it('keeps the headline of a single letter', () => {
    const text = [answers[0] as string, answers[1] as string, answers[2] as string];
    const record = recordOf(['Ask Marjorie', questions[0] as string, ...text]);
    expect(record?.headline?.value).toBe(questions[0]);
  });

  it('in a menu above another headline is none', () => {
    const record = recordOf(['Ask Marjorie', headlines.en, ...bodies.en, ...column]);
    expect(record?.headline?.value).toBe(headlines.en);
  });
});
