/** By which of its spellings a site calls a name. */
import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../src/model/relations.ts';
import { itemId, makeCard } from '../../support/cards.ts';
import { pagesOf, planned } from '../../support/planned.ts';

const item = itemId(1);

function entryPage(entry: Partial<Entry>, language: string, headline = 'Border closed') {
  const whole: Entry = {
    id: 'vladimir-poutine',
    name: 'Vladimir Poutine',
    kind: 'person',
    variants: [
      { name: 'Vladimir Poutine', language: 'fr', items: 3 },
      { name: 'Putin', language: 'en', items: 2 },
      { name: 'Vladimir Putin', language: 'en', items: 1 },
    ],
    items: [0, 0, 1],
    joined: [],
    confidence: 'likely',
    alongside: [],
    identifiers: null,
    ...entry,
  };
  const archive = planned([makeCard({ id: item, headline })], { language }, { entries: [whole] });
  return pagesOf(archive, 'entry')[0];
}

const called = (entry: Partial<Entry>, language: string) => entryPage(entry, language)?.entry.name;

describe('A site calls a name', () => {
  it('as the articles in its own language do, a person by the full name', () => {
    expect(called({}, 'en')).toBe('Vladimir Putin');
  });

  it('as most articles do where none is in its language, or none has the full name', () => {
    expect(called({}, 'nb')).toBe('Vladimir Poutine');
    expect(called({ variants: [{ name: 'Putin', language: 'en', items: 9 }] }, 'en')).toBe('Vladimir Poutine');
  });

  it('as is usual everywhere, of spellings that as many of its own articles have', () => {
    const variants = ['Anna Wojcik', 'Anna Wójcik'].map((name) => ({ name, language: 'en', items: 1 }));
    expect(called({ name: 'Anna Wójcik', variants }, 'en')).toBe('Anna Wójcik');
  });

  it('as a person said', () => {
    expect(called({ joined: [{ reason: 'name/editor' }] }, 'en')).toBe('Vladimir Poutine');
  });

  it('however short, where it is no person', () => {
    const variants = [{ name: 'US', language: 'en', items: 1 }];
    expect(called({ kind: 'place', name: 'Stati Uniti', variants }, 'en')).toBe('US');
  });
});

describe('The page of a name', () => {
  it('is told apart where an article has the name for its headline', () => {
    expect(entryPage({}, 'en')?.titleNumber).toBeNull();
    expect(entryPage({}, 'en', 'Vladimir Putin')?.titleNumber).toBe(1);
  });
});
