/** Norwegian nynorsk: words around names. Data only. */
import { wordList as words } from '../word-list.ts';
import type { NameWords } from './name-words.ts';

export const nn: NameWords = {
  tag: 'nn',
  titles: words('herr fru frøken hr dr prof sir'),
  roles: words(`president visepresident statsminister minister kanslar sjef leiar nestleiar direktør rektor dekan dommar
    advokat aktor forsvarar politimeister lensmann kaptein styrmann skipper løytnant oberst major general
    admiral professor forskar lektor lærar lege overlege sjukepleiar dyrlege tannlege prest biskop kardinal
    pave konge kong dronning prins prinsesse diktator aktivist politikar forfattar journalist redaktør
    skodespelar songar artist komponist dirigent målar kunstnar fotograf regissør spelar keeper trenar utøvar
    løpar eigar grunnleggjar gründer bonde fiskar bakar slaktar nabo passasjer vitne bror søster syster far
    mor mann kone son dotter onkel tante bestefar bestemor venn ven kollega ordførar ambassadør talsmann
    talskvinne talsperson rådgjevar ekspert analytikar økonom historikar ingeniør arkitekt meteorolog
    konservator vaktmeister sjåfør pilot representant statssekretær generalsekretær innehavar leiaren sjefen
    direktøren ordføraren`),
  roleEndings: words(`minister sjef leiar direktør ansvarleg sekretær talsmann talskvinne talsperson rådgjevar forskar
    professor lege meister dommar advokat redaktør journalist politikar trenar spelar løpar eigar førar
    konsul ambassadør inspektør ingeniør formann general prins ekspert president representant`),
  organisations:
    words(`universitet universitetet høgskule høgskulen skule skulen sjukehus sjukehuset museum museet galleri
    teater teateret tingrett lagmannsrett høgsterett domstol stortinget sametinget regjeringa partiet
    forbundet forbund foreining lag klubb stiftinga fond konsern selskap bank magasinet kanal byrå etat
    direktorat direktoratet departement departementet tilsyn kommune fylkeskommune utval kommisjon komité råd
    organisasjon unionen as asa group holding il fk if ik
    parti politi politidistrikt institutt senter hotell
`),
  organisationKinds:
    words(`avisa reiarlaget selskapet bedrifta firmaet konsernet kringkastaren kanalen byrået nyheitsbyrået klubben
    laget partiet organisasjonen stiftinga banken flyselskapet forlaget`),
  organisationKindEndings: words(
    `selskapet rederiet firmaet konsernet verksemda kjeda bryggeriet fabrikken produsenten avisa klubben`,
  ),
  organisationEndings:
    words(`direktoratet departementet tilsynet kommisjonen forbundet etaten verket museet universitetet sjukehuset
    ombodet byrået nemnda rådet unionen partiet foreininga banken tinget vesenet instituttet selskapet posten avisa bladet tidende`),
  organisationTails:
    words(`kommune fylkeskommune universitet universitetssjukehus sjukehus politidistrikt tingrett lagmannsrett
    havarikommisjon direktorat tilsyn bispedømme høgskule idrettslag fotballklubb museum teater lufthamn
    vegvesen idrettsforbund fotballforbund skiforbund bibliotek legevakt skule barneskule ungdomsskule`),
  places: words(`gate gata veg vegen plass torg bru brua elv elva fjord fjorden sjø vatn vatnet øy øya fjell fjellet dal
    dalen bygd bydel kyrkje kyrkja slott hamn hamna stasjon halvøya strand sund hav havet`),
  placeKinds: words(`byen bygda tettstaden landsbyen kommunen grenda øya elva bydelen hovudstaden`),
  placeEndings:
    words(`fjorden fjord gata vegen plassen torget brua elva vatnet øya fjellet dalen kyrkja havet stranda sundet
    vidda nes vik bygda`),
  placeTails: words('gate gata torg plass veg allé park bru kyrkje'),
  abstractEndings: words('sjon sjonen skap skapet isme ering'),
  beforePlaces: words('i nær utanfor'),
  towardsPlaces: words('frå til på ved mot'),
  joins: words('for av'),
  articles: words('den det dei ein ei eit'),
  elisions: [],
  endings: words("s ' 's"),
  notNames:
    words(`gud bibelen koranen jesus jul påske internett covid covid-19 tv gps dna bnp moms i du han ho vi de dei
    nord sør aust vest
    grunnlova
`),
  otherThings: words(
    `lova avtalen prisen cupen ligaen meisterskapen krigen prosjektet planen rapporten boka filmen serien`,
  ),
  thingKinds: words(`
    ferja ferje skipet skip båten tankaren trålaren lasteskipet fartøyet filmen boka romanen albumet songen låta
    musikalen operaen serien hesten hunden katten orkanen stormen
  `),
  stateWords: words(`
    statsminister utanriksminister president regjering parlament hovudstad grense kyst konge dronning ambassadør
  `),
  openers:
    words(`i på av til frå for med om ved under over etter før mot mellom gjennom utan hos blant langs og men eller
    så då når viss fordi medan sjølv både ifølgje sidan difor her der no ikkje berre òg allereie først
    seinare tidlegare nyleg endeleg kanskje dessutan likevel samtidig vidare førre neste denne dette desse
    kvar alle mange nokre ingen fleire andre heile min din sin hans hennar deira eg du han ho vi de dei det
    den ein ei eit to tre fire fem seks sju åtte ni ti kva kven kvar korleis kvifor ja nei politiet folk barn
    kvinner menn rundt omkring minst foto les sjå heilt meir mest ny nye store små gamle unge`),
};
