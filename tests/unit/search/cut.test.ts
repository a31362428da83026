/** What a result shows of a text: the place that was sought, with whole characters and words around it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestPassage, cutAround, hasSequences, marked } from '../../../src/client/search/cut.ts';
import { parseQuery } from '../../../src/client/search/query.ts';

const filler = 'The council met in the old hall by the quay and talked of the weather for a long time. ';
const cut = (query: string, text: string) =>
  cutAround(parseQuery(query), text)
    .map(({ text: part, isHit }) => (isHit ? `[${part}]` : part))
    .join('');

describe('a cut', () => {
  it('shows a short text whole, with what was sought marked', () => {
    expect(cut('ferr', 'A Ferry, two ferries.')).toBe('A [Ferry], two [ferries].');
    expect(cut('straße', 'In der Strasse')).toBe('In der [Strasse]');
    expect(cut('大学', '北京大学生')).toBe('北京[大学]生');
    expect(cut('北京大学', '在北京大学。大学')).toBe('在[北京大学]。大学');
    expect(cut('"the ferry"', 'The quay, the ferry')).toBe('The quay, [the] [ferry]');
  });

  it('begins a long one with the sentence, and ends it with one', () => {
    const text = `${filler.repeat(6)}Then the ferry came in. ${filler.repeat(6)}`;
    expect(cut('ferry', text)).toMatch(/^… Then the \[ferry\] came in\. .* time\. …$/);
    expect(cut('ferry', text).length).toBeLessThan(360);
    expect(cut('zebra', text)).toMatch(/^The council .* …$/);
  });

  it('goes to where most of the words stand together', () => {
    const text = `A ferry. ${filler.repeat(6)}Snow fell on the ferry. ${filler.repeat(6)}`;
    expect(cut('ferry snow', text)).toMatch(/^… \[Snow\] fell on the \[ferry\]\./);
    expect(bestPassage(parseQuery('ferry snow'), 'Harbour', ['', 'A ferry.', 'Snow on a ferry.'])).toBe(2);
    expect(bestPassage(parseQuery('ferry'), 'A ferry…', ['', 'A ferry and more.', 'Snow on a ferry.'])).toBe(2);
    expect(bestPassage(parseQuery('zebra'), 'Harbour', ['', 'A ferry.'])).toBeNull();
  });

  it('says whether words stand in their order within one passage', () => {
    const query = parseQuery('"the ferry came"');
    expect(hasSequences(query, ['Then the ferry came.'])).toBe(true);
    expect(hasSequences(query, ['Then the ferry', 'came.'])).toBe(false);
    expect(hasSequences(parseQuery('now -"the ferry"'), ['Now the ferry'])).toBe(false);
  });

  it('never changes a text or halves a character', () => {
    const words = fc.array(fc.constantFrom('ferry', '𠮷野𠮷', 'snow.', 'é', '大学', '😀', 'a'), { maxLength: 200 });
    fc.assert(
      fc.property(words, fc.constantFrom(' ', ''), (list, space) => {
        const text = list.join(space);
        const whole = marked(parseQuery('ferry 大学'), text);
        expect(whole.map((part) => part.text).join('')).toBe(text);
        const shown = cutAround(parseQuery('ferry 大学'), text)
          .map((part) => part.text)
          .join('');
        expect(text).toContain(shown.replace(/^… | …$/g, ''));
        expect(Buffer.from(shown).toString()).toBe(shown);
      }),
    );
  });
});
