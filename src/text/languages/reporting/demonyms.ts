/** Who is of a country, as newsrooms call whoever they have just named: "die Georgierin", "la japonaise", "the Swede". Data only. */
import type { LanguageTag } from '../../../model/ids.ts';
import { wordList } from '../word-list.ts';

/** Each word also with other endings: "belge" as it is, "français" and "française". */
function both(men: string, endings: readonly (readonly [from: RegExp, to: string])[]): readonly string[] {
  return wordList(men).flatMap((man) => {
    const ending = endings.find(([from]) => from.test(man));
    return ending === undefined ? [man] : [man, man.replace(ending[0], ending[1])];
  });
}

const french = both(
  `français allemand autrichien suisse belge néerlandais luxembourgeois italien espagnol portugais anglais britannique écossais gallois
  irlandais danois suédois norvégien finlandais islandais polonais tchèque slovaque hongrois roumain bulgare grec turc russe
  ukrainien biélorusse géorgien arménien serbe croate slovène bosnien albanais américain canadien québécois mexicain brésilien
  argentin chilien colombien péruvien australien néo-zélandais japonais chinois coréen indien iranien irakien syrien libanais
  israélien palestinien égyptien marocain algérien tunisien sénégalais ivoirien malien camerounais congolais nigérian kényan
  éthiopien breton basque corse alsacien parisien lyonnais marseillais`,
  [
    [/ien$/, 'ienne'],
    [/c$/, 'que'],
    [/([^e])$/, '$1e'],
  ],
);

const spanish = both(
  `español alemán austriaco suizo belga holandés neerlandés italiano francés portugués inglés británico escocés galés irlandés danés sueco
  noruego finlandés islandés polaco checo eslovaco húngaro rumano búlgaro griego turco ruso ucraniano bielorruso georgiano
  armenio serbio croata esloveno bosnio albanés estadounidense canadiense mexicano brasileño argentino chileno colombiano
  peruano venezolano uruguayo ecuatoriano boliviano paraguayo cubano australiano neozelandés japonés chino coreano indio
  iraní iraquí sirio libanés israelí egipcio marroquí argelino tunecino senegalés nigeriano keniano etíope andaluz gallego
  catalán vasco asturiano madrileño sevillano`,
  [
    [/o$/, 'a'],
    [/és$/, 'esa'],
    [/án$/, 'ana'],
    [/([lz])$/, '$1a'],
  ],
);

const portuguese = both(
  `português alemão austríaco suíço belga holandês neerlandês italiano francês espanhol inglês britânico escocês galês irlandês
  dinamarquês sueco norueguês finlandês islandês polaco polonês checo tcheco eslovaco húngaro romeno búlgaro grego turco
  russo ucraniano georgiano sérvio croata esloveno albanês americano canadiano canadense mexicano brasileiro argentino
  chileno colombiano peruano australiano japonês chinês coreano indiano iraniano iraquiano sírio libanês israelita egípcio
  marroquino argelino tunisino angolano moçambicano cabo-verdiano nigeriano queniano etíope lisboeta carioca paulista gaúcho`,
  [
    [/ês$/, 'esa'],
    [/ão$/, 'ã'],
    [/ol$/, 'ola'],
    [/o$/, 'a'],
  ],
);

const italian = both(
  `italiano tedesco austriaco svizzero belga olandese francese spagnolo portoghese inglese britannico scozzese gallese irlandese danese
  svedese norvegese finlandese islandese polacco ceco slovacco ungherese rumeno romeno bulgaro greco turco russo ucraino
  georgiano serbo croato sloveno albanese americano canadese messicano brasiliano argentino cileno colombiano australiano
  giapponese cinese coreano indiano iraniano iracheno siriano libanese israeliano egiziano marocchino algerino tunisino
  senegalese nigeriano keniano etiope siciliano sardo toscano romano milanese napoletano torinese veneziano`,
  [[/o$/, 'a']],
);

const german = wordList(
  `deutsche deutscher franzose französin österreicher schweizer belgier niederländer holländer luxemburger italiener spanier portugiese engländer
  brite schotte waliser ire däne schwede norweger finne isländer este lette litauer pole tscheche slowake ungar rumäne
  bulgare grieche türke russe ukrainer belarusse georgier armenier serbe kroate slowene bosnier albaner amerikaner
  us-amerikaner kanadier mexikaner brasilianer argentinier chilene kolumbianer australier neuseeländer südafrikaner japaner
  chinese koreaner südkoreaner inder iraner iraker syrer libanese ägypter marokkaner algerier tunesier senegalese nigerianer
  kenianer äthiopier berliner hamburger münchner kölner bremer wiener zürcher berner bayer sachse`,
).flatMap((man) => [man, `${man.replace(/e$/, '')}in`]);

