/** Datelines without an agency, captions that are no headlines, paths without spaces, and who writes from where. All invented. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../support/extract.ts';
import { bodies, type Facts, headlines, type Language, readHead } from './head-of.ts';
import { sourceOf } from './source-of.ts';

describe('a place before the text', () => {
  it.each<[string, string | null]>([
    [
      'Basra, Iraq – The river Ley is so low this summer that children walk across it where boats used to run in June.',
      'Basra, Iraq',
    ],
    [
      'Harwick - The river Ley is so low this summer that children walk across it where boats used to run in Harwick.',
      'Harwick',
    ],
    [
      'Harwick. The river Ley is so low this summer that children walk across it where boats used to run in Harwick.',
      'Harwick',
    ],
    [
      'Patience - The river Ley is so low this summer that children walk across it where boats used to run in June.',
      null,
    ],
    [
      'Really. The river Ley is so low this summer that children walk across it where boats used to run in Harwick.',
      null,
    ],
  ])('is a dateline where it is known or told twice: %s', (text, dateline) => {
    const { record } = extract(
      sourceOf(
        `River Ley at its lowest for a century\n\n4 March 2022\n\n${text}\n\nFishermen in Harwick say that they have not seen such a summer since the dam was built.\n`,
      ),
    );
    expect(record?.dateline?.value ?? null).toBe(dateline);
  });
});

describe('lines above the text', () => {
  it.each<[Language, string, Facts]>([
    [
      'en',
      '<H>\n\nPublished\n4 March 2022\n\nImage source, Harwick Town Council\n\nBy Helen Mercer\nBBC News, Harwick',
      { headline: 'Council closes Ley bridge for two years', byline: 'Helen Mercer' },
    ],
    [
      'en',
      '<H>\n\n14 hours ago\nShare\nSave\nTom Mercer\nBBC News, Harwick',
      { headline: 'Council closes Ley bridge for two years', byline: 'Tom Mercer' },
    ],
    [
      'pt',
      '<H>\n\nCamila Torres\nDo G1 Valverde\n\n4 de março de 2022',
      { byline: 'Camila Torres', published: '2022-03-04' },
    ],
    [
      'fr',
      'Accueil/Bretagne/Valserre\n<H>\n\n4 mars 2022',
      { section: 'Bretagne', kicker: null, published: '2022-03-04' },
    ],
    [
      'ru',
      'Главная » Новости » Общество\n12.11.2019 09:30\n<H>\nАвтор: Ольга Котова',
      { section: 'Общество', byline: 'Ольга Котова' },
    ],
    ['uk', '<H>\n6 лютого 2023 18:20\nАвтор Богдан Кравець\nРедактор Леся Дяченко', { byline: 'Богдан Кравець' }],
    ['en', '<H>\nBenarNews staff\n4 March 2022', { byline: 'BenarNews staff' }],
  ])('are told apart: %s %s', (language, head, facts) => {
    expect(readHead(language, head, facts)).toMatchObject(facts);
  });
});

describe('the line above a headline', () => {
  it.each<[string, Facts]>([
    [
      'Middle East & Africa | The price of yams\n<H>\n\nMarch 4th 2022 | HARWICK',
      { section: 'Middle East & Africa', kicker: 'The price of yams', headline: headlines.en },
    ],
    ['News | Europe\n\n<H>\n\n4 March 2022', { headline: headlines.en, section: 'Europe' }],
    [
      'Sport | Ferry race won by the smallest boat\n\n4 March 2022',
      { headline: 'Ferry race won by the smallest boat' },
    ],
    [
      'Drought\n<H>\n\nFiled under Roads | Leave a comment\n\n4 March 2022',
      { standfirst: null, headline: headlines.en },
    ],
    ['<H>\n01-04-22, 18:05 Laatste update: 02-04-22, 09:14', { standfirst: null, headline: headlines.en }],
  ])('gives what it is made of: %s', (head, facts) => {
    expect(readHead('en', head, facts)).toMatchObject(facts);
  });

  it('is no section when it is an address without its scheme', () => {
    const head = 'www.harwickgazette.example/news/council-closes-ley-bridge.html';
    expect(readHead('en', head, { section: null })).toMatchObject({ section: null });
  });
});

describe('a headline that the archive supplies', () => {
  it('passes over a paragraph that is an address with a word beside it', () => {
    const text = `Source - https://www.harwickgazette.example/news\nhttps://t.example/abcd via @harwick\n\n${bodies.en.join('\n\n')}`;
    expect(extract(sourceOf(text)).record?.headline.value).toBe(bodies.en[0]);
  });
});

describe('the title of a page in the front matter of a clip', () => {
  const clip = (title: string) =>
    extract(
      sourceOf(
        `---\ntitle: "${title}"\nclipped: true\n---\n\n# ${headlines.en}\n\n${bodies.en.join('\n\n')}\n`,
        'a.md',
      ),
    ).record;

  it('gives way to the heading that it opens with, and names the paper', () => {
    const record = clip(`${headlines.en} - 08/07/2019 - Islands - Harwick Gazette`);
    expect(record?.headline).toMatchObject({ value: headlines.en, provenance: { kind: 'stated' } });
    expect(record?.publisher?.value).toBe('Harwick Gazette');
  });

  it('stays where it says something else than the heading', () => {
    expect(clip('The bridge that Harwick loves')?.headline.value).toBe('The bridge that Harwick loves');
  });
});

describe('the day above a headline', () => {
  const report = (day: string) =>
    extract(sourceOf(`${day}\n\n${headlines.de}\n\nAltenau, 20. Juli 2012. (red) ${bodies.de.join('\n\n')}\n`)).record;

  it('is that of the page where the report opens with a day years before', () => {
    expect(report('Freitag, 23. Oktober 2020')?.published?.value.edtf).toBe('2012-07-20');
  });

  it('is that of the article where the report came the day before', () => {
    expect(report('Samstag, 21. Juli 2012')?.published?.value.edtf).toBe('2012-07-21');
  });
});

describe('who signs, and from where', () => {
  it.each<[Language, string, Facts]>([
    [
      'es',
      '<H>\nMarta Iglesias\nValverde - 05 ENE 2021 - 05:30 CET\nCompartir en Whatsapp',
      { byline: 'Marta Iglesias', dateline: 'Valverde', published: '2021-01-05T05:30+01:00' },
    ],
    ['es', 'Valverde - 05 ENE 2021\n<H>\nMarta Iglesias', { byline: 'Marta Iglesias', dateline: null }],
    ['ar', '<H>\nسلمى القاضي – النهرين\n4 مارس 2021', { byline: 'سلمى القاضي', dateline: null }],
    ['ar', '<H>\nالنهرين: سلمى القاضي\n4 مارس 2021', { byline: 'سلمى القاضي', dateline: null }],
    ['ar', '<H>\nسامر الخطيب - المجلس البلدي\n4 مارس 2021', { byline: 'سامر الخطيب' }],
    ['ar', '<H>\n4 مارس 2021\nالجسر القديم - أخبار محلية', { byline: null, dateline: null }],
  ])('in %s: %s', (language, head, wanted) => {
    expect(readHead(language, head, wanted)).toMatchObject(wanted);
  });

  it.each<[Language, string, string | null]>([
    ['de', 'Altenau (hin). Der Schaden im Archiv der Stadt in Altenau ist größer als gedacht.', 'Altenau'],
    ['de', 'Brücke (neu). Der Schaden im Archiv der Stadt ist größer als gedacht.', null],
  ])('with a sign of small letters in %s: %s', (language, opening, dateline) => {
    expect(readHead(language, `<H>\n\n${opening}`, { dateline })).toMatchObject({ dateline });
  });
});

describe('a title below the day of a blog', () => {
  it('is the headline below the name of the blog', () => {
    const head = 'Salt & Crumbs\nWednesday, 4 March 2021\nWhy I stopped photographing';
    expect(readHead('en', head, { headline: null })).toMatchObject({ headline: 'Why I stopped photographing' });
  });

  it('gives way to a title above the day', () => {
    const head = '<H>\nWednesday, 4 March 2021\nThe bridge before sunrise';
    expect(readHead('en', head, { headline: null })).toMatchObject({ headline: headlines.en });
  });
});

describe('a title over a lone credit', () => {
  it('is the headline where no other line can be', () => {
    const head =
      'La Gaceta de Valverde\n\nMiércoles 21 de junio de 2017, p. 14\n\n<H>\n\nFoto: Cortesía UVX\n\nLourdes Campuzano';
    expect(readHead('es', head, { headline: null })).toMatchObject({ headline: headlines.es });
  });

  it('is the caption of a picture above the headline', () => {
    const head = 'Denny Pask arriving at the bridge on Tuesday\n(Image: Colin Treadgold)\n\n<H>\n\n4 March 2021';
    expect(readHead('en', head, { headline: null })).toMatchObject({ headline: headlines.en });
  });
});
