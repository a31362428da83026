/** The Nu Html Checker, which browsers' makers and the W3C use, where a Java is installed to run it. */
import { spawnSync } from 'node:child_process';
import jar from 'vnu-jar';

/** Whether there is a Java that can run the checker. */
export function hasJava(): boolean {
  return spawnSync('java', ['-version']).status === 0;
}

interface Message {
  readonly type: 'error' | 'info' | 'non-document-error';
  readonly subType?: string;
  readonly url: string;
  readonly lastLine?: number;
  readonly message: string;
}

/** What the checker finds in these HTML files, errors and warnings, one sentence each; one start of Java for all. It would guess a page’s language by its longest text, which is the article’s. */
export function vnuProblems(files: readonly string[]): readonly string[] {
  const args = ['-jar', jar, '--format', 'json', '--exit-zero-always', '--stdout', '--no-langdetect', ...files];
  const { status, stdout, stderr } = spawnSync('java', args, { encoding: 'utf8', maxBuffer: 1e9 });
  if (status !== 0) throw new Error(`The checker ended with ${status}: ${stderr}`);
  const { messages } = JSON.parse(stdout) as { messages: readonly Message[] };
  return messages.map(
    ({ url, lastLine, type, subType, message }) => `${url}:${lastLine} ${subType ?? type}: ${message}`,
  );
}
