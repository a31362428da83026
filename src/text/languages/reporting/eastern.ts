/** How the Slavic languages, Finnish, Turkish and others report speech. Data only. */
import { phrases } from '../press/phrases.ts';
import type { ReportingWords } from './reporting-words.ts';

const ru: ReportingWords = {
  tag: 'ru',
  verbs: phrases(`
    предположил; предположила; предполагает; радуется; рассказывал; рассказывала; вспоминал; вспоминала; делится; посетовала; возмущается; рекомендует; попросил; попросила; просит; опровергла; указывает; признался; призналась; признается; признаётся; доложил; проинформировал; проинформировала; информирует; напоминает; повторяет; удивляется; советует; обещали;
    говорят; назвал; назвала; называет; пообещал; пообещала; обещает; подтвердил; подтвердила; подтверждает; признал; признала; призвал;
    призвала; призывает; обвинил; обвинила; раскритиковал; описал; описала; объявил; объявила; напомнил; напомнила; повторил; повторила;
    подытожил; пошутил; пошутила; смеется; смеётся; вздохнул; вздохнула; посетовал; возмутился; поблагодарил; поблагодарила; опроверг; отверг; надеется; опасается;
    настаивает; воскликнул; воскликнула; прокомментировал; прокомментировала; указал; указала; рассказали; объясняют; поделился; поделилась;
    сказал; сказала; сказали; говорит; говорил; говорила; заявил; заявила; заявили; заявляет; отметил; отметила;
    отметили; отмечает; добавил; добавила; добавили; добавляет; подчеркнул; подчеркнула; подчеркивает; подчёркивает;
    пояснил; пояснила; пояснили; поясняет; объяснил; объяснила; объясняет; рассказал; рассказала; рассказывает;
    сообщил; сообщила; сообщили; сообщает; написал; написала; пишет; уточнил; уточнила; уточнили; уточняет; считает;
    считал; считала; ответил; ответила; отвечает; спросил; спросила; утверждает; утверждал; утверждала; предупредил;
    предупредила; предупреждает; констатировал; констатировала; резюмировал; резюмировала; парировал; заключил;
    заключила; заметил; заметила; полагает; полагал; убежден; убеждена; уверен; уверена; возразил; возразила;
    продолжил; продолжила; вспомнил; вспомнила; вспоминает; посоветовал; посоветовала; похвалил; похвалила; выразил;
    выразила; сетует; жалуется; пожаловался; пожаловалась; иронизирует; оценил; оценила; обратил; обратила;
    улыбается; негодует; закричал; кричит; кричал; шепчет; прошептал; охарактеризовал; охарактеризовала; гордится; процитировал; цитирует; приводит; передает; передаёт; аргументировал; сослался; прогнозирует
  `),
  pronouns: phrases(`он; она; они; тот; та`),
  to: phrases(
    `телеканалу; телерадиокомпании; телекомпании; радиокомпании; агентству; изданию; газете; журналистам; корреспонденту; радиостанции; порталу; сайту; эфире; каналу; радио`,
  ),
  toEndings: [],
  of: phrases(`из; от; для; в; у; при; с; на; о; об; против`),
  tells: [],
  interviews: phrases(`интервью; беседе; разговоре`),
  articles: [],
  accordingTo: phrases(
    `об этом сообщает; об этом сообщили в; об этом сообщило; об этом сообщила; об этом пишет; об этом пишут; об этом заявили в; как сообщили в; как рассказали в; как стало известно; по мнению; на взгляд; по оценке; по данным; по информации; по словам; согласно; по сообщению; по сведениям; как сообщает; как пишет; как передает; как передаёт; со ссылкой на; ссылаясь на; цитирует; передаёт; передает`,
  ),
  accordingAfter: [],
  reports: phrases(
    `сообщает; сообщил; сообщила; сообщило; сообщили; пишет; передает; передаёт; передало; передал; заявили; заявил; заявила; заявило; рассказали; подтвердили; уточнили; отметили; информирует`,
  ),
  spokespeople: phrases(
    `пресс-секретарь; пресс-секретаря; представитель; представительница; представителя; пресс-служба; пресс-службе; пресс-службы`,
  ),
};

