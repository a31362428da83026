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
