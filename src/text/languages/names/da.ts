/** Danish: words around names. Data only. */
import { wordList as words } from '../word-list.ts';
import type { NameWords } from './name-words.ts';

export const da: NameWords = {
  tag: 'da',
  titles: words('hr fru frøken dr prof sir'),
  roles: words(`præsident vicepræsident statsminister minister kansler chef leder direktør rektor dekan dommer advokat
    anklager forsvarer politimester politiinspektør kaptajn styrmand løjtnant oberst major general admiral
    professor forsker lektor lærer læge overlæge sygeplejerske dyrlæge tandlæge præst biskop kardinal pave
    konge kong dronning prins prinsesse kronprins kronprinsesse diktator aktivist politiker forfatter
    journalist redaktør skuespiller sanger sangerinde kunstner komponist dirigent maler fotograf instruktør
    komiker spiller målmand keeper træner løber rytter svømmer ejer grundlægger stifter iværksætter investor
    milliardær konge landmand fisker bager slagter beboer nabo passager vidne bror søster far mor mand kone
    søn datter onkel tante fætter kusine nevø niece bedstefar bedstemor enke ven kollega borgmester rådmand
    ambassadør talsmand talskvinde talsperson pressechef rådgiver ekspert analytiker økonom historiker
    ingeniør arkitekt arkæolog biolog geolog meteorolog bibliotekar pedel chauffør pilot repræsentant
    generalsekretær formand forkvinde formanden direktøren lederen præsidenten ministeren statsministeren
    kaptajnen forfatteren professoren træneren målmanden klubformanden`),
  roleEndings:
    words(`minister ministeren chef chefen leder lederen direktør direktøren ansvarlig sekretær talsmand talskvinde
    talsperson rådgiver forsker professor læge mester dommer advokat redaktør journalist politiker træner
    spiller kører fører ejer formand formanden forkvinde konsul ambassadør inspektør betjent ingeniør general
    prins ekspert præsident repræsentant konge`),
  organisations:
    words(`universitet universitetet højskole skole hospital hospitalet sygehus museum museet galleri teater teatret
    operaen orkester byret landsret højesteret domstol folketinget regeringen partiet forbundet forbund
    foreningen forening klub fond fonden koncern selskab bank magasinet kanal bureau styrelse styrelsen
    direktorat ministerium ministeriet tilsyn kommune region udvalg kommission komité råd rådet organisation
    bevægelse union alliance a/s aps group holding if ik fk bk boldklub tidende
    politi politis politiet institut instituttet hotel hotellet tjeneste tjenesten akademi akademiet center centret
    orkestret kor koret energi brandvæsen brandvæsenet redningsberedskab beredskab anklagemyndigheden domstolen
    parti nævn nævnet universitetshospital gymnasium gymnasiet fagforening
`),
  organisationKinds:
    words(`avisen rederiet rederi selskabet virksomheden firmaet koncernen kanalen bureauet nyhedsbureauet klubben
    holdet partiet organisationen fonden banken flyselskabet forlaget fangruppen fanklubben fagforbundet rockbandet bandet popgruppen supermarkedet advokatfirmaet
    foreningen`),
  organisationKindEndings: words(
    `selskabet virksomheden rederiet firmaet koncernen kæden bryggeriet fabrikken producenten avisen klubben`,
  ),
  organisationEndings:
    words(`styrelsen ministeriet direktoratet tilsynet kommissionen forbundet museet universitetet hospitalet
    sygehuset bureauet nævnet rådet unionen partiet foreningen banken tinget instituttet selskabet bladet
    posten
    politiet tjenesten værnet folketidende
`),
  organisationTails:
    words(`kommune universitet hospital sygehus universitetshospital byret politi lufthavn boldklub idrætsforening
    museum teater stift havn idrætsforbund bibliotek gymnasium skole brandvæsen`),
  places: words(`gade gaden vej vejen plads pladsen torv torvet bro broen å åen sø søen ø øen øer bjerg dal kirke kirken
    domkirke slot slottet havn havnen station stationen halvøen sund bugt bugten strand fjord fjorden havet
    hotel fængsel lufthavn terminal mole kaj odde holm
`),
  placeKinds: words('byen landsbyen kommunen øen åen bydelen hovedstaden'),
  placeEndings:
    words(`fjorden fjord gade gaden vej vejen plads pladsen torvet broen søen øen kirken havet stranden sundet
    købing borg vig`),
  placeTails: words('gade torv plads vej allé park bro kirke stræde'),
  abstractEndings: words('tion tionen hed heden skab skabet isme ering ningen'),
  beforePlaces: words('i nær '),
  towardsPlaces: words('fra til på ved mod'),
  joins: words('for af'),
  articles: words('den det de en et'),
  elisions: [],
  endings: words("s ' 's"),
  notNames:
    words(`gud bibelen koranen jesus jul påske ramadan internettet internet covid covid-19 tv gps dna bnp moms i de
    du han hun vi nord syd øst vest
    grundloven straffeloven danskere danskerne nordmænd svenskere finner russere ukrainere polakker tyskere
    franskmænd briter amerikanere europæere grønlændere færinger
`),
  otherThings:
    words(`loven aftalen pagten prisen cuppen ligaen mesterskabet legene krigen slaget projektet planen rapporten
    bogen filmen serien`),
  thingKinds: words(`
    færgen færge skibet skib båden tankeren trawleren lastskibet yachten ubåden filmen bogen romanen albummet sangen
    musicalen operaen serien hesten hunden katten orkanen stormen satellitten
  `),
  stateWords: words(`
    statsminister udenrigsminister præsident regering parlament hovedstad grænse kyst hær konge dronning ambassadør
    økonomi forsvarsminister premierminister
  `),
  openers:
    words(`i på af til fra for med om ved under over efter før mod mellem gennem uden hos blandt langs og men eller
    så da når hvis fordi mens selv både ifølge siden dog derfor her der nu ikke kun også allerede først
    senere tidligere nylig endelig måske desuden alligevel samtidig videre derefter forrige næste denne dette
    disse hver alle mange nogle ingen flere andre hele min din sin hans hendes deres vores jeg du han hun vi
    i de det den man en et to tre fire fem seks syv otte ni ti hvad hvem hvor hvordan hvorfor hvilken ja nej
    politiet forskere beboere folk børn kvinder mænd hundredvis tusindvis omkring cirka mindst foto læs se
    helt meget mere mest ny nye store små gamle unge `),
};
