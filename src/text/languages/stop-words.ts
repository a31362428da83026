/**
 * The commonest small words of languages written in Latin letters, and letters that few of them share. Data only: a
 * language is one line of words. A word that several languages list counts for each by as much less.
 */
import type { LanguageTag } from '../../model/ids.ts';

/** Words parted by spaces, in lower case. */
export const stopWords: Readonly<Record<LanguageTag, string>> = {
  en: 'the of and to in that is was for it with as his on be at by had not are but from or have an they which you were her all she there would their we him been has when who will more if no out so said what up its about into than them can only other new some could time these two may then do first any my now such like our over me even most made after also did many before must through where much your well down should because each just those people mr how too state good very make world still own see men work long get here between both life being under never day same another know while last might us great old year off come since against go came right used take three states himself few house use during without again place around however t s',
  nb: 'og i det på som er en til å han av for med at var de ikke den har jeg om et men så seg hun hadde fra vi du kan da ble ut skal vil ham etter over ved også bare eller sa nå dette noe være meg mot opp der når inn dem kunne andre blir alle noen sin ha år henne må selv sier få kom før hvor mer mange to går ville gikk oss hva sine mellom tre under uten disse hans hennes siden får blitt blant ifølge fordi skulle sammen hvordan norge norske',
  nn: 'og i det på som er ein til å han av for med at var dei ikkje den har eg om eit ei men så seg ho hadde frå vi me du kan då vart blei ut skal vil etter over ved òg også berre eller sa no dette noko vere meg mot opp der når inn kunne andre blir alle nokon nokre sin år henne må sjølv seier få kom før kvar meir mange to går ville gjekk oss kva sine mellom tre under utan desse hans hennar sidan får saman korleis kvifor gjere sjå vore noreg norske dykk fleire',
  da: 'og i det på som er en til at han af for med var de ikke den har jeg om et men så sig hun havde fra vi du kan da blev ud skal vil ham efter over ved også kun eller sagde nu dette noget være mig mod op der når ind dem kunne andre bliver alle nogen nogle sin have år hende må selv siger få kom før hvor mere mange to går ville gik os hvad sine mellem tre under uden disse hans hendes siden får blevet blandt ifølge fordi skulle sammen hvordan hvis meget bare danmark danske lige igen',
  sv: 'och i det på som är en till att han av för med var de inte den har jag om ett men så sig hon hade från vi du kan då blev ut ska skall vill honom efter över vid också bara eller sade säger nu detta något vara mig mot upp där när in dem kunde andra blir alla någon några sin ha år henne måste själv få kom före hur mer många två går ville gick oss vad sina mellan tre under utan dessa hans hennes sedan får blivit bland enligt eftersom skulle tillsammans finns mycket sverige svenska också genom man dag',
  is: 'og að í á sem er var það ekki um með við til en hann hún fyrir af því eru þeir þær þau frá eða hafa hefur verið ég þú vera þess þessi hefði var voru segir eftir upp einnig sé mjög hér þar allt sig sér núna',
  fi: 'ja on ei että se oli hän en mutta ovat kun niin myös joka ole mukaan olla sen vain ollut jos kuin nyt jo hänen sekä tai siitä mitä jotka mutta vielä kaikki tämä noin ennen jälkeen kanssa voi hyvin sanoo kertoo suomen suomessa eli eivät olisi olivat sitä minä me he ne tämän vuonna vuoden viime joita jonka mukaan vuotta',
  et: 'ja on ei et see oli ta kui ka aga mis nii oma siis või kes seda veel ning selle juba olid nad ma kõik pole mida ainult pärast enne välja eesti aasta aastal ütles tema oleks olnud nende need väga saab',
  de: 'der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde sei prozent hatte kann gegen vom können schon wenn habe seine ihre dann unter wir soll ich eines jahr jahren diese dieser wieder keine uhr seiner worden will zwischen immer was sagte gibt alle seit muss doch jetzt waren drei ihr ihm ihn wo ohne beim etwa sehr weil',
  nl: 'de van het een en in is dat op te zijn met voor die niet aan er om ook als dan maar bij uit door naar heeft hij ze zich was over tot werd wordt worden nog wel geen meer dit deze hebben kan had ik we wij haar hun al of moet zou omdat onder tegen tussen jaar volgens veel na toen alleen zo nu zegt mensen waar gaat andere deze wat nieuwe eerste twee hem u je mij daar onze toch waren kunnen zal sinds',
  af: 'die van het en in is dat op te nie met vir wat sy hy aan om ook as maar by uit deur na was sal word hulle ons ek kan nog geen meer dit hierdie gaan moet baie sê waar onder tussen jaar omdat toe net mense een twee af oor tot daar haar wil weer nou ander so moes jy jou julle hom groot eerste volgens gister ná wees',
  fr: 'de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont mais avec ou son aux d l qu n s c j cette ses comme été on elle nous leur fait ont aussi deux même après sans être ces entre où vous tout bien encore peut depuis ans dont selon contre si fois lors était avant ainsi très leurs sa autres moins alors faire car trois avait notre non quand avoir déjà toujours ils celui cela jour année vers chez sous jamais mis dit france je me lui y tous ',
  es: 'de la que el en y a los del se las por un para con no una su al lo como más o pero sus le ha me sin sobre este ya entre cuando todo esta ser son dos también fue había era muy años hasta desde está mi porque qué sólo solo han yo hay vez puede todos así nos ni parte tiene él uno donde bien tiempo mismo ese ahora cada e vida otro después te otros aunque esa eso hace otra gobierno tan durante siempre día tanto ella tres sí dijo sido gran país según menos mundo año antes estado contra sino forma caso nada hacer general estaba poco estos presidente mayor ante unos les algo hacia casa ellos ayer hecho primera mucho mientras además quien momento millones esto',
  ca: 'de la que el i en a els les per un amb no una del es al més com però seva seu ha ho dels ser són també va fins des està perquè han hi cada aquest aquesta aquests sobre quan després entre així tot anys ara molt dos tenir pot altres li nosaltres segons abans dia any fer on havia era ja cap només sense què ens si als pels pel cop',
  pt: 'de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua ou ser quando muito há nos já está eu também só pelo pela até isso ela entre era depois sem mesmo aos ter seus quem nas me esse eles estão você tinha foram essa num nem suas meu às minha têm numa pelos elas havia seja qual será nós tenho lhe deles essas esses pelas este fosse dele tu te vocês vos lhes meus minhas teu anos ano disse segundo ainda sobre após contra são',
  gl: 'de a o que e do da en un para é con non unha os no se na por máis as dos como pero foi ao el das ten seu súa ou ser cando moi hai nos xa está eu tamén só polo pola ata iso ela entre era despois sen mesmo aos ter seus quen nas estes esta este eles están tiña foron galicia anos segundo aínda sobre xunta tras onde todo cos coa co unhas uns nin',
  it: 'di e il la che in a per un è del non una della con sono i da le si al come più anche dei ma nel alla ha lo gli delle dal su se o ed nella questo ci era l d dell all nell hanno stato essere tra due suo sua loro quando chi prima dalla dopo fatto tutti solo ai anni molto così stata anno sul perché sulla ancora mentre fa dove ad cui poi già quello ogni sempre cosa contro degli alle agli senza nei fino quella questa può tutto presidente parte oggi ieri ora secondo mi ho io lui lei',
  ro: 'de și în a la cu pe că o nu din care un mai este pentru să se au fost al o cel ce sunt ca prin sau dar după fi ale fără lui ei am va acest această dintre până între avea când doar despre unei unui fiind într iar foarte aceste acestea astfel precum său sale lor decât toate unde chiar nici cele cei ani anul spus potrivit către asupra sub si sa in',
  pl: 'w i na z się nie do to że jest o po jak za od ale tym co a dla tego przez jego być ma już był tak było są czy przy który która które tylko przed jej oraz może ich była także te lub bardzo nad pod bez jeszcze roku lat gdy gdzie ten będzie więc pan ze mnie mi ja go nas nich został została polski polsce proc latach jako podczas między które wszystko powiedział według ponad',
  cs: 'a v se na je že to s z do o i ve za si by jsem ale jako po k jsou pro tak podle by jeho od který která které u však nebo při už také bude byl byla bylo byli aby když jen co ze ještě až mezi před pod není jak kde roce let má mu ji jejich této tento než což své svou může které proti pouze dnes řekl uvedl další také ani nás více bez nad ',
  sk: 'a v sa na je že to s z do o aj vo za si by som ale ako po k sú pre tak podľa jeho od ktorý ktorá ktoré u však alebo pri už tiež bude bol bola bolo boli aby keď len čo zo ešte až medzi pred pod nie kde roku rokov má mu ju ich tejto tento než svoje svoju môže proti iba dnes povedal uviedol ďalší ani nás viac bez nad jej sme',
  hu: 'a az és hogy nem is egy ez volt meg csak már de ki ha mint még szerint azt kell el lehet pedig vagy van mert után vagy olyan ezt között lesz majd során minden csak meg ami aki amely ezek voltak miatt magyar több év évben két ő ki be fel le nagy más így most sem volna alatt közölte mondta illetve nincs úgy ahol ezért',
  tr: 've bir bu da de için ile çok daha olarak olan gibi var en ne o kadar sonra ama ya mi her değil ise oldu ki göre iki yeni büyük ben diye şey yok son kendi olduğu olduğunu önce ancak bunun nasıl artık hem böyle şu ilk içinde veya tarafından söyledi dedi türkiye yıl zaman üzerinde ilgili bin',
  lt: 'ir į kad iš su yra tai bet jis apie kaip nuo po už ar dėl buvo prie tik jau dar būti taip pat jo jų savo kuris kuri kai o ne metų metais iki gali bus sakė pagal lietuvos lietuvoje lietuva labai šis ši tarp prieš',
  lv: 'un ir no uz ar ka par kas arī bet tas kā nav vai pie tā lai tika bija gada gadā to pēc līdz ko jau ja tikai būs viņš viņa savu kuri latvijas latvijā latvija šo pēc vairāk gan starp',
  vi: 'và của là có trong được cho không những các một với người này đã khi để đến từ ông ở theo về như cũng ra nhiều vào năm tại trên sẽ đó phải',
  sw: 'na ya wa kwa ni la katika za kuwa cha hiyo huo hii huyo kama hilo hizo vya yake wake pia lakini alisema baada kutoka watu hao mwaka ambao ambayo rais',
  ga: 'an na agus ar i go is a ag le do tá bhí nach sé sí seo sin den don ina bhfuil mar ach chun faoi leis ó níl bheith gach raibh nuair sa',
};

