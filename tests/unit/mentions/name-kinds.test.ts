import { describe, expect, it } from 'vitest';
import { extract } from '../../support/extract.ts';
import { sourceOf } from '../extract/source-of.ts';

/** The names of a text as "Name (kind)". */
function namesIn(text: string): readonly string[] {
  const { record } = extract(sourceOf(text));
  if (record === null) throw new Error('The text was not read.');
  return record.names.map(({ name, kind }) => `${name} (${kind})`);
}

/** A headline and a sentence without a name, by which the language of a short text is told. */
const quiet: Readonly<Record<string, string>> = {
  en: 'The day at the harbour|It was a quiet morning and nobody had thought of it before.',
  sv: 'Dagen vid hamnen|Det var en lugn morgon och ingen hade tänkt på det förut.',
  nl: 'De dag bij de haven|Het was een rustige ochtend en niemand had er eerder aan gedacht.',
  pt: 'O dia no porto|Era uma manhã tranquila e ninguém tinha pensado nisso antes.',
  es: 'El día en el puerto|Era una mañana tranquila y nadie había pensado en ello antes.',
  fr: 'La journée au port|La matinée était calme et personne n’y avait pensé avant.',
  it: 'La giornata al porto|Era una mattina tranquilla e nessuno ci aveva mai pensato prima.',
  ru: 'День в порту|Утро было тихое, и никто об этом раньше не думал.',
  pl: 'Dzień w porcie|Ranek był spokojny i nikt wcześniej o tym nie myślał.',
};

function headed(language: string, sentence: string): string {
  const [heading = '', before = ''] = (quiet[language] ?? '').split('|');
  return `${heading}\n\n${before} ${sentence}\n\n${before}\n`;
}

