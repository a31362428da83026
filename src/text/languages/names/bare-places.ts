/**
 * In languages whose nouns all have capitals: what names of places end in, and what many ordinary nouns end in that stand
 * behind "in" and "aus" without an article. In lower case. Data only.
 */
import { wordList } from '../word-list.ts';

/** Endings by which a word is a place more often than not, with something before them: "Oberdorf". */
export const placeNameEndings: readonly string[] = wordList(`
  burg berg dorf heim hausen ingen stedt brück furt walde hagen rode ow itz witz nau lau bronn büttel weiler scheid born hofen
  fels münde horst hude beck wedel koog oog feld bach sleben haven
`);

/** What bodies of people and things are in, and are made of: "Notunterkünften", "Haft", "Holz". */
export const ordinaryHeads: readonly string[] = wordList(`
  unterkunft unterkünfte unterkünften häuser häusern halle hallen hotels heime heimen gehege gehegen schulen zelte zelten lager lagern
  wohnungen gebäude gebäuden städte städten dörfer dörfern länder ländern ländereien straßen kliniken zentren läden büros betriebe
  betrieben firmen vereine vereinen parks wälder wäldern gärten flüsse flüssen inseln gebiete gebieten regionen bezirke bezirken
  kreise kreisen gemeinden restaurants kneipen cafés märkte märkten fabriken räume räumen zimmern kellern autos bussen zügen schiffe
  schiffen booten ställe ställen moscheen museen theatern bädern gefängnissen banken praxen apotheken containern container camps
  baracken kasernen tunneln häfen medien zeitungen gruppen familien stätten höfen bergen tälern plätzen anlagen einrichtungen
  haft not gefahr kraft ruhe sicht zukunft holz stahl glas beton leder papier metall gold silber angst sorge wut liebe protest rente
  pflegeheim altersheim wohnheim kinderheim studentenheim tierheim keiten heiten arbeit pension kontakt betrieb deckung mode trauer flammen
`);
