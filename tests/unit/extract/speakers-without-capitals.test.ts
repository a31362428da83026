import { describe, expect, it } from 'vitest';
import { extract } from '../../support/extract.ts';
import { sourceOf } from './source-of.ts';

/** Who says each quotation of a text, and to whom. */
function spokenIn(text: string): readonly (readonly [string | null, string | null])[] {
  const { record } = extract(sourceOf(`${text}\n`));
  return (record?.quotations ?? []).map(({ speaker, told }) => [speaker?.text ?? null, told?.text ?? null]);
}

describe('who speaks where neither capitals nor the order of words tell', () => {
  it.each<readonly [string, string, readonly [speaker: string, told?: string]]>([
    ['Arabic, verb first', 'قالت رئيسة البلدية ليلى حداد: "اضطررنا إلى إغلاق الجسر فوراً".', ['ليلى حداد']],
    ['Arabic, with “that”', 'وأكد الوزير سامي الخطيب أن "الأموال جاهزة والعمل يبدأ غداً".', ['سامي الخطيب']],
    [
      'Arabic, inside the clause',
      'وأضاف المتحدث باسم الجيش أن القوات "لن تنسحب من المواقع" قريباً.',
      ['المتحدث باسم الجيش'],
    ],
    [
      'Arabic, behind, and to an agency',
      '"لم يسألنا أحد عن شيء"، يقول التاجر محمود سالم لوكالة رويترز.',
      ['محمود سالم', 'رويترز'],
    ],
    [
      'Arabic, a spokesman of a body with his name',
      'وقال المتحدث باسم الشرطة محمد حسن: "الطريق مغلق منذ الصباح".',
      ['محمد حسن'],
    ],
    ['Arabic, counsel with a name', 'وقال محامي الدفاع أحمد علي: "سنستأنف الحكم قريبا".', ['أحمد علي']],
    ['Arabic, an adviser with a name', 'وقال مستشار الأمن القومي جيك سوليفان: "لن نتراجع عن ذلك".', ['جيك سوليفان']],
    [
      'Ukrainian, without what the speaker did next',
      '«На річці сьогодні тепліше», – сказав диспетчер у залі і поставив знак питання. Надворі йшов дощ, і люди чекали на автобус.',
      ['диспетчер'],
    ],
    ['Hebrew, behind', '"נאלצנו לסגור את הגשר מיד", אמרה ראשת העיר נועה לוי. התושבים חיכו.', ['ראשת העיר נועה לוי']],
    ['Japanese, before', '山本大臣は「予算はすでに確保している」と強調した。', ['山本大臣']],
    ['Japanese, before, at a conference', '首相は会見で「住民の安全を最優先する」と述べた。', ['首相']],
    ['Japanese, behind', '「すぐに橋を閉鎖するしかなかった」と田中市長は述べた。', ['田中']],
    ['Japanese, who says so', '「店を閉めるしかない」と話すのは、鈴木花子さん（52）だ。', ['鈴木花子']],
    [
      'Japanese, to a broadcaster',
      '同社の広報担当者はＮＨＫの取材に「事実関係を確認している」とコメントした。',
      ['同社の広報担当者', 'ＮＨＫ'],
    ],
    ['Korean, before', '박철수 장관은 기자들에게 "예산은 이미 준비돼 있다"고 강조했다.', ['박철수']],
    ['Korean, behind', '"가게 문을 닫아야 한다"고 최지우 씨가 덧붙였다.', ['최지우']],
    [
      'Korean, to an agency',
      '윤서연 교수는 연합뉴스와의 통화에서 "물이 더 오를 수 있다"고 지적했다.',
      ['윤서연', '연합뉴스'],
    ],
    [
      'Turkish, with the verb at the end',
      'Polis sözcüsü, "Olayın nedenini araştırıyoruz" açıklamasında bulundu.',
      ['Polis sözcüsü'],
    ],
    [
      'Turkish, to an agency',
      'Reuters\'a konuşan Elif Yıldız, "Su gece çatıya kadar yükseldi" diye konuştu.',
      ['Elif Yıldız', 'Reuters'],
    ],
    ['Chinese, behind', '“没有人问过我们。”店主李明说。雨已经停了。', ['李明']],
    [
      'Polish, in a clause with “as”',
      'Jak mówi rzeczniczka policji, „przyczyny są badane” i nikogo nie zatrzymano.',
      ['rzeczniczka policji'],
    ],
    [
      'Indonesian',
      '"Kami harus segera menutup jembatan itu," kata Wali Kota Siti Rahma. Warga menunggu.',
      ['Wali Kota Siti Rahma'],
    ],
    [
      'Hungarian',
      '„Azonnal le kellett zárnunk a hidat” – mondta Kovács Anna polgármester. A lakók vártak.',
      ['Kovács Anna'],
    ],
    ['Greek', '«Έπρεπε να κλείσουμε αμέσως τη γέφυρα», δήλωσε η δήμαρχος Άννα Παππά. Βρέχει.', ['Άννα Παππά']],
    [
      'Czech',
      '„Most jsme museli okamžitě zavřít,“ řekla starostka Anna Dvořáková. Obyvatelé čekali.',
      ['Anna Dvořáková'],
    ],
  ])('is told in %s', (_, sentence, [speaker, told = null]) => {
    expect(spokenIn(sentence)).toEqual([[speaker, told]]);
  });

  it('goes on where one speaks on behind a particle', () => {
    expect(spokenIn('김영호 시장은 "다리를 닫을 수밖에 없었다"며 "시민의 안전이 먼저"라고 말했다.')).toEqual([
      ['김영호', null],
      ['김영호', null],
    ]);
  });

  it('is whoever spoke right before where a pronoun stands, and nobody where nobody did', () => {
    const first = '김영호 시장은 "다리를 닫을 수밖에 없었다"고 말했다.';
    const next = '그는 "시민의 안전이 먼저다"라고 강조했다.';
    expect(spokenIn(`${first} ${next}`).map(([speaker]) => speaker)).toEqual(['김영호', '김영호']);
    expect(spokenIn(next).map(([speaker]) => speaker)).toEqual([null]);
  });

  it.each<readonly [string, string]>([
    ['a Japanese film', '「夜の港」という映画が公開された。港の人々が見に来たという話だ。'],
    ['a Korean film', '시는 금요일 저녁 광장에서 영화 "푸른 바다"를 상영했다. 수백 명이 보았다.'],
    ['an Arabic film inside what somebody says', 'وأعلنت الشركة أن فيلم "البحر الأزرق" سيعرض مساء الجمعة في الساحة.'],
    ['a Turkish film', 'Belediye, cuma akşamı meydanda "Mavi Deniz" filmini gösterdi ve yüzlerce kişi izledi.'],
  ])('is nobody of %s', (_, text) => {
    expect(spokenIn(text).filter(([speaker]) => speaker !== null)).toEqual([]);
  });
});
