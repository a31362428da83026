/**
 * How languages say who speaks where capitals and the order of words do not tell: Arabic and Hebrew with the verb first,
 * Japanese, Korean and Turkish with the verb at the end, Chinese without spaces. Patterns whose group `who` is the speaker,
 * for a stretch of text right before speech and right behind it. Data only.
 */

import { el, fa, hi } from './speech-patterns-farther.ts';

/** Patterns of one language. */
export interface SpeechPatterns {
  /** What stands before speech and tells by itself. */
  readonly before: readonly RegExp[];
  /** What stands behind speech and tells by itself. */
  readonly behind: readonly RegExp[];
  /** A speaker before the speech, with a verb behind it. */
  readonly around: { readonly before: RegExp; readonly behind: RegExp } | null;
  /** A verb without a speaker before speech: whoever spoke last speaks. */
  readonly bare?: RegExp;
  /** What stands between two stretches of speech by one and the same. */
  readonly between: RegExp | null;
  /** What stands right behind marks around what is written somewhere: "“매각 반대”라고 적힌". */
  readonly named?: RegExp;
  /** The same of a name or a title, where the marks hold a word or two: "소설 “마지막 사공”을". */
  readonly titled?: RegExp;
  /** The same of what stands right before them: "이른바". */
  readonly naming?: RegExp;
  /** What stands right behind whoever a sentence is about. */
  readonly topics?: RegExp;
  /** What ends `who`: when it was said; and of whom, where somebody is named before it. */
  readonly whens?: RegExp;
  readonly abouts?: RegExp;
  /** What stands at the beginning of `who` and is no part of it. */
  readonly opening: RegExp | null;
  /** Words that make `who` somebody else than the person named there, written as X: "X's lawyer". */
  readonly another?: RegExp;
  /** To whom it was said, as group `to`, on either side of the speech. */
  readonly told: RegExp | null;
  /** Words that stand for whoever spoke last, and are no description. */
  readonly pronouns: ReadonlySet<string>;
}

const arabicVerb = `(?:[وف])?(?:${[
  'قال|قالت|يقول|تقول|أضاف|أضافت|يضيف|تضيف|أكد|أكدت|يؤكد|تؤكد|أوضح|أوضحت|يوضح|صرح|صرحت|أعلن|أعلنت|شدد|شددت|تابع|تابعت|رأى|رأت|يرى|ترى|اعتبر',
  'رد|ردت|اعتبرت|لفت|لفتت|كتب|كتبت|ذكر|ذكرت|أشار|أشارت|حذر|حذرت|نفى|نفت|انتقد|انتقدت|دعا|دعت|طالب|طالبت|زعم|زعمت|بين|بينت|كشف|كشفت|وصف|وصفت|تساءل|تساءلت',
  'أفاد|أفادت|قالوا|يقولون|استطرد|أردف|أردفت|علق|علقت|روى|روت|يروي|تروي',
].join('|')})`;
const arabicWho =
  '(?<who>(?!(?:إن|أن|بأن|إنه|إنها|أنه|أنها|في|إلى|له|لها|لهم|على|عن|من|خلال|بعد|قبل|أمام|عقب|عبر|قائلا|قائلاً|قائلًا|قائلة|بالقول|لل\\p{Script=Arabic}+|لوكالة|لقناة|لصحيفة|لإذاعة|لموقع)(?![\\p{Script=Arabic}]))\\p{Script=Arabic}+(?: (?!(?:إن|أن|بأن|إنه|إنها|أنه|أنها|إنهم) )\\p{Script=Arabic}+){0,5}?)';
const arabicAside =
  '(?:،? (?:في|خلال|بعد|قبل|عقب|أثناء|أمام|لل?وكالة|لصحيفة|لقناة|لإذاعة|لموقع|للصحفيين|للصحافيين|عبر|على)(?: [^:"«“.]{0,50})?)?';

/** "، وهي معلمة تبلغ من العمر 44 عاما،": who it is, between two commas. */
const arabicApposed = '(?:، [^،:"«“.]{3,80}،)?';
/** "لبي بي سي", "للجزيرة نت", "لـ«الشرق الأوسط»": to whom; "لدى", "لأن", "لكن" open something else. */
const arabicHearer =
  ' ل(?!دى|أن|كن|قد|يس|عل|ما |و |ا |م |ن |ها|ه |هم|يلى|ينا|يان|مى|مياء|بنى|ؤي|طفي|طيفة|قمان|ويس|ولوة|يث|ورا|يو|وكاس)(?:ـ|ل)?\\s?[«"]?\\p{Script=Arabic}{2,}(?: (?!إن|أن|بأن)\\p{Script=Arabic}+){0,3}[»"]?';

