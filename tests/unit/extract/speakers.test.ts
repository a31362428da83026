/** Who says what, with names given by hand: the finder of names has its own tests. */
import { describe, expect, it } from 'vitest';
import { quotationsOf } from '../../../src/extract/quotations.ts';
import { withSpeakers } from '../../../src/extract/speakers.ts';
import type { LocalName, Mention, NameKind } from '../../../src/model/article.ts';
import type { Block } from '../../../src/model/block.ts';

type Given = readonly [name: string, kind: NameKind, described?: string];

/** The speech of paragraphs, one a line, as "speaker (confidence) · verb · told". */
function spoken(text: string, language: string, given: readonly Given[]): readonly string[] {
  let at = 0;
  const body = text.split('\n').map((line): Block => {
    const span = { start: at, end: at + line.length };
    at = span.end + 1;
    return { type: 'paragraph', text: line, span };
  });
  const names = given.map(([name, kind, described]): LocalName => {
    return { name, kind, confidence: 'certain', described: described === undefined ? [] : [described] };
  });
  const mentions = body.flatMap((block, index) => mentionsIn(block, { index, names }));
  const quotations = quotationsOf(text, body, language);
  return withSpeakers(quotations, { source: text, head: [], body, language }, { names, mentions }).map((quotation) => {
    const { speaker, verb, told } = quotation;
    expect(speaker === null || text.slice(speaker.span.start, speaker.span.end)).toBe(speaker?.text ?? true);
    const who = speaker === null ? '-' : speaker.name === null ? `"${speaker.text}"` : names[speaker.name]?.name;
    return `${who} (${speaker?.confidence ?? '-'}) · ${verb ?? '-'} · ${told?.text ?? '-'}`;
  });
}

function mentionsIn(block: Block, { index, names }: { index: number; names: readonly LocalName[] }): Mention[] {
  const found = names.flatMap(({ name: full }, name): Mention[] => {
    const form = block.text.includes(full) ? full : (full.split(' ').at(-1) ?? full);
    const start = block.text.indexOf(form);
    const within = { start, end: start + form.length };
    const span = { start: block.span.start + within.start, end: block.span.start + within.end };
    return start < 0 ? [] : [{ text: form, span, block: index, within, name }];
  });
  return found.sort((a, b) => a.within.start - b.within.start);
}

const lukashenko: Given = ['Alexander Lukashenko', 'person', 'Belarusian dictator'];
const hansen: Given = ['Torgeir Hansen', 'person'];
const bbc: Given = ['BBC', 'organisation'];
const nrk: Given = ['NRK', 'organisation'];

describe('the speaker', () => {
  it.each([
    [
      '“We have hearts,” Lukashenko said in an interview with the BBC.',
      'en',
      'Alexander Lukashenko (certain) · said · BBC',
    ],
    [
      'Lukashenko told the BBC it was “absolutely possible” his army had helped.',
      'en',
      'Alexander Lukashenko (certain) · told · BBC',
    ],
    [
      '“We had no steering,” the captain, Torgeir Hansen, told the broadcaster NRK.',
      'en',
      'Torgeir Hansen (certain) · told · NRK',
    ],
    ['– Vi har et hjerte, sier Lukashenko til BBC.', 'nb', 'Alexander Lukashenko (certain) · sier · BBC'],
    ['„Keine Steuerung“, sagte Kapitän Torgeir Hansen dem Sender NRK.', 'de', 'Torgeir Hansen (certain) · sagte · NRK'],
    [
      '« Le feu était rapide », a reconnu le commandant Torgeir Hansen.',
      'fr',
      'Torgeir Hansen (certain) · reconnu · -',
    ],
    ['Lukashenko sa det slik: «Vi har et hjerte.»', 'nb', 'Alexander Lukashenko (certain) · sa · -'],
    ['Gestern sagte Lukashenko: „Wir haben Herzen.“', 'de', 'Alexander Lukashenko (certain) · sagte · -'],
    [
      '«No somos robots», declaró la portavoz del SES, Torgeir Hansen, a la NRK.',
      'es',
      'Torgeir Hansen (certain) · declaró · NRK',
    ],
    ['– Gość to gość – powiedział Hansen.', 'pl', 'Torgeir Hansen (certain) · powiedział · -'],
    ['– Vieras on vieras, Hansen sanoi väelle.', 'fi', 'Torgeir Hansen (certain) · sanoi · -'],
    [
      '„Eine alte Dame gab mir Handschuhe“, erzählte eine Urlauberin aus Kiel.',
      'de',
      '"eine Urlauberin aus Kiel" (likely) · erzählte · -',
    ],
    ['“We saw nothing,” a passenger said.', 'en', '"a passenger" (likely) · said · -'],
    [
      'The team of Torgeir Hansen criticised it as “a floor for a dictator”.',
      'en',
      '"The team of Torgeir Hansen" (likely) · criticised · -',
    ],
    [
      'The Belarusian dictator, who has ruled for long, told the BBC it was “quite possible”.',
      'en',
      'Alexander Lukashenko (likely) · told · BBC',
    ],
  ])('of %s', (text, language, expected) => {
    expect(spoken(text, language, [lukashenko, hansen, bbc, nrk])).toEqual([expected]);
  });

  it('of “he said” is the person of the sentence before, and nobody when there is none', () => {
    const text = 'Mr Lukashenko spoke of concern. “We have hearts,” he said.';
    expect(spoken(text, 'en', [lukashenko])).toEqual(['Alexander Lukashenko (likely) · said · -']);
    expect(spoken('“We have hearts,” he said.', 'en', [lukashenko])).toEqual(['- (-) · said · -']);
  });

  it('goes on through the rest of a paragraph and into one of nothing but speech', () => {
    const text =
      '“We cannot allow this,” Lukashenko told the BBC. “Never.”\n“The main thing is to protect our country.”';
    expect(spoken(text, 'en', [lukashenko, bbc])).toEqual([
      'Alexander Lukashenko (certain) · told · BBC',
      'Alexander Lukashenko (likely) · - · BBC',
      'Alexander Lukashenko (likely) · - · BBC',
    ]);
  });

  it('is not the one who asks: a question in dashes is nobody’s, and whoever spoke before it is guessed to answer', () => {
    const [, asked, answered] = spoken('– Jeg er her, sier Hansen.\n– Er du redd?\n– Nei.', 'nb', [hansen]);
    expect([asked, answered]).toEqual(['- (-) · - · -', 'Torgeir Hansen (guess) · - · -']);
  });

  it('is not told whom the article has it from', () => {
    const text = '“We cannot allow this,” Lukashenko told a meeting, according to NRK.';
    expect(spoken(text, 'en', [lukashenko, nrk])).toEqual(['Alexander Lukashenko (certain) · told · -']);
  });
});
