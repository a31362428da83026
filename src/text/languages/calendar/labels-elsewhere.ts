/** Words before the dates of an article in languages without a calendar of their own here. Data only. */
import { phrases } from '../press/phrases.ts';
import type { Calendar } from './calendar.ts';

/** Tried where a text is in none of the languages whose calendars Dateline has. */
export const labelsElsewhere: Pick<Calendar, 'labels'> = {
  labels: {
    published: phrases(`
      publicat; publicat la; tarix; dərc olunub; dərc edilib; yayımlanıb; data publicării; data publicarii; data articolului; postat la; datum objave; datum vydání; publicat el; publikováno; zveřejněno; vydáno; publikované; zverejnené; objavljeno; objavljena;
      publikovano; публикувано; публикувана; објављено; közzétéve; megjelent; δημοσίευση; δημοσιεύτηκε; δημοσιεύθηκε; δημοσιεύτηκε στις; δημοσιεύθηκε στις; ημερομηνία δημοσίευσης;
      diterbitkan; dipublikasikan; terbit; tayang; diterbitkan pada; प्रकाशित; पब्लिश्ड; प्रकाशित तिथि;
      প্রকাশিত; প্রকাশিত হয়েছে; প্রকাশ; প্রকাশের সময়; প্রকাশকাল; প্রকাশিত সময়; شائع; انتشار; تاریخ انتشار; منتشر شده; birt; avaldatud; publicēts; paskelbta; xuất bản; đăng ngày; ngày đăng; đăng lúc; எழுதப்பட்டது; வெளியிடப்பட்டது; பதிவு செய்த நாள்; publikuota; publicēta; dodano; közzététel; publikálás; publikálva; beküldve; publicirano; publikované; pridané; uverejnené; објављено;
      เผยแพร่; 发布时间; 发布; 发表; 發布時間; 發布; 发表于; argitaratua; iliyochapishwa; published
    `),
    updated: phrases(`
      actualizat; actualizat la; data actualizării; data actualizarii; ultima actualizare; poslední aktualizace; módosítva; módosítás; utolsó frissítés; actualitzat; actualitzat el; actualització; aktualizováno; aktualizované; ažurirano; posodobljeno; обновено; ажурирано; последна промяна; последна промяна в; последна актуализация; обновена; обновена на;
      frissítve; frissült; ενημέρωση; ενημερώθηκε; τελευταία ενημέρωση; diperbarui; update terakhir;
      अपडेटेड; अपडेट; अंतिम अपडेट; হালনাগাদ; আপডেট; আপডেট সময়; সর্বশেষ আপডেট; சமீபத்திய பதிவு; به روز رسانی; uppfært; uuendatud; muudetud; atjaunots; atnaujinta;
      cập nhật; อัปเดตล่าสุด; อัปเดต; ปรับปรุงล่าสุด; ปรับปรุง; แก้ไขล่าสุด; 更新时间; 更新; 更新時間; updated
    `),
    atOpening: phrases('adăugat; vytvořeno'),
    retrieved: [],
    byline: [],
  },
};

/** Weekdays as they bend beside a date, from Sunday to Saturday, where the names alone are known. */
export const weekdaysElsewhere: Readonly<Record<string, readonly string[]>> = {
  is: [
    ...'sunnudaginn mánudaginn þriðjudaginn miðvikudaginn fimmtudaginn föstudaginn laugardaginn'.split(' '),
    ...'sunnudag mánudag þriðjudag miðvikudag fimmtudag föstudag laugardag'.split(' '),
  ],
  cs: 'neděli pondělí úterý středu čtvrtek pátek sobotu'.split(' '),
  sk: 'nedeľu pondelok utorok stredu štvrtok piatok sobotu'.split(' '),
  hr: 'nedjelju ponedjeljak utorak srijedu četvrtak petak subotu'.split(' '),
  sr: 'nedelju ponedeljak utorak sredu četvrtak petak subotu'.split(' '),
  sl: 'nedeljo ponedeljek torek sredo četrtek petek soboto'.split(' '),
  lv: 'svētdien pirmdien otrdien trešdien ceturtdien piektdien sestdien'.split(' '),
  et: 'pühapäeval esmaspäeval teisipäeval kolmapäeval neljapäeval reedel laupäeval'.split(' '),
  hu: 'vasárnap hétfőn kedden szerdán csütörtökön pénteken szombaton'.split(' '),
};

/** Months as they bend beside a day, from January to December, where the names alone are known. */
export const monthsElsewhere: Readonly<Record<string, readonly string[]>> = {
  lv: 'janvārī februārī martā aprīlī maijā jūnijā jūlijā augustā septembrī oktobrī novembrī decembrī'.split(' '),
  sk: 'január február marec apríl máj jún júl august september október november december'.split(' '),
};

/** The numbers that Vietnamese names the months with, from January to December, behind "tháng". */
export const vietnameseMonths: readonly string[] = [
  'một',
  'hai',
  'ba',
  'tư',
  'năm',
  'sáu',
  'bảy',
  'tám',
  'chín',
  'mười',
  'mười một',
  'mười hai',
];
