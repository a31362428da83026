/** What pages print around articles in languages without press words of their own: lines, openings and labels. Data only. */
import { phrases } from './phrases.ts';
import type { PressWords } from './press-words.ts';

type Kind =
  | 'comments'
  | 'navigation'
  | 'share'
  | 'related'
  | 'readMore'
  | 'newsletter'
  | 'advert'
  | 'copyright'
  | 'notice';

/** Finnish, Polish, Turkish, Hebrew, Persian, Chinese, and a few words of their neighbours; `#` stands for any number. */
export const furnitureElsewhere: Readonly<
  Record<Kind, { readonly lines: readonly string[]; readonly openings: readonly string[] }>
> = {
  comments: {
    lines: phrases(`
      kommentit; kommentoi; lisää kommentti; jätä kommentti; näytä kommentit; kirjaudu kommentoidaksesi;
      koje je tvoje mišljenje o ovoj temi?; učestvuj u diskusiji ili pročitaj komentare; komentarze; dodaj komentarz; zobacz komentarze; brak komentarzy; odpowiedz; skomentuj; zostaw komentarz;
      yorumlar; yorum yap; yorum yaz; yorum ekle; henüz yorum yapılmamış; ilk yorumu sen yap; yanıtla;
      תגובות; הוסף תגובה; הוספת תגובה; לכתיבת תגובה; כתוב תגובה; לכל התגובות;
      نظرات; دیدگاه ها; دیدگاه‌ها; ارسال نظر; نظر شما; نظر بدهید; ثبت نظر; دیدگاهتان را بنویسید;
      评论; 发表评论; 我要评论; 网友评论; 暂无评论; 發表評論; 留言; 我要留言; 發表留言; 回應; 發佈留言;
      komentáře; přidat komentář; hozzászólások; szólj hozzá; comentarii; lasă un comentariu; adaugă comentariu;
      nenhum comentário; postar um comentário; σχόλια; komentar; tinggalkan komentar;
      # kommenttia; avaa kommentit; lue kommentit; kommentoi artikkelia; kirjoita kommentti;
      lähetä kommentti; osallistu keskusteluun; ilmianna; uusimmat ensin; # komentarzy; napisz komentarz;
      dodaj swój komentarz; pokaż komentarze; wszystkie komentarze; twój nick; treść komentarza;
      zgłoś naruszenie; bądź pierwszy; najnowsze komentarze; # yorum; yorumları göster; yorumları oku;
      yorum gönder; yorumunuz; yorumlarınızı gönderin; ilk yorumu siz yapın;
      bu habere henüz yorum eklenmemiştir.; cevapla; şikayet et; diskuse (#); vstoupit do diskuse;
      vstoupit do diskuze; zobrazit diskusi; přejít do diskuse; # komentářů; napsat komentář; kommentek;
      hozzászólok; vezi comentariile; scrie un comentariu; spune-ți părerea; spune-ti parerea; răspunde;
      προσθήκη σχολίου; γράψτε σχόλιο; γράψτε το σχόλιό σας; αφήστε σχόλιο; αφήστε ένα σχόλιο; σχολιάστε;
      απάντηση; הוסף תגובה חדשה; שלח תגובה; הגב; לכתיבת תגובה חדשה; # نظر; ارسال دیدگاه; نظرات کاربران;
      # 条评论; #条评论; 查看评论; 全部评论; 最新评论; 热门评论; 我来说两句; 文明上网理性发言; 發表意見; 發表看法; 我要發言; kirim komentar;
      tulis komentar; lihat komentar; semua komentar; beri komentar; balas; laporkan; comentaris;
      comentaris (#); # comentaris; envia un comentari; deixa un comentari; escriu un comentari;
      afegeix un comentari; ý kiến (#); bình luận; bình luận (#); viết bình luận; gửi bình luận; gửi ý kiến;
      xem thêm bình luận; коментари; коментари (#); пошаљи коментар; кликните овде да додате коментар;
      додај коментар; komentari; komentari (#); pošalji komentar; dodaj komentar; ostavite komentar;
      napišite komentar; prijavi komentar; број коментара: #; добави коментар; напиши коментар; komentáre;
      pridať komentár; komentarai; komentuoti; rašyti komentarą; kommentaarid; lisa kommentaar;
      komentāri; pievienot komentāru; टिप्पणी; टिप्पणियां; ความคิดเห็น; แสดงความคิดเห็น; মন্তব্য;
      মন্তব্য করুন;
      kirjaudu sisään ja kommentoi; skomentuj artykuł; zaloguj się, aby skomentować;
      zaloguj się, aby dodać komentarz; yorum yazın; yorum yazma kurallarını okudum ve kabul ediyorum;
      yorum yazma kurallarını okudum ve kabul ediyorum.; yorum kuralları; ilk yorumu sen yaz;
      yorum yapmak için giriş yapın; yorum yapmak için giriş yapmalısınız; přidejte komentář;
      pro komentování se přihlaste; přihlaste se a komentujte; szóljon hozzá; írja meg véleményét; szólj hozzá!;
      scrie comentariul tău; comentează; comentează acest articol; nu există comentarii;
      fii primul care comentează; για να σχολιάσετε πρέπει να συνδεθείτε; υποβολή σχολίου; tulis komentar anda;
      tulis komentar anda di sini; komentar di artikel lainnya; jadilah yang pertama berkomentar; vaš komentar;
      vaš komentar je uspešno poslat!; pošaljite komentar; pogledaj komentare; vidi komentare;
      трябва да влезете в профила си, за да коментирате; трябва да влезете в профила си, за да коментирате.;
      за да коментирате; влезте, за да коментирате; коментирай; коментирайте; comenta; comenta aquesta notícia;
      inicia sessió per comentar; 登录后发表评论; 请登录后发表评论; 网友留言; 写评论; 登入後留言
    `),
    openings: phrases(`
      twój adres e-mail nie zostanie; zaloguj się, aby dodać; e-posta adresiniz yayınlanmayacak; yorum yapabilmek için;
      sähköpostiosoitettasi ei julkaista; نشانی ایمیل شما منتشر; متاسفانه بخش دیدگاه; بخش دیدگاه; האימייל לא יוצג;
      您的电子邮箱; 您的电子邮件; 發佈留言必須; vaše e-mailová adresa; adresa ta de email;
      mitä ajatuksia juttu; voit keskustella; keskustelu on; kirjaudu sisään kommentoidaksesi;
      aby dodać komentarz; zaloguj się, by; musisz być zalogowany; komentarze są; redakcja nie odpowiada;
      yorum yazarak; yorumunuz onaylandıktan; yazılan yorumlar; küfür, hakaret; pro přidání komentáře;
      pro vložení; přidat komentář mohou; a hozzászóláshoz; trebuie să fii autentificat; heu d'iniciar;
      cal que inicieu; коментари који садрже; komentari koji sadrže; коментари који; untuk berkomentar;
      silakan login untuk; شما در حال پاسخ; در زمینه انتشار نظرات; نظرات حاوی; لطفا نظرات خود; נא לא לשלוח;
      אין לשלוח תגובות; 请遵守; 登录后; 网友评论仅供; η διεύθυνση του email; πρέπει να συνδεθείτε;
      трябва да влезете в профила; за да коментирате, трябва; пишете на кирилица; yorumunuz başarıyla;
      yorum yazma kurallarını; loghează-te în contul; trebuie să te loghezi; pro přidání příspěvku;
      pro komentování
    `),
  },
  navigation: {
    lines: phrases(`
      undefined; [object object]; article-image; featured-image; post-image;
      etusivu; valikko; haku; hae; kirjaudu; kirjaudu sisään; uusimmat; luetuimmat; näytä lisää; takaisin; siirry sisältöön;
      strona główna; szukaj; zaloguj; zaloguj się; wyszukaj; menu główne; przejdź do treści; najnowsze; wróć; czytaj dalej;
      zobacz więcej; idź do oryginalnego materiału; # godzin temu; # minut temu; # dni temu; # godziny temu;
      anasayfa; ana sayfa; menü; menü kapat; arama; arama kapat; giriş yap; üye ol; son dakika; canlı yayın; tümü; hava durumu;
      kategoriler; kurumsal; uygulamalar; künye; iletişim; yayını paylaş; benim sayfam; # saat önce; # dakika önce; # gün önce;
      דף הבית; ראשי; תפריט; חיפוש; התחברות; התחבר; חדשות; עוד חדשות; שתף קטע נבחר; לפני # שעות; לפני # דקות;
      صفحه اصلی; خانه; جستجو; ورود; منو; ثبت نام; آخرین اخبار; امبد; اِمبد; # ساعت پیش; # دقیقه پیش;
      繁體版; 繁体版; 简体版; 簡體版; 電腦版; 首页; 正文; 搜索; 登录; 注册; 菜单; 返回顶部; 返回首页; 更多; 首頁; 搜尋; 登入; 註冊; 回首頁; 顯示更多; 熱門新訊; 限制級; 我同意; 未滿18歲;
      關閉此視窗; 上一篇; 下一篇; #小时前; #分钟前; #小時前; #分鐘前; 字号; 分享至; 责任编辑; 打印; 打印本页; 关闭窗口;
      hledat; přihlásit; főoldal; keresés; acasă; caută; beranda; cari; αρχική; αναζήτηση;
      siirry suoraan sisältöön; siirry suoraan hakuun; siirry hakuun; avaa valikko; sulje valikko;
      omat tiedot; oma tili; tilaa nyt; vain tilaajille; tilaajille; luvat tilaajille; tuoreimmat;
      katso kaikki; katso kaikki uutiset; näytä kaikki; lataa lisää; palaute; ota yhteyttä; yhteystiedot;
      tietosuoja; tietosuojaseloste; käyttöehdot; evästeet; evästeasetukset; saavutettavuusseloste;
      tietoa meistä; mediatiedot; asiakaspalvelu; näköislehti; lukuaika # min; kuuntele juttu; # kuvaa;
      # tuntia sitten; # minuuttia sitten; # päivää sitten; takaisin ylös; przejdź do głównej treści;
      przejdź do zawartości; zamknij; otwórz menu; moje konto; zarejestruj się; wyloguj; wyloguj się;
      prenumerata; subskrybuj; tylko dla prenumeratorów; tylko dla subskrybentów; pokaż więcej;
      załaduj więcej; więcej wiadomości; następny; poprzedni; następny artykuł; poprzedni artykuł; następne;
      poprzednie; do góry; na górę; powrót; wróć na stronę główną; posłuchaj; posłuchaj artykułu;
      czas czytania: # min; czas czytania # min; # min czytania; # minuty czytania; # minut czytania;
      wyświetleń: #; # wyświetleń; odsłon: #; # odsłon; galeria; galeria zdjęć; zobacz galerię; # zdjęć;
      zdjęcie # z #; # z #; # godz. temu; # min temu; o nas; reklama u nas; regulamin; polityka prywatności;
      polityka cookies; ustawienia prywatności; mapa strony; archiwum; ogłoszenia; nekrologi; program tv;
      horoskop; obserwuj nas na google news; dołącz do nas; rozumiem; akceptuję; içeriğe geç;
      ana içeriğe geç; içeriğe atla; ana menü; çıkış yap; kayıt ol; hesabım; abone ol; abonelik; daha fazla;
      daha fazla göster; daha fazla yükle; tümünü gör; tümünü göster; sonraki haber; önceki haber;
      yukarı çık; haberi dinle; sesli dinle; okunma süresi: # dk; okunma süresi # dk; okuma süresi: # dk;
      # dk okuma; # dakikalık okuma; # okunma; # görüntülenme; yazı boyutu; yazıyı büyüt; yazıyı küçült;
      a+ yazıyı büyüt; a- yazıyı küçült; foto galeri; video galeri; # fotoğraf; # dk önce; # sa önce;
      hakkımızda; reklam ver; gizlilik politikası; çerez politikası; çerez ayarları; kullanım şartları;
      kullanım koşulları; kvkk; yayın ilkeleri; arşiv; namaz vakitleri; son dakika haberleri; tüm haberler;
      güncelleme tarihi:; oluşturulma tarihi:; google news'te takip et; google news ile takip et; google haberler'de takip et;
      hlavní obsah; přeskočit na obsah; přejít na obsah; přejít k obsahu; zavřít; otevřít menu; registrace;
      registrovat; odhlásit; odhlásit se; přihlásit se; můj účet; můj profil; předplatné; předplatit;
      pouze pro předplatitele; jen pro předplatitele; zobrazit více; načíst další; předchozí;
      následující; nahoru; zpět na hlavní stránku; poslechnout; poslechněte si článek; doba čtení: # min;
      doba čtení # min; # min čtení; fotogalerie; vstoupit do galerie; zobrazit galerii; # fotografií;
      # fotek; před # hodinami; před # minutami; před # dny; kontakty; o nás;
      ochrana osobních údajů; podmínky užití; nastavení cookies; nastavení soukromí; mapa webu; počasí;
      tv program; horoskopy; ugrás a tartalomhoz; tovább a tartalomhoz; bejelentkezés; belépés;
      regisztráció; kijelentkezés; előfizetés; előfizetek; előfizetőknek; bezárás; továbbiak; mutass többet;
      még több; következő; előző; vissza; vissza a tetejére; hallgassa meg; meghallgatom;
      olvasási idő: # perc; # perc olvasás; # perc; galéria; # kép; # órája; # perce; # napja; impresszum;
      kapcsolat; rólunk; médiaajánlat; hirdetési lehetőségek; adatvédelem; adatvédelmi tájékoztató;
      adatkezelési tájékoztató; felhasználási feltételek; süti beállítások; szerzői jogok; archívum;
      időjárás; horoszkóp; sari la conținut; sari la continut; sari la conținutul principal; meniu; închide;
      autentificare; conectare; cont nou; contul meu; înregistrare; deconectare; abonare; abonează-te;
      abonamente; mai mult; mai multe; vezi mai mult; vezi mai multe; vezi toate; încarcă mai mult;
      următorul; articolul următor; articolul precedent; înapoi; ascultă; ascultă articolul;
      timp de citire: # min; timp citire: # minute; # min de citit; # vizualizări; galerie foto;
      vezi galeria; # fotografii; # poze; acum # ore; acum # minute; acum # zile; despre noi;
      termeni și condiții; politica de confidențialitate; politica de cookies; setări cookie; cuprins;
      vremea; horoscop; arhivă; μετάβαση στο περιεχόμενο; κλείσιμο; σύνδεση; εγγραφή;
      αποσύνδεση; ο λογαριασμός μου; συνδρομή; συνδρομές; γίνε συνδρομητής; δείτε περισσότερα;
      δείτε όλα; επόμενο; προηγούμενο; επόμενο άρθρο; προηγούμενο άρθρο; πίσω; επιστροφή;
      επιστροφή στην κορυφή; ακούστε το άρθρο; ακούστε; χρόνος ανάγνωσης; χρόνος ανάγνωσης: # λεπτά;
      # λεπτά ανάγνωσης; # χρόνος ανάγνωσης; # φωτογραφίες; πριν # ώρες; πριν # λεπτά; πριν από # ώρες;
      επικοινωνία; ποιοι είμαστε; σχετικά με εμάς; διαφημιστείτε; όροι χρήσης; πολιτική απορρήτου;
      πολιτική cookies; πολιτική προστασίας; ταυτότητα; αρχείο; ο καιρός; ροή ειδήσεων; τελευταία νέα;
      דלג לתוכן; דלג לתוכן הראשי; תפריט ראשי; סגור; סגירה; כניסה; הרשמה; התנתק; החשבון שלי; מינוי; מנויים;
      לרכישת מינוי; מבזקים; עוד; טען עוד; הצג עוד; הבא; הקודם; לכתבה הבאה; חזרה למעלה; למעלה; חזרה;
      האזנה לכתבה; האזינו; זמן קריאה: # דקות; # דקות קריאה; לפני # ימים; גלריה; # תמונות; אודות; צור קשר;
      צרו קשר; פרסמו אצלנו; תנאי שימוש; מדיניות פרטיות; מדיניות הפרטיות; הצהרת נגישות; נגישות; ארכיון;
      מזג אוויר; پرش به محتوا; رفتن به محتوای اصلی; بستن; خروج; حساب کاربری; جستجوی پیشرفته; آرشیو;
      پیوندها; مطلب بعدی; مطلب قبلی; بعدی; قبلی; بازگشت به بالا; زمان مطالعه: # دقیقه; # بازدید; # روز پیش;
      # روز قبل; # ساعت قبل; # دقیقه قبل; تماس با ما; درباره ما; تبلیغات در سایت; قوانین; آب و هوا; گالری;
      انتهای پیام; /انتهای پیام; انتهای پیام/; تازه‌ترین اخبار; آخرین خبرها; کد خبر; 跳到主要内容; 跳至内容; 跳至主要內容;
      导航菜单; 主菜单; 我的账户; 会员登录; 客户端; 客户端下载; 电脑版; 手机人民网; 加载更多; 載入更多; 查看全部; 下一页; 上一页; 下一頁; 上一頁; 下一条; 上一条;
      返回列表; 回到顶部; 回頂部; 回到頂端; 小字号; 大字号; 字体大小; 字體大小; 语音播报; 听新闻; 聽新聞; 阅读 #; 阅读量; 浏览量; 点击数; 点击量: #; # 次阅读; #次播放; #天前;
      # 小时前; # 分钟前; # 天前; 关于我们; 關於我們; 联系我们; 聯絡我們; 广告服务; 廣告刊登; 诚聘英才; 网站地图; 網站導覽; 隐私政策; 隱私權政策; 隱私權聲明; 使用条款;
      使用條款; 服務條款; 版权声明; 法律声明; 违法和不良信息举报; 请继续往下阅读...; 請繼續往下閱讀...; 請繼續往下閱讀; 点击查看大图; langsung ke konten;
      lewati ke konten; akun saya; berlangganan; langganan; tutup; buka menu; selengkapnya; lihat semua;
      lihat lainnya; lihat selengkapnya; muat lainnya; selanjutnya; berikutnya; sebelumnya; kembali ke atas;
      kembali; indeks; indeks berita; dengarkan; # menit baca; waktu baca # menit; dibaca # kali;
      # jam yang lalu; # menit yang lalu; # hari yang lalu; # jam lalu; # menit lalu; # hari lalu;
      lihat foto; galeri foto; perbesar; tim redaksi; tentang kami; kontak; kontak kami;
      hubungi kami; pedoman media siber; kebijakan privasi; kebijakan data pribadi; syarat dan ketentuan;
      ketentuan penggunaan; karir; info iklan; disclaimer; vés al contingut; salta al contingut; entra;
      inicia la sessió; inicia sessió; registra't; apunta't; fes-te subscriptor; subscriu-te; subscripció;
      qui som; qui som?; contacte; contacteu; avís legal; política de galetes; política de privadesa;
      el temps; veure més; següent; temps de lectura; bỏ qua nội dung; trang chủ; tìm kiếm;
      đăng nhập; đăng ký; mới nhất; tất cả; xem tất cả; đóng; về đầu trang; trở lại; quay lại;
      liên hệ; liên hệ quảng cáo; giới thiệu; điều khoản sử dụng; chính sách bảo mật; đọc nhiều;
      # giờ trước; # phút trước; # ngày trước; претрага; почетна; насловна; импресум; контакт; пријава;
      регистрација; маркетинг; услови коришћења; политика приватности; naslovna; pretraga; prijava;
      registracija; prijavi se; najnovije; impresum; marketing; uvjeti korištenja; uslovi korišćenja;
      pravila privatnosti; politika privatnosti; prije # sata; prije # sati; prije # minuta; pre # sati;
      pre # minuta; начало; търсене; за нас; общи условия; преди # часа; преди # минути;
      ฟังข่าว; หน้าแรก; ค้นหา; เข้าสู่ระบบ; สมัครสมาชิก; होम; खोजें; लॉग इन; लॉगिन; साइन इन; ई-पेपर; वीडियो;
      naslovnica; pretraži; učitaj još; učitaj više; prikaži više; абонамент; времето; 字號; 字号 小 中 大; 打开app;
      打開app; 會員中心; fara í aðalefni; innskráning; skrá mig á póstlista; nội dung;
      uutiset; doslech; poslouchat článek; předplaťte si; kirjaudu sisään kommentoidaksesi; kuuntele; tilaa;
      ilmoita asiavirheestä; ذخیره فایل; صفحه نخست; ugrás a fő tartalomra; caută pe site;
      preskočiť na obsah;
      lukulistalla; lue myöhemmin; tallenna myöhemmäksi; lisää lukulistalle; tallennettu; kuuntele artikkeli;
      ten artykuł przeczytasz w # minuty; ten artykuł przeczytasz w # minut;
      ten artykuł przeczytasz w mniej niż minutę; artykuł przeczytasz w # min; przeczytasz w # min;
      zapisz na później; zwiększ tekst; zmniejsz tekst; ciemne tło; odwrócenie kolorów; resetuj;
      galerinin tamamı için tıklayınız; galerinin tamamı için tıklayın; içeriği görüntüle;
      haberi görüntüle; haberi kaydet; kaydedilenlere ekle; kaydet; daha sonra oku; haber merkezi;
      zvětšit písmo; zmenšit písmo; odebírat; elmentem; később elolvasom; vissza a főoldalra;
      salvează pentru mai târziu; salvează articolul; înapoi la prima pagină; διαβάστε αργότερα;
      αύξηση μεγέθους; επιστροφή στην αρχική; simpan artikel; baca di app; baca di aplikasi; buka di aplikasi;
      sebelumnya halaman; sačuvaj za kasnije; sačuvaj članak; logovanje; запази; запази за по-късно;
      прочети по-късно; вход; регистрация; desa l'article; guarda l'article; llegir més tard; 扫一扫 手机阅读; 手机阅读;
      手机看; 扫码阅读; 阅读下一篇; 阅读下一篇:; 阅读下一篇：; 稍后阅读; yazı tipi; yazı boyutunu değiştir; linker; uložiť na neskôr; počúvať; yazı tipi küçült; 听报道; 试听; 听全文; 字体; 字体:; 字体：; 大中小; 返回
    `),
    openings: phrases(`
      轉載請註明; 为达最佳浏览; 為達最佳瀏覽; 關閉此視窗; twoja przeglądarka; tarayıcınız; selaimesi; מצטערים, הדפדפן; مرورگر شما
    `),
  },
  share: {
    lines: phrases(`
      jaa; jaa artikkeli; jaa facebookissa; tulosta; kopioi linkki; udostępnij; podziel się; drukuj; kopiuj link; wyślij;
      tweetnij; polub; paylaş; facebook'ta paylaş; twitter'da paylaş; yazdır; bağlantıyı kopyala; beğen; takip et;
      שתף; שיתוף; שתפו; הדפסה; העתק קישור; שלח לחבר; اشتراک گذاری; اشتراک‌گذاری; چاپ; لینک کوتاه; کپی لینک;
      分享; 分享到; 收藏; 点赞; 微信; 微博; 扫一扫; 分享給朋友; 讚; 列印; 轉寄; 複製連結; 加入收藏;
      sdílet; tisknout; megosztás; nyomtatás; distribuie; bagikan; κοινοποίηση;
      jaa juttu; jaa twitterissä; jaa whatsappissa; jaa sähköpostilla; linkki kopioitu; tallenna;
      tallenna artikkeli; lähetä; lahjoita artikkeli; lahjoita juttu; lähetä linkki; fontin koko;
      udostępnij artykuł; udostępnij na facebooku; udostępnij na twitterze; udostępnij na facebook;
      podziel się artykułem; skopiuj link; skopiowano; zapisz artykuł; wyślij mailem; wyślij e-mailem;
      poleć; poleć znajomemu; lubię to; obserwuj; obserwuj nas; zmień rozmiar czcionki; paylaşın;
      haberi paylaş; x'te paylaş; whatsapp'ta paylaş; whatsapp'tan paylaş; linki kopyala; favorilere ekle;
      e-posta ile gönder; arkadaşına gönder; takip edin; sdílet na facebooku; sdílet na twitteru; sdílejte;
      sdílet článek; vytisknout; uložit článek; uložit na později; poslat e-mailem; poslat emailem;
      kopírovat odkaz; zkopírovat odkaz; líbí se mi; megosztom; megosztás facebookon; megosztás twitteren;
      küldés; küldés messengeren; küldés e-mailben; küldés emailben; másolás; link másolása; mentés;
      elküldöm; tetszik; distribuie pe facebook; distribuie articolul; imprimă; printează; copiază link;
      copiază linkul; trimite pe email; trimite prin email; urmărește-ne; μοιραστείτε; μοιραστείτε το;
      μοιραστείτε το άρθρο; μοιράσου το; κοινοποιήστε; κοινοποιήστε το; εκτύπωση; εκτυπώστε;
      αντιγραφή συνδέσμου; αποθήκευση; αποστολή; αποστολή με email; ακολουθήστε μας; שתפו בפייסבוק;
      שתפו בוואטסאפ; שתפו בטוויטר; שתף בפייסבוק; שתף בטוויטר; שתף בוואטסאפ; שתפו את הכתבה; שלח; שלחו לחבר;
      שמור; שמירה; הדפס; העתק; ارسال به دوستان; ذخیره; پرینت; نسخه چاپی; تلگرام; توییتر; واتساپ;
      به اشتراک بگذارید; 分享到微信; 分享到微博; 分享到朋友圈; qq空间; qq好友; 微信好友; 新浪微博; 腾讯微博; 朋友圈; 复制链接; 打印文章; 收藏本文; 分享文章;
      分享本文; 分享新聞; facebook分享; line分享; 加入line好友; 按讚; 友善列印; 列印本頁; 分享让更多人看到; bagikan artikel; bagikan berita;
      bagikan ke facebook; bagikan ke twitter; salin tautan; salin link; tautan disalin; kirim ke teman;
      ikuti; ikuti kami; comparteix; comparteix-ho; comparteix a facebook; comparteix a twitter;
      copia l'enllaç; imprimeix; desa; chia sẻ; chia sẻ bài viết; copy link thành công; sao chép; in bài;
      in bài viết; lưu bài; подели на фејсбуку; штампај; пошаљи; пошаљи пријатељу; копирај линк; podijeli;
      podeli; podijeli članak; ispiši; ispis; štampaj; pošalji; kopiraj link; сподели; принтирай; изпрати;
      แชร์; คัดลอกลิงก์; ทวีต; แชร์ไปยังไลน์; शेयर करें; शेयर; फॉलो करें; ट्वीट करें; ट्वीट; लिंक कॉपी करें;
      deila; podeli komentar; sao chép liên kết; споделете; копирай линка; сподели във facebook;
      sdílejte článek; zdieľať; jaga; dalīties; dalintis; 微信扫一扫; הדפיסו;
      sdílej; sdílej:; sdílejte:; sdílet článek:; sdílet na x; podaj dalej; wyślij znajomemu; bu haberi paylaş;
      oszd meg; ossza meg; trimite pe whatsapp; bagikan:; bagikan berita ini; podeli vest; podelite; podijelite;
      сподели статията; копирай линк; comparteix la notícia; 分享到:; 分享到：; 分享至:; 分享至：; 转发; 一键分享; 用微信扫码二维码;
      分享至好友和朋友圈
    `),
    openings: phrases(`
      udostępnij na; jaa tämä; bu haberi paylaş; 扫描二维码; 用微信扫; 分享到微信;
      udostępnij w; podziel się na; sdílet na; megosztás a; distribuie pe; κοινοποίηση στο; bagikan ke;
      comparteix a; שתפו ב; 分享到
    `),
  },
  related: {
    lines: phrases(`
      lue myös; lue lisää aiheesta; aiheesta lisää; suositellut; aiheeseen liittyvää; lisää aiheesta; uusimmat uutiset;
      czytaj także; czytaj też; zobacz także; zobacz też; zobacz również; polecane; powiązane; powiązane artykuły; przeczytaj też;
      najczęściej czytane; najnowsze wiadomości; ilgili haberler; ilginizi çekebilir; benzer haberler; diğer haberler;
      günün diğer haberleri; çok okunanlar; en çok okunanlar; önerilen haberler; bunlara da bakın; editörün seçtikleri;
      כתבות נוספות; כתבות קשורות; עוד בנושא; עוד באותו נושא; אולי יעניין אותך גם; הכי נקראות; קראו גם; עוד כתבות;
      مطالب مرتبط; اخبار مرتبط; بیشتر بخوانید; پربازدیدترین; پربیننده ترین; پیشنهاد ما; مطالب پیشنهادی; خبرهای مرتبط;
      相关阅读; 相关新闻; 相关报道; 推荐阅读; 热门推荐; 延伸阅读; 更多新闻; 相關新聞; 延伸閱讀; 推薦閱讀; 熱門新聞; 猜你喜欢; 相關報導;
      související články; čtěte také; kapcsolódó cikkek; olvassa el ezt is; citește și; știri similare; baca juga; berita terkait;
      lue seuraavaksi; lue myös nämä; katso myös; katso myös:; kuuntele myös; tästä on kyse; tagit;
      muut lukevat; muut lukivat myös; suosituimmat; luetuimmat jutut; luetuimmat uutiset; nyt luetuimmat;
      päivän luetuimmat; tuoreimmat uutiset; tuoreimmat jutut; suosittelemme sinulle; sinulle suositeltua;
      lisää uutisia; lisää juttuja; kommentoiduimmat; katsotuimmat; czytaj również; czytaj również:;
      przeczytaj także; przeczytaj także:; przeczytaj również; przeczytaj również:; sprawdź także;
      sprawdź też; warto przeczytać; warto zobaczyć; może cię zainteresować; może cię zainteresować:;
      może ci się spodobać; może zainteresuje cię także; to może cię zainteresować;
      więcej na ten temat; więcej na temat; więcej o; na ten temat; w tym temacie; podobne artykuły;
      podobne; podobne tematy; powiązane tematy; powiązane materiały; tematy:; tagi; tagi:;
      najpopularniejsze; najczęściej czytane w; najchętniej czytane; najczęściej komentowane;
      najnowsze artykuły; najnowsze informacje; ostatnie wiadomości; ostatnio dodane; inne artykuły;
      inne wiadomości; pozostałe artykuły; pozostałe wiadomości; polecamy także; polecamy również;
      polecane artykuły; polecane dla ciebie; redakcja poleca; wybór redakcji; nie przegap; nie przegap!;
      gorące tematy; dziś w; ilgili konular; ilgili içerikler; ilgini çekebilir;
      bu haber de ilginizi çekebilir; bu haberler de ilginizi çekebilir; bunlar da ilginizi çekebilir;
      bunlar da ilgini çekebilir; bakmadan geçme; bakmadan geçme!; sıradaki haber; sonraki haberler;
      diğer içerikler; popüler haberler; çok okunan; çok okunan haberler; çok konuşulanlar;
      günün öne çıkanları; öne çıkanlar; öne çıkan haberler; gündem haberleri; son haberler; son eklenenler;
      en son haberler; günün manşetleri; önerilenler; sizin için seçtiklerimiz; sizin için önerilenler;
      editörün seçimi; editörün seçtiği; etiketler; etiketler:; čtěte dále; čtěte více; přečtěte si;
      přečtěte si také; přečtěte si také:; mohlo by vás zajímat; mohlo by vás také zajímat;
      může vás zajímat; mohlo by vás zaujmout; související témata; související zprávy; k tématu;
      více k tématu; k věci; další články; další z rubriky; další zprávy; podobné články; témata; témata:;
      štítky; tagy; nejčtenější; nejčtenější články; nejnovější zprávy; nejnovější články;
      nejdiskutovanější; doporučujeme; doporučené; doporučené články; doporučované; výběr redakce; z domova;
      neuniklo vám?; kedvenceink; partnereinktől; всичко, което трябва да знаете за:; όλες οι σημαντικές και έκτακτες ειδήσεις σήμερα; ειδήσεις σήμερα; ειδήσεις σήμερα:; kapcsolódó; kapcsolódó:; kapcsolódó tartalom; kapcsolódó tartalmak; kapcsolódó anyagok;
      kapcsolódó cikkeink; kapcsolódó hírek; ez is érdekelheti; ez is érdekelheti:; ez is érdekelhet;
      önt is érdekelheti; olvasta már?; olvassa el; olvassa el!; olvasson tovább;
      további cikkek; további hírek; további cikkeink; legolvasottabb; legolvasottabbak; legfrissebb hírek;
      legfrissebbek; legnépszerűbb; friss hírek; ajánlatunk; ajánlott cikkek; ajánlott tartalmak;
      címlapról ajánljuk; szerkesztői ajánlat; ne maradjon le; témakörök; címkék; cimkék; citeste si;
      citeste si:; citiți și; citiți și:; citește mai mult; citește mai departe; vezi și; vezi și:;
      te-ar putea interesa; te-ar putea interesa și; te-ar mai putea interesa; ți-ar putea plăcea și;
      ți-ar putea plăcea și:; s-ar putea să-ți placă; articole similare; articole asemănătoare;
      articole recomandate; articole pe aceeași temă; pe aceeași temă; știri pe aceeași temă; alte știri;
      alte articole; mai multe articole; mai multe știri; cele mai citite; cele mai noi; cele mai recente;
      top citite; top comentate; cele mai comentate; recomandări; recomandările redacției;
      recomandarea redacției; ultimele știri; ultimele articole; ultima oră; știrile zilei;
      partenerii noștri; de la partenerii noștri; etichete; tag-uri; taguri; διαβάστε ακόμα; διαβάστε ακόμη;
      διαβάστε επίσης; διαβάστε επίσης:; διαβάστε ακόμα:; διαβάστε ακόμη:; διαβάστε περισσότερα;
      διαβάστε σχετικά; δείτε επίσης; δείτε επίσης:; δείτε ακόμα; δείτε ακόμη; σχετικά άρθρα;
      σχετικές ειδήσεις; σχετικά θέματα; σχετικά νέα; περισσότερα άρθρα; άλλα άρθρα; άλλα νέα; δημοφιλή;
      δημοφιλή άρθρα; τα πιο δημοφιλή; πιο διαβασμένα; τα πιο διαβασμένα; δημοφιλέστερα; τελευταία άρθρα;
      τελευταίες ειδήσεις; πρόσφατα άρθρα; προτεινόμενα; προτεινόμενα άρθρα; προτείνουμε;
      επιλογές της σύνταξης; μην το χάσετε; μη χάσετε; ετικέτες; ετικέτες:; tags:; כתבות נוספות בנושא;
      כתבות נוספות שיעניינו אותך; כתבות שאולי פספסתם; אולי יעניין אותך; אולי יעניין אותך:; אולי תאהבו גם;
      עוד באתר; עוד כתבות בנושא; לכתבות נוספות; לכתבות נוספות בנושא; קראו עוד; ראו גם; ראו גם:;
      הנקראות ביותר; הכתבות הנקראות ביותר; הכי נצפים; הכי חמים; כתבות אחרונות; חדשות אחרונות; מומלצים;
      מומלצים עבורך; המלצות; המלצת העורכים; תגיות; תגיות:; מבזקי חדשות; بخوانید; همچنین بخوانید;
      همچنین بخوانید:; این مطلب را هم بخوانید; اخبار بیشتر; سایر اخبار; دیگر اخبار; اخبار دیگر;
      پربازدیدترین‌ها; پربازدیدترین ها; پربازدیدها; پربازدید; پربیننده‌ترین; پربیننده‌ترین‌ها; پربحث‌ترین;
      پربحث ترین; پربحث‌ترین‌ها; جدیدترین اخبار; جدیدترین‌ها; تازه‌ها; تازه ها; اخبار روز; مهمترین اخبار;
      مهم‌ترین اخبار; پیشنهاد سردبیر; پیشنهاد می‌شود; پیشنهاد می شود; پیشنهاد ویژه; برگزیده‌ها; برچسب‌ها;
      برچسب ها; موضوعات; 相关链接; 相关文章; 相关推荐; 相关专题; 相关稿件; 相關文章; 相關推薦; 相關連結; 更多相关; 更多相關; 更多报道; 更多報導; 更多推荐; 更多精彩;
      推荐新闻; 为您推荐; 為您推薦; 為你推薦; 推薦新聞; 推薦文章; 你可能也喜歡; 你可能会喜欢; 你可能感兴趣; 你可能還想看; 您可能感兴趣; 您可能也想看; 大家都在看; 大家都在看的;
      大家正在看; 热门文章; 热门新闻; 热门排行; 热点新闻; 热点推荐; 热文排行; 新闻排行; 点击排行; 点击排行榜; 阅读排行; 阅读排行榜; 本周排行; 人气排行; 熱門文章; 熱門點閱;
      人氣排行; 最新新闻; 最新消息; 最新文章; 最新新聞; 即時新聞; 頭條新聞; 焦點新聞; 今日熱門; 今日推薦; 精彩推荐; 编辑推荐; 小编推荐; 編輯推薦; 頻道推薦; 站内推荐; 标签：;
      图片新闻; simak juga; simak juga:; lihat juga; lihat juga:; simak video; artikel terkait; berita lainnya;
      berita lain; artikel lainnya; baca lainnya; baca selengkapnya; berita terbaru; berita terkini;
      berita populer; terpopuler; paling populer; paling banyak dibaca; paling dicari; rekomendasi;
      rekomendasi untuk anda; rekomendasi untukmu; pilihan editor; pilihan untukmu; pilihan redaksi;
      jangan lewatkan; topik terkait; topik pilihan; tag terkait; baca tentang; us pot interessar;
      us pot interessar:; et pot interessar; et pot interessar:; també et pot interessar; llegiu també;
      llegiu també:; llegeix també; llegeix també:; més informació; més notícies; notícies relacionades;
      articles relacionats; recomanem; recomanats; us recomanem; et recomanem; el més llegit;
      les més llegides; el més vist; més llegits; últimes notícies; destacats; etiquetes; tin liên quan;
      tin cùng chuyên mục; cùng chuyên mục; xem nhiều; đọc nhiều nhất; tin nóng; tin mới; tin khác;
      có thể bạn quan tâm; bài liên quan; chủ đề; chủ đề:; từ khóa; từ khóa:; xem thêm; xem thêm:; đọc thêm;
      đọc thêm:; најчитаније; најчитанији; најновије; најкоментарисаније; повезане вести; повезане теме;
      прочитајте још; прочитајте и; препоручујемо; остале вести; тагови; тагови:; najčitanije; najčitaniji;
      najnovije vijesti; najnovije vesti; najkomentiranije; povezane vijesti; povezane vesti;
      povezani članci; pročitajte još; pročitajte i; pročitajte i:; pročitaj i; pročitaj i ovo;
      preporučujemo; preporuka; izdvojeno; možda vas zanima; moglo bi vas zanimati; tagovi; ključne riječi;
      още по темата; още от; прочетете още; вижте още; най-четени; най-четено; последни новини;
      препоръчваме; súvisiace články; prečítajte si; prečítajte si aj; najčítanejšie; mohlo by vás zaujímať;
      taip pat skaitykite; skaitomiausi; susiję straipsniai; loe ka; loe lisaks; loetuimad; lasi arī;
      lasītākie; यह भी पढ़ें; ये भी पढ़ें; संबंधित खबरें; सबसे ज्यादा पढ़ी गई; อ่านเพิ่มเติม;
      ข่าวที่เกี่ยวข้อง; อ่านข่าวเพิ่มเติม; আরও পড়ুন; সর্বাধিক পঠিত; সম্পর্কিত খবর;
      ключови думи; ключови думи:; тагове; тагове:; етикети; етикети:; още от категорията; още новини;
      свързани статии; свързани новини; виж още; най-нови; кључне речи; кључне речи:; таг; pročitaj još;
      vezane vijesti; vezane vesti; oznake; oznake:; ključne reči; izdvajamo; istaknuto; iz iste kategorije;
      související; nenechte si ujít; nejnovější; odporúčame; ezt is olvassa el; legfrissebb; kulcsszavak;
      cuvinte cheie; polecamy; popularne; popularne w tym tygodniu; słowa kluczowe; aiheet; asiasanat;
      luitko jo tämän?; suosittelemme; ilgili haber;
      haberle ilgili daha fazlası:; mest lesið; tengdar fréttir; tengt efni; lesa meira; fleiri fréttir;
      खास खबरें; टॉप स्टोरीज़; लेटेस्ट न्यूज़; ट्रेंडिंग; सबसे ज्यादा पढ़े गए; संबंधित समाचार; टैग; टैग्स;
      टैग:; और पढ़ें; यह भी देखें; ये भी देखें; ข่าวแนะนำ; แท็กที่เกี่ยวข้อง; แท็ก; ข่าวล่าสุด; ข่าวยอดนิยม;
      อ่านข่าวที่เกี่ยวข้อง; เรื่องที่เกี่ยวข้อง; terkini lainnya; kata kunci; מה עוד;
      כתבות נוספות שיעניינו אתכם:; כתבות נוספות שיעניינו אתכם; הכתבה הבאה; 猜你喜歡; 關鍵字; 关键词; 标签; 更多新聞;
      osion luetuimmat; luetuimmat nyt; sinua saattaisi kiinnostaa; saatat olla kiinnostunut;
      to również cię zainteresuje; to cię zainteresuje; może cię też zainteresować; tematy; bunlara da göz atın;
      en çok okunan; mohlo by vás zajímat:; ezek is érdekelhetik; ezeket is ajánljuk; recomandate;
      recomandate pentru tine; ar putea să te intereseze; cele mai noi știri; urmărește cel mai nou video;
      διαβάστε σήμερα; πρώτα σε αναγνωσιμότητα; komentar terpopuler; terkini; berita terpopuler; berita pilihan;
      bonus video; bonus video:; možda će vas zanimati; pročitajte još:; iz rubrike; preporučeno; slične vesti;
      slični članci; още по темата:; подобни статии; препоръчани; препоръчано; най-четени новини; més llegides;
      més a; 更多阅读; 今日热点
    `),
    openings: phrases(`
      lue myös:; lue lisää:; czytaj także:; czytaj też:; czytaj również:; zobacz też:; zobacz także:; zobacz:; przeczytaj także:;
      ilgili haber:; קראו גם:; ראו גם:; עוד בנושא:; עוד בוואלה; بیشتر بخوانید:; بخوانید:; 相关阅读：; 延伸閱讀：; citește și:; baca juga:;
      čtěte také:; olvassa el:;
      lue seuraavaksi:; katso myös:; czytaj więcej:; czytaj więcej o; więcej na ten temat;
      może cię zainteresować; zobacz również:; przeczytaj również:; przeczytaj też:; polecamy:;
      bu haber de ilginizi; ilginizi çekebilir:; bunlar da ilginizi; přečtěte si:; přečtěte si také;
      kapcsolódó:; olvasta már:; citiți și:; citeste si:; citește și; vezi și:; διαβάστε επίσης;
      διαβάστε ακόμα; διαβάστε ακόμη; διαβάστε:; δείτε επίσης; δείτε όλες τις; לכתבה המלאה; همچنین بخوانید;
      بیشتر بخوانید; 相关阅读; 相关链接：; 更多新闻：; 更多報導：; simak juga; lihat juga:; baca juga; us pot interessar;
      et pot interessar; llegiu també; llegeix també; xem thêm:; đọc thêm:; прочитајте и; pročitajte i;
      още по темата:; taip pat skaitykite; loe ka:; lasi arī:; यह भी पढ़ें; ये भी पढ़ें; आगे पढ़ें;
      আরও পড়ুন
    `),
  },
  readMore: {
    lines: phrases(`
      lue lisää; jatka lukemista; lue koko juttu; czytaj więcej; czytaj całość; więcej; devamını oku; devamı;
      קרא עוד; המשך קריאה; לקריאת הכתבה; ادامه مطلب; بیشتر; ادامه خبر; 阅读全文; 查看更多; 閱讀全文; 繼續閱讀; 看更多; číst dál; tovább;
      lue koko artikkeli; jatka lukemista kirjautumalla; dowiedz się więcej; devamını okuyun;
      haberin detayları; celý článek; číst více; olvass tovább; elolvasom; citește tot articolul;
      citește integral; περισσότερα; διαβάστε όλο το άρθρο; להמשך קריאה; להמשך הכתבה; 展开全文; 展开; 點我看更多;
      llegeix-ne més; đọc tiếp
    `),
    openings: phrases(`
      zobacz wideo;
      czytaj:; czytaj więcej; więcej:; więcej informacji; zobacz:; víc čtěte; víc:; bővebben:; részletek:;
      mai multe detalii:; vezi:; περισσότερα:; 详见; 更多内容; selengkapnya:; simak:; més informació:; chi tiết:;
      อ่านเพิ่มเติม:; อ่านเพิ่มเติม; อ่านข่าวเพิ่มเติม; อ่านต่อ:; bu haber de ilginizi çekebilir;
      bu da ilginizi çekebilir; ilgili haber:; ayrıca bakınız:; pročitajte još:; pročitajte i:;
      čitajte još:; прочетете още:; прочети още:; вижте още:; виж още:; още по темата:; čtěte také:;
      čtěte také; nenechte si ujít:; přečtěte si také:; čítajte aj:; prečítajte si aj:; citește și:;
      citește și; vezi și; citiți și; zobacz także:; zobacz też:; czytaj także:; czytaj też:;
      przeczytaj też:; lue myös:; katso myös:; baca juga:; baca juga; lihat juga:; xem thêm:; >> xem thêm;
      >>> xem thêm; đọc thêm:; यह भी पढ़ें:; ये भी पढ़ें:; यह भी देखें:; और पढ़ें:; lesa meira:;
      sjá einnig:; לקריאה נוספת:; קראו גם:; ראו גם:; بیشتر بخوانید:; همچنین بخوانید:; 延伸閱讀:; 延伸阅读:; 延伸閱讀：;
      延伸阅读：; 相關新聞:; 看更多:; 更多新聞:
    `),
  },
  newsletter: {
    lines: phrases(
      `
      tilaa uutiskirje; zapisz się do newslettera; bültenimize abone olun; הרשמה לניוזלטר; عضویت در خبرنامه; 订阅; 訂閱; 訂閱電子報;
      tilaa ylen uutiskirje; tilaa uutiskirjeemme; uutiskirje; uutiskirjeet; sähköposti; lataa sovellus;
      zapisz się na newsletter; zapisz się; zapisz mnie; twój adres e-mail; adres e-mail; pobierz aplikację;
      e-bülten; bülten; e-bültene kayıt ol; abone olun; e-posta adresiniz; uygulamayı indir;
      odebírat newsletter; přihlásit k odběru; přihlaste se k odběru; váš e-mail; stáhnout aplikaci;
      hírlevél; iratkozzon fel; iratkozzon fel hírlevelünkre; iratkozzon fel hírlevelünkre!; feliratkozás;
      feliratkozom; feliratkozás hírlevélre; e-mail cím; abonează-te la newsletter; abonare newsletter;
      adresa de email; descarcă aplicația; εγγραφή στο newsletter; εγγραφείτε στο newsletter; το email σας;
      הירשמו לניוזלטר; הרשמו לניוזלטר; הורידו את האפליקציה; خبرنامه; عضویت; دریافت خبرنامه; 订阅新闻; 立即订阅;
      立即訂閱; 電子報; 下载客户端; 扫码下载; 下載app; 点我下载app; 點我下載app; 加好友; buletin; langganan newsletter; unduh aplikasi;
      download aplikasi; butlletí; subscriu-te al butlletí; apunta't al butlletí; nhận bản tin;
      đăng ký nhận bản tin; prijavi se na newsletter; prijavite se na newsletter;
      tilaa päivän tärkeimmät uutiset sähköpostiisi; tilaa uutiskirje sähköpostiisi; salli ilmoitukset;
      ota ilmoitukset käyttöön; zezwól na powiadomienia; włącz powiadomienia; otrzymuj powiadomienia;
      bildirimlere izin ver; bildirimleri aç; povolit upozornění; zapnout notifikace;
      engedélyezem az értesítéseket; értesítést kérek; hírlevél feliratkozás; abonați-vă la știrile zilei;
      abonează-te la știrile zilei; activează notificările; permite notificările; ενεργοποίηση ειδοποιήσεων;
      aktifkan notifikasi; izinkan notifikasi; uključi obaveštenja; uključi obavijesti; dozvoli obaveštenja;
      включи известията; разреши известия; activa les notificacions; google news; ανοίξτε την εφαρμογή;
      sledujte nás na; sledujte nás na facebooku; polub nas na facebooku; bizi takip edin; google news abone ol;
      kövessen minket; kövessen minket facebookon; urmărește-ne pe google news; urmărește-ne pe facebook;
      google news urmărește-ne pe google news; ακολουθήστε μας στο google news; ikuti kami di google news;
      pratite nas; pratite nas i na društvenim mrežama; последвайте ни; последвайте ни във facebook;
      последвайте ни в google news; segueix-nos; 关注我们; 扫码关注; 关注公众号
    `,
    ),
    openings: phrases(
      `
      tilaa uutiskirje; zapisz się na; zapisz się do; e-bültenimize; 訂閱電子報; google haberlerde; הצטרפו לערוץ;
      tilaa ylen; lataa sovellus; saat tärkeimmät; seuraa meitä; zapisz się, aby; bądź na bieżąco;
      chcesz być na bieżąco; chcesz, żebyśmy; obserwuj nas w; obserwuj nas na; śledź nas; dołącz do nas na;
      pobierz aplikację; pobierz naszą; masz ciekawy temat; son dakika haberlerini; güncel haberler için;
      gelişmelerden haberdar; bizi takip; google news'te; google news üzerinden; whatsapp kanalımız;
      telegram kanalımız; uygulamamızı; sledujte nás; přihlaste se k odběru; stáhněte si; kövessen minket;
      kövess minket; iratkozzon fel; iratkozz fel; ne maradjon le; legyen naprakész; descarcă aplicația;
      urmărește știrile; urmărește-ne; urmăriți-ne; abonează-te la; abonați-vă; intră pe canalul;
      fii la curent; ακολουθήστε το; ακολουθήστε μας; ακολουθήστε τον; ακολουθήστε την; εγγραφείτε στο;
      γραφτείτε στο; κάντε εγγραφή; כדי להתעדכן; להצטרפות לערוץ; הצטרפו לקבוצת; עקבו אחרינו; הורידו את;
      ما را در; اخبار ما را; 关注我们; 关注官方; 欢迎关注; 扫码关注; 扫描下方; 长按识别; 加入好友; 不用抽; 立即加入; 歡迎加入; dapatkan update;
      dapatkan berita; ikuti berita; ikuti kami di; ikuti saluran; ikuti channel; mari bergabung; gabung di;
      bergabung di; cek berita; simak berita; unduh aplikasi; download aplikasi; amb el vostre suport;
      fes-te subscriptor; feu-vos subscriptors; subscriu-te; subscriviu-vos; segueix-nos; seguiu-nos;
      đăng ký nhận; tải ứng dụng; пратите нас; преузмите апликацију; pratite nas; preuzmite aplikaciju;
      budite u toku; prijavite se na; последвайте ни; seko mums; sekojiet mums; sekite mus; jälgi meid;
      simak breaking news; pilih saluran andalanmu; dziękujemy, że przeczytałaś; dziękujemy, że przeczytałeś;
      dziękujemy za przeczytanie; děkujeme za přečtení; értesüljön a legfrissebb; értesüljön elsőként;
      vezi cele mai noi știri; citește cele mai noi; urmărește cel mai; μάθετε πρώτοι;
      δείτε όλες τις τελευταίες; ακολουθήστε μας στο; ако този текст ви е харесал; pratite nas i na;
      budite uvek u toku; google news'te bizi; haberlerimizi google news; seuraa meitä google;
      tilaa päivän tärkeimmät
    `,
    ),
  },
  advert: {
    lines: phrases(
      `
      mainos; mainokset; mainos alkaa; mainos päättyy; reklama; reklamy; reklam; haberin devamı; pubblicità; פרסומת; آگهی; تبلیغات; 广告; 廣告; hirdetés; publicitate; iklan; διαφήμιση;
      mainos (teksti jatkuu alla); mainos (juttu jatkuu alla); artikkeli jatkuu mainoksen jälkeen;
      juttu jatkuu mainoksen alla; juttu jatkuu mainoksen jälkeen; teksti jatkuu mainoksen jälkeen;
      kaupallinen yhteistyö; sponsoroitu; sponsoroitu sisältö; maksettu sisältö;
      ciąg dalszy artykułu pod reklamą; ciąg dalszy pod reklamą; dalsza część tekstu pod reklamą;
      dalszy ciąg materiału pod wideo; ciąg dalszy artykułu pod materiałem wideo;
      dalsza część artykułu pod materiałem wideo; dalsza część tekstu pod wideo;
      dalsza część artykułu pod wideo; dalsza część artykułu pod galerią; dalszy ciąg artykułu pod galerią;
      artykuł sponsorowany; materiał sponsorowany; materiał partnera; sponsorowane; materiał promocyjny;
      więcej takich informacji znajdziesz na stronie głównej onetu; reklamlar; reklam alanı; sponsorlu;
      sponsorlu içerik; haber reklamdan sonra devam ediyor; inzerce; komerční sdělení; placený obsah;
      článek pokračuje pod reklamou; pokračování článku pod reklamou; hirdetések;
      a cikk a hirdetés után folytatódik; a cikk lentebb folytatódik; támogatott tartalom; szponzorált;
      szponzorált tartalom; articolul continuă după reclamă; articolul continua dupa reclama;
      citește în continuare; reclamă; reclama; conținut sponsorizat; advertoriale; διαφημίσεις; χορηγούμενο;
      η συνέχεια μετά τη διαφήμιση; מודעה; תוכן שיווקי; תוכן ממומן; ממומן; המשך הכתבה אחרי הפרסומת; تبلیغ;
      آگهی‌ها; رپورتاژ آگهی; 广告内容; 贊助內容; (廣告)請繼續往下閱讀; 广告位; iklan advertorial; scroll untuk melanjutkan;
      scroll untuk melanjutkan membaca; lanjutkan membaca di bawah ini; gulir untuk melanjutkan; publicitat;
      contingut patrocinat; quảng cáo; tài trợ; оглас; огласи; oglas; oglasi;
      tekst se nastavlja ispod oglasa; članak se nastavlja; sponzorirano; sponzorisano; anuncis;
      mainos, juttu jatkuu alla; članak se nastavlja ispod oglasa; nastavak teksta ispod oglasa;
      vijest se nastavlja ispod oglasa; reklāma; reklaam; artiklul continuă după reclamă;
      continuă după reclamă; citiți în continuare după reclamă; článok pokračuje pod reklamou; inzercia;
      a cikk folytatódik a hirdetés után; dalszy ciąg artykułu pod reklamą; koniec reklamy; straipsnio tęsinys - kitame puslapyje; straipsnio tęsinys kitame puslapyje;
      haberin devamı reklamdan sonra; reklamdan sonra devam ediyor; статията продължава след рекламата;
      текстът продължава под рекламата; прочети още след рекламата; статијата продолжува под рекламата;
      παρακαλώ συνεχίστε μετά τη διαφήμιση; το άρθρο συνεχίζεται μετά τη διαφήμιση; विज्ञापन;
      विज्ञापन के बाद जारी; বিজ্ঞাপন; விளம்பரம்; โฆษณา; อ่านต่อหลังโฆษณา; bài viết tiếp tục sau quảng cáo;
      scroll ke bawah untuk melanjutkan; lanjutkan membaca di bawah iklan;
      artikel dilanjutkan setelah iklan; auglýsing; 广告之后继续; 文章继续在广告之后; 文章繼續在廣告之後; המאמר ממשיך אחרי הפרסומת;
      הכתבה ממשיכה אחרי הפרסומת; ادامه مطلب پس از تبلیغ;
      nastavak teksta ispod reklame; tekst se nastavlja ispod reklame; tekst se nastavlja posle oglasa;
      članak se nastavlja ispod reklame; haberin devamı aşağıda; haberin devamı reklamın altında;
      haberin devamı için tıklayınız; reklamı kapat; reklam bitti; ads - after header; ads - before footer;
      advertisement - scroll to continue; pokračování textu pod reklamou; článek pokračuje níže;
      a cikk a hirdetés alatt folytatódik; articolul continuă mai jos; η είδηση συνεχίζεται μετά τη διαφήμιση;
      berita berlanjut setelah iklan; artikel berlanjut setelah iklan; artikel berlanjut di bawah;
      статията продължава под рекламата; текстът продължава след рекламата;
      la notícia continua després de la publicitat; l'article continua després de la publicitat;
      continua llegint; 广告继续阅读; 广告结束
    `,
    ),
    openings: phrases(`
      artykuł sponsorowany; mainos:;
      baca berita tanpa iklan; ciąg dalszy artykułu pod; dalsza część artykułu pod; dalsza część tekstu pod;
      dalszy ciąg materiału pod; dalszy ciąg artykułu pod; więcej takich informacji znajdziesz;
      tekst se nastavlja; članak se nastavlja; artikkeli jatkuu mainoksen; juttu jatkuu mainoksen;
      a cikk a hirdetés
    `),
  },
  copyright: {
    lines: phrases(
      `kaikki oikeudet pidätetään; wszelkie prawa zastrzeżone; tüm hakları saklıdır; כל הזכויות שמורות; تمامی حقوق محفوظ است; 版权所有; 版權所有; 未经许可不得转载; minden jog fenntartva; všechna práva vyhrazena; toate drepturile rezervate;
      © 版权所有; tüm hakları saklıdır.; sva prava zadržana; sva prava pridržana; сва права задржана;
      всички права запазени; tots els drets reservats; με επιφύλαξη παντός δικαιώματος; hak cipta dilindungi;
      hak cipta dilindungi undang-undang
    `,
    ),
    openings: phrases(
      `
      kaikki oikeudet; wszelkie prawa; tüm hakları; כל הזכויות; تمامی حقوق; کلیه حقوق; 版权所有; 版權所有; 未经授权; 未經授權;
      všechna práva; minden jog; toate drepturile; tots els drets; mọi bản quyền; toàn bộ bản quyền;
      sva prava; сва права; 未经许可; 版權屬; zakaz kopiowania;
      kopiowanie materiałów; jakékoliv užití; kaynak gösterilmeden; bu sitede yayınlanan;
      με επιφύλαξη παντός; استفاده از مطالب;
      版权声明:; 版权声明：; всички права; hak cipta
    `,
    ),
  },
  notice: {
    lines: phrases(
      `
      błąd w tekście?; zgłoś błąd; hata bildir; anna palautetta; virhe jutussa?; מצאתם טעות?; 我要纠错; 纠错;
      zgłoś błąd w tekście; masz dla nas temat?; nahlásit chybu; našli jste chybu?;
      našli jste v článku chybu?; napište nám; hibát talált?; hibát talált a cikkben?; ai găsit o greșeală?;
      semnalează o greșeală; βρήκατε λάθος; הצטרפו אלינו; דווחו על טעות; מצאתם טעות בכתבה?;
      מצאתם טעות בכתבה? כתבו לנו; ارسال خبر; گزارش خطا; 报错; 我要報料; laporkan kesalahan; has trobat un error?;
      báo lỗi; пријави грешку; prijavi grešku; prijavi pogrešku;
      masz newsa, zdjęcie lub filmik?; dała ci do myślenia ta treść?; oceń jakość naszego artykułu;
      twoja opinia pozwala nam tworzyć lepsze treści.; greška u tekstu?; želite li dopuniti temu ili prijaviti pogrešku u tekstu?; kļūda rakstā?; pamanīji kļūdu?; radai klaidą?; pastebėjote klaidą?; leidsid vea?; nélküled nem tudunk működni!; jesi li uočio pogrešku?;
      uočili ste grešku?; забелязахте грешка?; видяхте грешка?; lähetä uutisvinkki; lähetä juttuvinkki;
      lähetä vinkki; virheestä ilmoittaminen; 提醒您：; 声明：; 免责声明; 免責聲明;
      virheilmoitus; ilmoita virheestä; lähetä palautetta; zgłoś problem; napisz do nas; napisz do nas!;
      napisz do nas list; masz ciekawy temat? napisz do nas list!; hatayı bildir; haberdeki hatayı bildir;
      nahlásit chybu v článku; nahlaste chybu v článku; jelezze nekünk; hiba bejelentése; raportează o eroare;
      semnalează o eroare; αναφορά λάθους; laporkan konten; пријави грешку у тексту; prijavi grešku u tekstu;
      сигнализирай за грешка; подай сигнал; notifica un error; informa d'un error; 责任编辑:; 责任编辑：; 纠错举报; 举报
    `,
    ),
    openings: phrases(`
      masz newsa; zauważyłeś błąd; našli jste chybu; nahlaste chybu; preuzimanje delova teksta;
      prenošenje sadržaja; objavljivanje dijelova; zabranjeno preuzimanje;
      преузимање делова текста; забранява се използването на материали; материалите са обект на авторско; 声明：转载; 声明:转载; 免责声明; 免責聲明; 本文仅代表;
      本文僅代表; ※ 提醒您; veri politikasındaki; yasal uyarı; αν βρήκατε κάποιο λάθος; αν βρήκατε λάθος;
      tento článek je součástí; odemkněte si; tento text vznikl; tento článek vznikl; a cikk szerzője;
      acest articol a fost generat; trebuie să acceptați; αυτό το άρθρο δημοσιεύθηκε; preuzimanje sadržaja;
      сајт користи; iezīmējiet tekstu un; griežtai draudžiama; fundacja pap zezwala
    `),
  },
};

