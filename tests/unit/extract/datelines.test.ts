/** How reports open in many newsrooms: where they were sent from, when, and by which agency. All invented. */
import { describe, expect, it, test } from 'vitest';
import { readDateline } from '../../../src/extract/roles/facts/dateline.ts';
import { extract } from '../../support/extract.ts';
import { sourceOf } from './source-of.ts';

test.each([
  ['SUNDREY — Seven people are said', 'SUNDREY', null],
  ['Hirschberg, 20. Juli 2012. (red/sap) Der Gemeinderat', 'Hirschberg, 20. Juli 2012.', null],
  ['Washington, D.C. — The council said', 'Washington, D.C.', null],
  ['Geneva, 10 October 2022 – Dozens', 'Geneva, 10 October 2022', null],
  ['GENEVA (10 October 2022) – Experts', 'GENEVA (10 October 2022)', null],
  ['KUALA LUMPUR, March 4 ― The council', 'KUALA LUMPUR, March 4', null],
  ['Roma, 4 marzo 2022 – Il consiglio', 'Roma, 4 marzo 2022', null],
  ['Brest, le 4 mars 2022 (AFP) – La ville', 'Brest, le 4 mars 2022', 'AFP'],
  ['Oslo (NTB-Reuters): En ferge', 'Oslo', 'NTB-Reuters'],
  ['New Delhi, Mar 4: The council', 'New Delhi, Mar 4', null],
  ['London, Mar 4 (PTI) The council', 'London, Mar 4', 'PTI'],
  ['BERLIN taz | Der Rat', 'BERLIN', null],
  ['Berlin dpa | Der Rat', 'Berlin', 'dpa'],
  ['4 марта, Минск /Корр. БЕЛТА/. В городе', 'Минск', 'БЕЛТА'],
  ['Москва. 4 марта. INTERFAX.RU - В городе', 'Москва. 4 марта', 'INTERFAX.RU'],
  ['本报北京3月4日电 自', '北京', null],
  ['中新社北京3月4日电 自', '北京', '中新社'],
  ['MADRID, 4 Mar. (EUROPA PRESS) -', 'MADRID, 4 Mar.', 'EUROPA PRESS'],
  ['(Khartoum, le 22 octobre 2020) – Neuf des', 'Khartoum, le 22 octobre 2020', null],
  ['(New York, August 4, 2021) – The authorities', 'New York, August 4, 2021', null],
  ['(Beirut) — The authorities', 'Beirut', null],
  ['ЗАРЕЧЬЕ, 25 апреля 2019. /ТАСС/. Выплаты', 'ЗАРЕЧЬЕ, 25 апреля 2019', 'ТАСС'],
  ['ЗАРЕЧЬЕ, 25 апреля. /Корр. ТАСС Иван Петров/. Выплаты', 'ЗАРЕЧЬЕ, 25 апреля', 'ТАСС'],
  ['ЗАРЕЧЬЕ, 25 апр - РИА Новости, Анна Белова. Выплаты', 'ЗАРЕЧЬЕ, 25 апр', 'РИА Новости'],
  ['Київ. 7 червня. УКРІНФОРМ. Уряд', 'Київ. 7 червня', 'УКРІНФОРМ'],
  ['KARADERE / DENİZLİ, (DHA) - Köprü', 'KARADERE / DENİZLİ', 'DHA'],
  ['Mehmet AKSOY / KARADERE, (DHA) - Köprü', 'KARADERE', 'DHA'],
  ['SÃO PAULO e VALVERDE — A ponte', 'SÃO PAULO e VALVERDE', null],
  ['Altenau (red). Der Gemeinderat', 'Altenau', null],
  ['［北町　５日　ロイター］ - 橋を', '北町', 'ロイター'],
  ['النهرين 5 أكتوبر 2017 (وام) - قرر', 'النهرين 5 أكتوبر 2017', 'وام'],
])('“%s” opens with a dateline', (text, place, agency) => {
  const found = readDateline(text, { source: text, language: 'und' });
  const at = (span: { start: number; end: number } | null | undefined) =>
    span == null ? null : text.slice(span.start, span.end);
  expect([at(found?.place), at(found?.agency)]).toEqual([place, agency]);
});

