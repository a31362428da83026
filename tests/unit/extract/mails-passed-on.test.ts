/** Articles that came in a mail: what the mail says of itself, and what of the article. All invented. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../support/extract.ts';
import { bodies, headlines } from './head-of.ts';
import { sourceOf } from './source-of.ts';

function read(head: string, language: 'en' | 'de' | 'es' | 'nb' = 'en') {
  const { record } = extract(sourceOf(`${head}\n\n${bodies[language].join('\n\n')}\n`));
  return {
    headline: record?.headline.value,
    published: record?.published?.value.edtf ?? null,
    retrieved: record?.retrieved?.value.edtf.slice(0, 10) ?? null,
    publisher: record?.publisher?.value ?? null,
  };
}

describe('the day of a mail', () => {
  it.each([
    [
      'the subject says that it is passed on',
      'From: news@harwick.example\nSubject: Fwd: look at this\nDate: Tue, 3 Mar 2020 09:12',
    ],
    [
      'a person sends it',
      'From: Ann Holm <ann@mail.example>\nTo: Jo\nSubject: the bridge again\nDate: Tue, 3 Mar 2020 09:12',
    ],
    [
      'a line says so',
      'From: list@mail.example\nTo: all\nSubject: bridge\nDate: Tue, 3 Mar 2020 09:12\n\nSee below.\n\n---------- Forwarded message ---------',
    ],
  ])('is the last on which the article can have appeared where %s', (_, head) => {
    expect(read(`${head}\n\n${headlines.en}`)).toMatchObject({
      headline: headlines.en,
      published: '[..2020-03-03]',
      retrieved: '2020-03-03',
    });
  });

  it('is that of publication where the paper sends its own article', () => {
    const head = `From: The Harwick Gazette <news@gazette.example>\nDate: Tue, 3 Mar 2020 09:12\nSubject: ${headlines.en}`;
    expect(read(head)).toMatchObject({ headline: headlines.en, published: '2020-03-03T09:12', retrieved: null });
  });

  it('gives its year to the day of the article, where the weekday fits', () => {
    const head = (day: string) =>
      `Von: Anna Berg <anna@post.example>\nAn: mich\nDatum: 3. März 2020\nBetreff: WG: Brücke\n\n${headlines.de}\nVon Karl Meier\n${day}`;
    expect(read(head('Freitag, 28. Februar'), 'de').published).toBe('2020-02-28');
    expect(read(head('Montag, 28. Februar'), 'de').published).toBe('[..2020-03-03]');
  });
});

describe('the subject of a mail', () => {
  it('names the paper and the day of an article that somebody sends', () => {
    const head =
      'From: Ann Holm <ann@mail.example>\nTo: Jo\nDate: 9 March 2020\nSubject: Fwd: Your article from The Harwick Gazette, Tuesday 3 March 2020';
    expect(read(`${head}\n\n${headlines.en}`)).toMatchObject({
      headline: headlines.en,
      published: '2020-03-03',
      publisher: 'The Harwick Gazette',
    });
  });

  it('is no day of publication where it names no paper', () => {
    const head =
      'From: Ann Holm <ann@mail.example>\nTo: Jo\nDate: 9 March 2020\nSubject: Fwd: the meeting on 3 March 2020';
    expect(read(`${head}\n\n${headlines.en}`).published).toBe('[..2020-03-09]');
  });

  it('is the headline where no line below is', () => {
    const head = `Fra: Kari Moe <kari@post.example>\nTil: alle\nDato: 3. mars 2020\nEmne: VS: ${headlines.nb}`;
    expect(read(head, 'nb')).toMatchObject({ headline: headlines.nb });
  });

  it('gives way to the line that it cuts short', () => {
    const cut = headlines.es.split(' ').slice(0, -2).join(' ');
    const head = `De: servicio@agencia.example\nFecha: 3 de marzo de 2020\nAsunto: [LOCAL] ${cut}\n\n${headlines.es}`;
    expect(read(head, 'es')).toMatchObject({ headline: headlines.es, published: '2020-03-03' });
  });
});

describe('a weekday and the claim of rights', () => {
  const day = (head: string, year: string) =>
    extract(sourceOf(`${headlines.en}\n${head}\n\n${bodies.en.join('\n\n')}\n\n© ${year} The Harwick Gazette\n`)).record
      ?.published?.value.edtf ?? null;

  it('give a day of publication its year', () => {
    expect(day('Published Saturday 9 March', '2024')).toBe('2024-03-09');
    expect(day('By Joan Mercer | Saturday 9 March', '2024')).toBe('2024-03-09');
  });

  it.each([
    ['the weekday is of another year', 'Published Saturday 9 March', '2023'],
    ['no weekday is told', 'Published 9 March', '2024'],
    ['nothing says what happened on that day', 'Saturday 9 March', '2024'],
  ])('give none where %s', (_, head, year) => {
    expect(day(head, year)).toBeNull();
  });
});
