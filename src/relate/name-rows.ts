/** The names of all cards as rows, each with the keys by which it can be one bearer's with others. */
import type { NameKind } from '../model/article.ts';
import type { TracedCard } from '../model/card.ts';
import type { ItemId, LanguageTag } from '../model/ids.ts';
import { kindOf } from '../model/traces.ts';
import { foldSpelling, gazetteerFor } from '../text/gazetteer.ts';
import { soundKey } from '../text/sound-key.ts';

/** A name on a card. */
export interface NameRow {
  /** Place of the card in the order of the archive. */
  readonly card: number;
  readonly item: ItemId;
  readonly language: LanguageTag;
  /** Index into the names of the record. */
  readonly at: number;
  readonly name: string;
  readonly kind: NameKind;
  readonly count: number;
  readonly doubt: boolean;
  readonly keys: NameKeys;
}

/** What a name is compared by. */
export interface NameKeys {
  /** The id that the gazetteer has for its bearer; null for what is not known there. */
  readonly known: string | null;
  /** The words, folded, and the same as one text. */
  readonly words: readonly string[];
  readonly spelled: string;
  /** The sounds of the first and the last word; empty where the script gives none. */
  readonly given: string;
  readonly surname: string;
  /** Given name and surname by their sounds; the words where the script gives none. */
  readonly full: string;
  /** Whether it has a given name and a surname, the first of them more than an initial. */
  readonly isFull: boolean;
}

/** What is kept of one run: names by language. */
type Kept = Map<LanguageTag, Map<string, NameKeys>>;

/** The rows of all cards, in order; those that stand only in captions and notes are left out. */
export function nameRows(cards: readonly TracedCard[]): NameRow[] {
  const kept: Kept = new Map();
  const rows: NameRow[] = [];
  for (const [card, { id, language, traces }] of cards.entries()) {
    const keysIn = keysFor(kept, language);
    for (const [at, trace] of traces.names.entries()) {
      const [name, , count, doubt] = trace;
      if (count === 0) continue;
      const keys = keysIn(name);
      rows.push({ card, item: id, language, at, name, kind: kindOf(trace), count, doubt: doubt === 1, keys });
    }
  }
  return rows;
}

/** The keys of names in a language, each made once. */
function keysFor(kept: Kept, language: LanguageTag): (name: string) => NameKeys {
  const ofLanguage = kept.get(language) ?? new Map<string, NameKeys>();
  kept.set(language, ofLanguage);
  return (name) => {
    const known = ofLanguage.get(name);
    if (known !== undefined) return known;
    const made = keysOf(name, language);
    ofLanguage.set(name, made);
    return made;
  };
}

function keysOf(name: string, language: LanguageTag): NameKeys {
  const spelled = foldSpelling(name);
  const words = spelled.split(' ');
  const [given, surname] = [soundKey(words[0] ?? ''), soundKey(words.at(-1) ?? '')];
  return {
    known: gazetteerFor(language).find(name)?.id ?? null,
    words,
    spelled,
    given,
    surname,
    full: given === '' || surname === '' ? spelled : `${given} ${surname}`,
    isFull: words.length > 1 && (words[0] ?? '').replace('.', '').length > 1,
  };
}
