/** Who speaks to whom in the lines of newspapers of many languages: tests/support/spoken-lines.ts. */
import { describe, expect, it } from 'vitest';
import { quotationsOf } from '../../../src/extract/quotations.ts';
import { withSpeakers } from '../../../src/extract/speakers.ts';
import type { LocalName, Mention, NameKind } from '../../../src/model/article.ts';
import type { Block } from '../../../src/model/block.ts';
import { spokenLines } from '../../support/spoken-lines.ts';

const kinds: Readonly<Record<string, NameKind>> = { p: 'person', o: 'organisation', l: 'place' };

/** "p Anna Berg (minister)": the kind, the name, how the article describes her. */
function nameOf(given: string): LocalName {
  const [, kind = '', name = '', described] = /^(\S) ([^(]*?)(?: \(([^)]*)\))?$/.exec(given.trim()) ?? [];
  const described_ = described === undefined ? [] : [described];
  return { name, kind: kinds[kind] ?? 'person', confidence: 'certain', described: described_ };
}

function mentionsIn(block: Block, index: number, names: readonly LocalName[]): Mention[] {
  const taken: { start: number; end: number }[] = [];
  const found = names.flatMap(({ name: full, kind }, name) => {
    const forms = kind === 'person' ? [full, full.split(' ').at(-1) ?? full] : [full, full.replace(/^(?:Le|The) /, '')];
    return forms.flatMap((form): Mention[] => {
      const ends = /[a-zа-я]/i.test(form) ? ['(?<!\\p{L})', '(?!\\p{L})'] : ['', ''];
      const places = [...block.text.matchAll(new RegExp(ends.join(form), 'gu'))].map(({ index: at }) => at);
      return places.flatMap((start) => {
        const within = { start, end: start + form.length };
        if (taken.some((one) => one.start < within.end && within.start < one.end)) return [];
        taken.push(within);
        const span = { start: block.span.start + within.start, end: block.span.start + within.end };
        return [{ text: form, span, block: index, within, name }];
      });
    });
  });
  return found.sort((a, b) => a.within.start - b.within.start);
}

/** For each quotation "speaker > told". */
function spoken(language: string, given: string, text: string): string {
  const names = given.split(', ').map(nameOf);
  let at = 0;
  const source = text.replaceAll(' ¶ ', '\n');
  const body = source.split('\n').map((line): Block => {
    const span = { start: at, end: at + line.length };
    at = span.end + 1;
    return { type: 'paragraph', text: line, span };
  });
  const mentions = body.flatMap((block, index) => mentionsIn(block, index, names));
  const told = withSpeakers(
    quotationsOf(source, body, language),
    { source, head: [], body, language },
    { names, mentions },
  );
  return told
    .map(({ speaker, told: hearer }) => {
      const who = speaker === null ? '-' : speaker.name === null ? `"${speaker.text}"` : names[speaker.name]?.name;
      return hearer === null ? who : `${who} > ${hearer.name === null ? hearer.text : names[hearer.name]?.name}`;
    })
    .join('; ');
}

const lines = spokenLines
  .trim()
  .split('\n')
  .map((line) => line.split(' | '));

describe('who speaks to whom', () => {
  it.each(lines)('in %s (%s): %s', (language = '', given = '', text = '', expected = '') => {
    expect(spoken(language, given, text)).toBe(expected);
  });
});
