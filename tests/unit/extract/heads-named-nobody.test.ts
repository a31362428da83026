/** Lines of a head that name nobody: agencies as such, the newsroom as a whole, a menu with its buttons. All invented. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../support/extract.ts';
import { bodies, headlines, type Language, readHead } from './head-of.ts';
import { sourceOf } from './source-of.ts';

describe('a source that is only called an agency', () => {
  it.each<[Language, string]>([
    ['ar', 'المصدر: وكالات'],
    ['en', 'Source: Agencies'],
    ['es', 'Fuente: Agencias'],
    ['de', 'Quelle: Agenturen'],
    ['nb', 'Kilde: Nyhetsbyråer'],
    ['nb', 'Kilde: NTB og byråer'],
    ['en', 'Source: Reuters and agencies'],
  ])('is no publisher: %s %s', (language, line) => {
    const text = `${headlines[language]}\n\n${bodies[language].join('\n\n')}\n\n${line}`;
    expect(extract(sourceOf(text)).record?.publisher ?? null).toBeNull();
    expect(readHead(language, `<H>\n\n${line}`, { publisher: null })).toMatchObject({ publisher: null });
  });

  it('is one when it has a name', () => {
    const text = `${headlines.en}\n\n${bodies.en.join('\n\n')}\n\nSource: Sundrey Press Agency`;
    expect(extract(sourceOf(text)).record?.publisher?.value).toBe('Sundrey Press Agency');
  });
});

describe('the newsroom as a whole', () => {
  it.each<[Language, string, string]>([
    ['nl', 'Door onze politieke redactie', 'onze politieke redactie'],
    ['de', 'Von unserer Redaktion', 'unserer Redaktion'],
    ['de', 'Von unserer Lokalredaktion', 'unserer Lokalredaktion'],
    ['fr', 'Par notre rédaction', 'notre rédaction'],
    ['nb', 'Av redaksjonen', 'redaksjonen'],
    ['en', 'By our political staff', 'our political staff'],
  ])('signs in %s: %s', (language, line, byline) => {
    const asked = { byline, standfirst: null };
    expect(readHead(language, `<H>\n${line}`, asked)).toMatchObject({ ...asked, blocks: 3 });
    expect(readHead(language, `<H>\n\n${line}\n\n12.03.2021`, asked)).toMatchObject(asked);
  });
});

describe('a row of buttons above the headline', () => {
  it.each<[Language, string]>([
    ['en', 'Menu  Search  Subscribe from £1'],
    ['en', 'Home News Sport Subscribe now for £1'],
    ['en', 'Menu | Search | Sign in'],
    ['de', 'Menü Suche Abo ab 1 Euro'],
  ])('is no kicker and no headline: %s %s', (language, row) => {
    const asked = { headline: headlines[language], kicker: null, section: null };
    expect(readHead(language, `${row}\n<H>\nBy Anna Berg`, asked)).toMatchObject(asked);
    expect(readHead(language, `The Harrowgate Courier\n${row}\n\n<H>`, asked)).toMatchObject(asked);
  });
});

describe('the name of the paper above the article', () => {
  it('is what stands around the article, and no appeal', () => {
    const text = `THE BALLYMORE HERALD\n\n${headlines.en}\n\n${bodies.en.join('\n\n')}`;
    const { record } = extract(sourceOf(text));
    expect(record?.publisher).toMatchObject({
      value: 'THE BALLYMORE HERALD',
      provenance: { kind: 'stated', rule: 'publisher/own-line' },
    });
  });
});
