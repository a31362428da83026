/** Pages that a browser printed: the day of printing stands above, the address below. All invented. */
import { describe, expect, it } from 'vitest';
import { extract } from '../../support/extract.ts';
import { bodies, headlines } from './head-of.ts';
import { sourceOf } from './source-of.ts';

const foot = 'https://www.gazette.example/news/bridge                                  1/1';

function read(head: string, below: string) {
  const { record } = extract(sourceOf(`${head}\n\n${bodies.en.join('\n\n')}\n\n${below}\n`));
  return {
    headline: record?.headline.value,
    published: record?.published?.value.edtf ?? null,
    retrieved: record?.retrieved?.value.edtf.slice(0, 10) ?? null,
  };
}

describe('the line that a browser prints above a page', () => {
  it('tells when it was printed, and not when the article appeared', () => {
    const head = `25/03/2021, 09:14                    ${headlines.en} | The Gull Gazette\n\n${headlines.en}\nBy Ann Holm\n`;
    expect(read(head, foot)).toEqual({ headline: headlines.en, published: '[..2021-03-25]', retrieved: '2021-03-25' });
    expect(read(`${head}3 March 2019`, foot).published).toBe('2019-03-03');
  });

  it('is read with the day behind the title, and with a headline over two lines', () => {
    const [first, second] = [headlines.en.slice(0, 20), headlines.en.slice(20)];
    const head = `${headlines.en}                    15 March 2021\n\n${first.trim()}\n${second.trim()}\n\nBy Ann Holm, 3 March 2019`;
    expect(read(head, foot)).toMatchObject({ headline: headlines.en, published: '2019-03-03' });
  });

  it('is a line of facts where no address with the number of a sheet stands below', () => {
    const head = `12 March 2021                    The Gull Gazette\n\n${headlines.en}`;
    expect(read(head, 'https://www.gazette.example/news/bridge').published).toBe('2021-03-12');
  });
});
