import { describe, expect, it } from 'vitest';
import { extract } from '../../support/extract.ts';
import { sourceOf } from '../extract/source-of.ts';

const quiet = 'It was a quiet morning and nobody had thought of it before.';

/** The names of sentences in the middle of an English article, as "Name (kind)". */
function namesIn(sentence: string): readonly string[] {
  const { record } = extract(sourceOf(`The day at the harbour\n\n${quiet} ${sentence}\n\n${quiet}\n`));
  if (record === null) throw new Error('The text was not read.');
  return record.names.map(({ name, kind }) => `${name} (${kind})`);
}

describe('names of a list', () => {
  it.each<readonly [string, ...string[]]>([
    [
      'The towns that were damaged are Carraval, Cantal, Madrid, Carmen, Lanuva, and Corteza.',
      'Carraval (place)',
      'Carmen (place)',
      'Corteza (place)',
    ],
    ['They fought in Tell Tamor and Raqqa all night.', 'Tell Tamor (place)', 'Raqqa (place)'],
    ['The ship was on its way from Jakarta to Pangkal Maal.', 'Pangkal Maal (place)'],
    ['It was in Newsweek, Harbourlight, Politico and the New York Times.', 'Harbourlight (organisation)'],
  ])('are of the kind of the others: “%s”', (sentence, ...wanted) => {
    expect(namesIn(sentence)).toEqual(expect.arrayContaining(wanted));
  });

  it('are people where the text has them with a given name', () => {
    const names = namesIn('Helen Maal came by boat. It was the day of Norway, France and Maal.');
    expect(names).toContain('Helen Maal (person)');
    expect(names).not.toContain('Maal (place)');
  });

  it('are left alone where two kinds stand side by side', () => {
    expect(namesIn('She spoke of Norway, NATO and Lanuva, of all things.')).not.toContain('Lanuva (place)');
  });

  it('are companies where the text has them in full', () => {
    const names = namesIn('Barwon Lamps Ltd was built for it. A deal between Barwon and the Philippines is near.');
    expect(names).toContain('Barwon Lamps Ltd (organisation)');
    expect(names).not.toContain('Barwon (place)');
  });
});

