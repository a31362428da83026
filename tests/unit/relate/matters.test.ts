import { describe, expect, it } from 'vitest';
import type { TracedCard } from '../../../src/model/card.ts';
import { relate } from '../../../src/relate/relate.ts';
import { extract } from '../../support/extract.ts';
import { sourceOf } from '../../support/records.ts';

type Article = readonly [name: string, headline: string, day: string, ...paragraphs: string[]];

/** The stories of some articles, by the names given here. */
function storiesOf(...articles: readonly Article[]): readonly (readonly string[])[] {
  const cards: TracedCard[] = [];
  const names = new Map<string, string>();
  for (const [name, headline, day, ...paragraphs] of articles) {
    const { card } = extract(sourceOf(`${[headline, day, ...paragraphs].join('\n\n')}\n`, `${name}.txt`));
    if (card === null) continue;
    cards.push(card);
    names.set(card.id, name);
  }
  return relate(cards).stories.map(({ items }) => items.map(({ item }) => names.get(item) ?? '').sort());
}

const library: Article = [
  'library',
  'Library to open on Sundays',
  '2 March 2021',
  'Selby library will open on Sundays from May, after a vote by the town council on Monday night.',
  '"People asked for it," said the mayor, Tom Brick. The change will cost £12,000 a year.',
];
const blaze: Article = [
  'blaze',
  'Man jailed for warehouse blaze',
  '3 March 2021',
  'A Selby man was jailed for six years on Tuesday for setting fire to a carpet warehouse.',
  'The mayor, Tom Brick, welcomed the sentence. The blaze in 2019 destroyed 40 jobs.',
];
const match: Article = [
  'match',
  'Rovers go top after late winner',
  '4 March 2021',
  'Selby Rovers went top of the league on Wednesday with a 2-1 win at Goole.',
  'Mayor Tom Brick was among the 800 who saw Ben Lind score in the last minute.',
];
const flood: Article = [
  'flood',
  'Floods shut school',
  '5 March 2021',
  'A school in Selby was shut on Thursday after the river Ouse burst its banks.',
  'Tom Brick, the mayor, said sandbags would be brought on Friday. No one was hurt.',
];
const floodElsewhere: Article = [
  'flood elsewhere',
  'Selby: river Ouse floods school',
  '5 March 2021',
  'Pupils were sent home from Abbey School in Selby on Thursday when the Ouse came over its banks.',
  'Head teacher Sue Marr said lessons would be held online. Mayor Tom Brick visited.',
];
const pool: Article = [
  'pool',
  'Council backs new pool for Selby',
  '2 March 2021',
  'Selby Town Council voted 12 to 5 on Monday to build a £4m swimming pool on Mill Road.',
  '"It is a good day for Selby," said the mayor, Tom Brick. Councillor Anna Voss voted against.',
];
const crash: Article = [
  'crash',
  'Three hurt in Mill Road crash',
  '3 March 2021',
  'Three people were hurt when a van hit a bus on Mill Road in Selby on Tuesday. The driver of the van, 34, was arrested.',
  '"My thoughts are with them," said the mayor, Tom Brick. Councillor Anna Voss called for a lower speed limit.',
];
const crashElsewhere: Article = [
  'crash elsewhere',
  'Three hurt as van hits bus in Selby',
  '3 March 2021',
  'Three people have been injured in a crash between a van and a bus in Selby, police said. A 34-year-old man was arrested.',
  'It happened on Mill Road at about 4pm on Tuesday.',
];

