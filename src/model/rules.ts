/**
 * Every rule by which Dateline reads an article: its id, a label for the lines it speaks of, and its reason in words.
 * The reasons here are English; interface languages give their own for the same ids.
 */
const reasons = {
  'headline/header-line': {
    label: 'Header line',
    reason: 'The line that opens the file carries the headline after the date.',
  },
  'headline/own-line': { label: 'Headline', reason: 'A line of its own above the text reads as the headline.' },
  'headline/heading': { label: 'Headline', reason: 'The first heading of the document is the headline.' },
  'headline/page-heading': { label: 'Headline', reason: 'A line of the page reads as its data give the headline.' },
  'headline/json-ld': { label: 'Page data', reason: 'The page states the headline in its data for search engines.' },
  'headline/meta': { label: 'Page data', reason: 'The page states its title in its head.' },
  'headline/title-element': { label: 'Page title', reason: 'The title of the page, without the name of the site.' },
  'headline/first-sentence': {
    label: 'First sentence',
    reason: 'The text has no headline, so the archive uses its first sentence.',
  },
  'published/header-line': { label: 'Date line', reason: 'The line that opens the file states the date.' },
  'published/own-line': { label: 'Date line', reason: 'A line of its own near the headline states the date.' },
  'published/byline-line': { label: 'Date line', reason: 'The line with the byline states the date.' },
  'published/dateline': { label: 'Dateline', reason: 'The dateline that opens the text states the date.' },
  'published/address': { label: 'Address', reason: 'The address of the page holds the date.' },
  'published/json-ld': { label: 'Page data', reason: 'The page states the date in its data for search engines.' },
  'published/meta': { label: 'Page data', reason: 'The page states the date in its head.' },
  'published/microdata': { label: 'Page data', reason: 'An element of the page is marked as the date of publication.' },
  'published/time-element': {
    label: 'Date line',
    reason: 'A date beside the headline, as the page writes it for machines.',
  },
  'published/shown-day': {
    label: 'Date line',
    reason:
      'The page shows its readers this day; its data give the time of another zone, where it was the day before or after.',
  },
  'published/caption': {
    label: 'Caption',
    reason:
      'There is no date line. The caption dates the photograph to this day, and an article cannot appear before its photograph is taken.',
  },
  'published/update-line': {
    label: 'Update line',
    reason: 'The only date is that of the last update, so the article appeared then or earlier.',
  },
  'published/retrieved': {
    label: 'Retrieval line',
    reason: 'The only date is the day the article was saved, so it appeared then or earlier.',
  },
  'published/file-name': {
    label: 'File name',
    reason: 'The text states no date. The name of the file holds this one, which may be the day on which it was saved.',
  },
  'published/ambiguous': {
    label: 'Date line',
    reason: 'The date can be read in two ways, and nothing in the text decides between them.',
  },
  'published/prose': {
    label: 'Text',
    reason:
      'There is no date line. The latest day that the text speaks of as past is the earliest day it can have appeared.',
  },
  'updated/update-line': { label: 'Update line', reason: 'A line states when the article was last updated.' },
  'updated/page-data': { label: 'Page data', reason: 'The page states in its data when it was last changed.' },
  'kicker/above-headline': { label: 'Kicker', reason: 'A short line right above the headline.' },
  'standfirst/below-headline': { label: 'Standfirst', reason: 'The sentence between the headline and the text.' },
  'byline/by-line': { label: 'Byline', reason: 'A line names the author.' },
  'byline/page-data': { label: 'Page data', reason: 'The page names the author in its data.' },
  'dateline/opening': { label: 'Dateline', reason: 'The text opens with a place.' },
  'publisher/appeal': {
    label: 'Publisher',
    reason: 'The publisher is named only in the appeal for support around the article.',
  },
  'publisher/copyright': { label: 'Publisher', reason: 'The publisher is named only in the copyright line.' },
  'publisher/masthead': {
    label: 'Publisher',
    reason: 'The name of the paper above the article is said again around it.',
  },
  'publisher/around': { label: 'Publisher', reason: 'Lines around the article name the publisher.' },
  'publisher/own-line': { label: 'Publisher', reason: 'A line of its own names the publisher.' },
  'publisher/address': { label: 'Address', reason: 'The publisher is read from the address of the page.' },
  'publisher/page-data': { label: 'Page data', reason: 'The page names its publisher in its data.' },
  'agency/credit-line': { label: 'Agency credit', reason: 'A credit line at the end of the text names the agency.' },
  'agency/dateline': { label: 'Dateline', reason: 'The dateline names the agency.' },
  'agency/page-data': { label: 'Page data', reason: 'The page names the agency as its author in its data.' },
  'section/own-line': {
    label: 'Section',
    reason: 'A single word or short label above the headline names the section.',
  },
  'section/page-data': { label: 'Page data', reason: 'The page names the section in its data.' },
  'section/page-path': {
    label: 'Path',
    reason: 'The path to the page, above the headline, leads through the section.',
  },
  'keywords/page-data': { label: 'Page data', reason: 'The page lists the keywords in its data.' },
  'keywords/first-line': { label: 'Keywords', reason: 'The first line is a list of words without a sentence.' },
  'keywords/label': { label: 'Keywords', reason: 'A line lists the keywords.' },
  'language/page-data': { label: 'Page data', reason: 'The page states its language.' },
  'language/words': { label: 'Language', reason: 'Recognised from the words.' },
  'language/script': { label: 'Language', reason: 'Recognised from the script.' },
  'address/page-data': { label: 'Page data', reason: 'The page states its own address.' },
  'address/own-line': { label: 'Address', reason: 'A line gives the address of the page.' },
  'retrieved/page-data': { label: 'Note of the program', reason: 'The program that saved the page noted the day.' },
  'retrieved/own-line': { label: 'Retrieval line', reason: 'A line says when the article was saved.' },
  'set-aside/advert': { label: 'Advertisement label', reason: 'An advertisement or its label.' },
  'set-aside/appeal': { label: 'Appeal for support', reason: 'An appeal for money or subscription.' },
  'set-aside/comments': { label: 'Reader comments', reason: 'A comment form or comments by readers.' },
  'set-aside/navigation': { label: 'Navigation', reason: 'Navigation of the page it was copied from.' },
  'set-aside/share': { label: 'Share buttons', reason: 'Buttons for sharing, saving or printing.' },
  'set-aside/newsletter': { label: 'Newsletter box', reason: 'An invitation to a newsletter or app.' },
  'set-aside/cookies': { label: 'Cookie notice', reason: 'A notice about cookies or privacy.' },
  'set-aside/related': { label: 'Related list', reason: 'Headlines of other articles.' },
  'set-aside/read-more': { label: 'Link to another article', reason: 'A link to another article inside the text.' },
  'set-aside/author-box': { label: 'Author box', reason: 'A note about the author.' },
  'set-aside/copyright': { label: 'Copyright line', reason: 'A copyright line.' },
  'set-aside/label': { label: 'Label', reason: 'A label before or after a fact, without meaning of its own.' },
  'set-aside/repeat': { label: 'Repeated line', reason: 'The line repeats what stands elsewhere in the article.' },
  'set-aside/picture-words': {
    label: 'Description of a picture',
    reason: 'Words for those who cannot see the picture; its caption stands beside them.',
  },
  'set-aside/other-article': {
    label: 'Another article',
    reason: 'Another article of the same file begins here or above.',
  },
  'set-aside/recurring': {
    label: 'Recurring line',
    reason: 'The same line stands in many articles of this folder.',
  },
  'set-aside/front-matter': { label: 'Front matter', reason: 'Facts that the file states above the text.' },
  'set-aside/pull-quote': { label: 'Pull quote', reason: 'Words of the article set large beside it.' },
  'set-aside/notice': { label: 'Notice of the site', reason: 'The site speaks of itself, not of the news.' },
  'set-aside/box': { label: 'Box', reason: 'A box beside the article.' },
  'set-aside/outside': {
    label: 'Around the article',
    reason: 'It stands outside the part of the page that holds the article.',
  },
  'set-aside/hidden': { label: 'Hidden text', reason: 'Text that a browser does not show.' },
  'set-aside/corrected': { label: 'Corrected', reason: 'A person corrected what this says.' },
  'set-aside/markup': { label: 'Markup', reason: 'Markup without text.' },
} as const satisfies Record<string, RuleReason>;

/** What a rule is called on a line it speaks of, and why it holds, each in words. */
export interface RuleReason {
  readonly label: string;
  readonly reason: string;
}

export type RuleId = keyof typeof reasons;

/** The English label and reason of every rule. */
export const ruleReasons: Readonly<Record<RuleId, RuleReason>> = reasons;
