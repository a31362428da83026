/** Puts doubts into words: what is doubtful, why, the lines that show it, what else it may be, what accepting would write. */
import type { DoubtGroup } from '../build/doubt-groups.ts';
import type { Doubt, DoubtKind } from '../extract/doubts.ts';
import type { CorrectedValue } from '../model/correction.ts';
import { parseEdtf } from '../model/date.ts';
import { ruleReasons } from '../model/rules.ts';
import { phrasesFor } from '../render/phrases/phrases.ts';
import { dateWording } from '../render/wording/date-wording.ts';
import { placeOf } from './print-report.ts';
import { printable, type Style } from './style.ts';

const kinds: Readonly<Record<DoubtKind, string>> = {
  contradiction: 'the text contradicts it',
  'one-of': 'it can be read in two ways',
  guess: 'a guess',
  'not-known': 'nothing was found',
  bounded: 'only a limit is known',
  likely: 'likely',
  'mostly-set-aside': 'most of the file is not shown',
};

/**
 * One doubt, or the same of a whole folder, several lines; rivals are numbered, so that one can be chosen. `articles` is the
 * articles folder as the reader names it.
 */
export function doubtLines(group: DoubtGroup, articles: string, style: Style): readonly string[] {
  const { folder, doubts, telling } = group;
  const [doubt] = doubts;
  const { field, kind, value, reason, evidence, rivals } = doubt;
  const place = placeOf(articles, folder ?? doubt.article);
  const accept = ['accept', `writes ${field}: ${JSON.stringify(value)}`] as const;
  const settle =
    folder === null
      ? accept
      : (['fix', `writes one entry, for article: ${folder}, which holds for all in it`] as const);
  const rows: readonly (readonly [string, string])[] = [
    [field ?? 'text', field === null ? kinds[kind] : `${inWords(value)}: ${kinds[kind]}`],
    ['why', reason],
    ...evidence.map(({ line, text }) => [`line ${line}`, text] as const),
    ...rivals.map((rival, index) => [`or ${index + 1}`, `${inWords(rival.value)}: ${sourceOf(rival)}`] as const),
    ...(field === null ? [] : [settle]),
    ...telling.map(({ article, value: told }) => ['also', `for ${article}, which tells ${told}`] as const),
  ];
  const width = Math.max(...rows.map(([label]) => label.length));
  const line = ([label, text]: readonly [string, string]) => `  ${style.blue(label.padEnd(width))}  ${printable(text)}`;
  const many = folder === null ? '' : ` (${doubts.length} of ${doubts.length + telling.length} articles)`;
  return [`${style.bold(printable(place))}${many}`, ...rows.map(line)];
}

/** A date with its words, so that nobody need know EDTF. */
function inWords(value: CorrectedValue): string {
  if (value === null) return 'not known';
  if (typeof value !== 'string') return value.join(', ');
  const date = parseEdtf(value);
  return date === null ? value : `${value} (${dateWording(date, phrasesFor('en')).text})`;
}

function sourceOf({ rule, line }: Doubt['rivals'][number]): string {
  const { label } = ruleReasons[rule];
  return line === null ? label.toLowerCase() : `${label.toLowerCase()}, line ${line}`;
}
