/**
 * Words of the trade in many languages, told apart by meaning and not by language: what newspapers are called, what
 * writers call themselves, what kinds of article there are. Data only, in lower case, straight apostrophes.
 */
import { phrases } from './press/phrases.ts';

/** Words that stand in the names of newspapers and magazines: "The Harwick Gazette". */
export const paperWords: ReadonlySet<string> = new Set(
  phrases(`
    gazette; post; times; herald; courier; tribune; chronicle; journal; echo; mercury; observer; guardian; standard;
    telegraph; examiner; advertiser; inquirer; enquirer; dispatch; bulletin; gleaner; monitor; messenger; sentinel;
    argus; bugle; ledger; mirror; star; sun; express; independent; citizen; review; magazine; weekly; daily; digest;
    news; press; record; reporter; globe; mail; register; register-guard; observatory; broadcasting; network; online;
    zeitung; tageblatt; tagblatt; wochenblatt; blatt; anzeiger; bote; kurier; nachrichten; rundschau; merkur; presse;
    allgemeine; kulturzeitung; volksblatt; morgenpost; abendblatt; tageszeitung; magazin;
    avis; avisa; avisen; bladet; blad; posten; tidende; tidning; tidningen; nyheter; nytt; nyt; dagblad; dagbladet;
    folkeblad; krant; courant; nieuws; nieuwsblad; weekblad; kuriren; allehanda; tidskrift; tidsskrift;
    gazzetta; corriere; giornale; quotidiano; messaggero; mattino; stampa; tempo; cronache; notizie; eco; voce;
    diario; heraldo; correo; noticias; noticiero; prensa; nacion; nación; mundo; tiempo; voz; gaceta; periódico;
    jornal; correio; folha; notícias; gazeta; público; expresso; diário;
    dépêche; gazette; courrier; nouvelles; journal; républicain; progrès; voix; écho; presse; matin; parisien;
    газета; вести; известия; ведомости; правда; новости; вестник; коммерсантъ; вісті; новини; голос; издание;
    صحيفة; جريدة; وكالة; 新聞; 新聞社; 日報; 日报; 通信; 신문; 일보; haber; gazetesi; gazeta; dziennik; kurier;
    tygodnik; głos; noviny; deník; denník; listy; hírlap; napló; újság; hírek; ziarul; jurnalul; adevărul; monitorul; политика;
    новине; новости; гласник; вісник; φωνή; труд; sanomat; lehti; uutiset; leht; ajaleht; žinios; avīze; ziņas; εφημερίδα; νέα; ελευθερία; βήμα;
    intelligencer; statesman; clarion; gazetteer; folkblad; arbeiderblad; arbetarblad; aftenblad; morgenblad; tidningar; tidender; tidend; budstikke;
    budstikka; stiftstidende; amtsavis; lokalavis; lokalavisen; volksstimme; morgenecho; generalanzeiger; koerier; streekblad; stadsblad;
    nieuwsbode; nouvelliste; télégramme; quotidien; semanario; notiziario; gazzettino; corrierino; курьер; листок; відомості; вечірка;
    týdeník; zpravodaj; večerník; týždenník; denník; nowiny; wieści; néplap; hírmondó; hirmondó; curierul; gazeta; evenimentul;
    cotidianul; ekspres; gazetesi; ταχυδρόμος; κήρυκας; ημερησία; warta; kabar; koran; مجلة; 新報; 民報; 时讯; 저널; 타임즈; 타임스; 데일리;
    postası; gazette; diari; setmanari; egunkaria; harian; suara; báo; list; glas; glasnik; faro; viesti; روزنامه; समाचार; novosti; časnik; vijesti; fréttir
  `),
);

