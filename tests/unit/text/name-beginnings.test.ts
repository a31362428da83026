import { expect, test } from 'vitest';
import { gazetteerFor } from '../../../src/text/gazetteer.ts';
import { arabicTowns } from '../../../src/text/languages/gazetteer/arabic-towns.ts';
import { areas } from '../../../src/text/languages/gazetteer/areas.ts';
import { bodies } from '../../../src/text/languages/gazetteer/bodies.ts';
import { cities } from '../../../src/text/languages/gazetteer/cities.ts';

const spellings = [...arabicTowns, ...areas, ...bodies, ...cities].flatMap((line) => line.split(/; ?/));
const regions = ['JP', 'CN', 'KR', 'SA', 'FR', 'US', 'GB', 'TD', 'OM', 'CI'];

test.each(['ja', 'zh', 'ko', 'ar', 'en'])('wherever a known name stands in %s, one may begin', (language) => {
  const gazetteer = gazetteerFor(language);
  const own = regions.map((code) => new Intl.DisplayNames(language, { type: 'region' }).of(code) ?? code);
  const known = [...spellings, ...own].filter((name) => gazetteer.find(name) !== null);
  expect(known.length).toBeGreaterThan(500);
  for (const name of known)
    for (const behind of ['', ' ', 'は', 'に', '가', 'ال', '1', '’s', '\u0301', '\u3099', '\u11a8', '\u0651'])
      expect(gazetteer.mayBegin(`x ${name}${behind}`, 2), name + behind).toBe(true);
});

test('few other words begin as names do', () => {
  const { mayBegin } = gazetteerFor('ja');
  expect(['会社員', '学校の', '昨日は'].filter((word) => mayBegin(word, 0))).toEqual([]);
});
