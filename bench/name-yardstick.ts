/**
 * A second yardstick for names: how many of the people, places and organisations that indexers gave the articles of Reuters-21578
 * are found in them. Run with the path of the collection as lines of JSON (title, body, people, places, orgs), gzipped or not:
 * `npm run bench:names -- corpus.jsonl.gz`. The collection is not part of this project.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { ArticleRecord, NameKind } from '../src/model/article.ts';
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

/** All forms of each name, plain, or of those of one kind. */
function formsOf({ names, mentions }: ArticleRecord, of: NameKind | null): readonly string[] {
  return names.flatMap(({ name, kind }, at) =>
    of !== null && kind !== of
      ? []
      : [[name, ...mentions.filter((mention) => mention.name === at).map(({ text }) => text)].map(plain).join(' | ')],
  );
}

function isNamed(forms: readonly string[], wanted: readonly string[]): boolean {
  return forms.some((form) => wanted.some((one) => ` ${form} `.includes(` ${one} `)));
}

function initials(form: string): string {
  return form.split(' ').reduce((letters, word) => letters + word.charAt(0), '');
}

/** How many names that indexers gave there are, how many of them are found, and how many of these as what they are. */
const tallies = {
  people: { kind: 'person', given: 0, found: 0, ofKind: 0 },
  places: { kind: 'place', given: 0, found: 0, ofKind: 0 },
  orgs: { kind: 'organisation', given: 0, found: 0, ofKind: 0 },
} as const satisfies Record<string, Tally>;

interface Tally {
  readonly kind: NameKind;
  given: number;
  found: number;
  ofKind: number;
}

/** Whether one of these forms is what an indexer called the person, place or organisation. */
function isFound(of: keyof typeof tallies, given: string, forms: readonly string[]): boolean {
  const name = plain(given);
  if (of === 'people') return isNamed(forms, [name.split(' ').at(-1) ?? '', name.split(' ')[0] ?? '']);
  if (of === 'places') return isNamed(forms, called[name] ?? [name]);
  const isSpelt = forms.some((form) => form.split(' | ').some((each) => initials(each).includes(name)));
  return isSpelt || isNamed(forms, [name, ...(called[name] ?? [])]);
}

const [, , path] = process.argv;
if (path === undefined) throw new Error('Give the path of the collection.');
let names = 0;
const articles = readCorpus(path);
for (const [at, article] of articles.entries()) {
  const record = recordOf(article, at);
  if (record !== null) names += record.names.length;
  for (const of of ['people', 'places', 'orgs'] as const) {
    const tally: Tally = tallies[of];
    const [any, own] = record === null ? [[], []] : [formsOf(record, null), formsOf(record, tally.kind)];
    for (const given of article[of]) {
      tally.given += 1;
      tally.found += Number(isFound(of, given, any));
      tally.ofKind += Number(isFound(of, given, own));
    }
  }
}
for (const [of, { given, found, ofKind }] of Object.entries(tallies)) {
  const share = ((100 * found) / Math.max(given, 1)).toFixed(1);
  console.log(
    `${of}: ${found} of ${given} that indexers gave are found, ${share} %; ${ofKind} of them as what they are`,
  );
}
console.log(`${articles.length} articles, ${(names / Math.max(articles.length, 1)).toFixed(1)} names in each`);