/** What a newspaper calls itself in the line below its name: "The island's own newspaper". */
export const paperNouns: ReadonlySet<string> = new Set(
  phrases(`
    newspaper; newspapers; newspaper's; news site; newssite; website; avis; avisa; avisen; nettavis; nettavisen; lokalavis;
    lokalavisa; netavis; dagblad; dagsavis; ugeavis; tidning; tidningen; nyhetssajt; nyhetssida; zeitung; tageszeitung;
    wochenzeitung; nachrichtenportal; onlinezeitung; krant; nieuwssite; nieuwsblad; journal; quotidien; hebdomadaire;
    periódico; diario; semanario; jornal; semanário; giornale; quotidiano; settimanale; testata; газета; издание;
    газети; видання; صحيفة; جريدة; 新聞; 신문; gazete; gazetesi; gazeta; dziennik; tygodnik; sanomalehti; edition;
    subscribe; alerts; app; live tv
  `),
);

/**
 * What a headline may open with before its colon, as links to other stories do: "Opinion: Why the bridge must stay". No words
 * that ask to read something else.
 */
export const titleLabels: ReadonlySet<string> = new Set(
  phrases(`
    opinion; quiz; gallery; photo gallery; in pictures; in photos; watch; listen; video; podcast; explained; explainer;
    what we know; here's why; as it happened; from the archive; from the archives; bildeserie; bildegalleri; podkast;
    fra arkivet; nettmøte; biletserie; frå arkivet; billedserie; billedgalleri; bildspel; bildextra; podd; ur arkivet;
    bilderstrecke; fotostrecke; bildergalerie; meinung; fotoserie; fotogalerij; beeldreportage; uit het archief; in beeld;
    opinie; diaporama; en images; en vidéo; vidéo; à écouter; galería; fotogalería; en imágenes; en fotos; vídeo; del archivo;
    análisis; opinión; galeria; fotogaleria; em imagens; do arquivo; opinião; fotogallery; gallery; il video; dall'archivio;
    opinione; mening; åsikt; holdning; фотогалерея; тест; подкаст; из архива; фоторепортаж; з архіву; мнение; думка; видео;
    відео; le foto; fotos; foto's; bilder; i bilder; beelden; 動画; 写真特集; 영상; 화보; ألبوم صور; بالصور; بالفيديو; فيديو; بودكاست; من الأرشيف; حوار; رأي
  `),
);

/** How the words begin for what an invitation offers, and for how often: "Receive the best of politics every morning". */
export const offerOpenings: readonly string[] = phrases(`
  news; headlines; updates; stories; reporting; every morning; each morning; every day; each day; every week; each week; daily; weekly;
  nachrichten; meldungen; neuigkeiten; das wichtigste; jeden morgen; jeden tag; täglich; wöchentlich; nyhet; nyhed; nyhend;
  oppdatering; de viktigste; de vigtigste; de viktigaste; hver morgen; hver dag; hver uke; hver uge; kvar morgon; kvar dag; varje morgon;
  varje dag; varje vecka; nieuws; het belangrijkste; elke ochtend; elke dag; elke week; dagelijks; wekelijks; actualité; actu; infos;
  informations; l'essentiel; le meilleur; chaque matin; chaque jour; chaque semaine; noticia; actualidad; novedades; lo más importante;
  lo mejor; cada mañana; cada día; cada semana; notícia; novidades; o melhor; todas as manhãs; todos os dias; toda semana; diariamente;
  notizie; aggiornamenti; il meglio; ogni mattina; ogni giorno; ogni settimana; новост; главн; каждое утро; каждый день; новин; головн;
  щоранку; щодня; أخبار; الأخبار; كل صباح; كل يوم; ニュース; 最新情報; 毎朝; 毎日; 뉴스; 소식; 매일; uutis; wiadomości; aktualności;
  zprávy; správy; hírek; știri; vijesti; vesti; haber; berita; tin tức; ειδήσεις; 新闻; 新聞
`);

