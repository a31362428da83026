/** Tells ordinary nouns behind "in" and "aus" from places, where all nouns have capitals: "in Turnhallen". Knows one article. */
import { lowerCase } from '../../text/char-kinds.ts';
import { ordinaryHeads, placeNameEndings } from '../../text/languages/names/bare-places.ts';
import type { Bearer } from './bearers.ts';
import type { Candidate } from './candidate.ts';
import { type Lexicon, says } from './lexicon.ts';
import type { Passage } from './passage.ts';
import { isSign } from './sign.ts';

/** What a preposition alone says for a place. */
const mostOfPreposition = 2;
/** Shorter words before an ending are no name: "Neubau". */
const shortestBefore = 3;

/** What a candidate is looked up in. */
interface Article {
  readonly candidates: readonly Candidate[];
  readonly passages: readonly Passage[];
  readonly lexicon: Lexicon;
}

/**
 * Whether nothing but prepositions says that a single noun is a place, though it ends as ordinary nouns do, has an article
 * somewhere, or looks like several things and stands but once. Never so in languages whose nouns have small letters.
 */
export function isBareNoun({ known, words, of }: Bearer, { candidates, passages, lexicon }: Article): boolean {
  if (!lexicon.capitalNouns || known !== null || words.length !== 1) return false;
  const own = of.map((at) => candidates[at] as Candidate);
  const word = lowerCase(own[0]?.text ?? '');
  // "nach Angaben der Partei Unregelmäßigkeiten": what ends so is no body either.
  const isOrdinary = ordinaryHeads.some((head) => word.endsWith(head));
  if (
    isOrdinary &&
    own.every(
      ({ evidence }) => evidence.person === 0 && evidence.organisation <= 3 && evidence.place <= mostOfPreposition,
    )
  )
    return true;
  const isBehind = (one: Candidate) =>
    one.evidence.person <= mostOfPreposition && isBehindArticle(one, passages, lexicon);
  // "des Stadtrats, Kreisbrandmeister Maal": nobody has an article each time.
  if (
    own.every(({ evidence: { organisation, place } }) => organisation + place === 0) &&
    own.every(isBehind) &&
    !isSign(own[0]?.text ?? '')
  )
    return true;
  const isBare = ({ evidence: { person, organisation, place } }: Candidate) =>
    person === 0 && organisation === 0 && place <= mostOfPreposition;
  if (!own.every(isBare)) return false;
  if (own.some((one) => isBehindArticle(one, passages, lexicon))) return true;
  const isNamed = placeNameEndings.some((end) => word.endsWith(end) && word.length >= end.length + shortestBefore);
  return own.length < 2 && !isNamed && plural.test(word);
}

/** What several things end in, among names of places too. */
const plural = /(?:[elr]n|e|s)$/;

/** "im", "am", "zur": prepositions with an article in them. */
const contracted = /^(?:im|am|vom|zum|zur|beim|ins|ans)$/i;

function isBehindArticle({ passage, start }: Candidate, passages: readonly Passage[], lexicon: Lexicon): boolean {
  const before = passages[passage]?.text.slice(Math.max(0, start - longestArticle), start) ?? '';
  const [word = ''] = /\p{L}+(?= $)/u.exec(before) ?? [];
  return contracted.test(word) || (lexicon.said(word) & says.article) !== 0;
}

const longestArticle = 12;
