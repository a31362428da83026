/** A lone word before a full stop or a dash: when it is the place of the report, and when it only opens it. All invented. */
import { expect, test } from 'vitest';
import { readDateline } from '../../../src/extract/roles/facts/dateline.ts';

function placeOf(language: string, opening: string, rest: string): string | null {
  const found = readDateline(opening, { source: `${opening}\n\n${rest}`, language });
  return found === null ? null : opening.slice(found.place.start, found.place.end);
}

test.each([
  ['de', 'Feuer. Überall roch es danach.', 'Im Feuer und aus Feuer ist die Glut. In Feuer sah er nur Feuer.'],
  ['de', 'Stille. Nur der Wind ging.', 'Sie saß in Stille, in Stille ging sie. Die Stille blieb.'],
  ['de', 'Krieg. Das Wort fiel oft.', 'Wer in Krieg denkt, sagt der Mann, der denkt in Krieg und Frieden.'],
  ['de', 'Hoffnung. Davon leben sie.', 'Sie lebt in Hoffnung, und in Hoffnung wartet sie.'],
  ['en', 'Bread. Everyone wants some.', 'They trade in bread. Interest in Bread grew, and in Bread Week it peaked.'],
  ['es', 'Messi – El capitán calla.', 'Hay fe en Messi. Creen en Messi y en Lionel Messi.'],
  [
    'de',
    'Putin – Der russische Präsident schweigt.',
    'Das Vertrauen in Putin sinkt. Die Hoffnung in Putin auch, sagte Putin.',
  ],
  ['nb', 'Solveig – Det var hun som ringte.', 'Troen i Solveig var stor, og i Solveig bodde det mye.'],
  ['en', 'Harwick – The town sleeps.', 'He was once near Harwick and spoke of it.'],
  ['fr', 'Valserre. Le pont ferme.', 'Il pense à Valserre. Le Valserre est un fleuve, et on pêche en Valserre.'],
  ['ar', 'السلام - كلمة قالها الجميع', 'لم يسمعها أحد من الناس'],
])('in %s “%s” opens a sentence', (language, opening, rest) => {
  expect(placeOf(language, opening, rest)).toBeNull();
});

test.each([
  [
    'de',
    'Schraden. Um die Ursache wird gestritten.',
    'In Schraden brannte es. Wer in Schraden wohnt, hat es gerochen.',
    'Schraden',
  ],
  [
    'pt',
    'Terra Rubra - O município fecha a ponte.',
    'Moradores em Terra Rubra protestam. Há medo em Terra Rubra.',
    'Terra Rubra',
  ],
  ['en', 'Harwick – The bridge is shut.', 'People in Harwick wait. Boats near Harwick do not.', 'Harwick'],
  ['pt', 'Terra Rubra - O município fecha a ponte.', 'O município de Terra Rubra abre a escola.', 'Terra Rubra'],
  ['en', 'Lisbon – The bridge is shut.', 'Trains from Lisbon wait.', 'Lisbon'],
  ['de', 'Hamburg. Der Senat tagt.', 'Wer nach Hamburg fährt, wartet.', 'Hamburg'],
  ['en', 'HARWICK – The bridge is shut.', 'Nobody waits.', 'HARWICK'],
  ['ar', 'النهرين - قرر المجلس', 'خرج الناس في النهرين', 'النهرين'],
])('in %s “%s” opens with a place', (language, opening, rest, place) => {
  expect(placeOf(language, opening, rest)).toBe(place);
});
