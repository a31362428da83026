import { describe, expect, it } from 'vitest';
import { numbersOf } from '../../../src/extract/numbers.ts';
import type { Block } from '../../../src/model/block.ts';

/** The numbers of one paragraph, each with what it counts first and what happened. */
function counted(text: string, language: string) {
  const body: readonly Block[] = [{ type: 'paragraph', text, span: { start: 0, end: text.length } }];
  return numbersOf({ source: text, head: [], body, language }).map(
    (number) => `${number.text} ${number.counts.filter((stem) => stem.startsWith('#')).join(' ')}`,
  );
}

describe('what a number counts', () => {
  it.each([
    ['Around 400 Iraqi migrants were flown home on Thursday.', 'en', ['Around 400 #migrant #fly #home']],
    ['Hundreds of Iraqi citizens flew home on November 18.', 'en', ['Hundreds #resident #fly #home']],
    ['According to Reuters, at least 8 people have died.', 'en', ['at least 8 #person #die']],
    ['minst elleve migranter har dødd siden i sommer', 'nb', ['minst elleve #migrant #die']],
    ['„Mehr als 500.000 Flaschen verbrannten.“', 'de', ['Mehr als 500.000 #bottle #burn']],
    ['The services brought hundreds of migrants back to the border.', 'en', ['hundreds #migrant #back #rescue']],
    ['Some 300 refugees were flown back on Sunday.', 'en', ['Some 300 #migrant #fly #home']],
    ['1.200 estibadores, según el sindicato, y 850, según la empresa.', 'es', ['1.200 #worker', '850 #worker']],
    ['Members voted 412 in favour to 178 against.', 'en', ['412 #voter #vote-for', '178 #voter #vote-against']],
    ['Die Zahl der Toten ist auf fünf gestiegen.', 'de', ['fünf #person #die']],
    ['Er zahlt 500 Euro Miete.', 'de', ['500 #euro #pay']],
    ['Two of the dead were drivers.', 'en', ['Two #person #die #part']],
    ['Hundreds of injured people lay in the hall.', 'en', ['Hundreds #person #injure']],
    ['Two of the passengers were injured.', 'en', ['Two #person #injure']],
    [
      'In der Urabstimmung stimmten 812 Beschäftigte dafür, 231 dagegen.',
      'de',
      ['812 #voter #vote-for #worker', '231 #voter #vote-against'],
    ],
    ['812 lavoratori hanno votato sì e 231 no.', 'it', ['812 #voter #vote-for #worker', '231 #voter #vote-against']],
    ['Dafür brauchen 40 Arbeiter zwei Jahre.', 'de', ['40 #worker']],
    ['Perdemos un millón y medio de euros.', 'es', ['un millón y medio #euro']],
    ['Загинули п’ятеро людей, ще семеро травмовані.', 'uk', ['п’ятеро #person #die', 'семеро #person #injure']],
    ['Wir fanden 14 Briefe.', 'de', ['14 #letter-write']],
    ['Han hadde 14 brev.', 'nb', ['14 #letter-write']],
    ['Damage is put at 2.5 million euros.', 'en', ['2.5 million #euro #pay']],
    ['It fell by 4% and cost €300.', 'en', ['4% #percent', '€300 #euro #pay']],
    [
      'In recent months, tens of thousands of migrants have arrived.',
      'en',
      ['tens of thousands #migrant #arrive #over-time'],
    ],
    ['Siden i sommer har 7000 migranter kommet til landet.', 'nb', ['7000 #migrant #arrive #over-time']],
    ['There were 7,000 migrants in the country on Thursday.', 'en', ['7,000 #migrant']],
    ['Von den Werken des Hauses fehlen mindestens 40 bis heute.', 'de', ['mindestens 40 #painting #missing']],
    ['За її словами, зникли ще 43 роботи.', 'uk', ['43 #painting #missing']],
    ['In Calais trafen 2000 Flüchtlinge ein.', 'de', ['2000 #migrant']],
    ['The fire killed 3 people and injured 11 in town.', 'en', ['3 #person #die', '11 #person #injure']],
    ['Bei dem Brand starben 4 Menschen, 30 wurden verletzt.', 'de', ['4 #person #die', '30 #person #injure']],
    [
      'More than 30 demonstrators were arrested and a dozen people were hurt.',
      'en',
      ['More than 30 #protester #arrest', 'a dozen #person #injure'],
    ],
    ['The motion passed with 412 votes against 178.', 'en', ['412 #voter #vote-for', '178 #voter #vote-against']],
    [
      'Nu är det klart: 2 341 röstade för och 2 198 emot.',
      'sv',
      ['2 341 #voter #vote-for', '2 198 #voter #vote-against'],
    ],
    [
      '2,341 people voted yes in the referendum, 2,198 no.',
      'en',
      ['2,341 #voter #vote-for #person', '2,198 #voter #vote-against'],
    ],
    ['Over 400 medlemmer stemte tirsdag for at sælge klubben.', 'da', ['Over 400 #voter #vote-for #member']],
    ['Unos 300 votantes no pudieron entrar.', 'es', ['Unos 300 #voter']],
    ['Circa 300 elettori non sono entrati.', 'it', ['Circa 300 #voter']],
    ['Do lokalu 300 wyborców nie wpuszczono.', 'pl', ['300 #voter']],
    ['Yli 300 äänestäjää ei päässyt sisään.', 'fi', ['Yli 300 #voter']],
    ['The 60 voters no one had asked were angry.', 'en', ['60 #voter']],
    ['Some 200 voters for the first time cast a ballot.', 'en', ['Some 200 #voter']],
    ['178 velgere ventet mot kvelden.', 'nb', ['178 #voter #wait']],
    [
      '178 ledamöter röstade för och 165 mot, sex var frånvarande.',
      'sv',
      ['178 #voter #vote-for', '165 #voter #vote-against'],
    ],
    [
      'The council voted 23 to 11 against raising the sea wall.',
      'en',
      ['23 #voter #vote-against', '11 #voter #vote-for'],
    ],
    ['Der Rat stimmte mit 23 zu 11 Stimmen gegen den Bau.', 'de', ['23 #voter #vote-against', '11 #voter #vote-for']],
    ['The council voted 11 to 23 against raising the wall.', 'en', []],
    ['Liczba ofiar śmiertelnych wzrosła do 2316.', 'pl', ['2316 #person #die']],
    ['Zginęło do 300 osób.', 'pl', ['do 300 #person #die']],
    ['Now 67 per cent of residents back the plan.', 'en', ['67 per cent #percent #back #resident']],
    ['Elleve av de 15 ulvene er skutt.', 'nb', ['Elleve #wolf', '15 #wolf #whole']],
    ['There were 23 persons from 12 secondary schools.', 'en', ['23 #person', '12 #school']],
    ['Quinze journalistes ont été arrêtés.', 'fr', ['Quinze #journalist #arrest']],
    ['At least 15 passengers were hurt, none of them seriously.', 'en', ['At least 15 #passenger #injure']],
    [
      'Some 50 were hurt, 25 of them seriously injured.',
      'en',
      ['Some 50 #person #injure', '25 #person #injure #badly'],
    ],
    ['Liczba ofiar wzrosła do 912.', 'pl', ['912 #victim']],
    [
      'Liczba ofiar śmiertelnych wzrosła do 912, a rannych do 5383.',
      'pl',
      ['912 #person #die', 'do 5383 #person #injure'],
    ],
    ['El siniestro dejó medio centenar de heridos.', 'es', ['medio centenar #person #injure']],
    ['約350万人の顧客情報が流出した。', 'ja', ['約350万人 #customer #leak']],
    ['被害額は約3億円に上る見通し。', 'ja', ['約3億円 #yen #pay']],
    ['現金1億9千万円を盗んだとして、男5人を逮捕した。', 'ja', ['1億9千万円 #yen #steal', '5人 #person #arrest']],
    ['少なくとも3人が死亡、50人以上が負傷した。', 'ja', ['少なくとも3人 #person #die', '50人以上 #person #injure']],
    [
      '승객 약 100명이 타고 있었고 3명이 숨지고 41명이 다쳤다.',
      'ko',
      ['약 100명 #passenger', '3명 #person #die', '41명 #person #injure'],
    ],
    [
      '列车上有约100名乘客,3人死亡,40余人受伤。',
      'zh',
      ['约100名 #passenger', '3人 #person #die', '40余人 #person #injure'],
    ],
    ['Use rose in the first quarter 1987 to 35.9 million barrels.', 'en', ['35.9 million #barrel']],
  ])('in “%s”', (text, language, expected) => {
    expect(counted(text, language)).toEqual(expected);
  });

  it.each([
    ['3人組の男が20代の男性に声を掛け、第3位に入った。', 'ja'],
    ['2024年2月8日午後6時10分、55番列車。', 'ja'],
    ['20대 남성이 3층에서 오후 6시10분께.', 'ko'],
    ['2024年有1000人次,第3名。', 'zh'],
    ['The bond pays 14-1/8 pct.', 'en'],
    ['Taro Yamada of Japan, age 71, died at home on Friday.', 'en'],
    ['現職の田中一郎氏（71）と71歳の妻が死亡した。', 'ja'],
    ['A magnitude of 7.8 magnitude on the scale.', 'en'],
    ['At ten past four people heard it.', 'en'],
    ['Um zehn nach vier Uhr war es still.', 'de'],
    ['The storm was moving west at (2100 UTC) with people on board.', 'en'],
    ['5·18 민주화운동 희생자', 'ko'],
    ["CentOS 8's people have left.", 'en'],
    ['The meeting of the Group of Seven ministers is tomorrow.', 'en'],
    ['At noon the FTSE 100 shares were lower.', 'en'],
    ['It was a category 4 hurricane with heavy rain.', 'en'],
    ['The dollar was 145.50 against 145.85 in Tokyo.', 'en'],
    ['Oil 2515 15541 people 885 houses 2742 cars 15315 139 936 5362 ships.', 'en'],
    ['Orkanen var i kategori 4 med regn.', 'nb'],
    ['He is 29 years old and ran 12 kilometres in 2021.', 'en'],
    ['On 18 November at 4 in the morning', 'en'],
    ['Hun sov i tre timer fra klokka 12.', 'nb'],
    ['Das Museum wurde 1934 gebaut.', 'de'],
    ['He told France 2 television on page 12.', 'en'],
  ])('is nothing in “%s”', (text, language) => {
    expect(counted(text, language)).toEqual([]);
  });
});
