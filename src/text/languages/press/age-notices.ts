/** How pages say that their article is old: "Denne artikkelen er mer enn fire år gammel". Lower case. Data only. */
import { phrases } from './phrases.ts';

/** What such a line opens with. */
export const agedThings: readonly string[] = phrases(`
  this article is; this story is; this post is; this page is; this article was published; this story was published;
  this article was first published; artikkelen er; denne artikkelen er; saken er; denne saken er; teksten er; artikkelen ble publisert for;
  denne artikkelen ble publisert for; saka er; denne saka er; denne artikkelen vart publisert for; artiklen er; denne artikel er;
  artikeln är; den här artikeln är; denna artikel är; dieser artikel ist; dieser beitrag ist; dieser text ist; der artikel ist;
  dit artikel is; dit bericht is; dit verhaal is; cet article a; cet article date d'il y a; cet article a été publié il y a;
  questo articolo ha; questo articolo è stato pubblicato; este artículo tiene; esta noticia tiene; este artículo fue publicado hace;
  este artigo tem; esta notícia tem; este artigo foi publicado há; juttu on; artikkeli on; tämä artikkeli on; tämä juttu on
`);

/** What stands before the number, and the unit behind it. */
export const agedMore: readonly string[] = phrases(`
  more than; over; older than; mer enn; meir enn; over; eldre enn; mere end; mer än; äldre än; ældre end; över; mehr als; über;
  älter als; meer dan; ouder dan; plus de; plus d'un; più di; oltre; más de; mais de; yli; vanhempi kuin
`);
export const agedUnits: ReadonlySet<string> = new Set(
  phrases(`
    year; years; month; months; år; måned; måneder; månader; månad; jahr; jahre; monat; monate; jaar; maand; maanden; an; ans; mois;
    anno; anni; mesi; año; años; meses; ano; anos; vuotta; vuoden; kuukautta
  `),
);
