/** Whom a description means where one person opens the paragraph, and whose report goes on without a verb of saying. */
import { describe, expect, it } from 'vitest';
import { speakers } from '../../support/speakers.ts';

const en = 'News from the town\n\nThe town lifted the closure of its lower quarter on Wednesday, after five days.\n\n';
const de = 'Nachrichten aus der Region\n\nDie Stadt hat am Mittwoch die Sperrung der Unterstadt aufgehoben.\n\n';
const es = 'Noticias del valle\n\nLos vecinos esperan desde hace tres días que se abra la carretera del valle.\n\n';
const fr = 'Des nouvelles\n\nLa ville a levé mercredi la fermeture de ses rues basses, cinq jours après la crue.\n\n';
const pt = 'Notícias do vale\n\nOs moradores esperam há três dias que a estrada do vale volte a abrir ao trânsito.\n\n';
const sv = 'Pris till elev\n\nSkolan i Lund har delat ut sina priser till eleverna efter ett långt läsår.\n\n';
const pl = 'Zmiana w zarządzie\n\nSpółka poinformowała w środę o zmianach w zarządzie po burzliwym zebraniu.\n\n';
const ru = 'Новости города\n\nВ среду в городе после пяти дней вновь открыли движение по старому мосту.\n\n';

describe('a description of whoever opens a paragraph', () => {
  it.each([
    [`${de}Wirtin Mair Puw rettete nur die Kasse. „Das Bier kann ersaufen“, so die resolute Waliserin.`, 'Mair Puw'],
    [`${sv}Konstnären Judith Moe tar det med ro.\n\n– Det är gott, säger göteborgaren.`, 'Judith Moe'],
  ])('means that person: %s', (text, name) => {
    expect(speakers(text).at(-1)).toBe(name);
  });

  it.each([
    // Another office, kin, a part in a case, a body, a document, a new person.
    [`${en}Mayor Rita Cole presented her budget. “It is a disaster,” the senator said.`],
    [`${en}Anna Weber lost. “She was tired,” the coach’s wife said.`],
    [`${en}Tom Ford resisted. “He was violent,” the officer in charge of the case said.`],
    [`${es}Juan Gil envió una carta. «Es intolerable», dice el texto.`],
    [`${es}Juan Gil dimitió. «Lo sentimos», dijo la operadora.`],
    [`${es}El panadero Juan Pérez perdió su tienda. «Lloraba mucho», contó el bombero.`],
    [`${pl}Anna Nowakowska została mistrzynią Polski.\n\n– Nogi niosły same – powiedziała 22-letnia zawodniczka.`],
    [`${fr}Piero Gatti a été sauvé par un promeneur. « Il avait froid », raconte le randonneur.`],
    [`${fr}Sa coéquipière pleurait. Léa Morin a gagné. « C’est dur », a dit la joueuse.`],
    [`${de}Jan Weber verlor. „Er war schwach“, sagte die Siegerin.`],
    [`${de}Anna Weber traf Sabine Krahl. „Schön“, sagte die Bremerin.`],
    [`${de}Ein Schreiner half Otto Krahl. „Gern geschehen“, sagte der Handwerker.`],
  ])('means nobody where it may be another: %s', (text) => {
    expect(speakers(text).at(-1)).toMatch(/^\(/);
  });
});

describe('whoever is told of without a name', () => {
  it.each([
    [
      `${en}Officer Tom Reed stood by. The boy’s father thanked her. “I owe her everything,” he said.`,
      '(The boy’s father)',
    ],
    [
      `${en}Anna Weber won the final.\n\n“I am tired,” the Austrian said. “She never gave up,” the Swede said.`,
      '(the Swede)',
    ],
    [`${es}Detuvieron a una mujer. La inspectora Ana Gil lo contó. «Yo no hice nada», dijo la mujer.`, '(la mujer)'],
    [`${de}Galeristin Sabine Mohr hat gehängt. „Er vergisst das Essen“, sagt seine Frau.`, '(seine Frau)'],
    [`${fr}Le maire Paul Giraud a parlé. « C’est trop cher », a répondu l’élue.`, '(l’élue)'],
    [`${es}Ana Gil habló.\n\n«Soy inocente», insistió la bilbaína.\n\nSegún ella, «todo es un gran error».`, null],
  ])('is nobody who is named: %s', (text, speaker) => {
    expect(speakers(text).at(-1)).toBe(speaker);
  });

  it.each([
    [`${fr}Marc Delattre est jugé. L’accusé est resté impassible. « J’ai eu peur », a-t-il répété.`, 'Marc Delattre'],
    [`${es}La actriz Carmen Gil habló.\n\n«Ya voy», dijo el vecino.\n\n«Necesita dormir», dijo ella.`, 'Carmen Gil'],
    [`${de}Der Maler Otto Krahl kam. Seine Frau Helene kam auch. „Er malt“, sagt seine Frau.`, 'Helene'],
    [`${pl}Sędzia Alicja Faure odpiera zarzuty. – Przepisy są jasne – ucięła Francuzka.`, 'Alicja Faure'],
    [`${ru}Тренер Иван Громов ушёл. «Я устал от этого», — отрезал Громов.`, 'Иван Громов'],
  ])('leaves the others to whoever is meant: %s', (text, speaker) => {
    expect(speakers(text).at(-1)).toBe(speaker);
  });
});

describe('a place beside an office, and who was told', () => {
  it.each([
    [`${en}Mayor John Holt came.\n\n“We are jealous,” the Westport mayor said.`, /Westport mayor/],
    [`${ru}«Мы ждали очень долго», — сказала мэр Заречного.`, /мэр/],
    [
      `${pt}Rita Sousa demitiu-se. “Saio tranquila”, escreveu numa carta ao primeiro-ministro, António Vale.`,
      /Rita|null/,
    ],
    [`${pt}“Saio tranquila”, disse ontem à Lusa o presidente, António Vale.`, /António Vale/],
    [`${en}“We are jealous,” Westport said.`, /Westport/],
    [`${en}“We are jealous,” the Westport Museum said.`, /Westport Museum/],
  ])('are kept apart from whoever speaks: %s', (text, speaker) => {
    expect(String(speakers(text).at(-1))).toMatch(speaker);
  });
});

describe('what is reported without a verb of saying', () => {
  it.each([
    [
      `${de}„Wir sind voll“, sagt Leiterin Gudrun Seip. Seit Mai seien 140 Tiere gekommen, „so viele wie nie“.`,
      'Gudrun Seip',
    ],
    [`${es}Habló Raúl Pedemonte. Para Pedemonte, la oferta es “una burla a todos”.`, 'Raúl Pedemonte'],
    [`${fr}Pour Léa Morin, le projet est « tardif et peu crédible ».`, 'Léa Morin'],
    [
      `${fr}Pour l’avocat général, les déclarations de l’accusé sont « tardives et peu crédibles ».`,
      '(l’avocat général)',
    ],
    [`${pt}O vereador Nuno Barata votou. “Não passamos cheques em branco”, disparou.`, 'Nuno Barata'],
    [`${ru}По мнению Сергея Вольского, открытие «закрывает старый спор».`, 'Сергей Вольский'],
  ])('is of whoever holds it: %s', (text, name) => {
    expect(speakers(text).at(-1)).toBe(name);
  });

  it.each([
    [`${de}Peter Wuttke verliert sein Amt. Der Rat hätte „gern länger mit ihm gearbeitet“.`],
    [`${de}Peter Wuttke kam. Das Haus sei „schön“, hieß es.`],
    [`${de}Peter Wuttke kam. Das Stück heißt „Die lange Nacht der Tiere“.`],
    [`${es}Para Navidad, la tienda vende “el pan de siempre”.`],
    [`${es}Para Juan Gil, su padre y su hijo compuso “una burla a todos”.`],
    [`${fr}Pour rappel, la loi parle d’un « projet tardif et peu crédible ».`],
  ])('is of nobody where the sentence tells of none: %s', (text) => {
    expect(String(speakers(text).at(-1))).not.toMatch(/^(?:Juan|Peter)/);
  });
});
