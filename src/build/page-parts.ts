/** Tells which files a browser saved along with a page: pictures, styles and advertisements in a folder named after it. */
import { formatOf } from '../extract/readers.ts';
import type { SourcePath } from '../model/ids.ts';

/**
 * "Ferry.html" and "Ferry_files", "Ferry-filer", "Ferry-Dateien": what browsers call the folder in their languages. Only
 * these words, since "Ferry-notes" beside "Ferry.html" is a folder of a person's own.
 */
const folderName =
  /^[-_. ](?:files?|filer|dateien|fichiers|archivos|arquivos|ficheiros|bestanden|fitxers|fitxategiak|tiedostot|pliki|soubory|s[uú]bory|datoteke|fajlovi|fajlok|elemei|dosyalar|failid|fails|bylos|fi[sș]iere|файлы|файли|файлове|αρχεία|ملفات|קבצים|ファイル|文件|檔案|파일)$/iu;

/** Those of the paths that lie in the folder of a saved page which lies beside that folder. */
export function pagePartsIn(paths: readonly SourcePath[]): ReadonlySet<SourcePath> {
  const pages = new Set(
    paths.filter((path) => formatOf(path) === 'html').map((path) => path.slice(0, path.lastIndexOf('.'))),
  );
  const isFolderOfPage = cached((folder) => {
    const ends = [...folder.matchAll(/[-_. ]/g)].map(({ index }) => index);
    return ends.some((end) => pages.has(folder.slice(0, end)) && folderName.test(folder.slice(end)));
  });
  return new Set(paths.filter((path) => foldersOf(path).some(isFolderOfPage)));
}

/** The folders in which a file lies, with those above them: "a", "a/b" for "a/b/c.txt". */
function foldersOf(path: SourcePath): string[] {
  return [...path.matchAll(/\//g)].map(({ index }) => path.slice(0, index));
}

function cached(test: (key: string) => boolean): (key: string) => boolean {
  const known = new Map<string, boolean>();
  return (key) => {
    const answer = known.get(key) ?? test(key);
    known.set(key, answer);
    return answer;
  };
}
