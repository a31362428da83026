import { describe, expect, it } from 'vitest';
import { namesIn, namesOf } from './names-of.ts';

describe('words of which only their shape says that they are a name', () => {
  it.each([
    ['a phrase that ends with an ordinary word', 'They talked of it over Ostrel Lamp Chat for days.'],
    ['a thing that is told to be one behind it', 'They served the Ostrel Tiller dish until ten.'],
    ['a sign of technology', 'They dropped the DRM, read the EULA and wrote an API.'],
    ['several of such signs', 'She had four RBIs that night.'],
    ['a sign with ordinary words behind it', 'We rarely meet in BHL [basic harbour life] these days.'],
    ['a language of machines', 'The tool was written in Maalish and then forgotten.'],
    ['a series', 'They watched the show Lantern House every night.'],
    [
      'the end of a body with two adjectives',
      'It wrote to the United Nations Educational, Scientific and Cultural Organization.',
    ],
  ])('%s is none', (_, sentence) => {
    expect(namesOf(sentence).filter((name) => name !== 'organisation United Nations')).toEqual([]);
  });

  it.each([
    ['somebody with an ordinary word for a given name', 'They asked Helen Chat about it.', ['person Helen Chat']],
    ['somebody with an office', 'The office of Minister Tovik Chat was dark.', ['person Tovik Chat']],
    ['a body that says something', 'Nothing was wrong, Lumo Eats said.', ['organisation Lumo Eats']],
    ['somebody whose surname is no ordinary word', 'In spring Tovik Maaler threw first.', ['person Tovik Maaler']],
  ])('%s is one', (_, sentence, names) => {
    expect(namesOf(sentence)).toEqual(names);
  });
});

describe('what stands right behind a name', () => {
  it.each([
    [
      'a team by its coach',
      'The referee and Ostrel Ravens coach Ellis Maal shook hands.',
      'organisation Ostrel Ravens',
    ],
    ['a place by its station', 'It burned above Tarring Maal station all night.', 'place Tarring Maal'],
    ['a province', 'They came from Logat province by boat.', 'place Logat'],
  ])('tells %s', (_, sentence, name) => {
    expect(namesOf(sentence)).toContain(name);
  });

  it('leaves whoever owns the station a person', () => {
    expect(namesOf("They met Ellis Maal's station manager.")).toContain('person Ellis Maal');
  });
});

describe('a part of a country that people are called by', () => {
  it('is the place behind "in"', () => {
    expect(namesOf('He lived in exile in Virginia for years.')).toEqual(['place Virginia']);
  });

  it('is the person where the text has her name in full', () => {
    expect(namesOf('Virginia Maal came late. Virginia said nothing.')).toEqual(['person Virginia Maal']);
  });
});

describe('a place that people are called by as well', () => {
  it.each([
    ['a surname stands behind it', 'The goal was saved by Jordan Maaler.', 'person Jordan Maaler'],
    ['an ordinary word stands behind it', 'The picture was printed by Paris Match.', 'organisation Paris Match'],
    ['a team is called by it', 'The Sydney Maals lost again.', 'organisation Sydney Maals'],
    ['the word for a body stands behind it', 'It was printed by Jordan Times.', 'organisation Jordan Times'],
  ])('where %s', (_, sentence, name) => {
    expect(namesOf(sentence)).toEqual([name]);
  });
});

describe('bodies with "and" within', () => {
  it.each([
    ['a firm of namesakes', 'She works at the house of Maalick and Maalick now.', 'organisation Maalick and Maalick'],
    [
      'a firm by its trade',
      'Maalper and Rowen Publishers Inc was sold.',
      'organisation Maalper and Rowen Publishers Inc',
    ],
    [
      'a body of an office',
      'She works for the Office of the UN High Commissioner for Human Rights now.',
      'organisation Office of the UN High Commissioner for Human Rights',
    ],
  ])('keeps %s whole', (_, sentence, name) => {
    expect(namesOf(sentence)).toContain(name);
  });

  it('parts two firms', () => {
    expect(namesOf('She likes Maalick and Rowen, two firms.').join(' ')).not.toContain('and');
  });
});

describe('a list behind the word for what its names are', () => {
  it('makes all of them bodies though one is called like a town', () => {
    const names = namesOf('It also hit the airlines Swissair, Brussels, Maalair and Lindair.');
    expect(names).toContain('organisation Maalair');
    expect(names).toContain('organisation Lindair');
  });

  it('makes all of them places', () => {
    expect(namesOf('It rained in the villages of Maalen, Lindau and Ostra.')).toContain('place Ostra');
  });
});

describe('names of other languages', () => {
  it('gives English words for bodies and places their kind in Italian', () => {
    const names = namesIn(
      'Il giorno del porto\n\nHanno comprato un appartamento alla Maal Tower e poi sono tornati a casa con la Lind Airways. Nessuno lo sapeva ancora, e il porto era chiuso da molti anni.\n',
    );
    expect(names).toEqual(['place Maal Tower', 'organisation Lind Airways']);
  });

  it('gives an Italian preposition before a surname to whoever has it', () => {
    const names = namesIn(
      "Il giorno del porto\n\nPrima dell'elezione di Maalani nessuno lo sapeva ancora. Poi è arrivato il presidente Marco Maalani con la sua gente, e il porto era chiuso da molti anni.\n",
    );
    expect(names).toEqual(['person Marco Maalani']);
  });

  it('finds no train in German', () => {
    const names = namesIn(
      'Der Tag am Hafen\n\nDie Bundespolizei musste gestern im ICE eingreifen, weil ein Mann dort sehr laut war. Das Präsidium teilte mit, dass niemand verletzt wurde.\n',
    );
    expect(names.join(' ')).not.toContain('ICE');
  });
});

