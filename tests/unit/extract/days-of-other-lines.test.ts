/** Lines below the headline with a day: which of them say when the article appeared, and which are about something else. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../support/extract.ts';
import { sourceOf } from './source-of.ts';

const texts = {
  en: [
    'Council weighs harbour plan',
    'By Anna Holm',
    '3 March 2021',
    'The council has weighed a plan for the harbour, which would bring more ships and more money to the town, people there say.',
  ],
  de: [
    'Rat berät über den Hafen',
    'Von Anna Holm',
    '3. März 2021',
    'Der Rat hat über den Plan für den Hafen beraten, der mehr Schiffe und mehr Geld in die Stadt bringen würde, wie es heißt.',
  ],
  fr: [
    'Le conseil examine le projet du port',
    'Par Anne Holm',
    '3 mars 2021',
    "Le conseil a examiné le projet du port, qui apporterait plus de navires et plus d'argent à la ville, selon les habitants.",
  ],
  es: [
    'El concejo estudia el plan del puerto',
    'Por Ana Gil',
    '3 de marzo de 2021',
    'El concejo ha estudiado el plan del puerto, que traería más barcos y más dinero a la ciudad, según los vecinos.',
  ],
  nb: [
    'Kommunestyret drøfter havneplanen',
    'Av Anna Holm',
    '3. mars 2021',
    'Kommunestyret har drøftet en plan for havnen, som vil gi flere skip og mer penger til byen, sier folk der.',
  ],
  it: [
    'Il consiglio esamina il piano del porto',
    'Di Anna Holm',
    '3 marzo 2021',
    'Il consiglio ha esaminato il piano del porto, che porterebbe più navi e più soldi in città, secondo gli abitanti.',
  ],
  nl: [
    'Raad bekijkt plan voor de haven',
    'Door Anna Holm',
    '3 maart 2021',
    'De raad heeft het plan voor de haven bekeken, dat meer schepen en meer geld naar de stad zou brengen, zeggen bewoners.',
  ],
  sv: [
    'Rådet granskar planen för hamnen',
    'Av Anna Holm',
    '3 mars 2021',
    'Rådet har granskat planen för hamnen, som skulle ge fler fartyg och mer pengar till staden, enligt folk där.',
  ],
  pt: [
    'Câmara analisa plano do porto',
    'Por Ana Lima',
    '3 de março de 2021',
    'A câmara analisou o plano do porto, que traria mais navios e mais dinheiro para a cidade, segundo os moradores.',
  ],
  ru: [
    'Совет рассмотрел план порта',
    'Анна Иванова',
    '3 марта 2021',
    'Совет рассмотрел план порта, который принёс бы городу больше судов и больше денег, говорят жители.',
  ],
  ja: [
    '市議会、港の計画を審議',
    '田中誠',
    '2021年3月3日',
    '市議会は、より多くの船と資金を町にもたらす港の計画について審議した。住民が語った。',
  ],
} as const;
type Language = keyof typeof texts;

function dayBelowHeadline(language: Language, line: string, isSigned: boolean): string | null {
  const [headline, byline, , first] = texts[language];
  const head = isSigned ? `${headline}\n\n${line}\n\n${byline}` : `${headline}\n${line}`;
  return extract(sourceOf(`${head}\n\n${first}\n\n${first.slice(0, 60)}.\n`)).record?.published?.value.edtf ?? null;
}

function dayAboveOwnLine(language: Language, line: string) {
  const [headline, byline, day, first] = texts[language];
  return extract(sourceOf(`${headline}\n${line}\n${byline}\n${day}\n\n${first}\n`)).record?.published;
}

describe('a line with a day below the headline', () => {
  const ofOthers: [Language, string][] = [
    ['en', 'Born: 12 June 1951'],
    ['en', 'Died: 12 June 2021'],
    ['en', 'Kick-off: 12 June 2021'],
    ['de', 'Geboren am 12. Juni 1951'],
    ['fr', 'Né le 12 juin 1951'],
    ['es', 'Nacido el 12 de junio de 1951'],
    ['nb', 'Født: 12. juni 1951'],
    ['nl', 'Aftrap: zaterdag 12 juni 2021'],
  ];
  it.each(ofOthers)('of another thing is no day of publication (%s): %s', (language, line) => {
    expect(dayBelowHeadline(language, line, false)).toBeNull();
    expect(dayBelowHeadline(language, line, true)).toBeNull();
    expect(dayAboveOwnLine(language, line)?.value.edtf).toBe('2021-03-03');
  });

  const pictures: [Language, string][] = [
    ['en', 'File photo, 12 May 2019'],
    ['en', 'AP Photo/Jo Pike, June 12, 2019'],
    ['en', 'AP Photo/Jo Pike | June 12, 2019'],
    ['en', 'Getty Images, 12 June 2019'],
    ['de', 'Archivbild vom 12. Juni 2019'],
    ['de', 'Archivbild | 12. Juni 2019'],
    ['fr', "Photo d'archives, 12 mai 2019"],
    ['es', 'Foto de archivo, 12 de mayo de 2019'],
    ['nb', 'Arkivfoto, 12. juni 2019'],
    ['it', "Foto d'archivio, 12 giugno 2019"],
    ['sv', 'Genrebild, 12 juni 2019'],
    ['ru', 'Архивное фото, 12 июня 2019'],
  ];
  it.each(pictures)('of a picture tells at most that the article is not older (%s): %s', (language, line) => {
    for (const isSigned of [false, true]) expect(dayBelowHeadline(language, line, isSigned) ?? '[').toMatch(/^\[/);
    expect(dayAboveOwnLine(language, line)?.value.edtf).toBe('2021-03-03');
  });

  const ofArticles: [Language, string][] = [
    ['en', 'Selby, June 12, 2021'],
    ['en', 'Published: 12 June 2021'],
    ['en', 'Local News | June 12, 2021'],
    ['de', 'Kaltenau, 12. Juni 2021'],
    ['de', 'Lokales 12.06.2021'],
    ['de', 'Von Karl Lind am 12. Juni 2021'],
    ['fr', 'Paris, le 12 juin 2021'],
    ['es', '12/06/2021 - 18:05 h'],
    ['nb', 'Publisert 12. juni 2021 kl. 18.05'],
    ['it', 'Roma, 12 giugno 2021 - 18:05'],
    ['nl', '12 juni 2021 om 18:05 | Binnenland'],
    ['sv', 'Stockholm den 12 juni 2021'],
    ['sv', 'Text: Bo Ek | Foto: Per Lind | 12 juni 2021'],
    ['pt', 'Lisboa, 12 de junho de 2021'],
    ['ru', 'Москва, 12 июня 2021 года'],
    ['ja', '東京 2021年6月12日'],
  ];
  it.each(ofArticles)('of the article is that of publication (%s): %s', (language, line) => {
    expect(dayBelowHeadline(language, line, false)).toMatch(/^2021-06-12/);
    expect(dayBelowHeadline(language, line, true)).toMatch(/^2021-06-12/);
  });

  it('gives way to a day on its own line where no list knows the words beside it', () => {
    expect(dayAboveOwnLine('de', 'Rundgang | 12. Juni 2021')?.value.edtf).toBe('2021-03-03');
    expect(dayAboveOwnLine('en', 'Funeral, 12 June 2021, 2pm')?.value.edtf).toBe('2021-03-03');
    const beside = extract(
      sourceOf(`${texts.de[0]}\n\nRundgang | 12. Juni 2021\n\n${texts.de[1]}\n\n${texts.de[3]}\n`),
    );
    expect(beside.record?.published?.provenance).toMatchObject({ confidence: 'likely' });
  });
});
