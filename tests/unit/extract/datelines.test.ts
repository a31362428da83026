/** How reports open in many newsrooms: where they were sent from, when, and by which agency. All invented. */
import { expect, test } from 'vitest';
import { readDateline } from '../../../src/extract/roles/dateline.ts';

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
])('“%s” opens a sentence', (text) => {
  expect(readDateline(text, { source: text, language: 'und' })).toBeNull();
});
