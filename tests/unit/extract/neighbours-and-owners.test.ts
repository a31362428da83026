/** Who is named beside whoever speaks: whom the neighbour saw, whose sister it is, whom the police described. */
import { describe, expect, it } from 'vitest';
import { speakers } from '../../support/speakers.ts';

const lead = {
  en: 'Old bridge may go\n\nThe old bridge over the river has been closed to lorries since spring. The council decides in June.\n\n',
  nb: 'Gammel bro kan bli revet\n\nDen gamle broen over elven har vært stengt for lastebiler siden våren. Kommunen skal avgjøre det i juni.\n\n',
  sv: 'Gammal bro kan rivas\n\nDen gamla bron över ån har varit stängd för lastbilar sedan i våras. Kommunen ska avgöra det i juni.\n\n',
  da: 'Gammel bro kan rives ned\n\nDen gamle bro over åen har været lukket for lastbiler siden foråret. Kommunen skal afgøre det i juni.\n\n',
  de: 'Alte Brücke vor dem Abriss\n\nDie alte Brücke über den Fluss ist seit dem Frühjahr für Lastwagen gesperrt. Der Gemeinderat entscheidet im Juni.\n\n',
  nl: 'Oude brug wordt gesloopt\n\nDe oude brug over de rivier is sinds het voorjaar gesloten voor vrachtwagens. De gemeente beslist in juni.\n\n',
  it: 'Il vecchio ponte\n\nIl vecchio ponte sul fiume è chiuso ai camion dalla primavera. Il consiglio comunale deciderà a giugno.\n\n',
  fr: 'Le vieux pont\n\nLe vieux pont sur la rivière est fermé aux camions depuis le printemps. Le conseil décidera en juin.\n\n',
  pl: 'Stary most\n\nStary most przez rzekę jest zamknięty dla ciężarówek od wiosny. Rada zdecyduje w czerwcu.\n\n',
  cs: 'Starý most\n\nStarý most přes řeku je od jara uzavřen pro nákladní auta. Zastupitelé v červnu rozhodnou, zda bude opraven.\n\n',
  sr: 'Стари мост\n\nСтари мост преко реке затворен је за камионе од пролећа. Општина ће у јуну одлучити да ли ће бити поправљен.\n\n',
  fi: 'Vanha silta\n\nJoen ylittävä vanha silta on ollut suljettuna kuorma-autoilta keväästä lähtien. Kunta päättää kesäkuussa.\n\n',
  hu: 'A régi híd\n\nA folyó fölötti régi híd tavasz óta zárva van a teherautók előtt. A testület júniusban dönt arról, hogy felújítják.\n\n',
  ko: '낡은 다리\n\n강을 건너는 낡은 다리는 봄부터 화물차가 다닐 수 없다. 시는 유월에 고칠지 헐지 정한다.\n\n',
  ar: 'الجسر القديم\n\nالجسر القديم فوق النهر مغلق أمام الشاحنات منذ الربيع. وسيقرر المجلس في يونيو ما إذا كان سيتم إصلاحه.\n\n',
};

type Case = readonly [keyof typeof lead, string, string | null];
const isTold = (cases: readonly Case[]) =>
  it.each(cases)('%s: %s', (language, sentence, speaker) => {
    expect(speakers(lead[language] + sentence)).toEqual([speaker]);
  });

describe('whoever is named in when or where somebody said it', () => {
  isTold([
    ['nb', '– Han vinket til oss, sier en nabo etter at Torbjørn Eikeland besøkte gaten.', '(en nabo)'],
    ['sv', '– Han vinkade till oss, säger en granne efter att Rolf Sandgren besökt gatan.', '(en granne)'],
    [
      'nl',
      '„Hij zwaaide naar ons”, zegt een buurvrouw nadat Wouter Brinkman de straat had bezocht.',
      '(een buurvrouw)',
    ],
    ['it', '«Ci ha salutati», racconta una vicina dopo che Renato Caldera ha visitato la via.', '(una vicina)'],
    ['cs', '„Zamával nám,“ říká sousedka po návštěvě Miroslava Kotrby.', '(sousedka)'],
    [
      'fi',
      '– Hän vilkutti meille kaikille, kertoo naapuri Kalevi Raution käynnin jälkeen.',
      '(naapuri Kalevi Raution käynnin jälkeen)',
    ],
    ['ar', 'وقالت إحدى الجارات بعد زيارة سامي الدوري للشارع: «لوّح لنا جميعا».', '(إحدى الجارات)'],
    ['ko', '박동철 시장이 다녀간 뒤 한 주민은 “모두에게 손을 흔들어 주었다”고 말했다.', '(한 주민)'],
  ]);
  describe('speaks where nobody stands before it', () => {
    isTold([
      ['nb', '– Det var tungt, sier trener Erik Holm etter kampen.', 'Erik Holm'],
      ['nb', '– Det var tungt, sa en lettet Erik Holm etter kampen.', 'Erik Holm'],
      ['en', '“It was hard,” said the coach Paul Finch after the match.', 'Paul Finch'],
      ['en', '“It was hard,” said a relieved Paul Finch after the match.', 'Paul Finch'],
      ['it', '«È dura», ha detto dopo la partita Renato Caldera.', 'Renato Caldera'],
      ['fr', '« C’est dur », a dit après le match Gérard Boisvert.', 'Gérard Boisvert'],
      ['fi', '– Se oli raskasta, sanoi Kalevi Virtanen ottelun jälkeen.', 'Kalevi Virtanen'],
      ['ko', '박동철 시장은 회의 뒤 기자들에게 “돈은 있다”고 말했다.', '박동철'],
      ['ar', 'وقال سامي الدوري بعد الاجتماع: «المال موجود».', 'سامي الدوري'],
      ['hu', '– Nehéz volt – mondta Gyarmati Béla a mérkőzés után.', 'Gyarmati Béla'],
    ]);
  });
});

