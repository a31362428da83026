/** Speech inside the text, in the marks of many languages. */
import { describe, expect, it } from 'vitest';
import { dashSpeech } from '../../../src/extract/dash-speech.ts';
import { markedSpeech } from '../../../src/extract/marked-speech.ts';
import { extract } from '../../support/extract.ts';
import { sourceOf } from './source-of.ts';

const marked = (text: string, language = 'en') =>
  markedSpeech(text, language).map(({ start, end }) => text.slice(start, end));
const verbs = new Set(['sier', 'sa', 'spør']);
const dashed = (text: string) =>
  dashSpeech(text, { common: verbs, all: verbs }).map(({ start, end }) => text.slice(start, end));

describe('markedSpeech', () => {
  it.each([
    ['He said "yes" and "no".', 'en', ['"yes"', '"no"']],
    ['“We are Slavs. We have hearts,” he said. “Go.”', 'en', ['“We are Slavs. We have hearts,”', '“Go.”']],
    ['“He said ‘never’ to me,” she said.', 'en', ['“He said ‘never’ to me,”']],
    ['„Lieber ein Umweg“, sagte sie. „So!“', 'de', ['„Lieber ein Umweg“', '„So!“']],
    ['»So«, sagte er.', 'de', ['»So«']],
    ['« Nous préférons », a-t-elle dit.', 'fr', ['« Nous préférons »']],
    ['”Vi tar omvägen”, säger hon. ”Ja.”', 'sv', ['”Vi tar omvägen”', '”Ja.”']],
    ['Ministeren kalte det «absurd» og «trist».', 'nb', ['«absurd»', '«trist»']],
    ["It is the EU's and Poland's frontier.", 'en', []],
    ["A 'pariah' since last year, in the '90s too.", 'en', ["'pariah'"]],
    ['A screen of 6" and one of 9" were sold.', 'en', []],
    ['“The first paragraph of a long speech', 'en', ['“The first paragraph of a long speech']],
    ['「渡し船を」と求めた。', 'ja', ['「渡し船を」']],
    ['No speech at all.', 'en', []],
  ])('finds in %s', (text, language, expected) => {
    expect(marked(text, language)).toEqual(expected);
  });
});

describe('dashSpeech', () => {
  it.each([
    ['– Det er absolutt mulig. Vi har et hjerte, sier han.', ['– Det er absolutt mulig. Vi har et hjerte']],
    ['– Rundt, sier ordfører Moe. – Det tar tid.', ['– Rundt', '– Det tar tid.']],
    ['– Hvor skal vi kjøre da?', ['– Hvor skal vi kjøre da?']],
    ['- Ja, det er bra, sa hun.', ['- Ja, det er bra']],
    ['- It was a hyphen, and not a dash.', []],
  ])('finds in %s', (text, expected) => {
    expect(dashed(text)).toEqual(expected);
  });
});

describe('a quotation', () => {
  it('that runs over a line end has its span in the source and its place in the block', () => {
    const text =
      'The council of Harwick voted on Tuesday to close the old bridge over\nthe river for years. “We would rather have a long detour than an\naccident,” said the mayor, who had asked the engineers of the county\nfor a report on all the pillars in the spring of the year before.\n';
    const { record } = extract(sourceOf(text));
    const [quotation] = record?.quotations ?? [];
    expect(quotation?.text).toBe('“We would rather have a long detour than an accident,”');
    expect(text.slice(quotation?.span.start, quotation?.span.end)).toContain('an\naccident');
    expect(record?.body[quotation?.block ?? -1]?.text.slice(quotation?.within.start, quotation?.within.end)).toBe(
      quotation?.text,
    );
  });
});
