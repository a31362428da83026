/** Heads as pages of many newsrooms print them, each copied as plain text with everything around it. All invented. */
import { describe, expect, it } from 'vitest';
import type { ArticleRecord } from '../../../src/model/article.ts';
import { extract } from '../../support/extract.ts';
import { sourceOf } from './source-of.ts';

const english = `The island council voted on Monday to hand the winter ferry contract to the lower of two bidders, ending a row that has divided Sundrey for more than a year.

Members backed the offer by eleven votes to six after a debate that lasted four hours. "We cannot go another winter without boats," said the convener, Morag Linklater.

The losing company said it would study the decision before deciding whether to challenge the ferry contract in court. It has run the crossing since 1987.

A timetable will be published next month, the council said. Fares are expected to rise.`;
const german = `Der Gemeinderat von Sundrey hat am Montag beschlossen, den Wintervertrag für die Fähre an die günstigere von zwei Reedereien zu vergeben.

Elf Mitglieder stimmten dafür, sechs dagegen; die Debatte dauerte vier Stunden und war laut, auch auf der Tribüne.

Die unterlegene Reederei will prüfen, ob sie vor Gericht zieht. Sie betreibt die Fähre seit 1987 und beschäftigt 46 Menschen.`;
const italian = `Il consiglio dell'isola di Sundrey ha deciso lunedì di affidare il contratto invernale del traghetto alla più economica di due compagnie.

Undici consiglieri hanno votato a favore e sei contro, dopo quattro ore di dibattito nella sala del consiglio.

La compagnia sconfitta valuterà se ricorrere al tribunale. Gestisce il traghetto dal 1987 e dà lavoro a 46 persone.`;
const spanish = `El consejo de la isla de Sundrey decidió el lunes entregar el contrato de invierno del transbordador a la más barata de dos compañías.

Once miembros votaron a favor y seis en contra tras cuatro horas de debate en el salón de plenos de la isla.

La compañía perdedora estudiará si acude a los tribunales. Explota el transbordador desde 1987 y emplea a 46 personas.`;

type Facts = Readonly<
  Partial<Record<'headline' | 'kicker' | 'section' | 'standfirst' | 'byline' | 'publisher' | 'published', string>>
>;

function read(text: string): ArticleRecord {
  const { record } = extract(sourceOf(text));
  if (record === null) throw new Error('not published');
  return record;
}

function factsOf(text: string, wanted: Facts): Facts {
  const record = read(text);
  const values = Object.keys(wanted).map((name) => {
    const value = record[name as keyof Facts]?.value;
    return [name, typeof value === 'object' ? value.edtf.slice(0, 10) : value];
  });
  return Object.fromEntries(values) as Facts;
}

