/** The marks that end a sentence, in the scripts that have their own. Data only. */

/** Latin, Chinese and Japanese, Arabic, Urdu, Indic, Armenian, Ethiopic, Khmer, Burmese and Tibetan. */
export const sentenceStops = '.!?…。．｡！？؟۔।॥։።፧፨។៕။།༎';

/** After these the next sentence begins without a space. */
export const unspacedStops = '。．｡！？۔।॥။';
