/** Small words inside surnames, whatever the language of the text: "van den Broeck", "de la Cruz". Data only. */
import { wordList } from '../word-list.ts';

/** In lower case. */
export const particles: readonly string[] = wordList(`
  van von de del della di dos al el bin ibn ter ten af ould
`);

/** Of the particles those that are the word for "to the" in a language: "Ferretti al Corriere di Ancona". */
export const contractions: Readonly<Record<string, readonly string[]>> = {
  es: ['al'],
  it: ['al', 'di'],
  eo: ['de', 'da', 'la', 'al', 'el', 'do', 'e', 'i'],
  id: ['di'],
  ms: ['di'],
};

/** Of the marks of companies those behind which nothing else of the name follows: "Navistar International Corp". */
export const lastCompanyMarks: readonly string[] = wordList(`
  ltd llc llp plc inc corp gmbh spa s.p.a nv n.v bv b.v asa a/s aps oyj srl s.r.l pty lda ltda ооо оао пао зао тов
`);

/** What marks a company, at the end of its name. */
export const companyMarks: readonly string[] = wordList(`
  ltd llc llp plc inc corp co holding holdings gmbh ag kg se sa s.a sas sarl s.r.l srl spa s.p.a nv n.v bv b.v ab asa as a/s aps oy oyj ry
  sp z.o.o s.l sl lda ltda pty pte ооо оао пао зао тов ао kk if fk bk fc ff sk il aif cf
`);
