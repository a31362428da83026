/** Heads of pages as a browser gives them when all of a page is copied, and as archives print them. All invented. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../support/extract.ts';
import { type Facts, type Language, readHead } from './head-of.ts';
import { sourceOf } from './source-of.ts';

describe('the head of a copied page', () => {
  it.each<[string, Language, string, Facts]>([
    [
      'without gaps is read as one with gaps',
      'nb',
      'Hopp til innhold\navisa.example\nMeny\nVestland\n<H>\nKommunen frykter at brua over Leira skal falle ned.\n\nBro over elv\nSTENGT: Brua over Leira.\nFOTO: OLA BRANDT / AVISA\nOla Brandt\nOla Brandt\nJournalist\nPublisert 4. mars 2022 kl. 14:05',
      {
        headline: 'Stenger gamlebrua i to år',
        standfirst: 'Kommunen frykter at brua over Leira skal falle ned.',
        byline: 'Ola Brandt',
        published: '2022-03-04T14:05',
      },
    ],
    [
      'holds the words of a picture twice, and its credit once',
      'it',
      'Cronaca\n<H>\ndi Elena Marchi\n\nIl ponte sul fiume\nIl ponte sul fiume (ansa)\n04 Marzo 2022',
      { headline: 'Il vecchio ponte chiude per due anni', byline: 'Elena Marchi', kicker: null, standfirst: null },
    ],
    [
      'names the photographer below the words of a picture',
      'es',
      'El puente, el jueves.\nEl puente, el jueves.\nPABLO GARCÍA (EFE)\n<H>\nElena Marín\n04 MAR 2022 - 14:05 CET',
      { headline: 'El viejo puente cierra dos años', byline: 'Elena Marín', published: '2022-03-04T14:05+01:00' },
    ],
    [
      'has words for dates without their dates',
      'sv',
      '<H>\nTre personer skadade\nUppdaterad: Publicerad:',
      { headline: 'Stänger gamla bron i två år', published: null, updated: null },
    ],
    [
      'asks its readers for something where a name could be',
      'da',
      '<H>\nByrådet frygter at broen falder ned\nFølg Krimi\n4. marts 2022',
      { headline: 'Lukker den gamle bro i to år', byline: null },
    ],
    [
      'dates a change without its year',
      'en',
      '<H>\n\nEngineers say the pillars may give way, and shops on both banks fear the winter.\n\nLAST UPDATE | 19 Jul',
      {
        headline: 'Council closes Ley bridge for two years',
        standfirst: 'Engineers say the pillars may give way, and shops on both banks fear the winter.',
        published: null,
        updated: null,
      },
    ],
    [
      'opens with a row of facts, an age among them',
      'fr',
      'Publié il y a 8 ans - Mise à jour le 27.01.2016 - 1 min - vu 225 fois\n\n<H>',
      { headline: 'Le vieux pont ferme pour deux ans', standfirst: null },
    ],
    [
      'names an agency and its desk where the headline could be',
      'nb',
      'NTB Innenriks',
      { headline: 'Kommunestyret i Vinterbro vedtok tirsdag å stenge den gamle brua over Leira i to år.' },
    ],
    [
      'tells how old the page is',
      'nb',
      '2 måneder siden\n<H>',
      { headline: 'Stenger gamlebrua i to år', kicker: null },
    ],
    [
      'has its facts as short sentences on one line',
      'nb',
      '<H>\nHarvik Avis. Publisert på trykk 06.03.2014. ELLEN MARSTEIN. Seksjon: Nyheter. Side 4.',
      {
        headline: 'Stenger gamlebrua i to år',
        publisher: 'Harvik Avis',
        published: '2014-03-06',
        byline: 'ELLEN MARSTEIN',
        section: 'Nyheter',
        standfirst: null,
      },
    ],
    [
      'says the headline as its title and in its own line',
      'tr',
      '<H>!\n<H>!',
      { headline: 'Eski köprü iki yıl kapalı kalacak!', standfirst: null },
    ],
    [
      'shows the section of the path again',
      'en',
      'Home » Metro » <H>\nMetro\n<H>\nBy Bola Adeniran\n12 July 2019',
      { headline: 'Council closes Ley bridge for two years', section: 'Metro', kicker: null },
    ],
  ])('%s', (_, language, head, wanted) => {
    const { blocks: _blocks, ...found } = readHead(language, head, wanted);
    expect(found).toEqual(wanted);
  });
});

const text = [
  'The council of Harwick voted on Tuesday to close the old bridge over the river Ley for two years.',
  'Engineers had found cracks in three of the five pillars, and repairs will cost nine million pounds.',
  'Shopkeepers in Harwick fear for their trade and have asked the council for a ferry.',
];

describe('a picture above or amid the text', () => {
  it.each([
    [
      'is told by the name of its file',
      `Council closes bridge\n\n${text[0]}\n\nBRIDGE_OCT_800x600.jpg\n${text[1]}\n\n${text[2]}`,
    ],
    [
      'has a caption behind the name of its file',
      `Council closes bridge\n\n200807-bridge-1000.jpg The old bridge over the Ley on Tuesday.\n\n${text.join('\n\n')}`,
    ],
    [
      'has its caption twice, the second time with who made it',
      `Council closes bridge\n\nThe old bridge. (illustration)\n\nThe old bridge. (illustration) - AFP\n\n${text.join('\n\n')}`,
    ],
  ])('%s', (_, source) => {
    const { record } = extract(sourceOf(source));
    const paragraphs = record?.body.filter(({ type }) => type === 'paragraph').map((block) => block.text);
    expect(record?.headline.value).toBe('Council closes bridge');
    expect(text).toEqual(expect.arrayContaining(paragraphs ?? ['']));
  });
});

it('a name that signs a short report does not move its text into the head', () => {
  const { record } = extract(
    sourceOf(
      `Council closes Ley bridge for two years\n\n${text.join('\n\n')}\n\nReporting by Ann Reed\nOur standards: we tell what we know.\n`,
    ),
  );
  expect(record?.headline.value).toBe('Council closes Ley bridge for two years');
  expect(record?.body.filter(({ type }) => type === 'paragraph').length).toBeGreaterThanOrEqual(3);
});
