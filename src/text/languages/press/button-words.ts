/**
 * The words that buttons are made of, language by language: what readers are asked to do, with what, and the small words
 * between. A short line of nothing else is a button, however its words stand. Lower case, apostrophes part words. Data only.
 */
import { phrases } from './phrases.ts';

export interface ButtonWords {
  /** What a button does: such a word opens or ends it. */
  readonly acts: readonly string[];
  /** What tells that the article goes on below an advert or a picture. */
  readonly goesOn: readonly string[];
  readonly things: readonly string[];
  readonly small: readonly string[];
}

const words = (acts: string, goesOn: string, things: string, small: string): ButtonWords => ({
  acts: phrases(acts.replace(/ +/g, ';')),
  goesOn: phrases(goesOn.replace(/ +/g, ';')),
  things: phrases(things.replace(/ +/g, ';')),
  small: phrases(small.replace(/ +/g, ';')),
});

/** Names that stand on buttons in every language. */
export const buttonPlatforms: ReadonlySet<string> = new Set(
  phrases(
    'facebook; twitter; x; instagram; whatsapp; telegram; youtube; linkedin; tiktok; threads; bluesky; mastodon; reddit; pinterest; messenger; viber; google; spotify; flipboard; snapchat; tumblr; rss; pdf; sms; телеграм; вконтакте; дзен; дзене; фейсбук; вайбер; телеграмі; واتساب; فيسبوك; تويتر; تلغرام; تليغرام; يوتيوب; انستغرام; جوجل; غوغل; تيليجرام',
  ),
);

/** What says that an article goes on further down, or behind something. */
export const belowWords: ReadonlySet<string> = new Set(
  phrases(
    'below; beneath; after; unter; unterhalb; unten; nach; dessous; après; debajo; abajo; después; tras; abaixo; após; depois; sotto; dopo; onder; onderaan; na; nedenfor; under; etter; efter; nedan; ниже; после; под; нижче; після; під; أسفل; بعد; alla; alapuolella; jälkeen; poniżej; pod; po; níže; nižšie; alatt; után; lentebb; lejjebb; sub; jos; după; altında; aşağıda; sonra; κάτω; μετά; bawah; setelah; ispod; nakon; posle; след; sota; després',
  ),
);

