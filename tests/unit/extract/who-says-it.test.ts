/** Who says what is quoted, by the build of a sentence: cases where a rule must speak, and beside each where it must not. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../support/extract.ts';
import { sourceOf } from './source-of.ts';

/** Who is said to speak, in order: the name, else the words; null where nobody is. */
function speakers(paragraphs: string, date = '3 May 2022', headline = 'Report from Tolm'): readonly (string | null)[] {
  const { record } = extract(sourceOf(`${headline}\n\n${date}\n\n${paragraphs}\n`));
  return (record?.quotations ?? []).map(({ speaker }) =>
    speaker === null ? null : (record?.names[speaker.name ?? -1]?.name ?? speaker.text),
  );
}

describe('what stands behind a colon', () => {
  it.each([
    'Mayor Paul Stone came on Monday. Stone received an anonymous note: “You will pay for this.”',
    'Mayor Paul Stone came on Monday. Paul Stone was met by banners: “Go home and stay there.”',
    'Judge Ruth Cole came on Monday. Ruth Cole read a note from the jury: “We cannot agree.”',
    'Singer Ruth Cole came on Monday. Ruth Cole is best known for one film: “The Silent House”.',
    'Diver Ruth Cole came on Monday. Ruth Cole heard a voice: “Help me please now.”',
    'Le maire Luc Ravel est venu lundi. Luc Ravel a reçu une lettre anonyme : « Vous allez payer pour ça. »',
    'El alcalde Juan Gil llegó el lunes. Juan Gil recibió una carta anónima: «Lo vas a pagar todo».',
    'Мэр Иван Котов пришёл в понедельник. Иван Котов получил анонимное письмо: «Вы за это заплатите сполна».',
    'Borgmästare Anna Holm kom i måndags. Anna Holm fick ett anonymt brev: ”Du ska få betala för det här.”',
  ])('is nobody’s whom somebody else has sent or shown it: %s', (text) => {
    expect(speakers(text)).toEqual([null]);
  });

  it.each([
    ['Mayor Paul Stone came on Monday. Paul Stone shook his head: “I will not pay.”', 'Paul Stone'],
    ['Mayor Paul Stone came on Monday. Paul Stone sent a letter to parents: “You will get it back.”', 'Paul Stone'],
    ['Mayor Paul Stone came on Monday. Paul Stone has a clear message: “You will get it back.”', 'Paul Stone'],
    ['Le maire Luc Ravel est venu lundi. Luc Ravel hausse les épaules : « Je ne paierai pas. »', 'Luc Ravel'],
    ['El alcalde Juan Gil llegó el lunes. Juan Gil es rotundo: «No lo voy a pagar».', 'Juan Gil'],
    ['Мэр Иван Котов пришёл в понедельник. Иван Котов краток: «Платить не буду никогда».', 'Иван Котов'],
  ])('is still said by whoever does something himself: %s', (text, who) => {
    expect(speakers(text)).toEqual([who]);
  });
});

describe('the source right before the marks', () => {
  it('is nobody named before, where the text has it from neighbours', () => {
    const text =
      'El detenido es un vecino de Alcalá de 72 años, llamado José Pérez, que al parecer estaba mal, ya que según vecinos de la localidad y fuentes policiales, «nunca ha dado ningún tipo de conflicto».';
    expect(speakers(text)).toEqual([null]);
    expect(
      speakers('Mayor Ann Lee told them to wait, and according to neighbours, “nobody did as he was told”.'),
    ).toEqual([null]);
  });

  it.each([
    ['Mayor Ann Lee came. According to her, “the bread is good”.', 'Ann Lee'],
    ['According to analyst Vera Noll, “the worst is to come”.', 'Vera Noll'],
    ['El alcalde Juan Gil llegó. Según explicó Juan Gil, «no hay dinero para esto».', 'Juan Gil'],
    ['Mayor Ann Lee said, according to plan, that “all is well here”.', 'Ann Lee'],
  ])('leaves pronouns, names and verbs as they were: %s', (text, who) => {
    expect(speakers(text)).toEqual([who]);
  });
});

describe('what opens a sentence', () => {
  it.each([
    [
      'Una volta fermato, il 45enne ha cercato di giustificare il gesto riferendo ai militari: “Mi stavo annoiando”.',
      'il 45enne',
    ],
    ['When it was over, the mayor has said “nothing of that will last”.', 'the mayor'],
  ])('is nobody where another clause begins at the comma: %s', (text, who) => {
    expect(speakers(text)).toEqual([who]);
  });

  it.each([
    ['The lawyer, who has been accused of it before, said “nothing of that will last”.', 'The lawyer'],
    ['The mayor, 45, from Leeds said “nothing of that will last”.', 'The mayor'],
  ])('is who speaks where the comma only closes what is inserted: %s', (text, who) => {
    expect(speakers(text)).toEqual([who]);
  });
});

