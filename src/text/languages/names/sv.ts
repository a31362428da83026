/** Swedish: words around names. Data only. */
import { wordList as words } from '../word-list.ts';
import type { NameWords } from './name-words.ts';

export const sv: NameWords = {
  tag: 'sv',
  titles: words('herr fru fröken dr prof sir'),
  roles: words(`president vicepresident statsminister minister kansler chef ledare direktör vd rektor dekan domare
    advokat åklagare försvarare polis kommissarie kapten kaptenen styrman löjtnant överste major general
    amiral professor forskare docent lektor lärare läkare överläkare sjuksköterska veterinär tandläkare präst
    kyrkoherde biskop kardinal påve kung drottning prins prinsessa kronprins kronprinsessa diktator aktivist
    politiker författare journalist redaktör skådespelare sångare artist kompositör dirigent målare konstnär
    fotograf regissör komiker spelare målvakt tränare tränaren åkare löpare cyklist simmare ägare ägaren
    grundare entreprenör miljardär bonde fiskare bagare slaktare boende granne passagerare vittne bror syster
    far mor man fru hustru son dotter farbror faster moster morbror kusin brorson farfar farmor mormor morfar
    änka vän kollega borgmästare kommunalråd kommunalrådet oppositionsråd oppositionsrådet regionråd regionrådet landshövding ambassadör talesman talesperson taleskvinna
    presstalesman presstalesperson rådgivare expert analytiker ekonom historiker ingenjör arkitekt arkeolog
    biolog geolog meteorolog konservator bibliotekarie vaktmästare förare pilot representant statssekreterare
    generalsekreterare ordförande ordföranden klubbordföranden direktören ledaren presidenten ministern
    statsministern författaren professorn rektorn systern brodern modern fadern sonen dottern hustrun tenor`),
  roleEndings: words(`minister ministern chef chefen ledare ledaren direktör direktören ansvarig sekreterare talesman
    talesperson rådgivare forskare professor läkare mästare domare advokat redaktör journalist politiker
    tränare spelare åkare förare ägare ordförande ordföranden konsul ambassadör inspektör ingenjör general
    prins expert president representant`),
  organisations:
    words(`universitet universitetet högskola högskolan skola skolan sjukhus sjukhuset museum museet galleri teater
    teatern operan orkester tingsrätt hovrätt tingsrätten hovrätten domstol riksdagen sametinget regeringen
    partiet förbundet förening föreningen lag klubb stiftelse stiftelsen fond koncern bolag bank magasinet
    kanal byrå myndighet myndigheten verk verket departement departementet inspektion inspektionen kommun
    kommunen region regionen nämnd nämnden kommission kommissionen kommitté kommittén råd rådet
    organisationen rörelsen unionen alliansen ab group holding if ik fk bk ff sk aif tidningar
    polisen polis institut institutet hotell hotellet tjänst tjänsten akademi akademin kammare kammaren
    åklagarkammare åklagarmyndigheten centrum orkestern kör kören försäkringskassan arbetsförmedlingen energi kraft
    fastigheter
    parti sparbank räddningstjänst räddningstjänsten församling gymnasium brandkår
`),
  organisationKinds:
    words(`tidningen rederiet rederi bolaget företaget firman koncernen kanalen byrån nyhetsbyrån klubben laget
    supporterföreningen organisationen stiftelsen banken flygbolaget förlaget tv-kanalen radiokanalen
    fackförbundet rockbandet bandet popgruppen facket hockeylaget fotbollslaget fotbollsklubben advokatfirman stiftelsen agenturen föreningen supporterklubben`),
  organisationKindEndings: words(
    `bolaget företaget rederiet firman koncernen kedjan bryggeriet fabriken tillverkaren tidningen klubben`,
  ),
  organisationEndings:
    words(`styrelsen verket myndigheten inspektionen förbundet departementet kommissionen museet universitetet
    sjukhuset ombudsmannen byrån nämnden rådet unionen partiet föreningen banken tinget institutet bolaget
    bladet posten tidningen
    polisen åklagaren tjänsten
`),
  organisationTails:
    words(`kommun universitet sjukhus universitetssjukhus tingsrätt hovrätt högskola museum teater flygplats stift
    landsting fotbollsklubb idrottsförening idrottsförbund fotbollförbund skidförbund bibliotek domkapitel gymnasium lasarett`),
  places: words(`gata gatan väg vägen plats torg torget bro bron älv älven sjö sjön ö ön öar berg berget dal dalen kyrka
    kyrkan domkyrka slott slottet hamn hamnen station stationen halvön sund viken stranden fjord fjorden
    havet bukten
    hotell fängelse flygplats terminal brygga kaj udde holme skär
`),
  placeKinds: words(`staden byn orten tätorten kommunen ön älven stadsdelen huvudstaden samhället`),
  placeEndings:
    words(`fjorden fjord gatan vägen plan torget bron älven sjön ön berget dalen kyrkan havet stranden sundet köping
    vik viken ås borg`),
  placeTails: words('gata torg plats väg allé park bro kyrka'),
  abstractEndings: words('tion tionen het heten skap skapet ism ning ningen'),
  beforePlaces: words('i nära utanför'),
  towardsPlaces: words('från till på vid mot'),
  joins: words('för av'),
  articles: words('den det de en ett'),
  elisions: [],
  endings: words("s ' 's"),
  notNames:
    words(`gud bibeln koranen jesus jul påsk ramadan internet covid covid-19 tv gps dna bnp moms jag du han hon vi
    ni norr söder öster väster
    grundlagen brottsbalken europaparlamentsvalet svensk svenskar norrmän danskar finländare ryssar ukrainare
    polacker tyskar fransmän britter amerikaner européer samer
`),
  otherThings:
    words(`lagen avtalet pakten priset cupen ligan mästerskapet spelen kriget slaget projektet planen rapporten
    boken filmen serien`),
  thingKinds: words(`
    färjan färja fartyget båten tankern trålaren lastfartyget yachten ubåten filmen boken romanen albumet sången
    låten musikalen operan serien hästen hunden katten orkanen stormen satelliten
  `),
  stateWords: words(`
    statsminister utrikesminister president regering parlament huvudstad gräns kust armé kung drottning ambassadör
    ekonomi försvarsminister finansminister premiärminister
  `),
  openers: words(`i på av till från för med om vid under över efter före mot mellan genom utan hos bland längs och men
    eller så då när om eftersom medan själv både enligt sedan dock därför här där nu inte bara också redan
    först senare tidigare nyligen äntligen kanske dessutom ändå samtidigt vidare därefter förra nästa denna
    detta dessa varje alla många några ingen inga fler andra hela min din sin hans hennes deras vår jag du
    han hon vi ni de det den man en ett två tre fyra fem sex sju åtta nio tio vad vem var hur varför vilken
    ja nej polisen forskare invånare folk barn kvinnor män hundratals tusentals runt omkring ungefär minst
    foto läs se helt mycket mer mest ny nya stora små gamla unga sista
    `),
};
