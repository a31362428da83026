/** Boxes that blank lines hold together, captions signed in brackets, crossheads in marks, questions that address somebody. */
import { describe, expect, it } from 'vitest';
import { readCredit } from '../../../src/extract/roles/pictures/credit.ts';
import { extract } from '../../support/extract.ts';
import { sourceOf } from './source-of.ts';

const p1 = 'The council of Harwick voted on Tuesday to close the old bridge over the river Ley for two years.';
const p2 = 'Engineers had found cracks in three of the five pillars, and repairs will cost nine million pounds.';
const p3 = 'Shopkeepers on the north bank fear for their trade and have asked the council for a ferry.';
const p4 = 'A pontoon was tried in 1953, when the same pillars were struck by a barge laden with gravel.';
const p5 = 'The work is to begin in March and the bridge will be lit at night for the safety of boats.';
const head = 'Old bridge to close for two years';
const recordOf = (text: string) => extract(sourceOf(text)).record;
const linesOf = (text: string) =>
  (recordOf(text)?.body ?? []).map((block) => `${block.type}: ${block.type === 'figure' ? '' : block.text}`);
const page = (...groups: readonly string[]) => `${[head, 'By Jane Doe', ...groups].join('\n\n')}\n`;
const paragraphs = (...texts: readonly string[]) => texts.map((text) => `paragraph: ${text}`);

describe('where blank lines part the paragraphs', () => {
  it('a title that touches “Read more” is a link, and the paragraph that touches it stays', () => {
    const box = `Swimmers cross the bay in record time, race officials say\nRead more\n${p3}`;
    expect(linesOf(page(p1, p2, box, p4, p5))).toEqual(paragraphs(p1, p2, p3, p4, p5));
  });

  it('an entry that asks, last in a list of links, goes with the list', () => {
    const box = 'Read also:\nHarbour wall to be rebuilt by next spring\nWhy is there a piano in the harbour?';
    expect(linesOf(page(p1, p2, p3, box, p4, p5))).toEqual(paragraphs(p1, p2, p3, p4, p5));
  });

  it('sentences amid a box of buttons below the text are set aside', () => {
    const box = [
      'Quarrymen of the north',
      'Seven weeks of reading the Warden in bed are a fine thing to look back on from here.',
      'Nobody else in the valley prints twice a day, and the machine is older than the mayor.',
      'Support us',
      'Share',
      'Print',
      'Back to top',
      'Terms of use',
    ].join('\n');
    expect(linesOf(page(p1, p2, p3, p4, p5, box))).toEqual(paragraphs(p1, p2, p3, p4, p5));
  });

  it('the last paragraph stays though buttons touch it', () => {
    expect(linesOf(page(p1, p2, p3, p4, `${p5}\nShare\nPrint\nBack to top\nTerms of use\nPrivacy policy`))).toEqual(
      paragraphs(p1, p2, p3, p4, p5),
    );
  });

  it('what somebody says amid such lines stays', () => {
    const said = '“Nobody asked the shopkeepers, and nobody will ask them now,” said Ann Marsh.';
    expect(linesOf(page(p1, p2, p3, p4, `${p5}\n${said}\nShare\nPrint\nBack to top\nTerms of use`))).toContain(
      `paragraph: ${said}`,
    );
  });

  it('the lines of a verse stay', () => {
    const verse = "Mind your p's and mind your q's\nInk is cheap but not to lose\nWhat you set by candlelight";
    const text = linesOf(page(p1, p2, p3, verse, p4, p5)).join('\n');
    for (const line of verse.split('\n')) expect(text).toContain(line);
  });
});

describe('tags between the text and its tail', () => {
  it('are set aside though sentences stand in the tail', () => {
    const tail = ['Bridges', 'Harwick', 'Share', 'Most read', 'Boat sinks at its mooring', 'Print'];
    const notice = 'The site is not liable for the content of other sites, whoever leads there.';
    const text = [
      head,
      'By Jane Doe',
      p1,
      p2,
      p3,
      p4,
      p5,
      ...tail,
      notice,
      'Terms of use',
      '© The Harwick Gazette',
    ].join('\n');
    expect(linesOf(`${text}\n`)).toEqual(paragraphs(p1, p2, p3, p4, p5));
  });
});

