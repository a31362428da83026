/**
 * How newspapers mark a picture that does not show the event itself, and how captions open that can be nothing else. In
 * lower case, straight apostrophes. Data only.
 */
import { phrases } from './press/phrases.ts';

/** What stands in brackets behind a caption, or alone below a picture: "(file photo)", "Symbolbild". */
export const fileMarks: ReadonlySet<string> = new Set(
  phrases(`
    file photo; file photograph; file picture; file image; file pic; file; archive photo; archive image; archive picture;
    archival photo; stock photo; stock image; stock picture; library picture; library image; library photo; illustration;
    illustrative image; illustrative photo; illustration photo; representative image; representational image;
    representational photo; for illustration only; image for illustration; for illustrative purposes; symbolic image;
    handout photo; screenshot; screengrab; photo for representation; illustrative; ai-generated image; ai image;
    arkivfoto; arkivbilde; arkiv; illustrasjonsfoto; illustrasjonsbilde; illustrasjon; genrefoto; skjermdump;
    illustrationsfoto; arkivbillede; modelfoto; skærmbillede; skærmfoto; skjermbilde; arkivbilete; illustrasjonsbilete;
    arkivbild; genrebild; illustrationsbild; skärmdump; skärmbild; bilden är en arkivbild; illustration;
    archivbild; archivfoto; archiv; symbolbild; symbolfoto; themenbild; archivaufnahme; screenshot; illustration;
    archieffoto; archiefbeeld; archief; ter illustratie; foto ter illustratie; illustratie; illustratiefoto; stockfoto;
    image d'illustration; photo d'illustration; illustration; image d'archives; photo d'archives; archives; archive;
    photo prétexte; image d'archive; photo d'archive; capture d'écran; visuel d'illustration;
    foto de archivo; imagen de archivo; fotografía de archivo; archivo; foto ilustrativa; imagen ilustrativa;
    imagen referencial; foto referencial; imagen de referencia; captura de pantalla; foto: archivo; recurso;
    foto de arquivo; imagem de arquivo; arquivo; foto ilustrativa; imagem ilustrativa; imagem de arquivo;
    fotografia de arquivo; reprodução; captura de tela; imagem meramente ilustrativa;
    foto d'archivio; immagine d'archivio; archivio; foto di repertorio; immagine di repertorio; repertorio;
    foto d'illustrazione; immagine illustrativa; foto generica;
    архивное фото; фото из архива; архив; иллюстративное фото; архивная фотография; иллюстрация; фото архив;
    иллюстративное изображение; скриншот; фото иллюстративное; кадр из видео; скриншот видео;
    архівне фото; фото з архіву; архів; ілюстративне фото; фото ілюстративне; ілюстрація; скріншот; скриншот відео;
    кадр з відео; ілюстративне зображення;
    أرشيفية; صورة أرشيفية; أرشيف; صورة من الأرشيف; من الأرشيف; صورة تعبيرية; تعبيرية; صورة توضيحية;
    資料写真; 資料; 資料画像; イメージ; イメージ写真; 写真はイメージ; 写真はイメージです; 画像はイメージ; スクリーンショット;
    자료사진; 자료 사진; 자료; 기사와 무관한 사진; 사진은 기사와 무관; 참고사진; 참고 이미지; 캡처;
    zdjęcie ilustracyjne; zdj. ilustracyjne; zdjęcie archiwalne; archiwum; kuvituskuva; arkistokuva; arşiv; arşiv fotoğrafı;
    temsili; temsili fotoğraf; temsilî; ilustrační foto; ilustrační snímek; archivní foto; ilustračné foto; arhiva;
    foto arhivă; imagine ilustrativă; ilustrasi; foto ilustrasi; arsip; foto arsip; arsivi; ảnh minh họa; minh họa;
    ภาพประกอบ; แฟ้มภาพ; תמונת ארכיון; ארכיון; אילוסטרציה; αρχείο; φωτ. αρχείου; φωτ.αρχείου; φωτο αρχείου; φωτογραφία αρχείου; φωτό αρχείου; archív;
    illusztráció; képünk illusztráció; mynd úr safni; úr safni; снимка: архив; архивна снимка; архивска фотографија; снимката е илюстративна; снимката е архивна; илюстративна снимка; снимка: илюстративна; илустративна фотографија;
    해당 사진은 기사와 관련 없음; 사진은 기사와 관련 없음; 기사와 관련 없는 사진; 기사와 관련 없음; 기사 내용과 무관한 사진; ilustratyvi nuotr; attēlam ir ilustratīva nozīme;
    pilt on illustratiivne; slika je simbolična; simbolična fotografija; fotografija je simbolična; arhivska fotografija; arhivski snimak; ilustracija; foto arhiva; fotografia d'arxiu; foto d'arxiu; imatge d'arxiu; 资料图; 资料图片; 資料圖片; 資料圖; 示意圖; 示意图; 图源网络; 網絡圖片
  `),
);

