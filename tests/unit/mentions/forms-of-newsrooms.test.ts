/** How newsrooms of several languages write firms, bodies, parties and streets beside each other, with what looks the same and is another. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../support/extract.ts';
import { sourceOf } from '../../support/records.ts';

/** The names of a sentence in a language, each with its kind. */
function namesOf(language: string, sentence: string): readonly string[] {
  const text = `---\nlanguage: ${language}\npublished: 2024-03-13\nheadline: X\n---\n${sentence}\n`;
  const { record } = extract(sourceOf(text, 'a.md'));
  return (record?.mentions ?? []).map((one) => `${record?.names[one.name]?.kind} ${one.text}`);
}

describe('a firm behind the word for what it is', () => {
  it.each([
    ['de', 'Die Papierfabrik Lenz & Söhne liefert an den Handelskonzern Markgraf.', 'Lenz & Söhne', 'Markgraf'],
    ['de', 'Der Zulieferer Koller Metall folgte, die IG Metall protestierte.', 'Koller Metall', 'IG Metall'],
    ['sv', 'Malmöbolaget Tegnér Marin AB varslar, och klubben IF Ostra hjälper.', 'Tegnér Marin AB', 'IF Ostra'],
    [
      'nb',
      'Bergensselskapet Ytterøy Marin sier opp, og rederiet Hansnes Lines også.',
      'Ytterøy Marin',
      'Hansnes Lines',
    ],
    ['nl', 'Het bouwbedrijf Teunissen & Zonen stopt, meldt de uitgeverij De Ostrel.', 'Teunissen & Zonen', 'De Ostrel'],
  ])('is named without it (%s)', (language, sentence, ...firms) => {
    expect(namesOf(language, sentence)).toEqual(firms.map((name) => `organisation ${name}`));
  });

  it.each([
    ['sv', 'I går köpte Systembolaget en tomt i hamnen.', ['organisation Systembolaget']],
    ['nb', 'Dette skriver Nordlandsavisen om ferja.', ['organisation Nordlandsavisen']],
    ['de', 'Weil Firmen Energie sparen und Familien Holz sammeln, blieb es ruhig im Ort.', []],
    ['de', 'Im Konzern Angst zu haben sei falsch, hieß es am Rande.', []],
  ])('is none where no name follows (%s): %s', (language, sentence, names) => {
    expect(namesOf(language, sentence)).toEqual(names);
  });
});

describe('a firm that is called by whoever began it', () => {
  it('is no person', () => {
    const names = namesOf(
      'en',
      'Hellgren Foods blamed the storm. Its owner, Stig Hellgren, spoke to staff on the quay.',
    );
    expect(names).toEqual(['organisation Hellgren Foods', 'person Stig Hellgren']);
    expect(namesOf('en', 'The yard belongs to Tully & Sons, and Tully & Sons said so.')).toEqual([
      'organisation Tully & Sons',
      'organisation Tully & Sons',
    ]);
  });

  it('is not meant where two people have a surname', () => {
    const names = namesOf('en', 'The owner, Stig Hellgren, spoke. His brother Paul Hellgren said no. Hellgren left.');
    expect(names).toEqual(['person Stig Hellgren', 'person Paul Hellgren', 'person Hellgren']);
  });
});

describe('whom somebody belongs to', () => {
  it.each([
    ['de', 'Klimaforscherin Ines Brodt von der IG Bau warnte davor.', ['person Ines Brodt', 'organisation IG Bau']],
    ['fr', 'La syndicaliste Odile Ferrand de la CGT a quitté la salle.', ['person Odile Ferrand', 'organisation CGT']],
    ['es', 'La portavoz Nuria Gil de la UGT habló de un error.', ['person Nuria Gil', 'organisation UGT']],
    ['de', 'Ministerin Ursula von der Leyen warnte davor.', ['person Ursula von der Leyen']],
    ['es', 'El ministro Juan de la Cierva habló de un error.', ['person Juan de la Cierva']],
  ])('is none of the name (%s): %s', (language, sentence, names) => {
    expect(namesOf(language, sentence)).toEqual(names);
  });

  it.each([
    ['nb', 'Ordfører Ragnhild Moen (Sp) tok imot varaordfører Lars Bø (KrF) i dag.', ['Sp', 'KrF']],
    ['nl', 'Burgemeester Anouk Vos (D66) opende de brug met wethouder Kees Blom (PvdA).', ['D66', 'PvdA']],
    ['it', 'Il sindaco Paolo Gerli (Pd) è rimasto in sala con tutti.', ['Pd']],
    ['fr', 'Le maire Luc Savary (PS) est resté dans la salle.', ['PS']],
    ['nb', 'Løperen Johanna Moen (NOR) vant foran Lars Bø (1:04) i går.', []],
    ['de', 'Der Trainer Jan Kolb (Foto) freute sich am Abend sehr.', []],
    ['nb', 'Det nye huset (Se bildet) er ferdig nå.', []],
  ])('stands in brackets behind whoever sits for a party (%s): %s', (language, sentence, parties) => {
    const found = namesOf(language, sentence).filter((name) => name.startsWith('organisation'));
    expect(found).toEqual(parties.map((name) => `organisation ${name}`));
  });
});

