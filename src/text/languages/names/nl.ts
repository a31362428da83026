/** Dutch: words around names. Data only. */
import { wordList as words } from '../word-list.ts';
import type { NameWords } from './name-words.ts';

export const nl: NameWords = {
  tag: 'nl',
  titles: words('meneer mevrouw mijnheer heer dr prof mr sir'),
  roles:
    words(`president vicepresident premier minister kanselier baas leider directeur directrice rector decaan rechter
    advocaat officier commissaris kapitein schipper stuurman luitenant kolonel majoor generaal admiraal
    hoogleraar professor onderzoeker docent leraar arts huisarts chirurg verpleegkundige dierenarts tandarts
    priester bisschop kardinaal paus koning koningin prins prinses dictator activist politicus schrijver
    schrijfster auteur journalist redacteur acteur actrice zanger zangeres kunstenaar componist dirigent
    schilder fotograaf regisseur speler keeper doelman trainer coach renner loper zwemmer eigenaar eigenares
    oprichter ondernemer miljardair boer visser bakker slager bewoner bewoonster buurman buurvrouw passagier
    getuige broer zus vader moeder man vrouw zoon dochter oom tante neef nicht opa oma weduwe vriend collega
    burgemeester wethouder ambassadeur woordvoerder woordvoerster adviseur deskundige analist econoom
    historicus ingenieur architect bioloog geoloog meteoroloog conservator bibliothecaris chauffeur piloot
    voorzitter voorzitster staatssecretaris secretaris-generaal tenor sopraan vertegenwoordiger kamerlid
    buurtbewoner`),
  roleEndings:
    words(`minister president leider directeur baas voorzitter voorzitster woordvoerder woordvoerster onderzoeker
    deskundige trainer speler advocaat redacteur journalist politicus ambassadeur commissaris eigenaar
    adviseur meester houder`),
  organisations:
    words(`universiteit hogeschool school ziekenhuis museum galerie theater schouwburg opera orkest koor rechtbank
    gerechtshof raad parlement kamer ministerie dienst agentschap bond vakbond vereniging stichting fonds
    bank groep holding bv nv partij politie brandweer club fc vv sv psv organisatie unie alliantie beweging
    instituut centrum commissie comité federatie inspectie autoriteit gemeente provincie waterschap omroep
    spoorwegen group havenbedrijf
    rijkswaterstaat openbaar algemene nieuws krant dagblad tijdschrift stadsdeel veiligheidsregio hulpdienst
    supermarkt kustwacht marechaussee leger luchtmacht zeemacht hotel
`),
  organisationKinds:
    words(`krant zender omroep rederij bedrijf concern persbureau nieuwsagentschap weekblad dagblad club partij
    vakbond organisatie stichting bank luchtvaartmaatschappij uitgeverij supportersclub producent`),
  organisationKindEndings: words(`bedrijf concern fabrikant producent keten uitgeverij rederij maatschappij vakbond`),
  organisationEndings: words(
    `ministerie universiteit ziekenhuis museum instituut bond dienst inspectie commissie raad partij unie`,
  ),
  organisationTails: [],
  places: words(`straat laan weg plein brug rivier meer zee eiland berg dal bos kerk kathedraal kasteel haven station
    luchthaven stadion kust baai kanaal gracht schiereiland markt
    hotel gevangenis kade terminal camping boswachterij sporthal vliegbasis
    park polder singel sluis tunnel viaduct
`),
  placeKinds: words(`stad hoofdstad dorp gemeente eiland rivier provincie wijk regio havenstad stadje deelgemeente`),
  placeEndings: words('straat laan plein brug eiland kerk haven dijk gracht'),
  abstractEndings: words('tie ties heid heden schap schappen isme iteit'),
  beforePlaces: words('in nabij bij uit'),
  towardsPlaces: words('naar van'),
  joins: words('voor van'),
  articles: words('de het een'),
  elisions: [],
  endings: words("'s s '"),
  notNames:
    words(`belgische belg belgen nederlandse nederlander nederlanders nederlands vlaamse vlaming vlamingen vlaams
    waalse duitse duitser duitsers duits franse fransman fransen frans engelse engels britse brit britten
    amerikaanse amerikaan amerikanen russische rus russen russisch oekraïense oekraïner poolse pool 
    pools italiaanse italiaan italianen italiaans spaanse spanjaard spanjaarden spaans portugese portugees
    griekse turkse turk turken marokkaanse marokkaan chinese chinees japanse europese europeaan europeanen
    afrikaanse aziatische arabische israëlische palestijnse syrische iraakse iraanse zweedse noorse deense
    finse zwitserse oostenrijkse gentse antwerpse brusselse amsterdamse haagse rotterdamse god bijbel koran
    kerst kerstmis pasen ramadan internet covid covid-19 corona tv gps dna bbp btw ik je hij zij wij jullie
    ze we
    financiën justitie defensie volksgezondheid kabinet onderwijs landbouw binnenlandse buitenlandse
    grondwet kamerleden kamerlid raadsleden raadslid statenleden statenlid kamerbrief kamermeerderheid kamerdebat
    kamercommissie rijksoverheid europarlementariër walen oekraïners polen-turken marokkanen friezen koerden joden
    christenen moslims pinksteren sinterklaas
    zaken sociale economische infrastructuur veiligheid koninkrijksrelaties welzijn cultuur wetenschap
    werkgelegenheid klimaat asiel migratie natuur visserij
`),
  otherThings: words(
    `verkiezing verkiezingen statenverkiezingen raadsverkiezingen kamerverkiezingen gemeenteraadsverkiezingen parlementsverkiezingen presidentsverkiezingen wet verdrag akkoord prijs beker kampioenschap spelen oorlog project plan rapport boek film serie`,
  ),
  thingKinds: words(`
    veerboot veerpont schip tanker vrachtschip trawler jacht boot onderzeeër fregat film roman album lied musical
    opera serie paard hond kat orkaan storm
  `),
  openers:
    words(`in op van tot naar uit voor met om bij onder over na tegen tussen door zonder langs en maar of dus toen
    als omdat terwijl zelf volgens sinds toch daarom hier daar nu niet alleen ook al eerst later vroeger
    onlangs eindelijk misschien bovendien tegelijk verder daarna vorig vorige volgende deze dit die dat elke
    elk alle veel enkele sommige geen meer andere hele mijn jouw zijn haar hun onze ik je jij hij zij wij
    jullie ze we het de een twee drie vier vijf zes zeven acht negen tien wat wie waar hoe waarom welke ja
    nee politie mensen kinderen vrouwen mannen honderden duizenden ongeveer minstens foto lees zie heel nieuw
    nieuwe grote kleine oude jonge gisteren vandaag morgen intussen ondertussen ook
    daarop hierop aldus overigens vooral zeker uiteindelijk inmiddels vandaar zowel noch mits tenzij indien
`),
};
