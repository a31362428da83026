/** Turns a text and its marks into mdast phrasing. Marks may overlap; a link goes only where `safeHref` lets it. */
import type { PhrasingContent } from 'mdast';
import type { Mark } from '../model/block.ts';
import { safeHref } from './safe-href.ts';

/** A name that leads to its page: an address of the site itself. */
export interface NameMark {
  readonly type: 'name';
  readonly start: number;
  readonly end: number;
  readonly href: string;
}

/** Words that mean a day which the archive worked out: shown as they stand, with the day for machines and in words. */
export interface DayMark {
  readonly type: 'day';
  readonly start: number;
  readonly end: number;
  readonly datetime: string;
  readonly title: string;
}

type AnyMark = Mark | NameMark | DayMark;

/** The text with its marks as elements. A mark that crosses the end of another is cut in two there. */
export function phrasing(text: string, marks: readonly AnyMark[]): PhrasingContent[] {
  if (marks.length === 0) return textNode(text);
  const usable = marks.filter((mark) => mark.type !== 'link' || safeHref(mark.href ?? '') !== null);
  usable.sort((a, b) => a.start - b.start || b.end - a.end);
  return stretch(text, { start: 0, end: text.length }, usable);
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

function stretch(text: string, { start, end }: Stretch, marks: readonly AnyMark[]): PhrasingContent[] {
  const content: PhrasingContent[] = [];
  let at = start;
  for (const [index, mark] of marks.entries()) {
    const [from, to] = [Math.max(mark.start, at), Math.min(mark.end, end)];
    if (!(from < to)) continue;
    content.push(...textNode(text.slice(at, from)));
    const inside = marks.slice(index + 1).filter((other) => other.start < to && other.end > from);
    content.push(...marked(text, mark, { range: { start: from, end: to }, inside }));
    at = to;
  }
  content.push(...textNode(text.slice(at, end)));
  return content;
}

function marked(
  text: string,
  mark: AnyMark,
  { range, inside }: { range: Stretch; inside: readonly AnyMark[] },
): PhrasingContent[] {
  if (mark.type === 'code') return [{ type: 'inlineCode', value: text.slice(range.start, range.end) }];
  const children = stretch(text, range, inside);
  if (mark.type === 'day') {
    const hProperties = { dateTime: mark.datetime, title: mark.title };
    return [{ type: 'emphasis', children, data: { hName: 'time', hProperties } }];
  }
  if (mark.type !== 'link' && mark.type !== 'name') return [{ type: mark.type, children }];
  const linkless = children.flatMap((child) => (child.type === 'link' ? child.children : [child]));
  if (mark.type === 'name')
    return [{ type: 'link', url: mark.href, children: linkless, data: { hProperties: { className: ['nm'] } } }];
  const url = safeHref(mark.href ?? '') ?? '';
  return [
    { type: 'link', url, children: linkless, data: { hProperties: { rel: ['external', 'noopener', 'noreferrer'] } } },
  ];
}

function textNode(value: string): PhrasingContent[] {
  return value === '' ? [] : [{ type: 'text', value }];
}