const uk: ReportingWords = {
  tag: 'uk',
  verbs: phrases(`
    припускає; припустив; припустила; бідкається; скаржиться; поскаржився; поскаржилася; радить; порадив; порадила; переконує; запевняє; запевнив; запевнила; тішиться; радіє; дивується; обурюється; сумнівається; просить; попросив; попросила; застерігає; застеріг; застерегла; прогнозує; вимагає; пригадує; пригадав; пригадала; ділиться; поділився; поділилася; доповів; цитує; наполягав; наполягала; визнає; коментує; розповідала; казав; казала;
    назвав; назвала; називає; пообіцяв; пообіцяла; обіцяє; підтвердив; підтвердила; підтверджує; визнав; визнала; закликав; закликала; закликає; звинуватив;
    звинуватила; розкритикував; описав; описала; оголосив; оголосила; нагадав; нагадала; повторив; повторила; підсумував; пожартував; пожартувала; сміється;
    зітхнув; зітхнула; подякував; подякувала; спростував; сподівається; побоюється; наполягає; вигукнув; вигукнула; прокоментував; прокоментувала; вказав; вказала; розповіли;
    сказав; сказала; сказали; каже; говорить; говорив; говорила; заявив; заявила; заявили; заявляє; зазначив;
    зазначила; зазначили; зазначає; додав; додала; додали; додає; підкреслив; підкреслила; підкреслює; пояснив;
    пояснила; пояснили; пояснює; розповів; розповіла; розповідає; повідомив; повідомила; повідомили; повідомляє;
    написав; написала; пише; уточнив; уточнила; вважає; вважав; вважала; відповів; відповіла; відповідає; запитав;
    запитала; стверджує; стверджував; попередив; попередила; попереджає; наголосив; наголосила; наголошує;
    констатував; констатувала; резюмував; зауважив; зауважила; переконаний; переконана; продовжив; продовжила;
    згадав; згадала; згадує; зізналася; усміхається; нарікає; впевнений; впевнена; кричить; кричав; шепоче; оцінив; оцінила;
    охарактеризував; охарактеризувала; пишається
  `),
  pronouns: phrases(`він; вона; вони; той; та`),
  to: phrases(
    `телеканалу; телерадіокомпанії; телекомпанії; агентству; виданню; газеті; журналістам; кореспонденту; радіо; порталу; сайту; ефірі; каналу`,
  ),
  toEndings: [],
  of: phrases(`з; із; від; для; в; у; при; на; про; проти`),
  tells: [],
  interviews: phrases(`інтерв; розмові; бесіді`),
  articles: [],
  accordingTo: phrases(
    `про це повідомляє; про це повідомили в; про це повідомило; про це повідомила; про це пише; про це йдеться в; як повідомили в; як стало відомо; на думку; на переконання; за оцінкою; за даними; за інформацією; за словами; згідно з; за повідомленням; як повідомляє; як пише; як передає; з посиланням на; посилаючись на; цитує`,
  ),
  accordingAfter: [],
  reports: phrases(
    `повідомляє; повідомив; повідомила; повідомило; повідомили; пише; передає; заявили; заявив; заявила; розповіли; підтвердили; уточнили; зазначили; інформує`,
  ),
  spokespeople: phrases(
    `речник; речниця; речника; речниці; пресслужба; пресслужбі; прессекретар; прессекретарка; представник; представниця`,
  ),
};

