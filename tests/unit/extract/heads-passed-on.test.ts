/** Articles that somebody passed on by mail or telephone, heads of databases and issues, roles that touch a name. All invented. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../support/extract.ts';
import { bodies, headlines, type Language } from './head-of.ts';
import { sourceOf } from './source-of.ts';

function recordOf(language: Language, above: string, below = '') {
  const text = `${above.replaceAll('<H>', headlines[language])}\n\n${bodies[language].join('\n\n')}\n\n${below}\n`;
  const { record } = extract(sourceOf(text));
  if (record === null) throw new Error('The article is not published.');
  return record;
}

const publishedOf = (language: Language, above: string) => recordOf(language, above).published?.value.edtf ?? null;

describe('the day of a mail', () => {
  const mail = (subject: string) =>
    `From: Maeve Costello <maeve@mail.example>\nDate: 23 February 2016 22:14\nTo: cousins\nSubject: ${subject}`;

  it.each(['Fwd: <H>', 'FW: <H>', 'Fwd: Re: <H>'])('is that on which an article was passed on: %s', (subject) => {
    const record = recordOf('en', mail(subject));
    expect(record.published?.value.edtf).toBe('[..2016-02-23]');
    expect(record.retrieved?.value.edtf).toBe('2016-02-23T22:14');
  });

  it('is the last on which it can have appeared where a person sends it without a word', () => {
    expect(publishedOf('en', mail('<H>'))).toBe('[..2016-02-23]');
  });

  it('gives none to a day that is half a year off', () => {
    const above = `De: Puri Casado\nFecha: 6 de marzo de 2019\nPara: mí\nAsunto: Fwd: recorte\n\n<H>\n27 de abril`;
    expect(publishedOf('es', above)).toBe('[..2019-03-06]');
  });
});

describe('a line that a telephone passed on', () => {
  const address = 'https://paper.example/2017/09/30/bridge';

  it.each([
    `<H> - ${address} (via Harwick app)`,
    `<H> ${address}`,
    `<H> | ${address} via @harwick`.replace(' via @harwick', ''),
  ])('is headline and address: %s', (line) => {
    const record = recordOf('en', line);
    expect(record.headline.value).toBe(headlines.en);
    expect(record.address?.value).toBe(address);
    expect(record.published?.value.edtf).toBe('2017-09-30');
  });

  it('is none where few words stand before the address', () => {
    expect(recordOf('en', `Read more: ${address}\n\n<H>`).headline.value).toBe(headlines.en);
  });

  it.each([
    ['en', 'Sent from my iPad'],
    ['uk', 'Надіслано з мого Xiaomi'],
    ['de', 'Von meinem iPhone gesendet'],
  ] as const)('ends in a remark that is no headline: %s', (language, remark) => {
    expect(recordOf(language, `<H>\n\n${remark}`).headline.value).toBe(headlines[language]);
  });
});

describe('the first line of a database or an issue', () => {
  it('names the paper and the day whatever else it tells', () => {
    const line =
      'Vestkystens Folkeblad (Lemvad) | 23.09.2011 | 2. sektion, Lokalt | Side 14 | 428 ord | artikel-id: e2b7714c';
    const record = recordOf('da', `${line}\n\n<H>`);
    expect(record.published?.value.edtf).toBe('2011-09-23');
    expect(record.publisher?.value).toBe('Vestkystens Folkeblad (Lemvad)');
  });

  it.each([
    ['nb', 'Etatsbladet 3/2014', 'Etatsbladet'],
    ['en', 'Harwick Gazette 3/2014', 'Harwick Gazette'],
  ] as const)('dates by the year of the issue: %s', (language, line, publisher) => {
    const record = recordOf(language, `${line}\n\n<H>`, `© ${publisher}`);
    expect(record.publisher?.value).toBe(publisher);
    expect(record.published?.value.edtf).toBe('2014');
  });

  it.each([
    'Council votes 3/2014 on the bridge',
    'Rundskriv 3/2014',
    'Council Meeting 3/2014',
    'Resolution on the old bridge over the Ley 3/2014',
  ])('is no issue among more words: %s', (line) => {
    expect(recordOf('en', line).published).toBeNull();
  });
});

describe('a role that touches the name', () => {
  it.each(['By Gemma RathboneSenior Reporter', 'Gemma RathboneReporter, Harwick North'])('is cut off: %s', (line) => {
    expect(recordOf('en', `<H>\n\n${line}\n4 March 2022`).byline?.value).toBe('Gemma Rathbone');
  });

  it('leaves capitals within a name', () => {
    expect(recordOf('en', '<H>\n\nBy Joanna McBride\n4 March 2022').byline?.value).toBe('Joanna McBride');
  });
});

describe('a day of two calendars', () => {
  it('is that of ours', () => {
    expect(publishedOf('ar', '<H>\nالسبت 1439/2/15 هـ الموافق 2017/11/04 م')).toBe('2017-11-04');
  });
});

describe('a word for pictures and a name without a colon', () => {
  const figureOf = (above: string) => {
    const figure = recordOf('nl', above).body.find(({ type }) => type === 'figure');
    return figure?.type === 'figure' ? [figure.caption?.text ?? null, figure.credit?.text ?? null] : null;
  };

  it('credit the sentence that they touch', () => {
    const words = 'De baan in Oudebrug, zaterdagmiddag, bij elf graden.';
    expect(figureOf(`<H>\nAnneke Postma, 4 maart 2021\n${words}\nBeeld Joris Huiberts`)).toEqual([
      words,
      'Joris Huiberts',
    ]);
  });

  it('are a headline where nothing stands above', () => {
    expect(recordOf('nl', 'Beeld Van Oudebrug').headline.value).not.toBe('');
    expect(figureOf('Beeld Van Oudebrug\n\n<H>')).toBeNull();
  });
});
