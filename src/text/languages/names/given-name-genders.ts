/**
 * Given names of women and of men that are the same in all languages of newspapers: whom "she" cannot mean. Names that end
 * in an a are women's but for those listed with the men. Data only.
 */
import { wordList } from '../word-list.ts';

/** In lower case; those in -a or -я are left out. */
export const womensNames: ReadonlySet<string> = new Set(
  wordList(`
  abigail adele agnes agnès aileen aimee alice alison almut amy anaïs angelique ann ann-kristin anne anne-grete
  anne-marie anneli annemarie annette annie anu ashley astrid asunción aud audrey aurélie ayşe barbro beate beatrice beatrix
  beatriz belén berit bernadette beth bethany betty beverley birgit birgitte birthe bodil bonnie brigitte britt
  britt-marie brooke candace carine carmen carol carole caroline carrie catherine cathy cecilie chantal charlene
  charlotte chloe chloé chris-tine christel christelle christiane christine claire clémentine colette concepción consolación constance
  corinne courtney cécile céline dagmar dagny danielle daphne debbie deborah deirdre delphine denise diane doris
  dorothy edith eileen elaine eleanor elin elisabeth elise elizabeth ellen else elsie emilie emily emmanuelle encarnación erin
  ester esther eve evelyn fatou fiona florence françoise frederikke friederike gaëlle geneviève gerlind gertrud
  gillian ginny gretchen grete grethe gudrun gunhild gunn gwen hannah hanne hanne-lise harriet heather hege heidi
  heidrun heike helen helene heli helle heléne henriette hilde hildegard hélène ilse imogen ines inez inge ingeborg
  ingeburg inger ingrid inès inés inês irene iris irène isabel isabelle iselin jacqueline jane janet janice jasmine
  jeanette jeanne jennifer jenny jill joan joanne jocelyn josephine joséphine joyce judith judy julie juliet juliette
  kaisu karen kari karin kate katharine katherine kathleen kathryn kathy katie katrin katrine kay kayleigh kelly
  kerstin kirsi kirsten kirsti kitty kristin laure lauren leigh lene leonor lily lisbet lisbeth lise liz lizzy lois
  lotte louise lucie lucy lyn lynn lynne madeleine maeve maggie maike maj mandy maren margaret margit margot margrethe
  marguerite mari mariam marianne maribel marie marieke marielle marijke marilyn marion marit marjorie marlène martine
  mary maría-josé mathilde maud maureen may-britt mechthild meg megan meike merete merethe mervi mette michelle minttu
  mireille miriam molly monique montserrat muriel myriam mélanie nadine nancy naomi natalie nathalie natividad niamh nicole
  noemí noémie odile orly outi paige pam pauline peggy penelope penny pernille phyllis pilar pirjo purificación päivi rachel
  ragnhild randi raquel rebekah renate rhiannon rocío rosalind rosanne rosemary ruby ruth sabine sally sandrine sarah
  sari satu sharon sheila shirley sibylle sidsel signe sigrid silje sinéad siobhán sirkku sissel siv solange solveig
  sophie stacy steffi stephanie stine stéphanie sue susan susanne suzanne sylvie synne synnøve tess theres thérèse
  tiril torill tove tracy trine trish trude turid tuuli ulrike unni ursel ute valérie vibeke vigdis virginie vivian
  véronique waltraud wenche wendy yvette yvonne zoe zoé élodie émilie кэрол любовь мэри нинель элизабет энн
`),
);

