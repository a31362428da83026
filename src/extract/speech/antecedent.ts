/** Finds whom a pronoun or a description of a speaker means: by what stands before it, and only when one is meant. */
import type { Mention, Quotation } from '../../model/article.ts';
import type { Span } from '../../model/provenance.ts';
import { isGenitive, kindOfMention, namesIn, placeAt, type Scene, type Scenes } from './scene.ts';

/** Shorter words stand inside others by chance. */
const shortestPart = 5;
/** Articles and cases at the end of a word. */
const longestEnding = 3;
/** How many paragraphs back a pronoun may point. */
const farthestBack = 3;
/** And how many sentences back inside one. */
const mostSentences = 8;

interface Place {
  readonly scene: Scene;
  readonly scenes: Scenes;
  /** The speech before, with its speakers. */
  readonly before: readonly Quotation[];
  /** Where the speech begins. */
  readonly at: number;
}

/** Whom "he said" means: the person of the sentence before, or who spoke in the paragraph before. */
export function antecedentOf({ scene, scenes, before, at }: Place): Quotation['speaker'] {
  const here = lastPerson(scene, at);
  if (here !== null) return likely(here);
  for (let block = scene.block - 1; block >= Math.max(0, scene.block - farthestBack); block -= 1) {
    const earlier = scenes(block);
    if (earlier === null || earlier.isHeading) continue;
    const spoke = lastSpeaker(before, block);
    if (spoke !== null && spoke.name !== null) return { ...spoke, confidence: 'likely' };
    const person = lastPerson(earlier, earlier.text.length);
    if (person !== null) return likely(person);
  }
  return null;
}

function lastSpeaker(before: readonly Quotation[], block: number): Quotation['speaker'] {
  for (let at = before.length - 1; at >= 0 && (before[at]?.block ?? -1) >= block; at -= 1) {
    const quotation = before[at];
    if (quotation?.block === block && quotation.speaker !== null) return quotation.speaker;
  }
  return null;
}

function likely({ text, span, name }: Mention): Quotation['speaker'] {
  return { text, span, name, confidence: 'likely' };
}

/** The person that the sentences before a place in a paragraph speak of last: of several in a sentence the first. */
function lastPerson(scene: Scene, before: number): Mention | null {
  const last = placeAt(scene.sentences, before - 1);
  for (let at = last; at >= 0 && at > last - mostSentences; at -= 1) {
    const { start, end } = scene.sentences[at] as Span;
    const person = firstPerson(scene, { start, end: Math.min(end, before) });
    if (person !== null) return person;
  }
  return null;
}

/** The first person whom a stretch of text names outside speech, those in the genitive aside. */
export function firstPerson(scene: Scene, span: Span): Mention | null {
  const persons = namesIn(scene, span).filter((mention) => kindOfMention(scene, mention) === 'person');
  return persons.find((mention) => !isGenitive(scene, mention)) ?? null;
}

/** The one person of the article whom it describes so elsewhere: "the dictator" for "Belarusian dictator". */
export function describedAs(scene: Scene, words: string): number | null {
  const said = plain(words, scene.words.articles);
  if (said === '') return null;
  const matching = scene.names.flatMap(({ kind, described }, at) =>
    kind === 'person' && described.some((one) => fits(plain(one, scene.words.articles), said)) ? [at] : [],
  );
  return matching.length === 1 ? (matching[0] ?? null) : null;
}

function fits(described: string, said: string): boolean {
  if (described === said || said.endsWith(` ${described}`) || said.startsWith(`${described} `)) return true;
  // "Veisjef" is "veisjefen" afterwards, "министр" "министра".
  const isEnded = described.length >= shortestPart && said.startsWith(described);
  if (isEnded && said.length - described.length <= longestEnding) return true;
  // "Kulturminister" is "der Minister" afterwards.
  return described.endsWith(said.length < shortestPart ? ` ${said}` : said);
}

function plain(words: string, articles: ReadonlySet<string>): string {
  const [first = '', ...rest] = words.toLowerCase().split(/\s+/);
  return articles.has(first) ? rest.join(' ') : words.toLowerCase();
}
