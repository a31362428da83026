/** Heads of articles for tests: a body and a headline in each language, and what is read when lines stand above them. */

import type { FieldName } from '../../../src/model/article.ts';
import { extract } from '../../support/extract.ts';
import { sourceOf } from './source-of.ts';

/** Three paragraphs in each language, all of one made-up event. */
export const bodies = {
  en: [
    'The council of Harwick voted on Tuesday to close the old bridge over the river Ley for two years.',
    'Engineers had found cracks in three of the five pillars, and repairs will cost nine million pounds.',
    'Shopkeepers in Harwick fear for their trade and have asked the council for a ferry.',
  ],
  nb: [
    'Kommunestyret i Vinterbro vedtok tirsdag å stenge den gamle brua over Leira i to år.',
    'Ingeniørene fant sprekker i tre av fem pilarer, og reparasjonen vil koste ni millioner kroner.',
    '– Vi frykter for handelen, sier kjøpmann Arne Moe i Vinterbro.',
  ],
  da: [
    'Byrådet i Vinterbro vedtog tirsdag at lukke den gamle bro over åen i to år.',
    'Ingeniørerne fandt revner i tre af de fem piller, og reparationen vil koste ni millioner kroner.',
    '– Vi frygter for handelen, siger købmand Arne Moe i Vinterbro.',
  ],
  sv: [
    'Kommunfullmäktige i Vinterbro beslutade på tisdagen att stänga den gamla bron över ån i två år.',
    'Ingenjörerna hittade sprickor i tre av fem pelare, och reparationen kommer att kosta nio miljoner kronor.',
    '– Vi är rädda för handeln, säger handlaren Arne Moe i Vinterbro.',
  ],
  de: [
    'Der Gemeinderat von Altenau hat am Dienstag beschlossen, die alte Brücke für zwei Jahre zu sperren.',
    'Die Ingenieure fanden Risse in drei der fünf Pfeiler, und die Sanierung wird neun Millionen Euro kosten.',
    'Die Händler in Altenau fürchten um ihr Geschäft.',
  ],
  nl: [
    'De gemeenteraad van Oudebrug besloot dinsdag om de oude brug over de Vliet twee jaar te sluiten.',
    'Ingenieurs vonden scheuren in drie van de vijf pijlers, en de reparatie gaat negen miljoen euro kosten.',
    'Winkeliers in Oudebrug vrezen voor hun omzet en vragen om een pont.',
  ],
  fr: [
    'Le conseil municipal de Valserre a voté mardi la fermeture du vieux pont pour deux ans.',
    "Les ingénieurs ont trouvé des fissures dans trois des cinq piles, et les travaux coûteront neuf millions d'euros.",
    "Les commerçants de Valserre craignent pour leur chiffre d'affaires.",
  ],
  es: [
    'El ayuntamiento de Valverde votó el martes cerrar el viejo puente durante dos años.',
    'Los ingenieros hallaron grietas en tres de los cinco pilares, y las obras costarán nueve millones de euros.',
    'Los comerciantes de Valverde temen por sus ventas.',
  ],
  pt: [
    'A câmara municipal de Valverde votou na terça-feira o encerramento da velha ponte durante dois anos.',
    'Os engenheiros encontraram fissuras em três dos cinco pilares, e as obras vão custar nove milhões de euros.',
    'Os comerciantes de Valverde temem pelas suas vendas.',
  ],
  it: [
    'Il consiglio comunale di Valserra ha votato martedì la chiusura del vecchio ponte per due anni.',
    'Gli ingegneri hanno trovato crepe in tre dei cinque piloni, e i lavori costeranno nove milioni di euro.',
    'I commercianti di Valserra temono per i loro affari.',
  ],
  ru: [
    'Городской совет Заречья во вторник решил закрыть старый мост через реку на два года.',
    'Инженеры нашли трещины в трёх из пяти опор, и ремонт обойдётся в девять миллионов рублей.',
    'Торговцы Заречья опасаются за свою выручку и просят пустить паром.',
  ],
  uk: [
    'Міська рада Заріччя у вівторок вирішила закрити старий міст через річку на два роки.',
    "Інженери знайшли тріщини у трьох із п'яти опор, і ремонт коштуватиме дев'ять мільйонів гривень.",
    'Торговці Заріччя побоюються за свій виторг і просять пустити пором.',
  ],
  ar: [
    'قرر المجلس البلدي في النهرين يوم الثلاثاء إغلاق الجسر القديم فوق النهر لمدة عامين كاملين.',
    'وعثر المهندسون على شقوق في ثلاث من الدعائم الخمس، وستبلغ كلفة الإصلاح تسعة ملايين دينار.',
    'ويخشى التجار في المدينة على تجارتهم ويطالبون بعبارة تنقل الناس.',
  ],
  ja: [
    '北町の町議会は火曜日、川に架かる古い橋を二年間閉鎖することを決めた。',
    '技師が五本の橋脚のうち三本でひびを見つけ、修理には九億円がかかる見込みだという。',
    '商店主らは客足が遠のくことを心配し、町に渡し船を求めている。',
  ],
  ko: [
    '북촌 시의회는 화요일 강 위의 오래된 다리를 2년 동안 폐쇄하기로 결정했다.',
    '기술자들은 다섯 개 교각 가운데 세 곳에서 균열을 발견했으며 수리에는 구십억 원이 들 것으로 보인다.',
    '상인들은 장사가 안 될까 걱정하며 시에 나룻배를 요청했다.',
  ],
  pl: [
    'Rada miejska w Zarzeczu postanowiła we wtorek zamknąć stary most nad rzeką na dwa lata.',
    'Inżynierowie znaleźli pęknięcia w trzech z pięciu filarów, a naprawa będzie kosztować dziewięć milionów złotych.',
    'Kupcy z Zarzecza obawiają się o swoje obroty i proszą o prom.',
  ],
  fi: [
    'Joenniemen kaupunginvaltuusto päätti tiistaina sulkea vanhan sillan kahdeksi vuodeksi.',
    'Insinöörit löysivät halkeamia kolmesta pilarista viidestä, ja korjaus maksaa yhdeksän miljoonaa euroa.',
    'Kauppiaat pelkäävät myyntinsä puolesta ja pyytävät kunnalta lauttaa.',
  ],
  tr: [
    'Irmakbaşı belediye meclisi salı günü nehir üzerindeki eski köprüyü iki yıllığına kapatma kararı aldı.',
    'Mühendisler beş ayaktan üçünde çatlak buldu ve onarım dokuz milyon liraya mal olacak.',
    'Esnaf ticaretinin düşmesinden korkuyor ve belediyeden bir feribot istiyor.',
  ],
} as const satisfies Record<string, readonly string[]>;

