/** Whoever is named in a clause about somebody else has not said what follows. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../support/extract.ts';
import { bodies, headlines, type Language } from './head-of.ts';
import { sourceOf } from './source-of.ts';

function read(language: Language, sentence: string) {
  const paragraphs = [headlines[language], ...bodies[language], sentence];
  const { record } = extract(sourceOf(`${paragraphs.join('\n\n')}\n`));
  const speaker = record?.quotations.at(-1)?.speaker ?? null;
  return {
    named: speaker === null ? null : (record?.names[speaker.name ?? -1]?.name ?? null),
    cites: (record?.cites ?? []).map(({ text }) => text),
  };
}

describe('a name in a clause about another', () => {
  it.each<[Language, string]>([
    ['en', 'Nora Hill, who runs the Swan Hotel, said the road was "full of holes".'],
    ['en', 'The couple who bought the Golden Lion said: "We were never told."'],
    ['en', 'A guard who worked for Siemens said "it was dark".'],
    ['en', '"It was dark," a guard who worked for Siemens said.'],
    ['en', '"It was dark," said a nurse who met Peter Lund on the bridge.'],
    ['en', 'The barrister defending Siemens said "the claim is old".'],
    ['en', 'The landlord of the Golden Lion, who did not want to be named, said "we lost it all".'],
    ['en', '"He hit me," said the woman who accused Peter Lund.'],
    ['nb', '«Han slo meg», sa kvinnen som anklaget Per Dahl.'],
    ['de', 'Ein Mann, der Peter Lund kannte, sagte: „Er war freundlich.“'],
    ['de', 'Die Frau, die das Rote Kreuz in Leeds leitet, sagte: „Wir haben keine Betten.“'],
    ['fr', 'La femme qui dirige Renault a déclaré : « Nous attendons la suite. »'],
    ['fr', 'Un voisin qui a connu Luc Ravel a dit : « Il était gentil. »'],
    ['es', 'La mujer que dirige Repsol dijo: «Nadie nos preguntó».'],
    ['es', 'Un vecino que conoció a Pablo Ruiz dijo: «Era amable».'],
    ['nb', 'Kvinnen som leder Equinor sier: «Vi venter på svar.»'],
    ['nb', 'En nabo som kjente Per Dahl sa: «Han var snill.»'],
  ])('in %s is not who speaks, nor a source: %s', (language, sentence) => {
    const { named, cites } = read(language, sentence);
    expect(['Nora Hill', null]).toContain(named);
    expect(cites).toEqual([]);
  });

  it.each<[Language, string, string]>([
    ['en', 'Siemens said "the road is full of holes".', 'Siemens'],
    ['en', 'Nora Hill, who met Peter Lund on the bridge, said it was "full of holes".', 'Nora Hill'],
    ['en', 'Asked who would pay for it, Peter Lund said: "Nobody will."', 'Peter Lund'],
    ['en', 'The acting mayor Peter Lund said "the road is closed".', 'Peter Lund'],
    ['en', 'It was Peter Lund who said "the road is closed".', 'Peter Lund'],
    ['de', 'Der Bürgermeister, der Jurist Karl Berg, sagte: „Wir warten.“', 'Karl Berg'],
    ['fr', "C'est ce qu'a déclaré Luc Ravel : « Nous attendons. »", 'Luc Ravel'],
    ['es', 'Ana Ruiz supo que el alcalde Pedro Sanz dijo: «No habrá obras».', 'Pedro Sanz'],
    ['nb', 'Som statsminister Jonas Lie sier: «Vi venter på svar.»', 'Jonas Lie'],
  ])('does not hide who speaks: in %s, %s', (language, sentence, name) => {
    expect(read(language, sentence).named).toBe(name);
  });
});
