/** Why names are taken for one bearer's. Nearly all have one reason or none: one list of each stands for all of them. */
import type { LinkReason, ReasonId } from '../model/reasons.ts';

export type NameReasons = readonly ReasonId[];

/** Named once: there was nothing to join. */
export const noReasons: NameReasons = [];

const lists = new Map<ReasonId, NameReasons>();

/** The list of one reason. */
export function only(reason: ReasonId): NameReasons {
  const known = lists.get(reason);
  if (known !== undefined) return known;
  const made: NameReasons = [reason];
  lists.set(reason, made);
  return made;
}

const sureReasons: ReadonlySet<ReasonId> = new Set([
  'name/same-spelling',
  'name/region',
  'name/accents',
  'name/editor',
] as const);

/** Reasons as they are told, and whether they leave no doubt. */
export interface ToldReasons {
  readonly joined: readonly LinkReason[];
  readonly areSure: boolean;
}

/** Tells reasons, those of one list once. */
export function tellingReasons(): (reasons: NameReasons) => ToldReasons {
  const told = new Map<NameReasons, ToldReasons>();
  return (reasons) => {
    const known = told.get(reasons);
    if (known !== undefined) return known;
    const joined = reasons.map((reason): LinkReason => ({ reason }));
    const made = { joined, areSure: reasons.every((reason) => sureReasons.has(reason)) };
    told.set(reasons, made);
    return made;
  };
}
