/** Whoever belongs to a named person is not that person: his lawyer, her father, a spokesman for them. */
import { describe, expect, it } from 'vitest';
import { speakers } from '../../support/speakers.ts';

const en = 'The verdict\n\nThe court of Harwick decided on Wednesday that the two men stay in prison until summer.\n\n';
const de =
  'Das Urteil\n\nDas Gericht in Bremen hat am Mittwoch entschieden, dass die beiden Männer in Haft bleiben.\n\n';
const fr =
  'Le procès\n\nLe juge de Valserre a décidé mercredi que les deux hommes restent en prison jusqu’à l’été.\n\n';
const es =
  'El juicio\n\nEl juez de Ostrel decidió el miércoles que los dos hombres siguen en la cárcel hasta el verano.\n\n';
const it_ =
  'Il processo\n\nIl giudice di Ostrel ha deciso mercoledì che i due uomini restano in carcere fino a luglio.\n\n';
const nl =
  'Het proces\n\nDe rechter in Harwijk heeft woensdag besloten dat de twee mannen in de cel blijven tot de zomer.\n\n';
const nb = 'Dommen\n\nRetten i Harvik bestemte onsdag at de to mennene skal bli i fengsel frem til sommeren.\n\n';
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
    [`${en}“It is dead,” an aide to Senator Paul Finch said.`, '(an aide to Senator Paul Finch)'],
    [
      `${en}“He hid,” said the neighbour of retired teacher Owen Pratt.`,
      '(the neighbour of retired teacher Owen Pratt)',
    ],
    [`${en}Supporters of President Joan Lake said: “We will win.”`, '(Supporters of President Joan Lake)'],
    [`${de}„Nie“, sagte der Anwalt des Schauspielers Tom Rath.`, '(der Anwalt des Schauspielers Tom Rath)'],
    [
      `${de}„Nie“, sagte die Witwe des früheren Bürgermeisters Jan Roth.`,
      '(die Witwe des früheren Bürgermeisters Jan Roth)',
    ],
    [`${de}„Nie“, sagte der Sohn der Malerin Anna Kern.`, '(der Sohn)'],
    [
      `${fr}Un porte-parole du président Émile Macquart a déclaré : « C’est faux. »`,
      '(Un porte-parole du président Émile Macquart)',
    ],
    [
      `${fr}« Jamais », a dit une collaboratrice de la ministre Rita Hallé.`,
      '(une collaboratrice de la ministre Rita Hallé)',
    ],
    [`${fr}« Jamais », a dit le fils de l’ancien ministre Luc Ravel.`, '(le fils de l’ancien ministre Luc Ravel)'],
    [`${es}«Nunca», aseguró la viuda del exministro Juan Pérez.`, '(la viuda del exministro Juan Pérez)'],
    [`${it_}«Mai», ha detto un collaboratore del sindaco Marco Neri.`, '(un collaboratore del sindaco Marco Neri)'],
    [`${nl}“Nooit”, zei een medewerker van minister Anja Smit.`, '(een medewerker van minister Anja Smit)'],
    [`${nb}– Aldri, sier enken etter ordfører Per Holm.`, '(enken etter ordfører Per Holm)'],
    [`${ja}佐藤健二被告の弁護人は「殺意はなかった」と主張した。`, '(佐藤健二被告の弁護人)'],
    [`${ko}숨진 이수진 씨의 어머니는 "엄벌해 달라"고 호소했다.`, '(숨진 이수진 씨의 어머니)'],
    [`${ja}亡くなった田中一郎さん（84）の孫は「優しい祖父だった」と話した。`, '(亡くなった田中一郎さん（84）の孫)'],
    [`${ja}弁護側は、佐藤健二被告に「反省していますか」と質問した。`, '(弁護側)'],
    [`${ko}검찰은 김만수 대표에게 "돈을 받았느냐"고 물었다.`, '(검찰)'],
    [`${zh}记者问市长李芳：“何时会谈？”`, '(记者)'],
    [`${zh}张伟的律师表示：“我们将上诉。”`, '(张伟的律师)'],
    [`${zh}农学教授说：“我们将重新开放大桥。”`, '(农学教授)'],
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
    [`${en}“It is over,” said the chairman of the board Paul Finch.`, 'Paul Finch'],
    [`${en}In the words of Mayor Tom Reed, “it is over”.`, 'Tom Reed'],
    [`${en}In a letter to Senator Paul Finch, Ann Moss said: “It is over.”`, 'Ann Moss'],
    [`${en}At a meeting of residents Mayor Tom Reed said: “It is over.”`, 'Tom Reed'],
    [`${en}House of Lords member Ann Moss said: “It is over.”`, 'Ann Moss'],
    [`${de}„Nie“, sagte der Sprecher des Ministeriums Jan Roth.`, 'Jan Roth'],
    [`${de}„Nie“, sagte am Montag der Minister Jan Roth.`, 'Jan Roth'],
    [`${de}In Berlin sagte am Montag der Minister Jan Roth: „Nie.“`, 'Jan Roth'],
    [`${fr}« Jamais », a dit le président du syndicat des avocats Luc Ravel.`, 'Luc Ravel'],
    [`${fr}« Jamais », a dit le chef du parti socialiste Luc Ravel.`, 'Luc Ravel'],
    [`${es}«Nunca», dijo el portavoz de la Policía Juan Pérez.`, 'Juan Pérez'],
    [`${es}«Nunca», según declaraciones del alcalde Juan Pérez.`, 'Juan Pérez'],
    [`${nl}“Nooit”, zei de voorzitter van de raad Kees Smit.`, 'Kees Smit'],
    [`${ko}김현수 변호사는 "항소한다"고 밝혔다.`, '김현수'],
    [`${ja}佐藤健二被告は「はい」と答えた。`, '佐藤健二'],
    [`${ja}佐藤健二さん（45）は「怖かった」と話した。`, '佐藤健二'],
    [`${ko}외교부 장관 조태윤은 "다리를 다시 열겠다"고 말했다.`, '조태윤'],
    [`${zh}校长张华告诉学生王强：“要努力。”`, '张华'],
    [`${zh}张三丰教授说：“我们将重新开放大桥。”`, '张三丰'],
    [`${zh}张伟律师表示：“我们将上诉。”`, '张伟'],
    [`${ar}وقال الوزير سامح شكري: "نرفض الحكم".`, 'سامح شكري'],
  ])('leaves who is only called so: %s', (text, speaker) => {
    expect(speakers(text)).toEqual([speaker]);
  });
});
