/**
 * The names of months and weekdays as `Intl` gives them, of the languages that every text is read with: to ask it for all of
 * them takes a twentieth of the time in which a few articles are read. Other languages are asked of `Intl`.
 */
import type { LanguageTag } from '../../../model/ids.ts';

/** Each list parted by semicolons: months from January, weekdays from Sunday. */
export interface CalendarNames {
  /** As beside a day. */
  readonly months: string;
  /** As standing alone. */
  readonly monthsAlone: string;
  readonly shortMonths: string;
  readonly weekdays: string;
  readonly shortWeekdays: string;
}

/** The release of the Unicode CLDR that the names are of. */
export const cldrRelease = '48.0';

export const calendarNames: Readonly<Record<LanguageTag, CalendarNames>> = {
  en: {
    months: 'January;February;March;April;May;June;July;August;September;October;November;December',
    monthsAlone: 'January;February;March;April;May;June;July;August;September;October;November;December',
    shortMonths: 'Jan;Feb;Mar;Apr;May;Jun;Jul;Aug;Sep;Oct;Nov;Dec',
    weekdays: 'Sunday;Monday;Tuesday;Wednesday;Thursday;Friday;Saturday',
    shortWeekdays: 'Sun;Mon;Tue;Wed;Thu;Fri;Sat',
  },
  nb: {
    months: 'januar;februar;mars;april;mai;juni;juli;august;september;oktober;november;desember',
    monthsAlone: 'januar;februar;mars;april;mai;juni;juli;august;september;oktober;november;desember',
    shortMonths: 'jan.;feb.;mars;apr.;mai;juni;juli;aug.;sep.;okt.;nov.;des.',
    weekdays: 'søndag;mandag;tirsdag;onsdag;torsdag;fredag;lørdag',
    shortWeekdays: 'søn.;man.;tir.;ons.;tor.;fre.;lør.',
  },
  nn: {
    months: 'januar;februar;mars;april;mai;juni;juli;august;september;oktober;november;desember',
    monthsAlone: 'januar;februar;mars;april;mai;juni;juli;august;september;oktober;november;desember',
    shortMonths: 'jan.;feb.;mars;apr.;mai;juni;juli;aug.;sep.;okt.;nov.;des.',
    weekdays: 'søndag;måndag;tysdag;onsdag;torsdag;fredag;laurdag',
    shortWeekdays: 'sø.;må.;ty.;on.;to.;fr.;la.',
  },
  da: {
    months: 'januar;februar;marts;april;maj;juni;juli;august;september;oktober;november;december',
    monthsAlone: 'januar;februar;marts;april;maj;juni;juli;august;september;oktober;november;december',
    shortMonths: 'jan.;feb.;mar.;apr.;maj;jun.;jul.;aug.;sep.;okt.;nov.;dec.',
    weekdays: 'søndag;mandag;tirsdag;onsdag;torsdag;fredag;lørdag',
    shortWeekdays: 'søn.;man.;tirs.;ons.;tors.;fre.;lør.',
  },
  sv: {
    months: 'januari;februari;mars;april;maj;juni;juli;augusti;september;oktober;november;december',
    monthsAlone: 'januari;februari;mars;april;maj;juni;juli;augusti;september;oktober;november;december',
    shortMonths: 'jan.;feb.;mars;apr.;maj;juni;juli;aug.;sep.;okt.;nov.;dec.',
    weekdays: 'söndag;måndag;tisdag;onsdag;torsdag;fredag;lördag',
    shortWeekdays: 'sön;mån;tis;ons;tors;fre;lör',
  },
  de: {
    months: 'Januar;Februar;März;April;Mai;Juni;Juli;August;September;Oktober;November;Dezember',
    monthsAlone: 'Januar;Februar;März;April;Mai;Juni;Juli;August;September;Oktober;November;Dezember',
    shortMonths: 'Jan.;Feb.;März;Apr.;Mai;Juni;Juli;Aug.;Sept.;Okt.;Nov.;Dez.',
    weekdays: 'Sonntag;Montag;Dienstag;Mittwoch;Donnerstag;Freitag;Samstag',
    shortWeekdays: 'So.;Mo.;Di.;Mi.;Do.;Fr.;Sa.',
  },
  nl: {
    months: 'januari;februari;maart;april;mei;juni;juli;augustus;september;oktober;november;december',
    monthsAlone: 'januari;februari;maart;april;mei;juni;juli;augustus;september;oktober;november;december',
    shortMonths: 'jan;feb;mrt;apr;mei;jun;jul;aug;sep;okt;nov;dec',
    weekdays: 'zondag;maandag;dinsdag;woensdag;donderdag;vrijdag;zaterdag',
    shortWeekdays: 'zo;ma;di;wo;do;vr;za',
  },
  fr: {
    months: 'janvier;février;mars;avril;mai;juin;juillet;août;septembre;octobre;novembre;décembre',
    monthsAlone: 'janvier;février;mars;avril;mai;juin;juillet;août;septembre;octobre;novembre;décembre',
    shortMonths: 'janv.;févr.;mars;avr.;mai;juin;juil.;août;sept.;oct.;nov.;déc.',
    weekdays: 'dimanche;lundi;mardi;mercredi;jeudi;vendredi;samedi',
    shortWeekdays: 'dim.;lun.;mar.;mer.;jeu.;ven.;sam.',
  },
  es: {
    months: 'enero;febrero;marzo;abril;mayo;junio;julio;agosto;septiembre;octubre;noviembre;diciembre',
    monthsAlone: 'enero;febrero;marzo;abril;mayo;junio;julio;agosto;septiembre;octubre;noviembre;diciembre',
    shortMonths: 'ene;feb;mar;abr;may;jun;jul;ago;sept;oct;nov;dic',
    weekdays: 'domingo;lunes;martes;miércoles;jueves;viernes;sábado',
    shortWeekdays: 'dom;lun;mar;mié;jue;vie;sáb',
  },
  pt: {
    months: 'janeiro;fevereiro;março;abril;maio;junho;julho;agosto;setembro;outubro;novembro;dezembro',
    monthsAlone: 'janeiro;fevereiro;março;abril;maio;junho;julho;agosto;setembro;outubro;novembro;dezembro',
    shortMonths: 'jan.;fev.;mar.;abr.;mai.;jun.;jul.;ago.;set.;out.;nov.;dez.',
    weekdays: 'domingo;segunda-feira;terça-feira;quarta-feira;quinta-feira;sexta-feira;sábado',
    shortWeekdays: 'dom.;seg.;ter.;qua.;qui.;sex.;sáb.',
  },
  it: {
    months: 'gennaio;febbraio;marzo;aprile;maggio;giugno;luglio;agosto;settembre;ottobre;novembre;dicembre',
    monthsAlone: 'gennaio;febbraio;marzo;aprile;maggio;giugno;luglio;agosto;settembre;ottobre;novembre;dicembre',
    shortMonths: 'gen;feb;mar;apr;mag;giu;lug;ago;set;ott;nov;dic',
    weekdays: 'domenica;lunedì;martedì;mercoledì;giovedì;venerdì;sabato',
    shortWeekdays: 'dom;lun;mar;mer;gio;ven;sab',
  },
  fi: {
    months:
      'tammikuuta;helmikuuta;maaliskuuta;huhtikuuta;toukokuuta;kesäkuuta;heinäkuuta;elokuuta;syyskuuta;lokakuuta;marraskuuta;joulukuuta',
    monthsAlone:
      'tammikuu;helmikuu;maaliskuu;huhtikuu;toukokuu;kesäkuu;heinäkuu;elokuu;syyskuu;lokakuu;marraskuu;joulukuu',
    shortMonths: '1;2;3;4;5;6;7;8;9;10;11;12',
    weekdays: 'sunnuntai;maanantai;tiistai;keskiviikko;torstai;perjantai;lauantai',
    shortWeekdays: 'su;ma;ti;ke;to;pe;la',
  },
  pl: {
    months: 'stycznia;lutego;marca;kwietnia;maja;czerwca;lipca;sierpnia;września;października;listopada;grudnia',
    monthsAlone: 'styczeń;luty;marzec;kwiecień;maj;czerwiec;lipiec;sierpień;wrzesień;październik;listopad;grudzień',
    shortMonths: 'sty;lut;mar;kwi;maj;cze;lip;sie;wrz;paź;lis;gru',
    weekdays: 'niedziela;poniedziałek;wtorek;środa;czwartek;piątek;sobota',
    shortWeekdays: 'niedz.;pon.;wt.;śr.;czw.;pt.;sob.',
  },
  tr: {
    months: 'Ocak;Şubat;Mart;Nisan;Mayıs;Haziran;Temmuz;Ağustos;Eylül;Ekim;Kasım;Aralık',
    monthsAlone: 'Ocak;Şubat;Mart;Nisan;Mayıs;Haziran;Temmuz;Ağustos;Eylül;Ekim;Kasım;Aralık',
    shortMonths: 'Oca;Şub;Mar;Nis;May;Haz;Tem;Ağu;Eyl;Eki;Kas;Ara',
    weekdays: 'Pazar;Pazartesi;Salı;Çarşamba;Perşembe;Cuma;Cumartesi',
    shortWeekdays: 'Paz;Pzt;Sal;Çar;Per;Cum;Cmt',
  },
  ru: {
    months: 'января;февраля;марта;апреля;мая;июня;июля;августа;сентября;октября;ноября;декабря',
    monthsAlone: 'январь;февраль;март;апрель;май;июнь;июль;август;сентябрь;октябрь;ноябрь;декабрь',
    shortMonths: 'янв.;февр.;мар.;апр.;мая;июн.;июл.;авг.;сент.;окт.;нояб.;дек.',
    weekdays: 'воскресенье;понедельник;вторник;среда;четверг;пятница;суббота',
    shortWeekdays: 'вс;пн;вт;ср;чт;пт;сб',
  },
  uk: {
    months: 'січня;лютого;березня;квітня;травня;червня;липня;серпня;вересня;жовтня;листопада;грудня',
    monthsAlone: 'січень;лютий;березень;квітень;травень;червень;липень;серпень;вересень;жовтень;листопад;грудень',
    shortMonths: 'січ.;лют.;бер.;квіт.;трав.;черв.;лип.;серп.;вер.;жовт.;лист.;груд.',
    weekdays: 'неділя;понеділок;вівторок;середа;четвер;пʼятниця;субота',
    shortWeekdays: 'нд;пн;вт;ср;чт;пт;сб',
  },
  ar: {
    months: 'يناير;فبراير;مارس;أبريل;مايو;يونيو;يوليو;أغسطس;سبتمبر;أكتوبر;نوفمبر;ديسمبر',
    monthsAlone: 'يناير;فبراير;مارس;أبريل;مايو;يونيو;يوليو;أغسطس;سبتمبر;أكتوبر;نوفمبر;ديسمبر',
    shortMonths: 'يناير;فبراير;مارس;أبريل;مايو;يونيو;يوليو;أغسطس;سبتمبر;أكتوبر;نوفمبر;ديسمبر',
    weekdays: 'الأحد;الاثنين;الثلاثاء;الأربعاء;الخميس;الجمعة;السبت',
    shortWeekdays: 'الأحد;الاثنين;الثلاثاء;الأربعاء;الخميس;الجمعة;السبت',
  },
  he: {
    months: 'ינואר;פברואר;מרץ;אפריל;מאי;יוני;יולי;אוגוסט;ספטמבר;אוקטובר;נובמבר;דצמבר',
    monthsAlone: 'ינואר;פברואר;מרץ;אפריל;מאי;יוני;יולי;אוגוסט;ספטמבר;אוקטובר;נובמבר;דצמבר',
    shortMonths: 'ינו׳;פבר׳;מרץ;אפר׳;מאי;יוני;יולי;אוג׳;ספט׳;אוק׳;נוב׳;דצמ׳',
    weekdays: 'יום ראשון;יום שני;יום שלישי;יום רביעי;יום חמישי;יום שישי;יום שבת',
    shortWeekdays: 'יום א׳;יום ב׳;יום ג׳;יום ד׳;יום ה׳;יום ו׳;שבת',
  },
  ja: {
    months: '1;2;3;4;5;6;7;8;9;10;11;12',
    monthsAlone: '1;2;3;4;5;6;7;8;9;10;11;12',
    shortMonths: '1;2;3;4;5;6;7;8;9;10;11;12',
    weekdays: '日曜日;月曜日;火曜日;水曜日;木曜日;金曜日;土曜日',
    shortWeekdays: '日;月;火;水;木;金;土',
  },
  ko: {
    months: '1월;2월;3월;4월;5월;6월;7월;8월;9월;10월;11월;12월',
    monthsAlone: '1월;2월;3월;4월;5월;6월;7월;8월;9월;10월;11월;12월',
    shortMonths: '1월;2월;3월;4월;5월;6월;7월;8월;9월;10월;11월;12월',
    weekdays: '일요일;월요일;화요일;수요일;목요일;금요일;토요일',
    shortWeekdays: '일;월;화;수;목;금;토',
  },
};
