/** Makes candidates for names of the runs of a passage: cuts off titles and roles, and weighs what speaks for each kind. */

import { wordsBehind } from '../../text/languages/names/words-behind.ts';
import { headBlocks } from '../running-text.ts';
import { type Candidate, type Evidence, noEvidence } from './candidate.ts';
import { officeOf } from './described.ts';
import { isSaint, weighWords } from './evidence.ts';
import { type Lexicon, says, withoutOwner } from './lexicon.ts';
import {
  endOfName,
  type Finder,
  hasHead,
  isCode,
  isPortfolio,
  isSurnameAt,
  knownAs,
  lexiconSaid,
  withoutTrail,
} from './name-ends.ts';
import { isNameLike, isWeak, opensBorrowed, opensOnly } from './name-likeness.ts';
import { isNobody } from './no-bearers.ts';
import { isHeldBy, isOfOffice, isOfTown, leadsToBody } from './of-towns.ts';
import { isParty } from './parties.ts';
import type { CutPassage } from './passage.ts';
import { isOwnerInS } from './person-case.ts';
import { opensBearer } from './revered-names.ts';
import { isOwner, type Run, runsOf } from './runs.ts';
import { isOutlet, opensResident } from './second-names.ts';
import { opensTown, withoutShape } from './shape-alone.ts';
import { isIn } from './small-words-before.ts';
import { isBehindThe, type Surroundings, weighSurroundings } from './surroundings.ts';
import { isKindOfThing, isShip, stormOf } from './things.ts';
import { isFresh, type Word } from './word-scan.ts';

const currencies: ReadonlySet<string> = new Set('$€£');

/** The candidates of a passage, in order. */
export function candidatesIn(passage: CutPassage, finder: Finder): Candidate[] {
  const found: Candidate[] = [];
  for (const run of runsOf(passage, finder.lexicon, finder.gazetteer)) {
    const known = run.known ?? knownAs(passage.words, run, finder);
    const isBody = run.isBody === true || isParty(passage.words, run, passage.text, finder.lexicon);
    // "US$22,900": a currency.
    if (currencies.has(passage.text.charAt((passage.words[run.to - 1] as Word).end))) continue;
    if (isNobody(passage, run, finder.lexicon)) continue;
    const whole: Run = known === run.known ? run : { from: run.from, to: run.to, known };
    if (opensOnly(passage, whole, finder)) continue;
    if (known !== null || run.whole === true || isBody)
      found.push(candidateOf(passage, { ...whole, isBody }, { start: run.from, hint: noEvidence }, finder));
    else splitRun(passage, run, finder, found);
  }
  return found;
}

/** Where what the text calls the bearer begins, and what that says of the kind. */
interface Lead {
  readonly start: number;
  readonly hint: Evidence;
}

/** "EU Commissioner Ylva Johansson" is two names with a role between them: what is found goes behind the others. */
function splitRun(passage: CutPassage, run: Run, finder: Finder, found: Candidate[]): void {
  if (isShip(passage.words, run, finder.lexicon)) return;
  let { from } = run;
  while (from < run.to) {
    const lead = cutLead(passage, { from, to: run.to, known: null }, finder);
    from = lead.from;
    if (from >= run.to) break;
    const rest: Run = { from, to: run.to, known: null };
    const to = endOfName(passage.words, rest, finder);
    const last = withoutTrail(passage.words, { from, to, known: null }, finder);
    if (last > from) {
      const known = knownAs(passage.words, { from, to: last, known: null }, finder);
      const named: Run = { from, to: last, known };
      // "Europe Minister Clement Beaune": what stands before a role is part of it unless it is known by itself.
      const isFull = last - from > 1 && (lexiconSaid(passage.words, from, finder) & says.given) !== 0;
      const placed = opensResident(passage.words, to, rest, finder.lexicon);
      const before =
        to < run.to && known === null && !isFull && !placed && !hasHead(passage.words, from, last, finder.lexicon);
      const partOfRole = before && (lexiconSaid(passage.words, to, finder) & (says.role | titles | says.given)) !== 0;
      if (!partOfRole || isOwner(passage.words[to - 1] as Word)) {
        const candidate = candidateOf(passage, named, lead, finder);
        const thing = known === null && isKindOfThing(passage, named, candidate.evidence, finder.lexicon);
        if (thing) found.push({ ...candidate, text: stormOf(candidate.words) ?? candidate.text, thing });
        else if (isNameLike(passage, named, candidate, finder)) found.push(candidate);
        else found.push(...thingOf(candidate));
      }
    }
    from = to;
  }
}

