/**
 * The words by which page builders name the parts of a news page, in `class`, `id` and `role`. Data only: English, since
 * that is what templates are written in everywhere, with the commonest words of other languages. Lower case.
 */
import type { RuleId } from '../../model/rules.ts';

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/**
 * What a name says of the element that bears it, by the words it is made of and by how such words begin. A word with `=`
 * before it counts only as the whole name: "hidden" hides, "hidden-xs" does so on some screens.
 */
export interface HintWords {
  readonly rule: RuleId;
  readonly words: readonly string[];
  readonly stems: readonly string[];
}

/** From the firmest to the weakest. */
export const furnitureHints: readonly HintWords[] = [
  {
    rule: 'set-aside/comments',
    words: words('respond replies discussion kommentare kommentarer commentaires comentarios reacties'),
    stems: words('comment disqus livefyre viafoura coral hyvor kommentar talkback'),
  },
  { rule: 'set-aside/cookies', words: words('cmp gdpr ccpa'), stems: words('cookie consent onetrust didomi') },
  {
    rule: 'set-aside/advert',
    words: words(
      'ad ads adv advt adslot adunit adbox adsense dfp gpt banner werbung anzeige annons annonse annonce publicidad publicidade reklama iqadtile',
    ),
    stems: words('advert sponsor adsbygoogle advertorial annonce outbrain taboola ligatus plista reklam dfpad'),
  },
  {
    rule: 'set-aside/newsletter',
    words: words('signup mailinglist mailchimp'),
    stems: words('newsletter mailing nyhetsbrev'),
  },
  {
    rule: 'set-aside/appeal',
    words: words('paywall donate donation donations membership piano regwall'),
    stems: words('subscri paywall donat abonn'),
  },
  {
    rule: 'set-aside/share',
    words: words(
      'sharing sns addthis sharethis sharedaddy toolbar tools bookmark =print printbutton printlink printfriendly whatsapp facebook twitter',
    ),
    stems: words('share social'),
  },
  {
    rule: 'set-aside/related',
    words: words(`
      recirc recirculation popular trending ranking similar upnext readmore seealso mostread mostviewed linkbox latest
      teasers teaserlist teaserbox promo promos suggested morefrom moreon morestories seemore loadmore ticker
    `),
    stems: words('related recommend recirc relacionad lesogsa mostpopular readnext readalso'),
  },
  {
    rule: 'set-aside/author-box',
    words: words('bio biography autorbox authorbox aboutauthor'),
    stems: words('authorbox authorbio authorcard'),
  },
  {
    rule: 'set-aside/navigation',
    words: words(`
      nav navbar navigation menu submenu breadcrumb breadcrumbs pagination pager masthead sidebar footer search login
      modal popup overlay tooltip toc tags tag topics taglist keywords skip tabbar hamburger drawer contentinfo
      player audioplayer voting vote rating poll quiz app toast dialog
    `),
    stems: words('navi menu breadcrumb sidebar pagination popup audioplayer'),
  },
  {
    rule: 'set-aside/box',
    words: words(
      'complementary factbox factsbox faktabox faktaboks faktaruta infobox infokasten infobokse kasten zusatzinfo approfondimento',
    ),
    stems: words('factbox faktab infobox'),
  },
  {
    rule: 'set-aside/hidden',
    words: words('=hidden =hide =invisible sronly noscript'),
    stems: words('visuallyhidden screenreader'),
  },
];

/** Words for what belongs to the article and is not its running text. */
export const partHints = {
  caption: {
    words: words(
      'bu caption captions figcaption legend legende cutline bildtext bildunterschrift bildetekst videocap photocap imagecap imgcap piccap',
    ),
    stems: words('caption figcaption imagecaption'),
  },
  credit: {
    words: words('credit credits photographer photocredit copyright byline source fotograf'),
    stems: words('credit photograph'),
  },
  byline: {
    words: words(
      'byline byl byln author authors autor autora autore autoren auteur signature signatur firma firmas forfatter skribent writer reporter journalist',
    ),
    stems: words('byline author'),
  },
  standfirst: {
    words: words(
      'standfirst lead lede intro ingress preamble deck dek subtitle subheadline subheading subhead subheader summary excerpt chapo teaser description abstract vorspann sottotitolo entradilla bajada copete manchet sommario catenaccio chapeau untertitel undertittel underrubrik onderkop anleser resumen resumo linhafina',
    ),
    stems: words('standfirst subtit subhead ingress preamble'),
  },
  kicker: {
    words: words(
      'kicker overline eyebrow dachzeile topline pretitle supertitle strap spitzmarke antetitulo occhiello surtitre volanta sopratitolo bovenkop stikktittel trompet vinjett',
    ),
    stems: words('kicker overline'),
  },
  section: {
    words: words(
      'section category rubric rubrik rubrique rubriek rubrica kategorie ressort seccion secao editoria seksjon channel crumb',
    ),
    stems: words('categor'),
  },
  quote: { words: words('pullquote pull quote blockquote pullout'), stems: words('pullquote') },
  headline: {
    words: words('headline hed title heading titulo titre titolo titel tittel overskrift'),
    stems: words('headline'),
  },
} as const satisfies Record<string, Omit<HintWords, 'rule'>>;

/** What pages call the path that leads to them. */
export const pathNames =
  /bread-?crumb|(?:^|[\s_-])crumbs?(?:$|[\s_-])|fil-?d-?ariane|okruszk|kruimel|brotkr|kr(?:u|ue|ü)mel|br(?:o|ö)dsmul|smulesti|migas?(?:$|[\s_-])|briciol|хлебн/i;

/** What pages call the list of an article's tags; a cloud of tags is that of all articles. */
export const tagNames =
  /(?:^|[\s_-])(?:tags|tag-?list|tags-?links|topics|topic-?list|keywords|article-?tags|post-?tags|post-?labels|etiquetas|labels|schlagw\w*|stichw\w*|mots-?cles|emner|stikkord)(?:$|[\s_-](?!cloud))/i;

export type PartHint = keyof typeof partHints;
