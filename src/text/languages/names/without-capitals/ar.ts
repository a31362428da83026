/**
 * Arabic: people by a known given name and the surname behind it, or by an office, its nation and two words that end the clause;
 * bodies and places by their head words where the end is clear. The patterns are asked of a text without hamza and vowels.
 */
import { foldAlike, type Letters } from '../../../spelled-alike.ts';
import { foreignGivenNames, sureGivenNames, titledGivenNames, wordGivenNames } from './ar-given-names.ts';
import { attributes, namesInWaw, nations, noNameParts, offices, titles } from './ar-words.ts';
import type { NamePattern, NamePatterns } from './name-patterns.ts';

const letters: Letters = {
  dropped: /[\u0640\u064b-\u0652\u0670]/g,
  alike: { أ: 'ا', إ: 'ا', آ: 'ا', ٱ: 'ا' },
  endings: [
    [/ى(?= |$)/g, 'ي'],
    [/ة(?= |$)/g, 'ه'],
    [/(?<=^| )عبد ال/g, 'عبدال'],
    [/(?<=^| )ابو (?=ظبي)/g, 'ابو'],
    [/غ/g, 'ج'],
  ],
};

const folded = (words: readonly string[]) => [...new Set(words.map((word) => foldAlike(word, letters)))];
const anyOf = (words: readonly string[]): string =>
  folded(words)
    .sort((a, b) => b.length - a.length)
    .join('|');
const withFeminine = (words: readonly string[]) => words.flatMap((word) => [word, `${word}ة`]);

// Ranges, and no classes of Unicode: those have hundreds of ranges, and stand in a thousand places of what is compiled.
const letter = '[\\u0620-\\u063f\\u0641-\\u064a\\u066e-\\u06d3\\u06d5\\u06fa-\\u06ff]';
const inWord = '[\\u0620-\\u0669\\u066e-\\u06d3\\u06d5-\\u06ffA-Za-z0-9]';
const end = `(?!${inWord})`;
/** Where a word begins, with what is written in one with it. */
const start = `(?<!${inWord})(?:[وف]?[بلك](?=${letter}{4})|[وف](?=${letter}{3}))??`;

/** What is no part of a name: the words above, and what has "and the", "for the", "by the" in it. */
const noPart = `(?:(?:[وف]?(?:${anyOf(noNameParts)})${end})|[وف]?[بلكو]ال|لل|[يتن]ست${letter}{2}|س[يت]${letter}{3}|و(?:${anyOf(sureGivenNames)})${end}|و(?!(?:${anyOf([...sureGivenNames, ...wordGivenNames, ...titledGivenNames, ...foreignGivenNames, ...namesInWaw].filter((name) => name.startsWith('و')))})${end})${letter}{3,20}${end})`;
const word = `(?!${noPart})${letter}{2,20}`;
const bare = `(?!ال)${word}`;
const given = `(?:${anyOf([...sureGivenNames, ...foreignGivenNames])})${end}`;
const wordGiven = `(?:${anyOf(wordGivenNames)})${end}`;
const anyGiven = `(?:${anyOf([...sureGivenNames, ...foreignGivenNames, ...wordGivenNames, ...titledGivenNames])})${end}`;
/** Given names that are words only in few sentences, or in none. */
const ownGiven = `(?:${anyOf([...sureGivenNames, ...foreignGivenNames, ...wordGivenNames])})${end}`;
const foreignGiven = `(?<!${inWord})[وفبلك]?(?:${anyOf(foreignGivenNames)})`;
const servant = `عبد ال${letter}{2,12}`;
const faiths =
  'نور|شمس|سيف|صلاح|علاء|بهاء|عز|محيي|محي|جمال|تقي|حسام|فخر|شرف|سراج|ضياء|تاج|عماد|خير|زين|بدر|صدر|مجد|شهاب|برهان|نصر';
