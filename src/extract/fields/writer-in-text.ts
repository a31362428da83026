/** Reads the writer whom the papers of East Asia name within the first or last paragraph, not on a line of its own. Decides nothing. */
import type { Span } from '../../model/provenance.ts';
import { wholeName as japaneseName } from '../../text/languages/names/without-capitals/ja.ts';
import { wholeName as koreanName } from '../../text/languages/names/without-capitals/ko.ts';
import { surname } from '../../text/languages/names/without-capitals/zh.ts';
import { deskWords } from '../../text/languages/newsroom-words.ts';
import { besideWriters, noSignatures, otherRoles } from '../../text/languages/no-signatures.ts';
import { type Layout, type Part, partsOf } from '../layout.ts';

const longestOpening = 90;
const longestLine = 80;
const longestTail = 24;
/** "新华社记者王建国摄": so far from a name stands what tells that it is the writer's once more. */
const besideReach = 4;
/** A place and the paper's lead may take up the first paragraph. */
const openings = 2;
const firstEastAsian = 0x2e80;
/** The lead of an agency opens with Latin letters at most. */
const scriptReach = 4;

const chinese = '\\p{sc=Han}{2,4}';
const another = '[、，, 　]\\s?(?!通讯员|通訊員|实习生|實習生|特约|特約)\\p{sc=Han}{2,3}';
/** "本报", "青河晚报首席": for whom they report; "著名记者 李明" in brackets is whom the text speaks of. */
const employer =
  '(?:(?![前原假某])\\p{sc=Han}{1,6}[报報社网網台刊视視体體])?(?:[驻駐]\\p{sc=Han}{1,4}?)?(?:首席|见习|見習|实习|實習|特派)?';
const korean = '\\p{sc=Hangul}{3}';
const koreanRole = '(?:선임|수석|인턴|전문|객원)?\\s?(?:기자|특파원)';
const open = '[(（〔【[［]';
const close = '[)）〕】\\]］]';
const inside = '[^()（）〔〕【】[\\]［］]';
const lead = '[^()（）〔〕【】[\\]［］，。！？]';

const atOpening: readonly RegExp[] = [
  // "本报讯（记者 王建国 通讯员 张丽）昨天…", "新华社北京6月24日电（记者王建国）…", "〔記者王大明／台北報導〕…"
  new RegExp(
    `^(?:[【〔]${inside}{1,10}[】〕]\\s?)?(?:${lead}{0,30}[讯訊电電]\\s?)?${open}${employer}(?:记者|記者)(?![会會们們站证證招])[\\s:：]?(${chinese}(?:${another}){0,3})(?:[\\s　、，,／/](?![摄攝])${inside}{1,24})?${close}`,
    'u',
  ),
  // "(서울=연합뉴스) 김미영 기자 = …", "김미영·이수진 기자 = …"
  new RegExp(
    `^(?:${open}${inside}{1,24}${close}\\s?)?(${korean}(?:[·, ]\\s?${korean}){0,3}) ${koreanRole}\\s?[=＝]\\s`,
    'u',
  ),
  // "[새벽일보 김미영 기자] …", "[서울=김미영 기자] …"
  new RegExp(`^${open}(?:${inside}{1,20}[\\s=])?(${korean}(?:·${korean}){0,3}) ${koreanRole}${close}\\s`, 'u'),
];

/** "…と話した。【斎藤誠】", "…と話す。【佐藤みどり】" */
const atEnd =
  /。【(\p{sc=Han}{2,3}[\p{sc=Han}\p{sc=Hiragana}]{1,3}(?:、\p{sc=Han}{2,3}[\p{sc=Han}\p{sc=Hiragana}]{1,3}){0,3})】$/u;
/** "KBS 뉴스 민소영입니다.": how a broadcaster's report ends. */
const koreanSignOff =
  /^(?:KBS|MBC|SBS|YTN|JTBC|OBS|MBN|TV조선|채널A)(?:\s?뉴스)?,?\s(\p{sc=Hangul}{3})(?:입니다|이었습니다|였습니다)\.?$/u;
/** "作者: 王建国来源:", "2001-06-25 来源:青河日报 记者 王建国 我有话说" */
const inHead =
  /(?:^|[\s　|｜])(?:作者\s?[:：]\s?|(?<=(?:来源|來源)[:：]\s?\p{sc=Han}{2,10}[\s　])(?:记者|記者)[\s:：])(\p{sc=Han}{2,4}?)(?=$|[\s　|｜]|来源|來源|编辑|編輯|责任)/u;

