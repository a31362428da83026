/** Reads the credits that close the captions of Chinese, Japanese and Korean papers: "（市政府提供）", "圖／民眾提供", "受访者供图". Decides no roles. */
import { creditedSources } from '../../../text/agencies.ts';
import type { CreditTail } from './credit-tails.ts';

const longestCaption = 140;
const firstEastAsian = 0x2e80;

const label =
  '(?:图片来源|圖片來源|照片来源|照片來源|图片|圖片|照片|图源|圖源|图|圖|摄影|攝影|资料图|資料照|写真|写真提供|画像)';
/** What closes the name of whoever made or gave a picture. */
const made =
  '(?:提供|供图|供圖|摄影|攝影|摄|攝|撮影|翻摄|翻攝|制图|製圖|繪製|绘|资料图|資料照片|資料照|檔案照|资料照片|のニュースリリースより|公式サイトより|ホームページより|より|제공|촬영|캡처)';
const taken = '(?:图|圖|照片|畫面)?(?:取自|翻攝自|翻摄自|擷取自|截取自|截自|摘自)';

/** "…登船。（市政府提供）", "…（圖取自臉書）", "…（图源：网络）", "…灯台＝24日午後（海上保安庁提供）" */
const inBrackets = new RegExp(
  `[（(〔［](?:${label}\\s?[：:／/＝]\\s?([^（）()]{2,28})|([^（）()。]{1,24}?${made}|${taken}[^（）()。]{1,24}))[）)〕］]$`,
  'u',
);

/** "…登船。圖／民眾提供", "…登船。记者 李晓 图", "…登船。中央社記者黃麗芸攝 111年5月30日", "…灯台。写真は町提供" */
const behindStop: readonly RegExp[] = [
  new RegExp(`(?<=[。！」”]\\s?)${label}\\s?[：:／/]\\s?([^。，、]{2,24})$`, 'u'),
  /(?<=[。！」”]\s?)([^。，、\s]{2,8}(?:记者|記者)\s?\p{sc=Han}{2,4}\s?[／/]?(?:图|圖|摄|攝|摄影|攝影|翻攝|傳真|传真))(?:\s?\d{2,4}年\d{1,2}月\d{1,2}日)?$/u,
  /(?<=[。！」”]\s?)写真は([^。、]{1,12})(?:提供|撮影)$/u,
  /(?<=다\.\s)([^.]{2,16}\s(?:제공|캡처|촬영))$/u,
];
/** "…올려다보고 있다. 연합뉴스" */
const koreanSource = /다\.\s(\S{2,8}(?:\/\S{2,8})?)$/u;

/** The credit that ends such a text; null when there is none, and in other scripts. */
export function eastAsianTail(text: string): CreditTail | null {
  if (text.length > longestCaption || text.charCodeAt(text.length - 1) < firstEastAsian) {
    if (!/[)\d]$/.test(text) || text.length > longestCaption) return null;
  }
  if (!/[\u2e80-\uffef]/.test(text)) return null;
  const bracket = inBrackets.exec(text);
  if (bracket !== null) {
    const inner = bracket[1] ?? bracket[2] ?? '';
    return { from: bracket.index, start: text.length - 1 - inner.length, end: text.length - 1 };
  }
  for (const form of behindStop) {
    const match = form.exec(text);
    if (match?.[1] === undefined) continue;
    const start = match.index + match[0].indexOf(match[1]);
    return { from: match.index, start, end: start + match[1].length };
  }
  const source = koreanSource.exec(text)?.[1];
  if (source === undefined || !source.split('/').some((side) => creditedSources.has(side))) return null;
  return { from: text.length - source.length, start: text.length - source.length, end: text.length };
}
