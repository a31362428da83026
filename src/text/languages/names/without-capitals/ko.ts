/** Korean: a surname and one or two syllables beside a title or an office; heads of other states before theirs; "김 씨". */
import type { NamePatterns } from './name-patterns.ts';

const surname =
  '(?:[김이박최정강조윤장임한오서신권황안송전홍유고문양손배백허남심노하곽성차주우구나민진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹모])';
/** The syllables that given names are made of. "전기차 시장" (the market for electric cars) is nobody. */
const given =
  '[강건걸겸경계곤관광교구국권규균근금기길나남노다단달담대덕도돈동두라란람래련렬로록룡루린림만말명모목무문미민박배백범별병보복봄봉분비빈빛산삼상새서석선설섭성세소솔송수숙순슬승시식신심아안애양언여연열영예오옥온완용우욱운웅원월유윤율은을의이익인일임자재전점정제조종주준중지직진찬창채천철청초춘충치태택표필하학한해향혁현형혜호홍화환회효후훈휘흠흥희]';
/** A whole name of three syllables. */
export const wholeName = `${surname}${given}{2}`;
/** Beside an office only the commonest surnames count: "공무원 대표" speaks for officials, "남대문 시장" is a market. */
const own = `[김이박최정강조윤장임한오서신권황안송홍]${given}{2}`;
/** Offices and forms of address; longer ones first, for some begin as others do. */
const titles = [
  '대통령 당선인|대통령 후보|대통령|부통령|국무총리|총리|부총리|주석|국무위원장|총서기|국왕|여왕|왕세자|교황|추기경',
  '원내대표|최고위원|국회의장|국회의원|시의원|도의원|구의원|의원|의장|장관|차관|대사|총영사|특사|대변인|수석|비서관|보좌관|비서실장',
  '시장|군수|구청장|도지사|지사|읍장|면장|동장|이장|통장|교육감|청장|총장|학장|교장|교감|교수|명예교수|부교수|조교수|강사|교사',
  '대표이사|공동대표|대표|회장|부회장|사장|부사장|이사장|이사|전무|상무|본부장|국장|과장|팀장|실장|센터장|지점장|지회장|지부장|조합장',
  '원장|관장|소장|서장|위원장|부위원장|위원|사무총장|사무국장|총재|행장|연구위원|연구원|박사|변호사|판사|부장판사|검사|검찰총장|대법관',
  '의사|약사|간호사|감독|코치|선수|주장|기자|특파원|앵커|작가|시인|소설가|화백|화가|배우|가수|목사|신부|스님|할머니|할아버지|선장|기장|경위|경감|경정|총경|소방장|소방위|대위|중령|대령|소령|준장|중장|대장',
].join('|');
const title = `(?:${titles})`;
/** Callings that nothing but a person follows; "위원 임명을" (the naming of the members) names nobody. */
const callings =
  '(?:소설가|시인|배우|가수|작가|화가|화백|변호사|약사|간호사|앵커|선장|기장|이장|할머니|할아버지|여사|대변인)';
const courtesy = '(?:씨|양|군|옹|여사|선생)';
/** What may follow a title or a name: a stop, a space, a particle. */
const particles =
  '은|는|이|가|을|를|의|에|에서|에게|에게서|께|께서|와|과|도|로|으로|만|까지|부터|보다|처럼|마저|조차|이나|나|라고|이라고|라는|이라는|이다|다|였다|이었다|인|님|님은|님이|측|측은|측이|산|발|들|들은|들이|들의|뿐|에는|에도|에선|과의|와의|으로부터|이며|이자|이고';
const ends = `(?![\\p{Script=Hangul}])|(?=(?:${particles})(?![\\p{Script=Hangul}]))`;
const starts = '(?<![\\p{Script=Hangul}\\p{L}])';
/** A third letter that may be a particle: "소설가 한강이". */
const particleLike = '[을은이의도만인로]';
/** How names end, and towns, universities, sects and groups: "김해시 시장", "한양대 교수", "임직원 대표". */
const placeLike = '[대시군구도종교]';
const groupLike = '[회과원인자]';
/** Rather an object, "임용을 취소하고 위원". */
const objectLike = '[을의이]';
const agedOnly = '(?: ?\\(\\d{1,3}(?:세|·[^()]{1,20})?\\))';
const age = `${agedOnly}?`;

const adverbs =
  '앞서|이날|오늘|어제|지난해|올해|당시|한편|이어|또|또한|그러나|하지만|특히|최근|현재|다만|반면|결국|이미|아울러|이후|이번|전|현|신임|차기|이에';
const lands =
  '러시아|미국|중국|일본|독일|프랑스|영국|우크라이나|벨라루스|폴란드|튀르키예|터키|이란|이라크|시리아|이스라엘|북한|이탈리아|스페인|캐나다|호주|인도|브라질|멕시코|이집트|사우디아라비아|유럽연합|유럽연합\\(EU\\)|EU|유엔|나토|북대서양조약기구|교황청|베트남|필리핀|인도네시아|태국|대만|몽골|카자흐스탄|핀란드|스웨덴|노르웨이|네덜란드|헝가리';
const heads =
  '집행위원장|대통령|총리|주석|국무위원장|외무장관|외교장관|국방장관|국무장관|재무장관|장관|국왕|사무총장|대변인';

