/** Notices of rights below a text, and sentences of the text that speak of rights. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../support/extract.ts';
import { bodies } from './head-of.ts';
import { sourceOf } from './source-of.ts';

function bodyOf(...parts: readonly string[]): string {
  const { record } = extract(sourceOf(`${parts.join('\n\n')}\n`));
  return record?.body.map((block) => block.text).join('\n') ?? '';
}

const text = bodies.en;
const head = 'Old bridge over the Ley is closed\n\n2 March 2021';

describe('a notice of rights', () => {
  it.each([
    'All articles in this mail are protected by copyright. Copying beyond your own use requires consent of the publisher.',
    'Urheberrechtlich geschützt, Urheberrecht beim Verlag. Vervielfältigung nur mit Genehmigung.',
    'Alle artikler i denne mail er beskyttet af lov om ophavsret. Gengivelse ud over egen brug kræver aftale med udgiveren.',
    'Depesza przeznaczona wyłącznie dla abonenta. Kopiowanie i rozpowszechnianie bez zgody zabronione.',
    'Ritaglio stampa ad uso esclusivo del destinatario, non riproducibile.',
    'Все авторские права защищены. Копирование без согласия редакции запрещено.',
    'このデータベースに収録された記事の無断転載を禁じます。著作権は新聞社に帰属します。',
    'Contenu protégé par le droit d’auteur. Toute reproduction est interdite sans autorisation de l’éditeur.',
  ])('is set aside below the text: %s', (notice) => {
    expect(bodyOf(head, ...text, notice, 'Harwick Press Services')).not.toContain(notice);
    expect(bodyOf(head, ...text, notice)).not.toContain(notice);
  });

  it.each([
    'The court said that copying the plans without permission was against the law of copyright.',
    '“Nobody may copy this without permission,” said the engineer.',
    'The plans may be seen at the town hall, and copies cost two pounds.',
    'Der Gemeinderat hat die Weitergabe der Daten ohne Zustimmung verboten.',
    'La diffusion de musique y reste interdite après 22 heures.',
    'Распространение рекламы в здании запрещено.',
    'Visitors need permission from the council before they cross the river.',
  ])('is not the last sentence of the text: %s', (sentence) => {
    expect(bodyOf(head, ...text, sentence)).toContain(sentence);
  });

  it('is none where the article goes on about the right itself', () => {
    const [one, two] = [
      'The photographer holds the copyright, and nobody may reproduce the picture.',
      'Without consent the copyright stays with those who took it.',
    ];
    expect(bodyOf(head, ...text, one, two)).toContain(two);
  });

  it('is none above other paragraphs', () => {
    const sentence = 'Copying of the plans is prohibited without permission of the council and its engineers.';
    expect(bodyOf(head, sentence, ...text)).toContain(sentence);
  });

  it('leaves the sign of an agency at the end of the last paragraph', () => {
    const last = 'The owner has a year to come forward, and after that the bell belongs to the state. (AP)';
    const { record } = extract(
      sourceOf([head, ...text, last, 'This copyright material may not be copied without consent.'].join('\n\n')),
    );
    expect(record?.body.every(({ type }) => type === 'paragraph')).toBe(true);
  });
});
