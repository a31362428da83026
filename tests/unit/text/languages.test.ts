/** The data of the languages that Dateline has rules for: complete, and written the way rules compare. */
import { describe, expect, test } from 'vitest';
import { detectLanguage } from '../../../src/text/detect-language.ts';
import { calendarOf, calendars } from '../../../src/text/languages/calendar/calendars.ts';
import { commonWords } from '../../../src/text/languages/common-words/common-words.ts';
import { markLetters } from '../../../src/text/languages/common-words/mark-letters.ts';
import { wordEndings } from '../../../src/text/languages/common-words/word-endings.ts';
import { presses } from '../../../src/text/languages/press/presses.ts';
import { wordList } from '../../../src/text/languages/word-list.ts';

const ruled = 'en nb nn da sv de nl fr es pt it ru uk ar ja ko'.split(' ');

test.each(ruled)('%s has press words and a calendar', (tag) => {
  expect(presses.filter((press) => press.tag === tag)).toHaveLength(1);
  expect(calendarOf(tag)?.tag).toBe(tag);
});

describe.each(calendars.map((calendar) => [calendar.tag, calendar] as const))(
  'the calendar of %s',
  (_tag, calendar) => {
    const lists: readonly (readonly string[])[] = [...Object.values(calendar.labels), ...Object.values(calendar.days)];

    test('is in lower case and says nothing twice', () => {
      for (const list of lists) {
        expect(list).toEqual(list.map((words) => words.toLowerCase().trim()));
        expect(new Set(list).size).toBe(list.length);
      }
    });

    test('takes no label for both publication and update', () => {
      const { published, updated } = calendar.labels;
      expect(published.filter((label) => updated.includes(label))).toEqual([]);
    });

    test('has words for every day around the day of writing', () => {
      const { figurative: _, next, coming, ...around } = calendar.days;
      for (const words of Object.values(around)) expect(words.length).toBeGreaterThan(0);
      expect([...next, ...coming].length).toBeGreaterThan(0);
    });

    test('names seven weekdays, each form but once', () => {
      if (calendar.prose === null) return;
      const forms = calendar.prose.weekdays.flatMap((named) => named.split(' '));
      expect(calendar.prose.weekdays).toHaveLength(7);
      expect(new Set(forms).size).toBe(forms.length);
      expect([0, 7]).toContain(calendar.prose.lastWeekdays.length);
    });

    test('tells past from to come by different words', () => {
      if (calendar.tenses === null) return;
      const { past, saying, ahead, open } = calendar.tenses;
      expect(past.filter((word) => ahead.includes(word) || open.includes(word))).toEqual([]);
      // "They agreed on Friday" is past; what they "agreed to open on Friday" is open.
      expect(saying.filter((word) => ahead.includes(word))).toEqual([]);
    });
  },
);

describe('the common words', () => {
  const families = commonWords.flatMap((family) => Object.entries(family));
  const known = new Set(families.flatMap(([tags]) => wordList(tags)));

  test('are single words in lower case', () => {
    const odd = families.flatMap(([, words]) => wordList(words).filter((word) => word !== word.toLowerCase()));
    expect(odd).toEqual([]);
  });

  test('go with letters and endings of languages that have words', () => {
    const tags = [...Object.keys(markLetters), ...Object.keys(wordEndings)].flatMap((named) => wordList(named));
    expect(tags.filter((tag) => !known.has(tag))).toEqual([]);
  });

  test('of a language are taken for that language', () => {
    const missed = families
      .filter(([tags, words]) => !tags.includes(' ') && wordList(words).length > 60)
      .filter(([tag, words]) => detectLanguage(wordList(words).join(' ')).language !== tag)
      .map(([tag]) => tag);
    expect(missed).toEqual([]);
  });

  test('have endings of two to four letters', () => {
    const odd = Object.values(wordEndings).flatMap((endings) =>
      wordList(endings).filter(({ length }) => length < 2 || length > 4),
    );
    expect(odd).toEqual([]);
  });
});

describe('a text in one language', () => {
  const norwegian =
    'Kommunestyret vedtok tirsdag å stenge den gamle broen over elva i to år. Ingeniørene har funnet sprekker i tre av pilarene, og reparasjonen vil koste om lag ni millioner kroner. ';

  test('keeps it when it quotes another', () => {
    const quote =
      '«The bridge has been closed since the inspection was made, and it will not be opened again», sier hun. ';
    expect(detectLanguage(norwegian.repeat(2) + quote).language).toBe('nb');
  });

  test('keeps it under the buttons of a foreign page', () => {
    const buttons = 'Sign in\nSubscribe\nShare on Facebook\nMost read\nNewsletter\n';
    expect(detectLanguage(buttons + norwegian.repeat(2) + buttons).language).toBe('nb');
  });

  test('keeps it when names are written in other scripts', () => {
    expect(detectLanguage(`${norwegian} Лев Толстой, 村上春樹, نجيب محفوظ.`).language).toBe('nb');
  });

  test('is read alike whether accents are part of their letters or not', () => {
    const text = 'Räddningstjänsten larmades till hamnen strax efter midnatt, men ingen kom till skada på kajen.';
    expect(detectLanguage(text.normalize('NFD'))).toEqual(detectLanguage(text));
  });

  test('is known wherever in a long text it stands', () => {
    expect(detectLanguage(norwegian.repeat(400))).toEqual({
      language: 'nb',
      confidence: 'certain',
      rule: 'language/words',
    });
  });
});

test.each([
  'SHR LOSS 12 CTS VS PROFIT 8 CTS NET LOSS 1,234,000 VS PROFIT 810,000 REVS 10.2 MLN VS 11.1 MLN',
  'QTLY DIV 15 CTS VS 15 CTS PRIOR PAY APRIL 10 RECORD MARCH 20',
])('a table of figures is English or nothing: %s', (text) => {
  expect(['en', 'und']).toContain(detectLanguage(text).language);
});
