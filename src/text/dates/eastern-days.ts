/**
 * Finds the days that Japanese, Korean and Chinese texts name as seen from the day of writing: "19日", "昨日", "지난 19일". These
 * languages put no space around such words, so patterns read them. Chinese has no tense: there a day is one near that of writing.
 */
import type { LanguageTag } from '../../model/ids.ts';
import type { Span } from '../../model/provenance.ts';
import { calendarOf } from '../languages/calendar/calendars.ts';
import { firstEndingAfter } from '../span-search.ts';
import type { RelativeMention } from './relative-days.ts';
import type { Told } from './tense.ts';

/** How a language writes a day of the month, and how its sentences end. */
interface Eastern {
  /** Groups: a word for the month or the direction, the day, the weekday in brackets. */
  readonly day: RegExp;
  readonly months: Readonly<Record<string, number>>;
  readonly weekdays: string;
  readonly past: RegExp;
  readonly ahead: RegExp;
  /** Between a day and the end of a sentence told as past: the day may be that of another verb, or of a noun. Null where none is past. */
  readonly open: RegExp | null;
  /** What may follow a word such as "yesterday". */
  readonly follows: RegExp;
}

/**
 * A day in Chinese is written as a count of days is, "拘留14日": it is one only behind a word that leads to a date, where a sentence or
 * a clause opens with it, "15日，", or before a part of the day or a verb of saying, "公司15日宣布".
 */
function zhDay(): RegExp {
  const telling =
    '宣布|表示|说|說|称|稱|通报|通報|发布|發布|公布|证实|證實|上午|下午|晚|凌晨|早上|清晨|中午|傍晚|夜间|夜間';
  const mark = '(?:[（(](?:周|星期|週)?([日一二三四五六])[)）])?';
  const behind = mark.replace('([', '(?:[');
  const led = '(?<=[上本下当當]月|(?<![将將])[于於]|(?:当地|當地|北京|台北)(?:时间|時間))|(?<=在)(?!\\d{1,2}日的)';
  const opening = `(?<=^|[\\n。！？!?；;，,“「（(])(?=\\d{1,2}日${behind}(?:[，,在]|${telling}))`;
  const told = `(?<![\\d月第约約计計共达達长長近每同至到将將于於续續留离離休历歷期延观觀用满滿足超过過罚罰停假隔./~-])(?=\\d{1,2}日${behind}(?:${telling}))`;
  const notBehind = '(?![間间內内游報报均元后後前至到以起本军軍媒圓圆])';
  return new RegExp(`(上月|本月|下月|当月)?(?:${led}|${opening}|${told})(\\d{1,2})日${mark}${notBehind}`, 'gu');
}

/**
 * "5日に会見を開くと発表した", "15日に開かれる会議", "10日の会合を延期した", "7日から": what is said, held or put off may be to come. Behind "た"
 * it is not: "2日に火事があったと発表した".
 */
function jaOpen(): RegExp {
  const ofNoun = '^(?:[のか]|まで|以降|付|予定|投開票|開幕|開会|告示|公示|発売|公開|開始)';
  const said =
    '(?<!た|だ)(?:と(?=[、し述発語話言明決伝主訴報説答警予公強]|いう|の)|ことを|ように|よう(?=[、指求呼要]))';
  const verbBeforeNoun = '[うくぐすつぬぶむる](?=[\\p{Script=Han}\\p{Script=Katakana}])';
  const set = '予定|計画|見通し|見込み|方針|控え|迫った|延期|中止|取りやめ|禁止';
  // "首相は10日、訪米すると発表した": behind a comma the day is that of the last verb.
  return new RegExp(`${ofNoun}|^(?!.{0,3}、).*?(?:${said}|${verbBeforeNoun}|${set})`, 'u');
}

/** "5일 회의를 연다고 밝혔다", "12일 열리는 경기", "15일 열릴 회의", "회의를 열기로 했다", "8일부터"; not "체포했다고 밝혔다". */
function koOpen(): RegExp {
  const ofNoun = '^(?:부터|까지|자|로|예정|개막|개최|출시)';
  const past = '았었했였갔왔났됐냈졌쳤렸켰겼폈섰렀랐셨혔뤘';
  const said = `(?<![${past}])[다라자냐](?:고|며|면서|는)(?=[\\s,])`;
  const verbBeforeNoun = '(?:하|되|리|지|오|가|있|서|치|나|내|보|시)는\\s|[할될릴갈질낼킬볼칠일]\\s';
  const set = '기로|도록|예정|계획|방침|전망|연기|취소|금지|앞두';
  return new RegExp(`${ofNoun}|${said}|${verbBeforeNoun}|${set}`, 'u');
}

