/** How further languages of Europe and Asia report speech: their commonest words only. Data only. */
import { phrases } from '../press/phrases.ts';
import { wordList } from '../word-list.ts';
import type { ReportingWords } from './reporting-words.ts';

/** The lists of a language that has few: words parted by spaces, phrases by semicolons. */
interface Few {
  readonly verbs: string;
  readonly pronouns: string;
  readonly to?: string;
  readonly of?: string;
  readonly articles?: string;
  readonly interviews?: string;
  readonly accordingTo?: string;
  readonly accordingAfter?: string;
  readonly reports?: string;
  readonly spokespeople?: string;
}

function few(tag: string, own: Few): ReportingWords {
  const words = (list = ''): readonly string[] => (list === '' ? [] : wordList(list));
  return {
    tag,
    verbs: words(own.verbs),
    pronouns: words(own.pronouns),
    to: words(own.to),
    toEndings: [],
    of: words(own.of),
    tells: [],
    interviews: words(own.interviews),
    articles: words(own.articles),
    accordingTo: phrases(own.accordingTo ?? ''),
    accordingAfter: phrases(own.accordingAfter ?? ''),
    reports: words(own.reports),
    spokespeople: words(own.spokespeople),
  };
}

const cs = few('cs', {
  verbs: `řekl řekla řekli říká říkal říkala uvedl uvedla uvádí prohlásil prohlásila dodal dodala dodává poznamenal poznamenala vysvětlil vysvětlila
    vysvětluje zdůraznil zdůraznila zdůrazňuje upozornil upozornila upozorňuje sdělil sdělila napsal napsala píše tvrdí tvrdil tvrdila potvrdil
    potvrdila připomněl připomněla varoval varovala míní myslí soudí popsal popsala popisuje oznámil oznámila odpověděl odpověděla zeptal zeptala stěžuje
    stěžoval stěžovala přiznal přiznala přiznává slíbil slíbila komentoval komentovala okomentoval okomentovala konstatoval konstatovala vzpomíná vzpomínal
    vzpomínala kritizoval kritizovala odmítl odmítla doplnil doplnila podotkl podotkla informoval informovala
    uzavřel uzavřela přiblížil přiblížila upřesnil upřesnila objasnil objasnila ujistil ujistila reagoval reagovala shrnul shrnula zmínil zmínila prozradil
    prozradila vyprávěl vyprávěla vypráví uvedli dodali`,
  pronouns: 'on ona oni',
  to: 'agentuře deníku serveru televizi rozhlasu novinářům stanici listu pro',
  of: 'z ze od pro v ve při na o proti s',
  interviews: 'rozhovoru rozhovor',
  accordingTo: 'podle; podle slov; s odkazem na; s odvoláním na; jak uvedl; jak uvedla',
  reports: 'uvedl uvedla uvedlo informuje informovala píše oznámil oznámila oznámilo',
  spokespeople: 'mluvčí',
});

const sk = few('sk', {
  verbs: `povedal povedala povedali hovorí hovoril hovorila uviedol uviedla uvádza vyhlásil vyhlásila dodal dodala dodáva poznamenal poznamenala vysvetlil
    vysvetlila vysvetľuje zdôraznil zdôraznila zdôrazňuje upozornil upozornila napísal napísala píše tvrdí tvrdil tvrdila potvrdil potvrdila pripomenul
    pripomenula varoval varovala myslí opísal opísala oznámil oznámila odpovedal odpovedala priznal priznala skonštatoval skonštatovala doplnil doplnila
    informoval informovala ubezpečil ubezpečila uzavrel uzavrela priblížil priblížila spresnil spresnila objasnil objasnila podotkol podotkla konštatoval
    konštatovala reagoval reagovala opýtal opýtala komentoval komentovala okomentoval okomentovala sľúbil sľúbila ozrejmil ozrejmila poukázal poukázala
    vraví vravel vravela spomína spomínal spomínala uviedli dodali`,
  pronouns: 'on ona oni',
  to: 'agentúre denníku televízii rozhlasu novinárom pre',
  of: 'z zo od pre v vo pri na o proti s',
  interviews: 'rozhovore rozhovor',
  accordingTo: 'podľa; podľa slov; s odvolaním sa na',
  reports: 'uviedol uviedla informuje informovala píše oznámil oznámila',
  spokespeople: 'hovorca hovorkyňa',
});

