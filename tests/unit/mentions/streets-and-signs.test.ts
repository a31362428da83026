/** Streets and schools that bear the names of people, ways to meet, signs below a text, and towns by their own spelling. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../support/extract.ts';
import { sourceOf } from '../../support/records.ts';

/** The names of a sentence in a language as they are listed, each with its kind. */
function namesOf(language: string, sentence: string): readonly string[] {
  const text = `---\nlanguage: ${language}\npublished: 2024-03-13\nheadline: X\n---\n${sentence}\n`;
  const { record } = extract(sourceOf(text, 'a.md'));
  return (record?.names ?? []).map(({ kind, name }) => `${kind} ${name}`);
}

describe('a street or a school that bears the name of somebody', () => {
  it.each([
    ['it', 'Un uomo è stato investito ieri sera in via Giuseppe Verdi, vicino al ponte.', 'place via Giuseppe Verdi'],
    [
      'it',
      "Il negozio sta all'angolo con corso Vittorio Emanuele, dove passa il tram.",
      'place corso Vittorio Emanuele',
    ],
    ['it', 'I vigili hanno chiuso piazza Aldo Moro per tutta la notte di lunedì.', 'place piazza Aldo Moro'],
    ['it', 'La macchina arrivava da viale Antonio Gramsci e non si è fermata.', 'place viale Antonio Gramsci'],
    ['it', 'In via Giorgio Amendola il traffico era fermo per tutta la mattina.', 'place via Giorgio Amendola'],
    ['fr', 'Un incendie s’est déclaré lundi rue Victor Hugo, près du pont.', 'place rue Victor Hugo'],
    ['fr', 'Il habite près de l’avenue Charles de Gaulle depuis des années.', 'place avenue Charles de Gaulle'],
    ['fr', 'La place Jean Jaurès a été fermée pendant toute la nuit de lundi.', 'place place Jean Jaurès'],
    ['fr', 'Le lycée Jean Moulin a été évacué pendant toute la journée de lundi.', 'organisation lycée Jean Moulin'],
    [
      'es',
      'El incendio se declaró el lunes en la calle Miguel de Cervantes, junto al río.',
      'place calle Miguel de Cervantes',
    ],
    ['es', 'La plaza Juan Carlos se cerró durante toda la noche del lunes.', 'place plaza Juan Carlos'],
    ['pt', 'O incêndio atingiu um prédio na rua João Pinheiro, perto do rio.', 'place rua João Pinheiro'],
    ['pt', 'A praça José Bonifácio foi fechada durante toda a noite.', 'place praça José Bonifácio'],
  ])('is no person (%s): %s', (language, sentence, name) => {
    expect(namesOf(language, sentence)).toEqual([name]);
  });

  it.each([
    ['it', 'In piazza Giorgia Meloni ha salutato la folla.', 'person Giorgia Meloni'],
    ['es', 'En la plaza Pedro Sánchez habló ante mil personas.', 'person Pedro Sánchez'],
    ['es', 'En el hospital María Ruiz fue operada el lunes.', 'person María Ruiz'],
    ['it', 'In corso Matteo Salvini ha salutato la folla.', 'person Matteo Salvini'],
  ])('is not meant where somebody does something there (%s): %s', (language, sentence, name) => {
    expect(namesOf(language, sentence)).toEqual([name]);
  });
});

describe('what people meet by', () => {
  it.each([
    ['it', 'La riunione si è tenuta via Skype, e il sindaco era in casa.'],
    ['en', 'The meeting was held via Zoom, and the mayor stayed at home.'],
    ['de', 'Das Treffen fand über Skype statt, und alle waren dabei.'],
    ['nb', 'Møtet ble holdt på Zoom, og alle var med hele dagen.'],
  ])('is no name (%s): %s', (language, sentence) => {
    expect(namesOf(language, sentence)).toEqual([]);
  });
});

describe('signs below a text', () => {
  it('are of who wrote and read it', () => {
    expect(namesOf('en', 'The ship had passed all tests, its owner said. PTI KVM NSK')).toEqual([]);
  });

  it('are bodies amid it', () => {
    expect(namesOf('en', 'The ship had passed all tests, the UN said. The UN is glad.')).toEqual(['organisation UN']);
  });
});

describe('a Ukrainian town in Ukrainian', () => {
  it.each([
    ['У Львові вночі був буревій, і люди не спали до ранку.', 'place Львів'],
    ['До Львова вночі прийшов буревій, і люди не спали до ранку.', 'place Львів'],
    ['У Києві вночі був буревій, і люди не спали до ранку.', 'place Київ'],
    ['До Києва вночі прийшов буревій, і люди не спали до ранку.', 'place Київ'],
    ['У Харкові вночі був буревій, і люди не спали до ранку.', 'place Харків'],
  ])('is listed as it is written there: %s', (sentence, name) => {
    expect(namesOf('uk', sentence)).toEqual([name]);
  });

  it('keeps the Russian spelling in Russian', () => {
    expect(namesOf('ru', 'Во Львове ночью была буря, и люди не спали до утра.')).toEqual(['place Львов']);
  });
});