const ar: SpeechPatterns = {
  before: [
    new RegExp(
      `(?:^|[\\s،.])${arabicVerb} ${arabicWho}${arabicApposed}${arabicAside}(?:(?:،? قائل(?:ا|اً|ًا|ة|ةً))?\\s*:|،? (?:إلى )?(?:ب?أن|إن|بأن|إنه|إنها|أنه|أنها|إنهم)(?: [^:"«“.]{0,60})?| في (?:بيان|تصريح|تصريحات)(?: [^:"«“.]{0,50})?)\\s*$`,
      'u',
    ),
    // "وقالت سلمى المبروك، وهي معلمة، لبي بي سي:", "وقال منسق المعسكر عادل البشير للجزيرة نت"
    new RegExp(`(?:^|[\\s،.])${arabicVerb} ${arabicWho}${arabicApposed}${arabicHearer}\\s*:?\\s*$`, 'u'),
    // "وجاء في بيان بلدية الطيبة:"
    /(?:^|[\s،.])و?(?:جاء|ورد) في (?:بيان|بلاغ)(?: صادر عن(?= )|(?= (?:وزارة|بلدية|حزب|حركة|شركة|جمعية|رئاسة|هيئة|نقابة|اتحاد|مجلس|قيادة|مؤسسة|منظمة|مديرية|محافظة))) (?<who>\p{Script=Arabic}+(?: \p{Script=Arabic}+){0,4})\s*:\s*$/u,
  ],
  behind: [
    new RegExp(
      `^\\s*[،,.]?\\s*(?:كما |هكذا |بهذه الكلمات )?${arabicVerb} ${arabicWho}${arabicAside}(?: (?:بعد|قبل|عن|حول) [^.]{0,60})?(?=[.،,؛]|$)`,
      'u',
    ),
  ],
  around: null,
  bare: new RegExp(
    `(?:^|[.،]\\s)${arabicVerb}(?: بالقول)?${arabicAside}(?:\\s*:|،? (?:ب?أن|إن|بأن|إنه|إنها|أنه|أنها)(?: [^:"«“.]{0,60})?)\\s*$`,
    'u',
  ),
  between: null,
  naming: /كتبت? علي\p{Script=Arabic}+ ?:? ?$|(?:^|\s)(?:ما|من) (?:يسمى|تسمى|يسمون) $/u,
  whens: / (?:بعد|قبل|خلال|عقب|أثناء|منذ) /u,
  abouts: / (?:عن|ضد|بشأن|حول) /u,
  opening: null,
  told: /(?:لوكالة|لقناة|لصحيفة|لإذاعة|لموقع|مع (?:وكالة|قناة|صحيفة|إذاعة|موقع)) (?:أنباء |راديو )?(?<to>\p{Script=Arabic}{3,})/u,
  // Right behind, or behind one title: "المتحدث باسم الشرطة محمد حسن" is he himself.
  another:
    /^(?:والد|والدة|والدا|أب|أم|زوج|زوجة|نجل|ابن|ابنة|شقيق|شقيقة|عم|خال|جد|جدة|أرملة|أسرة|عائلة|صديق|صديقة|محامي|محامية|محام|وكيل|وكيلة|دفاع|مساعد|مساعدة|مستشار|مستشارة|سكرتير|سكرتيرة|مدير (?:أعمال|مكتب)|مكتب|حملة|فريق|مدرب|مدربة|(?:ال)?(?:ناطق|ناطقة|متحدث|متحدثة)(?: [^ ]+)? باسم)(?: (?:ال)?(?:رئيس|رئيسة|رئيس الوزراء|وزير|وزيرة|نائب|نائبة|لاعب|لاعبة|فنان|فنانة|أمير|أميرة|ملك|ملكة|شيخ|دكتور|دكتورة|سيد|سيدة|ممثل|ممثلة|راحل|صحفي|صحفية|ناشط|ناشطة|أسير|شهيد|شهيدة|مرحوم|ضحية|متهم|متهمة|قتيل|قتيلة|مشتبه به|جندي|طالب|طالبة|طفل|طفلة|شاب|شابة))? X/u,
  pronouns: new Set(['هو', 'هي', 'هم']),
};

const hebrewVerb =
  '(?:אמר|אמרה|אומר|אומרת|הוסיף|הוסיפה|הסביר|הסבירה|מסביר|מסבירה|הדגיש|הדגישה|טען|טענה|טוען|טוענת|כתב|כתבה|ציין|ציינה|מספר|מספרת|סיפר|סיפרה|הודיע|הודיעה|הזהיר|הזהירה|הצהיר|הצהירה|הבהיר|הבהירה|ענה|ענתה|השיב|השיבה|מסר|מסרה)';
