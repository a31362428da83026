/** What stands behind the writer's name on one line: an address, a sign, an agency, a place, the paper. All invented. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../support/extract.ts';
import { bodies, type Language, readHead } from './head-of.ts';
import { sourceOf } from './source-of.ts';

const lines: readonly (readonly [Language, string, string | null])[] = [
  ['en', 'JOAN MERCER jmercer@harwickgazette.example', 'JOAN MERCER'],
  ['en', 'Joan Mercer | jmercer@harwickgazette.example | @joanmercer', 'Joan Mercer'],
  ['en', 'Joan Mercer @joanmercer\n4 March 2021', 'Joan Mercer'],
  ['en', 'Joan Mercer, Local Democracy Reporter\n4 March 2021', 'Joan Mercer'],
  ['en', 'By Joan Mercer Special to the Gazette', 'Joan Mercer'],
  ['nb', 'Kari Moe kari.moe@vinterposten.example\n4. mars 2021', 'Kari Moe'],
  ['de', 'Renate Vogler (rv)\n04.03.2021', 'Renate Vogler'],
  ['fr', 'Jean Dupont avec AFP\n4 mars 2021', 'Jean Dupont'],
  ['fr', 'Jean Dupont (à Valserre)\n4 mars 2021', 'Jean Dupont'],
  ['es', 'Por: Ana Ruiz – Redacción El Faro\n4 de marzo de 2021', 'Ana Ruiz'],
  ['pt', 'Lucas Brandão — São Paulo\n4 de março de 2021', 'Lucas Brandão'],
  ['pt', 'Por Ana Moura, Rio de Janeiro\n4 de março de 2021', 'Ana Moura'],
  ['es', 'Ana Ruiz – Buenos Aires\n4 de marzo de 2021', 'Ana Ruiz'],
  // No name: an address of the paper, and words in capitals beside one.
  ['en', 'Newsroom news@harwickgazette.example', null],
  ['en', 'SEND YOUR TIPS tips@harwickgazette.example', null],
];

describe('a line that opens with the name of the writer', () => {
  it.each(lines)('in %s: %s', (language, line, byline) => {
    expect(readHead(language, `<H>\n${line}`, { byline }).byline).toBe(byline);
  });

  it('leaves out the sign of the paper where a credit bears it too', () => {
    const text = `Vanha silta suljetaan kahdeksi vuodeksi\nSilta on vuodelta 1810. KUVA: ARI LEHTO / HS\nMaija Kettula HS\n4.3.2021\n\n${bodies.fi.join('\n\n')}\n`;
    expect(extract(sourceOf(text)).record?.byline?.value).toBe('Maija Kettula');
  });

  it('leaves out a place of two words that the text names, and keeps a second writer', () => {
    const text = (names: string) =>
      `Brücke bleibt zwei Jahre zu\nVon ${names}\n04.03.2021\n\nIn Bad Altenau ist die alte Brücke seit Dienstag gesperrt, weil drei Pfeiler Risse haben.\n\n${bodies.de.slice(1).join('\n\n')}\n`;
    expect(extract(sourceOf(text('Renate Vogler, Bad Altenau'))).record?.byline?.value).toBe('Renate Vogler');
    expect(extract(sourceOf(text('Renate Vogler, Hans Keil'))).record?.byline?.value).toBe('Renate Vogler, Hans Keil');
  });
});

describe('a sentence in the block of the head', () => {
  const picture = 'Die Brücke am Dienstag. Foto: Renate Vogler';

  it('is the standfirst where known lines part it from a text in paragraphs', () => {
    const standfirst = 'Drei Pfeiler haben Risse. Die Händler wollen jetzt eine Fähre.';
    const text = `Altenauer Anzeiger\nBrücke bleibt zwei Jahre zu\n04.03.2021, 10:27 Uhr\n${standfirst}\nTeilen\n${picture}\n\n${bodies.de.join('\n\n')}\n`;
    expect(extract(sourceOf(text)).record).toMatchObject({ standfirst: { value: standfirst }, body: { length: 4 } });
  });

  it('stays the first paragraph where the text is one block as well', () => {
    const first = 'Drei Pfeiler haben Risse. Die Händler wollen jetzt eine Fähre.';
    const text = `Brücke bleibt zwei Jahre zu\n04.03.2021, 10:27 Uhr\n${first}\nTeilen\n${picture}\n${bodies.de.join('\n')}\n`;
    const { record } = extract(sourceOf(text));
    expect(record?.standfirst).toBeNull();
    expect(record?.body.some((block) => block.text === first)).toBe(true);
  });

  it('touches the day of the last change as well, and is short', () => {
    const standfirst = 'Drei Pfeiler haben Risse. Die Händler wollen jetzt eine Fähre.';
    const text = `Brücke bleibt zwei Jahre zu\nStand: 04.03.2021 10:27 Uhr\n${standfirst}\n\n${bodies.de.join('\n\n')}\n`;
    expect(extract(sourceOf(text)).record?.standfirst?.value).toBe(standfirst);
  });
});
