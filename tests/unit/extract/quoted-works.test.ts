import { describe, expect, it } from 'vitest';
import { extract } from '../../support/extract.ts';
import { sourceOf } from './source-of.ts';

const quiet = 'It was a quiet morning and nobody had thought of it before.';

/** The quotations of an English article with this sentence. */
function quotedIn(sentence: string): readonly string[] {
  const { record } = extract(sourceOf(`The day at the harbour\n\n${quiet} ${sentence}\n\n${quiet}\n`));
  return (record?.quotations ?? []).map(({ text }) => text);
}

describe('words between marks in English', () => {
  it.each([
    ['a play', 'The play “The Slow Roads of Ostrel” was shown on Friday.'],
    ['a song', 'They sang "Dark Harbour" twice and left.'],
  ])('are no speech where they are %s', (_, sentence) => {
    expect(quotedIn(sentence)).toEqual([]);
  });

  it.each([
    ['somebody says them', 'Anna Maal called it “The Slow Roads” on Friday.', '“The Slow Roads”'],
    ['they have small letters', 'It was a “slow road” for all of them.', '“slow road”'],
    ['they are a sentence of their own', '“Slow Roads Kill.” That was all.', '“Slow Roads Kill.”'],
  ])('are speech where %s', (_, sentence, wanted) => {
    expect(quotedIn(sentence)).toEqual([wanted]);
  });
});

describe('words between marks beside a word for a work', () => {
  const quotedBy = (text: string) => extract(sourceOf(`${text}\n`)).record?.quotations.map(({ text: said }) => said);

  it.each([
    ['Siri Moe, som sang «Juninatt i hagen» på scenen i Bergen, fikk stor applaus. Konserten varte i to timer.'],
    ['Das Orchester spielte „Die stille Nacht am Fluss“ unter der Leitung von Greta Lohmann. Der Saal war voll.'],
    ['Le film « Les enfants du port » de Claire Martin sort mercredi en salles. Il a été tourné à Brest.'],
    ['Berg er kjent for sangen «Vi skal aldri gi oss», som han skrev i 1994. Han bor i Oslo.'],
    ['Мария Котова сыграла в спектакле «Три сестры» на сцене театра. Зал был полон.'],
    ['Belediye, cuma akşamı meydanda "Mavi Deniz" filmini gösterdi ve yüzlerce kişi izledi.'],
  ])('are no speech: %s', (text) => {
    expect(quotedBy(text)).toEqual([]);
  });

  it.each([
    [
      'a verb of speech leads to them',
      'Om filmen sa Siri Moe «Aldri i verden» da hun gikk. Det regnet i Bergen.',
      '«Aldri i verden»',
    ],
    [
      'they are what is thought of it',
      'Siri Moe ga boken «en slags hyllest» til sin mor. Det regnet i Bergen.',
      '«en slags hyllest»',
    ],
    ['they are a sentence', 'Publikum i Bergen sang «Vi vil ha mer!» i ti minutter. Det regnet.', '«Vi vil ha mer!»'],
    [
      'the word stands farther off',
      'Filmen er god, men «Prisen er høy» for mange i Bergen. Det regnet.',
      '«Prisen er høy»',
    ],
  ])('are speech where %s', (_, text, wanted) => {
    expect(quotedBy(text)).toEqual([wanted]);
  });
});

describe('a single word between marks', () => {
  const quotedBy = (text: string) => extract(sourceOf(`${text}\n`)).record?.quotations.map(({ text: said }) => said);

  it.each([
    ['Дом на улице сдал подрядчик «Стройтрест-7», он работает в городе с весны. Жильцы довольны.'],
    ['«Стройтрест-7» построил дом на улице за год. Жильцы довольны, и дом тёплый.'],
    ['Der Kutter „Seeadler“ liegt seit gestern im Hafen, und die Leute warten auf ihn.'],
  ])('is no speech where it is a name: %s', (text) => {
    expect(quotedBy(text)).toEqual([]);
  });

  it.each([
    ['Мэр города Анна Лисова назвала это «Позором» и ушла из зала. Жильцы довольны.', '«Позором»'],
    ['Der Bürgermeister rief: „Feuer“ und lief aus dem Saal, in dem die Leute warteten.', '„Feuer“'],
  ])('is speech where somebody says it: %s', (text, wanted) => {
    expect(quotedBy(text)).toEqual([wanted]);
  });
});
