import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AuthorityEntry } from '../../../src/model/authority.ts';
import type { TracedCard } from '../../../src/model/card.ts';
import { itemCount, itemWidth } from '../../../src/model/entry-items.ts';
import type { KindLetter } from '../../../src/model/traces.ts';
import { entriesOf } from '../../../src/relate/entities.ts';
import { relate } from '../../../src/relate/relate.ts';
import { itemId, makeCard } from '../../support/cards.ts';

/** A card that names these: `p Angela Merkel`, `l Oslo`. */
function naming(at: number, language: string, ...names: readonly string[]): TracedCard {
  const rows = names.map((name) => [name.slice(2), name.charAt(0) as KindLetter, 1] as const);
  return makeCard({ id: itemId(at), language, traces: { names: rows } });
}

const nobody = { wikidata: null, viaf: null, isni: null };

function said(entry: Partial<AuthorityEntry> & { name: string }): AuthorityEntry {
  return { drop: false, kind: null, variants: [], apart: [], in: null, identifiers: nobody, note: '', ...entry };
}

/** Spellings by entry. */
function spellings(cards: readonly TracedCard[], authority: readonly AuthorityEntry[] = []) {
  const { entries } = entriesOf(cards, authority);
  return Object.fromEntries(
    entries.map(({ id, variants }) => [id, variants.map(({ name, language }) => `${name} ${language}`).sort()]),
  );
}

