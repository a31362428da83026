/** How pages call themselves in their menus and at their foot. All invented. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../support/extract.ts';
import { bodies, headlines, type Language } from './head-of.ts';
import { sourceOf } from './source-of.ts';

/** The publisher of a page with these lines above and below its article. */
function publisher(above: readonly string[], below: readonly string[], language: Language = 'en'): string | null {
  const article = `${headlines[language]}\n\n12.05.2021\n\n${bodies[language].join('\n\n')}`;
  const text = `${above.join('\n')}\n\n${article}\n\n${below.join('\n')}\n`;
  return extract(sourceOf(text)).record?.publisher?.value ?? null;
}

const menu = ['Skip to content', 'Home', 'Sport', 'Culture', 'Opinion', 'Weather', 'Video'];
const programmes = ['Selkie Bay World', 'Selkie Bay Selects', 'Talk to Selkie Bay', 'The Long Table', 'Inside Story'];
const foot = ['Contact us', 'Privacy policy', 'Cookies', 'Terms of use'];

describe('the name that entries of a menu share', () => {
  it('is the publisher where the page says that it is its own', () => {
    expect(publisher([...menu, ...programmes], [...foot, 'Download the Selkie Bay app'])).toBe('Selkie Bay');
    expect(publisher([...menu, ...programmes], [...foot, 'Tips: desk@selkiebay.example'])).toBe('Selkie Bay');
  });

  it('is none where nothing says so, and none when it is a section, a place or somebody else', () => {
    expect(publisher([...menu, ...programmes], foot)).toBeNull();
    const football = ['Football Scores', 'Football Tables', 'Football Live'];
    expect(publisher([...menu, ...football], [...foot, 'Download the Football app'])).toBeNull();
    const own = ['Our Team', 'Our Journalism', 'Our Newspapers', 'Our Standards'];
    expect(publisher(menu, [...own, ...foot])).toBeNull();
    const talked = ['Mill Lane Fire', 'Mill Lane Market', 'Mill Lane School', 'Read more on Mill Lane'];
    expect(publisher([...menu, ...talked], foot)).toBeNull();
    const google = ['Google News', 'Google Play', 'Google Podcasts'];
    expect(publisher([...menu, ...google], [...foot, 'Download the Google app'])).toBeNull();
  });

  it('may be its address', () => {
    const entries = ['Los Focos de elTeruel.es', 'Estatuto de elTeruel.es', 'Regala elTeruel.es', 'Newsletters'];
    expect(publisher(['Menú', 'Política', 'Economía'], [...entries, 'Contacto'], 'es')).toBe('elTeruel.es');
  });

  it('is written as the page writes it most', () => {
    const entries = ['SELKIE STORE', 'Selkie TV', 'Selkie Live', 'Selkie Travel'];
    expect(publisher([...menu, ...entries], [...foot, 'Tips: desk@selkie.example'])).toBe('Selkie');
    // One word may be a club's or a product's.
    expect(publisher([...menu, ...entries], [...foot, 'Download the Selkie app'])).toBeNull();
  });
});

describe('a name of papers amid a menu', () => {
  it('is that of a programme or of a partner', () => {
    const entries = [
      'The Bottom Line',
      'Inside Story',
      'Seven Days',
      'The Listening Post',
      'Talk To Us',
      'Earthrise',
      'Counting the Cost',
      'Upfront',
      'Witness',
    ];
    expect(publisher([...menu, ...entries], foot)).toBeNull();
    // Nor is the entry above it whoever wrote for that paper.
    const text = [...menu, ...entries, '', headlines.en, '', '12 May 2021', '', ...bodies.en].join('\n');
    expect(extract(sourceOf(text)).record?.byline).toBeNull();
  });
});

describe('who holds the rights', () => {
  it('is no paper when it is a person', () => {
    expect(publisher([], ['© Jonas Meier', '© 2021 Harwick Lantern Ltd'])).toBe('Harwick Lantern');
    expect(publisher([], ['© Jonas Meier'])).toBeNull();
    expect(publisher([], ['© 2021 Christian Today'])).toBe('Christian Today');
  });

  it('is the paper, and not who drew a map or made a film of which the page speaks', () => {
    const lines = ['Map data © OpenStreetMap contributors 2021', '© 2021 Harwick Lantern. All rights reserved.'];
    expect(publisher([], lines)).toBe('Harwick Lantern');
    expect(publisher([], ['For advice visit www.nhs.uk', 'Topics', 'NHS', 'Health', lines[1] ?? ''])).toBe(
      'Harwick Lantern',
    );
  });

  it('is the paper whose name the page writes out, where the claim gives but an address', () => {
    const below = ['Melden Sie sich für Ihr Halde Zeitung-Konto an', '© 2025, haldezeitung.example'];
    expect(publisher([], below, 'de')).toBe('Halde Zeitung');
    expect(publisher(['World | News | Today | Weather'], ['© 2021 newstoday.example'])).not.toBe('News | Today');
  });
});
