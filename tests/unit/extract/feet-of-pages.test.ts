/** What pages print below an article in many languages: keywords, notes of the newsroom, signs of a desk. All invented. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../support/extract.ts';
import { bodies, headlines, type Language } from './head-of.ts';
import { sourceOf } from './source-of.ts';

function readFoot(language: Language, foot: string) {
  const text = `${headlines[language]}\n\n${bodies[language].join('\n\n')}\n\n${foot}\n`;
  const { record } = extract(sourceOf(text));
  return {
    keywords: record?.keywords?.value ?? null,
    agency: record?.agency?.value ?? null,
    last: record?.body.at(-1) ?? null,
    blocks: record?.body.length ?? 0,
  };
}

describe('keywords', () => {
  it.each<[Language, string, readonly string[]]>([
    ['ko', '#다리 #북촌', ['다리', '북촌']],
    ['ja', '#橋 #北町', ['橋', '北町']],
    ['en', '#bridges, #Harwick', ['bridges', 'Harwick']],
    ['pl', 'Etykiety: most, Zarzecze', ['most', 'Zarzecze']],
    ['fi', 'Asiasanat: silta, lautta', ['silta', 'lautta']],
    ['ja', '関連タグ：橋、北町', ['橋', '北町']],
  ])('stand below the text in %s: %s', (language, foot, wanted) => {
    expect(readFoot(language, foot)).toMatchObject({ keywords: wanted, blocks: 3 });
  });

  it.each<[Language, string]>([
    ['en', '#1 in the list is the old bridge, the engineers said on Tuesday.'],
    ['en', '#Harwick is where the bridge will be closed, and nobody has asked the shopkeepers.'],
  ])('are no sentence: %s', (language, foot) => {
    expect(readFoot(language, foot)).toMatchObject({ keywords: null, last: { type: 'paragraph', text: foot } });
  });
});

describe('a note of the newsroom', () => {
  it.each<[Language, string]>([
    ['fr', 'Mise à jour le 10 août : ajout de la réaction de la préfecture.'],
    ['fr', '[Article mis à jour le 5 mars à 10h avec la réaction du maire]'],
    ['es', 'Esta nota fue actualizada a las 14:30 con la respuesta del alcalde.'],
    ['pt', 'Texto atualizado às 14h30 com a resposta da prefeitura.'],
    ['it', "L'articolo è stato modificato il 5 marzo per correggere la data."],
    ['sv', 'Artikeln uppdaterades den 5 mars med en kommentar från kommunen.'],
    ['da', 'Rettet: Det fremgik fejlagtigt, at broen er fra 1911.'],
    ['ru', 'В первой версии статьи был указан неверный год.'],
    ['pl', 'W pierwszej wersji tekstu podaliśmy błędny rok budowy.'],
    ['ja', '【訂正】当初、橋の建設年を一九一一年としていましたが、正しくは一九一二年でした。'],
  ])('is told from the text in %s: %s', (language, foot) => {
    expect(readFoot(language, foot).last).toMatchObject({ type: 'editor-note', text: foot });
  });

  it.each<[Language, string]>([
    ['ru', 'В первой версии проекта мост собирались закрыть всего на один год.'],
    ['de', 'In der ersten Version des Plans sollte die Brücke nur ein Jahr gesperrt bleiben.'],
    ['fr', 'Dans la première version du projet, le pont ne devait fermer que six mois.'],
    ['es', 'En una primera versión del plan, el puente iba a cerrar solo seis meses.'],
    ['nb', 'Tidligere sto det en kirke der hvor brua ender i dag, sier historikeren.'],
    ['en', 'The original article of the treaty named the bridge as the border of the two towns.'],
  ])('is no sentence about another version: %s: %s', (language, foot) => {
    expect(readFoot(language, foot).last).toMatchObject({ type: 'paragraph', text: foot });
  });
});

describe('the foot of a post', () => {
  const read = (language: Language, foot: string) => {
    const text = `${headlines[language]}\n\n${bodies[language].join('\n\n')}\n\n${foot}\n`;
    const { record } = extract(sourceOf(text));
    return [record?.byline?.value ?? null, record?.keywords?.value ?? null, record?.body.length];
  };

  it.each<[Language, string, string, readonly string[]]>([
    [
      'en',
      'Posted by Ellie at 21:14\n7 comments:\nLabels: essays, kitchen\nOlder Post',
      'Ellie',
      ['essays', 'kitchen'],
    ],
    ['pt', 'Publicada por Zé Miguel à(s) 22:41\nEtiquetas: pão, aldeia', 'Zé Miguel', ['pão', 'aldeia']],
    ['de', 'Eingestellt von Karla Moos um 21:14\nLabels: Brücke, Rat', 'Karla Moos', ['Brücke', 'Rat']],
    ['ja', '投稿者 みどり 時刻: 21:14\nラベル: 橋', 'みどり', ['橋']],
  ])('names its writer and labels in %s: %s', (language, foot, writer, labels) => {
    expect(read(language, foot)).toEqual([writer, labels, 3]);
  });

  it.each<[Language, string, number]>([
    ['en', 'The meeting was called by Ellie at 21:14', 4],
    ['en', 'I like it\nPosted by Tom at 21:14\nMe too\nPosted by Ellie at 21:15', 3],
    ['de', 'Sehr guter Artikel, danke!\nEingestellt von Kalle um 21:14', 5],
  ])('is told from a sentence and from comments: %s: %s', (language, foot, blocks) => {
    expect(read(language, foot)).toEqual([null, null, blocks]);
  });
});

describe('a claim of rights without a year', () => {
  it('names the paper below the text, other titles under it', () => {
    const text = `${headlines.da}\n\n${bodies.da.join('\n\n')}\n\n© Vestkystens Folkeblad\n\nMere fra Vinterbro\nSkolen får nyt tag\n`;
    const { record } = extract(sourceOf(text));
    expect(record?.publisher?.value).toBe('Vestkystens Folkeblad');
    expect(record?.body.length).toBe(3);
  });

  it('credits a picture with whoever has no name of a paper', () => {
    expect(
      readFoot('da', 'Broen i Vinterbro om aftenen\n© Vinterbro Havn\n\nDet sidste ord er ikke sagt, siger Arne Moe.')
        .last,
    ).toMatchObject({
      type: 'paragraph',
    });
  });
});

describe('the foot of a report', () => {
  it('parts the agency from a last sentence of few words', () => {
    expect(readFoot('pl', 'Przyczyny zbada prokuratura. (PAP)\n\nmak/ joz/')).toMatchObject({
      agency: 'PAP',
      last: { type: 'paragraph', text: 'Przyczyny zbada prokuratura.' },
      blocks: 4,
    });
  });
});