describe('a body with a small word behind its place', () => {
  it.each([
    ['sv', 'Forskaren Maja Krook vid Umeå universitet har studerat elgar.', 'organisation Umeå universitet'],
    [
      'nb',
      'Pasienten ble fløyet til Stavanger universitetssjukehus i natt.',
      'organisation Stavanger universitetssjukehus',
    ],
    ['nb', 'Saken ligger nå hos Statens havarikommisjon i byen.', 'organisation Statens havarikommisjon'],
    ['da', 'Han blev kørt til Odense universitetshospital i nat.', 'organisation Odense universitetshospital'],
  ])('keeps it (%s): %s', (language, sentence, name) => {
    expect(namesOf(language, sentence)).toContain(name);
  });

  it('is a place alone where nothing of the kind follows', () => {
    expect(namesOf('nb', 'Pasienten ble fløyet til Stavanger i natt.')).toEqual(['place Stavanger']);
    expect(namesOf('sv', 'De bor i Umeå och universitet finns där också.')).toEqual(['place Umeå']);
  });
});

describe('a street, a school or a church', () => {
  it.each([
    [
      'fr',
      'Le voleur a été arrêté rue des Lices, devant le musée Saint-Clair.',
      ['place rue des Lices', 'organisation musée Saint-Clair'],
    ],
    [
      'es',
      'El herido fue llevado al hospital San Telmo desde la calle Embajadores.',
      ['organisation hospital San Telmo', 'place calle Embajadores'],
    ],
    [
      'it',
      "L'uomo è stato portato da piazza Garibaldi all'ospedale San Biagio.",
      ['place piazza Garibaldi', 'organisation ospedale San Biagio'],
    ],
    [
      'pt',
      'O ferido foi levado da rua Augusta para o hospital São Brás.',
      ['place rua Augusta', 'organisation hospital São Brás'],
    ],
  ])('has what it is in its name (%s)', (language, sentence, names) => {
    expect(namesOf(language, sentence)).toEqual(names);
  });

  it.each([
    ['it', 'Il gas arriva via Ucraina, per via di Ostrel e del vento.', 'via'],
    ['it', 'In piazza Giorgia Meloni ha salutato la folla.', 'piazza'],
    ['es', 'En el hospital María Ruiz fue operada el lunes.', 'hospital'],
    ['fr', "Dans l'école Marie a pleuré toute la journée de lundi.", 'école'],
    ['es', 'En el hospital Juan lloraba, y nadie lo había oído.', 'hospital'],
    ['fr', 'La place de Berlin en Europe, dit-on, reste grande.', 'place de'],
  ])('is not meant (%s): %s', (language, sentence, head) => {
    expect(namesOf(language, sentence).join(' ')).not.toContain(` ${head} `);
  });
});