/** By what recipes measure: "200 g flour", "2 EL Öl". */
export const measures: ReadonlySet<string> = new Set(
  phrases(`
    g; gr; kg; mg; ml; dl; cl; l; oz; lb; lbs; cup; cups; pint; pints; tbsp; tsp; tablespoon; tablespoons; teaspoon; teaspoons; pinch;
    el; tl; esslöffel; teelöffel; tasse; tassen; prise; bund; eetlepel; eetlepels; theelepel; theelepels; eetl; theel; snufje;
    msk; tsk; krm; ss; ts; spsk; spiseskje; spiseskjeer; teskje; teskjeer; rkl; cuillère; cuillères; tasses; pincée; sachet;
    cucharada; cucharadas; cucharadita; cucharaditas; taza; tazas; colher; colheres; chávena; chávenas; xícara; xícaras; copo; pitada;
    cucchiaio; cucchiai; cucchiaino; cucchiaini; tazza; bicchiere; pizzico; bustina; г; кг; мл; л; ст; łyżka; łyżki; szklanka; szklanki
  `),
);

/** Words before the number of a page. */
export const pageWords: ReadonlySet<string> = new Set(
  phrases(`
    page; p; pg; pagina; pag; pág; página; seite; s; side; sida; blad; foglio; feuille; folio; strona; str; strana; стр; с;
    страница; сторінка; sivu; síða; sayfa; σελίδα; σελ; oldal; pagină; الصفحة; صفحة; ص; עמוד; 页; 頁; ページ; 쪽; 페이지; halaman; trang
  `),
);

/** Words before the number of an issue, as patterns. */
export const issueLeads: readonly string[] = phrases(
  '№; no\\.?; nr\\.?; issue; ausgabe; heft; vol\\.?; numéro; n°; núm\\.?; numero; número; nummer; выпуск; číslo; broj',
);

/** Words before the number of a page, as patterns. */
export const pageLeads: readonly string[] = phrases(
  `p\\.; pp\\.; pg\\.?; page; pages; pág\\.?; pag\\.?; página; pagina; blz\\.?; bladzijde; side; sida; sidan; s\\.; seite; sivu; str\\.?; strona;
    стр\\.?; с\\.; sayfa; oldal; halaman; faqe`,
);

/** Words before the year of a book or magazine that comes out once a year, as patterns. */
export const editionLeads: readonly string[] = phrases(
  'edition; edición; edição; edició; édition; edizione; editie; ausgabe; jahrgang; utgave; utgåve; udgave; utgåva; årgang; årgång; издание; випуск; wydanie; vydání',
);

/** "City News": the word by which a section calls its own news. */
export const newsWords: ReadonlySet<string> = new Set(
  phrases('news; nyheter; nyheder; nachrichten; noticias; nieuws; notizie'),
);

/** Words of newspapers' names that head their sections and newsletters too. */
export const headingNouns: ReadonlySet<string> = new Set([
  ...newsWords,
  ...phrases(`
    nyt; nytt; notícias; nouvelles; новости; новини; haber; reporter; weekly; daily; digest; review; online; magazine;
    magazin; 신문; 新聞
  `),
]);

/** How names end that would be headings but for the place before the word for news: "Sonthaler Nachrichten". */
export const placedNewsEndings: readonly string[] = ['er nachrichten', 'er neueste nachrichten'];

/** Words of newspapers' names that mean other things as well: alone in a menu or in a title they name no paper. */
export const plainPaperWords: ReadonlySet<string> = new Set([
  ...headingNouns,
  ...phrases(`
    independent; standard; messenger; folha; público; matin; mattino; correio; correo; press; star; sun; monitor; post; mail; express; mirror; record; voice; echo; citizen; globe; register;     mercury; network; broadcasting; presse; stampa;
    mundo; tiempo; tempo; voz; voce; expresso; voix; progrès; правда; голос; вести;
    zpravodaj; wieści; warta; kabar; ekspres; 저널; 데일리; 타임즈; 타임스;
    list; listy; φωνή; faro; glas; viesti; труд; suara; głos; adevărul; политика; νέα; ελευθερία; noviny; vijesti; novosti;
    издание; eco; prensa; nación; nacion; بريد; وكالة; 通信
  `),
]);

/**
 * Words for papers that stand small behind the word that tells one from another: "Волжский вестник", "Lomnický deník". They are
 * words for papers above as well.
 */
export const smallPaperWords: ReadonlySet<string> = new Set(
  phrases(`
    газета; вестник; ведомости; вести; известия; курьер; листок; правда; новости; вісник; вісті; відомості; гласник; вести;
    deník; týdeník; noviny; listy; zpravodaj; večerník; denník; týždenník
  `),
);