describe('the entries of an archive', () => {
  const border = [
    naming(1, 'en', 'p Alexander Lukashenko', 'l Belarus', 'l Poland', 'o EU'),
    naming(2, 'nb', 'p Aleksandr Lukasjenko', 'l Hviterussland', 'l Polen', 'o EU'),
    naming(3, 'ru', 'p Александр Лукашенко', 'l Белоруссия', 'l Польша', 'o ЕС'),
    naming(4, 'de', 'p Lukaschenko', 'l Weißrussland', 'l Polen', 'o Europäische Union'),
  ];

  it('have beside them those named in the same articles, the most often first, of equals the first in the list', () => {
    const cards = [
      naming(1, 'en', 'l Oslo', 'p Ann Smith', 'o EU'),
      naming(2, 'en', 'l Oslo', 'o EU'),
      naming(3, 'en', 'l Oslo', 'l Bergen'),
    ];
    const { entries } = entriesOf(cards, []);
    const beside = (id: string) => {
      const numbers = entries.find((entry) => entry.id === id)?.alongside ?? [];
      return numbers.map((number, at) => (at % 2 === 0 ? entries[number]?.id : number));
    };
    expect(entries.map(({ id }) => id)).toEqual(['ann-smith', 'bergen', 'eu', 'oslo']);
    expect(beside('oslo')).toEqual(['eu', 2, 'ann-smith', 1, 'bergen', 1]);
    expect(beside('bergen')).toEqual(['oslo', 1]);
  });

  it('count an article once that has two names of one bearer', () => {
    const cards = [
      naming(1, 'pl', 'l Kołobrzeg', 'l Kolberg', 'p Anna Sowa'),
      naming(2, 'pl', 'l Kołobrzeg', 'p Anna Sowa'),
    ];
    const { entries } = entriesOf(cards, [said({ name: 'Kołobrzeg', variants: ['Kolberg'] })]);
    expect(entries.map(({ name, alongside }) => [name, alongside[1]])).toEqual([
      ['Anna Sowa', 2],
      ['Kołobrzeg', 2],
    ]);
  });

  it('bring a person together through transliterations, and countries and organisations through languages', () => {
    expect(spellings(border)).toEqual({
      'aleksandr-lukasjenko': [
        'Aleksandr Lukasjenko nb',
        'Alexander Lukashenko en',
        'Lukaschenko de',
        'Александр Лукашенко ru',
      ],
      belarus: ['Belarus en', 'Hviterussland nb', 'Weißrussland de', 'Белоруссия ru'],
      eu: ['EU en', 'EU nb', 'Europäische Union de', 'ЕС ru'],
      polen: ['Poland en', 'Polen de', 'Polen nb', 'Польша ru'],
    });
  });

  it('take a name that one article is in doubt of for what other articles are sure that it is', () => {
    const doubtful = (at: number, name: string, kind: KindLetter) =>
      makeCard({ id: itemId(at), traces: { names: [[name, kind, 1, 1]] } });
    const kinds = (...cards: readonly TracedCard[]) =>
      entriesOf(cards, []).entries.map(({ name, kind, items }) => `${name} ${kind} ${items.length / itemWidth}`);
    expect(kinds(naming(1, 'en', 'o Norvik Consult'), doubtful(2, 'Norvik Consult', 'p'))).toEqual([
      'Norvik Consult organisation 2',
    ]);
    // Where the sure ones differ, nothing is settled.
    const both = [naming(1, 'en', 'o Norvik Hall'), naming(2, 'en', 'l Norvik Hall')];
    expect(kinds(...both, doubtful(3, 'Norvik Hall', 'p'))).toContain('Norvik Hall person 1');
    // One article says little of a single word, which a family and a town may share.
    expect(kinds(naming(1, 'en', 'o Maal'), doubtful(2, 'Maal', 'p'))).toHaveLength(2);
    expect(kinds(naming(1, 'en', 'o Maal'), naming(2, 'en', 'o Maal'), doubtful(3, 'Maal', 'p'))).toEqual([
      'Maal organisation 3',
    ]);
  });

  it('say why and how surely', () => {
    const { entries } = entriesOf(border, []);
    const person = entries.find(({ kind }) => kind === 'person');
    expect(person?.joined.map(({ reason }) => reason)).toEqual(['name/surname', 'name/transliterated']);
    expect(person?.confidence).toBe('likely');
    expect(entries.find(({ id }) => id === 'belarus')?.confidence).toBe('certain');
  });

  it('bring names together that are written with barred letters and without', () => {
    const cards = [
      naming(1, 'pl', 'l Kołobrzeg'),
      naming(2, 'en', 'l Kolobrzeg'),
      naming(3, 'en', 'l Sørby', 'l Sorby'),
    ];
    expect(Object.keys(spellings(cards))).toEqual(['kolobrzeg', 'sorby']);
  });

  it('join Polish surnames with how Russian writes them, where something ties the articles', () => {
    const cards = [
      naming(1, 'pl', 'p Dariusz Nowacki', 'o Polar Institute'),
      naming(2, 'ru', 'p Дариуш Новацкий', 'o Polar Institute'),
      naming(3, 'en', 'p Ricky Nowak', 'o Polar Institute'),
    ];
    expect(Object.keys(spellings(cards)).filter((id) => id.startsWith('dari'))).toHaveLength(1);
  });

  it('take equal full names for one person, and say when nothing else ties the articles', () => {
    const cards = [
      naming(1, 'en', 'p Emmanuel Macron', 'l Kyiv'),
      naming(2, 'fr', 'p Emmanuel Macron', 'l Rennes'),
      naming(3, 'de', 'p Emmanuel Macron', 'o Siemens'),
    ];
    const [entry, ...others] = entriesOf(cards, []).entries.filter(({ kind }) => kind === 'person');
    expect(others).toEqual([]);
    expect(entry?.joined.map(({ reason }) => reason)).toContain('name/untied');
    expect(entry?.confidence).toBe('likely');
  });

  it('join a short name through scripts where it is the same in Latin letters, and what those spellings are tied to', () => {
    const cards = [
      naming(1, 'en', 'p Vladimir Putin', 'l Minsk'),
      naming(2, 'ru', 'p Владимир Путин', 'l Казань', 'o Polar Institute'),
      naming(3, 'fr', 'p Vladimir Poutine', 'l Soumy', 'o Polar Institute'),
    ];
    const people = Object.entries(spellings(cards)).filter(([id]) => id.startsWith('vladimir'));
    expect(people.map(([, names]) => names)).toEqual([
      ['Vladimir Poutine fr', 'Vladimir Putin en', 'Владимир Путин ru'],
    ]);
    // Short names two people may share.
    const others = [naming(1, 'nb', 'p Anna Berg', 'l Bodø'), naming(2, 'ru', 'p Анна Берг', 'l Казань')];
    expect(Object.keys(spellings(others)).filter((id) => id.startsWith('anna-berg'))).toHaveLength(2);
  });

  it('join the forms that languages have of a given name, where something ties the articles', () => {
    const cards = [
      naming(1, 'en', 'p Volodymyr Zelensky', 'o Polar Institute'),
      naming(2, 'ru', 'p Владимир Зеленский', 'o Polar Institute'),
    ];
    expect(Object.keys(spellings(cards)).filter((id) => id.includes('zelensky'))).toHaveLength(1);
    expect(Object.keys(spellings(cards)).filter((id) => id.includes('zelenskii'))).toEqual([]);
  });

  it('join two surnames with the first of them alone', () => {
    const cards = [
      naming(1, 'es', 'p Íñigo Zabala Ruiz', 'o Polar Institute'),
      naming(2, 'en', 'p Iñigo Zabala', 'o Polar Institute'),
    ];
    expect(Object.keys(spellings(cards)).filter((id) => id.includes('zabala'))).toHaveLength(1);
  });

  it('keep namesakes apart when others have the surname and nothing else ties their articles', () => {
    const cards = [
      naming(4, 'fi', 'p Matti Virtanen', 'l Oulu'),
      naming(1, 'en', 'p Aino Virtanen', 'o Polar Institute', 'l Wigry'),
      naming(2, 'fi', 'p Aino Virtanen', 'o Polar Institute', 'l Wigry'),
      naming(3, 'fi', 'p Aino Virtanen', 'l Tampere', 'l Turku'),
    ];
    expect(Object.keys(spellings(cards)).filter((id) => id.startsWith('aino-virtanen'))).toHaveLength(2);
  });

  it('give a surname alone to nobody when two could be meant', () => {
    const cards = [
      naming(1, 'en', 'p Ramiro Ferrer', 'o Port Authority'),
      naming(2, 'en', 'p Lucia Ferrer', 'o Port Authority'),
      naming(3, 'en', 'p Ferrer', 'o Port Authority'),
    ];
    expect(spellings(cards).ferrer).toEqual(['Ferrer en']);
  });

  it('do not depend on the order of the cards', () => {
    const expected = relate(border);
    fc.assert(
      fc.property(fc.shuffledSubarray(border, { minLength: border.length }), (cards) => {
        expect(relate(cards)).toEqual(expected);
      }),
      { numRuns: 20 },
    );
  });

  it('are renamed, merged and given identifiers by people', () => {
    const merged = said({
      name: 'Alyaksandr Lukashenka',
      variants: ['Alexander Lukashenko', 'Batka'],
      identifiers: { ...nobody, wikidata: 'Q2866' },
    });
    const { entries } = entriesOf([...border, naming(5, 'en', 'p Batka')], [merged]);
    const entry = entries.find(({ id }) => id === 'alyaksandr-lukashenka');
    expect(itemCount(entry!)).toBe(5);
    expect(entry?.identifiers?.wikidata).toBe('Q2866');
    expect(entry?.joined).toEqual([{ reason: 'name/editor' }]);
  });

  it('are split by article, kept apart and dropped by people', () => {
    const cards = [
      naming(1, 'en', 'p Jan Berg', 'o Harbour Union', 'l Slush'),
      naming(2, 'en', 'p Jan Berg', 'o Harbour Union'),
    ];
    const authority = [
      said({ name: 'Jan Berg (skipper)', variants: ['Jan Berg'], in: [`${itemId(2)}.txt`] }),
      said({ name: 'Slush', drop: true }),
    ];
    const { entries, names } = entriesOf(cards, authority);
    expect(entries.map(({ id }) => id)).toEqual(['harbour-union', 'jan-berg', 'jan-berg-skipper']);
    expect(names[itemId(1)]).toEqual(['jan-berg', 'harbour-union', null]);
    const apart = [said({ name: 'Alexander Lukashenko', kind: 'person', apart: ['Aleksandr Lukasjenko'] })];
    expect(spellings(border, apart)['alexander-lukashenko']).not.toContain('Aleksandr Lukasjenko nb');
  });

  it('are two where a person says of single articles that a name is somebody there, and gives no other name', () => {
    const cards = [naming(1, 'en', 'l Harwick'), naming(2, 'en', 'l Harwick'), naming(3, 'en', 'l Harwick')];
    const identifiers = { ...nobody, wikidata: 'Q1' };
    const authority = [said({ name: 'Harwick', kind: 'person', in: [`${itemId(2)}.txt`], identifiers })];
    const { entries } = entriesOf(cards, authority);
    expect(
      entries.map(({ name, kind, items, identifiers: own }) => [name, kind, items.length / itemWidth, own?.wikidata]),
    ).toEqual([
      ['Harwick', 'person', 1, 'Q1'],
      ['Harwick', 'place', 2, undefined],
    ]);
    expect(new Set(entries.map(({ id }) => id)).size).toBe(2);
    // With another name it is taken for the bearer of its own.
    const taken = [said({ name: 'Lucia Ferrer', variants: ['Ferrer'], in: [`${itemId(2)}.txt`] })];
    const ferrers = [naming(1, 'es', 'p Lucia Ferrer'), naming(2, 'es', 'p Ferrer')];
    expect(entriesOf(ferrers, taken).entries.map(({ name }) => name)).toEqual(['Lucia Ferrer']);
  });
});