describe('whoever has a sister or a lawyer', () => {
  isTold([
    ['nb', 'Torbjørn Eikelands søster sier: «Han ville aldri ha skrevet under.»', '(Torbjørn Eikelands søster)'],
    ['sv', 'Rolf Sandgrens syster säger: ”Han skulle aldrig ha skrivit på.”', '(Rolf Sandgrens syster)'],
    ['da', 'Mogens Riisagers søster siger: »Han ville aldrig have skrevet under.«', '(Mogens Riisagers søster)'],
    [
      'de',
      'Joachim Brandstetters Schwester sagt: „Das hätte er nie unterschrieben.“',
      '(Joachim Brandstetters Schwester)',
    ],
    ['fi', 'Kalevi Raution sisar sanoo: ”Hän ei olisi allekirjoittanut sitä.”', '(Kalevi Raution sisar)'],
    ['sr', 'Адвокат Драгана Илића изјавио је: „Он то никада не би потписао.“', '(Адвокат Драгана Илића)'],
    ['hu', 'Gyarmati Béla ügyvédje azt mondta: „Soha nem írta volna alá.”', '(Gyarmati Béla ügyvédje)'],
  ]);
  describe('speaks where it is his own name', () => {
    isTold([
      ['nb', 'Lars Moss sier: «Det er ikke avgjort ennå.»', 'Lars Moss'],
      ['nb', '– Det er ikke avgjort, sier nabo Lars Friis.', 'Lars Friis'],
      ['de', '„Das ist noch offen“, sagt Klaus Peters.', 'Klaus Peters'],
      ['sr', 'Драган Илић изјавио је: „То није одлучено.“', 'Драган Илић'],
      ['hu', 'Gyarmati Béla azt mondta: „Nincs eldöntve.”', 'Gyarmati Béla'],
    ]);
  });
});

describe('what others call somebody', () => {
  isTold([
    ['en', 'Desmond Akers was described by police as “a danger to himself and to others”.', null],
    ['nb', 'Torbjørn Eikeland ble av politiet beskrevet som «en fare for seg selv og andre».', null],
    ['sv', 'Rolf Sandgren beskrevs av polisen som ”en fara för sig själv och andra”.', null],
    ['de', 'Joachim Brandstetter wurde von der Polizei als „eine Gefahr für sich selbst“ beschrieben.', null],
    ['nl', 'Wouter Brinkman werd door de politie omschreven als ‘een gevaar voor zichzelf en anderen’.', null],
    ['pl', 'Zbigniew Makowiecki został opisany przez policję jako „zagrożenie dla samego siebie”.', null],
    ['en', 'Desmond Akers was described by Lucy Farrow as “a danger to himself and to others”.', 'Lucy Farrow'],
    ['en', 'Desmond Akers was described by the lawyer of Lucy Farrow as “a danger to himself and others”.', null],
  ]);
  describe('is said by him where he is whose verb it is', () => {
    isTold([
      [
        'en',
        'Desmond Akers, who was elected in May, described the plan as “a bill without a bridge”.',
        'Desmond Akers',
      ],
      ['en', 'Desmond Akers was furious and described the plan as “a bill without a bridge”.', 'Desmond Akers'],
      ['en', 'The plan was seen as “a bill without a bridge”, Desmond Akers said.', 'Desmond Akers'],
      [
        'nb',
        'Torbjørn Eikeland, som ble valgt i mai, beskriver planen som «en regning uten bro i det hele tatt».',
        'Torbjørn Eikeland',
      ],
      ['de', 'Joachim Brandstetter bezeichnete den Plan als „eine Rechnung ohne Brücke“.', 'Joachim Brandstetter'],
    ]);
  });
});

describe('what stands on a sign', () => {
  isTold([
    ['en', 'Margaret Thornby met people with placards saying “No more waiting for us” outside.', null],
    ['nb', 'Ingrid Solhaug møtte folk med plakater der det sto «Vi venter ikke lenger» utenfor.', null],
    ['de', 'Roswitha Kellner traf Menschen mit Schildern, auf denen „Wir warten nicht mehr“ stand.', null],
    ['ar', 'التقت ليلى الحمداني أشخاصا يحملون لافتات كتب عليها «لن ننتظر بعد اليوم».', null],
    ['ko', '김영자 의원은 “더는 못 기다린다”는 팻말을 든 사람들을 만났다.', null],
  ]);
  describe('is no speech of whoever speaks near it', () => {
    isTold([
      ['en', 'Margaret Thornby stood by the banner and said: “We are not waiting any longer.”', 'Margaret Thornby'],
      ['en', 'Behind the banner, Margaret Thornby was blunt: “We are not waiting any longer.”', 'Margaret Thornby'],
      ['nb', 'Foran et banner sa Ingrid Solhaug: «Vi venter ikke lenger nå.»', 'Ingrid Solhaug'],
      [
        'en',
        'Margaret Thornby said that the sign on the bridge was “a joke that nobody finds funny”.',
        'Margaret Thornby',
      ],
    ]);
  });
});

describe('whoever is named in a clause of another', () => {
  isTold([
    ['de', 'Joachim Brandstetter ging, nachdem Annika Vogtland ihn „einen Lügner ohne jedes Maß“ genannt hatte.', null],
  ]);
});
