import { describe, expect, it } from 'vitest';
import { extract } from '../../support/extract.ts';
import { sourceOf } from './source-of.ts';

/** Who says each quotation of a text: the name, else the words as written, else a dash. */
function speakersIn(text: string): readonly string[] {
  const { record } = extract(sourceOf(text));
  if (record === null) throw new Error('The text was not read.');
  return record.quotations.map(({ speaker }) => {
    if (speaker === null) return '–';
    return speaker.name === null ? speaker.text : (record.names[speaker.name]?.name ?? '');
  });
}

describe('who speaks', () => {
  it.each<readonly [string, ...string[]]>([
    // A participle goes on whom the sentence is about, or has a subject of its own.
    [
      'The pier is safe\n\nThe work was stopped for a week, with Anna Berg describing the “real danger of a collapse” in the harbour.\n',
      'Anna Berg',
    ],
    [
      'The pier is safe\n\nPresident Anna Berg thanked Omar Lund for his work, saying: “Nobody has done more for the harbour.”\n',
      'Anna Berg',
    ],
    [
      'The pier is safe\n\nA council leader has hit out at Anna Berg, saying: “Nobody in this town is angrier than me.”\n',
      'A council leader',
    ],
    // A passive names who speaks behind "by".
    [
      'The pier is safe\n\nIt moved over the bay in a way described by Anna Berg as “hectic and rather confused”.\n',
      'Anna Berg',
    ],
    // What stands between commas is about the one before them.
    [
      'The pier is safe\n\nAnna Berg, a lawyer for Omar Lund, told the paper: “He is of course very relieved.”\n',
      'Anna Berg',
    ],
    // Whoever spoke in the sentence before goes on.
    [
      'The pier is safe\n\nOmar Lund sat in the hall. The head of the harbour office told the court: “Nobody looked at it.” She also said: “I regret that.”\n',
      'The head of the harbour office',
      'The head of the harbour office',
    ],
    // "She" is no man, "he" no woman.
    [
      'The pier is safe\n\nAnna Berg came early. Peter Lund was there as well.\n\n“I saw it fall,” she said.\n',
      'Anna Berg',
    ],
    // Marks that nobody closed go on in the next paragraph.
    [
      'The pier is safe\n\nAnna Berg said: “We have waited for this day for a very long time.\n\n“Now we can walk out on it again, every one of us.”\n',
      'Anna Berg',
      'Anna Berg',
    ],
    // A report within a report is that of whoever tells it.
    [
      'The pier is safe\n\nAnna Berg told the BBC she believed the pier was “as safe as a house” in any storm.\n',
      'Anna Berg',
    ],
    [
      'The pier is safe\n\nAnna Berg looked at it. In a statement, the harbour office said it would “cooperate fully”.\n',
      'the harbour office',
    ],
    // Behind "but" another clause has a subject of its own.
    [
      'The pier is safe\n\nAnna Berg said that Omar Lund had left, but the harbour master added: “Nobody has left the pier yet.”\n',
      'the harbour master',
    ],
    // What stands behind a comma tells of the one before it, also in the clause of "but".
    [
      'The pier is safe\n\nPeter Lund has been eager to close it, but Anna Berg, chairman of the board, told the press that it was “as safe as a house”.\n',
      'Anna Berg',
    ],
    [
      'The pier is safe\n\nThe work was led by Anna Berg, a biologist of the town, who said “there is a lot to do on the pier”.\n',
      'Anna Berg',
    ],
    // "the tweets" are no verb.
    ['The pier is safe\n\nRegarding the tweets, Anna Berg said it was “a very long list of claims”.\n', 'Anna Berg'],
    // When it was is nobody.
    ['The pier is safe\n\nShortly after the storm, in June, somebody wrote: “Nobody looked at it for a week.”\n', '–'],
    // "They" are several.
    [
      'The pier is safe\n\nAnna Berg came with others. They concluded that the pier was “null and void and very old”.\n',
      '–',
    ],
    // Whom one speaks to is not "he".
    [
      'The pier is safe\n\nOmar Lund did not come. Speaking to Martin Smith of the harbour office, he said: “It fell while I watched it.”\n',
      'Omar Lund',
    ],
    // "a protester" is somebody new.
    [
      'The pier is safe\n\nProtester Anna Berg came early. “It will fall on all of us,” said a protester from the next town.\n',
      'a protester from the next town',
    ],
    // A word or two that no verb leads to are nobody's speech.
    ['The pier is safe\n\nAnna Berg has painted a thousand “pier stones” in the harbour of the town.\n', '–'],
    // "according to a tweet by".
    [
      'The pier is safe\n\n“It carries all of us and our boats,” according to a tweet on Monday by Minister Anna Berg.\n',
      'Anna Berg',
    ],
    // A letter is nobody: "X" is where it was written.
    [
      'Il molo è sicuro\n\nSoddisfatto per il molo si è detto Matteo Salvi. «Bene la premier nel porto di oggi», ha scritto su X nella serata.\n',
      'Matteo Salvi',
    ],
    // A verb behind "and" has the subject of the one before.
    [
      'Le quai est sûr\n\nLe ministre Paul Berg a affirmé que le port avait « détruit les meilleures digues » du pays et salué une « avancée très nette » des travaux.\n',
      'Paul Berg',
      'Paul Berg',
    ],
    [
      'Le quai est sûr\n\nLa ville reste fermée, le maire Paul Berg jugeant que le port avait désormais tout d’un « désert de pierre et de sel ».\n',
      'Paul Berg',
    ],
    // "It" is a body, and nobody of the sentences before.
    [
      'The pier is safe\n\nA spokeswoman, Anna Berg, said nothing. In a statement to the BBC, the Department of Harbours denied that it fell. “No vessel was near the pier that night,” it said.\n',
      'Department of Harbours',
    ],
    // A clause that goes on behind the marks is nobody.
    [
      'Die Mole ist sicher\n\nMinister Bernd Buchholz lobte die Wachen. Sie hätten „mit sehr gutem Augenmaß“ gehandelt, teilte er am Montag in Kiel mit.\n',
      'Bernd Buchholz',
    ],
    // Whoever is asked stands behind the comma.
    [
      'Le quai est sûr\n\nInterrogée par France Bleu, la préfecture du Morbihan a assuré que « toutes les pistes du port » seraient étudiées.\n',
      'la préfecture du Morbihan',
    ],
    // A verb behind a comma has its subject behind it.
    [
      'El muelle es seguro\n\nPepe Lorca, ajeno a todo, ha aprendido ya una palabra nueva, cuenta Ana Egea entre risas: «Ahora dice que no quiere salir».\n',
      'Ana Egea',
    ],
    // Behind the outlet stands who told it.
    [
      'Il molo è sicuro\n\nNel porto vivono molti gatti. «Servono cure, non pergamene», ha dichiarato a Radio Vesuvio la presidente del gruppo, Lucia Ascione.\n',
      'Lucia Ascione',
    ],
    // What an outlet is called is no speech.
    [
      'Die Mole ist sicher\n\n„So etwas habe ich nie erlebt“, sagte Jens Petersen dem „Holsteiner Boten“ am Montag im Hafen.\n',
      'Jens Petersen',
    ],
    // A passive that names nobody.
    [
      'The pier is safe\n\nAnna Berg came to see it. It is commonly dubbed a “walk on the wild side” in the town.\n',
      '–',
    ],
    // The day is none of who speaks.
    [
      'De pier is veilig\n\nDe haven bleef maandag dicht. "Hij liep direct in onze armen op de kade", zegt de politie zondag.\n',
      'de politie',
    ],
    // A nickname is nothing that anybody said.
    ['The pier is safe\n\nA leader, Tattep ‘Ford’ Ruangprap, explained on Friday that it was painted again.\n'],
    // What is called so is said by nobody.
    [
      'The pier is safe\n\nAnna Berg studied a process called “tidal creep” for years, in the harbour and at home.\n',
      '–',
    ],
    [
      'Die Mole ist sicher\n\nDer Bürgermeister Peter Lund war lange stolz auf die Mole. Doch „die Zeiten haben sich geändert“, heißt es nun in der Verwaltung.\n',
      '–',
    ],
    [
      'Die Mole ist sicher\n\nMinisterin Anna Berg kam am Montag in den Hafen. In einem ZDF-Interview sagte sie, die Mole sei „völlig sicher“ gebaut.\n',
      'Anna Berg',
    ],
    [
      'El muelle es seguro\n\n«Esperamos que haya la misma lealtad por su parte», ha sentenciado Ana Berg en el puerto.\n',
      'Ana Berg',
    ],
    [
      'Un incendio en el puerto\n\nAna Berg llegó tarde al puerto el lunes. También rechazó que hubiera «ningún peligro para los barcos» en la bahía.\n',
      'Ana Berg',
    ],
    [
      'Le quai est sûr\n\n« Les premiers constats sont clairs », a déclaré le procureur. « Le maire Paul Berg le sait », a-t-il ajouté.\n',
      'le procureur',
      'le procureur',
    ],
    [
      'Il molo è sicuro\n\nAnna Berg ha ispezionato il molo lunedì mattina, definendo i lavori «una follia senza fine» per il porto.\n',
      'Anna Berg',
    ],
  ])('is told in %j', (text, ...wanted) => {
    expect(speakersIn(text)).toEqual(wanted);
  });
});

