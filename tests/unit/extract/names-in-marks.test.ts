/** What stands between marks as a name is no speech, and nobody says it. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../support/extract.ts';
import { sourceOf } from './source-of.ts';

const record = (text: string) => extract(sourceOf(`${text}\n`)).record;
const quotedBy = (text: string) => record(text)?.quotations.map(({ text: said }) => said);
const organisations = (text: string) =>
  record(text)
    ?.names.filter(({ kind }) => kind === 'organisation')
    .map(({ name }) => name);

const nb =
  'Havna\n\nPrisen på ferga går opp igjen, men det er ikke riktig av kommunen, mener folk på øya. De har ventet på en ny ferge siden 2015.\n\n';

describe('a name between marks', () => {
  it.each([
    ['Der Hafen\n\nDie Preise steigen seit dem Sommer. Das müsse aufhören, sagte Minister Paul Weber dem „Spiegel“.'],
    ['Der Hafen\n\nDie Preise steigen seit dem Sommer. Weber sagte der „Bild am Sonntag“, die Steuer sei zu hoch.'],
    ['Der Hafen\n\nDie Preise steigen. Das Schiff „Anna“ war dabei, sagte Paul Weber am Abend vor dem Rathaus.'],
    ['Der Hafen\n\nDer Film „Das Boot“ läuft wieder, teilte das Kino mit. Die Leute freuen sich auf den Abend.'],
    ['Der Hafen\n\nDie Preise steigen. Die Zeitschrift „Stern“ berichtete darüber, und die Leute redeten davon.'],
    ['Havna\n\nFergen «Harvik» står igjen ved kai, sier kaptein Ola Moen. Ingen vet når den kan gå igjen.'],
    ['Havna\n\nKapteinen på «Fjorddronningen» er siktet for brudd på sjøloven, sier politiadvokat Anne Lie.'],
    ['Havna\n\nBoken er solgt, sier forlagssjef Anne Lie til «Dagsnytt atten». Den kommer ut til høsten.'],
    ['Havna\n\nNå skal skonnerten «Harvik» ikke seile mer i sommer, sier Ola Moen. Ingen vet når den kan gå igjen.'],
    ['Le port\n\nLe prix monte depuis l’été. La ministre l’a confié au journal « La Croix » pendant la soirée.'],
    ['Le port\n\nLe prix monte depuis l’été, a dit Paul Morel au « Parisien » pendant la soirée de mardi.'],
    ['El puerto\n\nEl precio sube desde el verano, dijo la ministra Ana Ruiz a «El País» durante la tarde.'],
    ['Il porto\n\nIl prezzo sale dall’estate, ha detto il ministro Paolo Riva al «Corriere» nel pomeriggio.'],
    ['De haven\n\nDe prijs stijgt sinds de zomer, zei minister Jan de Wit tegen «Trouw» op dinsdagavond.'],
    ['The harbour\n\nThe price had gone up since the summer, the minister told the "Mirror" in the evening.'],
    ['The harbour\n\nThe price had gone up, said Ann Berg on the "Today Show" in the evening. It was cold.'],
    ['The harbour\n\nThe price had gone up, and a “Save Our Square” banner hung there, Ann Berg said at last.'],
    ['Порт\n\nЗавод в Туле продан, рассказал «Коммерсанту» источник. Об этом никто в городе не знал.'],
    ['Порт\n\nРаботников не уволят, рассказала «Фонтанке» мэр города Анна Орлова. В городе все рады.'],
    ['Порт\n\nСудно «Волга» стоит в порту, рассказал капитан Петров. Когда оно уйдёт, никто не знает.'],
    ['Порт\n\nМер Харкова Ігор Терехов розповів про це «Суспільному». Місто чекає на нових людей.'],
  ])('is no quotation: %s', (text) => {
    expect(quotedBy(text)).toEqual([]);
  });

  it.each([
    ['The harbour\n\nThe price had gone up again, and Ann Berg called it "Madness" in the evening.', '"Madness"'],
    ['The harbour\n\nThe price had gone up again, and Ann Berg called the plan "Madness" at night.', '"Madness"'],
    ['The harbour\n\nThe price had gone up again, and Berg said the plan was "mad" in the evening.', '"mad"'],
    ['The harbour\n\nThe price had gone up again. "No," said Ann Berg in the evening in the square.', '"No,"'],
    [`${nb}Ola Moen kalte planen «Galskap» da han gikk fra møtet. Han vil ikke svare på flere spørsmål.`, '«Galskap»'],
    [`${nb}Ola Moen ropte «Skam» til dem som gikk derfra i går. Han vil ikke svare på flere spørsmål.`, '«Skam»'],
    ['Havna\n\nPrisen går opp igjen, og det er «helt galt», sier Ola Moen på torget i går kveld.', '«helt galt»'],
    ['Der Hafen\n\nDie Preise steigen. Paul Weber sprach am Abend von einem „Skandal“ im Rathaus.', '„Skandal“'],
    ['Der Hafen\n\nDie Preise steigen. Paul Weber nannte den Plan am Abend einen „Wahnsinn“.', '„Wahnsinn“'],
    ['Der Hafen\n\nDie Preise steigen. Paul Weber sprach am Abend von der „Katastrophe“ im Ort.', '„Katastrophe“'],
    ['Le port\n\nLe prix monte depuis l’été, et Paul Morel a parlé mardi d’une « folie pure ».', '« folie pure »'],
    ['El puerto\n\nEl precio sube, y la ministra Ana Ruiz dijo: «Basta» durante la tarde del martes.', '«Basta»'],
    ['Порт\n\nМэр города Анна Лисова назвала план «Позором» и ушла из зала. Жильцы довольны.', '«Позором»'],
    ['Порт\n\nКапитан Петров сказал «Иду» и ушёл из зала. Потом пошли домой и все другие люди.', '«Иду»'],
    ['Порт\n\n«Мы рады», — сказал директор Иван Петров. Потом пошли домой и все другие люди.', '«Мы рады»'],
  ])('is not what somebody says: %s', (text, wanted) => {
    expect(quotedBy(text)).toEqual([wanted]);
  });

  it.each([
    'القاهرة - «الشرق الأوسط»: قال وزير الخارجية سامح شكري إن مصر ترفض ذلك، وإن موقفها ثابت لم يتغير.',
    '«Мы рады», — сказал в среду глава «Роснефти» Игорь Сечин. Потом пошли домой и все другие люди.',
    'El director de «La casa verde» Luis Prado presentó ayer su obra en el teatro de la ciudad.',
  ])('is a paper, a body or a work: %s', (sentence) => {
    expect((quotedBy(`Новости\n\n${sentence}\n`) ?? []).filter((one) => !one.includes('рады'))).toEqual([]);
  });

  it.each([
    [
      '«Коммерсант» узнал о продаже\n\nЗавод в Туле продан, рассказал «Коммерсанту» источник. Никто не знал.',
      'Коммерсант',
    ],
    ['Порт\n\nОб этом сообщил «Новой газете» директор Иван Петров. Об этом никто в городе не знал.', 'Новой газете'],
  ])('is the paper that was told: %s', (text, name) => {
    expect(organisations(text)).toContain(name);
  });
});
