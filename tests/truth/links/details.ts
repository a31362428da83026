/** What was wanted and what came, line by line, of archives in the open half. */
import type { LinkedArchive } from './archive.ts';
import { findsOf } from './judge-names.ts';
import { pairQuotations } from './judge-speech.ts';

/** Lines on names, speakers, statements and stories that came out otherwise than annotated. */
export function linkDetails(archive: LinkedArchive): string {
  return [`# ${archive.name}`, ...names(archive), ...speech(archive), ...stories(archive)].join('\n');
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
