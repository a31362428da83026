/** What printing puts on every page, and lines with numbers that belong to the text. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../support/extract.ts';
import { bodies } from './head-of.ts';
import { sourceOf } from './source-of.ts';

function bodyOf(...parts: readonly string[]): readonly string[] {
  const { record } = extract(sourceOf(`${parts.join('\n\n')}\n`));
  return record?.body.map((block) => `${block.type}: ${block.text}`) ?? [];
}

const [first, second, third] = bodies.en as [string, string, string];
const pages = [
  [first, second, third],
  [
    'The mayor told the meeting that no lorry had crossed since the first crack was seen in January.',
    'A firm from the next valley has offered to lend its barges until the work is done.',
    'Nobody at the meeting asked who would pay for the fuel, which is said to cost forty pounds a day.',
  ],
  [
    'Schools on the north bank will open half an hour later, and two buses will take the long way round.',
    'The last time that the river was closed to traffic was in the winter of the great flood.',
    'Work is to begin after Easter, when the water is low enough for the divers to go down.',
  ],
] as const;
const head = 'Old bridge over the Ley is closed\n\n2 March 2021';

describe('a page printed and copied', () => {
  it('leaves out its address and its running head on every page, however the lines were broken', () => {
    const running = '3/4/2021                 Old bridge over the Ley is closed | The Harwick Times';
    const printed = pages.flatMap((texts, page) => [
      running,
      ...(page === 0 ? [head] : []),
      ...texts.map((text) => text.replace(/(.{40,60}) /g, '$1\n')),
      `https://harwick.example/news/bridge-closed          ${page + 1}/3`,
    ]);
    expect(bodyOf(...printed)).toEqual(pages.flat().map((text) => `paragraph: ${text}`));
  });

  it.each(['Etatsbladet 3/2014\n#', 'Quotidiano  La Gazzetta\nPagina  18\nFoglio  # / 3', 'Page #', '#/3'])(
    'takes the number in %j for that of a page',
    (label) => {
      const numbered = (page: number) => label.replace('#', String(page));
      const [one, two, three] = pages;
      const body = bodyOf(numbered(1), head, ...one, numbered(2), ...two, numbered(3), ...three);
      expect(body).toEqual(pages.flat().map((text) => `paragraph: ${text}`));
    },
  );

  it.each(['Day #', 'Day #\nMorning', 'Question # of 3', 'Chapter #'])(
    'keeps lines such as %j, which head parts of the text',
    (label) => {
      const [one, two, three] = pages;
      const [first, second] = [label.replace('#', '1'), label.replace('#', '2')];
      const body = bodyOf(head, ...one, first, ...two, second, ...three).join('\n');
      for (const line of `${first}\n${second}`.split('\n')) expect(body).toContain(line);
    },
  );

  it.each([
    'The council said: the bridge stays closed until spring',
    'Trade: what the ferry costs',
    'Read more slowly: a plea',
  ])('is not %s', (line) => {
    expect(bodyOf(head, first, line, second, third).join('\n')).toContain(line);
  });
});

describe('a line below a paragraph', () => {
  it.each(['(Continued on page 4)', 'Fortsetzung auf Seite 12', '(framhald frå side 1)', '(Voir la suite en 4e page)'])(
    'that leads to another page is no text: %s',
    (line) => {
      expect(bodyOf(head, first, second, line, third).join('\n')).not.toContain(line);
    },
  );

  it('that heads points right below it takes them along; a crosshead keeps its paragraph', () => {
    const points = ['A bridge that was closed in March stays closed', 'Shopkeepers ask the council for a new ferry'];
    const body = bodyOf(head, `Key points:\n${points.join('\n')}\n${first}`, second, `In brief\n${third}`).join('\n');
    expect(body).not.toContain(points[0]);
    expect(body).toContain(third);
  });

  it('ends the report of an agency with the letters of its editors, and makes no caption of it', () => {
    const last = `${third} They will hear more on April 4, an engineer of the council said. PTI KVM NSK`;
    expect(bodyOf(head, first, second, last).every((block) => block.startsWith('paragraph'))).toBe(true);
  });
});