const eastern: Readonly<Record<string, Eastern>> = {
  ja: {
    day: /(?<![\d月第約計延数丸同毎./])(先月|今月|来月|同月?|毎月)?(\d{1,2})日(?:[（(]([日月火水木金土])[)）])?(?![間目後前以連ぶ分あ当程ほ余半制限本曜々市系産銀米韓独仏英中露欧単ご休])/gu,
    months: { 先月: -1, 今月: 0, 来月: 1 },
    weekdays: '日月火水木金土',
    past: /(?:た|だ)$/u,
    ahead: /(?:予定|見通し|見込み|方針|計画|予定だ|見通しだ|見込みだ|方針だ|計画だ)$/u,
    open: jaOpen(),
    follows: /^(?:[、のにはもから夜朝夕午未深早正行開発記会]|$)/u,
  },
  ko: {
    day: /(지난달|이달|다음\s?달|지난|오는|매월|매달)?\s?(?<![\d월.,/제약총])(\d{1,2})일(?:[（(]([일월화수목금토])[)）])?(?!간|째|씩|치|차|본|당|정|요|곱|반|\s?(?:만|동안|연속|이내|뒤|후|전|이상)(?!\p{L}))/gu,
    months: { 지난달: -1, 이달: 0, 다음달: 1 },
    weekdays: '일월화수목금토',
    past: /[가-힣]다$/u,
    ahead: /(?:예정|계획|방침|전망|것)(?:이다)?$/u,
    open: koOpen(),
    follows: /^(?:[\s,.은는도의부까]|$)/u,
  },
  zh: {
    day: zhDay(),
    months: { 上月: -1, 本月: 0, 下月: 1 },
    weekdays: '日一二三四五六',
    past: /$^/u,
    ahead: /将|將|计划|計劃|预计|預計|拟/u,
    open: null,
    follows: /^(?:[,、，的晚早上下凌在]|$)/u,
  },
};
const fullWidth = /[０-９]/g;

/** The days named in a text of one of these languages, in order; none in any other. */
export function findEasternDays(text: string, language: LanguageTag, dates: readonly Span[]): RelativeMention[] {
  const base = language.split('-')[0] ?? '';
  const known = eastern[base];
  if (known === undefined) return [];
  const plain = text.replace(fullWidth, (digit) => String(digit.charCodeAt(0) - 0xff10));
  const found = [...dayNumbers(plain, known), ...dayWords(plain, base, known)];
  return found.filter(({ span }) => !isOfDate(plain, span, dates)).sort((a, b) => a.span.start - b.span.start);
}

/** A day behind a date on the same line may be of that date's month: "11月18日と19日". */
function isOfDate(text: string, span: Span, dates: readonly Span[]): boolean {
  const next = firstEndingAfter(dates, span.start);
  const before = dates[next - 1];
  const after = dates[next];
  if (after !== undefined && after.start < span.end) return true;
  const isAlone = before === undefined || text.slice(before.end, span.start).includes('\n');
  return !isAlone && !/^(?:今月|先月|이달|지난달|本月|上月)/u.test(text.slice(span.start, span.end));
}

function* dayNumbers(text: string, known: Eastern): Generator<RelativeMention> {
  for (const match of text.matchAll(known.day)) {
    const [whole, lead = '', digits, mark] = match;
    const day = Number(digits);
    const word = lead.replace(/\s/g, '');
    if (day < 1 || day > 31 || /^(?:同月?|毎月|매월|매달)$/u.test(word)) continue;
    const start = match.index + whole.length - whole.trimStart().length;
    const span = { start, end: match.index + whole.length };
    const weekday = mark === undefined ? null : known.weekdays.indexOf(mark);
    const told = { 지난: 'past', 오는: 'ahead' }[word] as Told | undefined;
    const named = { kind: 'day-of-month', day, months: known.months[word] ?? null, weekday } as const;
    yield { span, told: told ?? toldAtEnd(text, span, known), named };
  }
}

function* dayWords(text: string, language: LanguageTag, known: Eastern): Generator<RelativeMention> {
  const days = calendarOf(language)?.days;
  if (days === undefined) return;
  const offsets = [
    ...[...days.beforeYesterday].map((word) => [word, -2, false] as const),
    ...days.yesterday.map((word) => [word, -1, false] as const),
  ];
  const later = [
    ...days.partOfToday.map((word) => [word, 0, false] as const),
    ...days.tomorrow.map((word) => [word, 1, false] as const),
  ];
  const vague = days.today.map((word) => [word, 0, true] as const);
  for (const [word, offset, isVague] of [...offsets, ...later, ...vague]) {
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
      const span = { start: at, end: at + word.length };
      if (!isWord(text, span, known)) continue;
      yield { span, told: toldAtEnd(text, span, known), named: { kind: 'offset', days: offset, isVague } };
    }
  }
}

/** "一昨日" is not "昨日", "明日香" and "내일신문" are names. */
function isWord(text: string, { start, end }: Span, { follows }: Eastern): boolean {
  return follows.test(text.slice(end, end + 1)) && !/[\p{Script=Han}\p{Script=Hangul}]/u.test(text.charAt(start - 1));
}

/** The verb ends the sentence: in "た" or "ㅆ다" when it is past. */
function toldAtEnd(text: string, { end }: Span, { past, ahead, open }: Eastern): Told {
  const rest = text.slice(end, end + 300);
  const sentence = (rest.split(/[。．.!?！？\n]/u)[0] ?? '').replace(/[」』”"）)\s]+$/u, '');
  if (ahead.test(sentence)) return 'ahead';
  if (!past.test(sentence) || open?.test(sentence) === true) return null;
  return sentence.endsWith('다') && !endsInPastKorean(sentence) ? null : 'past';
}

/** The syllable before "다" closes with ㅆ: "했다", "밝혔다"; "있다" and "하겠다" do as well and tell of no past. */
function endsInPastKorean(sentence: string): boolean {
  const syllable = sentence.at(-2) ?? '';
  return (syllable.charCodeAt(0) - 0xac00) % 28 === 20 && syllable !== '있' && syllable !== '겠';
}
