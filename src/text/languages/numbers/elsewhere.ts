/** Numbers in Arabic, and the words for thousands and more in languages without words for numbers of their own. Data only. */
import { phrases } from '../press/phrases.ts';
import type { NumberWords } from './number-words.ts';

/** Only behind digits: alone the same letters are other words too. */
const scales = `ألف=1000; ألفا=1000; ألفاً=1000; ألفًا=1000; الف=1000; آلاف=1000; الاف=1000; مليون=1000000; مليونا=1000000; مليوناً=1000000;
  مليونًا=1000000; ملايين=1000000; مليار=1000000000; مليارا=1000000000; ملياراً=1000000000; مليارًا=1000000000; مليارات=1000000000;
  بليون=1000000000; تريليون=1000000000000`;

/** Arabic: numbers in digits, their scales and what hedges them. */
export const arabic: NumberWords = {
  tag: 'ar',
  decimal: '.',
  counting: '',
  others: phrases(scales),
  onlyBehindDigits: true,
  glue: [],
  vague: phrases(
    `عشرات الآلاف=10000-99999; مئات الآلاف=100000-999999; عشرات الملايين=10000000-99999999; آلاف=1000-9999; مئات=100-999; المئات=100-999`,
  ),
  about: phrases('نحو; حوالي; قرابة; زهاء; ما يقارب; ما يقرب من; تقريبا'),
  atLeast: phrases('أكثر من; ما لا يقل عن; ما يزيد على; ما يزيد عن; على الأقل'),
  atMost: phrases('أقل من; ما يصل إلى; ما لا يزيد على'),
  to: phrases('إلى; أو'),
  of: phrases('من'),
  measures: phrases(
    `ثانية; ثوان; دقيقة; دقائق; ساعة; ساعات; يوم; أيام; أسبوع; أسابيع; شهر; أشهر; شهور; عام; أعوام; سنة; سنوات; كيلومتر; كلم; متر; أمتار; درجة; درجات; كيلوغرام; كيلوجرام; مرة.; مرات.`,
  ),
  beforeOther: phrases('الساعة; صفحة; رقم; المادة; عام; سنة; يوم; في; من; سن'),
};

/** The scales of other languages, for a language that has no list. */
export const scalesElsewhere =
  phrases(`${scales}; bin=1000; milyon=1000000; milyar=1000000000; هزار=1000; میلیون=1000000;
  میلیارد=1000000000; ہزار=1000; אלף=1000; אלפים=1000; מיליון=1000000; מיליארד=1000000000; हज़ार=1000; हजार=1000; लाख=100000;
  करोड़=10000000; হাজার=1000; লাখ=100000; কোটি=10000000; ribu=1000; juta=1000000; miliar=1000000000; nghìn=1000; ngàn=1000; triệu=1000000;
  tỷ=1000000000; χιλιάδες=1000; εκατομμύρια=1000000; εκατομμύριο=1000000; δισεκατομμύρια=1000000000; tisíc=1000; tisíce=1000;
  milion=1000000; miliony=1000000; milionů=1000000; milión=1000000; miliónov=1000000; milióny=1000000; miliarda=1000000000;
  miliardy=1000000000; miliard=1000000000; tisuća=1000; tisuće=1000; hiljada=1000; hiljade=1000; tisoč=1000; milijun=1000000;
  milijuna=1000000; milijona=1000000; milijonov=1000000; milijardi=1000000000; хиляди=1000; милиона=1000000; хиљада=1000; милиона=1000000;
  милијарди=1000000000; ezer=1000; millió=1000000; milliárd=1000000000; mii=1000; milioane=1000000; miliarde=1000000000; mil=1000;
  milions=1000000; milioi=1000000; elfu=1000; tuhat=1000; miljonit=1000000; tūkstoši=1000; miljoni=1000000; tūkstančių=1000;
  milijonų=1000000; þúsund=1000; milljónir=1000000; milljarðar=1000000000; 천=1000; 만=10000; 억=100000000; 조=1000000000000; 百万=1000000;
  千=1000; 万=10000; 亿=100000000; 億=100000000; 萬=10000; 兆=1000000000000`);
