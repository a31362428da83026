/** What a browser saves along with a page is no article. */
import { describe, expect, it } from 'vitest';
import { pagePartsIn } from '../../../src/build/page-parts.ts';

const parts = (...paths: string[]) => [...pagePartsIn(paths)];

describe('the folder that a browser saves beside a page', () => {
  it.each([
    ['Ferry stays in port.html', 'Ferry stays in port_files/saved_resource.html'],
    ['2021/Ferry.htm', '2021/Ferry-filer/main.css'],
    ['Паром.html', 'Паром_файлы/x.html'],
    ['Fähre.html', 'Fähre-Dateien/werbung/frame.html'],
    ['a.b.html', 'a.b.files/x.html'],
  ])('of %s holds no article: %s', (page, part) => {
    expect(parts(page, part)).toEqual([part]);
  });

  it.each([
    ['another folder', 'Ferry.html', 'Other_files/x.html'],
    ['a folder of the same name', 'Ferry.html', 'Ferry/x.html'],
    ['a folder beside another page', 'a/Ferry.html', 'b/Ferry_files/x.html'],
    ["a folder of a person's own", 'Ferry.html', 'Ferry-notes/moved.txt'],
    ['a folder of a month', '2021.html', '2021-november/a.txt'],
    ['a folder of a year', 'Ferry.html', 'Ferry-2021/x.html'],
    ['a folder beside a text', 'Ferry.txt', 'Ferry_files/x.html'],
  ])('is not %s', (_what, page, part) => {
    expect(parts(page, part)).toEqual([]);
  });
});
