/** Finnish: words about dates. Data only. */
import { wordList as words } from '../word-list.ts';
import type { Calendar } from './calendar.ts';

export const fi: Calendar = {
  tag: 'fi',
  months: {},
  weekdays: [],
  yearFrames: ['vuonna', 'vuodesta', 'vuoteen', 'vuoden'],
  labels: {
    published: [
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
    breaks: words('että mutta kun koska vaikka joka jotka'),
  },
};
