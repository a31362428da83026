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
    vzpomínala kritizoval kritizovala odmítl odmítla doplnil doplnila podotkl podotkla informoval informovala`,
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
    pripomenula varoval varovala myslí opísal opísala oznámil oznámila odpovedal odpovedala priznal priznala skonštatoval skonštatovala doplnil doplnila`,
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
    promis conchis relatat relatează arătat arată`,
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
  komentirala prokomentirao prokomentirala ocijenio ocijenila saopštio saopštila govori`;
const [hr, bs, sr] = (['hr', 'bs', 'sr'] as const).map((tag) =>
  few(tag, {
    verbs: `${croatianVerbs} рекао рекла рекли каже изјавио изјавила додао додала додаје поручио поручила истакао истакла истиче нагласио нагласила објаснио
      објаснила написао написала тврди навео навела потврдио потврдила упозорио упозорила оценио оценила саопштио саопштила`,
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

/** The further languages. */
export const elsewhere: readonly ReportingWords[] = [
  ...[cs, sk, hu, ro, hr, bs, sr, bg, el],
  ...[few('id', indonesian), few('ms', indonesian)],
];
