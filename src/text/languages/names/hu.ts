/** Hungarian: words around names. Data only. */
import { wordList as words } from '../word-list.ts';
import type { NameWords } from './name-words.ts';

export const hu: NameWords = {
  tag: 'hu',
  sparse: true,
  titles: words('dr ifj id özv'),
  roles:
    words(`miniszterelnök miniszter államtitkár polgármester főpolgármester elnök alelnök szóvivő igazgató vezérigazgató képviselő
    kormányzó bíró ügyész ügyvéd orvos professzor tanár edző játékos énekes színész színésznő író költő rendező újságíró püspök ezredes
    őrnagy alezredes rendőrkapitány`),
  roleEndings: words('miniszter elnök igazgató edző'),
  organisations:
    words(`főigazgatóság minisztérium belügyminisztérium hivatal egyetem rendőrség főkapitányság kapitányság kórház bíróság
    ügyészség bizottság szövetség párt zrt kft nyrt bank klub egyesület alapítvány intézet önkormányzat parlament országgyűlés tanács
    színház múzeum iskola gimnázium katasztrófavédelem mentőszolgálat társaság kamara ezred`),
  organisationKinds: words('lap napilap hetilap'),
  organisationEndings: words('minisztérium hivatal szövetség bizottság főkapitányság igazgatóság'),
  organisationTails: [],
  places: words('utca út tér körút híd folyó tó megye sziget hegy völgy kerület fürdő repülőtér pályaudvar'),
  placeKinds: words('város falu község megye kerület'),
  placeEndings: [],
  beforePlaces: [],
  towardsPlaces: [],
  joins: words('és'),
  articles: words('a az egy'),
  elisions: [],
  endings: [],
  notNames: words('magyar magyarok karácsony húsvét európai'),
  otherThings: words('törvény kupa díj bajnokság fesztivál liga'),
  openers:
    words(`a az egy és de is hogy ha mert ezt azt ez ami aki akkor amikor után előtt szerint mint még már csak nem igen így ott itt
    most ma tegnap holnap kedden szerdán csütörtökön pénteken szombaton vasárnap hétfőn két három több sok minden`),
};
