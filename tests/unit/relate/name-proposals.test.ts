import { describe, expect, it } from 'vitest';
import { nameProposals } from '../../../src/relate/name-proposals.ts';
import { itemId, makeCard } from '../../support/cards.ts';

function naming(at: number, language: string, ...people: readonly string[]) {
  const names = people.map((name) => [name, 'p', 1] as const);
  return makeCard({ id: itemId(at), language, traces: { names } });
}

describe('what should be decided of names', () => {
  const mayor = [naming(1, 'pl', 'Anna Sowa', 'Jan Kot'), naming(2, 'pl', 'Anna Sowa', 'Jan Kot')];
  const swimmer = naming(3, 'pl', 'Anna Sowa', 'Ewa Lis');

  it('is whether one name whose articles nothing else ties is of two bearers, with an article of each first', () => {
    const [proposal, ...others] = nameProposals([...mayor, swimmer], []);
    expect(others).toEqual([]);
    expect(proposal?.about).toBe('untied');
    expect(proposal?.evidence.map(({ article }) => article)).toEqual(
      [0, 2, 1].map((at) => [...mayor, swimmer][at]?.file),
    );
    expect(proposal?.accept).toEqual({ name: 'Anna Sowa', kind: 'person' });
  });

  it('is nothing where something ties all articles, or where a person has spoken', () => {
    expect(nameProposals(mayor, [])).toEqual([]);
    const identifiers = { wikidata: null, viaf: null, isni: null };
    const said = {
      name: 'Anna Sowa',
      kind: 'person',
      variants: [],
      apart: [],
      in: null,
      drop: false,
      identifiers,
      note: '',
    } as const;
    expect(nameProposals([...mayor, swimmer], [said])).toEqual([]);
  });

  it('is once of a name that is joined with others as well, which accepting keeps', () => {
    const cards = [naming(1, 'en', 'Vladimir Putin'), naming(2, 'ru', 'Владимир Путин')];
    const about = nameProposals(cards, []);
    expect(about.map(({ about: one }) => one)).toHaveLength(1);
    expect(about[0]?.accept.variants).toEqual(['Владимир Путин']);
  });
});
