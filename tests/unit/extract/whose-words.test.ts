/** Cases next to a rule about who speaks, where another speaks than the rule would name, or nobody is told. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../support/extract.ts';
import { sourceOf } from './source-of.ts';

/** Who is said to speak, in order: the name, else the words; null where nobody is. */
function speakers(paragraphs: string): readonly (string | null)[] {
  const { record } = extract(sourceOf(`Report from Tolm\n\n2022-05-03\n\n${paragraphs}\n`));
  return (record?.quotations ?? []).map(({ speaker }) =>
    speaker === null ? null : (record?.names[speaker.name ?? -1]?.name ?? speaker.text),
  );
}

const french = 'Le conseil s’est réuni lundi dans la vieille mairie et les gens sont venus entendre.';
const polish = 'Rada zebrała się w poniedziałek w starym ratuszu, a ludzie przyszli usłyszeć, co postanowiono.';

describe('a paragraph of speech behind one that reports', () => {
  it.each([
    'Mark Dunn asked what Anna Price would do next.\n\n“I shall go home and sleep for a week.”',
    'Mark Dunn asked what would become of the mayor.\n\n“I shall go home and sleep for a week.”',
    'Anna Price announced that Mark Dunn would take over.\n\n“It is a great honour for me.”',
    'Anna Price said she remembers what the doctor told her.\n\n“Your son will not walk again.”',
    'Mark Dunn said the sign on the gate was clear.\n\n“No entry after dark.”',
    'Anna Price wrote about the harbour in 2009.\n\n“The Long Pier” was her first novel.',
  ])('is not of whoever asks, brings in another or tells of another’s words: %s', (text) => {
    expect(speakers(text)).toEqual([null]);
  });

  it('is still of the one whose words the last sentence tells', () => {
    expect(
      speakers('Anna Price said the bridge had been checked twice.\n\n“We looked at every bolt and found nothing.”'),
    ).toEqual(['Anna Price']);
  });
});

describe('a pronoun behind a paragraph that reports', () => {
  it.each([
    [
      'Mark Dunn said the firm was safe. Paul Reed has worked there for 30 years.\n\n“I hear it creak,” he said.',
      'Paul Reed',
    ],
    [
      'Mark Dunn warned Anna Price not to run. She has never lost a vote.\n\n“I do not take advice,” she said.',
      'Anna Price',
    ],
  ])('means whom the text has gone on to: %s', (text, who) => {
    expect(speakers(text)).toEqual([who]);
  });
});

describe('who stands between commas within speech', () => {
  it.each([
    ['« Quand on est malade, dit le médecin, il faut dormir », rappelle Luc Ravel.', 'Luc Ravel'],
    ['"Mon père, disait le curé, était un saint", raconte Luc Ravel.', 'Luc Ravel'],
    ['"Le pont est sûr, assure le maire, et il le restera."', 'le maire'],
  ])('is quoted by who says all of it outside: %s', (text, who) => {
    expect(speakers(`${french} ${text}`)).toEqual([who]);
  });
});

describe('what bears words before a colon', () => {
  it.each([
    'Paul Stone read the letter and was blunt: “We will fight this.”',
    'Paul Stone was blunt in a text message: “We are broke.”',
    'Paul Stone faced the press with one message: “We are sorry.”',
    'Paul Stone opened with a question: “Who here has a garden?”',
    'Paul Stone, who received threats last year, is not afraid: “They can come and find me.”',
  ])('takes nothing from whom the sentence is about where it goes on: %s', (text) => {
    expect(speakers(text)).toEqual(['Paul Stone']);
  });
});

describe('a particle before a surname', () => {
  it('is no part of it behind an article and a noun', () => {
    expect(speakers(`${french} Charles de Gaulle est parti. « Il est malade », dit l’avocat de Gaulle.`)).toEqual([
      'l’avocat de Gaulle',
    ]);
  });
});

describe('whoever was told, where no language has articles', () => {
  it.each([
    [
      '„Tiltas saugus ir liks atviras“, – BNS sakė policininkas Kaune ketvirtadienį po susitikimo su gyventojais.',
      'BNS',
    ],
    [
      '"Tilts ir drošs un paliks atvērts," aģentūrai LETA teica policijas pārstāve pēc tikšanās ar iedzīvotājiem.',
      'LETA',
    ],
    ['„Мост је безбедан и остаће отворен“, рекао је за Танјуг директор болнице после састанка у понедељак.', 'Танјуг'],
  ])('does not speak: %s', (text, told) => {
    expect(speakers(text)).not.toContain(told);
  });

  it('stands behind a body between marks', () => {
    expect(
      speakers(
        'В понедельник открылся новый мост через реку. «Спасибо», — заявил представитель «Роснефти» Владимиру Путину.',
      ),
    ).not.toContain('Роснефть');
  });
});

describe('what somebody is, and a name farther on', () => {
  it.each([
    ['Dyrektor szpitala zwolnił lekarza Jana Lisa. „Dziękuję wszystkim” – powiedział dyrektor.', 'dyrektor'],
    ['Dyrektor miejskiego szpitala Jan Lis przyszedł. „Dziękuję wszystkim” – powiedział dyrektor.', 'Jan Lis'],
  ])('are one only with nothing but the office between: %s', (text, who) => {
    expect(speakers(`${polish} ${text}`)).toEqual([who]);
  });
});

describe('what stands behind a name in marks and a comma', () => {
  it.each([
    'Le spectacle s’appelait « Une nuit d’été », lorsque le maire est arrivé.',
    'Le spectacle s’appelait « Une nuit d’été », malgré le maire et ses amis.',
    'Le spectacle a fait « un petit bruit de verre », selon le journal de bord.',
  ])('opens a clause, and is no verb of saying: %s', (text) => {
    expect(speakers(`${french} ${text}`)).toEqual([null]);
  });
});

describe('a small word behind the verb, where no language has articles', () => {
  it.each([
    ['„To koniec tej szkoły” – mówi się w mieście.', null],
    ['„To koniec tej szkoły” – żali się dyrektor szkoły.', 'dyrektor szkoły'],
  ])('is nobody who speaks: %s', (text, who) => {
    expect(speakers(`${polish} ${text}`)).toEqual([who]);
  });
});

describe('who reports, and another brought in behind', () => {
  it('leaves it open who speaks in the next paragraph', () => {
    const opening = 'Rådet møttes mandag i det gamle rådhuset, og folk kom for å høre hva som var bestemt om veien.';
    const text = 'Kari Lund fortalte at pengene var borte. Nå står Ola Berg frem.\n\n– Det var jeg som tok dem.';
    expect(speakers(`${opening}\n\n${text}`)).toEqual([null]);
  });
});