const ofFaith = `(?:${faiths}) الدين`;
const ofGod = '(?:نصر|فضل|جار|سعد|عطا|خير|فتح|رزق|هبة|جاد) الله';
const first = `(?:${servant}|${ofFaith}|${given})`;
const titledFirst = `(?:${servant}|${ofFaith}|${anyGiven})`;
/** A surname, or what stands before it and belongs to it. */
const family = `(?:(?:بن|ابن|بنت|ابو|ابي|ال|ايت|ود|عبد|فان|فون دير|فون|دي|دا|دو) ${letter}{2,15}|${ofFaith}|${ofGod}|${word})`;
/** With ب or ل it is rather a small word and a noun, "محمد بحزن", with ي or ت a verb, "محمد يعمل", unless it is a given name. */
const ownFamily = `(?:(?=${anyGiven})|(?!ب(?![نو])|[ليت]|${letter}{2,20}(?:[اه]|ها|هم)${end}))${family}`;
/** Behind a given name without an office a noun is as often what he sees, sells or loses: "يبيع محمود الخضار". */
const sureFamily = `(?:(?=${ownGiven})|(?=(?:بن|ابن|بنت|ابو|ابي|ال|ايت|ود|عبد|فان|فون دير|فون) )|(?=${ofFaith}|${ofGod})|(?=ال${letter}{3,12}ي${end}))${ownFamily}`;
/** What ends a clause or goes on with another: a stop, or one of the words that are no part of a name. */
const closed = `(?=\\s*(?:$|[\\n.،,؛:؟!()"«»“”\\-–—])|\\s+(?:["«“(]|${noPart}))`;

/** "محمد بن راشد آل مكتوم" */
const sonOf = `(?: (?:بن|ابن|بنت) (?:${servant}|${letter}{2,15})${end}){1,2}(?: ال ${letter}{2,12}| ال${letter}{3,14}${end}${closed})?`;
const middle = `(?: ${titledFirst}(?= (?:${servant}|${ofFaith}|ال(?!${noPart})${letter}{2,12}|${anyGiven})))`;

const nation = `(?:${anyOf(withFeminine(nations))})`;
const attribute = `(?: (?:ال${nation}|${anyOf(attributes)})${end}){0,3}`;
const title = `(?:ال)(?:${anyOf(withFeminine(titles))})${end}`;
const complementWord = `(?!(?:ان|الذي|التي|مع|عن|من|على|و?قال|و?قالت|خلال|بعد|قبل|قرب|يدعى|وهو|وهي|و(?:${anyOf(offices)}))${end}|وال(?:${anyOf(titles)})${end})${letter}{2,20}`;
/** "المتحدث باسم الكرملين", "الأمين العام للاتحاد", "المبعوث الأممي إلى اليمن" */
const definite = `ال(?:${anyOf(withFeminine(titles))})${end}(?= (?:ال${nation}${end}|(?:${anyOf(attributes)})${end}|(?:باسم|في|لدى|الى) |لل|ل${letter}{4}))`;
const office = `(?:(?:${anyOf(offices)})${end}|${definite})(?: ${complementWord}){1,6}?`;
/** "شارع الأمير محمد": what is named after somebody. */
const namesake = `(?<!(?:شركة|مجموعة|فريق|سهم|مركز|حي|قلعة|كتيبة|كتائب|معسكر|مسرح|ميناء|مجمع|محافظة|نادي|شارع|جامعة|مطار|مستشفي|مستشفى|ملعب|استاد|ستاد|مدرسة|ميدان|جسر|طريق|مسجد|جامع|سد|قصر|ساحة|دوار|كاس|جائزة|بطولة|مدينة|بنك|مخيم|قاعدة|معهد|مؤسسة|سجن) (?:(?:الملك|الامير|الشيخ|الشهيد|الرئيس|الامام|السلطان|السيد|سيدي|ابو) )?)`;

