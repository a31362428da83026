/** Whoever holds an office is parted from what the office is of, and keeps a surname that is a trade or has a particle. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../support/extract.ts';
import { sourceOf } from '../extract/source-of.ts';
import { namesIn, namesOf } from './names-of.ts';

const people = (names: readonly string[]) =>
  names.filter((name) => name.startsWith('person ')).map((name) => name.slice('person '.length));
const nl = (sentence: string) =>
  people(namesIn(`Gemeente sluit de brug\n\nDe gemeente heeft de brug gesloten. ${sentence}\n`));
const ru = (sentence: string) =>
  people(namesIn(`Мост закрыт\n\nГород закрыл старый мост после ремонта. ${sentence}\n`));

describe('the holder of an English office', () => {
  it.each([
    ['It was closed by Director of Public Works Carla Jensen.', 'Carla Jensen'],
    ['It was opened by the Archbishop of Canterling Justin Weller.', 'Justin Weller'],
    ['It was closed by Chief Constable of Kentwick Alan Pugh.', 'Alan Pugh'],
    ['It was closed by Speaker of the House Mike Johnson.', 'Mike Johnson'],
  ])('begins behind what the office is of: %s', (sentence, name) => {
    expect(people(namesOf(sentence))).toContain(name);
  });

  it.each([
    ['They met the author of Goodbye Tom Sawyer in the town.', 'Tom Sawyer'],
    ['They met the owner of Ben Jerry in the town on Monday.', 'Jerry'],
    ['They met the director of Saint Mary Jane School on Monday.', 'Jane School'],
  ])('is not cut out of what has a name of its own: %s', (sentence, name) => {
    expect(people(namesOf(sentence))).not.toContain(name);
  });
});

describe('a surname behind a particle', () => {
  it.each([
    ['Dat zei burgemeester Jan de Boer maandag.', ['Jan de Boer']],
    ['Dat zei Anja de Visser maandag tegen de krant.', ['Anja de Visser']],
  ])('may be a trade: %s', (sentence, names) => {
    expect(nl(sentence)).toEqual(names);
  });

  it('stands alone with its particle, and a trade without one', () => {
    const mentioned = (text: string) => extract(sourceOf(text)).record?.mentions.map((one) => one.text);
    expect(mentioned('De brug\n\nDe brug is dicht, zei Jan de Boer. De Boer is blij. De boer ook.\n')).toEqual([
      'Jan de Boer',
      'De Boer',
    ]);
    expect(
      mentioned('The bridge\n\nThe bridge is shut, said Tom Baker. Baker left. The Baker family stayed.\n'),
    ).toEqual(['Tom Baker', 'Baker']);
  });
});

describe('a foreigner in another case', () => {
  it.each([
    ['Мэр встретился с Олафом Шольцем в среду.', ['Олаф Шольц']],
    ['Мэр встретился с Анатолием Лукашевичем в среду.', ['Анатолий Лукашевич']],
    ['Капитана Яна Берга видели, а потом Ян Берг ушёл домой.', ['Ян Берг']],
    ['Письмо получил Дональд Рейган, а не сын Дональда Рейгана.', ['Дональд Рейган']],
  ])('is the one who is listed: %s', (sentence, names) => {
    expect(ru(sentence)).toEqual(names);
  });
});
