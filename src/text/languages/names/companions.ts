/** Words that lead with "a", "à", "till" to people as well as to places: "insieme a Maal", "grâce à Maal". Of all languages. Data only. */
import { wordList } from '../word-list.ts';

/** In lower case. */
export const companions: ReadonlySet<string> = new Set(
  wordList(`
    insieme assieme accanto grazie oltre davanti rispetto fronte quanto attorno intorno dietro addosso junto gracias frente torno respecto
    graças grâce face quant thanks tack takk dank
  `),
);
