/** The openings of other stories below the text, cut short. All invented. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../support/extract.ts';
import { bodies, headlines, type Language } from './head-of.ts';
import { sourceOf } from './source-of.ts';

function bodyOf(language: Language, foot: string): readonly string[] {
  const text = `${headlines[language]}\n\n${bodies[language].join('\n\n')}\n\n${foot}\n`;
  return extract(sourceOf(text)).record?.body.map((block) => block.text) ?? [];
}

describe('openings of other stories below the text', () => {
  it('are set aside, each under its title', () => {
    const foot = [
      '¿La última noche del mercado? Los puestos esperan al alcalde',
      'Los vendedores de fruta recogieron sus cajas el martes sin saber si volverán en primavera, pero…',
      'Una banda municipal estrena uniformes después de treinta años',
      'El director dice que los viejos ya no cerraban y que nadie recordaba el color de los botones que…',
    ].join('\n\n');
    expect(bodyOf('es', foot)).toEqual(bodies.es);
  });

  it('are set aside below a known heading, a notice below them', () => {
    const foot = [
      'Read more',
      'Pumpkin growers of Marlow Green have weighed the largest fruit in the history of their autumn…',
      'A retired tailor leaves two hundred sewing machines to the museum, which has room for forty of…',
      'This site uses cookies.',
    ].join('\n');
    expect(bodyOf('en', foot)).toEqual(bodies.en);
  });

  it('stay where the text itself trails away', () => {
    const speech = '“I stood there and waited for the ferry, and I thought of all the others who had waited…';
    expect(bodyOf('en', speech)).toContain(speech);
  });

  it('stay where the text ends without titles, or answers questions', () => {
    const [first, second] = [
      'My grandmother danced there barefoot, and somewhere beyond the orchards an accordion still plays…',
      'My father lifted me onto his shoulders so that I saw the fireworks over the river and the boats…',
    ];
    expect(bodyOf('en', `${first}\n\n${second}`)).toEqual([...bodies.en, first, second]);
    const asked = ['What do you remember of it?', first, 'And what of your own father?', second];
    const body = bodyOf('en', asked.join('\n\n'));
    for (const line of asked) expect(body.join('\n')).toContain(line);
  });

  it('stay where they go on with the matter of the text', () => {
    const last = bodies.en.map((text) => `${text.replace(/[.”"]+$/, '')} and…`).slice(0, 2);
    const body = bodyOf('en', last.join('\n\n'));
    for (const line of last) expect(body).toContain(line);
  });
});

describe('the last titles of a list of stories', () => {
  it('may ask or break off', () => {
    const foot = [
      'Most read',
      'Museum buys two hundred sewing machines from a retired tailor',
      'Brass Twice: What really happened in the bandstand?',
      'Pumpkin contest returns to the fair at Marlow Green...',
    ].join('\n');
    expect(bodyOf('en', foot)).toEqual(bodies.en);
  });

  it('end where a paragraph follows that is no title', () => {
    const foot = ['Read more', 'Is the bridge safe?', bodies.en[0]].join('\n\n');
    expect(bodyOf('en', foot)).toContain(bodies.en[0]);
  });
});
