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
