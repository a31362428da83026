/** What may stand before the word for publication or change and says nothing more than it: "This article was originally …". Data only; lower case. */
import { phrases } from '../press/phrases.ts';

export const articleLeads: ReadonlySet<string> = new Set(
  phrases(`
    article; story; report; this article was; this article was first; this article was originally; this story was; this story was first;
    this story was originally; this piece was; this article has been; this story has been; this page was; originally; initially; web;
    artikkelen ble; artikkelen er; artikkelen ble først; saken ble; saken er; saken ble først; denne artikkelen ble; denne saken ble;
    artikkelen; saken; artikkelen sto; artikkelen stod; artikkelen vart; saka vart; artikkelen er skriven og; artiklen blev; artiklen er;
    denne artikel blev; artiklen blev oprindeligt; artiklen; artikeln; artikeln är; artikeln blev; artikeln var; den här artikeln;
    der artikel; artikel; dieser artikel; dieser artikel wurde; dieser artikel ist; dieser beitrag wurde; dieser beitrag ist; beitrag;
    der text; dieser text; dieser text ist; dieser text wurde; ursprünglich; dit artikel is; dit artikel werd; dit bericht is; artikel is;
    cet article a été; cet article est; article initialement; cet article est initialement; cet article a initialement été; texte; initialement;
    este artículo fue; este artículo se; artículo; noticia; nota; originalmente; este artigo foi; artigo; notícia; matéria; texto; esta matéria foi;
    articolo; questo articolo è stato; l'articolo è stato; articolo originariamente; статья; статья была; материал; материал был; материал впервые;
    стаття; стаття була; матеріал; матеріал був; artykuł; artykuł został; tekst; tekst został; artikkeli; artikkeli on; juttu on;
    erstmals; zuerst; først; först; eerst; oorspronkelijk; opprinnelig; oprindeligt; ursprungligen; originariamente; впервые; вперше;
    первоначально; pierwotnie; alun perin; haber; haberin; المقال; الخبر; 記事; この記事は; 기사; 이 기사는
  `),
);
