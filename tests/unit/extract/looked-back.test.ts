import { describe, expect, it } from 'vitest';
import { extract } from '../../support/extract.ts';
import { sourceOf } from './source-of.ts';

/** The days on which an article of 27 October 2022 looks back as those of its own matter. */
function lookedBackOn(headline: string, text: string, day = '27 October 2022'): readonly string[] {
  const { card } = extract(sourceOf(`${headline}\n\n${day}\n\n${text}\n`));
  return (card?.traces.days ?? []).filter(([, , , back]) => back === 1).map(([, date]) => date);
}

describe('a day of weeks ago', () => {
  it.each<readonly [string, string, string, string]>([
    [
      'English',
      'Captain is charged',
      'The captain of the ferry that ran aground on 3 October was charged on Thursday in Harwick.',
      '27 October 2022',
    ],
    [
      'Norwegian',
      'Kapteinen er siktet',
      'Kapteinen på ferja som gikk på grunn 3. oktober, ble siktet torsdag, sier politiet i Bergen.',
      '27. oktober 2022',
    ],
    [
      'German',
      'Kapitän angeklagt',
      'Der Kapitän der Fähre, die am 3. Oktober auf Grund gelaufen war, ist am Donnerstag in Kiel angeklagt worden.',
      '27. Oktober 2022',
    ],
    [
      'Spanish',
      'Acusado el capitán',
      'El capitán del transbordador que encalló el 3 de octubre en Puerto Nuevo fue acusado el jueves por la fiscal.',
      '27 de octubre de 2022',
    ],
  ])('is that of the article’s own matter in its opening, in %s', (_, headline, text, day) => {
    expect(lookedBackOn(headline, text, day)).toEqual(['2022-10-03']);
  });

  it.each<readonly [string, string, string]>([
    [
      'of another event of its kind',
      'Ferry loses power',
      'Four weeks after a ferry ran aground on 3 October, another one lost power off Harwick on Thursday.',
    ],
    [
      'what this one is compared with',
      'Protest grows',
      'Some 900 people marched on Thursday in the largest protest after that of 3 October, police in Harwick said.',
    ],
    [
      'of what a headline calls the second',
      'Second ferry loses power',
      'The captain of the ferry that ran aground on 3 October was not on board on Thursday in Harwick.',
    ],
    [
      'of the same week',
      'Captain is charged',
      'The captain of the ferry that ran aground on 23 October was charged on Thursday in Harwick.',
    ],
    [
      'of the background far below',
      'Captain is charged',
      `${Array.from({ length: 5 }, (_, at) => `The court in Harwick heard witness number ${at} for an hour and rose early.`).join('\n\n')}\n\nThe ferry ran aground on 3 October in a storm off Harwick.`,
    ],
  ])('is none where it is %s', (_, headline, text) => {
    expect(lookedBackOn(headline, text)).toEqual([]);
  });
});
