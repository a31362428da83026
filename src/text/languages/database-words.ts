/**
 * What databases of newspapers write around the articles that they give out: labels of their own facts, and lines that
 * close a record. Data only, in lower case, in the languages of the databases' menus.
 */
import { phrases } from './press/phrases.ts';

/** Labels, without their colon, of facts that only a database states. */
export const databaseLabels: ReadonlySet<string> = new Set(
  phrases(`
    load-date; length; language; graphic; publication-type; publication type; document-type; document type; journal code;
    source type; proquest document id; document url; document id; issn; isbn; first page; page; pages; publication year;
    publication info; publication subject; publisher location; place of publication; country of publication; database;
    last updated; subject; subjects; location; company; ticker; identifier / keyword; copyright; gale document number;
    record; record number; readability; edition; links; source citation; year; language of publication; source attribution;
    correction-date; classification; notes; abstract; accession number; word count; update; ladedatum; länge; sprache;
    dokumentnummer; dokument-nummer; ausgabe; seite; seiten; wörter; longueur; langue; numéro de document; lengte; taal;
    lunghezza; lingua; longitud; idioma; lengde; antall ord; ord; side; sider; utgave;
    ihre suche; search terms; your search; votre recherche; su búsqueda; sua busca; søgeord; søkeord; sökord; hakusanat; 検索語; 検索式; 검색어; 检索词
  `),
);

/** Labels, without their colon, before the text itself. */
export const textLabels: ReadonlySet<string> = new Set(
  phrases(`
    body; text; full text; fulltext; volltext; texte; texte intégral; corps de l'article; cuerpo; texto; texto completo;
    testo; testo completo; volledige tekst; tekst; brødtekst; artikkeltekst
  `),
);

/** Lines that close a record, or that a database prints below each. */
export const recordEnds: ReadonlySet<string> = new Set(
  phrases(`
    end of document; ende des dokuments; fin du document; fin del documento; fine del documento; einde van document;
    publisert på trykk; publisert på nett; publiceret på tryk; publicerat i print
  `),
);