test.each([
  'Tuesday, 4 March 2022 – the day the ferry stopped – was cold.',
  'In Paris, 4 March 2022 – a cold day – nobody came.',
  'Berlin – so much is sure – will not pay.',
  'Anna Berg (Grüne) sagte dem Rat',
  'The council (see page 4) The vote',
  'On 4 March the council',
  '(Laughs) – I never said so.',
  '(Smith) – the elder of the two – stayed.',
  '(Tuesday, 4 March 2022) – the ferry stopped.',
  '(Beirut) was quiet.',
  'Киев. 7 июня. Весна. Никто не ждал.',
  'В СОЮЗЕ, 25 апреля 1989. /Архив/. Так было.',
  'EXCLUSIVE | The council has closed the bridge.',
  'Altenau (neu). Der Gemeinderat hat entschieden.',
  'في 5 مارس 2017 (الثلاثاء) - قرر المجلس',
  'Anna BERG / The council has closed the bridge (BBC) - again.',
])('“%s” opens a sentence', (text) => {
  expect(readDateline(text, { source: text, language: 'und' })).toBeNull();
});

describe('a day behind the agency', () => {
  const read = (opening: string) => {
    const text = `Dock workers walk out\n\n${opening}\n\nThe strike may last a week, the union said.\n`;
    const { record } = extract(sourceOf(text));
    const { dateline, published, agency } = record ?? {};
    return [dateline?.value ?? null, agency?.value ?? null, published?.value.edtf ?? null];
  };

  it.each([
    ['MERROW (Reuters) Oct 5, 2017: Dock workers in Merrow walked out, stopping all ships.', 'MERROW', 'Reuters'],
    ['NEW DELHI (PTI) 5 October 2017 – Dock workers in the city walked out, stopping all ships.', 'NEW DELHI', 'PTI'],
  ])('dates the report: %s', (opening, place, agency) => {
    expect(read(opening)).toEqual([place, agency, '2017-10-05']);
  });

  it('is part of the sentence where no mark follows', () => {
    expect(read('MERROW (Reuters) Oct 5, 2017 was a black day for the dockers of this town.')[2]).toBeNull();
  });
});

test.each([
  'FOOTBALL - Rovers have sold the old stand to a farmer.',
  'ENQUÊTE – La ville a vendu la vieille halle.',
  'EXCLUSIVE - The council has sold the old hall.',
  'FUSSBALL - Der Verein verkauft die alte Tribüne.',
])('“%s” opens with a rubric or with its own subject', (text) => {
  expect(readDateline(text, { source: text, language: 'und' })).toBeNull();
});

test.each([
  'READING – The school loves reading.',
  'NICE - La ville a vendu la vieille halle.',
  'MERROW – Dock workers walked out.',
])('“%s” opens with a place', (text) => {
  expect(readDateline(text, { source: text, language: 'und' })?.place.start).toBe(0);
});

test.each([
  'Anna, 9 (Harwick) – My favourite place is the bridge.',
  'Anna, 9 (Altenau) – Mein liebster Ort ist die Brücke.',
  'MARTA, 22 (ESTUDIANTE) – Me gusta vivir aquí.',
  'Hamburg, 3 (Nachspielzeit) – Bremen, 2.',
])('“%s” opens with an age or a result', (text) => {
  expect(readDateline(text, { source: text, language: 'und' })).toBeNull();
});

test.each(['GIRONA, 5 (EUROPA PRESS) – La feria', 'Madrid, 5 (EFE).- El concejo'])(
  '“%s” has the day of the month',
  (text) => {
    expect(readDateline(text, { source: text, language: 'es' })?.agency).not.toBeNull();
  },
);
