/**
 * Tells the language of a text: by its script where that settles it, else by its commonest words. It reads samples from
 * all over the text, and more of it only when they leave doubt. It says `und` rather than guess, and knows nothing of
 * articles.
 */
import type { LanguageTag } from '../model/ids.ts';
import type { Confidence } from '../model/provenance.ts';
import type { RuleId } from '../model/rules.ts';
import { detectByScript, likelyByScript } from './detect-by-script.ts';
import { detectByWords } from './detect-by-words.ts';
import { countScripts } from './script.ts';

export interface DetectedLanguage {
  /** `und` when unsure. */
  readonly language: LanguageTag;
  readonly confidence: Confidence;
  readonly rule: Extract<RuleId, 'language/words' | 'language/script'>;
}

/** How much is read: first four pieces of 400 characters, then twelve of 1,000. A novel is no surer than its chapters. */
const readings = [
  { pieces: 3, length: 360 },
  { pieces: 12, length: 1000 },
];

/** The language that a text is written in. */
export function detectLanguage(text: string): DetectedLanguage {
  let found: DetectedLanguage = { language: 'und', confidence: 'guess', rule: 'language/words' };
  for (const { pieces, length } of readings) {
    found = detectIn(sampleOf(text, pieces, length));
    if (found.confidence === 'certain' || text.length <= pieces * length) return found;
  }
  return found;
}

function detectIn(sample: string): DetectedLanguage {
  const lower = withWholeLetters(sample).toLowerCase();
  const scripts = countScripts(lower);
  const settled = detectByScript(lower, scripts);
  if (settled !== null) return settled;
  const told = detectByWords(lower);
  return told.language === 'und' ? (likelyByScript(lower, scripts) ?? told) : told;
}

/** Pieces from all over the text, so that neither its opening nor a long quotation speaks for the whole. */
function sampleOf(text: string, pieces: number, length: number): string {
  if (text.length <= pieces * length) return text;
  const step = (text.length - length) / (pieces - 1);
  const starts = Array.from({ length: pieces }, (_, index) => Math.round(index * step));
  return starts.map((start) => text.slice(start, start + length)).join('\n');
}

const looseMark = /[\u0300-\u036f]/;

/** Letters with their accents as one character each: some systems save them apart. */
function withWholeLetters(text: string): string {
  return looseMark.test(text) ? text.normalize('NFC') : text;
}
