/** Weekdays beside the day of an article, and whom a page names as its source or owner. All invented. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../support/extract.ts';
import { bodies, headlines, type Language } from './head-of.ts';
import { sourceOf } from './source-of.ts';

function read(language: Language, above: readonly string[], below: readonly string[] = []) {
  const text = [...above, headlines[language], bodies[language].join('\n\n'), ...below].join('\n\n');
  const record = extract(sourceOf(`${text}\n`)).record;
  return {
    section: record?.section?.value ?? null,
    published: record?.published?.value.edtf.slice(0, 10) ?? null,
    publisher: record?.publisher?.value ?? null,
  };
}

describe('a weekday behind the time', () => {
  it('hides no section', () => {
    expect(read('de', ['17.10.2019 12:00, Donnerstag | Inland'])).toMatchObject({
      section: 'Inland',
      published: '2019-10-17',
    });
  });

  it('and a name day make none', () => {
    expect(read('pl', ['środa, 11 marca 2026 - Konstanty']).section).toBeNull();
  });

  it.each([
    ['nb', '3. mars 2022 | Byråd', 'Byråd'],
    ['de', 'Mittwoch, 3. März 2022 | Politik', 'Politik'],
    ['fr', '3 mars 2022 | Sports', 'Sports'],
  ] as const)('leaves a section beside the day: %s %s', (language, line, section) => {
    expect(read(language, [line]).section).toBe(section);
  });
});

describe('the source of an article', () => {
  it('ends where a word with its colon opens the next fact', () => {
    expect(read('pl', ['Źródło: Dziennik Zarzecza - ilustracja: Jan Nowak']).publisher).toBe('Dziennik Zarzecza');
  });

  it('is claimed below the comments as well', () => {
    const foot = ['komentarz(2)\nOdpowiedz\nZgłoś\nOdpowiedz\nCopyright © Zarzecze24. Wszelkie prawa zastrzeżone.'];
    expect(read('pl', [], foot).publisher).toBe('Zarzecze24');
  });

  it('is not a language to which a notice in another script leads', () => {
    const notice =
      'Support for Traditional Chinese helps us and you: would you like our English pages and our journalism?';
    expect(read('ja', [notice]).publisher).toBeNull();
  });
});
