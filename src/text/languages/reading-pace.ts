/**
 * How many words a minute people read of an ordinary text, silently or aloud, by language. Data only.
 * Source: Trauzettel-Klosinski and Dietz, Standardized Assessment of Reading Performance: The New International Reading
 * Speed Texts IReST, Investigative Ophthalmology and Visual Science 53 (2012), table 2.
 */

export const wordsAMinute: Readonly<Record<string, number>> = {
  ar: 138,
  de: 179,
  en: 228,
  es: 218,
  fi: 161,
  fr: 195,
  he: 187,
  it: 188,
  nl: 202,
  pl: 166,
  pt: 181,
  ru: 184,
  sl: 180,
  sv: 199,
  tr: 166,
  // Of the languages not measured those that are written alike: Danish and Norwegian as Swedish, Ukrainian as Russian.
  da: 199,
  nb: 199,
  nn: 199,
  uk: 184,
  // Measured in characters, 255 and 357 a minute: two of them are counted as one word.
  zh: 128,
  ja: 178,
};

/** The mean of the languages measured, for all others. */
export const usualPace = 184;