const lists: Readonly<Record<LanguageTag, readonly string[]>> = {
  de: german,
  fr: french,
  es: spanish,
  pt: portuguese,
  it: italian,
  en: wordList(
    `american canadian mexican brazilian argentine australian german italian belgian austrian norwegian russian ukrainian georgian romanian
    bulgarian hungarian greek swede dane finn pole czech turk spaniard briton scot englishman englishwoman frenchman
    frenchwoman irishman irishwoman welshman welshwoman scotsman scotswoman dutchman dutchwoman icelander kenyan ethiopian
    nigerian south-african egyptian moroccan algerian tunisian indian korean`,
  ),
  nl: wordList(
    `nederlander nederlandse duitser duitse belg belgische vlaming vlaamse fransman française italiaan italiaanse spanjaard spaanse
    portugees portugese engelsman engelse brit britse schot schotse ier ierse deen deense zweed zweedse noor noorse fin finse
    pool poolse tsjech tsjechische hongaar hongaarse roemeen roemeense griek griekse turk turkse rus russin oekraïner
    oekraïense georgiër georgische serviër servische kroaat kroatische sloveen sloveense amerikaan amerikaanse canadees
    canadese braziliaan braziliaanse argentijn argentijnse australiër australische japanner japanse chinees chinese
    zwitser zwitserse oostenrijker oostenrijkse marokkaan marokkaanse keniaan keniaanse fries friezin limburger limburgse
    brabander brabantse`,
  ),
  nb: wordList(
    `nordmannen svensken dansken finnen islendingen tyskeren franskmannen engelskmannen briten skotten iren nederlenderen belgieren
    sveitseren østerrikeren italieneren spanjolen portugiseren polakken tsjekkeren ungareren rumeneren grekeren tyrkeren
    russeren ukraineren georgieren serberen kroaten amerikaneren kanadieren brasilianeren argentineren australieren japaneren
    kineseren koreaneren inderen kenyaneren etioperen bergenseren trønderen`,
  ),
  da: wordList(
    `danskeren svenskeren nordmanden finnen islændingen tyskeren franskmanden englænderen briten skotten ireren hollænderen belgieren
    schweizeren østrigeren italieneren spanieren portugiseren polakken tjekken ungareren rumæneren grækeren tyrkeren russeren
    ukraineren georgieren serberen kroaten amerikaneren canadieren brasilianeren argentineren australieren japaneren
    kineseren koreaneren inderen kenyaneren jyden aarhusianeren`,
  ),
  sv: wordList(
    `svensken svenskan dansken danskan norrmannen norskan finländaren finnen isländaren tysken tyskan fransmannen fransyskan engelsmannen
    britten skotten irländaren holländaren nederländaren belgaren schweizaren österrikaren italienaren italienskan spanjoren
    spanjorskan portugisen polacken tjecken ungraren rumänen greken turken ryssen ryskan ukrainaren georgiern serben kroaten
    amerikanen amerikanskan kanadensaren brasilianaren argentinaren australiensaren japanen japanskan kinesen kinesiskan
    koreanen indiern kenyanen etiopiern göteborgaren skåningen`,
  ),
  pl: wordList(
    `polak polka niemiec niemka francuz francuzka włoch włoszka hiszpan hiszpanka portugalczyk anglik angielka brytyjczyk brytyjka szkot
    irlandczyk holender holenderka belg szwajcar szwajcarka austriak austriaczka duńczyk dunka szwed szwedka norweg norweżka
    fin finka czech czeszka słowak słowaczka węgier węgierka rumun rumunka grek greczynka turek turczynka rosjanin rosjanka
    ukrainiec ukrainka gruzin gruzinka serb serbka chorwat chorwatka słoweniec słowenka amerykanin amerykanka kanadyjczyk
    kanadyjka brazylijczyk argentyńczyk australijczyk australijka japończyk japonka chińczyk chinka kenijczyk kenijka`,
  ),
};

const known = new Map(Object.entries(lists).map(([tag, words]) => [tag, new Set(words)]));
const none: ReadonlySet<string> = new Set();

/** The words of a language, by the base of its tag. */
export function demonymsOf(base: LanguageTag): ReadonlySet<string> {
  return known.get(base) ?? none;
}
