/** Days named as seen from the day of writing, in an article of Tuesday 16 November 2021 unless said otherwise. */
import { describe, expect, test } from 'vitest';
import { quotationsOf } from '../../../src/extract/quotations.ts';
import { spokenDates } from '../../../src/extract/spoken-dates.ts';
import type { Block } from '../../../src/model/block.ts';
import { parseEdtf } from '../../../src/model/date.ts';
import { byEditor } from '../../../src/model/provenance.ts';

function spokenIn(
  text: string,
  language: string,
  { dated = '2021-11-16', dateline = null as string | null, updated = null as string | null } = {},
) {
  const body: Block[] = [{ type: 'paragraph', text, span: { start: 0, end: text.length } }];
  const dateOf = (edtf: string | null) => {
    const date = edtf === null ? null : parseEdtf(edtf);
    return date === null ? null : byEditor(date, 'test');
  };
  return spokenDates(text, body, {
    language: byEditor(language, 'test'),
    published: dateOf(dated),
    updated: dateOf(updated),
    dateline: dateline === null ? null : byEditor(dateline, 'test'),
    quotations: quotationsOf(text, body, language),
  });
}

function daysIn(...given: Parameters<typeof spokenIn>): string[] {
  return spokenIn(...given).map(({ date }) => date.edtf);
}

