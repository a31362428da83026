/** Texts that make careless patterns run for hours: one thing again and again, where rules look for a line's parts. */

/** What rules look for, in short: marks, names, dates, labels, buttons, markup. */
export const hostileTokens: readonly string[] = [
  ...' .,;:-–—|/©()[]<>&#*_`@“”"«»\'’…!?$%=+\\~{}0aAé日「年م٣',
  ...['\t', '\u00a0', '\u200b', '\u0301', '\ud800', '\0', '\r', '\u2028', '\n', '\n\n', '😀', '한국 ', 'ไทย'],
  ...[
    'Aa ',
    'aa ',
    'A. ',
    'Aa, ',
    'Aa and ',
    'O’',
    'van ',
    '1 ',
    '12. ',
    '1.1.',
    '10:27 ',
    '2020-',
    '12 May 2020 ',
    'May 12, ',
  ],
  ...[
    'a@b.c ',
    'https://a/',
    'A/a ',
    'AFP/',
    '(AFP) ',
    'MINSK (AFP) – ',
    'Oslo, ',
    'Photo: ',
    'By Aa Bb ',
    'a: ',
    'Title: ',
  ],
  ...[
    'Share Tweet ',
    'A+ A- ',
    'Read more ',
    'Sign up to our newsletter ',
    'we you support ',
    '– a, said b. ',
    '“a” ',
    '> ',
    ' - ',
  ],
  ...[
    '<a>',
    '</div>',
    '<b a="',
    '<!--',
    '<script>',
    '&amp;',
    '&#',
    '{"a":',
    '```\n',
    '- a\n',
    '1. a\n',
    '|a|b|\n',
    '---\n',
  ],
];

const head =
  'Old bridge to close for two years\n\nBy Jane Doe\n\n12 May 2020\n\nThe council of Harwick voted on Tuesday to close ' +
  'the old bridge over the river Ley for two years.\n\n';

/** The ways in which a repeated token stands in a file of about so many characters. */
export const hostileShapes: Readonly<Record<string, (token: string, length: number) => string>> = {
  'one line': (token, length) => repeated(token, length),
  'a paragraph': (token, length) =>
    `${head}The council voted ${repeated(token, length)} Then it went home.\n\nIt met again.\n`,
  'many lines': (token, length) => head + repeated(`${repeated(token, 30).replace(/\s/g, ' ')}\n\n`, length),
};

function repeated(token: string, length: number): string {
  return token.repeat(Math.ceil(length / token.length));
}
