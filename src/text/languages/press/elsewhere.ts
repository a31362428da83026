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
      komentarze; dodaj komentarz; zobacz komentarze; brak komentarzy; odpowiedz; skomentuj; zostaw komentarz;
      yorumlar; yorum yap; yorum yaz; yorum ekle; henüz yorum yapılmamış; ilk yorumu sen yap; yanıtla;
      תגובות; הוסף תגובה; הוספת תגובה; לכתיבת תגובה; כתוב תגובה; לכל התגובות;
      نظرات; دیدگاه ها; دیدگاه‌ها; ارسال نظر; نظر شما; نظر بدهید; ثبت نظر; دیدگاهتان را بنویسید;
      评论; 发表评论; 我要评论; 网友评论; 暂无评论; 發表評論; 留言; 我要留言; 發表留言; 回應; 發佈留言;
      komentáře; přidat komentář; hozzászólások; szólj hozzá; comentarii; lasă un comentariu; adaugă comentariu;
      nenhum comentário; postar um comentário; σχόλια; komentar; tinggalkan komentar
    `),
    openings: phrases(`
      twój adres e-mail nie zostanie; zaloguj się, aby dodać; e-posta adresiniz yayınlanmayacak; yorum yapabilmek için;
      sähköpostiosoitettasi ei julkaista; نشانی ایمیل شما منتشر; متاسفانه بخش دیدگاه; بخش دیدگاه; האימייל לא יוצג;
      您的电子邮箱; 您的电子邮件; 發佈留言必須; vaše e-mailová adresa; adresa ta de email
    `),
  },
  navigation: {
    lines: phrases(`
      etusivu; valikko; haku; hae; kirjaudu; kirjaudu sisään; uusimmat; luetuimmat; näytä lisää; takaisin; siirry sisältöön;
      strona główna; szukaj; zaloguj; zaloguj się; wyszukaj; menu główne; przejdź do treści; najnowsze; wróć; czytaj dalej;
      zobacz więcej; idź do oryginalnego materiału; # godzin temu; # minut temu; # dni temu; # godziny temu;
      anasayfa; ana sayfa; menü; menü kapat; arama; arama kapat; giriş yap; üye ol; son dakika; canlı yayın; tümü; hava durumu;
      kategoriler; kurumsal; uygulamalar; künye; iletişim; yayını paylaş; benim sayfam; # saat önce; # dakika önce; # gün önce;
      דף הבית; ראשי; תפריט; חיפוש; התחברות; התחבר; חדשות; עוד חדשות; שתף קטע נבחר; לפני # שעות; לפני # דקות;
      صفحه اصلی; خانه; جستجو; ورود; منو; ثبت نام; آخرین اخبار; امبد; اِمبد; # ساعت پیش; # دقیقه پیش;
      首页; 搜索; 登录; 注册; 菜单; 返回顶部; 返回首页; 更多; 首頁; 搜尋; 登入; 註冊; 回首頁; 顯示更多; 熱門新訊; 限制級; 我同意; 未滿18歲;
      關閉此視窗; 上一篇; 下一篇; #小时前; #分钟前; #小時前; #分鐘前; 字号; 分享至; 责任编辑; 打印; 打印本页; 关闭窗口;
      hledat; přihlásit; főoldal; keresés; acasă; caută; beranda; cari; αρχική; αναζήτηση
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
      sdílet; tisknout; megosztás; nyomtatás; distribuie; bagikan; κοινοποίηση
    `),
    openings: phrases(`udostępnij na; jaa tämä; bu haberi paylaş; 扫描二维码; 用微信扫; 分享到微信`),
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
      související články; čtěte také; kapcsolódó cikkek; olvassa el ezt is; citește și; știri similare; baca juga; berita terkait
    `),
    openings: phrases(`
      lue myös:; lue lisää:; czytaj także:; czytaj też:; czytaj również:; zobacz też:; zobacz także:; zobacz:; przeczytaj także:;
      ilgili haber:; קראו גם:; ראו גם:; עוד בנושא:; עוד בוואלה; بیشتر بخوانید:; بخوانید:; 相关阅读：; 延伸閱讀：; citește și:; baca juga:;
      čtěte také:; olvassa el:
    `),
  },
  readMore: {
    lines: phrases(`
      lue lisää; jatka lukemista; lue koko juttu; czytaj więcej; czytaj całość; więcej; devamını oku; devamı;
      קרא עוד; המשך קריאה; לקריאת הכתבה; ادامه مطلب; بیشتر; ادامه خبر; 阅读全文; 查看更多; 閱讀全文; 繼續閱讀; 看更多; číst dál; tovább
    `),
    openings: phrases(``),
  },
  newsletter: {
    lines: phrases(
      `tilaa uutiskirje; zapisz się do newslettera; bültenimize abone olun; הרשמה לניוזלטר; عضویت در خبرنامه; 订阅; 訂閱; 訂閱電子報`,
    ),
    openings: phrases(
      `tilaa uutiskirje; zapisz się na; zapisz się do; e-bültenimize; 訂閱電子報; google haberlerde; הצטרפו לערוץ`,
    ),
  },
  advert: {
    lines: phrases(
      `mainos; mainokset; mainos alkaa; mainos päättyy; reklama; reklamy; reklam; haberin devamı; pubblicità; פרסומת; آگهی; تبلیغات; 广告; 廣告; hirdetés; publicitate; iklan; διαφήμιση`,
    ),
    openings: phrases(`artykuł sponsorowany; mainos:`),
  },
  copyright: {
    lines: phrases(
      `kaikki oikeudet pidätetään; wszelkie prawa zastrzeżone; tüm hakları saklıdır; כל הזכויות שמורות; تمامی حقوق محفوظ است; 版权所有; 版權所有; 未经许可不得转载; minden jog fenntartva; všechna práva vyhrazena; toate drepturile rezervate`,
    ),
    openings: phrases(
      `kaikki oikeudet; wszelkie prawa; tüm hakları; כל הזכויות; تمامی حقوق; کلیه حقوق; 版权所有; 版權所有; 未经授权; 未經授權`,
    ),
  },
  notice: {
    lines: phrases(
      `błąd w tekście?; zgłoś błąd; hata bildir; anna palautetta; virhe jutussa?; מצאתם טעות?; 我要纠错; 纠错`,
    ),
    openings: phrases(``),
  },
};

