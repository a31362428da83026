/**
 * More given names, from A to J: those of the world's newspapers, from Dublin to Manila, in Latin letters. Left out are names that are
 * ordinary words, places or more often surnames. None of them stands in `given-names.ts`. Data only.
 */
import { wordList } from '../word-list.ts';

/** In lower case. */
export const moreGivenNames: readonly string[] = wordList(`
  aad aado aafke aage aaliyah aare aart aase abbas abby abd abdallah abdelaziz abdelhamid abdelkader abdelmadjid
  abdelmajid abdelrahman abdihakim abdirahman abdoulaye abdulaziz abdulkadir abdulkarim abdullahi abdulrahman
  abdulwahab abdurrahman abe abeer abel abelardo abena abhay abhijit abhinav abhishek abhisit abimbola abiola abir
  abiy abu abílio achieng achille acácio adalbert adalberto adalgisa adama addolorata adebayo adeel adekunle adel
  adela adelaida adele adelheid adelina adeline adelino ademola adeola aderonke adewale adham adhiambo adilson adina
  aditi aditya adja admir adnan adolf adolfo adonis adriaan adriano adrienne adrián adwoa adèle adélaïde adérito afaf
  afia afke afonso afzal agapito agatha agathe agathi agha agim agne agnese agneta agostinho agostino agrita agus
  agustina agustín agyeman ahmadou ahmet ahti ahto aida aigars aija aiko aila aileen aili ailsa ailton aimee aimo
  ainara ainhoa ainsley ainārs airi aishah aistė aitana aitor aivar aivars ajay ajit ajla ajmal akash akbar akhil
  akhilesh akihiko akihito akiko  akinwumi akinyi akio akira akke akosua akram akseli akshay akua akufo alaa
  alaa-eddine alar alarik alasdair alassane alastair alban albane alberdina alberta albertus albin albina albino
  alcides aldemir aldo aldona alec aled aleida aleisha aleix aleixandre alejandra alekos aleksandër aleksanteri alesia
  alessia alexandr alexandrina alexandru aleš alf alfhild alfie alfio alfons alfonsina algirdas alhassan alia alicja
  alida alie aliette alighiero alin aliou alioune alisha alistair alix aliyah aliyu aliénor aljosha allison almas
  almudena alois aloisia aloizio alojzy alonso alper alphonse alpo altaf alun aluísio alva alvar alvin alvis alvise
  alwin alyaksei alyssa alzira alícia alžběta amador amadou amaia amaka amalia amalie aman amancio amara amarildo
  amarinder amaro amaury amaya ambika ambreen ambrogio ambroise ambrosio amedeo ameer ameera amela amerigo aminata
  aminatou amine aminu amit amitabh amjad ammar amnon amol amos amparo amr amra amrita amro amália amílcar anabel
  anabela anand ananya anas anastasio anastasios anastazja anat anatole anatoliy anatoly anaïs ancuța ander anderson
  andie andile andoni andra andree andreea andreia andrejs andreu andrija andris androulla andrus andrás ane anees
  aneta aneurin anežka angelica angelika angeliki angelino angharad angus aniela anil anique anirudh anis anisa anjali
  anjuska ankie ankit ankita ankur ann-britt ann-charlotte ann-christin ann-kristin ann-mari ann-marie ann-sofie
  anna-kaisa anna-karin anna-lena anna-maija anna-maja anna-maria annabel annabelle annalisa annapurna annarita
  anne-grete anne-laure anne-lise anne-marie anne-sophie annegret annelie annelien anneliese annelore annemieke annet
  annett anni annick anniina anniken annlaug annukka annunziata ansel anselmo ansis anssi antal antanas antero anthoni
  anthonie antigone antimo antoinette antonietta antonina antonino antonius antonín ants antía antónia anu-maija
  anubhav anuj anupam anurag anushka anutin anwar anwen anya aníbal aodhán aodán aoife aparna apolonia apostolos aqsa
  araceli arantxa arben arcadio arcangelo archana archibald archie arda ardian aref arend argyro ariadna ariana ariane
  arianna arie ariel arif arik aris aristides arja arjan arjen arjun arkadiusz arkadiy arkady arlene armand armelle
  armengol armida armindo arnaldo arnau arnfinn arnhild arnis arno arnon arnt arnulf arpita arrate arrigo arseniy
  arseny arsène artan artem artis arto artsiom arttu artturi artur arturs artyom arun aruna arundhati arvi arvils
  arvind arvydas arwa arwel ary arūnas asad asadullah asbjørn ascensión asgeir ashish ashok ashraf ashwin asier asif asim asko
  aslak aslaug asle asli asmaa assem assia assimi astou asuka asunción ata atal ataúlfo atef athanasios atieno atiku atilla
  atis atsuko atsushi atta atte attila attilio atul aubrey aude augusta augustin augusto augustyn auli aulis auma
  aureli aurelia aurelio aurore aurélio auvo aušra ava avelino avi avigdor avinash aviv aviva avraham awa awino ayaan
  ayako ayala ayanda ayelet ayelén ayesha ayhan aylin ayman aymen ayo ayodele ayse aysel aysha aytaç ayumi ayça ayşe
  azhar aziz aziza azra azucena azza azzurra aïcha babajide babatunde babs badr bahaa bahram baiba bailey bakhtiar
  bakir bakr balaji baldur baltasar baltazar balázs bambang bankole barbora barbro barnabás bartho bartolomeo
  bartolomeu bartolomé bartłomiej basem bashar bashir basilio basma bassam bassem bassirou bastiaan batoul baudouin
  beatrix becky bedwyr bedřich begoña behrouz behzad bekir beltrán belén benazir bence benedek benedetto benedita
  benedykt bengt bengt-åke beniamino benicio benigno benno benny bentzi benyamin bep beppe berend bergljot berk berkay
  berna bernabé bernadeta bernadett bernadine bernarda bernardina berndt bernhard bernt bert berta bertha berthold
  bertille bertold bertus besa besnik beth bethan bethany betsy bettino betty beverley beverly beyza bezalel bhagwant
  bharat bhavna bheki bhupesh biagio bibiana bilal biljana binali binta binyamin bipin birger birutė bjørg bjørnar
  blaise blandine blanka blas blerim boaz bobbi bobby bodo bogumił bogumiła bogusława bohdan bohumil bohumila bohuslav
  bojan bolesław bonaventura bongani bongbong bonifacio bonnie borislav borjana borys boubacar boubou boudewijn
  boutros boško bożidar božena brad brahim brais bram brandi brando brandon branimir branislav branka branko
  branwen braulio breanna brechtje brenda brendan breno  bret brett brianna brice brita britt-marie brock bronagh
  bronisław bronisława bronwen brunon bryan bryce bryn brynjulf bryson bríd brígida budi buhle bujar bukola burcu
  burhan burkhard burkhardt busisiwe buyisiwe bálint bárbara bärbel béla bérangère bérengère börje børre bülent büşra
  błażej břetislav caetano caio caitríona caleb calixte calixto callum calogero calum camelia camillo camilo canan
  candace candela candelaria cansu caoimhe capucine carel carey carl-friedrich carl-gustaf carl-henric carl-johan
  carl-oskar carlijn carlos-alberto carlota carly carme carmel carmela carmelo carmine carrie carwyn carys
  casilda casimiro caspar cassandra cassandre cassie cataldo cathal catharina cathrin cathrine catrin catriona
  cayetana cayetano cecil cecylia cecília cees celal celestino celil celina celso cemal cendrine cengiz ceren ceri
  cerys cesare cevat cezar cezary chaim chaima chandler chandra chandrababu chandrasekhar chanel chantelle charlene
  charline charlotta charlène charmaine chebet chege cheikh chepkoech cheptoo chetan chiamaka chidi chidinma chie
  chihiro chijioke chike chimamanda chinedu chinonso chinwe chioma chirag chiyo christa christel christer christie
  christof christos christy christèle chrysa chrysanthi chrystelle chukwudi chukwuemeka ciara ciarán cidália cillian
  cindy cipriana cipriano ciriaco cirino ciro claes clarence clarisse clas claudette claudine claudiu clayton clelia
  clemente cleofe clifford clint clive clodagh clotilde clovis clyde cláudia cláudio clémentine cléo coby codrin cody
  colette coline colleen colm conall concepción concetta conchita connie conny conor consolación consolata constance constantin constantino
  constantinos constanze coos cora coralie corazon cordula corentin corey corien corina corine cormac cornel corneliu
  corrado corrie cory cosimo cosme cosmin costantino costanza coumba courtney crina cristi cristiana cristóvão
  crocifissa críostóir csaba csilla cuauhtémoc curtis cynthia cyprian cyprien cyrielle cyryl czesława cándido cássia
  cássio cândida céleste célestin célia césar cícero călin cătălin cătălina dace dafna dafydd dagmara dagnija dagrun
  daichi daiga daiki dainis daithí daiva dalia damiana damir damián damião damon dan danijel danijela danika danila
  danièle danjuma dante danuše danylo daoud daphna daphne dara darcy darius darko darlene darragh darrell darryl
  darwish darío davi davor davyd dawid dawood dawud deanna debby debra deepa deepak deepika deiniol deirdre dejan
  delfim delfina delia deltan denisa denys deolinda derrick dervla desiree desirée detlev devendra devin dewi dezső
  dhananjay dharmendra dhruv dianne diarmuid didem didzis diederik dietlinde dietrich dieuwertje digvijaya dijana
  dilan dilara dilip dimitra dimitrie dimitrios dina dinarte dinesh dinis diniz dino diogo dionisio dionne dionysis
  diouncounda dirk-jan ditlev diva divya diyaa diāna djamel djamila djibril djoeke dmytro dobrosława dolf domenico
  donal donall donat donatas donatella donatien donato donovan doreen dorel dorian doriana dorit doron dorothea
  dorothee dorothée dorthe doru doug douwe dov dragana dragica drago dragoljub dragoslav dragoș dražen dritan duane
  duarte duco dudi duilio dumitru dunja durga dustin dušan duško dwayne dwi dwight dzintars dzmitry dália dániel dávid
  débora déborah dénes désirée dónal dóra eadaoin eamonn  ebba ebele eberhard ebony ebrahim ebru eckart eckhard
  eckhart edel edelmiro edeltraud edgard edgardo edgars edi edilson edin edinho  edivaldo edmilson edmond edmondo
  edo edu eduarda edvarts edvin edwige edwina edyta eelco eelke eemil eeri eerika eerikki eetu eeva eeva-liisa eevi
  efa effie efigénia efisio efraim eftychia efua egbert egidio egils eglė egmont egor ehab ehrenfried ehsan eija eiji
  eiki eiko eila eila-maria eilert eilidh eimear eira eirin eirini eirlys eitan eithne ekkehard ekrem elad elaine
  eldbjørg elefteria eleftherios elemér elen eleni eleonora eleri elettra eleuterio elfriede elhadj elham eli eliana
  elide eliel eliezer eligijus eligio eliisa elijah elina eline elinor elio eliott elisabet elisabete elisabetta
  elisenda elisete eliseu elisha eliud eliyahu eliza elizaveta eljo elkana elli elling elliot elma elmar eloy elpidio
  els elsbeth else-may eluned elvi elvio elçin elías elīna elżbieta emad emanuel emanuela emanuele emeka emelie
  emeline emerson emese emiel emiko emile emina emlyn emmanouil emmanuelle emmerson emmi emmy emrys emília encarna
  encarnación endre enes engelbert enikő enisa enitan ennio enrica enriqueta ensio enver enza enzo eoghan eoin epifanio eran
  ercole erdal erdmann erdoğan eren erhan erhard erich erin erion erja erkan erki erkki erland erlend ermelinda
  erminia erminio ernest ernesta ernestina ernie ernő ero eros ersilia ersin erwan eryk erzsébet esa-pekka esad esam
  esi esko esma esmee esmée esra essam essi estanislao estefanía estela estêvão eszter ethan etsuko ettore euan euclid
  eufemia eufrásia eugeniusz eugénia eugénie eugénio eulalie eulogio eunice eurico eusebio eva-lena evan evandro
  evangelia evangelos evaristo evelien eveliina evelina evgeni evgenia evgeny evika evo ewald ewan ewen ewout eyal
  ezequiel ezio fabiana fabienne fabiola fabián fabíola fadel fadi fadia fahad fahd fahim faisal faiz faiza fani fanni
  farah farai  farhad farhan faris farooq farouk farrukh faruk faten fathi fathia fatih fatiha fatimah fatmir
  fatos fatou fatoumata faure faustine faustino fausto fawad fawaz fawzi fay faye fayez fayza fearghal fedir feisal
  felicia felicita felicitas felicity feliks felisa felisberto femi femke fenna ferd ferdinando ferdows ferdynand
  fergal ferhat feride ferit fermín fernand fernanda fernande ferran ferruccio fevzi fiachra fidel fieke figen fikile
  fikret filiberto filipa filipe filippa filiz filomena finbar finian fionn fionnuala fionnula fiorenza fiorenzo firas
  firmino flaminia flamur flavien flavius floortje flore florencio florentin florentina floriane florin florinda
  flávia flávio flóra folake folker fons fosco fotini fotis fouad fran francesc francisca franciscus franciszek
  franciszka franck franjo franka frankie frans frans-willem františek franziska freddie frederica frederico frederike
  frediano freek frido fridtjof frieda friedemann friederike friedhelm fritjof frits froilán froukje fryderyk
  frédérick frøydis fuad fuat fulvia fulvio fumiko fumio funda funke funmi furio fyodor fábio fátima félicie
  félix-antoine gabi gabin gabriella gabrielle gadi gaetana gaetano galeazzo gali galina galit galo gamal gamze
  garrett garry garth gaspar gaspare gathoni gatien gatis gaurav gautam gauthier gautier gavin gavino gayatri gayle
  gaylord gaël gaëtan gbenga gea gearóid gebhard gediminas geert geert-jan geertje geertruida geeta gellért genevieve
  gennady genoveva genowefa gent gentian geoff geoffrey georgeta georgette georgios georgy geraint geraldine geraldo
  gerardo gerasimos gerben gerbrand gerdi gergely gergő gerhart gerlando gerlinde gerlof germain germaine germana
  germano gernot gero gerrie gert-jan gertraud gertrud gertrude gesa gesine gethin getúlio ghada ghassan gheorghe
  gherardo ghino ghislain ghislaine ghulam giacinto gianantonio giancarla giandomenico gianfilippo gianluigi gianmarco
  gianmaria gianna giannantonio giannis gianpaolo gianpiero gianpietro gideon gigi gijs gila gilad gilberte gilberto
  gilda gillian gilmar gilson gimena ginette gintaras gintarė gints giordana giordano giorgos giosuè giovana
  giovanbattista girish girolamo gisbert gisele gisle gitanas gitta giuditta giuliana giuseppa giusi giustina giustino
  gizella gizem gjermund gladys glauco gleb glenda glenn glyn gláucia godelieve godfried godofredo godswill goffredo
  gontran gonçalo goodluck gopal gordan gordana goro gottfrid gottlieb govert govind gracie graciete gracjan graeme
  graziano graziella greer greet greetje greg greger gregoria gregorio gretchen grete grigore grigoris grigory
  gruffydd gráinne grégoire grégory gualtiero gudbrand gudmund gudveig guenter guenther guglielmo guilhem guilherme
  guillermina guiomar gumersindo gun-britt gunborg gundula gunhild gunnel guntars guntis guntram gunvor guri gurpreet
  gustava gustave gustaw guus guusje guénolé gwede gwenaël gwenaëlle gwendal gwendolyn gwenllian gwilym gwyn gwyneth
  gyöngyi györgy gábor géraldine gökhan gönül götz gözde gøran gülay gülsüm habib habiba hacer hadar hadas hadi hadia
  hadrien hafez hafiz hafsa hage hagen hagit haidar haider haim haitham haizea hajar hajime hajnalka hajrudin hakeem
  hakim hala haleem halide halil halima hallgeir hallgrim hallvard halvard hamad hamada hamdi hameed hamida hamish
  hampus hamza hana hanan handan hande hani hania hanke hanna-leena hanne-lise hanneke hannele hannelore hanni hannie
  hannu hannu-pekka hans-dieter hans-erik hans-georg hans-heinrich hans-hermann hans-jan hans-josef hans-jörg
  hans-petter hans-ulrich hans-werner haralambos hardik hari haris harish harm-jan harmen haroon harriët harro 
  harsha hartmann hartwig haruka haruki haruko harun haruto hasna hassiba hatem hatice hayao hayat hayato haydar hazem
  heba hedda hedi hedvig hedwig heimo hein heino heinz-peter heitor heleen helene heliodoro helir-valdo heljä helka
  hella helma helmen helmuth heloísa helvi hema hemant hendrika hendrikje henk-jan henn henna hennadiy henni henny
  henric henrietta henriikka henrike henrique henriqueta henriëtte henryka herborg herculano heribert heriberto herma
  hermano hermenegildo hermine herminia hermínia hernando hernán herta hester hicham hidde hideaki hideki hideko hideo
  hidetoshi hieronim hifikepunye hikmat hila hilario hilde-kristin hildegund hildegunn hilja hilkka hille hillel
  hillevi hilma hinrich hippolyte hipólito hiroaki hirofumi hirokazu hiroki hiroko hiromi hiroto hiroyuki hisako
  hisashi hisham hitomi hitoshi hjördis hlib hoang honorata honorio horace horea horia horst-dieter hortense hortensia
  horácio hossam hossein houda houssem hrvoje hryhoriy hubertus hubrecht huda hugh hugues huguette humaira humberto
  humphrey huong husam hussain hussam huw hynek hywel håvard héctor hélder hélio héloïse hüseyin iacopo iago iain iara
  iarla ibai ibolya ibou ibrahima ibtisam ichiro idan idit ido idoia idris idriss idrissa idália iestyn ieuan ieva
  ifan ifeanyi ifeoma ifigenia ifor ignacy ignazio ihab ihor ihsan iida iina iiris iiro iivari iivo ikechukwu iker
  ikram ilan ilana ilari ilario ilda ileana ilenia ilgvars ilham ilhan ilia iliana ilias ilie ilinca ilir ilja ilka
  ilker illia ilmari ilmo ilmārs ilpo ilta-maria ilyas ilídio imad imane imants imelda imke imogen imtiaz inam inas
  inbal ince indira indrani indrek indrė ine ineke inese inga-britt inga-lill ingebrigt ingegerd ingela inger-lise
  inger-marie ingjerd ingo ingri ingrida ingunn ingus ingvald ingvar ingvild inkeri inmaculada inna innes innocenzo
  inácio inès inés ināra ioan ioanna iolanda iole iolo ion ionel ionela ionuț iosif iqbal iracema iratxe irem ireneusz
  iria irja irma irmeli irmtraud irving iryna irène irén isaac isabell isaiah isaltino isam isamu isao isaura isaure
  isaías ishaan isidora isidoro isidro isko isla ismaïl ismet isolde issa issam issoufou isto itai itamar itsuki
  itzhak itziar iulia iulian iuliana iva ivanna ivano ivari ivars iver ivete ivica ivo ivone ivonne iván iwan iyabo
  iyad iza izabel izaskun izumi izydor iñaki jaafar jaak jaakko jaanus jaap jaap-jan jabbar jaber jabir jabu jabulani
  jacinta jacira jackie jacky jaco jacobien jacobo jacopo jafar jaffar jagan jagdish jair jairam jairo jakov jakub
  jalal jale jalil jamal jamel jamesina jamil jamila jan-egil jan-erik jan-jaap jan-kees jan-marijn jan-olof jan-peter
  jan-pieter jan-tore jan-willem jana janek janez jani janika janine janneke janni jannie jantine jantje jaqueline
  jari-matti jarkko jarle jarmila jarno jaromír jaroslava jasmijn jasmin jasmina jasna jasper jassim jaume javad javed
  jawad jawaharlal jawed jaya jayanti jayne jean-baptiste jean-bernard jean-charles jean-christophe jean-françois
  jean-jacques jean-louis jean-marc jean-marie jean-michel jean-noël jean-paul jean-philippe jean-yves jeanine jeannet
  jeannette jeannie jeannine jed jelle jemma jenaro jenn jenna jenneke jenni jenny jenő jepkosgei jere jeremiah
  jeremias jerker jeroen jerónimo jess jesse jessika jesusa jetta jiabao jide jihane jillian jimena jimmie jinping
  jintao jiro jitendra jitka jiřina jiří joacim joann joanne joaquina joar joba jocelyn jocelyne jochem jodi jodie
  jody joep joey johanne johnathan joko jolanda jolande jolene jolien jonasz jonatan joni jonna jonny jonás joona
  joonas joose jooseppi jop joram jorien jorma jorrit jort jos josefa josefiina josefin josefina josep-lluís josephus
  josette josiane josine josip josselin jost jostein josu josué josé-manuel jouko joumana jouni jovan jovana jovanka
  jovelina jovita jozef jozias joël joëlle juana juancho juanjo juanma jude judicaël judit judith judy judyta
  juha-matti juha-pekka juhana jukka-pekka juliane julianna juliet julieta julita juliusz julián juliëtte jun junaid
  junfeng junichi junichiro  junko juozas juraj jure jurema jurgis juris juscelino justas justine juul juuli
  juulia jyoti jyotiraditya jyri ján jérémie jérémy jéssica józefa józsef jörgen júlia júlio jüri
`);
