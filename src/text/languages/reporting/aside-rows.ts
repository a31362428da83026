/** Words between a verb of saying and who speaks that say nothing of who it is, and turns of the Romance languages, as `TurnsOfSpeech` says. Data only. */
import type { LanguageTag } from '../../../model/ids.ts';
import type { TurnRow } from './turn-rows.ts';

/** By the base of the language tag; more of the rows in `turn-rows.ts`. Phrases are parted by semicolons. */
export const asideRows: Readonly<Record<LanguageTag, TurnRow>> = {
  en: {
    bySaying: 'in his words; in her words; in his view; in her view',
  },
  nb: {
    pasts: 'sagt skrevet fortalt svart uttalt',
    adverbs: 'så også videre deretter senere derimot imidlertid',
    asidePhrases: 'på sin side; for sin del',
  },
  nn: {
    pasts: 'sagt skrive fortalt svart',
    adverbs: 'så også vidare deretter seinare derimot',
    asidePhrases: 'på si side; for sin del',
  },
  da: {
    pasts: 'sagt skrevet fortalt svaret udtalt',
    adverbs: 'så også videre derefter senere derimod imidlertid',
    asidePhrases: 'på sin side; for sit vedkommende',
  },
  sv: {
    pasts: 'sagt skrivit berättat svarat förklarat meddelat',
    adverbs: 'så också vidare därefter senare däremot dock sedan igår idag',
    asidePhrases: 'å sin sida; för sin del',
  },
  de: {
    reporteds:
      'sei seien habe hätten hätte werde würden könne müsse solle dürfe wolle gebe liege stehe bleibe brauche wisse komme gehe',
    sheOrThey: 'sie',
    plurals: 'n',
    pasts:
      'gesagt geschrieben gemeint gefordert gewarnt geantwortet mitgeteilt geäußert angekündigt eingeräumt hinzugefügt',
    adverbs:
      'gestern heute vorgestern dann daraufhin damals auch zudem später danach anschließend schließlich hingegen dagegen jedoch allerdings wiederum indes',
    asidePhrases: 'seinerseits; ihrerseits; unter tränen; mit blick darauf',
  },
  nl: {
    sheOrThey: 'ze zij',
    plurals: 'n',
    pasts: 'gezegd geschreven gemeld verklaard geantwoord gewaarschuwd verteld',
    adverbs:
      'gisteren vandaag eergisteren toen daarna vervolgens later ook echter eerder destijds gisteravond vanochtend',
    asidePhrases: 'op zijn beurt; op haar beurt; van zijn kant; van haar kant',
  },
  fr: {
    views: 'pour',
    copulas: 'est sont était étaient sera serait reste relève agit',
    bySaying: 'à ses yeux; à l’en croire; selon ses mots',
    asidePhrases:
      'pour sa part; pour leur part; de son côté; de leur côté; quant à lui; quant à elle; à son tour; en riant; en souriant',
    adverbs: 'hier alors ensuite aussi également toutefois cependant encore enfin',
    andTos: 'd de',
    reflexives: 'se s',
  },
  es: {
    views: 'para',
    copulas: 'es son era eran fue sería supone trata',
    loneVerbs: 'ó',
    bySaying: 'a su juicio; en su opinión; a su entender; según sus palabras',
    adverbs: 'ayer hoy anoche anteayer entonces también luego después además asimismo finalmente ya',
    asidePhrases: 'por su parte; por su lado; a su vez; entre risas; entre lágrimas; al respecto; sin embargo',
    reflexives: 'se',
  },
  it: {
    views: 'per',
    copulas: 'è sono era erano sarebbe tratta resta',
    loneVerbs: 'ò',
    bySaying: 'a suo dire; a suo giudizio; a suo avviso; a detta sua',
    adverbs: 'ieri oggi però poi anche invece ancora infine intanto dunque subito allora',
    asidePhrases: 'dal canto suo; da parte sua; per parte sua; a sua volta; dal suo canto; tra le lacrime',
    reflexives: 'si',
  },
  pt: {
    views: 'para',
    copulas: 'é são era eram foi seria trata',
    loneVerbs: 'ou eu iu',
    bySaying: 'na sua opinião; em sua opinião; no seu entender; nas suas palavras',
    adverbs: 'ontem hoje anteontem então também depois ainda porém entretanto finalmente já',
    asidePhrases: 'por sua vez; por seu turno; por seu lado; da sua parte; entre risos; entre lágrimas; no entanto',
    reflexives: 'se',
  },
  pl: {
    loneVerbs: 'ł ła',
    sheVerbs: 'ła',
    heVerbs: 'ł',
    bySaying: 'jego zdaniem; jej zdaniem; w jego ocenie; w jej ocenie; według niego; według niej',
    adverbs:
      'się nam mi wczoraj dziś dzisiaj przedwczoraj też także również potem później natomiast jednak następnie wtedy',
    asidePhrases: 'ze swej strony; ze swojej strony; z kolei',
  },
  ru: {
    loneVerbs: 'л ла лся лась',
    sheVerbs: 'ла лась',
    heVerbs: 'л лся',
    bySaying: 'по его словам; по её словам; по ее словам; по его мнению; по её мнению; по ее мнению',
    adverbs: 'нам мне вчера сегодня позавчера также тоже потом затем позже однако тогда',
    asidePhrases: 'со своей стороны; в свою очередь',
  },
  fi: {
    bySaying: 'hänen mukaansa; hänen mielestään',
    adverbs: 'eilen tänään myös sitten myöhemmin puolestaan taas',
    asidePhrases: 'puolestaan; omasta puolestaan',
  },
  uk: {
    loneVerbs: 'ав ив ла лася лась вся',
    sheVerbs: 'ла лася лась',
    heVerbs: 'в вся всь',
    bySaying: 'за його словами; за її словами; на його думку; на її думку',
    adverbs: 'нам мені вчора сьогодні позавчора також теж потім згодом пізніше однак тоді',
    asidePhrases: 'зі свого боку; у свою чергу; своєю чергою',
  },
};
