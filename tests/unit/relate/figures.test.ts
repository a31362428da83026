import { describe, expect, it } from 'vitest';
import { figureTables } from '../../../src/relate/figures.ts';
import { makeCard } from '../../support/cards.ts';

type Given = readonly [
  counts: string,
  low: number | null,
  high?: number | null,
  approximate?: boolean,
  around?: string,
];

let made = 0;
function counting(language: string, ...figures: readonly Given[]) {
  made += 1;
  const id = String(made).padStart(12, '0');
  const traces = figures.map(([counts, low, high = low, approximate = false, around = ''], at) => {
    return [at, low, high, approximate ? 1 : 0, counts, around] as const;
  });
  return makeCard({ id, language, traces: { figures: traces } });
}

function tables(cards: ReturnType<typeof counting>[], likeness = 0.6) {
  const names = Object.fromEntries(cards.map(({ id }) => [id, ['poland', 'belarus', 'statoil', 'airbus']]));
  return figureTables(cards, { names, alike: () => likeness }).map(({ rows, verdict }) => ({
    rows: rows.map(({ low, high }) => (low === high ? `${low}` : `${low ?? ''}..${high ?? ''}`)),
    verdict,
  }));
}

describe('a table of figures', () => {
  it('has what articles in any language count of one thing that happened, and says when they contradict', () => {
    const cards = [
      counting('nb', ['irake #home #fly', 431], ['#migrant #die', 11, null]),
      counting('en', ['#migrant #fly #home iraq', 400, 400, true]),
      counting('en', ['#resident #fly #home', 100, 999], ['#person #die', 8, null]),
    ];
    expect(tables(cards)).toEqual([
      { rows: ['431', '400', '100..999'], verdict: 'agreeing' },
      { rows: ['11..', '8..'], verdict: 'agreeing' },
    ]);
    expect(
      tables([counting('fr', ['#firefighter #fight-fire', 80]), counting('en', ['#firefighter #fight-fire', 120])]),
    ).toEqual([{ rows: ['80', '120'], verdict: 'differing' }]);
  });

  it('allows “about” once between two numbers, however many articles say it', () => {
    const about = (low: number) => counting('en', ['#migrant #arrest', low, low, true]);
    expect(tables([about(2000), about(2300)])[0]?.verdict).toBe('agreeing');
    expect(tables([about(2000), counting('en', ['#migrant #arrest', 2300])])[0]?.verdict).toBe('agreeing');
    expect(tables([about(2000), about(2500)])[0]?.verdict).toBe('differing');
    expect(tables([about(2000), about(2300), about(2500)])[0]?.verdict).toBe('differing');
  });

  it('has the same exact number of three digits whatever it is called, but not of things of two kinds, nor a year', () => {
    const own = (head: string, value: number) => counting('en', [head, value]);
    const other = (head: string, value: number) => counting('fi', [head, value]);
    expect(tables([own('turbin', 1142), other('voimal', 1142)])).toHaveLength(1);
    expect(tables([own('turbin', 24), other('voimal', 24)])).toEqual([]);
    expect(tables([own('turbin', 2019), other('voimal', 2019)])).toEqual([]);
    expect(tables([own('#house', 1142), other('#person', 1142)])).toEqual([]);
    expect(tables([own('#euro', 1142), other('voimal', 1142)])).toEqual([]);
  });

  it('sets shares beside each other only when they are the same, rounded or not', () => {
    const share = (language: string, value: number) => counting(language, ['#percent', value]);
    expect(tables([share('en', 71.4), share('de', 71)])).toEqual([{ rows: ['71.4', '71'], verdict: 'agreeing' }]);
    expect(tables([share('en', 71.4), share('de', 74)])).toEqual([]);
    expect(tables([share('en', 4), share('de', 4)])).toEqual([]);
  });

  it('rounds no small share, and takes “4.5” for no “5”', () => {
    expect(tables([counting('en', ['#percent', 4.5]), counting('de', ['#percent', 5])])).toEqual([]);
  });

  it('has what one article gives by two sources in one table', () => {
    const two = counting('es', ['#protester #attend', 12_000], ['#protester #attend #again', 25_000]);
    expect(tables([two, counting('fr', ['#protester', 25_000], ['#protester #again', 12_000])])).toEqual([
      { rows: ['12000', '25000', '25000', '12000'], verdict: 'differing' },
    ]);
    const apart = counting('es', ['#protester #attend', 12_000], ['#protester #attend', 25_000]);
    expect(tables([apart, counting('fr', ['#protester', 12_000])])[0]?.rows).toEqual(['12000', '12000']);
  });

  it('takes those who signed for signatures, and the dead for none of the hurt', () => {
    expect(tables([counting('en', ['#person #sign', 8000]), counting('nb', ['#signature', 8900])])).toHaveLength(1);
    expect(tables([counting('en', ['#person', 8000]), counting('nb', ['#signature', 8000])])).toEqual([]);
    expect(tables([counting('fr', ['#person #die #injure', 5]), counting('en', ['#person #injure', 10])])).toEqual([]);
  });

  it('takes the same round number of the same thing for one, but not of what happened otherwise', () => {
    const of = (...counts: readonly string[]) => counting('de', ...counts.map((one): Given => [one, 400]));
    expect(tables([counting('en', ['#worker #resign', 400]), of('#worker #build', '#worker')])).toHaveLength(1);
    expect(tables([counting('en', ['#worker #arrest', 400]), of('#worker #resign')])).toEqual([]);
  });

  it('takes what an article counts first for what it is about, and some of those who died for no other number of them', () => {
    const twice = counting('de', ['#person #die', 5], ['#person #die', 2]);
    expect(tables([twice, counting('pl', ['#person #die', 3])])).toEqual([{ rows: ['5', '3'], verdict: 'differing' }]);
    const earlier = counting('en', ['#person #die', 5], ['#person #die', 14]);
    expect(tables([earlier, counting('pt', ['#person #die', 6])])).toEqual([
      { rows: ['5', '6'], verdict: 'differing' },
    ]);
    const some = counting('en', ['#person #die #part', 2]);
    expect(tables([some, counting('pl', ['#person #die', 3])])).toEqual([]);
  });

  it('asks for the same place where an article counts several of a kind by place', () => {
    const two = counting('en', ['#person #die @0', 2316], ['#person #die @1', 1293]);
    expect(tables([two, counting('fr', ['#person #die @1', 1602])])).toEqual([
      { rows: ['1293', '1602'], verdict: 'differing' },
    ]);
  });

  it('has not all who were hurt beside those who were hurt badly', () => {
    expect(tables([counting('en', ['#person #injure', 50]), counting('de', ['#person #injure #badly', 25])])).toEqual(
      [],
    );
    const badly = (language: string, value: number) => counting(language, ['#person #injure #badly', value]);
    expect(tables([badly('en', 25), badly('de', 24)])).toHaveLength(1);
  });

  it('has not what another number is a part of beside that part', () => {
    expect(tables([counting('nb', ['#wolf #whole', 15]), counting('sv', ['#wolf', 11])])).toEqual([]);
    expect(tables([counting('nb', ['#wolf', 15]), counting('sv', ['#wolf', 11])])).toHaveLength(1);
  });

  it('has not what happened to others, nor numbers of another size', () => {
    expect(tables([counting('en', ['#migrant #die', 8]), counting('en', ['#migrant #arrest', 9])])).toEqual([]);
    expect(tables([counting('en', ['#migrant #fly', 431]), counting('en', ['#migrant #fly', 5000])])).toEqual([]);
    expect(tables([counting('en', ['#bottle', 8]), counting('en', ['#bus', 8])])).toEqual([]);
  });

  it('takes a thing that each article counts once for the same, and two of a kind only at one place', () => {
    expect(tables([counting('en', ['#bottle', 600]), counting('de', ['#bottle', 500])])).toHaveLength(1);
    const two = counting('en', ['#migrant @0', 2000], ['#migrant @1', 7000]);
    expect(tables([two, counting('en', ['#migrant', 2000])])).toEqual([]);
    expect(tables([two, counting('nb', ['#migrant @1', 10000, 99999])])).toEqual([
      { rows: ['7000', '10000..99999'], verdict: 'differing' },
    ]);
  });

  it('says of who came over months and who is there at one time that they are not counted alike', () => {
    const there = counting('nb', ['#migrant @1', 7000, 7000, true]);
    const verdictBeside = (...told: Given) => tables([there, counting('en', told)]).map(({ verdict }) => verdict);
    expect(verdictBeside('#migrant #arrive #over-time @1', 10000, 99999)).toEqual(['unlike']);
    expect(verdictBeside('#migrant #arrive @1', 10000, 99999)).toEqual(['differing']);
    const came = counting('de', ['#migrant #arrive #over-time @1', 20000]);
    const others = counting('en', ['#migrant #arrive #over-time @1', 10000, 99999]);
    expect(tables([came, others]).map(({ verdict }) => verdict)).toEqual(['agreeing']);
  });

  it('takes rough words for one size by their ends, where the same happened', () => {
    const thousands = counting('en', ['#migrant #live-in', 1000, 9999]);
    expect(tables([thousands, counting('nb', ['#migrant #live-in', 100, 999])])).toEqual([
      { rows: ['1000..9999', '100..999'], verdict: 'differing' },
    ]);
    expect(tables([thousands, counting('nb', ['#migrant', 100, 999])])).toEqual([]);
  });

  it('takes people and people for the same where the numbers are near and not both round', () => {
    const passengers = counting('nb', ['#passenger', 214], ['#firefighter', 60]);
    expect(tables([passengers, counting('en', ['#person #rescue', 200, null], ['#resident', 65])])).toEqual([
      { rows: ['214', '200..'], verdict: 'agreeing' },
    ]);
    expect(tables([counting('en', ['#voter #vote-for', 412]), counting('sv', ['#voter', 412])])).toHaveLength(1);
    expect(tables([counting('en', ['#migrant #die', 38]), counting('sv', ['#person #arrest', 38])])).toEqual([]);
    expect(tables([counting('en', ['#migrant #live-in', 400]), counting('sv', ['#person', 400])])).toEqual([]);
  });

  it('takes unlisted words of two languages for one where they sound alike', () => {
    expect(tables([counting('pt', ['platan', 58]), counting('de', ['platan', 56])])).toHaveLength(1);
    expect(tables([counting('pt', ['platan #attend', 58]), counting('de', ['#person #attend', 200])])).toEqual([]);
  });

  it('takes who had to leave for who was brought to safety only where the numbers agree', () => {
    expect(
      tables([counting('en', ['#resident #leave', 500]), counting('fr', ['#resident #rescue', 500])]),
    ).toHaveLength(1);
    expect(tables([counting('en', ['#resident #leave', 500]), counting('fr', ['#resident #rescue', 900])])).toEqual([]);
  });

  it('takes nobody of whom nothing is told for one of those hurt unless the number is the same', () => {
    expect(tables([counting('de', ['#person', 106]), counting('sv', ['#person #injure', 117])])).toEqual([]);
    expect(tables([counting('de', ['#person', 117]), counting('sv', ['#person #injure', 117])])).toHaveLength(1);
  });

  it('never has two articles that only share a language’s word with another language', () => {
    expect(tables([counting('nb', ['barn', 3]), counting('en', ['barn', 3])])).toEqual([]);
  });

  it('asks more of the sentences the less the articles are alike', () => {
    const dead = (...given: Given) => counting('en', given);
    expect(tables([dead('#person #die', 11), dead('#person #die', 7)], 0.2)).toEqual([]);
    expect(tables([dead('#person #die @0', 11), dead('#person #die @0', 7)], 0.2)).toHaveLength(1);
    expect(tables([dead('#person #die ~h3x', 11), dead('#person #die ~h3x', 7)], 0.2)).toHaveLength(1);
    expect(tables([dead('#person #die @0', 11), dead('#person #die @1', 7)], 0.5)).toEqual([
      { rows: ['11', '7'], verdict: 'differing' },
    ]);
    expect(tables([dead('#person #die @0', 11), dead('#person #die @1', 7)], 0.3)).toEqual([]);
  });

  it('has a sentence that several articles have once', () => {
    const same: Given = ['#person #die', 11, 11, false, '--AAaaBBbbCC'];
    const other: Given = ['#person #die', 14, 14, false, 'ccDDddEEeeFF'];
    expect(tables([counting('en', same), counting('en', same)])).toEqual([]);
    expect(tables([counting('en', same), counting('en', same), counting('en', other)])).toEqual([
      { rows: ['11', '14'], verdict: 'differing' },
    ]);
  });

  it('has amounts of money in one language only where the sentences speak of the same', () => {
    const sum = (...given: Given) => counting('en', given);
    expect(tables([sum('#dollar #sell', 500), sum('#dollar #sell', 500)])).toEqual([]);
    expect(tables([sum('#dollar #sell &2', 505), sum('#dollar &2', 505)])).toHaveLength(1);
    expect(tables([sum('#dollar &2', 505), sum('#dollar &3', 505)])).toEqual([]);
    const week: Given = ['#barrel &2', 6_720_000, 6_720_000, false, '--AAaaBBbbCC'];
    expect(tables([sum(...week), sum('#barrel &2', 6_760_000, 6_760_000, false, '--AAaaBBbbCC')])).toEqual([]);
    expect(tables([sum('#euro #pay', 2_000_000), counting('de', ['#euro #pay', 2_500_000])])).toHaveLength(1);
  });

  it('has things that are sold or built only where the numbers are near each other', () => {
    const planes = (number: number) => counting('en', ['#aircraft #sell &3', number]);
    expect(tables([planes(25), planes(10)])).toEqual([]);
    expect(tables([planes(25), planes(27)])).toHaveLength(1);
  });

  it('keeps apart what one article counts apart: those on board and those who were rescued', () => {
    const cards = [
      counting('en', ['#person #rescue', 200, null], ['#passenger', 214]),
      counting('pl', ['#person #rescue', 200, null], ['#passenger', 214]),
      counting('de', ['#passenger #rescue', 200, 200, true], ['#passenger', 214]),
      counting('ru', ['#person #rescue', 229]),
    ];
    expect(tables(cards)).toEqual([
      { rows: ['200..', '200..', '200', '229'], verdict: 'agreeing' },
      { rows: ['214', '214', '214'], verdict: 'agreeing' },
    ]);
  });

  it('takes the members of a crew for the crew, and those in hospital for no other number of those rescued', () => {
    expect(tables([counting('en', ['#crew', 38]), counting('pl', ['#member #crew', 38])])).toHaveLength(1);
    const rescued = counting('fr', ['#person #rescue', 12]);
    expect(tables([counting('en', ['#person #rescue #hospital', 11]), rescued])).toEqual([]);
    expect(tables([counting('de', ['#person #injure', 11]), counting('fr', ['franca', 12])])).toEqual([]);
    expect(tables([counting('de', ['#person #injure', 11]), counting('en', ['#person #hospital', 12])])).toHaveLength(
      1,
    );
  });

  it('has nothing of one article alone', () => {
    expect(tables([counting('en', ['#migrant #die', 8], ['#person #die', 9])])).toEqual([]);
  });
});