describe('the kind of a name', () => {
  it.each<readonly [string, string, ...string[]]>([
    // Surnames by their shape, particles, the Arabic article.
    [
      'en',
      'The post went to Tovik Marchenko and Ruhab al-Tazari.',
      'Tovik Marchenko (person)',
      'Ruhab al-Tazari (person)',
    ],
    ['es', 'El alcalde, Francisco de la Torre, llegó el lunes. De la Torre habló.', 'Francisco de la Torre (person)'],
    // An office with what it is of, then the name between commas.
    ['es', 'El portavoz del grupo popular, Xurxo Brañal, llegó tarde al pleno.', 'Xurxo Brañal (person)'],
    ['fr', 'Le procureur de la ville, Yldric Vaubert, a ouvert une enquête.', 'Yldric Vaubert (person)'],
    // The sign of a party is not that of a body.
    ['es', 'Entre ellos estaba Xurxo Brañal (PP) con sus vecinos.', 'Xurxo Brañal (person)'],
    // What stands in apposition, and what it lies in.
    ['en', 'The lamps were made by Hartle Vane, a firm specialising in lamps.', 'Hartle Vane (organisation)'],
    ['en', 'They came from Ostrel, a port town on the river.', 'Ostrel (place)'],
    ['en', 'The bus left Upper Ostrel, Norway, at noon.', 'Upper Ostrel (place)'],
    // A body of a country, a word that is no surname, letters in capitals inside.
    ['en', 'They asked Lantern Norway for help.', 'Lantern Norway (organisation)'],
    ['en', 'They gave it to Better Parenthood on Friday.', 'Better Parenthood (organisation)'],
    ['en', 'It was found by HarbourWatch on Friday, and HarbourWatch kept it.', 'HarbourWatch (organisation)'],
    ['en', 'She told Harbournews on Friday that it had gone, Harbournews wrote.', 'Harbournews (organisation)'],
    ['en', 'They moved to Ostrelshire in the spring.', 'Ostrelshire (place)'],
    ['en', 'He told the Morning Wheel that the bridge was shut.', 'Morning Wheel (organisation)'],
    ['en', "Ostreland's prime minister came by boat.", 'Ostreland (place)'],
    ['en', 'It belongs to Northern Lantern Lines of the bay.', 'Northern Lantern Lines (organisation)'],
    // Who leads a town, what a body is called before its name, an article that opens the name.
    ['es', 'Habló la alcaldesa de Ostrela del Río ante los vecinos.', 'Ostrela del Río (place)'],
    ['es', 'La alcaldesa de Compromís y el alcalde del PXQ hablaron.', 'Compromís (organisation)'],
    ['nl', 'Dat blijkt uit een peiling van Maalsos van maandag.', 'Maalsos (organisation)'],
    ['ru', 'Аким района Бауржан Маеков приехал в порт.', 'Бауржан Маеков (person)'],
    // An adjective in another case opens what bodies are called.
    ['pl', 'Polityk Zjednoczonej Lampy przyjechał do portu.', 'Zjednoczonej Lampy (organisation)'],
    ['pl', 'Polityk Anna Lampowska przyjechała do portu.', 'Anna Lampowska (person)'],
    ['es', 'Se lo contó todo a Las Linternas el lunes por la mañana.', 'Las Linternas (organisation)'],
    ['nl', 'De gasten sliepen in sporthal De Lantaarn tot de ochtend.', 'De Lantaarn (place)'],
    ['sv', 'Facket Lykta kräver svar av alla som var där.', 'Lykta (organisation)'],
    // What belongs to whom: the body of a professor, a portfolio, a name before a hyphen.
    ['it', "Lo disse il professor Stefano Maal dell'Università di Ostrela.", 'Stefano Maal (person)'],
    ['it', 'Lo disse il preside Marcello Di Maal.', 'Marcello Di Maal (person)'],
    ['it', 'Parla Marco Ostrelli, poi Anna Conti. Insieme a Ostrelli era seduta la madre.', 'Marco Ostrelli (person)'],
    ['nl', 'Ook Lantaarn-gitarist Nico Maal kwam naar de haven.', 'Nico Maal (person)'],
    // What a body is of says nothing of its kind.
    ['en', 'He read law at the University of Cape Ostrel.', 'University of Cape Ostrel (organisation)'],
    ['en', 'They went up to St. Ostrelhaugen on Friday.', 'St. Ostrelhaugen (place)'],
  ])('is told in %s: “%s”', (language, sentence, ...wanted) => {
    expect(namesIn(headed(language, sentence))).toEqual(expect.arrayContaining(wanted));
  });

  it.each([
    ['fr', "Il a écrit au ministre de l'Industrie, qui n'a pas répondu."],
    ['es', 'Escribió a la ministra de Defensa, que no respondió.'],
    ['it', 'Il racconto di Marco Ostrelli: insieme a Ostrelli era seduta la madre.', 'Marco Ostrelli (person)'],
  ])('is none of what a minister is for, nor a place of a surname, in %s: “%s”', (language, sentence, ...wanted) => {
    expect(namesIn(headed(language, sentence))).toEqual(wanted);
  });

  it.each([
    ['Yesterday West Yorkshire Police said it was over.', 'West Yorkshire Police (organisation)'],
    ['A spokesman for Yorkshire Water said it was over.', 'Yorkshire Water (organisation)'],
    ['The broadcaster France Musique said it was over.', 'France Musique (organisation)'],
    ['They were stranded on Banna Strand for a week.', 'Banna Strand (place)'],
  ])('is what the last word says, in “%s”', (sentence, wanted) => {
    expect(namesIn(headed('en', sentence))).toContain(wanted);
  });

  it('is that of an outlet, and not of its town', () => {
    const text =
      'Lost\n\nA Danver schoolteacher was found. Her husband, Luis Alvarez, told The Danver Post by phone that she was well.\n';
    expect(namesIn(text)).toContain('Danver Post (organisation)');
    expect(extract(sourceOf(text)).record?.mentions.filter((one) => one.text === 'Danver')).toEqual([]);
  });

  it('is a place where a body flies from it', () => {
    const text =
      'It landed.\n\nThe plane came to Baghrad International Airport on Friday, and it was late that evening.\n';
    expect(namesIn(text)).toContain('Baghrad International Airport (place)');
  });

  it('is a surname where a person of the article is called like a city', () => {
    const names = namesIn(
      'Störche\n\nBürgermeisterin Petra Kiel kam. „Wir warten“, sagte Kiel. Eine Frau aus Bremen lachte.\n',
    );
    expect(names).toEqual(expect.arrayContaining(['Petra Kiel (person)', 'Bremen (place)']));
    expect(names).not.toContain('Kiel (place)');
  });
});

