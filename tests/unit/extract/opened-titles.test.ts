/** A headline may open with the words of a button; a button stays one, whatever the text is about. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../support/extract.ts';
import { sourceOf } from './source-of.ts';

function headlineOf(line: string, text: string) {
  return extract(sourceOf(`${line}\n\n${text}\n`)).record?.headline.value;
}

const ferry =
  'The ferry to Harwick stayed in port on Tuesday. Its crew walked out over pay, and passengers slept in the school.';

describe('a headline that opens with the words of a button', () => {
  it.each([
    [
      'Hopp til sjøs kan bli forbudt for ungdom',
      'Ungdom som hopper til sjøs fra kaia, kan bli bøtelagt. Det vil kommunen ha forbudt.',
    ],
    [
      'Hoppa till Paris kan bli dyrt för flygbolaget',
      'Flygbolaget lägger ner linjen till Paris. Det säger bolagets chef på tisdagen.',
    ],
    [
      'Saltar al vacío sin red: así entrenan los jóvenes',
      'Veinte jóvenes entrenan cada martes en el puente. Saltan al vacío con una cuerda.',
    ],
    [
      'Zur Navigation braucht die Fähre neue Karten',
      'Die Fähre nach Harwick fährt ohne neue Karten nicht mehr. Das teilte die Reederei mit.',
    ],
    ['Перейти к обороне решил тренер сборной', 'Тренер сборной сказал во вторник, что команда будет играть в обороне.'],
    ['More from less is what Harwick ferry crew wants', ferry],
  ])('is the headline of a text that goes on with its words: %s', (line, text) => {
    expect(headlineOf(line, text)).toBe(line);
  });

  it.each([
    'Listen to this article about an island',
    'Follow us for more news on the ferry to Harwick',
    'Sign up for our newsletter on Harwick and its ferry',
    'Read more: Ferry crew in Harwick walks out again',
    'Copyright 2021 Harwick Ferry News, all passengers reserved',
  ])('is none where it invites, links or claims: %s', (line) => {
    expect(headlineOf(line, ferry)).not.toBe(line);
  });

  it('is none where another line is the headline', () => {
    const text = `Ferry stays in port as crew walks out\n\n${ferry}`;
    expect(headlineOf('More from the ferry to Harwick and its crew', text)).toBe(
      'Ferry stays in port as crew walks out',
    );
  });
});