/** "Hurricane Maal": whatever else is called "Maal" in the text is the storm. */
function thingOf(candidate: Candidate): readonly Candidate[] {
  const storm = stormOf(candidate.words);
  return storm === null ? [] : [{ ...candidate, text: storm, thing: true }];
}

const titles = says.title;

/** "State Lamp Service": bodies are called so, and sentences seldom begin so. */
const ofRealms = /^(?:State|National|Federal|Royal)$/;

/** "Her colleague Dean Maal": behind what somebody is comes a name, even one that is an office elsewhere. */
function isCalledSo(words: readonly Word[], at: number, rest: number, lexicon: Lexicon): boolean {
  const [before, word] = [words[at - 1], words[at] as Word];
  if (rest === 0 || before === undefined || before.capital || word.gap !== 'space' || !word.capital) return false;
  return (lexicon.said(word.text) & says.given) !== 0 && (lexicon.said(before.text) & says.role) !== 0;
}

/** "Ten-year-old Helen Maal". */
const aged = /^\p{L}+-(?:year|month|week)-old$/u;

/** "Co-developer Tovik Maal", "Ex-skipper": whoever is something with others, or was. */
const partner = /^(?:Co|Ex|Vice|Then)-\p{Ll}{4,}(?:[eo]r|ist|[aei]nt|man|woman|ess)$/u;
const kinds = says.organisationKind | says.placeKind;

/** "Co-developer Tovik Maal", "ο υπουργός Υγείας Άδωνις Γεωργιάδης", "Chancellor of the Exchequer Nigel Maal". */
function leadsPerson(words: readonly Word[], at: number, rest: number, lexicon: Lexicon): boolean {
  const { joined, text } = words[at] as Word;
  const isPartner = rest > 0 && joined && lexicon.genericCapitals && partner.test(text);
  return isPartner || isOfOffice(words, at, rest, lexicon) || isHeldBy(words, at, rest, lexicon);
}

/** Cuts off what stands before the name: articles, words that open a sentence, weekdays, nationalities, titles, roles. */
function cutLead(passage: CutPassage, run: Run, finder: Finder): Lead & { readonly from: number } {
  const { words } = passage;
  let [at, start, person, organisation, place] = [run.from, -1, 0, 0, 0];
  for (; at < run.to; at += 1) {
    const word = words[at] as Word;
    const said = finder.lexicon.said(word.text);
    const rest = run.to - at - 1;
    if (leadsPerson(words, at, rest, finder.lexicon)) person += 3;
    else if ((said & titles) !== 0 && rest > 0) person += 4;
    else if ((said & says.role) !== 0 && !isSurnameAt(words, run.from, at, finder.lexicon)) {
      if (isOfBody(words, at, run, finder.lexicon) || isCalledSo(words, at, rest, finder.lexicon)) break;
      if (opensPlace(words, at, run.to, finder.lexicon)) break;
      const isOther = leadsToBody(words, at, run.to, finder.lexicon);
      [start, person] = isOther ? [-1, 0] : [start, person + 3];
      if (isOther) continue;
    } else if ((said & says.rolesOfMany) !== 0 && rest > 1 && opensPair(words, at + 1, run.to, finder)) {
      person += 3;
    } else if (
      (said & kinds) !== 0 &&
      // "Systembolaget" alone is a name.
      !(rest === 0 && (said & says.compound) !== 0) &&
      !isOutlet(words, at, run.to, finder.lexicon) &&
      !isJoined(words, at, run.to, finder.lexicon) &&
      !isOwnPart(words, at, run, finder)
    ) {
      if ((said & says.organisationKind) !== 0) organisation += 3;
      else place += 3;
    } else if ((said & says.calendar) !== 0 && at > run.from && isTitle(words[at - 1] as Word, finder)) {
      // "Ms May said": behind a form of address it is a surname.
      break;
    } else if (rest > 0 && (word.joined || finder.lexicon.partsEndings) && aged.test(word.text)) {
      person += 1;
    } else if (!word.capital || (said & (says.calendar | says.article)) !== 0) {
      const named = word.capital && (said & says.article) !== 0 && word.gap === 'space';
      if (named && !finder.lexicon.stripsArticles) break;
    } else if ((said & says.notName) !== 0) {
      // "Four Navy ships": a number opens the sentence.
      const opens = (said & says.opener) !== 0 && isFresh(word) && !ofRealms.test(word.text);
      if (words[at + 1]?.gap === 'amp' || opensBearer(words, at, run, finder)) break;
      if (opensTown(words, at, run.to, finder.lexicon) || opensRealm(words, at, run.to, finder.lexicon)) break;
      if (!opens && (hasHead(words, at + 1, run.to, finder.lexicon) || opensBody(words, at, run.to, finder.lexicon)))
        break;
    } else if (
      rest > 0 &&
      ((isCode(word.text) && !hasHead(words, at + 1, run.to, finder.lexicon)) ||
        isOfTown(words, at, rest, finder) ||
        isPortfolio(words, { from: at, to: run.to }, finder.lexicon))
    ) {
      // "A19 Palermo", "Minister of Trade Ola Berg": what stands there is none of the name.
    } else if (rest === 0 || !(opensSentence(words, at, finder) || standsBeforeFullName(words, at, run.to, finder)))
      break;
    if ((said & (titles | says.role | says.notName | kinds)) !== 0 && start < 0) start = at;
  }
  return { from: at, start: start < 0 ? at : start, hint: { person, organisation, place } };
}