/** Buttons that close a caption: the lines above them are its credit and its words. */
export const captionClosers: ReadonlySet<string> = new Set(
  phrases(`
    hide caption; toggle caption; hide caption toggle caption; hide image caption; bildunterschrift ausblenden;
    bildbeschreibung ausblenden; masquer la légende; fermer la légende; ocultar pie de foto; cerrar pie de foto;
    ocultar legenda; fechar legenda; nascondi didascalia; chiudi didascalia; verberg bijschrift; bijschrift verbergen;
    skjul bildetekst; skjul billedtekst; skjul bilettekst; dölj bildtext; скрыть подпись; сховати підпис; приховати підпис;
    fold sammen; إخفاء التعليق; ukryj opis; skrýt popisek
  `),
);

/** "Source" before a colon: of a picture only where a person's name follows. */
export const sourceWords: ReadonlySet<string> = new Set(
  phrases(
    'source; sources; quelle; quellen; fuente; fuentes; fonte; fontes; fonti; bron; bronnen; kilde; kilder; kjelde; kjelder; källa; källor; источник; джерело; lähde; źródło; zdroj; forrás; sursa; kaynak; izvor; извор; πηγή; sumber; المصدر; nguồn',
  ),
);

/** Words for a picture before what it shows; behind "Foto:" stands who made it. */
export const shownWords: ReadonlySet<string> = new Set(
  phrases(
    'bild; bilder; bilde; bilete; billede; billeder; beeld; picture; pictures; image; images; imagen; imagem; immagine',
  ),
);

/** How captions open that no sentence of an article does: "File photo of a ferry", "Imagen de archivo". */
export const pictureOpenings: readonly string[] = phrases(`
  in the photo:; in the picture:; im bild:; auf dem foto:; auf dem bild:; sur la photo :; sur la photo:; en la foto:;
  en la imagen:; na foto:; na imagem:; på bildet:; på biletet:; på billedet:; på bilden:; op de foto:; en la fotografía:;
  file photo; file photo:; file picture; file image; archive photo; archive image of; stock image of; stock photo of;
  pictured:; pictured above; caption:; photo caption; image caption; photo shows; picture shows; the picture shows;
  arkivfoto; arkivbilde; illustrasjonsfoto; illustrationsfoto; arkivbild; genrebild; arkivbillede; illustrasjonsbilde;
  archivbild; archivfoto; symbolbild; symbolfoto; themenbild; das foto zeigt; das bild zeigt; bildunterschrift;
  archieffoto; archiefbeeld; image d'illustration; photo d'illustration; image d'archives; photo d'archives; légende:;
  imagen de archivo; foto de archivo; fotografía de archivo; imagen de la; imagen del; imagen de un; imagen de una;
  imagen de los; imagen de las; vista aérea de; vista de la; vista del; foto de arquivo; imagem de arquivo; imagem de um;
  imagem de uma; legenda:; foto d'archivio; immagine d'archivio; foto di repertorio; immagine di repertorio; nella foto;
  архивное фото; на фото; на на снимке; на снимке:; иллюстративное фото; архівне фото; на світлині;
  на світлині:; на знімку; на знімку:; ілюстративне фото; صورة أرشيفية; صورة من; صورة ل; 자료사진; 資料写真; 写真は;
  zdjęcie ilustracyjne; na zdjęciu:; kuvituskuva; kuvassa; arkistokuva; arşiv fotoğrafı; ilustrační foto; 資料圖片; 资料图
`);

/** What stands alone in brackets behind a caption, or before a stroke or colon and a name: "(Supplied)", "(Facebook/Ruth Marsh)". */
export const bracketSources: ReadonlySet<string> = new Set(
  phrases(`
    submitted; supplied; contributed; courtesy; family handout; handout; used with permission; wikimedia; wikimedia commons;
    creative commons; public domain; google maps; google street view; google earth; screenshot; screengrab; social media;
    facebook; instagram; twitter; x; tiktok; youtube; cc by; cc by-sa; cc0; unsplash; pixabay; pexels; flickr;
    privat; innsendt; leserbilde; wikimedia-commons; zur verfügung gestellt; eigen foto; privéfoto; aangeleverd;
    collection particulière; gracieuseté; dr; cortesía; cedida; gentileza; redes sociales; arquivo pessoal; acervo pessoal;
    divulgação; reprodução; per gentile concessione; dal web; da facebook; concessione; из личного архива; личный архив;
    соцсети; предоставлено; з особистого архіву; соцмережі; надано; مواقع التواصل; مواقع التواصل الاجتماعي;
    yksityinen; kotialbumi; archiwum prywatne; materiały prasowe; sosyal medya; archiv autora; arhiva personală
  `),
);

