/**
 * A second yardstick for names: how many of the people, places and organisations that indexers gave the articles of Reuters-21578
 * are found in them. Run with the path of the collection as lines of JSON (title, body, people, places, orgs), gzipped or not:
 * `node name-yardstick.mjs corpus.jsonl.gz`. The collection is not part of this project.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { ArticleRecord } from '../src/model/article.ts';
import { extract } from '../tests/support/extract.ts';

interface Indexed {
  readonly title: string | null;
  readonly body: readonly string[];
  readonly people: readonly string[];
  readonly places: readonly string[];
  readonly orgs: readonly string[];
}

/** Every seventh of the articles with more than so many characters and a person or an organisation, 400 of them. */
const [fewestCharacters, every, most] = [900, 7, 400];
/** What indexers call otherwise than the texts. */
const called: Readonly<Record<string, readonly string[]>> = {
  usa: ['united states', 'u s', 'us', 'america'],
  uk: ['britain', 'united kingdom', 'u k', 'england'],
  ussr: ['soviet union', 'u s s r'],
  ec: ['european community', 'e c', 'common market', 'community'],
};

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

function readCorpus(path: string): readonly Indexed[] {
  const bytes = readFileSync(path);
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  const all = text.split('\n').filter((line) => line !== '');
  const long = all
    .map((line) => JSON.parse(line) as Indexed)
    .filter(({ body, people, orgs }) => body.join(' ').length > fewestCharacters && people.length + orgs.length > 0);
  return long.filter((_, at) => at % every === 0).slice(0, most);
}

function recordOf({ title, body }: Indexed, at: number): ArticleRecord | null {
  const text = [title ?? '', ...body].join('\n\n');
  const digest = createHash('sha256').update(text).digest('hex');
  const fixity = { algorithm: 'sha256', digest, byteLength: Buffer.byteLength(text) } as const;
  return extract({ id: digest.slice(0, 12), path: `${at}.txt`, text, encoding: 'utf-8', fixity }).record;
}

/** All forms of each name, plain. */
function formsOf({ names, mentions }: ArticleRecord): readonly string[] {
  return names.map(({ name }, at) =>
    [name, ...mentions.filter((mention) => mention.name === at).map(({ text }) => text)].map(plain).join(' | '),
  );
}

function isNamed(forms: readonly string[], wanted: readonly string[]): boolean {
  return forms.some((form) => wanted.some((one) => ` ${form} `.includes(` ${one} `)));
}

function initials(form: string): string {
  return form.split(' ').reduce((letters, word) => letters + word.charAt(0), '');
}

const [, , path] = process.argv;
if (path === undefined) throw new Error('Give the path of the collection.');
const found = { people: [0, 0], places: [0, 0], orgs: [0, 0] };
const add = (kind: keyof typeof found, right: boolean) => {
  const [sum = 0, of = 0] = found[kind];
  found[kind] = [sum + Number(right), of + 1];
};
let names = 0;
const articles = readCorpus(path);
for (const [at, article] of articles.entries()) {
  const record = recordOf(article, at);
  const forms = record === null ? [] : formsOf(record);
  names += forms.length;
  for (const one of article.people)
    add('people', isNamed(forms, [plain(one).split(' ').at(-1) ?? '', plain(one).split(' ')[0] ?? '']));
  for (const one of article.places) add('places', isNamed(forms, called[plain(one)] ?? [plain(one)]));
  for (const one of article.orgs) {
    const sign = plain(one);
    const spelledOut = forms.some((form) => form.split(' | ').some((each) => initials(each).includes(sign)));
    add('orgs', spelledOut || isNamed(forms, [sign, ...(called[sign] ?? [])]));
  }
}
for (const [kind, [right = 0, of = 0]] of Object.entries(found))
  console.log(
    `${kind}: ${right} of ${of} that indexers gave are found, ${((100 * right) / Math.max(of, 1)).toFixed(1)} %`,
  );
console.log(`${articles.length} articles, ${(names / Math.max(articles.length, 1)).toFixed(1)} names in each`);
