/** Which line above the text is its headline, where another looks like one; and none where only a part of the text stands there. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../support/extract.ts';
import { sourceOf } from './source-of.ts';

const lede =
  'The council has weighed a plan for the harbour, which would bring more ships and more money to the town, people there say.';
const more = 'It will meet again in the autumn, when the engineers have told what the new quay would cost the town.';

const headlineOf = (lines: readonly string[]) => {
  const { record } = extract(sourceOf(lines.join('\n')));
  return record === null ? null : { text: record.headline.value, rule: record.headline.provenance };
};
const textOf = (lines: readonly string[]) => headlineOf(lines)?.text;
const isSupplied = (lines: readonly string[]) => headlineOf(lines)?.rule.kind === 'inferred';

describe('two sentences above the text', () => {
  const remark =
    'Note! This article is more than five years old and belongs to the digital archive of the paper. The paper does not keep it up to date';

  it('are no headline, also with no other line beside them', () => {
    const opening =
      'On Wednesday a ship of the harbour police ran into a small boat off the old quay of Harwick. Nobody was hurt.';
    expect(isSupplied([opening, '', lede, '', more])).toBe(true);
  });

  it('stand above the headline as a remark of the page', () => {
    expect(textOf([remark, '', 'Council weighs harbour plan', '', lede, '', more])).toBe('Council weighs harbour plan');
  });

  it('may be one where they are short', () => {
    expect(textOf(['Harbour plan weighed. Town waits', '', lede, '', more])).toBe('Harbour plan weighed. Town waits');
  });
});

describe('a line that cannot be a headline', () => {
  it('is one behind whose dash the report begins', () => {
    const lines = ['Council weighs harbour plan', '', 'HARWICK, 6 Mar. (Fjordpress) -', '', lede, '', more];
    expect(textOf(lines)).toBe('Council weighs harbour plan');
  });

  it('is one of tags copied twice', () => {
    const tags = 'Anna Holm Peter Brand Harwick council harbour Anna Holm Peter Brand Harwick';
    expect(textOf([tags, '', 'Council weighs harbour plan for the town', '', lede, '', more])).toBe(
      'Council weighs harbour plan for the town',
    );
  });

  it('is none that says two things of the same words, or that goes on behind its dash', () => {
    for (const head of [
      'New harbour or old harbour, new ferry or old ferry: what the town wants',
      'Neue Brücke oder alte Brücke, neue Fähre oder alte Fähre: Was Altenau will',
      'Wel een brug of geen brug, wel een pont of geen pont: Marlen kiest',
    ])
      expect(textOf([head, '', lede, '', more])).toBe(head);
    const french =
      'Le conseil municipal a voté mardi soir la fermeture du vieux pont tournant pendant dix-huit mois, après la découverte de fissures.';
    const other =
      'Les camions de plus de sept tonnes n’ont plus le droit de l’emprunter depuis mars, et les travaux coûteront quatre millions.';
    const lines = ['Le pont dont personne ne voulait –', 'et que personne ne veut perdre', '', french, '', other];
    expect(textOf(lines)).toBe('Le pont dont personne ne voulait – et que personne ne veut perdre');
  });

  it('is a section behind the day that opens the file', () => {
    expect(textOf(['2024-08-19 19:01 Sport', '', 'What the trainers said', '', lede, '', more])).not.toBe('Sport');
  });
});

describe('a text whose paragraphs end without a stop', () => {
  it('begins below its headline', () => {
    const open = [lede.slice(0, -1), '', more.slice(0, -1), '', lede.slice(0, -1)];
    expect(textOf(['Log in to mail', '', 'Council weighs a plan for the harbour town', '', ...open])).toBe(
      'Council weighs a plan for the harbour town',
    );
  });
});

describe('two words right below the day', () => {
  it('are the headline where the text speaks of them', () => {
    expect(textOf(['20 April 2022', '', 'New Harbour', '', lede, '', more])).toBe('New Harbour');
  });

  it('are the writer where it does not, or where a headline stands above', () => {
    expect(isSupplied(['20 April 2022', '', 'Wanjiru Kamau', '', lede, '', more])).toBe(true);
    const lines = ['Council weighs harbour plan', '', '20 April 2022', '', 'Wanjiru Harbour', '', lede, '', more];
    expect(textOf(lines)).toBe('Council weighs harbour plan');
  });
});

describe('a headline supplied from the text', () => {
  it('is no section above it', () => {
    expect(textOf(['Local', '', 'The council has weighed the harbour plan today.', '', lede, '', more])).toBe(
      'The council has weighed the harbour plan today.',
    );
  });
});

describe('a long line that ends in who made its picture', () => {
  const picture =
    'Firefighters and rescuers of the county at work where a car had left the road between the two villages - HARWICK EMERGENCY SERVICES';

  it('is its caption', () => {
    expect(isSupplied([picture, '', lede, '', more])).toBe(true);
  });

  it('is a headline where it is short', () => {
    const live = 'Storm hits the harbour town - LIVE UPDATES';
    expect(textOf([live, '', lede, '', more])).toBe(live);
  });
});
