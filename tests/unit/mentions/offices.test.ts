import { describe, expect, it } from 'vitest';
import { extract } from '../../support/extract.ts';
import { sourceOf } from '../extract/source-of.ts';

/** What each person in a text is called, by name. */
function officesIn(text: string): Readonly<Record<string, readonly string[]>> {
  const names = extract(sourceOf(text)).record?.names ?? [];
  return Object.fromEntries(
    names.filter(({ kind }) => kind === 'person').map(({ name, described }) => [name, described]),
  );
}

const head = (headline: string, day: string) => `${headline}\n\n${day}\n\n`;
const inEnglish = (text: string) => officesIn(`${head('Ministers meet in the capital', '16 November 2021')}${text}\n`);

describe('the office that a text gives somebody', () => {
  it('is told whole: whoever is a vice president is not told to be president', () => {
    expect(
      inEnglish(
        'Vice President Nora Bell left. Deputy Prime Minister Anna Berg came. Prime Minister Boris Hale spoke on Monday.',
      ),
    ).toEqual({
      'Nora Bell': ['Vice President'],
      'Anna Berg': ['Deputy Prime Minister'],
      'Boris Hale': ['Prime Minister'],
    });
  });

  it('says that it was held once, also with the country or the town between', () => {
    expect(
      inEnglish(
        'Former US President Carl Maal spoke. The former prime minister Tony Hale met former New York Mayor Rudy Adler. Then-Prime Minister Ola Lund left.',
      ),
    ).toEqual({
      'Carl Maal': ['Former US President'],
      'Tony Hale': ['former prime minister'],
      'Rudy Adler': ['former New York Mayor'],
      'Ola Lund': ['Then-Prime Minister'],
    });
  });

  it('takes in neither a day, a town, a hearer nor the word that opens a sentence', () => {
    expect(
      inEnglish(
        'On Monday President Emma Larsson came. In Oslo Prime Minister Erna Holt told Reuters President Sergei Maal had left. When Captain Tom Ray landed, he met police chief Ann Cole.',
      ),
    ).toEqual({
      'Emma Larsson': ['President'],
      'Erna Holt': ['Prime Minister'],
      'Sergei Maal': ['President'],
      'Tom Ray': ['Captain'],
      'Ann Cole': ['chief'],
    });
  });

  it('is of what stands between it and the name, which is no part of the name', () => {
    const told = inEnglish(
      'Chancellor of the Exchequer Nigel Hale left. Leader of the Opposition Ann Cole came. The director of the Henry Ford Museum stayed.',
    );
    expect(Object.keys(told)).toEqual(['Nigel Hale', 'Ann Cole']);
  });

  it('makes nobody of one word that may be a firm: firms own and publish as well', () => {
    const told = inEnglish('Maalline, the owner, rejected that. Ann Cole, the owner, left. Lund, the mayor, came too.');
    expect(Object.keys(told)).toEqual(['Ann Cole', 'Lund']);
  });

  it('is not told where the words say that somebody else holds it', () => {
    expect(
      inEnglish(
        'The would-be mayor Tom Hale spoke. Adviser to the president Nora Bell left. Aspiring president Ian Cole was not there.',
      ),
    ).toEqual({ 'Tom Hale': [], 'Nora Bell': [], 'Ian Cole': [] });
    expect(officesIn(`${head('16.11.2021', '')}L'adjoint au maire Paul Maal a parlé hier devant les élus.\n`)).toEqual({
      'Paul Maal': [],
    });
  });

  it.each([
    [
      'Der frühere Bundeskanzler Gerhard Adler sagte am Dienstag, er werde nach Berlin fahren.',
      'frühere Bundeskanzler',
    ],
    ["L'ancien président Paul Maal a parlé hier devant les élus de la ville et les habitants.", 'ancien président'],
    ['El ex presidente Juan Maal habló el lunes con los vecinos de la ciudad y con la prensa.', 'ex presidente'],
    ['Бывший президент Сергей Маал сказал это журналистам в понедельник.', 'Бывший президент'],
    [
      'Den tidligere statsministeren møtte ikke. Tidligere statsminister Jens Maal sa at han ikke var enig.',
      'Tidligere statsminister',
    ],
  ])('in %s', (sentence, office) => {
    const offices = officesIn(`${head('16.11.2021', '')}${sentence}\n`);
    expect(Object.values(offices)).toContainEqual([office]);
  });
});
