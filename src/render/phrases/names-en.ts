/** English words of the pages of names. Data only. */

export const namesEn = {
  words: {
    names: 'Names',
    namesDeck:
      'Who and what the articles name, found in their text by rules. The number says how many articles have a name.',
    listDeck: 'All of them from A to Z. The number says how many articles have a name.',
    noNames: 'No names were found in the articles.',
    person: 'Person',
    place: 'Place',
    organisation: 'Organisation',
    people: 'People',
    places: 'Places',
    organisations: 'Organisations',
    reportedIn: 'Articles that have this name',
    mentions: 'Mentions, by date',
    inCaption: 'In a caption:',
    inNote: 'In an inserted comment:',
    spellings: 'Spellings',
    joinedByArchive: 'Joined by the archive',
    described: 'How each article describes them',
    alongside: 'Named alongside',
  },
  sentences: {
    deck: 'Named {mentions} in {articles}.',
    joined: 'These spellings are read as one: {reasons}.',
    perhapsJoined: 'These spellings may be one: {reasons}.',
    doubt: 'Not certain that this is the same: {reason}.',
  },
  plurals: {
    times: { one: 'once', other: '{n} times' },
    moreSentences: { one: '{n} more sentence in the article', other: '{n} more sentences in the article' },
    moreNames: { one: '{n} more', other: '{n} more' },
    allNames: { one: 'All of them: {n}', other: 'All {n} from A to Z' },
  },
} as const;
