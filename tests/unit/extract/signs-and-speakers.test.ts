/** Who speaks where a sign, a passive or a letter stands beside whoever does. */
import { describe, expect, it } from 'vitest';
import { speakers } from '../../support/speakers.ts';

const lead = {
  en: 'Old bridge may go\n\nThe old bridge over the river has been closed to lorries since spring. The council decides in June.\n\n',
  nb: 'Gammel bro kan bli revet\n\nDen gamle broen over elven har vært stengt for lastebiler siden våren. Kommunen skal avgjøre det i juni.\n\n',
  sv: 'Gammal bro kan rivas\n\nDen gamla bron över ån har varit stängd för lastbilar sedan i våras. Kommunen ska avgöra det i juni.\n\n',
  de: 'Alte Brücke vor dem Abriss\n\nDie alte Brücke über den Fluss ist seit dem Frühjahr für Lastwagen gesperrt. Der Gemeinderat entscheidet im Juni.\n\n',
  fr: 'Le vieux pont\n\nLe vieux pont sur la rivière est fermé aux camions depuis le printemps. Le conseil décidera en juin.\n\n',
  es: 'El viejo puente\n\nEl viejo puente sobre el río está cerrado a los camiones desde la primavera. El pleno decidirá en junio.\n\n',
  it: 'Il vecchio ponte\n\nIl vecchio ponte sul fiume è chiuso ai camion dalla primavera. Il consiglio comunale deciderà a giugno.\n\n',
  pl: 'Stary most\n\nStary most przez rzekę jest zamknięty dla ciężarówek od wiosny. Rada zdecyduje w czerwcu.\n\n',
  uk: 'Старий міст\n\nСтарий міст через річку закритий для вантажівок з весни. Рада вирішить у червні.\n\n',
  ru: 'Старый мост\n\nСтарый мост через реку закрыт для грузовиков с весны. Совет решит в июне.\n\n',
  ko: '낡은 다리\n\n강을 건너는 낡은 다리는 봄부터 화물차가 다닐 수 없다. 시는 유월에 고칠지 헐지 정한다.\n\n',
};

type Case = readonly [keyof typeof lead, string, string | null];
const isTold = (cases: readonly Case[]) =>
  it.each(cases)('%s: %s', (language, sentence, speaker) => {
    expect(speakers(lead[language] + sentence)).toEqual([speaker]);
  });

describe('whoever speaks beside a sign', () => {
  isTold([
    ['en', 'Under a banner in the square, “we will win this together,” said Anna Holm.', 'Anna Holm'],
    ['en', 'Protesters met Anna Holm with placards reading “Hands off our river”.', null],
    ['de', 'Anna Holm schilderte: „Wir hatten alle große Angst in dieser Nacht.“', 'Anna Holm'],
    ['fr', 'Le maire Paul Martin affiche sa confiance : « Nous allons gagner. »', 'Paul Martin'],
    ['it', 'Davanti ai manifestanti, «non molleremo mai», ha detto Anna Rossi.', 'Anna Rossi'],
    ['pl', 'Adam Nowak napisał: „Nigdy się nie poddamy w tej sprawie”.', 'Adam Nowak'],
    ['uk', 'Андрій Коваль написав: «Ми ніколи не здамося в цій справі».', 'Андрій Коваль'],
  ]);
});

describe('whoever speaks beside a passive', () => {
  isTold([
    ['en', 'Peter Berg told the court he was treated as “a slave in my own house” by the firm.', 'Peter Berg'],
    ['en', 'Peter Berg was described by neighbours as “a slave to his work”.', null],
    ['nb', 'Peter Berg ble sint da han omtalte saken som «en skam for hele byen».', 'Peter Berg'],
    ['nb', 'Ifølge Peter Berg ble planen lansert som «en gave til byen».', 'Peter Berg'],
    ['sv', 'Enligt Peter Berg blev planen såld som ”en gåva till staden”.', 'Peter Berg'],
    ['es', 'Fue Ana López quien lo describió como «un regalo para los ricos».', 'Ana López'],
    ['es', 'El plan fue descrito por Ana López como «un regalo para los ricos».', 'Ana López'],
    ['es', 'Ana López escribió una carta al alcalde asegurando que «no habrá recortes este año».', 'Ana López'],
  ]);
});

describe('what is stressed in Korean, and whom the next sentence means', () => {
  isTold([
    ['ko', '박동철 시장은 “시민이 주인인 새로운 시대”를 강조했다.', '박동철'],
    ['ko', '소설 “마지막 사공”을 쓴 박동철 씨가 상을 받았다.', null],
    ['ko', '박동철 시장은 회견을 열었다. 그는 “나는 정말 몰랐다”고 말했다.', '박동철'],
    ['ko', '경찰이 박동철 시장을 조사한 남성을 체포했다. 그는 “나는 정말 몰랐다”고 말했다.', null],
  ]);
});

describe('whose sister speaks, and on which day', () => {
  isTold([
    ['nb', '– Vi er glade for dommen, sier Jens Andreas’ søster etter rettssaken.', '(Jens Andreas’ søster)'],
    ['nb', '– Vi er glade for dommen, sier Jens Andreas etter rettssaken.', 'Jens Andreas'],
    ['ru', '«Мы не сдадимся», — заявил глава района во вторник Иван Петров.', 'Иван Петров'],
    ['ru', '«Мы слышали взрыв», — сказала соседка во время визита Ивана Петрова.', '(соседка)'],
  ]);
});

it('lets go on who speaks behind the name of a plan in Korean', () => {
  const sentence = '박동철 시장은 “새 학교”와 관련해 “반드시 짓고야 말겠다”고 말했다.';
  expect(speakers(lead.ko + sentence)).toEqual([null, '박동철']);
});
