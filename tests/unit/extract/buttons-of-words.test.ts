/** Buttons that no list of phrases holds are told by the words they are made of; what an article says is none. */
import { describe, expect, it } from 'vitest';
import { buttonOfWords } from '../../../src/extract/roles/furniture/button-words-line.ts';
import { foldLine } from '../../../src/text/normalise.ts';
import { extract } from '../../support/extract.ts';
import { bodies, headlines } from './head-of.ts';
import { sourceOf } from './source-of.ts';

const kindOf = (line: string) => buttonOfWords(foldLine(line), line);

describe('a line of nothing but words of buttons', () => {
  it.each([
    'Save this story for later',
    'Listen to the full article',
    'Artikel später lesen',
    'Diesen Beitrag vorlesen',
    'Voir cette image en plein écran',
    'Guarda esta noticia para más tarde',
    'Ouça esta reportagem completa',
    'Ascolta questo articolo ora',
    'Dit artikel later lezen',
    'Lytt til hele saken her',
    'Les heile saka her',
    'Hør hele artiklen her',
    'Lyssna på hela artikeln här',
    'Послушать эту статью',
    'Поділитися цією новиною у Facebook',
    'احفظ هذا المقال لاحقا',
    'Kuuntele koko juttu',
    'Przeczytaj cały artykuł',
    'Bu haberi paylaş',
    'Seguici su Instagram e Facebook',
  ])('“%s” is a button', (line) => {
    expect(kindOf(line)).toBe('share');
  });

  it.each([
    'Story continues below this video',
    'Der Text geht unter dem Bild weiter',
    'La suite de l’article après la publicité',
    'Het verhaal gaat verder onder de foto',
    'Saken fortsetter under videoen',
    'Nastavak teksta ispod slike',
    'Haberin devamı reklam altında',
  ])('“%s” says that the article goes on', (line) => {
    expect(kindOf(line)).toBe('advert');
  });

  it.each(['Follow The Harwick Lantern on Facebook', 'Iscriviti al canale WhatsApp di HarwickOggi'])(
    '“%s” follows the paper',
    (line) => {
      expect(kindOf(line)).toBe('newsletter');
    },
  );

  it.each([
    'The story continues',
    'Follow the river to Harwick',
    'Read between the lines',
    'Follow the money',
    'Share of the market',
    'Comments on the report',
    'Watch for ice',
    'Listen to the residents',
    'Saken fortsetter i retten',
    'Les bevis',
    'Die Geschichte geht weiter',
    'Bilder einer Stadt',
    'La suite au printemps',
    'Sigue la búsqueda',
    'Continua la protesta',
    'Follow the leader on a narrow road',
    'Listen to this article, said the mayor.',
    'Do you read the comments?',
    'Продолжение суда',
  ])('“%s” may stand in an article', (line) => {
    expect(kindOf(line)).toBe(null);
  });

  it('goes from between two paragraphs, and a crosshead stays', () => {
    const [first = '', second = '', third = ''] = bodies.en;
    const parts = [headlines.en, first, 'Trade in the old town', second, 'Save this story for later', third];
    const { record } = extract(sourceOf(`${parts.join('\n\n')}\n`));
    const texts = record?.body.map(({ text }) => text) ?? [];
    expect(texts).toContain('Trade in the old town');
    expect(texts).not.toContain('Save this story for later');
    for (const paragraph of bodies.en) expect(texts).toContain(paragraph);
  });
});

describe('a short line of words of buttons between two paragraphs', () => {
  const [p1, p2, p3] = bodies.en;
  const typesOf = (line: string, ...others: readonly string[]) => {
    const { record } = extract(sourceOf(`${[headlines.en, p1, p2, line, p3, ...others].join('\n\n')}\n`));
    return (record?.body ?? []).filter(({ text }) => text === line).map(({ type }) => type);
  };

  it.each(['Print the story', 'Save the page'])('“%s” heads the second where it stands once and alone', (line) => {
    expect(typesOf(line)).toEqual(['crosshead']);
  });

  it.each(['Save this story for later', 'Share the story on Facebook', 'Follow Harwick on Twitter'])(
    '“%s” stays a button',
    (line) => {
      expect(typesOf(line)).toEqual([]);
    },
  );

  it('is a button where it stands again', () => {
    expect(typesOf('Print the story', 'Print the story')).toEqual([]);
  });
});
