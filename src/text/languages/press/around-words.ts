/** How the lines around articles speak of their paper, in many languages: what opens them, and what else they speak of. Data only. */
import { phrases } from './phrases.ts';

/** Behind these stands the paper's own name, "Popular on Boreal Public Radio"; a section has another small word. */
export const paperLeads: readonly string[] = phrases(`
  popular on; most read on; most viewed on; most popular on; most read at; most popular at; subscribe to;
  meest gelezen op; mest lest på; mest læst på; mest läst på; meistgelesen auf; meistgelesen bei; abonner på; abonnér på;
  abonnez-vous à; abonnez-vous au; suscríbete a; assine o; assine a; abbonati a
`);

/** Behind these stand papers, but writers, places, sections, letters and matters as well. */
export const openLeads: readonly string[] = phrases(`
  about; over; über; om; à propos de; a propos de; sobre; acerca de; o; про; о; tietoa; sign up for; most read in;
  mehr auf; mehr bei; mehr von; mehr aus; mer fra; mer på; mere fra; mere på; mer från; meer van; meer uit; meer op; meer over;
  most viewed in; most popular in; most read from; most viewed from; most popular from; most viewed at; more on; more from;
  more at; latest on; latest from; latest at; trending on; trending from; trending at; read more on; read more from;
  read more at; mest lest i; mest læst i; mest läst i; meistgelesen in; lo más leído en; lo más visto en; mais lidas no;
  mais lidas na; mais lidas em; i più letti su; i più letti di
`);

/** What only papers have: right behind a name they tell that it is one, "the Warden app". */
export const paperProducts: ReadonlySet<string> = new Set(
  phrases(`
    newspaper; newspapers; app; apps; readers; subscribers; transcripts; website; journalists; journalism; zeitung; leser;
    leserinnen; abonnenten; redaktion; avis; avisa; avisen; lesere; læsere; läsare; tidning; tidningen; lezers; krant;
    lecteurs; abonnés; lectores; suscriptores; periódico; leitores; assinantes; lettori; abbonati; газета; читатели; читачі
  `),
);

/** The same, where the language says it before the name: "avec l'application Le Figaro". */
export const productLeads: readonly string[] = phrases(`
  l'app; app; die app; der app; de app; l'application; application; l'appli; appli; l'applicazione; applicazione; aplicación;
  la app de; aplicación de; aplicativo; o app; aplikacja; aplikacji; aplikace; приложение; приложении; приложения; додаток;
  lecteurs du; lecteurs de; abonnés du; abonnés de; lettori del; lectores de; leitores do; читатели; подписчики
`);

/** Where to write and what to ring: two of them in a line tell where the paper is. */
export const contactWords: readonly string[] = phrases(`
  postboks; po box; p.o. box; postbus; postfach; apartado; boîte postale; b.p.; tel; tlf; tel.; tlf.; phone; telefon;
  téléphone; teléfono; telefone; telefono; telefoon; тел; issn; adresse; address; e-mail; email; mail
`);

/** "Pour « Le Crépuscule »": words before the paper for which a picture was made. */
export const madeForWords: readonly string[] = phrases('pour; for; für; voor; para; per; för; til');

/** What such lines speak of when it is not a paper. */
export const commonThings: ReadonlySet<string> = new Set(
  phrases(`
    us; me; this site; this website; the author; the authors; author; our ads; cookies; privacy; advertising; google;
    facebook; twitter; youtube; instagram; whatsapp; the web; our newsletter; newsletter; newsletters; this author;
    this topic; the blog; this blog; the project; the editor; o autor; el autor; l'auteur; den autor
  `),
);

/** What a page calls its own parts, said again in many a line. */
export const mediaWords: ReadonlySet<string> = new Set(
  phrases(`
    radio; tv; television; télévision; televisión; televisão; televisione; video; videos; vidéo; vidéos; podcast; podcasts;
    balados; émissions; live; photo; photos; foto; fotos; bilder; images; audio; blog; blogs; archive; archives; archiv
  `),
);

