/** Initials beside an agency, and the signs of Japanese papers before pictures and writers. */
import { describe, expect, it } from 'vitest';
import { agencySpans } from '../../../src/extract/roles/writers/agency-spans.ts';
import { extract } from '../../support/extract.ts';
import { bodies, headlines } from './head-of.ts';
import { sourceOf } from './source-of.ts';

const recordOf = (parts: readonly string[]) => extract(sourceOf(`${parts.join('\n\n')}\n`)).record;
const agenciesIn = (text: string) => agencySpans(text).map(({ start, end }) => text.slice(start, end));

describe('initials beside an agency', () => {
  it.each([
    ['fha/dpa', ['dpa']],
    ['(dpa/fha)', ['dpa']],
    ['mib/dpa/AFP', ['dpa', 'AFP']],
    ['dpa/AFP', ['dpa', 'AFP']],
    ['und/oder', []],
    ['fha/mib', []],
  ])('“%s” credits %j', (line, agencies) => {
    expect(agenciesIn(line)).toEqual(agencies);
  });

  it('above a list of other stories are no part of the list', () => {
    const list = ['Mehr zum Thema', 'Neue Fähre für Altenau kommt im Frühjahr', 'Händler klagen über leere Läden'];
    const record = recordOf([headlines.de, ...bodies.de, 'fha/dpa', ...list]);
    expect(record?.agency?.value).toBe('dpa');
    expect(record?.body.map(({ text }) => text)).toEqual(bodies.de);
  });
});

describe('in a Japanese paper', () => {
  it('the sign for a picture opens its caption where its maker ends it, and a link elsewhere', () => {
    const line = '【写真】閉鎖が決まった古い橋＝5月4日、北町、小林健太撮影';
    const record = recordOf([headlines.ja, line, ...bodies.ja, '【写真】渡し船の船着き場はこちら']);
    const figures = record?.body.flatMap((block) => (block.type === 'figure' ? [block] : []));
    expect(figures?.map(({ caption }) => caption?.text)).toEqual(['閉鎖が決まった古い橋＝5月4日、北町']);
    expect(record?.setAside.map(({ text }) => text)).toContain('【写真】渡し船の船着き場はこちら');
  });

  it('the word for a writer and a dot stand before the name', () => {
    expect(recordOf([headlines.ja, '記者・小林健太', ...bodies.ja])?.byline?.value).toBe('小林健太');
  });
});
