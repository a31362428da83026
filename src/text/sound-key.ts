/**
 * Folds transliterations together: one key for the spellings that languages and scripts have of one name (Lukashenko,
 * Lukasjenko, Łukaszenka, Loukachenko, Лукашенко). Coarse on purpose: what it joins needs a second sign, such as a given name.
 */
import { givenNameVariants } from './languages/names/given-name-variants.ts';
import { remembering } from './remembering.ts';
import { slug } from './slug.ts';

/** Cyrillic letters as the sounds of `classes`; what is missing is left to the slug. */
const cyrillic: Readonly<Record<string, string>> = {
  ж: 'S',
  з: 'S',
  с: 'S',
  ц: 'S',
  ч: 'S',
  ш: 'S',
  щ: 'S',
  х: 'K',
  к: 'K',
  г: 'G',
  ґ: 'G',
  в: 'V',
  ў: 'V',
  ф: 'V',
  й: 'i',
  і: 'i',
  ї: 'i',
  и: 'i',
  ы: 'i',
  е: 'e',
  є: 'e',
  ё: 'e',
  э: 'e',
  ю: 'u',
  я: 'a',
  о: 'a',
  а: 'a',
  у: 'u',
  ь: '',
  ъ: '',
  ћ: 'S',
  ђ: 'S',
  џ: 'S',
  љ: 'l',
  њ: 'n',
  ј: 'i',
  ѓ: 'G',
  ќ: 'K',
};

/** Latin letters as sounds, the longest groups first. */
const latin: readonly (readonly [RegExp, string])[] = [
  [
    /stsch|shch|chtch|szcz|schtsch|tsch|tch|tsj|tj(?=[aeou])|sch|sh|sj|sz|cz|ch(?=[eiyou])|zh|dzh|dj(?=[aeo])|ts|tz/g,
    'S',
  ],
  // "Nowacki", "Palacký": Новацкий, Палацкий; not Ricky.
  [/(?<=.{3})ck(?=[iy]$)/g, 'SK'],
  [/kh|ch|ck|q/g, 'K'],
  [/ph|w|v|f/g, 'V'],
  [/x/g, 'KS'],
  [/c(?=[eiy])|z|s/g, 'S'],
  [/c|k/g, 'K'],
  [/g|h/g, 'G'],
  [/ou|oe|oo/g, 'u'],
  [/ij|yi|iy|yj/g, 'i'],
  [/[jiy](?=[aoue])/g, ''],
  [/[jiy]/g, 'i'],
  [/o/g, 'a'],
];

const kept = new Map<string, string>();
const mostKept = 50_000;

/** The key of one word of a name; empty when nothing of it can be written in Latin letters. */
export function soundKey(word: string): string {
  const known = kept.get(word);
  if (known !== undefined) return known;
  if (kept.size >= mostKept) kept.clear();
  const made = makeKey(word);
  kept.set(word, made);
  return made;
}

let firstForms: ReadonlyMap<string, string> | null = null;

/** The key of a given name by itself, in lower case: the same for the forms that languages have of it, as володимир and vladimir. */
export const givenKey = remembering((word: string): string => {
  firstForms ??= new Map(
    givenNameVariants.flatMap((forms) => forms.map((form) => [plainForm(form), forms[0] ?? form])),
  );
  return soundKey(firstForms.get(plainForm(word)) ?? word);
});

/** "й" as "и", "ё" as "е". */
function plainForm(word: string): string {
  if (!/[^\0-\x7f]/.test(word)) return word;
  return word
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/ł/g, 'l');
}

function makeKey(word: string): string {
  const lower = word.toLowerCase();
  if (!/[\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}]/u.test(lower)) return '';
  let key = /\p{sc=Cyrillic}/u.test(lower)
    ? [...lower]
        .map((char) => cyrillic[char] ?? slugOf(char))
        .join('')
        // "Дариуш" is "Dariusz", where "i" before a vowel is left out.
        .replace(/i(?=[aeu])/g, '')
    : latin.reduce((text, [group, sound]) => text.replace(group, sound), caron(lower));
  // "-skiy", "-skij", "-sky", "-ski" and "-er" after a consonant: endings that transliterations write in many ways.
  key = key
    .replace(/ii+$/, 'i')
    .replace(/(?<=[^aeiu])er$/, 'r')
    .replace(/(?<=.{4})e$/, '');
  return key.replace(/(.)\1+/g, '$1');
}

function slugOf(text: string): string {
  return /[\p{L}]/u.test(text) ? slug(text).replace(/-/g, '') : '';
}

/** "Š" and its kin are what others write with two letters. */
function caron(word: string): string {
  return slugOf(
    word
      .replace(/[šśşș]/g, 'sh')
      .replace(/[žźż]/g, 'zh')
      .replace(/[čćç]/g, 'tch')
      .replace(/ü/g, 'u'),
  );
}
