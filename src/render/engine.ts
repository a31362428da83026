/** Handlebars behind one door: templates compiled once, strict, without helpers of our own or prototype access. */
import Handlebars from 'handlebars';
import { DatelineError } from '../model/diagnostic.ts';
import type { Templates } from './renderer.ts';

export interface Engine {
  /** Fills the template of that name; throws a DatelineError that names it when the template asks for what is not there. */
  fill(name: string, view: object): string;
  /** The sources of a template and of all partials it may reach, as one text. */
  closure(name: string): string;
}

const builtIn = { each: true, if: true, unless: true, with: true } as const;

/** An engine for these templates: those under `pages/` are filled, all others are partials by their full name. */
export function createEngine(templates: Templates): Engine {
  const handlebars = Handlebars.create();
  const compiled = new Map<string, HandlebarsTemplateDelegate>();
  // Indenting a partial would change the text inside a `pre`.
  const options = { strict: true, knownHelpers: builtIn, knownHelpersOnly: true, preventIndent: true };
  for (const [name, source] of Object.entries(templates)) {
    // The line break that ends a file is the editor's: inside a line of a page it would show as a space.
    const template = handlebars.compile(source.replace(/\n$/, ''), options);
    if (name.startsWith('pages/')) compiled.set(name, template);
    else handlebars.registerPartial(name, template);
  }
  return {
    fill(name, view) {
      const template = compiled.get(name);
      if (template === undefined)
        throw new DatelineError(`There is no template templates/${name}.hbs.`, 'Put it back, or reinstall Dateline.');
      try {
        return `${template(view)}\n`;
      } catch (error) {
        throw new DatelineError(
          `The template templates/${name}.hbs cannot be filled: ${(error as Error).message}`,
          'Compare it with the one that Dateline ships.',
        );
      }
    },
    closure: (name) =>
      [...reach(name, templates)]
        .sort()
        .map((each) => `${each}\n${templates[each] ?? ''}`)
        .join('\n'),
  };
}

/** The names of a template and of all partials it may reach. */
function reach(name: string, templates: Templates, found: Set<string> = new Set()): Set<string> {
  if (found.has(name)) return found;
  found.add(name);
  for (const [, partial = ''] of (templates[name] ?? '').matchAll(/\{\{~?#?>\s*([^\s}~]+)/g))
    reach(partial, templates, found);
  return found;
}
