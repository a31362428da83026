/** English words of the search. Data only. */

export const searchEn = {
  words: {
    description: 'Find articles by word, name, language, source and date.',
    field: 'Words to search for',
    go: 'Search',
    rules:
      'All the words must be there, and longer ones that begin with them count. “Quotation marks” find words in that order, -word leaves out what has it. Names are found in every spelling that the archive knows.',
    noScript: 'Searching needs JavaScript. Without it, there are other ways:',
    timelineWay: 'every article by date',
    indexWay: 'headlines and names from A to Z',
    narrow: 'Narrow the results',
    language: 'Language',
    source: 'Source',
    date: 'How the date is known',
    years: 'Years',
    from: 'From',
    to: 'To',
    order: 'Order',
    best: 'Best match',
    oldest: 'Oldest first',
    newest: 'Newest first',
    results: 'Articles',
    more: 'Show more',
    moreSources: 'More sources',
    searching: 'Searching…',
    failed: 'The search could not load its index. Please try again.',
    shortcut: 'The / key leads here from every page',
    someChecked: 'Only the best matches were checked for the words in their order.',
  },
  sentences: {
    nothing: 'Nothing found for “{q}”.',
    advice: 'Fewer words, or another spelling, may find more.',
    nothingNarrowed: 'Nothing is left of {found} with what was chosen.',
    titleFor: '{q}: {title}',
    namedThere: 'Named there as “{name}”.',
    sharedBefore: 'Found through {passage}.',
  },
  plurals: {
    found: { one: '{n} article', other: '{n} articles' },
    direct: { one: '{n} with the words', other: '{n} with the words' },
    borrowed: {
      one: '{n} with another spelling or a shared passage',
      other: '{n} with another spelling or a shared passage',
    },
    passage: { one: 'a passage that {n} article has', other: 'a passage that {n} articles have in common' },
  },
} as const;
