/** Headlines that the archive supplies: cut, and with the capitals of the opening lowered. */
import { describe, expect, it } from 'vitest';
import { cutHeadline } from '../../../src/extract/cut-headline.ts';
import { lowerOpening } from '../../../src/extract/lower-opening.ts';
import { extract } from '../../support/extract.ts';
import { sourceOf } from './source-of.ts';

const dangling = new Set(['in', 'to', 'the', 'of']);

describe('cutHeadline', () => {
  it('leaves a sentence of 120 characters whole', () => {
    const sentence = `${'x'.repeat(119)}.`;
    expect(cutHeadline(sentence, dangling)).toBe(sentence);
  });

  it('cuts at the last clause end after character 60', () => {
    const sentence = `${'word '.repeat(5)}early, ${'word '.repeat(10)}middle, ${'word '.repeat(4)}late; ${'word '.repeat(20)}`;
    expect(cutHeadline(sentence, dangling)).toBe(
      `${'word '.repeat(5)}early, ${'word '.repeat(10)}middle, ${'word '.repeat(4)}late…`,
    );
  });

  it('does not take a clause end before character 60, and ends on no dangling word', () => {
    const sentence = `Poland said that on November 18, ${'services brought migrants '.repeat(3)}back in the trucks of the army`;
    expect(cutHeadline(sentence, dangling)).toMatch(/migrants back…$/);
  });

  it('never takes a comma between digits for a clause end', () => {
    const sentence = `${'word '.repeat(20)}1,000,000 people and many more besides in all the towns of the land`;
    expect(cutHeadline(sentence, dangling)).not.toMatch(/1(?:,000)?…$/);
  });

  it('cuts text without spaces between whole characters', () => {
    const cut = cutHeadline('𠮷'.repeat(90), dangling);
    expect(cut.endsWith('…')).toBe(true);
    expect(cut).toMatch(/^𠮷+…$/u);
    expect(cut.length).toBeLessThanOrEqual(120);
  });
});

describe('lowerOpening', () => {
  it.each([
    ['ALEXANDER Lukashenko yesterday admitted it.', '', 'Alexander Lukashenko yesterday admitted it.'],
    ['THE FOREIGN MINISTER of Belarus has spoken.', '', 'The foreign minister of Belarus has spoken.'],
    ['UKRAINE AND RUSSIA have met.', 'They say that Ukraine and Russia met.', 'Ukraine and Russia have met.'],
    ['NATO has spoken.', '', 'NATO has spoken.'],
    ['EU har anklaget Hviterussland.', '', 'EU har anklaget Hviterussland.'],
    ['THE EU has spoken.', 'The ministers of the EU met.', 'The EU has spoken.'],
    [
      'MINISTER Makei spoke. Later MINISTER stood on a sign.',
      '',
      'MINISTER Makei spoke. Later MINISTER stood on a sign.',
    ],
    ['Nothing here is shouted.', '', 'Nothing here is shouted.'],
    ['“WE CANNOT allow this.', '', '“We cannot allow this.'],
    ['ØSTLANDET ligger øde.', '', 'Østlandet ligger øde.'],
  ])('makes of “%s”', (sentence, rest, expected) => {
    expect(lowerOpening(sentence, `${sentence} ${rest}`)).toBe(expected);
  });
});

describe('a supplied headline', () => {
  const headlineOf = (text: string) => extract(sourceOf(text)).record?.headline;

  it('rests on the span of the sentence it was made from', () => {
    const text = '  THE TOWN of Harwick has one bridge. It is old and it has been closed for years.\n';
    const headline = headlineOf(text);
    expect(headline?.value).toBe('The town of Harwick has one bridge.');
    const [span] = headline?.provenance.kind === 'inferred' ? headline.provenance.spans : [];
    expect(text.slice(span?.start, span?.end)).toBe('THE TOWN of Harwick has one bridge.');
  });

  it.each(['“', '– ', '«', '…'])('is the text itself where that is no more than “%s”', (text) => {
    expect(headlineOf(text)?.value).toBe(text.trim());
  });

  it('leaves out an opening mark that nothing closes', () => {
    expect(headlineOf('“We cannot allow this. It has to stop today,” said the mayor of Harwick.')?.value).toBe(
      'We cannot allow this.',
    );
  });
});
