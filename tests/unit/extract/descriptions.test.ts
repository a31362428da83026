/** Whom "the mayor", "die 77-Jährige", "the company" means: by what the text says beside the names, and nobody where it does not. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../support/extract.ts';
import { sourceOf } from './source-of.ts';

/** The speech of a text, each as the name of its speaker, or the words for one without a name. */
function speakers(text: string): readonly (string | null)[] {
  const { record } = extract(
    sourceOf(`${/\p{Script=Cyrillic}/u.test(text) ? 'Заседание в зале' : '2022'}\n\n${text}\n`),
  );
  return (record?.quotations ?? []).map(({ speaker }) => {
    return speaker === null ? null : (record?.names[speaker.name ?? -1]?.name ?? speaker.text);
  });
}

describe('a description of who speaks', () => {
  it.each([
    [
      'behind a comma before the name',
      'The captain of the ship, Lars Holm Nielsen, was praised on Monday. “It was pure luck,” the captain said of the night.',
      ['Lars Holm Nielsen'],
    ],
    [
      'between commas behind the name',
      'La huelga empezó el lunes en la comarca. Manuela Castro, ganadera de 59 años, perdió la leche.\n\n“Nadie vino a vernos”, dice la ganadera.',
      ['Manuela Castro'],
    ],
    [
      'another word for the office',
      'El alcalde de Navia, Xosé Fernández, visitó ayer la aldea.\n\n“Llevamos diez años pidiendo la obra”, lamentó el regidor.',
      ['Xosé Fernández'],
    ],
    [
      'two words for the office',
      'Il sindaco, Aldo Ferri, ha scritto ieri al prefetto della città. «La Provincia ci ha abbandonati», denuncia il primo cittadino.',
      ['Aldo Ferri'],
    ],
    [
      'an age',
      'Das Hallenbad ist zu, und Rosemarie Haug (77) steht vor der Tür. „Ich habe hier schwimmen gelernt“, sagt die 77-Jährige.',
      ['Rosemarie Haug'],
    ],
    [
      'a company by the noun before its name',
      'Mining company Norlith has opened the mine near Sulby. “We are proud of this,” the company said in a statement.',
      ['Norlith'],
    ],
    [
      'a body by the noun in its name',
      'El Ministerio de Trabajo autorizó ayer la mina de la comarca. “La mina es segura para todos”, señaló el ministerio.',
      ['Ministerio de Trabajo'],
    ],
  ])('is that of a name: %s', (_, text, expected) => expect(speakers(text)).toEqual(expected));

  it.each([
    [
      'of two',
      'The mayor of Leeds, Ann Berg, met the mayor of York, Tom Reeve. “It was a good talk,” the mayor said.',
      'the mayor',
    ],
    [
      'of another',
      'Nora Bell, the mayor’s wife, was at the bridge on Sunday. “It is shut,” the mayor said.',
      'the mayor',
    ],
    [
      'of one without a name',
      'Ann Berg, a nurse, left early on Sunday. A nurse from York stayed. “It was hard,” the nurse said.',
      'the nurse',
    ],
    [
      'behind a clause',
      'When he met the mayor, Nora Bell said nothing to anybody. “It is shut,” the mayor said.',
      'the mayor',
    ],
    [
      'of whoever is of another',
      'Le frère du maire, Paul Ravel, a vu le pont hier soir avec ses enfants. « Le pont est fermé », dit le maire.',
      'le maire',
    ],
    [
      'of a body that is for them',
      'The Drivers and Vehicles Agency was shut on Sunday. “It was too soon,” the driver said.',
      'the driver',
    ],
    [
      'of a company beside another',
      'Der Konzern Brehmer AG schließt das Werk in Zwickau. Ein Unternehmen aus Bonn prüft es. „Wir haben Zeit“, erklärte das Unternehmen.',
      'das Unternehmen',
    ],
  ])('stays what it is: %s', (_, text, expected) => expect(speakers(text)).toEqual([expected]));
});

