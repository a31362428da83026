import { describe, expect, it } from 'vitest';
import { extract } from '../../support/extract.ts';
import { sourceOf } from '../../support/records.ts';

/** The numbers of one paragraph, those of another time with a star. */
function counted(paragraph: string): readonly string[] {
  const { record, card } = extract(sourceOf(`A headline of the day\n\n12 March 2024\n\n${paragraph}\n`));
  const figures = card?.traces.figures ?? [];
  return [...figures]
    .sort(([a], [b]) => a - b)
    .map(([at, , , , counts]) => `${record?.numbers[at]?.text}${counts.split(' ').includes('#then') ? '*' : ''}`);
}

describe('a number of another time', () => {
  it.each([
    ['In 2019 a fire at the same plant injured 12 workers.', ['12*']],
    ['Last year the same disease killed 400 people in the region.', ['400*']],
    ['More than 2,000 migrants have drowned so far this year, the agency said.', ['More than 2,000*']],
    ['Two years ago another protest drew 5,000 people to the square.', ['5,000*']],
    ['Im vergangenen Jahr starben dort 1.400 Menschen, sagte der Sprecher.', ['1.400*']],
    ['Hace dos años otra protesta reunió a 5.000 personas en la plaza.', ['5.000*']],
    ['I fjor ble 23 barn syke i en barnehage i den samme kommunen.', ['23*']],
  ])('is marked in “%s”', (paragraph, expected) => {
    expect(counted(paragraph)).toEqual(expected);
  });

  it.each([
    ['The festival drew 48,000 visitors, up from 39,000 visitors last year.', ['48,000', '39,000*']],
    ['Last year 39,000 visitors came, and now 48,000 visitors did.', ['39,000*', '48,000']],
    ['This year the festival drew 48,000 visitors to the lake.', ['48,000']],
    ['Some 400 people who live in the village have left since 2019.', ['Some 400']],
    ['The last yearling sale drew 300 visitors to the barn.', ['300']],
  ])('is the one beside the words in “%s”', (paragraph, expected) => {
    expect(counted(paragraph)).toEqual(expected);
  });
});