describe('a matter', () => {
  it('is not a mayor whom the articles of a town name, nor the mayor, a councillor and a road', () => {
    expect(storiesOf(library, blaze, match, flood)).toEqual([]);
    expect(storiesOf(pool, crash, match)).toEqual([]);
  });

  it('is told by what happened, beside the same people or places', () => {
    expect(storiesOf(library, blaze, match, flood, floodElsewhere)).toEqual([['flood', 'flood elsewhere']]);
    expect(storiesOf(pool, crash, crashElsewhere)).toEqual([['crash', 'crash elsewhere']]);
  });

  it('is not the words of one kind of report, where no name is shared', () => {
    const notice = (company: string, cents: string): Article => [
      company,
      `${company.toUpperCase()} SETS REGULAR PAYOUT`,
      '4 March 1987',
      `Qtly div ${cents} cts vs ${cents} cts prior`,
      'Pay April 13',
      'Record March 25',
    ];
    expect(storiesOf(notice('Harwick Corp', 'six'), notice('Tarbeck Industries', '17'), notice('nl', 'five'))).toEqual(
      [],
    );
  });

  describe('of which each headline names somebody of its own', () => {
    const filing = (name: string, company: string, things: string): Article => [
      name,
      `${company.toUpperCase()} FILES TO OFFER NOTES`,
      '18 March 1987',
      `${company} Inc said it filed a registration statement with the Securities and Exchange Commission covering ${things}.`,
      `${company} named Salomon Brothers Inc as underwriter. It will use the proceeds to repay debt.`,
    ];
    const harwick = filing('harwick', 'Harwick', '100 mln dlrs of subordinated notes');
    const tarbeck = filing('tarbeck', 'Tarbeck', '40 mln dlrs of subordinated notes');
    const novaline = filing('novaline', 'Novaline', '65 mln dlrs of subordinated notes');

    it('is none, though they share the form of the report and the bank', () => {
      expect(storiesOf(harwick, tarbeck, novaline)).toEqual([]);
    });

    it('is none by way of a round-up of the day either', () => {
      const roundUp: Article = [
        'round-up',
        'NOTE OFFERINGS FILED WITH THE SEC',
        '18 March 1987',
        'The following offerings of subordinated notes were filed with the Securities and Exchange Commission, with Salomon Brothers Inc as underwriter.',
        'Harwick Inc, Tarbeck Inc, Novaline Inc.',
      ];
      expect(Math.max(0, ...storiesOf(harwick, tarbeck, novaline, roundUp).map(({ length }) => length))).toBeLessThan(
        4,
      );
    });

    it('is one where either names the other as well', () => {
      const bid: Article = [
        'bid',
        'HARWICK IN TALKS ON MERGER',
        '18 March 1987',
        'Harwick Inc said it was in merger talks with Tarbeck Inc, the maker of garden pumps, and that Salomon Brothers Inc advised it.',
      ];
      const answer: Article = [
        'answer',
        'TARBECK SAYS MERGER WOULD SAVE PLANT',
        '19 March 1987',
        'Tarbeck Inc, the maker of garden pumps, said merger talks with Harwick Inc would save its plant. Salomon Brothers Inc gave no comment.',
      ];
      expect(storiesOf(bid, answer)).toEqual([['answer', 'bid']]);
    });
  });

  it('may be told by a figure of the same thing and few words beside two names', () => {
    const insolvent: Article = [
      'insolvent',
      'Brauerei Kranich meldet Insolvenz an',
      '7. Oktober 2021',
      'Die Brauerei Kranich in Aldenrode hat Insolvenz angemeldet. 38 Beschäftigte bangen um ihre Stelle.',
      'Chef Ludger Kranich nannte die Preise für Malz und Strom als Grund. Bürgermeister Uwe Brandner war traurig.',
    ];
    const bidder: Article = [
      'bidder',
      'Bieter für Kranich',
      '15. Oktober 2021',
      'Für die insolvente Brauerei Kranich gibt es einen Bieter. Das sagte Astrid Maas am Donnerstag.',
      'Die 38 Beschäftigten erhalten bis Dezember Lohn. Ludger Kranich will Braumeister bleiben.',
    ];
    const pumpkin: Article = [
      'pumpkin',
      'Kürbis von 412 Kilo',
      '11. Oktober 2021',
      'Rentner Horst Ebel hat in seinem Garten in Aldenrode einen Kürbis von 412 Kilo geerntet.',
      'Bürgermeister Uwe Brandner half beim Wiegen. Der Kürbis kommt ins Altenheim.',
    ];
    expect(storiesOf(insolvent, bidder, pumpkin)).toEqual([['bidder', 'insolvent']]);
  });

  it('is not a spokesman who speaks of every arrest', () => {
    const ewes: Article = [
      'ewes',
      'Stolen ewes found in lay-by',
      '4 March 2021',
      'Fourteen ewes stolen from a farm near Tarbeck were found in a trailer in a lay-by on Thursday.',
      'Sergeant Paul Ruff said the animals were thirsty but well. Nobody has been arrested.',
    ];
    const fight: Article = [
      'fight',
      'Man held after pub fight',
      '8 March 2021',
      'A man of 27 was arrested after a fight outside the Black Swan in Tarbeck on Saturday night.',
      'Another man lost two teeth. Sergeant Paul Ruff said glasses had been thrown.',
    ];
    expect(storiesOf(ewes, fight)).toEqual([]);
  });

  it('is told by the headline in short reports, and by the day and the thing where only the town is named', () => {
    const missing: Article = [
      'missing',
      'Police search for missing walker',
      '20 February 2022',
      'Police are searching for Margaret Hume, 71, who left her home in Dale Road, Harrowby, on Friday morning.',
      'She was wearing a red coat.',
    ];
    const found: Article = [
      'found',
      'Missing pensioner found safe',
      '21 February 2022',
      'Margaret Hume, the Harrowby pensioner, was found safe in a barn on Sunday evening.',
      'Sergeant Ian Moss thanked the 60 volunteers who had helped.',
    ];
    const cyclist: Article = [
      'cyclist',
      'Cyclist hurt on A61',
      '15 March 2022',
      'A cyclist was seriously injured when a lorry hit him on the A61 near Harrowby on Monday evening. The lorry driver was not hurt.',
      'Sergeant Ian Moss asked for witnesses.',
    ];
    const cyclistDies: Article = [
      'cyclist dies',
      'Cyclist dies after A61 crash',
      '17 March 2022',
      'A cyclist who was hit by a lorry on the A61 near Harrowby on Monday has died in hospital. He was 42.',
    ];
    const lead: Article = [
      'lead',
      'Thieves strip lead from church',
      '16 March 2022',
      "Thieves took lead worth £8,000 from the roof of St Anne's church in Harrowby on Sunday night. Rain came into the nave.",
      'Sergeant Ian Moss asked for witnesses.',
    ];
    expect(storiesOf(missing, found, cyclist, cyclistDies, lead)).toEqual([
      ['found', 'missing'],
      ['cyclist', 'cyclist dies'],
    ]);
  });

  it('is not two events of one week for which the reports of a town have the same words', () => {
    const collision: Article = [
      'collision',
      'Two die in Oxley ring road crash',
      '7 June 2022',
      'OXLEY - Two people died when a lorry and a car collided on the ring road in Oxley on Monday. Police closed the road for six hours.',
    ];
    const rider: Article = [
      'rider',
      'Rider hurt in Oxley crash',
      '7 June 2022',
      'OXLEY - A rider was badly hurt in a crash with a van in Oxley on Monday evening. Two men in the van were unhurt.',
    ];
    const fire: Article = [
      'fire',
      'Two die in Oxley hotel fire',
      '7 June 2022',
      'OXLEY - Two people died in a fire at a hotel in Oxley on Monday. Firefighters rescued 20 guests.',
    ];
    const works: Article = [
      'works',
      'Arson feared at carpet works',
      '8 June 2022',
      'OXLEY - Police in Oxley said on Tuesday that the fire which gutted a carpet works on Sunday may have been arson.',
    ];
    const worksBurn: Article = [
      'works burn',
      'Fire guts carpet works',
      '6 June 2022',
      'OXLEY - A carpet works in Oxley was gutted by fire on Sunday. Two firefighters were taken to hospital.',
    ];
    expect(storiesOf(collision, rider, fire, worksBurn, works)).toEqual([['works', 'works burn']]);
  });

  it('is not two events of which the police of one town speak, and is one where both tell of an uneven number', () => {
    const raid: Article = [
      'raid',
      'Drei Maskierte überfallen Tankstelle',
      '4. September 2020',
      'Kettbach. Drei maskierte Männer haben am Donnerstag in Kettbach eine Tankstelle überfallen. Die Polizei Kettbach sucht Zeugen.',
    ];
    const shop: Article = [
      'shop',
      'Zwei Männer überfallen Wettbüro',
      '4. September 2020',
      'Kettbach. Zwei Männer haben am Donnerstag in Kettbach ein Wettbüro überfallen. Die Polizei Kettbach sucht Zeugen.',
    ];
    const hall: Article = [
      'hall',
      'Hallenbrand vertreibt Anwohner',
      '4. September 2020',
      'Kettbach. Wegen eines Brandes mussten am Donnerstag in Kettbach 137 Anwohner ihre Häuser verlassen.',
    ];
    const home: Article = [
      'home',
      '137 Anwohner dürfen nach Hause',
      '5. September 2020',
      'Kettbach. Die 137 Anwohner, die in Kettbach nach dem Brand ihre Häuser verlassen mussten, sind zurück.',
    ];
    expect(storiesOf(raid, shop, hall, home)).toEqual([['hall', 'home']]);
  });

  it('asks no more of two articles of a town in a language of which the words of its reports are not listed', () => {
    const burns: Article = [
      'burns',
      '前橋の工場で火災、２人けが',
      '2022年3月3日',
      '前橋市の家具工場で3日、火災があり、従業員2人がけがをした。家具工場の倉庫が全焼した。',
    ];
    const cause: Article = [
      'cause',
      '前橋の家具工場火災、漏電が原因か',
      '2022年3月4日',
      '前橋市の家具工場で起きた火災は、倉庫の漏電が原因とみられることが4日、分かった。家具工場は再開の見通しが立っていない。',
    ];
    expect(storiesOf(burns, cause)).toEqual([['burns', 'cause']]);
  });

  it('is told across languages by a number of the same thing, and not by a body that both name', () => {
    const escaped: Article = [
      'escape',
      '30 000 laks rømte fra anlegget',
      '19. november 2021',
      'Om lag 30 000 laks rømte fra anlegget til Nordlaks Sund ved Hestøya natt til fredag. Et hull i nota var årsaken.',
      'Driftsleder Tor Eide sier at fiskere får betalt for hver laks.',
    ];
    const anglers: Article = [
      'anglers',
      'Escaped salmon worry Norwegian anglers',
      '20 November 2021',
      'Anglers in Norway fear for wild stocks after about 30,000 salmon escaped from a farm of Nordlaks Sund off the island of Hestøya.',
      'The company found a hole in the net, said its manager, Tor Eide.',
    ];
    const plant: Article = [
      'plant',
      'Nordlaks Sund bygger nytt slakteri',
      '29. november 2021',
      'Nordlaks Sund skal bygge nytt slakteri i Sundnes for 90 millioner kroner. Det gir 35 arbeidsplasser.',
      'Driftsleder Tor Eide regner med oppstart til våren.',
    ];
    expect(storiesOf(escaped, anglers, plant)).toEqual([['anglers', 'escape']]);
  });

  it('is another one days later where the headline says that it has happened before', () => {
    const first: Article = [
      'first',
      'Warnstreik bei Halberg: 400 legen Arbeit nieder',
      '3. Mai 2022',
      'Bei der Halberg AG in Dornstadt haben am Dienstag 400 Beschäftigte für zwei Stunden die Arbeit niedergelegt.',
      'Die IG Metall fordert acht Prozent mehr Lohn. Betriebsrat Klaus Reimann sprach von einem guten Anfang.',
    ];
    const second = (headline: string): Article => [
      'second',
      headline,
      '10. Mai 2022',
      'Beschäftigte der Halberg AG in Dornstadt haben die Arbeit niedergelegt: Am Dienstag standen die Bänder still.',
      'Die IG Metall fordert acht Prozent mehr Lohn. Betriebsrat Klaus Reimann drohte mit unbefristetem Streik.',
    ];
    expect(storiesOf(first, second('Zweiter Warnstreik bei Halberg'))).toEqual([]);
    expect(storiesOf(first, second('Warnstreik bei Halberg weitet sich aus'))).toEqual([['first', 'second']]);
  });
});
