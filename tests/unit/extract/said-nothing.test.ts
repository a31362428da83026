/** Whoever is told, named in a clause, spoken to or spoken of has not said what stands beside him; and offices are of their holders. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../support/extract.ts';
import { bodies, headlines, type Language } from './head-of.ts';
import { sourceOf } from './source-of.ts';

function read(language: Language, sentence: string) {
  const paragraphs = [headlines[language], ...bodies[language], sentence];
  const { record } = extract(sourceOf(`${paragraphs.join('\n\n')}\n`));
  return { speaker: record?.quotations.at(-1)?.speaker ?? null, names: record?.names ?? [], record };
}

describe('a speaker', () => {
  it.each<[Language, string]>([
    ['en', '"Guilty," Peter Lund was told.'],
    ['en', '"We saw you," Peter Lund was later warned by his boss.'],
    ['en', '"Who are you?" Peter Lund was asked.'],
    ['en', '"It was quick," the court was told.'],
    ['en', '"You lied," said the lawyer who had accused Peter Lund.'],
    ['en', '"You lied," said the lawyer who for years had repeatedly accused Peter Lund.'],
    ['en', '"You lied," said a woman who once told Peter Lund to leave.'],
    ['en', '"You lied," said the man who Peter Lund says attacked her.'],
    ['en', '"You lied," said the man whom Peter Lund called a thief.'],
    ['en', '"Guilty," said the foreman of the jury that tried Peter Lund.'],
    ['en', '"No," said the lawyer Peter Lund hired.'],
    ['en', '"No," said the party Peter Lund leads.'],
    ['nb', '«Vi betaler ikke», sier kvinnen som har anklaget Per Dahl.'],
    ['fr', '« Nous ne paierons pas », a dit la femme qui avait accusé Luc Ravel.'],
    ['fr', '« Nous ne paierons pas », dit le juge qui a condamné Luc Ravel.'],
    ['de', '„Gehen Sie“, sagte der Richter zu Karl Berg.'],
    ['en', 'Turning to Peter Lund, the judge said: "You lied."'],
    ['en', 'Speaking alongside Peter Lund, the prime minister said: "We will act."'],
    ['en', 'Asked about Peter Lund, the mayor said: "No comment."'],
  ])('in %s is not: %s', (language, sentence) => {
    const { speaker } = read(language, sentence);
    expect(speaker?.name ?? null).toBeNull();
    expect(speaker?.text ?? '').not.toMatch(/ (?:was|were)$|^(?:Asked|Speaking|Turning)/);
  });

  it.each<[Language, string, string]>([
    ['en', '"I am not guilty," Peter Lund told the court.', 'Peter Lund'],
    ['en', '"It is over," Peter Lund was quoted as saying.', 'Peter Lund'],
    ['en', '"It is over," said Peter Lund, who was told of it on Monday.', 'Peter Lund'],
    ['en', '"It is over," said the lawyer Peter Lund.', 'Peter Lund'],
    ['en', '"It is over," said Peter Lund, who had accused Nora Hill.', 'Peter Lund'],
    ['en', '"It is over," as Peter Lund said.', 'Peter Lund'],
    ['en', 'The plan, which Peter Lund called "a bad joke", was dropped.', 'Peter Lund'],
    ['en', 'Peter Lund, the mayor of Leeds, said: "We wait."', 'Peter Lund'],
    ['nb', '«Det var sent», som Per Dahl sa.', 'Per Dahl'],
    ['fr', "« Nous ne paierons pas », comme l'a dit Luc Ravel.", 'Luc Ravel'],
    ['es', '«No pagaremos», como dijo Pablo Ruiz.', 'Pablo Ruiz'],
    ['es', '«No pagaremos», tal como afirmó Pablo Ruiz.', 'Pablo Ruiz'],
    ['es', '«No pagaremos», según dijo Pablo Ruiz.', 'Pablo Ruiz'],
    ['de', '„Wir zahlen nicht“, wie Karl Berg sagte.', 'Karl Berg'],
  ])('in %s is who speaks: %s', (language, sentence, who) => {
    const { speaker, names } = read(language, sentence);
    expect(names[speaker?.name ?? -1]?.name).toBe(who);
  });

  it.each([
    ['«Уходите», — сказала судья Анне Петровой журналистам.', null],
    ['«Уходите», — сказал судья Ивану Петрову.', null],
    ['«Да», — ответил адвокат Иван Петров.', 'Иван Петров'],
  ])('is in the case of who speaks: %s', (sentence, who) => {
    const text = `Суд перенёс заседание\n\n3 марта 2021\n\nСуд в Пскове перенёс заседание на неделю, рассказали в суде местной газете.\n\n${sentence}\n`;
    const { record } = extract(sourceOf(text));
    const speaker = record?.quotations.at(-1)?.speaker ?? null;
    expect(record?.names[speaker?.name ?? -1]?.name ?? null).toBe(who);
  });

  it('in Finnish is not who is spoken to', () => {
    const told = (sentence: string) => {
      const text = `Valtuusto pohtii satamaa\n\n3.3.2021\n\nValtuusto on pohtinut sataman suunnitelmaa, joka toisi kaupunkiin enemmän rahaa.\n\n${sentence}\n`;
      const { record } = extract(sourceOf(text));
      return record?.quotations.at(-1)?.speaker?.text;
    };
    expect(told('– Menkää pois, sanoi tuomari Matti Virtaselle.')).not.toBe('Matti Virtaselle');
    expect(told('– En tiedä, sanoo Kalle Virtanen Ylelle.')).toBe('Kalle Virtanen');
  });

  it('goes on in a paragraph of nothing but speech behind the one that tells who spoke last, and no further', () => {
    const { speaker, names } = read(
      'en',
      'Nobody knew. "Nobody told us," Peter Lund said.\n\n"We found out from the paper."',
    );
    expect([names[speaker?.name ?? -1]?.name, speaker?.confidence]).toEqual(['Peter Lund', 'guess']);
    const text =
      'Nobody knew. "Nobody told us," Peter Lund said. The council met in secret.\n\n"We found out from the paper."';
    expect(read('en', text).speaker).toBeNull();
    const asked = 'Nobody knew. "Who told you?" Peter Lund asked.\n\n"We found out from the paper."';
    expect(read('en', asked).speaker).toBeNull();
  });

  it('is who called it so, also behind an auxiliary', () => {
    const { speaker, names } = read('fr', 'La préfète, Claire Ravel, a appelé « à la prudence ».');
    expect(names[speaker?.name ?? -1]?.name).toBe('Claire Ravel');
    expect(read('fr', 'Un procédé appelé « lift ».').speaker).toBeNull();
  });

  it('is told by the verb and not by its auxiliary', () => {
    const { record } = read('fr', '« Nous ne paierons pas », a dit Luc Ravel.');
    expect(record?.quotations.at(-1)?.verb).toBe('dit');
  });
});

describe('an office behind a comma', () => {
  it.each<[Language, string]>([
    ['en', 'After meeting Peter Lund, the minister said the talks had failed.'],
    ['en', 'Like Peter Lund, the mayor opposes the plan.'],
    ['en', 'As for Peter Lund, the coach was silent.'],
    ['en', 'In a call with Peter Lund, the president promised help.'],
    ['fr', "Après avoir rencontré Luc Ravel, le ministre a promis de l'aide."],
    ['es', 'Tras reunirse con Pablo Ruiz, el presidente prometió ayuda.'],
  ])('in %s is not of the one before it who does nothing: %s', (language, sentence) => {
    expect(read(language, sentence).names.flatMap(({ described }) => described)).toEqual([]);
  });

  it.each<[Language, string, string]>([
    ['en', 'Peter Lund, the mayor of Leeds, opposes the plan.', 'the mayor'],
    ['en', 'Without Peter Lund, the captain, the team lost.', 'the captain'],
    ['en', 'They met Peter Lund, a lawyer who represents the tenants.', 'a lawyer'],
    ['en', 'Peter Lund, minister for trade and industry, resigned.', 'minister'],
    ['de', 'Nach einem Treffen mit Karl Berg, dem Minister, ging sie.', 'dem Minister'],
    ['fr', 'Luc Ravel, le maire de Nice, a démissionné.', 'le maire'],
  ])('in %s is of the one before it: %s', (language, sentence, office) => {
    expect(read(language, sentence).names.flatMap(({ described }) => described)).toContain(office);
  });
});
