/** Days without a word: of the article, of the stories listed below it, or of the page that was seen. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../support/extract.ts';
import { sourceOf } from './source-of.ts';

const lede =
  'The council has weighed a plan for the harbour, which would bring more ships and more money to the town, people there say.';
const more = 'It will meet again in the autumn, when the engineers have told what the new quay would cost the town.';

const publishedIn = (lines: readonly string[]) => {
  const { record } = extract(sourceOf(lines.join('\n')));
  return record?.published?.value.edtf ?? null;
};

describe('the stories listed below an article', () => {
  it('do not lend it their day', () => {
    const teaser = 'Work on the second bridge begins when the first one is closed for good, says the county.';
    const list = ['19 March 2021', 'A second bridge', '', teaser, '', '19 March 2021', 'A third bridge', '', teaser];
    expect(publishedIn([lede, '', more, '', ...list])).toBeNull();
  });

  it('do not lend it the day right below their title', () => {
    expect(publishedIn([lede, more, 'Man dies after a fall from the old mill bridge', '1 January 2025'])).toBeNull();
  });

  it('leave a day below the office that signs', () => {
    for (const office of ['Issued by the press office of Marley Council', 'All papers can be seen in the town library'])
      expect(publishedIn(['Council weighs harbour plan', '', lede, '', more, '', office, '3 March 2021'])).toBe(
        '2021-03-03',
      );
    const list = [
      'Man dies after a fall from the mill bridge',
      '1 January 2025',
      'Ferry to run again from next May',
      '2 May 2025',
    ];
    expect(publishedIn(['Council weighs harbour plan', '', lede, '', more, '', ...list])).toBeNull();
  });

  it('leave a day below its own last sentence or below who signs', () => {
    expect(publishedIn(['Council weighs harbour plan', '', lede, '', more, '', '3 March 2021'])).toBe('2021-03-03');
    expect(publishedIn(['Council weighs harbour plan', '', lede, '', more, '', 'Anna Holm', '3 March 2021'])).toBe(
      '2021-03-03',
    );
  });

  it('leave the day between headline and text, above a crosshead that opens it', () => {
    expect(publishedIn(['Council weighs harbour plan', '3 March 2021', '', 'The plan', '', lede, '', more])).toBe(
      '2021-03-03',
    );
  });
});

describe('a day with its weekday above the headline', () => {
  const spanish = [
    'Prepara el concejo su plan del puerto',
    '',
    'El concejo ha estudiado el plan del puerto, que traería más barcos y más dinero a la ciudad, según los vecinos.',
    '',
    'Volverá a reunirse en otoño, cuando los ingenieros hayan dicho lo que costaría el nuevo muelle a la ciudad.',
  ];

  it('written as only themes of websites do tells when the page was seen', () => {
    expect(publishedIn(['jueves, noviembre 21, 2024', '', ...spanish])).toBe('[..2024-11-21]');
  });

  it('written as people do is that of the article', () => {
    expect(publishedIn(['jueves, 21 de noviembre de 2024', '', ...spanish])).toBe('2024-11-21');
    expect(publishedIn(['jueves, 21 de noviembre, 2024', '', ...spanish])).toBe('2024-11-21');
    expect(publishedIn(['Thu, November 21, 2024', '', 'Council weighs harbour plan', '', lede, '', more])).toBe(
      '2024-11-21',
    );
    expect(publishedIn(['Thursday, November 21, 2024', '', 'Council weighs harbour plan', '', lede, '', more])).toBe(
      '2024-11-21',
    );
  });
});

describe('a day before the dateline', () => {
  const report =
    'Im Prozess gegen einen Bankräuber soll am 7. Oktober das Urteil fallen, teilte die Vorsitzende am Freitag mit.';

  it('is that of the report', () => {
    expect(publishedIn(['Urteil rückt näher', '', `27.09.2019 - Hamburg (dpa/lno) - ${report}`])).toBe('2019-09-27');
    expect(publishedIn(['Urteil rückt näher', '', `27.9.2019 (dpa) - ${report}`])).toBe('2019-09-27');
  });

  it('alone before a dash is what the text tells of', () => {
    expect(publishedIn(['Der Tag danach', '', `8. Mai 1945 – Der Krieg ist zu Ende. ${report}`])).toBeNull();
    expect(publishedIn(['Chronik', '', `27.09.2019 - 29.09.2019: ${report}`])).toBeNull();
    expect(publishedIn(['Chronik', '', `27.09.2019: ${report}`])).toBeNull();
  });

  it('without an agency is that of an entry of a chronicle or a programme', () => {
    expect(publishedIn(['Hundred years ago', '', `4 March 1921 – LONDON – ${lede}`])).toBeNull();
    expect(publishedIn(['The ferry affair', '', `12 June 2019 (Harwick) - ${lede}`])).toBeNull();
    expect(publishedIn(['Konzerte im Sommer', '', `12.06.2021 (Samstag) – ${report}`])).toBeNull();
    expect(
      publishedIn(['Хроника', '', '12 июня 2019 (Москва) – Компания покупает второе судно и нанимает сорок человек.']),
    ).toBeNull();
  });

  it('may stand behind the place with the year after "de"', () => {
    const text = 'El concejo ha estudiado el plan del puerto, que traería más barcos y más dinero a la ciudad.';
    expect(publishedIn(['El puerto crece', '', `San Juan del Río, Qro., Noviembre 25 del 2020.- ${text}`])).toBe(
      '2020-11-25',
    );
  });
});

describe('a day between the first paragraph and the next', () => {
  const menu = ['News', '', 'Sport', '', 'Weather', '', 'Council weighs harbour plan', ''];

  it('stands with its time below the standfirst, also under a menu', () => {
    expect(publishedIn([...menu, lede, '', '27 January 2026 14.19', '', more, '', lede])).toBe('2026-01-27T14:19');
  });

  it('heads what is told of it where no time stands beside it', () => {
    expect(publishedIn([...menu, lede, '', '3 May 2021', '', more, '', lede])).toBeNull();
  });

  it('heads a part of the text further down', () => {
    expect(publishedIn([...menu, lede, '', more, '', '3 May 2021', '', lede])).toBeNull();
  });
});
