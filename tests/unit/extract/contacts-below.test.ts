/** Names below a text: who wrote it, and whom a notice asks its readers to write to. All invented. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../support/extract.ts';
import { bodies, headlines, type Language } from './head-of.ts';
import { sourceOf } from './source-of.ts';

function bylineOf(language: Language, below: string): string | null {
  const { record } = extract(sourceOf(`${headlines[language]}\n\n${bodies[language].join('\n\n')}\n\n${below}\n`));
  return record?.byline?.value ?? null;
}

describe('a name with an address below the text', () => {
  it.each([
    [
      'en',
      'Anyone who wants to complain can write to the mayor.',
      'Karen Holt\nkaren.holt@harwick.gov.example\n\nThe bridge will be open to all again in May.',
    ],
    ['en', 'For tickets write to the church office.', 'Mary Whitfield\nmary.whitfield@harwickchurch.example'],
    ['nb', 'Billetter kjøpes hos leder i koret, sier menigheten.', 'Kari Holt\nkari.holt@kor.example'],
    ['de', 'Karten gibt es bei der Leiterin des Chores.', 'Anne Holm\nanne.holm@chor-altenau.example'],
  ] as const)('is whom a notice names (%s): %s', (language, notice, contact) => {
    expect(bylineOf(language, `${notice}\n\n${contact}`)).toBeNull();
  });

  it.each([
    ['en', 'Karen Holt\nkaren.holt@harwickgazette.example', 'Karen Holt'],
    ['sv', 'Linnea Askerö\nlinnea.askero@radio.example', 'Linnea Askerö'],
  ] as const)('wrote it where the address is that of a newsroom (%s): %s', (language, below, name) => {
    expect(bylineOf(language, below)).toBe(name);
  });

  it('wrote nothing where the text goes on', () => {
    const below = `Karen Holt\nkaren.holt@harwickgazette.example\n\n${bodies.en[1]}`;
    expect(bylineOf('en', below.replace('five', 'seven'))).toBeNull();
  });
});

it('takes a lone name between paragraphs for no writer', () => {
  const below = 'Ana Ruiz\n\nEl plan de la alcaldesa\n\nLa alcaldesa quiere un puente nuevo antes de las elecciones.';
  expect(bylineOf('es', below)).toBeNull();
});

describe('lines behind two pointers', () => {
  const points = '>> More room for pedestrians in the centre\n>> Fewer parking places along the quay side';
  const text = (middle: string) => [headlines.en, bodies.en[0], middle, bodies.en[1], bodies.en[2]].join('\n\n');
  const bodyOf = (source: string) => JSON.stringify(extract(sourceOf(`${source}\n`)).record?.body ?? []);

  it('are points of the text where several stand amid it', () => {
    expect(bodyOf(text(points))).toContain('More room for pedestrians');
  });

  it('are links to other stories where one stands alone, or below the text', () => {
    expect(bodyOf(text('>> A bridge after thirty years'))).not.toContain('thirty years');
    expect(bodyOf([headlines.en, ...bodies.en, points].join('\n\n'))).not.toContain('More room for pedestrians');
  });
});
