import { describe, expect, test } from 'vitest';
import { detectLanguage } from '../../../src/text/detect-language.ts';

describe('the language of a short paragraph', () => {
  test.each([
    [
      'en',
      'The council will vote on Thursday on a plan to close two of the libraries, which many of the residents oppose.',
    ],
    ['nb', 'Kommunen vil ikke si noe om hvor mange som har fått varsel, men lover å komme tilbake med mer før helgen.'],
    [
      'nn',
      'Kommunen vil ikkje seie noko om kor mange som har fått varsel, men lovar å kome tilbake med meir før helga.',
    ],
    [
      'da',
      'Kommunen vil ikke sige noget om, hvor mange der har fået varsel, men lover at vende tilbage med mere efter weekenden.',
    ],
    [
      'sv',
      'Kommunen vill inte säga något om hur många som har fått varsel, men lovar att återkomma med mer före helgen.',
    ],
    ['is', 'Borgarstjóri segir að ekki hafi verið tekin ákvörðun um það hvort skólinn verður lokaður eftir áramót.'],
    [
      'fi',
      'Kaupunki ei vielä kerro, kuinka moni on saanut varoituksen, mutta se lupaa palata asiaan ennen viikonloppua.',
    ],
    [
      'de',
      'Die Gemeinde will nicht sagen, wie viele Anwohner gewarnt wurden, kündigte aber an, sich vor dem Wochenende zu äußern.',
    ],
    [
      'nl',
      'De gemeente wil niet zeggen hoeveel bewoners zijn gewaarschuwd, maar belooft er voor het weekend op terug te komen.',
    ],
    [
      'af',
      'Die munisipaliteit wil nie sê hoeveel inwoners gewaarsku is nie, maar belowe om voor die naweek weer te praat.',
    ],
    [
      'fr',
      'La mairie ne veut pas dire combien d’habitants ont été prévenus, mais elle promet de s’exprimer avant le week-end.',
    ],
    [
      'es',
      'El ayuntamiento no quiere decir cuántos vecinos han sido avisados, pero promete que hablará antes del fin de semana.',
    ],
    [
      'ca',
      'L’ajuntament no vol dir quants veïns han estat avisats, però promet que en parlarà abans del cap de setmana amb els mitjans.',
    ],
    ['pt', 'A câmara não quer dizer quantos moradores foram avisados, mas promete que falará antes do fim de semana.'],
    [
      'gl',
      'O concello non quere dicir cantos veciños foron avisados, pero promete que falará antes da fin de semana cos medios.',
    ],
    [
      'it',
      'Il comune non vuole dire quanti residenti siano stati avvertiti, ma promette che parlerà prima del fine settimana.',
    ],
    [
      'ro',
      'Primăria nu vrea să spună câți locuitori au fost avertizați, dar promite că va reveni înainte de sfârșitul săptămânii.',
    ],
    [
      'pl',
      'Urząd nie chce powiedzieć, ilu mieszkańców zostało ostrzeżonych, ale obiecuje, że wróci do sprawy przed weekendem.',
    ],
    ['cs', 'Radnice nechce říct, kolik obyvatel bylo varováno, ale slibuje, že se k věci vrátí ještě před víkendem.'],
    [
      'sk',
      'Radnica nechce povedať, koľko obyvateľov bolo varovaných, ale sľubuje, že sa k veci vráti ešte pred víkendom.',
    ],
    [
      'hu',
      'Az önkormányzat nem akarja elmondani, hogy hány lakót figyelmeztettek, de azt ígéri, hogy a hétvége előtt még beszél.',
    ],
    [
      'tr',
      'Belediye kaç kişinin uyarıldığını söylemek istemiyor ancak bu konuda daha sonra bir açıklama yapacağını söyledi.',
    ],
    ['ru', 'Мэрия не хочет говорить, сколько жителей были предупреждены, но обещает вернуться к этому вопросу.'],
    [
      'uk',
      'Мерія не хоче казати, скільки мешканців було попереджено, але обіцяє повернутися до цього питання, її слова.',
    ],
    [
      'be',
      'Мэрыя не хоча казаць, колькі жыхароў было папярэджана, але абяцае вярнуцца да гэтага пытання ў панядзелак.',
    ],
    [
      'bg',
      'Общината не иска да каже колко жители са били предупредени, но обещава да се върне към въпроса преди съботата.',
    ],
    ['sr', 'Општина не жели да каже колико је становника упозорено, али обећава да ће се вратити на то питање.'],
    [
      'el',
      'Ο δήμος δεν θέλει να πει πόσοι κάτοικοι ειδοποιήθηκαν, αλλά υπόσχεται ότι θα μιλήσει πριν το Σαββατοκύριακο.',
    ],
    ['he', 'העירייה אינה רוצה לומר כמה תושבים הוזהרו, אך מבטיחה לחזור לנושא לפני סוף השבוע.'],
    ['ar', 'لا تريد البلدية أن تقول كم عدد السكان الذين تم تحذيرهم، لكنها تعد بالعودة إلى الموضوع.'],
    ['fa', 'شهرداری نمی‌خواهد بگوید به چند نفر هشدار داده شده است، اما قول می‌دهد پیش از پایان هفته گزارش بدهد.'],
    [
      'hi',
      'नगर पालिका यह नहीं बताना चाहती कि कितने लोगों को चेतावनी दी गई है, लेकिन सप्ताह के अंत से पहले बात करने का वादा करती है।',
    ],
    ['th', 'เทศบาลไม่ต้องการบอกว่ามีผู้อยู่อาศัยกี่คนที่ได้รับคำเตือน'],
    ['ko', '시는 얼마나 많은 주민이 경고를 받았는지 밝히지 않고 있다.'],
    ['ja', '市は何人の住民が警告を受けたかを明らかにしていない。'],
    ['zh', '市政府不愿透露有多少居民收到警告，但承诺在周末前作出回应。'],
  ])('is %s', (language, text) => {
    expect(detectLanguage(text).language).toBe(language);
  });
});

describe('no language is named', () => {
  test.each([
    ['an empty text', ''],
    ['numbers', '12 345 678 – 9.10'],
    ['names only', 'Anna Lindqvist, Peter Okafor, Reuters, Nairobi'],
    ['one word', 'Kommentar'],
    ['letters of a foreign alphabet in names', 'Åse Ødegård, Łukasz Wałęsa, Şükrü Çağlayan'],
  ])('to %s', (_what, text) => {
    expect(detectLanguage(text).language).toBe('und');
  });
});

test('a name in another script does not change the language', () => {
  const text = 'The author, known as Лев Толстой, was born in the village where he would later write most of his work.';
  expect(detectLanguage(text)).toMatchObject({ language: 'en', rule: 'language/words' });
});

test('a page of plain prose is certain', () => {
  const sentence =
    'The minister said that she had not been told of the report before it was sent to the press on Friday. ';
  expect(detectLanguage(sentence.repeat(5))).toEqual({ language: 'en', confidence: 'certain', rule: 'language/words' });
});
