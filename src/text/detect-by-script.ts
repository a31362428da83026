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

/** The language that the scripts of a text settle; null when words must tell. */
export function detectByScript(counts: ReadonlyMap<Script, number>): DetectedLanguage | null {
  const main = mainScript(counts);
  const language = main === 'han' || main === 'kana' ? eastAsian(counts) : languages[main ?? 'latin'];
  if (main === null || language === undefined) return null;
  const sure = (counts.get(main) ?? 0) >= sureLetters;
  return { language, confidence: sure ? 'certain' : 'likely', rule: 'language/script' };
}

function eastAsian(counts: ReadonlyMap<Script, number>): string {
  const han = counts.get('han') ?? 0;
  const kana = counts.get('kana') ?? 0;
  return kana >= (han + kana) * leastKana ? 'ja' : 'zh';
}
