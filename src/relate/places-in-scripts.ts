/** Brings places that are written in Cyrillic letters to the one place that sounds so in Latin ones: "в Сарбаране", "Sarbaran". */
import { groupBy } from '../model/group.ts';
import { soundKey } from '../text/sound-key.ts';
import { basesOfName, casesOf } from './inflected-names.ts';
import type { NameGroup } from './name-groups.ts';
import { only } from './name-reasons.ts';
import { inOrder, keysOf, type NameKeys, type NameRows } from './name-rows.ts';

/** Shorter names sound alike by chance. */
const shortestSound = 6;
const cyrillic = /\p{sc=Cyrillic}/u;

/** The groups, with places of two scripts joined where no other place of either sounds so. */
export function joinScripts(all: NameRows, groups: readonly NameGroup[]): readonly NameGroup[] {
  const keys = ({ rows: [first = 0] }: NameGroup) => keysOf(all, first);
  const places = groups.filter((group) => all.kind[group.rows[0] ?? 0] === 'place' && keys(group).known === null);
  const inCyrillic = places.filter((group) => cyrillic.test(keys(group).spelled));
  if (inCyrillic.length === 0 || inCyrillic.length === places.length) return groups;
  const inLatin = groupBy(
    places.filter((group) => !cyrillic.test(keys(group).spelled)),
    (group) => keys(group).full,
  );
  const foreign = groupBy(inCyrillic, (group) => homeOf(keys(group), inLatin));
  const gone = new Set<NameGroup>();
  const joined = groups.map((group) => {
    const others = foreign.get(group) ?? [];
    // Two names of one language are two places.
    if (others.length === 0 || new Set(others.map((other) => keys(other).language)).size < others.length) return group;
    for (const other of others) gone.add(other);
    const rows = inOrder([...group.rows, ...others.flatMap((other) => other.rows)]);
    return { ...group, rows, reasons: only('name/transliterated') };
  });
  return joined.filter((_, at) => !gone.has(groups[at] as NameGroup));
}

/** The one place that a name, or what it may be a case of, is in Latin letters; null where there is none, or several. */
function homeOf({ name, language }: NameKeys, inLatin: ReadonlyMap<string, readonly NameGroup[]>): NameGroup | null {
  const forms = [name, ...basesOfName(name, casesOf(language))];
  const homes = new Set(forms.flatMap((form) => inLatin.get(soundOf(form)) ?? []));
  const [home] = homes;
  return homes.size === 1 && home !== undefined ? home : null;
}

/** As `NameKeys.full` has it; empty where it is too short to tell anything. */
function soundOf(name: string): string {
  const words = name.split(' ');
  const sound = `${soundKey(words[0] ?? '')} ${soundKey(words.at(-1) ?? '')}`;
  return sound.length > shortestSound * 2 || (words.length > 1 && sound.length > shortestSound) ? sound : '';
}
