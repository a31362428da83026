/** Decodes character references such as `&amp;` and `&#8211;` by the tables of the HTML standard. Knows no markup. */
import { DecodingMode, HtmlEntityDecoder } from 'entities/decode';

/** What stands for one reference; `length` is how many characters of the source it takes, `&` included. */
export interface CharRef {
  readonly text: string;
  readonly length: number;
}

/** The reference that begins at the `&` at `at`; null when that is a mere ampersand. */
export function readCharRef(source: string, at: number, place: 'text' | 'attribute' = 'text'): CharRef | null {
  let text = '';
  const decoder = new HtmlEntityDecoder((codePoint) => {
    text += String.fromCodePoint(codePoint);
  });
  decoder.startEntity(place === 'text' ? DecodingMode.Legacy : DecodingMode.Attribute);
  const written = decoder.write(source, at + 1);
  const length = written < 0 ? decoder.end() : written;
  return length > 0 && text !== '' ? { text, length } : null;
}

/** The value of an attribute as written in the source between `start` and `end`. */
export function decodeAttribute(source: string, start: number, end: number): string {
  const raw = source.slice(start, end);
  let text = '';
  let from = 0;
  for (let at = raw.indexOf('&'); at >= 0; at = raw.indexOf('&', from)) {
    const ref = readCharRef(raw, at, 'attribute');
    text += raw.slice(from, at) + (ref?.text ?? '&');
    from = at + (ref?.length ?? 1);
  }
  return from === 0 ? raw : text + raw.slice(from);
}
