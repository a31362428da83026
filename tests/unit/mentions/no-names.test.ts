import { describe, expect, it } from 'vitest';
import { extract } from '../../support/extract.ts';
import { sourceOf } from '../extract/source-of.ts';

/** The names of a text. */
function namesIn(text: string): readonly string[] {
  const { record } = extract(sourceOf(text));
  if (record === null) throw new Error('The text was not read.');
  return record.names.map(({ name }) => name);
}

const quiet = 'It was a quiet morning and nobody had thought of it before.';

/** The names of a sentence in the middle of an English article. */
function namesOf(sentence: string): readonly string[] {
  return namesIn(`The day at the harbour\n\n${quiet} ${sentence}\n\n${quiet}\n`);
}

describe('what is no name in English', () => {
  it.each([
    ['the title of a song between marks', 'They sang "Uncle Edgar\'s Boat" and "Dark Harbour Star" at the wake.'],
    ['a name within the title of a work', 'She read from “The Last Train to Lisbon” all evening.'],
    ['the sign of somebody in a network', 'As she wrote, @OstrelFerry and #StormElla were everywhere.'],
    ['a part of an address', 'The picture is at pic.example.com/YfJlzhefVb and nowhere else.'],
    ['a belief', 'He left Islam at twenty, and Islam never left him; Islam, he said, stays.'],
    ['an abbreviation of everyday life', 'The lamps need UV light, an FM radio and an MRI scan.'],
    ['a law with its number', 'It was decided by Republic Act No. 3846 and nobody minded.'],
    ['a competition', 'It won the Harrow Business Plan Competition in spring.'],
    ['what is called by somebody', 'They hold the Ellis Maal Trophy and look through the Edgar Ross Space Telescope.'],
    ['a firm of some country', 'Another Canadian Company took it over.'],
    ['several bodies at once', 'They asked the Departments of Trade and Labour for a paper.'],
    [
      'a ship, wherever else it is named',
      'They came with the trawler Bonny Maal. Bonny Maal was built for it, and Bonny Maal sank.',
    ],
    ['a ship that is told to be one', 'The São Maal, a small trawler, sank in the bay.'],
    ['an animal', 'There was a lynx called Freya, and a guinea pig, Mister Maal, was afraid.'],
    ['a ship by its mark', 'The RV Ostrel Lantern lay at the quay.'],
    ['a work between commas', 'Her only novel, Winter Lamps, was printed by friends.'],
    ['a god alone', 'They sang of Jesus Christ, of Lord Krishna and of Islam.'],
    ['what the moon does', 'The Full Moon was up, and Moon landing films were shown.'],
    ['what people ask for', 'A Save Our Harbour rally was held in the rain.'],
    ['a unit of the police', "It went to the Ostrel Police's Homicide unit."],
    ['the short form of ordinary words', 'The bay has a medium-term lamp plan (MTLP) and the MTLP is dear to all.'],
    ['a season', 'It came after the Arab Spring, and the Arab Spring was over.'],
    ['a long title with a colon', 'In “The Boats that We Built: A Life in Lisbon” she told of it.'],
    ['a word without anything that tells what it is', 'The album is called Wander, and Wander was sold to many.'],
  ])('is %s', (_, sentence) => {
    expect(namesOf(sentence).filter((name) => name !== 'Ostrel Police')).toEqual([]);
  });

  it('is not all that stands between marks', () => {
    expect(namesOf('"What is Aleppo?" he asked, and "Lisbon" was all that he heard.')).toEqual(['Aleppo', 'Lisbon']);
  });
});

