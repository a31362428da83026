/** Tells that front matter keeps its article off the site: `draft: true`, `publish: false`, as other programs write it. */
import type { Diagnostic } from '../model/diagnostic.ts';
import type { SourcePath } from '../model/ids.ts';
import type { FrontMatter } from './front-matter.ts';

/** The words of YAML 1.1 for yes and no: front matter keeps every value as the text it is. */
const [yes, no] = [/^(?:true|yes|on)$/i, /^(?:false|no|off)$/i];

/** What keeps an article off the site. `published` holds a date elsewhere: only a no is meant here. */
const withholding: Readonly<Record<'draft' | 'publish' | 'published', RegExp>> = {
  draft: yes,
  publish: no,
  published: no,
};

/** The notice that an article is kept off the site; null where its front matter does not say so. */
export function withheldBy(front: FrontMatter, file: SourcePath): Diagnostic | null {
  for (const [key, says] of Object.entries(withholding)) {
    const value = front.values.get(key);
    if (typeof value !== 'string' || !says.test(value)) continue;
    return {
      code: 'withheld',
      severity: 'info',
      message: `The front matter keeps it off the site: “${key}: ${value}”.`,
      file,
      line: front.lines.get(key) ?? 1,
      column: 1,
      hint: 'Take that line out when the article may be published.',
    };
  }
  return null;
}
