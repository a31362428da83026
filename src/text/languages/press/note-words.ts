/**
 * How newspapers say of their own article that it was changed: what they call it, and what was done. Every pair opens such a
 * note: "Saken ble oppdatert …", "This article has since been corrected …". In lower case, straight apostrophes. Data only.
 */
import { phrases } from './phrases.ts';

interface NoteWords {
  readonly subjects: readonly string[];
  readonly verbs: readonly string[];
}

/** By language. No words that speak of others' texts as well: "the report was changed" may be the council's. */
export const noteWords: Readonly<Record<string, NoteWords>> = {
  en: {
    subjects: phrases(
      'this article; this story; this piece; this post; this copy; this page; this headline; the headline of this article',
    ),
    verbs: phrases(`
      was updated; has been updated; was amended; has been amended; was corrected; has been corrected; was edited on; was revised on;
      has been revised; has since been updated; has since been corrected; was last updated; was clarified; has been clarified
    `),
  },
  nb: {
    subjects: phrases('denne saken; denne artikkelen; denne teksten; saken; artikkelen'),
    verbs: phrases(
      'er oppdatert; ble oppdatert; ble sist oppdatert; har blitt oppdatert; er rettet; er korrigert; ble korrigert; er presisert',
    ),
  },
  nn: {
    subjects: phrases('denne saka; denne artikkelen; denne teksten; saka; artikkelen'),
    verbs: phrases(
      'er oppdatert; vart oppdatert; blei oppdatert; vart sist oppdatert; er retta; vart retta; er korrigert; er presisert',
    ),
  },
  da: {
    subjects: phrases('denne artikel; denne historie; denne tekst; artiklen'),
    verbs: phrases(
      'er opdateret; blev opdateret; er blevet opdateret; er senest opdateret; er rettet; er blevet rettet; er præciseret; er korrigeret',
    ),
  },
  sv: {
    subjects: phrases('denna artikel; den här artikeln; denna text; den här texten; artikeln; texten'),
    verbs: phrases(`
      har uppdaterats; uppdaterades; är uppdaterad; har korrigerats; korrigerades; har rättats; rättades; är rättad; har förtydligats;
      uppdaterades senast
    `),
  },
  de: {
    subjects: phrases('dieser artikel; dieser text; dieser beitrag; diese meldung; dieser bericht; der artikel'),
    verbs: phrases(
      'wurde aktualisiert; wurde ergänzt; wurde korrigiert; wurde nachträglich; wurde zuletzt aktualisiert; ist aktualisiert',
    ),
  },
  nl: {
    subjects: phrases('dit artikel; dit bericht; dit stuk; dit verhaal; het artikel'),
    verbs: phrases(
      'is bijgewerkt; werd bijgewerkt; is aangepast; is aangevuld; is gecorrigeerd; is geactualiseerd; werd aangepast',
    ),
  },
  fr: {
    subjects: phrases("cet article; ce texte; ce papier; cette dépêche; l'article"),
    verbs: phrases(
      'a été mis à jour; a été corrigé; a été modifié; a été actualisé; a été complété; a été rectifié; a été mise à jour',
    ),
  },
  es: {
    subjects: phrases('este artículo; esta noticia; esta nota; esta información; este texto'),
    verbs: phrases(`
      ha sido actualizado; ha sido actualizada; fue actualizado; fue actualizada; se ha actualizado; se actualizó; ha sido corregido;
      ha sido corregida; fue corregido; fue corregida; se ha corregido; ha sido modificado; ha sido modificada
    `),
  },
  pt: {
    subjects: phrases('este artigo; esta notícia; esta reportagem; este texto; esta matéria'),
    verbs: phrases(`
      foi atualizado; foi atualizada; foi corrigido; foi corrigida; foi actualizado; foi actualizada; foi alterado; foi alterada;
      foi editado; foi editada
    `),
  },
  it: {
    subjects: phrases("questo articolo; questa notizia; questo testo; questo pezzo; l'articolo"),
    verbs: phrases(
      'è stato aggiornato; è stata aggiornata; è stato corretto; è stata corretta; è stato modificato; è stata modificata',
    ),
  },
  ru: {
    subjects: phrases('материал; статья; новость; публикация; эта статья; этот материал; текст статьи'),
    verbs: phrases(`
      обновлен; обновлён; обновлена; был обновлен; был обновлён; была обновлена; дополнен; дополнена; был дополнен; была дополнена;
      исправлен; исправлена; был исправлен; была исправлена
    `),
  },
  uk: {
    subjects: phrases('матеріал; стаття; новина; публікація; ця стаття; цей матеріал'),
    verbs: phrases(
      'оновлено; було оновлено; доповнено; було доповнено; виправлено; було виправлено; оновлена; оновлений',
    ),
  },
  pl: {
    subjects: phrases('artykuł; ten artykuł; tekst; ten tekst'),
    verbs: phrases('został zaktualizowany; zaktualizowano; został poprawiony; został uzupełniony'),
  },
  cs: {
    subjects: phrases('článek; tento článek'),
    verbs: phrases('jsme aktualizovali; byl aktualizován; jsme opravili; jsme doplnili; byl opraven'),
  },
  fi: {
    subjects: phrases('juttua; artikkelia; uutista'),
    verbs: phrases('päivitetty; on päivitetty; korjattu; on korjattu; täydennetty; on täydennetty'),
  },
};
