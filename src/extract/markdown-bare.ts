/** Takes the marks of Markdown off lines that may state facts, and remembers where each character stood. Reads no facts. */
import type { Span } from '../model/provenance.ts';
import { linesOf } from '../text/lines.ts';

/** Lines without their marks; `sourceSpan` leads a stretch of `text` back to the document. */
export interface BareText {
  readonly text: string;
  /** The addresses that links on these lines lead to, with where each stands in the document. */
  readonly addresses: readonly { readonly at: number; readonly span: Span }[];
  sourceSpan(within: Span): Span;
}

/** Collects bare lines one after the other. */
export interface BareWriter {
  readonly characters: string[];
  readonly origins: number[];
  readonly addresses: { readonly at: number; readonly span: Span }[];
}

/** A writer without any text. */
export function bareWriter(): BareWriter {
  return { characters: [], origins: [], addresses: [] };
}

const listMark = /^\s*(?:>\s?)*(?:(?:[-+*]|\d{1,3}[.)]|#{1,6})\s+)?/;
const tag = /^<\/?[a-z][a-z0-9]*(?:\s[^<>]*)?>/i;
const ruleOfTable = /^[\s|:-]+$/;

/** Writes the lines of a stretch of the document and a blank line; gives the stretch of the bare text that they take. */
export function writeBare(writer: BareWriter, source: string, { start, end }: Span): Span {
  const from = writer.characters.length;
  for (const { text, span } of linesOf(source.slice(start, end))) {
    if (text !== '' && !ruleOfTable.test(text))
      writeLine(writer, source, { start: start + span.start, end: start + span.end });
    put(writer, '\n', start + span.end);
  }
  put(writer, '\n', end);
  return { start: from, end: writer.characters.length };
}

/** What was written. */
export function bareTextOf({ characters, origins, addresses }: BareWriter): BareText {
  return {
    text: characters.join(''),
    addresses,
    sourceSpan: ({ start, end }) => ({
      start: origins[start] ?? 0,
      end: end > start ? (origins[end - 1] ?? 0) + 1 : (origins[start] ?? 0),
    }),
  };
}

function put(writer: BareWriter, character: string, origin: number): void {
  writer.characters.push(character);
  writer.origins.push(origin);
}

function writeLine(writer: BareWriter, source: string, { start, end }: Span): void {
  const raw = source.slice(start, end);
  const isRow = raw.startsWith('|');
  const cells = raw.split('|').length - (isRow ? 2 : 1);
  let at = listMark.exec(raw)?.[0].length ?? 0;
  while (at < raw.length) {
    const link = /^\[([^\][]*)\]\(<?([^\s()<>]+)>?(?:\s[^)]*)?\)/.exec(raw.slice(at, at + 600));
    if (link !== null && raw.charAt(at - 1) !== '!') {
      for (let within = 1; within <= (link[1] ?? '').length; within += 1) putPlain(writer, raw, at + within, start);
      const address = start + at + link[0].indexOf('](') + 2 + Number(link[0].includes('](<'));
      const span = { start: address, end: address + (link[2] ?? '').length };
      writer.addresses.push({ at: writer.characters.length, span });
      at += link[0].length;
    } else if (raw.charAt(at) === '<' && tag.test(raw.slice(at, at + 300))) {
      at += tag.exec(raw.slice(at, at + 300))?.[0].length ?? 1;
    } else if (isRow && raw.charAt(at) === '|') {
      if (at > 0 && at < raw.trimEnd().length - 1) put(writer, cells === 2 ? ':' : '|', start + at);
      at += 1;
    } else {
      putPlain(writer, raw, at, start);
      at += 1;
    }
  }
}

/** A character, unless it is a mark: emphasis at the edge of a word, a backslash before a sign, the brackets of an address. */
function putPlain(writer: BareWriter, raw: string, at: number, start: number): void {
  const character = raw.charAt(at);
  if (character === '*' || character === '`') return;
  const [before, after] = [raw.charAt(at - 1), raw.charAt(at + 1)];
  if (character === '_' && !(/[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after))) return;
  if (character === '\\' && !/[\p{L}\p{N}\s]/u.test(after)) return;
  if (character === '<' && /^<https?:/i.test(raw.slice(at, at + 7))) return;
  if (character === '>' && /<https?:[^\s<>]*$/i.test(raw.slice(Math.max(0, at - 300), at))) return;
  put(writer, character, start + at);
}
