/**
 * How newspapers say of their own article that it was changed: what they call it, what was done, and how it goes on:
 * "Saken ble oppdatert med …". In lower case, straight apostrophes. Data only.
 */
import { phrases } from './phrases.ts';

interface NoteWords {
  readonly subjects: readonly string[];
  readonly verbs: readonly string[];
  /** How words begin that say what was changed, behind verbs that are as often said of a law or a case in court. */
  readonly further: readonly string[];
}

/** By language. No subjects that are mostly others': "the report was changed" may be the council's. */
export const noteWords: Readonly<Record<string, NoteWords>> = {
  en: {
    subjects: phrases(
      'this article; this story; this piece; this post; this copy; this page; this headline; the headline of this article',
    ),
    verbs: phrases(`
      was updated; has been updated; was amended; has been amended; was corrected; has been corrected; was edited;
      was revised; has been revised; was changed; has been changed; has since been updated; has since been corrected; was last updated; was clarified; has been clarified
    `),
    further: phrases(
      'with; to include; to correct; to reflect; to clarify; to add; to say; to remove; to show; to make clear; to note; throughout; since publication; after publication',
    ),
  },
  nb: {
    subjects: phrases('denne saken; denne artikkelen; denne teksten; saken; artikkelen'),
    verbs: phrases(
      'er oppdatert; ble oppdatert; ble sist oppdatert; har blitt oppdatert; er rettet; er endret; er korrigert; ble korrigert; er presisert',
    ),
    further: phrases('med; etter publisering; for å'),
  },
  nn: {
    subjects: phrases('denne saka; denne artikkelen; denne teksten; saka; artikkelen'),
    verbs: phrases(
      'er oppdatert; vart oppdatert; blei oppdatert; vart sist oppdatert; er retta; vart retta; er endra; er korrigert; er presisert',
    ),
    further: phrases('med; etter publisering; for å'),
  },
  da: {
    subjects: phrases('denne artikel; denne historie; denne tekst; artiklen'),
    verbs: phrases(
      'er opdateret; blev opdateret; er blevet opdateret; er senest opdateret; er rettet; er blevet rettet; er ændret; er blevet ændret; er præciseret; er korrigeret',
    ),
    further: phrases('med; efter publicering; for at'),
  },
  sv: {
    subjects: phrases('denna artikel; den här artikeln; denna text; den här texten; artikeln; texten'),
    verbs: phrases(`
      har uppdaterats; uppdaterades; är uppdaterad; har korrigerats; korrigerades; har rättats; rättades; är rättad; har förtydligats;
      uppdaterades senast
    `),
    further: phrases('med; efter publicering; i efterhand; för att'),
  },
  de: {
    subjects: phrases(
      'dieser artikel; dieser text; dieser beitrag; diese meldung; dieser bericht; der artikel; der text; der beitrag; der bericht; die meldung',
    ),
    verbs: phrases(
      'wurde aktualisiert; wurde ergänzt; wurde korrigiert; wurde nachträglich korrigiert; wurde nachträglich geändert; wurde nachträglich ergänzt; wurde zuletzt aktualisiert; ist aktualisiert',
    ),
    further: phrases('mit; um; und; nach der veröffentlichung; nach veröffentlichung'),
  },
  nl: {
    subjects: phrases('dit artikel; dit bericht; dit stuk; dit verhaal; het artikel'),
    verbs: phrases(
      'is bijgewerkt; werd bijgewerkt; is aangepast; is aangevuld; is gecorrigeerd; is geactualiseerd; werd aangepast',
    ),
    further: phrases('met; om; na publicatie; naar aanleiding'),
  },
  fr: {
    subjects: phrases("cet article; ce texte; ce papier; cette dépêche; l'article"),
    verbs: phrases(
      'a été mis à jour; a été corrigé; a été modifié; a été actualisé; a été complété; a été rectifié; a été mise à jour',
    ),
    further: phrases(
      'avec; pour corriger; pour préciser; pour ajouter; pour inclure; après publication; après sa publication; à la suite',
    ),
  },
  es: {
    subjects: phrases('este artículo; esta noticia; esta nota; esta información; este texto'),
    verbs: phrases(`
      ha sido actualizado; ha sido actualizada; fue actualizado; fue actualizada; se ha actualizado; se actualizó; ha sido corregido;
      ha sido corregida; fue corregido; fue corregida; se ha corregido; ha sido modificado; ha sido modificada;
      fue modificado; fue modificada
    `),
    further: phrases(
      'con; para incluir; para corregir; para añadir; para aclarar; para precisar; para reflejar; tras su publicación',
    ),
  },
  pt: {
    subjects: phrases('este artigo; esta notícia; esta reportagem; este texto; esta matéria'),
    verbs: phrases(`
      foi atualizado; foi atualizada; foi corrigido; foi corrigida; foi actualizado; foi actualizada; foi alterado; foi alterada;
      foi editado; foi editada; foi modificado; foi modificada
    `),
    further: phrases('com; para incluir; para corrigir; para acrescentar; para esclarecer; após a publicação'),
  },
  it: {
    subjects: phrases("questo articolo; questa notizia; questo testo; questo pezzo; l'articolo"),
    verbs: phrases(
      'è stato aggiornato; è stata aggiornata; è stato corretto; è stata corretta; è stato modificato; è stata modificata',
    ),
    further: phrases('con; per correggere; per precisare; per includere; per aggiungere; dopo la pubblicazione'),
  },
  ru: {
    subjects: phrases('материал; статья; новость; публикация; эта статья; этот материал; текст; текст статьи'),
    verbs: phrases(`
      обновлен; обновлён; обновлена; был обновлен; был обновлён; была обновлена; дополнен; дополнена; был дополнен; была дополнена;
      исправлен; исправлена; был исправлен; была исправлена
    `),
    further: phrases('комментари; ответ; информаци; заявлени; данными; подробност; после публикации'),
  },
  uk: {
    subjects: phrases(
      'матеріал; стаття; новина; публікація; ця стаття; цей матеріал; статтю; новину; публікацію; текст',
    ),
    verbs: phrases(
      'оновлено; було оновлено; доповнено; було доповнено; виправлено; було виправлено; оновлена; оновлений',
    ),
    further: phrases('коментар; відповід; інформаці; заяв; даними; подробиц; після публікації'),
  },
  pl: {
    subjects: phrases('artykuł; ten artykuł; tekst; ten tekst'),
    verbs: phrases('został zaktualizowany; zaktualizowano; został poprawiony; został uzupełniony'),
    further: phrases('o; po publikacji'),
  },
  cs: {
    subjects: phrases('článek; tento článek'),
    verbs: phrases('jsme aktualizovali; byl aktualizován; jsme opravili; jsme doplnili; byl opraven'),
    further: phrases('o; po vydání'),
  },
  fi: {
    subjects: phrases('juttua; artikkelia; uutista'),
    verbs: phrases('päivitetty; on päivitetty; korjattu; on korjattu; täydennetty; on täydennetty'),
    further: phrases('kommenti; kommentei; tiedo; julkaisun jälkeen'),
  },
};