describe('captions signed at their end', () => {
  it.each([
    ['The pier at dusk. (Submitted by Ruth Marsh)', 'Submitted by Ruth Marsh'],
    ['The clock of the tower (Facebook/Ruth Marsh)', 'Facebook/Ruth Marsh'],
    ['The clock of the tower (Wikimedia Commons)', 'Wikimedia Commons'],
    ['Катерина на даху школи / фото надане родиною', 'надане родиною'],
    ['校長教學生秤米。記者林雅雯／攝影', '記者林雅雯'],
  ])('“%s” has its credit', (line, credit) => {
    const found = readCredit(line, [])?.credit;
    expect(line.slice(found?.start, found?.end)).toBe(credit);
  });

  it.each([
    'The ferry of 1953 at its landing. (Turismo de la Costa)',
    'The ferry of 1953 in the rain. (Harwick Rural: Kate Moran)',
  ])('“%s” is a caption below the head or beside another picture, and the text amid the text', (caption) => {
    expect(linesOf(page(caption, p1, p2, p3))).toEqual(['figure: ', ...paragraphs(p1, p2, p3)]);
    expect(linesOf(page(p1, p2, caption, 'Photo: Ann Marsh', p3)).slice(2, 3)).toEqual(['figure: ']);
    expect(linesOf(page(p1, p2, caption, p3, p4))).toEqual(paragraphs(p1, p2, caption, p3, p4));
    expect(linesOf(page(p1, p2, p3, `${p4} (Maria Lund)`)).join('\n')).toContain(p4);
  });
});

describe('crossheads in marks', () => {
  const spoken = '“Three weeks of rain and it is over”';
  const paragraph = 'A wet July has halved the harvest. “Three weeks of rain and it is over,” says Ann Marsh.';

  it('over the paragraph in which they are said are no pull quotes', () => {
    expect(linesOf(page(p1, p2, spoken, paragraph, p3))).toContain(`crosshead: ${spoken}`);
  });

  it('below the paragraph they are', () => {
    expect(linesOf(page(p1, p2, paragraph, spoken, p3)).join('\n')).not.toContain(spoken);
  });

  it('below a list of links stay', () => {
    const list = ['Read also', 'Harbour wall to be rebuilt by next spring', 'School choir wins the county prize again'];
    const text = [head, p1, p2, ...list, '“He writes that he is coming”', p3, p4].join('\n');
    expect(linesOf(`${text}\n`)).toContain('crosshead: “He writes that he is coming”');
  });
});

describe('questions over answers', () => {
  const answer = 'A humpback has an accent, and the ones from the south sing a phrase that changes every winter.';

  it('that address somebody belong to the text', () => {
    const asked = ['How do you tell one from another?', answer, 'And the ships?', p2, 'What did you like best?', p3];
    const lines = linesOf(page(p1, ...asked));
    expect(lines.filter((line) => line.startsWith('crosshead'))).toEqual([]);
  });

  it('of an explainer are its crossheads', () => {
    const asked = ['What has been found?', p2, 'Who will pay for it?', p3, 'When will it open?', p5];
    expect(linesOf(page(p1, ...asked)).filter((line) => line.startsWith('crosshead')).length).toBe(3);
  });
});

describe('what opens as a note about the author', () => {
  it('is the text where no name follows', () => {
    const told = 'Edited by his daughter, the letters tell of storms, of bread and of a cat who could open doors.';
    expect(linesOf(page(p1, p2, told, p3))).toContain(`paragraph: ${told}`);
  });

  it('is the text where it tells of one whom the text names', () => {
    const told = 'Ann Marsh is a professor of rivers at the college of Harwick.';
    const text = page(p1, `${p2} Ann Marsh found them.`, p3, p4, told);
    expect(linesOf(text)).toContain(`paragraph: ${told}`);
    expect(linesOf(page(p1, p2, p3, p4, told)).join('\n')).not.toContain(told);
  });
});