describe('a verb without a subject', () => {
  it.each([
    [
      'La alcaldesa Pilar Quintana habló ayer en la plaza. En el pueblo aseguraron que la obra es “una vergüenza para todos”.',
    ],
    [
      'Вчера приехал губернатор Виктор Пахомов, и все его ждали. «Никаких обращений не поступало», — сообщили в городе.',
    ],
  ])('of several people is nobody who was named: %s', (text) => expect(speakers(text)).toEqual([null]));
});

describe('a verb without a subject, behind a sentence', () => {
  const town = 'La alcaldesa de Navia, Pilar Quintana, visitó ayer la obra y habló con los vecinos.';
  it.each([
    [
      'about somebody else',
      'El guardameta no quiso ir a verla. “Primero quiero dormir un poco”, bromeó.',
      'El guardameta',
    ],
    ['about a thing', 'El puente mide trescientos metros. “Es el más largo de la comarca”, explicó.', 'Pilar Quintana'],
  ])('%s', (_, text, expected) => expect(speakers(`${town}\n\n${text}`)).toEqual([expected]));
});

describe('what befalls somebody', () => {
  it.each([
    ['Minister Karl Brehm wurde am Freitag im Saal als „Totengräber der Bahn“ bezeichnet.', null],
    ['Minister Karl Brehm wurde am Freitag von Ute Lenz als „Totengräber der Bahn“ bezeichnet.', 'Ute Lenz'],
    ['Minister Karl Brehm kam am Freitag in den Saal. „Sie müssen gehen“, wurde Brehm zugerufen.', null],
    [
      'Der Minister kam am Freitag in den Saal. „Wir zahlen jetzt alles“, wird Minister Karl Brehm zitiert.',
      'Karl Brehm',
    ],
    ['Voorzitter Joke Veenstra kwam op vrijdag naar de zaal. ‘Je moet nu weg’, werd Veenstra toegeroepen.', null],
    ['La ministra Pilar Quintana fue acusada el lunes de “mentir a todo el país”.', null],
  ])('is not said by them: %s', (text, expected) => expect(speakers(text)).toEqual([expected]));
});

describe('other turns', () => {
  it.each([
    [
      'Villagers in Ashmere, among them the potter Gwen Lisle, described the noise as “unbearable at night”.',
      'Villagers in Ashmere',
    ],
    [
      '« La grève continuera, prévient Samira Haddad, tant que la direction ne bougera pas. » La séance a duré deux heures.',
      'Samira Haddad',
    ],
    ['« La grève continuera tant que Samira Haddad, notre collègue, reste là. » La séance a duré deux heures.', null],
    [
      'Selon la direction, ces accusations sont « sans aucun fondement ». La séance a duré deux heures.',
      'la direction',
    ],
    [
      'La presidenta aseguró que el acuerdo es bueno, mientras que el líder opositor lo tachó de “farsa para todos”. La sesión duró dos horas y seguirá el lunes.',
      'el líder opositor',
    ],
    ['– Tilanne on nyt vakava, kaupunginjohtaja Liisa Harju sanoo.', 'Liisa Harju'],
    [
      '«Вы обещали нам школу», — сказала министру Павлу Громову учительница Вера Лосева. Заседание длилось два часа и продолжится на следующей неделе.',
      'Вера Лосева',
    ],
  ])('are read: %s', (text, expected) => expect(speakers(text)).toEqual([expected]));
});

describe('the holder of an office elsewhere', () => {
  it.each([
    ['Ordfører Kari Holt åpnet broen i Storvik. – Vi er glade for broen, sier ordføreren i Oslo.', 'Kari Holt'],
    ['The mayor, Karen Holt, opened the bridge in Harwick. “We want one too,” said the mayor of Leeds.', 'Karen Holt'],
  ])('is not the one whom the article names: %s', (text, named) => {
    expect(speakers(text)).toHaveLength(1);
    expect(speakers(text)).not.toContain(named);
  });
});
