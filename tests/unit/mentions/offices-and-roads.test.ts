/** What an office is for before whoever has it, roads with numbers, and companies with a mark behind a comma, in other languages. */
import { describe, expect, it } from 'vitest';
import { namesIn } from './names-of.ts';

const it1 =
  'La giunta si è riunita ieri sera per discutere di tutto quello che non va nella zona e di come si può fare.';
const pt1 = 'A população da aldeia esperou toda a noite pelos bombeiros, que não sabiam onde estava o fogo.';
const de1 = 'Am Morgen war es ruhig in der Stadt, und niemand wusste, was in der Nacht geschehen war.';

describe('names beside offices, numbers and marks', () => {
  it('gives an Italian office no name of what it is for', () => {
    const names = namesIn(
      `Una riunione\n\n${it1} L'assessore al Commercio Michele Tavani ha promesso aiuti.\n\n${it1}\n`,
    );
    expect(names).toEqual(['person Michele Tavani']);
  });

  it('keeps a town that is called by a saint whole where its leader stands before it', () => {
    const names = namesIn(`Una riunione\n\n${it1} Un abitante di San Maalo Berghi ha promesso aiuti.\n\n${it1}\n`);
    expect(names.join()).toContain('San Maalo Berghi');
  });

  it('tells a company by the mark behind its comma', () => {
    const names = namesIn(
      `Uma noite longa\n\n${pt1} Uma fábrica da Madeiras Lusíadas, S.A. parou a produção.\n\n${pt1}\n`,
    );
    expect(names).toContain('organisation Madeiras Lusíadas');
  });

  it('gives roads with a number no name', () => {
    const de = namesIn(`Eine Nacht\n\n${de1} Die Bundesstraße 13 war gesperrt.\n\n${de1}\n`);
    expect(de).toEqual([]);
  });
});

describe('heads of villages, offices and farms', () => {
  it('parts a Polish village from who leads it', () => {
    const text = 'Wczoraj w remizie było bardzo dużo ludzi, którzy chcieli wiedzieć, co się stanie z drogą i mostem.';
    const names = namesIn(`Długa noc\n\n${text} Mówi sołtys Brzezinek Halina Rogala.\n\n${text}\n`);
    expect(names).toContain('person Halina Rogala');
  });

  it('takes a developer that opens the sentence for no part of the firm', () => {
    const text = 'Det var mange på møtet i går kveld, og ingen visste hva som skulle skje med den gamle veien.';
    const names = namesIn(`En lang kveld\n\n${text} Utbygger Fjordbolig AS vil bygge her.\n\n${text}\n`);
    expect(names).toEqual(['organisation Fjordbolig AS']);
  });
});
