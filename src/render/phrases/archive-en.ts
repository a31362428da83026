/** English words of the sources page and the about page. Data only. */

export const archiveEn = {
  words: {
    keywords: 'Keywords',
    keywordsDeck:
      'What the articles were filed under by their sources, where several share it. The number says how many.',
    sourcesDescription: 'What is stated, inferred and not known about each article, its sources and languages.',
    whatIsKnown: 'What is known of each article',
    article: 'Article',
    setAside: 'Set aside',
    none: 'None',
    asInText: 'As in the text',
    firstSentence: 'First sentence',
    inFrontMatter: 'Given in the front matter of the file',
    byPerson: 'Given by a person',
    sourcesNamed: 'Sources',
    reliedOn: 'Whom the articles rely on',
    reliedOnNote: 'Named in the text as the origin of what it tells, apart from the publisher of the article.',
    languages: 'Languages',
    howItReads: 'How the archive reads its sources',
    keyStated: 'stated in the text',
    keyInferred: 'inferred by the archive',
    keyNotKnown: 'not known',
    readsIntro:
      'The archive changes no words. It decides where an article begins and ends, and what it can say about it. Each decision is one of three kinds.',
    readsStated: 'Stated.',
    readsStatedText: 'The text says so: a date line, a headline on a line of its own, a credit.',
    readsInferred: 'Inferred.',
    readsInferredText:
      'The archive worked it out, says how, and points to the line. The ring and the dotted rule mean the same everywhere.',
    readsNotKnown: 'Not known.',
    readsNotKnownText: 'Left open. No guess is shown as a fact.',
    aboutTitle: 'About this archive',
    aboutDescription: 'How the archive was made, how much of it is stated, inferred and not known, and who keeps it.',
    aboutDeck:
      'This archive was made from files of saved articles by a program that follows written rules. This page says what it does, and counts how much it knows.',
    howItWasMade: 'How the archive was made',
    howMuchIsKnown: 'How much is known',
    files: 'Files',
    filesPublished: 'Published',
    filesDuplicate: 'Copies of another file, with the same bytes',
    filesWithheld: 'Files kept off the site by their front matter',
    filesQuarantined: 'Not published, with the reason in the list of files',
    linesSetAside: 'Lines of text set aside',
    rightsAndContact: 'Rights and contact',
    contact: 'Contact',
    contactNotGiven: 'No contact is given.',
    forMachines: 'For machines',
    listOfFiles: 'Every file and what became of it (JSON)',
    made1:
      'Each file is read and never altered. Its SHA-256 digest is kept, so that anyone can check that it is still the same.',
    made2:
      'Rules read the text line by line: which line is the headline, which states a date, which names a source. A fact keeps the rule that found it and the place where it stands. Where rules disagree, one answer is chosen and the others are named in the record.',
    made3:
      'A date is given as exactly as the text allows. A month stays a month. Where there is no date line but something in the text bounds the date, the bound is shown as what it is: that day or later, that day or earlier.',
    made4:
      'A headline in italics was made from the first sentence, because the text has none. The sentence stays in the text.',
    made5:
      'Lines that belong to the page an article was saved from, such as advertisements, appeals and comment forms, are set aside with the reason. Nothing is deleted.',
    made6: 'A comment that somebody put into an article stays where it stood and is marked as another voice.',
    made7: 'What a person has confirmed or corrected says so.',
    made8: 'The pages load nothing from elsewhere and count no visitors.',
    publishFull: 'Articles are shown whole, with the text as received, unless their publisher’s rights say otherwise.',
    publishExtract:
      'Of an article its headline, standfirst and first words are shown, unless its publisher’s rights say otherwise.',
    publishRecord: 'Of an article only facts are shown, unless its publisher’s rights say otherwise.',
  },
  sentences: {
    titleOfSource: 'Source: {name}',
    titleOfLanguage: 'Language: {name}',
    titleOfKeyword: 'Keyword: {name}',
    ofSource: '{articles} from {name}.',
    ofNoSource: '{articles} whose source is not stated.',
    inLanguage: '{articles} in this language.',
    withKeyword: '{articles} with the keyword “{name}”, as their sources gave it.',
    feedByAdded: '{name}, by day added',
    andAdded: '{date}. Added {added}',
    sourcesDeck:
      'The source is known of {known} of {articles}. This page sets out what each text states, what the archive inferred, and what stays unknown.',
    articlesAndWords: '{articles}, {words}',
    aside: '{n} of {lines}',
    stateAfter: ', {state}',
  },
  plurals: {
    moreArticles: { one: '{n} more article', other: '{n} more articles' },
    files: { one: '{n} file', other: '{n} files' },
  },
} as const;