/** "the Western District of Texas", "the Islamic Republic of Maal": a word that is no name belongs to the place. */
function opensRealm(words: readonly Word[], at: number, to: number, lexicon: Lexicon): boolean {
  const [place, of] = [words[at + 1], words[at + 2]];
  if (!lexicon.genericCapitals || to - at < 4 || place?.gap !== 'space' || !place.capital || of?.text !== 'of')
    return false;
  return (lexicon.said(place.text) & says.place) !== 0;
}

const elected = /^(?:Representatives|Senators|Ministers|Congressmen|Councillors|Councilors|MPs|Judges|Justices)$/;

/** "Ministers Vitaly Maal", "Representatives Eliot Engel": a given name, or in English two words that are no body or place. */
function opensPair(words: readonly Word[], at: number, to: number, finder: Finder): boolean {
  if ((lexiconSaid(words, at, finder) & says.given) !== 0) return true;
  if (!finder.lexicon.genericCapitals || to - at !== 2 || !elected.test((words[at - 1] as Word).text)) return false;
  const said = lexiconSaid(words, at, finder) | lexiconSaid(words, at + 1, finder);
  return (said & (kinds | says.organisation | says.company | says.place | says.field | says.notName)) === 0;
}

/** "Northern Crossing Lines": inside a sentence a word for where it is opens a name of three words, unless somebody follows. */
function opensBody(words: readonly Word[], at: number, to: number, lexicon: Lexicon): boolean {
  if (!lexicon.genericCapitals || to - at < 3 || words[at]?.gap !== 'space') return false;
  if ((lexicon.said((words[at] as Word).text) & says.place) === 0 && !/ern$/.test((words[at] as Word).text))
    return false;
  const others = says.given | says.role | says.title | says.notName | says.calendar;
  return words.slice(at + 1, to).every(({ text, capital }) => capital && (lexicon.said(text) & others) === 0);
}

/** "O Banco Central": a word for a body with a capital inside a sentence is part of the name. */
function isOwnPart(words: readonly Word[], at: number, { to }: Run, { lexicon }: Finder): boolean {
  const word = words[at] as Word;
  if (lexicon.capitalNouns || to - at < 2 || word.gap !== 'space') return false;
  const said = lexicon.said(word.text);
  // "Malmöbolaget Tegnér Marin AB": where it is from.
  if ((said & says.compound) !== 0 && (said & says.organisationKind) !== 0) return false;
  return (said & says.organisation) !== 0 && (words[at + 1] as Word).capital;
}

/** "Sindicato de Estibadores": a word for an organisation that is joined to the next is part of its name. */
function isJoined(words: readonly Word[], at: number, to: number, lexicon: Lexicon): boolean {
  const next = words[at + 1];
  if (next === undefined || at + 1 >= to || next.capital) return false;
  return (lexicon.said((words[at] as Word).text) & (says.organisation | says.place)) !== 0;
}

