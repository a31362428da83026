/** Finds what in the names of an archive a person should decide: doubtful joins and splits, ready to accept. Pure. */
import type { NameKind } from '../model/article.ts';
import type { AuthorityEntry } from '../model/authority.ts';
import type { TracedCard } from '../model/card.ts';
import { compareText } from '../model/date.ts';
import { type EntryItem, itemCount, itemsOf } from '../model/entry-items.ts';
import { groupBy } from '../model/group.ts';
import type { SourcePath } from '../model/ids.ts';
import type { Entry, EntryId } from '../model/relations.ts';
import { foldSpelling } from '../text/gazetteer.ts';
import { soundKey } from '../text/sound-key.ts';
import { entriesOf } from './entities.ts';

/** What a person would say in the authority file by accepting. */
export interface ProposedEntry {
  readonly name: string;
  readonly kind?: NameKind;
  readonly variants?: readonly string[];
}

export interface NameProposal {
  /** `namesakes` and `surname` are apart now, `sign` too; `untied` and `transliterated` are joined and should be looked at. */
  readonly about: 'namesakes' | 'untied' | 'surname' | 'sign' | 'transliterated';
  /** A sentence in English. */
  readonly reason: string;
  readonly evidence: readonly { readonly article: SourcePath; readonly headline: string; readonly name: string }[];
  readonly accept: ProposedEntry;
}

const mostEvidence = 4;

/** What should be decided, by name; nothing of what people have spoken of already. */
export function nameProposals(
  cards: readonly TracedCard[],
  authority: readonly AuthorityEntry[],
): readonly NameProposal[] {
  const naming = entriesOf(cards, authority);
  const entries = naming.entries.filter(({ identifiers }) => identifiers === null);
  const namesOn = ({ place }: EntryItem) => naming.names[cards[place]?.id ?? ''] ?? [];
  const evidence = (...about: readonly Entry[]): NameProposal['evidence'] =>
    about.flatMap((entry) =>
      (isUntied(entry) ? apartFirst(entry, namesOn) : itemsOf(entry))
        .slice(0, mostEvidence)
        .flatMap(({ place, name }) => {
          const card = cards[place];
          const row = card?.traces.names[name];
          return card === undefined || row === undefined
            ? []
            : [{ article: card.file, headline: card.headline, name: row[0] }];
        }),
    );
  const people = entries.filter(({ kind, confidence }) => kind === 'person' && confidence !== 'guess');
  return [
    ...namesakes(people, evidence),
    ...untied(people, evidence),
    ...surnames(people, evidence),
    ...signs(entries, evidence),
    ...transliterations(people, evidence),
  ];
}

type Evidence = (...about: readonly Entry[]) => NameProposal['evidence'];

function namesakes(people: readonly Entry[], evidence: Evidence): NameProposal[] {
  const full = people.filter(({ name }) => name.includes(' '));
  return [...groupBy(full, ({ name }) => foldSpelling(name)).values()].flatMap((same): NameProposal[] => {
    const [{ name } = { name: '' }] = same;
    if (same.length < 2) return [];
    const reason = `${same.length} bearers are listed, since nothing else ties the articles that name ${name}: they may be one.`;
    return [{ about: 'namesakes', reason, evidence: evidence(...same), accept: { name, kind: 'person' } }];
  });
}

function isUntied({ joined }: Entry): boolean {
  return joined.some(({ reason }) => reason === 'name/untied');
}

/** One name whose articles have nothing else in common: one bearer by default, and as likely two. */
function untied(people: readonly Entry[], evidence: Evidence): NameProposal[] {
  return people.filter(isUntied).map((entry): NameProposal => {
    const { name } = entry;
    const reason = `${name} is one entry, and nothing else ties all articles that have the name; where two bear it, give each an entry with \`in\`.`;
    const variants = isTransliterated(entry) ? { variants: otherNames(entry) } : {};
    return { about: 'untied', reason, evidence: evidence(entry), accept: { name, kind: 'person', ...variants } };
  });
}

function isTransliterated({ joined }: Entry): boolean {
  return joined.some(({ reason }) => reason === 'name/transliterated');
}

function otherNames(entry: Entry): readonly string[] {
  return [...new Set(entry.variants.map(({ name }) => name))].filter((name) => name !== entry.name);
}

/** The articles of an entry, those first that share no other name with any before them. */
function apartFirst(entry: Entry, namesOn: (item: EntryItem) => readonly (EntryId | null)[]): readonly EntryItem[] {
  const seen = new Set<EntryId>();
  const [apart, others]: [EntryItem[], EntryItem[]] = [[], []];
  for (const item of itemsOf(entry)) {
    const beside = namesOn(item).filter((id): id is EntryId => id !== null && id !== entry.id);
    (beside.some((id) => seen.has(id)) ? others : apart).push(item);
    for (const id of beside) seen.add(id);
  }
  return [...apart, ...others];
}

/** A surname alone, where the archive has one full name for it or several. */
function surnames(people: readonly Entry[], evidence: Evidence): NameProposal[] {
  const bySurname = groupBy(
    people.filter(({ name }) => name.includes(' ')),
    ({ name }) => surnameOf(name),
  );
  return people.flatMap((entry): NameProposal[] => {
    const bearers = entry.name.includes(' ') ? [] : (bySurname.get(surnameOf(entry.name)) ?? []);
    const [bearer] = [...bearers].sort((a, b) => itemCount(b) - itemCount(a) || compareText(a.id, b.id));
    if (bearer === undefined) return [];
    const others = bearers.length > 1 ? `, one of ${bearers.length} of that surname` : '';
    const reason = `${entry.name} may be ${bearer.name}${others}; what else the articles name does not tell.`;
    const accept = { name: bearer.name, kind: 'person', variants: [entry.name] } as const;
    return [{ about: 'surname', reason, evidence: evidence(entry, bearer), accept }];
  });
}

function surnameOf(name: string): string {
  const last = name.split(' ').at(-1) ?? '';
  return soundKey(last) || foldSpelling(last);
}

const sign = /^\p{Lu}{3,6}$/u;

/** An abbreviation that is the initials of one organisation only. */
function signs(entries: readonly Entry[], evidence: Evidence): NameProposal[] {
  const organisations = entries.filter(({ kind, name }) => kind === 'organisation' && name.includes(' '));
  const byInitials = groupBy(organisations, ({ name }) => initialsOf(name));
  return entries.flatMap((entry): NameProposal[] => {
    const [full, ...more] = sign.test(entry.name) ? (byInitials.get(entry.name) ?? []) : [];
    if (full === undefined || more.length > 0) return [];
    const reason = `${entry.name} are the initials of ${full.name}.`;
    const accept = { name: full.name, kind: 'organisation', variants: [entry.name] } as const;
    return [{ about: 'sign', reason, evidence: evidence(entry, full), accept }];
  });
}

/** Of the words with a capital. */
function initialsOf(name: string): string {
  return name
    .split(' ')
    .map((word) => word.charAt(0))
    .filter((letter) => letter !== letter.toLowerCase())
    .join('');
}

function transliterations(people: readonly Entry[], evidence: Evidence): NameProposal[] {
  return people.flatMap((entry): NameProposal[] => {
    if (isUntied(entry) || !isTransliterated(entry)) return [];
    const others = otherNames(entry);
    const reason = `${others.join(', ')} and ${entry.name} are joined, since they sound alike; reject it with \`apart\`.`;
    const accept = { name: entry.name, kind: 'person', variants: others } as const;
    return [{ about: 'transliterated', reason, evidence: evidence(entry), accept }];
  });
}
