/** Links to the articles beside this one, notices in other scripts, and towns that a text tells of in another case. All invented. */
import { describe, expect, it } from 'vitest';
import { readDateline } from '../../../src/extract/roles/facts/dateline.ts';
import { extract } from '../../support/extract.ts';
import { bodies, headlines, type Language } from './head-of.ts';
import { sourceOf } from './source-of.ts';

function textsOf(language: Language, above: readonly string[], below: readonly string[]): readonly string[] {
  const text = [...above, headlines[language], bodies[language].join('\n\n'), ...below].join('\n\n');
  return extract(sourceOf(`${text}\n`)).record?.body.map((block) => block.text) ?? [];
}

describe('links to the articles before and after this one', () => {
  it.each([
    [
      'en',
      'Previous articleBakery of Marlow wins a prize for its bread',
      'Next articleA retired tailor leaves his machines',
    ],
    ['pl', 'Poprzedni artykułPiekarnia z nagrodą za chleb', 'Następny artykułKrawiec oddał maszyny'],
    ['ru', 'Предыдущая статьяПекарня получила приз', 'Следующая статьяПортной отдал машины музею'],
    ['ar', 'المقال السابقمخبز يفوز بجائزة الخبز', 'المقال التاليخياط يهدي آلاته إلى المتحف'],
    ['tr', 'Önceki İçerikFırın ödül kazandı', 'Sonraki İçerikTerzi makinelerini bağışladı'],
  ] as const)('are set aside where the title runs into the words: %s', (language, before, after) => {
    expect(textsOf(language, [], [`${before}\n${after}`])).toEqual(bodies[language]);
  });

  it('are set aside in pairs with a space as well', () => {
    expect(
      textsOf('fr', [], ['Article précédent : La boulangerie primée', 'Article suivant : Le tailleur du musée']),
    ).toEqual(bodies.fr);
  });

  it.each([
    ['en', 'Next article of the law asks for two doors in every hall, the council was told.'],
    ['en', 'Previous articles in the paper had spoken of nine million pounds, he said.'],
    ['fr', 'Article suivant du code, le maire doit consulter les habitants avant toute fermeture.'],
    ['de', 'Nächster Artikel der Satzung ist die Fähre, sagte der Bürgermeister am Ende der Sitzung.'],
    ['es', 'Artículo siguiente de la ley: el alcalde consulta a los vecinos, dijo la secretaria.'],
  ] as const)('are not sentences that begin so: %s %s', (language, sentence) => {
    expect(textsOf(language, [], [sentence])).toContain(sentence);
  });
});

describe('a notice in another script above the headline', () => {
  const notice =
    'Your browser does not seem to read this language. Would you like to go to the English pages of the agency?';

  it('is the page’s, however long', () => {
    expect(textsOf('ja', [notice], [])).toEqual(bodies.ja);
    expect(textsOf('ar', [notice], [])).toEqual(bodies.ar);
  });

  it('below the headline stays in the text', () => {
    expect(textsOf('ar', [], [notice])).toContain(notice);
  });
});

describe('a town before a dash', () => {
  it.each([
    ['cs', 'Slavia – Sparta 2:1, řekl trenér ve Slavii po zápase.'],
    ['cs', 'Most – Starý most v mostě z kamene je zavřený, v Mostě to vědí.'],
    ['hr', 'Vlada – Nova mjera donesena je u Vladi u utorak.'],
    ['cs', 'Jan – Bratr byl v Janě, řekl kněz.'],
    ['sk', 'Kríza – Ľudia ju cítia a v banke o tom vedia.'],
    ['sl', 'Pika - Nogavička je prišla v mesto.'],
  ])('is none here: %s %s', (language, text) => {
    expect(readDateline(text, { source: text, language })).toBeNull();
  });
});