function isTitle({ text }: Word, { lexicon }: Finder): boolean {
  return (lexicon.said(text) & says.title) !== 0;
}

/** Bodies that are called by a word which is an office elsewhere. */
const halls = /^(?:University|College|School|Hospital|Academy|Institute|Museum)$/;

/** "General Insurance Co Ltd", "General Assembly": a word that can be a rank, and the body is all that follows. */
function isOfBody(words: readonly Word[], at: number, { from, to }: Run, lexicon: Lexicon): boolean {
  if (at > from || to - at < 2 || !lexicon.genericCapitals) return false;
  const last = lexicon.said((words[to - 1] as Word).text);
  // "Baker International Corp": what only a company has at its end.
  const named = words[at]?.gap === 'space' && words[at]?.capital === true && (last & says.company) !== 0;
  if (named && (lexicon.said((words[at + 1] as Word).text) & (says.given | says.title)) === 0) return true;
  if (words[at]?.text === 'General') return (last & (says.company | says.organisation)) !== 0;
  // "Duke University Medical School", "Prince Hospital": what they are called.
  const next = words[at + 1] as Word;
  return words[at]?.gap === 'space' && next.gap === 'space' && halls.test(next.text);
}

/** "King Street Station", "Bishop Street School", "on Abbot Lane"; not "Judge Hill said". */
function opensPlace(words: readonly Word[], at: number, to: number, lexicon: Lexicon): boolean {
  const next = words[at + 1];
  if (!lexicon.genericCapitals || at + 1 >= to || next?.gap !== 'space' || !next.capital) return false;
  if (words[at]?.capital !== true || (lexicon.said(next.text) & says.place) === 0) return false;
  const before = lexicon.said(words[at - 1]?.text ?? '');
  const leads = words[at]?.gap === 'space' && (before & (says.beforePlace | says.towards | says.opener)) !== 0;
  const goesOn = to - at > 2 && (lexicon.said(words[to - 1]?.text ?? '') & (says.place | says.organisation)) !== 0;
  return leads || goesOn;
}

/** "Pensjonist Ingrid Hansen": a word that only opens the sentence, before a given name and a surname. */
function standsBeforeFullName(
  words: readonly Word[],
  at: number,
  to: number,
  { lexicon, isOrdinary }: Finder,
): boolean {
  // "Ndidi Grace Okafor": in English most such words are names themselves; "Evacuee Helen Maal".
  const { text, gap } = words[at] as Word;
  // "la campana de San Lorenzo del Pinar": a town.
  if (isSaint(text)) return false;
  if (lexicon.genericCapitals && !isOrdinary(text) && !(gap === 'stop' && agent.test(text))) return false;
  if (to - at < 3 || ((words[at] as Word).gap === 'space' && !endsRole(words, at, lexicon))) return false;
  const [own, next] = [words[at] as Word, words[at + 1] as Word].map(({ text }) => lexicon.said(text) & says.given);
  return own === 0 && next !== 0 && (words[at + 1] as Word).gap === 'space' && !isOwner(words[at + 1] as Word);
}

/** What people who do something end in. */
const agent = /^\p{Lu}\p{Ll}{2,}(?:ee|ist|ician|woman|[eo]r)$/u;

/** "Chief of Staff Donald Regan": the word is joined to what stands before it in small letters. */
function endsRole(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  const before = words[at - 1];
  if (before === undefined || before.capital) return false;
  return (lexicon.said(before.text) & (says.join | says.article)) !== 0;
}

const openers = says.opener | says.beforePlace | says.join;

/** Adverbs and participles: "Normally Syria", "Asking Syria", "Wanted men"; not "Reilly" and "Donnelly". */
const opening = /^\p{Lu}\p{Ll}{2,}(?:(?:[^eil]l|[^l])ly|\p{Ll}ing|\p{Ll}{2}[^e]ed)$/u;

