/** Why a file is not published: the reasons, in words, with what to do. */
import type { Diagnostic, Severity } from '../model/diagnostic.ts';
import type { SourcePath } from '../model/ids.ts';

interface RefusalWords {
  readonly severity: Severity;
  readonly reason: string;
  readonly hint: string;
}

const words = {
  'not-an-article': {
    severity: 'warning',
    reason: 'The file is not in an article format.',
    hint: 'Save it as .txt, .md or .html, or move it out of the articles folder.',
  },
  'page-part': {
    severity: 'info',
    reason: 'The file belongs to a page that a browser saved beside it.',
    hint: 'Leave it there, or delete the folder: Dateline reads the page without it.',
  },
  unreadable: {
    severity: 'error',
    reason: 'The file cannot be read.',
    hint: 'Check that it is still there and that you may read it.',
  },
  'too-large': {
    severity: 'error',
    reason: 'The file is larger than 64 MB, which no article is.',
    hint: 'Split it, or move it out of the articles folder.',
  },
  binary: {
    severity: 'error',
    reason: 'The file is not a text.',
    hint: 'Save the article as plain text, best in UTF-8.',
  },
  'no-text': {
    severity: 'error',
    reason: 'The file has no text.',
    hint: 'Save the article again, or delete the file.',
  },
  'not-a-file': {
    severity: 'warning',
    reason: 'This is neither a file nor a folder.',
    hint: 'Move it out of the articles folder.',
  },
  outside: {
    severity: 'warning',
    reason: 'The link leads out of the folder and is not followed.',
    hint: 'Copy the file here in place of the link.',
  },
  'linked-folder': {
    severity: 'warning',
    reason: 'The link leads to a folder that is read already.',
    hint: 'Delete the link.',
  },
  'same-name': {
    severity: 'error',
    reason: 'Another file has the same name in another spelling of its accents.',
    hint: 'Rename one of the two.',
  },
  changed: {
    severity: 'error',
    reason: 'The file changed while the archive was being built.',
    hint: 'Build again.',
  },
  failed: {
    severity: 'error',
    reason: 'Dateline failed while reading the file.',
    hint: 'This is a fault in Dateline: please report it with the file. The other articles are not touched by it.',
  },
} as const satisfies Record<string, RefusalWords>;

export type RefusalCode = keyof typeof words;

/**
 * Why a file is not published; `detail` is what the system said, where it said something, and `hint` what to do with a
 * file of this kind, where more is known than for any.
 */
export interface Refusal {
  readonly code: RefusalCode;
  readonly detail: string | null;
  readonly hint?: string;
}

/** What to do with files of other programs, by the ending of their names. */
const hints: Readonly<Record<string, string>> = {
  '.pdf': 'Copy its text into a .txt file beside it, and check the line ends.',
  '.doc': 'Save it from the word processor as plain text (.txt), in UTF-8.',
  '.docx': 'Save it from the word processor as plain text (.txt), in UTF-8.',
  '.odt': 'Save it from the word processor as plain text (.txt), in UTF-8.',
  '.rtf': 'Save it from the word processor as plain text (.txt), in UTF-8.',
  '.mht': 'Open it in a browser and save it again as “Webpage, HTML only” (.html).',
  '.mhtml': 'Open it in a browser and save it again as “Webpage, HTML only” (.html).',
  '.webarchive': 'Open it in Safari and save it again as “Page Source” (.html).',
  '.eml': 'Open it in a mail program and save it as text (.txt).',
  '.msg': 'Open it in a mail program and save it as text (.txt).',
  '': 'If it is an article, add .txt to its name; else move it out of the articles folder.',
};

/** A refusal for that reason; `ending` is that of the file's name, `.pdf`, where it matters. */
export function refusal(code: RefusalCode, detail: string | null = null, ending?: string): Refusal {
  const hint = ending === undefined ? undefined : hints[ending];
  return hint === undefined ? { code, detail } : { code, detail, hint };
}

const failures: Readonly<Record<string, string>> = {
  ENOENT: 'it is not there',
  EACCES: 'you may not read it',
  EPERM: 'you may not read it',
  EISDIR: 'it is a folder',
  ELOOP: 'the link leads in a circle',
  EMFILE: 'too many files are open',
  EIO: 'the disk failed',
};

/** The refusal of a file that the system would not open or read. */
export function unreadable(error: unknown): Refusal {
  const { code = '', message, path = '' } = error as NodeJS.ErrnoException;
  // What the system gives for bytes of a name that are no letters cannot be asked for by that name.
  if (code === 'ENOENT' && path.includes('\uFFFD'))
    return {
      code: 'unreadable',
      detail: 'its name is not in UTF-8',
      hint: 'Give the file or the folder another name.',
    };
  return refusal('unreadable', failures[code] ?? message);
}

/** The reason in a sentence. */
export function reasonOf({ code, detail }: Refusal): string {
  const { reason } = words[code];
  return detail === null ? reason : `${reason.replace(/\.$/, '')}: ${detail.replace(/\.$/, '')}.`;
}

/** The refusal as a diagnostic of its file. */
export function diagnosticOf(path: SourcePath, refused: Refusal): Diagnostic {
  const { severity, hint } = words[refused.code];
  const what = { code: refused.code, severity, message: reasonOf(refused), hint: refused.hint ?? hint };
  return { ...what, file: path, line: null, column: null };
}
