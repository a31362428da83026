/** Heads of Markdown articles as people and clippers write them: invented, each with the facts that it states. */
import { describe, expect, test } from 'vitest';
import { type Facts, headlines, type Language, readHead } from '../extract/head-of.ts';

describe('the head of a Markdown article', () => {
  test.each<[Language, string, Facts]>([
    ['nb', '---\ntittel: <H>\ndato: 2022-03-03\n---', { published: '2022-03-03' }],
    ['nb', '---\ntittel: <H>\ndato: 3. mars 2022\n---', { published: '2022-03-03' }],
    ['nb', '---\ntittel: <H>\ndato: 03.03.2022\n---', { published: '2022-03-03' }],
    ['nb', '---\ntittel: <H>\ndato: "2022/03/03"\n---', { published: '2022-03-03' }],
    ['nb', '---\ntittel: <H>\ndato: March 3, 2022\n---', { published: '2022-03-03' }],
    ['nb', '---\ntittel: <H>\ndato: 2022-3-3\n---', { published: '2022-03-03' }],
    ['nb', '---\ntittel: <H>\ndato: Mar 3rd, 2022\n---', { published: '2022-03-03' }],
    ['nb', '---\ntittel: <H>\ndato: den 3 mars 2022\n---', { published: '2022-03-03' }],
    ['nb', '---\ntittel: <H>\ndato: 2022年3月3日\n---', { published: '2022-03-03' }],
    ['nb', '---\ntittel: <H>\ndato: 3 марта 2022 г.\n---', { published: '2022-03-03' }],
    ['nb', '---\ntittel: <H>\ndato: Publisert 3. mars 2022\n---', { published: '2022-03-03' }],
    [
      'nb',
      '---\ntittel: "<H>"\nforfatter: Kari Nordmann\nkilde: Vinterbroposten\nurl: https://v.example/a\ndato: 2022-03-03\ntags: [bru, vei]\nseksjon: Lokalt\n---',
      {
        byline: 'Kari Nordmann',
        publisher: 'Vinterbroposten',
        address: 'https://v.example/a',
        keywords: 'bru, vei',
        section: 'Lokalt',
      },
    ],
    [
      'es',
      '---\ntítulo: <H>\nautor: Ana Ruiz\nfuente: https://el.example/a\nmedio: El Correo\nfecha: 3 de marzo de 2022\n---',
      { byline: 'Ana Ruiz', address: 'https://el.example/a', published: '2022-03-03' },
    ],
    [
      'en',
      '> Source: The Harwick Gazette\n> Date: 3 March 2022\n> Author: Anna Whitlock\n\n# <H>',
      { publisher: 'The Harwick Gazette', published: '2022-03-03', byline: 'Anna Whitlock' },
    ],
    ['en', '# <H>\n\n### 3 March 2022', { published: '2022-03-03' }],
    ['en', '# <H>\n\n##### By Anna Whitlock | 3 March 2022', { published: '2022-03-03', byline: 'Anna Whitlock' }],
    ['en', '# <H>\n\n**By Anna Whitlock** | *3 March 2022*', { published: '2022-03-03', byline: 'Anna Whitlock' }],
    [
      'en',
      '# <H>\n\n*Published on 3 March 2022 in [The Harwick Gazette](https://gazette.example/a)*',
      { published: '2022-03-03', publisher: 'The Harwick Gazette' },
    ],
    [
      'de',
      '# <H>\n\n*Veröffentlicht am 3. März 2022 im Altenauer Anzeiger*',
      { published: '2022-03-03', publisher: 'Altenauer Anzeiger' },
    ],
    [
      'de',
      '# <H>\n\n**Quelle:** Altenauer Anzeiger, 3. März 2022',
      { published: '2022-03-03', publisher: 'Altenauer Anzeiger' },
    ],
    [
      'en',
      '# <H>\n\nSource: The Harwick Gazette, 3 March 2022, https://gazette.example/a',
      { published: '2022-03-03', publisher: 'The Harwick Gazette', address: 'https://gazette.example/a' },
    ],
    [
      'en',
      '# <H>\n\n| | |\n|---|---|\n| Author | Anna Whitlock |\n| Date | 3 March 2022 |\n| Source | The Harwick Gazette |',
      { published: '2022-03-03', publisher: 'The Harwick Gazette', byline: 'Anna Whitlock' },
    ],
    [
      'en',
      'Title: <H>\nAuthor: Anna Whitlock\nDate: 3 March 2022',
      { published: '2022-03-03', byline: 'Anna Whitlock' },
    ],
    [
      'en',
      '# <H>\n\n<small>By Anna Whitlock, 3 March 2022</small>',
      { published: '2022-03-03', byline: 'Anna Whitlock' },
    ],
    ['en', '# <H>\n\n<p class="date">3 March 2022</p>', { published: '2022-03-03' }],
    [
      'en',
      '# <H>\n\n[Anna Whitlock](https://gazette.example/anna) · 3 March 2022 · 5 min read',
      { published: '2022-03-03', byline: 'Anna Whitlock' },
    ],
    [
      'en',
      '[The Harwick Gazette](https://gazette.example) > [Local](https://gazette.example/local)\n\n# <H>\n\n![The bridge](b.jpg)\n*The bridge on Monday. Photo: Tom Reed*\n\n_By_ **Anna Whitlock**\n_3 March 2022_',
      { published: '2022-03-03', byline: 'Anna Whitlock' },
    ],
    ['en', '**<H>**\n\nAnna Whitlock\n3 March 2022', { published: '2022-03-03', byline: 'Anna Whitlock' }],
    [
      'en',
      '<H>\n===\n\nPosted: 2022-03-03  \nBy: Anna Whitlock  ',
      { published: '2022-03-03', byline: 'Anna Whitlock' },
    ],
    [
      'fr',
      '# <H>\n\n*Par Marie Durand (avec AFP), le 3 mars 2022 à 14h05*',
      { published: '2022-03-03T14:05', byline: 'Marie Durand', agency: 'AFP' },
    ],
    [
      'fr',
      '## Société\n\n# <H>\n\n**Nine mille voitures passent chaque jour sur le vieux pont de la ville.**\n\nPublié le 3 mars 2022',
      {
        published: '2022-03-03',
        section: 'Société',
        standfirst: 'Nine mille voitures passent chaque jour sur le vieux pont de la ville.',
      },
    ],
    [
      'sv',
      '# <H>\n\n- **Källa:** Vinterbrobladet\n- **Författare:** Anna Berg\n- **Publicerad:** 2022-03-03\n- **Hämtad:** 2022-04-01',
      { published: '2022-03-03', byline: 'Anna Berg', publisher: 'Vinterbrobladet', retrieved: '2022-04-01' },
    ],
    ['en', '03.03.2022\n\n# <H>', { published: '2022-03-03' }],
    ['de', 'Berlin, 3. März 2022\n\n# <H>', { published: '2022-03-03' }],
  ])('in %s is read from %j', (language, head, facts) => {
    const wanted = { headline: headlines[language], ...facts };
    expect(readHead(language, head, wanted, 'article.md')).toMatchObject(wanted);
  });
});
