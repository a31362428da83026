/** Names that the words before and behind them tell, whole and as what they are; and ordinary words that look like names. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../support/extract.ts';
import { sourceOf } from './source-of.ts';

/** The names of a text, each with its kind. */
function named(text: string): readonly string[] {
  const { record } = extract(sourceOf(`2022\n\n${text}\n`));
  return (record?.names ?? []).map(({ name, kind }) => `${kind} ${name}`);
}

describe('names of bodies', () => {
  it.each([
    [
      'La minera Carbones del Norte niega los cargos que le hace la fiscalía por los vertidos al río.',
      'organisation Carbones del Norte',
    ],
    [
      'A obra foi entregue à empresa Águas do Norte, que prometeu acabar a conduta antes do verão.',
      'organisation Águas do Norte',
    ],
    ['Arbeidet er stanset hos Vik Betong etter ulykken i går, og politiet er på stedet.', 'organisation Vik Betong'],
    [
      'Two engineers from Halberg Consult examined the pillars of the bridge on Friday.',
      'organisation Halberg Consult',
    ],
    [
      'Eleverna på Astrid Lindgrens skola fick besök av en författare under förmiddagen.',
      'organisation Astrid Lindgrens skola',
    ],
    [
      'Hier, l’Institut de recherche agricole a présenté ses blés devant les élus de la région.',
      'organisation Institut de recherche agricole',
    ],
  ])('are whole: %s', (text, expected) => expect(named(text)).toContain(expected));

  it.each([
    ['La réunion aura lieu jeudi à la mairie, et les élus voteront ensuite le budget.', 'Réunion'],
    ['Bei Brand in Mainz sind zwei Menschen verletzt worden. Die Feuerwehr rückte mit 40 Kräften an.', 'Brand'],
    ['Hier, l’Institut de recherche indique que les blés de la région sont malades depuis mai.', 'indique'],
    ['Accusé d’association de malfaiteurs, il a été libéré hier. Association de malfaiteurs : il nie.', 'malfaiteurs'],
  ])('are none of ordinary words: %s', (text, word) => {
    expect(named(text).filter((name) => name.includes(word))).toEqual([]);
  });

  it('leave the island its name', () => {
    expect(named('Le cyclone a touché La Réunion hier soir, et les écoles de l’île resteront fermées demain.')).toEqual(
      ['place La Réunion'],
    );
  });
});