describe('a day named from the day of writing', () => {
  test.each([
    ['en', 'The bridge fell yesterday, the police said.', '2021-11-15'],
    ['en', 'Yesterday the bridge fell.', '2021-11-15'],
    ['en', 'It had been closed since the day before yesterday.', '2021-11-14'],
    ['en', 'Rain is expected tomorrow.', '2021-11-17'],
    ['en', 'The bridge fell on Sunday, the police said.', '2021-11-14'],
    ['en', 'He told parliament on Monday that the bridge was safe.', '2021-11-15'],
    ['en', 'The court said Friday that the man was free.', '2021-11-12'],
    ['en', 'The minister resigned on Tuesday.', '2021-11-16'],
    ['en', 'The council will meet on Tuesday.', '2021-11-16'],
    ['en', 'The council will meet on Thursday.', '2021-11-18'],
    ['en', 'Last Friday the bridge was closed.', '2021-11-12'],
    ['en', 'It opens the coming Monday.', '2021-11-22'],
    ['en', 'They have been on strike since Saturday.', '2021-11-13'],
    ['en', 'She arrived this morning.', '2021-11-16'],
    ['en', 'The fire broke out in June.', '2021-06'],
    ['en', 'The fire broke out in December.', '2020-12'],
    ['en', 'The hall will open in March.', '2022-03'],
    ['en', 'Thousands marched on Sunday against plans to close it.', '2021-11-14'],
    ['en', 'Police arrested four people, among them a guard, on Sunday.', '2021-11-14'],
    ['en', "2,341 people voted yes in Sunday's referendum.", '2021-11-14'],
    ['en', 'The toll rose past 12,000 Sunday as soldiers reached the villages.', '2021-11-14'],
    ['en', 'He was killed on 13 December last year.', '2020-12-13'],
    ['pt', 'Sete mil pessoas manifestaram-se no domingo em Braga.', '2021-11-14'],
    ['fi', 'Mielenosoitukseen osallistui lauantaina noin 300 ihmistä.', '2021-11-13'],
    ['sv', 'Invånarna sade ja i söndagens folkomröstning.', '2021-11-14'],
    ['pl', 'Poinformowano o tym podczas wczorajszego spotkania.', '2021-11-15'],
    ['ja', '昨年11月19日に盗んだ。', '2020-11-19'],
    ['ja', '逮捕日は今月15日。', '2021-11-15'],
    ['zh', '公司15日宣布,客户信息遭泄露。', '2021-11-15'],
    ['nb', 'Broen falt i går, sier politiet.', '2021-11-15'],
    ['nb', 'Statsministeren sier fredag at broen er trygg.', '2021-11-12'],
    ['nb', '2000 mennesker ble torsdag fjernet fra leirene.', '2021-11-11'],
    ['nb', 'Tirsdag ble broen stengt.', '2021-11-16'],
    ['nb', 'Retten skal møtes torsdag.', '2021-11-18'],
    ['nb', 'Brannen startet forrige lørdag.', '2021-11-13'],
    ['nb', 'Den brant ned i juni.', '2021-06'],
    ['nb', 'Den startet i juni.', '2021-06'],
    ['nn', 'Brua vart stengd i går.', '2021-11-15'],
    ['nn', 'Måndag vart brua stengd.', '2021-11-15'],
    ['da', 'Broen blev lukket i forgårs.', '2021-11-14'],
    ['da', 'Mødet begyndte i søndags.', '2021-11-14'],
    ['da', 'Han blev mandag anholdt.', '2021-11-15'],
    ['sv', 'Bron stängdes i går.', '2021-11-15'],
    ['sv', 'Han greps i fredags.', '2021-11-12'],
    ['sv', 'Rådet sammanträder på torsdag.', '2021-11-18'],
    ['sv', 'Segern firades på torsdagen.', '2021-11-11'],
    ['sv', 'Två män greps på söndagen efter ett rån.', '2021-11-14'],
    ['sv', 'Mannen släpptes på måndagen.', '2021-11-15'],
    ['sv', 'Vägen byggdes ut och öppnades på lördagen.', '2021-11-13'],
    ['sv', 'Mötet ska hållas på torsdagen.', '2021-11-18'],
    ['nb', 'Dagen ble feiret på torsdag.', '2021-11-11'],
    ['nn', 'Dagen vart feira på torsdag.', '2021-11-11'],
    ['da', 'Dagen blev fejret på torsdag.', '2021-11-11'],
    ['da', 'Rådet mødes på torsdag.', '2021-11-18'],
    ['de', 'Die Brücke wurde gestern gesperrt.', '2021-11-15'],
    ['de', 'Der Minister hat am Montag die Brücke gesperrt.', '2021-11-15'],
    ['de', 'Am Samstag wurde die Brücke gesperrt.', '2021-11-13'],
    ['de', 'Der Rat wird am Donnerstag entscheiden.', '2021-11-18'],
    ['de', 'Das teilte die Polizei am Sonntagabend mit.', '2021-11-14'],
    ['de', 'Das Spiel findet morgen statt.', '2021-11-17'],
    ['nl', 'De brug is gisteren gesloten.', '2021-11-15'],
    ['nl', 'De brug werd maandag gesloten.', '2021-11-15'],
    ['nl', 'De raad zal donderdag beslissen.', '2021-11-18'],
    ['fr', 'Le pont a été fermé hier.', '2021-11-15'],
    ['fr', 'Le ministre a déclaré lundi que le pont était sûr.', '2021-11-15'],
    ['fr', 'Le conseil se réunira jeudi prochain.', '2021-11-18'],
    ['fr', "Avant-hier, il s'est rendu à Lyon.", '2021-11-14'],
    ['es', 'El puente fue cerrado ayer.', '2021-11-15'],
    ['es', 'El ministro dijo el lunes que el puente era seguro.', '2021-11-15'],
    ['es', 'El consejo se reunirá el jueves.', '2021-11-18'],
    ['pt', 'A ponte foi fechada ontem.', '2021-11-15'],
    ['pt', 'O ministro disse na segunda-feira que a ponte era segura.', '2021-11-15'],
    ['it', 'Il ponte è stato chiuso ieri.', '2021-11-15'],
    ['it', 'Il ministro ha detto lunedì che il ponte è sicuro.', '2021-11-15'],
    ['fi', 'Silta suljettiin eilen.', '2021-11-15'],
    ['fi', 'Ministeri kertoi maanantaina sulkevansa sillan.', '2021-11-15'],
    ['pl', 'Most zamknięto wczoraj.', '2021-11-15'],
    ['pl', 'Minister powiedział w poniedziałek, że most jest bezpieczny.', '2021-11-15'],
    ['tr', 'Köprü dün kapatıldı.', '2021-11-15'],
    ['tr', 'Köprü pazartesi günü kapatıldı.', '2021-11-15'],
    ['ru', 'Мост закрыли вчера.', '2021-11-15'],
    ['ru', 'Министр заявил в понедельник, что мост безопасен.', '2021-11-15'],
    ['ru', 'Совет соберётся завтра.', '2021-11-17'],
    ['uk', 'Міст закрили вчора.', '2021-11-15'],
    ['uk', 'Міністр заявив у понеділок, що міст безпечний.', '2021-11-15'],
    ['ar', 'قال الوزير يوم الاثنين إن الجسر آمن.', '2021-11-15'],
    ['ar', 'أغلق الجسر أمس.', '2021-11-15'],
    ['ja', '県は15日、橋を閉鎖したと発表した。', '2021-11-15'],
    ['ja', '橋は昨日、閉鎖された。', '2021-11-15'],
    ['ja', '会議は30日に開く予定だ。', '2021-11-30'],
    ['ja', '男は29日に逮捕された。', '2021-10-29'],
    ['ja', '先月19日、橋が落ちた。', '2021-10-19'],
    ['ja', '12日（金）に開かれた。', '2021-11-12'],
    ['ko', '도는 15일 다리를 폐쇄했다고 밝혔다.', '2021-11-15'],
    ['ko', '지난 29일 다리가 무너졌다.', '2021-10-29'],
    ['ko', '다리는 어제 폐쇄됐다.', '2021-11-15'],
  ])('%s: “%s”', (language, text, day) => {
    expect(daysIn(text, language)[0]).toBe(day);
  });
});

