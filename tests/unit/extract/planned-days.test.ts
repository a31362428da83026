/** Weekdays for which something is set, and others that only stand beside such words. The day of writing is Wednesday 11 March 2026. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../support/extract.ts';
import { sourceOf } from '../../support/records.ts';

function daysIn(sentence: string, language: string): readonly string[] {
  const text = `---\nlanguage: ${language}\npublished: 2026-03-11\nheadline: X\n---\n${sentence}\n`;
  const { record } = extract(sourceOf(text, 'a.md'));
  return (record?.datesSpokenOf ?? []).map(({ date }) => date.edtf);
}

describe('a weekday for which something is set is the coming one', () => {
  it.each([
    ['en', 'The court is to rule on Thursday.', '2026-03-12'],
    ['en', 'The man is due to be sentenced on Friday.', '2026-03-13'],
    ['en', 'The road will stay shut until Monday.', '2026-03-16'],
    ['it', 'Lo sciopero proseguirà fino a giovedì.', '2026-03-12'],
  ])('%s: %s', (language, sentence, day) => {
    expect(daysIn(sentence, language)).toEqual([day]);
  });
});

describe('a weekday with a time of its own', () => {
  it.each([
    ['en', 'On Tuesday afternoon, hundreds gathered outside the plant.', ['2026-03-10']],
    ['pl', 'W sobotę wieczorem prom uderzył w falochron.', ['2026-03-07']],
    ['pt', 'A polícia deteve no sábado dois suspeitos.', ['2026-03-07']],
  ])('is told as past in %s: %s', (language, sentence, days) => {
    expect(daysIn(sentence, language)).toEqual(days);
  });

  it.each([
    ['en', 'The log recorded 14 alarms between Tuesday and Thursday.'],
    ['en', 'Police are expected to charge the man arrested on Friday.'],
    ['de', 'Der Unfall am Freitag soll untersucht werden.'],
    ['de', 'Nach dem Brand am Freitag ist eine Sondersitzung geplant.'],
    ['en', 'The driver is to blame for the crash on Saturday.'],
    ['en', 'The council voted to hold hearings Tuesday on the bridge.'],
    ['en', 'The talks, scheduled for Monday, collapsed.'],
    ['en', 'The minister is due to answer questions about Friday’s fire.'],
    ['en', 'The bus is expected to have left on Monday.'],
    ['en', 'They will never forget Friday in the harbour.'],
    ['en', 'The market will open every Monday.'],
    ['de', 'Die Polizei soll den am Freitag gefundenen Mann befragen.'],
    ['de', 'Der Mann soll am Samstag in Berlin gesehen worden sein.'],
    ['de', 'Der Täter soll am Montag geflohen sein.'],
    ['de', 'Die für Freitag geplante Sitzung fiel aus.'],
    ['fr', 'La police doit interroger un homme blessé vendredi.'],
    ['fr', 'Il devrait avoir quitté Paris lundi.'],
    ['fr', 'Le match prévu samedi a été annulé.'],
    ['es', 'La policía espera identificar al hombre hallado el viernes.'],
    ['it', 'La polizia deve interrogare un uomo arrestato venerdì.'],
    ['pt', 'A reunião estava marcada para sexta-feira.'],
    ['ru', 'Заседание было назначено на четверг.'],
    ['nl', 'De man moet zaterdag zijn overleden.'],
    ['en', 'She will marry the man she met Sunday.'],
    ['de', 'Die Straße bleibt nach dem Unfall am Montag gesperrt.'],
    ['de', 'Die Polizei soll den Unfall am Sonntag untersuchen.'],
    ['fr', 'Les renforts attendus lundi manquent.'],
    ['es', 'El ministro debe explicar la carga del lunes.'],
    ['it', 'La partita fissata lunedì non si è giocata.'],
    ['pt', 'O juiz deve ouvir as testemunhas do acidente na segunda-feira.'],
    ['ru', 'Власти планируют закрыть завод после аварии в понедельник.'],
    ['pl', 'Zebranie zaplanowane na poniedziałek odwołano.'],
    ['nb', 'Det ventes svar etter brannen mandag.'],
  ])('is not the coming one in %s: %s', (language, sentence) => {
    expect(daysIn(sentence, language).filter((day) => day > '2026-03-11')).toEqual([]);
  });
});
