/** Judges names: which entries the program finds in each article, of which kind, and what it joins. README.md says how. */
import type { Mention } from '../../../src/model/article.ts';
import type { Linked, LinkedArchive } from './archive.ts';
import { pairOf, pairTallies, type Tallies } from './tally.ts';

const honorifics = new Set(
  'mr mrs ms miss dr prof professor sir dame lord lady herr frau hr fru fr monsieur madame mme m señor señora don doña sr sra signor signora pan pani rouva herra'.split(
    ' ',
  ),
);

/** Lower case, without accents, quotation marks, apostrophes and dashes; white space folded. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/["“”„«»'’‘`‐‑‒–—-]/g, ' ')
    .replace(/[\s.]+/g, ' ')
    .trim();
}

/** Whether what is written is this form, but for titles in front and a genitive ending behind. */
export function isForm(text: string, form: string): boolean {
  const wanted = fold(form);
  const words = text.trim().split(/\s+/);
  while (words.length > 1 && (honorifics.has(fold(words[0] ?? '')) || /^\p{Ll}/u.test(words[0] ?? ''))) words.shift();
  return [text, words.join(' ')].some((each) => {
    const found = fold(each);
    return found === wanted || found.replace(/ s$|s$/, '').trim() === wanted || found === wanted.replace(/ s$/, '');
  });
}

/** What the program shows in one article as one person, organisation or place. */
export interface Find {
  readonly entry: string;
  readonly kind: string;
  readonly mentions: readonly string[];
  /** The annotated entity that it is right for, or null. */
  readonly entity: string | null;
  /** All its mentions are of entities that a reader may leave out. */
  readonly optional: boolean;
}

/** The finds of each article, by file: what stands in captions and notes is kept apart. */
export function findsOf({ truth, articles, relations }: LinkedArchive): ReadonlyMap<string, readonly Find[]> {
  const kinds = new Map(relations.entries.map(({ id, kind }) => [id, kind]));
  return new Map(
    articles.map((article) => {
      const groups = mentionsByEntry(article, relations.names[article.record.id]);
      const taken = new Set<string>();
      const finds = [...groups].map(([entry, mentions]): Find => {
        const texts = mentions.map(({ text }) => text);
        const entity = entityFor(texts, article, taken);
        if (entity !== null) taken.add(entity);
        const candidates = texts.map((text) => entitiesOf(text, article));
        const isOptional = (id: string) => truth.entities[id]?.optional === true;
        const optional = candidates.every((ids) => ids.length > 0 && ids.every(isOptional));
        const kind = kinds.get(entry) ?? article.record.names[mentions[0]?.name ?? -1]?.kind ?? '';
        return { entry, kind, mentions: texts, entity, optional };
      });
      return [article.file, finds];
    }),
  );
}

/** Names that no entry was made of are not shown; before any entries are made, each name stands for itself. */
function mentionsByEntry({ record }: Linked, entries: readonly (string | null)[] | undefined) {
  const groups = new Map<string, Mention[]>();
  for (const mention of record.mentions) {
    const type = record.body[mention.block]?.type;
    const entry = entries === undefined ? `name ${mention.name}` : (entries[mention.name] ?? null);
    if (entry === null || type === 'figure' || type === 'editor-note') continue;
    groups.set(entry, [...(groups.get(entry) ?? []), mention]);
  }
  return groups;
}

/** The annotated entities of an article of which this is a form. */
export function entitiesOf(text: string, { truth }: Pick<Linked, 'truth'>): readonly string[] {
  return Object.entries(truth.entities).flatMap(([id, forms]) =>
    forms.some((form) => isForm(text, form)) ? [id] : [],
  );
}

/** The entity not yet found that most of the mentions are forms of. */
function entityFor(texts: readonly string[], article: Linked, taken: ReadonlySet<string>): string | null {
  const votes = new Map<string, number>();
  for (const id of texts.flatMap((text) => entitiesOf(text, article))) votes.set(id, (votes.get(id) ?? 0) + 1);
  const [best] = [...votes].filter(([id]) => !taken.has(id)).sort(([, one], [, other]) => other - one);
  return best?.[0] ?? null;
}

/** Entities found, by language, their kinds, and the variants that were joined. */
export function judgeNames(archive: LinkedArchive): Tallies {
  const finds = findsOf(archive);
  const tallies: Record<string, { right: number; of: number }> = {};
  const add = (name: string, right: number, of: number) => {
    const sum = tallies[name] ?? { right: 0, of: 0 };
    tallies[name] = { right: sum.right + right, of: sum.of + of };
  };
  for (const { file, truth } of archive.articles) {
    const where = truth.language === 'en' ? 'English' : 'elsewhere';
    const own = (finds.get(file) ?? []).filter((find) => !find.optional);
    const right = own.filter(({ entity }) => entity !== null);
    const firm = (id: string) => archive.truth.entities[id]?.optional !== true;
    const found = right.filter(({ entity }) => entity !== null && firm(entity)).length;
    add(`entities precision, ${where}`, right.length, own.length);
    add(`entities recall, ${where}`, found, Object.keys(truth.entities).filter(firm).length);
    const ofKind = right.filter(({ entity, kind }) => archive.truth.entities[entity ?? '']?.kind === kind);
    add('entity kind', ofKind.length, right.length);
  }
  return { ...tallies, ...judgeVariants(archive, finds) };
}

/** Each right form of an article, with the entry it was put into and the entity it is of. */
function judgeVariants(archive: LinkedArchive, finds: ReadonlyMap<string, readonly Find[]>): Tallies {
  const forms = archive.articles.flatMap((article) => {
    const seen = new Map<string, { form: string; entry: string; entity: string }>();
    for (const { entry, mentions } of finds.get(article.file) ?? []) {
      for (const text of mentions) {
        const [entity, ...others] = entitiesOf(text, article);
        if (entity === undefined || others.length > 0 || archive.truth.entities[entity]?.optional === true) continue;
        seen.set(`${entry} ${fold(text)}`, { form: `${article.file} ${entry} ${fold(text)}`, entry, entity });
      }
    }
    return [...seen.values()];
  });
  return pairTallies('variants', pairsBy(forms, 'entry'), pairsBy(forms, 'entity'));
}

function pairsBy<K extends string>(forms: readonly ({ readonly form: string } & Record<K, string>)[], key: K) {
  const pairs = new Set<string>();
  for (const [at, one] of forms.entries()) {
    for (const other of forms.slice(at + 1)) if (one[key] === other[key]) pairs.add(pairOf(one.form, other.form));
  }
  return pairs;
}
