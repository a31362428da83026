/** German: words around names. Data only. */
import { wordList as words } from '../word-list.ts';
import type { NameWords } from './name-words.ts';

export const de: NameWords = {
  tag: 'de',
  titles: words('herr frau herrn dr prof sir lord'),
  roles: words(`präsident präsidentin vizepräsident kanzler kanzlerin minister ministerin chef chefin leiter leiterin
    direktor direktorin rektor rektorin dekan richter richterin anwalt anwältin rechtsanwalt staatsanwalt
    staatsanwältin verteidiger kommissar kommissarin kapitän steuermann leutnant oberst major general admiral
    professor professorin forscher forscherin dozent lehrer lehrerin arzt ärztin chefarzt pfarrer pfarrerin
    bischof bischöfin kardinal papst könig königin prinz prinzessin herzog kaiser diktator machthaber
    aktivist aktivistin politiker politikerin autor autorin schriftsteller schriftstellerin journalist
    journalistin redakteur redakteurin schauspieler schauspielerin sänger sängerin künstler künstlerin
    komponist dirigent maler malerin fotograf fotografin regisseur regisseurin spieler spielerin torwart
    torhüter stürmer trainer trainerin läufer rennfahrer schwimmer besitzer besitzerin gründer gründerin
    unternehmer unternehmerin milliardär landwirt landwirtin bauer bäuerin fischer bäcker bäckerin metzger
    förster nachbar nachbarin anwohner anwohnerin passagier urlauber urlauberin zeuge zeugin bruder schwester
    vater mutter ehemann ehefrau sohn tochter onkel tante enkel enkelin neffe nichte nachfahre witwe witwer
    freund freundin kollege kollegin bürgermeister bürgermeisterin oberbürgermeister landrat landrätin
    botschafter botschafterin sprecher sprecherin berater beraterin experte expertin analyst analystin ökonom
    ökonomin historiker historikerin ingenieur ingenieurin architekt architektin meteorologe biologe biologin
    geologe kurator kuratorin restaurator bibliothekar hausmeister fahrer fahrerin pilot pilotin abgeordnete
    abgeordneter vorsitzende vorsitzender senator senatorin staatssekretär staatssekretärin generalsekretär
    generalsekretärin beauftragte beauftragter premier premierminister premierministerin außenminister
    außenministerin ministerpräsident ministerpräsidentin oppositionsführer oppositionsführerin oppositionelle nato-generalsekretär gouverneur
    anführer inhaber inhaberin kommandant kommandantin gewerkschafter gewerkschafterin jurist juristin betriebsrat betriebsrätin wirt
    wirtin pfleger pflegerin hebamme polizist polizistin feuerwehrmann feuerwehrfrau rentner rentnerin student studentin schüler
    schülerin mitarbeiter mitarbeiterin winzer winzerin imker imkerin sportler sportlerin vermieter vermieterin mieter mieterin`),
  roleEndings:
    words(`kommandant gewerkschafter gewerkschafterin aktivist aktivistin mitarbeiter mitarbeiterin minister ministerin präsident präsidentin chef chefin leiter leiterin direktor direktorin sprecher
    sprecherin sekretär sekretärin forscher forscherin professor meister meisterin richter richterin anwalt
    anwältin redakteur politiker politikerin trainer trainerin spieler spielerin fahrer führer führerin
    inhaber händler berater beraterin beauftragte beauftragter vorsitzende vorsitzender kommissar kommissarin
    rat rätin vorstand experte expertin schützer wirt wirtin login loge besitzer besitzerin kanzler kanzlerin
    sänger sängerin`),
  organisations:
    words(`universität hochschule fachhochschule akademie institut klinikum klinik krankenhaus museum galerie
    theater oper orchester philharmoniker amtsgericht landgericht oberlandesgericht gericht gerichtshof
    bundesgericht ministerium bundesamt landesamt amt verband bund gewerkschaft verein stiftung bank
    sparkasse versicherung bahn konzern gruppe gmbh ag kg holding werke stadtwerke brauerei verlag allgemeine
    nachrichten fc sv tsv vfb vfl sc union rundfunk bündnis allianz zeitung rundschau tageblatt anzeiger
    kurier agentur auktionshaus kunsthaus opernhaus parlament kommission rat feuerwehr ff tidende group
    hotel polizei staatsanwaltschaft handelskammer kammer landtag stadtrat gemeinderat senat bundestag schule
    gymnasium kita werft reederei redaktion presse messe zoo tierpark archiv bibliothek chor ballett filiale
    sparkassen stadtverwaltung gemeindeverwaltung wasserwacht bergwacht landeskriminalamt polizeipräsidium polizeiinspektion landratsamt bundeswehr bistum erzbistum diakonie borussia eintracht fortuna arminia alemannia
`),
  organisationKinds:
    words(`mutterkonzern mutterkonzerns muttergesellschaft mutterfirma tochterfirma tochtergesellschaft tochterunternehmen zeitung sender reederei behörde unternehmen firma konzern partei agentur nachrichtenagentur magazin
    nachrichtenmagazin blatt tageszeitung boulevardzeitung fernsehsender rundfunksender radiosender verein
    fanclub gewerkschaft organisation umweltorganisation stiftung bank airline fluggesellschaft verlag
    auktionshaus hersteller betreiber zulieferer versicherer anbieter dienstleister discounter lieferant fabrik zeitschrift portal
    plattform maschinenbauer anlagenbauer flugzeugbauer schiffbauer autobauer umweltverband band herstellers betreibers konzerns`),
  organisationKindEndings:
    words(`konzern konzerns hersteller herstellers betreiber betreibers unternehmen unternehmens firma fabrik reederei sender
    senders versicherer zulieferer anbieter dienstleister handelskette supermarktkette discounter zeitschrift magazin magazins portal
    plattform organisation maschinenbauer autobauer anlagenbauer flugzeugbauer schiffbauer möbelbauer lieferant`),
  organisationEndings:
    words(`behörde präsidium ministerium universität gericht verband bund institut klinikum museum amt partei gewerkschaft
    kommission stiftung theater hochschule gesellschaft zeitung agentur`),
  organisationTails: [],
  places: words(`straße allee platz weg gasse brücke see fluss fjord insel berg gebirge tal wald kirche dom schloss burg
    hafen bahnhof flughafen stadion küste bucht meer halbinsel viertel
    hotel gefängnis kai mole terminal
    park tunnel ufer damm friedhof siedlung talsperre stausee deich
`),
  placeKinds:
    words(`stadt hauptstadt ort dorf gemeinde insel fluss landkreis kreis stadtteil bezirk region provinz bundesland
    hafenstadt kleinstadt ortschaft ortsteil`),
  placeEndings:
    words(`straße allee platz brücke fjord insel gebirge kirche hafen bahnhof flughafen stadion bucht burg heim
    hausen dorf`),
  abstractEndings:
    words(`ung ungen heit keit schaft schaften tion tionen tät ismus unfall unfälle unfällen unglück zusammenstoß überfall
    diebstahl totschlag`),
  beforePlaces: words('in aus nahe bei'),
  towardsPlaces: words('nach von'),
  joins: words('für von der des'),
  articles: words('der die das den dem des ein eine einen einem einer'),
  elisions: [],
  endings: words("s ' 's"),
  attributeEndings: words('en>e er>e es>e'),
  notNames:
    words(`angst haft gefahr not ruhe sicht sturm regen nebel schnee sonne wind wut freude trauer liebe hass protest sorge
    mangel kraft zukunft form zeiten kreisen bezug höhe folge richtung bewegung anspruch zusammenarbeit teilen flammen
    tränen betrieb planung ordnung frage haus hause holz metall stein glas gold papier beton rücksicht gründen bedarf
    licht nacht kälte hitze dunkelheit schulen kliniken städten ländern gesprächen verhandlungen minuten stunden tagen
    wochen monaten jahren beginn angaben berichten ansicht meinung wasser luft feuer erde land leben tod krieg frieden
    deutsche deutscher deutschen deutsches deutsch englisch französisch russisch russen russe ukrainer
    franzosen briten amerikaner europäer norweger dänen finnen italiener spanier griechen türken
    syrer iraker israelis palästinenser araber muslime christen juden katholiken gott bibel koran weihnachten
    ostern ramadan internet corona covid covid-19 sie ihr ihre ihrem ihren ihm ich wir er es tv pc gps dna
    bip
    würde alter land summe folge führung bereich laufe folgen eile kauf verruf vergessenheit rente ordnung
    grüne grünen liberale liberalen linke linken sozialdemokraten christdemokraten freien konservative konservativen
    republikaner demokraten kommunisten islamisten
`),
  otherThings:
    words(`gesetz vertrag abkommen preis pokal meisterschaft spiele krieg projekt plan bericht buch film serie tag
    woche monat jahr euro dollar franken kronen prozent uhr millionen milliarden`),
  thingKinds: words(`
    fähre schiff tanker frachter yacht boot u-boot fregatte kutter segelschiff film roman album lied song musical
    oper serie pferd hund katze hurrikan orkan sturmtief rakete satellit containerschiff kreuzfahrtschiff
    frachtschiff
  `),
  stateWords: words(`
    ministerpräsident ministerpräsidentin präsident präsidentin regierung parlament hauptstadt grenze küste armee
    könig königin botschafter wirtschaft außenminister außenministerin regierungschef regierungschefin
    premierminister
  `),
  openers: words(`am an auf aus bei bis durch für gegen hinter im in mit nach neben ohne seit über um unter vom von vor
    während wegen zu zum zur zwischen und aber oder denn sondern so da dann dort hier jetzt nun noch nicht
    nur auch schon erst später früher kürzlich endlich vielleicht außerdem trotzdem gleichzeitig danach
    dieser diese dieses jeder jede alle viele einige keine mehrere andere ganze mein dein sein seine ihr ihre
    unser ich du er sie es wir man ein eine zwei drei vier fünf sechs sieben acht neun zehn was wer wo wie
    warum wann welche ja nein laut rund etwa mindestens mehr sehr ganz neu neue große kleine alte junge als
    wenn weil obwohl dass damit doch zudem dabei dafür dagegen daher deshalb jedoch bereits heute gestern
    morgen der die das den dem des anfang ende mitte
    allerdings zuletzt zunächst daraufhin demnach immerhin insgesamt insbesondere lediglich letztlich mittlerweile
    seitdem somit vielmehr wiederum zurzeit derzeit anders genau gerade gleich gleichwohl hingegen inzwischen sobald
    solange soweit sowohl statt trotz ungeachtet vergangene vergangenen vergangenes allem weitere weiteren welcher
    zahlreiche
`),
};
