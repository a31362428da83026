/** How notes of programs and readers open that saved or printed a page, in all languages at once: beside an address and a day they mean nothing else. */
import { wordList } from './word-list.ts';

/** Folded as lines are compared. */
export const savedWords: ReadonlySet<string> = new Set(
  wordList(`
    saved archived retrieved downloaded printed captured clipped accessed exported copied
    lagret hentet utskrift skrevet arkivert lastet lagra henta skrive
    gemt udskrevet arkiveret sparad hämtad utskriven arkiverad
    gespeichert gedruckt ausgedruckt ausdruck abgerufen archiviert heruntergeladen
    opgeslagen afgedrukt gearchiveerd opgehaald gedownload
    enregistré imprimé archivé consulté sauvegardé téléchargé
    guardado impreso archivado consultado descargado
    impresso arquivado descarregado salvo baixado
    salvato stampato archiviato scaricato consultato
    сохранено распечатано скачано архивировано збережено роздруковано завантажено
    zapisano wydrukowano pobrano tallennettu tulostettu kaydedildi yazdırıldı indirildi
    حفظ طبع حفظت طبعت
  `),
);