/** Spelled so only in names and words from abroad. */
const foreign = '(?:[크클킨컨켄켈캘트틴틸텐텔테프플펠펜츠르브블뷔뤼뉘숄셰낵튀폰]|(?<![만힘물모])든)';
const firstName = `(?!(?:${adverbs}|${lands}) )[\\p{Script=Hangul}]{0,6}[^은는을를에의와과도서고며한운된던\\P{Script=Hangul}]`;
const lastName = `(?!(?:${adverbs}) )[\\p{Script=Hangul}]{1,6}[^은는한운된던인\\P{Script=Hangul}]`;
const headOfState = ` (?<role>(?:${lands}) (?:${heads}))(?:${ends})`;
const office = `${age} (?<role>(?:(?!${title})[\\p{Script=Hangul}\\p{Script=Latin}\\d]{1,13}[^와과은는을를이가\\P{Script=Hangul}] ){0,2}(?:[\\p{Script=Hangul}]{2,8}(?=[서청시국실원]장))?${title})(?:${ends})`;

export const ko: NamePatterns = {
  people: [
    // "이장 서만복 씨", "주민 김순자(72)"; "시인 윤동주는".
    `${starts}(?<role>${title}) (?<name>${own})(?:${agedOnly}|${age} 씨(?:${ends}))`,
    `${starts}(?<role>${callings}) (?<name>${own})(?:(?<!${particleLike})(?:${ends})|(?=(?:${particles})(?![\\p{Script=Hangul}])))`,
    // "전남연구원 최하영 연구위원", "홍익표 더불어민주당 원내대표", "박상현 구례소방서장".
    `${starts}(?<name>${own}(?<!${placeLike}|${groupLike}|${objectLike}))${office}`,
    // "이강인 선수", "김진원 의원", and no "한국인 선수".
    `${starts}(?<name>${own}(?<=[인원])(?<!(?:회|직|대|공|인|위|의|병|학|법|요|구|임|조합)원|(?:국|양|방|동|선|치|예|애|신|상|반|정|성|군|시|본|노|여|이|개|무)인)) (?<role>선수|의원)(?:${ends})`,
    // "김민수(45) 씨".
    `${starts}(?<name>${surname}${given}{1,2})${age} ${courtesy}(?:${ends})`,
    // "블라디미르 푸틴 러시아 대통령": two words that are spelled as none of Korean are.
    `${starts}(?=[\\p{Script=Hangul}]{0,7} ?[\\p{Script=Hangul}]{0,7}${foreign})(?<name>${firstName} ${lastName})${headOfState}`,
  ],
  doubtful: [
    `${starts}(?<name>${own}(?<=${groupLike}))${office}`,
    // "조 바이든 미국 대통령", "룰라 브라질 대통령", and no "마침내 중국 총리" or "첫 여성 이탈리아 총리".
    `${starts}(?<name>(?:${firstName} )?${lastName})${headOfState}`,
  ],
  again: [
    `${starts}(?<name>${surname}) (?:${title}|${courtesy})(?:${ends})`,
    `${starts}(?<name>(?!(?:${adverbs}) )[\\p{Script=Hangul}]{2,6}) (?:${heads})(?:${ends})`,
  ],
  bodies: [
    `${starts}(?<name>[\\p{Script=Hangul}]{2,8}(?:대학교|경찰서|소방서|경찰청|지방법원|고등법원|검찰청|시청|군청|구청|도청|교육청|위원회|은행|신문|일보(?!다(?![\\p{Script=Hangul}]))|방송|연구원|연구소|병원|의료원|공사|공단|협회|재단))(?:${ends})`,
  ],
  places: [
    // An address: "전남 구례군 산동면", "서울 마포구".
    `(?<=${starts}(?:서울|부산|대구|인천|광주|대전|울산|세종|경기|강원|충북|충남|전북|전남|경북|경남|제주)(?:도|시|특별시|광역시)? )(?<name>[\\p{Script=Hangul}]{1,4}[시군구])(?:${ends}|(?= ))`,
  ],
  before: /(?:^|[^\p{Script=Hangul}\p{L}\p{N}])$/u,
  behind: new RegExp(`^(?:$|[^\\p{Script=Hangul}\\p{L}\\p{N}]|(?:${particles})(?![\\p{Script=Hangul}]))`, 'u'),
  joined: [],
  shortName: /(?<= )\p{Script=Hangul}{2,}$/u,
  calledBy: 'first or last',
  noNames: new Set([
    ...titles.split('|'),
    ...'이날,이번,이후,이어,이에,이들,이른바,이미,이전,정부,정부는,한국,한편,한때,주민,주요,유명,유력,우리,전국,전직,전임,현직,현재,신임,신규,여성,남성,여당,야당,국내,국방,외교,외무,통일,법무,행정,문화,교육,환경,보건,고용,국토,해양,기획,재정,과학,중소,농림,공동,명예,수석,차기,초대,역대,민주당,국민의힘,지방,지역,지난,성인,노인,노동,노동자,이모,고모,정보원,안전관,이용자,임원진,서기관,정교수,조교수,조정관,장애인,신인상,전문의,최고위,한국인,신도시,외국인,주인공,주민들,정치인,원주민,이주민,이재민,유명인,조종사,전임자,연예인,정상인,일반인,지도자,신규자,원래,천주교,방송,공식,공영,조선,조합,임시,유엔,나머지,하지만,심지어,오히려,고교,고용부,서울,서울시,인천,인천시,남북,남측,주한,주미,주일,여러,모든,한미,한일,한중,한 명,두 명,최연소,최우수,최다선,최정상,장애아,신생아,조산아'.split(
      ',',
    ),
  ]),
};