/** Labels before facts in those languages. */
export const labelsElsewhereInPress: Partial<PressWords['labels']> = {
  byline: phrases(`
    kirjoittaja; teksti; toimittaja; kirjoittanut; autor; tekst; opracowanie; oprac.; opracował; opracowała; yazan; yazar; haber;
    muhabir; editör; haberi hazırlayan; מאת; כתב; כתבה; כתבת; نویسنده; گزارش; خبرنگار; گزارشگر; به قلم; szerző; írta; scris de; napsal; napsala; připravil; připravila; συντάκτης;
    συντάκτρια; του; της; γράφει ο; γράφει η; από τον; από την; ρεπορτάζ; penulis; oleh; laporan; piše; pišu; tekst i foto;
    autori; автори; написа; höfundur; skrifar; autorius; autors; tác giả; viết bởi; লিখেছেন
  `),
  credit: phrases(`
    kuva; kuvat; kuvaaja; zdjęcie; zdjęcia; fot.; fot; foto; fotoğraf; fotoğraflar; צילום; צילומים; תמונה; عکس; عکاس; تصویر; 摄影; 攝影; 图; 图片来源; 圖片來源; 照片; 图源; fotó
  `),
  publisher: phrases(`lähde; źródło; kaynak; מקור; منبع; 来源; 來源; zdroj; forrás; sursa; sumber; πηγή`),
  keywords: phrases(
    `avainsanat; tagi; tagit; słowa kluczowe; etiketler; תגיות; برچسب ها; برچسب‌ها; 标签; 關鍵字; 关键词; klíčová slova; címkék; etichete`,
  ),
  section: phrases(`osasto; dział; kategoria; kategori; מדור; بخش; گروه; 栏目; rubrika; rovat`),
};
