/** Korean: a full name of a surname and one or two syllables before a title, "박영희 관장", or with "씨" behind it. */
import type { NamePatterns } from './name-patterns.ts';

const surnames =
  '김|이|박|최|정|강|조|윤|장|임|한|오|서|신|권|황|안|송|전|홍|유|고|문|양|손|배|백|허|남|심|노|하|곽|성|차|주|우|구|나|민|진|지|엄|채|원|천|방|공|현|함|변|염|여|추|도|소|석|선|설|마|길|연|위|표|명|기|반|왕|금|옥|육|인|맹|제|모|남궁|황보|제갈|선우|독고|서문|사공';
const titles =
  '대통령|총리|장관|차관|의원|시장|군수|구청장|도지사|지사|대표이사|대표|회장|사장|부사장|이사장|이사|원장|관장|소장|청장|총장|학장|교수|연구위원|연구원|박사|변호사|판사|검사|의사|감독|코치|선수|기자|작가|위원장|위원|본부장|국장|과장|팀장|실장|이장|통장|서장|대변인|사무총장|총재|행장|교장|교사|목사|신부|스님|할머니|할아버지|씨|양|군';

export const ko: NamePatterns = {
  people: [
    new RegExp(
      `(?<![\\p{Script=Hangul}])(?<name>(?:${surnames})[\\p{Script=Hangul}]{1,2}) (?<role>(?:[\\p{Script=Hangul}]{1,6} )?(?:${titles}))(?![\\p{Script=Hangul}]{3})`,
      'gu',
    ),
  ],
  bodies: [],
  places: [],
  before: /(?:^|[^\p{Script=Hangul}\p{L}\p{N}])$/u,
  behind:
    /^(?:$|[^\p{Script=Hangul}\p{L}\p{N}]|(?:은|는|이|가|을|를|의|에|에서|에게|와|과|도|로|으로|만|까지|부터|보다|께서|측|산|인)(?![\p{Script=Hangul}]))/u,
  joined: [],
  calledBy: 'first',
  noNames: new Set(['이날', '이번', '이후']),
};
