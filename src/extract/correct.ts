/**
 * Lets people have the last word: puts what a corrections file says in the place of what rules found or front matter
 * gave. What the text says instead is set aside with its own reason, so nothing is lost.
 */
import { type ArticleRecord, type FieldName, fieldNames, type SetAside, type Withdrawal } from '../model/article.ts';
import type { Block } from '../model/block.ts';
import { type CorrectedValue, type Correction, noteOf } from '../model/correction.ts';
import { parseEdtf } from '../model/date.ts';
import { byEditor, spansOf } from '../model/provenance.ts';
import { ruleReasons } from '../model/rules.ts';
import { foldSpace } from '../text/normalise.ts';
import { gaps, heldSpans } from './coverage.ts';
import { suppliedHeadline } from './fields/headline.ts';
import { languageTag, webAddress } from './front-matter-fields.ts';
import type { Layout } from './layout.ts';
import type { GivenFields } from './reading.ts';

type Fields = Pick<ArticleRecord, FieldName>;

/** Longer than any headline or list of authors; the same bound as in front matter. */
const longestText = 2_000;

interface Accepts {
  /** What a value of the field must be, in words. */
  readonly wanted: string;
  /** The value as records keep it; null when it does not fit. */
  readonly read: (value: string | readonly string[]) => unknown;
}

const text: Accepts = {
  wanted: `a text of at most ${longestText} characters`,
  read: (value) => (typeof value === 'string' && value !== '' && value.length <= longestText ? value : null),
};
const date: Accepts = {
  wanted: 'a date in EDTF, such as 2021-11-16, 2021-11, 2021, "[2021-11-14..]" or "[2021-03-04,2021-04-03]"',
  // YAML takes [2021-11-14..] for a list.
  read: (value) => parseEdtf(typeof value === 'string' ? value : `[${value.join(',')}]`),
};

const accepts: Readonly<Record<FieldName, Accepts>> = {
  language: {
    wanted: 'a language tag, such as en or nb',
    read: (value) => (typeof value === 'string' && languageTag.test(value) ? value.toLowerCase() : null),
  },
  headline: text,
  kicker: text,
  standfirst: text,
  byline: text,
  dateline: text,
  publisher: text,
  agency: text,
  section: text,
  keywords: {
    wanted: 'a list of words, such as [harbour, ferry]',
    read: (value) => {
      const words = (typeof value === 'string' ? value.split(/[,;]/) : value)
        .map(foldSpace)
        .filter((word) => word !== '');
      return words.length > 0 ? words : null;
    },
  },
  published: date,
  updated: date,
  address: {
    wanted: 'an address that begins with https:// or http://',
    read: (value) => (typeof value === 'string' && webAddress.test(value) ? value : null),
  },
  retrieved: date,
};

/** What a value of this field must be, in words, when this one does not fit; null when it does. */
export function misfit(field: FieldName, value: CorrectedValue): string | null {
  return value === null || readValue(field, value) !== null ? null : accepts[field].wanted;
}

function readValue(field: FieldName, value: string | readonly string[]): unknown {
  return accepts[field].read(value);
}

/** What correcting is done on. */
export interface Correctable {
  readonly layout: Layout;
  readonly body: readonly Block[];
  readonly fields: Fields;
}

/** The fields as corrected, what of the text the corrections put aside, and what they withdrew. */
export interface Corrected {
  readonly fields: Fields;
  readonly setAside: readonly SetAside[];
  readonly withdrawn: readonly Withdrawal[];
}

/** Corrects the fields of an article; a correction whose value does not fit its field changes nothing. */
export function correct(read: Correctable, corrections: readonly Correction[]): Corrected {
  if (corrections.length === 0) return { fields: read.fields, setAside: [], withdrawn: [] };
  const fields = { ...read.fields, ...Object.assign({}, ...corrections.map((each) => corrected(each, read))) };
  return {
    fields,
    setAside: supersededText(read, fields),
    withdrawn: corrections
      .filter(({ value }) => value === null)
      .map((each) => ({ field: each.field, note: noteOf(each) })),
  };
}

function corrected(correction: Correction, { layout, body }: Correctable): GivenFields {
  const { field, value } = correction;
  if (value === null) return withdrawn(correction, () => suppliedHeadline(layout, body));
  const found = readValue(field, value);
  return found === null ? {} : { [field]: byEditor(found, noteOf(correction)) };
}

/** Language and headline are never missing: the one is undetermined then, the other supplied from the text. */
function withdrawn(correction: Correction, supply: () => ArticleRecord['headline']): Partial<Fields> {
  if (correction.field === 'headline') return { headline: supply() };
  return { [correction.field]: correction.field === 'language' ? byEditor('und', noteOf(correction)) : null };
}

/** The words that a corrected field rested on, where neither another field nor the body holds them. */
function supersededText({ layout, body, fields: before }: Correctable, after: Fields): SetAside[] {
  const held = heldSpans(after, body);
  const asides: SetAside[] = [];
  for (const span of fieldNames
    .filter((name) => before[name] !== after[name])
    .flatMap((name) => spansOf(before[name]))) {
    for (const gap of gaps(layout.source, span, held)) {
      const rule = 'set-aside/corrected';
      const { reason } = ruleReasons[rule];
      asides.push({ text: foldSpace(layout.source.slice(gap.start, gap.end)), span: gap, rule, reason });
      held.push(gap);
    }
  }
  return asides;
}