const hu = few('hu', {
  verbs: `mondta mondja mondták közölte közli írta írja hangsúlyozta hangsúlyozza kiemelte kiemeli elmondta tette fogalmazott jelentette kijelentette állította
    állítja magyarázta magyarázza válaszolta kérdezte panaszolta panaszkodott emlékezett ismerte elismerte ígérte figyelmeztetett vélekedett vélte nyilatkozta
    hozzátette megjegyezte leszögezte aláhúzta tájékoztatott szögezte jegyezte`,
  pronouns: 'ő ők',
  interviews: 'interjúban interjúja',
  accordingAfter: 'szerint; közlése szerint',
  reports: 'közölte jelentette írta írja',
  spokespeople: 'szóvivő szóvivője',
});

const ro = few('ro', {
  verbs: `declarat spus spune afirmat afirmă adăugat adaugă explicat explică precizat precizează subliniat subliniază susținut susține transmis transmite
    scris scrie anunțat anunță menționat menționează răspuns întrebat avertizat avertizează povestit povestește recunoscut confirmat confirmă criticat
    promis conchis relatat relatează arătat arată comunică declară spune spun punctat punctează concluzionat mărturisit mărturisește completat completează
    insistat insistă asigurat asigură comentat comentează reacționat`,
  pronouns: 'el ea ei ele acesta aceasta',
  to: 'pentru agenției postului',
  of: 'de din la de cu pe în despre lui',
  articles: 'un o',
  interviews: 'interviu',
  accordingTo: 'potrivit; conform; după spusele',
  reports: 'transmite anunță relatează scrie informează',
  spokespeople: 'purtătorul purtătoarea',
});

const croatianVerbs = `rekao rekla rekli kaže kažu kazao kazala izjavio izjavila dodao dodala dodaje poručio poručila istaknuo istaknula ističe istakao istakla
  naglasio naglasila naglašava objasnio objasnila objašnjava napisao napisala piše tvrdi tvrdio tvrdila naveo navela navodi potvrdio potvrdila upozorio
  upozorila upozorava priznao priznala obećao obećala odgovorio odgovorila upitao upitala zaključio zaključila smatra misli prisjetio prisjetila komentirao
  komentirala prokomentirao prokomentirala ocijenio ocijenila saopštio saopštila govori ocenio ocenila konstatovao konstatovala precizirao precizirala najavio najavila podsjetio
  podsjetila podsetio podsetila podvukao podvukla poručuje pojasnio pojasnila pojašnjava nastavio nastavila ispričao ispričala priča pričao pričala`;
const [hr, bs, sr] = (['hr', 'bs', 'sr'] as const).map((tag) =>
  few(tag, {
    verbs: `${croatianVerbs} рекао рекла рекли каже изјавио изјавила додао додала додаје поручио поручила истакао истакла истиче нагласио нагласила објаснио
      објаснила написао написала тврди навео навела потврдио потврдила упозорио упозорила оценио оценила саопштио саопштила казао казала констатовао констатовала подсетио подсетила
      прецизирао прецизирала објашњава нагласио нагласила наставио наставила испричао испричала прича говори сматра`,
    pronouns: 'on ona oni он она они',
    to: 'agenciji agenciju televiziji novinarima portalu за za',
    of: 'iz od za u pri na o protiv s sa из од за у на о',
    interviews: 'intervjuu razgovoru интервјуу',
    accordingTo: 'prema; prema riječima; prema rečima; prema navodima; према; према речима',
    reports: 'javlja prenosi piše objavio objavila navodi јавља преноси пише',
    spokespeople: 'glasnogovornik glasnogovornica portparol портпарол',
  }),
) as [ReportingWords, ReportingWords, ReportingWords];

