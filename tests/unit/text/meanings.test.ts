import { describe, expect, it } from 'vitest';
import { isDenial, kindOfMeaning, packMeanings, sentenceMeanings, unpackMeanings } from '../../../src/text/meanings.ts';

/** What a sentence means, in an order of its own. */
function meant(text: string, language: string) {
  return [...new Set(sentenceMeanings(text, language).flat())].sort((a, b) => a - b);
}

describe('what words mean', () => {
  it.each([
    ['The door is open.', 'en', 'Дверь открыта.', 'ru'],
    ["L'horloge n'est pas chère.", 'fr', 'Die Uhr ist nicht teuer.', 'de'],
    ["It's our family.", 'en', "Це наша сім'я.", 'uk'],
    ['Vi drikker kaffe om kvelden.', 'nb', 'Pijemy kawę wieczorem.', 'pl'],
  ])('is the same in two languages: “%s”', (one, language, other, otherLanguage) => {
    const [here, there] = [meant(one, language), meant(other, otherLanguage)];
    const telling = (list: readonly number[]) => list.filter((meaning) => kindOfMeaning(meaning) === 'concept');
    expect(telling(here)).toEqual(telling(there));
    expect(telling(here).length).toBeGreaterThan(0);
  });

  it('is kept for words that languages share and no list has, in any script', () => {
    const [tourist] = sentenceMeanings('tourist', 'en').flat();
    expect(kindOfMeaning(tourist ?? 0)).toBe('beginning');
    expect(sentenceMeanings('турист', 'ru')).toEqual([[tourist]]);
  });

  it('tells what denies from what does not', () => {
    expect(meant('Nobody came.', 'en').some(isDenial)).toBe(true);
    expect(meant('Ei kukaan.', 'fi').some(isDenial)).toBe(true);
    expect(meant('Todos vinieron.', 'es').some(isDenial)).toBe(false);
  });

  it('does not read words of one language as those of its neighbour', () => {
    expect(meant('no hospital', 'pt').some(isDenial)).toBe(false);
    expect(meant('no hospital', 'es').some(isDenial)).toBe(true);
  });

  it('survives being packed, sentence by sentence', () => {
    const meanings = sentenceMeanings('We are Slavs. We have hearts. Come and see us!', 'en');
    expect(meanings).toHaveLength(3);
    expect(unpackMeanings(packMeanings(meanings))).toEqual(meanings);
    expect(unpackMeanings('')).toEqual([]);
  });

  it('is nothing in a language without lists', () => {
    expect(sentenceMeanings('Hvað er í matinn?', 'is')).toEqual([]);
  });
});