describe('whoever "and" joins to another', () => {
  it('is led to by the same preposition', () => {
    expect(
      speakers(
        'Gerade als es begann, lösten die Melder von Paul Lutter und Karin Feist aus: „Brand im Heim.“',
        '3. Mai 2022',
      ),
    ).toEqual([null]);
  });

  it('speaks where nothing leads to the first', () => {
    expect(speakers('“We are tired of it all,” said Paul Stone and Ann Lee.')).toEqual(['Paul Stone']);
  });
});

describe('a description behind the verb', () => {
  it.each([
    ['Mayor Ann Lee came. “We won,” said the mayor after the meeting.', 'Ann Lee'],
    ['“It is ours,” said the lawyer during a break.', 'the lawyer'],
    ['Anwalt Rolf Knudsen kam. „Er fand es schwer“, sagte der Anwalt nach der Verhandlung.', 'Rolf Knudsen'],
    ['Advocaat Rolf Knudsen kwam. “Hij vond het zwaar”, zei de advocaat na de zitting.', 'Rolf Knudsen'],
  ])('ends where the text goes on to when it was said: %s', (text, who) => {
    expect(speakers(text)).toEqual([who]);
  });

  it.each([
    [
      'Požar u gradu Podgorici',
      'Podgorica je danas imala požar koji je gašen više sati, a nije bilo povrijeđenih. “Požar je lokalizovan. Naše ekipe su i dalje tamo”, kazao je za TV komandir Službe zaštite Podgorica Zdravko Blečić. Vozila su gasila požar koji je izbio zbog pirotehnike u školi, a djeca su na vrijeme izašla.',
      'Zdravko Blečić',
    ],
    [
      'Zatrzymany po latach w Ostrołęce',
      '"Przez długi czas ukrywał się" - poinformował nadkom. Tomasz Żerański z Komendy Miejskiej.',
      'Tomasz Żerański',
    ],
    [
      'Policja w akcji na osiedlu w mieście',
      '"Czynności wciąż trwają" - mówi nam mł. insp. Andrzej Borowiak, rzecznik policji.',
      'Andrzej Borowiak',
    ],
  ])('is found behind small words and ranks where a language has no articles: %s', (headline, text, who) => {
    expect(speakers(text, '3 maja 2022', headline)).toEqual([who]);
  });
});

describe('speech that goes on', () => {
  it('is that of whoever says more at the end of the paragraph before', () => {
    expect(
      speakers(
        '– Strax efter 18 hittade vi honom, säger en inspektör på polisen och fortsätter:\n\n– Vi började därefter spana.',
        '3 maj 2022',
        'Polisen grep en man för rånet',
      ),
    ).toEqual(['en inspektör på polisen', 'en inspektör på polisen']);
  });

  it('is that of the one person whom the paragraph before a dash lets tell something', () => {
    expect(
      speakers(
        'Begravelsesagent Liv Rønning sier at hun ikke hadde noe imot det.\n\n– Min passasjer hadde det ikke travelt.',
        '3. mai 2022',
      ),
    ).toEqual(['Liv Rønning']);
  });

  it('is nobody’s where that paragraph lets two tell something', () => {
    const text =
      'Begravelsesagent Liv Rønning sier at hun ikke hadde noe imot det. Kaptein Ola Berg sier at han ventet. Begge kjenner ruta godt fra før.\n\n– Min passasjer hadde det ikke travelt.';
    expect(speakers(text, '3. mai 2022')).toEqual([null]);
  });

  it('is that of whoever was told to speak last, not of whoever else was named', () => {
    const text =
      'Pemandu Jeli Udang, 34, maut di tempat kejadian semalam.\n\nKetua Polis Daerah, Superintendan Ahmad Razak Hassan berkata, kemalangan itu membabitkan sebuah motosikal yang dinaiki mangsa dan anaknya di jalan itu.\n\n"Kenderaan itu kemudian terbabas ke dalam semak," katanya di sini, hari ini.';
    expect(speakers(text, '3 Mei 2022')).toEqual([expect.not.stringContaining('Udang')]);
  });
});

describe('speech that names its speaker within', () => {
  it.each([
    ['« C’est une bêtise, estime le maire. La mairie aurait pu brûler. »', 'le maire'],
    [
      '"On nous donne peu de moyens, expliquait le secrétaire du syndicat, Patrick Labalme. Ça fait 20 ans que rien ne bouge !"',
      'Patrick Labalme',
    ],
  ])('is that person’s: %s', (text, who) => {
    expect(speakers(`Les parents ont attendu lundi. ${text}`, '3 mai 2022')).toEqual([who]);
  });

  it.each([
    'Les parents ont attendu lundi. « Il écoute, explique la situation, et repart. »',
    'Les parents ont attendu lundi. « Ils ont écrit, dit la loi, et rien de plus. »',
  ])('is nobody’s where the verb only has an object: %s', (text) => {
    expect(speakers(text, '3 mai 2022')).toEqual([null]);
  });

  it('is not asked for in English marks', () => {
    expect(speakers('The council met. “It will stay, says the mayor, until May.”')).toEqual([null]);
  });
});

