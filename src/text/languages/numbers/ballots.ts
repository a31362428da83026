/** Words beside votes that tell on which side they were cast, of all languages together; asked for only where votes are counted. Data only. */
import { wordList } from '../word-list.ts';

/** "2,341 voted yes", "2 341 röstade för". */
export const forIt: ReadonlySet<string> = new Set(
  wordList(
    'for for. yes yea ayes ja för voor pour oui favor favore sí si sim sì за так tak evet puolesta puolesta. kyllä jaa',
  ),
);
/** "2,198 no", "2 198 emot"; between two numbers it leads to the second. */
export const againstIt: ReadonlySet<string> = new Set(
  wordList(
    'against no nay noes nej nei nein nee emot imot mot mod gegen tegen contre non contra contro não проти против ні нет przeciw przeciwko nie hayır vastaan ei',
  ),
);