/**
 * What papers are called behind an article and before their place, with a capital: "Le Phare de l'Estuaire", "El Faro de Vigo". They mean other things as well and tell a paper only where the name opens the file.
 */
export const placedPaperWords: ReadonlySet<string> = new Set(
  phrases(`
    voz; faro; adelanto; adelantado; informador; correo; noticiero; phare; éveil; télégramme; nouvelliste; voce; tirreno;
    folha; correio; mirante; bode; εφημερίδα
  `),
);

/** What papers are called before a place that has no small word before it: "Głos Mazowsza". They mean other things as well. */
export const callingPaperWords: ReadonlySet<string> = new Set(phrases('głos; tribun; ecoul; báo'));

/** Labels before a credit in brackets: "[File: Reuters]", "[사진 출처 = 연합뉴스]". */
export const creditWords: ReadonlySet<string> = new Set(
  phrases(`
    file; file photo; photo; photos; photo by; image; images; picture; credit; courtesy; courtesy of; source; screenshot;
    screengrab; handout; foto; fotos; arkivfoto; archivbild; archiv; archivfoto; bild; bildquelle; quelle; bilde; billede;
    beeld; archief; crédit; crédits; archives; fotografía; archivo; imagen; arquivo; reprodução; divulgação; imagem;
    archivio; immagine; фото; архив; источник; джерело; архів; صورة; أرشيف; تصوير; المصدر; الجزيرة; رويترز; الفرنسية; الأوروبية; الأناضول; غيتي; وكالات; أسوشيتد برس; أ.ف.ب; أ ف ب; ا ف ب; ا.ف.ب; أ.ب; أ ب; د.ب.أ; د ب أ; سبوتنيك; شينخوا; غيتي إيميجز; فيسبوك; تويتر; إكس; رويترز-أرشيف; الفرنسية-أرشيف; 写真; 撮影; 提供; 資料; 画像;
    사진; 사진 출처; 사진출처; 사진 제공; 사진제공; 자료사진; 자료; 제공; 출처; 이미지; 그래픽
  `),
);

/** Where people stand in a picture: only a caption says "(left)" or "Aage (tv.) og Verner". */
export const picturePositions: ReadonlySet<string> = new Set(
  phrases(`
    left; right; centre; center; far left; far right; second left; second right; second from left; second from right;
    pictured; above; below; l; r; l to r; from left; from right; in the middle; middle; back left;
    til venstre; til høyre; t.v.; t.h.; t.v; t.h; tv.; th.; i midten; til høgre; til højre; i midten; t. v.; t. h.;
    till vänster; till höger; t v; t h; i mitten; längst till vänster; längst till höger;
    links; rechts; mitte; links im bild; rechts im bild; l.; r.; m.; v.l.; v.r.; im bild; 2. v. l.; 2. v. r.;
    midden; linksboven; rechtsboven; à gauche; à droite; au centre; au milieu; de gauche à droite; à g.; à dr.;
    izquierda; derecha; a la izquierda; a la derecha; en el centro; izda.; dcha.; izq.; der.; centro;
    à esquerda; à direita; ao centro; esq.; dir.; esquerda; direita; a sinistra; a destra; al centro; sinistra; destra;
    слева; справа; в центре; на фото; зліва; праворуч; ліворуч; у центрі; يمين; يسار; وسط; إلى اليمين; إلى اليسار;
    左; 右; 中央; 左端; 右端; 左から; 写真左; 写真右; 왼쪽; 오른쪽; 가운데; 맨 왼쪽; 맨 오른쪽; 사진
  `),
);

