/** What firms are as well as people: "Balticline, the owner, has rejected that". Data only. */
import { wordList } from '../word-list.ts';

/** In lower case, of all languages together: they are asked for only behind a name and a comma. */
export const rolesOfFirms: ReadonlySet<string> = new Set([
  ...wordList('owner co-owner landlord publisher broadcaster organiser organizer investor trader partner designer'),
  ...wordList('inhaber inhaberin eigentümer eigentümerin vermieter besitzer partner investor veranstalter'),
  ...wordList('propriétaire organisateur organisatrice partenaire investisseur bailleur éditeur'),
  ...wordList('propietario propietaria dueño dueña organizador organizadora socio inversor promotor promotora editor'),
  ...wordList(
    'proprietario proprietaria organizzatore socio investitore editore proprietário proprietária organizador',
  ),
  ...wordList(
    'eier eieren eigar eigaren ägare ägaren ejer ejeren arrangør arrangøren arrangör arrangören utleier utleieren',
  ),
  ...wordList('eigenaar eigenares organisator verhuurder uitgever omistaja järjestäjä vuokranantaja'),
  ...wordList('właściciel właścicielem organizator organizatorem wydawca владелец организатор власник організатор'),
]);
