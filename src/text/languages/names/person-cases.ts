/**
 * How the surnames of people end in other cases than the one they are listed by, where the given name beside them tells
 * of which gender the ending is: "Владимиром Путиным", "Светланой Тихановской". Data only.
 */
import type { LanguageTag } from '../../../model/ids.ts';
import { wordList as words } from '../word-list.ts';

/** Endings as `ским>ский`, the longest first. */
export interface PersonCases {
  readonly masculine: readonly string[];
  readonly feminine: readonly string[];
  /** Given names of men that end like those of women. */
  readonly men: readonly string[];
}

/** By the base of the language tag. */
export const personCases: Readonly<Record<LanguageTag, PersonCases>> = {
  ru: {
    masculine:
      words(`ского>ский скому>ский ским>ский ском>ский цкого>цкий цкому>цкий цким>цкий цком>цкий овым>ов евым>ев
      ёвым>ёв иным>ин ыным>ын ого>ой ова>ов ева>ев ёва>ёв ина>ин ына>ын ову>ов еву>ев ёву>ёв ину>ин ове>ов еве>ев ине>ин
      еем>ей аем>ай ием>ий ея>ей ею>ей ой>а ом> ем>ь а> у>`),
    feminine: words(`овой>ова евой>ева ёвой>ёва иной>ина ову>ова еву>ева ёву>ёва ину>ина ской>ская скую>ская цкой>цкая
      цкую>цкая ной>ная ную>ная`),
    men: words('никита илья лука фома кузьма савва данила'),
  },
  uk: {
    masculine:
      words(`ського>ський ському>ський ським>ський цького>цький цькому>цький цьким>цький овим>ов евим>ев євим>єв
      іним>ін иним>ин нка>нко нку>нко нком>нко нкові>нко ова>ов ева>ев єва>єв іна>ін ою>а єм>й ом> ем> еві> ові> а> у>`),
    feminine: words(`ської>ська ською>ська ській>ська ську>ська цької>цька цькою>цька цькій>цька цьку>цька ової>ова
      овою>ова овій>ова ову>ова ної>на ною>на ній>на`),
    men: words('микита ілля лука хома кузьма сава данила микола'),
  },
  pl: {
    masculine:
      words(`skiego>ski skiemu>ski skim>ski ckiego>cki ckiemu>cki ckim>cki dzkiego>dzki dzkim>dzki owi> em> ą>a ym>y
      a>`),
    feminine: words('ską>ska skiej>ska cką>cka ckiej>cka dzką>dzka dzkiej>dzka ą>a ę>a'),
    men: words('kuba barnaba bonawentura'),
  },
};

const southSlavic = words('ића ићу ићем ског ском ским ića iću ićem skog skom skim');

/** How surnames end in no nominative, by the base of the language tag, where the given name does not tell the case. */
export const obliqueSurnames: Readonly<Record<LanguageTag, readonly string[]>> = {
  sr: southSlavic,
  hr: southSlavic,
  bs: southSlavic,
  cs: words('ové ovou ého ému ovi'),
  sk: words('ovej ovou ého ému ovi'),
};

/** How a name ends right before what is its bearer's, in languages that write no apostrophe there: "Holms søster", "Béla ügyvédje". */
export const ownersEnd: Readonly<Record<LanguageTag, string>> = {
  nb: 's',
  nn: 's',
  no: 's',
  da: 's',
  sv: 's',
  de: 's',
  nl: 's',
  fi: 'n',
  hu: '',
};

/** A name with a noun and what stands behind nouns for when and why: "Raution käynnin jälkeen", "Béla látogatása után". */
export const ownersBefore: Readonly<Record<LanguageTag, { readonly name: RegExp; readonly behind: RegExp }>> = {
  fi: { name: /(?<!ne)n$/, behind: /^ \p{Ll}+n (?:jälkeen|aikana|johdosta|vuoksi|takia)(?!\p{L})/u },
  hu: { name: /\p{L}$/u, behind: /^ \p{Ll}+[ae] (?:után|előtt|alatt|során|miatt|kapcsán)(?!\p{L})/u },
};
