/** Makes the list of entries from groups of names: addresses, names to show, variants, who is named beside whom. */
import type { NameKind } from '../model/article.ts';
import { compareText } from '../model/date.ts';
import type { Confidence } from '../model/provenance.ts';
import type { Entry, EntryId, EntryItem, Variant } from '../model/relations.ts';
import { slug } from '../text/slug.ts';
import type { NameGroup } from './name-groups.ts';
import type { NameRow } from './name-rows.ts';

const mostAlongside = 12;

/** The entries of the groups, sorted by id. */
export function listEntries(groups: readonly NameGroup[]): readonly Entry[] {
  const drafts = groups.map(draftOf);
  const ids = idsOf(drafts);
  const alongside = alongsideOf(groups, ids);
  const entries = drafts.map((draft, at): Entry => {
    return { id: ids[at] ?? '', ...draft, alongside: alongside[at] ?? [] };
  });
  return entries.sort((a, b) => compareText(a.id, b.id));
}

type Draft = Omit<Entry, 'id' | 'alongside'>;

function draftOf({ rows, reasons, said }: NameGroup): Draft {
  const variants = variantsOf(rows);
  return {
    name: said?.name ?? nameOf(rows, variants),
    kind: said?.kind ?? kindOfRows(rows),
    variants,
    items: itemsOf(rows),
    joined: reasons.map((reason) => ({ reason })),
    confidence: said === undefined ? confidenceOf(rows, reasons) : 'certain',
    identifiers: said?.identifiers ?? null,
  };
}

/** Spellings by language, the most usual first. */
function variantsOf(rows: readonly NameRow[]): readonly Variant[] {
  const [first] = rows;
  if (first !== undefined && rows.length === 1) return [{ name: first.name, language: first.language, items: 1 }];
  const languages = new Map<string, Map<string, number>>();
  let last: NameRow | null = null;
  for (const row of rows) {
    const counts = languages.get(row.language) ?? new Map<string, number>();
    languages.set(row.language, counts);
    const again = last !== null && last.card === row.card && last.name === row.name;
    if (!again) counts.set(row.name, (counts.get(row.name) ?? 0) + 1);
    last = row;
  }
  const variants = [...languages].flatMap(([language, counts]) =>
    [...counts].map(([name, items]): Variant => ({ name, language, items })),
  );
  return variants.sort(
    (a, b) => b.items - a.items || compareText(a.name, b.name) || compareText(a.language, b.language),
  );
}

/** The usual one of the fullest kind: a person by given name and surname, an organisation by its name before its sign. */
function nameOf(rows: readonly NameRow[], variants: readonly Variant[]): string {
  const [only, ...more] = variants;
  if (only !== undefined && more.length === 0) return only.name;
  const counts = new Map<string, number>();
  for (const { name, items } of variants) counts.set(name, (counts.get(name) ?? 0) + items);
  const isPerson = rows[0]?.kind === 'person';
  const weight = (name: string) => (isPerson && name.includes(' ') && !/^\p{L}\.? /u.test(name) ? 1 : 0);
  const [best] = [...counts].sort(([a, m], [b, n]) => weight(b) - weight(a) || n - m || compareText(a, b));
  return best?.[0] ?? '';
}

/** The kind that most rows have, doubtful ones least. */
function kindOfRows(rows: readonly NameRow[]): NameKind {
  const [first] = rows;
  if (first !== undefined && rows.every(({ kind }) => kind === first.kind)) return first.kind;
  const votes = new Map<NameKind, number>();
  for (const { kind, doubt } of rows) votes.set(kind, (votes.get(kind) ?? 0) + (doubt ? 1 : 10));
  const [best] = [...votes].sort(([a, m], [b, n]) => n - m || compareText(a, b));
  return best?.[0] ?? 'person';
}

/** An article that has two names for one bearer is listed under the one that it has more often. */
function itemsOf(rows: readonly NameRow[]): readonly EntryItem[] {
  return rows.map(({ item, at, count }) => ({ item, name: at, count, doubt: null }));
}

function confidenceOf(rows: readonly NameRow[], reasons: NameGroup['reasons']): Confidence {
  if (rows.every(({ doubt }) => doubt)) return 'guess';
  return reasons.every((reason) => sureReasons.has(reason)) ? 'certain' : 'likely';
}

const sureReasons: ReadonlySet<string> = new Set([
  'name/same-spelling',
  'name/region',
  'name/accents',
  'name/editor',
]);

/** A slug of the name; with the kind where two would be the same, then with numbers. */
function idsOf(drafts: readonly Draft[]): readonly EntryId[] {
  const slugs = drafts.map(({ name }) => slug(name));
  const counts = new Map<string, number>();
  for (const one of slugs) counts.set(one, (counts.get(one) ?? 0) + 1);
  const order = [...drafts.keys()].sort(
    (a, b) => (drafts[b]?.items.length ?? 0) - (drafts[a]?.items.length ?? 0) || a - b,
  );
  const taken = new Set<string>();
  const ids: string[] = [];
  for (const at of order) {
    const plain = slugs[at] ?? '';
    const base = (counts.get(plain) ?? 0) > 1 ? `${plain}-${drafts[at]?.kind ?? ''}` : plain;
    let id = base;
    for (let number = 2; taken.has(id); number += 1) id = `${base}-${number}`;
    taken.add(id);
    ids[at] = id;
  }
  return ids;
}

/** For each group those named in the same articles, the most often first. */
function alongsideOf(groups: readonly NameGroup[], ids: readonly EntryId[]): readonly Entry['alongside'][] {
  const byCard = new Map<number, number[]>();
  for (const [at, { rows }] of groups.entries()) {
    for (const { card } of rows) {
      const own = byCard.get(card);
      if (own === undefined) byCard.set(card, [at]);
      else own.push(at);
    }
  }
  const counts = new Int32Array(groups.length);
  const ranks = new Int32Array(groups.length);
  const byId = [...groups.keys()].sort((a, b) => compareText(ids[a] ?? '', ids[b] ?? ''));
  for (const [rank, at] of byId.entries()) ranks[at] = rank;
  return groups.map(({ rows }, at) => {
    const seen: number[] = [];
    for (const { card } of rows) {
      for (const other of byCard.get(card) ?? []) {
        if (other === at) continue;
        if (counts[other] === 0) seen.push(other);
        counts[other] = (counts[other] ?? 0) + 1;
      }
    }
    const listed = mostOften(seen, counts, ranks).map((other) => ({
      entry: ids[other] ?? '',
      items: counts[other] ?? 0,
    }));
    for (const other of seen) counts[other] = 0;
    return listed;
  });
}

/** The few with the highest counts, of equals the first by id. To sort all that common names stand beside would take seconds. */
function mostOften(seen: readonly number[], counts: Int32Array, ranks: Int32Array): readonly number[] {
  const best: number[] = [];
  const isBefore = (a: number, b: number) => {
    const more = (counts[a] ?? 0) - (counts[b] ?? 0);
    return more > 0 || (more === 0 && (ranks[a] ?? 0) < (ranks[b] ?? 0));
  };
  for (const one of seen) {
    if (best.length === mostAlongside && !isBefore(one, best[mostAlongside - 1] ?? one)) continue;
    if (best.length === mostAlongside) best.pop();
    let place = best.length;
    while (place > 0 && isBefore(one, best[place - 1] ?? one)) place -= 1;
    best.splice(place, 0, one);
  }
  return best;
}
