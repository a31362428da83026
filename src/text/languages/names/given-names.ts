/**
 * Given names that are common in the languages of newspapers, as they are written there: they tell people from firms
 * and ships. Left out are names that are ordinary words ("Will", "Mark", "April"). Data only.
 */
import { wordList } from '../word-list.ts';

/** Given names in lower case. */
export const givenNames: readonly string[] = wordList(`
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
  айно александр александра алексей алена алёна алина алла анастасия анатолий андрей анна антон аркадий артем артём
  борис вадим валентин валентина валерий василий вера виктор виктория виталий владимир владислав вячеслав
  галина геннадий георгий григорий дарья денис дмитрий евгений евгения егор екатерина елена иван игорь илья инна ирина
  кирилл константин ксения лариса леонид лидия людмила максим марина мария михаил надежда наталия наталья
  никита николай нина оксана олег ольга павел петр пётр роман руслан светлана сергей софья станислав степан тадеуш
  тамара татьяна тимур федор фёдор эдуард юлия юрий яна ярослав ян кшиштоф
  андрій анатолій богдан валерій василь віктор вікторія віталій володимир ганна григорій данило дмитро євген євгенія
  катерина ігор ілля ірина іван лідія людмила марія микита микола михайло надія наталія олександр олександра олексій
  олена остап петро сергій софія тарас тетяна юлія юрій ярина
`);
