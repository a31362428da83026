import { describe, expect, it } from 'vitest';
import { excerptText } from '../../../src/build/excerpt.ts';
import { stated } from '../../../src/model/provenance.ts';
import type { SourceFile } from '../../../src/model/source.ts';
import { extract } from '../../support/extract.ts';

const text = 'Ferry stays\n  in port\n\nThe council said so.\n';
const source: SourceFile = {
  id: 'a'.repeat(12),
  path: 'a.txt',
  text,
  encoding: 'utf-8',
  fixity: { algorithm: 'sha256', digest: '', byteLength: text.length },
};
const span = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });

describe('an excerpt', () => {
  const { record } = extract(source);
  if (record === null) throw new Error('The article must be readable.');
  const figure = {
    type: 'figure' as const,
    text: 'x',
    span: span('port'),
    caption: { text: 'A caption', span: span('council') },
    credit: null,
  };

  it('is the text of the block or passage that stands there', () => {
    expect(excerptText({ ...record, body: [figure] }, source, span('council'))).toBe('A caption');
  });

  it('is the value of the field that stands there', () => {
    const standfirst = stated('As the field has it', span('said so.'), 'standfirst/below-headline');
    expect(excerptText({ ...record, standfirst }, source, span('said so.'))).toBe('As the field has it');
  });

  it('is else the text itself with its white space folded', () => {
    expect(excerptText({ ...record, body: [] }, source, span('Ferry stays\n  in port'))).toBe('Ferry stays in port');
  });
});
