/** The commonest words of the Germanic languages. Data only. */
import type { CommonWords } from './common-words.ts';

export const germanic: CommonWords = {
  en: `the of and to in that is was for it with as his on be at by had not are but from or have an they which you were
    her all she there would their we him been has when who will more if no out so said what up its about into than them
    can only other new some could time these two may then do first any my now such like our over me even most made after
    also did many before must through where much your well down should because each just those people mr how too state
    good very make world still own see men work long get here between both life being under never day same another know
    while last might us great old year years off come since against go came right used take three himself few house use
    during without again place around however a i says say told according including government company percent million
    billion week month today yesterday monday tuesday wednesday thursday friday saturday sunday news report police
    president minister officials shares stock net loss profit share record pay dividend quarter sales revenue prior
    rose fell higher lower bank market price prices rate trade oil agreement offer note cts dlrs mln pct vs shr shrs qtr
    revs qtly corp inc ltd co dividends common avg nine six mths`,
  'nb nn da sv': `det den i på men var har vi du kan da om av at andre vil alle mot under två to tre skal man han at sig
    til for så som de med seg over at hos`,
  'nb nn da': `og i det på som er en til for med at de var ikke av har om et men så den hun han fra vi du kan da vil
    etter over også eller nu sa der når ind inn kunne andre blir alle mot opp må få kom før to går sine tre under ha år
    sin hans hadde skal denne dei man ville skulle der mange flere hver mellom mens bare meg seg dem kommer siden
    ut ned igjen mer ta gjennom sammen tid dag del landet politiet norske`,
  nb: `av ikke hun jeg fra noe noen være blitt blant ifølge fordi hvordan hva hvor hvem hvorfor dette disse også bare
    etter når inn opp nå henne ble blir mellom uten sier sa fikk sammen vært uke uken tilbake hele norge norske altså
    ønsker gjøre gjort både enn slik ham henne hverandre flere fortsatt vei allerede annet egen egne helt litt ganske
    flere fortalt forteller kommunen skriver opplyser mener regjeringen sluttet skolen mens eneste nye får ble bli
    dersom ved at må deg oss dere hvis gang godt kveld ettermiddag ser kunne skulle ville sitt først nok frem fram tror
    rett retten rettigheter viktig viktige utviklingen nasjoner nasjonale arbeid arbeidet utdanning lov grunn
    grunnleggende samarbeid samfunnet saken løpet sjef hjelp selskapet kroner prosent barn utenfor rundt innen mulig
    ønske bør burde trenger sterk beste neste fjor måned måneder spørsmål penger fremdeles likevel dermed dessuten enda
    ennå eier leder statsministeren regjering bygge tilbud årene kvinner hjem særlig ingen mennesker menneske største
    land enhver måte måten forhold gi gir ta tatt siste folk kamp uttalelse by byen å i og det den på som er en et til
    mandag tirsdag onsdag torsdag fredag lørdag søndag om lag millioner tidligere gamle hver annen funnet ny veldig
    kanskje igjen jo hadde selv sett syns synes derfor hos gjennom borte`,
  nn: `ikkje ein eit ei eg ho dei dykk me oss frå vart vere vore noko nokon nokre kva kven kvar kvifor korleis berre òg
    meir no då sjølv seier sa gjere gjort saman vert blei blir hadde få får også etter mellom utan dette desse hennar
    hans sidan veka heile noreg norske eigen eigne andre anna fleire veit ynskjer ønskjer difor enno sjå tilbake fekk
    kjem kome gjennom medan ser vil åleine tidlegare kommunen skriv meiner regjeringa skulen slutta seinare ho korkje
    dersom ved for noverande mykje eldre yngre større folk blant ifølgje fortel nye her der nyleg snart rett retten
    rettar viktig viktige utviklinga nasjonar nasjonale arbeid arbeidet utdanning lov grunn grunnleggjande samarbeid
    samfunnet saka løpet sjef hjelp selskapet kroner prosent barn born utanfor rundt innan mogleg ønskje bør burde treng
    sterk kveld beste neste fjor månad månader spørsmål pengar framleis likevel dermed dessutan eigar leiar
    statsministeren regjering byggje tilbod åra kvinner heim særleg ingen menneske menneska største land einkvar måte
    måten forhold gje gjev gir ta teke siste by byen dag å i og det den på som er til måndag tysdag onsdag torsdag
    fredag laurdag søndag om lag millionar gamle annan funne ny veldig kanskje igjen jo sett synest hos borte`,
  da: `af ikke hun jeg fra noget nogen nogle være blevet blandt ifølge fordi hvordan hvad hvor hvem hvorfor dette disse
    også kun bare efter når ind op nu hende blev bliver mellem uden siger sagde fik sammen været uge ugen tilbage hele
    danmark danske altså ønsker gøre gjort både end sådan ham hinanden flere fortsat vej allerede andet egen egne helt
    lidt hvis meget lige igen have mig dig jer sig gennem siden skriver oplyser mener regeringen skolen mens eneste nye
    får kommunen fortæller måske selv havde havde kunne skulle ville ved dog derfor bedre mod måtte tager sit sine
    kommer gik ifølge selvom gang samt omkring først nok frem tror ret retten rettigheder vigtig vigtigt vigtige
    udviklingen nationer nationale arbejde arbejdet uddannelse lov grund grundlæggende samarbejde samfundet sagen løbet
    chef hjælp selskabet kroner procent børn udenfor rundt inden mulig ønske bør burde stærk aften bedste næste sidste
    måned måneder spørgsmål penge alligevel dermed desuden endnu ejer leder statsministeren regering bygge tilbud årene
    kvinder hjem særlig især ingen mennesker menneske største land enhver måde måden forhold give giver tage taget folk
    by byen borgmester i og det den på som er en et til mandag tirsdag onsdag torsdag fredag lørdag søndag millioner
    tidligere gamle hver anden fundet ny ganske jo set synes hos borte cirka`,
  sv: `och att det som en på är av för med till den har de inte om ett han men var jag sig från vi så kan när år säger
    hon under också efter eller nu sin där vid mot ska skulle kommer ut får finns vara hade alla andra mycket mer än här
    då sedan över bara in blir upp även vad få två vill ha många hur mellan något sade varit utan några själv någon blev
    dem dessa enligt eftersom svenska sverige genom man dag måste bli sina kunna tror går bra sitt allt deras trots hela
    flera redan både fick tidigare veckan medan innan fortfarande vilket kommunen polisen regeringen skriver menar först
    oss honom henne er ju dock därför varför skolan nya fått göra gör ser igen denna detta ner samma fram måndag
    tisdag onsdag torsdag fredag lördag söndag miljoner gamla annan hittat ny kanske väl själva hos borta kronor
    procent cirka ungefär`,
  is: `og að í á sem er var það ekki um með við til en hann hún fyrir af því eru þeir þær þau frá eða hafa hefur verið ég
    þú vera þess þessi hefði voru segir eftir upp einnig sé mjög hér þar allt sig sér núna þegar þá þetta þessu henni
    honum sínum mun yfir út úr hjá meðal kom verður ár ára sagði manna undir milli svo eins bara nú hefði þó`,
  fo: `og at í á sum er var tað ikki um við til men hann hon fyri av tí eru teir tær tey frá ella hava hevur verið eg tú
    vera tess hesin henda hetta hesa hesum voru sigur eftir upp eisini sera her har alt seg sær nú tá ið sínum fer yvir
    út úr hjá millum kom verður ár sagdi undir so bara enn vórðu varð føroyar føroyum føroya skal kundi ein eitt teimum
    fleiri mong siga nógv`,
  de: `der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass
    sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch
    man sein wurde wurden sei prozent hatte kann gegen vom können schon wenn habe seine ihre ihrer ihrem dann unter wir
    soll ich eines jahr jahre jahren diese dieser dieses wieder keine kein uhr seiner worden will zwischen immer was
    sagte sagt gibt alle seit muss müssen doch jetzt waren drei ihr ihm ihn wo ohne beim etwa sehr weil während damit
    neue neuen laut denn nun hier selbst rund ab zwei mit tag heute gestern woche montag dienstag mittwoch donnerstag
    freitag samstag sonntag menschen regierung polizei weniger niemand werde`,
  nl: `de van het een en in is dat op te zijn met voor die niet aan er om ook als dan maar bij uit door naar heeft hij ze
    zich was over tot werd wordt worden nog wel geen meer dit deze hebben kan had ik we wij haar hun al of moet zou
    omdat onder tegen tussen jaar volgens veel na toen alleen zo nu zegt mensen waar gaat andere wat nieuwe eerste twee
    hem u je mij daar onze toch waren kunnen zal sinds gaan komt terwijl moeten week vandaag gisteren maandag dinsdag
    woensdag donderdag vrijdag zaterdag zondag zonder vooral tijdens weer iets niemand politie gemeente procent minder
    steeds binnen daarom zelf laatste drie altijd goed`,
  af: `die van het en in is dat op te nie met vir wat sy hy aan om ook as maar by uit deur na was sal word hulle ons ek kan
    nog geen meer dit hierdie gaan moet baie sê waar onder tussen jaar omdat toe net mense een twee af oor tot daar haar
    wil weer nou ander so moes jy jou julle hom groot eerste volgens gister ná wees sedert vandag niemand word geword
    binne hul deel weet kon kom minder gesê regering polisie terwyl steeds twee n`,
  fy: `de fan it en yn is dat op te mei foar dy net oan der om ek as mar by út troch nei hat hy se him wie oer oant waard
    wurdt wurde noch wol gjin mear dit dizze hawwe kin hie ik wy har harren al of moat soe om't ûnder tsjin tusken jier
    neffens in no seit minsken wêr giet oare wat nije earste twa dêr ús wiene kinne sil sûnt fryslân fryske frysk ha`,
  lb: `de den an d vun dat ass eng en fir op mat si zu net och der um als dee déi huet hunn am awer vum gëtt ginn wéi
    nach zum kann sech bei just aus no wat virun iwwer sinn si säi seng hir all méi hei well wann mä mee war waren goufen
    gouf datt méindeg dënschdeg mëttwoch donneschdeg freideg samschdeg sonndeg lëtzebuerg lëtzebuerger duerch ënner
    tëscht joer zanter dës dëser dësem kee keng wäert ech mir dir kuerz`,
};
