/** Leads the name of a town of one word back to the case it is listed by, where its ending leaves no doubt. */
import { baseForms, endingsOf } from '../../text/inflection.ts';
import { placeCases, placesAsTheyAre } from '../../text/languages/names/place-cases.ts';

/** Gives the name of a town in the case it is listed by: "Смоленск" for "Смоленском". Other names as they are. */
export type PlaceListed = (name: string) => string;

/** Shorter words are what others begin with. */
const shortest = 6;

/** How names of towns are led back in a language. */
export function placeListedIn(language: string): PlaceListed {
  const base = language.toLowerCase().split('-')[0] ?? '';
  const endings = Object.hasOwn(placeCases, base) ? endingsOf(placeCases[base] ?? []) : [];
  if (endings.length === 0) return (name) => name;
  return (name) => {
    if (name.length < shortest || name.includes(' ') || placesAsTheyAre.has(name)) return name;
    return baseForms(name, endings)[1] ?? name;
  };
}