describe('an English name', () => {
  it.each([
    [
      'goes on behind “and” with what a body is for',
      'The Organisation of Coastal Trade and Development met.',
      'Organisation of Coastal Trade and Development',
    ],
    [
      'goes on behind “on” with what a committee is for',
      'The Harbour Committee on Lamps met.',
      'Harbour Committee on Lamps',
    ],
    [
      'goes on behind two words for what it is for',
      'She is at the Centre for Coastal and International Studies.',
      'Centre for Coastal and International Studies',
    ],
    [
      'begins with two given names',
      'She works for the Bill and Helen Maal Foundation in town.',
      'Bill and Helen Maal Foundation',
    ],
    ['ends in partners', 'The stockbrokers Wood Ostrel and Co Ltd had no comment.', 'Wood Ostrel and Co Ltd'],
    [
      'owns the body it belongs to',
      "He leads the Ostrel Federation of Bakers' Associations now.",
      "Ostrel Federation of Bakers' Associations",
    ],
    ['stands without what somebody is with others', 'Co-developer Helen Maal was pleased.', 'Helen Maal'],
    ['stands without the years of its power', 'The Marchenko Administration had other plans.', 'Marchenko'],
    [
      'keeps the capitals of signs that a hyphen joins',
      'It belongs to QRS-TVX Corporation of the bay.',
      'QRS-TVX Corporation',
    ],
    ['keeps what is a faith elsewhere', 'The farmer Rafiqul Islam came late.', 'Rafiqul Islam'],
    ['keeps a surname that is the name of a god', 'The keeper Rafael Jesus came late.', 'Rafael Jesus'],
    ['keeps a given name that is the name of a god', 'Krishna Maalan had a boat.', 'Krishna Maalan'],
    ['keeps what is seen in the sky behind an office', 'President Moon Tae-yong said it was late.', 'Moon Tae-yong'],
    ['keeps a word for how to sit still', 'The author Zen Maal said it was late.', 'Zen Maal'],
    ['keeps a small word behind an office', 'The mayor, Are Maal Nilsen, said it was late.', 'Are Maal Nilsen'],
    ['keeps a small word between names', 'The nurse Tran My Hanh said it was late.', 'Tran My Hanh'],
  ])('%s', (_, sentence, wanted) => {
    expect(namesOf(sentence)).toEqual([wanted]);
  });

  it('has the sign of its first letters, wherever that stands', () => {
    const text = 'The Ostrel Food and Drug Inspectorate came. “It is late,” said an inspector of the OFDI.';
    const { record } = extract(sourceOf(`The day at the harbour\n\n${quiet} ${text}\n\n${quiet}\n`));
    expect(record?.names.map(({ name }) => name)).toEqual(['Ostrel Food and Drug Inspectorate']);
  });

  it('is none of a family, and none of the town that a body is called by', () => {
    expect(namesOf('Her mother, Lone Maal, was angry. The Maals have had letters.')).toEqual(['Lone Maal']);
    const { record } = extract(
      sourceOf(
        `The day at the harbour\n\n${quiet} On the island of Ostrel the Ostrel Health Centre is shut.\n\n${quiet}\n`,
      ),
    );
    expect(record?.names.map(({ name, kind }) => `${name} (${kind})`).sort()).toEqual([
      'Ostrel (place)',
      'Ostrel Health Centre (organisation)',
    ]);
  });

  it('does not take the town that it ends in', () => {
    expect([...namesOf('She is at University College Ostrel and comes from Ostrel.')].sort()).toEqual([
      'Ostrel',
      'University College Ostrel',
    ]);
  });

  it('is no line of words with capitals that says what to do', () => {
    expect(namesIn(`The day at the harbour\n\n${quiet}\n\nBuy Photo\n\n${quiet} ${quiet}\n`)).toEqual([]);
  });

  it('printed in capitals is written small in each part', () => {
    expect(namesOf('“It is late,” said JEAN-PIERRE MAALBERG on Friday.')).toEqual(['Jean-Pierre Maalberg']);
  });
});

describe('what is no name in German', () => {
  it('is the ministry of whoever follows “von”', () => {
    const text =
      'Am Montag kam der Entwurf aus dem Haus der Justiz von Marco Maalmann, und Marco Maalmann war zufrieden damit.';
    expect(namesIn(`Der Tag am Hafen\n\n${text}\n`)).toEqual(['Marco Maalmann']);
  });

  it('is the short form of a law', () => {
    const text =
      'Am Montag kam das neue Hafengesetz (HFG) in den Bundestag, und das HFG gefiel nicht allen, die dort saßen.';
    expect(namesIn(`Der Tag am Hafen\n\n${text}\n`)).toEqual(['Bundestag']);
  });
});

/** A headline and a sentence without a name, by which the language of a short text is told. */
const quietIn: Readonly<Record<string, string>> = {
  nb: 'Dagen ved havna|Det var en stille morgen, og ingen hadde tenkt på det før.',
  da: 'Dagen ved havnen|Det var en stille morgen, og ingen havde tænkt på det før.',
  fi: 'Päivä satamassa oli hiljainen|Aamu oli hiljainen, eikä kukaan ollut ajatellut asiaa aikaisemmin.',
  pl: 'Dzień w porcie|Ranek był spokojny i nikt wcześniej o tym nie myślał, choć wszyscy tam byli.',
  ru: 'День в порту|Утро было тихое, и никто об этом раньше не думал, хотя все там были.',
  uk: 'День у порту|Ранок був тихий, і ніхто про це раніше не думав, хоча всі там були.',
};

function namesAmong(language: string, sentence: string): readonly string[] {
  const [heading = '', before = ''] = (quietIn[language] ?? '').split('|');
  return namesIn(`${heading}\n\n${before} ${sentence}\n\n${before}\n`);
}

