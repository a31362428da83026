/** Esperanto: words around names. Data only. */
import { wordList as words } from '../word-list.ts';
import type { NameWords } from './name-words.ts';

export const eo: NameWords = {
  tag: 'eo',
  sparse: true,
  titles: words('sinjoro sinjorino fraŭlino s-ro s-ino d-ro prof'),
  roles:
    words(`prezidanto prezidantino prezidento prezidentino ĉefministro ĉefministrino ministro ministrino kanceliero direktoro direktorino
    estro gvidanto gvidantino ĝenerala sekretario sekretariino parolanto parolistino proparolanto reprezentanto senatano deputito
    guberniestro urbestro urbestrino ambasadoro komisaro juĝisto advokato advokatino prokuroro kapitano kolonelo generalo
    profesoro profesorino docento esploristo esploristino sciencisto sciencistino historiisto ekonomikisto fakulo fakulino
    inĝeniero arkitekto kuracisto kuracistino instruisto instruistino pastro episkopo papo reĝo reĝino princo princino diktatoro
    aktivulo aktivulino politikisto verkisto verkistino poeto poetino ĵurnalisto ĵurnalistino redaktoro redaktorino
    korespondanto fotisto aktoro aktorino kantisto kantistino muzikisto komponisto artisto artistino pentristo reĝisoro reĝisorino
    filmreĝisoro trejnisto ludanto posedanto fondinto fondintino kunfondinto frato fratino patro patrino edzo edzino filo filino
    onklo onklino amiko kolego tradukisto volontulo blogisto loĝanto eksprezidento ĉefredaktoro kunordiganto gajninto`),
  roleEndings: words('prezidanto prezidento ministro direktoro estro redaktoro sekretario'),
  organisations:
    words(`universitato kolegio lernejo akademio instituto hospitalo malsanulejo kliniko muzeo galerio biblioteko teatro
    orkestro tribunalo kortumo parlamento kongreso senato asembleo konsilio komitato komisiono oficejo ministerio ministrejo agentejo
    administracio polico partio unio sindikato federacio konfederacio asocio societo fondaĵo grupo kompanio korporacio
    banko klubo ligo organizo organizaĵo alianco koalicio movado fronto armeo agentejo centro gazeto ĵurnalo revuo`),
  organisationKinds: words(
    'ĵurnalo gazeto revuo kompanio entrepreno organizo organizaĵo novaĵagentejo asocio televidkanalo kanalo radiostacio retejo partio',
  ),
  organisationEndings: words('agentejo'),
  organisationTails: [],
  places:
    words(`strato avenuo placo parko ponto rivero lago maro oceano golfo markolo insulo insuloj monto montaro valo arbaro
    dezerto duoninsulo marbordo haveno flughaveno stacidomo preĝejo katedralo kastelo palaco stadiono provinco regiono distrikto
    urbo vilaĝo subŝtato respubliko hotelo moskeo templo`),
  placeKinds: words('urbo urbeto vilaĝo ĉefurbo provinco regiono distrikto insulo lando gubernio'),
  placeEndings: words('lando stano'),
  particles: [],
  beforePlaces: words('en apud ekster'),
  towardsPlaces: words('el al ĝis tra ĉe'),
  joins: words('de por'),
  articles: words('la'),
  elisions: [],
  endings: words('on>o ojn>oj an>a n'),
  fields: words('eduko edukado sano scienco kulturo komerco industrio financo justico defendo esploro evoluo energio'),
  abstractEndings: words('ecoj eco ado ismo oj ojn aj ajn'),
  notNames:
    words(`monda indiĝena indiĝenaj popola arta lingva registaro judo memoria kurda mongola kirgiza kazaĥa malajzia bornea indonezia vjetnama taja havaja
    afrika azia eŭropa amerika usona brita angla franca germana hispana itala portugala rusa ukraina pola ĉina japana korea hindia
    araba turka kurda persa israela palestina iraka irana siria egipta meksika brazila argentina kanada aŭstralia greka romia latina
    afrikanoj azianoj eŭropanoj usonanoj britoj angloj francoj germanoj hispanoj italoj rusoj ukrainoj poloj ĉinoj japanoj koreoj
    araboj turkoj kurdoj hindoj judoj kristanoj islamanoj islamano islamo kristano kristanismo budhisma kristana islama juda
    tutmonda internacia nacia centra norda suda orienta okcidenta unua dua tria nova libera demokratia socia
    interreto kovimo kovim-19 covid covid-19 dio biblio korano esperanto fejsbuko tvitero ekrankopio foto fonto bildo video`),
  otherThings:
    words(`premioj oskar lingvo planado servoj leĝo kontrakto traktato interkonsento interkonsenta konvencio deklaracio premio festivalo konkurso milito krizo
    projekto programo iniciato planoj plano raporto artikolo libro romano filmo serio kanto albumo tago monato jaro`),
  thingKinds: words('filmo romano libro kanto albumo serio ŝipo artikolo poemo'),
  openers:
    words(`la kaj aŭ sed ĉar ke se kiam dum kiel kie kio kiu kiuj kion kien kial kiom ĉu do tamen ankaŭ nur eĉ jam ankoraŭ tre pli plej
    mi vi li ŝi ĝi ni ili oni sia mia via lia ŝia ĝia nia ilia miaj viaj liaj ŝiaj niaj iliaj lian ŝian ilian tio tiu tiuj tion tiun tie tiam tial tiel
    tia tiaj ĉi ĉio ĉiu ĉiuj ĉie ĉiam nenio neniu iu iuj io iam ie en el al de ĉe per por pri pro sen sub sur super tra trans inter kontraŭ
    laŭ post antaŭ apud dum ekde ĝis krom malgraŭ anstataŭ kun po preter ĉirkaŭ ekster unu du tri kvar kvin dek cent mil multaj kelkaj
    aliaj alia nova malnova granda bona hodiaŭ hieraŭ morgaŭ nun poste antaŭe baldaŭ fine unue due krome aldone ekzemple plie sekve origine
    publikigita fotita legu vidu foto bildo fonto video ekrankopio tuj foje ofte neniam jes ne bonvolu dankon estas estis estos povas havas
    homoj virinoj viroj infanoj studentoj esploristoj ĵurnalistoj aktivuloj jaroj jaro tago dudek ĉefe malfeliĉe bedaŭrinde feliĉe nome
    nuntempe lastatempe antaŭnelonge samtempe interalie danke ambaŭ same tiaj nek ju des mem memkompreneble kompreneble eble certe vere finfine
  `),
};
