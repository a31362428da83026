/** Tells whether a description is of somebody who holds the same office in another place: "the mayor of Skerry". */
import type { Mention } from '../../model/article.ts';
import type { Span } from '../../model/provenance.ts';
import { kindOfMention, mentionBefore, namesIn, type Place, type Scene, type Scenes, scenesUpTo } from './scene.ts';

/** A place stands no farther behind what it belongs to. */
const farthest = 24;
/** "The mayor of Harwick, Peter Holt", "Harwick mayor Peter Holt". */
const leadsToName = /^(?:,\s|\s(?:\p{Ll}+\s){1,2})$/u;
/** "of", "i svenske", "de la": up to two small words lead to a place. */
const leadsToPlace = /^(?:\s\p{Ll}{1,4}){0,2}\s?$/u;

/**
 * Whether a place behind a description shows that it is not of this person: it is another than the place the person was told
 * to be of, or, where none was told, one that the article has not named before. Where the person speaks was mostly named.
 */
export function isOfElsewhere(
  { scene, scenes }: Pick<Place, 'scene' | 'scenes'>,
  described: Span,
  name: number,
): boolean {
  const place = placeBehind(scene, described);
  if (place === null) return false;
  const own = placesOf(scene, scenes, name);
  return own.size > 0 ? !own.has(place.name) : !isNamedBefore(scene, scenes, place);
}

function placeBehind(scene: Scene, { start, end }: Span): Mention | null {
  const names = namesIn(scene, { start, end: end + farthest });
  const isBehind = ({ within }: Mention) =>
    within.start < end ? within.end > start : leadsToPlace.test(scene.text.slice(end, within.start));
  return names.find((mention) => kindOfMention(scene, mention) === 'place' && isBehind(mention)) ?? null;
}

function placeBefore(scene: Scene, { start }: Span): Mention | null {
  const place = mentionBefore(scene, start);
  if (place === undefined || kindOfMention(scene, place) !== 'place') return null;
  return leadsToName.test(scene.text.slice(place.within.end, start)) ? place : null;
}

/** The places in what a person is called, before the name and behind it: "Jon Aase i Vik". */
function placesOf(scene: Scene, scenes: Scenes, name: number): ReadonlySet<number> {
  const found = new Set<number>();
  const described = scene.names[name]?.described ?? [];
  for (let at = 0; at < scene.names.length; at += 1) {
    const { kind, name: usual } = scene.names[at] as Scene['names'][number];
    if (kind === 'place' && described.some((words) => words.includes(usual))) found.add(at);
  }
  for (const earlier of scenesUpTo(scenes, scene.block)) {
    for (const mention of earlier.mentions) {
      if (mention.name !== name) continue;
      for (const place of [placeBehind(earlier, mention.within), placeBefore(earlier, mention.within)])
        if (place !== null) found.add(place.name);
    }
  }
  return found;
}

function isNamedBefore(scene: Scene, scenes: Scenes, place: Mention): boolean {
  const isBefore = ({ name, block, within }: Mention) =>
    name === place.name && (block < place.block || within.end <= place.within.start);
  return (
    scene.inHeadline.some(isBefore) ||
    [...scenesUpTo(scenes, scene.block)].some(({ mentions }) => mentions.some(isBefore))
  );
}
