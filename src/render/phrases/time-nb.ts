/** Norwegian Bokmål words of the picture of time and of the page of a day. Data only. */
import type { TimePhrases } from './phrases.ts';

export const timeNb: TimePhrases = {
  words: {
    happened: 'Hendt',
    sharedWords: 'Samme ord',
    happenedNote: 'Dager som artiklene forteller om, med artiklenes egne ord.',
    alsoTold: 'Også omtalt, før eller etter:',
    bySource: 'Etter kilde',
    byLanguage: 'Etter språk',
    otherSources: 'Alle andre kilder',
    otherLanguages: 'Alle andre språk',
    inNumbers: 'Bildet i tall',
    period: 'Tid',
    speaking: 'Artikler som omtaler dagene',
    keySpeaking: 'under linjen, i egen målestokk: artikler som omtaler disse dagene',
    gaps: 'Ingen artikkel er datert:',
    noArticle: 'ingen datert',
    spokenOfOnly: 'bare omtalt',
    reportedOnDay: 'Meldt',
    monthBars: 'En stolpe for hver dag. Artikler som bare er kjent på måneden, er med i tallene alene.',
    citeDay: 'Siter denne dagen',
    day: 'Dag',
  },
  sentences: {
    ribbonByDay: 'Artikler dag for dag, {span}. Flest står {peak}: {n}.',
    ribbonByWeek: 'Artikler uke for uke, {span}. Flest står i uken {peak}: {n}.',
    ribbonByMonth: 'Artikler måned for måned, {span}. Flest står i {peak}: {n}.',
    ribbonByQuarter: 'Artikler kvartal for kvartal, {span}. Flest står i {peak}: {n}.',
    ribbonByYear: 'Artikler år for år, {span}. Flest står i {peak}: {n}.',
    ribbonByYears: 'Artikler i tidsrom på {years} år, {span}. Flest står i {peak}: {n}.',
    ribbonSpoken: 'Under linjen artikler som omtaler disse dagene, flest om {peak}: {n}.',
    dayDescription: 'Det som kom {day}, og det artiklene sier om dagen.',
    dayTitle: '{weekday} {day}',
    dayCited: '{archive}, {day}: {articles}.',
    yearsFromTo: '{first}–{last}',
    dots: '{name}: {articles}, {span}',
  },
  plurals: {
    undated: {
      one: '{n} artikkel uten dato står ikke på linjen',
      other: '{n} artikler uten dato står ikke på linjen',
    },
    speaking: { one: '{n} artikkel omtaler den', other: '{n} artikler omtaler den' },
    inArticles: { one: 'i {n} artikkel', other: 'i {n} artikler' },
    moreSpeaking: { one: '{n} artikkel til omtaler denne dagen', other: '{n} artikler til omtaler denne dagen' },
  },
};
