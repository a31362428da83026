/** Polish: words around names. Data only. */
import { wordList as words } from '../word-list.ts';
import type { NameWords } from './name-words.ts';

export const pl: NameWords = {
  tag: 'pl',
  titles: words('pan pani pana panią panu panna dr prof mgr inż ks ksiądz sir'),
  roles: words(`prezydent prezydenta prezydentem wiceprezydent premier premiera minister ministra kanclerz szef szefa
    szefowa szefowej lider liderka dyrektor dyrektora dyrektorka prezes prezesa prezeska kierownik
    kierowniczka przewodniczący przewodnicząca rektor dziekan sędzia adwokat mecenas prokurator komisarz
    komendant kapitan kapitana porucznik pułkownik major generał admirał profesor badacz badaczka naukowiec
    nauczyciel nauczycielka lekarz lekarka chirurg pielęgniarka weterynarz dentysta proboszcz biskup
    arcybiskup kardynał papież król królowa książę księżna cesarz dyktator aktywista aktywistka działacz
    działaczka polityk pisarz pisarka autor autorka poeta poetka dziennikarz dziennikarka redaktor aktor
    aktorka piosenkarz piosenkarka muzyk artysta artystka kompozytor dyrygent malarz malarka fotograf reżyser
    reżyserka piłkarz zawodnik zawodniczka bramkarz napastnik trener trenerka biegacz kolarz pływak
    właściciel właścicielka założyciel założycielka przedsiębiorca biznesmen miliarder rolnik rybak piekarz
    rzeźnik mieszkaniec mieszkanka sąsiad sąsiadka pasażer pasażerka świadek brat siostra ojciec matka mąż
    żona syn córka wujek ciotka kuzyn bratanek siostrzeniec dziadek babcia wdowa przyjaciel kolega koleżanka
    burmistrz burmistrza burmistrzyni wójt sołtys sołtysa sołtyska radny radna radnego wicestarosta starosta wojewoda marszałek senator poseł posłanka ambasador
    rzecznik rzeczniczka doradca ekspert ekspertka analityk ekonomista ekonomistka historyk inżynier
    architekt architektka meteorolog biolog geolog konserwator konserwatorka kustosz bibliotekarz
    bibliotekarka kierowca pilot sekretarz sekretarka przedstawiciel przedstawicielka zegarmistrz motorniczy
    motornicza zawiadowca`),
  roleEndings: words('minister prezydent prezes dyrektor'),
  organisations:
    words(`uniwersytet uniwersytetu politechnika akademia instytut instytutu szkoła liceum szpital szpitala klinika
    muzeum galeria teatr teatru opera orkiestra sąd sądu trybunał sejm senat rada rady ministerstwo
    ministerstwa urząd urzędu agencja agencji komisja komisji komitet komitetu federacja związek związku
    stowarzyszenie fundacja fundacji fundusz bank banku grupa spółka firma sp partia ruch front sojusz liga
    klub organizacja centrum laboratorium policja prokuratura starostwo starostwa nadleśnictwo nadleśnictwa koleje armia straż radio telewizja gazeta
    kurier dziennik`),
  organisationKinds:
    words(`gazeta gazecie gazety gazetą dziennik dziennikowi tygodnik portal stacja telewizja telewizji telewizją
    radio agencja agencji agencją firma firmy spółka spółki przewoźnik armator koncern partia klub fundacja
    bank wydawnictwo`),
  organisationEndings: [],
  organisationTails: [],
  places: words(`ulica ulicy ul aleja al plac placu pl most rzeka rzeki jezioro jeziora jeziorze morze ocean wyspa góra
    góry dolina las kościół katedra zamek pałac port dworzec lotnisko stadion plaża zatoka cieśnina półwysep
    osiedle wieża park parku`),
  fields:
    words(`spraw sprawiedliwości zagranicznych wewnętrznych administracji finansów zdrowia edukacji nauki kultury dziedzictwa rolnictwa rozwoju
    infrastruktury obrony klimatu środowiska rodziny pracy sportu turystyki cyfryzacji energii aktywów funduszy`),
  placeKinds: words(`miasto miasta mieście miasteczko wieś wsi wioska gmina gminy powiat dzielnica dzielnicy region
    województwo stolica stolicy wyspa jezioro jeziora rzeka rzeki`),
  placeEndings: [],
  abstractEndings: words('cja cji cję acji ość ości izm'),
  beforePlaces: words('w we koło pod'),
  towardsPlaces: words('do na z ze'),
  joins: [],
  articles: [],
  elisions: [],
  endings: words(`skiego>ski ckiego>cki skiemu>ski ckiemu>cki skim>ski ckim>cki skich>ski skiej>ska ckiej>cka ską>ska
    cką>cka ego>y ego ego>e emu>y owi owi>o iem iem>i em em>o em>e ami ach ą>a ę>a y>a y i>a i>ia i ii>ia
    iej>a ej>a ie>a ie u a ów om ów>y ach>y ach>i ie> rze>r dzie>d cie>t cie>to le>ł le>la ku>ek ka>ek
    kiem>ek kowi>ek y>a ży>ża ką>ka kę>ka ce>ka dze>ga mstoku>ystok mstokiem>ystok`),
  notNames:
    words(`bóg biblia koran boże wielkanoc ramadan internet covid covid-19 tv gps dna pkb vat ja ty on ona my wy oni
    północ południe wschód zachód polak polacy polaków polka   rosjanie rosjan ukraińcy
    ukraińców
    generalny generalna generalnego krajowy krajowa krajowego okręgowy okręgowa okręgowego okręgowej rejonowy
    rejonowa rejonowej regionalny regionalna regionalnej naczelny naczelna apelacyjny główny główna prezes prezesa
    polek niemcy-ludzie europejczycy narodzenie
    sprawiedliwości zdrowia edukacji obrony narodowej finansów rolnictwa infrastruktury klimatu cyfryzacji kultury
    dziedzictwa rodziny pracy
`),
  otherThings:
    words(`ustawa traktat umowa nagroda puchar mistrzostwa igrzyska wojna projekt plan raport książka film serial
    olimpiada`),
  thingKinds: words(`
    prom promu statek statku tankowiec tankowca jacht okręt film powieść album piosenka serial koń pies kot huragan
    kuter
  `),
  openers:
    words(`w we na z ze do od po za przez pod nad przy o dla bez między wśród podczas przed przeciw i a ale lub albo
    oraz jeśli gdy kiedy chociaż choć żeby bo bowiem dlatego także też potem jednak tu tam teraz już jeszcze
    zawsze nigdy tylko ten ta to te ci tamten każdy każda cały cała wszyscy kilka wiele wielu niektórzy nikt
    nic inny inna inne sam sama mój moja twój swój jego jej ich nasz nasza wasz ja ty on ona ono my wy oni
    jeden jedna dwa dwie trzy cztery pięć sześć siedem osiem dziewięć dziesięć co kto gdzie jak dlaczego
    który która tak nie wczoraj dziś dzisiaj jutro około prawie ponad mniej bardzo nowy nowa duży mały stary
    młody pierwszy ostatni foto czytaj zobacz według wcześniej później niedawno wreszcie oprócz zgodnie nawet
    właśnie latem zimą wiosną jesienią policja ludzie dzieci mieszkańcy władze naukowcy eksperci setki
    tysiące
    jeżeli skoro gdyby ponieważ zatem więc jednakże natomiast zaś poza wobec ponadto również wieczorem rano poseł
    posłowie ministrowie
`),
};
