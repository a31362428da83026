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
    ['Follow us to the quay, ferry passengers told Harwick school', ferry],
    ['Copyright fight over ferry song wakes Harwick', ferry],
    ['Share this ferry or lose it, crew and passengers say', ferry],
    ['Your donation pays for the ferry, Harwick crew told', ferry],
    ['Edited by nobody: passengers print a paper on Harwick ferry', ferry],
    ['Our town needs your support for the ferry, Harwick tells crew', ferry],
    ['The author is a ferryman, and Harwick his only book', ferry],
    ['SÉANCE DU 12 DÉCEMBRE', 'La séance du 12 décembre a été annulée par le préfet. Le conseil se réunira mardi.'],
  ])('is the headline of a text that goes on with its words: %s', (line, text) => {
    expect(headlineOf(line, text)).toBe(line);
  });

  it.each([
    'Listen to this article about an island',
    'Follow us for more news on the ferry to Harwick',
    'Sign up for our newsletter on Harwick and its ferry',
    'Your weekly dose of Harwick. Sign up',
    'Get the best of Harwick and its ferry every morning',
    'Edited by Tom Reed on the ferry to Harwick',
    'Copyright Harwick Ferry Media and its passengers',
    'Stay informed: the ferry and Harwick on your phone',
    'Your account has been created',
    'Reproduction without permission of Harwick Ferry is prohibited',
    'Follow @harwickferry for the ferry in Harwick',
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

describe('a line between two paragraphs that opens with the words of a button', () => {
  const beside = (line: string) =>
    extract(
      sourceOf(
        `Ferry stays in port as crew walks out\n\n${ferry}\n\n${line}\n\nThe school bread was shared by nine mothers on the quay. Nobody went hungry.`,
      ),
    )
      .record?.body.map(({ text }) => text)
      .join('\n') ?? '';

  it.each([
    'Share the bread of nine mothers',
    'Follow us to the bread on the quay',
    'Stay connected to the quay by bread',
  ])('heads what stands below: %s', (line) => {
    expect(beside(line)).toContain(line);
  });

  it.each([
    'Share this story of bread with nine friends',
    'Follow us on Facebook',
    'Sign up for our newsletter from the quay',
    'More from Harwick',
    'Additional reporting by Tom Reed and Joan Mercer on the quay',
    'Follow the latest from Harwick on politics, farming, bread and the sea',
    'Get the latest news from the quay and the school',
    'Read also Nine mothers bake bread on the quay',
  ])('is set aside where it names what a site offers, or links: %s', (line) => {
    expect(beside(line)).not.toContain(line);
  });
});