/** A pattern with what may stand before it, asked where one of these words opens it. */
const own = (opens: readonly string[], pattern: string): NamePattern => ({
  opens: [...new Set(opens.map((phrase) => phrase.split(' ')[0] ?? phrase))],
  pattern: `${start}${namesake}${pattern}${end}`,
});
const withArticle = (words: readonly string[]) => folded(words).map((one) => `ال${one}`);
const openOffice = [...folded(offices), ...withArticle(withFeminine(titles))];
const openFirst = ['عبد', ...faiths.split('|'), ...folded([...sureGivenNames, ...foreignGivenNames])];
const addressed = [
  'دكتور',
  'مهندس',
  'سيد',
  'محامي',
  'قاضي',
  'لواء',
  'عميد',
  'عقيد',
  'سفير',
  'مدرب',
  'صحفي',
  'صحافي',
  'كاتب',
  'شاعر',
  'باحث',
  'نائب',
  'فنان',
  'معلم',
];

const firstAndMiddle = `${first}(?: ${anyGiven}(?= (?:${servant}|${ofFaith}|ال${letter}{2,12}ي${end}|${anyGiven})))?`;
/** "محمود درويش": somebody, where the two stand together twice. */
const pairs = [own(openFirst, `(?<name>${firstAndMiddle} (?!ال${letter}{2,20}ة${end})${ownFamily})`)];

const bodyNation = `(?: ال(?:${anyOf(nations)})ة${end})?`;
const ofBody = `ال${letter}{3,15}`;
const generic = `(?!(?:ال)?(?:رئيس|معارضة|اغلبية|حاكم|ولاية|دولة|مدينة|قرية|منطقة|بلدة|عاصمة|عام|امن|وطن|مستقبل|العاب|ملاهي|احلام)${end})`;

