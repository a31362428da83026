/** Days as sixteen languages speak of them, written down with the right answer before they were read. The day of writing is Wednesday 13 March 2024. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../support/extract.ts';
import { sourceOf } from '../../support/records.ts';

function daysIn(sentence: string, language: string): readonly string[] {
  const text = `---\nlanguage: ${language}\npublished: 2024-03-13\nheadline: X\n---\n${sentence}\n`;
  const { record } = extract(sourceOf(text, 'a.md'));
  return (record?.datesSpokenOf ?? []).map(({ date }) => date.edtf);
}

describe('a day spoken of', () => {
  it.each([
    ['de', 'Die Fähre lief in der Nacht zum Dienstag auf Grund.', ['2024-03-12']],
    ['de', 'Rund 220 Menschen mussten in der Nacht zum Dienstag von Bord gebracht werden.', ['2024-03-12']],
    ['de', 'In Breisheim ist in der Nacht zum Samstag das Lager der Brauerei abgebrannt.', ['2024-03-09']],
    ['nb', 'Brua har vært stengt siden søndag kveld, sier ordføreren.', ['2024-03-10']],
    ['nb', 'Det ble svart på broa klokka 23.50 mandag kveld.', ['2024-03-11']],
    ['en', 'The vote takes place this Friday in the town hall.', ['2024-03-15']],
    ['fi', 'Maanantaina Oulussa paloi autotalli.', ['2024-03-11']],
    ['de', 'Taucher hat man am Montag den ganzen Tag gesehen.', ['2024-03-11']],
    ['de', 'Rund 150 Besucher sind am Sonntag in Sicherheit gebracht worden.', ['2024-03-10']],
    ['de', 'Die Ministerin zeigte sich am Dienstag verärgert.', ['2024-03-12']],
    ['de', 'Die Ausstellung öffnet am Freitag im Rathaus.', ['2024-03-15']],
    ['en', 'Members voted 412 in favour to 178 against at a meeting in the rink on Tuesday night.', ['2024-03-12']],
    ['en', 'Since Monday the stops have been announced by a choir.', ['2024-03-11']],
    ['en', 'He was taken to hospital on Monday.', ['2024-03-11']],
    ['en', 'The pilot was led to safety on Monday.', ['2024-03-11']],
    ['en', 'The ferry sank in the early hours of Tuesday off the pier.', ['2024-03-12']],
    ['fr', 'Les dockers ont cessé le travail lundi et ne l’ont pas repris.', ['2024-03-11']],
    ['fr', 'Une quinzaine de navires attendaient mardi au large.', ['2024-03-12']],
    ['fr', 'L’entrepôt a brûlé dans la nuit de lundi à mardi.', ['2024-03-11', '2024-03-12']],
    ['es', 'El presidente pasó el martes en su coche.', ['2024-03-12']],
    ['es', 'El almacén ardió en la madrugada del lunes.', ['2024-03-11']],
    ['it', 'Il magazzino ha preso fuoco nella notte tra lunedì e martedì.', ['2024-03-11', '2024-03-12']],
    ['it', 'I pompieri arrivarono martedì a Verlano.', ['2024-03-12']],
    ['pt', 'O armazém ardeu na madrugada de terça-feira.', ['2024-03-12']],
    ['nl', 'Een tandarts heeft dinsdagavond een opera gered.', ['2024-03-12']],
    ['nl', 'De tentoonstelling opent vrijdag in het stadhuis.', ['2024-03-15']],
    ['nb', 'Ferja gikk på grunn natt til tirsdag.', ['2024-03-12']],
    ['nb', 'Kommisjonen kommer til Eidsnes fredag.', ['2024-03-15']],
    ['nb', 'Over 400 medlemmer stemte tirsdag for salget.', ['2024-03-12']],
    ['nn', 'Ferja gjekk på grunn natt til tysdag.', ['2024-03-12']],
    ['da', 'Over 400 medlemmer stemte tirsdag for salget.', ['2024-03-12']],
    ['da', 'Færgen sank natten til mandag.', ['2024-03-11']],
    ['sv', 'Färjan gick på grund natten till tisdagen.', ['2024-03-12']],
    ['sv', 'Muséet öppnar på fredag efter en lång vinter.', ['2024-03-15']],
    ['pl', 'Balon spadł we wtorek do jeziora.', ['2024-03-12']],
    ['fi', 'Kaupunginhallitus päätti asiasta tiistaina.', ['2024-03-12']],
    ['fi', 'Pallo päätyi maanantaina järveen.', ['2024-03-11']],
    ['ru', 'Склад сгорел в ночь на вторник.', ['2024-03-12']],
    ['uk', 'Склад згорів у ніч на вівторок.', ['2024-03-12']],
    ['ja', '船は12日、港で沈んだ。', ['2024-03-12']],
    ['es', 'A las cinco de la madrugada de hoy la campana dio tres toques.', ['2024-03-13']],
    ['pt', 'O acidente ocorreu na madrugada de hoje em Faro.', ['2024-03-13']],
  ])('%s: %s', (language, sentence, days) => {
    expect(daysIn(sentence, language)).toEqual(days);
  });

  it.each([
    ['en', 'The shop was closed until Friday.'],
    ['en', 'Friday prayers were held in the square.'],
    ['en', 'He could be arrested on Monday.'],
    ['fr', 'Il devrait être libéré lundi.'],
    ['fr', 'Le maire aurait voulu venir lundi.'],
    ['es', 'Puede ser detenido el lunes.'],
    ['fr', 'Si le suspect est arrêté lundi, il parlera.'],
    ['es', 'La juventud de hoy no lee el periódico de hoy.'],
    ['pt', 'O jornal de hoje não chegou.'],
    ['en', 'The storm was forecast to reach the coast on Monday.'],
    ['en', 'He played between Monday and Friday every week.'],
    ['en', 'A week ago today the ferry sank off the pier.'],
    ['nb', 'For to uker siden søndag var alt stille.'],
    ['de', 'In der Nacht zum Sonntag stellen wir die Uhren um.'],
    ['nb', 'Natt til søndag stilles klokka.'],
    ['de', 'Das Amt ist den Montag über geschlossen.'],
    ['de', 'Selten werten Kritiker am Freitag.'],
    ['fr', 'Le marché ouvre chaque mardi.'],
    ['nb', 'Nattåpent hver fredag.'],
    ['nb', 'Butikken er åpen mandag til fredag.'],
    ['es', 'Los lunes no hay función.'],
    ['it', 'La replica di domenica è esaurita.'],
    ['sv', 'Nattbussen går varje fredag.'],
    ['en', 'Crews were to restart the pumps on Tuesday.'],
    ['en', 'The hearing was to have opened on Monday.'],
    ['en', 'The club decided to hold its fair on Friday.'],
    ['es', 'Los bomberos iban a volver el martes.'],
    ['it', 'I tecnici dovevano tornare martedì.'],
    ['pl', 'Nurkowie mieli wznowić poszukiwania we wtorek.'],
    ['nb', 'Styret vedtok å selge brygga mandag.'],
    ['pl', 'Sklep jest czynny od poniedziałku do piątku.'],
  ])('is none in %s: %s', (language, sentence) => {
    expect(daysIn(sentence, language)).toEqual([]);
  });
});
