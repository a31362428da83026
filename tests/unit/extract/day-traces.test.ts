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

  it.each([
    ['a row of figures', 'Oil 2515 15541 885 2742 22 Nov 2024 15315 139 936 5362 up 39 213 unchanged.'],
    ['the end of a caption', 'Rescuers on the pier of Halden, 22 Nov 2024'],
    ['a note in brackets', '[The original of this article appeared on 22 Nov 2024.]'],
    ['a post', 'What a day this was for all of us. pic.example/1 — Jo (@jo_halden) 22 Nov 2024'],
    ['the rest of a sentence', '(NTT) expects its profits to fall by 22 Nov 2024 as they did before.'],
    ['a name with a day', 'Santiago, 22 Nov 2024.'],
    ['words in capitals', 'THE FERRY SANK ON 22 Nov 2024 OFF THE PIER.'],
  ])('are not those of %s', (_, line) => {
    expect(daysOf(`The ferry sank off the pier.\n\n${line}`, '22 Nov 2024')).toEqual([]);
  });

  it('are those of speech and of languages without capitals', () => {
    expect(daysOf('“The ferry sank on 22 Nov 2024,” she said.', '22 Nov 2024')).toEqual(['2024-11-22']);
    expect(daysOf('– The ferry sank on 22 Nov 2024, says Lind.', '22 Nov 2024')).toEqual(['2024-11-22']);
    expect(daysOf('船は2024年11月22日に沈んだ。', '2024年11月22日')).toEqual(['2024-11-22']);
  });

  it.each(['Friday, 22 Nov 2024 4:55 PM', 'Published 22 Nov 2024', '22 Nov 2024'])(
    'are not those of a line that is nothing but a date: %s',
    (line) => {
      expect(daysOf(`The ferry sank off the pier.\n${line}`, '22 Nov 2024')).toEqual([]);
    },
  );
});