export const ar: NamePatterns = {
  people: [
    // "الرئيس الروسي فلاديمير بوتين", "رئيس بلدية الزرقاء المهندس عماد المومني"
    own(
      withArticle(withFeminine(titles)),
      `(?<role>${title}${attribute}) (?<name>${titledFirst}(?:${sonOf}|${middle}? ${family})?)`,
    ),
    own(openOffice, `(?<role>${office}) (?<name>${first}(?:${sonOf}|${middle}? ${family}))`),
    own(openOffice, `(?<role>${office}) (?<name>${wordGiven} ${family})${closed}`),
    own(openOffice, `(?<role>${office}) (?<name>${anyGiven} (?:${servant}|ال${letter}{2,12}(?<!ية)))${closed}`),
    // "الدكتور بسام راضي", where the clause ends behind two words.
    own(
      withArticle(withFeminine(addressed)),
      `(?<role>ال(?:${anyOf(withFeminine(addressed))})${end}${attribute}) (?<name>(?![يتبلك])${bare} ${family})${closed}`,
    ),
    // "وزير الخارجية الياباني تارو كونو"
    own(
      openOffice,
      `(?<role>(?:${anyOf(offices)}|ال(?:${anyOf(titles)}))${end}(?: ${complementWord}){0,3}? ال${nation}${attribute}) (?<name>(?![يت])${bare} ${family})${closed}`,
    ),
    // "محمد علي شمس الدين", "ليلى الحسيني"; "لويس دياز": no noun that the next word is said of
    own(
      openFirst,
      `(?<name>${firstAndMiddle} (?:${anyGiven} ${anyGiven}|(?:بن |ابن )?${sureFamily}|(?<=${foreignGiven} )(?!ال|${letter}{2,20}ة${end})${ownFamily}(?! (?:ال|${letter}{2,20}(?:ه|ها)${end}))))`,
    ),
    // "وقالت فاطمة بنعلي"
    own(
      ['قال', 'قالت', 'يقول', 'تقول'],
      `(?:قال|قالت|يقول|تقول) (?<name>${first} (?!ال|${letter}{2,20}ة${end})${ownFamily})(?= ان${end}|${closed.slice(3)}`,
    ),
    // "سالم الدوسري"
    own(folded(wordGivenNames), `(?<name>${wordGiven} (?:ال(?!مستو)${letter}{2,12}ي|بن ${letter}{2,15}|${first}))`),
  ],
  doubtful: pairs,
  again: pairs,
  bodies: [
    own(
      ['وزارة'],
      `(?<name>وزارة (?!البن[يى](?! التحتية)${end})ال${letter}{3,15}(?: وال${letter}{3,15}${end})?(?: (?:الاجتماعية|البشرية|المائية|الدينية|الخارجية|التحتية)${end})?${bodyNation})`,
    ),
    own(['منظمة', 'هيئة'], `(?<name>(?:منظمة|هيئة) ${ofBody} ال${letter}{3,15}ية)`),
    own(['البنك'], `(?<name>البنك المركزي ال(?:${anyOf(nations)}))`),
    own(['مجلس'], `(?<name>مجلس الامن)`),
    own(
      ['جامعة'],
      `(?<name>جامعة (?:(?:الملك|الامير|الشيخ) |(?!${anyGiven}|القديس|سيدي|عبد))${generic}(?!(?!ال)${letter}+ة${end})${word}(?: ال${letter}{3,12}ية${end})?)(?=${closed.slice(3, -1)}| ${anyGiven})`,
    ),
    own(['شركة'], `(?<name>شركة ${word} لل${letter}{3,15})`),
    own(
      ['صحيفة', 'جريدة', 'مجلة', 'قناة'],
      `(?<name>(?:صحيفة|جريدة|مجلة|قناة) (?!${letter}{2}${end}|${letter}+ة${end})${generic}${word}(?: (?:الاوسط|تايمز|بوست|نيوز|جورنال)${end})?)(?= ال(?:${anyOf(nations)})ة|${closed.slice(3)}`,
    ),
    own(['حزب'], `(?<name>حزب ${generic}ال${letter}{3,12}(?: وال${letter}{3,12}| ال${letter}{3,12}ي${end})?)`),
    own(
      ['بلدية'],
      `(?<name>بلدية ${generic}(?!${letter}+ية${end})(?:(?:رام|بيت|بني|ام|عين|تل|دير|كفر|ابو|سيدي|خان|جبل) )?${word})`,
    ),
  ],
  places: [
    own(
      ['مدينة', 'بلدة', 'قرية'],
      `(?:مدينة|بلدة|قرية) (?<name>${generic}(?!(?:ال)?${letter}+ة${end})${word})(?= ال${nation}${end}|${closed.slice(3)}`,
    ),
    own(['محافظة'], `محافظة (?<name>${generic}(?!${letter}+ية${end})${word})(?= ال${nation}${end}|${closed.slice(3)}`),
  ],
  before: /(?:^|[^\p{L}\p{M}\p{N}])(?:[وف]?[بلك]?)$/u,
  behind: /^(?:$|[^\p{L}\p{M}\p{N}])/u,
  joined: ['لل=ال', 'ولل=ال', 'و', 'ف', 'ب', 'ل', 'ك', 'وب', 'ول', 'فب', 'فل'],
  letters,
  // "الباحثة السعودية"
  misread: /(?:ال[\p{L}\p{M}]{3,15}(?:ة|ات) السعودية|كتائب حزب الله)$/u,
  shortName: /(?<= )(?:(?:بن|ابن|ابو|ال|ايت|عبد|فون دير|فون|فان) )?\p{Script=Arabic}{3,}(?: الدين)?$/u,
  calledBy: 'last',
  noNames: new Set([
    ...[...wordGivenNames, ...titledGivenNames].map((word) => foldAlike(word, letters)),
    ...['مالي', 'بنين', 'القاعدة', 'الجزيرة', 'تاس', 'كان', 'عبد الله', 'الدين', 'الجمعة'],
  ]),
};
