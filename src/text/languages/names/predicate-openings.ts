/**
 * Words that begin what is told of whoever stands right before them: "was" in "the coach was silent". Behind an office and a comma
 * they tell that the office is nobody's who stands before the comma. In lower case. Data only.
 */
import { wordList } from '../word-list.ts';

/** In all languages together: none of these is anything else right behind an office. */
export const predicateOpenings: ReadonlySet<string> = new Set(
  wordList(`was were is are has have had will would did does can could may must should
    a ont est sont était avait sera aura doit peut ha han es era fue había será è sono fu aveva sarà deve può
    é são foi tem tinha será vai ist sind war hat hatte wird will kann muss soll er var har havde hadde skal vil ble blev
    är hade ska blev kom heeft had werd wordt zal moet kan`),
);
