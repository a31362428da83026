/** Whom words mean that stand for a name just given: "der SPD-Politiker", "the author", "die 61-Jährige". */
import { describe, expect, it } from 'vitest';
import { speakers } from '../../support/speakers.ts';

const de = 'Nachrichten aus der Region\n\nDie Stadt hat am Mittwoch die Sperrung der Unterstadt aufgehoben.\n\n';
const en = 'News from the town\n\nThe town lifted the closure of its lower quarter on Wednesday, after five days.\n\n';
const it_ = 'Frana sulla statale\n\nDa tre giorni gli abitanti del paese non possono scendere a valle con le auto.\n\n';
const es =
  'Noticias del valle\n\nLos vecinos del pueblo esperan desde hace tres días que se abra la carretera del valle.\n\n';
const fr = 'Des nouvelles\n\nLa ville a levé mercredi la fermeture de ses rues basses, cinq jours après la crue.\n\n';

describe('words that stand for a name', () => {
  it.each([
    [`${de}Jens Haverkamp lachte. „Wir atmen“, sagte der SPD-Politiker.`, 'Jens Haverkamp'],
    [`${de}Anneliese Voit steht früh auf. „Es ist schön“, sagt die 61-Jährige und lacht.`, 'Anneliese Voit'],
    [`${de}Steffen Brandl reagierte. „Schade“, schrieb der 51-Jährige bei Instagram.`, 'Steffen Brandl'],
    [`${en}Dulcie Avery won the prize. “I wrote it at home,” the novelist said.`, 'Dulcie Avery'],
    [`${de}Nana Beridze ist abgereist. „Es geht um Würde“, sagte die Georgierin am Mittwoch.`, 'Nana Beridze'],
    [`${it_}Il primo ministro Rodolfo Mattei ammette. «Chiedo scusa», ha detto il premier.`, 'Rodolfo Mattei'],
    [`${es}Elwyn Parry salvó su acordeón. “Es mío”, añade el anciano.`, 'Elwyn Parry'],
    [`${fr}Maëlle Garnier a renoncé. « C’est dur », a écrit la joueuse de 24 ans sur Instagram.`, 'Maëlle Garnier'],
  ])('mean the one person named there: %s', (text, name) => {
    expect(speakers(text)).toEqual([name]);
  });

  it.each([
    [`${de}Jens Haverkamp traf Peter Wuttke. „Wir atmen“, sagte der SPD-Politiker.`],
    [`${de}Jens Haverkamp lachte. „Wir atmen“, sagte die SPD-Politikerin.`],
    [`${de}Richter Ulrich Lahm schwieg. „Ich war jung“, sagte der Musiker.`],
    [`${de}Der Angeklagte weinte. Peter Wuttke sah hin. „Ich war jung“, sagte der 24-Jährige.`],
    [`${de}Peter Wuttke (48) sah hin. „Ich war jung“, sagte der 24-Jährige.`],
    [`${de}Nana Beridze traf Anna Weber. „Es geht um Würde“, sagte die Georgierin.`],
    [`${de}Ein 93-Jähriger wollte bleiben. Mair Puw ging. „Es ist meins“, sagte der Rentner.`],
    [`${es}El acusado lloró. Elwyn Parry lo miraba. “Es mío”, añade el joven.`],
    [`${en}Anna Weber lost to the Swede. “I was lucky,” the Swede said.`],
    [`${de}Anna Weber verlor gegen eine Georgierin. „Ich war stark“, sagte die Georgierin.`],
    [`${en}A novelist wept. Dulcie Avery won the prize. “I wrote it at home,” the novelist said.`],
    [`${en}Dulcie Avery won the prize. “I wrote it at home,” a novelist said.`],
    [`${en}Dulcie Avery won the prize. “I am so proud,” the mother said.`],
    [`${en}Dulcie Avery spoke first. “I saw it,” one guest said. “Me too,” the pianist said.`],
  ])('mean nobody who is sure: %s', (text) => {
    expect(speakers(text).at(-1)).toMatch(/^\(/);
  });
});
