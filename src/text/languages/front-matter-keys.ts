/** The keys that people and note programs write above an article, in many languages, by the field they mean. Data only. */
import { phrases } from './press/phrases.ts';

/** Lower case; the firmest first. A key may stand under two fields where its value tells which is meant. */
export const frontMatterKeys = {
  headline: phrases(`
    headline; title; heading; tittel; overskrift; titel; rubrik; überschrift; schlagzeile; kop; titre; título; titulo;
    titular; titolo; manchete; otsikko; tytuł; tytul; başlık; baslik; заголовок; название; назва; العنوان; عنوان;
    タイトル; 見出し; 題名; 제목
  `),
  kicker: phrases(
    `kicker; overline; stikktittel; dachzeile; surtitre; antetítulo; antetitulo; occhiello; vignett; trompet`,
  ),
  standfirst: phrases(`
    standfirst; description; summary; subtitle; deck; dek; excerpt; abstract; ingress; undertittel; sammendrag; manchet;
    underrubrik; sammanfattning; untertitel; vorspann; zusammenfassung; teaser; samenvatting; ondertitel; intro; chapô;
    chapo; résumé; sous-titre; resumen; entradilla; bajada; subtítulo; resumo; lead; sottotitolo; sommario; анонс; лид;
    описание; опис; الملخص; 要約; リード; 요약; 부제
  `),
  byline: phrases(`
    byline; author; authors; by; creator; writer; journalist; reporter; forfatter; forfattere; skribent; av; af;
    författare; autor; autorin; autoren; verfasser; auteur; auteurs; autrice; autora; autores; autore; autori; tekijä;
    kirjoittaja; yazar; автор; авторы; автори; الكاتب; بقلم; 著者; 筆者; 記者; 저자; 기자; 글쓴이
  `),
  dateline: phrases(`dateline; place; location; sted; ort; plaats; lieu; lugar; local; luogo; место; місце`),
  publisher: phrases(`
    publisher; publication; site; site_name; website; newspaper; outlet; medium; media; avis; utgiver; udgiver; utgivare;
    tidning; zeitung; herausgeber; verlag; krant; uitgever; journal; éditeur; editeur; periódico; periodico; diario;
    jornal; giornale; editore; testata; издание; видання; газета; الناشر; المصدر; 掲載紙; 発行元; 언론사; 매체; source;
    kilde; källa; quelle; bron; fuente; fonte; źródło; kaynak; источник; джерело; 出典; 출처
  `),
  agency: phrases(
    `agency; byrå; bureau; nyhetsbyrå; nyhedsbureau; agentur; agence; agencia; agência; agenzia; агентство; агенція; 通信社`,
  ),
  section: phrases(`
    section; category; rubric; department; desk; seksjon; rubrikk; kategori; sektion; avdelning; ressort; rubrik;
    kategorie; rubriek; categorie; rubrique; catégorie; sección; seccion; categoría; secção; seção; editoria; sezione;
    categoria; раздел; рубрика; розділ; القسم; 分類; 섹션
  `),
  keywords: phrases(`
    keywords; tags; topics; tag; subjects; emner; nøkkelord; stikkord; emneord; nøgleord; stikord; nyckelord; ämnen;
    taggar; schlagwörter; schlagworte; stichwörter; themen; trefwoorden; onderwerpen; mots-clés; mots clés; thèmes;
    etiquetas; palabras clave; temas; palavras-chave; parole chiave; argomenti; etichette; теги; ключевые слова;
    ключові слова; الوسوم; キーワード; タグ; 키워드; 태그
  `),
  language: phrases(
    `language; lang; språk; sprog; sprache; taal; langue; idioma; lingua; kieli; język; dil; язык; мова; اللغة; 言語; 언어`,
  ),
  published: phrases(`
    published; date; publication date; date published; datepublished; date_published; publishdate; publish_date;
    pubdate; published_at; issued; day; dato; publisert; utgitt; publiceret; udgivet; datum; publicerad; erschienen;
    veröffentlicht; erscheinungsdatum; gepubliceerd; date de publication; publié; publié le; paru; fecha;
    fecha de publicación; publicado; publicado en; data; data de publicação; publicado em; data di pubblicazione;
    pubblicato; pubblicato il; julkaistu; päivämäärä; data publikacji; tarih; дата; дата публикации; опубликовано;
    опубліковано; التاريخ; تاريخ النشر; 日付; 公開日; 掲載日; 날짜; 발행일; 입력
  `),
  updated: phrases(`
    updated; modified; lastmod; last updated; last modified; datemodified; date_modified; updated_at; oppdatert;
    sist oppdatert; opdateret; uppdaterad; senast uppdaterad; aktualisiert; stand; geändert; bijgewerkt; mis à jour;
    mise à jour; modifié; actualizado; actualización; atualizado; aggiornato; päivitetty; zaktualizowano; güncelleme;
    обновлено; оновлено; آخر تحديث; 更新日; 更新; 수정
  `),
  retrieved: phrases(`
    retrieved; accessed; saved; clipped; captured; archived; date_saved; hentet; lest; hämtad; läst; abgerufen;
    gespeichert; opgehaald; geraadpleegd; consulté; consulté le; consultado; recuperado; acedido; acessado; consultato;
    viitattu; haettu; dostęp; erişim; дата обращения; сохранено; дата звернення; تاريخ الاطلاع; 閲覧日; 取得日; 검색일
  `),
  address: phrases(`
    address; url; link; source; permalink; canonical; original; source_url; uri; href; lenke; adresse; länk; lien; liens;
    enlace; endereço; ligação; indirizzo; collegamento; osoite; adres; ссылка; адрес; посилання; الرابط; リンク; 링크; 주소;
    kilde; källa; quelle; bron; fuente; fonte; źródło; kaynak; источник; джерело; 出典; 출처
  `),
} as const satisfies Record<string, readonly string[]>;
