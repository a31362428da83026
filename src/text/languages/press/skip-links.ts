/**
 * The link to the content with which a page begins for those who hear it, as site programs word it in their languages: whole lines only.
 */
import { phrases } from './phrases.ts';

export const skipLinks: readonly string[] = phrases(`
  gå direkt till innehållet; fortsätt till innehåll; fortsätt till innehållet; gå till huvudinnehållet;
  hoppa över till innehåll; spring til hovedindholdet; videre til indhold; fortsæt til indhold;
  gå direkte til indhold; spring over og gå til indhold; gå videre til hovedindholdet; hopp til hovedinnholdet;
  hopp rett til innholdet; gå rett til innholdet; hopp til hovedinnholdet på siden; springe zum inhalt;
  direkt zum hauptinhalt; springe direkt zu: inhalt; weiter zum inhalt; zum seiteninhalt;
  zur hauptnavigation springen; zum hauptinhalt wechseln; ga direct naar de inhoud; spring naar de inhoud;
  doorgaan naar inhoud; meteen naar de inhoud; door naar de inhoud; ga naar de hoofdinhoud; skip naar de inhoud;
  aller directement au contenu; passer directement au contenu; aller au menu; aller au pied de page;
  saltar a contenido; ir a contenido; saltar al contenido del artículo; pasar a contenido principal;
  saltar para o conteúdo principal; avançar para o conteúdo; ir direto para o conteúdo; vai ai contenuti;
  vai direttamente al contenuto; salta ai contenuti; passa al contenuto; vés al contingut principal;
  anar al contingut; vés directament al contingut; ves al contingut; anar al contingut principal; ir ao contido;
  saltar ao contido; ir ao contido principal; joan edukira; edukira joan; eduki nagusira joan;
  przejdź do treści strony; przeskocz do treści; idź do treści; przejdź do menu; przejdź do głównej zawartości;
  přejít k hlavnímu obsahu; přejít k hlavnímu obsahu stránky; přejít k obsahu webu; přejít na hlavní obsah;
  přeskočit na hlavní obsah; prejsť na obsah; prejsť k hlavnému obsahu; prejsť na hlavný obsah;
  preskočiť na hlavný obsah; ugrás a tartalomra; kilépés a tartalomba; tovább a tartalomra; ugrás a fő tartalomhoz;
  mergi la conținut; mergi la conținutul principal; treci la conținut; salt la conținut;
  treci la conținutul principal; skoči na sadržaj; preskoči na sadržaj; prijeđi na sadržaj; idi na sadržaj;
  skoči na glavni sadržaj; prijeđi na glavni sadržaj; preskoči na glavni sadržaj; idi na glavni sadržaj;
  пређи на садржај; прескочи на садржај; скочи на садржај; скочи на главни садржај; pređi na sadržaj;
  pređi na glavni sadržaj; пређи на главни садржај; skoči na vsebino; pojdi na vsebino; preskoči na vsebino;
  preskoči na glavno vsebino; pojdi na glavno vsebino; skok na vsebino; към съдържанието; премини към съдържанието;
  прескочи към съдържанието; премини към основното съдържание; към основното съдържание; прескочете към съдържанието;
  оди на содржината; прескокни до содржината; премини на содржината; перейти к основному контенту;
  перейти к основному содержимому; перейти к основному разделу; перейти к главному содержанию; перейти до контенту;
  перейти до основного контенту; перейти до головного вмісту; μετάβαση στο κύριο περιεχόμενο;
  παράκαμψη προς το κυρίως περιεχόμενο; μετάβαση σε περιεχόμενο; μετάβαση στο κυρίως περιεχόμενο;
  πήγαινε στο περιεχόμενο; παράλειψη προς το περιεχόμενο; ana içeriğe atla; ana içeriğe dön; içeriğe git;
  تجاوز إلى المحتوى الرئيسي; التجاوز إلى المحتوى; تخطي إلى المحتوى الرئيسي; انتقل الى المحتوى;
  الانتقال إلى المحتوى الرئيسي; التخطي إلى المحتوى; עבור לתוכן; דילוג לתוכן; דלג אל התוכן; מעבר לתוכן;
  דלג לתוכן העיקרי; דילוג לתוכן העמוד; رفتن به محتوا; پرش به محتوای اصلی; رفتن به نوشته‌ها; コンテンツに移動; メインコンテンツに移動;
  本文へジャンプ; コンテンツへ移動; 콘텐츠로 건너뛰기; 컨텐츠 바로가기; 본문으로 건너뛰기; 메인 콘텐츠로 건너뛰기; 跳转到内容; 跳转至正文; 跳到內容; 移至主內容; 跳到主要內容; 跳至内容区; 跳到内容;
  跳过导航; 跳至主内容; 跳转到主要内容; 跳至內容; 跳到正文; 直接跳到内容; chuyển đến nội dung; chuyển đến nội dung chính; đi đến nội dung;
  nhảy đến nội dung; bỏ qua đến nội dung; chuyển đến phần nội dung; đi tới nội dung; loncat ke konten; lompat ke isi;
  loncat ke konten utama; langsung ke isi; loncat ke isi; langsung ke konten utama; lewati ke konten utama;
  lompat ke konten; langkau ke kandungan; langkau ke kandungan utama; pergi ke kandungan; pereiti prie turinio;
  eiti prie turinio; pereiti prie pagrindinio turinio; pereiti į pagrindinį turinį; pereiti į turinį;
  praleisti ir pereiti į turinį; pāriet uz saturu; pāriet uz galveno saturu; pāriet uz lapas saturu;
  pāriet uz galveno lapas saturu; doties uz saturu; liigu sisu juurde; liigu põhisisu juurde;
  liigu edasi põhisisu juurde; mine sisu juurde; otse sisu juurde; liigu edasi sisu juurde; hyppää sisältöön;
  hyppää pääsisältöön; siirry pääsisältöön; hyppää suoraan sisältöön; siirry suoraan pääsisältöön; ohita valikko;
  fara í efni; hoppa yfir í innihald; fara beint í efnið; beint í efni; kalo te përmbajtja; shko te përmbajtja;
  kalo te lënda; ข้ามไปยังเนื้อหา; ข้ามไปยังเนื้อหาหลัก; ข้ามไปที่เนื้อหา; ไปที่เนื้อหา; मुख्य सामग्री पर जाएं;
  सामग्री पर जाएं; slaan oor na inhoud; spring na inhoud; neidio i'r cynnwys; neidio i’r prif gynnwys;
  neidio i'r prif gynnwys; léim go dtí an t-ábhar; ruka hadi yaliyomo; nenda kwenye maudhui; შინაარსზე გადასვლა;
  გადადით შინაარსზე; անցնել բովանդակությանը; անցնել հիմնական բովանդակությանը; məzmuna keç; məzmuna atla;
  əsas məzmuna keç; мазмұнға өту; негізгі мазмұнға өту; перайсці да зместу; перайсці да змесціва;
  перайсці да асноўнага зместу; বিষয়বস্তুতে যান; মূল বিষয়বস্তুতে যান; কন্টেন্টে যান; உள்ளடக்கத்திற்குச் செல்;
  مواد پر جائیں; सामग्रीमा जानुहोस्; iri al la enhavo; rekte al la enhavo; iri al enhavo; skip to main;
  jump to content; jump to main content; skip to the content; skip to the main content; skip to main navigation;
  skip navigation
`);
