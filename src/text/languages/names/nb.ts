/** Norwegian bokmål: words around names. Data only. */
import { phrases } from '../press/phrases.ts';
import { wordList as words } from '../word-list.ts';
import type { NameWords } from './name-words.ts';

export const nb: NameWords = {
  tag: 'nb',
  titles: words('herr fru frøken hr dr prof sir'),
  roles: words(`president visepresident statsminister minister kansler sjef leder nestleder direktør rektor dekan dommer
    advokat aktor forsvarer politimester lensmann kaptein styrmann skipper løytnant oberst major general admiral
    professor forsker lektor lærer lege overlege sykepleier dyrlege tannlege prest biskop kardinal pave konge kong
    dronning prins prinsesse kronprins kronprinsesse hertug diktator aktivist politiker forfatter journalist redaktør
    skuespiller sanger artist komponist dirigent maler kunstner fotograf regissør komiker spiller keeper trener
    utøver løper syklist skiløper svømmer eier grunnlegger gründer investor milliardær bonde fisker baker slakter
    tømmerhogger beboer nabo innbygger passasjer vitne bror søster far mor mann kone ektemann sønn datter onkel tante
    fetter kusine nevø niese bestefar bestemor enke venn kollega ordfører byrådsleder fylkesmann statsforvalter
    utsending ambassadør talsmann talskvinne talsperson pressetalsmann rådgiver ekspert analytiker økonom historiker
    ingeniør arkitekt arkeolog biolog geolog meteorolog konservator bibliotekar vaktmester sjåfør pilot flyger
    representant statssekretær generalsekretær innehaver bestyrer utbygger byggherre gårdbruker gardbruker lederen sjefen direktøren presidenten ministeren
    statsministeren kapteinen forfatteren professoren diktatoren rektoren ordføreren søsteren broren moren faren
    sønnen datteren kona mannen`),
  roleEndings: words(`minister sjef leder direktør ansvarlig sekretær talsmann talskvinne talsperson rådgiver forsker
    professor lege mester dommer advokat redaktør journalist politiker trener spiller løper kjører fører eier konsul
    ambassadør inspektør betjent ingeniør arbeider formann general prins ekspert president kansler representant`),
  organisations: words(`universitet universitetet høgskole høyskole høgskolen høyskolen skole skolen sykehus sykehuset
    museum museet galleri teater teatret operaen orkester tingrett lagmannsrett høyesterett domstol stortinget
    sametinget regjeringen partiet parti forbund forbundet forbund forening foreningen lag laget klubb klubben
    stiftelse stiftelsen fond fondet konsern konsernet selskap selskapet rederi rederiet bedrift bedriften firma
    firmaet bank banken avis avisen avisa magasinet tidsskriftet kanal kanalen kringkaster kringkasteren byrå byrået
    nyhetsbyrået nyhetsbyrå etat etaten direktorat direktoratet departement departementet tilsyn tilsynet kommune
    kommunen fylkeskommune utvalg utvalget kommisjon kommisjonen komité komiteen råd rådet politidistrikt
    organisasjonen organisasjon bevegelsen unionen alliansen hæren marinen as asa gruppen group holding il fk if ik
    flyselskapet forlaget forlag verft verftet tidende
    lufthavn stasjon hotell hotellet institutt instituttet politiet politi senter senteret etterretningstjenesten
    tjenesten tjeneste kollegium akademi akademiet ballett kor koret korps korpset landslag kringkasting
    redningsselskap redningsselskapet sjømannskirken frelsesarmeen fagforbund arbeidsgiverforening havneselskap
    kraftlag kraft energi eiendom kafé kafe restaurant advokatfirmaet advokatfirma
`),
  organisationKinds:
    words(`avisen avisa avis rederiet rederi selskapet bedriften firmaet konsernet kringkasteren kanalen
    byrået nyhetsbyrået nyhetsbyrå klubben laget partiet organisasjonen stiftelsen banken flyselskapet forlaget`),
  organisationKindEndings: words(
    `selskapet rederiet firmaet konsernet bedriften kjeden bryggeriet fabrikken produsenten leverandøren avisen avisa klubben`,
  ),
  organisationEndings:
    words(`direktoratet departementet tilsynet kommisjonen forbundet etaten verket museet universitetet
    sykehuset ombudet byrået nemnda rådet unionen partiet foreningen banken tinget vesenet styrelsen sentralen
    instituttet selskapet posten avisa avisen bladet tidende
    politiet
`),
  organisationTails: words(`kommune fylkeskommune universitet universitetssykehus universitetssjukehus sykehus sjukehus
    politidistrikt tingrett lagmannsrett havarikommisjon kommisjon direktorat tilsyn bispedømme høgskole høyskole
    videregående idrettslag fotballklubb ballklubb museum teater folkebibliotek lufthavn havnevesen brannvesen
    turistforening statsforvalter vegvesen idrettsforbund fotballforbund skiforbund håndballforbund kunstnerforbund bibliotek legevakt
    skole barneskole ungdomsskole folkehøgskole sykehjem`),
  places: words(`gate gaten gata vei veien veg vegen plass plassen torg torget bru brua broen elv elva elven fjord
    fjorden sjø sjøen vann vannet øy øya fjell fjellet dal dalen bygd bygda bydel bydelen by byen kirke kirka kirken
    domkirke slott slottet havn havna stasjon stasjonen tettstedet grend grenda halvøya stranda stredet hav havet
    kommunesenteret landsbyen
    hotell hotellet fengsel kjøpesenter lufthavn flyplass terminal brygge brygga kai kaia odde odden holme skjær
`),
  placeKinds: words('byen bygda tettstedet landsbyen kommunen grenda øya elva bydelen hovedstaden kommunesenteret'),
  placeEndings: words(`fjorden fjord gata gate gaten veien vegen vei plassen torget brua broen elva vannet øya fjellet
    dalen kirke kirken havet stranda sundet vidda nes vik bygda`),
  placeTails: words('gate gata gaten torg plass vei veg allé park bru kirke'),
  abstractEndings: words('sjon sjonen het heten skap skapet isme ering ningen'),
  beforePlaces: words('i nær utenfor'),
  towardsPlaces: words('fra til på ved mot'),
  joins: words('for av'),
  articles: words('den det de en et ei'),
  elisions: [],
  endings: words("s ' 's"),
  notNames: words(`gud bibelen koranen jesus jul påske ramadan internett covid covid-19 olympiske i du han hun den det
    de vi dere tv pc gps dna bnp mva ko moms nord sør øst vest vesten
    grunnloven straffeloven plan- og-bygningsloven straffeprosessloven olympia-leker justis nordmenn nordmann
    svensker svensker dansker finner russere ukrainere polakker tyskere franskmenn briter amerikanere europeere
    samer samene
`),
  otherThings: words(`loven avtalen pakten prisen cupen ligaen mesterskapet lekene krigen slaget aksjonen prosjektet
    planen rapporten boken boka filmen serien`),
  thingKinds: words(`
    ferga ferja fergen ferge skipet skip båten tankeren tråleren lasteskipet fartøyet yachten seilskuta ubåten
    fregatten hurtigbåten filmen boka boken romanen albumet sangen låta låten musikalen operaen serien hesten hunden
    katten orkanen stormen romanen satellitten skuta skuten hurtigruteskipet
  `),
  stateWords: words(`
    statsminister utenriksminister president regjering parlament hovedstad grense kyst hær konge dronning ambassadør
    økonomi forsvarsminister finansminister
  `),
  openers: phrases(`
    i; på; av; til; fra; for; med; om; ved; under; over; etter; før; mot; mellom; gjennom; uten; hos; blant; langs;
    og; men; eller; så; da; når; hvis; fordi; mens; selv; både; ifølge; ifølgje; siden; dersom; ettersom; slik; her;
    der; nå; ikke; bare; også; allerede; først; senere; tidligere; nylig; endelig; kanskje; dessuten; derfor; likevel;
    imidlertid; samtidig; videre; deretter; forrige; neste; denne; dette; disse; hver; alle; mange; noen; ingen; flere;
    andre; hele; min; din; sin; hans; hennes; deres; vår; jeg; du; han; hun; vi; dere; de; det; den; man; en; et; ei;
    to; tre; fire; fem; seks; sju; syv; åtte; ni; ti; hva; hvem; hvor; hvordan; hvorfor; hvilken; mandag; ja; nei;
    politiet; forskerne; innbyggerne; folk; barn; kvinner; menn; hundrevis; tusenvis; rundt; omkring; omtrent; minst;
    foto; les; se; mulig; forsøkene; helt; svært; mer; mest; ny; nye; tidligere; store; små; gamle; unge; i går; troppene
  `),
};
