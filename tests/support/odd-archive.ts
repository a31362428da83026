/**
 * An archive that tries everything: texts that are code, names that climb out of folders, long, empty, broken and
 * right-to-left articles. All words are made up. No configuration, as a bare folder has none.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** What a browser would run or fetch if any of it came through as markup; `pwned` would be set, a dialog shown. */
const payloads = [
  '<script>window.pwned = true; alert(1)</script>',
  '<img src="https://tracker.invalid/x.png" onerror="alert(2)">',
  '</title></head><body onload="alert(3)">',
  '<a href="javascript:alert(4)">click</a>',
  '<iframe srcdoc="<script>parent.pwned = true</script>"></iframe>',
  '"><svg onload=alert(5)>',
  '<style>body { display: none }</style>',
  '<meta http-equiv="refresh" content="0; url=https://tracker.invalid/">',
  '</script><script>alert(6)</script><!--',
  '{{constructor.constructor "alert(7)"}} {{{headline}}} {{#each this}}{{@key}}{{/each}} {{> layouts/page}}',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it must stay text
  '${7 * 7} <%= 7 * 7 %> #{7 * 7} &lt;b&gt; &amp; &#x3c;',
];

const plain =
  'The council of the harbour town said on Tuesday that the ferry would stay in port until the storm had passed. ' +
  'Nobody was hurt, the harbour master told reporters, and the goods on the quay were safe.';

const arabic =
  'قال مسؤولون في المدينة يوم الثلاثاء إن الجسر القديم سيبقى مغلقا أمام المرور حتى نهاية الشهر. وأضافوا أن أعمال الإصلاح بدأت هذا الأسبوع.';

const longWord = `Donau${'dampfschifffahrtselektrizitäten'.repeat(6)}`;

/** A page as a browser saves it: a few enormous lines of scripts, menus and attacks around one article. */
const savedPage = [
  '<!DOCTYPE html><html lang="en"><head><title>Lighthouse keeps its keeper | Coast News</title>',
  `<script>window.state = ${JSON.stringify({ notes: `</pre>\u202e"'&=${'x='.repeat(60_000)}` }).replaceAll('</', '<\\/')}</script>`,
  '<meta property="article:published_time" content="2021-11-12"><meta property="og:site_name" content="Coast News">',
  `</head><body><nav>${Array.from({ length: 900 }, (_, at) => `<a href="/section/${at}">Section ${at}</a>`).join('')}</nav>`,
  '<article><h1>Lighthouse keeps its keeper</h1>',
  `<p>${plain}</p><p>&lt;/pre&gt;&lt;/ol&gt;&lt;script&gt;window.pwned = true&lt;/script&gt; was painted on its door, and \u202eso was this, he said.</p><p>${plain}</p>`,
  `</article><footer>${Array.from({ length: 900 }, (_, at) => `<a href="/terms/${at}">Terms ${at}</a>`).join('')}</footer></body></html>`,
].join('\n');