describe('the head of a copied page', () => {
  it.each<[string, string, Facts]>([
    [
      'a standfirst without a full stop right below the headline is no headline',
      `Sign in\n\nNews\nOpinion\nSport\nCulture\n\nFerries\nCouncil to hand winter ferry contract to lower bidder after year-long row\nIslanders split over decision that ends 35 years of service by family company\n\nFiona Carswell Scotland editor\nTue 12 Mar 2024 06.00 GMT\nShare\n${english}`,
      {
        headline: 'Council to hand winter ferry contract to lower bidder after year-long row',
        standfirst: 'Islanders split over decision that ends 35 years of service by family company',
        byline: 'Fiona Carswell',
        published: '2024-03-12',
      },
    ],
    [
      'a headline of sentences in capitals is one, and a button below it none',
      `Europe\n\nIslanders Wanted a Boat. They Got a Four-Hour Debate.\nThe council of a Scottish archipelago has settled a dispute over a winter ferry that turned neighbor against neighbor.\n\nShare full article\n\n52\n\nBy Fiona Carswell and Mark O’Dowd\n\nMarch 4, 2022\n\n${english}`,
      {
        headline: 'Islanders Wanted a Boat. They Got a Four-Hour Debate.',
        standfirst:
          'The council of a Scottish archipelago has settled a dispute over a winter ferry that turned neighbor against neighbor.',
        byline: 'Fiona Carswell and Mark O’Dowd',
        published: '2022-03-04',
      },
    ],
    [
      'a deck below the byline is the standfirst, the line above the byline the headline',
      `IL VOTO\nLa compagnia più economica vince il traghetto d'inverno\ndi Giulia Rossi, nostra inviata a Sundrey\nIl consiglio mette fine a una lite che ha diviso le isole. Gli sconfitti pensano al tribunale\n\n${italian}`,
      {
        headline: "La compagnia più economica vince il traghetto d'inverno",
        kicker: 'IL VOTO',
        byline: 'Giulia Rossi',
        standfirst: 'Il consiglio mette fine a una lite che ha diviso le isole. Gli sconfitti pensano al tribunale',
      },
    ],
    [
      'a sentence that touches the caption above it and stands apart from the text is the standfirst',
      `Inselverkehr :\nGünstigere Reederei bekommt die Winterfähre\nVon Jana Müller, Hamburg\n-Aktualisiert am 04.03.2022-10:12\nBildbeschreibung einblenden\nDie Fähre am Anleger von Sundrey Bild: dpa\nVier Stunden Debatte, elf gegen sechs Stimmen: Der Gemeinderat hat entschieden, wer die Inseln im Winter anfährt.\n\n${german}`,
      {
        headline: 'Günstigere Reederei bekommt die Winterfähre',
        kicker: 'Inselverkehr :',
        byline: 'Jana Müller',
        published: '[..2022-03',
        standfirst:
          'Vier Stunden Debatte, elf gegen sechs Stimmen: Der Gemeinderat hat entschieden, wer die Inseln im Winter anfährt.',
      },
    ],
    [
      'a name in capitals beside the date is the writer',
      `TRANSPORTE MARÍTIMO\nLa compañía más barata gana el transbordador de invierno\nEl consejo pone fin a una disputa que ha dividido a las islas durante más de un año\nHERMENEGILDA ANSÚREZ\nSundrey - 04 MAR 2022 - 10:12 CET\n\n${spanish}`,
      {
        headline: 'La compañía más barata gana el transbordador de invierno',
        kicker: 'TRANSPORTE MARÍTIMO',
        byline: 'HERMENEGILDA ANSÚREZ',
        published: '2022-03-04',
      },
    ],
    [
      'a role on the line below the name, or a sentence about the writer, is no text',
      `Comment\nGive the islands the boats they were promised\nFerries are not a favour. They are the road that everyone else has.\nFiona Carswell\nFiona Carswell chairs the Sundrey Passengers’ Association\n4 March 2022\n\n${english}`,
      {
        headline: 'Give the islands the boats they were promised',
        kicker: 'Comment',
        byline: 'Fiona Carswell',
        published: '2022-03-04',
      },
    ],
    [
      'names with places are read to their end',
      `Lower bidder wins winter ferry contract\nBy Fiona Carswell in Sundrey, Mark O'Dowd in Aberdeen and Ann Lee in London\nMarch 4 2022\n\n${english}`,
      { byline: "Fiona Carswell in Sundrey, Mark O'Dowd in Aberdeen and Ann Lee", published: '2022-03-04' },
    ],
    [
      'two short decks are one standfirst',
      `Lower bidder wins winter ferry contract\nCouncil votes eleven to six\nLosers may go to court\nBy Fiona Carswell\n\n${english}`,
      { standfirst: 'Council votes eleven to six Losers may go to court', byline: 'Fiona Carswell' },
    ],
    [
      'the name of the paper behind the headline is the publisher',
      `Lower bidder wins winter ferry contract | Sundrey Herald\n\nFiona Carswell\n\n4 March 2022\n\n${english}`,
      { headline: 'Lower bidder wins winter ferry contract', publisher: 'Sundrey Herald' },
    ],
    [
      'the masthead is the publisher where a credit and the claim of rights say it again',
      `THE LANTERN\nLower bidder wins winter ferry contract\n\nFiona Carswell\n4 March 2022\n\nThe pier at Sundrey. Photograph: Ola Voe/The Lantern\n\n${english}\n\n© 2022 The Lantern`,
      { headline: 'Lower bidder wins winter ferry contract', publisher: 'THE LANTERN' },
    ],
    [
      'a path names the section below the front page and the news',
      `Home › News › Islands › Lower bidder wins winter ferry contract\nLower bidder wins winter ferry contract\nFiona Carswell\n4 March 2022\n\n${english}`,
      { headline: 'Lower bidder wins winter ferry contract', section: 'Islands' },
    ],
    [
      'a word before a date and the time it was copied into are read with it',
      `Lower bidder wins winter ferry contract\nBy Fiona Carswell\nMarch 4, 20222:15 PM GMT+1 Updated 2 years ago\n\n${english}`,
      { byline: 'Fiona Carswell', published: '2022-03-04' },
    ],
  ])('%s', (_, text, wanted) => {
    expect(factsOf(text, wanted)).toEqual(wanted);
  });

  it('a long first paragraph that touches the date is the text, not the standfirst', () => {
    const record = read(`Lower bidder wins winter ferry contract\n4 March 2022\n${english}`);
    expect(record.standfirst).toBeNull();
    expect(record.body).toHaveLength(4);
  });

  it('a day of the last change is not stated as the day of publication because a dash parts the word from it', () => {
    const record = read(`Lower bidder wins\n\nUpdated - March 04, 2022 03:12 pm IST - KOCHI\n\n${english}`);
    expect(record.updated?.value.edtf.slice(0, 10)).toBe('2022-03-04');
    expect(record.published?.value.edtf).toBe('[..2022-03-04]');
  });
});

