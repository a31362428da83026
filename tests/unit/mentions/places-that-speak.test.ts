/** Towns told from people: behind and before their mayors, behind prepositions, where they "say" something. */
import { describe, expect, it } from 'vitest';
import { namesIn, namesOf } from './names-of.ts';

const filler = {
  de: 'Am Morgen war es ruhig in der Stadt, und niemand wusste, was in der Nacht geschehen war.',
  nl: 'Het was een rustige morgen en niemand in de stad wist wat er in de nacht was gebeurd.',
  ru: 'Утром в городе было тихо, и никто не знал, что случилось ночью и что будет дальше.',
  pl: 'Wczoraj w remizie było bardzo dużo ludzi, którzy chcieli wiedzieć, co się stanie z drogą i mostem.',
  fi: 'Aamulla kaupungissa oli hiljaista, eikä kukaan tiennyt, mitä yöllä oli tapahtunut tai miksi.',
  sv: 'Det var en lugn morgon och ingen i staden visste vad som hade hänt under natten.',
  nb: 'Det var mange på møtet i går kveld, og ingen visste hva som skulle skje med den gamle veien.',
};

const namesWithin = (language: keyof typeof filler, sentence: string) =>
  namesIn(
    `X\n\n${filler[language]} ${sentence}\n\n${filler[language]}\n`.replace('X', filler[language].split(',')[0] ?? ''),
  );

describe('a town beside its mayor', () => {
  it.each([
    ['de', 'Der Bürgermeister von Altenrode sagte ab.', 'place Altenrode'],
    ['de', 'Bürgermeister von Kaltenbrunn ist Klaus Wirth.', 'place Kaltenbrunn'],
    ['nl', 'Burgemeester van Oosterveen is Marja de Wit.', 'place Oosterveen'],
    ['ru', 'Об этом сказала мэр Заречного.', 'place Заречного'],
    ['ru', 'Мэр Заречного сказала об этом.', 'place Заречного'],
    ['pl', 'Mówi burmistrz Zarzecznego.', 'place Zarzecznego'],
    ['fi', 'Niin sanoi Kuusilahden kaupunginjohtaja torstaina.', 'place Kuusilahden'],
    ['sv', 'Så säger Ekfors kommunalråd Eva Lind.', 'place Ekfors'],
    ['nb', 'Det sier Storvik-ordfører Kari Lund.', 'place Storvik'],
  ] as const)('is a place (%s: %s)', (language, sentence, name) => {
    expect(namesWithin(language, sentence)).toContain(name);
  });

  it.each([
    ['de', 'Bürgermeister Altenrode sagte ab.', 'person Altenrode'],
    ['de', 'Ministerin von Storch sagte ab. Beatrix von Storch kam nicht.', 'person Beatrix von Storch'],
    ['nl', 'Burgemeester Van der Meulen zei ja. Pieter van der Meulen kwam.', 'person Pieter van der Meulen'],
    ['ru', 'Мэр Соколова сказала об этом. Ирина Соколова ушла.', 'person Ирина Соколова'],
    ['pl', 'Mówi burmistrz Zaręba. Adam Zaręba odszedł.', 'person Adam Zaręba'],
  ] as const)('is none where the mayor is called so (%s: %s)', (language, sentence, name) => {
    const names = namesWithin(language, sentence);
    expect(names).toContain(name);
    expect(names.join()).not.toContain('place');
  });

  it('is a place in English before the word for the mayor', () => {
    expect(namesOf('The talks went on, the Pembury mayor said.')).toEqual(['place Pembury']);
    expect(namesOf('Labour mayor Tom Rudd said no.')).not.toContain('place Labour');
    expect(namesOf('The talks went on, the Obama adviser said.')).not.toContain('place Obama');
  });

  it('is nobody where a chief is of a firm', () => {
    expect(namesWithin('de', 'Der Chef von Maalwerk sagte ab.').join()).not.toContain('person');
  });
});

describe('a town that says something', () => {
  it('is a place where people in it are told of', () => {
    expect(namesOf('Westport said no to a casino. Opponents in Westport said they would celebrate.')).toEqual([
      'place Westport',
    ]);
    expect(namesOf('The parade will start at ten, organisers in Westport said on Tuesday.')).toEqual([
      'place Westport',
    ]);
  });

  it('is nobody where another one of it speaks', () => {
    expect(namesOf('It was wrong, the minister of Norland said.').join()).not.toContain('person');
  });

  it('leaves somebody a person who has a title, an age or a name in full', () => {
    expect(namesOf('Mr Westport said no. There is trust in Westport, friends said.')).toContain('person Westport');
    expect(namesOf('Adam Westport said no. Westport said so twice.')).toEqual(['person Adam Westport']);
  });

  it('leaves somebody a person in whom people trust', () => {
    const pt = 'A população da aldeia esperou toda a noite pelos bombeiros, que não sabiam onde estava o fogo.';
    const text = `Uma noite\n\n${pt} "Acredito em Maalino", afirmou Rui Matos. Maalino disse que fica.\n\n${pt}\n`;
    expect(namesIn(text)).not.toContain('place Maalino');
  });

  it('leaves somebody a person who speaks again and again', () => {
    const names = namesOf(
      'Zaleska said no. Yes, Zaleska said. Why, Zaleska asked. Never, Zaleska added. Faith in Zaleska fell.',
    );
    expect(names).toEqual(['person Zaleska']);
  });
});