const hebrewWho =
  '(?<who>\\p{Script=Hebrew}[\\p{Script=Hebrew}"״׳\']*(?: (?!כי )\\p{Script=Hebrew}[\\p{Script=Hebrew}"״׳\']*){0,5}?)';

const hebrewAside =
  '(?: (?:בתגובה|בתשובה|היום|אתמול))?(?: ל(?:כתב|רשת|ערוץ|עיתון|סוכנות|אתר|עיתונאים|תקשורת)[^:."]{0,40})?';

const he: SpeechPatterns = {
  before: [
    new RegExp(
      `(?:^|[.,]\\s)${hebrewWho},? ${hebrewVerb}${hebrewAside}(?:\\s*[:,]| (?:כי|ש)(?: [^:"]{0,50})?)\\s*$`,
      'u',
    ),
    new RegExp(`(?:^|[\\s,.])${hebrewVerb} ${hebrewWho}${hebrewAside}(?:\\s*:| כי(?: [^:"]{0,50})?)\\s*$`, 'u'),
  ],
  behind: [new RegExp(`^\\s*,\\s*${hebrewVerb} ${hebrewWho}${hebrewAside}(?=[.,]|$)`, 'u')],
  around: null,
  between: null,
  opening: null,
  told: null,
  another: / של .*X|^(?:אביו|אמו|אביה|אמה|אשתו|בעלה|בנו|בתו|עורך|עורכת|דובר|דוברת|פרקליט|יועץ|יועצת) .*X/u,
  pronouns: new Set(['הוא', 'היא', 'הם']),
};

const japaneseWho = '(?<who>[^、。「」『』\\s（）()]{2,24}?)(?:[（(][^）)]{1,12}[）)])?';
const japaneseVerb =
  '(?:述べ|語[っるり]|話[しすさ]|強調|説明|指摘|訴え|答え|明かし|明らか|振り返|批判|コメント|言[っいう]|主張|反論|求め|呼び[か掛]け|発表|警告|謝罪|回答|漏ら|打ち明け|力を込め|喜[んび]|嘆い|憤[っる]|胸を張|首をかしげ|肩を落と)';

const ja: SpeechPatterns = {
  named:
    /^と(?:書かれた|記された|(?:書いた|記した|書いてある)(?:札|紙|横断幕|プラカード|看板|のぼり|旗|張り紙|ポスター))/u,
  naming: /いわゆる$/u,
  topics: /^[^、。のをにと]{0,10}[はが]/u,
  before: [],
  behind: [
    new RegExp(`^(?:など)?と、?${japaneseWho}(?:は|が)(?:[^。「」]{0,20})?${japaneseVerb}`, 'u'),
    new RegExp(`^。\\s*${japaneseWho}(?:は|が)(?:そう|こう)${japaneseVerb}`, 'u'),
    new RegExp(`^と(?:話す|語る|言う|述べる|訴える|振り返る)のは、?${japaneseWho}(?=[だで、。])`, 'u'),
  ],
  around: {
    before: new RegExp(
      `(?:^|[。、\\s」])${japaneseWho}(?:は|が|も)(?![^。]*とみられ)、?(?:[^。「」は]{0,24}(?:で|に|し|へ|て|り|と)、?)?$`,
      'u',
    ),
    behind: new RegExp(
      `^(?:など)?(?:と|って)[^。「」]{0,10}?${japaneseVerb}|^(?:など)?と(?:し|した上で)、?(?=「)|^、?(?=「)`,
      'u',
    ),
  },
  between: /^(?:など)?(?:とし|とした上で|と述べ|と話し|と語り|と指摘し|と強調し|と説明し)?、?$/u,
  opening: /^(?:一方|また|これに対し|しかし|その後|同日)で?/u,
  told: /(?<to>[A-ZＡ-Ｚ\p{Script=Katakana}ー]{2,12}|\p{Script=Han}{2,5}(?:新聞|通信|テレビ|放送))(?:の取材|のインタビュー|との電話|に対し)/u,
  another:
    /X.*の|X.{0,6}(?:側|父|母|父親|母親|妻|夫|長男|長女|次男|次女|息子|娘|兄|弟|姉|妹|代理人|弁護人|側近|事務所|陣営)$/u,
  pronouns: new Set(['彼', '彼女', '同氏', '両氏', '彼ら']),
};

