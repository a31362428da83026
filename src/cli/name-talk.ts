/** Shows what should be decided of names and hears accept, skip or quit. */
import type { NameProposal } from '../relate/name-proposals.ts';
import type { Person } from './review-talk.ts';
import { printable, type Style } from './style.ts';

/** A proposal in words, several lines. */
export function proposalLines({ reason, evidence, accept }: NameProposal, style: Style): readonly string[] {
  const rows: readonly (readonly [string, string])[] = [
    ['why', reason],
    ...evidence.map(({ article, headline, name }) => ['in', `${article}: ${name} (${headline})`] as const),
    ['accept', `writes ${JSON.stringify(accept)}`],
  ];
  const line = ([label, text]: readonly [string, string]) => `  ${style.blue(label.padEnd(6))}  ${printable(text)}`;
  return [style.bold(printable(accept.name)), ...rows.map(line)];
}

/** Goes through proposals with a person; gives how many were accepted. What was decided is written at once. */
export async function talkOfNames(
  proposals: readonly NameProposal[],
  show: (proposal: NameProposal) => readonly string[],
  write: (proposal: NameProposal) => void,
  person: Person,
): Promise<number> {
  let accepted = 0;
  for (const [index, proposal] of proposals.entries()) {
    person.say(`\nname ${index + 1} of ${proposals.length}  ${show(proposal).join('\n')}`);
    const answer = await person.ask('[a]ccept  [s]kip  [q]uit > ');
    if (answer === null || /^q/i.test(answer.trim())) break;
    if (!/^a/i.test(answer.trim())) continue;
    write(proposal);
    accepted += 1;
  }
  return accepted;
}
