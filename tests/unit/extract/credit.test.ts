/** Picture credits, alone and at the end of captions; datelines; names. */
import { describe, expect, it } from 'vitest';
import { readDateline } from '../../../src/extract/roles/facts/dateline.ts';
import { isName, namesLength } from '../../../src/extract/roles/names.ts';
import { readCredit } from '../../../src/extract/roles/pictures/credit.ts';
import { agencySpans } from '../../../src/extract/roles/writers/agency-spans.ts';

const labels = ['photo', 'photo by', 'foto', 'image'];

describe('readCredit', () => {
  it.each([
    ['© AFP / Oksana Manchuk', null, 'AFP / Oksana Manchuk'],
    ['Foto: Felix Zahn/imago', null, 'Felix Zahn/imago'],
    ['Getty Images', null, 'Getty Images'],
    ['Migrants at a camp on the border Alamy Stock Photo', 'Migrants at a camp on the border', 'Alamy Stock Photo'],
    ['The crowd in Minsk. Photo: Tom Brenner', 'The crowd in Minsk.', 'Tom Brenner'],
    ['The third pillar (Photo by Sam Reed/Getty Images)', 'The third pillar', 'Sam Reed/Getty Images'],
    ['A school in Lienz © VS Tristach', 'A school in Lienz', 'VS Tristach'],
    ['Soldiers at the fence | Jane Doe/The Marlin Courier', 'Soldiers at the fence', 'Jane Doe/The Marlin Courier'],
    ['Soldiers at the fence | Jane Doe/Reuters', 'Soldiers at the fence', 'Jane Doe/Reuters'],
  ])('reads %s', (text, caption, credit) => {
    const reading = readCredit(text, labels);
    expect(reading && text.slice(reading.credit.start, reading.credit.end)).toBe(credit);
    expect(reading?.caption ? text.slice(reading.caption.start, reading.caption.end) : null).toBe(caption);
  });

  it.each([
    'She told AFP that the photo was old.',
    '© 2021 The Guardian',
    'The photo showed nothing new to those who had been there.',
    'In the photo: a man. He later said that he had never been there.',
    'An ordinary line about Alamy and others',
    'The Harwick Times | Business',
    'Sport | The Marlin Courier',
    'Business/The Marlin Courier',
    'Ann Berg | The Harwick Times',
  ])('finds none in “%s”', (text) => {
    expect(readCredit(text, labels)).toBeNull();
  });
});

describe('readDateline', () => {
  it.each([
    ['MINSK (Reuters) – Belarus has said', 'MINSK', 'Reuters'],
    ['MINSK, Nov 16 (Reuters) - Belarus has said', 'MINSK, Nov 16', 'Reuters'],
    ['Oslo (NTB): Regjeringen har sagt', 'Oslo', 'NTB'],
    ['BERLIN — Der Kanzler hat', 'BERLIN', null],
    ['NEW YORK - Giorgia Meloni è arrivata', 'NEW YORK', null],
    ['WASHINGTON (AP) — The president has', 'WASHINGTON', 'AP'],
  ])('reads %s', (text, place, agency) => {
    const reading = readDateline(text);
    expect(reading && text.slice(reading.place.start, reading.place.end)).toBe(place);
    expect(reading?.agency ? text.slice(reading.agency.start, reading.agency.end) : null).toBe(agency);
  });

  it.each([
    'Poland – a member of the EU – has said',
    'The minister (left) - who came late - said',
    'Comment: it is likely',
    'EU: the ministers met',
  ])('finds none in “%s”', (text) => {
    expect(readDateline(text)).toBeNull();
  });
});

describe('agencySpans', () => {
  it.each([
    ['- © AFP 2021', ['AFP']],
    ['(NTB)', ['NTB']],
    ['/Reuters', ['Reuters']],
    ['AFP and Reuters', ['AFP', 'Reuters']],
    ['Reuters reported it', []],
    ['© The Guardian 2021', []],
  ])('reads %s', (text, names) => {
    expect(agencySpans(text).map(({ start, end }) => text.slice(start, end))).toEqual(names);
  });
});

describe('names', () => {
  it.each([
    ['Jane Doe', 'Jane Doe'],
    ['Jane Doe and John Smith in Minsk', 'Jane Doe and John Smith'],
    ['Ludwig van der Berg, Berlin', 'Ludwig van der Berg'],
    ["Sinéad O'Connor wrote", "Sinéad O'Connor"],
    ['the minister', ''],
  ])('of %s are %s', (text, name) => {
    expect(text.slice(0, namesLength(text))).toBe(name);
  });

  it('are told from titles', () => {
    expect(isName('Tania Broughton')).toBe(true);
    expect(isName('BUDGET Speech')).toBe(false);
    expect(isName('Parliamentary')).toBe(false);
  });
});
