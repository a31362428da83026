/** Finnish: words around names. Data only. */
import { wordList as words } from '../word-list.ts';
import type { NameWords } from './name-words.ts';

export const fi: NameWords = {
  tag: 'fi',
  titles: words('herra rouva neiti dr prof tri'),
  roles: words(`presidentti varapresidentti pääministeri ministeri kansleri johtaja toimitusjohtaja pääjohtaja päällikkö
    rehtori dekaani tuomari asianajaja syyttäjä komisario kapteeni luutnantti eversti majuri kenraali
    amiraali professori tutkija dosentti opettaja lääkäri ylilääkäri hoitaja eläinlääkäri hammaslääkäri pappi
    kirkkoherra piispa kardinaali paavi kuningas kuningatar prinssi prinsessa diktaattori aktivisti
    poliitikko kirjailija toimittaja päätoimittaja näyttelijä laulaja taiteilija säveltäjä kapellimestari
    taidemaalari valokuvaaja ohjaaja koomikko pelaaja maalivahti valmentaja juoksija pyöräilijä hiihtäjä
    uimari omistaja perustaja yrittäjä miljardööri maanviljelijä kalastaja leipuri asukas naapuri matkustaja
    silminnäkijä todistaja veli sisar isä äiti mies vaimo poika tytär setä täti serkku isoisä isoäiti leski
    ystävä kollega kaupunginjohtaja pormestari kunnanjohtaja suurlähettiläs tiedottaja edustaja
    kansanedustaja neuvonantaja asiantuntija analyytikko ekonomisti historioitsija insinööri arkkitehti
    arkeologi biologi geologi meteorologi konservaattori kirjastonhoitaja talonmies kuljettaja lentäjä
    sihteeri pääsihteeri puheenjohtaja vetäjä`),
  roleEndings:
    words(`ministeri johtaja päällikkö sihteeri tutkija professori lääkäri mestari tuomari toimittaja valmentaja
    pelaaja edustaja komisario insinööri asiantuntija puheenjohtaja presidentti kalastaja yrittäjä omistaja
    vetäjä`),
  organisations:
    words(`yliopisto korkeakoulu ammattikorkeakoulu koulu sairaala museo galleria teatteri ooppera orkesteri
    käräjäoikeus hovioikeus tuomioistuin eduskunta hallitus ministeriö virasto keskus laitos liitto yhdistys
    säätiö rahasto konserni yhtiö pankki puolue komissio komitea neuvosto järjestö unioni oy oyj ry seura
    kiinteistö osakeyhtiö instituutti sanomat uutiset lehti`),
  organisationKinds:
    words(`sanomalehti lehti yleisradioyhtiö yhtiö yritys varustamo uutistoimisto kanava seura puolue järjestö
    säätiö pankki lentoyhtiö kustantamo`),
  organisationKindEndings: words('yhtiö yritys konserni ketju valmistaja'),
  organisationEndings:
    words(`virasto ministeriö liitto laitos yliopisto museo sairaala instituutti järjestö keskus komissio neuvosto
    puolue pankki`),
  organisationTails: [],
  places: words(`katu tie tori silta joki järvi saari saaristo vuori laakso kirkko tuomiokirkko linna satama asema
    lentoasema niemi lahti ranta meri`),
  placeKinds: words(`kaupunki kylä kunta saari joki järvi maakunta kaupunginosa pääkaupunki`),
  placeEndings: words('katu tori silta joki järvi saari niemi lahti ranta kylä lampi koski'),
  placeCases: words('ssa ssä'),
  beforePlaces: [],
  towardsPlaces: [],
  joins: [],
  articles: [],
  elisions: [],
  endings:
    words(`issa>i issä>i ssa ssä sta stä lla llä lta ltä lle na nä ksi tta ttä oon>o uun>u aan>a ään>ä een>e iin>i
    yyn>y öön>ö hin an>a än>ä ien in>i in on>o un>u en>e en n a> ä> sen>nen se>nen sta>nen selle>nen
    sella>nen senkin>nen sessa>nen seen>nen staan>nen sellä>nen sesta>nen selta>nen lta>lta kadulla>katu
    kadulta>katu kadun>katu kadulle>katu sillalla>silta joen>joki joella>joki kylässä>kylä län>lä
    pungissa>punki gissa>ki gissä>ki gistä>ki gillä>ki ngissä>nki ngistä>nki pissa>ppi pista>ppi gin>ki gista>ki giin>ki giin>nki ngissa>nki ngin>nki ngista>nki rran>rta
    rrassa>rta lloilla>lto nnan>nta`),
  notNames:
    words(`jumala raamattu koraani joulu pääsiäinen ramadan internet covid covid-19 korona tv gps dna bkt alv minä
    sinä hän me te he pohjoinen etelä itä länsi`),
  otherThings: words(`laki sopimus palkinto cup liiga kisat sota hanke suunnitelma raportti kirja elokuva sarja`),
  thingKinds: words(`
    lautta laiva alus tankkeri elokuva romaani albumi kappale sarja hurrikaani
  `),
  openers: words(`ja tai mutta vaan sekä että jos kun koska vaikka kuten niin myös lisäksi kuitenkin siksi silti samalla
    sitten nyt täällä siellä tuolla jo vielä vasta vain ei eikä kyllä joo ennen jälkeen aikana mukaan kanssa
    ilman noin yli alle lähes ainakin hän se he ne minä sinä me te tämä tuo nämä nuo jokainen kaikki moni
    monet jotkut muut muu koko oma yksi kaksi kolme neljä viisi kuusi seitsemän kahdeksan yhdeksän kymmenen
    mitä mikä kuka missä miten miksi milloin eilen tänään huomenna viime ensi seuraava uusi vanha suuri pieni
    ensimmäinen viimeinen poliisi ihmiset lapset naiset miehet tutkijat asukkaat sadat tuhannet kuva lue
    katso tällä tässä tästä siinä siitä sitä sen niiden näiden joka jotka jonka
          `),
};
