/** Whom an office means that has a place behind it: its holder at home, or who holds it elsewhere. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../support/extract.ts';
import { sourceOf } from './source-of.ts';

/** The name of who says the last quotation; null where no name of the article is meant. */
function lastSpeaker(text: string): string | null {
  const { record } = extract(sourceOf(`${text}\n`));
  const speaker = record?.quotations?.at(-1)?.speaker;
  return speaker === null || speaker === undefined ? null : (record?.names[speaker.name ?? -1]?.name ?? null);
}

const en = 'Two mayors, one bridge\n\nBy Ann Lee\n\n3 May 2019\n\n';
const nb = 'Krangel om ulv\n\nAv Kari Nes\n\n3. mai 2019\n\n';
const es = 'La alcaldesa de Montesa rechaza el vertedero\n\nLucía Romero\n\n3 de mayo de 2019\n\n';
const de = 'Brücke gesperrt\n\nVon Jens Petersen\n\n3. Mai 2019\n\n';

describe('an office with a place behind it', () => {
  it.each([
    [
      `${en}Mayor Peter Holt closed the bridge in Harwick on Friday.\n\n"We will mend it," the mayor of Harwick said.`,
      'Peter Holt',
    ],
    [
      `${en}The mayor of Harwick, Peter Holt, wants a bridge.\n\n"We have the time," the mayor in Harwick said.`,
      'Peter Holt',
    ],
    [
      `${nb}Ordfører Jon Aase i Vik vil ha ulven vekk.\n\n– Vi har mistet førti lam, sier ordføreren i Vik.`,
      'Jon Aase',
    ],
    [
      `${es}La alcaldesa, Dora Vidal, rechazó ayer el vertedero.\n\n"No lo queremos", dijo la alcaldesa de Montesa.`,
      'Dora Vidal',
    ],
  ])('is of its holder, who is told to be of there or whose place was named: %s', (text, name) => {
    expect(lastSpeaker(text)).toBe(name);
  });

  it.each([
    `${en}The mayor of Harwick, Peter Holt, wants a bridge. Low Mill does not.\n\n"It would bring lorries," said the mayor of Low Mill.`,
    `${en}Mayor Peter Holt closed the bridge in Harwick on Friday.\n\n"I am sorry," said the mayor of London.`,
    `${nb}Ordfører Jon Aase i Vik vil ha ulven vekk. Ordføreren i svenske Norrbyn er uenig, og det har han sagt i flere år nå.\n\n– Ulven hører hjemme her, sier ordføreren i Norrbyn.`,
    `${de}Der Bürgermeister Karl Busch hat die Brücke in Altenrode gesperrt.\n\n„Das trifft uns“, sagte der Bürgermeister von Bremen.`,
  ])('is of nobody named, where the place is another: %s', (text) => {
    expect(lastSpeaker(text)).toBeNull();
  });
});