describe('a byline', () => {
  it.each(['Rosie Tait, Nature desk', 'Anna Whitlock, Investigations Unit', 'Jens Berg, Wirtschaftsredaktion'])(
    'may name the part of the newsroom: «%s»',
    (line) => {
      const wanted = { headline: 'Lower bidder wins winter ferry contract', byline: line.split(',')[0] ?? '' };
      expect(factsOf(`${wanted.headline}\n\n${line}\n10 June 2024\n\n${english}`, wanted)).toEqual(wanted);
    },
  );
});

describe('the credit of a picture', () => {
  it.each([
    ['The pier on a quiet morning in Sundrey. (AP Photo/Peter Moran)', 'AP Photo/Peter Moran'],
    ['El transbordador, en el muelle de Sundrey.PETER MORAN (EFE)', 'PETER MORAN (EFE)'],
    ['Le ferry à quai, le 9 mars. ERWAN TANGUY POUR « LE FANAL »', 'ERWAN TANGUY POUR « LE FANAL »'],
    ['De veerboot aan de kade van Sundrey. Foto Piet Moran', 'Piet Moran'],
    ['She could tell a horn’s maker with her back to the sea.Credit...Tate family', 'Tate family'],
    [
      'Pigeons roost above the clerk of courts’ office. Bo Whitcomb/The Marlin Courier',
      'Bo Whitcomb/The Marlin Courier',
    ],
    ['감나무골 이장이 28일 사다리를 고치고 있다. [촬영 한누리]', '한누리'],
    ['Færgen ved kajen på Sundø. (Foto: © Per Lund, Ritzau Scanpix)', 'Per Lund, Ritzau Scanpix'],
  ])('of “%s” is read', (line, credit) => {
    const record = read(`Lower bidder wins winter ferry contract\n\n${line}\n\n4 March 2022\n\n${english}`);
    const figure = record.body.find(({ type }) => type === 'figure');
    expect(figure?.type === 'figure' && figure.credit?.text).toBe(credit);
  });
});
