/** Tells captions by how they end: with who made the picture. Claims nothing. */

import { creditWords, pictureWords } from '../../../text/languages/newsroom-words.ts';
import { pictureLeads } from '../../../text/languages/press/around-words.ts';

const longestNote = 32;
/** A headline that ends in capitals behind a dash, "Storm hits the coast - LIVE UPDATES", is shorter. */
const longLine = 90;
const mostTail = 70;

/** "… чергують по двоє. Фото: Назар Крупа": a word, a colon and a name end a caption in any language. */
const creditTail = /[.)\s]\p{L}{3,12}: \p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+(?:\s?\/\s?\S+)?$/u;

/** "…ミカン＝10月28日、小袖島、須磨拓郎撮影", "…の吉田技官（北町役場提供）" */
const eastAsianCaption =
  /[＝=][^＝=]{2,60}(?:撮影|提供|촬영|제공)$|[^。][（(][^（）()]{2,30}(?:撮影|提供|촬영|제공)[）)]$/u;

/** "消火活動へ向かう消防隊員＝1月30日午後8時31分", "閉鎖された橋＝2024年5月3日、北町": the day behind the sign that ends a Japanese caption. */
const eastAsianDay =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]\s?[＝=](?:[^＝=。]{0,24}[、で])?(?:\d{4}年)?\d{1,2}(?:月\d{1,2})?日[^＝=。]{0,24}$/u;

/** "灯台を見上げる住民ら＝青浜町", "新工場は2024年秋に稼働する（堺南市）", "…ホタテ（６日、青森県陸奥北町で）": the place closes a Japanese caption, and no stop. */
const eastAsianPlace =
  /[^。！？\s](?:[＝=](?:[^＝=。（）]{0,14}[、の])?\p{sc=Han}{1,8}[市町村区県都府](?:で)?|（(?:[^（）。]{1,14}[、の])?\p{sc=Han}{1,8}[市町村区県都府](?:で|内)?）)$/u;

/** "台風10号、九州に上陸へ＝29日にも": a headline that tells of a day to come. */
const comingDay = /日(?:にも|から|まで|以降)/u;

/** "Bakers watched the vote from a drive-in screen. (WKLN)" */
const bracketedCredit = /[.!?]["”»]?\s?\([\p{Lu}][^().]{1,30}\)$/u;

/** "Firefighters at work. (illustration)", "Gardaí at the scene (file photo)" */
const pictureNote = /\s?[([](\p{L}{4,14}(?: \p{L}{4,10})?)[)\]]$/u;

/** "Krosna w hali (MARCIN KOT)": a name in capitals between brackets. */
const shoutedCredit = /\s\(\p{Lu}[\p{Lu}\p{M}.'’-]*(?: \p{Lu}[\p{Lu}\p{M}.'’-]*){1,3}\)$/u;

/** "… desplegados en el lugar de un accidente en Fuenlabrada - EMERGENCIAS 112": who made the picture, in capitals behind a dash. */
const shoutedSource = /\p{Ll}\S{0,3}\s[-–—]\s\p{Lu}{2}[\p{Lu}\p{N} ./&'’-]{3,50}$/u;

/** "Image source, Harwick Council": words for a picture and a comma open its credit. */
function opensWithCredit(text: string): boolean {
  const comma = text.indexOf(', ');
  return comma > 0 && comma <= longestNote && pictureLeads.includes(text.slice(0, comma).toLowerCase());
}

function saysPicture(text: string): boolean {
  if (!/[)\]]$/.test(text)) return false;
  const note = pictureNote.exec(text.slice(-longestNote))?.[1]?.toLowerCase() ?? '';
  return note.split(' ').some((word) => pictureWords.has(word)) || creditWords.has(note);
}

/** Whether a line ends as Japanese captions do, with the day or the place of the picture. */
export function isDatedCaption(text: string): boolean {
  if (!/[＝=）]/.test(text) || eastAsianCaption.test(text)) return false;
  return eastAsianPlace.test(text) || (/[＝=]/.test(text) && eastAsianDay.test(text) && !comingDay.test(text));
}

/** Whether a line ends as captions do, with who made the picture. */
export function isCaption(text: string): boolean {
  return opensWithCredit(text) || isCredited(text);
}

function isCredited(text: string): boolean {
  if (text.endsWith(')') && (shoutedCredit.test(text) || bracketedCredit.test(text))) return true;
  if (text.length >= longLine && shoutedSource.test(text.slice(-mostTail))) return true;
  return creditTail.test(text) || eastAsianCaption.test(text) || isDatedCaption(text) || saysPicture(text);
}
