/** Who speaks where the name stands behind a comma: "dijo su abogada, la letrada Ana Ruiz". */
import { describe, expect, it } from 'vitest';
import { speakers } from '../../support/speakers.ts';

const es =
  'El juicio\n\nEl juez de Valverde decidió el miércoles que los dos hombres sigan presos hasta el verano.\n\n';
const fr =
  'Le procès\n\nLe juge de Valserre a décidé mercredi que les deux hommes restent en prison jusqu’à l’été.\n\n';
const de =
  'Der Prozess\n\nDer Richter in Bremen hat am Mittwoch entschieden, dass die beiden Männer in Haft bleiben.\n\n';

describe('a name behind a comma', () => {
  it.each([
    [`${es}"No hay pruebas", dijo su abogada, la letrada Ana Ruiz, al salir.`, 'Ana Ruiz'],
    [`${es}"No hay pruebas", dijo su abogada, Ana Ruiz, al salir.`, 'Ana Ruiz'],
    [`${fr}« Il n’y a pas de preuves », a dit son avocate, Me Claire Morel, à la sortie.`, 'Claire Morel'],
    [`${fr}« Il n’y a pas de preuves », a dit son avocat, Me Paul Petit.`, 'Paul Petit'],
    [`${de}„Es gibt keine Beweise“, sagte sein Anwalt, der Bremer Jurist Paul Weber, am Abend.`, 'Paul Weber'],
  ])('is who speaks: %s', (text, name) => {
    expect(speakers(text)).toEqual([name]);
  });

  it.each([
    [`${es}"No hay pruebas", dijo su abogada, mientras Ana Ruiz lloraba.`],
    [`${es}"No hay pruebas", dijo su abogada, a la que Ana Ruiz escuchaba.`],
    [`${es}"No hay pruebas", dijo su abogada, la hermana de Ana Ruiz.`],
    [`${fr}« Il n’y a pas de preuves », a dit son avocate, alors que Claire Morel pleurait.`],
  ])('is another: %s', (text) => {
    expect(speakers(text)[0]).toMatch(/^\(/);
  });
});
