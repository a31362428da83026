/** What a person types, as it is sought. */
import { describe, expect, it } from 'vitest';
import { parseQuery } from '../../../src/client/search/query.ts';

const terms = (text: string) => parseQuery(text).terms.map(({ word, isOpen }) => (isOpen ? `${word}…` : word));

describe('a query', () => {
  it('seeks every word, and with three letters longer ones as well', () => {
    expect(terms('Ferry in Harwick')).toEqual(['ferry…', 'in', 'harwick…']);
    expect(terms('  ')).toEqual([]);
    expect(terms('?!')).toEqual([]);
  });

  it('seeks a phrase in its order and as it stands, in whatever marks, also while it is typed', () => {
    for (const text of ['"in port" now', '“in port” now', '«in port» now', '„in port“ now']) {
      expect(terms(text)).toEqual(['in', 'port', 'now…']);
      expect(parseQuery(text).sequences).toEqual([{ words: ['in', 'port'], isWanted: true }]);
    }
    expect(parseQuery('"in po').sequences).toEqual([{ words: ['in', 'po'], isWanted: true }]);
    expect(parseQuery('"port"')).toMatchObject({ terms: [{ word: 'port', isOpen: false }], sequences: [] });
  });

  it('leaves out what has a word with a minus before it, but takes a hyphen for what it is', () => {
    expect(parseQuery('ferry -storm').without).toEqual([{ word: 'storm', isOpen: true }]);
    expect(terms('ferry -storm')).toEqual(['ferry…']);
    expect(terms('Al-Khalifa')).toEqual(['al', 'khalifa…']);
    expect(parseQuery('ferry -"in port"')).toMatchObject({
      terms: [{ word: 'ferry' }],
      without: [],
      sequences: [{ words: ['in', 'port'], isWanted: false }],
    });
  });

  it('takes digits with a mark between them for one number', () => {
    for (const number of ['1.5', '1,5', '1/5', '1-5'])
      expect(parseQuery(number).sequences).toEqual([{ words: ['1', '5'], isWanted: true }]);
    expect(parseQuery('covid-19').sequences).toEqual([]);
  });

  it('seeks a run of a script without spaces in its order, and one character as the beginning of more', () => {
    expect(terms('北')).toEqual(['北…']);
    expect(terms('北京')).toEqual(['北京']);
    expect(parseQuery('北京大学')).toMatchObject({
      terms: [{ word: '北京' }, { word: '京大' }, { word: '大学' }],
      sequences: [{ words: ['北京', '京大', '大学'], isWanted: true }],
    });
  });
});
