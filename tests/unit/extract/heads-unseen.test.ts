/** Heads in forms that sites print and no earlier rule knew, each beside what must not be read so. All invented. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../support/extract.ts';
import { bodies, type Facts, headlines, type Language, readHead } from './head-of.ts';
import { sourceOf } from './source-of.ts';

function facts(language: Language, head: string, wanted: Facts): void {
  expect(readHead(language, head, wanted)).toMatchObject(wanted);
}

function headlineOf(head: string): string | undefined {
  return extract(sourceOf(`${head}\n\n${bodies.en.join('\n\n')}\n`)).record?.headline.value;
}

describe('a line of two sentences', () => {
  const deck = 'It has stood since the river last froze. Now nobody will say who pays for the repairs that it needs';

  it.each([
    ['a few words', 'The bridge that waits'],
    ['a question', 'Who pays for the bridge?'],
  ])('is the deck of the line above it: %s', (_, headline) => {
    const head = `${headline}\n${deck}\nBy Helen Mercer\n4 March 2022`;
    expect(headlineOf(head)).toBe(headline);
    const read = extract(sourceOf(`${head}\n\n${bodies.en.join('\n\n')}\n`)).record;
    expect(read?.standfirst?.value).toBe(deck);
  });

  it.each([
    'Islanders Wanted a Boat. They Got a Long Debate Instead',
    'Dr. Moe and St. Clair bridge to close for two long years',
    'Bridge closes for two years, says Helen Mercer of St. Clair',
  ])('is no deck where its capitals or its short words show a headline: %s', (headline) => {
    expect(headlineOf(`Ley bridge\n${headline}\nBy Helen Mercer\n4 March 2022`)).toBe(headline);
  });

  it('is the headline where only a topic stands above it', () => {
    const headline = 'The bridge closes for two years. The council has no money';
    expect(headlineOf(`Harwick\n\n${headline}\n\nBy Helen Mercer\n4 March 2022`)).toBe(headline);
  });
});

describe('a line that names who signs the article', () => {
  it('is the deck below the title of a column', () => {
    const head = 'COLUMN\nI miss the bridge\nHelen Mercer on the art of walking around\nHelen Mercer\n4 March 2022';
    expect(headlineOf(head)).toBe('I miss the bridge');
  });

  it('is the headline where a colon follows the name', () => {
    const headline = 'Helen Mercer: Give us back our bridge';
    expect(headlineOf(`COLUMN\n${headline}\nHelen Mercer\n4 March 2022`)).toBe(headline);
  });
});

describe('a remark of the page between a headline and its deck', () => {
  const deck = 'Members of the club say that the heating which came in January has ruined the point';

  it('parts nothing', () => {
    const head = `Swimming\nSwimmers ask Harwick to return the cold\nThis article is more than 5 years old\n\n${deck}\n\nHelen Mercer\n4 March 2022`;
    expect(headlineOf(head)).toBe('Swimmers ask Harwick to return the cold');
  });
});

describe('the lines above a headline of which the page shows no more', () => {
  it('are labels where the only title stands below up to eight of them', () => {
    const labels = 'Harwick\nBridges\nLey\nCouncil';
    expect(headlineOf(`${labels}\nAll must walk around now\n4 March 2022`)).toBe('All must walk around now');
  });

  it('hold no headline where two titles compete far from each other', () => {
    const far = `All must walk around now\n${'Bridges\nCouncil\nLey\nPiers\n'}Every single shop on the long quay has a sale`;
    expect(headlineOf(far)).not.toBe('All must walk around now');
  });
});

describe('the first line of a file', () => {
  it.each([
    ['The Tidewater Gazette', 'Politics'],
    ['La Voz del Salado', 'Sociedad'],
    ['Folha do Sertão', 'Cotidiano'],
    ['Werra-Bote', 'Kultur'],
  ])('names the paper above another label: %s', (publisher, section) => {
    facts('en', `${publisher}\n${section}\n\n<H>\n\n4 March 2022`, { publisher, section });
  });

  it.each([
    'The Long Interview',
    'Press Freedom',
    'The Americas',
    'Latest News',
    'Helen Mercer',
    'The Hague',
    'Los Angeles',
    'The Ukraine war',
    'The Budget',
    'The Royal Family',
    'The Big Read',
    'The Spending Review',
    'The Record Heat',
    'El Mundo del Motor',
    'La Tempesta',
    'Symphony No. 9',
    'Downing Street\nNo. 10',
  ])('names no paper where it says what or where the article is: %s', (label) => {
    const read = readHead('en', `${label}\nPolitics\n\n<H>\n\n4 March 2022`, { publisher: null });
    expect(read).toMatchObject({ publisher: null });
  });

  it.each([
    ['Волжская среда\n№ 41 (2217)', 'Волжская среда'],
    ['Tygodnik Nadrzeczny nr 39/2021', 'Tygodnik Nadrzeczny'],
    ['The Wharf\nThe independent student newspaper', 'The Wharf'],
  ])('names the paper where it comes out in numbers or calls itself one: %s', (lines, publisher) => {
    facts('en', `${lines}\n\n<H>\n\n4 March 2022`, { publisher });
  });

  it.each(['Subscribe now', 'Newspaper strike goes on', 'Read the newspaper'])(
    'names no paper where the line below tells nothing of it: %s',
    (line) => {
      const read = readHead('en', `Harwick Bridge\n${line}\n\n<H>\n\n4 March 2022`, { publisher: null });
      expect(read).toMatchObject({ publisher: null });
    },
  );

  it('names no paper where the number is of anything else', () => {
    expect(readHead('en', 'Harwick Bridge\n41 people\n\n<H>\n\n4 March 2022', { publisher: null })).toMatchObject({
      publisher: null,
    });
  });

  it('is the paper that its newsletter names again', () => {
    const text = `The Morning Boat\nWhat the bridge does not say\nHELEN MERCER\nMAY 12, 2022\n\n${bodies.en.join('\n\n')}\n\nSign up for The Morning Boat newsletter\n`;
    expect(extract(sourceOf(text)).record?.publisher?.value).toBe('The Morning Boat');
  });
});

describe('labels above a headline', () => {
  it.each<[Language, string, Facts]>([
    ['en', 'NEWS | Biology\n\n<H>\n\n4 March 2022', { section: 'Biology' }],
    [
      'de',
      'Tagblatt am Fluss | Meinung\n\n<H>\n\n4. März 2022',
      { publisher: 'Tagblatt am Fluss', section: 'Meinung' },
    ],
    ['en', 'News Politics\n<H>\n\n4 March 2022', { section: 'Politics' }],
    ['de', 'Startseite\nInland\nBrücken am Fluss\n\n<H>\n\n4. März 2022', { section: 'Inland' }],
    ['fr', 'Économie\nPonts\nREPORTAGE\n\n<H>\n\n4 mars 2022', { section: 'Économie', kicker: 'REPORTAGE' }],
    ['de', 'Neue Post, 17.10.2019, Seite 11\n\nBuchmesse\n\n<H>', { kicker: 'Buchmesse' }],
    ['de', 'Graubünden\n<H>\n4. März 2022', { section: 'Graubünden' }],
  ])('give section and kicker: %s %s', (language, head, wanted) => {
    facts(language, head, wanted);
  });

  it('are none where a headline of two words stands behind the section', () => {
    expect(headlineOf('News | Tarnby floods\n\n4 March 2022')).toBe('News | Tarnby floods');
  });

  it.each<[Language, string]>([
    ['de', 'Startseite\nInland\nWetter\nKultur\nSport\n\n<H>\n\n4. März 2022'],
    ['en', 'Home\nPolitics\nSport\nOpinion\nTravel\n<H>\n\n4 March 2022'],
    ['en', 'Helen Mercer\n<H>\n\n4 March 2022'],
  ])('give no section where they are a menu or a person: %s %s', (language, head) => {
    expect(readHead(language, head, { section: null })).toMatchObject({ section: null });
  });
});

describe('bylines in other forms', () => {
  it.each<[Language, string, string]>([
    ['fr', '<H>\nNadia Benslimane et Rémi Castel — 30 juillet 2022 à 7h02', 'Nadia Benslimane et Rémi Castel'],
    ['fr', '<H>\n\nMis en ligne le 16/01/2018 à 09:14\nJ.-F. Lambermont (avec Belga)', 'J.-F. Lambermont'],
    ['es', '<H>\nL. ZUBIAURRE | VALVERDE | 5/8/2011', 'L. ZUBIAURRE'],
    ['en', '<H>\n\nFrom our Heritage Correspondent\n\n4 March 2022', 'our Heritage Correspondent'],
    ['nb', '<H>\n\nArne Moe skriver 14. september 2020 16:20', 'Arne Moe'],
    ['pt', '<H>\n\nPor Redação em 27 de agosto de 2014 às 10:12', 'Redação'],
    ['en', '<H>\n\n21. mar 2019 o 18:02 Zuzana Mercer', 'Zuzana Mercer'],
    ['en', '<H>\n\nColm Ó Mercer\n4 March 2022', 'Colm Ó Mercer'],
    ['en', '<H>\nWQRL | By Dani Mercer\nPublished 4 March 2022', 'Dani Mercer'],
    ['en', 'Opinion\nHelen Mercer\n<H>\n4 March 2022', 'Helen Mercer'],
    ['uk', '<H>\n\nОстап Гринишин, «Наш край»\n\n4 березня 2022', 'Остап Гринишин'],
  ])('name who wrote it: %s %s', (language, head, byline) => {
    facts(language, head, { byline });
  });

  it('are none where the name is of somebody who was asked', () => {
    const read = readHead('en', 'Interview\nHelen Mercer\n<H>\n4 March 2022', { byline: null });
    expect(read).toMatchObject({ byline: null });
  });

  it.each([
    ['with the role below it', '— Teresa Mercer\nretired engineer, Harwick', 'Teresa Mercer'],
    ['but not where it may be who said the last words', '— Winston Churchill', undefined],
  ])('stand behind a dash below the text %s', (_, signed, byline) => {
    const text = `${headlines.en}\n\n4 March 2022\n\n${bodies.en.join('\n\n')}\n\n${signed}\n`;
    expect(extract(sourceOf(text)).record?.byline?.value).toBe(byline);
  });

  it('stand at the end of the standfirst', () => {
    const head = '<H>\nWhy the council of Harwick waited for so many years / By Helen Mercer\n4 March 2022';
    facts('en', head, { standfirst: 'Why the council of Harwick waited for so many years', byline: 'Helen Mercer' });
  });

  it('are no part of a standfirst that ends in other words', () => {
    const standfirst = 'Why the council of Harwick waited for years - by boat or on foot';
    facts('en', `<H>\n${standfirst}\n4 March 2022`, { standfirst, byline: null });
  });
});

describe('an agency before a full stop', () => {
  const read = (text: string) => extract(sourceOf(`${headlines.de}\n\n${text} ${bodies.de.join('\n\n')}\n`)).record;

  it('stands in the brackets of a dateline', () => {
    expect(read('Göttingen (epd).')).toMatchObject({ dateline: { value: 'Göttingen' }, agency: { value: 'epd' } });
  });

  it('is none where the brackets say anything else', () => {
    expect(read('Altenau (alt).')).toMatchObject({ dateline: null, agency: null });
  });
});

describe('keywords', () => {
  const read = (tail: string) =>
    extract(sourceOf(`${headlines.en}\n\n4 March 2022\n\n${bodies.en.join('\n\n')}\n\n${tail}\n`)).record;

  it('stand on lines of their own below their label', () => {
    const record = read('Tags:\nBridges\nHarwick\nRiver Ley\n\nContact us');
    expect(record?.keywords?.value).toEqual(['Bridges', 'Harwick', 'River Ley']);
    expect(record?.body).toHaveLength(3);
  });

  it('are none where sentences follow the label', () => {
    expect(read('Tags:\nThe bridge will be closed for two years, the council said.')?.keywords ?? null).toBeNull();
  });

  it('stand in a row with the section', () => {
    const row = 'Filed under: Roads | Tagged: bridges, ferries | 6 Comments';
    const text = `${headlines.en}\n\n4 March 2022\n\n${row}\n\n${bodies.en.join('\n\n')}\n`;
    expect(extract(sourceOf(text)).record).toMatchObject({
      section: { value: 'Roads' },
      keywords: { value: ['bridges', 'ferries'] },
    });
  });
});

describe('a short paragraph below the facts', () => {
  const read = (first: string, second: string) =>
    extract(
      sourceOf(
        `Mayor loses a bet in Harwick\n\nTanja Mercer\n4 March 2022 | 17:04\n\n${first}\n\n${second}\n\n${bodies.en.join('\n\n')}\n`,
      ),
    ).record;
  const told = 'For a year Peter Marsh stands at the crossing each morning. The children call him chief.';

  it('is the standfirst where the next one gives the same person a full name again', () => {
    const record = read(
      told,
      'The bet was about a goal. Peter Marsh, mayor of Harwick, had said that there would be none this season.',
    );
    expect(record?.standfirst?.value).toBe(told);
  });

  it.each([
    [
      'the surname alone',
      told,
      'The bet was about a goal. Marsh, who is mayor, had said that there would be none this season at all.',
    ],
    [
      'no person',
      'The New Harbour of Harwick opens on Monday.',
      'The New Harbour has cost nine million pounds, and nobody knows who paid it.',
    ],
    [
      'speech',
      '“I lost,” said Peter Marsh at the crossing in Harwick.',
      'Peter Marsh, mayor of the town, had said that there would be no goal this season.',
    ],
  ])('belongs to the text where that gives %s', (_, first, second) => {
    expect(read(first, second)?.standfirst ?? null).toBeNull();
  });
});

describe('the paper behind its writer', () => {
  it.each<[Language, string, string | null]>([
    ['en', 'By Dora Mercer, Wealden Courier\n25 April 2018', 'Wealden Courier'],
    ['uk', 'Остап Гринишин, «Наш край»\n\n4 березня 2022', 'Наш край'],
    ['en', 'By Dora Mercer, Harwick\n25 April 2018', null],
    ['en', 'By Dora Mercer, Reuters\n25 April 2018', null],
  ])('is the publisher: %s %s', (language, head, publisher) => {
    expect(readHead(language, `<H>\n\n${head}`, { publisher })).toMatchObject({ publisher });
  });
});