describe('names between marks', () => {
  it.each([
    'Kent Konseyi Başkanı Mustafa Bilge, gazetede çıkan "Yetkisiz başkan milyonlarca lira topluyor" başlıklı haberine yanıt vereceğini söyledi.',
    'Gradonačelnik Meho Mahmutović izjavio je da je podmetanje požara u osnovnoj školi "Rifat Burdžević" zločin i da očekuje da policija pronađe počinioce.',
    'Des manifestants ont défilé. Des pancartes « marre d’être méprisés » ont été déposées, explique France Bleu.',
    'Hundreds marched on Monday, Ann Lee said, with placards “fund our schools now”.',
  ])('are nobody’s speech: %s', (text) => {
    expect(speakers(text).filter((who) => who !== null)).toEqual([]);
  });
});

describe('marks', () => {
  it('close where the last of those within others does', () => {
    const text = '«Задержали мужчину у здания МУ МВД России «Щёлковское» 7 апреля этого года», — написала Ирина Волк.';
    const { record } = extract(sourceOf(`Задержание в Тольме\n\n3 мая 2022\n\n${text}\n`));
    expect(record?.quotations.map((one) => one.text)).toEqual([text.slice(0, text.indexOf(','))]);
  });

  it('turned towards each other may have a space within', () => {
    const text = '» De blev anholdt i går, og begge er kendt af politiet, « fortæller lederen Henrik Vedel.';
    expect(speakers(text, '3. maj 2022')).toEqual(['Henrik Vedel']);
  });
});

describe('whoever belongs to another', () => {
  it.each([
    ['An aide to President Ann Lee said: “She will go on.”', 'An aide to President Ann Lee'],
    ['A supporter of President Ann Lee said: “She will go on.”', 'A supporter of President Ann Lee'],
    ['Le porte-parole du ministre Paul Noir a réagi : « Il ne viendra pas. »', 'Le porte-parole du ministre Paul Noir'],
    ['O advogado do ex-presidente João Lima disse: «Ele não vem hoje.»', 'O advogado do ex-presidente João Lima'],
  ])('is not the one he belongs to: %s', (text, who) => {
    expect(speakers(text)).toEqual([who]);
  });

  it.each([
    ['After weeks of talks Premier Paul Stone said: “We are done.”', 'Paul Stone'],
    ['After a visit to families Prime Minister Anna Price said: “We are done.”', 'Anna Price'],
    ['Chief of staff General Bill Carter said: “We are ready.”', 'Bill Carter'],
    ['Cabinet member for housing Councillor Ann Price said: “We build.”', 'Ann Price'],
    ['Appealing for witnesses Detective Anna Price said: “Somebody saw it.”', 'Anna Price'],
    ['Making an appeal for information Detective Sergeant Anna Price said: “Somebody saw it.”', 'Anna Price'],
    ['In a meeting with representatives of residents Mayor Anna Price said: “We listen.”', 'Anna Price'],
  ])('is no noun of a time, a deed or an office: %s', (text, who) => {
    expect(speakers(text)).toEqual([who]);
  });

  it('is not meant by "the woman who" did something', () => {
    expect(speakers('Mayor Ann Lee met Tom Reed. The woman who found Tom Reed said: “He was cold.”')).toEqual([
      'The woman who found Tom Reed',
    ]);
  });
});

describe('a name with particles', () => {
  it.each([
    ['Ursula von der Leyen kam. „Wir sind bereit“, sagte von der Leyen.', 'Ursula von der Leyen'],
    ['Ursula von der Leyen kam. „So ist es“, so von der Leyen weiter.', 'Ursula von der Leyen'],
  ])('is known without its given name: %s', (text, who) => {
    expect(speakers(text, '3. Mai 2022', 'Gipfel in Brüssel')).toEqual([who]);
  });

  it('is another where the particle is a preposition', () => {
    const text = 'Jan Rath kam. „So ist es“, sagte der Anwalt von Rath am Montag.';
    expect(speakers(text, '3. Mai 2022', 'Prozess in Bonn')).toEqual(['der Anwalt von Rath']);
  });
});

