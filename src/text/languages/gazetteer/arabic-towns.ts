/**
 * Towns that the Arabic press names often, beside the cities of every language: the English spelling first. Left out are names that are
 * ordinary words or surnames ("الخليل"). Data only: one line a town.
 */

export const arabicTowns: readonly string[] = `
Manama; المنامة
Muscat; مسقط
Nablus; نابلس
Ramallah; رام الله
Jenin; جنين
Rafah; رفح
Khan Yunis; خان يونس
Benghazi; بنغازي
Misrata; مصراتة
Sirte; سرت
Irbid; إربد
Zarqa; الزرقاء
Aqaba; العقبة
Sidon; صيدا
Baalbek; بعلبك
Homs; حمص
Latakia; اللاذقية
Idlib; إدلب
Daraa; درعا
Raqqa; الرقة
Deir ez-Zor; دير الزور
Basra; البصرة
Kirkuk; كركوك
Erbil; أربيل
Sulaymaniyah; السليمانية
Fallujah; الفلوجة
Najaf; النجف
Karbala; كربلاء
Jeddah; جدة
Dammam; الدمام
Tabuk; تبوك
Sharjah; الشارقة
Aden; عدن
Hodeidah; الحديدة
Taiz; تعز
Marib; مأرب
Alexandria; الإسكندرية
Giza; الجيزة
Port Said; بورسعيد
Aswan; أسوان
Luxor; الأقصر
Ismailia; الإسماعيلية
Omdurman; أم درمان
Port Sudan; بورتسودان
Oran; وهران
Annaba; عنابة
Sfax; صفاقس
Sousse; سوسة
Marrakesh; مراكش
Tangier; طنجة
Agadir; أكادير
Nouakchott; نواكشوط
`
  .trim()
  .split('\n');
