/** The languages that a script gives away. Scripts that several languages share are left to their words. */
import type { DetectedLanguage } from './detect-language.ts';
import { mainScript, type Script } from './script.ts';

const languages: Partial<Record<Script, string>> = {
  greek: 'el',
  armenian: 'hy',
  gurmukhi: 'pa',
  gujarati: 'gu',
  oriya: 'or',
  tamil: 'ta',
  telugu: 'te',
  kannada: 'kn',
  malayalam: 'ml',
  sinhala: 'si',
  thai: 'th',
  lao: 'lo',
  tibetan: 'bo',
  myanmar: 'my',
  georgian: 'ka',
  khmer: 'km',
  hangul: 'ko',
};

/** Chinese texts quote a Japanese name; Japanese prose is a third kana or more, its headlines less. */
const leastKana = 0.06;
/** Fewer letters may be a name. */
const sureLetters = 20;

/** Nearly all newspapers in the script are in the language, and those in its kin show letters or words that it has not. */
const usual: Partial<Record<Script, { readonly language: string; readonly kin: RegExp }>> = {
  // Yiddish
  hebrew: { language: 'he', kin: /[ײױװ]|(?<!\p{L})(?:און|דער|דאס|איז|מיט)(?!\p{L})/u },
  // Assamese
  bengali: { language: 'bn', kin: /[ৰৱ]/u },
};
const usualLetters = 60;

/** The language that the script of a text makes likely where its words did not tell; null for scripts that many share. */
export function likelyByScript(text: string, counts: ReadonlyMap<Script, number>): DetectedLanguage | null {
  const main = mainScript(counts);
  const found = main === null ? undefined : usual[main];
  if (main === null || found === undefined || (counts.get(main) ?? 0) < usualLetters || found.kin.test(text))
    return null;
  return { language: found.language, confidence: 'likely', rule: 'language/script' };
}

/** The language that the scripts of a text settle; null when words must tell. */
export function detectByScript(text: string, counts: ReadonlyMap<Script, number>): DetectedLanguage | null {
  const main = mainScript(counts);
  const language = main === 'han' || main === 'kana' ? eastAsian(text, counts) : languages[main ?? 'latin'];
  if (main === null || language === undefined) return null;
  const sure = (counts.get(main) ?? 0) >= sureLetters;
  return { language, confidence: sure ? 'certain' : 'likely', rule: 'language/script' };
}

/** Above this share no text is Chinese. */
const sureKana = 0.25;
/** Shorter pieces of a sentence may be names. */
const clause = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー]{6,400}/gu;
const kanaLetter = /[\p{sc=Hiragana}\p{sc=Katakana}]/u;

function eastAsian(text: string, counts: ReadonlyMap<Script, number>): string {
  const han = counts.get('han') ?? 0;
  const kana = counts.get('kana') ?? 0;
  const share = kana / (han + kana);
  if (share < leastKana) return 'zh';
  return share >= sureKana || isJapanese(text) ? 'ja' : 'zh';
}

/** A Chinese page with a line for Japanese readers: what stands between two marks has kana in Japanese, and seldom there. */
function isJapanese(text: string): boolean {
  const clauses = text.match(clause) ?? [];
  return clauses.filter((one) => kanaLetter.test(one)).length * 2 >= clauses.length;
}
