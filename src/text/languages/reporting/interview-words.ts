/**
 * How interviews are printed: the labels of question and answer, what tells in a head or lede that somebody is asked, or is
 * heard in court, and the words for "you" and "I". In lower case, with straight apostrophes. Data only.
 */
import type { LanguageTag } from '../../../model/ids.ts';
import { phrases } from '../press/phrases.ts';
import { wordList } from '../word-list.ts';

/** Labels that belong together, in whatever language: what stands before the question, and before the answer. */
export const labelPairs: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  phrases(`
    q=a; q=r; question=answer; question=réponse; question=reponse; frage=antwort; f=a; spørsmål=svar; spørgsmål=svar; fråga=svar;
    vraag=antwoord; v=a; pregunta=respuesta; p=r; pergunta=resposta; domanda=risposta; d=r; pytanie=odpowiedź; вопрос=ответ; в=о;
    питання=відповідь; запитання=відповідь; kysymys=vastaus; k=v; soru=cevap; soru=yanıt; s=c; سؤال=جواب; س=ج; السؤال=الجواب;
    問=答; 問い=答え; 提问=回答; 问=答; 문=답; 질문=답변; 질문=답; ש=ת; שאלה=תשובה
  `)
    .map((pair) => pair.split('='))
    .reduce((pairs, [question = '', answer = '']) => {
      return pairs.set(question, new Set([...(pairs.get(question) ?? []), answer]));
    }, new Map<string, ReadonlySet<string>>()),
);

/** The words of one language. */
export interface InterviewWords {
  /** What stands in the head or lede of an interview: "interview", "answers our questions". */
  readonly signs: readonly string[];
  /** Words of the first person: in answers somebody speaks of himself. */
  readonly own: ReadonlySet<string>;
  /** Those of them that mean one alone: "we" may be a body. */
  readonly oneself: ReadonlySet<string>;
  /** Words by which one is addressed. */
  readonly yours: ReadonlySet<string>;
  /** What tells that somebody is heard in court, or that a body answers its readers: "inquest", "faq". */
  readonly apart: readonly string[];
}

