/** Days without a year behind another year. Publication is 16 June 2024. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../support/extract.ts';
import { sourceOf } from '../../support/records.ts';

function daysIn(text: string, language: string): readonly string[] {
  const source = sourceOf(`---\nlanguage: ${language}\npublished: 2024-06-16\nheadline: X\n---\n${text}\n`, 'a.md');
  return (extract(source).record?.datesSpokenOf ?? [])
    .map(({ date }) => date.edtf)
    .filter((day) => day.startsWith('2024-'));
}

describe('a day without a year', () => {
  it.each([
    ['en', 'The siege was lifted in 1941. On 9 May the gates stood open.'],
    ['en', 'He was born in 1929 in a mill town. On 3 June he became mayor.'],
    ['en', 'The 1987 crash began in London. On 12 February, prices fell by a fifth.'],
    ['en', 'The mill burned in 1986. Firemen came from far away. On 6 May the last flame was out.'],
    ['en', 'In 1994, on 3 March, the ferry sank.'],
    ['en', 'The drought of the 1930s was long. On 14 April dust hid the sun.'],
    ['de', 'Im Jahr 1953 brach der Damm. Am 1. Februar starben 18 Menschen.'],
    ['fr', 'En 1910 la Seine monta. Le 28 janvier, elle atteignit le pont.'],
    ['es', 'En 1985 tembló la ciudad. El 19 de septiembre cayeron las torres.'],
    ['it', 'Nel 1980 tremò la terra. Il 23 novembre crollarono le case.'],
    ['pt', 'Em 1755 a terra tremeu. A 1 de novembro o mar subiu.'],
    ['ru', 'В 1988 году случилось землетрясение. 7 декабря рухнули дома.'],
    ['sv', '1952 brann varvet. Den 3 mars kom kungen.'],
    ['nb', 'I 1940 var byen stille. Den 9. april kom skipene.'],
    ['ja', '1995年に大地震が起きた。1月17日に町が燃えた。'],
    ['zh', '1976年唐山发生地震。7月28日，全城被毁。'],
    ['ko', '1995년 백화점이 무너졌다. 6월 29일 502명이 숨졌다.'],
    ['en', 'In 1945 the town was taken. The last ship left in April.'],
    ['es', 'Nació en 1931, y el 3 de junio fue alcalde.'],
    ['en', 'In the 1945 campaign the city fell. On 3 February bombers struck.'],
    ['en', 'After the 1989 revolution the party fell. On 3 February the wall went.'],
    ['en', 'During the 1926 strike trains stood still. On 3 June soldiers came.'],
    ['en', '2017’s storm was the worst. On 3 June the roof went.'],
    ['en', 'At the 2018 World Cup he scored twice. On 3 July he broke his leg.'],
    ['es', 'En el 2010 tembló la ciudad. El 12 de febrero cayeron las torres.'],
    ['fr', 'Lors de la grève de 1926, les trains s’arrêtèrent. Le 3 février, les soldats vinrent.'],
    ['en', 'The town is old.\n\nIt was taken in 1914.\n\nOn 12 February his brother fell.'],
    ['en', 'The town is old.\n\nYour novel is set in 1942?\n\nOn 18 January the town was bombed.'],
    ['de', 'Die Stadt ist alt.\n\nDer Krieg begann 1914.\n\nAm 12. Februar fiel sein Bruder.'],
    ['en', 'The town is old.\n\nIt was elected in 2012. It met twice.\n\nOn 3 June the mayor fell ill.'],
    ['en', 'On 18 January that year the town was bombed.'],
    ['nb', '3. juni samme år brant kirken.'],
    ['pt', 'Em 3 de junho daquele ano a ponte caiu.'],
  ])('is none of the year of publication in what is told of another year: %s: %s', (language, text) => {
    expect(daysIn(text, language)).toEqual([]);
  });

  it.each([
    ['en', 'Founded in 1931, the yard closed on 3 June.'],
    ['en', 'The yard, which opened in 1973, employs 400 people. It was closed on 3 June.'],
    ['en', 'The bridge (built in 1931) was shut. On 3 June it opened again.'],
    ['en', 'Smith, mayor since 2018, resigned on 3 June.'],
    ['en', 'She has led the bank since 2018. On 3 June she resigned.'],
    ['en', 'The line will open in 2026. On 3 June the council voted for it.'],
    ['en', '2000 people fled. On 3 June they came back.'],
    ['en', 'In 2024 prices rose. On 3 June the bank acted.'],
    ['en', 'Parliament repealed the 1965 Ferries Act. On 3 June the port protested.'],
    ['en', 'She won the 2018 Harbour Prize. On 3 June she fell ill.'],
    ['en', 'The town is old.\n\nThe yard, which opened in 1973, is big.\n\nOn 3 June it was closed.'],
    ['en', 'The town is old.\n\nIt was taken in 1914. It is big. It is loud. It is old.\n\nOn 3 June she left.'],
    ['pl', 'Dnia 3 czerwca tego roku zmarł.'],
    ['en', 'The 2023/24 season was long. It ended on 3 June.'],
    ['de', 'Die Werft, die seit 1931 besteht, wurde am 3. Juni geschlossen.'],
    ['nb', 'Verftet, som ble stiftet i 1931, stengte 3. juni.'],
    ['en', 'The plan goes back to 2019. The council dropped it. The mayor was pleased. On 3 June it came back.'],
  ])('keeps the year of publication where another is told by the way: %s: %s', (language, text) => {
    expect(daysIn(text, language)).toEqual(['2024-06-03']);
  });

  it('has the year of publication again behind a weekday of the news', () => {
    const text = 'The bridge was built in 1931. On Tuesday it was shut. On 3 June a crack was found.';
    expect(daysIn(text, 'en')).toEqual(['2024-06-11', '2024-06-03']);
  });

  it('is of the news when what comes is told behind a year gone by', () => {
    expect(daysIn('The law of 2015 was weak. It will expire on 3 July.', 'en')).toEqual(['2024-07-03']);
  });
});
