/** Labels without their value, words left by templates, and lines of a head that name no writer. All invented. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../support/extract.ts';
import { bodies, headlines, type Language } from './head-of.ts';
import { sourceOf } from './source-of.ts';

function read(language: Language, head: readonly string[], tail: readonly string[] = [], title = headlines[language]) {
  const text = [title, ...head, bodies[language].join('\n\n'), ...tail].join('\n\n');
  const record = extract(sourceOf(`${text}\n`)).record;
  return {
    headline: record?.headline.value ?? null,
    byline: record?.byline?.value ?? null,
    publisher: record?.publisher?.value ?? null,
    body: record?.body.map((block) => block.text),
  };
}

describe('a label alone', () => {
  it('is no crosshead where its name was not copied', () => {
    expect(read('nl', ['Geschreven door']).body).toEqual(bodies.nl);
  });

  it('names the paper on the next line', () => {
    const { publisher, body } = read('es', [], ['Publicado por:\nValverde60']);
    expect([publisher, body]).toEqual(['Valverde60', bodies.es]);
  });

  it('names the writer on the next line, also below the text, when it is a name', () => {
    const signed = read('de', ['28. 4. 2023'], ['Kommentar von', 'Nicole Beispiel', 'Redakteurin']);
    expect([signed.byline, signed.body]).toEqual(['Nicole Beispiel', bodies.de]);
    expect(read('fr', ['28 avril 2023'], ['Par\nNicole Exemple']).byline).toBe('Nicole Exemple');
    expect(read('en', ['28 April 2023'], ['ABOUT THE AUTHOR', 'Nicole Sample', 'Science']).byline).toBe(
      'Nicole Sample',
    );
    const titled = ['The prize went to', 'Nicole Sample'];
    expect(read('en', ['28 April 2023'], titled).byline).toBeNull();
    // Who signs above the text wrote it.
    expect(read('en', ['By Joan Mercer'], ['Words by', 'Nicole Sample']).byline).toBe('Joan Mercer');
  });

  it('of one word heads a part of the text', () => {
    const text = `${headlines.en}\n\n${bodies.en[0]}\n\n${bodies.en[1]}\n\nReporters\n\n${bodies.en[2]}\n`;
    expect(extract(sourceOf(text)).record?.body.map((block) => block.text)).toContain('Reporters');
  });
});

describe('a button beside the writer', () => {
  it.each([
    ['nb', '15.10.24 23:35', 'Tuva Mathilde Løvland Tips meg', 'Tuva Mathilde Løvland'],
    ['en', '15 October 2024', 'Nicole Sample Follow', 'Nicole Sample'],
    ['en', '15 October 2024', 'Sarah Jane Like', 'Sarah Jane Like'],
    ['de', '15.10.2024', 'Hans Peter Weiter', 'Hans Peter Weiter'],
    ['de', '15.10.2024', 'Nicole Beispiel E-Mail schreiben', 'Nicole Beispiel'],
  ] as const)('is no part of the name: %s', (language, day, line, name) => {
    expect(read(language, [day, line]).byline).toBe(name);
  });
});

describe('words that a template leaves', () => {
  it.each(['undefined', 'article-image'])('are set aside: %s', (word) => {
    expect(read('sv', [], [word, 'Dela artikeln']).body).toEqual(bodies.sv);
  });
});

describe('a head that names no writer', () => {
  it.each([
    'Mt Sorrel governor gags county staff, warns them of speaking to journalists',
    'Tom Harlow tells reporters of closing plan',
  ])('has a headline of those spoken to: %s', (title) => {
    const { headline, byline } = read('en', ['By Joan Mercer'], [], title);
    expect([headline, byline]).toEqual([title, 'Joan Mercer']);
  });

  it('still has writers with their role', () => {
    expect(read('en', ['Ann Roth and Tom Reed, correspondents']).byline).toBe('Ann Roth and Tom Reed');
    expect(read('en', ['Joan Mercer, staff writer']).byline).toBe('Joan Mercer');
  });

  it('does not take a line with a telephone number for the headline', () => {
    const text = `For enquiries chat with us on 0712 538 802\n\n${headlines.en}\n\n${bodies.en.join('\n\n')}\n`;
    expect(extract(sourceOf(text)).record?.headline.value).toBe(headlines.en);
  });
});

describe('writers beside a mark or a day', () => {
  it('are read where the rest of their row was not copied', () => {
    expect(read('en', ['Zac Harlow, Rex Martens and Robyn Wuth |']).byline).toBe(
      'Zac Harlow, Rex Martens and Robyn Wuth',
    );
  });

  it('may have a name of one word', () => {
    expect(read('en', ['By Grapevine | Published 9 February 2018']).byline).toBe('Grapevine');
  });
});

describe('a headline', () => {
  it('is no remark in brackets', () => {
    const text = `[Opprinnelig publisert av Vinterbro kommune]\n\n${bodies.nb.join('\n\n')}\n`;
    expect(extract(sourceOf(text)).record?.headline.value).toContain('Kommunestyret i Vinterbro');
  });

  it('stands above the sign of who made the picture and the deck', () => {
    const text = `${headlines.en}\n\nMGN\n\nShopkeepers ask the council for a ferry over the river\n\n${bodies.en.join('\n\n')}\n`;
    expect(extract(sourceOf(text)).record?.headline.value).toBe(headlines.en);
  });

  it('stands below its own words in the caption and the credit', () => {
    const text = `${headlines.pt}\nPEDRO ALMARGEM/LUSA\n\n${headlines.pt}\n\n${bodies.pt.join('\n\n')}\n`;
    const record = extract(sourceOf(text)).record;
    expect([record?.headline.value, record?.byline]).toEqual([headlines.pt, null]);
  });

  it('has the writer below the words of the portrait', () => {
    const text = `${headlines.fr}\n\nPhoto portrait de Paul Tremblay\n\nPaul Tremblay\n\n12 avril 2021\n\n${bodies.fr.join('\n\n')}\n`;
    const record = extract(sourceOf(text)).record;
    expect([record?.byline?.value, record?.body.map((block) => block.text)]).toEqual(['Paul Tremblay', bodies.fr]);
  });
});
