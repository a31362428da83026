/**
 * Tells the language of a text: by its script where that settles it, else by its commonest words. It says `und` rather
 * than guess. It knows nothing of articles.
 */
import type { LanguageTag } from '../model/ids.ts';
import type { Confidence } from '../model/provenance.ts';
import type { RuleId } from '../model/rules.ts';
import { detectByWords } from './detect-by-words.ts';
import { detectByScript } from './script.ts';

export interface DetectedLanguage {
  /** `und` when unsure. */
  readonly language: LanguageTag;
  readonly confidence: Confidence;
  readonly rule: Extract<RuleId, 'language/words' | 'language/script'>;
}

/** The first pages say enough: a novel is no surer than its first chapter. */
const sampleLength = 40_000;

/** The language that a text is written in. */
export function detectLanguage(text: string): DetectedLanguage {
  const sample = text.slice(0, sampleLength).normalize('NFC').toLowerCase();
  return detectByScript(sample) ?? detectByWords(sample);
}