const pl: ReportingWords = {
  tag: 'pl',
  verbs: phrases(`
    żali; cieszy; martwi; ubolewa; przewiduje; prognozuje; dopowiada; dorzuca; denerwuje; oburza; irytuje; kpi; ironizuje; bagatelizuje; powiedzieli; tłumaczyli; mówiła;
    powiedział; powiedziała; powiedzieli; mówi; mówił; mówiła; mówią; dodał; dodała; dodaje; stwierdził; stwierdziła; stwierdza; podkreślił;
    podkreśliła; podkreśla; zaznaczył; zaznaczyła; zaznacza; wyjaśnił; wyjaśniła; wyjaśnia; tłumaczy; tłumaczył; tłumaczyła; opowiada; opowiadał;
    opowiadała; opowiedział; opowiedziała; napisał; napisała; pisze; zapytał; zapytała; pyta; odpowiedział; odpowiedziała; odpowiada; zapewnił;
    zapewniła; zapewnia; ostrzegł; ostrzegła; ostrzega; przyznał; przyznała; przyznaje; zauważył; zauważyła; zauważa; ocenił; oceniła; ocenia;
    oświadczył; oświadczyła; poinformował; poinformowała; informuje; wspomina; wspominał; żartuje; żartował; żartowała; śmieje; apeluje; zaapelował; twierdzi; twierdził;
    twierdziła; krytykuje; skomentował; skomentowała; komentuje; uważa; podsumował; podsumowała; obiecał; obiecała; obiecuje; potwierdził; potwierdziła; relacjonuje; relacjonował; wzdycha; rzuca; rzucił; rzuciła;
    argumentował; argumentowała; argumentuje; powtórzył; powtórzyła; powtarza; przekonywał; przekonywała;
    przekonuje; przypomniał; przypomniała; przypomina; wskazał; wskazała; wskazuje; zapowiedział; zapowiedziała;
    zapowiada; zapewniał; zapewniała; zaznaczał; zaznaczała; zauważał; akcentował; akcentowała; alarmuje; alarmował;
    alarmowała; chwali; chwalił; cytuje; dopytuje; dopytywał; dziwi; dziękuje; deklaruje; deklarował; deklarowała;
    informował; informowała; komentował; komentowała; konstatuje; kontynuuje; kontynuował; kontynuowała; kwituje;
    kwitował; mówiono; napisano; nalega; narzeka; narzekał; nazwał; nazwała; nazywa; odparł; odparła; odpiera;
    odniósł; odniosła; opisuje; opisał; opisała; opowiadają; ostrzegał; ostrzegała; odnotował; oświadcza; podał;
    podała; podaje; podsumowuje; podziękował; pochwalił; potwierdza; powołał; precyzuje; precyzował; proponuje;
    prosi; prosił; przekazał; przekazała; przekazuje; przestrzega; przestrzegał; radzi; relacjonowała; rozwija;
    skarży; skwitował; skwitowała; sprecyzował; sugeruje; sugerował; sądzi; uściślił; uspokaja; uspokajał;
    uzasadnia; uzasadniał; uzasadniła; wspomniał; wspomniała; wskazywał; wtóruje; wyjaśniał; wyliczał; wylicza;
    wyraził; wyraziła; wyznał; wyznała; wzywa; wezwał; wezwała; zadeklarował; zadeklarowała; zaprzecza; zaprzeczył; krzyczy; krzyczał; krzyknął; wołał; woła; szepcze; określił; określiła; określa; złości; wyznaje;
    zarzucił; zarzuciła; zarzuca; zastrzegł; zastrzegła; zgłosił; zdradził; zdradza; życzy
  `),
  pronouns: phrases(`on; ona; oni; one`),
  to: phrases(`dla; telewizji; radiu; agencji; gazecie; dziennikarzom; dziennikowi; portalowi; stacji; antenie`),
  toEndings: [],
  of: phrases(`z; od; dla; w; we; przy; na; o; przeciw; ze; do`),
  tells: [],
  interviews: phrases(`wywiadzie; rozmowie`),
  articles: [],
  accordingTo: phrases(
    `o tym poinformowała; o tym poinformował; o tym informuje; o tym pisze; jak poinformowała; jak podała; jak dowiedziała się; jak ustaliła; jak ustalił; według; zdaniem; w ocenie; w opinii; jak podaje; jak informuje; jak pisze; jak donosi; cytowany przez; cytowana przez; powołując się na; za agencją`,
  ),
  accordingAfter: [],
  reports: phrases(
    `podaje; podał; podała; podało; informuje; poinformował; poinformowała; poinformowało; pisze; donosi; doniósł; doniosła; przekazał; przekazała; przekazało; potwierdził; potwierdziła; ogłosił; ogłosiła`,
  ),
  spokespeople: phrases(`rzecznik; rzeczniczka; rzecznika; rzeczniczki; rzecznikiem`),
};

