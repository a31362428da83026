/** Where sentences end. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../../../src/text/sentences.ts';

const abbreviations = new Set(['mr', 'u.s', 'f.eks', 'nov']);
const split = (text: string) => sentencesOf(text, abbreviations).map(({ start, end }) => text.slice(start, end));

describe('sentencesOf', () => {
  it.each([
    ['One came. Two went! Did three? Yes…', ['One came.', 'Two went!', 'Did three?', 'Yes…']],
    ['Mr. Smith of the U.S. Army met J. Doe on Nov. 3 at noon. He left.', null],
    ['Møtet var 18. november i Oslo. Han gikk.', ['Møtet var 18. november i Oslo.', 'Han gikk.']],
    ['Es geschah am 12. Februar in Ulm. Er ging.', ['Es geschah am 12. Februar in Ulm.', 'Er ging.']],
    ['Es waren 12. Die anderen gingen.', ['Es waren 12.', 'Die anderen gingen.']],
    ['Das war 2021. Mai hatte es eilig.', ['Das war 2021.', 'Mai hatte es eilig.']],
    ['“Stop!” he said. “Go.” They went.', ['“Stop!” he said.', '“Go.”', 'They went.']],
    ['It cost 3.5 million. www.example.org says so.', null],
    ['橋を閉鎖した。住民は不安だ。', ['橋を閉鎖した。', '住民は不安だ。']],
    [
      '運転手は「せかすと戻る。待つのが一番早い」と話す。便は遅れた。',
      ['運転手は「せかすと戻る。待つのが一番早い」と話す。', '便は遅れた。'],
    ],
    ['「行きます。」彼は言った。', ['「行きます。」彼は言った。']],
    ['他说：“好。”然后走了。', ['他说：“好。”', '然后走了。']],
    ['هل يعود البحر؟ قال إنه لا يعلم. ثم مضى.', ['هل يعود البحر؟', 'قال إنه لا يعلم.', 'ثم مضى.']],
    ['پل بند ہے۔ لوگ پریشان ہیں۔', ['پل بند ہے۔', 'لوگ پریشان ہیں۔']],
    ['पुल बंद है। लोग परेशान हैं।', ['पुल बंद है।', 'लोग परेशान हैं।']],
    ['다리를 닫았다. 주민은 불안하다.', ['다리를 닫았다.', '주민은 불안하다.']],
    ['no stop at all', ['no stop at all']],
    ['   ', []],
  ])('cuts %s', (text, expected) => {
    if (expected !== null) expect(split(text)).toEqual(expected);
    else expect(split(text)[0]).toMatch(/noon\.$|million\.( www\.example\.org says so\.)?$/);
  });

  it('loses nothing but white space and keeps the order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const spans = sentencesOf(text, abbreviations);
        let at = 0;
        for (const { start, end } of spans) {
          expect(text.slice(at, start).trim()).toBe('');
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(
          text
            .slice(at)
            .replace(/[\u0085\u200b]/g, '')
            .trim(),
        ).toBe('');
      }),
      { numRuns: 200 },
    );
  });
});