/** Labels before facts in those languages. */
export const labelsElsewhereInPress: Partial<PressWords['labels']> = {
  byline: phrases(`
    kirjoittaja; teksti; toimittaja; kirjoittanut; autor; tekst; opracowanie; oprac.; opracował; opracowała; yazan; yazar; haber;
    muhabir; editör; haberi hazırlayan; מאת; כתב; כתבה; כתבת; نویسنده; گزارش; خبرنگار; گزارشگر; به قلم; szerző; írta; scris de; napsal; napsala; připravil; připravila; συντάκτης;
    συντάκτρια; του; της; γράφει ο; γράφει η; από τον; από την; ρεπορτάζ; penulis; oleh; laporan; piše; pišu; tekst i foto;
    autori; автори; написа; аутор; пише; de; articol de; höfundur; skrifar; autorius; autors; tác giả; viết bởi; pv; phóng viên; লিখেছেন; লেখক; প্রতিবেদক; toimetas; autorė; parengė; žurnalistas; žurnalistė; sagatavoja; teksts;
    žurnālists; žurnāliste; avtor; avtorica; besedilo; spracoval; spracovala; autorka; autorzy; रिपोर्ट; रिपोर्टर; लेखक; द्वारा;
    โดย; ผู้เขียน; เรื่องโดย; รายงานโดย; reporter; peliput; pewarta; tekst i fot.; tekst i zdjęcia
  `),
  credit: phrases(`
    kuva; kuvat; kuvaaja; zdjęcie; zdjęcia; źródło zdjęcia głównego; źródło zdjęcia; źródło zdjęć; zdjęcie główne; fot.; fot; foto; fotoğraf; fotoğraflar; צילום; צילומים; תמונה; عکس; عکاس; تصویر; 摄影; 攝影; 图; 图片来源; 圖片來源; 照片; 图源; fotó;
    kép; képek; fotók; zdj.; zdj; φωτογραφία; φωτογραφίες; φωτό; φωτο; εικόνα; fotografie; fotografija; fotografia; fotografies; imatge; nuotrauka;
    снимка; фотографија; ảnh; hình; फोटो; तस्वीर; ภาพ; mynd; myndir; foto; valokuva; ছবি; படம்
  `),
  publisher: phrases(
    `lähde; źródło; kaynak; מקור; منبع; 来源; 來源; zdroj; forrás; sursa; sumber; πηγή; извор; izvor; nguồn; font; šaltinis; източник`,
  ),
  keywords: phrases(
    `avainsanat; tagi; tagit; tunnisteet; asiasanat; aiheet; słowa kluczowe; słowa klucze; etykiety; tematy; etiketler; anahtar kelimeler; anahtar sözcükler; konular;
    תגיות; תגים; מילות מפתח; נושאים; برچسب ها; برچسب‌ها; برچسب; کلیدواژه; کلیدواژه ها; کلیدواژه‌ها; کلمات کلیدی; 标签; 標籤; 標簽; 關鍵字; 關鍵詞; 关键词; 关键字; 主題標籤; klíčová slova;
    štítky; tagy; témata; viac k témam; kľúčové slová; štítok; címkék; címke; kulcsszavak; etichete; cuvinte cheie; etichetele; tagok; ετικέτες; λέξεις-κλειδιά; λέξεις κλειδιά; tagovi; oznake; ključne riječi; ključne reči;
    ključne besede; тагови; кључне речи; ознаке; етикети; ключови думи; тагове; märksõnad; sildid; žymos; raktažodžiai; birkas; atslēgvārdi; từ khóa; từ khoá; thẻ; chủ đề; kata kunci;
    topik; tagar; efnisorð; paraules clau; etiquetes; etiketak; gako-hitzak; palabras clave; ট্যাগ; टैग; टैग्स; แท็ก; คำค้น; merkinnät; tags; tag`,
  ),
  note: phrases(`
    juttua korjattu; juttua päivitetty; juttua muokattu; artikkelia korjattu; artikkelia päivitetty; oikaisu; korjaus; toimituksen huomautus;
    od redakcji; sprostowanie; przypis redakcji; düzeltme; editörün notu; oprava; poznámka redakce; helyesbítés; erată; nota redacției; ispravka;
    od redaktora; aktualizacja; nota od redakcji; güncelleme; editör notu; aktualizace; pozn. red; pozn. red.; pozn. redakce; upřesnění; frissítés; szerk.; a szerk.;
    szerkesztői megjegyzés; pontosítás; actualizare; nota redacţiei; precizare; erata; ispravak; napomena redakcije; напомена; поправка; бележка на редакцията; уточнение; διευκρίνιση;
    ενημέρωση; σημείωση της σύνταξης; הבהרה; עדכון; اصلاحیه; 編按; 编按; 编者注; 編者注; 更正启事; 勘误; 勘誤; 更新; ralat; pembaruan; catatan editor; cập nhật; ghi chú của tòa soạn;
    täsmennys; päivitys; parandus; täpsustus; pataisymas; patikslinimas; labojums; precizējums; correcció; aclariment; zuzenketa;
    исправка; διόρθωση; σημείωση σύνταξης; תיקון; הערת המערכת; 更正; 编者按; 編者按; leiðrétting; koreksi; catatan redaksi; đính chính
  `),
  section: phrases(
    `bölüm; ενότητα; κατηγορία; osasto; dział; kategoria; kategori; מדור; بخش; گروه; 栏目; rubrika; rovat`,
  ),
};

