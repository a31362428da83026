/** Credits and captions that only their place tells, and lines of the article that look like them. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../support/extract.ts';
import { bodies, headlines } from './head-of.ts';
import { sourceOf } from './source-of.ts';

const [p1 = '', p2 = '', p3 = ''] = bodies.en;
const shown = (...parts: readonly string[]) =>
  (extract(sourceOf(`${parts.join('\n\n')}\n`)).record?.body ?? []).map((block) => `${block.type}: ${block.text}`);

describe('a credit without a label', () => {
  it('is the name above the button that hides a caption', () => {
    const body = shown(headlines.en, p1, 'Ann Reed', 'hide caption', p2, p3);
    expect(body).toContain('figure: Ann Reed');
  });

  it('is a name with the initials of a house, amid the text', () => {
    expect(shown(headlines.en, p1, 'Frank Ballard/KLMW', p2, p3)).toContain('figure: Frank Ballard/KLMW');
  });

  it('is no list of candidates with their parties, nor one of them amid the text', () => {
    const [one = '', two = '', three = ''] = bodies.de;
    for (const list of [['Anna Berg/SPD', 'Tom Keller/CDU', 'Eva Lang/FDP'], ['Anna Berg/SPD']]) {
      const body = shown(headlines.de, one, two, ...list, three);
      expect(body.filter((block) => block.startsWith('figure'))).toEqual([]);
      expect(body.filter((block) => /\/\p{Lu}{3}$/u.test(block))).toHaveLength(list.length);
    }
    const players = shown(headlines.en, p1, 'Frank Ballard/KLMW', 'Ann Reed/WLMK', p2, p3);
    expect(players.filter((block) => block.startsWith('figure'))).toEqual([]);
  });

  it('is a person behind the word for sources', () => {
    const [one = '', two = '', three = ''] = bodies.de;
    const body = shown(headlines.de, one, 'Die Brücke liegt seit Dienstag still.', 'Quelle: Sven Lindner', two, three);
    expect(body).not.toContain('crosshead: Quelle: Sven Lindner');
    expect(body.find((block) => block.includes('Sven Lindner'))).toMatch(/^figure/);
  });

  it('is the photographer on a line of Chinese or Japanese', () => {
    const text = '市议会星期二决定关闭老桥两年，工程师在五个桥墩中的三个发现了裂缝。';
    const body = shown(
      '老桥将关闭两年',
      text,
      '新华社记者 张涛 摄',
      `${text}修理费用估计为九百万元。`,
      '商人们担心生意，要求开通渡船。',
    );
    expect(body.find((block) => block.includes('张涛'))).toMatch(/^figure/);
  });

  it('is the agency in brackets of a caption below the day', () => {
    const [one = '', two = '', three = ''] = bodies.it ?? bodies.en;
    const body = shown(headlines.en, '4 May 2022', 'The north bank of the river Ley (ansa)', one, two, three);
    expect(body.find((block) => block.includes('(ansa)'))).toMatch(/^figure/);
  });
});

describe('a line over a credit amid the text', () => {
  it('is its caption when it is no sentence and longer than crossheads are', () => {
    const line = 'Cars on the north bank of the river on a morning in May';
    const body = shown(headlines.en, p1, line, 'Photo: Ann Reed', p2, p3);
    expect(body.find((block) => block.includes(line))).toMatch(/^figure/);
  });

  const short = 'Cars wait on the north bank.';

  it('is its caption when it is a short sentence among much longer ones, all apart', () => {
    const body = shown(headlines.en, p1, short, 'Photo: Ann Reed', p2, p3);
    expect(body.find((block) => block.includes(short))).toMatch(/^figure/);
  });

  it('stays in the text where somebody speaks', () => {
    const spoken = '“Nobody asked us,” she said.';
    expect(shown(headlines.en, p1, spoken, 'Photo: Ann Reed', p2, p3)).toContain(`paragraph: ${spoken}`);
  });

  it('stays in the text where a sentence beside it is as short', () => {
    const below = 'The ferry takes ten cars.';
    expect(shown(headlines.en, p1, short, 'Photo: Ann Reed', below, p3)).toContain(`paragraph: ${short}`);
  });

  it('stays a crosshead when it is short', () => {
    expect(shown(headlines.en, p1, 'Traders want a ferry', 'Photo: Ann Reed', p2, p3)).toContain(
      'crosshead: Traders want a ferry',
    );
  });
});

describe('the source of a report is no credit', () => {
  it.each(['(AP)', '(Reuters)', '(dpa)'])('when the last paragraph ends in %s', (source) => {
    expect(shown(headlines.en, '4 May 2022', p1, p2, `${p3} ${source}`)).toContain(`paragraph: ${p3}`);
  });

  it('when a paragraph ends in “(Source: …)” and names no person', () => {
    const line = `${p2} (Source: Harwick Statistics Office)`;
    expect(shown(headlines.en, p1, line, p3)).toContain(`paragraph: ${line}`);
  });

  it('but a photographer is one, and so is an agency amid the text', () => {
    expect(shown(headlines.en, p1, 'The north bank on Tuesday. (Photo: Ann Reed)', p2, p3).join('\n')).toMatch(
      /figure: The north bank on Tuesday/,
    );
    expect(shown(headlines.en, p1, 'The north bank on Tuesday. (AP)', p2, p3).join('\n')).toMatch(/figure: The north/);
  });
});
