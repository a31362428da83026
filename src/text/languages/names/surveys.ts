/** What institutes and firms give out: what they are of or from is a body, "een peiling van Ipsos". Of all languages. Data only. */
import { wordList } from '../word-list.ts';

/** In lower case. */
export const surveys: ReadonlySet<string> = new Set(
  wordList(`
    poll polls survey surveys peiling peilingen prognose prognoses exitpoll enquête enquêtes umfrage umfragen prognosen sondage sondages
    encuesta encuestas sondeo sondeos pesquisa pesquisas sondagem sondagens sondaggio sondaggi måling målinga målingen meningsmåling
    meningsmålingen opinionsmätning opinionsundersökning mätning sondaż sondażu опрос опроса опроса опитування
  `),
);
