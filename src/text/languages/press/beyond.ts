/**
 * What pages print around articles in Georgian, Armenian, Azerbaijani, Belarusian, Macedonian, Albanian, Kazakh, Uzbek, Mongolian,
 * Swahili, Amharic, Urdu, Marathi, Gujarati, Punjabi, Nepali, Telugu, Kannada, Malayalam, Sinhala and Filipino, and what templates leave
 * in pages of any language: whole lines only. Data only; `#` stands for any number.
 */
import { phrases } from './phrases.ts';

type Kind = 'comments' | 'navigation' | 'share' | 'related' | 'readMore' | 'newsletter' | 'advert' | 'copyright';

export const furnitureBeyond: Readonly<
  Record<Kind, { readonly lines: readonly string[]; readonly openings: readonly string[] }>
> = {
  comments: {
    lines: phrases(`
      კომენტარები; კომენტარები (#); დატოვე დატოვეთ კომენტარის დამატება; კომენტარის დატოვება;
      մեկնաբանություն; մեկնաբանություններ; մեկնաբանություններ (#); կարծիքներ; թողնել մեկնաբանություն;
      ավելացնել մեկնաբանություն; գրել մեկնաբանություն; şərh; şərhlər; şərhlər (#); şərh yaz; şərh yazın; şərh bildir; rəy bildir;
      rəylər; şərh əlavə et; каментары; каментар; каментары (#); пакінуць каментар; дадаць каментар; напісаць каментар;
      kamientary; kamentary; каментирај; остави коментар; коментари (#); оставете коментар; напишете коментар; ваш коментар;
      komente; komentet; komentet (#); lini një koment; lini një përgjigje; shto koment; пікірлер; пікір; пікір қалдыру;
      пікір жазу; пікірлер (#); izohlar; izoh qoldirish; izoh qoldiring; сэтгэгдэл; сэтгэгдэл бичих; сэтгэгдэл (#);
      toa toa maoni yako; acha hakuna hakuna maoni:; chapisha አስተያየት; አስተያየቶች; አስተያየት ይስጡ;
      አስተያየትዎን ይስጡ; تبصرے; تبصرہ کریں; تبصرہ کيجئے; اپنا تبصرہ لکھیں; प्रतिक्रिया द्या; टिप्पणी द्या;
      प्रतिक्रिया दिनुहोस्; प्रतिक्रिया दिनुहोस; ટિપ્પણી; ટિપ્પણીઓ; ਟਿੱਪਣੀ; ਟਿੱਪਣੀਆਂ; వ్యాఖ్యలు; వ్యాఖ్యానించండి; ಕಾಮೆಂಟ್;       അഭിപ്രായങ്ങൾ; കമന്റുകൾ; ප්‍රතිචාර; අදහස්; mga komento; mag-iwan ng komento;
      دیدگاهها بسته است; دیدگاه‌ها بسته است; دیدگاه ها بسته است; comments are closed
    `),
    openings: [],
  },
  navigation: {
    lines: phrases(`
      banner; card image; error: content is protected !!; content is protected !!; social share; # nuotr.; [廣告] 請繼續往下閱讀; お問合せ先; お問い合わせ先; お問合わせ先;
      このページに関するお問い合わせ; このページに関するお問い合わせ先; このページに関する問い合わせ先; bofya hapa; przejdź do galerii; przejdź do galerii zdjęć; link copying icon; email icon; copy link icon;
      this browser does not support the video element; your browser does not support the video tag;
      your browser does not support the audio element; წინა სტატია; შემდეგი სტატია; წინა; შემდეგი; მთავარი; მენიუ; ძებნა; ძიება; შესვლა; რეგისტრაცია; ჩვენ შესახებ;
      კონტაქტი; ბეჭდვა; սկիզբ; գլխավոր; մենյու; որոնում; որոնել; մուտք; գրանցվել; մեր մասին; կապ; կապ մեզ հետ; տպել;
      նախորդը; հաջորդը; լրահոս; ana səhifə; axtar; axtarış; menyu; daxil ol; qeydiyyat; haqqımızda; əlaqə; çap et; mobil versiya;
      əvvəlki; növbəti; галоўная; пошук; меню; увайсці; рэгістрацыя; пра нас; кантакты; друкаваць; насловна; почетна; барај;
      пребарај; најава; за нас; контакт; kryefaqja; kreu; kërko; menyja; rreth nesh; kontakt; басты бет; іздеу; кіру; тіркелу;
      біз туралы; байланыс; bosh sahifa; qidiruv; kirish; biz haqimizda; нүүр; хайх; нэвтрэх; бидний тухай; холбоо барих;
      mwanzo; nyumbani; tafuta; ingia; wasiliana nasi; kuhusu sisi; መነሻ ገጽ; ፈልግ; ስለ እኛ; ያግኙን; صفحہ اول; تلاش; ہوم; ہمارے بارے میں;
      رابطہ کریں; मुख्यपृष्ठ; मुख्य पृष्ठ; शोधा; आमच्याबद्दल; संपर्क; होमपेज; गृहपृष्ठ; હોમ; શોધો; ਹੋਮ; ਖੋਜ; హోమ్; శోధన; ಮುಖಪುಟ; ಹುಡುಕಿ;
      ഹോം; തിരയുക; මුල් පිටුව; සොයන්න; pumunta sa nilalaman
    `),
    openings: [],
  },
  share: {
    lines: phrases(`
      გაზიარება; გააზიარე; გაუზიარე; გაუზიარე სხვებს; კოპირება; կիսվել; տարածել; կիսվել facebook-ում; paylaş:; paylaşın; paylaşım;
      падзяліцца; падзяліцца:; падзяліся; сподели; сподели на facebook; споделете; shpërndaje; shpërndaj; ndaje; бөлісу; бөлісіңіз;
      ulashish; ulashing; хуваалцах; shiriki; sambaza; shirikisha; አጋራ; አጋሩ; ያጋሩ; شیئر کریں; شئیر کریں; شیئر; शेअर करा; शेअर;
      सेयर गर्नुहोस्; शेयर गर्नुहोस्; શેર કરો; ਸ਼ੇਅਰ ਕਰੋ; షేర్ చేయండి; షేర్; ಹಂಚಿಕೊಳ್ಳಿ; ಶೇರ್ ಮಾಡಿ; പങ്കിടുക; ഷെയർ ചെയ്യുക; බෙදාගන්න;
      ibahagi
    `),
    openings: [],
  },
  related: {
    lines: phrases(`
      სხვა მსგავსი მსგავსი სტატიები; დაკავშირებული ბოლო ყველა სიახლე;
      წაიკითხეთ აგრეთვე; ასევე წაიკითხეთ; ასევე იხილეთ; იხილეთ აგრეთვე; ezek érdekelhetnek még; още интересни публикации; още по темата; وبگردی; ez is érdekelheti; ez is érdekelhet; ezek is érdekelhetik; ezeket olvasta már?; პოპულარული; ყველაზე კითხვადი; უახლესი ამბები; նմանատիպ նորություններ;
      նմանատիպ հոդվածներ; առնչվող նորություններ; առնչվող նյութեր; այս թեմայով; կարդացեք նաև; կարդալ նաև; վերջին նորություններ; վերջին լուրեր;
      ամենաընթերցված; ամենադիտված; այլ նորություններ; oxşar xəbərlər; digər xəbərlər; bənzər xəbərlər; son xəbərlər; ən çox oxunan;
      ən çox oxunanlar; əlaqəli xəbərlər; həmçinin oxuyun; mövzu ilə bağlı; günün xəbərləri; чытайце таксама; чытайце таксама:;
      чытайце яшчэ; па тэме; яшчэ па тэме; цяпер чытаюць; апошнія навіны; папулярнае; самае чытанае; глядзіце таксама; ciapier čytajuć;
      čytajcie taksama; čytajcie taksama:; apošnija naviny; поврзани вести; поврзани статии; слични вести; најнови вести; последни вести;
      најчитани; најчитано; прочитајте и; прочитајте повеќе; прочитај и; можеби ќе ве интересира; би можело да ве интересира;
      ново на сајтот; lajme të ngjashme; të ngjashme; lexo edhe; lexoni edhe; lajmet e fundit; më të lexuarat; тағы оқыңыз;
      оқи отырыңыз; соңғы жаңалықтар; ұқсас жаңалықтар; тақырыпқа қатысты; ko‘p o‘qilganlar; so‘nggi yangiliklar; o‘xshash yangiliklar;
      mavzuga oid; холбоотой мэдээ; сүүлийн мэдээ; их уншсан; онцлох мэдээ; habari zaidi; soma zaidi:; soma pia; soma pia:; habari nyingine;
      habari zinazohusiana; habari mpya; zinazosomwa zaidi; ተዛማጅ ዜናዎች; ተዛማጅ; ተጨማሪ ዜና; የቅርብ ዜናዎች; مزید خبریں; یہ بھی پڑھیں; یہ بھی پڑھیے;
      تازہ ترین; تازہ ترین خبریں; متعلقہ خبریں; مزید پڑھیں:; हे ही वाचा; हे सुद्धा वाचा; हेही वाचा; आणखी वाचा; संबंधित बातम्या; ताज्या बातम्या;
      ताजा समाचार; सम्बन्धित समाचार; सम्बन्धित खबर; यो पनि पढ्नुहोस्; આ પણ વાંચો; સંબંધિત સમાચાર; તાજા સમાચાર; ਇਹ ਵੀ ਪੜ੍ਹੋ;
      ਤਾਜ਼ਾ ਖ਼ਬਰਾਂ; ఇవి కూడా చదవండి; ఇది కూడా చదవండి; తాజా వార్తలు; సంబంధిత వార్తలు; ಇದನ್ನೂ ಓದಿ; ಸಂಬಂಧಿತ ಸುದ್ದಿ; ತಾಜಾ ಸುದ್ದಿ; ഇതും വായിക്കുക;
      അനുബന്ധ വാർത്തകൾ; പുതിയ വാർത്തകൾ; තවත් පුවත්; නවතම පුවත්; mga kaugnay na balita; basahin din; basahin din:
    `),
    openings: phrases(`
      чытайце таксама:; čytajcie taksama:; прочитајте и:; həmçinin oxuyun:; կարդացեք նաև՝; ასევე წაიკითხეთ:; წაიკითხეთ აგრეთვე:; soma pia:;
      lexo edhe:; тағы оқыңыз:; यह भी पढ़ें:; यो पनि पढ्नुहोस् :; हेही वाचा :; हेही वाचा:; یہ بھی پڑھیں:; ఇది కూడా చదవండి:; ಇದನ್ನೂ ಓದಿ:; basahin din:
    `),
  },
  readMore: {
    lines: phrases(`
      სრულად; ვრცლად; გააგრძელე კითხვა; სრულად ნახვა; ավելին; կարդալ ավելին; մանրամասն; ətraflı; ətraflı oxu; davamı; ardını oxu;
      чытаць далей; чытаць цалкам; čytać dalej; повеќе; прочитај повеќе; дознај повеќе; lexo më shumë; më shumë; толығырақ;
      толық оқу; batafsil; дэлгэрэнгүй; цааш унших; soma zaidi; endelea kusoma; ተጨማሪ ያንብቡ; ሙሉውን ያንብቡ; مزید پڑھیں; مزید پڑھیے; पुढे वाचा;
      सविस्तर वाचा; थप पढ्नुहोस्; વધુ વાંચો; ਹੋਰ ਪੜ੍ਹੋ; ఇంకా చదవండి; మరింత చదవండి; ಮತ್ತಷ್ಟು ಓದಿ; കൂടുതൽ വായിക്കുക; තවත් කියවන්න; magbasa pa
    `),
    openings: [],
  },
  newsletter: {
    lines: phrases(`
      გამოიწერე; გამოიწერეთ; բաժանորդագրվել; abunə ol; abunə olun; падпісацца; падпісвайцеся на нас; претплати се; abonohu; жазылу;
      obuna bo‘ling; бүртгүүлэх; jisajili; jiunge nasi; سبسکرائب کریں; सदस्यता घ्या
    `),
    openings: phrases('հետևեք մեզ; падпісвайцеся на наш; падпісвайцеся на нас у; obuna bo‘ling:'),
  },
  advert: {
    lines: phrases(`
      რეკლამა; გაგრძელება რეკლამის შემდეგ; գովազդ; reklam; рэклама; reklama; реклама; жарнама; reklamë; зар сурталчилгаа; tangazo;
      ማስታወቂያ; اشتہار; जाहिरात; विज्ञापन; જાહેરાત; ਇਸ਼ਤਿਹਾਰ; ಜಾಹೀರಾತು; പരസ്യം; දැන්වීම්; 광고 로드중; 광고 로딩중; 廣告載入中
    `),
    openings: [],
  },
  copyright: {
    lines: phrases(`
      ყველა უფლება დაცულია; ყველა უფლება დაცულია.; բոլոր իրավունքները պաշտպանված են; բոլոր իրավունքները պաշտպանված են:; bütün hüquqlar qorunur;
      bütün hüquqlar qorunur.; bütün hüquqları qorunur; усе правы абаронены; сите права се задржани; сите права се заштитени;
      të gjitha të drejtat e rezervuara; барлық құқықтар қорғалған; barcha huquqlar himoyalangan; бүх эрх хуулиар хамгаалагдсан;
      haki zote zimehifadhiwa; መብቱ በህግ የተጠበቀ ነው; جملہ حقوق محفوظ ہیں; सर्व हक्क राखीव; सर्वाधिकार सुरक्षित
    `),
    openings: phrases('բոլոր իրավունքները; bütün hüquqlar; усе правы; сите права; جملہ حقوق'),
  },
};