function opensSentence(words: readonly Word[], at: number, { lexicon, isOrdinary }: Finder): boolean {
  const { text, gap } = words[at] as Word;
  const said = lexicon.said(text);
  if (gap === 'space' || gap === 'comma' || (said & says.given) !== 0) return false;
  if ((said & openers) !== 0) return true;
  // "the U.S. International Trade Commission": behind a sign the sentence goes on more often than not.
  if (gap === 'dot') return false;
  if (isOrdinary(text)) return true;
  // "Waverly Oil Co": what follows is no name without the word.
  const generic = says.field | says.company | says.organisation | says.place;
  const next = lexicon.said(words[at + 1]?.text ?? '');
  return lexicon.genericCapitals && opening.test(text) && (next & generic) === 0;
}

/** The word for a body says so much. */
const surelyBody = 5;

function candidateOf(passage: CutPassage, run: Run, lead: Lead, finder: Finder): Candidate {
  const { words, text, index } = passage;
  const last = words[run.to - 1] as Word;
  const start = (words[run.from] as Word).start;
  const lastOwn = isOwnerInS(words, run, finder.lexicon) ? last.text.slice(0, -1) : withoutOwner(last.text);
  const end = last.end - (last.text.length - lastOwn.length);
  const own = weighWords(words.slice(run.from, run.to), finder);
  const around: Surroundings = weighSurroundings(passage, run, lead.start, finder);
  const told = {
    person: own.person + around.evidence.person + lead.hint.person,
    organisation: own.organisation + around.evidence.organisation + lead.hint.organisation,
    // "Ostrel District Court, Norway": a body too is somewhere.
    place:
      own.place +
      Math.min(around.evidence.place, own.organisation < surelyBody ? around.evidence.place : 2) +
      lead.hint.place,
  };
  // "the Golden Lantern": behind the article nobody has a first and a last name.
  const isWorks = wordsBehind.works.has(words[run.to]?.text ?? '');
  if (finder.lexicon.genericCapitals && told.person === 1 && !isWorks && isBehindThe(words, run))
    Object.assign(told, { person: 0, organisation: told.organisation + 1 });
  // "injured in Davao del Sur": a particle is of places too, where no first name opens them.
  if (finder.lexicon.genericCapitals && isIn(words, run, lead.start, finder.lexicon))
    Object.assign(told, { person: 0 });
  // "a camp at Ain Maal": nobody is somewhere at somebody.
  if (finder.lexicon.genericCapitals && told.person === 1 && words[lead.start - 1]?.text === 'at')
    Object.assign(told, { person: 0 });
  if (run.isBody === true) Object.assign(told, { person: 0, organisation: told.organisation + surelyBody, place: 0 });
  const called = words.slice(run.from, run.to).map((word) => (word === last ? lastOwn : withoutOwner(word.text)));
  const evidence = withoutShape(called, told, finder.lexicon);
  return {
    passage: index,
    start,
    end,
    text: text.slice(start, end),
    words: called,
    evidence: passage.block === headBlocks.dateline ? { ...evidence, place: evidence.place + inDateline } : evidence,
    restStart: restStartOf(words, run, finder.lexicon),
    known: run.known,
    weak:
      passage.titled ||
      opensBorrowed(words, run, finder) ||
      (run.known === null && run.isBody !== true && isWeak(passage, run, evidence, finder)),
    described: describedBy(passage, { run, lead, around }, finder.lexicon),
    signOf: around.sign,
    thing: false,
  };
}

/** "Chrysler Corp": what is left without the first word must be a name. */
function restStartOf(words: readonly Word[], { from, to }: Run, lexicon: Lexicon): number | null {
  if (to - from < 2 || !isFresh(words[from] as Word)) return null;
  const generic = says.company | says.organisation | says.field;
  const named = words.slice(from + 1, to).some(({ text }) => (lexicon.said(text) & generic) === 0);
  return named ? (words[from + 1] as Word).start : null;
}

/** What a report comes from is a place. */
const inDateline = 4;

function describedBy(
  passage: CutPassage,
  { run, lead, around }: { readonly run: Run; readonly lead: Lead; readonly around: Surroundings },
  lexicon: Lexicon,
): string | null {
  if (lead.hint.person > 0 && lead.start < run.from) return officeOf(passage, lead.start, run.from, lexicon);
  const before = passage.words[lead.start - 1];
  if (before === undefined || around.described !== before.text) return around.described;
  return officeOf(passage, lead.start - 1, lead.start, lexicon);
}
