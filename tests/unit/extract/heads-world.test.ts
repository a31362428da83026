/** Heads as newsrooms print them, in the languages of the rest of the world: invented, each with the facts that it states. */
import { describe, expect, test } from 'vitest';
import { type Facts, headlines, type Language, readHead } from './head-of.ts';

describe('the head of a text', () => {
  test.each<[Language, string, Facts]>([
    [
      'fr',
      '<H>\n\nPublié le 03/03/2022 à 14h05 - Mis à jour le 04/03/2022 à 09h00',
      { published: '2022-03-03T14:05', updated: '2022-03-04T09:00' },
    ],
    ['fr', '<H>\n\nPar Jean Dupont (avec AFP)', { byline: 'Jean Dupont', agency: 'AFP' }],
    [
      'fr',
      '<H>\n\nPar Jean Dupont avec AFP\nPublié le 3 mars 2022',
      { byline: 'Jean Dupont', agency: 'AFP', published: '2022-03-03' },
    ],
    ['pt', '<H>\n\nTexto: Ana Costa / Foto: Rui Sá', { byline: 'Ana Costa' }],
    ['it', '3 marzo 2022 | 14:05\n<H>', { published: '2022-03-03T14:05' }],
    ['ru', '<H>\n\nОпубликовано: 3 марта 2022, 14:05', { published: '2022-03-03T14:05' }],
    ['ja', '<H>\n\n2022年3月3日 14時05分', { published: '2022-03-03T14:05' }],
    ['ko', '<H>\n\n2022. 3. 3. 14:05', { published: '2022-03-03T14:05' }],
    [
      'ko',
      '<H>\n\n입력 2022.03.03. 오후 2:05 수정 2022.03.03. 오후 3:10\n김민수 기자',
      { published: '2022-03-03T14:05', updated: '2022-03-03T15:10', byline: '김민수' },
    ],
    ['ar', '<H>\n\nنُشر في 3 مارس 2022', { published: '2022-03-03' }],
    ['ar', '<H>\n\nبقلم: سلمى القاضي\n٣ مارس ٢٠٢٢', { published: '2022-03-03', byline: 'سلمى القاضي' }],
    [
      'fr',
      '<H>\n\nLe 3 mars 2022 à 14:05, modifié le 4 mars 2022 à 09:00',
      { published: '2022-03-03T14:05', updated: '2022-03-04T09:00' },
    ],
    [
      'fr',
      '<H>\n\nPar Le Progrès avec AFP - 03 mars 2022 à 14:05 - Temps de lecture : 2 min',
      { published: '2022-03-03T14:05' },
    ],
    [
      'fr',
      'Valserre\n<H>\n\nMarie Durand et Paul Petit\nPublié hier à 14h05',
      { byline: 'Marie Durand et Paul Petit', published: null },
    ],
    ['fr', "<H>\nL'info en continu, jeudi 3 mars 2022\nPropos recueillis par Marie Durand", { byline: 'Marie Durand' }],
    ['es', '<H>\n\nPor Ana Ruiz\n3 de marzo de 2022, 14:05 h', { published: '2022-03-03T14:05', byline: 'Ana Ruiz' }],
    [
      'es',
      '<H>\n\nAna Ruiz\nValverde 03/03/2022 14:05 Actualizado a 04/03/2022 09:00',
      { published: '2022-03-03T14:05', updated: '2022-03-04T09:00', byline: 'Ana Ruiz' },
    ],
    [
      'pt',
      '<H>\n\n03/03/2022 14h05 - Atualizado em 04/03/2022 09h00\nPor Ana Costa, g2 — Valverde',
      { published: '2022-03-03T14:05', updated: '2022-03-04T09:00', byline: 'Ana Costa' },
    ],
    ['pt', '<H>\n\nAna Costa\n3 de Março de 2022, 14:05', { published: '2022-03-03T14:05', byline: 'Ana Costa' }],
    ['pt', '<H>\n\nLusa\n3 de março de 2022 às 14:05', { published: '2022-03-03T14:05', agency: 'Lusa' }],
    ['it', '<H>\n\ndi Redazione\n3 marzo 2022, 14:05', { published: '2022-03-03T14:05' }],
    [
      'it',
      '<H>\n\nPubblicato il: 03/03/2022 – 14:05\nUltimo agg. 04-03-2022 09:00',
      { published: '2022-03-03T14:05', updated: '2022-03-04T09:00' },
    ],
    ['it', '<H>\n\nGiovedì, 3 marzo 2022\nScritto da Marta Neri', { published: '2022-03-03', byline: 'Marta Neri' }],
    ['it', '<H>\n\n03 Mar 2022 - 14:05\n(ANSA)', { published: '2022-03-03T14:05', agency: 'ANSA' }],
    ['ru', '<H>\n\n14:05, 3 марта 2022\nАвтор: Иван Петров', { published: '2022-03-03T14:05', byline: 'Иван Петров' }],
    ['ru', '<H>\n\n03.03.2022, 14:05\nОбщество\nИван Петров', { published: '2022-03-03T14:05', byline: 'Иван Петров' }],
    [
      'ru',
      '<H>\n\n3 марта 2022 года, 14:05 | Иван Петров | Газета «Заречье»',
      { published: '2022-03-03T14:05', byline: 'Иван Петров' },
    ],
    [
      'ru',
      '<H>\n\n3 мар 2022 в 14:05 МСК. Обновлено: 4 мар 2022',
      { published: '2022-03-03T14:05+03:00', updated: '2022-03-04' },
    ],
    [
      'uk',
      '<H>\n\n3 березня 2022, 14:05\nАвтор: Олена Бойко',
      { published: '2022-03-03T14:05', byline: 'Олена Бойко' },
    ],
    [
      'uk',
      '<H>\n\nЧетвер, 3 березня 2022, 14:05\nОлена Бойко',
      { published: '2022-03-03T14:05', byline: 'Олена Бойко' },
    ],
    [
      'pl',
      '<H>\n\nJan Kowalski\n03.03.2022 14:05\nAktualizacja: 04.03.2022 09:00',
      { published: '2022-03-03T14:05', updated: '2022-03-04T09:00', byline: 'Jan Kowalski' },
    ],
    [
      'pl',
      '<H>\n\nData publikacji: 3 marca 2022 r.\nAutor: Jan Kowalski\nŹródło: PAP',
      { published: '2022-03-03', byline: 'Jan Kowalski' },
    ],
    [
      'tr',
      '<H>\n\nGiriş: 03.03.2022 14:05 Son Güncelleme: 04.03.2022 09:00',
      { published: '2022-03-03T14:05', updated: '2022-03-04T09:00' },
    ],
    [
      'ja',
      '<H>\n\n2022/03/03 14:05\n2022/03/04 09:00 更新\n山田 太郎',
      { published: '2022-03-03T14:05', updated: '2022-03-04T09:00', byline: '山田 太郎' },
    ],
    ['ja', '<H>\n\n公開日: 2022年3月3日(木) 14:05', { published: '2022-03-03T14:05' }],
    ['ar', '<H>\n\nآخر تحديث: 03/03/2022 - 14:05', { updated: '2022-03-03T14:05' }],
    ['ar', '<H>\n\nالخميس ٣ آذار/مارس ٢٠٢٢', { published: '2022-03-03' }],
  ])('in %s is read from %j', (language, head, facts) => {
    const wanted = { headline: headlines[language], ...facts };
    expect(readHead(language, head, wanted)).toEqual({ ...wanted, blocks: 3 });
  });
});