/** How the words in brackets behind a caption open that thank somebody for the picture: "(Submitted by Ruth Marsh)". */
export const bracketLeads: readonly string[] = phrases(`
  submitted by; supplied by; provided by; contributed by; courtesy of; photo courtesy of; image courtesy of;
  tillhandahållen av; mit freundlicher genehmigung von; avec l'aimable autorisation de; cortesía de; cedida por; gentileza de;
  per gentile concessione di
`);

/** Small words within the names of those who are thanked, and who is thanked without a name: "(Supplied by the family)". */
export const smallWordsOfOwners: ReadonlySet<string> = new Set(
  phrases(`
    the; of; and; for; via; his; her; their; family; school; police; owner; artist; museum; club; van; de; der; den; het; von;
    und; familie; polizei; av; og; och; familien; polisen; politiet; la; le; les; du; des; et; famille; police; del; los; las;
    el; y; familia; policía; escuela; da; do; dos; das; e; família; polícia; di; della; dei; famiglia; polizia
  `),
);

/** What those present did while somebody spoke: in brackets behind speech, and no name of a photographer. */
export const stageWords: ReadonlySet<string> = new Set(
  phrases(`
    laughs; laugh; laughing; laughter; laughed; applause; applauds; cheers; cheering; chuckles; chuckling; giggles; smiles;
    smiling; sighs; sigh; pauses; pause; long pause; crosstalk; inaudible; indistinct; unintelligible; silence; shrugs; nods;
    grins; cries; crying; weeps; sobs; sings; whispers; shouts; booing; boos; music; coughs; sniffs; whistles; winks;
    lacht; lachen; gelächter; beifall; applaus; lächelt; schmunzelt; grinst; seufzt; überlegt; pause; lange pause; weint;
    heiterkeit; zwischenruf; zwischenrufe; zuruf; zurufe; denkt nach; schweigt; stille; glimlacht; lachend; zucht; denkt na; stilte;
    rires; rire; rit; il rit; elle rit; ils rient; sourire; sourires; il sourit; elle sourit; applaudissements; silence;
    soupir; il soupire; elle soupire; il réfléchit; elle réfléchit; pleurs;
    risas; risa; ríe; se ríe; ríen; se ríen; sonríe; aplausos; silencio; suspira; piensa; llora; carcajadas;
    risos; riso; ri; rindo; gargalhadas; sorri; palmas; silêncio; chora; pensa; pausa;
    ride; risate; risata; sorride; applausi; silenzio; sospira; piange; ridono; ci pensa;
    ler; ler litt; latter; humrer; smiler; sukker; gråter; stillhet; tenker; nikker; griner; latterbrøl; bifald; klapsalver;
    smågriner; sukker dybt; nikker; tænker; stilhed; skratt; skrattar; ler stort; fnissar; suckar; applåder; tystnad; gråter;
    tänker; nickar; småskrattar; nauraa; naurua; hymyilee; aplodeja; huokaa; śmiech; śmieje się; brawa; oklaski; uśmiech;
    wzdycha; смеется; смеётся; смех; улыбается; аплодисменты; вздыхает; пауза; молчит; плачет; сміється; сміх; усміхається;
    посміхається; оплески; зітхає; мовчить; плаче; gülüyor; gülüşmeler; alkışlar; kahkaha; smích; směje se; potlesk;
    smiech; smeh; smije se; smijeh; pljesak; aplauz; nevet; nevetés; taps; râde; râsete; aplauze; γέλια; γελάει; χειροκρότημα;
    ضحك; يضحك; تضحك; تصفيق; صمت; 笑; 笑い; 拍手; 爆笑; 苦笑; 笑声; 笑聲; 掌声; 掌聲; 웃음; 박수; tertawa; tepuk tangan; cười; vỗ tay
  `),
);

/** Words for pictures that open other names as well, "Image Comics", "Video Assistant Referee": before a credit they bear a colon. */
export const nameOpeners: ReadonlySet<string> = new Set(
  phrases(`
    video; image; images; picture; pictures; illustration; illustrations; graphics; photography; file; source; archives;
    bilder; bild; quelle; archiv; archief; archivo; archivio; arquivo; imagen; imagem; immagine; immagini; dessin; disegno
  `),
);
