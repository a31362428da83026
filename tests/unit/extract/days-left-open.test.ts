/** Days of which the words do not tell whether they are past, and others told in much the same words that are. The day of writing is Wednesday 3 March 2021. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../support/extract.ts';
import { sourceOf } from '../../support/records.ts';

function daysIn(sentence: string, language: string): readonly string[] {
  const text = `---\nlanguage: ${language}\npublished: 2021-03-03\nheadline: X\n---\n${sentence}\n`;
  const { record } = extract(sourceOf(text, 'a.md'));
  return (record?.datesSpokenOf ?? []).map(({ date, past }) => `${date.edtf}${past ? ' past' : ''}`);
}

describe('a day that may be still to come', () => {
  it.each([
    ['ja', '市は、5日に会見を開くと発表した。'],
    ['ja', '同社は15日から販売を始めると発表した。'],
    ['ja', '10日投開票の市長選に3人が立候補した。'],
    ['ja', '政府は15日に開かれる会議の日程を公表した。'],
    ['ja', '実行委は7日の花火大会を中止すると発表した。'],
    ['ko', '대통령은 10일 미국을 방문한다고 밝혔다.'],
    ['ko', '대표팀은 12일 열리는 경기를 준비했다.'],
    ['ko', '정부는 15일 회의를 열기로 했다.'],
    ['tr', 'Vali, okulların cuma günü kapalı olacağını açıkladı.'],
    ['tr', 'Mahkeme, duruşmanın pazartesi günü yapılmasına karar verdi.'],
    ['fi', 'Ministeri ilmoitti eroavansa perjantaina.'],
    ['fi', 'Hallitus sanoi rajan avautuvan maanantaina.'],
    ['it', 'Il sindaco ha indetto una riunione per venerdì.'],
    ['it', 'La partita è stata fissata per sabato.'],
    ['it', 'Il giudice ha deciso di ascoltare i testimoni venerdì.'],
    ['fr', 'La visite a été annoncée pour lundi.'],
    ['fr', 'Il a convoqué une réunion pour mardi.'],
    ['fr', 'Le ministre a annoncé sa visite jeudi.'],
    ['fr', 'Le gouvernement a décidé de fermer les écoles vendredi.'],
    ['es', 'El concierto del sábado fue cancelado.'],
    ['es', 'El juez ordenó liberar al detenido el viernes.'],
    ['es', 'Los sindicatos convocaron una marcha el domingo.'],
    ['pt', 'O governo decidiu fechar as escolas na sexta-feira.'],
    ['de', 'Das am Freitag beginnende Fest wurde abgesagt.'],
    ['de', 'Die am Samstag geplante Demo wurde verboten.'],
    ['de', 'Der Minister kündigte eine Rede am Freitag an.'],
    ['nl', 'De zaterdag geplande demonstratie werd verboden.'],
    ['nl', 'De wedstrijd zaterdag is uitgesteld.'],
    ['en', 'He was remanded to appear on Monday.'],
    ['en', 'She was bailed to return on Tuesday.'],
    ['en', 'They struck a deal to open the yard on Friday.'],
    ['en', 'The march on Sunday was banned.'],
    ['nb', 'Konserten lørdag ble avlyst.'],
    ['nb', 'Streiken mandag rammet ingen.'],
    ['da', 'Koncerten lørdag blev aflyst.'],
    ['pl', 'Koncert w sobotę został odwołany.'],
    ['ru', 'Концерт в субботу отменили.'],
    ['ru', 'Мэр запретил марш в воскресенье.'],
    ['uk', 'Марш у неділю заборонили.'],
  ])('is not told as past in %s: %s', (language, sentence) => {
    expect(daysIn(sentence, language).filter((day) => day.endsWith('past'))).toEqual([]);
  });

  it('is not past where it lies weeks after the article that tells it without a year', () => {
    expect(daysIn('She was named the new head on 1 April.', 'en')).toEqual(['2021-04-01']);
    expect(daysIn('Hun ble leder 1. april.', 'nb')).toEqual(['2021-04-01']);
    expect(daysIn('La ley entró en vigor el 1 de abril.', 'es')).toEqual(['2021-04-01']);
  });
});

describe('a day of what has happened', () => {
  it.each([
    ['en', 'The man was taken to hospital on Monday.', '2021-03-01'],
    ['en', 'The ship returned to port on Monday.', '2021-03-01'],
    ['en', 'She failed to appear in court on Monday.', '2021-03-01'],
    ['en', 'On Monday police banned the march.', '2021-03-01'],
    ['en', 'He died of injuries and was brought to relatives on Monday.', '2021-03-01'],
    ['de', 'Der Mann, der am Montag starb, war alt.', '2021-03-01'],
    ['de', 'Am Montag wurde der Marsch verboten.', '2021-03-01'],
    ['de', 'Der Minister kündigte am Montag seinen Rücktritt an.', '2021-03-01'],
    ['fr', 'Le ministre a annoncé lundi un plan.', '2021-03-01'],
    ['es', 'El alcalde anunció el lunes un plan.', '2021-03-01'],
    ['nb', 'Politiet opplyser at en mann mandag ble pågrepet.', '2021-03-01'],
    ['nb', 'Mandag ble marsjen forbudt.', '2021-03-01'],
    ['ru', 'Суд в понедельник отменил приговор.', '2021-03-01'],
    ['pl', 'Policja w poniedziałek zatrzymała dwie osoby.', '2021-03-01'],
    ['tr', 'Polis, adamın pazartesi günü gözaltına alındığını açıkladı.', '2021-03-01'],
    ['fi', 'Ministeri kertoi maanantaina sulkevansa sillan.', '2021-03-01'],
    ['ja', '26日に火災があった。', '2021-02-26'],
    ['ja', '首相は22日、訪米すると発表した。', '2021-02-22'],
    ['ja', '2日に火事があったと警察が発表した。', '2021-03-02'],
    ['ko', '경찰은 22일 남성을 체포했다고 밝혔다.', '2021-02-22'],
  ])('is past in %s: %s', (language, sentence, day) => {
    expect(daysIn(sentence, language)).toEqual([`${day} past`]);
  });
});
