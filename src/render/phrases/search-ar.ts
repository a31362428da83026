/** Arabic words of the search. Data only. */
import type { SearchPhrases } from './phrases.ts';

export const searchAr: SearchPhrases = {
  words: {
    description: 'البحث عن المقالات بالكلمة والاسم واللغة والمصدر والتاريخ.',
    field: 'كلمات البحث',
    go: 'بحث',
    rules:
      'يجب أن ترد الكلمات كلها، وتُحسب الكلمات الأطول التي تبدأ بها. «علامتا الاقتباس» تجدان الكلمات بهذا الترتيب، و-كلمة تستبعد ما ترد فيه. تُعثر على الأسماء بكل كتابة يعرفها الأرشيف.',
    noScript: 'يحتاج البحث إلى JavaScript. ومن دونه هناك طرق أخرى:',
    timelineWay: 'كل المقالات حسب التاريخ',
    indexWay: 'العناوين والأسماء بالترتيب الأبجدي',
    narrow: 'تضييق النتائج',
    language: 'اللغة',
    source: 'المصدر',
    date: 'كيف عُرف التاريخ',
    years: 'السنوات',
    from: 'من',
    to: 'إلى',
    order: 'الترتيب',
    best: 'الأكثر مطابقة',
    oldest: 'الأقدم أولًا',
    newest: 'الأحدث أولًا',
    results: 'المقالات',
    more: 'عرض المزيد',
    moreSources: 'مصادر أخرى',
    searching: 'جارٍ البحث…',
    failed: 'تعذّر تحميل فهرس البحث. يُرجى المحاولة مرة أخرى.',
    shortcut: 'المفتاح / يقود إلى هنا من كل صفحة',
    someChecked: 'فُحص ترتيب الكلمات في أفضل النتائج فقط.',
  },
  sentences: {
    nothing: 'لا نتائج لـ«{q}».',
    advice: 'قد تجد كلمات أقل أو كتابة أخرى نتائج أكثر.',
    nothingNarrowed: 'لم يبق شيء من {found} بعد ما اختير.',
    titleFor: '{q}: {title}',
    namedThere: 'يرد الاسم هناك هكذا: «{name}».',
    sharedBefore: 'عُثر عليه عبر {passage}.',
  },
  plurals: {
    found: {
      zero: 'لا مقالات',
      one: 'مقال واحد',
      two: 'مقالان',
      few: '{n} مقالات',
      many: '{n} مقالًا',
      other: '{n} مقال',
    },
    direct: { other: '{n} بالكلمات نفسها' },
    borrowed: { other: '{n} بكتابة أخرى أو بفقرة مشتركة' },
    passage: { other: 'فقرة مشتركة بين المقالات ({n})' },
  },
};
