import { describe, expect, it } from 'vitest';
import { authorityEntries, authorityIn, readAuthority, strayAuthority } from '../../../src/build/authority-file.ts';
import { itemId, makeCard } from '../../support/cards.ts';
import { tempFolder } from '../build/temp-archive.ts';

async function problemsOf(text: string) {
  return (await authorityIn(text)).problems.map(({ line, message }) => ({ line, message }));
}

describe('the authority file', () => {
  it('is read as people write it', async () => {
    const file = await authorityIn(
      [
        '# Names we know better',
        '- name: Alexander Lukashenko',
        '  kind: person',
        '  variants: [Лукашенко, Aleksandr   Lukasjenko]',
        '  wikidata: Q2866',
        '  isni: 0000 0001 2345 678X',
        '- name: Slush',
        '  drop: yes',
        '  note: a fair, Kari',
        '- name: Jan Berg',
        '  in: 2021/ferry.txt',
        '',
      ].join('\n'),
    );
    expect(file.problems).toEqual([]);
    const [person, fair, skipper] = authorityEntries(file);
    expect(person).toMatchObject({
      kind: 'person',
      variants: ['Лукашенко', 'Aleksandr Lukasjenko'],
      drop: false,
      in: null,
    });
    expect(person?.identifiers).toEqual({ wikidata: 'Q2866', viaf: null, isni: '000000012345678X' });
    expect(fair).toMatchObject({ drop: true, note: 'a fair, Kari' });
    expect(skipper?.in).toEqual(['2021/ferry.txt']);
  });

  it('tells what is wrong, with the line, and keeps the rest', async () => {
    const text =
      '- name: A\n  kind: ship\n- name: B\n  variant: [C]\n- kind: place\n- name: D\n- name: E\n  viaf: x1\n- name: F\n  drop: yes\n';
    expect(await problemsOf(text)).toEqual([
      { line: 2, message: '`kind` is "ship"; it must be person, organisation or place.' },
      { line: 4, message: '`variant` is no key of an entry; did you mean `variants`?' },
      { line: 5, message: '`name` is missing; it must be the name to show.' },
      { line: 6, message: expect.stringContaining('“D” says nothing') },
      { line: 8, message: '`viaf` is "x1"; it must be digits.' },
    ]);
    expect(authorityEntries(await authorityIn(text)).map(({ name }) => name)).toEqual(['F']);
  });

  it('lets one name be of one entry only, unless an entry is about single articles', async () => {
    const text = '- name: A\n  variants: [B]\n- name: C\n  variants: [b]\n- name: D\n  variants: [B]\n  in: [x.txt]\n';
    expect(await problemsOf(text)).toEqual([
      { line: 3, message: '“b” is named in line 1 already: a name can be of one entry only.' },
    ]);
  });

  it('lets one name be of one entry only in an article', async () => {
    const text =
      '- name: A\n  kind: person\n  in: [x.txt, y.txt]\n- name: B\n  variants: [a]\n  in: y.txt\n- name: A\n  kind: place\n  in: z.txt\n';
    expect(await problemsOf(text)).toEqual([
      { line: 4, message: '“a” is named in line 1 already: a name can be of one entry only in y.txt.' },
    ]);
  });

  it('takes no name in that it keeps out', async () => {
    expect(await problemsOf('- name: A\n  variants: [B]\n  apart: [C, b]\n')).toEqual([
      { line: 3, message: '“b” is kept apart from “A” and is one of its names as well.' },
    ]);
  });

  it('tells of articles that are not there', async () => {
    const file = await authorityIn(`- name: A\n  in: [x.txt, ${itemId(1)}]\n`);
    expect(strayAuthority(file, [makeCard({ id: itemId(1) })]).map(({ message }) => message)).toEqual([
      'The entry for “A” is about x.txt, and there is no such article.',
    ]);
  });

  it('need not be there', async () => {
    expect(await readAuthority(tempFolder())).toEqual({ entries: [], problems: [] });
  });
});
