/** Short lines that their shape alone tells, and titles that pages print twice. All invented. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../support/extract.ts';
import { bodies, headlines } from './head-of.ts';
import { sourceOf } from './source-of.ts';

function read(text: string) {
  const { record } = extract(sourceOf(text));
  const plain = (name: 'headline' | 'standfirst' | 'byline' | 'section') => record?.[name]?.value ?? null;
  return {
    headline: plain('headline'),
    standfirst: plain('standfirst'),
    byline: plain('byline'),
    body: record?.body.map((block) => block.text).join('\n') ?? '',
    captions: record?.body.flatMap((block) => (block.type === 'figure' ? [block.caption?.text ?? ''] : [])) ?? [],
  };
}

const article = `${headlines.en}\n\n${bodies.en.join('\n\n')}`;

describe('a short line below the last sentence', () => {
  it.each(['Accidents |', '| Our town'])('is furniture: %s', (line) => {
    expect(read(`${article}\n\n${line}\n`).body).toBe(bodies.en.join('\n'));
  });

  it.each([
    ['a result', 'Rovers 3, United 1'],
    ['the last verse of a poem', 'salt on my hands'],
    ['what a crowd shouts', 'Save our school Save our school'],
    ['a first name', 'ann of the mill'],
    ['a sentence that goes on', 'and nobody has asked the ferryman.'],
    ['a row of a table', '| a | b |'],
  ])('stays where it is %s', (_, line) => {
    expect(read(`${article}\n\n${line}\n`).body).toContain(line);
  });

  it('stays where it ends a stanza or a list', () => {
    const verse =
      'the river takes its toll,\nthe ferry takes the rest,\nthe old bridge keeps its soul\nand dreams beside the west';
    expect(read(`${article}\n\n${verse}\n`).body).toContain('and dreams beside the west');
  });
});

describe('a line that says the same twice', () => {
  it('is no headline above another one', () => {
    const glued = 'Fire brigade of MerrowFire brigade of Merrow County';
    expect(read(`${glued}\n\n${article}`).headline).toBe(headlines.en);
  });

  it('shows the headline below a picture', () => {
    const head = `${headlines.en} ${headlines.en}\nThe old bridge this week. HDM\n\n${headlines.en}`;
    expect(read(`${head}\n\n${bodies.en.join('\n\n')}`).headline).toBe(headlines.en);
  });

  it('is the headline where no other line is', () => {
    const twice = 'Bridge shut for good Bridge shut for good';
    expect(read(`${twice}\n\n${bodies.en.join('\n\n')}`).headline).toBe(twice);
  });
});

describe('a headline that stands once more', () => {
  const [deck, ...rest] = bodies.en;

  it('over the picture is no caption', () => {
    const { captions, body } = read(
      `${headlines.en}\nANN REED/REUTERS\n\n${headlines.en}\n\n${bodies.en.join('\n\n')}\n`,
    );
    expect(captions.join()).not.toContain(headlines.en);
    expect(body).not.toContain(headlines.en);
  });

  it('below the text over a credit is no caption', () => {
    expect(read(`${article}\n\n${headlines.en}\nPhoto: Ann Reed\n`).body).not.toContain(headlines.en);
  });

  it('below its standfirst leaves that what it is', () => {
    const standfirst = 'The old bridge of Harwick has cracks in its pillars, and the council has no money for repairs.';
    const {
      headline,
      standfirst: read1,
      body,
    } = read(`${headlines.en}\n\n${standfirst}\n\n${headlines.en}\n\n${[deck, ...rest].join('\n\n')}\n`);
    expect([headline, read1]).toEqual([headlines.en, standfirst]);
    expect(body).not.toContain(headlines.en);
  });
});

describe('two words with capitals beside the day', () => {
  const body = bodies.en.join('\n\n');

  it('are sections of the page', () => {
    expect(read(`Events Sport Local 2026-01-07T13:27:41+00:00\n\n${article}`).byline).toBeNull();
  });

  it('are who wrote it, by a first name or below the headline', () => {
    expect(read(`Thursday, February 7, 2008\n\nAnn Moss\n\n${body}`).byline).toBe('Ann Moss');
    expect(read(`${headlines.en}\nFebruary 7, 2008\nTuuli Kask\n\n${body}`).byline).toBe('Tuuli Kask');
  });
});
