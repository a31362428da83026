/** English words and names that are something else first, and surnames or given names too. Data only. */
import { wordList } from '../word-list.ts';

/** Ordinary words that people are called by, also in languages of Africa and Asia. In lower case. */
export const wordsAndSurnames: ReadonlySet<string> = new Set(
  wordList(`
  baby bach back bag bail ball bang base basket bath beauty bell best bill bird black blast body bond bone book boom boot boots border boss
  bow box brain brand bread brew bride brook buck bud bug bull bullet burn bush butler button cake call camp candy captain car card
  care case cash cat cell chain champion chance change chase child choice church class clean clock cloud cola color comfort common cook
  cool core corner courage court cover crack craft crisp cross crowd crown cure cut dad dance dark date dawn day dean deal dear death deep den
  desire diamond dish doll dollar door draft dream drop drum duke duty eagle ear earth east edge egg end english eve face fair fall
  fame family fan farmer fashion fast favor fear feast fest fever field file fin finger fire fish fit flag flame flash flood floor flow flower
  flowers folk food foot force ford forge form forward fox free freed friend front fruit full fund funk fury game gale gang gap gate gear ghost
  giant gift girl glass goal god gold good grand grass grave green grip ground guard guest guide guru guy half hall hand hands hard
  hare hart hat head heard heart heat heaven heir hell help hero high hill hit holiday holy home hope horn horse hour house hull human
  hunger hunt ice inn iron island item jazz jet job jobs joke journey joy judge jump junk just justice key keys kid king kiss kit
  knight knock lab ladder lady lake lamp land lane lark last laugh law lawn leader league leap lee legend lens level liberty lie life lift light
  limit line link lion list live load loan lobby local lock long look loop lord loss love luck lung machine magic mail main major male mall man
  map mark market mask mass master match matter maze meal mean meat meet memory men menu mercy mess mile mind mine mirror mission mix model mom
  money month moon moral morning most mother motion mountain mouse mouth move music myth name nation need nest net night noble north note notice nova
  nurse ocean oil open orange order organ oven pace pack pad page pain paint pair pal palace pan panic paper paradise part party pass past path
  patient pause pay peace peak pen people perfect person pet phase picture piece pill pilot pit pitch place plan plane plant plate play
  player pleasure plus poison pole police pony pool pop portal post pot pound power practice prayer present press price pride prime prince
  print prior promise punch push quality queen quest race rage raid rail rain ram ranch range rank rap rat rate ray read reader rebel record
  rent rest reward rhythm rice rich ride rider right ring rise risk rival road rock role roll roof room root rope rose rule ruler run runner
  rush saga sage sail sailor saint sale sales salt sample sand save scale school score scout screen sea seal season seat second seed self
  sense servant service session set seven shade shadow shame shape share sharp shark sheet shelf shell shield shine ship shirt shock shoes shop shore
  short shot shoulder show sick side sign signal silence silk silver sin sing singer sister skill skin sky slaughter sleep slide slot small
  smile smoke smart snow soap sock soil son song soul sound source south space spark speaker speed spell spice spin spirit spring spy square
  stable stack staff stage stake stand standard star start state station steal steam steel step stern stick still stock stone stop store storm
  story stout strange stream street stress stretch strike strong stroke study style sub suit sum summer sun sunday supple swan sweat
  sweet swift swing switch sword table tag tail tale talent talk tall tank tap tape task taste tax tea teacher team tear temple term test text
  thing think thorn thread throne thunder tide tiger time tip titan toast toll tone tool tooth top torch total touch tour tower town toy
  track trail train trap travel tree trick trip triumph truck true trust truth tube tune turn twin twist union unit unity vale valley van vault
  victory view villa village viper vision voice vote wage wake walk wall war watch water wave way wear web week weeks weight welfare wheel
  white wife wild will win wind window wine wing wings winner winter wire wisdom wise wish witness wolf woman wonder wood word work
  world worm worth wound wreck writer yard year young youth
`),
);

/** Parts of countries that people are called by less often: "in Virginia". With their capital. */
export const givenNamesOfPlaces: ReadonlySet<string> = new Set(wordList('Virginia Dakota Carolina'));
/** Countries, states and towns that are given names as well: "Jordan Pickford", "Florence Parly". With their capital. */
export const placesAndGivenNames: ReadonlySet<string> = new Set(
  wordList(
    'Paris Florence Sydney Georgia Jordan Israel Chad Brooklyn Alexandria Lourdes Santiago Lorraine Siena Verona',
  ),
);
/** Countries that people are called by: "Nikki Holland". With their capital. */
export const countriesAndSurnames: ReadonlySet<string> = new Set(
  wordList('Holland Jordan Ireland England Israel Chad Poland'),
);
/** What bodies are called, and people: "Joe Chambers". With their capital. */
export const bodiesAndSurnames: ReadonlySet<string> = new Set(wordList('Chambers Church Courts Banks'));