describe('the length of a name', () => {
  it.each<readonly [string, string, ...string[]]>([
    [
      'en',
      'It carried the Long Harbour Signal and Tracking (LHST) system.',
      'Long Harbour Signal and Tracking (organisation)',
    ],
    [
      'sv',
      'Under polisförhöret anklagade Hanna Nilsson Oddvar Lönnberg för hot.',
      'Hanna Nilsson (person)',
      'Oddvar Lönnberg (person)',
    ],
    ['en', 'He met the Minister of Industry and Commerce Rishad Bathul there.', 'Rishad Bathul (person)'],
    ['nl', 'Hij sprak met minister van Binnenlandse Zaken Judith Uitwaard.', 'Judith Uitwaard (person)'],
    [
      'en',
      'Deputy Interior Ministers Alexander Barsuk and Yuri Nazar came.',
      'Alexander Barsuk (person)',
      'Yuri Nazar (person)',
    ],
    ['en', 'It was filmed by Sky News Australia on Friday.', 'Sky News Australia (organisation)'],
    ['en', "It filled Hillary Clinton's Senate seat.", 'Hillary Clinton (person)'],
    ['it', 'Le autostrade A19 Palermo e A29 Messina sono chiuse.', 'Palermo (place)', 'Messina (place)'],
    [
      'es',
      'El catedrático de Zoología de la Universidad de Murcia Paco Hernández ve un loro.',
      'Paco Hernández (person)',
    ],
    ['en', 'Volunteers from the Irish Whale and Dolphin Group came.', 'Irish Whale and Dolphin Group (organisation)'],
    ['en', 'It was owned by Baikie and Company of Kirkwall.', 'Baikie and Company (organisation)'],
    ['en', 'She saw it at Orkney Library and Archive.', 'Orkney Library and Archive (organisation)'],
    [
      'en',
      'Green Party TD Malcolm Byrnes called for an inquiry.',
      'Malcolm Byrnes (person)',
      'Green Party (organisation)',
    ],
    ['en', 'It was said by the Mayor of London Sadik Kanh (no relation).', 'Sadik Kanh (person)', 'London (place)'],
    ['sv', 'Det säger Ola Berg till TV4 Nyheterna.', 'TV4 Nyheterna (organisation)'],
    ['pt', 'O retrato de Miguel Lopes da Galeria dos Governadores.', 'Miguel Lopes (person)'],
    ['ru', 'Об этом сообщил прокурор Северного района Минетуллах Гаджиев.', 'Минетуллах Гаджиев (person)'],
    ['ru', 'В Самарской области закрыли мост.', 'Самарской области (place)'],
    ['ru', 'Об этом сообщили Telegram-каналы в понедельник, и Telegram это подтвердил.', 'Telegram (organisation)'],
    [
      'it',
      '«No», ha detto Marco Ferretti al Corriere di Ancona.',
      'Marco Ferretti (person)',
      'Corriere di Ancona (organisation)',
    ],
    ['it', '«No», ha detto Paolo Greco all’Eco di Bergamo.', 'Paolo Greco (person)', 'Eco di Bergamo (organisation)'],
    ['es', '«No», dijo a Canal TVX Ana Gómez.', 'Canal TVX (organisation)', 'Ana Gómez (person)'],
    [
      'pl',
      '„Nie” – powiedział Marcin Nowak Kurierowi Szczecińskiemu.',
      'Marcin Nowak (person)',
      'Kurierowi Szczecińskiemu (organisation)',
    ],
    ['ru', '«Нет», — сказала Людмила Белова Радио Казань.', 'Людмила Белова (person)', 'Радио Казань (organisation)'],
    ['en', 'The mayor, Paul Green, told the Belfast Post.', 'Paul Green (person)', 'Belfast Post (organisation)'],
    ['nl', 'De cijfers kwamen van RTL Nieuws in de ochtend.', 'RTL Nieuws (person)'],
    [
      'ru',
      'Учительница села Балмак-Би Айгуль Маекова рассказала об этом.',
      'Балмак-Би (place)',
      'Айгуль Маекова (person)',
    ],
    ['ru', 'Жителя деревни Новая Мала Ивана Петрова не нашли.', 'Новая Мала (place)', 'Иван Петров (person)'],
    ['de', 'Der Hafenschutzminister Marat Maalow kam am Montag.', 'Marat Maalow (person)'],
    ['de', 'Das sagte Ministerpräsident Olschas Maalow am Montag.', 'Olschas Maalow (person)'],
    ['nl', 'De VVD van Mark Rutte is groot.', 'VVD (organisation)', 'Mark Rutte (person)'],
  ])('is right in %s: “%s”', (language, sentence, ...wanted) => {
    const names = namesIn(headed(language, sentence)).map((name) => name.replace(/ \(.*/, ''));
    expect(names).toEqual(expect.arrayContaining(wanted.map((name) => name.replace(/ \(.*/, ''))));
  });
});

describe('what is no name', () => {
  it.each<readonly [string, string, ...string[]]>([
    ['en', 'It cost US$22,900 in all.', 'United States'],
    ['en', 'He fought in World War II and came home.', 'World War II'],
    ['en', 'The panel "Rest In Comics" was full.', 'Rest In Comics'],
    ['en', 'They met at the Kettleby Fair on Friday.', 'Kettleby Fair'],
    ['en', 'One could see “Harbour Biology”, “Kimono Tying” and more at the fair.', 'Harbour Biology'],
    ['en', 'He sang with Les Brown and His Band of Renown.', 'His Band'],
    ['en', 'It was struck by Typhoon Barvik, which killed many.', 'Typhoon'],
    ['en', 'The storm came as a Category 5 hurricane.', 'Category'],
    ['en', 'The Borno State Commissioner of Police came.', 'Borno State Commissioner'],
    ['en', 'The rally went against the Severe State of Emergency.', 'Severe State'],
    ['en', 'Lawyers for Human Rights came, and talked of Human Rights.', 'Human Rights'],
    ['en', 'The judge adjourned it till Jan 22.', 'Jan'],
    ['en', 'He came from Little Rock, Ark. (AP) on Friday.', 'Ark'],
    ['en', 'Major Dawson, E. C., was slightly wounded.', 'E. C'],
    ['es', 'Esa desigualdad crece, y era una mañana tranquila.', 'Esa'],
    ['ru', 'Водитель автомобиля «Лада Приора» вышел на мост.', 'Лада'],
    ['en', 'She won the Most Brilliant Order on Friday.', 'Most Brilliant Order'],
    ['en', 'Tropical Storm Barvik came on Friday.', 'Tropical Storm Barvik'],
    ['en', 'It is a testament to Alabamians of all ages.', 'Alabamians'],
    ['en', 'The Magellanic penguins came back.', 'Magellanic'],
    ['en', 'Four Navy ships searched the bay.', 'Four Navy'],
    ['en', 'The ferry Ostrel Star left at noon, and the tanker, the Golden Wheel, did not.', 'Ostrel Star'],
    ['en', 'The ferry Ostrel Star left at noon, and the tanker, the Golden Wheel, did not.', 'Golden Wheel'],
    ['en', 'The airline flew Airbus A300s to Rome.', 'Airbus A300s'],
    ['nl', 'Bij de Provinciale Statenverkiezingen won zij.', 'Provinciale'],
    ['pt', 'Segundo a Decisão do Copom, o juro sobe.', 'Decisão'],
    ['pl', 'A rzecznik PK prok. Przemysław Nowak powiedział, że to koniec.', 'rzecznik PK'],
  ])('is left out in %s: “%s”', (language, sentence, junk) => {
    expect(namesIn(headed(language, sentence)).filter((name) => name.startsWith(junk))).toEqual([]);
  });
});
