/**
 * Small words that most sentences have and that weigh little, but part a sentence from its contrary; the form is that of
 * society.ts. Data only.
 */
export const small = `
not | not. n't don't doesn't didn't isn't aren't wasn't won't can't cannot couldn't wouldn't shouldn't hasn't haven't no. nor. without | ikke. ikkje inte. ej. ingen intet. inget. inga. nei. nej. uten. utan. uden. | nicht. kein nein. ohne. | niet. geen. nee. zonder. | pas. ne. n' non. sans. aucun | no. não nao. non. sin. sem. senza. ningún ninguna nenhum nessun | не. нет. нету без. ні. нема немає | nie. bez. brak. | ei. en. emme. eivät. älä. eikä et. ette. ilman.
never | never. | aldri. aldrig. | nie. niemals. | nooit. | jamais. | nunca. jamás jamais. mai. | никогд ніколи | nigdy. | koskaan. ikinä.
nobody | nobody. none. | ingen. | niemand. keiner. | niemand. | personne. | nadie. ninguém. nessuno. | никто никого ніхто нікого | nikt. nikogo. | kukaan. ketään. kenenkään.
nothing | nothing. | ingenting. intet. | nichts. | niets. niks. | rien. | nada. niente. nulla. | ничего ничто нічого ніщо | nic. niczego. | mitään. mikään.
we | we. us. our. ours. ourselves we're we've we'll | vi. oss. vår vårt våre os. vores. våra | wir. uns. unser | wij. we. ons. onze. | nous. notre nos. | nosotr nuestr nos. nós. nosso nossa noi. nostr | мы. нас. нам. нами. наш ми. нас | my. nas. nam. nami. nasz | me. meidän meille meiltä meitä
i | i. i'm i've i'll i'd my. me. mine. myself | jeg. meg. mig. min. mitt. mine. jag. mej. mina. mit. eg. | ich. mir. mich. mein | ik. mij. mijn. me. | je. j' moi. mon. ma. mes. | yo. mi. mis. mí. eu. meu. minha io. mio. mia. miei. conmigo meus | я. мне. меня. мной мой. моя. мои. мені мене. мій. мої. | ja. mnie. mi. mną mój. moja. moje. mojego | minä. minun minua minulle mulla minulla
you | you. your. yours. | du. deg. dig. dere. din. ditt. ni. jer. eder | du. dich. dir. euch. | jij. jullie. jouw. u. uw. | vous. tu. toi. votre vos. | tú. usted vosotros vuestr você tu. voi. vostro te. | ты. вы. вас. вам. тебя. вами. ти. ви. твій | ty. wy. was. wam. ciebie. cię. twój pan. | sinä. te. teidän teille sinun
they | they. them. their. theirs. | de. dem. deres. dom. deras. dei. | sie. ihnen. deren. | zij. hen. hun. | ils. elles. leur leurs. eux. | ellos. ellas. eles. elas. loro. essi. | они. их. им. ими. вони. їх. їм. їхн | oni. one. ich. im. nimi. | he. heidän heitä heille
who | who. whom. whose. | hvem. vem. kven. | wer. wen. wem. | wie. | qui. | quien. quién quem. chi. | кто. кого. кому. хто. | kto. kogo. komu. | kuka. ketkä kenen ketä
where | where. | hvor. hvorfra varifrån hvor | wo. woher. wohin. | waar. vandaan. | où. d'où | dónde donde. onde. dove. adónde | где. куда. откуда. де. звідки куди | gdzie. skąd. dokąd. | missä. mistä. minne. mihin.
why | why. because. reason | hvorfor. fordi. varför. därför grunn. grund. eftersom | warum. weil. grund. | waarom. omdat. want. reden. | pourquoi. parce raison. | porqué porque. razón perché motivo. razão | почему потому. причин чому. бо. | dlaczego. bo. ponieważ. powód | miksi. koska. syystä
when | when. | når. då. naar. när. | wann. | wanneer. toen. | quand. | cuándo cuando. quando. | когда. коли. | kiedy. gdy. | milloin. kun.
all | all. every. everyone. everybody. everything. whole. entire | alle. alt. alla. allt. hele. hela. hver. hvert. varje. ethvert. | alle. alles. allen. jeder. jede. ganz | alle. alles. iedereen. allemaal. elk. heel. | tout. tous. toute. toutes. chaque. entier | tod. todo. todos toda. tudo. tutt. tutti tutto ogni. | все. всё. весь. вся. всех кажд всі. всіх усі. увесь кожен | wszyst wszys każd cał | kaikki kaikki. kaike koko. jokai
many | many. much. lot. lots. most. | mange. mye. meget. mykje. många mycket. flest. | viel. viele. vielen. meist. | veel. vele. meeste. | beaucoup. plusieurs. plupart. | much mucho muchos muit molt molti. | много. многи багато. | wiele. wielu. dużo. | paljon. moni. monta. moni
few | few. fewer. | få. færre. færre | wenig | weinig. | peu. | pocos. poucos poch. pochi. | мало. немног | mało. kilka. | vähän. harva
more | more. | mer. mere. meir. mera. fler. flere. fler | mehr. | meer. | plus. davantage. | más. mais. più. | больше. более. більше. | więcej. bardziej. | enemmän. lisää. enää.
less | less. | | weniger. | minder. | moins. | menos. meno. | меньше. менше. менее. | mniej. | vähemmän.
also | also. too. even. | også. också. selv. även. endda. | auch. sogar. selbst. | ook. zelfs. | aussi. même. également. | también. tambien. também. anche. pure. incluso. | тоже. также. даже. також. теж. навіть. | też. także. również. nawet. | myös. vaikka. jopa.
only | only. just. merely | bare. kun. berre. bara. endast. blot. | nur. bloß lediglich | slechts. enkel. | seulement. uniquement. | sólo. solamente apenas. somente. soltanto. | только. лишь. тільки. лише. просто. | tylko. jedynie. | vain. ainoastaan.
now | now. today. | nå. nu. idag. | jetzt. heute. nun. | nu. vandaag. | maintenant. aujourd'hui aujourd | ahora. hoy. agora. hoje. ora. adesso. oggi. | сейчас. теперь. сегодня. зараз. тепер. сьогодні. | teraz. dziś dzisiaj. | nyt. tänään.
yesterday | yesterday. | igår. | gestern. | gisteren. | hier. | ayer. ontem. ieri. | вчера. вчора. | wczoraj. | eilen.
tomorrow | tomorrow. | imorgon. | |  | demain. | amanhã. domani. | завтра. | jutro. | huomenna.
always | always. ever. | alltid. altid. | immer. stets. | altijd. | toujours. | siempre. sempre. | всегда. завжди. | zawsze. | aina.
again | again. | igjen. igen. | wieder. nochmal erneut. | weer. opnieuw. | encore. | nuevamente novamente ancora. | снова. опять. знову. | znowu. znów. ponownie. | taas. uudelleen. jälleen.
still | still. yet. | fortsatt. ennå. enda. stadig. fortfarande. ännu. | noch. | nog. steeds. | | todavía aún. ainda. | ещё. еще. ще. досі. | jeszcze. wciąż nadal. | vielä. yhä.
already | already. | allerede. redan. | schon. bereits. | al. reeds. | déjà. | ya. já. già. | уже. вже. | już. | jo.
soon | soon. | snart. | bald. | spoedig. binnenkort. straks. | bientôt. | logo. presto. | скоро. незабаром. скоро | wkrótce. niedługo. | pian.
maybe | maybe. perhaps. possibly. probably. | kanskje. måske. kanske. trolig | vielleicht. wahrscheinlich. | misschien. waarschijnlijk. | probablement. | quizá quizás talvez. forse. acaso. probablemente | возможно. наверное можливо. мабуть. | chyba. pewnie. | ehkä. kenties. varmaan.
very | very. so. quite. extremely. | veldig. svært så. väldigt. | sehr. so. | zeer. erg. zo. | très. si. tellement. | muy. tan. così. tão. | очень. так. дуже. | bardzo. tak. | hyvin. erittäin. niin.
here | here. | her. hit. här. | hier. hierher. | hier. | ici. | aquí acá. aqui. qui. qua. | здесь. тут. сюда. сюди. | tu. tutaj. | täällä tässä tänne
there | there. | der. dit. där. derfra | dort. da. dorthin. | daar. er. | là. y. | allí ahí. lá. ali. lì. là. | там. туда. туди. | tam. | siellä sinne
one | one. once. | én. ett. en. ein. eitt. éi. | ein. eine. eins. einmal. | één. een. | un. une. | un. una. uno. um. uma. | один. одна. одно. | jeden. jedna. jedno. raz. | yksi. yhden yhtä kerran.
this-time | time. times. | gang. gangen ganger gång. gången gange. | mal. diesmal. zeit. | keer. tijd. | fois. | vez. veces. vezes | раз. раза время разів раз | czas. | kertaa. kerta. aika.
after | after. later. then. | etter. etterpå senere. efter. senare. da. | nach. nachdem. später. dann. | na. nadat. later. dan. | après. ensuite. puis. | después. luego. depois. dopo. poi. | после. потом. після. потім. затем. | po. potem. później. | jälkeen. sitten. myöhemmin.
before | before. earlier. ago. | før. tidligere. siden. innan. före. tidigare. sedan. inden. | vor. bevor. früher. | voor. voordat. eerder. geleden. | avant. | antes. | перед. до. раньше. раніше. тому. | przed. zanim. wcześniej. temu. | ennen. aiemmin.
must-not | enough. | nok. tilstrekkelig tillräckligt tilstrække | genug. ausreich | genoeg. voldoende | assez. suffi | bastant suficient bast abbastanza. | хватит достаточ досить. достат | dość. wystarcz | tarpeeksi. riit
but | but. however. although. | men. | aber. sondern. doch. | maar. | mais. | pero. sino. mas. porém. ma. però. | но. а. але. однак | ale. lecz. jednak. | mutta. vaan.
if | if. unless. whether. | hvis. om. dersom. | wenn. falls. ob. | als. indien. of. | |  | если. якщо. ли. чи. | jeśli jeżeli. czy. | jos.
against | against. | imod. emot. imot. | gegen. | tegen. | contre. | contra. contro. | против. проти. | przeciw | vastaan.
`;
