/**
 * Words that the reports of a town have week after week, whatever happened there: two fires of one week are both called so, and
 * in both "three men were taken to hospital". In lower case, and compared by their beginnings. Data only.
 */
import type { LanguageTag } from '../../../model/ids.ts';
import { wordList } from '../word-list.ts';

/** The words of a language, each list once. */
export interface EventWords {
  /** What an event is called by its kind. */
  readonly kinds: readonly string[];
  /** What becomes of people in any of them, who comes to help, and when. */
  readonly outcomes: readonly string[];
  /** By which the bodies of any town are known: they are named in every report. */
  readonly authorities: readonly string[];
}

type Row = Readonly<Record<keyof EventWords, string>>;

const scandinavian: Row = {
  kinds: `brann brannen brant brand branden brænder brændte brinner brinn ild ilden ulykke ulykken ulykker ulykka olycka olyckan olyckor trafikkulykke
    trafikulykke trafikolycka bilulykke bilolycka kollisjon kolliderte kollision kolliderede krockade krock påkjørt påkørt påkörd sammenstøt krasj krasjet
    ran ranet røveri rån rånet innbrudd innbruddet indbrud inbrott tyveri tyverier stjålet stjæle stöld stulen stulet knivstukket knivhugget knivskuren
    skyting skudt skutt skjuten skottlossning drap drapet drab mord mordet overfall overfald overfalt misshandel vold våld eksplosjon eksplosion explosion
    ras skred skredet flom oversvømmelse översvämning rømt savnet saknad`,
  outcomes: `søker leter etterlyst søger efterlyser söker etterlyser døde døden død dødd omkom omkommet omkommen drept dræbt dödad dödades skadd skadet skadde skadad skadades skader alvorlig allvarligt lettere kritisk
    sykehus sykehuset sygehus sygehuset hospital sjukhus sjukhuset ambulanse ambulance ambulans politi politiet polisen polis betjent brannvesen brannvesenet brandvæsen
    brandvæsenet räddningstjänsten redningstjeneste nødetatene vitner vidner vittnen etterforsker efterforsker utreder pågrepet anholdt gripen gripits siktet sigtet misstänkt
    mistenkt mistænkt personer person mann mannen mand manden mannen menn mænd kvinne kvinnen kvinde kvinden kvinna kvinnan gutt dreng pojke barn natt natten nat aften kveld
    kvelden morgen morgenen kväll timer timmar stengt lukket stängd melding anmeldt anmäld funnet fundet hittad`,
  authorities:
    'politi politiet politidistrikt polis polisen kommune kommunen kommun brannvesen brandvæsen räddningstjänst',
};

