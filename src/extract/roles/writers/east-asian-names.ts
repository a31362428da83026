/** Reads who signs in the forms of East Asian papers: "大渡 美咲", "記者馬麗／台北報導", "文／馬麗", "홍길동 기자". Decides no roles. */

import { wholeName } from '../../../text/languages/names/without-capitals/ja.ts';
import { deskWords, pictureWords } from '../../../text/languages/newsroom-words.ts';
import { sectionNames } from '../../../text/languages/press/presses.ts';

const longest = 60;
const han = '[\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}]';
/** "【写真説明】", "来源于 青河网": what stands below, or who published. */
const noName = /^(?:写真|図|画像|関連|解説|資料|参考|動画|图|圖|照片|来源|來源|出处|出處|出典|发布|發佈)/u;
/** "【時系列で見る】": what the reader may do; a name has no such particle between its characters, and closes with no such ending. */
const request = /\p{sc=Han}[でをがへ]\p{sc=Han}|\p{sc=Han}[るむくす]$/u;
const opening = '[〔【［（(\\[「]?';
const closing = '[〕】］）)\\]」]?';
/** Several writers stand side by side with a mark between them. */
const chinese = '\\p{sc=Han}{2,4}?(?:[、，, 　]\\p{sc=Han}{2,4}?){0,3}';
const japanese = `${han}{2,7}(?:[ 　・、]${han}{1,7}){0,3}`;

/** "佐藤美咲 山口健太郎": whole names side by side, each with a surname that is known. */
const wholeNames = new RegExp(`^(${wholeName}(?:[ 　・、]${wholeName}){1,3})$`, 'u');

const oneName = new RegExp(`^${wholeName}$`, 'u');

const forms: readonly RegExp[] = [
  wholeNames,
  new RegExp(`^【(${japanese})】$`, 'u'),
  /^(\p{sc=Han}{1,3}[ 　]\p{sc=Han}{1,3})(?:[ 　]?記者)?$/u,
  // "聯合報 / 記者王小明／台中即時報導", "記者 馬麗 台北 報導": the place and the word for a report close the line.
  new RegExp(
    `^${opening}(?:\\p{sc=Han}{2,6}[ 　]?[／/｜|]?[ 　]?)?(?:记者|記者)[ 　:：]?(\\p{sc=Han}{2,4}(?:[、，,]\\p{sc=Han}{2,4}){0,3})[／/＼\\\\｜| 　]{1,3}\\p{sc=Han}{2,6}?[ 　]?(?:综合|綜合|即時|即时|現場|现场|連線|连线|專題|专题|特稿)?(?:报道|报导|報導|報道)${closing}$`,
    'u',
  ),
  // "記者馬麗／台北報導", "（记者 马丽）", "新华社记者马丽报道": the place stands behind a mark.
  new RegExp(
    `^${opening}(?:\\p{sc=Han}{2,4})?(?:记者|記者)[ 　:：]?(${chinese})(?:[／/＼\\\\｜| 　]\\p{sc=Han}{2,6})?(?:报道|报导|報導|報道|综合报道|綜合報導)?${closing}$`,
    'u',
  ),
  new RegExp(`^(?:作者|撰文|撰稿|采写|採訪|文字|编译|編譯|文)\\s?[:：/／＝=・]\\s?(${chinese})$`, 'u'),
  new RegExp(
    `^(?:記者|取材・文|取材|文・写真|文|構成|聞き手|聞き手・構成|ライター|執筆|筆者)\\s?[・:：＝=／/]\\s?(${japanese})$`,
    'u',
  ),
  // "［芹沢隆史，ITmedia］"
  new RegExp(`^[［[](${japanese})[，,]\\s?[A-Za-z][A-Za-z. ]{1,20}[］\\]]$`, 'u'),
  new RegExp(`^(?:編集委員|論説委員|専門記者|特派員|ジャーナリスト)[ 　・:：]?(${japanese})$`, 'u'),
  new RegExp(`^(\\p{sc=Han}{2,3}${han}{1,3})(?:記者|特派員|編集委員)$`, 'u'),
  new RegExp(`^[（(](\\p{sc=Han}{1,3}[ 　]${han}{1,3}|\\p{sc=Han}{2,3}\\p{sc=Hiragana}{2,3})[）)]$`, 'u'),
  // "(서울=연합뉴스) 김미영 기자", "[김미영 기자]", "글 김미영 선임기자 name@paper"
  /^(?:[([【][^()[\]]{2,20}[)\]】]\s?|(?:글|기자명|\p{sc=Hangul}{2,4})\s)?[[(【]?(\p{sc=Hangul}{2,4})\s?(?:선임|수석|인턴|전문)?(?:기자|특파원|논설위원)[\])】]?(?:\s?=)?(?:\s?(?:기자\s?페이지|구독\+?))?(?:\s\S+@\S+)?$/u,
  /^기자명\s(\p{sc=Hangul}{2,4})$/u,
];

/** Whether a text has letters of these scripts near its start: most lines need no other look. */
export function mayBeEastAsian(text: string): boolean {
  return text.length <= longest && (text.charCodeAt(0) >= 0x2e80 || text.charCodeAt(1) >= 0x2e80);
}

/** "佐藤美咲": one whole name and nothing else, which a crosshead may be as well. */
export function isWholeName(text: string): boolean {
  return mayBeEastAsian(text) && oneName.test(text);
}

/** Where the names stand in a line that is nothing but such a signature; null for any other. */
export function eastAsianName(text: string): { readonly start: number; readonly end: number } | null {
  if (!mayBeEastAsian(text)) return null;
  for (const form of forms) {
    const match = form.exec(text);
    const name = match?.[1];
    if (
      name === undefined ||
      noName.test(name) ||
      request.test(name) ||
      deskWords.has(name) ||
      pictureWords.has(name) ||
      sectionNames.has(name)
    )
      continue;
    // The words before a name are no part of it: where it stands twice, the last is meant.
    const start = text.lastIndexOf(name);
    return { start, end: start + name.length };
  }
  return null;
}
