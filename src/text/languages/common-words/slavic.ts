/** The commonest words of the Slavic languages, in both their scripts. Data only. */
import type { CommonWords } from './common-words.ts';

export const slavic: CommonWords = {
  pl: `w i na z się nie do to że jest o po jak za od ale tym co a dla tego przez jego być ma już był tak było są czy przy
    który która które tylko przed jej oraz może ich była także też te lub bardzo nad pod bez jeszcze roku lat gdy gdzie
    ten ta będzie więc pan ze mnie mi ja go nas nich został została zostali polski polsce proc latach jako podczas
    między wszystko powiedział według ponad nikt mniej tygodniu dzień dnia wczoraj dziś poniedziałek wtorek środę
    czwartek piątek sobotę niedzielę ludzi osób rząd policja prezydent my oni tej tych tuż kiedy bo by we o`,
  'cs sk': `a v na je že to s z do o za by ale po k od u pri aby na pod už až sa si ten bez nad proti bol jeho ako ani kde
    dnes iba pred tak ju mu ich ich má jej nie roku ho dva tri bude let teraz vo s krátko bylo`,
  cs: `a v se na je že to s z do o i ve za si by jsem ale jako po k jsou pro tak podle by jeho od který která které kteří u
    však nebo při už také bude budou byl byla bylo byli aby když jen co ze ještě až mezi před pod není jak kde roce let
    má mu ji jí jejich této tento tomu než což své svou může mohou proti pouze dnes včera řekl uvedl další ani nás více
    méně bez nad jejich jsme není nikdo byly tím tom jeden dva dvě tři lidí týden pondělí úterý středu čtvrtek pátek
    sobotu neděli vláda české česko praha policie po jeho této opět již bych dne v měl mít říká říkal řekla odkdy
    nových nový nová právě každý několik`,
  sk: `a v sa na je že to s z do o aj vo za si by som ale ako po k sú pre tak podľa jeho od ktorý ktorá ktoré ktorí u však
    alebo pri už tiež bude budú bol bola bolo boli aby keď len čo zo ešte až medzi pred pod nie kde roku rokov rokoch má
    mu ju jej ich tejto tento tomu než svoje svoju môže môžu proti iba dnes včera povedal uviedol ďalší ani nás viac
    menej bez nad sme nikto tým tom jeden dva dve tri ľudí týždeň pondelok utorok stredu štvrtok piatok sobotu nedeľu
    vláda slovensko slovenska bratislava polícia po opäť dňa mal mať bolo ktorej ktorého so hovorí hovoril povedala
    odkedy nových nový nová práve viacerí každý`,
  sl: `in v je na da se za so z pri s ne ki po pa ali tudi o do ni od kot bi še iz lahko tako ko sem bo pred smo bil bila
    bilo bili če med več leta leto let kar samo saj zaradi kako ter vse vendar kjer nekaj ga jih mu njegov tega tem ta
    to že po proti bodo ob brez nad pod danes včeraj teden ponedeljek torek sredo četrtek petek soboto nedeljo vlada
    slovenija slovenije ljubljana policija manj znova nihče kaj dva dve tri ljudi bo čez zdaj predvsem njene njih prej
    vsak vsaka vsako vsakdo vsi svoj svojo svoje svojega svojih ima imajo mora morajo sme država države državi državo
    človek skupaj zato torej kje kdaj kdo čeprav pravico pravica prek nekateri drugi druge prvi prva novo nov nova dela
    delo glede dni leti mesto mestu mestih okoli približno bolj najbolj moral kateri katera katere katerih svojim njihov
    njihove oziroma razen vključno h k`,
  'hr bs sr': `i u je se na da su za od s a o koji koja koje što kao bi ne sa ali nije iz će to do po već kako samo te biti
    prema još ili nakon kod tako može jer bio bila bilo bili dok rekao ima smo sam ga mu joj im ih njegov njegova svoje
    svih sve svi ovaj ova ovo tog toga tom ovog ove ovom ti on ona oni bez pod nad pred preko zbog kada kad godine godina
    godinu dana dan dva dvije tri prvi nisu biće nema bude moglo mogu manje više protiv između osim opet ljudi novi nova
    nego ni pa li jedan jedna vlada predsjednik policija danas sutra kaže otkako kome kojim kojih onda jesu bismo`,
  'hr bs': `gdje prije poslije dvije vrijeme mjesto mjesta uvijek svijet svijeta cijeli cijene dijete djeca lijepo
    vijesti ovdje negdje predsjednik predsjednika riječ uspjeh htio smjer izvještaj zahtjev vrijednost tijelo
    posljednji posljednje primjer općina općine također stoljeća sljedeći sjever ljeto snijeg bijela rijeka osjeća
    dvjesto nije ovdje umjesto premijera poslije rješenje područje područja grijeh čovjek čovjeka vjera vjeru mjera
    mjere mjesec mjeseca mjeseci mjesecu sljedeće sljedećeg posljedice promjene promjena primjena primjenu pobjeda
    pobjede svijest svjedok susjed susjedi dijela dijelu dijelom dio tijela tijelu najprije vjeruje smještaj mlijeko
    svijetu osigurati djece djecu općeg opće vrijediti razumijevanje sigurnost sigurnosti`,
  'bs sr': `niko šta ko neko svako takođe takodje uslovi saopšteno saopćeno fabrika fabrici hiljada hiljade hiljadu
    milion miliona opšte opšti avion voz univerzitet fudbal januara februara marta aprila maja juna jula avgusta
    septembra oktobra novembra decembra tačno lično istorija muzika sistem evropa evropske evropski direktor preduzeće
    preduzeća zvaničnici juče jučer hljeb vazduh vazduha učestvovao učestvuje porodica porodice kompanija kompanije
    finansije finansija obezbijedili procenat procenata hemija jedinica kancelarija organizuje odbrana odbrane uslova
    uslovima period perioda oblast oblasti tužilaštvo tužilaštva penzija penzije protest protesti komisija ujedinjenih
    štampa hemijski saobraćaj saobraćaja sopstveni sopstvene lične ličnu obaveštenje univerziteta hapšenje januaru februaru martu aprilu maju junu julu avgustu septembru oktobru novembru decembru sprat spratu tokom`,
  hr: `tko nitko netko svatko što tjedan tjedna tjednu siječnja veljače ožujka travnja svibnja lipnja srpnja kolovoza
    rujna listopada studenoga studenog prosinca tijekom vlak kruh tisuća tisuće milijun milijuna milijuni sveučilište
    unatoč glede nogomet ravnatelj priopćenje priopćio priopćila izvijestio izvijestila općenito povijest sustav sustava
    zrakoplov uvjet uvjeti uvjeta dužnosnik ured tvrtka tvrtke tvrtki nazočan uporaba točno osobito hrvatska hrvatske
    hrvatski hrvatskoj zagreb zagrebu tvornica tvornici jučer europa europske europski nogometni glazba obitelj
    postotak zrak sudjelovao sudjeluju tek kolodvor redatelj gospodarstvo gospodarstva osiguranje djelatnik djelatnici
    neovisno suradnja suradnji kazalište vjerojatno natječaj netom poduzeće no stupanj kako bi priopćeno također
    uhićen uhićeni nazočni tajnik veleposlanik obrana obrane tisuću razdoblje razdoblja povjerenstvo prosvjed prosvjedi
    prosvjednici izvješće dvojica natjecanje mirovina županija županije sabor sabora saboru zaposlenici udruga udruge
    budući promet prometa tajništvo oporba kolodvoru tisak glavni nedjelja ponedjeljak ponedjeljka srijeda srijedu općih
    temeljem sukladno siječnju veljači ožujku travnju svibnju lipnju srpnju kolovozu rujnu listopadu studenom prosincu tjedana priopćenju započeti idući idućeg idućih nogometaš`,
  bs: `također sedmica sedmice sedmici sedmicu općina kantona kanton kantonu federacije federacija bih bosna bosne
    hercegovina hercegovine hercegovini bosanski bosanske bosnu sarajevo sarajeva sarajevu januaru februaru augusta
    augustu saopćenje saopćeno saopćila historija historije kazao kazala lahko polahko kahva mehko muk uposlenici
    uposlenik predsjedništva predsjedništvo entiteta dejtonski mup povrijeđen povrijeđeno sprat opće
    prijedlog vijeće jučer građani obavijestili km maraka općinski vjerovatno historijski bošnjaci bošnjaka kantonalni
    sarajevski mostar mostaru tuzla tuzli zenica zenici banja luka luci srpske pripadnici naveli nedjelja ponedjeljak
    srijeda srijedu entitet entitetu vijeća delegata saopćio naredne narednih općine načelnik hiljada hiljade saobraćaj`,
  sr: `gde pre posle dve vreme mesto mesta uvek svet sveta ceo celu cene dete deca lepo vesti ovde negde predsednik
    predsednika reč uspeh hteo izveštaj zahtev vrednost telo poslednji poslednje primer opština opštine deo sledeći
    sever leto sneg bela reka oseća dvesta umesto rešenje nedelja nedelje nedelju nedelji srbija srbije srbiji
    srpski srpska beograd beograda beogradu ponedeljak sreda sredu sredine saopštenje saopštila saopšteno ministarstvo
    uprkos avgusta istakao naveo izjavio bezbednost bezbednosti vlasti čoveka čovek videti želi smatra sastanak
    zamenik obaveštenja juče povređen povređeno ovde nekoliko celi celog verovatno rekla mere
    и у је се на да су за од с а о који која које што као би не са али није из ће то до по већ како само те бити према
    још или након код тако може јер био била било били док рекао има смо сам га му јој им их где пре после свих све овај
    ова ово тог тога овог без под над пред због када кад године година годину дана дан два две три први нису нема буде
    мање више против између људи нови нова него па ли један једна влада председник полиција данас каже откако такође
    време место србија србије србији београд недеље нико шта ко њих њега њен овде vera veru mera mesec meseca meseci
    mesecu posledice promene promena primena primenu pobeda pobede svest svedok svedoci sused susedi delu dela delom
    najpre veruje zahteva smeštaj mleko hleb pošto decu dece obezbediti vremena reči rečima sledeće sledećeg shvatanje
    evra celokupan srede ponedeljka razumevanje човек човека вера веру мера мере месец месеца месеци месту места деца
    децу деце реч речи последице промене део дела најпре верује пошто сваки сваком свака својих своју свој лица лице
    којим којој ни међу преко друге други друга`,
  ru: `и в не на что с по он как это из за то к а у от так о для его все но до она мы же бы если только или был была было
    были быть они ее её их который которая которые которых этого этом этот эта эти более при уже также чтобы где когда
    после года году лет может ещё еще нет да со во того тем чем под над без между через время сегодня вчера после очень
    себя себе ему ей им нас вас мне меня я ты вы человек людей сказал сообщил заявил россии россия российской президент
    свои своих своей своего один два три первый будет будут стал стали однако этой всех кто сам менее меньше снова никто
    понедельник вторник среду четверг пятницу субботу воскресенье тысяч млн неделе неделю потому поэтому именно даже`,
  uk: `і в не на що з по він як це із за то до а у від так о для його все але вона ми ж би якщо тільки лише або був була
    було були бути вони її їх який яка яке які яких цього цьому цей ця ці більш більше при вже також щоб де коли після
    року рік років може ще немає ні та й зі того тим чим під над без між через час сьогодні вчора дуже себе собі йому їй
    їм нас вас мені мене я ти ви людей сказав повідомив заявив україни україна україні українських президент свої своїх
    своєї один два три перший буде будуть став стали однак проте цієї всіх хто сам менше знову ніхто понеділок вівторок
    середу четвер пʼятницю суботу неділю тисяч млн тижня тиждень тому саме навіть про та серед під час щодо відколи каже`,
  be: `і ў у не на што з па ён як гэта за то да а ад так аб для яго усе ўсё але яна мы ж бы калі толькі або быў была было
    былі быць яны яе іх які якая якое якія якіх гэтага гэтым гэты гэтая гэтыя больш пры ўжо таксама каб дзе пасля года
    годзе гадоў можа яшчэ няма не і са таго тым чым пад над без паміж праз час сёння учора ўчора вельмі сябе сабе яму ёй
    ім нас вас мне мяне я ты вы чалавек людзей сказаў паведаміў заявіў беларусі беларусь беларускай прэзідэнт свае сваіх
    сваёй адзін два тры першы будзе будуць стаў сталі аднак усіх хто сам менш зноў ніхто панядзелак аўторак сераду
    чацвер пятніцу суботу нядзелю тысяч тыдні тыдня таму нават пра ці кажа адкуль дзеля`,
  bg: `и в не на че с по той как това от за то до а у така о за неговия всички но тя ние би ако само или беше бяха бил
    била било били бъде те я ги им който която което които този тази тези тях повече при вече също така където когато
    след година години може още няма да се със във тогава под над без между през време днес вчера много себе си му ѝ
    нас вас аз ти вие човек хора души каза съобщи заяви българия български българската президент свои своя един една
    два две три първи ще стана обаче всеки кой самият отново никой понеделник вторник сряда четвъртък петък
    събота неделя хиляди седмица затова дори според както са е бе към защото преди някои тук там лв`,
  mk: `и во не на дека со по тој како ова од за тоа до а у така о неговиот сите но таа ние би ако само или беше беа бил била
    било биле биде тие ја ги им кој која кое кои овој оваа овие нив повеќе при веќе исто така каде кога по година години
    може уште нема да се со во тогаш под над без меѓу преку време денес вчера многу себе си му ѝ нас вас јас ти вие
    човек луѓе рече соопшти изјави македонија македонски македонската претседател свои своја еден една два две три прв
    ќе стана сепак секој самиот помалку повторно никој понеделник вторник среда четврток петок сабота недела илјади
    затоа дури според што са е кон бидејќи пред некои тука таму вели`,
};