describe('what is no one day is left out', () => {
  test.each([
    ['en', 'The market is open every Friday.'],
    ['en', 'The council meets on Fridays.'],
    ['en', 'On Black Friday the shops made millions.'],
    ['en', 'He plays for Sheffield Wednesday and was hurt.'],
    ['en', 'The Beatles sang Yesterday.'],
    ['en', 'Most people today live in towns.'],
    ['en', 'They were the schools of tomorrow.'],
    ['en', 'The bridge fell on Friday last week.'],
    ['en', 'The bridge fell in June last year.'],
    ['en', 'A meeting on Friday could bring peace.'],
    ['en', 'He was due in court on Friday.'],
    ['en', 'They worked until Friday.'],
    ['en', 'It rained this week.'],
    ['en', '“I saw him yesterday and he died on Sunday,” she said.'],
    ['sv', 'Butiken är öppen på torsdagen.'],
    ['nb', 'Butikken er åpen hver fredag.'],
    ['nb', 'Det går bra.'],
    ['nb', 'Han skal ha drept henne fredag.'],
    ['de', 'Guten Morgen, sagte er am Morgen.'],
    ['de', 'Sie arbeiten von Montag bis Freitag.'],
    ['fr', 'Le marché a lieu le mardi.'],
    ['es', 'Llegó por la mañana.'],
    ['es', 'Los lunes cerró la tienda.'],
    ['pt', 'Ele ficou na segunda posição.'],
    ['it', 'Il mercato era aperto ogni lunedì.'],
    ['ru', 'По пятницам магазин был закрыт.'],
    ['ar', 'حضر صلاة الجمعة في المسجد.'],
    ['ja', '橋は3日間閉鎖された。'],
    ['ja', '10日ぶりに橋が開いた。'],
    ['ja', '日本の人口は減った。'],
    ['ko', '다리는 3일간 폐쇄됐다.'],
    ['ko', '내일신문이 보도했다.'],
    ['eo', 'La ponto falis hieraŭ.'],
    ['en', "Police were deployed ahead of Sunday's vote."],
    ['en', 'The trains cancelled on Sunday will run again.'],
    ['en', 'Rain, wind and snow, on Sunday.'],
    ['zh', '会议将于20日举行。'],
  ])('%s: “%s”', (language, text) => {
    expect(daysIn(text, language)).toEqual([]);
  });
});

test('a weekday or month that belongs to a full date is no day of its own', () => {
  expect(daysIn('It fell on Sunday, 14 November 2021, and not on Friday 12 November 2021.', 'en')).toEqual([
    '2021-11-14',
    '2021-11-12',
  ]);
});

test('“last” and “next” beside a day that may be one of two give both', () => {
  expect(daysIn('The bridge fell last Monday.', 'en')).toEqual(['[2021-11-08,2021-11-15]']);
  expect(daysIn('The bridge opens next Thursday.', 'en')).toEqual(['[2021-11-18,2021-11-25]']);
});

describe('the day of writing', () => {
  const text = 'The bridge fell yesterday, in the week in which the mayor resigned on Friday.';

  test('is that of the dateline where it gives one', () => {
    const spoken = spokenIn(text, 'en', { dateline: 'MINSK, Nov 15' });
    expect(spoken.map(({ date }) => date.edtf)).toEqual(['2021-11-14', '2021-11-12']);
    expect(spoken.map(({ reckonedFrom }) => reckonedFrom)).toEqual(['dateline', 'dateline']);
  });

  test('is not that of a dateline of another time', () => {
    expect(daysIn(text, 'en', { dateline: 'MINSK, May 15' })).toEqual(['2021-11-15', '2021-11-12']);
  });

  test('gives no days when only its month is known, yet gives months', () => {
    expect(daysIn(text, 'en', { dated: '2021-11' })).toEqual([]);
    expect(daysIn('The mill was burned in June.', 'en', { dated: '2021-11' })).toEqual(['2021-06']);
  });

  test('bounds yesterday when it is itself a bound, and tells no weekday', () => {
    expect(daysIn(text, 'en', { dated: '[2021-11-14..]' })).toEqual(['[2021-11-13..]']);
    expect(daysIn(text, 'en', { dated: '[..2021-11-10]' })).toEqual(['[..2021-11-09]']);
  });

  test('is a guess when the article was changed on a later day', () => {
    expect(spokenIn(text, 'en', { updated: '2021-11-18' })[0]?.confidence).toBe('guess');
    expect(spokenIn(text, 'en', { updated: '2021-11-16T18:00' })[0]?.confidence).toBe('certain');
  });
});

test('spans are those of the words, and the text is left as it is', () => {
  const text = 'Nothing was said. The bridge fell last Friday, they said. More later.';
  const [spoken] = spokenIn(text, 'en');
  expect(text.slice(spoken?.span.start, spoken?.span.end)).toBe('last Friday');
});

test.each([
  ['en', 'on Friday '],
  ['en', 'on Friday, 8 May 2004, '],
  ['nb', 'i går '],
  ['ja', '19日'],
  ['ko', '19일'],
])('days are looked for in a very long line: %s “%s”', (language, words) => {
  expect(spokenIn(words.repeat(5000), language)).toBeDefined();
});
