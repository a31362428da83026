/** Notes that say an article was changed, points of lists, and boxes about the writer amid the text. All invented. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../support/extract.ts';
import { bodies, headlines, type Language } from './head-of.ts';
import { sourceOf } from './source-of.ts';

interface Lines {
  readonly top?: readonly string[];
  readonly amid?: readonly string[];
  readonly end?: readonly string[];
}

function typesOf(language: Language, { top = [], amid = [], end = [] }: Lines, signed = '') {
  const [first = '', second = '', ...rest] = bodies[language];
  const lines = [`${headlines[language]}\n${signed}`, ...top, first, second, ...amid, ...rest, ...end];
  const { record } = extract(sourceOf(`${lines.join('\n\n')}\n`));
  return (record?.body ?? []).map(({ type, text }) => [type, text] as const);
}

describe('a note that the article was changed', () => {
  it.each([
    ['nb', 'Denne saken er oppdatert.'],
    ['nb', 'Saken ble oppdatert 13. mars med kommentar fra kommunen.'],
    ['sv', 'Texten uppdaterades den 13 mars med en kommentar från kommunen.'],
    ['da', 'Denne artikel er opdateret.'],
    ['en', 'This story has since been corrected to say that the bridge has five pillars.'],
    ['es', 'La versión anterior de este artículo decía que el puente se abrió en 1913.'],
  ] as const)('stands below the text and above it: %s %s', (language, note) => {
    expect(typesOf(language, { end: [note] })).toContainEqual(['editor-note', note]);
    expect(typesOf(language, { top: [note] })).toContainEqual(['editor-note', note]);
  });

  it.each([
    ['en', 'This article of the charter has been in force since 1931, the council said.'],
    ['en', 'The story was updated for the stage by a young writer from Harwick.'],
    ['nb', 'Saken ble oppdaget av en lærer, sier kjøpmann Arne Moe.'],
    ['sv', 'Texten skrevs av en lärare i byn, och ingen har ändrat den sedan dess.'],
    // The same verbs are said of cases in court, laws, manuscripts and plays.
    ['nb', 'Saken er rettet mot staten.'],
    ['da', 'Artiklen er rettet mod unge læsere, og forfatteren har holdt foredrag om den.'],
    ['en', 'This article was amended in 1978 to give the president more power.'],
    ['en', 'This story has been revised many times by the defendant, the prosecutor told the court.'],
    ['sv', 'Texten rättades av läraren och skickades sedan till tävlingen.'],
    ['de', 'Der Artikel wurde nachträglich in das Grundgesetz eingefügt.'],
    ['nl', 'Dit verhaal werd aangepast voor het toneel en gaat in mei in première.'],
    ['fr', "L'article a été modifié par les sénateurs en commission."],
    ['es', 'Este texto fue corregido por la comisión y se votará en el pleno del jueves.'],
    ['pt', 'Este artigo foi alterado pela lei de 2009, e os advogados pedem agora que volte à forma antiga.'],
    ['it', "L'articolo è stato modificato in commissione e torna martedì in aula."],
    ['ru', 'Статья была дополнена депутатами ко второму чтению, и теперь за порчу моста грозит арест.'],
    ['pl', 'Tekst został poprawiony w komisji i trafi we wtorek pod głosowanie.'],
  ] as const)('is none in a sentence that opens nearly so: %s %s', (language, line) => {
    expect(typesOf(language, { amid: [line] })).toContainEqual(['paragraph', line]);
  });
});

describe('points behind a dash', () => {
  const points = ['- sprekkene i pilarene', '- vekten av moderne vogntog', '- prisen på arbeidet'];

  it('end before speech that another dash opens', () => {
    const found = typesOf('nb', { amid: [['Kommunen gir tre grunner:', ...points].join('\n')] });
    expect(found.map(([type]) => type)).toEqual(['paragraph', 'paragraph', 'paragraph', 'list', 'paragraph']);
  });

  it('may stand apart from each other below a colon', () => {
    const found = typesOf('nb', { amid: ['Kommunen gir tre grunner:', ...points] });
    expect(found.map(([type]) => type)).toContain('list');
  });

  it('are none where somebody speaks', () => {
    const said = ['- Vi er redde, sier Kari.', '- Det er ikke vi, sier Ola.', '- Hvorfor ikke?'];
    const found = typesOf('nb', { amid: ['Naboene er uenige:', ...said] });
    expect(found.map(([type]) => type)).not.toContain('list');
  });

  it.each([
    ['nb', ['De snakket lenge om brua.', '- Er du redd', '- Nei, ikke nå lenger', '- Men du var det da']],
    ['pt', ['A professora perguntou o que queriam.', '- Um barco', '- Férias', '- Uma ponte nova']],
    [
      'en',
      ['They sang an old song at the gate.', '– O ferryman, come over', '– The water is wide', '– And no wings to fly'],
    ],
  ] as const)('are none where they open with a capital, as speech and verse do: %s', (language, lines) => {
    const found = typesOf(language, { amid: [lines.join('\n')] });
    expect(found.map(([type]) => type)).not.toContain('list');
  });

  it('open small below a closed sentence', () => {
    const found = typesOf('nb', { amid: [['Kommunen gir tre grunner.', ...points].join('\n')] });
    expect(found.map(([type]) => type)).toContain('list');
  });

  it('are none where they end as sentences and nothing announces them', () => {
    const said = ['- Nei.', '- Jo.', '- Kanskje.'];
    const found = typesOf('nb', { amid: [['De ble ikke enige.', ...said].join('\n')] });
    expect(found.map(([type]) => type)).not.toContain('list');
  });
});

describe('a line about the writer amid the text', () => {
  it('is set aside where it says what newspapers say of their writers', () => {
    const line = 'Anna Holt is a reporter at The Harwick Gazette.';
    expect(typesOf('en', { amid: [line] }, 'By Anna Holt').map(([, text]) => text)).not.toContain(line);
  });

  it('stays where it tells of somebody else, or of what the writer did', () => {
    const end = [
      'The ferry had not crossed the Ley since the winter of the great flood.',
      'It will run every half hour.',
    ];
    for (const line of [
      'Ruth Avery is a reporter at The Harwick Gazette.',
      'Anna Holt crossed the bridge on Tuesday and met nobody.',
    ])
      expect(typesOf('en', { amid: [line], end }, 'By Anna Holt')).toContainEqual(['paragraph', line]);
  });
});