/** How a byline opens that names who edited or translated the article. */
export const editorLeads: readonly string[] = phrases(`
  editor; edited by; editing; редактор; редакторка; переклад; перевод; перевела; перевёл; redigering; redigert av;
  translated by; translation; translator; oversatt av; översättning; übersetzung; aus dem; traduction; traduit;
  traducción; tradução; traduzione; tłumaczenie; vertaling
`);

/** What stands above the writer's name below the article, alone on its line; not what book notices say of an author. */
export const authorLabels: ReadonlySet<string> = new Set(
  phrases(`
    about the author; about the writer; about the reporter; follow the author; follow this author; more from this author;
    über den autor; über die autorin; zum autor; zur autorin; à propos de l'auteur; over de auteur; om artikkelforfatteren;
    om skribenten; om reportern; об авторе; подписывайтесь на автора; подписаться на автора; про автора; o autorze; o autorce
  `),
);

/** How a line below the text opens, or ends, that names who else worked on it: "Tom Reed contributed to this report." */
export const helpLeads: readonly string[] = phrases(`
  with assistance by; with assistance from; with reporting by; with contributions from; with contributions by; mitarbeit: ; unter mitarbeit von;
  mit material von; mit informationen von; medarbeider: ; met medewerking van; m.m.v.; avec la contribution de; con información de;
  com informações de; ha collaborato; hanno collaborato
`);
export const helpTails: readonly string[] = phrases(`
  contributed to this report; contributed to this story; contributed to this article; contributed to this piece; contributed reporting;
  contributed to the reporting; contributed research; assisted in reporting; contributed to reporting; bidro til denne saken;
  bidro til saken; bidrog til artiklen; bidrog til artikeln; bidrog till artikeln; hat an diesem artikel mitgearbeitet; hat zu diesem artikel beigetragen;
  haben zu diesem artikel beigetragen; werkte mee aan dit artikel; werkten mee aan dit artikel; a contribué à cet article;
  ont contribué à cet article; contribuyó a este artículo; contribuyó con este reportaje; colaborou para esta reportagem
`);

/** What scholars who write for papers must say of themselves. */
export const independenceWords: readonly string[] = phrases(`
  does not work for, consult, own shares in or receive funding from; do not work for, consult, own shares in or receive funding from;
  ne travaille pas, ne conseille pas, ne possède pas de parts; no recibe salario, ni ejerce labores de consultoría, ni posee acciones
`);

/** How captions open with the credit: "Image source, Harwick Council". */
export const pictureLeads: readonly string[] = phrases(`
  image source; image caption; image credit; photo source; photo caption; photo credit; picture source; picture caption;
  picture credit
`);

/** Between a writer and the paper for which they wrote, or the place from which: "Special to the Gazette". Words of a pattern. */
export const sentLeads: readonly string[] = phrases(`
  special to(?: the)?; special for(?: the)?; especial para(?: [ao])?; colaboração para(?: [ao])?; colaboración para;
  exclusive to(?: the)?; exclusive for(?: the)?; exclusivo para(?: [ao])?; reporting from; reports from
`);

/** The same, in words that open a line of their own below the name: "Do G1 Sorocaba", "För Vinterbladet". */
export const affiliationLeads: readonly string[] = phrases(`
  d[oa]; para(?: [ao])?; for(?: the)?; för; für(?: d\\p{L}{2})?; voor
`);

/** What says behind a name that its bearer writes: "Sigrún Hallsdóttir skrifar". */
export const writingVerbs: ReadonlySet<string> = new Set(
  phrases(`
    writes; reports; skrifar; skriver; skriv; rapporterer; rapporterar; schreibt; berichtet; schrijft; écrit; escribe; informa;
    scrive; escreve; informa; пишет; пише; raportoi; kirjoittaa; pisze; píše; írja; scrie; γράφει; yazdı; bildiriyor
  `),
);

/** What leads to the newsroom that signs as a whole: "From our Heritage Correspondent". */
export const deskLeads: ReadonlySet<string> = new Set(
  phrases('from; von; vom; de; van; fra; frå; från; dal; dalla; do; da; от; від; od'),
);