export const buttonWords: readonly ButtonWords[] = [
  // English
  words(
    'read listen watch view hide expand enlarge zoom share save print copy email gift bookmark download follow subscribe comment submit skip scroll tap click unlock explore browse',
    'continues continued continue resumes continuing',
    'article articles story stories post text page link comments comment newsletter newsletters app advertisement advertisements ad ads advert caption captions image images photo photos picture pictures video videos gallery slideshow transcript podcast audio notifications edition content fullscreen screen topic embed',
    'the this that a an our your my me us it full latest also next now here for to in on at by of with and or as again later below above after beneath during under out off from via daily weekly more every related free all original larger complete',
  ),
  // German
  words(
    'lesen hören anhören ansehen anschauen teilen speichern merken drucken ausdrucken kopieren versenden verschicken verschenken abonnieren kommentieren melden anzeigen einblenden ausblenden öffnen schließen vergrößern überspringen herunterladen vorlesen folgen laden aktivieren weiterlesen teile speichere lies höre abonniere folge folgen',
    'weiter weiterlesen fortsetzung weitergeht',
    'artikel artikels text texts post posts eintrag eintrags beitrag beitrags seite link kommentar kommentare newsletter app anzeige anzeigen werbung bild bilder bildes foto fotos video videos galerie bildergalerie bildunterschrift fehler podcast audio inhalt inhalte benachrichtigungen vollbild thema themen meldung nachricht geschichte',
    'der die das den dem des diesen dieser dieses diesem ein eine einen unser unseren unsere ihre ihren auch jetzt hier für zu zum zur im in auf bei von vom mit und oder als alle mehr nach unter unterhalb es geht uns später per via sie bitte externe externen auf großansicht',
  ),
  // French
  words(
    'lire écouter regarder voir afficher masquer agrandir partager enregistrer sauvegarder imprimer copier envoyer offrir télécharger suivre commenter signaler activer passer consulter relire partagez écoutez lisez suivez commentez regardez téléchargez abonnez',
    'suite continue poursuit reprend',
    'article articles texte post page lien commentaire commentaires newsletter newsletters application appli publicité publicités pub annonce image images photo photos vidéo vidéos galerie diaporama légende erreur faute podcast audio contenu notifications écran',
    'l d c s n le la les un une des du de cet cette ce ces notre nos votre vos mon aussi ici pour à au aux en sur dans par avec et ou plus après avant sous nous tard tous toutes grand plein sa son lecture via vous dessous',
  ),
  // Spanish
  words(
    'leer escuchar ver mirar mostrar ocultar ampliar compartir guardar imprimir copiar enviar descargar seguir comentar reportar activar saltar lee lea escucha escuche mira comparte comparta guarda sigue síguenos seguinos suscríbete descarga comenta escuchá compartí leé mirá únete',
    'continúa continua sigue continuar continuación',
    'artículo artículos publicación noticia noticias nota notas texto página enlace comentario comentarios newsletter boletín boletines app aplicación publicidad anuncio anuncios imagen imágenes foto fotos vídeo video vídeos videos galería leyenda error errores podcast audio contenido notificaciones pantalla canal nuestro',
    'el la los las un una lo este esta esto nuestro nuestra nuestros tu su mi me también aquí para a al en de del por con y o más después tras antes debajo abajo nos completo completa aún todos todas tarde leyendo leer',
  ),
  // Portuguese
  words(
    'ler ouvir ver assistir mostrar ocultar ampliar compartilhar partilhar salvar guardar imprimir copiar enviar baixar descarregar seguir comentar reportar ativar pular leia ouça oiça veja assista compartilhe partilhe siga inscreva baixe comente participe receba subscreva subscrever',
    'continua continuar continue continuação prossegue',
    'artigo artigos publicação notícia notícias reportagem matéria texto página link ligação comentário comentários newsletter newsletters boletim app aplicativo aplicação publicidade anúncio anúncios imagem imagens foto fotos vídeo vídeos galeria legenda erro podcast áudio conteúdo notificações canal ecrã tela',
    'o a os as um uma este esta esse essa nosso nossa nossos seu sua meu também aqui para em no na nos nas de do da dos das por pelo com e ou mais após depois antes abaixo ao aos completo completa todos todas tarde lendo ler',
  ),
  // Italian
  words(
    'leggi leggere ascolta ascoltare guarda guardare mostra nascondi ingrandisci condividi condividere salva stampa copia invia scarica segui seguici commenta segnala attiva salta iscriviti vedi apri chiudi ricevi abbonati',
    'continua prosegue',
    'articolo articoli post notizia notizie testo pagina link commento commenti newsletter app applicazione pubblicità annuncio immagine immagini foto video galleria gallery didascalia errore podcast audio contenuto contenuti notifiche canale schermo',
    'l d un all sull dell il lo la i gli le una questo questa quest nostro nostra nostri tuo tua anche qui per a al alla alle ai in nel nella di del della dei su sul sulla sui con e o più dopo prima sotto noi ora adesso tutti tutte tutta schermo leggere intero intera completo completa',
  ),
  // Dutch
  words(
    'lees lezen luister luisteren bekijk bekijken kijk toon verberg vergroot vergroten deel delen bewaar bewaren opslaan print printen afdrukken kopieer kopiëren stuur versturen download volg volgen reageer reageren meld melden overslaan abonneer laden',
    'verder gaat vervolgt',
    'artikel artikelen verhaal bericht tekst pagina link reactie reacties nieuwsbrief nieuwsbrieven app advertentie advertenties reclame afbeelding afbeeldingen foto foto video video onderschrift fout podcast audio inhoud meldingen scherm volledig',
    'het de een dit deze onze ons je jouw uw mijn ook hier voor te in op bij van met en of als meer na onder door naar alle hele volledig later via onderaan s',
  ),
  // Norwegian, Bokmål and Nynorsk
  words(
    'les lese lytt lytte hør se vis skjul forstørr del dele lagre skriv kopier kopiere send last følg følge kommenter tips meld abonner åpne lukk hopp spill bestill sjå høyr opne',
    'fortsetter forts held fortset',
    'artikkel artikkelen artikler innlegg innlegget saken saka sak side siden sida teksten tekst lenke lenken lenkja kommentar kommentarer kommentarfeltet nyhetsbrev nyhetsbrevet nyheitsbrev app appen annonse annonsen reklamen bilde bildet biletet bilder bileta video videoen galleri bildetekst podkast podkasten varsel varsler innhold innhald fullskjerm',
    'denne dette den det en et ei vår vårt våre din ditt også òg her for til i på ved av med og eller som mer meir etter under nedenfor alle hele heile inn ut over opp fram oss på via',
  ),
  // Danish
  words(
    'læs læse lyt hør se vis skjul forstør del dele gem gemme print udskriv kopier kopiér send hent følg kommenter kommentér tilmeld abonner luk åbn spring afspil',
    'fortsætter',
    'artikel artiklen artikler opslag opslaget indlæg indlægget historien teksten tekst side siden link linket kommentar kommentarer nyhedsbrev nyhedsbreve app appen annonce annoncen reklamen billede billedet billeder video videoen galleri billedtekst podcast podcasten indhold fuldskærm fejl',
    'denne dette den det en et vores din dit også her for til i på ved af med og eller som mere efter under nedenfor alle hele ud ind over op os via dig',
  ),
  // Swedish
  words(
    'läs läsa lyssna hör se titta visa dölj förstora dela spara skriv kopiera skicka ladda följ kommentera tipsa prenumerera rapportera öppna stäng hoppa spela anmäl',
    'fortsätter',
    'artikel artikeln artiklar inlägg inlägget texten text sida sidan länk länken kommentar kommentarer nyhetsbrev nyhetsbrevet app appen annons annonsen annonsens reklamen bild bilden bilder video videon videoklippet bildspel galleri bildtext podd podden notiser innehåll innehållet fel ämne helskärm',
    'denna detta den det en ett vår vårt våra din ditt också även här för till i på vid av med och eller som mer efter under nedan alla hela ut in över upp oss via senare ner',
  ),
  // Russian
  words(
    'читать читайте слушать слушайте послушать смотреть смотрите показать скрыть увеличить поделиться поделитесь сохранить распечатать печать копировать скопировать отправить скачать подписаться подписывайтесь подпишитесь комментировать прокомментировать сообщить открыть закрыть пропустить добавить',
    'продолжение продолжается',
    'статью статья статьи статье новость новости новостей новостью материал материала материалы текст текста страницу ссылку ссылка комментарий комментарии рассылку приложение приложении рекламы реклама рекламой фото видео изображение галерею галерея подпись ошибку ошибке опечатке подкаст канал каналы уведомления полностью',
    'этой эту этот это наш наши нашу нашем нас также ещё еще и в во на о об по с из за для к после под ниже далее все всю весь или больше вы мы себе свой в',
  ),
  // Ukrainian
  words(
    'читати читайте слухати слухайте дивитися дивіться показати сховати збільшити поділитися поділіться зберегти роздрукувати друк копіювати скопіювати надіслати завантажити підписатися підписуйтесь підпишіться коментувати прокоментувати повідомити відкрити закрити пропустити додати',
    'продовження триває',
    'статтю стаття статті статтею новину новиною новини новин матеріал матеріалу матеріали текст тексту сторінку посилання коментар коментарі розсилку застосунок додаток реклами реклама рекламою фото відео зображення галерею підпис помилку подкаст канал канали сповіщення',
    'цю цей це цією цього наш наші нашу нашому нас також ще і й та в у на про по з із за для до після під нижче далі всі всю весь або більше ви ми',
  ),
  // Arabic
  words(
    'اقرأ إقرأ اقرئي استمع شاهد أظهر إظهار إخفاء تكبير شارك مشاركة حفظ احفظ طباعة نسخ إرسال ارسال تحميل حمل تابع تابعوا تابعونا اشترك علق أضف اضف اضغط أبلغ',
    'يتبع تتمة',
    'المقال مقال المقالات الخبر خبر الأخبار أخبار النص الصفحة الرابط رابط التعليق تعليق تعليقك التعليقات تعليقات النشرة التطبيق الإعلان إعلان الصورة صورة الصور الفيديو فيديو القناة قناتنا قناة خطأ البودكاست الإشعارات الموضوع',
    'هذا هذه على في من عن إلى الى مع أو او أيضا أيضًا أيضاً هنا كل جميع لنا بعد أسفل المزيد كامل كاملا لاحقا لقراءتها لقراءته عبر البريدية الإخبارية',
  ),
  // Finnish
  words(
    'lue kuuntele katso näytä piilota suurenna jaa tallenna tulosta kopioi lähetä lataa seuraa kommentoi tilaa ilmoita avaa sulje siirry',
    'jatkuu',
    'artikkeli artikkelin artikkelia juttu jutun juttua uutinen uutisen teksti tekstin sivu linkki linkin kommentti kommentit uutiskirje uutiskirjeen sovellus mainos mainoksen mainoksen kuva kuvan kuvat video videon galleria kuvateksti podcast sisältö virheestä asiavirheestä',
    'tämä tämän koko myös lisää tästä täältä alla alapuolella jälkeen ja tai kaikki myöhemmin meitä sähköpostilla',
  ),
  // Polish
  words(
    'czytaj przeczytaj posłuchaj słuchaj obejrzyj zobacz pokaż ukryj powiększ udostępnij podziel zapisz drukuj wydrukuj kopiuj skopiuj wyślij pobierz obserwuj skomentuj dodaj zgłoś otwórz zamknij odtwórz',
    'ciąg dalszy dalsza',
    'artykuł artykułu artykułem artykuły tekst tekstu strona stronę link komentarz komentarze newsletter aplikację reklama reklamą reklamy zdjęcie zdjęcia zdjęciem galeria galerię galerią wideo film filmem materiał materiału materiałem podpis błąd podcast treść treści',
    'ten tę ta to nasz nasze naszą nas też także również tutaj tu na w o do z i lub po pod poniżej część cały wszystkie więcej później się',
  ),
  // Czech and Slovak
  words(
    'čtěte číst poslechněte podívejte zobrazit skrýt zvětšit sdílet sdílejte uložit vytisknout tisk kopírovat odeslat stáhnout sledujte komentovat přidat nahlásit otevřít zavřít přehrát čítajte zdieľať uložiť vytlačiť kopírovať sledovať pridať nahlásiť',
    'pokračuje pokračování pokračovanie pokračuje',
    'článek článku článkem článok článku text textu stránku stránka odkaz komentář komentáře komentár komentáre newsletter aplikaci aplikáciu reklama reklamou reklamy reklamě inzerce fotka fotku foto fotografie fotografii obrázek obrázkem galerie galerii galérii video videem popisek chybu podcast obsah',
    'tento tuto tohoto celý celou náš naše nás také i aj zde tu na v ve o do s a nebo po pod níže nižšie další všechny všetky více viac později',
  ),
  // Hungarian
  words(
    'olvassa olvasd hallgassa hallgasd nézze nézd mutasd elrejt nagyítás megosztás megosztom ossza mentés mentem nyomtatás nyomtat másolás küldés letöltés kövesse kövess kommentálom hozzászólok jelentem',
    'folytatódik folytatás folytatása',
    'cikk cikket cikkek cikkhez hír hírt szöveg oldal linket link hozzászólás hozzászólások hírlevél hírlevelünk hirdetés hirdetések reklám kép képet képek fotó videó videót galéria képaláírás hibát podcast tartalom',
    'a az ez ezt ezek egy is tovább még itt el meg után alatt lentebb lejjebb és vagy teljes összes később minket',
  ),
  // Romanian
  words(
    'citește citeşte citiți ascultă vezi arată ascunde mărește distribuie partajează salvează printează tipărește copiază trimite descarcă urmărește comentează adaugă raportează deschide închide abonează',
    'continuă continua continuarea',
    'articol articolul articolului articole știre știrea știri text textul pagina link linkul comentariu comentarii comentariile newsletter newsletterul aplicația publicitate publicitatea reclamă reclama imagine imaginea foto fotografia galeria galerie video videoul legenda eroare podcast conținut canalul',
    'acest această acestui nostru noastră noastre și si mai aici pe la în din de cu sau după sub jos toate tot întreg complet târziu ne te',
  ),
  // Turkish
  words(
    'oku okuyun dinle dinleyin izle izleyin göster gizle görüntüle büyüt paylaş kaydet yazdır kopyala gönder indir takip yaz yazın yap ekle bildir aç kapat geç tıkla tıklayın',
    'devamı devam',
    'haber haberi haberin haberler yazı yazıyı yazının metin sayfa sayfayı bağlantı bağlantıyı linki link yorum yorumlar yorumları bülten bültene uygulamayı reklam reklamdan reklamı resim resmi fotoğraf fotoğrafı fotoğraflar video videoyu galeri galeriyi hata podcast içeriği içerik',
    'bu bizi bize da de ve veya için sonra altında aşağıda daha fazla tüm tümünü tam ilgili et edin ediyor sonra',
  ),
  // Greek
  words(
    'διαβάστε διάβασε ακούστε δείτε δες εμφάνιση απόκρυψη μεγέθυνση κοινοποίηση κοινοποιήστε μοιραστείτε αποθήκευση εκτύπωση αντιγραφή αποστολή κατεβάστε ακολουθήστε σχολιάστε αναφορά',
    'συνεχίζεται συνέχεια',
    'άρθρο άρθρου άρθρα κείμενο κειμένου είδηση ειδήσεις σελίδα σύνδεσμο σύνδεσμος σχόλιο σχόλια newsletter εφαρμογή διαφήμιση διαφήμισης εικόνα εικόνας φωτογραφία φωτογραφίες βίντεο γκαλερί λεζάντα λάθος podcast',
    'το τη την του της τα τις τον αυτό αυτή μας και επίσης εδώ σε στο στη στην στα για με μετά από κάτω όλα όλες ολόκληρο περισσότερα',
  ),
  // Indonesian and Malay
  words(
    'baca dengarkan tonton lihat tampilkan sembunyikan perbesar bagikan simpan cetak salin kirim unduh ikuti komentari laporkan tulis klik gulir scroll kongsi',
    'berlanjut dilanjutkan lanjut lanjutkan bersambung',
    'artikel berita halaman tautan link komentar aplikasi iklan gambar foto video galeri keterangan kesalahan podcast konten saluran channel app',
    'ini di ke dari dan atau untuk juga lainnya selengkapnya setelah bawah kami anda lengkap semua nanti akses',
  ),
  // Serbian, Croatian, Bosnian, Slovene
  words(
    'čitaj čitajte pročitaj pročitajte slušaj slušajte poslušajte gledaj gledajte pogledajte pogledaj prikaži sakrij uvećaj podeli podelite podijeli podijelite sačuvaj spremi štampaj ispiši kopiraj pošalji preuzmi prati pratite komentiraj komentariši dodaj prijavi otvori zatvori preberi preberite delite deli',
    'nastavak nastavlja nadaljuje',
    'članak članka tekst teksta vest vesti vijest vijesti stranicu link poveznicu komentar komentare newsletter aplikaciju reklame reklama oglasa oglas oglasom slika slike sliku fotografija fotografije foto video videa videosnimka galerija galeriju grešku pogrešku podcast sadržaj',
    'ovaj ovu ove ovo naš naše nas i još ovde ovdje na u o od do za sa s se ili posle nakon poslije ispod cijeli ceo sve više kasnije',
  ),
  // Bulgarian
  words(
    'прочети прочетете чуй чуйте слушай вижте виж гледай гледайте покажи скрий увеличи сподели споделете запази принтирай копирай изпрати свали последвай последвайте коментирай добави докладвай отвори затвори',
    'продължава продължение',
    'статия статията статии новина новината новини текст текста текстът страница линк коментар коментари приложението реклама рекламата снимка снимката снимки видео видеото галерия галерията грешка подкаст съдържание',
    'тази този това нашия нашата ни и още тук на в във за с със от до или след под по цялата всички повече',
  ),
  // Catalan
  words(
    'llegeix llegiu escolta escolteu mira mireu mostra amaga amplia comparteix compartiu desa guarda imprimeix copia envia descarrega segueix comenta subscriu',
    'continua segueix',
    'article articles notícia notícies text pàgina enllaç comentari comentaris butlletí app publicitat anunci imatge imatges foto fotos vídeo vídeos galeria peu error podcast àudio contingut canal',
    'l d el la els les un una aquest aquesta nostre també aquí per a al en de del amb i o més després sota tot tots totes tard sencer',
  ),
];
