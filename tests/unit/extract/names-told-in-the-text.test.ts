/** A name alone on a line of the head: whom the article speaks of, or who wrote it. All invented. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../support/extract.ts';
import { sourceOf } from './source-of.ts';

function bylineOf(...lines: readonly string[]): string | undefined {
  const { record } = extract(sourceOf(`${lines.join('\n\n')}\n`));
  if (record === null) throw new Error('The article is not published.');
  return record.byline?.value;
}

const headline = 'Siegert trainiert künftig die Mannschaft aus Altenau';
const text = [
  'Der Verein aus Altenau hat am Dienstag einen neuen Trainer vorgestellt. Nachfolger von Mike Porsch ist David Siegert.',
  'Siegert war zuletzt zwei Jahre lang ohne Verein und hat davor die Jugend des Vereins in Hirschberg betreut.',
  'Sein erstes Spiel hat der neue Trainer am Sonntag, und es geht gegen den Letzten der Tabelle.',
];

describe('a name alone in the head', () => {
  it.each(['David Siegert', 'David Siegert, Altenau'])('is whom the article speaks of: %s', (name) => {
    expect(bylineOf(headline, name, ...text)).toBeUndefined();
  });

  it.each(['Anna Berger', 'Jonas Siegert', 'Anna Berger, Altenau'])('is the writer: %s', (name) => {
    expect(bylineOf(headline, name, ...text)?.startsWith(name.split(',')[0] ?? '')).toBe(true);
  });

  it('is the writer where only a box below the text tells more of her', () => {
    const box = 'Anna Berger schreibt seit zehn Jahren über den Fußball der Region. Berger lebt in Hirschberg am See.';
    expect(bylineOf(headline, 'Anna Berger', ...text, box)).toBe('Anna Berger');
  });

  it('is no writer where a page says the words again and again', () => {
    const page = ['Publicidad Ai', 'Publicidad Ai', headline, 'Publicidad AiPublicidad Ai', 'Publicidad Ai', ...text];
    expect(bylineOf(...page)).toBeUndefined();
  });
});

describe('a name alone below the first paragraph', () => {
  it.each([
    ['Mary Holt', 'She has run the library in Marlow for thirty years and read to every child in the town.'],
    ['Joan Reed', 'Why stop now? Because the voice is not what it was, and I do not want to be pitied.'],
  ])('is whom the article presents: %s', (name, presented) => {
    const first = 'The county gave its prize for long service on Tuesday evening in the town hall of Marlow.';
    expect(
      bylineOf('Prize for long service', first, name, presented, 'The prize is worth a thousand pounds.'),
    ).toBeUndefined();
  });
});
