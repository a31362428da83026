/** The paper as it stands behind its writer's name: "Isla Reid, The Carron Post", "Остап Гринишин, «Наш край»". */
import { newsAgencyNames } from '../../text/agencies.ts';
import { type Proposal, proposeInferred } from '../choose.ts';
import { type Layout, partsOf } from '../layout.ts';
import { namesOutlet } from '../roles/paper-names.ts';

const longest = 120;
/** The last of what commas, strokes and dashes part, in marks or without. */
const behind = /(?:[,|]\s|\s[-–—/]\s)([«„“"]?)([^,|«»„“”"]{3,40})([»“”"]?)$/u;

/** The papers that bylines name behind the writer. */
export function besideWriter(layout: Layout): Proposal<string>[] {
  return partsOf(layout, 'byline').flatMap(({ span }) => {
    if (span.end - span.start > longest) return [];
    const raw = layout.source.slice(span.start, span.end).trimEnd();
    const [, open = '', name = '', close = ''] = behind.exec(raw) ?? [];
    const isQuoted = open !== '' && close !== '' && /^[\p{Lu}\p{Lo}]/u.test(name);
    if (name === '' || newsAgencyNames.has(name) || !(isQuoted || namesOutlet(name))) return [];
    const end = span.start + raw.length - close.length;
    return [proposeInferred(name, [{ start: end - name.length, end }], 'publisher/around', 'likely')];
  });
}
