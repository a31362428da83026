/** The commonest words of the other languages of Europe and the Caucasus, and of Esperanto. Data only. */
import type { CommonWords } from './common-words.ts';

export const european: CommonWords = {
  fi: `ja on ei että se oli hän en mutta ovat kun niin myös joka ole mukaan olla sen vain ollut jos kuin nyt jo hänen sekä
    tai siitä mitä jotka vielä kaikki tämä noin ennen jälkeen kanssa voi hyvin sanoo kertoo suomen suomessa eli eivät
    olisi olivat sitä minä me he ne tämän vuonna vuoden viime joita jonka vuotta kukaan mukana tällä viikolla uusi uuden
    maanantaina tiistaina keskiviikkona torstaina perjantaina lauantaina sunnuntaina taas pian aikana kuitenkin ihmiset
    kaksi kolme yksi yhä ensi paljon jossa hallitus poliisi miten koska kuten itse siis kertovat lähtien vähemmän alle
    yli tulee ettei joten mikä missä muun muassa asti tässä jokaisella`,
  et: `ja on ei et see oli ta kui ka aga mis nii oma siis või kes seda veel ning selle juba olid nad ma kõik pole mida
    ainult pärast enne välja eesti aasta aastal ütles tema oleks olnud nende need väga saab kuid keegi jälle sel nädalal
    nädala räägivad ütleb sai vähem nüüd siin seal kaks kolm üks esmaspäeval teisipäeval kolmapäeval neljapäeval reedel
    laupäeval pühapäeval inimesed politsei valitsus kuidas kus millal sest samuti ühe ega läbi üle alla juures koos
    tuleb peab võib tallinna tallinnas igal õigus isikul`,
  lv: `un ir no uz ar ka par kas arī bet tas kā nav vai pie tā lai tika bija gada gadā to pēc līdz ko jau ja tikai būs viņš
    viņa viņai savu kuri kurš kura latvijas latvijā latvija šo šī šis vairāk gan starp taču vēl neviens nevienam saka
    teica kopš bijis mazāk atkal šonedēļ nedēļā pirmdien otrdien trešdien ceturtdien piektdien sestdien svētdien cilvēki
    cilvēku policija valdība kad kur ļoti divi divas trīs viens visi viss tāpēc jo pret pirms bez zem ikvienam tiesības
    rīgas rīgā`,
  lt: `ir į kad iš su yra tai bet jis ji apie kaip nuo po už ar dėl buvo prie tik jau dar būti taip pat jo jos jų savo
    kuris kuri kurie kai o ne metų metais iki gali bus sakė sako pagal lietuvos lietuvoje lietuva labai šis ši šią tarp
    prieš tačiau niekas vėl savaitę savaitės mažiau pirmadienį antradienį trečiadienį ketvirtadienį penktadienį
    šeštadienį sekmadienį žmonės žmonių policija vyriausybė kur kada du dvi trys vienas visi todėl nes be per kiekvienas
    turi teisę arba jai jam netrukus vilniaus vilniuje jie`,
  hu: `a az és hogy nem is egy ez volt meg csak már de ki ha mint még szerint azt kell el lehet pedig vagy van mert után
    olyan ezt között lesz majd során minden ami aki amely ezek voltak miatt magyar több év évben két ő be fel le nagy
    más így most sem volna alatt közölte mondta mondja illetve nincs úgy ahol ezért senki sokkal kevesebb héten hét
    megint fog neki hétfőn kedden szerdán csütörtökön pénteken szombaton vasárnap emberek kormány rendőrség tegnap ma
    óta ezen azonban amikor három első új új akkor ezer millió forint joga van kormányfő egyik`,
  tr: `ve bir bu da de için ile çok daha olarak olan gibi var en ne o kadar sonra ama ya mi her değil ise oldu ki göre iki
    yeni büyük ben diye şey yok son kendi olduğu olduğunu önce ancak bunun nasıl artık hem böyle şu ilk içinde veya
    tarafından söyledi söylüyor dedi türkiye yıl zaman üzerinde ilgili bin yine hafta az kişi pazartesi salı çarşamba
    perşembe cuma cumartesi pazar bugün dün hükümet polis beri anlatıyor hakkı etti ediyor etmek olmak edilen üzere üç
    karşı tüm başkanı hiç`,
  az: `və bir bu da də üçün ilə çox daha olan kimi var en ən nə o qədər sonra amma ya hər deyil isə oldu ki görə iki yeni
    böyük mən yox son öz olduğu olduğunu əvvəl ancaq bunun necə artıq həm belə şu ilk və ya tərəfindən dedi deyir
    azərbaycan il zaman üzrə min yenə həftə az nəfər heç kim lakin etdi edir edib olub bəri bildirib qeyd onun onlar
    ölkə bakı prezident rusiya tərəf hüquq malikdir bütün`,
  uz: `va bir bu da uchun bilan ham koʻp ko'p olgan kabi bor eng nima u qadar keyin ammo har emas esa edi deb ikki yangi
    katta men yoʻq yo'q oʻz o'z o g edi bo'lgan boʻlgan bo'lib boʻlib lekin o'zbekiston oʻzbekiston yil toshkent
    tomonidan dedi aytdi ular haqida boshqa mumkin kerak shu hech kim orqali asosida respublikasi`,
  sq: `të e në dhe që një për me nga i u është se së më do ka nuk si ai ajo por janë kjo ky kur edhe pas mund këtë duke
    kishte ishte deri tij saj tyre kanë ishin duhet vetëm shumë mes ndaj gjatë sipas tha shqipëri shqipëria kosovë
    kosova ndërsa askush këta këto cila cili cilat çdo po pa para këto ndonëse ose vitin vit viti javë javë dy tre parë
    qeveria policia presidenti hënën martën mërkurën enjten premten shtunën dielën pak njerëz thotë thanë përsëri sot
    dje mbi nën kundër ku la mungojë gjithë asnjë ti kësaj këtij drejtë`,
  eu: `eta da ez du bat ere izan dira zen dute zuen baina egin dela hau bere den gehiago izango baino zuten ziren hori egon
    behar ditu dago oso beste hori horrek diren dituen bi hiru gabe arte orain atzo gaur euskal herria euskadi bezala
    baita urte urtean urteko dio esan edo zein nola non noiz lehen azken inor aste honetan berriro ari zuenetik etorri
    jende gutxiago batean batek bere beren haren zuela duela duen duten zaio zion dutenez eskubidea pertsona guztiek`,
  ga: `an na agus ar i go is a ag le do tá bhí nach sé sí seo sin den don ina bhfuil mar ach chun faoi leis ó níl bheith
    gach raibh nuair sa as bhí siad siad gur ba féin eile dá iad bliain bliana éireann rialtas duine daoine níor níos
    tar éis aon arís tseachtain deir dúirt aici aige orthu acu atá ná idir gan trí dhá`,
  gd: `an na agus air a gu is ag le do tha bha nach e i seo sin den don anns bhith mar ach fo leis o gach robh nuair ann
    às iad gur fhèin eile am bliadhna alba riaghaltas duine daoine chan chaidh thuirt aig aice aca eadar gun trì dà
    gàidhlig cuideachd mu dheidhinn còir bhon`,
  cy: `y yr a i o yn ei ar mae am wedi eu ac bod ond gan oedd fod hyn fel i'r o'r gyda bydd cael ni mwy hefyd roedd ers un
    eich ein hi ef nhw chi fy dy nad na nid does sy sydd hon hwn hynny pan ble sut neu dros drwy rhwng dan cyn ar ôl
    gwneud dweud meddai wrth blwyddyn blynyddoedd cymru cymraeg llywodraeth heddlu pobl neb arall dau dwy tri bob tra llai
    eto wythnos r n cafodd mynd ddim iawn hyd ôl dydd llun mawrth mercher iau gwener sadwrn sul gael fydd hawl`,
  br: `ar an ha a da e en eo un ur ma ned ket gant evit ez war oa ul o met pe dre ivez kement hep bet eus d'ar zo int he
    hag deus pa daou tri bloaz breizh brezhoneg all holl den tud nevez bras bezañ`,
  mt: `li ta il tal fil u l ma t id is fuq minn għal biex dan din bil kien kienet huma hija huwa jew mhux qal dwar wara
    kull meta aktar hemm it ir in iż ix sabiex kif hu hi tiegħu tagħha tagħhom dawn lill lil għandu għandha biss ukoll
    malta maltin gvern qabel ebda ħadd iżda filwaqt s-sena sena ġimgħa se kellu qed kienu mill b f mal m'hemmx jista`,
  eo: `la de kaj en al ne estas ke por kun el da sed pri kiel plej ĝi li oni estis pli ili ŝi mi ni vi tiu ĉi ĉiu ĉiuj kiu
    kiuj kio tio ankaŭ aŭ sur per post dum inter sen ĝis jam nur laŭ se tiuj tiuj tie kie kiam ĉar tre mem sin sia siaj
    sian siajn ilia ilian iliaj lia liaj ŝia ĝia mia nia niaj via oni povas devas havas diris ankoraŭ antaŭ kontraŭ pro
    tra ekde ol iuj iu nun unu du tri multaj multe novaj nova homoj lando landoj jaro jaroj jaron tiel tamen ja neniu
    neniel neniam do tuj ĉe preskaŭ esti estu estos estus tiun tiujn kiujn kiun okazis registaro ties malpli ĵus ajn`,
  ku: `û di de ku li ji bo bi ew jî ev xwe na her yên ya yê yek hat ye dike dikin di'n kir kirin kurd kurdistan kurdî jî
    gelek din wî wê wan min me em heye hebû bû bûn hatin hate piştî berî îro dema ser dibe divê nav anku lê tê mafê`,
};
