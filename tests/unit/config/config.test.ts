import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { foldersOf, settingsOf } from '../../../src/config/defaults.ts';
import { loadConfig } from '../../../src/config/load.ts';
import { type ConfigKey, configSchema, keyEffects } from '../../../src/config/schema.ts';
import { validateConfig } from '../../../src/config/validate.ts';
import { tempFolder } from '../build/temp-archive.ts';

const validate = (config: unknown) => validateConfig(config, 'build.config.ts');

describe('a configuration', () => {
  it('may say nothing: the archive is in English, kept from search engines until rights are stated', () => {
    expect(settingsOf(validate({}))).toEqual({
      title: 'News archive',
      description: '',
      language: 'en',
      base: null,
      timeZone: 'UTC',
      contact: null,
      rights: null,
      publish: 'full',
      publishers: {},
      robots: 'noindex',
    });
    expect(settingsOf(validate({ rights: 'Public domain.' })).robots).toBe('index');
    expect(settingsOf(validate({ rights: 'Public domain.', robots: 'noindex' })).robots).toBe('noindex');
  });

  it('has its base end in a slash, and its language in lower case', () => {
    expect(settingsOf(validate({ base: 'https://archive.example/border', language: 'nb-NO' }))).toMatchObject({
      base: 'https://archive.example/border/',
      language: 'nb-no',
    });
  });

  it.each([
    [{ titel: 'Border' }, 'build.config.ts: unknown key "titel" ("Border"); did you mean "title"?'],
    [{ xyzzy: 1 }, /unknown key "xyzzy" \(1\); the keys are title, description/],
    [
      { publishers: { AFP: { right: 'None' } } },
      /unknown key "publishers.AFP.right" \("None"\); did you mean "rights"\?/,
    ],
    [{ title: 7 }, 'build.config.ts: "title" is 7, it must be a text'],
    [{ title: ' ' }, /"title" is .*, it must be a text that is not empty/],
    [
      { base: 'ftp://archive.example/' },
      /"base" is "ftp:\/\/archive.example\/", it must be a web address that begins with http/,
    ],
    [{ base: 'https://archive.example/?q=1' }, /"base".*without \? and #/],
    [{ timeZone: 'Oslo' }, /"timeZone" is "Oslo", it must be a time zone such as/],
    [{ language: 'not a language' }, /"language" is "not a language", it must be a language that the interface speaks/],
    [{ language: 'fr' }, /"language" is "fr", it must be a language that the interface speaks: "en", "nb" or "ar"/],
    [{ publishers: [] }, /"publishers" is \[\], it must be an object/],
    [{ publish: 'all' }, /"publish" is "all", it must be "full", "extract" or "record"/],
    [{ robots: true }, /"robots" is true, it must be "index" or "noindex"/],
    [{ contact: 'nobody' }, /"contact" is "nobody", it must be a mail address or a web address/],
    [{ publishers: 'AFP' }, /"publishers" is "AFP", it must be an object/],
    ['title', /the configuration is "title", it must be an object/],
    [['title'], /the configuration is \["title"\], it must be an object/],
  ])('is refused with the key, what it got and what it wants: %j', (config, message) => {
    expect(() => validate(config)).toThrow(message);
  });

  it('is refused with everything that is wrong at once', () => {
    expect(() => validate({ title: 1, robots: 2 })).toThrow(/"title"[\s\S]*"robots"/);
  });

  it('cannot reach into objects by the name of a publisher', () => {
    const publishers = JSON.parse('{"__proto__":{"publish":"record"},"AFP":{"rights":"None"}}') as object;
    const settings = settingsOf(validate({ publishers }));
    expect(Object.getPrototypeOf(settings.publishers)).toBe(Object.prototype);
    expect(settings.publishers).toEqual({ AFP: { rights: 'None' } });
    expect(({} as { publish?: string }).publish).toBeUndefined();
  });
});

describe('every key', () => {
  const examples: Readonly<Record<ConfigKey, unknown>> = {
    title: 'Border',
    description: 'News',
    language: 'nb',
    base: 'https://archive.example/',
    timeZone: 'Europe/Oslo',
    articles: 'a',
    templates: 't',
    public: 'p',
    pages: 'q',
    out: 'o',
    contact: 'a@b.example',
    rights: 'None.',
    publish: 'record',
    publishers: { AFP: { publish: 'record' } },
    robots: 'index',
  };

  it('is put down as changing the output or only a place', () => {
    expect(Object.keys(keyEffects).sort()).toEqual(Object.keys(configSchema.entries).sort());
    expect(Object.keys(examples).sort()).toEqual(Object.keys(keyEffects).sort());
  });

  it.each(Object.entries(keyEffects))('%s does change the %s', (key, effect) => {
    const config = validate({ [key]: examples[key as ConfigKey] });
    const [settings, folders] = [settingsOf(config), foldersOf(config, '/archive', false)];
    const [plainSettings, plainFolders] = [settingsOf({}), foldersOf({}, '/archive', false)];
    expect(JSON.stringify(settings) === JSON.stringify(plainSettings)).toBe(effect === 'place');
    expect(JSON.stringify(folders) === JSON.stringify(plainFolders)).toBe(effect === 'output');
  });
});

describe('the folders', () => {
  it('are below the root, unless they are absolute', () => {
    expect(foldersOf({ articles: 'texts', out: '/srv/site' }, '/archive', false)).toEqual({
      articles: resolve('/archive/texts'),
      templates: resolve('/archive/templates'),
      public: resolve('/archive/public'),
      pages: resolve('/archive/pages'),
      out: resolve('/srv/site'),
    });
  });

  it('are the root itself for the articles of a bare folder', () => {
    expect(foldersOf({}, '/archive', true).articles).toBe(resolve('/archive'));
  });

  it.each([['.'], ['..'], ['articles'], ['public'], ['/'], ['public/site'], ['articles/.archive']])(
    'may not have the site written to %s',
    (out) => {
      expect(() => foldersOf({ out }, '/archive', false)).toThrow(/"out" is/);
    },
  );
});

describe('the folder public', () => {
  it.each([['.'], ['articles'], ['articles/..']])(
    'may not be %s, which would publish the articles untouched',
    (name) => {
      expect(() => foldersOf({ public: name, out: '/srv/site' }, '/archive', false)).toThrow(/"public" is/);
    },
  );
});

describe('the folder pages', () => {
  it.each([['.'], ['articles'], ['articles/..']])('may not be %s, which would make a page of every article', (name) => {
    expect(() => foldersOf({ pages: name, out: '/srv/site' }, '/archive', false)).toThrow(/"pages" is/);
  });
});

describe('loading', () => {
  it('runs TypeScript that imports dateline and its own files, and tells what it is made from', async () => {
    const root = tempFolder({
      'build.config.ts':
        "import { defineConfig } from 'dateline';\nimport { title } from './title.ts';\nconst x: string = title;\nexport default defineConfig({ title: x });",
      'title.ts': "export const title = 'Border' as const;",
    });
    const config = await loadConfig({ root });
    expect(config.settings.title).toBe('Border');
    expect(config.inputs).toContain(join(root, 'build.config.ts'));
    expect(config.inputs).toContain(join(root, 'title.ts'));
  });

  it('needs no configuration', async () => {
    const root = tempFolder({ 'articles/a.txt': 'a' });
    expect(await loadConfig({ root })).toMatchObject({ file: null, folders: { articles: join(root, 'articles') } });
    const bare = tempFolder({ 'a.txt': 'a' });
    expect(await loadConfig({ root: bare })).toMatchObject({ folders: { articles: bare, out: join(bare, 'dist') } });
  });

  it('lets the command line choose the site folder', async () => {
    const root = tempFolder({ 'build.config.mjs': "export default { out: 'site' };" });
    expect((await loadConfig({ root })).folders.out).toBe(join(root, 'site'));
    expect((await loadConfig({ root, out: '/srv/site' })).folders.out).toBe(resolve('/srv/site'));
  });

  it.each([
    ['does not parse', 'export default {', /build\.config\.ts cannot be loaded: .*line 1, column/],
    ['throws', "throw new Error('no luck');", /cannot be loaded: no luck/],
    ['exports nothing', 'export const a = 1;', /exports no configuration/],
    ['imports what is not there', "import './none.ts';", /cannot be loaded: .*none\.ts/],
    ['is wrong', "export default { titel: 'x' };", /unknown key "titel"/],
  ])('is refused when the file %s', async (_, text, message) => {
    const root = tempFolder({ 'build.config.ts': text });
    await expect(loadConfig({ root })).rejects.toThrow(message);
  });

  it('is refused where there is no such folder', async () => {
    await expect(loadConfig({ root: join(tempFolder(), 'none') })).rejects.toThrow(/There is no folder/);
  });
});