const betweenNames = /[·、，, 　]\s?/u;

/** Where the names stand; null where no paragraph and no line above the text names a writer so. */
export function writerInText(layout: Layout): Span | null {
  const text = partsOf(layout, 'paragraph', 'dateline');
  const [first] = text;
  if (first === undefined || !isEastAsian(first.text)) return null;
  const above = namedAbove(layout, first);
  if (above !== null) return above;
  // A dateline and the text behind it share their line.
  const begun = text.filter(({ line }, at) => at === 0 || line !== text[at - 1]?.line).slice(0, openings);
  const openingOf = ({ span }: Part) => namesAt(layout, span.start, span.start + longestOpening, atOpening);
  const opened = begun.map(openingOf).find((span) => span !== null) ?? null;
  if (opened !== null) return onlyWriter(layout, opened, partsOf(layout, 'paragraph', 'crosshead').map(openingOf));
  const last = text.at(-1);
  const signedOff = last === undefined ? null : namesAt(layout, last.span.start, last.span.end, [koreanSignOff]);
  if (signedOff !== null) return signedOff;
  const ends = text.filter(({ span }) => layout.source.charAt(span.end - 1) === '】');
  const closed = ends.map(({ span }) =>
    namesAt(layout, Math.max(span.start, span.end - longestTail), span.end, [atEnd]),
  );
  return onlyWriter(layout, closed.find((span) => span !== null) ?? null, closed);
}

/** Several paragraphs that name a writer each are several reports, or a list of winners; and nobody signs what tells of himself. */
function onlyWriter({ source }: Layout, found: Span | null, others: readonly (Span | null)[]): Span | null {
  if (found === null) return null;
  const names = source.slice(found.start, found.end);
  const isAlone = others.every((other) => other === null || source.slice(other.start, other.end) === names);
  return isAlone && !names.split(betweenNames).some((name) => isToldOf(source, name)) ? found : null;
}

/** "（新华社记者 王建国 生前照片）王建国三天前…": the name stands a second time, where no word tells that it signs. */
function isToldOf(source: string, name: string): boolean {
  const from = source.indexOf(name) + name.length;
  for (let at = source.indexOf(name, from); at >= 0; at = source.indexOf(name, at + name.length)) {
    const around = source.slice(Math.max(0, at - besideReach), at + name.length + besideReach);
    if (!besideWriters.some((word) => around.includes(word))) return true;
  }
  return false;
}

function namedAbove(layout: Layout, first: Part): Span | null {
  for (const { span, text } of layout.parts) {
    if (span.start >= first.span.start) break;
    // "《长河》 作者：林芳": who wrote the book.
    if (text.length > longestLine || !/[作记記]/u.test(text) || /[《》『』]|出版/u.test(text)) continue;
    const found = namesAt(layout, span.start, span.end, [inHead]);
    if (found !== null) return found;
  }
  return null;
}

function namesAt({ source }: Layout, start: number, end: number, forms: readonly RegExp[]): Span | null {
  const raw = source.slice(start, end);
  for (const form of forms) {
    const match = form.exec(raw);
    const names = match?.[1];
    if (match === null || names === undefined || !names.split(betweenNames).every(isWriter)) continue;
    const before = match[0].slice(0, match[0].lastIndexOf(names));
    if (otherRoles.some((word) => before.includes(word))) continue;
    // What stands before the names, the place or the paper, may hold the same letters.
    const at = start + match.index + match[0].lastIndexOf(names);
    return { start: at, end: at + names.length };
  }
  return null;
}

let eastAsianNames: RegExp | null = null;

/** "（记者 提问）", "【雨天中止】": a name opens with a surname. */
function isWriter(name: string): boolean {
  if (deskWords.has(name) || noSignatures.some((word) => name.endsWith(word))) return false;
  // Made where a name is found: few texts have one.
  eastAsianNames ??= new RegExp(`^(?:${surname}\\p{sc=Han}{1,2}|${japaneseName}|${koreanName})$`, 'u');
  return eastAsianNames.test(name);
}

function isEastAsian(text: string): boolean {
  for (let at = 0; at < scriptReach; at += 1) if (text.charCodeAt(at) >= firstEastAsian) return true;
  return false;
}
