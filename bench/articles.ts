/** The articles that `npm run bench` reads: made up, of any length, with what real ones are made of. */
import type { SourceFile } from '../src/model/source.ts';

const paragraph =
  'The council of Harwick voted on Tuesday to close the old bridge over the river Ley for two years. “We have no choice,” ' +
  'said Ann Smith, who leads it, after engineers found cracks on 3 May 2020 in three of the five pillars, and repairs ' +
  'will cost 9.4 million pounds. Shopkeepers on the north bank fear for their trade.';
const head = 'Old bridge to close for two years\n\nBy Jane Doe\n\n12 May 2020\n\n';
const tail = 'Share this article\n\nRelated articles\n\nFerry plans return\n\n© 2020 The Harwick Journal\n';

/** An article of about so many characters, with a head, furniture and dates as they are usual. */
export function textArticle(length: number): string {
  const count = Math.max(1, Math.round((length - head.length - tail.length) / (paragraph.length + 12)));
  const body = Array.from({ length: count }, (_, at) => `${paragraph} It is ${at + 1} of these.\n\n`);
  return head + body.join('') + tail;
}

/** As saved pages are: an article of 6 KB, and around it menus, teasers, scripts and attributes up to the length. */
export function htmlPage(length: number): string {
  const text = Array.from({ length: 18 }, (_, at) => `<p class="body-text">${paragraph} It is ${at + 1} of these.</p>`);
  const data = { '@type': 'NewsArticle', headline: 'Old bridge to close for two years', datePublished: '2020-05-12' };
  const top =
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Old bridge to close – The Harwick Journal</title>' +
    `<script type="application/ld+json">${JSON.stringify(data)}</script></head><body><div id="root" class="page">`;
  const article = `<main><article><h1>Old bridge to close for two years</h1><p class="byline">By Jane Doe</p>
    <time datetime="2020-05-12">12 May 2020</time>${text.join('\n')}</article></main>`;
  const around = (at: number) =>
    `<div class="teaser col-${at % 4} js-card" data-id="${at}" data-track="front|${at}"><a href="/news/${at}-a-story-of-the-day">` +
    `<img src="/img/${at}.jpg" alt="Picture ${at}" loading="lazy"><h3>Ferry plans return to the river, number ${at}</h3></a>` +
    `<span class="meta">${(at % 12) + 1} hours ago</span></div><script>window.q=window.q||[];q.push({slot:${at},w:300});</script>\n`;
  const room = length - top.length - article.length;
  const blocks = Array.from({ length: Math.max(0, Math.round(room / around(100).length)) }, (_, at) => around(at));
  const half = Math.round(blocks.length / 2);
  return `${top}<nav>${blocks.slice(0, half).join('')}</nav>${article}<aside>${blocks.slice(half).join('')}</aside></div></body></html>`;
}

/** A source as the build would hand it to a reader. */
export function sourceOf(text: string, path: string): SourceFile {
  const fixity = { algorithm: 'sha256', digest: '0'.repeat(64), byteLength: text.length } as const;
  return { id: 'bench' as SourceFile['id'], path: path as SourceFile['path'], text, encoding: 'utf-8', fixity };
}