const bg = few('bg', {
  verbs: `каза казва казаха заяви заявява добави добавя обясни обяснява подчерта подчертава посочи посочва съобщи съобщава написа пише твърди отбеляза
    отбелязва коментира предупреди предупреждава призна признава обеща отговори попита разказа разказва уточни уточнява допълни смята потвърди`,
  pronouns: 'той тя те',
  to: 'пред за на',
  of: 'от за в във при на о против с със',
  interviews: 'интервю разговор',
  accordingTo: 'според; по думите на; по данни на; като се позовава на',
  reports: 'съобщи съобщава пише предаде предава информира',
  spokespeople: 'говорител говорителят говорителка',
});

const el = few('el', {
  verbs: `δήλωσε δηλώνει δήλωσαν είπε λέει είπαν τόνισε τονίζει ανέφερε αναφέρει πρόσθεσε προσθέτει σημείωσε σημειώνει υπογράμμισε υπογραμμίζει εξήγησε εξηγεί
    υποστήριξε υποστηρίζει έγραψε γράφει απάντησε απαντά ρώτησε επισήμανε επισημαίνει προειδοποίησε παραδέχθηκε διηγείται θυμάται κατήγγειλε ανακοίνωσε σχολίασε`,
  pronouns: 'αυτός αυτή αυτοί εκείνος εκείνη',
  to: 'στο στον στη στην στους στα',
  of: 'του της των από για με σε προς',
  articles: 'ο η το οι ένας μία μια',
  interviews: 'συνέντευξη συνέντευξή',
  accordingTo: 'σύμφωνα με; κατά; όπως μεταδίδει; όπως αναφέρει',
  reports: 'μεταδίδει αναφέρει ανακοίνωσε γράφει',
  spokespeople: 'εκπρόσωπος εκπρόσωπο',
});

const indonesian: Few = {
  verbs: `kata katanya ujar ujarnya tutur tuturnya ucap ucapnya ungkap ungkapnya jelas jelasnya tegas tegasnya imbuh imbuhnya tambah tambahnya sebut sebutnya
    mengatakan berkata menyatakan menuturkan menjelaskan mengungkapkan menegaskan menambahkan menyebut menyebutkan menulis bertanya menjawab memaparkan
    menyampaikan mengaku memberitahu`,
  pronouns: 'ia dia mereka beliau',
  to: 'kepada pada',
  of: 'dari untuk dengan di dalam pada oleh tentang',
  interviews: 'wawancara temu bual',
  accordingTo: 'menurut; dikutip dari; seperti dikutip; mengutip; dilansir',
  reports: 'melaporkan mengumumkan memberitakan menyatakan',
  spokespeople: 'jubir jurucakap',
};

/** Of the Baltic languages, Estonian and Icelandic. */
const northern: readonly ReportingWords[] = [
  few('lt', {
    verbs: `sakė sako teigė teigia pasakė pasakojo pasakoja kalbėjo pridūrė priduria pažymėjo pažymi pabrėžė pabrėžia aiškino aiškina paaiškino tvirtino
      tvirtina rašė rašo komentavo komentuoja atsakė informavo stebėjosi svarstė apgailestavo prisiminė prisimena`,
    pronouns: 'jis ji jie jos',
    to: 'agentūrai portalui dienraščiui žurnalistams radijui televizijai bns elta lrt delfi',
    of: 'iš nuo su dėl prie apie be į už per po prieš',
    accordingTo: 'anot; pasak',
    accordingAfter: 'teigimu; žodžiais; nuomone',
    spokespeople: 'atstovas atstovė',
  }),
  few('lv', {
    verbs: `teica saka sacīja norādīja norāda uzsvēra uzsver skaidroja skaidro paskaidroja pastāstīja stāsta stāstīja piebilda piebilst atzina atzīst pauda
      pauž apgalvoja apgalvo rakstīja raksta informēja atbildēja brīdināja`,
    pronouns: 'viņš viņa viņi viņas',
    to: 'aģentūrai portālam žurnālistiem televīzijai radio leta',
    of: 'no par ar pie uz bez pēc pirms līdz',
    spokespeople: 'pārstāvis pārstāve',
  }),
  few('et', {
    verbs: `ütles ütleb ütlesid sõnas lausus lisas lisab selgitas selgitab rääkis räägib märkis märgib kinnitas kinnitab rõhutas rõhutab tõdes tõdeb nentis
      nendib teatas teatab kirjutas kirjutab vastas vastab küsis küsib kommenteeris kommenteerib arvas arvab hoiatas hoiatab meenutas meenutab tunnistas
      tunnistab väitis väidab täpsustas täpsustab`,
    pronouns: 'ta tema nad nemad',
    accordingAfter: 'sõnul; hinnangul; väitel; kinnitusel',
    spokespeople: 'pressiesindaja',
  }),
  few('is', {
    verbs: `segir sagði sögðu segja bætir bætti skrifar skrifaði útskýrir útskýrði svarar svaraði spyr spurði greinir greindi fullyrðir fullyrti varar varaði
      ítrekar ítrekaði nefnir nefndi`,
    pronouns: 'hann hún þau þeir þær',
    of: 'af frá fyrir í á með um til hjá úr að',
    to: 'við',
    accordingTo: 'að sögn; samkvæmt',
  }),
];

