/** The languages that a script gives away: alone, or by letters that only one language of the script has. */
import type { DetectedLanguage } from './detect-language.ts';

interface Script {
  readonly letters: RegExp;
  /** The language by the first pattern that the text has often enough; a null pattern always fits. */
  readonly languages: readonly (readonly [language: string, sign: RegExp | null])[];
}

const scripts: readonly Script[] = [
  { letters: /\p{Script=Hangul}/gu, languages: [['ko', null]] },
  {
    letters: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu,
    languages: [
      ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
      ['zh', null],
    ],
  },
  {
    letters: /\p{Script=Cyrillic}/gu,
    languages: [
      // Kazakh, Kyrgyz, Tatar, Mongolian and others: no letter tells which.
      ['und', /[әғқңөүұһҗҳҷӣӯ]/gu],
      ['be', /ў/gu],
      ['uk', /[їєґ]/gu],
      ['mk', /[ѓќѕ]/gu],
      ['sr', /[јљњћђџ]/gu],
      ['ru', /[ыэё]/gu],
      ['bg', /ъ/gu],
      ['und', null],
    ],
  },
  { letters: /\p{Script=Greek}/gu, languages: [['el', null]] },
  {
    letters: /\p{Script=Hebrew}/gu,
    languages: [
      ['yi', /[ײױװ]|יי?ִ/gu],
      ['he', null],
    ],
  },
  {
    letters: /\p{Script=Arabic}/gu,
    languages: [
      ['ur', /[ٹڈڑںے]/gu],
      ['ckb', /[ەێۆڵڕ]/gu],
      ['ps', /[ټځڅډړږښڼۍ]/gu],
      ['fa', /[پچژگ]/gu],
      ['ar', /ة|ى|ال/gu],
      ['und', null],
    ],
  },
  {
    letters: /\p{Script=Devanagari}/gu,
    languages: [
      ['mr', /(?<!\p{L})(?:आहे|आणि|होते|आहेत)(?![\p{L}\p{M}])/gu],
      ['ne', /(?<!\p{L})(?:छ|छन्|भएको|गरेको|पनि)(?![\p{L}\p{M}])/gu],
      ['hi', /(?<!\p{L})(?:है|हैं|में|की|के|को|से|ने|था|थे)(?![\p{L}\p{M}])/gu],
      ['und', null],
    ],
  },
  {
    letters: /\p{Script=Bengali}/gu,
    languages: [
      ['as', /[ৰৱ]/gu],
      ['bn', null],
    ],
  },
  { letters: /\p{Script=Thai}/gu, languages: [['th', null]] },
  { letters: /\p{Script=Tamil}/gu, languages: [['ta', null]] },
  { letters: /\p{Script=Telugu}/gu, languages: [['te', null]] },
  { letters: /\p{Script=Gujarati}/gu, languages: [['gu', null]] },
  { letters: /\p{Script=Gurmukhi}/gu, languages: [['pa', null]] },
  { letters: /\p{Script=Kannada}/gu, languages: [['kn', null]] },
  { letters: /\p{Script=Malayalam}/gu, languages: [['ml', null]] },
  { letters: /\p{Script=Sinhala}/gu, languages: [['si', null]] },
  { letters: /\p{Script=Khmer}/gu, languages: [['km', null]] },
  { letters: /\p{Script=Lao}/gu, languages: [['lo', null]] },
  { letters: /\p{Script=Myanmar}/gu, languages: [['my', null]] },
  { letters: /\p{Script=Georgian}/gu, languages: [['ka', null]] },
  { letters: /\p{Script=Armenian}/gu, languages: [['hy', null]] },
  {
    letters: /\p{Script=Ethiopic}/gu,
    languages: [
      ['am', /[ነውናት]/gu],
      ['und', null],
    ],
  },
];

const anyLetter = /\p{L}/gu;

/** A sign counts when it makes up this share of the letters: rarer, it comes from a name or a quotation. */
const signShare = 0.002;
/** So many signs are no accident. */
const sureSigns = 10;

/** The language by script, or null for a text in Latin letters. */
export function detectByScript(text: string): DetectedLanguage | null {
  if (isPlainlyLatin(text)) return null;
  const all = count(text, anyLetter);
  if (count(text, /\p{Script=Latin}/gu) * 2 > all) return null;
  for (const { letters, languages } of scripts) {
    const own = count(text, letters);
    if (own === 0 || own * 2 < all) continue;
    const [language = 'und', sign = null] = languages.find(([, pattern]) => isFrequent(text, pattern, own)) ?? [];
    const sure = sign === null || count(text, sign) >= sureSigns;
    const confidence = language === 'und' ? 'guess' : sure ? 'certain' : 'likely';
    return { language, confidence, rule: 'language/script' };
  }
  return null;
}

/** Whether Latin letters and marks are all there is, but for a little: spares most texts the count. */
function isPlainlyLatin(text: string): boolean {
  let [latin, other] = [0, 0];
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit < 0x250) latin += (unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a ? 1 : 0;
    else if (unit < 0x1e00 || unit > 0x206f) other += 1;
  }
  return latin > other * 4;
}

function isFrequent(text: string, sign: RegExp | null, letters: number): boolean {
  return sign === null || count(text, sign) > Math.max(0, letters * signShare);
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
