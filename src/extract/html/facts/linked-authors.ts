/** Reads whom links of the kind `rel="author"` name: a page may sign in a box below its text alone, or beside its menus. */
import type { RuleId } from '../../../model/rules.ts';
import { type Proposal, proposeStated } from '../../choose.ts';
import { isNames } from '../../roles/names.ts';
import { namesOutlet } from '../../roles/paper-names.ts';
import { attribute } from '../element.ts';
import type { Page } from '../page.ts';
import type { LaidPage } from '../structure.ts';

const ofOthers: ReadonlySet<RuleId> = new Set(['set-aside/related', 'set-aside/comments', 'set-aside/advert']);
const longest = 60;

/** The one writer whom such links name, as a guess; none where they name several, as lists of stories do. */
export function linkedAuthors(page: Page, text: string, { zones, isSite }: LaidPage): Proposal<string>[] {
  const found = page.inlines.flatMap(({ element, span }) => {
    if (element.tag !== 'a' || !/(?:^|\s)author(?:\s|$)/i.test(attribute(page.source, element, 'rel') ?? '')) return [];
    const furniture = zones[element.index]?.furniture ?? null;
    const name = text.slice(span.start, span.end);
    if (name.length > longest || (furniture !== null && ofOthers.has(furniture))) return [];
    return isSite(name) || namesOutlet(name) || !(isNames(name) || /^[\p{Lo}\p{M}\s・]+$/u.test(name))
      ? []
      : [{ name, span }];
  });
  const [first] = found;
  return first !== undefined && found.every(({ name }) => name === first.name)
    ? [proposeStated(first.name, first.span, 'byline/page-data', 'guess')]
    : [];
}
