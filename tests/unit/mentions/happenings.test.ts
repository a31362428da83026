/** What happens, ships and firms that had been read as people, and the people who are called nearly so. */
import { describe, expect, it } from 'vitest';
import { namesIn, namesOf } from './names-of.ts';

const fr = 'Le matin était calme et personne dans la ville ne savait ce qui avait eu lieu pendant la nuit.';
const fi = 'Aamulla kaupungissa oli hiljaista, eikä kukaan tiennyt, mitä yöllä oli tapahtunut tai miksi.';
const nb = 'Det var mange på møtet i går kveld, og ingen visste hva som skulle skje med den gamle veien.';

describe('what opens a sentence and is nobody', () => {
  it('is what happened somewhere', () => {
    const names = namesIn(`Une nuit\n\n${fr} Incendie de Maalbrun, crue de la Tarve : l'année fut noire.\n\n${fr}\n`);
    expect(names.join()).not.toContain('Incendie');
  });

  it('leaves a surname with a particle a person', () => {
    const names = namesIn(`Une nuit\n\n${fr} Ponce de Maalvigne a dit sa tristesse.\n\n${fr}\n`);
    expect(names).toContain('person Ponce de Maalvigne');
  });

  it('is a Finnish noun before the case of a place', () => {
    expect(namesIn(`Yksi yö\n\n${fi} Paperitehdas Kuusjärvellä suljetaan.\n\n${fi}\n`)).toEqual([]);
    expect(namesIn(`Yksi yö\n\n${fi} Matti Virtasella on talo. Matti Virtanen sanoi niin.\n\n${fi}\n`)).toEqual([
      'person Matti Virtanen',
    ]);
  });

  it('is an English verb before a given name', () => {
    expect(namesOf('Married Tom in 1955.').join()).not.toContain('Married');
    expect(namesOf('Reed Howard said so.')).toEqual(['person Reed Howard']);
  });
});

describe('ships and firms', () => {
  it('takes nobody for a lady behind the article', () => {
    expect(namesOf('He had tried to sink the Lady Jane.')).toEqual([]);
    expect(namesOf('The trawler Lady Anne sank. The Lady Anne was old.')).toEqual([]);
    expect(namesOf('It was late, Lady Susan Maal said.')).toEqual(['person Susan Maal']);
  });

  it('tells a firm that invests', () => {
    const names = namesIn(`En kveld\n\n${nb} Nordlys Invest, som eier den, skylder på strømmen.\n\n${nb}\n`);
    expect(names).toEqual(['organisation Nordlys Invest']);
  });

  it('takes a town that somebody speaks from for a place', () => {
    expect(namesOf('Nobody was hurt, the teacher said from Pembury.')).toContain('place Pembury');
  });
});