/** How the name of a newspaper ends in languages that write it as one word: "Brobladet", "Landbrugsmagasinet". */
export const paperEndings: readonly string[] = phrases(`
  bladet; posten; avisen; avisa; tidningen; tidende; magasinet; nytt; kuriren; zeitung; blatt; anzeiger; krant;
  bote; bode; blaðið; fréttir; nieuws; lehti; sanomat; uutiset; 新報; 民報; 新聞デジタル; タイムス; タイムズ; 都市报; 都市報; 快报; 快報; 商报; 商報; 早报; 早報; 青年报; 저널; 타임즈; 타임스; 新聞網; 新闻网; 新聞; 新聞社; 朝報; 時報; 时报; 晚報; 晚报; 晨報; 晨报; 週報; 周报; 日報; 日报; 신문; 일보; post; times; gazette
`);

/** Endings of papers' names that surnames and other words have as well: "Anna Kronpost", "Passauer Landbote". */
export const surnameEndings: readonly string[] = phrases('post; posten; bote; bode; blatt; nytt; krant; times');

/** What a byline calls the writer, after or before the name: "Anna Whitlock, Environment Correspondent". */
export const writerWords: ReadonlySet<string> = new Set(
  phrases(`
    skrifar; skribenter; frilansjournalist; frilanser; kulturjournalist; sportsjournalist; debattansvarlig; utenrikskommentator;
    journalistelev; spesialkorrespondent; fotojournalist; sportsreporter; nyhedsredaktør;
    frilansare; kulturskribent; sportreporter; utrikeskorrespondent; politikreporter; frilansjournalist;
    autoren; freier; freie; gastautor; gastautorin; reporterinnen; ressortleiter; ressortleiterin; büroleiter;
    pigiste; stagiaire; autrice; auteur; éditorialiste; reportrice;
    autora; autor; colaborador; colaboradora; reportero; reportera; editora; cronista; analista; becario;
    collaboratore; collaboratrice; editorialista; cronista; colaborador; enviado; estagiária; estagiário; editor;
    correspondente; redactrice; columniste; buitenlandredacteur; medewerkster;
    обозревательница; корреспондентка; редакторка; спецкор; спецкорр; собкор; автор; кореспондентка; редакторка;
    авторка; оглядачка; спецкор; محرر; محررة; المحرر; المحررة; مراسلنا; مراسلتنا; كاتب; كاتبة; 論説委員; 編集委員; 論説委員長; 선임기자; 논설위원;
    novinář; novinářka; redaktor; reportérka; reportér; reporterka; gazeteci; δημοσιογράφος; συντάκτης; συντάκτρια; ανταποκριτής; ανταποκρίτρια;
    mitarbeiter; mitarbeiterin; redaktionsmitglied; verslaggevers; toimittaja; kirjeenvaihtaja; dziennikarz; korespondent; redaktorka; editörü; yazar; yazarı; temsilcisi;
    correspondents; editors; reporters; journalists; writers; columnists; redakteure; korrespondenten; redaktører;
    journalister; journalistes; periodistas; giornalisti; jornalistas; журналисты; корреспонденты;
    correspondent; editor; reporter; journalist; writer; columnist; staff; freelance; contributor; commentator; critic;
    journalistin; redakteur; redakteurin; korrespondent; korrespondentin; reporterin; autor; autorin; volontär; volontärin;
    kommentator; redaktør; korrespondent; spaltist; skribent; redaktör; ledarskribent; krönikör; reporter; debattredaktør;
    journaliste; correspondant; correspondante; rédacteur; rédactrice; envoyé; envoyée; chroniqueur; chroniqueuse;
    redactor; redactora; periodista; corresponsal; columnista; enviado; enviada;
    giornalista; inviato; inviata; corrispondente; redattore; redattrice;
    jornalista; repórter; correspondente; redator; redatora; colunista;
    verslaggever; redacteur; correspondent; columnist; verslaggeefster;
    корреспондент; журналист; обозреватель; редактор; кореспондент; журналіст; журналістка; оглядач;
    kommentatorin; debattör; fotograf; nyhetsreporter; politisk redaktør; kulturredaktør; chefredaktör; nyhetschef;
    chefredakteur; chefredakteurin; gerichtsreporter; medewerker; مراسل; مراسلة; صحفي; صحفية; 記者; 记者; 기자; 特派員; 특파원; muhabir; dziennikarz; dziennikarka
  `),
);

