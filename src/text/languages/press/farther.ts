/**
 * What pages print around articles in Estonian, Latvian, Lithuanian, Slovak, Slovenian, Thai, Vietnamese, Malay, Hindi, Bengali
 * and Tamil, and what `elsewhere.ts` has no room for. Data only; `#` stands for any number.
 */
import { phrases } from './phrases.ts';

type Kind =
  | 'cookies'
  | 'comments'
  | 'navigation'
  | 'share'
  | 'related'
  | 'readMore'
  | 'newsletter'
  | 'advert'
  | 'copyright';

export const furnitureFarther: Readonly<
  Record<Kind, { readonly lines: readonly string[]; readonly openings: readonly string[] }>
> = {
  cookies: {
    lines: [],
    openings: phrases(`
      käytämme evästeitä; tämä sivusto käyttää evästeitä; sivusto käyttää evästeitä; see veebileht kasutab küpsiseid;
      meie veebileht kasutab; šī vietne izmanto; mēs izmantojam sīkdatnes; šioje svetainėje naudojami; mes naudojame slapukus;
      táto stránka používa; táto webová stránka používa; používame cookies; používame súbory cookie;
      to spletno mesto uporablja; spletna stran uporablja piškotke; spletno mesto uporablja piškotke; ova stranica koristi kolačiće;
      ova web stranica koristi; ovaj sajt koristi kolačiće; ovaj sajt koristi; овај сајт користи; този сайт използва; ние използваме бисквитки;
      ta strona używa; ta strona korzysta z plików; używamy plików cookie; nasza strona korzysta z; tento web používá;
      tyto stránky používají; používáme cookies; používáme soubory cookie; weboldalunk sütiket; ez a weboldal sütiket;
      acest site folosește; acest site utilizează; folosim cookie; folosim cookie-uri; αυτός ο ιστότοπος χρησιμοποιεί;
      χρησιμοποιούμε cookies; bu site çerez; bu sitede çerez; sitemizde çerez; web sitemizde çerez; האתר משתמש בעוגיות;
      אתר זה משתמש; این سایت از کوکی; situs ini menggunakan cookie; kami menggunakan cookie; laman ini menggunakan kuki;
      trang web này sử dụng cookie; chúng tôi sử dụng cookie; trình duyệt của bạn không; เบราว์เซอร์ที่คุณใช้; เว็บไซต์นี้ใช้คุกกี้; เราใช้คุกกี้; यह वेबसाइट कुकीज़;
      हम कुकीज़ का; এই ওয়েবসাইট কুকিজ; 本網站使用; 本網站採用; 本站使用cookie; 本网站使用cookie; 我们使用cookie; 我們使用cookie; 請同意我們的; 您的瀏覽器; 您的浏览器
    `),
  },
  comments: {
    lines: phrases(`
      kommenteeri; loe kommentaare; vaata kommentaare; kirjuta kommentaar; # kommentaari; kommentaar (#);
      kommentaarid (#); lasīt komentārus; atstāt komentāru; komentēt; rakstīt komentāru; # komentāri; komentāri (#);
      naujausi komentarai; rodyti komentarus; skaityti komentarus; # komentarai; # komentarų; komentarų nėra;
      parašykite komentarą; palikite komentarą; rašyti atsakymą; visi komentarai; komentarai (#); # komentárov;
      diskusia; diskusia (#); vstúpiť do diskusie; zobraziť diskusiu; pridať príspevok; pridajte komentár;
      komentarji; komentarji (#); # komentarjev; komentiraj; napiši komentar; oddaj komentar; vsi komentarji;
      kommentoi uutista; kirjoita kommenttisi; kirjoita kommenttisi!; kirjoita nimesi tähän; kommentoidut;
      anna sähköpostiosoitteesi tähän; hozzászólás; hozzászólok a cikkhez; моје мишљење; ваш коментар;
      остави коментар; เขียนความคิดเห็น; ยังไม่มีความคิดเห็น; # ความคิดเห็น; ý kiến; ý kiến bạn đọc; # bình luận;
      ý kiến của bạn; gửi phản hồi; komen; # komen; tinggalkan komen; tulis komen; टिप्पणी करें; कमेंट करें;
      अपनी टिप्पणी दें; कमेंट; मন্তব্যসমূহ; মন্তব্যসমূহ; মন্তব্য লিখুন; মতামত দিন; আপনার মতামত দিন;
      আপনার মতামত লিখুন; কমেন্ট; কমেন্ট করুন; কমেন্ট বক্স; கருத்துகள்; கருத்து தெரிவிக்க; கருத்துக்கள்;
      உங்கள் கருத்தை பதிவு செய்ய
    `),
    openings: phrases(`
      মন্তব্য করতে হলে; আপনার ই-মেইল; อีเมลของคุณจะไม่; email của bạn sẽ không; vaša e-mailová adresa;
      vaš e-naslov ne bo; el. pašto adresas nebus; jūsu e-pasta adrese; sinu e-postiaadressi
    `),
  },
  navigation: {
    lines: phrases(`
      esileht; avaleht; menüü; logi sisse; registreeru; sulge; kuula artiklit; lae juurde; näita rohkem; tagasi üles;
      # tundi tagasi; # minutit tagasi; # päeva tagasi; kasutustingimused; privaatsuspoliitika; privaatsustingimused;
      hetkel kuum; hetkel populaarne; telli digipakett; ainult tellijale; tagasi esilehele; sākums; sākumlapa;
      meklēt; izvēlne; pieslēgties; ienākt; reģistrēties; abonēt; aizvērt; drukāt; drukas versija; rādīt vairāk;
      skatīt vairāk; uz augšu; par mums; privātuma politika; lietošanas noteikumi; sīkdatņu politika; laikapstākļi;
      pirms # stundām; pirms # minūtēm; pirms # dienām; klausīties rakstu; teksto dydis; teksto dydis:; titulinis;
      paieška; ieškoti; prisijungti; registruotis; prenumeruoti; uždaryti; spausdinti; klausyti straipsnio;
      rodyti daugiau; į viršų; apie mus; privatumo politika; slapukų politika; prieš # val.; prieš # min.;
      prieš # d.; tik prenumeratoriams; skaityti vėliau; hľadať; vyhľadávanie; prihlásiť; prihlásiť sa; registrácia;
      registrovať sa; zavrieť; predplatné; iba pre predplatiteľov; len pre predplatiteľov; zobraziť viac;
      načítať viac; späť hore; čas čítania: # min; # min čítania; vypočuť článok; vypočujte si článok; fotogaléria;
      zobraziť galériu; pred # hodinami; pred # minútami; pred # dňami; ochrana súkromia; ochrana osobných údajov;
      podmienky používania; nastavenia cookies; počasie; tlačiť; iskanje; išči; zapri; naročnina; samo za naročnike;
      pokaži več; prikaži več; naloži več; na vrh; natisni; čas branja: # min; fotogalerija; oglaševanje;
      pogoji uporabe; piškotki; politika zasebnosti; pred # urami; pred # minutami; pred # dnevi; povečaj besedilo;
      kapcsolódó hang; kapcsolódó videó; ezt olvasta már?; ajánlott videó; หน้าหลัก; เมนู; ดูทั้งหมด; ดูเพิ่มเติม;
      โหลดเพิ่ม; กลับขึ้นด้านบน; ติดต่อเรา; เกี่ยวกับเรา; นโยบายความเป็นส่วนตัว; # ชั่วโมงที่ผ่านมา; # นาทีที่ผ่านมา;
      # วันที่ผ่านมา; อัพเดต # ชั่วโมงที่ผ่านมา; อัพเดต # นาทีที่ผ่านมา; อัพเดต # วันที่ผ่านมา; อัปเดต # ชั่วโมงที่ผ่านมา; อัปเดต # นาทีที่ผ่านมา; อัปเดต # วันที่ผ่านมา; เผยแพร่ # ชั่วโมงที่ผ่านมา; เผยแพร่ # นาทีที่ผ่านมา; เผยแพร่ # วันที่ผ่านมา; # ชั่วโมงที่แล้ว; # นาทีที่แล้ว; # วันที่แล้ว; โปรดอัพเดตเบราว์เซอร์; โปรดอัปเดตเบราว์เซอร์;
      พิมพ์ข่าวนี้; theo dõi trên google news; nghe đọc bài; cỡ chữ; # phút đọc; log masuk; laman utama; carian;
      langgan; cetak; saiz teks; # minit lalu; हमें फॉलो करें; मुख्य समाचार; ताजा खबरें; ताज़ा खबरें; बड़ी खबरें;
      अगली खबर; पिछली खबर; ऐप डाउनलोड करें; সর্বশেষ; সর্বশেষ সংবাদ; সর্বশেষ খবর; প্রচ্ছদ; লগইন; খুঁজুন; অনুসন্ধান;
      প্রিন্ট করুন; প্রিন্ট সংস্করণ; ই-পেপার; পূর্ববর্তী সংবাদ; পরবর্তী সংবাদ; # ঘণ্টা আগে; # মিনিট আগে; # দিন আগে;
      முகப்பு; தேடல்; அண்மைச் செய்திகள்; کد خبر: #; کد خبر #; کد مطلب: #; کد مطلب #; شناسه خبر: #; شناسه خبر #;
      شماره خبر: #; fbpx; close menu; captcha; 下載; 放大; 縮小; 返回主頁; 設為首頁; 加入會員; 會員登入; 線上閱讀; 字級; 我有话说; 我有話說
    `),
    openings: [],
  },
  share: {
    lines: phrases(`
      jaga facebookis; jaga artiklit; jaga lugu; kopeeri link; saada e-postiga; dalies; dalīties facebook;
      kopēt saiti; dalinkitės; dalytis; pasidalinti; pasidalinkite; pasidalink; dalintis facebook; kopijuoti nuorodą;
      zdieľaj; zdieľajte; zdieľať na facebooku; zdieľať článok; kopírovať odkaz; poslať e-mailom; uložiť článok;
      deli; delite; deli na facebooku; deli članek; delite članek; kopiraj povezavo; pošlji po e-pošti;
      moja reakcija na članak je; แชร์ข่าวนี้; แชร์บทความ; แชร์เรื่องนี้; แบ่งปัน; chia sẻ facebook; chia sẻ:;
      gửi email; kongsi; kongsikan; kongsi artikel; kongsi artikel ini; salin pautan; खबर शेयर करें;
      इस खबर को शेयर करें; শেয়ার; শেয়ার করুন; খবরটি শেয়ার করুন; সংবাদটি শেয়ার করুন; এই সংবাদটি শেয়ার করুন;
      নিউজটি শেয়ার করুন; পোস্টটি শেয়ার করুন; லிங்கை நகலெடுக்க; பகிர்; பகிரவும்; பகிர்க; follow us
    `),
    openings: phrases('এই সংবাদটি শেয়ার; খবরটি শেয়ার; নিউজটি শেয়ার; সংবাদটি শেয়ার; jaga seda; kongsi artikel'),
  },
  related: {
    lines: phrases(`
      seotud lood; seotud artiklid; seotud teemad; seotud uudised; loe veel; vaata ka; samal teemal;
      veel samal teemal; märksõnad; märksõnad:; teemad; teemad:; loetumad; enim loetud; päeva loetumad;
      toimetaja valik; viimased uudised; viimased lood; lasi vēl; lasiet arī; saistītie raksti; saistītās ziņas;
      līdzīgi raksti; citi raksti; jaunākās ziņas; jaunākie raksti; populārākie; lasītākais; skatītākie;
      komentētākie; atslēgvārdi; redakcija iesaka; vairāk par tēmu; susijusios naujienos; susijusios temos; susiję;
      skaitykite daugiau; skaitykite taip pat; skaitomiausios; skaitomiausios naujienos; populiariausi;
      populiariausios naujienos; naujausios naujienos; naujausi straipsniai; rekomenduojame; raktažodžiai;
      raktiniai žodžiai; žymos; daugiau šia tema; taip pat skaitykite:; súvisiace témy; súvisiace; súvisiaci článok;
      čítajte aj; čítajte tiež; čítajte viac; čítajte ďalej; prečítajte si tiež; ďalšie články; ďalšie správy;
      najnovšie; najnovšie správy; najdiskutovanejšie; odporúčané články; neprehliadnite; témy; témy:; kľúčové slová;
      viac k téme; preberite tudi; preberi tudi; preberite še; preberi še; beri tudi; sorodni članki;
      povezani članki; povezane novice; sorodne vsebine; sorodne novice; podobne novice; več iz rubrike;
      najbolj brano; najbolj brane; zadnje novice; najnovejše novice; ključne besede; ključne besede:; priporočamo;
      uredništvo priporoča; ne spreglejte; samankaltaiset uutiset; samankaltaiset artikkelit; luetuimmat # h;
      luetuimmat #h; hasonló cikkek; olvasói sztorik; kapcsolódó cikkek több a szerzőtől; günün önemli haberleri;
      günün öne çıkan haberleri; ข่าวอื่นๆ; เนื้อหาที่เกี่ยวข้อง; บทความที่เกี่ยวข้อง; บทความแนะนำ; อ่านข่าวต้นฉบับ;
      ข่าวอื่นที่น่าสนใจ; ข่าวที่น่าสนใจ; ป้ายกำกับ; ป้ายกำกับ:; แท็ก:; ข่าวเด่น; tin tức liên quan; tin mới nhất;
      tin cùng chủ đề; bài viết liên quan; bài viết khác; bài cùng chuyên mục; đừng bỏ lỡ; dòng sự kiện;
      tin đọc nhiều; tin nổi bật; berita berkaitan; artikel berkaitan; paling popular; lagi berita; और खबरें;
      संबंधित खबर; लेटेस्ट खबरें; इसे भी पढ़ें; इसे भी पढ़ें:; इन्हें भी पढ़ें; ट्रेंडिंग न्यूज़; संबंधित लेख;
      আরও খবর; আরো খবর; আরও সংবাদ; আরো সংবাদ; এ জাতীয় আরো খবর; এ জাতীয় আরও খবর; এই বিভাগের আরও খবর;
      এই বিভাগের আরো খবর; এ বিভাগের আরো সংবাদ; এই বিভাগের আরো সংবাদ; সম্পর্কিত সংবাদ; আরো পড়ুন; জনপ্রিয় সংবাদ;
      জনপ্রিয় খবর; পাঠকপ্রিয়; ট্যাগ; ট্যাগ:; தொடர்புடைய செய்திகள்; தொடர்புடைய செய்தி; தொடர்புடையவை;
      மேலும் செய்திகள்; சமீபத்திய செய்திகள்; முக்கிய செய்திகள்; இதையும் படிக்க; இதையும் படிங்க; இதையும் படியுங்கள்;
      今日最熱門; 往下看更多; 本版標題導航; המשך לקרוא; חדשות נוספות
    `),
    openings: phrases(`
      loe veel:; vaata ka:; lasiet arī:; skaitykite taip pat; skaitykite daugiau:; čítajte aj:; čítajte tiež:; prečítajte si tiež;
      preberite tudi:; preberite še:; इसे भी पढ़ें; இதையும் படிக்க; இதையும் படிங்க; আরো পড়ুন
    `),
  },
  readMore: {
    lines: phrases(`
      loe edasi; loe artiklit; loe rohkem; lasīt vairāk; lasi vairāk; lasīt tālāk; skaityti toliau; skaityti daugiau;
      skaityti visą straipsnį; plačiau; čítať ďalej; čítať viac; celý článok; preberi več; preberite več;
      preberi celoten članek; a teljes cikk; teljes cikk; baca lagi; baca seterusnya; xem chi tiết; xem tiếp;
      อ่านต่อ; पूरी खबर पढ़ें; पूरा पढ़ें; বিস্তারিত; বিস্তারিত পড়ুন; மேலும் படிக்க; மேலும் வாசிக்க
    `),
    openings: [],
  },
  newsletter: {
    lines: phrases(`
      liitu uudiskirjaga; telli uudiskiri; telli uudiskirjad; pieteikties jaunumiem; piesakies jaunumiem;
      saņem jaunumus e-pastā; prenumeruokite naujienlaiškį; naujienlaiškis; odoberať newsletter;
      prihláste sa na odber; prihláste sa na odber newslettera; naročite se na e-novice; prijava na e-novice;
      e-novice; ติดตามเรา; สมัครรับข่าวสาร; đăng ký bản tin; langgan surat berita; सब्सक्राइब करें; न्यूज़लेटर;
      हमारे व्हाट्सएप चैनल से जुड़ें; আমাদের ফলো করুন; আমাদের সাথে থাকুন; எங்களை பின்தொடர
    `),
    openings: phrases(`
      telli uudiskiri ja; telli uudiskiri ning; piesakies un saņem; sekojiet mums; prenumeruokite; sekite mus; sledujte nás na;
      prihláste sa na odber; naročite se na; spremljajte nas; ติดตามข่าวสาร; अब व्हाट्सएप पर; देश-दुनिया की ताजा खबरें
    `),
  },
  advert: {
    lines: phrases(`
      artikkel jätkub pärast reklaami; artikkel jätkub peale reklaami; lugu jätkub pärast reklaami; sisuturundus;
      reklaamtekst; raksts turpinās pēc reklāmas; turpinājums pēc reklāmas; reklāmraksts; apmaksāts saturs;
      straipsnis tęsiasi po reklamos; tekstas tęsiasi po reklama; turinys po reklama;
      článok pokračuje pod videom reklamou; reklamný článok; pr článok; oglasno sporočilo; promocijsko besedilo;
      vsebina se nadaljuje po oglasu; članek se nadaljuje po oglasu; প্রচার বিজ্ঞাপন
    `),
    openings: phrases('artikkel jätkub pärast; straipsnis tęsiasi po; raksts turpinās pēc'),
  },
  copyright: {
    lines: phrases(`
      kõik õigused kaitstud; visas tiesības aizsargātas; visos teisės saugomos; visos teisės saugomos.;
      všetky práva vyhradené; vse pravice pridržane; สงวนลิขสิทธิ์; सर्वाधिकार सुरक्षित; সর্বস্বত্ব সংরক্ষিত;
      hak cipta terpelihara
    `),
    openings: phrases(`
      visas tiesības; visos teisės; všetky práva; vse pravice; kopijuoti, platinti; সর্বস্বত্ব; 本網站之文字; 本網站文字; 非經授權
    `),
  },
};