describe('a body between marks behind a verb', () => {
  it('leads to the name of whoever heads it', () => {
    const text = '«Цены вырастут уже осенью», — заявил глава «Роснефти» Игорь Сечин в понедельник.';
    expect(speakers(text, '3 мая 2022', 'Цены на нефть')).toEqual(['Игорь Сечин']);
  });

  it('is neither speech nor who speaks where a source is of it', () => {
    const text = '«Цены вырастут уже осенью», — сказал источник «Интерфакса».';
    expect(speakers(text, '3 мая 2022', 'Цены на нефть')).toEqual(['источник']);
  });

  it('stays speech where somebody says it', () => {
    const text = 'Анна Орлова ответила: «Никогда». Потом она сказала: «Уходите отсюда».';
    expect(speakers(text, '3 мая 2022', 'Цены на нефть')).toEqual(['Анна Орлова', 'Анна Орлова']);
  });
});

describe('a paragraph of nothing but speech', () => {
  it('is of the person whom the last sentence before it reports', () => {
    const text =
      'The council voted on Wednesday. Its chair, Bernard Haigh, said vans had been counted in double figures.\n\n“It isn’t a theme park.”';
    expect(speakers(text)).toEqual(['Bernard Haigh']);
  });

  it.each([
    'Its chair, Bernard Haigh, said vans had been counted. The lane has been shut since Monday.\n\n“It isn’t a theme park.”',
    'The council said vans had been counted in double figures.\n\n“It isn’t a theme park.”',
    'Its chair, Bernard Haigh, has lived there since Monday and counts the vans.\n\n“It isn’t a theme park.”',
    'A man was told by Bernard Haigh to leave.\n\n“It isn’t a theme park,” shouted the crowd.',
  ])('is not where it reports nobody, a body, or stands farther off: %s', (text) => {
    expect(speakers(text)).not.toContain('Bernard Haigh');
  });
});

describe('a dash behind a question', () => {
  it.each([
    [
      '— Вони прилетіли з Африки, а ми їх виженемо через холодильник? — каже староста Марія Гнатюк. — Сало й так у погребі.',
      'Лелеки на опорі в селі',
      ['Марія Гнатюк', 'Марія Гнатюк'],
    ],
    ['—¿Y quién vive en esta casa? —preguntó la vecina Nélida Acuña.', 'El columpio de la plaza', ['Nélida Acuña']],
  ])('leads to who asks, and is no speech: %s', (text, headline, who) => {
    expect(speakers(text, '3.05.2022', headline)).toEqual(who);
  });

  it('opens speech where no verb of saying stands behind it', () => {
    expect(
      speakers('– Vil du bli med? – Nei, jeg blir her, sier Kari Holm.', '3. mai 2022', 'Hytta i skogen'),
    ).toHaveLength(2);
  });
});

describe('a clause between commas', () => {
  it.each([
    'Councillor Tom Reed, 45, of Leeds, who voted against it, described it as “a slip of the pen”.',
    'Mayor Ann Lee called it “good”. Councillor Tom Reed, who voted against it, said it was “a slip of the pen”.',
  ])('may end with a pronoun that is nobody who speaks: %s', (text) => {
    expect(speakers(text).at(-1)).toBe('Tom Reed');
  });

  it('leaves a pronoun right before the verb', () => {
    expect(speakers('Mayor Ann Lee came. When asked, she said it was “a slip of the pen”.')).toEqual(['Ann Lee']);
  });
});

describe('a source that opens a sentence with its verb second', () => {
  it.each([
    ['Ifølge kommunen er dette «en glipp».', 'kommunen'],
    ['Ifølge Kari Lund er dette «en glipp».', 'Kari Lund'],
    ['Ifølge planen er dette «en glipp».', null],
    ['Ifølge et rykte i byen er dette «en glipp».', null],
  ])('is who speaks where bodies or people are called so: %s', (text, who) => {
    const opening = 'Ordfører Kari Lund kom til møtet i går og ville ikke svare på spørsmål fra oss.';
    expect(speakers(`${opening} ${text}`, '3. mai 2022', 'Feil i kommunen')).toEqual([who]);
  });
});

describe('a hyphen for a dash', () => {
  it('closes the speech that one opened before who says it', () => {
    const text =
      '- Uznajemy rację nauczycieli i dzieci. Zdarza się, że bywa różnie - przekazał Arkadiusz Chęciński, prezydent Sosnowca.';
    expect(speakers(text, '3 maja 2022', 'Odwołana dyrektorka szkoły')).toEqual(['Arkadiusz Chęciński']);
  });

  it.each([
    '- Mąka pszenna - najlepiej typ 500, dwie szklanki i trochę wody.',
    '- Warszawa - Kraków: pociąg o 7.15, przyjazd przed dziesiątą.',
    '- Budynek dawnej szkoły - dziś dom kultury i biblioteka gminy.',
  ])('opens no speech where nobody says anything: %s', (text) => {
    expect(speakers(text, '3 maja 2022', 'Odwołana dyrektorka szkoły')).toEqual([]);
  });
});
