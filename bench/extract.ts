/**
 * What reading costs: `npm run bench`. Prints processor time for an ordinary text article of 4 KB, warm, and how it grows
 * with length, beside two peers that do less: lines cut and matched against one pattern, and remark's parse of the same text.
 */
import { remark } from 'remark';
import type { SourceFile } from '../src/model/source.ts';
import { extract } from '../tests/support/extract.ts';

const paragraph =
  'The council of Harwick voted on Tuesday to close the old bridge over the river Ley for two years. “We have no choice,” ' +
  'said Ann Smith, who leads it, after engineers found cracks on 3 May 2020 in three of the five pillars, and repairs ' +
  'will cost 9.4 million pounds. Shopkeepers on the north bank fear for their trade.';
const head = 'Old bridge to close for two years\n\nBy Jane Doe\n\n12 May 2020\n\n';
const tail = 'Share this article\n\nRelated articles\n\nFerry plans return\n\n© 2020 The Harwick Journal\n';

/** An article of about so many characters, with a head, furniture and dates as they are usual. */
function article(length: number): string {
  const count = Math.max(1, Math.round((length - head.length - tail.length) / (paragraph.length + 12)));
  const body = Array.from({ length: count }, (_, at) => `${paragraph} It is ${at + 1} of these.\n\n`);
  return head + body.join('') + tail;
}

function sourceOf(text: string): SourceFile {
  const fixity = { algorithm: 'sha256', digest: '0'.repeat(64), byteLength: text.length } as const;
  return { id: 'bench' as SourceFile['id'], path: 'bench.txt' as SourceFile['path'], text, encoding: 'utf-8', fixity };
}

/** Milliseconds of processor time for one run: the best of five rounds, after as many to warm up. */
function cost(run: () => unknown, runs: number): number {
  const rounds = Array.from({ length: 10 }, () => {
    const start = process.cpuUsage();
    for (let at = 0; at < runs; at += 1) run();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000 / runs;
  });
  return Math.min(...rounds.slice(5));
}

const parser = remark().freeze();
const pattern = /^(?:by|share|related|comments|advertisement|©)\b|\d{1,2} \p{L}+ \d{4}/iu;
const four = article(4096);
const reading = cost(() => extract(sourceOf(four)), 200);
const peers = {
  'lines and one pattern': cost(() => four.split('\n').filter((line) => pattern.test(line)), 2000),
  'remark parse': cost(() => parser.parse(four), 40),
};
const lines = [
  `extract, 4 KB of text: ${reading.toFixed(3)} ms (the aim is 0.25 ms on a core of its own)`,
  ...Object.entries(peers).map(([name, ms]) => `  ${(reading / ms).toFixed(2)} times ${name} (${ms.toFixed(3)} ms)`),
  ...[16, 64, 256, 1024].map((kilobytes) => {
    const text = article(kilobytes * 1024);
    const ms = cost(() => extract(sourceOf(text)), Math.max(1, Math.round(256 / kilobytes)));
    return `extract, ${kilobytes} KB: ${(ms / reading / (text.length / four.length)).toFixed(2)} times the cost per character of 4 KB`;
  }),
];
process.stdout.write(`${lines.join('\n')}\n`);
