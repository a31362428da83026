/** Writers named by their field in one word, right below a standfirst, or beside a section; headlines that open as bylines do. All invented. */
import { describe, expect, it, test } from 'vitest';
import { isWriterWord } from '../../../src/extract/roles/writers/writer-word.ts';
import { extract } from '../../support/extract.ts';
import { sourceOf } from './source-of.ts';

const texts = {
  nb: 'Kommunestyret vedtok tirsdag å stenge badet etter femti år, fordi reparasjonene ville koste mer enn et nytt bygg.\n\nBygget åpnet i 1971 og har ikke vært pusset opp siden stormen i 2008, da vannet trengte inn i maskinrommet.',
  de: 'Der Stadtrat hat am Dienstag beschlossen, das Hafenbad nach fünfzig Jahren zu schließen, weil die Reparatur mehr kosten würde.\n\nDas Gebäude wurde 1971 eröffnet und seit dem Sturm von 2008 nicht mehr saniert.',
  ja: '市議会は火曜日、修理費が新築費を上回るとして、港のプールを五十年の歴史に幕を下ろして閉鎖することを決めた。\n\n建物は1971年に開業し、機械室に初めて水が入った2008年の嵐の後は一度も改修されていない。',
  ar: 'قرر المجلس البلدي يوم الثلاثاء إغلاق مسبح الميناء بعد خمسين عاما، لأن الإصلاحات ستكلف أكثر من مبنى جديد.\n\nافتتح المبنى عام 1971 ولم يجدد منذ عاصفة عام 2008، عندما دخلت المياه إلى غرفة الآلات للمرة الأولى.',
};

function read(head: readonly string[], language: keyof typeof texts) {
  const { record } = extract(sourceOf(`${head.join('\n\n')}\n\n${texts[language]}\n`));
  const { headline, byline, section, agency } = record ?? {};
  return { headline: headline?.value, byline: byline?.value, section: section?.value, agency: agency?.value };
}

test.each(['helsereporter', 'wissenschaftsjournalistin', 'utenriksredaktør', 'reporter'])(
  '%s is what a writer is called',
  (word) => {
    expect(isWriterWord(word)).toBe(true);
  },
);

test.each(['kommunemedarbeider', 'redaktionsgebäude', 'porter', 'supporter'])('%s is no writer', (word) => {
  expect(isWriterWord(word)).toBe(false);
});

describe('a writer', () => {
  it('has a field in one word with the office', () => {
    expect(
      read(['Kommunen stenger det gamle badet', 'Kari Holmberg, helsereporter', '17. mars 2021'], 'nb').byline,
    ).toBe('Kari Holmberg');
  });

  it('stands below a section on one line', () => {
    const { byline, section } = read(
      ['Kommunen stenger det gamle badet', 'Kultur | Av Kari Holmberg', '17. mars 2021'],
      'nb',
    );
    expect([byline, section]).toEqual(['Kari Holmberg', 'Kultur']);
  });

  it('stands between the standfirst and the text', () => {
    const head = [
      '2021年3月17日',
      '市議会、港の古いプールの閉鎖を決定',
      '住民は、公開の会合が一度もないまま決まったと話している。',
      '山田美咲記者',
    ];
    expect(read(head, 'ja').byline).toBe('山田美咲');
  });
});

describe('a headline that opens as a byline does', () => {
  it.each(['Von Katrin Vossberg bleibt ein Haus', 'Von Katrin Vossberg lernen heißt schwimmen'])('%s', (title) => {
    const { headline, byline } = read([title, 'Von Stefan Niemöller', '17. März 2021'], 'de');
    expect([headline, byline]).toEqual([title, 'Stefan Niemöller']);
  });

  it.each(['Von Katrin Vossberg aus Hamburg', 'Von Katrin Vossberg dpa', 'Von Katrin Vossberg und Stefan Niemöller'])(
    'a byline goes on with a place, an agency or another: %s',
    (line) => {
      expect(read(['Stadtrat schließt das alte Hafenbad', line, '17. März 2021'], 'de').byline).toContain(
        'Katrin Vossberg',
      );
    },
  );
});

it('reads an agency of several words in letters without case', () => {
  expect(read(['المجلس البلدي يغلق مسبح الميناء القديم', 'أ ف ب', '17 مارس 2021'], 'ar').agency).toBe('أ ف ب');
});

test.each([
  ['Kultur · Kollektivtrafikk', 'Kultur'],
  ['Kultur · Lokale bad', 'Kultur'],
  ['Kultur | Badeliv', 'Kultur'],
  ['Kultur | Lokale bad', undefined],
  ['Kultur | Kari Holmberg', undefined],
])('“%s” above the headline holds the section beside a topic', (row, section) => {
  const found = read([row, 'Kommunen stenger det gamle badet', 'Av Silje Brekke', '17. mars 2021'], 'nb');
  expect([found.headline, found.byline]).toEqual(['Kommunen stenger det gamle badet', 'Silje Brekke']);
  expect(found.section).toBe(section);
});

it('takes no headline with a dot in it for a section', () => {
  const { headline, section } = read(['Kultur · En by uten bad', 'Av Silje Brekke', '17. mars 2021'], 'nb');
  expect([headline, section]).toEqual(['Kultur · En by uten bad', undefined]);
});
