/**
 * More given names, from K on: those of the world's newspapers, from Dublin to Manila, in Latin letters. Left out are names that are
 * ordinary words, places or more often surnames. None of them stands in `given-names.ts`. Data only.
 */
import { wordList } from '../word-list.ts';

/** In lower case. */
export const furtherGivenNames: readonly string[] = wordList(`
  kaan kaarle kaarlo kaat kadhim kadir kadriye kaia kaija kailash kaisa-leena kaisu kaito kajal kajetan kajsa kalervo
  kalev kalevi kalina kalyan kamel kamil kamilla kamlesh kamran kana kanako kangana kaori kaoru kapil karan kareem
  karianne karien karima karine karita karl-erik karl-friedrich karl-johan karl-josef karl-theodor karmen karoliina
  karoline karolis karolína kars kartik kashif kaspar kaspars kassim kastriot katariina katerina kateryna kateřina
  katia katie katinka katrine katsiaryna katsuhiko katsumi katsuya kauko kavita kayla kayode kazimiera kazuhiro kazuki
  kazuko kazuo kazuya kees kees-jan kehinde keiichi keiji keijo keiko keir keira keisuke keita kelsey kelvin kemal
  kemi kenan kendall kenichi kenna kennet kenny kenta kenzaburo kepa keqiang kerem keren kersti kerttu ketut kezban
  kgalema khadija khadijah khady khairy khaled khalida khalil khanyi khanyisile khrystyna khurram kibet kicki kieran
  kifah kiira kimberly kimi kimiko kimmo kimutai kine kinga kiprotich kipyego kira kiran kiren kirill kirk kirstie
  kirsty kirti kithure kiyoshi kjell-arne kjell-inge kjellaug kjerstin kjetil klaartje klaas klaas-jan klas klaudia
  klaudiusz klaus-dieter klazien klemens klára kofi koichi koji kojo kolbjørn koldo konstancja konstantina
  konstantinos konstanty konstanze koos koosje korbinian kornel kornél kosta kostas kostiantyn kosuke kotaro kouhei
  kreshnik krešimir krishna kristaps kristel krister kristi kristiina kristy kristóf kristýna krisztina krisztián
  kriti krišjānis krunoslav krystian krystyna ksawery ksenia ksenya kujtim kullervo kumar kumiko kunal kunle kustaa
  květa kwabena kwadwo kwaku kwame kwasi kylian kyllikki kyoko kyriakos kyrylo kyösti kálmán kévin kübra külli küllike
  kārlis kęstutis lachlan ladislav laetitia laia laila laima laimdota laimutė lakshmi lalit lalu lamia lamine lammert
  laoise lapo lara larisa lars-erik lars-göran lata latif latifa laure laurette laurie laurien laurinda lauris lauro
  laurynas laurène lawrence layla lazare laércio laëtitia laís leander leandra leandro lee leea leelo leena
  leena-kaisa leendert leevi leho leif-arne leire lejla lekan lelio lene leni lenita lenka leocadia leokadia leonarda
  leoncio leonel leonhard leonia leonida leonidas leopoldo leoš lerato lesia leticia letizia letícia lev levent
  levente leyla leïla leónidas lia liana liaquat liberato libuše licia lidewij lidwien lieke liene lieneke liesbeth
  lieselotte liesje lieve liina liis lilach liliana liliane lilianne lilla lillian lilly limor linas lindiwe lindomar
  lineu linnea linnéa linus lior liora lisandro lise-lotte lisette liudmyla liv-signe livia livio liviu ljerka
  ljiljana ljubica ljubiša ljubomir lleucu llinos llorenç llyr llywelyn lodewijk lodovico loes lolita lonneke lope
  lorcan loredana lorella lorenza loreta loretta loriana loris lorna lorène lou louane loubna louis-philippe louison
  loukas lourenço lovisa lowri loïse luan luana lubna lubomír lubor luboš luce lucette lucian lucienne lucio lucja
  lucjan lucrezia lucyna ludger ludivine ludmila ludmiła ludovico ludwik ludwika luisma luiz luiza lulzim luminița
  lungile lungisa lurdes luther luuk luzia luísa lyubov lyudmila lyudmyla lyyti lászló lázaro léa léandre léo léon
  léonard léone léonie léopold lídia lígia lília lívia lóránt lúcia lúcio lütfi lāsma līga maaike maaret maarit maarja
  mabel macario machiko machteld macky madalena maddalena madeleine madhav madhu madhuri mafalda magalie magdolna
  magnar magnhild magno maha mahamadou mahathir mahdi mahendra maher mahesh mahmood mahmud mahmut mahnaz mahua maialen
  maija maija-leena maiju maik maikel maiko mailis maire mairi mairéad maisa mait maite maj-britt majed majid majida
  makena makiko makis maksim maksym maksymilian malala malena malene malick malika malla malle mallikarjun malou malte
  mamadou mamady mamata mamdouh mame mamoru manabu mandla manel mangosuthu manish manisha manlio manohar manoj manolis
  mansoor mansour mantas manuelle manzoor maram marceau marcelina marceline marcelino marcella marcellina marcial mare
  mared mareille mareks margarete margaux margherita margit margret marguerite margus marharyta mari-carmen
  maria-liisa mariangela marianna mariano mariarosaria mariastella maricel marie-agnes marie-christine marie-claire
  marie-claude marie-france marie-hélène marie-josé marie-laure marie-line marie-louise marie-noëlle marie-paule
  marie-pierre marie-thérèse mariela mariella marielle mariette mariia marija marijan marijana marijn marike mariko
  marilena marinko marino marinus mariola marios mariska maristela maristella marium mariëlle mariëtte marja-leena
  marja-liisa marjaana marjan marjatta marjolaine marjolein marjolijn marjon marjukka marjut marke markéta marleen
  marleena marlena marli marlis marloes marnix marouane marti martino martirio martta martti martyna maruja marvin
  marwa marwan maryia maryla maryna marzanna marzia marzio marília masaaki masahiko masahiro masaki masako masao
  masaru masashi masato masaya masayoshi masayuki maso masood masoud massimino massoud matej mateja mateo mateus
  matheus mathijs mathilda mathis mathéo matias matija matjaž matleena matsuo matthieu mattia mattias matviy matylda
  matúš matěj mauno maura mauri mauricia maurits maurizia maurycy maurício maxence maxime maximino may-britt maya
  mayank mayara mayawati mayra mayumi mazen maël maëva maïmouna mbali mbaye mbuyiseni mcebisi mechteld meelis meena
  meenakshi meera mees megawati megha megumi mehran mehrdad meinir meir meirion mel melania melchor melike melisa
  melita melitta meltem melvin menachem mendo menna menno merav merche mercè mererid merijn merike merja mert mervat
  merve mervi meryem mesut metin meurig mevlüt mhairi michalina michalis michaël michelangelo michelina micheál
  michiel michiko michèle michéal mickael mickey midori mieczysław mieke mieko miep mies miguel-ángel mihaela mihai
  mihajlo mihhail mihkel mihály mikaela mikalai mikel miki mikio mikkel miklós mikołaj milada milana milica milind
  milivoj milja miljenko milla mille milo milorad milosav miloslav milovan mimmo mimoza minako mindaugas minh-anh
  minna minoru miodrag miran mircea mirela mirella miri mirian mirja mirjami mirjana mirkka mirna miro miron mirosław
  mirosława mirsad mirta mirva misaki mitch mitja mitsuko mitsuo miyako miyuki miša mladen mmusi moa moacir moammar
  moataz moaz moctar modibo modris moeketsi moez mohamud mohan mohsen mohsin molly momoko momčilo moncef monia montse
  moona moonika mor morag moray mordechai morfydd morven moshe mostafa mouhamadou mouna mourad moussa moustafa
  moustapha moïse mpho mthunzi muammar mugur muhamed muhammadu muhammed muhannad muharrem muhittin muhsin muhyiddin
  muireann mukesh mukhtar mukul mulayam mumbi munir munira murad murali murdo murilo murtala murtaza musa musalia
  mushtaq mustapha mutahi muthana muzaffar mwai myfanwy mykhailo mylène myroslav myroslava myrthe máire márcia márcio
  mária márk márta márton mátyás máté märt märta måns mårten mécia mélina mélissa míchel míchéal mónica mónika mônica
  müge māris mārtiņš mārīte mădălin mădălina naama nabeel nabil nabila nadav nadeem nader nadezhda nadiia nadim nadir
  naděžda naeem naftali nafula naglis nahed nahid nahla nahuel nahum naila naim nair naji najib najla najwa nalan
  naledi nalini namrata nanako nandini nangolo naoki naoko naoto napoleão narayan narcisa narciso narendra naresh
  nargis nariman naruhito naser nashwa nasir nasrallah nasreen nasrin nasser nataliia natalino natallia nataša
  nathaniel nathália natividad natsuki natsumi natwar natália natálie natércia naveed naveen navjot nawaf nawal nawaz nayef
  nayib nazan nazanin nazar nazario nazir nazlı nazzareno ndèye nebojša necati necmettin ned nedeljko neelam neelie
  neeme neeraj neeta neha neide nektarios nel nela nele nelleke nellie nelu nemanja nemesio nenad nereo nerijus nerina
  nermin nerys neslihan neta netanel netumbo neus neuza nevena nevin nevio neymar ngoc ngozi nguyen nguyễn nhlanhla
  niamh nicanor nichi nicla niclas nicolae nicolasa nicoleta nicolina nicușor nidal nidhi niek nienke nihal nihat
  niilo niina nikhil niki nikica nikke nikodem nikolaos nikolaus nikolay nikoleta nikolina nilay nilde nilesh nilgün
  niloufar nils-erik nilson nilton nilüfer ninon nir nira nirmala nisha nisreen nissim nitesh nitin nitish nitzan
  nivaldo nives nizar njambi njeri njoki njål nkechi nkosazana nkosinathi nnamdi nneka noa noam noboru nobuko nobuo
  nobuyuki noemi noemí nollaig noluthando noman nomsa nomvula nonso noora noortje norberto noriko norio norma normunds
  nosiviwe noura nouri nozipho noé noémi noémia ntombi nuala nuha nunzia nunzio nuray nurcan nuri nurit nuutti nuño
  nwabueze nyambura nyesom nyokabi nyoman nándor nélia nélson nóra oana obiageli obinna oby ochieng octavian océane
  odd-arne oddbjørg oddbjørn oddgeir oddny oddrun oded odete odoardo ofelia ofer ofir ognjen ohad oihan oili oisín
  okan okechukwu okko okoth oksana oktay olabisi oladipo olajide olalla olamide olatz olaug olavo oldřich ole-jakob
  oleh oleksandra oleksii olev olha olimpia olindo oline olivera olivér oliwia oliwier olli-pekka olof olu oluchi
  olufemi olukayode olumide olusegun olusola oluwaseun olve olympe olívia omero omondi omprakash omran omri onno
  onofrio onyeka onésimo oonagh ophélie opiyo orazio oren orest oreste orestis orhan oriane orietta orit orla orly
  orna ornella orsola orsolya ortensia ortrud ortwin osama osamu osian oskari oskars osmar osmo ossi ostap otakar
  otello otfried othman otilia otis otso ott ottavia ottaviano ottavio ottone ottó otylia otávio otília ouma oumar
  oumou ousmane oussama ousseynou outi ovidio ovidiu owain owino ozan oğuz paavali padma padraig paetongtarn palesa
  pallavi palma palmina palmira palmiro pam panagiota panagiotis pandeli panos pape parag paraskevi paride parineeti
  parvez parvin pascaline pascuala pasi pasquale pasqualina pasqualino pastora patric patrizio patrycja patrícia patxi
  paul-henri paul-ulrich paule pauli paulien pauliina pauline paulino paulius pauric pavla pavle pavlos pavlína pearse
  peep peeter pehr pelin penda pentti pepa peppe peppino per-anders per-arne per-olaf per-olof per-willy pernilla
  pernille pertti perttu pervin petar peter-jan petras petre petrit petro petros petru philibert phillip
  phumzile phuong phyllis piera pierangelo pierantonio piercamillo piercarlo pierfranco piergiorgio pierino piermario
  pierpaolo pierre-antoine pierre-henri pierre-yves pierrick piet pieter-jan pihla piia pim pinchas pinja pippo piret
  pirita pirkko-liisa piroska pjotr platone plácido plínio policarpo polina polycarpo pontus pooja porfirio prabhakar
  prabowo pradeep prakash pramod pranab pranav prasad prashant pratap pratibha praveen prayut prayuth predrag preeti
  prem priit primož priti priyanka prodromos prokopis prospero przemysław puri purificación purnima pushpa putu pyry pádraig pál
  päivikki pål pål-erik péter pío pēteris pınar qais qasem qasim quang quentin quintino quique quirine quirino
  quitéria quoc taavetti tabata tadao tadashi tadeo tadhg taha taher tahir tahira taichi taija tainá taisia takafumi
  takahiro takako takao takashi takayuki takehiko takeo takis takuma takumi takuya talal talat tali talib talla tamaki
  tamar tamer tamim tamir tancredi tandi tanel taneli taner tangui tanmay tansu tanvi taoufik tapani tapiwa tarcisio
  tarcísio tarek tareq tarik tarja tarkan taro taru tarun tassos tatenda tatsiana tatsuo tatsuya tatu tawfik tayeb
  taylan tayo tayyip taís tecla tegid teija tejashwi tellervo temitope tendai teo teodor teodora teodoro teofil teppo
  terence teres terese teresinha tereza terhi terho terri terttu tertuliano teréz tetiana tetsuo tetsuya teun teunis
  thabo thais thaksin thamer thanasis thanathorn thandi thandiwe thanos thelma themba thembi theodoor theodoros
  theofilos theres theresia thiago thibaud thibaut thierno thijmen thijs thodoris thoko thor thor-erik thorben thore
  thorleif thorvald thulani thuy théo théodore théophile tiberio tiberiu tidjane tiernan tifaine tiffany tihomir tiia
  tiina tiina-liisa tiit tijn tijs tilly tilo timea timofei timon timoteo timothée timur tineke tiril tito titouan
  titus tjalling tjeerd tjitske tobi tobiasz toby tobías tochukwu tolga tomasa tomer tomislav tommasina tomo tomohiro
  tomoki tomoko tomomi tomos tomoyuki toms tomé tonia toninho tonino tonnie toomas topi topias tora torfinn torge
  torger torgny torgrim torgunn torhild toribio torill torkel torkil torleif torolv toru torunn torvald tosca toshiaki
  toshihiko toshihiro toshiki toshiko toshio toshiyuki touria tova traian traudl traute triin trijntje tristan trudy
  trung truus trygve tshepo tsutomu tsuyoshi tuan tudor tudur tuire tullia tullio tuncay tunde tuovi turgut tuulikki
  tuure tuğba tuğçe tuấn tymofiy tymoteusz tzachi tzipi tzvi tânia tímea tõnis tõnu tülay tünde türkan tālis ubaldo
  uberto uchenna uday uddhav udo uku uladzimir ulderico uldis ulisses ulla-britt ulla-maj ulli ulrica ulysse uma umar
  umberta umesh unai undine unni uno urbano uri uriel urmas urmila uroš urpo ursel urve usama uschi usha usman uta uzi
  uģis vadym vadzim vahit vaidotas vaifro vaira valborg valdas valdemar valdir valdis valdo valentine valentino
  valentyna valentín valeri valerio valeriu valeriy valery valiantsin valma valmir valon valter valto valtteri valère
  valéria valérian van-anh vanda vandana vanderlei vanesa vangelis vanni varun varvara vasiliki vasilis vassilis
  vasundhara vasyl vebjørn vedat vedran veera vegar veijo veli-matti velimir vellamo vello vemund venancio veranika
  vered vernon veronika verónica vesa veselin vetle vic vicenta vicki vickie vidal vidya viesturs viivi vija vijay
  vijaya vikas vikram vikrant viktar viktoriia viktorija viktors vilde vilhelm vilho vilija viljami viljar ville-pekka
  villu vilmos vilnis vilppu vimal vinay vinayak vincenza vineet vineeta vinicio vinko vinod vinícius violaine viorel
  viorica vipin viraj virat virgil virgile virgilia virgilio virginio virgílio virgínia virtudes virve virág vishal
  vishnu vitaliano vitalijus vitaliy vitaly vito vittorina viveca vivek viveka vivianne vivien višnja vjollca vjosa
  vladan vladimír vladimíra vlado vlasta vlastimil vlatko voicu vojin vojislav volha volkan volkmar vratislav vroni
  vsevolod vuksan vusi vuyo vyacheslav vytautas vânia véronique víctor vít vítězslav věra wacław wacława wadah wael
  wafa wafaa wafula wagner waheed wahid wahyu wairimu waithera wajdi waleed walenty walentyna walery walid wambui
  wangari wanjala wanjiku wanjiru wasim wassim wataru wawrzyniec wayan weiwei welington wellington wenceslao wendelin
  wenzel wernher weronika wesley wessel wiebe wiebren wiegert wieke wiesława wiktor wiktoria wilbur wilfredo
  wilhelmine wilhelmus wilko willard wille willeke willem-alexander willemijn willemina willi willie willy wilson wim
  wincenty winnie wioleta wioletta wit wolf-dieter wolfhard wolfram wopke wouter władysława włodzimierz xabi xabier
  xaver xhevat xiaobo xiaoming xiaoping ximena ximo xinping xolani xoán yaa yaakov yacine yael yago yahya yair yaiza
  yakov yakubu yana yanina yanis yaniv yannis yara yariv yaron yaroslav yasemin yaser yash yasin yasir yasmina yasmine
  yasser yassin yasuhiro yasuko yasuo yasushi yauhen yaw yayi yaël yde yechiel yegor yehor yehoshua yehuda yehudit
  yekaterina yelena yeliz yelyzaveta yemi yesenia yesim yevgeni yevgenia yevhen yevheniia yewande yeşim yiannis yigal
  yingluck yisrael yitzhak ylli ylva yngvar ynze yoann yoav yochanan yoel yogendra yogesh yohann yoichi yoko yolaine
  yonatan yoni yoram yorgos yorihiko yosef yoshiaki yoshie yoshihide yoshihiko yoshihiro yoshiki yoshiko yoshinori
  yoshio yoshiro yoshitaka yoshiyuki yossi yosuke youcef younes younis yousaf yousef yousif youssef youssouf yousuf
  yoweri yrjö yuichi yuichiro yuji yuka yukari yuki yukihiko yukiko yukio yuko yuliia yumi yumiko yunus yuriko yury
  yusra yusuke yutaka yuto yuval yuya yvan yvette yvon zacarias zacarías zach zacharie zachary zack zafar zahava zahid
  zahir zahra zaid zaida zaiga zain zainab zaira zakaria zakariya zakhar zaki zalmay zane zanele zarina zayed zbyněk
  zbysław zdenka zdeňka zdravka zdravko zdzisław zdzisława zeev zeferino zeger zehava zehra zeina zeinab zeki zekiye
  zeno zenobia zenon zerrin zeyad zeynab zeynep zhanna zhongshan ziad zigmārs zinaida zine zinedine ziyad zlatko zodwa
  zohra zola zoraida zorana zoriana zorica zoya zoë zsolt zsuzsanna zsófia zubair zuhair zukile zulema zuzanna zvi
  zvonimir zvonko zwaantje zweli zwelinzima zélia zühal águeda ákos álex ángela ángeles áurea ângela ângelo åsa-lena
  åshild ève édith édouard édson édwige éliane élisabeth élise élvio émeline étiennette éva íde íker órla óscar ömer
  özge özkan úna úrsula ülle ülo čeněk ēriks ľubica ľubomír ľuboš ľudovít łucja şebnem şerife şükrü šefik štěpán
  štěpánka žaneta žarko željka željko živko žydrė žygimantas ștefan ștefania
  kanye neville roswitha rosemarie sieglinde svenja kunigunde willibald sjur ragnhild gunnhild mogens flemming gitte sirkka selin dorin
`);
