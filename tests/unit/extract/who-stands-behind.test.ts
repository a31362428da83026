/** Who speaks where something stands between the verb and the name: a place, a paper in marks, an adverb, another name. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../support/extract.ts';
import { sourceOf } from './source-of.ts';

function speakers(text: string): readonly (string | null)[] {
  const { record } = extract(sourceOf(`${text}\n`));
  return (record?.quotations ?? []).map(({ speaker }) =>
    speaker === null ? null : (record?.names[speaker.name ?? -1]?.name ?? `(${speaker.text})`),
  );
}

const uk = 'Новини громади\n\nУ місті запрацював перший муніципальний притулок для тварин, його чекали сім років.\n\n';
const ru = 'Новости района\n\nЖители города третьи сутки остаются без холодной воды, ремонт продолжается.\n\n';
const pl = 'Wieści z gminy\n\nMieszkańcy gminy od poniedziałku czekają na otwarcie mostu, który jest zamknięty.\n\n';
const it_ = 'Frana sulla statale\n\nDa tre giorni gli abitanti del paese non possono scendere a valle con le auto.\n\n';
const es =
  'Noticias del valle\n\nLos vecinos del pueblo esperan desde hace tres días que se abra la carretera del valle.\n\n';
const en = 'News from the town\n\nThe town lifted the closure of its lower quarter on Wednesday, after five days.\n\n';

describe('who stands behind', () => {
  it.each([
    [`${uk}«Ми чекали», — сказала на відкритті директорка закладу Оксана Лисенко.`, 'Оксана Лисенко'],
    [`${ru}«Мы ждали», — рассказала «Вестям Поволжья» местная жительница Галина Сомова.`, 'Галина Сомова'],
    [`${ru}Галина Сомова ждёт. «Обещают, — вздыхает Сомова. — А кран сухой».`, 'Галина Сомова'],
    [`${es}“No nos rendimos”, dijo en rueda de prensa el alcalde Juan Gil.`, 'Juan Gil'],
    [`${es}Juan Gil espera. “No nos rendimos”, afirmó ayer.`, 'Juan Gil'],
    [`${it_}Il sindaco Ettore Pioda aspetta. «Servono soldi», sbotta però il primo cittadino.`, 'Ettore Pioda'],
    [`${it_}Secondo il geologo della Regione, Fabio Sartori, il versante resta «instabile».`, 'Fabio Sartori'],
    [
      `${en}At a meeting with the museum’s director, Alan Forsyth, the island’s minister, Losa Maile, said it was “ours now”.`,
      'Losa Maile',
    ],
    [`${en}Chidi Achebe sat by Marian Pell. Mr Achebe smiled. “He signed it,” she said.`, 'Marian Pell'],
  ])('speaks: %s', (text, name) => {
    expect(speakers(text)).toEqual([name]);
  });

  it.each([
    [`${pl}– Nogi niosły same – powiedziała PAP zawodniczka klubu.`, '(zawodniczka klubu)'],
    [`${pl}– Nogi niosły same – poinformowała PAP w czwartek.`, 'PAP'],
    [`${it_}Secondo la polizia, Ettore Pioda, ubriaco, ha gridato «vado via».`, null],
    [`${it_}Secondo un vicino, Ettore Pioda, ubriaco, ha gridato «vado via».`, null],
    [`${en}Losa Maile, who had met her rival, Alan Forsyth, said it was “ours now”.`, 'Losa Maile'],
    [`${en}Losa Maile, a friend of Alan Forsyth, said it was “ours now”.`, 'Losa Maile'],
  ])('speaks or does not: %s', (text, name) => {
    expect(speakers(text)).toEqual([name]);
  });

  it('is not taken for whoever spoke before where words behind the verb say somebody else', () => {
    const text = `${pl}– Czekamy – mówi Andrzej Lis.\n\n„Most zostanie zamknięty” – informuje w komunikacie starostwo powiatowe.`;
    expect(speakers(text)).toEqual(['Andrzej Lis', null]);
  });
});
