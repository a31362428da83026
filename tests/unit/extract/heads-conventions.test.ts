/** Further conventions of heads and feet of articles: invented, each with the facts that it states. */
import { describe, expect, test } from 'vitest';
import { extract } from '../../support/extract.ts';
import { bodies, type Facts, headlines, type Language, readHead } from './head-of.ts';
import { sourceOf } from './source-of.ts';

describe('the head of a text', () => {
  test.each<[Language, string, Facts]>([
    [
      'en',
      '<H>\nNine thousand cars cross the old bridge every day',
      { standfirst: 'Nine thousand cars cross the old bridge every day' },
    ],
    ['en', '<H>\n\nPublished on 3 March 2022 in Local news', { published: '2022-03-03', section: 'Local news' }],
    ['en', 'OPINION | <H>\n\nBy Anna Whitlock\n3 March 2022', { kicker: 'OPINION', byline: 'Anna Whitlock' }],
    ['de', 'Kommentar | <H>\n\nVon Anna Meier\n3. März 2022', { kicker: 'Kommentar', byline: 'Anna Meier' }],
    [
      'es',
      '<H>\n\nAna Ruiz | Valverde\njueves, 3 de marzo de 2022 - 14:05 h',
      { byline: 'Ana Ruiz', published: '2022-03-03T14:05' },
    ],
    ['it', '<H>\n\nRedazione\n3 marzo 2022 14:05', { byline: 'Redazione', published: '2022-03-03T14:05' }],
    ['ar', '<H>\n\nكلمات مفتاحية: الجسر، النهرين', { keywords: 'الجسر, النهرين' }],
  ])('in %s is read from %j', (language, head, facts) => {
    const wanted = { headline: headlines[language], ...facts };
    expect(readHead(language, head, wanted)).toEqual({ ...wanted, blocks: 3 });
  });

  test('keeps words before a bar in the headline where no list knows them, since it is cited as it is printed', () => {
    const wanted = { headline: `BRIDGES 3.0 | ${headlines.en}`, byline: 'Anna Whitlock' };
    expect(readHead('en', 'BRIDGES 3.0 | <H>\n\nBy Anna Whitlock\n3 March 2022', wanted)).toEqual({
      ...wanted,
      blocks: 3,
    });
  });
});

describe('the foot of a text', () => {
  function readFoot(language: Language, foot: string) {
    const text = `${headlines[language]}\n\n${bodies[language].join('\n\n')}\n\n${foot}\n`;
    const { record } = extract(sourceOf(text, 'article.txt'));
    if (record === null) throw new Error('The article is not published.');
    return record;
  }

  test('dates an article with a place that its text names', () => {
    const { published, dateline } = readFoot('en', 'Harwick, 3 March 2022');
    expect([published?.value.edtf, dateline?.value]).toEqual(['2022-03-03', 'Harwick']);
  });

  test('dates nothing with a place that its text does not name', () => {
    expect(readFoot('en', 'Lowmere, 3 March 2022').published).toBeNull();
  });

  test('signs an article with a writer and the agency beside them', () => {
    const { byline, agency } = readFoot('fr', 'Jean Dupont\n(avec AFP)');
    expect([byline?.value, agency?.value]).toEqual(['Jean Dupont', 'AFP']);
  });

  test.each<[Language, string, string]>([
    ['ar', '© 2021 صحيفة النهرين. جميع الحقوق محفوظة', 'صحيفة النهرين'],
    ['ja', '© 2022 北町新聞社', '北町新聞社'],
    ['nb', '© 2021 Nordlys AS', 'Nordlys'],
    ['en', '© Autonomous Nonprofit Organization “Harwick Voice”, 2005–2022. All rights reserved.', 'Harwick Voice'],
  ])('in %s names the publisher in %j', (language, foot, name) => {
    expect(readFoot(language, foot).publisher?.value).toBe(name);
  });
});
