/**
 * Words beside marks that set off the title of a work or the name of a thing and no speech: 'the song "Dark Harbour"',
 * "spilte «Juninatt»". In lower case, each standing for the words that begin with it and go on for a few letters. Data only.
 */
import type { LanguageTag } from '../../../model/ids.ts';
import { wordList } from '../word-list.ts';

/** What one language calls works and things that bear names, and what is done with works. */
export interface WorkWords {
  /** "song", "film", "novel", "ship", "newspaper": right before the marks, or right behind them. */
  readonly nouns: readonly string[];
  /** "sang", "played": right before the marks. */
  readonly deeds: readonly string[];
}

const norse =
  'sang låt film roman bok bog skuespill stykke dikt digt album singel musikal opera maleri dokumentar serie forestilling salme vise visa novelle utstilling plate podkast skip skute ferge båt fartøy avis magasin restaurant';
const sang = 'sang synger sunget spilte spiller spilt fremførte framførte spillede opførte';

const southSlavic =
  'film knjig pjesm pesm roman predstav seri emisij časopis portal škol vrtić klub pozorišt kazališt филм књиг песм роман представ сери емиси часопис портал школ вртић клуб позоришт';

const rows: Readonly<Record<LanguageTag, readonly [nouns: string, deeds: string]>> = {
  en: [
    'song film movie novel book play album single poem musical opera painting documentary series anthem hymn ballad memoir track ship vessel boat ferry yacht trawler newspaper magazine',
    'sang sings sing singing played plays performed performs performing',
  ],
  nb: [norse, sang],
  nn: [`${norse} ferje leikk song`, 'song syng spela spelar framførte'],
  da: [`${norse} skuespil billede udstilling skib færge`, sang],
  sv: [
    'sång låt film roman bok dikt pjäs album singel musikal opera målning tavla dokumentär serie föreställning visa psalm utställning fartyg båt tidning',
    'sjöng sjunger spelade spelar framförde',
  ],
  de: [
    'lied song film roman buch gedicht stück theaterstück album musical oper gemälde dokumentation doku serie schlager hymne ausstellung schiff fähre boot zeitung zeitschrift magazin',
    'sang singt sangen singen spielte spielt spielten spielen',
  ],
  nl: [
    'lied nummer film roman boek gedicht toneelstuk album musical opera schilderij documentaire serie voorstelling schip boot krant tijdschrift',
    'zong zingt zongen speelde speelt speelden',
  ],
  fr: [
    'chanson film roman livre poème pièce album comédie opéra tableau documentaire série spectacle morceau tube exposition navire bateau ferry journal magazine',
    'chanté chante chantent joué joue jouent interprété interprète',
  ],
  es: [
    'canción película film novela libro poema obra álbum musical ópera cuadro documental serie disco tema exposición buque barco diario periódico revista',
    'cantó canta cantaron tocó tocaron interpretó',
  ],
  pt: [
    'canção filme romance livro poema peça álbum musical ópera quadro documentário série disco tema exposição navio barco jornal revista',
    'cantou canta cantaram tocou tocaram interpretou',
  ],
  it: [
    'canzone film romanzo libro poesia spettacolo album musical opera quadro documentario serie brano disco mostra nave traghetto giornale rivista',
    'cantato canta cantano suonato suona',
  ],
  pl: [
    'piosenk film powieś książk wiersz sztuk album musical oper obraz serial dokument spektakl utw wystaw statek statku prom gazet dziennik',
    'zagrał zagrała zaśpiewał zaśpiewała śpiewał śpiewała śpiewali',
  ],
  cs: [
    'píseň písn film román kniha knihu knize báseň básn album muzikál oper obraz seriál dokument výstav loď lodi list deník',
    'zahrál zahrála zazpíval zazpívala zpíval zpívala',
  ],
  ru: [
    'песн фильм роман книг стих спектакл альбом мюзикл опер картин сериал повест поэм пьес рассказ выставк балет судн теплоход паром газет журнал издани корреспондент телеканал',
    'исполнил исполнила исполнили спел спела спели сыграл сыграла',
  ],
  uk: [
    'пісн фільм роман книг книж вірш вистав альбом мюзикл опер картин серіал повіст поем п’єс оповідан балет судн теплохід пором газет журнал видан кореспондент телеканал',
    'виконав виконала виконали заспівав заспівала зіграв зіграла',
  ],
  fi: [
    'laulu elokuva romaani kirja runo näytelmä albumi levy musikaali ooppera maalaus dokumentti sarja kappale näyttely laiva lautta sanomaleh',
    'lauloi laulaa lauloivat esitti soitti',
  ],
  el: ['ταινί βιβλί τραγούδ εφημερίδ περιοδικ σταθμ κανάλι πλοί σχολεί θέατρ', ''],
  hr: [southSlavic, ''],
  bs: [southSlavic, ''],
  sr: [southSlavic, ''],
  sk: ['film knih pieseň piesn román album opera obraz seriál dokument výstav loď denník časopis', ''],
  bg: ['филм книг песен роман пиес вестник списани кораб сериал училищ театър', ''],
  ca: ['pel·lícula llibre cançó novel·la disc exposició vaixell diari revista sèrie', ''],
  tr: ['film şarkı roman kitab oyun albüm şiir dizi belgesel gazete dergi gemi', 'seslendirdi'],
};

const known = new Map(
  Object.entries(rows).map(([tag, [nouns, deeds]]): [LanguageTag, WorkWords] => [
    tag,
    { nouns: wordList(nouns), deeds: wordList(deeds) },
  ]),
);

/** The words of a language, by the base of its tag; null where none are listed. */
export function workWordsOf(base: LanguageTag): WorkWords | null {
  return known.get(base) ?? null;
}

/** Endings of a word that stands for its forms: "romanen", "фильме". */
const longestEnding = 4;

/** Whether a word in small letters is one for a work or a thing that bears a name, in whatever form. */
export function isWorkNoun(word: string, base: LanguageTag): boolean {
  return (
    known.get(base)?.nouns.some((noun) => word.startsWith(noun) && word.length <= noun.length + longestEnding) ?? false
  );
}
