/** Arabic words of the pages of names. Data only. */
import type { NamesPhrases } from './phrases.ts';

export const namesAr: NamesPhrases = {
  words: {
    names: 'الأسماء',
    namesDeck:
      'من تذكرهم المقالات وما تذكره، كما وجدته القواعد في نصوصها. ويدل الرقم على عدد المقالات التي يرد فيها الاسم.',
    listDeck: 'الأسماء كلها على حروف الهجاء. ويدل الرقم على عدد المقالات التي يرد فيها الاسم.',
    noNames: 'لم توجد أسماء في المقالات.',
    person: 'شخص',
    place: 'مكان',
    organisation: 'منظمة',
    people: 'الأشخاص',
    places: 'الأماكن',
    organisations: 'المنظمات',
    reportedIn: 'المقالات التي يرد فيها هذا الاسم',
    mentions: 'مواضع الذكر بحسب التاريخ',
    inCaption: 'في شرح صورة:',
    inNote: 'في تعليق مُدخَل:',
    spellings: 'صور الكتابة',
    joinedByArchive: 'جمع بينها الأرشيف',
    described: 'كيف يصفه كل مقال',
    alongside: 'يرد ذكره مع',
  },
  sentences: {
    deck: 'ورد الاسم {mentions} ({articles}).',
    joined: 'تُقرأ هذه الصور اسمًا واحدًا: {reasons}.',
    perhapsJoined: 'قد تكون هذه الصور لاسم واحد: {reasons}.',
    doubt: 'ليس من المؤكد أنه هو نفسه: {reason}.',
  },
  plurals: {
    times: { one: 'مرة واحدة', two: 'مرتين', few: '{n} مرات', many: '{n} مرة', other: '{n} مرة' },
    moreSentences: {
      one: 'جملة أخرى في المقال',
      two: 'جملتان أخريان في المقال',
      few: '{n} جمل أخرى في المقال',
      many: '{n} جملة أخرى في المقال',
      other: '{n} جملة أخرى في المقال',
    },
    moreNames: { one: 'واحد آخر', two: 'اثنان آخران', few: '{n} أخرى', many: '{n} أخرى', other: '{n} أخرى' },
    allNames: { one: 'الكل: {n}', other: 'الكل على حروف الهجاء: {n}' },
  },
};
