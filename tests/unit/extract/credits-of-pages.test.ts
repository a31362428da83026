/** Captions and credits in the forms of copied pages, and what only looks like them. All invented. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../support/extract.ts';
import { sourceOf } from './source-of.ts';

const text = [
  'The council of Harwick voted on Tuesday to close the old bridge over the river Ley for two years.',
  'Engineers had found cracks in three of the five pillars, and repairs will cost nine million pounds.',
  'Shopkeepers in Harwick fear for their trade and have asked the council for a ferry across the river.',
  'The work is to begin in March, and the bridge is to open again before the winter after next.',
];
const headline = 'Council closes Ley bridge for two years';

function recordOf(...lines: readonly string[]) {
  const { record } = extract(sourceOf(`${lines.join('\n\n')}\n`));
  if (record === null) throw new Error('The article is not published.');
  return record;
}

type Figure = { readonly caption: string | null; readonly credit: string | null };

function figuresOf(...lines: readonly string[]): Figure[] {
  return recordOf(...lines).body.flatMap((block) =>
    block.type === 'figure' ? [{ caption: block.caption?.text ?? null, credit: block.credit?.text ?? null }] : [],
  );
}

const amid = (line: string): Figure[] => figuresOf(headline, ...text.slice(0, 2), line, ...text.slice(2));

describe('a caption among the paragraphs', () => {
  it.each([
    [
      'An officer on the bridge - file picture - Paul Meunier - AFP',
      'An officer on the bridge - file picture',
      'Paul Meunier - AFP',
    ],
    [
      'The chief of police of Harwick (suara.example/Budi Santoso)',
      'The chief of police of Harwick',
      'suara.example/Budi Santoso',
    ],
  ])('ends in the name of its maker: %s', (line, caption, credit) => {
    expect(amid(line)).toEqual([{ caption, credit }]);
  });

  it.each([
    'The old bridge has been shut by the council. (Amy Barnes)',
    'The part of the widow is the best thing in the play.(Amy Barnes)',
    'FERRY: I have waited for the ferry across the river every morning. Anna Glatved',
    '“We have shut the old bridge for two years.”(Amy Barnes)',
    'The old bridge is shut.(See the map of the river)',
    'The council is led by a member of the party (Labour/Green)',
    'The bridge was built by Paul Meunier - an engineer',
    'Apply for the grant until May on the page of the ministry (agri.example/Grants)',
    'Image courtesy was never the strong side of the club, and the new owner has not helped.',
  ])('is none where nothing else tells it: %s', (line) => {
    expect(amid(line)).toEqual([]);
  });

  it.each([
    'FIRE: The mill by the river burnt on Sunday morning. Anna Glatved',
    'The old bridge has been shut by the council.(Amy Barnes)',
  ])('ends in a name beside another picture: %s', (line) => {
    const page = [headline, ...text.slice(0, 2), 'Photo: Kate Moran', line, ...text.slice(2)];
    expect(figuresOf(...page).map(({ credit }) => credit)).toContain(/(\p{L}+ \p{L}+)\)?$/u.exec(line)?.[1]);
  });

  it('takes no paragraph above it along', () => {
    const line = 'An officer on the bridge - file picture - Paul Meunier - AFP';
    const page = `${headline}\n\n${text[0]}\n\n${text[1]}\n${line}\n\n${text[2]}\n\n${text[3]}`;
    expect(figuresOf(page).map(({ caption }) => caption)).toEqual(['An officer on the bridge - file picture']);
  });

  it('is a letter or an answer right below the headline', () => {
    expect(
      figuresOf(headline, 'BUSES: I have waited for the bus every morning this month. Peter Hall', ...text),
    ).toEqual([]);
  });
});

describe('a line that opens with a word for pictures', () => {
  it.each([
    'PHOTO: Sawmill burns by the river; five hurt after driver misses stop sign',
    'Photo: Patients brought outside after someone started another blaze nearby',
  ])('names nobody who made one: %s', (line) => {
    expect(amid(line).every(({ credit }) => credit === null)).toBe(true);
  });

  it.each([
    ['Photo: kindly made available by the family', 'kindly made available by the family'],
    ['Image courtesy of Harwick Maps, with thanks.', 'Harwick Maps, with thanks.'],
    ['Photo AFP', 'AFP'],
    ['Фото А. Станкевич', 'А. Станкевич'],
  ])('names the maker: %s', (line, credit) => {
    expect(amid(line)).toEqual([{ caption: null, credit }]);
  });

  it('is the headline where nothing stands above it', () => {
    const shop =
      'Das Fotogeschäft von Anton Weber in der Langgasse schließt zum Jahresende, weil sich kein Nachfolger findet.';
    const record = recordOf('Foto A. Weber', shop, 'Anton Weber hatte den Laden 1984 vom Vater übernommen.');
    expect(record.headline?.value).toBe('Foto A. Weber');
  });

  it('says what the picture shows', () => {
    const line = 'Photo: The mayor of Harwick and the queen of the fair ride through town in an open carriage';
    expect(figuresOf('The fair opens', line, ...text)).toEqual([{ caption: line, credit: null }]);
  });

  it('is somebody who speaks below the text', () => {
    expect(amid('Photographer: The river was high that night, and nobody could cross without some help.')).toEqual([]);
  });

  it('is a caption where it opens small', () => {
    const line = 'Photo: farmers bring in the wheat near Harwick on the first warm day of the year';
    expect(recordOf('Harvest begins early', line, ...text).headline?.value).toBe('Harvest begins early');
  });

  it('leaves out the bar that closes the line', () => {
    expect(amid('The bridge over the river at Harwick. Photo by Amy Barnes |')[0]?.credit).toBe('Amy Barnes');
  });
});

describe('a caption said again below its credit', () => {
  it('is told once', () => {
    const caption = 'The mayor of Harwick on the old bridge over the river on Monday, before the council met.';
    expect(figuresOf(headline, `${caption}\nPhoto: Antara/Anyong\n${caption}`, ...text)).toEqual([
      { caption, credit: 'Antara/Anyong' },
    ]);
  });
});

describe('a place, its day and the agency on a line of their own', () => {
  it('open the report and are no picture', () => {
    const record = recordOf(
      'El ayuntamiento cierra el viejo puente dos años',
      'GIRONA, 5 (EUROPA PRESS)',
      'El ayuntamiento de Valverde votó el martes cerrar el viejo puente durante dos años por las grietas.',
      'Los ingenieros hallaron grietas en tres de los cinco pilares, y las obras costarán nueve millones de euros.',
    );
    expect([record.agency?.value, record.dateline?.value]).toEqual(['EUROPA PRESS', 'GIRONA, 5']);
    expect(record.body.some(({ type }) => type === 'figure')).toBe(false);
  });

  it.each([
    'Berg, 24 (AP) is the youngest of those who stand for the council this year.',
    'REED, 91 (PRESS ASSOCIATION)',
    'Brent, 30 (Reuters) and gas, 40, fell on Monday as traders waited for ministers.',
    'Romans, 8 (ESV) - There is no condemnation for those who live in the spirit.',
  ])('are none where the figure is an age or a price: %s', (line) => {
    expect(recordOf(headline, line, ...text).dateline?.value).toBeUndefined();
  });
});
