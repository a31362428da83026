/** How templates name the articles before and after this one, right before their titles. Lower case. Data only. */
import { phrases } from './phrases.ts';

export const neighbourLeads: readonly string[] = phrases(`
  previous article; next article; previous post; next post; previous story; next story; previous articles; forrige artikkel; neste artikkel;
  forrige artikel; næste artikel; föregående artikel; nästa artikel; vorheriger artikel; nächster artikel; vorheriger beitrag; nächster beitrag;
  vorig artikel; vorige artikel; volgend artikel; volgende artikel; vorig bericht; volgend bericht; article précédent; article suivant;
  artículo anterior; artículo siguiente; artigo anterior; próximo artigo; articolo precedente; articolo successivo; prossimo articolo;
  предыдущая статья; следующая статья; предыдущая запись; следующая запись; попередня стаття; наступна стаття; папярэдні артыкул; наступны артыкул;
  poprzedni artykuł; następny artykuł; předchozí článek; následující článek; predchádzajúci článok; nasledujúci článok; ďalší článok;
  prethodni članak; sljedeći članak; sledeći članak; naredni članak; претходни чланак; следећи чланак; prejšnji članek; naslednji članek;
  предишна статия; следваща статия; предходна статия; претходна статија; следна статија; articolul precedent; articolul următor;
  előző cikk; következő cikk; előző cikkünk; következő cikkünk; προηγούμενο άρθρο; επόμενο άρθρο; önceki içerik; sonraki içerik; önceki makale;
  sonraki makale; önceki haber; sonraki haber; əvvəlki məqalə; növbəti məqalə; edellinen artikkeli; seuraava artikkeli; eelmine artikkel;
  järgmine artikkel; iepriekšējais raksts; nākamais raksts; ankstesnis straipsnis; kitas straipsnis; artikulli paraprak; artikulli i mëparshëm;
  artikulli tjetër; artikulli i radhës; წინა სტატია; წინა სტატიაში; შემდეგი სტატია; նախորդ հոդվածը; հաջորդ հոդվածը; المقال السابق; المقال التالي;
  المقالة السابقة; المقالة التالية; المقالة القادمة; الخبر السابق; الخبر التالي; مقاله قبلی; مقاله بعدی; مطلب قبلی; مطلب بعدی; המאמר הקודם; המאמר הבא;
  הכתבה הקודמת; הכתבה הבאה; पिछला लेख; अगला लेख; पूर्ववर्ती लेख; পূর্ববর্তী নিবন্ধ; পরবর্তী নিবন্ধ; পূর্ববর্তী সংবাদ; পরবর্তী সংবাদ; முந்தைய கட்டுரை;
  அடுத்த கட்டுரை; artikel sebelumnya; artikel berikutnya; artikel selanjutnya; berita sebelumnya; berita selanjutnya; artikel sebelum; artikel seterusnya;
  bài trước; bài trước đó; bài tiếp theo; บทความก่อนหน้านี้; บทความก่อนหน้า; บทความถัดไป; 上一篇文章; 下一篇文章; 上一则; 下一则; 이전기사; 다음기사; 이전 기사;
  다음 기사; 이전글; 다음글; 前の記事; 次の記事; 過去の投稿; 次の投稿; 前の投稿
`);