/** In lower case. */
export const mensNames: ReadonlySet<string> = new Set(
  wordList(`
  aaron abdul abdullah adam adrian ahmed alan albert alberto aldo alejandro alessandro alexander alexandre alexei
  alfonso alfred ali allan allen amir anders andreas andrei andrej andrew andriy andrzej andré andrés andy angelo
  anthony antoine anton antonio antónio arild arnaud arne arthur artur asbjørn ashok atle axel baptiste barack bart
  bartosz bashar ben bengt benjamin bernard bernd bernhard bernie bertil bertrand bill björn bjørn bob boris brad
  brandon brendan brett brian bruce bruno bryan carl carles carlo carlos cesare charles charlie chris christian
  christoph christophe claes clément colin conor craig cyril cédric damien dan daniel daniele danilo dariusz darren
  dave david davide dean denis dennis derek detlef diego dieter dietmar dimitri dirk dmitri dmytro domenico donald
  doug douglas duncan edgar edoardo eduardo edward eero egil einar eirik emanuel emil emilio emmanuel enrico enrique
  eric erik ernst esko espen ethan eugene evgeny fabian fabio fabrice federico felipe felix ferdinand fernando filip
  filippo finn flemming florian francesco francis francisco franck frank frans franz fred freddy frederick frederik
  friedrich fritz frédéric gareth gary gavin geir geoffrey georg george georges gerald gerard gerhard giacomo gianluca
  gilles giorgio giovanni giulio giuseppe glenn gordon graham greg gregor grigory grzegorz grégory guido guillaume
  gunnar gustav gérard günter haakon hakan hans harald hari harry hartmut hasan hassan heikki heinrich heinz helge
  helmut hendrik henk henning henri henrik henry herbert hermann hervé holger horst howard hubert hugh hugo hussein
  håkan håkon ian ibrahim igor ihor ilkka ingo ingvar ivan ivar ivo jaakko jack jacob jacques jaime jakob james jan
  janne janos janusz jari jason javier jean-claude jean-françois jean-luc jean-marc jean-paul jean-pierre jeff jeffrey
  jens jeremy jesper jesús jim jimmy joachim joakim joaquín jochen joe johan johann johannes john johnny jon jonas
  jonathan jordi jorge jorma josef josep joseph joshua josé joão juan juha juhani jukka jules julien jussi jérôme jörg
  jørgen jørn jürgen kaj kalle karel karl karsten kazimierz keir keith ken kenneth kent kevin kjell kjetil klaus knud
  knut konrad konstantin kristian kristoffer krzysztof kurt kyle lars lasse laurent lawrence leif lennart leon leonard
  leonardo leonid lionel lorenzo louis luc luca lucas ludovic luigi luis lukas luke luís mads magnus malcolm manfred
  manuel marc marcel marcelo marcin marco marcos marcus marek mariano mario mariusz markku markus martin mateusz
  mathias mathieu mats matt matteo matthew matthias matthieu matti mauricio maurizio max maxime mehmet michael michał
  michel miguel mika mikael mike mikhail mikko miloš miroslav mohamed mohammad mohammed morten mustafa mykola nathan
  neil niall nicholas nick niclas nicolas niels nigel niklas niko nikolai nikolaj nils noah norbert olaf olav ole oleg
  oleksandr oliver olivier olli olof omar oscar oskar ottar otto ove owen pablo paolo pascal pasi patrick patrik paul
  paulo pavel paweł pedro pekka per petar peter petr petri petro petter phil philip philippe pierre pietro piotr pål
  rafael rafał ragnar rainer ralf ralph ramón raymond raúl recep reidar reinhard rené ricardo riccardo richard risto
  rob robert roberto rod roger roland rolf roman ronald roy ruben rudolf rui rune rupert russell ruud ryan ryszard sam
  samuel sander sanjay scott sean sergei sergey sergio serhiy simon sindre stanislav stanisław steen stefan stefano
  steffen stein stephen steve steven stian stig stuart svein sven sverre szymon sébastien tadeusz tapio taras ted
  teemu terry thierry thomas thorsten tim timo tobias todd tom tomas tomasz tommy tomás tony tor torbjørn tord tore
  torgeir torsten trevor trond trygve tyler ulf ulrich umberto uwe valentin vasily viggo viktor vincent vitaly
  vittorio vladimir volker volodymyr víctor waldemar walter warren wayne werner wilhelm willem william wim witold
  wojciech wolfgang władysław yann yannick yuri yury yusuf yves zbigniew zoltán álvaro åge émile étienne øystein
  øyvind александр алексей анатолий анатолій андрей андрій антон аркадий артем богдан борис вадим валентин валерий
  валерій василий василь виктор виталий владимир владислав володимир вячеслав віктор віталій геннадий георгий григорий
  григорій данило денис джо дмитрий дмитро дональд евгений егор иван игорь илья кирилл константин кшиштоф леонид
  максим микита микола михаил михайло никита николай олаф олег олександр олексій остап павел павло петр петро пётр
  роман руслан сергей сергій станислав степан тарас федор эммануэль юрий юрій ярослав євген іван ігор ілля
`),
);

/** In -a or -я, of men too. */
export const eithersNames: ReadonlySet<string> = new Set(
  wordList(`
    andrea luca nicola mica sasha misha kosta musa isa issa moussa mustafa mustapha yahya zakaria zakariya nikita
    ilya ilia illia luka joshua ezra elia noa ola kenta shota ryota yuta kouta krishna rama surya aditya akshaya
    fatiha baba abba adama samba yaya mamadou shingirai никита илья лука саша женя миша фома кузьма микита ілля сава
    данила mykola juha jukka pekka mika esa jorma vesa osmo akira seiya katsuya tatsuya yuya naoya tetsuya takuya
    masaya shinya kazuya toshiya hiroya kimya shia nana kwabena kofa boubaca barnaba kuba bonawentura jarema
`),
);

/** Names that are a man's in some languages and a woman's in others, by the base of the language of a text. */
export const gendersOfLanguages: Readonly<
  Record<string, { readonly she: readonly string[]; readonly he: readonly string[] }>
> = {
  en: { she: wordList('jean andrea simone marian'), he: [] },
  de: { she: wordList('andrea simone nicola'), he: [] },
  fr: { she: [], he: wordList('jean') },
  it: {
    she: [],
    he: wordList('andrea simone nicola luca mattia gianluca battista elia michele daniele raffaele gabriele emanuele'),
  },
};
