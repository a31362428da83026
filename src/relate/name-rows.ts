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
  /** The words, folded. */
  readonly words: readonly string[];
  /** The sounds of the first and the last word; empty where the script gives none. */
  readonly given: string;
  readonly surname: string;
}

const kept = new Map<string, NameKeys>();

/** The rows of all cards, in order; those that stand only in captions and notes are left out. */
export function nameRows(cards: readonly TracedCard[]): NameRow[] {
  kept.clear();
  return cards.flatMap(({ id, language, traces }, card) =>
    traces.names.flatMap((trace, at): NameRow[] => {
      const [name, , count, doubt] = trace;
      if (count === 0) return [];
      const keys = keysOf(name, language);
      return [{ card, item: id, language, at, name, kind: kindOf(trace), count, doubt: doubt === 1, keys }];
    }),
  );
}

function keysOf(name: string, language: LanguageTag): NameKeys {
  const place = `${language}\n${name}`;
  const known = kept.get(place);
  if (known !== undefined) return known;
  const words = foldSpelling(name).split(' ');
  const made = {
    known: gazetteerFor(language).find(name)?.id ?? null,
    words,
    given: soundKey(words[0] ?? ''),
    surname: soundKey(words.at(-1) ?? ''),
  };
  kept.set(place, made);
  return made;
}
