/** Which languages write compounds, and what stands at their ends without being what they are. Data only. */
import { wordList } from '../word-list.ts';

/** By the base of the language tag. */
export const compounding: ReadonlySet<string> = new Set(wordList('de nl nb nn no da sv fi'));

/** Without accents: "Haltestellen" are no posts, "Kraftwerke" no paintings, "landingsbanen" no jobs. */
export const noTails: ReadonlySet<string> = new Set(
  wordList(`werk werke werken stelle stellen banen lager tieren tiere stein steine steinen karte karten bilder bilde linjer linier platz
    mark marken marker punkt punkte poeng timer zug zuge fall falle fallen geld lopp lopen stad staden land lander lande landen sitzung teil teile
    kalla rett borger burger tore toren mann manner folk folket mengen stunde stunden`),
);
