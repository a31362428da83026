/** Words of one language that look like those of another in its column, and are not to be read as those. Data only. */
import type { LanguageTag } from '../../../model/ids.ts';

export const strays: Readonly<Record<LanguageTag, readonly string[]>> = {
  pt: ['no', 'nos', 'na', 'do', 'da', 'das', 'dos', 'sem', 'se', 'ir'],
  es: ['come', 'sale', 'mare', 'prima', 'ora', 'casi', 'nos'],
  it: ['come', 'sale', 'nos', 'sé', 'da', 'dai', 'capo', 'salir'],
  da: ['rolig', 'roligt', 'rolige', 'sky', 'eg', 'no', 'by'],
  nb: ['rolig', 'rart', 'dei', 'ej'],
  sv: ['by', 'bra', 'fart', 'no', 'en'],
  ru: ['вин', 'лютый'],
  uk: ['час', 'мир'],
};
