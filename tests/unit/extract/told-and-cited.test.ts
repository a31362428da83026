/** Whom texts of several languages have it from, who says it by an age alone, and to whom. Opposite cases beside each. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../support/extract.ts';
import { sourceOf } from '../../support/records.ts';

function read(language: string, sentence: string) {
  const text = `---\nlanguage: ${language}\npublished: 2024-03-13\nheadline: X\n---\n${sentence}\n`;
  const { record } = extract(sourceOf(text, 'a.md'));
  if (record === null) throw new Error('The text was not read.');
  return record;
}

function cited(language: string, sentence: string): readonly string[] {
  return read(language, sentence).cites.map(({ text }) => text);
}

describe('a source', () => {
  it.each([
    ['ru', 'Суд отменил арест журналиста. Об этом сообщает ТАСС.', 'ТАСС'],
    ['uk', 'Суд скасував арешт. Про це повідомляє Укрінформ.', 'Укрінформ'],
    ['pl', 'O tym poinformowała PAP.', 'PAP'],
    ['fi', 'Asiasta kertoi STT.', 'STT'],
    ['fr', 'Une camionnette a été repérée, ont appris nos confrères de la RTS.', 'RTS'],
    ['fr', "Le vol porte sur trois millions, a appris l'AFP de source policière.", 'AFP'],
    ['it', 'Ne dà notizia il Corriere della Sera.', 'Corriere della Sera'],
    ['es', 'Así lo informó la agencia EFE.', 'EFE'],
    ['en', 'The gas was cut off, the TASS news agency reported.', 'TASS'],
    ['en', 'The coins were lifted early on Sunday, the Swissinfo website reported.', 'Swissinfo'],
    ['de', 'Die Täter seien geflohen, heißt es bei Reuters.', 'Reuters'],
  ])('is named by the turn of the language (%s): %s', (language, sentence, source) => {
    expect(cited(language, sentence)).toEqual([source]);
  });

  it.each([
    ['ru', 'Об этом в интервью говорил мэр, а не ТАСС.'],
    ['fr', "Le maire a appris l'arrivée de la RTS."],
    ['it', 'Lo riferisce il sindaco, che non ama la Fiat.'],
    ['en', 'The minister met the Swissinfo website team on Monday.'],
  ])('is none that is only there (%s): %s', (language, sentence) => {
    expect(cited(language, sentence)).toEqual([]);
  });
});

function said(language: string, sentence: string) {
  const { names, quotations } = read(language, sentence);
  return quotations.map(({ speaker, told }) => [names[speaker?.name ?? -1]?.name ?? null, told?.text ?? null]);
}

describe('who is called by an age', () => {
  it.each([
    ['de', 'Richterin Eva Ott verurteilte einen Mann. „Es tut mir sehr leid“, sagte der 48-Jährige.'],
    ['en', 'Tom Hale fell on the quay. “It hurts me too,” said a 30-year-old.'],
  ])('is nobody whom the text names (%s)', (language, sentence) => {
    expect(said(language, sentence)).toEqual([[null, null]]);
  });
});

describe('to whom it was said', () => {
  it.each([
    ['de', '„Das Wasser kam von allen Seiten“, hatte Dirk Sommer dem Sender NDR erzählt.', 'NDR'],
    ['de', '„Das Wasser kam von allen Seiten“, hatte Dirk Sommer gegenüber dem NDR erklärt.', 'NDR'],
    ['de', '„Das Wasser kam von allen Seiten“, hatte Dirk Sommer der SPD vorgeworfen.', null],
    ['nb', '– Vi hadde flaks den natta, innrømmer skipper Dirk Sommer overfor NRK.', 'NRK'],
    ['pl', '– Nie wiemy, co dalej – mówi PAP wójt Dirk Sommer.', 'PAP'],
  ])('is read with the verb at either end (%s): %s', (language, sentence, told) => {
    expect(said(language, sentence)).toEqual([['Dirk Sommer', told]]);
  });
});