describe('who is told', () => {
  it.each([
    ['Anna Berg told the BBC she believed the pier was “as safe as a house” in any storm.', 'BBC'],
    ['Anna Berg told the Morning Wheel that the pilot, Omar Lund, was “fast asleep” at noon.', 'Morning Wheel'],
    ['“I am no tourist,” Anna Berg told Swedish television, SVT.', 'SVT'],
  ])('stands right behind the verb in “%s”', (sentence, wanted) => {
    const { record } = extract(sourceOf(`The pier is safe\n\n${sentence}\n`));
    expect(record?.quotations.map(({ told }) => told?.text)).toEqual([wanted]);
  });
});

describe('an outlet that is called by a city', () => {
  it.each([
    [
      'Il molo è sicuro',
      '«Non abbiamo avuto scelta», ha detto Marco Ferretti al Corriere di Ancona nel porto.',
      'Corriere di Ancona',
    ],
    [
      'El muelle es seguro',
      'El puerto estaba cerrado el lunes. «No tuvimos ninguna opción», contó Lucía Romero a Radio RLC.',
      'Radio RLC',
    ],
    [
      'El muelle es seguro',
      'En una entrevista con Noticias ABT, la alcaldesa Ana Ruiz dijo que «el muelle está roto».',
      'Noticias ABT',
    ],
    [
      'O cais é seguro',
      '«Não tivemos outra escolha no porto», disse Marta Silva à Gazeta de Coimbra.',
      'Gazeta de Coimbra',
    ],
    ['Le quai est sûr', '« La nuit a été très longue », a raconté Lucie Brun à l’Écho de Nantes.', 'Écho de Nantes'],
    [
      'The pier is safe',
      '“It was cold in the harbour,” said Mary Wood, speaking to the Voice of Leeds.',
      'Voice of Leeds',
    ],
  ])('is told as a whole: %s, “%s”', (headline, sentence, wanted) => {
    const { record } = extract(sourceOf(`${headline}\n\n${sentence}\n`));
    expect(record?.quotations.map(({ told }) => told?.text)).toEqual([wanted]);
  });
});
