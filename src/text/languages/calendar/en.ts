/** English: words about dates. Data only. */
import { wordList as words } from '../word-list.ts';
import type { Calendar } from './calendar.ts';

export const en: Calendar = {
  tag: 'en',
  months: { 6: ['june'], 7: ['july'], 9: ['sept'] },
  weekdays: ['tues', 'weds', 'thur', 'thurs'],
  yearFrames: ['in', 'since', 'until', 'before', 'after', 'during', 'year'],
  labels: {
    published: [
      'first published on',
      'first published',
      'originally published',
      'date published',
      'publication date',
      'published on',
      'published at',
      'published',
      'posted on',
      'posted at',
      'posted',
      'issued',
      'date',
    ],
    updated: [
      'last updated on',
      'last updated at',
      'last updated',
      'last modified',
      'last update',
      'latest update',
      'updated on',
      'updated at',
      'updated',
      'update',
      'modified',
    ],
    retrieved: [
      'date of access',
      'retrieved on',
      'retrieved',
      'accessed on',
      'accessed',
      'access date',
      'archived on',
      'archived',
      'downloaded',
      'captured',
      'saved on',
      'saved',
    ],
    byline: ['written by', 'reported by', 'posted by', 'by'],
  },
  days: {
    beforeYesterday: ['the day before yesterday'],
    yesterday: ['yesterday', 'last night'],
    today: ['today'],
    partOfToday: ['tonight', 'this morning', 'this afternoon', 'this evening'],
    tomorrow: ['tomorrow'],
    figurative: ['of', 'for', 'a', 'better'],
    last: ['last', 'past'],
    next: ['next'],
    coming: ['coming', 'this coming', 'upcoming'],
  },
  prose: {
    weekdays: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
    lastWeekdays: [],
    onDay: words('on this late early and since'),
    noDay: words(
      `a an the every each any one some most many all his her their our your black good bloody super easter ash holy palm cyber prayers school league mass roast times of between`,
    ),
    week: words('week weeks ago fortnight'),
    inMonth: words('in since late early mid last'),
    year: words('year years each every'),
  },
  tenses: {
    neutral: words('on the of evening morning night afternoon early late last this day and eve at around about'),
    pastBefore: ['since'],
    openBefore: words(
      'until till til by before from for through to toward towards after starting beginning effective every each next',
    ),
    past: words(`was were had brought came went took made got gave began held met left died killed flew found won lost
      ran sent paid fell rose hit shot fought led broke wrote stood struck stole sank fled drove drew threw bought
      caught sold built tore withdrew overthrew`),
    pastEndings: ['ed'],
    notPast: words('hundred indeed need speed united unprecedented sacred naked exceed proceed succeed'),
    saying: words('said told reported stated claimed confirmed denied added warned admitted insisted noted'),
    telling: words('told'),
    open: words(`is are am be will would shall should can could may might must plans plan planned expected scheduled due
      set supposed slated intends intended wants hopes hoped announced called proposed demanded ordered promised agreed
      vowed pledged invited urged if born birthday anniversary annual annually every each yearly holiday celebrated
      deadline`),
    ahead: words('will shall'),
    aheadEndings: [],
    breaks: words('that but while which who whose when because although though whereas otherwise'),
  },
};
