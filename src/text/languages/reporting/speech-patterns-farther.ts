/** How Persian, Hindi and Greek say who speaks, as the patterns beside this file do for others. Data only. */
import type { SpeechPatterns } from './speech-patterns.ts';

const persianVerb =
  '(?:گفت|گفته است|گفته بود|می‌گوید|می گوید|افزود|اظهار داشت|اظهار کرد|تاکید کرد|تأکید کرد|بیان کرد|توضیح داد|تصریح کرد|خاطرنشان کرد|عنوان کرد|ادامه داد|هشدار داد|نوشت|نوشته است)';
const persianWho =
  '(?<who>(?!(?:به|در|با|از|که|این|آن|پس|بر|اما|و) )[\\p{Script=Arabic}\\u200c]+(?: (?!(?:به|در|با|روز|از|که|درباره|دیروز|امروز|نیز|هم|همچنین) )[\\p{Script=Arabic}\\u200c]+){0,6}?)';

/** Persian: the verb ends the sentence before speech, apposition and hearer before it. */
export const fa: SpeechPatterns = {
  // "مریم یزدانی، معلم روستا، به بی‌بی‌سی گفت:", "علی رستگار روز سه‌شنبه به خبرنگار ایرنا گفت:"
  before: [
    new RegExp(
      `(?:^|[.؛] )${persianWho}(?:، [^:«»".]{3,60}،)? (?:(?:نیز|هم|همچنین|روز|در|با|به|درباره|دیروز|امروز)(?: [^:«»".]{1,60}?)? )?${persianVerb}(?: که)?،?\\s?:?\\s*$`,
      'u',
    ),
  ],
  behind: [],
  around: null,
  between: null,
  opening: null,
  told: null,
  another: /^(?:پدر|مادر|همسر|برادر|خواهر|پسر|دختر|وکیل|سخنگوی|معاون|دستیار) X/u,
  pronouns: new Set(['وی', 'او', 'آنها', 'آن‌ها', 'ایشان']),
};

const hindiWord = '[\\p{Script=Devanagari}]+';
/** "शिक्षिका सुनीता देवी ने कहा,", "ग्राम प्रधान रामसेवक यादव ने बताया कि" */
const hindiSaid = `(?<who>${hindiWord}(?: (?!ने )${hindiWord}){0,5}?) (?:ने (?:${hindiWord} ){0,3}?(?:कहा|बताया|पूछा|लिखा|(?:दावा|आरोप|सवाल) (?:किया|लगाया))(?: है| था)?|(?:का|की|के) कहना (?:है|था))`;

/** Hindi: the speaker bears a particle. */
export const hi: SpeechPatterns = {
  before: [new RegExp(`(?:^|[।,] )${hindiSaid}(?:,? कि)?,?:?\\s*$`, 'u')],
  behind: [new RegExp(`^,? ?${hindiSaid}(?=[।,.]|$)`, 'u')],
  around: null,
  between: null,
  opening: null,
  told: null,
  another: /^X (?:के|की) /u,
  pronouns: new Set(['उन्होंने', 'उसने', 'इन्होंने', 'उन्हों']),
};

const greekVerb =
  '(?:λέει|είπε|έλεγε|δηλώνει|δήλωσε|αναφέρει|ανέφερε|τονίζει|τόνισε|εξηγεί|εξήγησε|σημειώνει|σημείωσε|επισημαίνει|επισήμανε|υπογραμμίζει|υπογράμμισε|περιγράφει|αφηγείται)';
/** "«…», λέει στην «Κ» ο Γιώργος Τσαπουρνιώτης", "…», δήλωσε στην ΕΡΤ ο πρόεδρος της ομοσπονδίας": whoever is told stands between. */
const greekTold = `^[,.]?\\s*${greekVerb} (?:μιλώντας )?(?:στο|στον|στην|στη|στα) (?<to>«[^»]{1,30}»|\\S{2,20}(?: \\p{Lu}\\S{1,20}){0,2})`;

/** Greek: whoever is told stands between the verb and the subject; all else the order of words tells. */
export const el: SpeechPatterns = {
  before: [],
  behind: [new RegExp(`${greekTold} (?:ο|η|οι) (?<who>[^,.·;«»]{3,90})(?=[,.·;]|$)`, 'u')],
  around: null,
  between: null,
  opening: null,
  told: null,
  pronouns: new Set(['ίδιος', 'ίδια', 'ίδιοι']),
};
