/** Of which days a text speaks, for pages beside its own. */
import { describe, expect, it } from 'vitest';
import { dayTraces } from '../../../src/extract/traces/day-traces.ts';
import { date, recordOf, sourceOf, spanOf } from '../../support/records.ts';

const daysOf = (text: string, words: string) => {
  const source = sourceOf(text);
  const record = recordOf(source);
  const block = record.body.findIndex((each) => each.text.includes(words));
  const start = record.body[block]!.text.indexOf(words);
  const said = {
    block,
    within: { start, end: start + words.length },
    span: spanOf(source, words),
    past: true,
  } as const;
  const datesSpokenOf = [{ ...said, date: date('2024-11-22'), confidence: 'certain', reckonedFrom: null }] as const;
  return dayTraces({ ...record, language: { ...record.language, value: 'en' }, datesSpokenOf }).map(([, day]) => day);
};

describe('The days that a text speaks of', () => {
  it('are those of its sentences', () => {
    expect(daysOf('The ferry sank on 22 Nov 2024 off the pier.', '22 Nov 2024')).toEqual(['2024-11-22']);
  });

  it.each(['Friday, 22 Nov 2024 4:55 PM', 'Published 22 Nov 2024', '22 Nov 2024'])(
    'are not those of a line that is nothing but a date: %s',
    (line) => {
      expect(daysOf(`The ferry sank off the pier.\n${line}`, '22 Nov 2024')).toEqual([]);
    },
  );
});