describe('words cut off from a name or left with it', () => {
  it.each([
    [
      'the point of the compass in the name of a town',
      'She is the mayor of South Maalend, and a runner.',
      'place South Maalend',
    ],
    [
      '"General" behind several of them',
      'It wrote to the National Association of Attorneys General twice.',
      'organisation National Association of Attorneys General',
    ],
    ['a school', 'It was a win for Maalus High at last.', 'organisation Maalus High'],
    ['somebody called like a country', 'Then Tovi Holland of the harbour office came.', 'person Tovi Holland'],
    ['a district', 'It happened in the Tsuen Maal district at night.', 'place Tsuen Maal'],
  ])('keeps %s', (_, sentence, name) => {
    expect(namesOf(sentence)).toContain(name);
  });

  it.each([
    ['who somebody is with others of a country', 'Ethiopians Tovik Maal and Ellis Berg won.', 'person Tovik Maal'],
    ['what somebody is at an election', 'Voter Tovik Maal said so.', 'person Tovik Maal'],
  ])('leaves %s', (_, sentence, name) => {
    expect(namesOf(sentence)).toContain(name);
  });

  it('drops what a firm does and its mark alone', () => {
    expect(namesOf("Then Maalman's Fund Corp said no.").join(' ')).not.toMatch(/organisation Fund Corp/);
  });

  it('keeps a sign that is the mark of firms elsewhere', () => {
    expect(namesOf('The lamp makers of the ASA met again.')).toEqual(['organisation ASA']);
  });
});

describe('initials, and whose somebody is', () => {
  it.each([
    ['two letters without stops', 'Helen Maal and CJ Lindal came late.', 'person CJ Lindal'],
    [
      'initials that are those of a state',
      'It was arranged by N.M. Maalchild and Sons Ltd in spring.',
      'organisation N.M. Maalchild and Sons Ltd',
    ],
    ['a surname that is a word for a body', 'They met Joe Chambers at home.', 'person Joe Chambers'],
    ['a body by its analyst', 'Later E.F. Maalton analyst Helen Lindal shook her head.', 'organisation E.F. Maalton'],
  ])('tells %s', (_, sentence, name) => {
    expect(namesOf(sentence)).toContain(name);
  });

  it('leaves the state behind a comma a place', () => {
    expect(namesOf('She lives in Santa Fe, N.M. Nobody knows why.')).toContain('place N.M');
  });

  it('leaves an ordinary word behind "in" out, and a town in', () => {
    expect(namesOf('Imus in the Morning was heard in Ostrel.').join(' ')).toMatch(/place Ostrel/);
    expect(namesOf('They heard the show in the Morning of it.')).toEqual([]);
  });

  it('finds nobody in brackets that spell a sign out', () => {
    expect(namesOf('They like slow IDEs [Integrated Harrow Environments] better.').join(' ')).not.toContain(
      'Environments',
    );
  });
});

describe('what a name has at its end or before it', () => {
  it.each([
    ['a county by the word before it', 'It applied to County Maalway and to County Lind.', 'place County Maalway'],
    [
      'a bridge that is called by somebody',
      'They closed the Helen Ross Maal Bridge at noon.',
      'place Helen Ross Maal Bridge',
    ],
    ['a division', 'It was bought for the Ostrel Vintners division in spring.', 'organisation Ostrel Vintners'],
    [
      'a conference on its subject',
      'It met under the Lamps Conference on Trade and Development.',
      'organisation Lamps Conference on Trade and Development',
    ],
    [
      'a speaker behind the body',
      'Nothing helps, head of the Organisation for Maal Cooperation and Development Edward Lindal said.',
      'person Edward Lindal',
    ],
    ['an elected president', 'He thanked President-elect Lindal for it.', 'person Lindal'],
  ])('tells %s', (_, sentence, name) => {
    expect(namesOf(sentence)).toContain(name);
  });

  it.each([
    ['an illness', 'She died from Maalassan virus in spring.'],
    ['offices of several', "One of the country's Vice Presidents came."],
    ['a prize of players', 'He was twice the All-Maal Finals MVP (Most Valuable Player) there.'],
    ['a car', 'Sales were boosted by its Maalford Tempo car.'],
    ['a god', 'They were given to the god Maaloth, and Maaloth took them.'],
    ['a sign that stands twice', 'They wrote MVP and MVP on it.'],
  ])('finds no name in %s', (_, sentence) => {
    expect(namesOf(sentence)).toEqual([]);
  });

  it('leaves a body between round brackets behind its sign', () => {
    expect(namesOf('It was said by RSF (Reporters Without Borders).').join(' ')).toContain('Reporters Without Borders');
  });
});

describe('what two fields behind a name say', () => {
  it('keeps a fire service whole', () => {
    expect(namesOf('Nils Berg of Maaland Fire and Rescue said so.')).toContain('organisation Maaland Fire and Rescue');
  });

  it('tells a station by its sign', () => {
    expect(namesOf('They told CBS station KDMA-TV so.')).toContain('organisation KDMA-TV');
  });
});

describe('signs of things that a body of the text has too', () => {
  it('keeps the sign of a bank that is one of sports elsewhere', () => {
    expect(namesOf('The Reserve Bank of Ivalia met on Friday. They asked the RBI again.')).toEqual([
      'organisation Reserve Bank of Ivalia',
    ]);
  });

  it('keeps the point of the compass in a district', () => {
    expect(namesOf('He was tried in the Western District of Maalas then.')).toEqual([
      'place Western District of Maalas',
    ]);
  });
});
