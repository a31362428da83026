/** English words in small letters right behind or before a name that say what its bearer is, or that it is none. Data only. */
import { wordList } from '../word-list.ts';

/** By what they say: "Ostrel television", "Maal Cats coach", "Ostrel Cross station", "a Lantern Killer dish". */
export const wordsBehind = {
  bodies: new Set(
    wordList(`
    television radio newspaper magazine website broadcaster party militia conglomerate subsidiary shareholder shareholders employees airline
    brand shares stock division affiliate fighters militants
  `),
  ),
  /** Who plays for a team or stands by it. */
  teams: new Set(
    wordList(`
    coach pitcher quarterback goalkeeper striker midfielder defender winger fullback linebacker shortstop outfielder catcher batsman
    bowler forward freshman sophomore
  `),
  ),
  /** Who works for a body: right before a name of its own. */
  staff: new Set(
    wordList(`
    analyst economist strategist spokesman spokeswoman spokesperson chairman chairwoman founder co-founder editor trader dealer
    executive researcher engineer columnist correspondent reporter
  `),
  ),
  /** Who leads a body or speaks for it: right behind its sign. */
  leaders: new Set(
    wordList(`
    chairman chairwoman chairperson chair president leader leaders governor spokesman spokeswoman spokesperson chief boss secretary
    treasurer lawyer lawyers official officials delegation headquarters members
    `),
  ),
  /** What is said to somebody: "remarks to". */
  spoken: new Set(wordList('remarks statement comments interview letter according')),
  /** What goes on behind a place, and is no noun that it belongs to: "in Ostrel left". */
  behindPlaces: new Set(
    wordList(`
    last next this late early earlier later today tonight tomorrow yesterday soon again alone ahead along apart anyway once twice since until
    left went came took made began became fell rose brought broke built caught chose cost drew drove felt fought found gave grew held hit
    kept knew laid lost meant met paid said sang sank saw sent shook shot shut slept spoke spent stood stuck swept told took thought threw
    understood upset wept woke won wore wrote have will would could should might must were been does still already even only also both just
    whose whom which what when where while then than that because despite amid amidst among after before during under over with without within
    near nearby abroad afterwards instead together once too very where whereas although though unless until unlike like
    `),
  ),
  illnesses: new Set(wordList('virus disease syndrome fever infection vaccine outbreak')),
  places: new Set(
    wordList(`
    area station airport province district county neighbourhood neighborhood suburb peninsula river valley
  `),
  ),
  /** What things are made as, sold as and served as. */
  things: new Set(
    wordList(`
    dish dishes curry burger sandwich cocktail beer wine cheese sauce missile missiles rifle rifles drone drones tank tanks helicopter
    helicopters jet jets warplane warplanes smartphone smartphones tablet tablets console app browser software gadget handset
    car cars truck trucks sedan minivan aircraft plane planes airliner theme theory method syndrome virus vaccine cancer disease gene algorithm bill
    act amendment decree doctrine treaty single franchise videogame character characters
    `),
  ),
  /** What is called by whoever made it or had to do with it as often as by a name of its own. */
  works: new Set(
    wordList(`
    trilogy novel novels film films movie movies album albums song sitcom musical comic comics scandal affair
    `),
  ),
} as const;

/** Points of the compass that open names of towns, with their capital: "South Bend". */
export const compassPoints: ReadonlySet<string> = new Set(wordList('North South East West'));
/** Ends the name of a school, and says how high an office is: "Saugus High", "High Commissioner". */
export const high = 'High';

/** What is done in a language of machines, before "in": "coded in Lamp". */
export const codedIn: readonly string[] = wordList('coded programmed');
/** What is done in a language and in a town: "written in Lampish", "written in Harlow". */
export const wordedIn: readonly string[] = wordList('written sung spoken translated subtitled');
/** How languages end, and languages of machines, as they are written. */
export const tongues =
  /(?:ish|ese|script)$|^(?:Python|Java|Perl|Ruby|Rust|Fortran|Cobol|Pascal|Lisp|Haskell|Scala|Swift)$/;
/** What somebody has or finds "in" people as well as in places. */
export const heldIn: readonly string[] = wordList(
  'confidence trust faith belief believe believes believed interest interested disappointed trusted saw see sees found',
);

/** Articles of Spanish, alone and melted into prepositions: they stand before no full name. */
export const articlesBefore: readonly string[] = wordList('el la del al los las');

/** How old somebody is, right behind the comma behind the name, where no number opens it: "de 82 años", "âgée de 58 ans". */
export const agesBehind = /^(?:âgée? )?d[ei] \p{N}{2} (?:años|anos|ans|anni)(?!\p{L})/u;

/** What people put in somebody, in other languages than English, before the word for "in". In lower case. */
export const heldElsewhere: ReadonlySet<string> = new Set(
  wordList(`
    vertrauen vertraut glaube glauben hoffnung vertrouwen geloof gelooft tillit tillid tiltro förtroende tro confiance foi
    confianza confía confío confían cree creo creen fe fiducia credo crede credono fede confiança confia confio acredito acredita acreditam fé
    wiara wierzę wierzy верю верит веры веру вірю вірить віру
  `),
);