describe('the kind of an English name', () => {
  it.each<readonly [string, ...string[]]>([
    // What has a government may be who leads it.
    [
      "Boris Maalson came home. It was said by Maalson's government, and by Maalson's opposition.",
      'Boris Maalson (person)',
    ],
    ["It is said that Ostreland's government fell.", 'Ostreland (place)'],
    // What it lies in says more than that people are called so.
    ['He died at home in bed, at a Frederick, Maryland hospital.', 'Frederick (place)'],
    ['They met near Charlotte, North Carolina, in the rain.', 'Charlotte (place)'],
    ['He was seen by Ostrel District Court, New Zealand, in the rain.', 'Ostrel District Court (organisation)'],
    ['They met on Parliament Square in the rain.', 'Parliament Square (place)'],
    ['They met at Bradley Airport in the rain.', 'Bradley Airport (place)'],
    ['The author Bradley Hill was there.', 'Bradley Hill (person)'],
    // What stands before "called", "of" and "at".
    ['The bones were found at a site called Bacho Maal last year.', 'Bacho Maal (place)'],
    ['A sailor named Ottar Maal was there.', 'Ottar Maal (person)'],
    ['It is owned by a company called Lantern Vane in town.', 'Lantern Vane (organisation)'],
    ['There was rain in parts of Entre Maal.', 'Entre Maal (place)'],
    ['It lies some 40 kms north of Haj Maal.', 'Haj Maal (place)'],
    ['According to Harbourly, it is late.', 'Harbourly (organisation)'],
    // Whose office it is says nothing of who has it.
    ['It was said by World Bank President Barber Maalson.', 'Barber Maalson (person)', 'World Bank (organisation)'],
    ['The House Foreign Affairs and Intelligence committees met.', 'House Foreign Affairs (organisation)'],
    ['The flight was one of Mahan Air, and late.', 'Mahan Air (organisation)'],
    ['The Raksa Maal party was late, as ever.', 'Raksa Maal (organisation)'],
    ['It was published on Wednesday in Lamp Advances, a journal.', 'Lamp Advances (organisation)'],
    ['They found the body of Park Wun-soon there.', 'Park Wun-soon (person)'],
    // A known name that a place has as well.
    ['The Amazon rainforest burns. It is the Amazon of old.', 'Amazon rainforest (place)'],
    ['She bought it from Amazon in the spring.', 'Amazon (organisation)'],
  ])('is told by what stands beside it: “%s”', (sentence, ...wanted) => {
    expect(namesIn(sentence)).toEqual(expect.arrayContaining(wanted));
  });

  it.each<readonly [string, string]>([
    ['A prize was won in Neurosurgery by somebody else.', 'Neurosurgery'],
    ['They played against the Oklahoma City Thunder in the rain.', 'Thunder'],
  ])('is none where a word says nothing: “%s”', (sentence, wrong) => {
    expect(namesIn(sentence).map((name) => name.replace(/ \(.*/, ''))).not.toContain(wrong);
  });
});

describe('the length of an English name', () => {
  it.each<readonly [string, ...string[]]>([
    [
      'It was bought by Maal Mining and Manufacturing Inc last week.',
      'Maal Mining and Manufacturing Inc (organisation)',
    ],
    ['It was bought by Cable and Wireless Plc last week.', 'Cable and Wireless Plc (organisation)'],
    ['It was bought by Ostrel Gas and Electric Co last week.', 'Ostrel Gas and Electric Co (organisation)'],
    [
      'It was bought by Tokyo Marine and Fire Insurance Inc last week.',
      'Tokyo Marine and Fire Insurance Inc (organisation)',
    ],
    ['It was bought by Maal, Roebuck and Co last week.', 'Maal, Roebuck and Co (organisation)'],
    ['It was bought by Ostrel Power and Light Co last week.', 'Ostrel Power and Light Co (organisation)'],
    ["It was bought by Maal's Investors Service Inc last week.", "Maal's Investors Service Inc (organisation)"],
    ['It was bought by Salomon Brothers Asia Ltd last week.', 'Salomon Brothers Asia Ltd (organisation)'],
    ['It was bought by Kidder Maal and Co. The industry was pleased.', 'Kidder Maal and Co (organisation)'],
    ['The High Court of England and Wales said no.', 'High Court of England and Wales (organisation)'],
    ['It was studied at Duke University Medical School in spring.', 'Duke University Medical School (organisation)'],
    ['It was told by Representatives Elvot Engstrel and others.', 'Elvot Engstrel (person)'],
    ["In Tokyo Hajime Tamora came. It was told by Tamora's Ministry of Trade.", 'Ministry of Trade (organisation)'],
    ["It was told by the Ostrel Sheriff's Office.", "Ostrel Sheriff's Office (organisation)"],
    ['The Silver Queen Mine is shut.', 'Silver Queen Mine (place)'],
    [
      'The U.S. International Lamp Commission, an international body, met.',
      'International Lamp Commission (organisation)',
    ],
    ['It was told by the United States Central Intelligence Agency.', 'Central Intelligence Agency (organisation)'],
  ])('is right in “%s”', (sentence, ...wanted) => {
    expect(namesIn(sentence)).toEqual(expect.arrayContaining(wanted));
  });

  it('leaves two companies two', () => {
    const names = namesIn('It was told by Ostrel Lamps Inc and Vessby Boats Inc in spring.');
    expect(names).toEqual(
      expect.arrayContaining(['Ostrel Lamps Inc (organisation)', 'Vessby Boats Inc (organisation)']),
    );
  });
});

describe('provinces and regions', () => {
  it('are places in the language of their own country', () => {
    const text = `El día en el puerto

Era una mañana tranquila y nadie había pensado en ello antes. Lo dijeron en Valencia y también en Extremadura, como La Rioja o Aragón.

Era una mañana tranquila y nadie había pensado en ello antes. Luego habló Luis Valencia, el dueño. Valencia estaba contento.
`;
    const names = extract(sourceOf(text)).record?.names.map(({ name, kind }) => `${name} (${kind})`);
    expect(names).toEqual(
      expect.arrayContaining(['Extremadura (place)', 'La Rioja (place)', 'Valencia (place)', 'Luis Valencia (person)']),
    );
  });
});

describe('one bearer', () => {
  it('has a middle name or none', () => {
    expect(namesIn('Elijah Eugene Maal was born here. Elijah Maal left at twenty.')).toEqual([
      'Elijah Eugene Maal (person)',
    ]);
  });

  it('is not the foundation that is called by somebody', () => {
    const names = namesIn('Doris Maal sang. The Doris Maal Animal Foundation was there, and Doris Maal came.');
    expect(names).toEqual(
      expect.arrayContaining(['Doris Maal (person)', 'Doris Maal Animal Foundation (organisation)']),
    );
  });
});

describe('what is no name in real reports', () => {
  it.each([
    [
      'a storm that has a given name',
      'Hurricane Humberto is near. Humberto moved on, and Humberto was expected to pass.',
    ],
    ['what people are given', 'She was awarded the Lantern Star, and won the Golden Lamp for it.'],
    ['a law by its sign', 'Under the Lamp Interference Prevention Act (LIPA) it is banned, and LIPA is old.'],
    ['a benefit by its sign', 'They asked for LERB (Lamp Emergency Response Benefit) money, and LERB came.'],
    ['what is shouted', 'They said IN OUR day, and certainly DO NOT want it.'],
    ['a post that somebody has', 'He holds the Chair In Global Lamp Politics here.'],
    ['a machine by its number', 'A Boeing B-17 Flying Fortress and 18 F-14A Tomcat fighters flew.'],
    ['a ship with a title in its name', 'It was once the MV Professor Albrecht Maal of old.'],
    ['a road with its number', 'It came down near Interstate 80 at noon.'],
    ['a day that has a name', 'They voted on Super Tuesday, as on Super Tuesday before.'],
    ['an hour', 'It began at 4:00 A.M. local time and ended at 6:00 P.M. sharp.'],
    ['an agreement on something', 'It breaks the General Agreement on Lamps and Trade of old.'],
    ['what several people are', 'Two Democratic Representatives were there.'],
  ])('is %s', (_, sentence) => {
    expect(namesIn(sentence).filter((name) => !/Boeing/.test(name))).toEqual([]);
  });
});