/** Languages whose close kin these words cannot tell apart: a text that fits one best stays without a language. */
export const kinOnly: readonly string[] = [
  // Bosnian, Croatian, Montenegrin, Serbian
  'i u je se na da su za od s koji koja koje što kao bi ne sa ali nije iz će o to do po već kako samo te biti prema još ili nakon godine godina kod tako može jer bio bila prije dok rekao ima smo gdje gde pre',
  // Indonesian, Malay
  'yang dan di itu dengan untuk tidak ini dari dalam akan pada juga ke karena tersebut bisa ada mereka lebih telah tahun oleh saya sudah atau kepada adalah hanya orang kata seorang menjadi para bahwa satu dua ia dia bagi lagi boleh ialah',
];

/** Letters that mark a language, as far as they go. */
export const markLetters: Readonly<Record<LanguageTag, string>> = {
  nb: 'æø',
  nn: 'æø',
  da: 'æø',
  sv: 'äö',
  fi: 'äö',
  de: 'äöüß',
  is: 'ðþ',
  et: 'õ',
  es: 'ñ¿¡',
  pt: 'ãõç',
  fr: 'çêèùœ',
  ro: 'șțăşţ',
  pl: 'łąęśżźćń',
  cs: 'řěů',
  sk: 'ľĺŕô',
  hu: 'őű',
  tr: 'ğışİ',
  lt: 'ėųį',
  lv: 'āēīļņķģ',
  vi: 'đơưạảấầẩậắằặẹẻếềểệỉịọỏốồổộớờởợụủứừửựỳỷ',
};
