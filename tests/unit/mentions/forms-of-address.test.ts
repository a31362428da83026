/** Whom a surname behind a form of address means: whoever has it and is a woman or a man, as the address says. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../support/extract.ts';
import { sourceOf } from '../extract/source-of.ts';

/** Who is given the speech of a text: the name of the article, or in brackets what the text has. */
function speakers(paragraphs: readonly string[]): readonly (string | null)[] {
  const { record } = extract(sourceOf(`Retten har talt\n\n${paragraphs.join('\n\n')}\n`));
  return (record?.quotations ?? []).map(({ speaker }) =>
    speaker === null ? null : (record?.names[speaker.name ?? -1]?.name ?? `(${speaker.text})`),
  );
}

const en = 'The court in Harwick heard the case on Tuesday and gave its judgment in the afternoon.';
const de = 'Das Gericht in Bremen hat am Dienstag über den Fall gesprochen und am Nachmittag geurteilt.';
const fr = 'Le tribunal de Valserre a jugé l’affaire mardi et a rendu sa décision dans l’après-midi.';

describe('a form of address', () => {
  it.each([
    [
      'en',
      [en, 'John Smith, 34, was jailed on Tuesday. "He is innocent," Mrs Smith said outside the court.'],
      '(Mrs Smith)',
    ],
    [
      'de',
      [de, 'Hans Meier (34) muss ins Gefängnis. „Er ist unschuldig“, sagte Frau Meier vor dem Gericht.'],
      '(Frau Meier)',
    ],
    [
      'de',
      [de, 'Hans Meier (34) muss ins Gefängnis. „Er ist unschuldig“, sagte Frau Dr. Meier vor dem Gericht.'],
      '(Frau Dr. Meier)',
    ],
    ['fr', [fr, 'Jean Martin, 34 ans, a été condamné mardi. « Il est innocent », a dit Mme Martin.'], '(Mme Martin)'],
    [
      'es',
      [
        'El tribunal de Valverde juzgó el caso el martes y dictó sentencia por la tarde.',
        'Juan Ferrer, de 34 años, fue condenado. «Es inocente», dijo la señora Ferrer a la salida.',
      ],
      '(la señora Ferrer)',
    ],
    [
      'it',
      [
        'Il tribunale di Ostuni ha giudicato il caso martedì e ha deciso nel pomeriggio.',
        'Marco Riva, 34 anni, è stato condannato. «È innocente», ha detto la signora Riva.',
      ],
      '(la signora Riva)',
    ],
    [
      'nb',
      [
        'Tingretten i Harvik behandlet saken tirsdag og avsa dommen om ettermiddagen.',
        'Per Lunde (34) ble dømt tirsdag. «Han er uskyldig», sa fru Lunde utenfor retten.',
      ],
      '(fru Lunde)',
    ],
    [
      'en',
      [en, 'Kim Smith, 34, was jailed on Tuesday. He wept. "He is innocent," Mrs Smith said outside the court.'],
      '(Mrs Smith)',
    ],
    [
      'en',
      [
        en,
        'John Smith, 34, of Mill Lane, was jailed. His brother, Peter Smith, 31, was freed.',
        'Mrs Smith, their mother, said: "I am glad."',
      ],
      '(Mrs Smith)',
    ],
    // Two women, and nobody can tell which of them.
    ['en', [en, 'Ann Smith and her sister Jane Smith were in court. "He is innocent," Mrs Smith said.'], '(Mrs Smith)'],
  ] as const)('is no namesake of the other gender (%s)', (_, text, expected) => {
    expect(speakers(text)).toEqual([expected]);
  });

  it.each([
    [[en, 'John Smith, 34, was jailed on Tuesday. "I am innocent," Mr Smith said outside the court.'], 'John Smith'],
    [[en, 'Njola Smith, 34, was jailed on Tuesday. "I am innocent," Mrs Smith said outside the court.'], 'Njola Smith'],
    [[en, 'John Smith met his mother, Ann Smith, outside the court. "He is innocent," Mrs Smith said.'], 'Ann Smith'],
    [[en, 'John Smith met his mother, Ann Smith, outside the court. "I am innocent," Mr Smith said.'], 'John Smith'],
    [[en, 'Dr John Smith, 34, was jailed on Tuesday. "I am innocent," Dr Smith said outside the court.'], 'John Smith'],
    [[de, 'Petra Meier (34) ist frei. „Ich bin unschuldig“, sagte Frau Meier vor dem Gericht.'], 'Petra Meier'],
    [[de, 'Petra Meier (34) ist frei. „Ich bin unschuldig“, sagte Frau Dr. Meier vor dem Gericht.'], 'Petra Meier'],
    [[fr, 'Jean Martin, 34 ans, a été condamné mardi. « Je suis innocent », a dit M. Martin.'], 'Jean Martin'],
  ] as const)('means whoever has the name: %s', (text, expected) => {
    expect(speakers(text)).toEqual([expected]);
  });

  it('parts two people of whom the text gives no more than their surname', () => {
    const text = [en, 'Mr Lund left the room. "It is unjust," Mr Lund said. "I am tired of it all," Mrs Lund said.'];
    expect(speakers(text)).toEqual(['Lund', '(Mrs Lund)']);
  });
});
