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

/** Who lives in a town or stands for those who do, right before its name in the case of "of". In lower case, with inflected forms. */
export const residents: ReadonlySet<string> = new Set(
  wordList(`
    mieszkaniec mieszkańca mieszkanka mieszkanki mieszkance mieszkańcy mieszkańców mieszkańcom mieszkańcami
    житель жителя жители жителей жителям жителями жительница жительницы жительницу мешканець мешканця мешканка мешканки мешканці мешканців
    мешканцям жителі жителів
  `),
);
