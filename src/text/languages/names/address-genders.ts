/**
 * Forms of address that say whether a woman or a man is spoken of: "Mrs", "Herr", "sig.ra", "г-жа", with the cases they stand
 * in. Those of any office, "Dr" and "Prof", say neither. In lower case, without the full stop at their end. Data only.
 */
import type { LanguageTag } from '../../../model/ids.ts';
import { wordList } from '../word-list.ts';

/** The same in texts of any language: foreign people keep their own. */
const everywhere: readonly [she: string, he: string] = [
  'mrs ms miss mme mlle madame mademoiselle frau señora señorita signora signorina lady dame',
  'mister monsieur herr signor señor sir',
];

const own: Readonly<Record<LanguageTag, readonly [she: string, he: string]>> = {
  en: ['madam sister countess baroness', 'mr lord father messrs viscount marquess'],
  nb: ['fru frøken', 'hr mr lord'],
  nn: ['fru frøken', 'hr mr lord'],
  da: ['fru frøken', 'hr mr lord'],
  sv: ['fru fröken', 'hr mr lord'],
  de: ['fr fräulein', 'herrn hr mr lord'],
  // A "mr." is a lawyer in Dutch, man or woman.
  nl: ['mevrouw mevr mw', 'meneer mijnheer dhr lord'],
  fr: ['mmes', 'm mm mr lord'],
  es: ['sra srta doña', 'sr don mr lord'],
  pt: ['sra srta senhora senhorita dona', 'sr senhor dom mr lord'],
  it: ['sig.ra sig.na donna', 'sig mr lord don'],
  pl: ['pani panią panna panny', 'pan pana panu panem mr lord'],
  cs: ['paní slečna slečny', 'pan pana panu panem mr lord'],
  ru: [
    'госпожа госпожи госпоже госпожу госпожой г-жа г-жи г-же г-жу г-жой',
    'господин господина господину господином г-н г-на г-ну г-ном',
  ],
  uk: ['пані панна', 'пан пана панові пану паном'],
  fi: ['rouva rouvan neiti neidin', 'herra herran mr lord'],
  tr: ['bayan', 'bay mr lord'],
  id: ['ibu bu nyonya', 'bapak pak tuan mr lord'],
  eo: ['sinjorino fraŭlino s-ino', 'sinjoro s-ro'],
};

const known = new Map<LanguageTag, ReadonlyMap<string, 'she' | 'he'>>();

/** Whom the forms of address of a language are for, by the base of its tag. */
export function addressesOf(base: LanguageTag): ReadonlyMap<string, 'she' | 'he'> {
  const made = known.get(base);
  if (made !== undefined) return made;
  const [she, he] = own[base] ?? ['', ''];
  const found = new Map<string, 'she' | 'he'>();
  for (const word of wordList(`${everywhere[0]} ${she}`)) found.set(word, 'she');
  for (const word of wordList(`${everywhere[1]} ${he}`)) found.set(word, 'he');
  known.set(base, found);
  return found;
}
