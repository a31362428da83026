/** Who is somebody's: kin, those who work for him, and in languages with cases neighbours and lawyers as well. Data only. */
import type { LanguageTag } from '../../../model/ids.ts';
import { wordList } from '../word-list.ts';
import { attributesOf } from './attributes.ts';
import { belongsToAnother } from './belongings.ts';
import { kinGendersOf } from './kin-genders.ts';

const norse = 'advokat forsvarer nabo talsperson talsmann talskvinne partner kjæreste samboer foreldre barn familie';
const serboCroatian = `susjed susjeda komšija komšinica prijatelj prijateljica suprug supruga muž žena brat sestra otac majka sin kći kćerka kćer baka djed
  deda odvjetnik odvjetnica advokat advokatica branitelj branilac kolega kolegica suradnik suradnica saradnik saradnica savjetnik savjetnica savetnik
  pomoćnik pomoćnica комшија комшиница сусед сусетка пријатељ пријатељица супруг супруга муж жена брат сестра отац мајка син кћи ћерка бака деда
  адвокат адвокатица бранилац колега колегиница сарадник сарадница саветник саветница помоћник помоћница`;

/** Beside what the other lists have, which know the kin of most languages only as "the mother". */
const rows: Readonly<Record<LanguageTag, string>> = {
  nb: norse,
  nn: 'advokat forsvarar nabo talsperson talsmann talskvinne partnar kjærast sambuar foreldre barn familie',
  da: 'advokat forsvarer nabo talsperson talsmand talskvinde partner kæreste samlever forældre børn familie',
  sv: 'advokat försvarare granne talesperson talesman partner flickvän pojkvän sambo föräldrar barn familj',
  de: 'anwalt anwältin verteidiger verteidigerin sprecher sprecherin eltern kinder familie',
  nl: 'advocaat raadsman woordvoerder woordvoerster ouders kinderen familie',
  pl: `sąsiad sąsiadka przyjaciel przyjaciółka kolega koleżanka brat siostra ojciec matka mąż żona syn córka wdowa wdowiec asystent asystentka
    współpracownik współpracowniczka doradca doradczyni`,
  ru: `сосед соседка друг подруга брат сестра отец мать муж жена сын дочь вдова вдовец помощник помощница советник советница коллега соратник соратница`,
  uk: `сусід сусідка друг подруга брат сестра батько мати чоловік дружина син дочка донька вдова помічник помічниця радник радниця колега соратник`,
  cs: `soused sousedka přítel přítelkyně kamarád kamarádka manžel manželka bratr sestra otec matka syn dcera babička dědeček právník právnička advokát
    advokátka obhájce obhájkyně kolega kolegyně asistent asistentka poradce poradkyně`,
  sk: `sused suseda susedka priateľ priateľka kamarát kamarátka manžel manželka brat sestra otec matka syn dcéra právnik právnička advokát advokátka
    obhajca obhajkyňa kolega kolegyňa asistent asistentka poradca poradkyňa`,
  hr: serboCroatian,
  bs: serboCroatian,
  sr: serboCroatian,
  sl: 'sosed soseda prijatelj prijateljica mož žena brat sestra oče mati sin hči odvetnik odvetnica kolega kolegica sodelavec sodelavka svetovalec',
  fi: `sisar sisko veli äiti isä poika tytär vaimo mies puoliso leski serkku ystävä kaveri naapuri kollega avustaja asianajaja lakimies juristi tiedottaja
    edustaja`,
  hu: `ügyvédje szóvivője felesége férje anyja apja édesanyja édesapja fia lánya testvére nővére húga bátyja öccse barátja barátnője szomszédja
    kollégája munkatársa tanácsadója özvegye edzője védője titkára`,
  ro: 'sora fratele mama tatăl soția soțul fiul fiica vecin vecină vecina avocatul avocata prieten prietenul prietena',
  el: 'αδελφή αδελφός μητέρα πατέρας σύζυγος γιος κόρη φίλος φίλη γείτονας γειτόνισσα δικηγόρος',
};

const known = new Map(Object.entries(rows).map(([tag, words]) => [tag, new Set(wordList(words))]));

/** Whether people called so are somebody's: "Holms søster", "адвокат Илића"; by the base of the language tag. */
export function isSomebodysOwn(noun: string, base: LanguageTag): boolean {
  if (known.get(base)?.has(noun) === true || belongsToAnother(noun, base)) return true;
  return attributesOf(base)?.kin.has(noun) === true || kinGendersOf(base).has(noun);
}