/** How such words end in languages that write the field before them in one word: "helsereporter", "Wirtschaftsredakteurin". */
export const writerEndings: readonly string[] = phrases(`
  reporter; reporterin; journalist; journalistin; redaktør; redaktör; redakteur; redakteurin; redacteur; redactrice;
  korrespondent; korrespondentin; correspondent; kommentator; verslaggever; verslaggeefster
`);

/** Of these, the words for several: "Ann Roth and Tom Reed, correspondents". Behind one name they are those whom somebody speaks to. */
export const severalWriters: ReadonlySet<string> = new Set(
  phrases(`
    correspondents; editors; reporters; journalists; writers; columnists; redakteure; korrespondenten; redaktører;
    journalister; journalistes; periodistas; giornalisti; jornalistas; журналисты; корреспонденты; skribenter; autoren;
    reporterinnen; verslaggevers
  `),
);

/** What stands beside the name of whoever wrote the words: "Ana Silva (Texto)", "Anna Andersson" over "Text". */
export const textWords: ReadonlySet<string> = new Set(
  phrases(
    `text; words; story; tekst; tekster; texte; textes; texto; textos; testo; testi; текст; نص; النص; كتابة; 文; 글; teksti;
    szöveg; metin; yazı; κείμενο`,
  ),
);

/** What stands beside the name of whoever made the pictures: "Pedro Moura (Fotografia)", "Ola Hansen (foto)". */
export const pictureWords: ReadonlySet<string> = new Set(
  phrases(`
    photo; photos; photographs; photography; photographer; picture; pictures; images; video; illustration; illustrations;
    graphics; foto; fotos; fotograf; fotografin; fotografi; fotojournalist; fotografie; fotograaf; bild; bilder; bilde;
    billede; billeder; bilete; beeld; illustrasjon; illustrasjoner; grafikk; grafik; zeichnung; photographie; photographe;
    dessin; fotografía; fotógrafo; fotógrafa; ilustración; fotografia; ilustração; fotografo; fotografa; illustrazione;
    immagini; disegno; фото; фотограф; фотокорреспондент; светлина; світлина; світлини; фотокореспондент; تصوير; المصور;
    写真; 撮影; 사진; zdjęcia; kuva; kuvat; fotoğraf
  `),
);

/** What every article of a newspaper is: in a path to the page the section follows. */
export const wholePaper: ReadonlySet<string> = new Set(
  phrases(`
    news; latest news; nyheter; nyhende; nyheder; nachrichten; aktuell; nieuws; actualités; actualité; actu; infos;
    noticias; actualidad; notícias; notizie; новости; новини; أخبار; الأخبار; ニュース; 뉴스; wiadomości; uutiset; haberler
  `),
);

/** Kinds of articles about one person: the name behind them is that person's, and not the writer's. */
export const kindsAboutSomebody: ReadonlySet<string> = new Set(
  phrases(`
    obituary; profile; nachruf; porträt; portrait; portrett; portræt; nekrolog; minneord; mindeord; dødsfald; dödsfall; perfil; obituario;
    obituário; necrologio; nécrologie; sylwetka; портрет; некролог; muistokirjoitus; henkilökuva; in memoriam; necrologie
  `),
);

