/** Other stories beside and below an article, and captions that no credit ends: what is set aside, and what stays. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../support/extract.ts';
import { sourceOf } from './source-of.ts';

const head = 'Old bridge to close for two years';
const p1 = 'The council of Harwick voted on Tuesday to close the old bridge over the river Ley for two years.';
const p2 = 'Engineers had found cracks in three of the five pillars, and repairs will cost nine million pounds.';
const p3 = 'Shopkeepers on the north bank fear for their trade and have asked the council for a ferry.';
const p4 = 'The mayor said on Wednesday that the ferry would sail from May, and that nobody would pay to cross.';
const recordOf = (...parts: string[]) => extract(sourceOf(`${parts.join('\n\n')}\n`)).record;
const paragraphsOf = (...parts: string[]) =>
  (recordOf(...parts)?.body ?? []).filter(({ type }) => type !== 'figure').map(({ text }) => text);

describe('other stories', () => {
  it('with their days below the text are set aside, and date nothing', () => {
    const record = recordOf(
      head,
      p1,
      p2,
      p3,
      'Mayor sells his boat',
      '3 May 2023',
      'School wins a prize',
      '2 May 2023',
    );
    expect(record?.body.map(({ text }) => text)).toEqual([p1, p2, p3]);
    expect(record?.published).toBeNull();
  });

  it('amid the text, one with its time is a link', () =>
    expect(paragraphsOf(head, p1, p2, p3, 'Mayor sells his old boat', '3 May 2023, 10:22', p4)).toEqual([
      p1,
      p2,
      p3,
      p4,
    ]));

  it('a day below the text without a title is the article’s own', () =>
    expect(recordOf(head, p1, p2, p3, '3 May 2023')?.published?.value.edtf).toBe('2023-05-03'));

  it('under the section said again are set aside', () =>
    expect(
      paragraphsOf(
        'Islands',
        head,
        p1,
        p2,
        p3,
        'Islands',
        'Mayor sells his old boat to a stranger',
        'He got nine pounds for it.',
      ),
    ).toEqual([p1, p2, p3]));
});

describe('a paragraph below a link', () => {
  it('at the end of the text is the article’s', () =>
    expect(
      paragraphsOf(
        head,
        p1,
        p2,
        'Read more: Mayor sells his boat',
        p3,
        'Most read',
        'One',
        'Two',
        'Three',
        'Terms of use',
        'Privacy policy',
        'Contact us',
      ),
    ).toEqual([p1, p2, p3]));
});

describe('a caption', () => {
  const captionOf = (...parts: string[]) => {
    const figure = recordOf(...parts)?.body.find(({ type }) => type === 'figure');
    return figure?.type === 'figure' ? figure.caption?.text : undefined;
  };

  it.each([
    ['The old bridge at dusk.\nThe old bridge at dusk.', 'The old bridge at dusk.'],
    ['Engineers on the bridge (file photo)', 'Engineers on the bridge (file photo)'],
    [
      'BRIDGE_2_800x600.jpg Engineers look at the pillars of the bridge.',
      'Engineers look at the pillars of the bridge.',
    ],
    ['Engineers look at the pillars. (AP Photo)', 'Engineers look at the pillars.'],
  ])('is read from «%s»', (lines, caption) => expect(captionOf(head, lines, p1, p2, p3)).toBe(caption));

  it('is no headline that stands twice', () => expect(recordOf(head, head, p1, p2)?.headline.value).toBe(head));
});

describe('labels and buttons above the text', () => {
  it('that wait for a date are set aside', () =>
    expect(paragraphsOf(head, 'Updated: Published:', p1, p2)).toEqual([p1, p2]));

  it.each(['NRK Meny', 'Our Own Newspaper', '3. Go to the shop'])('«%s» is no kicker', (line) =>
    expect(recordOf(line, head, p1, p2, p3)?.kicker).toBeNull(),
  );

  it('in small letters are no keywords', () =>
    expect(recordOf('skip to main content', head, p1, p2)?.keywords).toBeNull());
});
