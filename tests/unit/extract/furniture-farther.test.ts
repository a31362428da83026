/** Pages in languages without press words of their own, with their buttons, lists and notices: all invented. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../support/extract.ts';
import { sourceOf } from './source-of.ts';

const texts: Readonly<Record<string, readonly string[]>> = {
  et: [
    'Vana sild suletakse kaheks aastaks',
    'Linnavolikogu otsustas teisipäeval sulgeda vana silla kaheks aastaks, sest selle sambad on mõranenud.',
    'Insenerid leidsid pragusid kolmes sambas viiest ja parandamine läheb maksma üheksa miljonit eurot.',
  ],
  lt: [
    'Senasis tiltas uždaromas dvejiems metams',
    'Miesto taryba antradienį nusprendė dvejiems metams uždaryti senąjį tiltą, nes jo atramos suskilusios.',
    'Inžinieriai rado įtrūkimų trijose iš penkių atramų, o remontas kainuos devynis milijonus eurų.',
  ],
  lv: [
    'Veco tiltu slēdz uz diviem gadiem',
    'Pilsētas dome otrdien nolēma uz diviem gadiem slēgt veco tiltu, jo tā balsti ir saplaisājuši.',
    'Inženieri atrada plaisas trijos no pieciem balstiem, un remonts izmaksās deviņus miljonus eiro.',
  ],
  sl: [
    'Stari most zaprt za dve leti',
    'Občinski svet je v torek sklenil, da bo stari most zaprt za dve leti, ker so njegovi stebri razpokani.',
    'Inženirji so našli razpoke v treh od petih stebrov, popravilo pa bo stalo devet milijonov evrov.',
  ],
  hu: [
    'Két évre lezárják a régi hidat',
    'A városi képviselő-testület kedden úgy döntött, hogy két évre lezárja a régi hidat, mert megrepedtek a pillérei.',
    'A mérnökök az öt pillér közül háromban találtak repedést, a javítás kilencmillió euróba kerül majd.',
  ],
  bn: [
    'পুরোনো সেতু দুই বছরের জন্য বন্ধ',
    'নগর পরিষদ মঙ্গলবার সিদ্ধান্ত নিয়েছে যে নদীর ওপর পুরোনো সেতুটি দুই বছরের জন্য বন্ধ থাকবে।',
    'প্রকৌশলীরা পাঁচটি স্তম্ভের তিনটিতে ফাটল পেয়েছেন এবং মেরামতে নয় কোটি টাকা খরচ হবে বলে জানিয়েছেন।',
  ],
  th: [
    'ปิดสะพานเก่านานสองปี',
    'สภาเทศบาลมีมติเมื่อวันอังคารให้ปิดสะพานเก่าข้ามแม่น้ำเป็นเวลาสองปี เพราะเสาสะพานแตกร้าวหลายต้น',
    'วิศวกรพบรอยร้าวที่เสาสามต้นจากทั้งหมดห้าต้น และการซ่อมแซมจะใช้งบประมาณเก้าล้านบาท',
  ],
  zh: [
    '舊橋將封閉兩年',
    '市議會週二決定將跨河的舊橋封閉兩年，因為橋墩出現裂縫，工程師認為已不適合車輛通行。',
    '工程師在五座橋墩中的三座發現裂縫，修復工程預計花費九百萬元，商家擔心生意受到影響。',
  ],
};

function bodyOf(language: string, above: readonly string[], below: readonly string[]): readonly string[] {
  const [head = '', first = '', second = ''] = texts[language] ?? [];
  const { record } = extract(sourceOf(`${[...above, head, first, second, ...below].join('\n\n')}\n`));
  return record === null ? [] : [record.headline.value, ...record.body.map(({ text }) => text)];
}

describe('what stands around the article is set aside', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    [
      'et',
      ['Logi sisse', 'Telli digipakett'],
      ['Artikkel jätkub pärast reklaami', 'Hetkel kuum', 'Liitu uudiskirjaga'],
    ],
    ['lt', ['Teksto dydis:'], ['NAUJAUSI KOMENTARAI', 'Dalinkitės', 'Skaitomiausios naujienos']],
    ['lv', ['Sākumlapa'], ['Dalies', 'Lasiet arī', 'Jaunākās ziņas', 'Raksts turpinās pēc reklāmas']],
    ['sl', ['Išči'], ['Preberite tudi', 'Deli članek', 'Najbolj brano']],
    ['hu', [], ['A teljes cikk', 'Hasonló cikkek', 'Kapcsolódó videó']],
    ['bn', ['সর্বশেষ সংবাদ'], ['সংবাদটি শেয়ার করুন', 'এই বিভাগের আরও খবর', 'মতামত দিন']],
    ['th', ['เราใช้คุกกี้เพื่อพัฒนาประสบการณ์'], ['แชร์ข่าวนี้', 'ข่าวอื่นที่น่าสนใจ']],
    [
      'zh',
      ['本網站使用相關技術提供更好的閱讀體驗，點這裡瞭解隱私聲明。'],
      ['線上閱讀', '本網站之文字、圖片及影音，非經授權，不得轉載。'],
    ],
  ])('in %s', (language, above, below) => {
    expect(bodyOf(language, above, below)).toEqual(texts[language]);
  });

  it('with titles behind their times, also one that asks', () => {
    const titles = [
      'Прочетете още',
      '- 17:00 Новата маркировка обърква шофьорите в града',
      '- 18:00 Какво да правим с колите по тротоара?',
    ];
    const own = [
      'Старият мост затварят за две години',
      'Общинският съвет реши във вторник да затвори стария мост над реката за две години заради пукнатини.',
      'Инженерите откриха пукнатини в три от петте опори, а ремонтът ще струва девет милиона лева.',
    ];
    const { record } = extract(sourceOf(`${own.join('\n\n')}\n\n${titles.join('\n')}\n`));
    expect(record?.body.map(({ text }) => text)).toEqual(own.slice(1));
  });
});

describe('what only looks like it stays', () => {
  it.each([
    ['hu', 'A teljes cikk a következő számban jelenik meg, mondta a szerkesztő.'],
    ['lt', 'Naujausi komentarai apie tiltą buvo pikti, sakė meras.'],
    ['et', 'Artikkel jätkub homme, ütles toimetaja linnavolikogu istungil.'],
    ['zh', '下載的人愈來愈多，市議員在會議上表示。'],
  ])('in %s: %s', (language, line) => {
    expect(bodyOf(language, [], [line, ...(texts[language]?.slice(1) ?? []).map((text) => `${text} `)])).toContain(
      line,
    );
  });
});

it('the day beside the weather is that of the page, also with weekday and name day between', () => {
  const [head, first, second] = texts.lv ?? [];
  const page = ['2024. gada 22. novembris', 'Piektdiena', 'Aldis, Aldris', '-1.1 °C', 'daļēji mākoņains'].join('\n');
  const read = (above: string) => extract(sourceOf(`${above}\n\n${head}\n\n${first}\n\n${second}\n`)).record;
  expect(read(page)?.published?.value.edtf ?? null).toBeNull();
  expect(read('2024. gada 22. novembris')?.published?.value.edtf).toBe('2024-11-22');
});

it('a Chinese page with a line for Japanese readers is Chinese', () => {
  const [head, first, second] = texts.zh ?? [];
  const line = 'こちらのページは繁体字版です。日本語版に移動しますか。';
  expect(extract(sourceOf(`${line}\n\n${head}\n\n${first}\n\n${second}\n`)).record?.language.value).toBe('zh');
});