/** How newspapers in those languages begin to speak of their own text. */
export const noteOpeningsElsewhere: readonly string[] = phrases(`
  juttua on muokattu; juttua muokattu; jutussa luki aiemmin; jutussa kerrottiin aiemmin; jutun aiemmassa versiossa; artikkelissa luki; oikaisu:; korjaus:; w poprzedniej wersji tekstu; w poprzedniej wersji artykułu; w poprzedniej wersji tego; w pierwotnej wersji tekstu; w pierwotnej wersji artykułu; w pierwotnej wersji tego; w pierwszej wersji tekstu; w pierwszej wersji artykułu; w pierwszej wersji tego; sprostowanie:; aktualizacja:;
  v původní verzi článku; v původní verzi textu; v předchozí verzi článku; v předchozí verzi textu; v první verzi článku; v první verzi textu; článek byl upraven; text byl aktualizován; text jsme aktualizovali; oprava:; aktualizace:;
  cikkünk korábbi; cikkünk egy korábbi; a cikk korábbi változat; a cikk egy korábbi változat; a cikket frissítettük; helyesbítés:; frissítés:; pontosítás:;
  articolul a fost actualizat; articolul a fost corectat; într-o versiune anterioară a;  o versiune anterioară a acestui articol; erată:; actualizare:;
  bu haber güncellenmiştir; haberin önceki versiyonunda; haberin önceki halinde; haberin ilk halinde; düzeltme:;
  διόρθωση:; σε προηγούμενη έκδοση του άρθρου; σε προηγούμενη έκδοση του κειμένου; σε προηγούμενη εκδοχή του άρθρου; σε προηγούμενη εκδοχή του κειμένου; το άρθρο ενημερώθηκε; το άρθρο επικαιροποιήθηκε; članak je ažuriran; ispravka:; ispravak:; исправка:; статията е обновена; поправка:;
  artikel ini telah dikoreksi; artikel ini telah direvisi; berita ini telah diperbarui; berita ini telah dikoreksi; koreksi:; ralat:;
  đính chính:; bài viết đã được cập nhật; bài viết đã được chỉnh sửa; 本文已更新; 本文已修改; 本文经更正; 更正:; 编者按:; 編者按:; 編按:; aquest article ha estat actualitzat; aquest article ha estat modificat
`);