describe('furniture in capitals without accents', () => {
  it.each([
    ['ΔΙΑΦΗΜΙΣΗ', 'Ο δήμαρχος ζήτησε για μία ακόμη φορά την πρόσληψη γιατρού στο νησί μας.'],
    ['A LIRE EGALEMENT', 'Les gendarmes ont ouvert la porte du hangar dans la soirée de samedi.'],
  ])('“%s” is set aside', (button, text) => {
    const lines = linesOf(`${[text, `${text} Ναι.`, button, `${text} Όχι.`].join('\n')}\n`).join('\n');
    expect(lines).not.toContain(button);
  });
});

describe('lines that end in the name of a person', () => {
  it('the title of another story with its writer is set aside amid the text, a crosshead with a name stays', () => {
    const title = 'A tunnel below the bay will not save the north bank, by Ann Marsh';
    const lines = linesOf(page(p1, p2, title, p3, p4, 'The verses of Ann Marsh', p5));
    expect(lines).toEqual([...paragraphs(p1, p2, p3, p4), 'crosshead: The verses of Ann Marsh', ...paragraphs(p5)]);
  });

  it('who is in the picture and what they are is its caption where the text names them', () => {
    const named = `${p2} “We saw them,” said Ann Marsh.`;
    const caption = 'Ann Marsh, keeper of the bridge';
    expect(linesOf(page(p1, named, caption, p3, p4))).toEqual([
      ...paragraphs(p1, named),
      'figure: ',
      ...paragraphs(p3, p4),
    ]);
    expect(linesOf(page(p1, p2, 'The Ley, a river of the north', p3, p4)).join('\n')).toContain('The Ley, a river');
  });

  it('people in a row are no captions', () => {
    const people = [
      'Ann Marsh, keeper of the bridge',
      'Tom Reed, cook on the ferry',
      'Ida Holm, master of the harbour',
    ];
    const text = linesOf(page(`${p1} Marsh, Reed and Holm spoke.`, ...people.flatMap((line) => [line, p3]), p4));
    expect(text.join('\n')).toContain(people[1]);
  });
});

describe('what is no crosshead', () => {
  it.each(['(LAUGHTER)', 'of the kind that nobody had asked for'])('“%s”', (line) => {
    expect(linesOf(page(p1, p2, line, p3))).not.toContain(`crosshead: ${line}`);
  });
});

describe('below the standfirst', () => {
  const standfirst = 'Cracks in three pillars worry the engineers, and shopkeepers ask for a ferry';

  it('a line that byline and day part from it is the caption of the lead picture', () => {
    const text = [head, standfirst, 'By Jane Doe', '4 May 2022', 'The bridge seen from the north bank', p1, p2, p3];
    expect(linesOf(`${text.join('\n\n')}\n`)).toEqual(['figure: ', ...paragraphs(p1, p2, p3)]);
  });

  it('the paragraph below the day stays', () => {
    const text = [head, standfirst, 'By Jane Doe', '4 May 2022', p1, p2, p3];
    expect(linesOf(`${text.join('\n\n')}\n`)).toEqual(paragraphs(p1, p2, p3));
  });
});

describe('boxes of facts', () => {
  it('end at the furniture below a title and what it tells, and no last section does', () => {
    const told = ['FACTS', 'The bridge', 'It was built in 1931 by the county.', 'Share', 'Print', 'Terms of use'];
    expect(linesOf(`${[head, 'By Jane Doe', p1, p2, p3, ...told].join('\n')}\n`)).toEqual(paragraphs(p1, p2, p3));
    const section = ['Background', 'It was built in 1931 by the county.', 'Share', 'Print', 'Terms of use'];
    expect(linesOf(`${[head, 'By Jane Doe', p1, p2, p3, ...section].join('\n')}\n`)).toContain(
      'paragraph: It was built in 1931 by the county.',
    );
  });
});
