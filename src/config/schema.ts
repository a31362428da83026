/**
 * What a configuration may say. Owns the keys, what each accepts and the words for a value that is wrong;
 * reads nothing and knows no defaults.
 */
import * as v from 'valibot';
import { interfaceLanguageOf, interfaceLanguages } from '../model/settings.ts';

const text = v.pipe(v.string('a text'), v.trim());
const filled = v.pipe(text, v.minLength(1, 'a text that is not empty'));
const folder = v.pipe(v.string('the name of a folder'), v.minLength(1, 'the name of a folder'));
const publish = v.picklist(['full', 'extract', 'record'], '"full", "extract" or "record"');
const wantsLanguage = `a language that the interface speaks: ${interfaceLanguages
  .map((tag) => `"${tag}"`)
  .join(', ')
  .replace(/, ([^,]*)$/, ' or $1')}`;
const webAddress = 'a web address that begins with http:// or https://, without ? and #';

const publisher = v.strictObject({ publish: v.optional(publish), rights: v.optional(filled) }, wantsObject);

const publishers = v.record(v.string(), publisher, wantsObject);
type Publishers = v.InferInput<typeof publishers>;

/** The shape of what `build.config.ts` exports; an issue's message says what is wanted. */
export const configSchema = v.strictObject(
  {
    title: v.optional(filled),
    description: v.optional(text),
    language: v.optional(v.pipe(filled, v.check(isInterfaceLanguage, wantsLanguage), v.toLowerCase())),
    base: v.optional(v.pipe(filled, v.check(isBase, webAddress))),
    timeZone: v.optional(v.pipe(filled, v.check(isTimeZone, 'a time zone such as "Europe/Oslo" or "UTC"'))),
    articles: v.optional(folder),
    templates: v.optional(folder),
    public: v.optional(folder),
    pages: v.optional(folder),
    out: v.optional(folder),
    contact: v.optional(v.pipe(filled, v.check(isContact, 'a mail address or a web address'))),
    rights: v.optional(filled),
    publish: v.optional(publish),
    publishers: v.optional(v.pipe(v.custom<Publishers>(isNoList, wantsObject), publishers)),
    robots: v.optional(v.picklist(['index', 'noindex'], '"index" or "noindex"')),
  },
  wantsObject,
);

/** What a person may configure: every key is optional. */
export type DatelineConfig = v.InferInput<typeof configSchema>;

/** The same after checking, with texts trimmed. */
export type CheckedConfig = v.InferOutput<typeof configSchema>;

export type ConfigKey = keyof DatelineConfig;

/** Whether a key changes the bytes of the site, or only where things are read and written. A new key must be put here. */
export const keyEffects = {
  title: 'output',
  description: 'output',
  language: 'output',
  base: 'output',
  timeZone: 'output',
  articles: 'place',
  templates: 'place',
  public: 'place',
  pages: 'place',
  out: 'place',
  contact: 'output',
  rights: 'output',
  publish: 'output',
  publishers: 'output',
  robots: 'output',
} as const satisfies Record<ConfigKey, 'output' | 'place'>;

function wantsObject(): string {
  return 'an object';
}

/** A list is an object without keys to a record. */
function isNoList(value: unknown): boolean {
  return !Array.isArray(value);
}

function isInterfaceLanguage(tag: string): boolean {
  return interfaceLanguageOf(tag) !== null && attempt(() => Intl.getCanonicalLocales(tag).length === 1);
}

function isTimeZone(name: string): boolean {
  return attempt(() => new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '');
}

function isBase(address: string): boolean {
  return attempt(() => {
    const url = new URL(address);
    return /^https?:\/\//i.test(address) && url.search === '' && url.hash === '' && url.username === '';
  });
}

function isContact(contact: string): boolean {
  return (
    /^(?:mailto:)?[^\s@/<>"]+@[^\s@/<>"]+$/.test(contact) ||
    (/^https?:\/\/\S+$/i.test(contact) && attempt(() => new URL(contact).host !== ''))
  );
}

function attempt(check: () => boolean): boolean {
  try {
    return check();
  } catch {
    return false;
  }
}
