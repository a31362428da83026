/** Days told beside a verb of saying, deciding or doing, and days behind one that leaves them open. Publication is Wednesday, 16 June 2021. All invented. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../support/extract.ts';
import { sourceOf } from '../../support/records.ts';

function daysIn(text: string, language: string): readonly string[] {
  const source = sourceOf(`---\nlanguage: ${language}\npublished: 2021-06-16\nheadline: X\n---\n${text}\n`, 'a.md');
  return (extract(source).record?.datesSpokenOf ?? []).map(({ date }) => date.edtf).filter((day) => day.length >= 10);
}

describe('a day right beside its verb', () => {
  it.each([
    ['en', 'The company announced on Tuesday that it would close the plant.', ['2021-06-15']],
    ['en', 'Doctors agreed on Tuesday to end their strike.', ['2021-06-15']],
    ['en', 'The strike began on Monday and is expected to last until Friday.', ['2021-06-14', '2021-06-18']],
    ['de', 'Wie die Polizei am Montag mitteilte, ist der Mann in Haft.', ['2021-06-14']],
    ['de', 'Die Kinder kehrten am Montag in die Schule zurück.', ['2021-06-14']],
    ['nl', 'Op de A4 raakten dinsdag drie mensen gewond.', ['2021-06-15']],
    ['nl', 'De rechter veroordeelde vrijdag een man van 34.', ['2021-06-11']],
    ['nb', 'Tirsdag varslet selskapet at fabrikken legges ned.', ['2021-06-15']],
    ['it', 'Tre persone sono rimaste ferite martedì a Fano.', ['2021-06-15']],
    ['sv', 'Hon kommer på lördag.', ['2021-06-19']],
  ])('is that of the verb: %s: %s', (language, text, days) => {
    expect(daysIn(text, language)).toEqual(days);
  });

  it.each([
    ['en', 'He promised to speak on Friday.'],
    ['en', 'They agreed a meeting on Friday.'],
    ['de', 'Ich hätte am Freitag Zeit.'],
    ['de', 'Er müsste am Freitag zurück sein.'],
    ['de', 'Die erwartete am Freitag beginnende Messe ist ausverkauft.'],
    ['nl', 'De vergadering van de gemeente vrijdag is openbaar.'],
    ['nl', 'Het feest op grote hoogte vrijdag gaat door.'],
    ['nb', 'Partiet krevde møte fredag.'],
    ['sv', 'Olyckan på lördag skadade tre personer.'],
    ['sv', 'Tävlingen på lördag lockade 400 anmälda.'],
    ['fr', 'Le syndicat a exigé une rencontre vendredi.'],
    ['es', 'El sindicato exigió una reunión el viernes.'],
    ['it', 'Gli elettori sono chiamati domenica alle urne.'],
    ['ru', 'Партия потребовала собраться в пятницу.'],
  ])('is left open where it may be that of what is to come: %s: %s', (language, text) => {
    expect(daysIn(text, language)).toEqual([]);
  });
});

describe('a day below a paragraph with another year', () => {
  it.each([
    ['en', 'She was elected mayor in 2020.\n\nShe resigned on 3 February.'],
    ['de', 'Er war 2020 gewählt worden.\n\nAm 3. Februar trat er zurück.'],
    ['fr', 'Elle avait été élue en 2019.\n\nElle a démissionné le 3 février.'],
  ])('is of the news where that year is near: %s: %s', (language, text) => {
    expect(daysIn(text, language)).toEqual(['2021-02-03']);
  });

  it('is left open where that year is long gone', () => {
    expect(daysIn('The town is old.\n\nIn 1953 the dam broke.\n\nOn 1 February eighteen people died.', 'en')).toEqual(
      [],
    );
  });

  it('is of the news where the year is told between commas', () => {
    expect(daysIn('Le pont, construit en 1931, est fermé depuis le 4 mai.', 'fr')).toEqual(['2021-05-04']);
  });
});
