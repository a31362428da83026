/** Who leads a town: what they are of is a place, "la alcaldesa de Ostrel". Of all languages. Data only. */
import { wordList } from '../word-list.ts';

/** In lower case, with their inflected forms. */
export const townHeads: ReadonlySet<string> = new Set(
  wordList(`
    mayor mayoress alcalde alcaldesa maire mairesse sindaco sindaca bürgermeister bürgermeisterin oberbürgermeister oberbürgermeisterin
    stadtpräsident stadtpräsidentin gemeindepräsident gemeindepräsidentin
    burgemeester ordfører ordføreren ordførar ordføraren borgmester borgmesteren borgmästare borgmästaren kommunalråd kommunalrådet
    prefeito prefeita burmistrz burmistrza wójt pormestari kaupunginjohtaja kunnanjohtaja мэр мэра мэром мэру мер мера
  `),
);

/** Who serves a village or a diocese: what they are of is a place too. In lower case. */
const servants: ReadonlySet<string> = new Set(
  wordList(`
    bishop archbishop vicar bischof erzbischof pfarrer pfarrerin bäcker bäckerin förster wirt wirtin évêque archevêque curé préfet préfète
    obispo arzobispo párroco vescovo arcivescovo parroco prefetto bispo arcebispo pároco bisschop pastoor
  `),
);

/** Whether what an office is of, behind a word for "of", is a place. */
export function isOfPlace(office: string): boolean {
  return townHeads.has(office) || servants.has(office);
}

/** Who lives in a town or stands for those who do, right before its name in the case of "of". In lower case, with inflected forms. */
export const residents: ReadonlySet<string> = new Set(
  wordList(`
    mieszkaniec mieszkańca mieszkanka mieszkanki mieszkance mieszkańcy mieszkańców mieszkańcom mieszkańcami
    житель жителя жители жителей жителям жителями жительница жительницы жительницу мешканець мешканця мешканка мешканки мешканці мешканців
    мешканцям жителі жителів
  `),
);