/** Hosts at which everybody has mail or a page: their names are no papers. */
export const mailHosts: ReadonlySet<string> = new Set(
  phrases(`
    gmail; googlemail; google; hotmail; outlook; live; yahoo; icloud; facebook; twitter; youtube; instagram; linkedin; tiktok;
    pinterest; reddit; telegram; whatsapp; wordpress; blogspot; medium; substack; tumblr; github; archive; wikipedia; gmx; web;
    mail; yandex; protonmail; vkontakte; bitly; naver; daum; amazon; msn; aol; threads; patreon; flipboard; weibo;
    line; vimeo; disqus; soundcloud; discord; snapchat; xing; bsky; app; rss; apple; spotify; flickr
  `),
);

/** How columns are called in which somebody answers what readers ask: "Ask the vet", "Fragen Sie Frau Ida". */
export const columnLeads: readonly string[] = phrases(`
  ask; dear; frag; fragen sie; vraag; vraag het; spørg; spør; fråga; demandez à; demandez au; pregunta a; pregunte a;
  pregúntale a; pergunte a; pergunte ao; pergunte à; chiedi a; chiedilo a; chiedetelo a; zapytaj; kysy; спросите; запитайте
`);

/** What the press in many countries has bound itself to: beside furniture a line that names it is the site speaking of itself. */
export const pressCodes: readonly string[] = phrases(`
  vær varsom-plakaten; vær varsom-plakatens; ver varsam-plakaten; redaktørplakaten; pressens faglige utvalg; presseskikk;
  pressenævnet; pressenævnets; vejledende regler for god presseskik; god presseskik; spelregler för press; medieombudsmannen;
  mediernas etiknämnd; pressekodex; pressekodexes; pressekodex des; presserats; journalistin hyviä tapoja; journalistin ohjeita;
  editors' code of practice; independent press standards organisation; ipso; press council; trust project;
  raad voor de journalistiek; code de déontologie; charte de déontologie; conseil de déontologie; código deontológico;
  livro de estilo; estatuto editorial; codice deontologico; kodeks etyki; 신문윤리강령; 언론중재위원회
`);

/** Words before the owner of the rights that are no part of the name: "Opphavsrett RKK © 2021". */
export const rightsLeads: readonly string[] = phrases(`
  copyright; opphavsrett; ophavsret; upphovsrätt; urheberrecht; auteursrecht; droits d'auteur; derechos reservados;
  direitos reservados; diritti riservati; tekijänoikeus; prawa autorskie; telif hakkı; авторські права; авторские права
`);

/** How phones and mail programs sign what is passed on: "Sent from my iPad". */
export const sentFromLeads: readonly string[] = phrases(`
  sent from my; sent via; get outlook for; envoyé de mon; envoyé depuis mon; von meinem; gesendet von; gesendet mit;
  enviado desde mi; enviado do meu; enviado a partir do; inviato da; inviato dal mio; отправлено с; отправлено из; надіслано з;
  verzonden vanaf; verstuurd vanaf; skickat från; sendt fra; lähetetty; wysłane z; odesláno z; gönderildi; iphone'umdan
`);

/** Words for the keywords of an article that head them without a colon; "Topics" and "More about" head links as often. */
export const tagLabels: ReadonlySet<string> = new Set(
  phrases(`
    tags; tag; article tags; keywords; etichette; filed under; tagged; schlagwörter; schlagworte; stichwörter; stichworte; mots-clés; mots clés; sujets; étiquettes;
    etiquetas; palabras clave; archivado en; palavras-chave; parole chiave; trefwoorden; emneord; nøkkelord; stikkord; emneknagger; nyckelord;
    taggar; ämnesord; avainsanat; asiasanat; tagi; słowa kluczowe; štítky; klíčová slova; kľúčové slová; címkék; kulcsszavak; etichete; etiketler;
    anahtar kelimeler; теги; метки; ключевые слова; ключові слова; тагове; ετικέτες; кључне речи; tagovi; ključne riječi; キーワード; タグ; 标签; 標籤; 关键词; 關鍵字; 키워드;
    태그; كلمات مفتاحية; الكلمات المفتاحية; وسوم; תגיות; מילות מפתח
  `),
);
