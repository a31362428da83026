/** What was wanted and what came, line by line, of archives in the open half. */
import type { LinkedArchive } from './archive.ts';
import { dayPairs, figurePairs } from './judge-groups.ts';
import { findsOf } from './judge-names.ts';
import { citePairs, type PairsFound, pairQuotations, sharedPairs } from './judge-speech.ts';

/** Lines on names, speakers, statements, figures, days, sources and stories that came out otherwise than annotated. */
export function linkDetails(archive: LinkedArchive): string {
  const all = archive.articles.flatMap((article) => pairQuotations(article).pairs);
  const statements = sharedPairs(archive, all, ({ article, at, wanted }) => `${article.file} ${at} ${wanted.text}`);
  return [
    `# ${archive.name}`,
    ...names(archive),
    ...speech(archive),
    ...differing('shared', statements),
    ...differing('figures', figurePairs(archive)),
    ...differing('day', dayPairs(archive)),
    ...differing('cites', citePairs(archive, findsOf(archive))),
    ...stories(archive),
  ].join('\n');
}

function differing(what: string, { given, wanted }: PairsFound): readonly string[] {
  const inLine = (pair: string) => pair.replaceAll('\n', ' | ');
  return [
    ...[...given].filter((pair) => !wanted.has(pair)).map((pair) => `${what} wrong: ${inLine(pair)}`),
    ...[...wanted].filter((pair) => !given.has(pair)).map((pair) => `${what} missed: ${inLine(pair)}`),
  ];
}

function names(archive: LinkedArchive): readonly string[] {
  const finds = findsOf(archive);
  return archive.articles.flatMap(({ file, truth }) => {
    const own = finds.get(file) ?? [];
    const found = new Set(own.map(({ entity }) => entity));
    const wrong = own.filter(({ entity, optional }) => entity === null && !optional);
    const missed = Object.keys(truth.entities).filter(
      (id) => !found.has(id) && archive.truth.entities[id]?.optional !== true,
    );
    const kinds = own.filter(({ entity, kind }) => entity !== null && archive.truth.entities[entity]?.kind !== kind);
    return [
      ...wrong.map(({ entry, kind, mentions }) => `${file}: no such name: ${mentions.join(' | ')} (${kind}, ${entry})`),
      ...missed.map((id) => `${file}: name missed: ${truth.entities[id]?.join(' | ')} (${id})`),
      ...kinds.map(({ entity, kind, mentions }) => `${file}: ${mentions[0]} is no ${kind}: ${entity}`),
    ];
  });
}

function speech(archive: LinkedArchive): readonly string[] {
  return archive.articles.flatMap((article) =>
    pairQuotations(article).pairs.flatMap(({ wanted, given }) => {
      const words = `${article.file}: “${wanted.text.slice(0, 50)}…”`;
      const [speaker, told] = [given.speaker?.text ?? null, given.told?.text ?? null];
      return [
        `${words} speaker wanted ${wanted.speaker}, given ${speaker}`,
        ...(wanted.told === null && told === null ? [] : [`${words} told wanted ${wanted.told}, given ${told}`]),
      ];
    }),
  );
}

function stories({ articles, relations }: LinkedArchive): readonly string[] {
  const groups = new Map(relations.stories.flatMap(({ id, items }) => items.map(({ item }) => [item, id] as const)));
  return articles.map(
    ({ file, truth, record }) => `${file}: story ${truth.story}, given ${groups.get(record.id) ?? 'none'}`,
  );
}
