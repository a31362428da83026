/** How notes of programs and readers open that saved or printed a page, in all languages at once: beside an address and a day they mean nothing else. */
import { wordList } from './word-list.ts';

/** Folded as lines are compared. */
export const savedWords: ReadonlySet<string> = new Set(
  wordList(`
    saved archived retrieved downloaded printed captured clipped accessed exported copied fetched scraped scanned
    kopiert lagret hentet nedlastet utskrift skrevet arkivert lastet lagra henta skrive
    gemt kopieret udskrevet arkiveret sparad hämtad hämtat kopierad utskriven arkiverad nedladdad
    kopiert gespeichert gedruckt ausgedruckt ausdruck abgerufen archiviert heruntergeladen
    gekopieerd opgeslagen afgedrukt gearchiveerd opgehaald gedownload
    copié récupéré enregistré imprimé archivé consulté sauvegardé téléchargé
    copiado recuperado guardado impreso archivado consultado descargado
    copiado consultado acedido acessado impresso arquivado descarregado salvo baixado
    copiato recuperato salvato stampato archiviato scaricato consultato
    скопировано скопійовано сохранено распечатано скачано архивировано збережено роздруковано завантажено
    skopiowano zapisano wydrukowano pobrano tallennettu tulostettu kaydedildi yazdırıldı indirildi
    حفظ طبع حفظت طبعت
  `),
);
