import { describe, expect, it } from 'vitest';
import { extract } from '../../support/extract.ts';
import { sourceOf } from './source-of.ts';

/** The answers of a text, with whose they are and who asked. */
function answersIn(text: string, path?: string) {
  const { record } = extract(sourceOf(text, path));
  const nameOf = (at: number | null | undefined) => (at == null ? null : (record?.names[at]?.name ?? null));
  return (record?.quotations ?? []).map(({ text: said, speaker, told }) => ({
    said,
    by: nameOf(speaker?.name) ?? speaker?.text ?? null,
    to: told?.text ?? null,
  }));
}

const head =
  'The warden of Skerry Rock\n\n14 March 2022\n\nMarion Hale has looked after the birds for nineteen years. She answers our questions.\n\n';

describe('interviews', () => {
  it('give the answers behind labels to the one person of the lede', () => {
    const text = `${head}Q: When did the puffins return?\nA: In April, on a cold morning.\n\nQ: How many are there?\nA: We counted 212. The “new ones” are late.\n`;
    expect(answersIn(text)).toEqual([
      { said: 'In April, on a cold morning.', by: 'Marion Hale', to: null },
      { said: 'We counted 212. The “new ones” are late.', by: 'Marion Hale', to: null },
    ]);
  });

  it('give the answers of two people nobody tells apart to nobody', () => {
    const text = `${head.replace('Marion Hale has', 'Marion Hale and Tom Reeve have')}Q: When did the puffins return?\nA: In April.\n\nQ: How many are there?\nA: We counted 212.\n`;
    expect(answersIn(text).map(({ by }) => by)).toEqual([null, null]);
  });

  it('go on in further paragraphs where somebody speaks of himself, and leave out what the interviewer tells', () => {
    const text = `${head}Q: When did the puffins return?\nA: In April.\n\nI thought that I was dreaming.\n\nShe laughs so hard that a gull leaves.\n\nQ: How many are there?\nA: We counted 212.\n`;
    expect(answersIn(text).map(({ said }) => said)).toEqual([
      'In April.',
      'I thought that I was dreaming.',
      'We counted 212.',
    ]);
  });

  it.each<readonly [string, string]>([
    [
      'evidence in court to whoever looked on',
      'Ferry inquest resumes\n\n14 March 2022\n\nMayor Dora Lint looked on as the mate gave evidence at the inquest.\n\nQ. Did you see the buoy?\n\nA. I did not see it.\n\nQ. Where were you then?\n\nA. I was below.\n',
    ],
    [
      'what a body tells its readers to whoever is named above',
      'The heating grant\n\n14 March 2022\n\nMinister Dora Lint opened the grant on Monday.\n\nQ: How much will you pay?\nA: We pay up to 900 pounds.\n\nQ: When do you pay it?\nA: Our office pays in May.\n',
    ],
    [
      'answers that are told by no interview to whoever is named above',
      'Przekop mierzei\n\n14 marca 2022\n\nMinister Anna Lis otworzyła przekop.\n\nPytanie: Kiedy otwarcie?\nOdpowiedź: W maju.\n\nPytanie: Ile to kosztuje?\nOdpowiedź: Dwa miliony złotych.\n',
    ],
    [
      'the answers that speak of the one person of the lede to her',
      `${head}Q: When did you begin?\nA: I came in April with Hale.\n\nQ: How many do you count?\nA: I counted 212.\n`,
    ],
  ])('do not give %s', (_, text) => {
    const answers = answersIn(text);
    expect(answers).toHaveLength(2);
    expect(answers.map(({ by }) => by)).toEqual([null, null]);
  });

  it('leave out the interviewer whom the lede names', () => {
    const text = `The warden of Skerry Rock\n\nBy Tom Reeve\n\n14 March 2022\n\nMarion Hale told Tom Reeve about the birds in an interview.\n\nQ: When did you begin?\nA: In April, I think.\n\nQ: How many do you count?\nA: We counted 212.\n`;
    expect(answersIn(text).map(({ by }) => by)).toEqual(['Marion Hale', 'Marion Hale']);
  });

  it('hear out whoever tells what others call her', () => {
    const text = `${head}Q: What do the children call you?\nA: Marion, and I like it.\n\nQ: How many do you count?\nA: We counted 212.\n`;
    expect(answersIn(text).map(({ by }) => by)).toEqual(['Marion Hale', 'Marion Hale']);
  });

  it('leave out narration between the turns, though it has a word of the first person', () => {
    const text = `${head}Q: When did you begin?\nA: In April.\n\nShe stops to feed the dog and gives us tea.\n\nHale looks at me and smiles.\n\nAccording to the council we pay for the boat.\n\nQ: How many do you count?\nA: We counted 212.\n`;
    expect(answersIn(text).map(({ said }) => said)).toEqual(['In April.', 'We counted 212.']);
  });

  it('are certain only of a label that is a name', () => {
    const labels = `Ein Gespräch\n\n12.08.2022\n\nEin Gespräch mit Greta Lohmann.\n\nKURIER: Wie steht es?\n\nLohmann: Schlecht.\n\nIch habe es gesehen.\n\nKURIER: Was hilft?\n\nG. L.: Ein nasser Winter.\n`;
    const { record } = extract(sourceOf(labels));
    expect(record?.quotations.map(({ speaker }) => speaker?.confidence)).toEqual(['certain', 'likely', 'likely']);
  });

  it('keep the marks of answers that have them, and give them to whoever is asked', () => {
    const text = `${head}Q: When did the puffins return?\n\nA: “In April, on a cold morning.”\n\nQ: How many are there?\n\nA: We counted 212.\n`;
    expect(answersIn(text).map(({ said, by }) => [said, by])).toEqual([
      ['“In April, on a cold morning.”', 'Marion Hale'],
      ['We counted 212.', 'Marion Hale'],
    ]);
  });

  it('take whoever a label names, also by the surname or the initials alone, as told to whoever asks', () => {
    const text = `Der Fluss gehört allen\n\n12.08.2022\n\nEin Gespräch mit Greta Lohmann.\n\nKURIER: Wie schlimm steht es um den Fluss?\n\nLohmann: So wenig Wasser hatten wir noch nie.\n\nKURIER: Was hilft?\n\nG. L.: Ein nasser Winter.\n`;
    expect(answersIn(text)).toEqual([
      { said: 'So wenig Wasser hatten wir noch nie.', by: 'Greta Lohmann', to: 'KURIER' },
      { said: 'Ein nasser Winter.', by: 'Greta Lohmann', to: 'KURIER' },
    ]);
  });

  it('read questions that stand alone where somebody is “you” and answers as “I”', () => {
    const text = `# Vi har aldri hatt så mange søkere\n\n*3. mai 2021*\n\nRektor Siri Haugland svarer på spørsmål om skoleåret.\n\n**Hvorfor tror du at så mange søker?**\n\nUngdommen vil ut.\n\nDet har vi sett lenge.\n\n**Har dere plass til alle?**\n\nNei, vi har 90 plasser.\n`;
    expect(answersIn(text, 'article.md')).toEqual([
      { said: 'Ungdommen vil ut.', by: 'Siri Haugland', to: null },
      { said: 'Det har vi sett lenge.', by: 'Siri Haugland', to: null },
      { said: 'Nei, vi har 90 plasser.', by: 'Siri Haugland', to: null },
    ]);
  });

  it('give what a dash opens below a question with a dash to the one person of the head', () => {
    const text = `Елена Громова: театр откроется весной\n\n15 ноября 2021\n\nО ремонте рассказала директор театра Елена Громова.\n\n– Когда откроется театр?\n\n– Весной, если привезут кресла.\n\n– А цены вырастут?\n\n– Нет, цены останутся прежними.\n`;
    expect(answersIn(text)).toEqual([
      { said: '– Когда откроется театр?', by: null, to: null },
      { said: '– Весной, если привезут кресла.', by: 'Елена Громова', to: null },
      { said: '– А цены вырастут?', by: null, to: null },
      { said: '– Нет, цены останутся прежними.', by: 'Елена Громова', to: null },
    ]);
  });

  it.each<readonly [string, string]>([
    [
      'an explainer that asks for its readers',
      'How to apply for the grant\n\n2 November 2021\n\nCouncillor Jane Reed has opened a fund.\n\nHow much can I get?\n\nUp to 2,000 pounds. We pay within weeks.\n\nWhere do I send the form?\n\nTo the council offices in Mill Street.\n',
    ],
    [
      'crossheads that ask, above text about the person',
      'A new worm\n\n3 March 2022\n\nAlma Reyes found a new worm, as we told you.\n\nWhere does it come from?\n\nNobody knows, says Reyes.\n\nCan you eat it?\n\nYou can, but I would not, said Reyes.\n',
    ],
    [
      'a vox pop whose answers are signed',
      'The new tram\n\n2 November 2021\n\nEngineer Jane Reed answers our questions on the tram.\n\nWill you take it?\n\nI will ride on it every day… – Mary, 34, nurse\n\nDo you like the colour?\n\nI think it is fine.\n',
    ],
    [
      'labels of what is told',
      'Debate on the bridge\n\n2 November 2021\n\nJane Reed opened the debate.\n\nMyth: Can the bridge fall down?\n\nFact: It cannot fall as long as the piers stand.\n\nMyth: Will it ever open?\n\nFact: It opens in May.\n',
    ],
    [
      'a report with times',
      'A long night\n\n4 May 2022\n\nBen Cross was at the harbour.\n\n21:00: Who is missing?\n\n22:30: Mayor Jane Reed arrives.\n\n23:15: Where is the last boat?\n\n23:50: It is found.\n',
    ],
  ])('are not seen in %s', (_, text) => {
    expect(answersIn(text)).toEqual([]);
  });
});