/** What kind of article it is, as a line above the headline says. */
export const articleKinds: ReadonlySet<string> = new Set(
  phrases(`
    comment; commentary; interview; analysis; exclusive; feature; explainer; editorial; leader; column; essay; review;
    obituary; profile; report; reportage; live; breaking; opinion piece; letter; guest essay; fact check; q&a; long read;
    kommentar; debatt; debat; debattinnlegg; leder; lederen; intervju; interview; reportasje; analyse; kronikk; kronik;
    kåseri; anmeldelse; portrett; portræt; ledare; krönika; recension; intervju; reportage; insändare; insändaren; replik; leserbrev;
    glosse; porträt; leitartikel; rezension; kritik; gastbeitrag; kolumne; nachruf; hintergrund; essay;
    tribune; éditorial; entretien; reportage; chronique; portrait; décryptage; analyse; en direct; direct; enquête; billet;
    entrevista; reportaje; análisis; crónica; editorial; tribuna; columna; perfil; en directo; exclusiva;
    intervista; editoriale; commento; analisi; reportage; inchiesta; il caso; la storia; l'intervista; in diretta;
    entrevista; reportagem; análise; crónica; crônica; coluna; perfil; ao vivo; em direto;
    interview; opinie; commentaar; analyse; column; reportage; achtergrond; recensie;
    интервью; мнение; колонка; репортаж; аналитика; эксклюзив; інтерв'ю; думка; репортаж; колонка;
    press release; news release; media release; pressemitteilung; presseinformation; medienmitteilung; communiqué de presse; communiqué;
    comunicado; comunicado de prensa; nota de prensa; nota de imprensa; comunicado de imprensa; comunicato stampa; persbericht;
    pressmeddelande; pressemelding; pressemeddelelse; пресс-релиз; прес-реліз; lehdistötiedote; komunikat prasowy; tisková zpráva;
    photo essay; photo story; photo of the day; picture of the day; bild des tages; foto des tages; photo du jour; foto del día;
    foto do dia; foto del giorno; foto van de dag; dagens bilde; dagens billede; dagens bild; fotoreportage; fotoreportaje;
    témoignage; grand entretien; grand format; récit; insolite; reportage photo; diaporama; critique;
    reportaż; wywiad; felieton; analiza; komentarz; recenzja; sylwetka; rozhovor; reportáž; komentář; komentár; fejeton; glosa; recenze;
    riport; interjú; elemzés; kommentár; jegyzet; interviu; reportaj; analiză; recenzie; интервю; коментар; анализ; портрет;
    intervju; reportaža; komentar; kolumna; osvrt; razgovor; haastattelu; kolumni; reportaasi; analyysi; arvio; arvostelu;
    intervjuu; reportaaž; arvustus; komentaras; reportažas; röportaj; söyleşi; yorum; analiz; köşe yazısı; haber analiz;
    συνέντευξη; ρεπορτάζ; ανάλυση; σχόλιο; άρθρο; ראיון; פרשנות; טור; כתבה; مصاحبه; یادداشت; wawancara; kolom; opini; phỏng vấn; bình luận;
    专访; 專訪; 社论; 社論; 评论; 評論; 特写; 特寫; reportatge; crònica; anàlisi; reportaxe; crónica; viðtal; pistill; leiðari;
    رأي; مقابلة; حوار; تحليل; تقرير; 社説; コラム; インタビュー; 解説; 사설; 인터뷰; 칼럼; 기고;
    eksklusivt; exklusivt; exklusiv; exclusief; exclusif; exclusivo; l'inchiesta; l'analisi; il commento; il reportage; l'editoriale;
    il retroscena; l'intervento; la entrevista; la crónica; l'enquête; l'édito; édito; l'entretien; расследование; розслідування; аналітика;
    śledztwo; 独自; 検証; 論説; 단독; 르포; 분석; تحقيق
  `),
);

/** Words of hosts at which broadcasters and newsrooms have their mail, beside those of newspapers. */
export const newsroomHosts: ReadonlySet<string> = new Set(
  phrases('radio; tv; tele; news; media; redaktion; redaccion; press'),
);

/** What stands in the place of a writer's name when the newsroom as a whole signs. */
export const deskWords: ReadonlySet<string> = new Set(
  phrases(`
    special correspondent; our special correspondent; staff correspondent; our staff reporter; our reporter; our bureau;
    web desk; digital desk; online desk; news service; wire services; wire reports; staff and agencies; agencies; agency;
    agentur; agenturen; nachrichtenagentur; mit agenturen; med agenturer; byråer; agencia; redacción central; agence;
    agences; avec agences; agenzie; agências; agentschappen; bureaus; агентства; наш корреспондент; наш корреспондент;
    власний кореспондент; собкор; مراسلنا; خاص; متابعات;
    onze verslaggever; onze verslaggeefster; onze correspondent; our own correspondent; staff; staff reporter; staff writer; staff reporters; news desk; newsroom; our correspondent; editorial team;
    redaktion; die redaktion; red; red.; online-redaktion; redaksjonen; redaksjon; nettredaksjonen; redaktionen;
    nyhetsredaktionen; redacción; la redacción; agencias; redação; da redação; redacção; agência; redazione; la redazione;
    di redazione; redazione online; rédaction; la rédaction; redactie; onze redactie; de redactie; редакция; редакція;
    هيئة التحرير; وكالات; 編集部; 편집부; 온라인뉴스팀; 디지털뉴스팀; redakcja; toimitus; haber merkezi
  `),
);