const rows: Readonly<Record<LanguageTag, Row>> = {
  en: {
    kinds: `fire fires blaze blazes flames burned burnt gutted arson crash crashed crashes collision collided accident pile-up overturned robbery robbed robbers raid
      raided burglary burgled burglars burglar theft thefts stolen stole thieves thief stabbing stabbed knife shooting shot gunman assault assaulted attack attacked attacker
      murder murdered killing explosion exploded blast flood floods flooded flooding storm landslide collapse collapsed drowned drowning sank sinks sinking missing`,
    outcomes: `looking search searching asked dead died dies death deaths killed kills fatal fatally toll hurt injured injures injuries injury wounded wounds seriously serious critical critically unhurt
      hospital treated taken rescued rescue rescues rescuers saved escaped evacuated homeless police officers officer detectives firefighters firefighter crews engines brigade
      ambulance paramedics witnesses witness investigating appeal arrested arrest arrests held charged suspect suspects custody scene cause people person victim
      victims named driver drivers passenger passengers resident residents woman women boys girls teenager teenagers night evening morning hours early late closed road street town`,
    authorities: 'police council constabulary sheriff fire brigade',
  },
  nb: scandinavian,
  nn: scandinavian,
  no: scandinavian,
  da: scandinavian,
  sv: scandinavian,
  de: {
    kinds: `brand brände feuer flammen großbrand brannte gebrannt verbrannt brandstiftung unfall unfälle unfalls verkehrsunfall zusammenstoß zusammengestoßen stießen kollision kollidiert
      überfall überfallen überfielen raub räuber raubüberfall einbruch einbrüche einbrecher eingebrochen diebstahl diebe gestohlen stahlen messer messerangriff messerstecherei
      schüsse schüssen schießerei erschossen angriff angegriffen schlägerei mord getötet explosion explodiert hochwasser überschwemmung überflutet sturm erdrutsch einsturz eingestürzt vermisst`,
    outcomes: `sucht suchen gesucht hinweise tote toten toter tödlich starb stirbt sterben gestorben leben todesopfer getötet getötete verletzt verletzte verletzten verletzter schwer leicht lebensgefahr krankenhaus klinik
      gerettet retten rettungskräfte rettungsdienst rettungswagen notarzt polizei polizisten beamte feuerwehr feuerwehrleute einsatz zeugen zeuge ermittelt ermittlungen ermittler
      festgenommen festnahme verdächtige verdächtiger täter unbekannte ursache menschen personen mann männer frau frauen kinder jugendliche fahrer fahrerin nacht abend morgen
      mittwochabend stunden stunde gesperrt sperrung straße stadt sachschaden schaden`,
    authorities:
      'polizei polizeiinspektion polizeipräsidium feuerwehr stadtrat stadtverwaltung gemeinderat landratsamt',
  },
  nl: {
    kinds: `brand branden vuur vlammen uitgebrand brandstichting ongeluk ongeval ongelukken aanrijding aangereden botsing botsten gebotst overval overvallen overvallers inbraak inbraken
      inbrekers ingebroken diefstal dieven gestolen beroving beroofd steekpartij neergestoken schietpartij neergeschoten geschoten aanval aangevallen mishandeling moord vermoord explosie
      ontploffing overstroming storm instorting ingestort vermist`,
    outcomes: `zoekt zoeken gezocht dode doden overleden overlijdt omgekomen gedood dodelijk gewond gewonden gewonde zwaargewond ernstig ziekenhuis gered brandweer politie agenten ambulance getuigen getuige
      onderzoek aangehouden aanhouding verdachte verdachten dader daders oorzaak mensen personen persoon mannen vrouw vrouwen kinderen jongen bestuurder bestuurders nacht avond
      ochtend uren afgesloten weg straat`,
    authorities: 'politie gemeente gemeenteraad brandweer',
  },
  fr: {
    kinds: `incendie incendies feu flammes brûlé ravagé accident accidents collision percuté percutée renversé renversée choc braquage braqueurs cambriolage cambriolages cambriolé cambriolée
      cambrioleurs vol vols volé volée voleurs couteau poignardé poignardée fusillade tirs coups agression agressé agressée attaque attaqué meurtre homicide explosion explosé inondation inondations
      inondé tempête éboulement effondrement effondré noyade noyé disparu disparue disparition naufrage`,
    outcomes: `recherche recherchent recherché recherchés mort morts morte mortes mortel tué tués tuée tuées décès décédé décédée blessé blessés blessée blessées grièvement légèrement urgence hôpital hospitalisé sauvé sauvés évacué évacués
      pompiers pompier secours gendarmes gendarmerie police policiers témoins témoin enquête interpellé interpellés arrêté arrêtés garde suspect suspects cause origine personnes personne homme
      hommes femme femmes enfants enfant adolescent conducteur conductrice passagers habitants nuit soir matin soirée heures heure fermé fermée route rue`,
    authorities: 'police gendarmerie mairie pompiers préfecture conseil',
  },
  es: {
    kinds: `incendio incendios fuego llamas arde ardió quemó accidente accidentes choque chocaron colisión atropello atropellado atropellada robo robos robó robaron roban ladrones ladrón atraco
      atracadores asalto hurto apuñalado apuñalada apuñalamiento cuchillo tiroteo disparos tiros agresión agredido ataque atacado asesinato homicidio explosión explotó inundación inundaciones
      tormenta derrumbe naufragio desaparecido desaparecida`,
    outcomes: `busca buscan muerto muertos muerta muertas muerte murió murieron muere mueren fallecido fallecidos fallece falleció mortal herido heridos herida heridas grave graves resultaron resultó
      hospital trasladado rescatado rescatados evacuado desalojaron bomberos policía policías guardia agentes testigos testigo investiga investigan investigación detenido detenidos detenida detuvo
      sospechoso causa causas personas persona hombre hombres mujer mujeres niños niño joven jóvenes conductor vecinos noche tarde mañana madrugada horas hora cortada carretera calle`,
    authorities: 'policía guardia ayuntamiento bomberos municipal',
  },
  pt: {
    kinds: `incêndio incêndios fogo chamas ardeu queimou acidente acidentes colisão choque chocaram atropelamento atropelado atropelada roubo roubos roubou roubaram ladrões assalto assaltado
      assaltantes furto esfaqueado esfaqueada facada tiroteio disparos tiros agressão agredido ataque atacado assassinato homicídio explosão explodiu inundação inundações tempestade
      desabamento naufrágio desaparecido desaparecida`,
    outcomes: `procura procuram morto mortos morta mortas morte morreu morreram morre mortal ferido feridos ferida feridas grave graves ligeiros hospital transportado resgatado resgatados evacuado bombeiros
      bombeiro polícia policiais guarda militares agentes testemunhas investiga investigação detido detidos detida preso presos suspeito suspeitos causa causas pessoas pessoa homem homens mulher
      mulheres crianças jovem jovens condutor moradores noite tarde manhã madrugada horas hora cortada estrada rua`,
    authorities: 'polícia guarda câmara prefeitura bombeiros',
  },
  it: {
    kinds: `incendio incendi fuoco fiamme rogo bruciato incidente incidenti scontro schianto tamponamento investito investita furto furti rubato rubati ladri ladro rapina rapinato rapinatori
      accoltellato accoltellata coltello sparatoria spari spari aggressione aggredito attacco attaccato omicidio ucciso esplosione esploso alluvione inondazione temporale frana crollo crollato
      naufragio scomparso scomparsa`,
    outcomes: `cerca cercano ricercato morto morti morta morte muore muoiono mortale deceduto vittima vittime ferito feriti ferita ferite grave gravi gravemente ospedale soccorso soccorsi soccorritori salvato salvati
      evacuati vigili fuoco polizia poliziotti carabinieri agenti ambulanza testimoni indagini indaga arrestato arrestati arresto fermato denunciato sospettato causa cause persone persona uomo
      uomini donna donne bambini bambino giovane giovani conducente residenti notte sera mattina pomeriggio chiusa strada ore`,
    authorities: 'polizia carabinieri comune questura vigili prefettura',
  },
  pl: {
    kinds: `pożar pożaru pożarze pożarem ogień płomienie spłonął spłonęła spłonęło wypadek wypadku wypadki wypadkiem zderzenie zderzeniu zderzyły zderzył potrącony potrącona potrącił napad napadu
      rozbój kradzież kradzieży ukradli skradziono złodzieje włamanie włamania włamali nożownik ugodzony dźgnięty strzelanina strzały atak ataku pobicie pobity zabójstwo morderstwo wybuch wybuchu
      powódź zalane burza wichura osuwisko zawalenie zawalił zaginął zaginęła zaginiony`,
    outcomes: `szuka szukają poszukuje poszukiwany zginął zginęła zginęli zginęło zmarł zmarła śmierć śmierci śmiertelny zabity zabici ofiary ofiar ranny ranni rannych ranna ranne obrażenia poszkodowani poszkodowany ciężko szpital
      szpitala szpitalu uratowano ewakuowano policja policji policjanci strażacy strażaków straż pożarna karetka pogotowie świadków świadkowie śledztwo dochodzenie zatrzymany zatrzymano zatrzymani
      podejrzany sprawca sprawcy przyczyna przyczyny osoby osób osoba mężczyzna mężczyźni kobieta kobiety dzieci dziecko kierowca nocy wieczorem rano godzin droga ulica zamknięta`,
    authorities: 'policja policji straż urząd rada',
  },
  ru: {
    kinds: `пожар пожара пожаре пожары огонь загорелся загорелась сгорел сгорела сгорело поджог авария аварии авариях дтп столкновение столкнулись наезд сбил сбила ограбление ограбили разбой кража кражи
      украли похитили воры взлом нападение напал напали избиение избили нож ножом стрельба выстрел выстрелил убийство убили взрыв взорвался взорвалась наводнение затопило ураган оползень
      обрушение обрушился пропал пропала пропали`,
    outcomes: `ищет ищут разыскивает разыскивают погиб погибла погибли погибших погибшие погибшего умер умерла скончался скончалась смерть смерти жертвы жертв пострадал пострадали пострадавших пострадавшие ранен ранены раненых травмы
      тяжело больница больницу больнице спасли спасены эвакуировали пожарные пожарных мчс полиция полиции полицейские сотрудники скорая очевидцы свидетели следователи следствие возбуждено уголовное
      задержан задержали задержаны арестован подозреваемый причина причины человек человека люди людей мужчина мужчины женщина женщины ребенок дети детей водитель водителя ночью ночь вечером утром
      часов часа дорога улица место`,
    authorities: 'полиция полиции мвд мчс администрация мэрия прокуратура дума',
  },
  uk: {
    kinds: `пожежа пожежі пожежу вогонь загорівся загорілася згорів згоріла підпал аварія аварії дтп зіткнення зіткнулися наїзд збив збила пограбування пограбували розбій крадіжка крадіжки викрали украли
      злодії напад напали побиття побили ніж ножем стрілянина постріл вбивство вбили вибух вибухнув повінь затопило буревій зсув обвал обвалився зник зникла зникли`,
    outcomes: `шукає шукають розшукує загинув загинула загинули загиблих загиблі помер померла смерть смерті жертви постраждав постраждали постраждалих поранений поранені поранених травми тяжко лікарня лікарню лікарні
      врятували евакуювали рятувальники пожежники дснс поліція поліції поліцейські поліціянти швидка свідки очевидці слідчі слідство кримінальне затриманий затримали заарештували підозрюваний причина
      причини людина людини люди людей чоловік чоловіки жінка жінки дитина діти дітей водій водія вночі ніч ввечері вранці годин дорога вулиця місце`,
    authorities: 'поліція поліції дснс адміністрація мерія прокуратура рада',
  },
  fi: {
    kinds: `tulipalo tulipalon palo palon paloi paloivat liekit tuhopoltto onnettomuus onnettomuuden kolari kolarin kolarissa törmäys törmäsi törmäsivät ryöstö ryöstön ryösti murto murron varkaus varkaudet
      varasti varkaat puukotus puukotettiin puukko ammuskelu ampui ammuttiin pahoinpitely hyökkäys murha surma räjähdys räjähti tulva myrsky sortuma sortui kadonnut katosi`,
    outcomes: `etsii kuoli kuolivat kuollut kuolleet kuolema surmansa menehtyi uhri uhrit loukkaantui loukkaantuivat loukkaantunut vammoja vakavasti lievästi sairaala sairaalaan pelastettiin pelastuslaitos
      palokunta poliisi poliisin poliisit ambulanssi silminnäkijät tutkii tutkinta pidätettiin pidätetty otettiin kiinni epäilty syy syytä ihmistä ihmiset henkilö henkilöä mies miestä nainen naista
      lapsi lapset kuljettaja yöllä illalla aamulla tuntia tie katu`,
    authorities: 'poliisi poliisilaitos kunta pelastuslaitos',
  },
};

const known = new Map(
  Object.entries(rows).map(([tag, { kinds, outcomes, authorities }]): [LanguageTag, EventWords] => [
    tag,
    { kinds: wordList(kinds), outcomes: wordList(outcomes), authorities: wordList(authorities) },
  ]),
);

/** The words of a language, by the base of its tag; null where none are listed. */
export function eventWordsOf(base: LanguageTag): EventWords | null {
  return known.get(base) ?? null;
}
