import { describe, expect, it } from 'vitest';
import { namesIn, namesOf } from './names-of.ts';

describe('a list of those who own bodies', () => {
  it.each([
    'The clubs of Maalsi, Lindaldo and Ostrar met in the cup.',
    'The parties of Maalodi, Lindhi and Ostrewal lost seats.',
    'The newspapers of Robert Maaldoch, Conrad Black and Helen Lindwell were sold.',
    'The companies Elon Maalsk, Helen Lindos and Tom Ostres founded were closed.',
  ])('makes no bodies of them: "%s"', (sentence) => {
    expect(namesOf(sentence).join(' ')).not.toContain('organisation');
  });

  it.each([
    [
      'Spanish',
      'Las empresas de Elon Maalsk, Helen Lindos y Tomás Ostres recibieron ayudas ayer por la tarde en el puerto.',
    ],
    [
      'Italian',
      'Le aziende di Elon Maalsk, Helen Lindos e Marco Ostres hanno chiuso ieri sera con tutta la gente nel porto.',
    ],
    [
      'German',
      'Die Parteien Angela Maalkels, Olaf Lindholz und Robert Ostreck stritten gestern bis spät in die Nacht im Hafen.',
    ],
    ['Russian', 'Акции компаний Илона Маалска, Джеффа Линдоса и Билла Острела вчера упали, и никто не знал почему.'],
  ])('makes no bodies of them in %s', (_, sentence) => {
    expect(namesIn(`Maal\n\n${sentence} ${sentence}\n`).join(' ')).not.toContain('organisation');
  });
});

describe('words that are a surname somewhere', () => {
  it.each([
    ['Chidera Ball said it was not fair.', 'person Chidera Ball'],
    ['Jagjivan Ram said the water belonged to the farmers.', 'person Jagjivan Ram'],
    ['Later Thandeka Page said she would appeal against it.', 'person Thandeka Page'],
    ['Later Blue Origin said it would fly.', 'organisation Blue Origin'],
  ])('make nobody a body by a verb of speech alone: "%s"', (sentence, name) => {
    expect(namesOf(sentence)).toEqual([name]);
  });

  it('leave whoever made a film in, and drop one that is called by ordinary words', () => {
    expect(namesOf('The Osric Maalane film opened late.')).toEqual(['person Osric Maalane']);
    expect(namesOf('They watched the Lantern Killer film.')).toEqual([]);
  });

  it('leave a player a person though a team is called so', () => {
    const names = namesOf('Maallowe forward Piers Lindan was hurt, and Lindan winger Tom Hale replaced him.');
    expect(names).toContain('person Piers Lindan');
  });
});

describe('what stands behind "in"', () => {
  it.each([
    'Voters lost confidence in Angela after the winter.',
    'She put her trust in Maria.',
    'She saw in Maria a daughter.',
  ])('is somebody where people have or find something in it: "%s"', (sentence) => {
    expect(namesOf(sentence).join(' ')).not.toContain('place');
  });

  it.each([
    ['The petition, written in Harlow, was sent away.', 'place Harlow'],
    ['It is spoken in Tarnbrook and elsewhere.', 'place Tarnbrook'],
    ['He lived in exile in Victoria for years.', 'place Victoria'],
  ])('is a town: "%s"', (sentence, name) => {
    expect(namesOf(sentence)).toEqual([name]);
  });
});

describe('a sign that things and bodies have', () => {
  it.each([
    ['The PCB chairman Tovik Maal resigned after the vote.', 'organisation PCB'],
    ['The CPI leader Helen Maal went home early.', 'organisation CPI'],
    ['They met, and the CPI said it would stay away.', 'organisation CPI'],
  ])('is the body where something says so: "%s"', (sentence, name) => {
    expect(namesOf(sentence)).toContain(name);
  });

  it('is nobody where nothing says so', () => {
    expect(namesOf('The CPI rose by two per cent, and the PCB broke.')).toEqual([]);
  });

  it('is the court in French, and the office in German where it speaks', () => {
    const court =
      "La CPI a émis un mandat d'arrêt contre le général, et tout le monde en a parlé dans le port hier soir.";
    expect(namesIn(`Le jour\n\n${court}\n`)).toContain('organisation CPI');
    const office =
      'Die US-Behörde ICE nahm gestern im Hafen vierzig Menschen fest, wie ICE mitteilte, und niemand wusste davon.';
    expect(namesIn(`Der Tag\n\n${office}\n`)).toContain('organisation ICE');
  });
});

describe('what is told of somebody or something else', () => {
  it('leaves a town before the ministry that says something a town', () => {
    expect(namesOf('The blast tore through Valmora, the interior ministry said.').join(' ')).not.toContain(
      'organisation',
    );
    expect(namesOf('The blast tore through the town of Valmora, the interior ministry said.')).toEqual([
      'place Valmora',
    ]);
  });

  it('counts a mole', () => {
    const ship =
      'Il traghetto era fermo al molo VII quando è scoppiato il fuoco, e nessuno sapeva che cosa fare nel porto.';
    expect(namesIn(`Il giorno\n\n${ship}\n`)).toEqual([]);
  });

  it('leaves the word for a firm out of its name in German', () => {
    const firm =
      'Der Mutterkonzern Lenzing & Vautrin teilte gestern im Hafen mit, das Werk bleibe zu, und niemand wusste davon.';
    expect(namesIn(`Der Tag\n\n${firm}\n`)).toContain('organisation Lenzing & Vautrin');
  });
});
