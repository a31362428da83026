/** Finnish: words about dates. Data only. */
import { wordList as words } from '../word-list.ts';
import type { Calendar } from './calendar.ts';

export const fi: Calendar = {
  tag: 'fi',
  // "1 tammikuun, 2025": programs put the genitive beside any day.
  months: {
    1: ['tammikuun'],
    2: ['helmikuun'],
    3: ['maaliskuun'],
    4: ['huhtikuun'],
    5: ['toukokuun'],
    6: ['kesäkuun'],
    7: ['heinäkuun'],
    8: ['elokuun'],
    9: ['syyskuun'],
    10: ['lokakuun'],
    11: ['marraskuun'],
    12: ['joulukuun'],
  },
  weekdays: [],
  yearFrames: ['vuonna', 'vuodesta', 'vuoteen', 'vuoden'],
  labels: {
    published: [
      'julkaisuaika',
      'ilmestymispäivä',
      'julkaistu verkossa',
      'julkaistu lehdessä',
      'ilmestynyt',
      'ilmestyi',
      'julkaistu',
      'julkaisupäivä',
      'päivämäärä',
      'julkaistiin',
    ],
    atOpening: ['lähetetty', 'luotu'],
    other: [
      'syntynyt',
      'kuollut',
      'syntymäaika',

      'embargo',
      'voimassa',
    ],
    updated: ['viimeksi päivitetty', 'päivitetty', 'muokattu', 'viimeksi muokattu', 'päivittyi'],
    retrieved: ['tulostettu', 'viitattu', 'luettu', 'haettu', 'tallennettu'],
    byline: ['kirjoittanut', 'teksti'],
  },
  ago: ['… sitten'],
  days: {
    beforeYesterday: ['toissapäivänä'],
    yesterday: ['eilen', 'eilisiltana'],
    today: ['tänään'],
    partOfToday: ['tänä iltana', 'tänä aamuna', 'tänä yönä'],
    tomorrow: ['huomenna'],
    figurative: [],
    last: ['viime'],
    next: ['ensi'],
    coming: ['tulevana'],
  },
  prose: {
    weekdays: ['sunnuntaina', 'maanantaina', 'tiistaina', 'keskiviikkona', 'torstaina', 'perjantaina', 'lauantaina'],
    lastWeekdays: [],
    onDay: [],
    noDay: words('joka jokaisena eräänä pyhänä'),
    week: words('viikolla viikkoa sitten viikon'),
    inMonth: [],
    year: ['vuoden', 'vuonna', 'vuosi'],
  },
  tenses: {
    neutral: words('illalla aamulla yöllä iltapäivällä myöhään aikaisin ja'),
    pastBefore: [],
    openBefore: words('ennen asti saakka alkaen joka ensi'),
    past: words(
      `oli olivat kuoli kuolivat tapahtui tapahtuivat löytyi löysi saapui alkoi vaati vaativat päättyi syttyi voitti hävisi joutui ajoi päätti päättivät päätyi laskeutui lähti lähetti pääsi tuli tulivat meni jäi kävi antoi teki otti putosi kaatui törmäsi katosi pidätti hyväksyi hylkäsi aloitti avasi sulki kokoontui paloi räjähti tuhoutui loukkaantui romahti upposi sortui puhkesi keskeytyi julkisti julkaisi tapasi tapasivat sai saivat lensi vieraili matkusti palasi palasivat nousi laski äänesti äänestivät hyökkäsi iski ampui ajautui juuttui karahti törmäsivät kaatuivat`,
    ),
    pastEndings: words('ttiin ui uivat'),
    notPast: [],
    saying: words('sanoi kertoi ilmoitti totesi vahvisti kirjoitti sanoivat kertoivat'),
    open: words(
      `on ovat voi pitää pitäisi täytyy aikoo aikovat olisi odotetaan jos syntynyt syntymäpäivä vuosittain joka`,
    ),
    openEndings: words('avansa ävänsä evansa evänsä ovansa uvansa yvänsä avan evan ovan uvan yvän evän ävän'),
    arranging: words(
      `perui peruttiin peruutettiin siirsi siirrettiin lykättiin lykkäsi kielsi kiellettiin suunniteltiin kutsui kutsuttiin järjesti`,
    ),
    ahead: [],
    aheadEndings: [],
    joining: words('ja'),
    breaks: words('että mutta kun koska vaikka joka jotka'),
  },
};
