/**
 * Given names that are common in the languages of newspapers, as they are written there: they tell people from firms
 * and ships. Left out are names that are ordinary words ("Will", "Mark", "April"). Data only.
 */
import { wordList } from '../word-list.ts';
import { moreGivenNames } from './given-names-a-j.ts';
import { furtherGivenNames } from './given-names-k-z.ts';

/** Given names in lower case. */
export const givenNames: readonly string[] = [
  ...moreGivenNames,
  ...furtherGivenNames,
  ...wordList(`
  aaron abdul abdullah abdel abigail abraham adam adrian agnes ahmad ahmed aidan aisha alan albert alberto alejandro
  alessandra alessandro alex alexander alexandra alexandre alexei alexey alfred ali alice alison allan allen amanda
  amelia amina amir amy ana anastasia anders andré andre andrea andreas andrei andrej andrés andres andrew andrey andrzej
  andy angela angelina anita anja ann anna anne annette annie anthony antoine anton antoni antonia antonio antony antti
  antónio ari arild arne arnaud arthur arturo arve asha ashley astrid audrey axel aleksandr aleksander aleksei aleksandra
  barbara barack bart beata beatrice beatriz ben benjamin bernard bernd bernie berit bertil bill birgit bjarne bjørn björn
  bob boris bradley brian bridget bruce bruno børge camilla carl carla carles carlo carlos carmen carol carolina caroline
  catherine cathy cecilia cecilie celine charles charlotte cheryl chiara chloe chris christian christina christine
  christoph christophe christopher claire clara claudia claudio clément clement colin connor craig cristina
  cyril daniel daniela daniele danielle dariusz darren dave david davide deborah declan denis denise dennis derek des
  desmond diana diane diego dieter dimitri dirk dmitri dmitry dominic dominique domingo donald donna dorothy doris
  douglas duncan eamon ed eduard eduardo edward eero eino einar eirik eivind ekaterina elena eleanor elias elin elisa
  elisabeth elizabeth ella ellen emil emilia emily emma emmanuel enrico enrique eric erica erik erika ernst esteban ester
  esther eva evelyn ewa fabio fabrizio fatima federico felipe felix ferdinand fernando filip finn fiona florian
  frances francesca francesco francine francis francisco françois francois frank franz fred frederick frederik fredrik
  friedrich fritz gabriel gabriela gareth gary geir georg george georges georgina gerald gerard gerd gerhard giorgio
  giovanni giulia giuseppe gordon graham grant greta gro grzegorz guillaume gunilla gunnar gustav gustavo guy halina
  hamid hanna hannah hanne hannes hans hans-peter harald harold harry hassan heather hector heidi heinrich heinz helen
  helena helga helge henri henrik henry herbert herman hilary hillary hiroshi holger howard hubert hugo hussein ian
  ibrahim ida igor ilse ilya imran ines inês inga inge ingeborg ingrid íñigo iñigo inigo irena irene irina isabel isabella
  isabelle ismail ivan ivana jack jacob jacqueline jacques jaime jake jakob james jamie jan jane janet janice janne
  jari jason javier jaroslav jean jean-claude jean-luc jean-pierre jeff jeffrey jennifer jens jeremy jerzy jesper
  jessica jesús jill jim jimmy joan joanna joão joao joachim joaquim joaquín jochen joe joel johan johann johanna johannes
  john johnny jon jonas jonathan jordi jorge jørgen jose josé josef joseph josh joshua joyce juan juha juhani julia
  julian juliana julie julien justin jürgen jyrki kaja kamal kamala karen kari karin karl karol karolina karsten
  kasper katarina katarzyna kate katharina katherine kathleen kathryn katja katrin keith kelly ken kenji kenneth kerry
  kevin kim kirsten kjell kjersti klaus knut konstantin krzysztof kurt kyle lars laszlo laura lauren laurence laurent
  lauri leen leif lena leo leon leonard leonardo leonid leonie leslie liam lidia lilian linda lisa lise liv lucas
  lucía lucia lucy ludwig luigi luis luís luisa lukas lukasz łukasz luke lydia lynn maciej maeve magdalena magnus mahmoud
  malcolm manuel manuela marc marcel marcelo marcin marco marcos marcus margaret margarita maria mariam marian marianne
  marie mariana marina mario maría marion marit marius mariusz marjorie markku marko markus marta martha marte martin
  martina martine mary maryam mateusz mathias mathieu mats matteo matthew matthias matti maurice maurizio mauro max
  maxim megan mehmet melanie melissa merete mette mia michael michail michal michał michel michele michelle miguel mikael
  mike mikhail mikko milan milos miriam mohamed mohammad mohammed monica monika monique morten moritz muhammad
  mustafa nancy naomi natalia natalie natasha nathalie nathan neil nelson nicholas nick nicola nicolas nicole nigel
  niklas nikola nikolai nikolaj nils nina noah noel noémie nora norbert norman nuno oda odd odile ola olav ole
  ole-martin oleg oleksandr olena olga oliver olivia olivier olle omar oscar oskar osman otto owen pablo paco paddy
  pamela paolo pascal pat patricia patrick patrik paul paula paulina paulo pavel pavlo pawel paweł pedro peggy pekka per
  pete peter petr petra petri petter philip philipp philippe phil pia piero pierre pieter pietro piotr priya
  rachel rafael ragnar rainer ralf ralph ramiro ramón rasmus raul raúl ray raymond rebecca regina reidar reinhard
  renata renate rené ricardo riccardo richard rikke rita robert roberta roberto robin rodrigo roger roland rolf roman
  ronald rosa rosalind rosemary ross roy rune rupert russell ruth ryan sabine salman salvatore sam samantha samir samuel
  sandra santiago sara sarah sari sean sebastian sebastien sébastien sergei sergey sergio serhii sharon sheila shirley
  sigrid silje silvia silvio simon simone siobhan siri sofia sofie solveig sonia sophie søren stan stefan stefania
  stefanie stefano stein steinar stella stephan stephanie stephen steve steven stig stuart sture sue susan susanna
  susanne suzanne svein sven sverre svetlana sviatlana sylvia sylvie taavi tadeusz takeshi tamara tanja tanya tara taras
  tariq tatiana tatyana ted teresa terje terry thea theo theresa therese thierry thomas tim timo timothy tina tobias
  todd tom tomas tomasz tommy tone toni tony tor tore torgeir toril tove trond tuomas tuula ulf ulla ulrich ulrike
  ursula uwe vadim valentina valentyn valeria valerie vanessa vasily vera veronica vicente victor victoria viktor viktoria
  vincent vincenzo virginia vitali vladimir volker volodymyr walter wanda wayne wendy werner wilhelm willem william
  wojciech wolfgang xavier yann yannick yasmin yevgeny yolanda yulia yuri yusuf yves yvonne zbigniew zofia zuzana åge åke
  åsa åse øystein øyvind élodie émile émilie éric étienne örjan
  giorgia ginevra ludovica chiara adriana agata agnieszka aino aksel alain alaksandr alba albrecht aleksandar aleksi alena alessio alexandros alexia
  alexis alfonso alfredo aliaksandr alicia alina alma almut alvaro alyaksandr amal amandine amelie amélie andrius
  anette angel angelo angelos anikó anke annalena annamaria anneli annelies annemarie annika anouk anselm ansgar antje
  antonella antonis armando armin arnold arturas arvid arvo astri aud audun aurélie aurélien axelle babette baptiste
  barry bartosz bastian beate bella benedetta benedicte benedikt benito benoit benoît bente bernadette bernardo
  bertrand bettina birgitta birgitte birthe bjarte blanca bodil bogdan boguslaw bogusław borja bożena brigitte britt
  britta bruna byron béatrice caitlin calvin camila camille candice carin carina carine carlotta carola carole
  carolien carsten casper catalina catarina caterina cato cecile cedric celia cem chantal charlie christelle
  christiaan christiane cinzia clarissa claude clemens coen concha consuelo corinna corinne cornelia cornelis cristian
  cristiano cristóbal curt cyrille czesław cécile cédric céline daan dag dagfinn dagmar dagny daisuke damian damiano
  damien dana danilo danny danuta daria dario dean debbie debora delphine demetrio detlef didier dietmar dilma
  dimitris dominik dominika dora dorota dragan dylan dörte edda eddie edgar edith edmund edna edoardo edvard edwin
  efraín egil egon ehud eileen eivor eldar elif eligiusz elise eliška elke ellinor elly eloi elsa elvira emiliano
  emilie emilio emine emir emre enric ercan erdem erling erna ernesto erwin esa eskil eskild espen estelle eugen
  eugene eugenia eugenio evert ewelina fabian fabien fabrice fabrizia fanny farid fatma federica ferenc fergus filippo
  fintan fiorella flavia flavio florent floris françoise frauke frederique freja frida frode frédéric frédérique félix
  gabriele gaspard gaute gaëlle gemma geneviève gennaro gerda gereon gerhild germán gerrit gerry gert giacomo
  giancarlo gianfranco gianluca gianni gilbert gilles gino giovanna gisela gisèle giuliano giulio giuseppina gonzalo
  goran gottfried grażyna gregor gregory grethe guadalupe gudrun guido guillem guillermo gunter gunther guro gustaf
  gwen gyula gérald gérard göran gösta günter günther haakon hakan halvor hans-joachim hans-jürgen harri harriet
  hartmut hasan hauke heidrun heike heikki heiko heiner heli helle helmut hendrik henk henning henriette henryk
  hermann hermione hervé hilda hilde hildegard hjalmar horacio horst huub håkan håkon hélène hülya ignacio igors
  ilaria ildikó ilkka ilona ilze imre ina inez inger ingmar ingolf inka ioana ioannis ipek irmela irmgard iréne isa
  isak iselin ismael istván ivar iveta iwona izabela jaan jaana jacek jacinda jacinto jadranka jadwiga janina janis
  jannik jannis janos janusz jared jarl jarmo jarosław jeanette jeanne jelena jeppe jerome jette joakim joana jolanta
  jonah jonathon joop joost joris jorunn josefine josep josephine josianne juan-carlos juanita juho jukka jules
  juliette julio julius jurgen jussi justyna jutta juuso jános jérôme jóhann józef jörg jørn jānis kaarina kacper
  kadri kaisa kaj kalle kamila karel karim karina karl-heinz karla katalin katarína kathrin kathy katri kay kazimierz
  kerstin khalid kilian kirsi kirsti klara knud koen konrad kornelia kristen kristian kristin kristina kristine
  kristjan kristof kristoffer kurtis lajos lamberto lana larry lasse laurens laurenz laurențiu lauritz lavinia lech
  leila lennart leonor leopold leszek levi liisa lilli lina linn lionel lisbet lisbeth liselotte lluís lone lorena
  lorenz lorenzo lothar lotta lotte louis louisa louise loïc luc luca luciana luciano lucie lucien lucila lucile
  ludovic ludvig luděk luigia luise luka lukáš lutz lydie maarten macarena maciek mads magali magda magne mahamat maia
  maike maja makoto malgorzata malin manfred manoel manolo manon marcela marcello mareike marek margareta margaretha
  margarethe margot margrete margrethe margriet mari maribel marieke marijke marika marilyn marine marisa marisol
  marita maritza marja marjo marlene marlies marlène marthe martijn martín marzena massimiliano massimo mathilde
  matilda matilde matt matthijs matías maud maureen mauricio maximilian maximilien maëlle małgorzata mechthild mehdi
  meike melinda merethe micaela michaela michela micheline mickaël miika mika milena miloš mina mira mireia mireille
  miren mirjam mirko miroslav miroslava mohamad moira moisés mona morgane moses murat muriel mykola myriam mélanie
  nadia nadine nadja nadège naima nanna natalya natascha nelly nestor nicklas nico nicolai nicoletta nicolás nicolò
  niels nigar nikita nikos noelia noor nuria núria octavio oddvar odette oihane olaf olavi olli olov omer ondřej onur
  oriol osvaldo oswald otmar ottar paavo paloma pamina pankaj panu paola pascale pascual patrice patricio patrizia
  patryk pau paulette peder pelle penelope pepe perrine petteri philippa pierfrancesco pierluigi pilar pirjo pirkko
  placido prisca päivi rahul raisa ramon ramona ramzan randi raphael raphaël raquel rebecka reiner reinhold remco
  renato renaud renzo rhoda riitta rik rikard roald robbie rocío rodolfo roel roelof rogelio rogier romain romano
  romuald ronan ronny roos rosario rosella rossella ruben rubén rudi rudolf rudy ruud ryszard sabina sabrina said
  sally salvador sami sandrine sanne santi saskia saul sauli saverio savo saïd sebastián selma sepp seppo serena serge
  sergej sergi severin seyed siegfried sigmar sigmund sigrun sigurd sigve silja silke silvana simona simonetta sindre
  sissel sissi sixten skarphéðinn slavica slawomir sobhan sofía soile solvej solène sonja soraya spyros stacey
  stanislas stanislav stanisław steen steffen steinunn stelios stephane stijn stina stine stéphane stéphanie sunniva
  susana susann svante sverker sybille sylvain sylvester sylwester sylwia szymon sławomir tadej tamás tanguy tania
  tapio tatjana teemu telmo tero tessa teuvo thaddeus theodor theodora theodore thibault thilo thomasina thomaz
  thoralf thorbjørn thorsten thérèse tiago tibor tilman tino tiziana tomi tommaso tommi tomás tomáš tonje tonya torben
  torbjörn torbjørn tord tormod torstein torsten tracey tracy trine troy trude trym tuija tuomo turid ugo ulrik ulrika
  umberto urs urszula ute vaclav valentin valérie vanja vasco vasile vegard veikko veit velibor verena vesna vibeke
  vidar vigdis viggo viktória ville vilma violeta virginie virpi vitor vittoria vittorio vivian viviana viviane vlad
  vladislav vojtěch václav vítor walburga waldemar waltraud wenche wiebke wieslaw wiesław wilfried wilhelmina wilma
  winfried winston witold wout władysław xavi xenia yassine yngve yohan yolande ysabel yuriy yusef zaher zdenek zdeněk
  zlatan zoe zoltán zoran zoé zuhal zygmunt ádám álvaro ángel åsmund åsne örn özgür özlem øivind štefan żaneta șerban
  айно александр александра алексей алена алёна алина алла анастасия анатолий андрей анна антон аркадий артем артём
  борис вадим валентин валентина валерий василий вера виктор виктория виталий владимир владислав вячеслав
  галина геннадий георгий григорий дарья денис дмитрий евгений евгения егор екатерина елена иван игорь илья инна ирина
  кирилл константин ксения лариса леонид лидия людмила максим марина мария михаил надежда наталия наталья
  никита николай нина оксана олег ольга павел петр пётр роман руслан светлана сергей софья станислав степан тадеуш
  тамара татьяна тимур федор фёдор эдуард юлия юрий яна ярослав ян кшиштоф
  андрій анатолій богдан валерій василь віктор вікторія віталій володимир ганна григорій данило дмитро євген євгенія
  катерина ігор ілля ірина іван лідія людмила марія микита микола михайло надія наталія олександр олександра олексій
  олена остап петро сергій софія тарас тетяна юлія юрій ярина
  азамат аида айдар альберт аліна анастасія анатолия анвар ангела анджей анжела анн аркадия арсен арсений артур аслан
  ахмед борислав бронислав варвара вацлав вениамин вероника влад всеволод віра віталіна геннадій герман глеб гліб
  давид дамир дарина джо джон джордж диана дональд діана ева едуард ежи жан жанна захар збигнев зинаида злата зоя
  зузана зінаїда игнат ильдар искандер йенс камиль карина кира кирило клавдия клим костянтин ксенія лада леонтий
  леонід леся лех любов магомед майкл мар'яна марат маргарита марта мартин мартина матвей матвій матеуш мурат муса
  назар нурсултан ніна олесь павло петер питер пол поліна рамзан рашид раїса ренат рената ринат роберт ростислав
  рустам руфина савелий сара світлана семен семён соня станіслав стив таисия тимофій томас томаш трофим уляна урсула
  фаина федір филипп франсуа франц фридрих ханс эдгар эльвира эмиль эмма эммануэль эрдоган эрик юлиан юлий ядвига яков
  яків янина ярослава єгор єнс
`),
  // Serbian, Macedonian and Bulgarian, but for Ивана and the like: in Russian that is a man's Иван.
  ...wordList(`
  александар ана андријана бисерка бојан бојана бранка бранко вељко верица војислав гојко горан гордана данијела данијел
  дејан десанка драган драгана драгица драгољуб драгослав душан душанка живко звездан звонко злата зорица зоран зорана ивица
  иванка јасмина јасна јелена јелица јован јована јовица љиљана љубица љубомир маја марко милена милица
  милован милорад милош миљана миодраг миривоје мирјана мирко мирослав младен надица наташа небојша невена
  немања ненад никола оливер оливера петар предраг радивоје радован радојка радомир ранко ратко саша светислав светозар
  славица славко слађана слободан слободанка снежана срђан станко стеван стефан тамара тијана тихомир томислав урош
  филип цветко чедомир тања јордан стојан димитър димитар георги ивайло калин красимир мариана милена николай пламен
  росен румен силвия стефка стоян тодор тодорка цветан цветелина янко бойко бойка венцислав гергана деляна ралица
`),
  // Greek, also as whoever is told, seen or named with "of".
  ...wordList(`
  αγγελική αθανάσιος αθανασίου αικατερίνη αλέξανδρος αλεξάνδρου αλέξανδρο αλέξης αλέξη αλεξάνδρα αναστασία αναστάσιος ανδρέας ανδρέα
  άννα αντώνης αντώνη αντωνία απόστολος απόστολου απόστολο ασπασία βασίλης βασίλη βαγγέλης βαγγέλη
  γιάννης γιάννη γιώργος γιώργου γιώργο γεώργιος γεωργίου γρηγόρης γρηγόρη δέσποινα δήμητρα δημήτρης δημήτρη δημήτριος διονύσης
  διονύση ελένη ελευθέριος ευαγγελία ευάγγελος ευάγγελου ευάγγελο ευγενία ηλίας ηλία θανάσης θανάση
  θεόδωρος θεόδωρου θεόδωρο θωμάς θωμά ιωάννα ιωάννης ιωάννη κατερίνα κλεάνθης κώστας κώστα κωνσταντίνος κωνσταντίνου
  κωνσταντίνο κωνσταντίνα κυριάκος κυριάκου κυριάκο λάμπρος λάμπρου λευτέρης λευτέρη λουκάς μαγδαληνή μανώλης μανώλη μάριος
  μάριου μαρία μιχάλης μιχάλη μιχαήλ νίκος νίκου νίκο νικόλαος νικολάου ξένια όλγα παναγιώτα παναγιώτης παναγιώτη
  παντελής παντελή πάνος πάνου παύλος παύλου παύλο πέτρος πέτρου πέτρο ραλλού ρένα σπύρος σπύρου σπύρο
  σταύρος σταύρου σταύρο στέλιος στέλιου στέλιο στέφανος στέφανου στέφανο σωκράτης σωτήρης σωτήρη τάσος τάσου τάσο φίλιππος
  φώτης φώτη χαράλαμπος χαράλαμπου χριστίνα χρήστος χρήστου χρήστο χρύσα
`),
];
