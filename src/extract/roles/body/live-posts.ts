/** Finds the posts of a live report: a time of day, perhaps a title and who wrote it, and sentences. Decides nothing of the head. */
import { holdsDigit } from '../../../text/char-kinds.ts';
import { isFiller } from '../../../text/dates/date-labels.ts';
import type { Segment } from '../../segment.ts';
import { type Claim, type Claims, claim, type Sheet } from '../../sheet.ts';
import { isListed } from '../article-region.ts';
import { furnitureKind } from '../furniture/furniture.ts';
import { namesLength } from '../names.ts';

const time = /^(?:(\p{L}{1,4})\.? )?([01]?\d|2[0-4]) ?[.:hH] ?([0-5]\d)(?: ?([\p{L}.]{1,5}))?$/u;
const longestTime = 16;
const fewestPosts = 3;
/** A title, who wrote it, a button and the sentences of a post stand so many lines below its time. */
const reach = 4;
const longestTitle = 14;
const longestSignature = 8;
/** The page tells so many sentences before its first post, and the last post no more than this share of all. */
const mostAbove = 2;
const shareOfLast = 0.5;
const noon = 12 * 60;

interface Post {
  readonly head: Segment;
  /** Of the day, in minutes. */
  readonly minutes: number;
  /** The lines between the time and the first sentence. */
  readonly lines: readonly Segment[];
}

/**
 * Claims times, titles and writers of the posts where the text is a live report: all that is told stands in posts, and their
 * times run one way. The writer of one post is not that of all, so his line stays in the text.
 */
export function livePosts(sheet: Sheet, claims: Claims): Claim[] {
  const heads = sheet.segments.flatMap((segment) => {
    const minutes = claims.has(segment.index) ? null : minutesOf(segment.text);
    return minutes === null ? [] : [{ head: segment, minutes }];
  });
  if (heads.length < fewestPosts) return [];
  const posts = heads.flatMap((one) => postOf(sheet, one) ?? []);
  if (posts.length < heads.length || !runOneWay(posts) || !tellAll(sheet, posts)) return [];
  return posts.flatMap((post) => claimsOf(sheet, claims, post));
}

function minutesOf(text: string): number | null {
  if (text.length > longestTime || !holdsDigit(text)) return null;
  const [, lead, hour, minute, zone] = time.exec(text) ?? [];
  if (hour === undefined || (lead !== undefined && !isFiller(lead))) return null;
  const isLate = /^p\.?m/i.test(zone ?? '') && Number(hour) < 12;
  return Number(hour) * 60 + Number(minute) + (isLate ? noon : 0);
}

function postOf({ segments }: Sheet, { head, minutes }: Omit<Post, 'lines'>): Post | null {
  const below = segments.slice(head.index + 1, head.index + 1 + reach);
  const first = below.findIndex((line) => line.prose || line.closed || isListed(line.text));
  const lines = below.slice(0, Math.max(first, 0));
  return first < 0 || lines.some(({ text }) => minutesOf(text) !== null) ? null : { head, minutes, lines };
}

/** The newest first or last; over midnight once. */
function runOneWay(posts: readonly Post[]): boolean {
  const steps = posts.slice(1).map(({ minutes }, at) => Math.sign(minutes - (posts[at]?.minutes ?? 0)));
  const down = steps.filter((step) => step < 0).length;
  const up = steps.filter((step) => step > 0).length;
  return Math.min(down, up) <= (steps.length > fewestPosts ? 1 : 0);
}

/** A strip of other news with their times stands beside an article that is told before or below it. */
function tellAll({ segments }: Sheet, posts: readonly Post[]): boolean {
  const first = posts[0]?.head.index ?? 0;
  const last = posts.at(-1)?.head.index ?? 0;
  const told = segments.filter(({ prose }) => prose);
  const above = told.filter(({ index }) => index < first);
  const below = told.filter(({ index }) => index > last);
  return above.length <= mostAbove && below.length <= Math.max(1, told.length * shareOfLast);
}

function claimsOf(sheet: Sheet, claims: Claims, { head, lines }: Post): Claim[] {
  const own = lines.filter((line) => !claims.has(line.index) && furnitureKind(line, sheet) === null);
  const [title, ...rest] = own.filter(({ words }) => words <= longestTitle);
  const isSignature = ({ text, words }: Segment) => words <= longestSignature && namesLength(text) > 0;
  const signed = rest.find(isSignature);
  return [
    claim(head, 'crosshead'),
    ...(title === undefined ? [] : [claim(title, 'crosshead')]),
    ...(signed === undefined ? [] : [claim(signed, 'paragraph')]),
  ];
}