/** Of the neighbours of Spanish and Portuguese. */
const iberian: readonly ReportingWords[] = [
  few('ca', {
    verbs: `dit diu diuen deia explicat explica explicava afegit afegeix assegurat assegura assenyalat assenyala destacat destaca remarcat remarca subratllat
      subratlla afirmat afirma declarat declara manifestat manifesta advertit adverteix lamentat lamenta recordat recorda reiterat reitera reconegut
      reconeix insistit insisteix apuntat apunta indicat indica detallat detalla denunciat criticat critica avisat avisa sostingut sosté respost respon
      conclòs conclou confirmat confirma relatat relata comentat comenta escrit escriu admès admet precisat precisa`,
    pronouns: 'ell ella ells elles',
    articles: 'el la els les l un una en na',
    to: 'a al als',
    of: 'de d del dels des en a amb per sobre al als contra',
    interviews: 'entrevista',
    accordingTo: "segons; d'acord amb",
    spokespeople: 'portaveu',
  }),
  few('gl', {
    verbs: `dixo di dicía explicou explica engadiu engade sinalou sinala asegurou asegura afirmou afirma destacou destaca subliñou subliña lamentou lamenta
      declarou declara manifestou manifesta apuntou apunta lembrou lembra advertiu advirte criticou critica escribiu escribe admitiu admite indicou
      respondeu concluíu`,
    pronouns: 'el ela eles elas',
    articles: 'o a os as un unha',
    to: 'ao á aos ás',
    of: 'de do da dos das en no na nos nas por con sobre contra',
    interviews: 'entrevista',
    accordingTo: 'segundo',
    spokespeople: 'voceiro voceira',
  }),
];

const southSlavic: readonly ReportingWords[] = [
  few('sl', {
    verbs: `rekel rekla rekli dejal dejala dejali pravi pravijo povedal povedala dodal dodala dodaja poudaril poudarila poudarja pojasnil pojasnila pojasnjuje
      zatrdil zatrdila zapisal zapisala piše opozoril opozorila opozarja izjavil izjavila odgovoril odgovorila vprašal vprašala priznal priznala razložil
      razložila sporočil sporočila`,
    pronouns: 'on ona oni one',
    to: 'za',
    of: 'iz od v na pri o s z do po proti',
    accordingTo: 'po besedah; po navedbah; po mnenju',
    spokespeople: 'tiskovni predstavnik predstavnica',
  }),
  few('mk', {
    verbs: `рече изјави додаде нагласи истакна потенцира вели велат објасни посочи напиша порача тврди смета одговори призна кажа`,
    pronouns: 'тој таа тие',
    to: 'за',
    of: 'од на во со при о против',
    accordingTo: 'според; по зборовите на',
  }),
];

/** The further languages. */
export const elsewhere: readonly ReportingWords[] = [
  ...[cs, sk, hu, ro, hr, bs, sr, bg, el],
  ...[few('id', indonesian), few('ms', indonesian)],
  ...northern,
  ...iberian,
  ...southSlavic,
];