/** The headline of that event in each language; `<H>` stands for it in the heads. */
export const headlines: Readonly<Record<Language, string>> = {
  en: 'Council closes Ley bridge for two years',
  nb: 'Stenger gamlebrua i to år',
  da: 'Lukker den gamle bro i to år',
  sv: 'Stänger gamla bron i två år',
  de: 'Alte Brücke wird für zwei Jahre gesperrt',
  nl: 'Oude brug gaat twee jaar dicht',
  fr: 'Le vieux pont ferme pour deux ans',
  es: 'El viejo puente cierra dos años',
  pt: 'Velha ponte fecha durante dois anos',
  it: 'Il vecchio ponte chiude per due anni',
  ru: 'Старый мост закроют на два года',
  uk: 'Старий міст закриють на два роки',
  ar: 'إغلاق الجسر القديم لمدة عامين',
  ja: '古い橋、二年間の閉鎖へ',
  ko: '오래된 다리 2년 동안 폐쇄한다',
  pl: 'Stary most zamknięty na dwa lata',
  fi: 'Vanha silta suljetaan kahdeksi vuodeksi',
  tr: 'Eski köprü iki yıl kapalı kalacak',
};

export type Language = keyof typeof bodies;

/** Fields by name, dates as EDTF, keywords in one text. */
export type Facts = Partial<Record<FieldName, string | null>>;

/** Reads a head above the body of its language and gives the fields that are asked for, and the number of blocks. */
export function readHead(
  language: Language,
  head: string,
  asked: Facts,
  path = 'article.txt',
): Facts & { blocks: number } {
  const above = head.replaceAll('<H>', headlines[language]);
  const { record } = extract(sourceOf(`${above}\n\n${bodies[language].join('\n\n')}\n`, path));
  if (record === null) throw new Error('The article is not published.');
  const facts = Object.keys(asked).map((name) => [name, plain(record[name as FieldName]?.value ?? null)]);
  return { ...Object.fromEntries(facts), blocks: record.body.length };
}

function plain(value: unknown): string | null {
  if (value === null) return null;
  if (Array.isArray(value)) return value.join(', ');
  return typeof value === 'object' && value !== null && 'edtf' in value ? String(value.edtf) : String(value);
}
