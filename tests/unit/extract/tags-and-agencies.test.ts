/** Keywords below a copied page, agencies that claim its rights, and lines below the headline that are no standfirst. All invented. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../support/extract.ts';
import { sourceOf } from './source-of.ts';

const headline = 'Council closes Ley bridge for two years';
const text = [
  'The council of Harwick voted on Tuesday to close the old bridge over the river Ley for two years.',
  'Engineers had found cracks in three of the five pillars, and repairs will cost nine million pounds.',
];

function recordOf(...lines: readonly string[]) {
  const { record } = extract(sourceOf(`${lines.join('\n\n')}\n`));
  if (record === null) throw new Error('The article is not published.');
  return record;
}

const keywordsBelow = (...foot: string[]) =>
  recordOf(headline, '12 May 2022', ...text, ...foot).keywords?.value ?? null;
const agencyBelow = (...foot: string[]) => recordOf(headline, '12 May 2022', ...text, ...foot).agency?.value ?? null;

describe('keywords below the article', () => {
  it.each([
    ['one below the other', 'Tags\nbridge\nHarwick\ncouncil'],
    ['each apart', 'Tags\n\nbridge\n\nHarwick\n\ncouncil\n\nRelated Articles\n\nThe ferry is back on the river'],
    ['as points', 'Tags:\n\n- bridge\n- Harwick\n- council'],
  ])('stand %s under a word for them alone', (_, foot) => {
    expect(keywordsBelow(foot)).toEqual(['bridge', 'Harwick', 'council']);
  });

  it.each([
    ['a menu of the page', 'Tags\nPolitics\nBusiness\nSport\nWeather'],
    ['one line alone', 'Tags\n\nHarwick'],
    ['links to other stories', 'Topics\nFerry is back\nHarwick wins again'],
    ['a label without any', 'Labels: ,'],
  ])('are not %s', (_, foot) => {
    expect(keywordsBelow(foot)).toBeNull();
  });
});

describe('the agency that claims the rights', () => {
  it.each([
    ['© dpa-infocom, dpa:220512-99-260317/2', 'dpa-infocom'],
    ['© dpa-infocom GmbH', 'dpa-infocom'],
    ['Copyright 2022 The Associated Press. All rights reserved.', 'Associated Press'],
  ])('sent the report: %s', (foot, agency) => {
    expect(agencyBelow(foot)).toBe(agency);
  });

  it.each(['© 2022 The Harwick Gazette. All rights reserved.', '© AP Møller Harwick 2022. All rights reserved.'])(
    'is none where another owns them: %s',
    (foot) => {
      expect(agencyBelow(foot)).toBeNull();
    },
  );

  it('is none that the text only cites', () => {
    expect(
      agencyBelow('The harbour is to stay open, the Associated Press reported from Harwick on Monday.'),
    ).toBeNull();
  });
});

describe('a line below the headline', () => {
  it.each([
    'banner click 244 banner 244',
    'Reading time of this text: 1 min (146 words)',
    'Harwick Gazette, Monday, 17 August:',
    'Football David Siegert SG Sorga\nDavid Siegert SG Sorga',
  ])('is no standfirst: %s', (line) => {
    expect(recordOf(headline, line, ...text).standfirst?.value ?? null).toBeNull();
  });

  it.each(['Shopkeepers fear for their trade and ask for a ferry', 'Ferry is to run from March: a boat for forty'])(
    'is the standfirst: %s',
    (line) => {
      expect(recordOf(headline, line, ...text).standfirst?.value).toBe(line);
    },
  );
});
