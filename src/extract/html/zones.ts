/**
 * What surrounds each element of a page: the figure, list, table or quotation it stands in, and the furniture. An element
 * with much of the page's running text is no furniture, whatever its names say.
 */
import type { RuleId } from '../../model/rules.ts';
import { attribute, type Element, hasAttribute } from './element.ts';
import type { PartHint } from './hint-words.ts';
import { hintsOf } from './hints.ts';
import type { Page } from './page.ts';

/** What an element stands in; null where in none of the kind. */
export interface Zone {
  /** Why the text in it is no part of the article. The outermost reason holds. */
  readonly furniture: RuleId | null;
  readonly figure: Element | null;
  readonly caption: Element | null;
  readonly item: Element | null;
  readonly list: Element | null;
  readonly table: Element | null;
  readonly row: Element | null;
  readonly cell: Element | null;
  readonly quote: Element | null;
  /** What the names of the element and of those around it, up to three, say that it holds. */
  readonly parts: ReadonlySet<PartHint>;
}

/** More of a page's running text than this is in no menu, box or form; comments and a notice on cookies can outweigh an article. */
const mostShare: Partial<Record<RuleId, number>> = { 'set-aside/comments': 0.9, 'set-aside/cookies': 0.9 };
const mostShareOfOthers = 0.4;
/** A page with less running text may show nothing but such a notice beside a flash of one sentence. */
const shortestText = 60;
/** Captions, bylines and the like hold next to nothing of it. */
const mostShareOfPart = 0.25;

const nameList = ['class', 'id', 'role', 'data-component', 'data-testid'] as const;
const isUndisplayed = /display\s*:\s*none/i;

const furnitureTags: ReadonlyMap<string, RuleId> = new Map(
  Object.entries({
    nav: 'set-aside/navigation',
    menu: 'set-aside/navigation',
    footer: 'set-aside/navigation',
    form: 'set-aside/navigation',
    fieldset: 'set-aside/navigation',
    select: 'set-aside/navigation',
    button: 'set-aside/navigation',
    textarea: 'set-aside/navigation',
    dialog: 'set-aside/navigation',
    search: 'set-aside/navigation',
    aside: 'set-aside/box',
    template: 'set-aside/hidden',
    svg: 'set-aside/hidden',
    math: 'set-aside/hidden',
    object: 'set-aside/hidden',
    audio: 'set-aside/hidden',
    video: 'set-aside/hidden',
    canvas: 'set-aside/hidden',
  } as const),
);

/** Elements that are a zone by their tag. */
const zoneTags: ReadonlySet<string> = new Set('figure figcaption li ul ol table tr td th blockquote'.split(' '));

const outside: Zone = {
  furniture: null,
  figure: null,
  caption: null,
  item: null,
  list: null,
  table: null,
  row: null,
  cell: null,
  quote: null,
  parts: new Set(),
};

/** How much of what counts here is in each element, by its index. */
export interface Holdings {
  readonly runningText: Float64Array;
  /** Lines that read as the page's own headline. */
  readonly headlines: Float64Array;
}

/** The zone of every element, by its index. */
export function zonesOf(page: Page, { runningText, headlines }: Holdings): readonly Zone[] {
  const total = Math.max(runningText[0] ?? 0, 1);
  const limits = total < shortestText ? { ...mostShare, 'set-aside/cookies': 1 } : mostShare;
  const zones: Zone[] = [];
  for (const element of page.elements) {
    const around = element.parent === null ? outside : (zones[element.parent.index] as Zone);
    zones.push(
      zoneOf(page.source, element, around, {
        share: (runningText[element.index] ?? 0) / total,
        hasHeadline: (headlines[element.index] ?? 0) > 0,
        limits,
      }),
    );
  }
  return zones;
}

interface Holding {
  readonly share: number;
  readonly hasHeadline: boolean;
  readonly limits: typeof mostShare;
}

function zoneOf(source: string, element: Element, around: Zone, { share, hasHeadline, limits }: Holding): Zone {
  const { tag } = element;
  const hints = hintsOf(namesOf(source, element));
  const reason = around.furniture ?? furnitureTags.get(tag) ?? hiddenBy(source, element) ?? hints.furniture;
  const isTooMuch = reason !== null && share > (limits[reason] ?? mostShareOfOthers);
  const isFurniture = reason !== null && !isTooMuch && !(hasHeadline && reason !== 'set-aside/hidden');
  const parts = share <= mostShareOfPart ? hints.parts : around.parts;
  const opensFurniture = isFurniture && around.furniture === null;
  if (!opensFurniture && parts.size === 0 && !zoneTags.has(tag)) return around;
  const own: { -readonly [K in keyof Zone]?: Zone[K] } = {};
  if (opensFurniture && !isPart(tag, hints.parts)) own.furniture = reason;
  if (tag === 'figure') own.figure = element;
  if (tag === 'figcaption' || (tag !== 'caption' && parts.has('caption'))) own.caption = around.caption ?? element;
  if (tag === 'li') own.item = element;
  if (tag === 'ul' || tag === 'ol') Object.assign(own, { list: around.list ?? element, item: around.item });
  if (tag === 'table' && share <= mostShareOfOthers) Object.assign(own, { table: element, row: null, cell: null });
  if (tag === 'tr') own.row = element;
  if (tag === 'td' || tag === 'th') own.cell = element;
  if (tag === 'blockquote' || parts.has('quote')) own.quote = element;
  if (parts.size > 0) own.parts = parts;
  return Object.keys(own).length === 0 ? around : { ...around, ...own };
}

/** What an element is called, all its names in one. */
function namesOf(source: string, element: Element): string {
  let names = '';
  if (element.attrs === null) return names;
  for (const name of nameList) {
    const own = attribute(source, element, name);
    if (own !== null) names = names === '' ? own : `${names} ${own}`;
  }
  return names;
}

function hiddenBy(source: string, element: Element): RuleId | null {
  if (element.attrs === null) return null;
  const isHidden =
    hasAttribute(element, 'hidden') ||
    attribute(source, element, 'aria-hidden') === 'true' ||
    isUndisplayed.test(attribute(source, element, 'style') ?? '');
  return isHidden ? 'set-aside/hidden' : null;
}

/** A caption, headline or byline stays what it is, even if its class says "social" too. */
function isPart(tag: string, parts: ReadonlySet<PartHint>): boolean {
  return tag === 'h1' || tag === 'figcaption' || (parts.has('caption') && tag !== 'aside');
}
