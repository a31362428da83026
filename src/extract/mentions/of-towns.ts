/** Tells the town that an office is of from whoever has it: "Bürgermeister von Altenrode", "мэр Заречного", "the Harwick mayor". */
import { lowerCase } from '../../text/char-kinds.ts';
import { greekGenitive, greekMen, greekTownOpeners } from '../../text/languages/names/office-fields.ts';
import { mayorsOfTowns } from '../../text/languages/names/place-cases.ts';
import { townHeads } from '../../text/languages/names/town-heads.ts';
import { type Lexicon, says } from './lexicon.ts';
import { type Finder, lexiconSaid } from './name-ends.ts';
import { isOwner } from './runs.ts';
import { isSign } from './sign.ts';
import type { Word } from './word-scan.ts';

/** Whether a town stands right behind the word for its mayor in the case that means "of": "мэр Заречного"; not "мэр Соколова". */
export function isMayorOf(office: Word | undefined, town: Word | undefined, lexicon: Lexicon): boolean {
  if (!lexicon.cases || office === undefined || town?.gap !== 'space' || !town.capital) return false;
  return mayorsOfTowns.has(lowerCase(office.text)) && lexicon.endsOfTown(town.text);
}

/**
 * Whether what an office is of follows its word at `at`, and nobody who has it: "Burgemeester van Oosterveen", "der Chef von
 * Maalwerk"; not "Ministerin von Storch", "Präsidentin von der Leyen".
 */
export function leadsToBody(words: readonly Word[], at: number, to: number, lexicon: Lexicon): boolean {
  if (at + 1 < to && isMayorOf(words[at], words[at + 1], lexicon)) return true;
  const [of, name] = [words[at + 1], words[at + 2]];
  if (at + 2 >= to || of === undefined || of.capital || of.gap !== 'space' || name?.capital !== true) return false;
  if ((lexicon.said(of.text) & (says.join | says.towards)) === 0) return false;
  if (townHeads.has(lowerCase((words[at] as Word).text)) || of.text === 'van') return true;
  // "Bischof von Galen" is called so: nobody stands with an article before the whole.
  return lexicon.capitalNouns && (lexicon.said(words[at - 1]?.text ?? '') & says.article) !== 0;
}

/** Whether the word behind a name of one word leads the town of that name: "the Harwick mayor", "Lunds borgmästare", "Sund-ordfører". */
export function leadsTown(name: Word, office: Word, text: string, lexicon: Lexicon): boolean {
  if (office.capital || office.gap !== 'space' || !townHeads.has(office.text) || isOwner(name)) return false;
  if (isSign(name.text) || (lexicon.said(name.text) & others) !== 0) return false;
  if (lexicon.genericCapitals || text.charAt(office.start - 1) === '-') return true;
  return lexicon.joinsNouns && (lexicon.cases ? /n$/ : /s$/).test(name.text);
}

const others = says.notName | says.role | says.title | says.opener | says.calendar | says.organisation;

/** "Fenerbahçeli Maal Berg", "der Brandenburger Gemeinde Maal": a word that says where whoever or whatever follows is of. */
export function isOfTown(words: readonly Word[], at: number, rest: number, finder: Finder): boolean {
  const { text } = words[at] as Word;
  // "Kreisbrandmeister a.D. Tobias Maal": out of office.
  if (rest > 0 && finder.lexicon.capitalNouns && text === 'D' && words[at - 1]?.text === 'a') return true;
  if (rest < 2) return false;
  if (finder.lexicon.capitalNouns)
    return text.endsWith('er') && (lexiconSaid(words, at + 1, finder) & says.placeKind) !== 0;
  if (!finder.lexicon.partsEndings || text.length <= longestGiven) return false;
  return (lexiconSaid(words, at, finder) & says.given) === 0 && /(?:li|lı|lu|lü)$/.test(text);
}

/** Given names that end like that are no longer. */
const longestGiven = 6;

/** "ο υπουργός Υγείας Άδωνις Γεωργιάδης", "Menteri Pengangkutan Anthony Loke": what the office before it is of, `rest` words before the end. */
export function isOfOffice(words: readonly Word[], at: number, rest: number, lexicon: Lexicon): boolean {
  const { officeOf } = lexicon;
  if (officeOf === null || (officeOf === 'genitive' && rest < 2)) return false;
  for (let one = at; one > 0 && at - one < mostFields; one -= 1) {
    const { text, gap, capital } = words[one] as Word;
    const isOf = officeOf === 'field' ? (lexicon.said(text) & says.field) !== 0 : isGreekGenitive(text);
    if (!capital || gap !== 'space' || !isOf) return false;
    if ((lexicon.said(words[one - 1]?.text ?? '') & says.role) !== 0) return true;
  }
  return false;
}

const mostFields = 5;

/** "Chancellor of the Exchequer Nigel Maal": what an English office is of, before a given name and a surname. */
export function isHeldBy(words: readonly Word[], at: number, rest: number, lexicon: Lexicon): boolean {
  if (!lexicon.genericCapitals || rest !== 2 || words[at - 1]?.text !== 'the' || words[at - 2]?.text !== 'of')
    return false;
  const [field, given, surname] = words.slice(at, at + 3).map(({ text }) => lexicon.said(text));
  if (field === undefined || given === undefined || surname === undefined) return false;
  const isName = (field & says.given) === 0 && (given & says.given) !== 0 && (surname & heads) === 0;
  const isRow = words.slice(at + 1, at + 3).every(({ gap, capital }) => gap === 'space' && capital);
  return isName && isRow && (lexicon.said(words[at - 3]?.text ?? '') & says.role) !== 0;
}

const heads = says.organisation | says.company | says.place | says.organisationKind | says.placeKind;

function isGreekGenitive(word: string): boolean {
  return greekGenitive.test(word) && !greekMen.has(lowerCase(word));
}

/** "ο δήμαρχος Λαμίας", "ο δήμαρχος Νέας Σμύρνης": what stands alone behind an office is as often the town as whoever has it. */
export function isOfficeAlone(name: readonly Word[], lexicon: Lexicon): boolean {
  if (lexicon.officeOf !== 'genitive') return false;
  return name.length === 1 || greekTownOpeners.has(lowerCase(name[0]?.text ?? ''));
}
