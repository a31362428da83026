/** How the programs of blogs sign a post below it, in their languages: "Posted by Ellie at 21:14". Data only, in lower case. */
import { phrases } from './phrases.ts';

/** What stands before the writer. */
export const postLeads: readonly string[] = phrases(`
  posted by; publicada por; publicado por; postado por; publié par; eingestellt von; gepostet von; pubblicato da; gepost door; geplaatst door;
  upplagd av; lagt inn av; indsendt af; lähettänyt; autor:; автор:; gönderen; 投稿者; diposting oleh; publicat de; vystavil; αναρτήθηκε από; bejegyezte:
`);

/** What stands between the writer and the hour. */
export const postJoins: ReadonlySet<string> = new Set(
  phrases(
    `at; à; às; à(s); en; a; a la/s; alle; um; op; om; kl.; klo; o; на; в; о; zaman:; 時刻:; di; pukul; la; v; στις; dátum:`,
  ),
);
