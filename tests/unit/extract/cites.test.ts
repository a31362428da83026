/** What a text names as its sources, with names given by hand. */
import { describe, expect, it } from 'vitest';
import { citesOf } from '../../../src/extract/cites.ts';
import type { LocalName, Mention, Quotation } from '../../../src/model/article.ts';
import type { Block } from '../../../src/model/block.ts';

const organisations = ['Reuters', 'NRK', 'BBC', 'AP News', 'Belta', 'EMA', 'SES', 'AFP', 'EU', 'Yle'];

function cited(
  text: string,
  language: string,
  apart: { own?: readonly string[]; quotations?: readonly Quotation[] } = {},
) {
  const body: readonly Block[] = [{ type: 'paragraph', text, span: { start: 0, end: text.length } }];
  const names = organisations.map(
    (name): LocalName => ({ name, kind: 'organisation', confidence: 'certain', described: [] }),
  );
  const mentions = organisations
    .flatMap((form, name): Mention[] => {
      const start = text.indexOf(form);
      const span = { start, end: start + form.length };
      return start < 0 ? [] : [{ text: form, span, block: 0, within: span, name }];
    })
    .sort((a, b) => a.span.start - b.span.start);
  const found = citesOf(
    { source: text, head: [], body, language },
    { names, mentions },
    { own: apart.own ?? [], quotations: apart.quotations ?? [] },
  );
  return found.map((one) => one.text);
}

describe('a source', () => {
  it.each([
    ['The camp was empty, according to state news agency Belta.', 'en', ['Belta']],
    ['Attempts become more aggressive, AP News reports.', 'en', ['AP News']],
    ['As reported by Reuters, this happened later.', 'en', ['Reuters']],
    ['He told the BBC it was possible.', 'en', ['BBC']],
    ['The authority (EMA) in Lisbon said in a statement that it knew.', 'en', []],
    ['EMA said in a statement that it knew.', 'en', ['EMA']],
    ['A spokeswoman for EMA said it knew.', 'en', ['EMA']],
    ['Flere er skadet, melder NRK.', 'nb', ['NRK']],
    ['Ifølge NRK er flere skadet. Han ble fløyet til BBC.', 'nb', ['NRK']],
    ['Wie die Agentur AFP meldet, ist das Feuer aus.', 'de', ['AFP']],
    ['Das berichtet der Sender NRK.', 'de', ['NRK']],
    ['Selon l’AFP, une quinzaine de navires attendaient.', 'fr', ['AFP']],
    ['La portavoz del SES afirmó que no.', 'es', ['SES']],
    ['Hän kertoi asiasta Ylelle, Reuters uutisoi.', 'fi', ['Reuters']],
    ['Two firms, one of them EMA, are said to be interested, and SES is reported to be.', 'en', []],
    ['Belta, which is owned by the Swiss group EMA, said it knew.', 'en', ['Belta']],
    ['EMA, an agency in Lisbon, said it knew.', 'en', ['EMA']],
    ['EU säger ja till lagen.', 'sv', []],
    ['EU säger att lagen är bra.', 'sv', ['EU']],
    ['The EU accused Belarus. Reuters has an office in Minsk.', 'en', []],
  ])('of “%s”', (text, language, expected) => {
    expect(cited(text, language)).toEqual(expected);
  });

  it('is neither the publisher nor the agency of the article, nor named inside what somebody says', () => {
    expect(cited('Reuters reported it, and NRK reported it.', 'en', { own: ['AFP / Reuters'] })).toEqual(['NRK']);
    const text = 'He said: “As Reuters reported, it is so.”';
    const within = { start: text.indexOf('“'), end: text.length };
    const speech = { form: 'marked', text: '', block: 0, span: within, within } as const;
    expect(cited(text, 'en', { quotations: [{ ...speech, speaker: null, verb: null, told: null }] })).toEqual([]);
  });
});