describe('a body of which only the first word has a capital', () => {
  it.each([
    [
      'fr',
      "Hier, l'Agence nationale de la biodiversité a saisi la Cour des comptes.",
      ['Agence nationale de la biodiversité', 'Cour des comptes'],
    ],
    [
      'fr',
      "En mars, le Conseil supérieur de la pêche a suivi l'Office fédéral de l'énergie.",
      ['Conseil supérieur de la pêche', "Office fédéral de l'énergie"],
    ],
    [
      'it',
      "Ieri l'Istituto superiore di sanità ha scritto alla Corte dei conti.",
      ['Istituto superiore di sanità', 'Corte dei conti'],
    ],
  ])('is named whole (%s)', (language, sentence, bodies) => {
    expect(namesOf(language, sentence)).toEqual(bodies.map((name) => `organisation ${name}`));
  });

  it.each([
    ['fr', "Hier, le Conseil a décidé de la suite, et l'Office attend la Ligue des champions."],
    ['fr', 'Lundi, le Conseil municipal et la Cour d’appel ont siégé, comme chaque mois.'],
    ['it', 'In foto si vede la presidente del Consiglio italiana insieme a lui.'],
    ['it', "Ieri il Consiglio ha deciso del caso e la Corte d'appello aspetta."],
  ])('is any one of many (%s): %s', (language, sentence) => {
    expect(namesOf(language, sentence).join(' ')).not.toContain('organisation');
  });
});

describe('a body between marks', () => {
  it.each([
    ['ru', 'Завод «Ульмаш» остановился, об этом пишет газета «Волжская правда».', ['Ульмаш', 'Волжская правда']],
    ['uk', 'Учора завод «Дністер» зупинив роботу на добу.', ['Дністер']],
    ['de', 'Der Verein „Maaler Licht“ hilft, sagt die Zeitung „Die Ostrel“ dazu.', ['Maaler Licht', 'Die Ostrel']],
  ])('is a name (%s): %s', (language, sentence, bodies) => {
    expect(namesOf(language, sentence)).toEqual(bodies.map((name) => `organisation ${name}`));
  });

  it.each([
    ['ru', 'Вчера шла опера «Ульмаш», а потом роман «Волжская правда» читали вслух.'],
    ['ru', 'Директор сказал: «Новой газете» будет трудно.'],
    ['ru', 'Мать сказала «Уходи» сыну и закрыла дверь.'],
    ['de', 'Dann rief der Verein „Wir kommen“ in den Saal.'],
    ['de', 'Die Zeitung nannte ihn einen „Helden der Arbeit“ in ihrem Blatt.'],
  ])('is none (%s): %s', (language, sentence) => {
    expect(namesOf(language, sentence).join(' ')).not.toContain('organisation');
  });

  it('is an agency that signs in small letters, where the running text names it', () => {
    expect(namesOf('de', 'Das berichtete die dpa am Morgen, der epd bestätigte es.')).toEqual([
      'organisation dpa',
      'organisation epd',
    ]);
    expect(namesOf('de', 'Nach dpa-Informationen ist das Schiff am Morgen gesunken.')).toEqual(['organisation dpa']);
  });
});

describe('a town that is called by a saint', () => {
  it('keeps the saint, beside somebody of that name', () => {
    expect(namesOf('es', 'La campana de San Lorenzo del Pinar sonó, según el cura, Lorenzo Vidal.')).toEqual([
      'place San Lorenzo del Pinar',
      'person Lorenzo Vidal',
    ]);
  });
});

describe('English names of which little but their shape tells', () => {
  it.each([
    ['He spoke to Constitution nominee Don Blankmaal at the gate.', ['person Don Blankmaal']],
    ['Nothing is known of it in Davao del Sur, people said.', ['place Davao del Sur']],
    ['She met Valéry Giscard d’Estaing there, who said nothing.', ['person Valéry Giscard d’Estaing']],
    ['A branch fell on St. John’s Episcopal Church at noon.', ['place St. John’s Episcopal Church']],
    [
      'She left the Life and Liberty Party, and he left the Free and Equal Elections Foundation.',
      ['organisation Life and Liberty Party', 'organisation Free and Equal Elections Foundation'],
    ],
    ['He was told by the Kremlin and Defence Ministry, he said.', ['organisation Kremlin']],
    ['She argued against Universal Basic Intervention and left.', []],
    ['It had permission from the two PIs at the sites.', []],
  ])('are read by what stands around them: "%s"', (sentence, names) => {
    expect(namesOf('en', sentence)).toEqual(names);
  });

  it('are somebody behind "in" where a first name opens them', () => {
    expect(namesOf('en', 'They had faith in Maria de Ostrel, they said.')).not.toContain('place Maria de Ostrel');
  });
});
