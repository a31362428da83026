/** Whoever belongs to a named person is not that person: his lawyer, her father, a spokesman for them. */
import { describe, expect, it } from 'vitest';
import { speakers } from '../../support/speakers.ts';

const en = 'The verdict\n\nThe court of Harwick decided on Wednesday that the two men stay in prison until summer.\n\n';
const de =
  'Das Urteil\n\nDas Gericht in Bremen hat am Mittwoch entschieden, dass die beiden Männer in Haft bleiben.\n\n';
const fr =
  'Le procès\n\nLe juge de Valserre a décidé mercredi que les deux hommes restent en prison jusqu’à l’été.\n\n';
const ja = '裁判のニュース\n\n地方裁判所は水曜日に判決を言い渡した。\n\n';
const ko = '재판 소식\n\n법원은 수요일에 판결을 선고했다. 재판은 두 달 동안 이어졌다.\n\n';
const zh = '法庭新闻\n\n法院星期三作出了判决，两名被告将继续关押。\n\n';
const ar = 'أخبار المحكمة\n\nأصدرت المحكمة يوم الأربعاء حكمها في القضية التي استمرت شهرين كاملين.\n\n';

describe('somebody who belongs to a named person', () => {
  it.each([
    [`${en}“It is false,” a spokesman for Prime Minister Ian Holt said.`, '(a spokesman for Prime Minister Ian Holt)'],
    [`${en}“We are proud,” the wife of Mayor Paul Finch said.`, '(the wife of Mayor Paul Finch)'],
    [`${de}Ein Sprecher von Kanzler Olaf Stern sagte: „Daran ist nichts.“`, '(Ein Sprecher von Kanzler Olaf Stern)'],
    [`${fr}« C’est faux », a dit l’avocat de l’acteur Tom Rey.`, '(l’avocat de l’acteur Tom Rey)'],
    [`${ja}佐藤健二被告の弁護人は「殺意はなかった」と主張した。`, '(佐藤健二被告の弁護人)'],
    [`${ko}숨진 이수진 씨의 어머니는 "엄벌해 달라"고 호소했다.`, '(숨진 이수진 씨의 어머니)'],
    [`${zh}受害人李娜的母亲告诉记者：“我要一个公道。”`, '(受害人李娜的母亲)'],
    [`${ar}وقال محامي الرئيس حسني مبارك: "سنستأنف الحكم".`, '(محامي الرئيس حسني مبارك)'],
  ])('speaks without a name: %s', (text, speaker) => {
    expect(speakers(text)).toEqual([speaker]);
  });

  it('is not had from who is meant', () => {
    expect(speakers(`${en}According to the lawyer of Owen Pratt, “the case is closed”.`)).toEqual([null]);
  });

  it.each([
    [`${en}“He was kind,” the mayor of Harwick Tom Reed said.`, 'Tom Reed'],
    [`${en}“She is right,” the chairman of the board Paul Finch said.`, 'Paul Finch'],
    [`${en}“It is over,” the father of three Ian Holt said.`, 'Ian Holt'],
    [`${fr}« Nous agirons », a dit le président de la République Émile Macquart.`, 'Émile Macquart'],
    [`${de}„Gut“, sagte der Jurist Bernd Wiegand.`, 'Bernd Wiegand'],
    [`${de}„Ja“, sagte sein Anwalt, der Jurist Karl Berg.`, 'Karl Berg'],
    [`${ko}김현수 변호사는 "항소한다"고 밝혔다.`, '김현수'],
    [`${ja}佐藤健二被告は「はい」と答えた。`, '佐藤健二'],
    [`${ar}وقال الوزير سامح شكري: "نرفض الحكم".`, 'سامح شكري'],
  ])('leaves who is only called so: %s', (text, speaker) => {
    expect(speakers(text)).toEqual([speaker]);
  });
});
