/** Sentences of the article that open as the furniture of pages does. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../support/extract.ts';
import { bodies, headlines } from './head-of.ts';
import { sourceOf } from './source-of.ts';

const serbian = [
  'Stari most se zatvara na dve godine',
  'Skupština opštine Zarečje odlučila je u utorak da zatvori stari most preko reke na dve godine.',
  'Inženjeri su pronašli pukotine u tri od pet stubova, a popravka će koštati devet miliona evra.',
  'Trgovci iz Zarečja strahuju za svoj promet i traže od opštine skelu.',
];
const bulgarian = [
  'Старият мост се затваря за две години',
  'Общинският съвет на Заречие реши във вторник да затвори стария мост над реката за две години.',
  'Инженерите откриха пукнатини в три от петте стълба, а ремонтът ще струва девет милиона лева.',
  'Търговците от Заречие се боят за оборота си и искат от общината ферибот.',
];
const romanian = [
  'Podul vechi se închide pentru doi ani',
  'Consiliul local din Valea Mare a hotărât marți să închidă podul vechi de peste râu timp de doi ani.',
  'Inginerii au găsit fisuri la trei dintre cei cinci piloni, iar reparațiile vor costa nouă milioane de lei.',
  'Comercianții din Valea Mare se tem pentru vânzările lor și cer primăriei un bac.',
];
const textOf = (language: 'fr' | 'en' | 'nl' | 'es') => [headlines[language], ...bodies[language]];

const bodyOf = (parts: readonly string[], between: string) =>
  (extract(sourceOf(`${parts.join(between)}\n`)).record?.body ?? []).map(({ text }) => text);

describe('a sentence that opens as furniture does', () => {
  it.each([
    [serbian, 'Igre na sreću donele su opštini 20 miliona dinara, a most nije dobio ništa.'],
    [bulgarian, 'Забранява се преминаването на камиони по стария мост от събота.'],
    [bulgarian, 'Материалите са доставени с влак и чакат на северния бряг.'],
    [romanian, 'Mai multe detalii despre bac vor fi anunțate joi de primăria din Valea Mare.'],
    [
      textOf('fr'),
      'Merci pour votre inscription, répondait encore lundi le serveur de la mairie aux passagers du bac.',
    ],
    [textOf('fr'), 'Vos données personnelles ont été volées, a écrit la mairie à ses six mille habitants.'],
    [
      textOf('en'),
      'Thank you for signing up, the ferry captain greeted the first twelve passengers on the north bank.',
    ],
    [textOf('en'), 'Did you spot an eagle over the river? The ferry captain has counted four of them since May.'],
    [textOf('en'), 'Your information is being handled badly, the auditors had told the council a year before.'],
    [textOf('nl'), 'We gaan zorgvuldig om met de pijlers, want twee ervan zijn nog uit de zeventiende eeuw.'],
    [textOf('nl'), 'Door je aan te melden als vrijwilliger kun je elke dag twee keer gratis met de pont mee.'],
    [textOf('es'), 'Puedes seguir a pie por la ribera hasta el transbordador, que sale cada media hora.'],
  ])('%#: “%s”', ([headline = '', first = '', second = '', third = ''], line) => {
    for (const between of ['\n', '\n\n'])
      expect(bodyOf([headline, first, second, line, third], between)).toContain(line);
  });

  it('stays the last paragraph when it speaks of somebody new', () => {
    const line = 'Ann Marsh is a former captain of the ferry and still keeps its brass bell in her kitchen.';
    expect(bodyOf([headlines.en, ...bodies.en, line], '\n\n')).toContain(line);
  });
});
