/** Pictures as the sites of newspapers and broadcasters print them when a page is copied. All invented. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../support/extract.ts';
import { bodies, headlines, type Language } from './head-of.ts';
import { sourceOf } from './source-of.ts';

function read(language: Language, head: string, amid = '') {
  const [first = '', second = '', ...rest] = bodies[language];
  const paragraphs = [head, first, second, amid, ...rest].filter((text) => text !== '').join('\n\n');
  const { record } = extract(sourceOf(`${headlines[language]}\n\n${paragraphs}\n`));
  const figures = record?.body.flatMap((block) => (block.type === 'figure' ? [block] : [])) ?? [];
  return {
    figures: figures.map(({ caption, credit }) => [caption?.text ?? null, credit?.text ?? null]),
    standfirst: record?.standfirst?.value ?? null,
    byline: record?.byline?.value ?? null,
    texts: record?.body.flatMap(({ type, text }) => (type === 'figure' ? [] : [text])),
  };
}

const date = '12 March 2024';
const shown = 'The kiln stands by the old harbour.';

describe('labels of pictures', () => {
  it.each([
    `Image source, Getty Images\nImage caption, ${shown}`,
    `Image copyrightGetty Images\nImage caption${shown}`,
    `Image copyrightGetty ImagesImage caption${shown}`,
    `Image copyright\nGetty Images\nImage caption\n${shown}`,
  ])('are no text: %s', (picture) => {
    const { figures, texts, standfirst } = read('en', `By Ann Moss\n${date}\n\n${picture}`, picture);
    expect(figures).toEqual([
      [shown, 'Getty Images'],
      [shown, 'Getty Images'],
    ]);
    expect([standfirst, texts]).toEqual([null, bodies.en]);
  });
});

describe('words for those who cannot see a picture', () => {
  const figure = [[shown, 'Getty Images']];

  it('stand between its maker and its caption', () => {
    const head = `By Ann Moss\n${date}\nGetty Images\nA kiln of brick\n${shown}`;
    expect(read('en', head)).toMatchObject({ figures: figure, standfirst: null, texts: bodies.en });
  });

  it('stand above its maker', () => {
    const head = `By Ann Moss\n${date}\n\nA kiln of brick\nGetty Images\n${shown}`;
    expect(read('en', head)).toMatchObject({ figures: figure, standfirst: null, texts: bodies.en });
  });

  it('stand above a caption that says the same', () => {
    const head = `By Ann Moss\n${date}\n\nA kiln by the harbour\n${shown} Photograph: Jo Pike/Alamy`;
    expect(read('en', head)).toMatchObject({ figures: [[shown, 'Jo Pike/Alamy']], texts: bodies.en });
  });
});

describe('who made a picture', () => {
  it.each([
    ['en', `By Ann Moss\n${date}\n\n${shown} (Jo Pike/AFP via Getty Images)`, 'Jo Pike/AFP via Getty Images'],
    ['en', `By Ann Moss\n${date}\n\n${shown}\n(Jo Pike/AFP)`, 'Jo Pike/AFP'],
    ['en', `By Ann Moss\n${date}\n\n${shown}\nJo Pike via AP`, 'Jo Pike via AP'],
    ['en', `By Ann Moss\n${date}\n\n${shown} Vesper/Jo Pike`, 'Vesper/Jo Pike'],
    [
      'de',
      `Von Anna Moos\n12.03.2024\n\n${shown} (picture alliance / dpa / Uwe Brandt)`,
      'picture alliance / dpa / Uwe Brandt',
    ],
  ] as const)('is read in %s: %s', (language, head, credit) => {
    expect(read(language, head).figures).toEqual([[shown, credit]]);
  });

  it('is no writer beside the words of the picture', () => {
    const { byline, figures } = read('de', `Von Anna Moos\n\nUwe Brandt/ DPA\nDer Ofen steht am alten Hafen.`);
    expect([byline, figures]).toEqual(['Anna Moos', [['Der Ofen steht am alten Hafen.', 'Uwe Brandt/ DPA']]]);
  });
});

describe('who writes', () => {
  it.each([
    ['en', 'Ann MossTom Reed\n12 March 2024', 'Ann Moss, Tom Reed'],
    ['en', 'By Ann Moss FOR MAILONLINE\n12 March 2024', 'Ann Moss'],
    ['en', 'By Fiona McDonald\n12 March 2024', 'Fiona McDonald'],
    ['de', 'Von Anna Moos, ARD Lindau\n12.03.2024', 'Anna Moos'],
  ] as const)('is read in %s: %s', (language, head, writer) => {
    expect(read(language, head).byline).toBe(writer);
  });

  it('is a lone name right above the text where nobody else signs', () => {
    const head = '12. marts 2024 kl. 10.15\n\nOvnen står ved den gamle havn. Foto: Jens Friis\nMette Krogh';
    expect(read('da', head)).toMatchObject({ byline: 'Mette Krogh', texts: bodies.da });
  });
});
