/**
 * Words that set one event beside an earlier one of its kind: "another storm", "the largest march so far". Where they stand,
 * an earlier day is that of another event. In lower case. Data only.
 */
import type { LanguageTag } from '../../../model/ids.ts';
import { wordList } from '../word-list.ts';

const rows: Readonly<Record<LanguageTag, string>> = {
  en: 'another second third fourth fifth again anew repeat repeated similar previous previously latest largest biggest deadliest worst highest record compared like since recent series wave',
  nb: 'nok enda annen annet andre tredje fjerde igjen gjentatt lignende forrige tidligere største verste høyeste siden sist serie rekke bølge nytt ny nye',
  nn: 'nok enda annan anna andre tredje fjerde igjen liknande førre tidlegare største verste høgaste sidan sist serie rekkje bølgje nytt ny nye',
  da: 'endnu anden andet andre tredje fjerde igen gentaget lignende forrige tidligere største værste højeste siden sidst serie række bølge nyt ny nye',
  sv: 'ännu annan annat andra tredje fjärde igen åter liknande förra tidigare största värsta högsta sedan senast serie rad våg nytt ny nya',
  de: 'noch weitere weiterer weiteres weiteren zweite zweiter zweites zweiten dritte dritter dritten vierte erneut wieder abermals neue neuer neues ähnliche ähnlicher vorige früheren größte größter schwerste höchste seit zuletzt serie reihe welle',
  nl: 'nog ander andere tweede derde vierde opnieuw weer nieuwe soortgelijke vorige eerdere grootste ergste hoogste sinds laatst reeks serie golf',
  fr: 'autre encore nouveau nouvelle second seconde deuxième troisième quatrième semblable précédent précédente plus depuis série vague pire',
  es: 'otro otra segundo segunda tercero tercer tercera cuarto nuevo nueva similar anterior mayor peor desde serie oleada vuelve más',
  pt: 'outro outra segundo segunda terceiro terceira novo nova semelhante anterior maior pior desde série onda volta mais',
  it: 'altro altra altri secondo seconda terzo terza quarto nuovo nuova simile precedente maggiore peggiore dal serie ondata ancora più',
  pl: 'kolejny kolejna kolejne inny inna drugi druga drugie trzeci trzecia ponownie znowu nowy nowa nowe podobny podobna poprzedni poprzednia największy największa najgorszy od seria fala',
  ru: 'очередной очередная очередное другой другая второй вторая второе третий третья снова вновь новый новая новое похожий предыдущий предыдущая крупнейший крупнейшая самый самая серия волна',
  uk: 'черговий чергова чергове інший інша другий друга друге третій третя знову новий нова нове схожий попередній попередня найбільший найбільша серія хвиля',
  fi: 'toinen toisen kolmas neljäs taas jälleen uusi uuden samanlainen edellinen aiempi suurin pahin sitten sarja aalto',
};

const known = new Map(
  Object.entries(rows).map(([tag, words]) => [tag, new Set(wordList(words)) as ReadonlySet<string>]),
);

/** The words of a language, by the base of its tag; null where none are listed. */
export function againWordsOf(base: LanguageTag): ReadonlySet<string> | null {
  return known.get(base) ?? null;
}