/** Kinds of article and sections in which the writer says what they think: a name below one is theirs. */
export const opinionKinds: ReadonlySet<string> = new Set(
  phrases(`
    opinion; opinions; column; columns; columnist; columnists; comment; commentary; op-ed; kommentar; kolumne; glosse; meinung; gastbeitrag;
    krönika; ledare; debatt; kronikk; leder; meninger; kronik; klumme; debat; columna; opinión; columnistas; firmas; coluna; colunistas; opinião;
    opinione; opinioni; commento; commenti; opinie; chronique; tribune; éditorial; billet; opinions; мнение; мнения; колонка; думка; погляди; felieton;
    opinia; komentář; názor; publicisztika; vélemény; opinii; άποψη; απόψεις; yazarlar; köşe yazısı; kolumni; mielipide
  `),
);

/** What the paper calls its own people by: "our Heritage Correspondent". */
export const ownWords: ReadonlySet<string> = new Set(
  phrases(`
    our; unser; unsere; unserem; unserer; unseren; notre; nos; nuestro; nuestra; nosso; nossa; nostro; nostra; onze; ons;
    vår; vores; vor; naszego; naszej; našeho; naší; наш; наша; нашего; нашей; нашого; нашої
  `),
);

/** How the words end that a newsroom as a whole calls itself, with its field before them: "onze politieke redactie". */
export const deskEndings: readonly string[] = phrases(`
  newsroom; newsdesk; staff; redaktion; redaktionsteam; redaksjon; redaksjonen; redaktionen; redactie; rédaction; redacción;
  redação; redacção; redazione; редакция; редакции; редакція; редакції; редакцією; redakcja; redakcji; toimitus; redakce
`);

/** Words for news agencies that name none of them: "Source: Agencies". */
export const agencyNouns: ReadonlySet<string> = new Set(
  phrases(`
    agencies; agency; news agencies; news agency; press agencies; wires; wire services; news services; wire reports;
    agenturen; agentur; nachrichtenagenturen; nachrichtenagentur; presseagenturen; byråer; byrå; byråene; byråerne; bureauer; bureauerne;
    nyhetsbyråer; nyhetsbyrå; nyhedsbureauer; nyhedsbureau; byråerna; nyhetsbyråerna; nyhetsbyråene; telegrambyråer; telegrambyrå; pressebyråer;
    persbureaus; persbureau; nieuwsagentschappen; persagentschappen; agentschappen; bureaus;
    agences; agence; agences de presse; agence de presse; agencias; agencia; agencias de noticias; agencias internacionales;
    agências; agência; agências de notícias; agências internacionais; agência de notícias; agenzie; agenzia; agenzie di stampa; agenzia di stampa;
    агентства; информагентства; информационные агентства; інформагентства; інформаційні агентства; новостные агентства;
    вести агенција; وكالات; وكالة; الوكالات; وكالات الأنباء; وكالات أنباء; وكالات عالمية; مواقع; وكالات ومواقع; وكالات + مواقع;
    通信社; 各通信社; 外電; 外电; 综合外电; 통신사; 외신; 외신종합; 종합; ajanslar; ajans; haber ajansları; agencje; agencja; agencje prasowe;
    tietotoimistot; uutistoimistot; uutistoimisto; agentury; zpravodajské agentury; hírügynökségek; agenții; agenții de presă;
    πρακτορεία; πρακτορεία ειδήσεων; סוכנויות; סוכנויות הידיעות; خبرگزاری ها; خبرگزاری‌ها; خبرگزاریها
  `),
);
