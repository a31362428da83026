/** How pages of papers and broadcasters come out when they are copied. All contents invented. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../support/extract.ts';
import { sourceOf } from './source-of.ts';

function read(...lines: readonly string[]) {
  const { record } = extract(sourceOf(`${lines.join('\n')}\n`));
  if (record === null) throw new Error('not read');
  const figures = record.body.flatMap((block) => (block.type === 'figure' ? [block] : []));
  return {
    headline: record.headline.value,
    standfirst: record.standfirst?.value ?? null,
    byline: record.byline?.value ?? null,
    published: record.published?.value.edtf ?? null,
    updated: record.updated?.value.edtf ?? null,
    dateline: record.dateline?.value ?? null,
    paragraphs: record.body.flatMap((block) => (block.type === 'paragraph' ? [block.text] : [])),
    captions: figures.flatMap(({ caption }) => (caption === null ? [] : [caption.text])),
    credits: figures.flatMap(({ credit }) => (credit === null ? [] : [credit.text])),
  };
}

const spanish = [
  'El consejo aprobó este martes un plan para llevar agua en barco desde la desaladora de Puerto Nuevo hasta Vilabona.',
  '',
  'El coste será de 15 millones de euros, según el gobierno, que espera lluvia en junio y no antes de mayo.',
];

describe('labels that a comma closes', () => {
  it.each([
    ['', ''],
    [' ', ''],
    ['', '\n'],
  ])('tell who wrote, what a picture shows and who made it (%j, %j)', (space, line) => {
    const found = read(
      'La isla cuyos 300 habitantes se mudan al continente',
      'Vista aérea de la isla',
      `Fuente de la imagen,${space}Agencia Norstar`,
      `Pie de foto,${line === '' ? space : line}La isla mide poco más que tres campos de fútbol.`,
      'Información del artículo',
      `Autor,${space}Ronaldo Ávila Clemente`,
      `Título del autor,${space}enviado especial a la isla`,
      '5 junio 2024',
      '',
      ...spanish,
    );
    expect(found).toMatchObject({
      headline: 'La isla cuyos 300 habitantes se mudan al continente',
      byline: 'Ronaldo Ávila Clemente',
      published: '2024-06-05',
      captions: ['La isla mide poco más que tres campos de fútbol.'],
      credits: ['Agencia Norstar'],
    });
    expect(found.paragraphs).toHaveLength(2);
  });

  it('are read in other languages', () => {
    const found = read(
      '离岛渡轮停航三日：“我们成了孤岛”',
      '北码头',
      '图像来源，GETTY IMAGES',
      '',
      '图像加注文字，',
      '北码头的渡轮自周一起停航。',
      'Article Information',
      '作者,陈志芬',
      '职务,本网记者',
      '2022年7月18日',
      '',
      '离岛北村自周一起渡轮全面停航，约6000名居民出行受阻，村民只能借用渔船往来。',
      '',
      '运输署表示，渡轮公司因柴油价格上涨而“无力营运”，将在下周公布新的安排。',
    );
    expect(found).toMatchObject({
      byline: '陈志芬',
      captions: ['北码头的渡轮自周一起停航。'],
      credits: ['GETTY IMAGES'],
    });
  });

  it('are none where nothing stands beside them', () => {
    const text = 'Author, poet and friend of the sea, Ada Merrow never left the island on which she was born.';
    const { paragraphs, byline } = read(
      'The poet who stayed at home all her life',
      '',
      text,
      '',
      'Her house by the harbour was sold on Friday to the council, which wants to make a library of it.',
    );
    expect([byline, paragraphs[0]]).toEqual([null, text]);
  });
});

describe('days of a head', () => {
  const english = [
    'More than 140 homes were evacuated overnight after the river burst its banks for the third time in a month.',
    '',
    'The agency said on Sunday that crews had inspected the bridge and found it in order, whatever the village said.',
  ];
  it('are parted where a zone or an hour touches the next label', () => {
    const head = ['Villagers left stranded as river bursts its banks again', '', 'Ann Marsden'];
    const { published, updated } = read(
      ...head,
      'Sun 16 Jan 2022 14.12 GMTLast modified on Mon 17 Jan 2022 05.47 GMT',
      '',
      ...english,
    );
    expect([published, updated]).toEqual(['2022-01-16T14:12Z', '2022-01-17T05:47Z']);
  });

  it('take the year of the change that stands on the same line', () => {
    const { published, updated } = read(
      'Un pont s’effondre dans le nord du pays, au moins quatre morts',
      '',
      'Le 3 novembre à 18h42, mis à jour le 4 novembre 2022 à 09h10',
      '',
      'Au moins quatre personnes sont mortes jeudi dans l’effondrement d’un pont près de Valmer, ont annoncé les autorités.',
      '',
      'Le ministre s’est rendu sur place vendredi. Une enquête a été ouverte par le parquet de la ville.',
    );
    expect([published, updated]).toEqual(['2022-11-03', '2022-11-04T09:10']);
  });

  it('stand behind their town below a caption that is said twice', () => {
    const caption = 'Buque cisterna en el puerto de Puerto Nuevo, el lunes.';
    const { published } = read(
      'El Gobierno aprueba llevar agua por barco a Vilabona si no llueve antes de junio',
      'La ministra cifra en 15 millones de euros el coste de la operación. La región pide que empiece ya',
      '',
      caption,
      caption,
      'MÒNICA TORRES',
      'Clara Blanca Pons',
      'Barcelona - 06 feb 2024 - 13:40 CET',
      'Compartir en Facebook',
      '',
      ...spanish,
    );
    expect(published).toBe('2024-02-06T13:40+01:00');
  });

  it.each(['By AFP 12 March 2023', 'AFP 12 March 2023', 'Por AFP, 12 March 2023'])(
    'name the agency and no writer: %s',
    (line) => {
      const { byline, published } = read(
        'Villagers left stranded as river bursts its banks again',
        '',
        line,
        '',
        ...english,
      );
      expect([byline, published]).toEqual([null, '2023-03-12']);
    },
  );

  it('name the town and no writer', () => {
    const head = ['El Gobierno aprueba llevar agua por barco si no llueve antes de junio', ''];
    expect(read(...head, 'Buenos Aires - 06 feb 2024', '', ...spanish).byline).toBeNull();
  });
});

describe('pictures of a head', () => {
  it('leave the headline above the writer, with the deck between picture and day', () => {
    const headline = 'Il vaporetto contro il pontile: tredici feriti. "Un boato, poi le urla"';
    const found = read(
      headline,
      'dalla nostra inviata Vera Mantegna Rossi',
      '',
      "Il pontile di Sant'Elena dopo l'urto (ansa)",
      'La procura apre un\'inchiesta per disastro colposo. Il comandante: "I freni non hanno risposto"',
      '',
      '19 Settembre 2022',
      '',
      'Tredici persone sono rimaste ferite lunedì mattina quando un vaporetto della linea 1 ha urtato il pontile.',
      '',
      'Il comandante, interrogato dalla Capitaneria, ha detto che i freni del vaporetto non hanno risposto.',
    );
    expect([found.headline, found.byline]).toEqual([headline, 'Vera Mantegna Rossi']);
  });

  it('have their credit where the caption stands twice', () => {
    const caption = 'Barragem transborda em Itabira Nova — Foto: Reprodução/TV Norte';
    const { captions, credits } = read(
      'Barragem transborda em Itabira Nova e 45 famílias deixam suas casas',
      '',
      'Por Raquel Couto',
      '11/01/2022 08h17',
      '',
      caption,
      caption,
      '',
      'Uma barragem transbordou na madrugada desta terça-feira em Itabira Nova. Segundo a Defesa Civil, 45 famílias saíram.',
      '',
      'A mineradora informou, em nota, que a estrutura é estável e que não há risco de rompimento na barragem.',
    );
    expect([captions, credits]).toEqual([['Barragem transborda em Itabira Nova'], ['Reprodução/TV Norte']]);
  });
});

describe('what the text has below its buttons', () => {
  it('stays, where a sentence goes on behind the end of an advert', () => {
    const sentence =
      '«L’eau est montée en dix minutes», a raconté un commerçant, Driss Amrani. Deux véhicules ont été emportés.';
    const { paragraphs } = read(
      'Un pont s’effondre dans le nord du pays, au moins quatre morts',
      '',
      'Au moins quatre personnes sont mortes jeudi dans l’effondrement d’un pont près de Valmer, ont annoncé les autorités.',
      '',
      'Passer la publicité',
      sentence,
      '',
      'Le ministre s’est rendu sur place vendredi. Une enquête a été ouverte par le parquet de la ville.',
    );
    expect(paragraphs).toContain(sentence);
  });

  it('is signed by nobody where the last line lists the topics', () => {
    const { byline } = read(
      'La fraise en danger : « Cette année, on a tout perdu »',
      '',
      'Publié le 02/06/2022 à 18h35',
      '',
      'Dans la serre de Plougan-Daoul, il ne reste que des tiges après la grêle du 22 mai, dit un serriste.',
      '',
      'Trente-quatre exploitations sont touchées sur la presqu’île, selon la chambre de la région.',
      '',
      'Plougan-Daoul Agriculture Météo',
    );
    expect(byline).toBeNull();
  });
});

it('Japanese writers side by side stand above the day that touches them', () => {
  const { byline, published } = read(
    '青海川の堤防決壊、住民340人が避難',
    '佐藤美咲 山口健太郎2023年7月15日 20時42分',
    '',
    '記録的な大雨となった糸川市で15日朝、青海川の堤防が約50メートルにわたって決壊し、住民約340人が避難した。',
    '',
    '県の担当者は「想定を超える水量だった」と説明した。知事は15日夕、自衛隊に災害派遣を要請した。',
  );
  expect([byline, published]).toEqual(['佐藤美咲 山口健太郎', '2023-07-15T20:42']);
});

describe('lines beside the headline', () => {
  const french = [
    'Un pan de falaise s’est détaché mardi soir à Comblain-Haut, le long de la nationale qui mène à la vallée.',
    '',
    'La route restera fermée pendant trois semaines, a indiqué le bourgmestre de la commune, Jean-Luc Henon.',
  ];
  it('leave it the headline where a credit touches it and the reading time lost its space', () => {
    const headline = 'Un pan de falaise s’effondre : la route fermée pour trois semaines';
    const found = read(
      'Régions',
      headline,
      '© TVN - Éric Dagon',
      '18 janv. 2023 à 11:24 - mise à jour 18 janv. 2023 à 17:02',
      'Temps de lecture2 min',
      'Par Bénédicte Alié',
      'Partager',
      '',
      ...french,
    );
    expect(found).toMatchObject({ headline, byline: 'Bénédicte Alié', published: '2023-01-18T11:24' });
  });

  it('count comments and tell no weather', () => {
    const headline = 'Un pan de falaise s’effondre : la route fermée pour trois semaines';
    const { published } = read(
      'Accueil - Actualités - Société',
      headline,
      'Par: Youssou Sane - Senepresse.com | 04 février, 2022 à 09:02:15 | Lu 4521 Fois | 12 Commentaires',
      headline,
      '',
      ...french,
    );
    expect(published).toBe('2022-02-04T09:02');
  });

  it('have the sign of the paper before the writer', () => {
    const { byline } = read(
      'Un pan de falaise s’effondre : la route fermée pour trois semaines',
      '',
      'OLJ / Par Suzanne Baaklin, le 25 octobre 2022 à 00h00',
      '',
      ...french,
    );
    expect(byline).toBe('Suzanne Baaklin');
  });

  it('tell of a picture from the files and of the place, below the same headline', () => {
    const found = read(
      'Crece a 14 la cifra de muertos por las inundaciones en Valcárcel del Sil',
      '',
      'Archivo - Agentes de Protección Civil',
      'Archivo - Agentes de Protección Civil - EUROPA PRESS - Archivo',
      'Publicado: martes, 13 septiembre 2022 12:05',
      'Newsletter',
      'LEÓN 13 Sep. (EUROPA PRESS) -',
      '',
      ...spanish,
    );
    expect(found).toMatchObject({
      byline: null,
      dateline: 'LEÓN 13 Sep.',
      captions: ['Archivo - Agentes de Protección Civil'],
    });
  });

  it('say when it was read and are no standfirst', () => {
    const { standfirst, published } = read(
      'Detidos oito suspeitos de furtar cobre na Linha do Douro Alto',
      '',
      'Hoje às 10:37, atualizado às 12:15',
      '17 Novembro 2022',
      '',
      'A polícia deteve oito homens, entre os 22 e os 58 anos, suspeitos de furtar 14 toneladas de cobre na linha.',
      '',
      'Os detidos vão ser presentes a tribunal em Vila Nova, disse o capitão da polícia, e não antes de quinta-feira.',
    );
    expect([standfirst, published]).toEqual([null, '2022-11-17']);
  });
});
