import { describe, expect, it } from 'vitest';
import { extract } from '../../support/extract.ts';
import { sourceOf } from '../extract/source-of.ts';

/** The names of a text, each with its kind. */
function namesIn(text: string): readonly string[] {
  const { record } = extract(sourceOf(text));
  if (record === null) throw new Error('The text was not read.');
  return record.names.map(({ name, kind }) => `${kind} ${name}`);
}

const quiet = 'It was a quiet morning and nobody had thought of it before.';

/** The names of a sentence in the middle of an English article. */
function namesOf(sentence: string): readonly string[] {
  return namesIn(`The day at the harbour\n\n${quiet} ${sentence}\n\n${quiet}\n`);
}

describe('a list of those who own bodies', () => {
  it.each([
    'The clubs of Maalsi, Lindaldo and Ostrar met in the cup.',
    'The parties of Maalodi, Lindhi and Ostrewal lost seats.',
    'The newspapers of Robert Maaldoch, Conrad Black and Helen Lindwell were sold.',
    'The companies Elon Maalsk, Helen Lindos and Tom Ostres founded were closed.',
  ])('makes no bodies of them: "%s"', (sentence) => {
    expect(namesOf(sentence).join(' ')).not.toContain('organisation');
  });

  it.each([
    [
      'Spanish',
      'Las empresas de Elon Maalsk, Helen Lindos y Tomás Ostres recibieron ayudas ayer por la tarde en el puerto.',
    ],
    [
      'Italian',
      'Le aziende di Elon Maalsk, Helen Lindos e Marco Ostres hanno chiuso ieri sera con tutta la gente nel porto.',
    ],
    [
      'German',
      'Die Parteien Angela Maalkels, Olaf Lindholz und Robert Ostreck stritten gestern bis spät in die Nacht im Hafen.',
    ],
    ['Russian', 'Акции компаний Илона Маалска, Джеффа Линдоса и Билла Острела вчера упали, и никто не знал почему.'],
  ])('makes no bodies of them in %s', (_, sentence) => {
    expect(namesIn(`Maal\n\n${sentence} ${sentence}\n`).join(' ')).not.toContain('organisation');
  });
});
