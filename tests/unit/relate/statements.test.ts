import { describe, expect, it } from 'vitest';
import type { TracedCard } from '../../../src/model/card.ts';
import { markOfFigure } from '../../../src/model/traces.ts';
import { cardDays } from '../../../src/relate/card-days.ts';
import { statementsOf } from '../../../src/relate/statements.ts';
import { hashOf, packHashes, stemHash } from '../../../src/text/hash.ts';
import { packMeanings, sentenceMeanings } from '../../../src/text/meanings.ts';
import { contentStems } from '../../../src/text/stems.ts';
import { makeCard } from '../../support/cards.ts';
import { namingAlike } from '../../support/naming.ts';

interface Given {
  readonly day?: string | null;
  readonly language?: string;
  /** Index of the speaker among ['lukashenko', 'germany', 'makei']; -1 for nobody known. */
  readonly speaker?: number;
  readonly marks?: readonly number[];
  /** Whether its span is as long as its words, and not that of all others. */
  readonly isSpanned?: boolean;
}

let made = 0;

/** A card of an article that quotes these sentences. */
function quoting(
  texts: readonly string[],
  { day = '2021-11-19', language = 'en', speaker = 0, marks = [], isSpanned = false }: Given = {},
) {
  made += 1;
  const id = String(made).padStart(12, '0');
  const quotations = texts.map((text, at) => {
    const words = packHashes(contentStems(text, language).map(stemHash));
    const meanings = packMeanings(sentenceMeanings(text, language));
    const length = isSpanned ? text.length : 90;
    return [at, at * 100, at * 100 + length, speaker, words, packHashes(marks), meanings] as const;
  });
  return makeCard({ id, language, published: day, traces: { quotations } });
}

function related(cards: readonly TracedCard[]) {
  return statementsOf(cards, namingAlike(cards, ['lukashenko', 'germany', 'makei']), cardDays(cards));
}

/** Which cards share a statement, by their places, and how surely. */
function shared(cards: readonly TracedCard[]) {
  return related(cards).map(({ wordings, confidence }) => [
    wordings.map(({ item }) => cards.findIndex(({ id }) => id === item)),
    confidence,
  ]);
}

const long = 'We are Slavs. We have hearts. Our troops know that migrants are going to Germany';

describe('a statement', () => {
  it('is one in all its wordings, of which neighbours in one article make up one', () => {
    const cards = [
      quoting([
        'Our troops know the migrants are going to Germany. Maybe someone helped them',
        "We're Slavs, we have hearts",
      ]),
      quoting([long]),
    ];
    const [statement, ...others] = related(cards);
    expect(others).toEqual([]);
    expect(statement?.speaker).toBe('lukashenko');
    expect(statement?.wordings.map(({ quotations, span }) => [quotations, span])).toEqual([
      [[0, 1], { start: 0, end: 190 }],
      [[0], { start: 0, end: 90 }],
    ]);
    expect(statement?.wordings.map(({ reasons }) => reasons)).toEqual([
      [],
      [{ reason: 'link/quotation-in-other-words', entries: ['lukashenko'] }],
    ]);
  });

  it('is word for word the same only where no word is more, however small', () => {
    const reasonOf = (one: string, other: string) => {
      const cards = [quoting([one], { isSpanned: true }), quoting([other], { isSpanned: true })];
      return related(cards)[0]?.wordings[1]?.reasons[0]?.reason;
    };
    expect(reasonOf(`“${long}”`, `« ${long} »`)).toBe('link/quotation');
    expect(reasonOf(long, long.replace('are going', 'are not going'))).toBe('link/quotation-in-other-words');
    expect(reasonOf(long, `${long} soon enough`)).toBe('link/quotation-in-other-words');
  });

  it('is certain word for word, and needs more words where nobody is known to have said it', () => {
    expect(shared([quoting([long]), quoting([long])])).toEqual([[[0, 1], 'certain']]);
    expect(shared([quoting([long], { speaker: -1 }), quoting([long])])).toEqual([[[0, 1], 'likely']]);
    const short = 'We have hearts and hands';
    expect(shared([quoting([short], { speaker: -1 }), quoting([short], { speaker: -1 })])).toEqual([]);
  });

  it('is not that of another speaker, of another occasion, or of one word in common', () => {
    expect(shared([quoting([long]), quoting([long], { speaker: 2 })])).toEqual([]);
    const slogan = 'We will rebuild, stone by stone';
    expect(shared([quoting([slogan]), quoting([slogan], { day: '2021-12-10' })])).toEqual([]);
    expect(shared([quoting(['Our hearts bleed for everybody']), quoting(['We have hearts'])])).toEqual([]);
  });

  it('is found in another language by speaker, days, names and words that begin alike, and says so', () => {
    const english = quoting([long], { marks: [1] });
    const norwegian = quoting(['Vi er slavere. Vi har et hjerte. Troppene våre vet at migrantene er på vei'], {
      language: 'nb',
      marks: [1],
    });
    expect(shared([english, norwegian])).toEqual([[[0, 1], 'likely']]);
    expect(related([english, norwegian])[0]?.wordings[1]?.reasons[0]?.reason).toBe('link/quotation-translated');
    expect(shared([english, { ...norwegian, id: 'f'.repeat(12), published: null }])).toHaveLength(1);
    const later = quoting(['Vi er slavere. Vi har et hjerte. Migrantene er på vei'], {
      language: 'nb',
      marks: [1],
      day: '2021-11-29',
    });
    expect(shared([english, later])).toEqual([]);
  });

  it('is found where one article parts what another quotes whole, in another language', () => {
    const english = quoting(['The judge did not read the letters.', 'He did not even open them.']);
    const norwegian = quoting(['Dommeren leste ikke brevene. Han åpnet dem ikke engang.'], { language: 'nb' });
    expect(shared([english, norwegian])).toEqual([[[0, 1], 'guess']]);
    expect(related([english, norwegian])[0]?.wordings[0]?.quotations).toEqual([0, 1]);
  });

  it('does not come from one topic in two languages', () => {
    const german = quoting(['Die Migranten bleiben, solange der Winter dauert'], { language: 'de', marks: [1] });
    expect(shared([quoting([long], { marks: [1] }), german])).toEqual([]);
    const figures = [markOfFigure(hashOf('5000'))];
    const counted = quoting(['Die Migranten bleiben, solange der Winter dauert, und das schon lange'], {
      language: 'de',
      marks: figures,
    });
    expect(shared([quoting([long], { marks: figures }), counted])).toEqual([]);
  });
});

describe('statements of a large archive', () => {
  it('are found among thousands that one person says, whatever their number', () => {
    const cards = Array.from({ length: 2000 }, (_, at) => {
      const day = `20${String(10 + (at % 10))}-0${1 + (at % 9)}-${String(10 + (at % 19))}`;
      return quoting([`great hall${at} mill${at} farm${at} always`], { day });
    });
    const ordered = [...cards, quoting([long]), quoting([long])];
    expect(shared(ordered)).toEqual([[[2000, 2001], 'certain']]);
  });
});
