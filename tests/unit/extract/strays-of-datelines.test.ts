/** What looks like a dateline or a caption and is none, and the full-width bar. All invented. */
import { describe, expect, it } from 'vitest';
import { readDateline } from '../../../src/extract/roles/facts/dateline.ts';
import { extract } from '../../support/extract.ts';
import { bodies, readHead } from './head-of.ts';
import { sourceOf } from './source-of.ts';

describe('a day with an agency in brackets', () => {
  it.each([
    'توفي في 4 مارس 2021 (سانا) الكاتب الكبير',
    'في 4 مارس 2021 (وام) - قرر المجلس',
    'ولد في 4 مارس 1921 (رويترز) وعاش',
  ])('opens no report without its place: %s', (text) => {
    expect(readDateline(text)).toBeNull();
  });

  it('does behind its place', () => {
    expect(readDateline('النهرين 5 أكتوبر 2017 (وام) - قرر المجلس')).not.toBeNull();
  });
});

describe('a word in capitals behind a day and a full stop', () => {
  it('is an agency only where it is known', () => {
    expect(readDateline('Война. 4 марта 2022. КИЕВ. Городской совет решил')).toBeNull();
    expect(readDateline('Київ. 4 березня 2022. УКРІНФОРМ. Уряд вирішив')).not.toBeNull();
  });
});

describe('a Japanese title that ends in the day', () => {
  it('is the headline where only the writer stands below', () => {
    const text = `町議会が橋の閉鎖を可決＝12日、北町\n\n2021年5月12日\n\n佐藤花子\n\n${bodies.ja.join('\n\n')}\n`;
    expect(extract(sourceOf(text)).record?.headline.value).toBe('町議会が橋の閉鎖を可決＝12日、北町');
  });

  it('is a caption below another title', () => {
    expect(
      readHead('ja', '<H>\n\n2021年5月12日\n\n町議会が橋の閉鎖を可決＝12日、北町', { headline: null }).headline,
    ).toBe('古い橋、二年間の閉鎖へ');
  });
});

describe('the full-width bar', () => {
  it('parts the day from the headline', () => {
    expect(readHead('ja', '2021年5月12日｜<H>', { headline: null, published: null })).toMatchObject({
      headline: '古い橋、二年間の閉鎖へ',
      published: '2021-05-12',
    });
  });
});

describe('a Japanese file without empty lines', () => {
  it('is not wrapped where its titles stand right above long paragraphs', () => {
    const long = bodies.ja.slice(0, 2).join('');
    const lines = [
      '古い橋、二年間の閉鎖へ 町議会が火曜に決定',
      long,
      bodies.ja[2],
      '西町の市場も移転へ 店主らは反対の声',
      long,
    ];
    const record = extract(sourceOf(`${lines.join('\n')}\n`)).record;
    expect(record?.headline.value).toBe(lines[0]);
    expect(record?.body[0]?.text).toBe(long);
  });

  it('is where all its lines are as wide', () => {
    const whole = `${bodies.ja.join('')}${bodies.ja.join('')}`;
    const wrapped = whole.match(/.{1,30}/gu)?.join('\n') ?? '';
    const record = extract(sourceOf(`古い橋、二年間の閉鎖へ\n\n${wrapped}\n`)).record;
    expect(record?.body.length).toBeLessThan(3);
  });
});

describe('the desk of a Taiwanese report', () => {
  it('is neither a headline nor a paragraph', () => {
    const lines = [
      '市議會週二決定，河上的舊橋將關閉兩年，修復費用估計為九億元。',
      '商家擔心客人不再上門，希望市府安排渡船接駁，市長說會提出計畫。',
    ];
    const record = extract(sourceOf(`社會中心／綜合報導\n${lines.join('\n')}\n`)).record;
    expect(record?.body.map(({ text }) => text)).toEqual(lines);
    expect(record?.headline.value).not.toContain('社會中心');
  });

  it.each(['社會中心將於下週啟用', '青年中心／圖書館開放', '購物中心 大火報導引議', '中心報導', '運動中心/游泳池'])(
    'is not what a title speaks of: %s',
    (title) => {
      const text = `${title}\n\n2021-05-12\n\n市議會週二決定，河上的舊橋將關閉兩年，修復費用估計為九億元。\n商家擔心客人不再上門，希望市府安排渡船接駁，市長說會提出計畫。\n`;
      expect(
        extract(sourceOf(text)).record?.setAside.some((part) => part.text === title && part.rule === 'set-aside/label'),
      ).toBe(false);
    },
  );
});