const fi: ReportingWords = {
  tag: 'fi',
  verbs: phrases(`
    kutsuu; kutsui; kuvailee; kuvaili; luonnehtii; luonnehti; nimittää; nimitti;
    arvelee; arveli; kuvaa; kuvasi; iloitsee; iloitsi; luonnehtii; luonnehti; tokaisee; tokaisi; murehtii; murehti; harmitteli; valittelee; valittaa; valitti; ihastelee; hehkuttaa; vahvistaa; vahvisti; ehdottaa; ehdotti; esittää; esitti; kuittaa; kuittasi; lohduttaa; tiedottaa; tiedotti; raportoi; tviittaavat; myöntävät;
    sanoo; sanoi; sanovat; sanoivat; kertoo; kertoi; kertovat; kertoivat; toteaa; totesi; lisää; lisäsi; selittää; selitti; huomauttaa; huomautti;
    korostaa; korosti; kirjoittaa; kirjoitti; kysyy; kysyi; vastaa; vastasi; vakuuttaa; vakuutti; varoittaa; varoitti; muistelee; muisteli; arvioi; uskoo; uskoi;
    nauraa; naurahtaa; naurahti; huokaa; huokaisee; kuvailee; kuvaili; jatkaa; jatkoi; pohtii; pohti; myöntää; myönsi; lupaa; lupasi; vitsailee; ilmoittaa;
    ilmoitti; väittää; väitti; kommentoi; tunnustaa; tähdentää; summaa; tiivistää; kehuu; kehui; vaatii; vaati;
    painottaa; painotti; perustelee; perusteli; tarkentaa; tarkensi; täsmentää; täsmensi; mainitsee; mainitsi;
    paljastaa; paljasti; linjaa; linjasi; muistuttaa; muistutti; ihmettelee; ihmetteli; harmittelee; kiittää;
    kiitti; toivoo; toivoi; pelkää; epäilee; epäili; kehottaa; kehotti; puuskahtaa; tuhahtaa; hymyilee; hymähtää;
    aprikoi; analysoi; kiteyttää; kiteytti; siteeraa; tviittaa; tviittasi; päättelee; päätteli; muotoilee; muotoili; kiittelee; kiitteli; huudahtaa; huudahti; huutaa; huusi; kuiskaa; miettii; mietti;
    virnistää; ärähtää; jyrähtää; arvostelee
  `),
  pronouns: phrases(`hän; he; tämä`),
  to: [],
  toEndings: phrases(`lle`),
  of: [],
  tells: [],
  interviews: phrases(`haastattelussa`),
  articles: [],
  accordingTo: phrases(
    `asiasta kertoi; asiasta kertoo; asiasta uutisoi; asiasta kertoi ensin; asiasta uutisoi ensin; lainaten`,
  ),
  accordingAfter: phrases(`mukaan; tietojen mukaan; mielestä`),
  reports: phrases(
    `kertoo; kertoi; kertovat; uutisoi; raportoi; kirjoittaa; kirjoitti; ilmoittaa; ilmoitti; tiedottaa; tiedotti; sanoo; sanoi; vahvistaa; vahvisti; selvittää`,
  ),
  spokespeople: phrases(`tiedottaja; tiedottajan; puhemies; edustaja; viestintäpäällikkö; viestintäjohtaja`),
};

const tr: ReportingWords = {
  tag: 'tr',
  verbs: phrases(`
    dedi; diyor; söyledi; söylüyor; belirtti; belirtiyor; açıkladı; ifade etti; anlattı; anlatıyor; ekledi; vurguladı; kaydetti; sordu; yanıtladı; yazdı;
    uyardı; savundu; aktardı; dile getirdi; konuştu; bildirdi
  `),
  pronouns: phrases(`o; onlar; kendisi`),
  to: [],
  toEndings: [],
  of: [],
  tells: [],
  interviews: phrases(`röportajda`),
  articles: [],
  accordingTo: [],
  accordingAfter: phrases(`göre`),
  reports: phrases(`bildirdi; duyurdu; yazdı; aktardı; açıkladı; haber verdi`),
  spokespeople: phrases(`sözcüsü; sözcü`),
};

const ar: ReportingWords = {
  tag: 'ar',
  verbs: [],
  pronouns: phrases(`هو; هي; هم`),
  to: phrases(`لـ; إلى`),
  toEndings: [],
  of: phrases(`من; في; باسم`),
  tells: [],
  interviews: phrases(`مقابلة; حوار`),
  articles: [],
  accordingTo: phrases(`وفقا ل; بحسب; وبحسب; حسب; وفق; ووفق; نقلا عن`),
  accordingAfter: [],
  reports: phrases(`ذكرت; ذكر; أفادت; أفاد; أعلنت; أعلن; نقلت; قالت; وذكرت; وأفادت; وأعلنت; وقالت`),
  spokespeople: phrases(`المتحدث; المتحدثة; متحدث; متحدثة; الناطق; الناطقة`),
};

const unspaced = (
  tag: string,
  own: Pick<ReportingWords, 'pronouns' | 'accordingAfter' | 'reports' | 'spokespeople'>,
): ReportingWords => ({
  tag,
  verbs: [],
  to: [],
  toEndings: [],
  of: [],
  tells: [],
  interviews: [],
  articles: [],
  accordingTo: [],
  ...own,
});

const ja = unspaced('ja', {
  pronouns: phrases(`彼; 彼女; 同氏`),
  accordingAfter: phrases(`によると; によれば`),
  reports: phrases(`が報じた; が伝えた; は伝えた`),
  spokespeople: phrases(`報道官; 広報担当者; 報道担当者`),
});
const ko = unspaced('ko', {
  pronouns: phrases(`그는; 그녀는; 그가`),
  accordingAfter: phrases(`에 따르면`),
  reports: phrases(`보도했다; 전했다`),
  spokespeople: phrases(`대변인; 대변인은`),
});

export const eastern: readonly ReportingWords[] = [ru, uk, pl, fi, tr, ar, ja, ko];