const files: Readonly<Record<string, string | Buffer>> = {
  'saved page.html': savedPage,
  'inbox/<img src=x onerror=alert(8)>.txt': `16.11.2021 ${payloads[0]} says ${payloads[1]} in the harbour\n\n${payloads.join('\n\n')}\n\n${plain}\n`,
  'inbox/{{constructor}}.txt': `${payloads[9]}\n\n${plain}\n`,
  'inbox/%2e%2e%2f..%2f..%2fescape.txt': `17.11.2021 ../../../../etc/passwd and C:\\windows\\system32\n\n${plain}\n`,
  'front matter.md': [
    '---',
    `title: ${JSON.stringify(payloads[0])}`,
    '__proto__: { polluted: yes, isAdmin: true }',
    'constructor: { prototype: { polluted: yes } }',
    'slug: ../../../../escaped',
    'permalink: /../../escaped/',
    'date: 2021-11-18',
    `publisher: ${JSON.stringify(payloads[5])}`,
    `author: ${JSON.stringify(payloads[9])}`,
    'lang: "en\\" onmouseover=\\"alert(9)"',
    '---',
    '',
    `# ${payloads[1]}`,
    '',
    ...payloads.flatMap((payload) => [payload, '']),
    '[a link](javascript:alert(10)) and [another](https://example.org/ "onclick=alert(11)") and ![](https://tracker.invalid/y.png)',
    '',
    plain,
    '',
  ].join('\n'),
  'script front matter.md': `---js\n{ title: (globalThis.pwned = true, 'made by code') }\n---\n\n${plain}\n`,
  'long.txt': `19.11.2021 Minutes of a long debate about the harbour\n\n${Array.from(
    { length: 260 },
    (_, i) => `Speaker number ${i + 1} said that point ${i + 1} of the plan for the quay had to wait until spring.`,
  ).join('\n\n')}\n`,
  'undated.txt': `Ferry stays in port\n\n${plain}\n`,
  'arabic.txt': `20.11.2021 إغلاق الجسر القديم في المدينة\n\n${arabic}\n\n${arabic}\n`,
  'long word.txt': `1987-03-02 ${longWord} im Hafen\n\n${longWord} ${plain}\n`,
  'same bytes.txt': `Ferry stays in port\n\n${plain}\n`,
  'impossible.txt': `2021-02-30 Ferry stays in port once more\n\n${plain}\n`,
  'empty.txt': '',
  'blank.txt': ' \n\t\n\n',
  'short.txt':
    '21.11.2021 Nothing but one sentence\n\nThe ferry stays in port until the storm has passed, said the harbour master on Tuesday.\n',
  'binary.txt': Buffer.from([0, 1, 2, 3, 255, 254, 0, 0, 137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13]),
};

/** A page of the keeper's own, in a hurry and hostile; the folder lies beside the articles. */
const ownPages: Readonly<Record<string, string>> = {
  '01-{{method}} <b>.md': [
    '---',
    `title: ${JSON.stringify(`Method ${payloads[5]}`)}`,
    `description: ${JSON.stringify(payloads[0])}`,
    '---',
    ...payloads.flatMap((payload) => [payload, '']),
    ...payloads.map((payload) => `- ${payload}`),
    '',
    '[a link](javascript:alert(12)) [data](data:text/html,alert(13)) [up](../../../etc/passwd) [away](//tracker.invalid/)',
    '![](https://tracker.invalid/z.png) ![x](javascript:alert(14)) [pages](about.md#main) [here](#main)',
    '',
    '| a | <script>alert(15)</script> |',
    '| :-- | --: |',
    `| | | ${payloads[1]} |`,
    '',
    '#### main',
    '',
    '## main',
    '',
    '```<script>alert(16)</script>',
    payloads[6],
    '```',
    '',
    `[text][${payloads[0]}] [^note]`,
    '',
    '[^note]: <img src=x onerror=alert(17)>',
    '',
  ].join('\n'),
  'about.md': `---\nlanguage: ar\norder: 1\n---\n\n# عن الأرشيف\n\n${arabic}\n\n## المنهج\n\n${arabic} [المنهج](#المنهج) [English](https://example.org/)\n\n1. واحد\n2. اثنان\n`,
};

/** Names of its files that hold an article; the rest are copies or cannot be published. */
export const oddArticles: readonly string[] = Object.keys(files).filter(
  (name) => !/^(undated|empty|blank|binary)/.test(name),
);

/** Writes the archive's folders `articles` and `pages` below `root`. */
export function writeOddArchive(root: string): void {
  const pages = Object.entries(ownPages).map(([name, content]) => [`pages/${name}`, content] as const);
  const articles = Object.entries(files).map(([name, content]) => [`articles/${name}`, content] as const);
  for (const [name, content] of [...articles, ...pages]) {
    // Windows has no such names.
    if (process.platform === 'win32' && /[<>=|{}]/.test(name)) continue;
    const file = path.join(root, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}
