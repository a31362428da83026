/** Names where letters have no capitals: told by titles and offices, then known wherever they stand again. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../support/extract.ts';
import { sourceOf } from '../../support/records.ts';

/** The names of an article with the letter of their kind, and how often each stands there. */
function namesIn(text: string): readonly string[] {
  const { record } = extract(sourceOf(`${text}\n`, 'a.txt'));
  const counts = (record?.names ?? []).map((_, at) => record?.mentions.filter(({ name }) => name === at).length);
  return (record?.names ?? []).map(({ name, kind }, at) => `${name} ${kind} ${counts[at]}`);
}

describe('Korean names', () => {
  const head = '시립도서관 내년 문 닫는다\n\n2021년 6월 12일\n\n';

  it('are told by a title behind them and known again without it, with particles', () => {
    const text = `${head}박영희 관장은 "아쉽다"고 말했다. 도서관은 러시아와 미국의 책도 모았다.\n\n박영희는 30년 동안 일했다.`;
    expect(namesIn(text)).toEqual(['박영희 person 2', '러시아 place 1', '미국 place 1']);
  });

  it('are none where a title stands alone', () => {
    expect(namesIn(`${head}전 대통령과 시장은 이날 회의에서 도서관 문제를 길게 논의했다고 밝혔다.`)).toEqual([]);
  });
});
