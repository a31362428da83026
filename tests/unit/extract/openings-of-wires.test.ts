/** How reports open without an agency in brackets behind the place: marks behind a known place, an agency alone, a line of their own. All invented. */
import { describe, expect, it, test } from 'vitest';
import { readDateline } from '../../../src/extract/roles/facts/dateline.ts';
import { openingAgency } from '../../../src/extract/roles/facts/opening-agency.ts';
import { extract } from '../../support/extract.ts';
import { sourceOf } from './source-of.ts';

const placeOf = (text: string, language = 'en') => {
  const place = readDateline(text, { source: text, language })?.place;
  return place === undefined ? null : text.slice(place.start, place.end);
};

test.each([
  ['NEW DELHI: The court has closed the bridge.', 'NEW DELHI'],
  ['BERLIN | Der Rat hat die Brücke geschlossen.', 'BERLIN'],
  ['Madrid.- El pleno ha cerrado el puente.', 'Madrid'],
  ['Paris – Le conseil a fermé le pont.', 'Paris'],
])('“%s” opens with a place', (text, place) => {
  expect(placeOf(text)).toBe(place);
});

test.each([
  'OSLO: 12 grader og sol.',
  'OSLO: Sol hele dagen.\n\nBERGEN: Regn hele dagen.',
  'SOFIA: Nobody asked me.',
  'Madrid.- Doce grados.\n\nSevilla.- Quince grados.',
  'Artículo.- El pleno cierra el puente.',
  'Paris – capitale du vélo.',
  'London – The city that never slept – has a new bridge.',
  'Sofia – The name came from her aunt.',
  'NTB – Kommunestyret har stengt brua.',
  'القاهرة - المدينة التي لم تنم - لديها جسر جديد.',
])('“%s” names what is listed, who speaks, or its subject', (text) => {
  expect(placeOf(text)).toBeNull();
});

test.each([
  ['(NTB) – Kommunestyret har', 'NTB'],
  ['(NTB-AFP): Kommunestyret har', 'NTB'],
  ['/ritzau/ Byrådet har', 'ritzau'],
  ['[Reuters] The council has', 'Reuters'],
  ['(©NTB) Kommunestyret har', 'NTB'],
  ['NTB – Kommunestyret har', 'NTB'],
])('“%s” opens with its agency', (text, agency) => {
  const found = openingAgency(text);
  expect(text.slice(found?.start, found?.end)).toBe(agency);
});

test.each([
  '(Reuters reported this first.) The council has',
  '(Laughs) The council has',
  'NTB melder at kommunen',
  'TT – en klassiker fyller år',
  'Reuters – a news agency – has',
  '(AP) is the name of the road',
])('“%s” opens a sentence', (text) => {
  expect(openingAgency(text)).toBeNull();
});

describe('a line of its own above the text', () => {
  const read = (
    line: string,
    language = 'Kommunestyret vedtok tirsdag å stenge badet, fordi reparasjonene ville koste mer.',
  ) => {
    const text = `Kommunen stenger det gamle badet ved havna\n\nAv Kari Holmberg\n\n17. mars 2021\n\n${line}\n\n${language}\n\nBygget har ikke vært pusset opp siden stormen i 2008.\n`;
    const { dateline, agency } = extract(sourceOf(text)).record ?? {};
    return [dateline?.value ?? null, agency?.value ?? null];
  };

  it('holds a known place and its agency', () => {
    expect(read('Bergen (NTB)')).toEqual(['Bergen', 'NTB']);
  });

  it('is no place where a person stands before the agency', () => {
    expect(read('Larsen (NTB)')[0]).toBeNull();
  });

  it('names the agency behind the paper, and no agency behind a photographer', () => {
    expect(read('Kvalnes Avis/NTB')[1]).toBe('NTB');
    expect(read('Larsen/NTB')[1]).toBeNull();
  });
});

test.each([
  ['Published by Margaret Holloway on 17 March 2021', 'Margaret Holloway', null],
  ['Published by Harwick House on 17 March 2021', null, 'Harwick House'],
])('“%s” tells a writer from a publisher', (line, writer, paper) => {
  const text = `Council votes to close the old baths\n\n${line}\n\nThe council decided to close the baths, because the repairs would cost more than a new building.\n\nThe final vote is expected in May, the mayor said.\n`;
  const { byline, publisher } = extract(sourceOf(text)).record ?? {};
  expect([byline?.value ?? null, publisher?.value ?? null]).toEqual([writer, paper]);
});
