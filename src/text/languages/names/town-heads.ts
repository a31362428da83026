/** Who leads a town: what they are of is a place, "la alcaldesa de Ostrel". Of all languages. Data only. */
import { wordList } from '../word-list.ts';

/** In lower case, with their inflected forms. */
export const townHeads: ReadonlySet<string> = new Set(
  wordList(`
    mayor mayoress alcalde alcaldesa maire mairesse sindaco sindaca bürgermeister bürgermeisterin oberbürgermeister oberbürgermeisterin
    burgemeester ordfører ordføreren ordførar ordføraren borgmester borgmesteren prefeito prefeita burmistrz burmistrza wójt
    pormestari kaupunginjohtaja мэр мэра мэром мэру мер мера
  `),
);
