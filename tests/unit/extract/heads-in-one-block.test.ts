/** Heads copied as one block of lines, the text below apart from it: which line is the headline, and which the day. All invented. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../support/extract.ts';
import { bodies, type Facts, headlines, type Language, readHead } from './head-of.ts';
import { sourceOf } from './source-of.ts';

function headlineOf(text: string): string | undefined {
  const { record } = extract(sourceOf(text));
  return record?.headline.provenance.kind === 'stated' ? record.headline.value : undefined;
}

describe('the headline of a head in one block', () => {
  it('stands above its standfirst, not in the words for those who cannot see the picture', () => {
    const text = `Harwick Echo
Skip to content
Bridge of Ley shut for two years
The council acted after three pillars cracked. Shops fear the winter.
A grey bridge with a fence of wire across the road
SHUT: The bridge has carried carts since 1810.
Photo: Joan Mercer / Harwick Echo
Joan Mercer
Reporter

${bodies.en.join('\n\n')}
`;
    expect(headlineOf(text)).toBe('Bridge of Ley shut for two years');
  });

  it('stands above the date, not below it beside the picture', () => {
    const text = `BBC Homepage
Skip to content
Council closes Ley bridge for two years
Published
9 May 2023
Share
The old bridge at Harwick, seen from the ferry landing
Image source, Harwick Council
Image caption,
The bridge was built in 1810
By Joan Mercer
BBC News

${bodies.en.join('\n\n')}
`;
    expect(headlineOf(text)).toBe('Council closes Ley bridge for two years');
  });

  it('is no standfirst that stands apart below the date and the picture', () => {
    const text = `Süddeutsche Nachrichten
Altenau
Verkehr:
Ein Dorf verliert seine Brücke

17. April 2023, 15:31 Uhr
Lesezeit: 3 Min.

Gesperrt: die alte Brücke in Altenau. (Foto: Renate Vogler)

Weil drei Pfeiler Risse haben, bleibt die Brücke von Altenau zwei Jahre zu. Die Händler wollen jetzt eine Fähre.

Von Renate Vogler, Altenau

${bodies.de.join('\n\n')}
`;
    expect(headlineOf(text)).toBe('Ein Dorf verliert seine Brücke');
  });

  it('is the one line below the name of the paper and its section that has the words of a title', () => {
    const text = `Corriere della Valle
Valserra
Valserra, la portinaia che conta i piloni
di Giulia Rossi
In via Roma la conoscono tutti, anche i muratori. «Il quarto è il più bello»
Stampa
Email

${bodies.it.join('\n\n')}
`;
    expect(headlineOf(text)).toBe('Valserra, la portinaia che conta i piloni');
  });

  it('is supplied where only labels and a line of the page stand above the text', () => {
    const text = `Harwick Echo\nLocal\nThe town's own paper since 1901\n\n${bodies.en.join('\n\n')}\n`;
    expect(headlineOf(text)).not.toBe('Local');
  });

  it('stays the lower line where a topic stands above it and its picture below', () => {
    const text = `Harwick's broken roads
Council closes Ley bridge for two years
The bridge on Monday. Photo: Joan Mercer / Harwick Echo
By Joan Mercer
9 May 2023

${bodies.en.join('\n\n')}
`;
    expect(headlineOf(text)).toBe('Council closes Ley bridge for two years');
  });
});

const days: readonly (readonly [Language, string, string | null])[] = [
  ['en', 'Nov-16-2021', '2021-11-16'],
  ['en', 'Nov/16/2021', '2021-11-16'],
  ['en', "16 Nov '21", '2021-11-16'],
  ['en', '16-Nov-21', '2021-11-16'],
  ['en', 'Saturday, Mar. 7, 2020 | 2 a.m.', '2020-03-07'],
  ['en', 'News / 7 March 2020', '2020-03-07'],
  ['en', 'Published in: Harwick Gazette, 7 March 2020', '2020-03-07'],
  ['en', 'From the issue dated 16 November 2021', '2021-11-16'],
  ['en', '16 November 2021 Print', '2021-11-16'],
  ['nl', '07-03-20, 10:20', '2020-03-07T10:20'],
  ['nl', 'do 03-11-22', '2022-11-03'],
  ['nb', '16/11-21', '2021-11-16'],
  ['pl', '7 III 2020', '2020-03-07'],
  ['it', '16.XI.2021', '2021-11-16'],
  ['es', 'Marzo 7 de 2020', '2020-03-07'],
  ['fr', 'Article réservé aux abonnés Publié le 7 mars 2020', '2020-03-07'],
  ['da', 'Opdateret 8. marts 2020 kl. 9, først publiceret 7. marts 2020 kl. 10', '2020-03-07'],
  // In English and Swedish two digits between hyphens may be the year or the day.
  ['en', '16-11-21', null],
  ['sv', '20-03-07', null],
  ['en', 'Results: 25-19-21', null],
  ['en', "The class of Nov '68", null],
];

describe('a day between headline and text', () => {
  it.each(days)('in %s: %s', (language, line, published) => {
    expect(readHead(language, `<H>\n${line}`, { published })).toMatchObject({ published });
  });

  it('takes no day out of a sentence that a button could open', () => {
    const wanted: Facts = { headline: headlines.en, published: null };
    expect(
      readHead('en', '<H>\n\nPrint works in Harwick burned on 16 November 2021 and never reopened.', wanted),
    ).toMatchObject(wanted);
  });

  it('takes no score in a sentence for a day', () => {
    const { record } = extract(
      sourceOf(
        `${headlines.nl}\n\nDe ploeg van Oudebrug won de derde set met 10-12-21 en vierde dat tot diep in de nacht op het plein.\n\n${bodies.nl.join('\n\n')}\n`,
      ),
    );
    expect(record?.datesSpokenOf).toEqual([]);
  });
});

describe('lines above and below a headline', () => {
  it('takes a path that opens with the paper for no headline', () => {
    const wanted: Facts = { headline: headlines.en, section: 'Local' };
    expect(readHead('en', 'Harwick Gazette > News > Local\n<H>\n\nMarch 4, 2021', wanted)).toMatchObject(wanted);
  });

  it('reads a standfirst that opens with its place, right above the writer', () => {
    const wanted: Facts = {
      standfirst: 'Sprekker i tre av fem pilarer gjør at ingen får kjøre over før i 2023.',
      dateline: 'VINTERBRO',
      byline: 'Kari Moe',
    };
    const head = `<H>\nVINTERBRO: ${wanted.standfirst}\nAv Kari Moe\n4. mars 2021`;
    expect(readHead('nb', head, wanted)).toMatchObject(wanted);
  });
});