/** In `own` a stroke parts what one says of himself from what several do. */
const rows: Readonly<Record<LanguageTag, readonly [signs: string, own: string, yours: string, apart: string]>> = {
  en: [
    'interview; questions for; questions to; questions with; answers our questions; told us; spoke to us; talks to us; q&a with; in conversation with',
    `i i'm i've i'd i'll me my mine | we we're we've our us`,
    'you your yours',
    'court; courtroom; hearing; evidence; trial; tribunal; inquest; inquiry; jury; judge; magistrate; magistrates; coroner; witness; witnesses; testified; testimony; testify; cross-examined; cross-examination; barrister; prosecutor; deposition; transcript; committee; select committee; faq; faqs; frequently asked; q&as; your questions answered; questions and answers',
  ],
  nb: [
    'intervju; spørsmål til; svarer på; fem på; vi spurte; vi har snakket med',
    'jeg meg min mitt mine | vi oss vår vårt våre',
    'du deg din ditt dine dere deres',
    'retten; tingretten; lagmannsretten; rettssaken; rettssak; høring; høringen; vitne; vitnet; vitnene; vitnemål; forklarte; aktor; forsvarer; dommeren; avhør; avhøret; faq; ofte stilte; spørsmål og svar',
  ],
  nn: [
    'intervju; spørsmål til; svarer på; vi spurde; vi har snakka med',
    'eg meg min mitt mine | vi oss vår vårt våre',
    'du deg din ditt dine de dykk dykkar',
    'retten; tingretten; lagmannsretten; rettssaka; rettssak; høyring; høyringa; vitne; vitnet; vitna; aktor; forsvarar; dommaren; avhøyr; avhøyret; faq; ofte stilte; spørsmål og svar',
  ],
  da: [
    'interview; spørgsmål til; svarer på; vi spurgte; vi har talt med',
    'jeg mig min mit mine | vi os vores',
    'du dig din dit dine i jer jeres',
    'retten; byretten; landsretten; retssagen; retssag; høring; høringen; vidne; vidnet; vidnerne; vidneforklaring; anklager; anklageren; forsvarer; dommeren; afhøring; faq; ofte stillede; spørgsmål og svar',
  ],
  sv: [
    'intervju; frågor till; svarar på; vi frågade; vi har pratat med',
    'jag mig mej min mitt mina | vi oss vår vårt våra',
    'du dig dej din ditt dina ni er ert era',
    'rätten; tingsrätten; hovrätten; rättegången; rättegång; utfrågning; utfrågningen; vittne; vittnet; vittnena; vittnesmål; åklagare; åklagaren; domaren; förhör; förhöret; faq; vanliga frågor; frågor och svar',
  ],
  de: [
    'interview; gespräch mit; im gespräch; ein gespräch; fragen an; antwortet auf; beantwortet',
    'ich mich mir mein meine meinen meinem meiner | wir uns unser unsere unseren',
    'sie ihnen ihr ihre ihren ihrem du dich dir dein deine',
    'gericht; amtsgericht; landgericht; oberlandesgericht; prozess; verhandlung; anhörung; zeuge; zeugin; zeugen; zeugenaussage; richter; richterin; staatsanwalt; staatsanwältin; staatsanwaltschaft; verteidiger; vernehmung; untersuchungsausschuss; ausschuss; protokoll; faq; häufige fragen; häufig gestellte; fragen und antworten',
  ],
  nl: [
    'interview; vragen aan; in gesprek met; beantwoordt; vraaggesprek',
    'ik mij me mijn | wij we ons onze',
    'u uw je jij jouw jullie',
    'rechtbank; rechter; rechtszaak; zitting; hoorzitting; getuige; getuigen; verhoor; officier van justitie; enquêtecommissie; faq; veelgestelde; vragen en antwoorden; vraag en antwoord',
  ],
  fr: [
    'interview; entretien; questions à; répond à nos questions; répond aux questions; a répondu à nos questions; propos recueillis',
    `je j'ai j'étais moi mon ma mes me m'a | nous notre nos`,
    'vous votre vos tu ton ta tes',
    `tribunal; cour; procès; audience; audition; témoin; témoins; témoignage; juge; procureur; procureure; commission d'enquête; barre; interrogatoire; faq; foire aux questions; questions fréquentes; questions-réponses; questions réponses`,
  ],
  es: [
    'entrevista; preguntas a; responde a; conversación con; hablamos con',
    'yo me mi mis mí | nosotros nos nuestro nuestra nuestros nuestras',
    'usted ustedes su sus tú tu te ti',
    'tribunal; juzgado; juicio; audiencia; vista; testigo; testigos; testimonio; juez; jueza; fiscal; interrogatorio; comisión; declaración; faq; preguntas frecuentes; preguntas y respuestas',
  ],
  pt: [
    'entrevista; perguntas a; responde a; conversa com',
    'eu me mim meu minha meus minhas | nós nos nosso nossa nossos nossas',
    'você vocês senhor senhora seu sua tu te teu tua',
    'tribunal; julgamento; audiência; audição; testemunha; testemunhas; depoimento; juiz; juíza; procurador; procuradora; inquérito; comissão; faq; perguntas frequentes; perguntas e respostas',
  ],
  it: [
    'intervista; domande a; risponde a; colloquio con; a colloquio',
    'io mi me mio mia miei mie | noi ci nostro nostra nostri',
    'lei suo sua suoi sue tu tuo tua voi vostro vostra',
    'tribunale; processo; udienza; audizione; testimone; testimoni; testimonianza; giudice; pubblico ministero; pm; interrogatorio; commissione; faq; domande frequenti; domande e risposte',
  ],
  pl: [
    'wywiad; rozmowa z; rozmawia; w rozmowie; pytań do; odpowiada na',
    'ja mnie mi mój moja moje mam jestem | my nas nam nasz nasza nasze',
    'pan pani pana panu panią państwo państwa ty ciebie twój',
    'sąd; sądu; sądzie; sądem; proces; procesie; rozprawa; rozprawie; rozprawy; przesłuchanie; przesłuchania; świadek; świadka; świadków; zeznania; zeznał; zeznała; prokurator; sędzia; komisja; komisji; faq; najczęściej zadawane; pytania i odpowiedzi',
  ],
  ru: [
    'интервью; беседа с; беседовал; вопросов к; ответил на вопросы; ответила на вопросы; отвечает на вопросы; рассказал; рассказала',
    'я меня мне мной мой моя мои моё | мы нас нам наш наша наше наши',
    'вы вас вам вами ваш ваша ваше ваши ты тебя тебе',
    'суд; суда; суде; судом; судья; судьи; процесс; процессе; заседании; заседание; слушания; слушаниях; допрос; допроса; допросе; свидетель; свидетеля; свидетели; показания; прокурор; адвокат; faq; частые вопросы; часто задаваемые; вопросы и ответы',
  ],
  uk: [
    `інтерв'ю; інтервʼю; інтерв’ю; розмова з; запитань до; відповів на запитання; відповіла на запитання; розповів; розповіла`,
    'я мене мені мій моя мої моє | ми нас нам наш наша наше наші',
    'ви вас вам вами ваш ваша ваше ваші ти тебе тобі',
    'суд; суду; суді; судом; суддя; судді; процес; процесі; засіданні; засідання; слухання; слуханнях; допит; допиту; допиті; свідок; свідка; свідки; показання; свідчення; прокурор; адвокат; faq; поширені запитання; часті запитання; запитання та відповіді',
  ],
  fi: [
    'haastattelu; kysymystä; vastaa kysymyksiin',
    'minä minun minulle minut olen | me meidän meille meitä olemme',
    'sinä sinun te teidän sinulle teille',
    'oikeudessa; oikeus; käräjäoikeus; käräjäoikeudessa; oikeudenkäynti; oikeudenkäynnissä; kuuleminen; kuulemisessa; todistaja; todistajan; syyttäjä; tuomari; kuulustelu; kuulustelussa; faq; usein kysytyt; usein kysyttyä; kysymyksiä ja vastauksia',
  ],
  tr: [
    'röportaj; söyleşi; sorularımızı; sorularını yanıtladı',
    'ben benim bana beni | biz bizim bize bizi',
    'sen senin siz sizin size sizi',
    'mahkeme; mahkemede; mahkemesi; mahkemesinde; dava; davada; duruşma; duruşmada; duruşması; tanık; tanığın; savcı; hâkim; hakim; ifade; ifadesi; sss; sıkça sorulan; sık sorulan; soru ve cevap',
  ],
};

const known = new Map(
  Object.entries(rows).map(([tag, [signs, own, yours, apart]]): [LanguageTag, InterviewWords] => [
    tag,
    {
      signs: phrases(signs),
      own: new Set(wordList(own.replace('|', ''))),
      oneself: new Set(wordList(own.split('|')[0] ?? '')),
      yours: new Set(wordList(yours)),
      apart: phrases(apart),
    },
  ]),
);

/** The words of a language, by the base of its tag; null where none are listed. */
export function interviewWordsOf(base: LanguageTag): InterviewWords | null {
  return known.get(base) ?? null;
}