const koreanVerb =
  '(?:말[했하한]|밝[혔히힌혀]|강조|덧붙|전했|전하|주장|설명|토로|지적|했다|하소연|호소|답[했하]|반박|경고|언급|촉구|당부|평가|비판|회상|털어놨|털어놓|약속|선언|우려|예상|내다봤|썼다|적었다|되물|반문|외쳤|분석)';
const koreanWho = '(?<who>[가-힣A-Za-z]{1,8}(?: [가-힣A-Za-z]{1,8}){0,4}?)(?:\\([^)]{1,12}\\))?';

/** "박동철 시장이 다녀간 뒤 한 주민은": whoever the clause before was about has not said it; but "회의 뒤 기자들에게는". */
const koreanAfter = '(?:뒤|직후|이후)\\s[가-힣]{1,8}(?:\\s[가-힣]{1,8}){0,3}(?<!에게|에|서|로)(?:은|는)\\s';

const ko: SpeechPatterns = {
  named: /^(?:이?라)?고 (?:적힌|쓰인) |^(?:이?라)?는 (?:팻말|현수막|플래카드|피켓|문구|구호)/u,
  titled: /^(?:을|를|의|과|와|에서|에) /u,
  topics: /^(?: ?[가-힣]{1,6})?(?:은|는|이|가) /u,
  naming: /(?:^|\s)(?:이른바|소위|일명) $/u,
  // "[이정복/농민 : "…"]", as broadcasters print who is heard.
  before: [/^\s*\[(?<who>[가-힣]{2,4})\s?\/\s?[^:"“[\]]{1,30}\s?:\s*$/u],
  behind: [new RegExp(`^(?:이?라)?(?:고|며|면서)\\s${koreanWho}(?:은|는|이|가)\\s[^"“”.]{0,30}?${koreanVerb}`, 'u')],
  around: {
    before: new RegExp(
      `(?:^|[.。,]\\s|[”"]\\s|(?:으며|지만|는데|으나|[가-힣]\\s(?:뒤|직후|이후))\\s)${koreanWho}(?:은|는|이|가|도)\\s(?:(?:(?!(?:으며|지만|는데|으나)\\s|${koreanAfter})[^"“”.]){0,40}\\s)?$`,
      'u',
    ),
    behind: new RegExp(`^(?:이?라)?(?:고|며|면서)[^.]{0,120}?${koreanVerb}`, 'u'),
  },
  bare: /(?:^|[.다]\s)(?:그는 |그러면서 )?(?:이어서?|그러면서|아울러)\s$/u,
  between: /^(?:이?라)?(?:고|며|면서),?\s$/u,
  opening:
    /^(?:[가-힣]*(?:에|에서|대해|따라|위해|으로|부터|까지|을|를|은|는|와|과|날|[가-힣]한|된|하던|했던)\s|그러나 |한편 |또 |특히 )+/u,
  told: /(?<to>[가-힣A-Z]{0,8}(?:뉴스|신문|일보|통신|방송|TV)|KBS|MBC|SBS|JTBC|YTN|BBC|CNN)(?:와의|과의|에 |와 |과 |에게)/u,
  another:
    /X.*의 |X.* (?:측|아버지|어머니|부친|모친|부모|아내|남편|부인|아들|딸|형|동생|누나|언니|오빠|가족|유족|친구|지인|변호인|대리인|측근|관계자|소속사)$|X [가-힣]+ (?:변호사|대변인|보좌관|비서관?|에이전트|매니저|감독|코치)$/u,
  pronouns: new Set(['그', '그녀', '그들', '이들', '이']),
};

const turkishVerb =
  '(?:dedi|diyor|demişti|söyledi|söylüyor|belirtti|vurguladı|kaydetti|açıkladı|anlattı|ekledi|uyardı|sordu|yanıtladı|yazdı|savundu|konuştu|bildirdi|aktardı|(?:ifadelerini|ifadesini|sözlerini|cümlelerini) kullandı|(?:ifade|iddia|itiraf) etti|dile getirdi|(?:açıklamasında|değerlendirmesinde|çağrısında|uyarısında) bulundu|açıklamasını yaptı|yorumunu yaptı|yanıtını verdi|cevabını verdi|mesajını verdi|paylaşımında bulundu)';
const turkishLead = '(?:,? ?(?:diye|diyerek|şeklinde|sözleriyle|sözleri ile|ifadeleriyle|ifadesiyle) )?';

const tr: SpeechPatterns = {
  before: [],
  // "…" diyen esnaf Hasan Yalçın, yardım bekliyor.
  behind: [/^,? ?diyen (?<who>(?:\p{Ll}+ ){0,4}\p{Lu}\p{L}+(?: \p{Lu}\p{L}+){1,2})/u],
  around: {
    before:
      /(?:^|[.!?…]\s|[.!?]["”]\s)(?<who>\p{Lu}[^"“”.!?,:;]{2,70}?)(?: ise| de| da)?(?:, ?(?:[^"“”.!?]{0,90}[ ,])?|: ?)$/u,
    // "diyerek tepki gösterdi": whatever is done with "saying" is speech.
    behind: new RegExp(
      `^,? ?(?:${turkishLead}${turkishVerb}(?!\\p{L})|(?:diyerek|sözleriyle|ifadeleriyle) [\\p{Ll} ]{3,40}[.])`,
      'u',
    ),
  },
  between: null,
  opening: /^(?:.{0,60}(?:[aeou]n|[ae]dan|konuşan) )(?=\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$)/u,
  told: /(?<to>\p{Lu}\p{L}+(?: \p{Lu}\p{L}+){0,2})['’](?:y|n)?[aeuüıi] (?:konuş|açıklama|verdiği|demeç|röportaj|değerlendir|anlat)/u,
  another: /X['’]n?[ıiuü]n /u,
  pronouns: new Set(['O', 'Kendisi', 'Onlar']),
};

const chineseVerb =
  '(?:表示|指出|强调|強調|回应|回應|透露|认为|認為|解释|解釋|补充|補充|呼吁|呼籲|警告|写道|寫道|说道|坦言|告诉记者|告訴記者|说|說|称|稱)';
const chineseWho = '(?<who>[\\p{Script=Han}·A-Za-z]{2,16}?)';

const zh: SpeechPatterns = {
  before: [
    new RegExp(
      `(?:^|[。，,；！？”」\\s])${chineseWho}(?<![据據所可传傳听聽人])(?:[在对對向][^。，,“「]{1,16})?${chineseVerb}(?:道)?[，,：:]?\\s*$`,
      'u',
    ),
  ],
  behind: [
    new RegExp(
      `^[，,]?\\s*${chineseWho}(?<![据據所可传傳听聽人])(?:[在对對向][^。，“「]{1,16})?${chineseVerb}(?=[，。；道]|$)`,
      'u',
    ),
  ],
  around: null,
  between: null,
  opening: /^(?:但|而|不过|此外|同时|对此|对于此|當天|当天)/u,
  told: /(?:对|對|向|告诉|告訴|接受)(?<to>[\p{Script=Han}A-Z]{2,8}?)(?:记者|記者|表示|说|說|采访|採訪|专访|專訪)/u,
  another:
    /X.*的|X.{0,4}(?:父亲|母亲|父親|母親|丈夫|妻子|儿子|兒子|女儿|女兒|哥哥|弟弟|姐姐|妹妹|家属|家屬|经纪人|經紀人|团队|團隊|办公室|辦公室)$|X.{2,4}(?:律师|律師|发言人|發言人|助理|秘书|秘書)$/u,
  pronouns: new Set(['他', '她', '他们', '她们', '他們']),
};

const polishVerb =
  '(?:mówi|mówił|mówiła|powiedział|powiedziała|podkreśla|podkreślił|podkreśliła|tłumaczy|wyjaśnia|zaznacza|dodaje|przyznaje|informuje|podaje|zapewnia|twierdzi|zauważa|ocenia|napisał|napisała)';
const pl = turnedClause('Jak', polishVerb);
const uk = turnedClause(
  'Як',
  '(?:каже|говорить|зазначає|зазначив|зазначила|пояснює|пояснив|пояснила|розповідає|розповів|розповіла|наголошує|повідомив|повідомила|додає|стверджує|пише)',
);
const ru = turnedClause(
  'Как',
  '(?:говорит|сказал|сказала|отмечает|отметил|отметила|поясняет|пояснил|пояснила|рассказывает|рассказал|рассказала|подчеркивает|сообщил|сообщила|добавляет|утверждает|пишет)',
);

/** "Jak mówi rzeczniczka policji, „…”". */
function turnedClause(how: string, verb: string): SpeechPatterns {
  const before = new RegExp(`(?:^|[.!?]\\s)${how} ${verb} (?<who>\\p{Ll}[^,.:„«"“]{2,60}),[^.:„«"“]{0,60}$`, 'u');
  return { before: [before], behind: [], around: null, between: null, opening: null, told: null, pronouns: new Set() };
}

/** The patterns by language. */
export const speechPatterns: Readonly<Record<string, SpeechPatterns>> = {
  ar,
  he,
  fa,
  hi,
  el,
  ja,
  ko,
  tr,
  zh,
  pl,
  uk,
  ru,
};
