/** The languages whose words around names Dateline knows. A language is one data file and one line here. */
import type { LanguageTag } from '../../../model/ids.ts';
import { baseTag } from '../../base-tag.ts';
import { da } from './da.ts';
import { de } from './de.ts';
import { el } from './el.ts';
import { en } from './en.ts';
import { eo } from './eo.ts';
import { es } from './es.ts';
import { fi } from './fi.ts';
import { fr } from './fr.ts';
import { hu } from './hu.ts';
import { id } from './id.ts';
import { it } from './it.ts';
import type { NameWords } from './name-words.ts';
import { nb } from './nb.ts';
import { nl } from './nl.ts';
import { nn } from './nn.ts';
import { malayFields } from './office-fields.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import { ru } from './ru.ts';
import { sv } from './sv.ts';
import { tr } from './tr.ts';
import { uk } from './uk.ts';
import { vi } from './vi.ts';

/** Those whose words all other languages borrow. */
const lent: readonly NameWords[] = [en, nb, nn, da, sv, de, nl, fr, es, pt, it, fi, pl, ru, uk];
const nameLists: readonly NameWords[] = [...lent, eo, tr, id];

/** Those with a few words of their own beside the ones that are lent. */
const besideLent: readonly NameWords[] = [el, hu, vi, { ...id, tag: 'ms', fields: malayFields }];

/** The words around names for a text of this language; those that are lent when it has none or few of its own. */
export function nameWordsFor(language: LanguageTag): readonly NameWords[] {
  const base = baseTag(language);
  const few = besideLent.find(({ tag }) => tag === base);
  if (few !== undefined) return [few, ...lent];
  const own = nameLists.find(({ tag }) => tag === base);
  return own === undefined ? lent : [own];
}
