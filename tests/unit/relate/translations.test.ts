import { describe, expect, it } from 'vitest';
import type { Said } from '../../../src/relate/said.ts';
import { compareSaid } from '../../../src/relate/statement-likeness.ts';
import { sentenceMeanings } from '../../../src/text/meanings.ts';
import { translations } from '../../support/translations.ts';

/** The quotation of one speaker on one day, as a card would have it. */
function said(text: string, language: string, more: Partial<Said> = {}): Said {
  const meanings = sentenceMeanings(text, language);
  const place = { card: 0, at: 0, start: 0, end: text.length };
  const spoken = { speaker: 'the-mayor', sounds: ['the', 'mayor'], first: 18_000, last: 18_000 };
  return { ...place, ...spoken, isOnly: false, language, words: [], marks: [], meanings, ...more };
}

const all = translations.flatMap((statement, at) =>
  Object.entries(statement).map(([language, text]) => ({ at, language, said: said(text, language) })),
);
const pairs = all.flatMap((one, at) =>
  all.slice(at + 1).flatMap((other) => (one.language === other.language ? [] : [{ one, other }])),
);

describe('statements of one speaker in twelve languages', () => {
  it('are told from all others that he makes in those days, on the same matters', () => {
    const wrong = pairs.filter(({ one, other }) => one.at !== other.at && compareSaid(one.said, other.said) !== null);
    expect(pairs.length).toBeGreaterThan(8000);
    expect(wrong).toEqual([]);
  });

  it('are known again in their translations', () => {
    const same = pairs.filter(({ one, other }) => one.at === other.at);
    const found = same.filter(({ one, other }) => compareSaid(one.said, other.said) !== null);
    expect(found.length / same.length).toBeGreaterThan(0.95);
  });

  it('are known by less where each article quotes the speaker once, and hardly any other is then taken for one', () => {
    const lone = (text: string, language: string) => said(text, language, { isOnly: true });
    const [one, other] = ['Folket sover igjen', 'The people are calm'];
    expect(compareSaid(said(one, 'nb'), said(other, 'en'))).toBeNull();
    expect(compareSaid(lone(one, 'nb'), lone(other, 'en'))?.confidence).toBe('guess');
    expect(compareSaid(lone(one, 'nb'), lone(`${other} in the long run and after all of it`, 'en'))).toBeNull();
    const alone = pairs.map(({ one, other }) => ({ ...one, other, isSame: one.at === other.at }));
    const wrong = alone.filter(
      ({ said: own, other: { said: there }, isSame }) =>
        !isSame && compareSaid({ ...own, isOnly: true }, { ...there, isOnly: true }) !== null,
    );
    expect(wrong.length / alone.length).toBeLessThan(0.003);
  });

  it.each([
    ['We will open the border.', 'en', 'Wir werden die Grenze nicht öffnen.', 'de'],
    ['Nous avons perdu la guerre.', 'fr', 'No hemos perdido la guerra.', 'es'],
    ['Jeg skal selge huset.', 'nb', 'Я не продам дом.', 'ru'],
  ])('are not taken for their contraries: “%s”', (one, language, other, otherLanguage) => {
    expect(compareSaid(said(one, language), said(other, otherLanguage))).toBeNull();
  });

  it('are those of one speaker whose name two languages write in two ways, never of two speakers', () => {
    const [english = '', russian = ''] = [translations[12]?.en, translations[12]?.ru];
    const one = said(english, 'en', { speaker: 'krzysztof-zielinski', sounds: ['kristof', 'selinski'] });
    const other = said(russian, 'ru', { speaker: 'kshishtof-zelinskii', sounds: ['kshistof', 'selinski'] });
    expect(compareSaid(one, other)?.reason).toBe('link/quotation-translated');
    const stranger = said(russian, 'ru', { speaker: 'igor-petrov', sounds: ['igor', 'petrof'] });
    expect(compareSaid(one, stranger)).toBeNull();
  });
});
