/** Presents the picture of an archive or of a part of it, in whichever form it was planned, with what it leaves out in words. */
import type { ItemId } from '../../model/ids.ts';
import type { Gap, Picture, Undated } from '../../model/picture.ts';
import { axisOf } from '../../plan/axis.ts';
import { count } from '../phrases/phrases.ts';
import type { ArticleAtHand } from '../renderer.ts';
import { span } from '../wording/date-wording.ts';
import type { PageContext } from './context.ts';
import { type GroupsView, presentGroups } from './groups.ts';
import { type HappenedView, presentHappened } from './happened.ts';
import { presentRibbon, type RibbonView } from './ribbon.ts';
import { presentStrip, type StripView } from './strip.ts';

/** Shown by `partials/picture`: one of the three forms. */
export interface PictureView {
  readonly strip: StripView | null;
  readonly groups: GroupsView | null;
  readonly ribbon: RibbonView | null;
  readonly happened: HappenedView | null;
  /** Stretches without an article, in words. */
  readonly gaps: readonly string[];
  readonly undated: { readonly text: string; readonly href: string | null } | null;
}

/** The articles whose sentences a page shows. */
type Reads = ReadonlyMap<ItemId, ArticleAtHand> | null;

/** The picture; null when it has nothing to show and nothing to say. */
export function presentPicture(picture: Picture, reads: Reads, context: PageContext): PictureView | null {
  const empty = { strip: null, groups: null, ribbon: null, happened: null, gaps: [], undated: null };
  const told = { ...context, reads };
  if (picture.form === 'ribbon') {
    const ribbon = presentRibbon(picture, context);
    const view = { ...empty, ribbon, ...leftOut(picture, context) };
    return ribbon === null && view.undated === null ? null : view;
  }
  const listed = picture.form === 'lanes' ? picture.lanes : picture.lanes.flatMap(({ articles }) => articles);
  const axis = axisOf(listed.flatMap(({ card }) => card.published ?? []));
  const happened = presentHappened(picture.happened, axis, told);
  return picture.form === 'lanes'
    ? { ...empty, strip: presentStrip(picture, told), happened }
    : { ...empty, groups: presentGroups(picture, context), happened, ...leftOut(picture, context) };
}

function leftOut(
  { gaps, undated }: { readonly gaps: readonly Gap[]; readonly undated: Undated },
  { phrases, href }: PageContext,
): Pick<PictureView, 'gaps' | 'undated'> {
  const { count: n, shelf } = undated;
  const text = count(phrases, phrases.time.plurals.undated, n);
  return {
    gaps: gaps.map(({ from, to }) => span(from, to, phrases)),
    undated: n === 0 ? null : { text, href: shelf === null ? null : href(shelf.address, shelf.anchor) },
  };
}
