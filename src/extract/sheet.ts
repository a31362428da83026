/**
 * The sheet on which roles are given out: segments and the claims that rules lay on them. A claim is never replaced: the
 * rules run from the firmest to the weakest, and the first to claim a segment has it.
 */
import { flatMap } from '../model/flat-map.ts';
import type { LanguageTag } from '../model/ids.ts';
import type { Confidence, Span } from '../model/provenance.ts';
import type { RuleId } from '../model/rules.ts';
import type { PressWords } from '../text/languages/press/press-words.ts';
import { foldSpace } from '../text/normalise.ts';
import { keptWhileReading } from '../text/per-reading.ts';
import type { Part, Role } from './layout.ts';
import type { Segment } from './segment.ts';

export interface Sheet {
  readonly source: string;
  readonly language: LanguageTag;
  /** The words to read with, the text's own language first. */
  readonly press: readonly PressWords[];
  readonly segments: readonly Segment[];
}

/** A part of a segment as a rule proposes it. */
export interface Piece {
  readonly role: Role;
  readonly span: Span;
  readonly rule: RuleId | null;
  readonly confidence: Confidence;
}

/** What a rule says of one segment: one piece for all of it, or several side by side. */
export interface Claim {
  readonly segment: number;
  readonly pieces: readonly Piece[];
}

export type Claims = ReadonlyMap<number, Claim>;

/** A rule: sees the sheet and what is already claimed, and claims more. What it says of claimed segments is not heard. */
export type RoleRule = (sheet: Sheet, claims: Claims) => readonly Claim[];

/** A claim on a whole segment. */
export function claim(
  segment: Segment,
  role: Role,
  rule: RuleId | null = null,
  confidence: Confidence = 'likely',
): Claim {
  return { segment: segment.index, pieces: [{ role, span: segment.span, rule, confidence }] };
}

/** A claim that sets a whole segment aside. */
export function setAside(segment: Segment, rule: RuleId): Claim {
  return claim(segment, 'set-aside', rule, 'certain');
}

/** Runs the rules in order; the first claim on a segment holds. */
export function claimAll(sheet: Sheet, rules: readonly RoleRule[]): Claims {
  const claims = new Map<number, Claim>();
  for (const rule of rules) {
    for (const made of rule(sheet, claims)) if (!claims.has(made.segment)) claims.set(made.segment, made);
  }
  return claims;
}

interface Open {
  readonly sheet: Sheet;
  /** How many segments were claimed: claims are only ever added. */
  readonly claimed: number;
  readonly segments: readonly Segment[];
}

/** Every rule asks, and few of them claim anything. */
const lastAsked = keptWhileReading<Claims, Open>();

/** The segments that nothing claims yet. */
export function openSegments(sheet: Sheet, claims: Claims): readonly Segment[] {
  const known = lastAsked().get(claims);
  if (known !== undefined && known.sheet === sheet && known.claimed === claims.size) return known.segments;
  const segments = sheet.segments.filter((segment) => !claims.has(segment.index));
  lastAsked().set(claims, { sheet, claimed: claims.size, segments });
  return segments;
}

/** The role a segment has, when it has one for all of it; the first of several. */
export function roleOf(claims: Claims, index: number): Role | null {
  return claims.get(index)?.pieces[0]?.role ?? null;
}

/** The rule by which a segment is claimed; the first of several, null where none did. */
export function ruleOf(claims: Claims, index: number): RuleId | null {
  return claims.get(index)?.pieces[0]?.rule ?? null;
}

/** The parts that the claims make of the segments; an unclaimed segment is a paragraph. */
export function partsFrom(sheet: Sheet, claims: Claims): Part[] {
  return flatMap(sheet.segments, (segment) => {
    const pieces = claims.get(segment.index)?.pieces ?? claim(segment, 'paragraph').pieces;
    return pieces.map(({ role, span, rule, confidence }) => {
      const isWhole = span.start === segment.span.start && span.end === segment.span.end;
      const text = isWhole ? segment.text : foldSpace(sheet.source.slice(span.start, span.end));
      return { role, span, rule, confidence, text, line: segment.line };
    });
  });
}