describe('elsewhere', () => {
  it.each<readonly [string, string, ...string[]]>([
    // Adjectives before the word they belong to.
    ['ru', 'Концерт прошёл в Малахитовом зале, дети были в Первомайской школе.'],
    ['ru', 'Глава Центральной избирательной комиссии заявил об этом. Ему ответил ректор Казанского университета.'],
    ['uk', 'Голова Рахункової палати пообіцяв перевірку, а директор Національної опери мовчав.'],
    ['pl', 'Prezes Najwyższej izby milczał, a szef Głównego urzędu zabrał głos.'],
    ['uk', 'Свято було на Зеленому тижні.'],
    // Ships, also with a title in their names.
    ['nb', 'Skuta Kaptein Maal lå ved kai.'],
    ['da', 'Skibet Niels Juel lagde til ved kajen i nat.'],
    ['nb', 'Orkanen Ingunn slo til i natt.'],
    ['de', 'Fähre Anna Holm sank in der Nacht.'],
    ['da', 'Færgen Prinsesse Benedikte lå for anker.'],
    ['fi', 'Satamassa odotti alus Silja Harmaja.'],
    // Two names side by side.
    ['da', 'Dansk Lygtepartis Peter Maal var der.', 'Peter Maal'],
    ['uk', 'Приїхав голова Приморської ОВА Віктор Микита.', 'Віктор Микита'],
    // Marks of companies with a stroke, papers where a sentence begins.
    ['da', 'Arbejdet er standset, fordi Ostrel A/S ikke har betalt.', 'Ostrel A/S'],
    ['pl', 'Gazeta Ostrelska opisała sprawę.', 'Gazeta Ostrelska'],
  ])('names are found or left in %s: “%s”', (language, sentence, ...wanted) => {
    expect(namesAmong(language, sentence)).toEqual(wanted);
  });
});

describe('in a language with a short list of its own', () => {
  const filler =
    'La maro estis trankvila kaj neniu pensis pri tio antaŭ ol la suno leviĝis super la havenon kaj ĉiuj iris hejmen.';

  it.each([
    [
      'a word that opens a sentence, though a town is called so',
      'Kiel ili diris, la ŝipo estis malnova. Kiel ĉiam, pluvis.',
    ],
    ['several words that stand there once', 'Li studis pri Aplikan Statistikon kaj pri Virtuala Privata Reto.'],
    ['the word for the net', 'Ili legis en Interreto, kaj en Interreto estis ĉio.'],
    ['the name of a licence', 'La foto estas de la haveno (CC BY 3.0).'],
    [
      'what an article stands before, though something is said of it like of a person',
      'Poste la Centra Fonduso diris ke jes, kaj la Verda Domo diris ke ne.',
    ],
  ])('is no name: %s', (_, sentence) => {
    expect(namesIn(`La tago ĉe la haveno\n\n${filler} ${sentence}\n\n${filler}\n`)).toEqual([]);
  });

  it('are those that are known, begin with a given name or stand twice without an article', () => {
    const text =
      'Hieraŭ Helena Maal iris al Berlino, kaj poste Helena Maal revenis kun Zorvan Ĝelik. Zorvan Ĝelik ridis.';
    const names = namesIn(`La tago ĉe la haveno\n\n${filler} ${text}\n\n${filler}\n`);
    expect(names).toEqual(['Helena Maal', 'Zorvan Ĝelik', 'Berlino']);
  });
});

describe('the labels of question and answer', () => {
  it.each([
    [
      'P. ¿Su partido ha perdido?\n\nR. Fueron muchos los errores.\n\nP. Su familia le apoya, ¿no?\n\nR. Me apoya siempre.\n',
    ],
    ['D. Sua madre era qui?\n\nR. Era qui con Rosa Bellini.\n\nD. Lei lo sapeva?\n\nR. Mi pare di no.\n'],
  ])('are nobody’s initials: %s', (text) => {
    const whole = `Preguntas sobre el puente\n\n3 de mayo de 2022\n\n${text}`;
    const { record } = extract(sourceOf(whole));
    expect(record?.names.map(({ name }) => name).filter((name) => /^[PRD]\b/.test(name))).toEqual([]);
    for (const { text: own, span } of record?.mentions ?? []) expect(whole.slice(span.start, span.end)).toBe(own);
  });

  it('are initials where no question stands beside them', () => {
    const { record } = extract(sourceOf('R. Fueron cerró ayer el puente de la ciudad.\n\nEl puente es viejo.\n'));
    expect(record?.names.map(({ name }) => name)).toContain('R. Fueron');
  });
});
