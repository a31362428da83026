/** Makes the readable part of an address: plain ASCII from any script. */
import { hashOf } from './hash.ts';

/** Longer slugs are cut at a hyphen. */
const longest = 60;
const nameless = 'article';
/** Most names are nothing but plain words. */
const isPlainWords = /^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/;

/** Letters that Unicode decomposes into nothing plain. */
const latin: Readonly<Record<string, string>> = {
  æ: 'ae',
  ø: 'o',
  å: 'a',
  ß: 'ss',
  œ: 'oe',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
  ŋ: 'ng',
  ə: 'e',
  ŧ: 't',
};
/** Cyrillic and Greek, simplified from the passport transliterations (ICAO Doc 9303, ISO 843). */
const otherScripts: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ґ: 'g',
  д: 'd',
  е: 'e',
  ё: 'e',
  є: 'ie',
  ж: 'zh',
  з: 'z',
  и: 'i',
  і: 'i',
  ї: 'i',
  й: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ў: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'iu',
  я: 'ia',
  ђ: 'dj',
  ј: 'j',
  љ: 'lj',
  њ: 'nj',
  ћ: 'c',
  џ: 'dz',
  ѓ: 'gj',
  ќ: 'kj',
  ѕ: 'dz',
  α: 'a',
  β: 'v',
  γ: 'g',
  δ: 'd',
  ε: 'e',
  ζ: 'z',
  η: 'i',
  θ: 'th',
  ι: 'i',
  κ: 'k',
  λ: 'l',
  μ: 'm',
  ν: 'n',
  ξ: 'x',
  ο: 'o',
  π: 'p',
  ρ: 'r',
  σ: 's',
  ς: 's',
  τ: 't',
  υ: 'y',
  φ: 'f',
  χ: 'ch',
  ψ: 'ps',
  ω: 'o',
};

/**
 * A slug: lower-case ASCII letters, digits and single hyphens, at most 60 characters, never empty. Latin letters lose
 * their accents, Cyrillic and Greek are transliterated, what cannot be written is left out.
 */
export function slug(text: string): string {
  return writable(text) ?? nameless;
}

/** The slug of a name; where nothing of it can be written, a number that is its own, so that its address never changes. */
export function nameSlug(name: string): string {
  return writable(name) ?? `name-${hashOf(name).toString(36)}`;
}

function writable(text: string): string | null {
  const start = text.slice(0, longest * 8);
  if (isPlainWords.test(start)) return cutSlug(start.toLowerCase().replaceAll(' ', '-'));
  const lower = start.replace(/['’‘]/g, '').toLowerCase();
  const isPlain = !/[^\0-\x7f]/.test(lower);
  const plain = isPlain ? lower : [...lower.normalize('NFC')].map(transliterate).join('');
  const words = plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
  return words === '' ? null : cutSlug(words);
}

function transliterate(char: string): string {
  const known = latin[char] ?? otherScripts[char];
  if (known !== undefined) return known;
  return char
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\0-\x7f]/g, (rest) => latin[rest] ?? otherScripts[rest] ?? ' ');
}

function cutSlug(words: string): string {
  if (words.length <= longest) return words;
  const cut = words.lastIndexOf('-', longest);
  return words.slice(0, cut > 0 ? cut : longest);
}
