/**
 * What happens somewhere, in languages that say "of" before the place: "Incendie de Valbrun", "Huelga de Torrejal". With a capital
 * such a word opens a sentence and is nobody's name. In lower case. Data only.
 */
import { wordList } from '../word-list.ts';

export const happenings: ReadonlySet<string> = new Set(
  wordList(`
    accident affaire agression alerte attaque attentat avalanche bagarre braquage canicule chute collision conflit coulée coupure crash
    crise crue décès démission déraillement disparition drame éboulement effondrement élection émeute enlèvement enquête épidémie
    évacuation explosion fermeture feu fuite fusillade grève incendie inondation manifestation massacre meurtre mort naufrage
    noyade panne procès séisme tempête tornade tuerie vol
    accidente ataque atentado asesinato atraco apagón caída cierre choque colisión crimen crisis crecida derrame derrumbe
    descarrilamiento desaparición detención dimisión explosión fuga hallazgo huelga hundimiento incendio inundación juicio masacre
    matanza muerte naufragio protesta riada robo sequía seísmo terremoto tiroteo tormenta vertido
    aggressione alluvione assalto attacco chiusura crollo crisi delitto deragliamento esplosione evacuazione frana furto
    incidente inchiesta inondazione manifestazione morte nubifragio omicidio processo rapina rogo sciopero scontro sisma strage
    temporale valanga
    acidente cheia crise derrocada descarrilamento desabamento desaparecimento deslizamento encerramento enchente explosão furto greve
    homicídio incêndio inundação julgamento naufrágio protesto queda roubo seca sismo terramoto tempestade tiroteio
  `),
);
