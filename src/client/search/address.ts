/** Keeps a search in the address of the page, so that it can be linked to and gone back to. */
import { type Choice, facets } from './narrow.ts';

/** What the form holds. */
export interface Asked {
  readonly q: string;
  readonly choice: Choice;
}

/** What an address asks for. */
export function askedBy(parameters: URLSearchParams): Asked {
  const order = parameters.get('order');
  return {
    q: parameters.get('q') ?? '',
    choice: {
      language: parameters.getAll('language'),
      source: parameters.getAll('source'),
      date: parameters.getAll('date'),
      from: yearIn(parameters.get('from')),
      to: yearIn(parameters.get('to')),
      order: order === 'oldest' || order === 'newest' ? order : 'best',
    },
  };
}

/** What the address must say for it; empty when nothing is asked. */
export function addressFor({ q, choice }: Asked): string {
  const parameters = new URLSearchParams();
  if (q !== '') parameters.set('q', q);
  for (const facet of facets) for (const value of choice[facet]) parameters.append(facet, value);
  if (choice.from !== null) parameters.set('from', String(choice.from));
  if (choice.to !== null) parameters.set('to', String(choice.to));
  if (choice.order !== 'best') parameters.set('order', choice.order);
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}

function yearIn(text: string | null): number | null {
  return /^\d{1,4}$/.test(text ?? '') ? Number(text) : null;
}
