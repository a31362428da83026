/** Paragraphs that end in brackets as captions do, and are none. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../support/extract.ts';
import { bodies, headlines } from './head-of.ts';
import { sourceOf } from './source-of.ts';

const last = 'The ferry would take twelve cars, the harbour master said on Friday.';
const linesOf = (parts: readonly string[], between: string) =>
  (extract(sourceOf(`${parts.join(between)}\n`)).record?.body ?? []).map(({ type, text }) => `${type}: ${text}`);

describe('a sentence and a bracket behind it', () => {
  it.each([
    'I never liked the old songs anyway. (Laughs)',
    'They sang all the way to the pier that night. (Cheers)',
    'So I said that I would rather row across. (LAUGHTER)',
    'Das habe ich noch nie verstanden. (lacht)',
    'Nunca me gustaron las canciones viejas. (Risas)',
    'Det har jeg aldri likt, sånn egentlig. (Ler)',
    'Her second novel comes out in the spring. (Faber & Faber)',
    'The match ended in a draw after ninety minutes. (Referee: Mike Dean)',
    'The clinic closed its doors last week. (Dr Ahmed declined to comment)',
    'His account was blocked for a day. (Twitter later restored it)',
    'The river smelled for days. (Facebook posts by anglers first showed the dead fish.)',
    'The inspectors read for a week. (Supplied by Denby were forty pages of logs.)',
    'Nobody came to the second reading. (X marks the spot, said the sign.)',
    'The goal was ruled out after four minutes. (Video Assistant Referee)',
    'The first of her books sold out in a day. (Image Comics)',
    'The old bank by the pier is now a school. (Illustration Gallery)',
    'The collector sold them all in May. (Photos Valverde had bought were among them)',
  ])('“%s” stays a paragraph', (line) => {
    const [first, second, third] = bodies.en;
    for (const between of ['\n', '\n\n'])
      expect(linesOf([headlines.en, first, second, line, third, last], between)).toContain(`paragraph: ${line}`);
  });

  it.each([
    ['The pier at dusk. (Submitted by Ruth Marsh)', 'Submitted by Ruth Marsh'],
    ['The pier at dusk. (Supplied by the Marsh family)', 'Supplied by the Marsh family'],
    ['The old church at night (Facebook/Ruth Marsh)', 'Facebook/Ruth Marsh'],
    ['The old church at night (Wikimedia Commons)', 'Wikimedia Commons'],
    ['The old church at night (CC BY-SA 4.0)', 'CC BY-SA 4.0'],
  ])('“%s” is a caption with its credit', (line, credit) => {
    const [first, second, third] = bodies.en;
    const { record } = extract(sourceOf(`${[headlines.en, first, line, second, third, last].join('\n\n')}\n`));
    const figure = record?.body.find(({ type }) => type === 'figure');
    expect(figure?.type === 'figure' ? figure.credit?.text : null).toBe(credit);
  });

  it.each([
    ['Il ponte visto dalla riva nord (foto Ansa/Rossi)', 'Il ponte visto dalla riva nord', 'Ansa/Rossi'],
    [
      'Il ponte visto dalla riva nord (foto Ansa Mario Rossi/Getty)',
      'Il ponte visto dalla riva nord',
      'Ansa Mario Rossi/Getty',
    ],
    ['(foto Ansa/Rossi)', undefined, 'Ansa/Rossi'],
  ])('“%s” leaves no open bracket to the caption', (line, caption, credit) => {
    const [first, second, third] = bodies.it;
    const { record } = extract(sourceOf(`${[headlines.it, line, first, second, third].join('\n\n')}\n`));
    const figure = record?.body.find(({ type }) => type === 'figure');
    expect(figure?.type === 'figure' ? [figure.caption?.text, figure.credit?.text] : null).toEqual([caption, credit]);
  });
});
