/** Italian: words around names. Data only. */
import { wordList as words } from '../word-list.ts';
import type { NameWords } from './name-words.ts';

export const it: NameWords = {
  tag: 'it',
  titles: words(
    `sig signor signora signorina dott dottor dottoressa prof professor don donna avv ing mons sir lord on`,
  ),
  roles: words(`presidente vicepresidente ministro ministra premier cancelliere cancelliera capo direttore direttrice
    leader dirigente rettore rettrice preside giudice magistrato procuratore procuratrice pm avvocato
    avvocata commissario ispettore capitano comandante tenente colonnello generale ammiraglio maresciallo
    professore professoressa docente ricercatore ricercatrice maestro maestra medico dottore chirurgo
    infermiere infermiera veterinario veterinaria dentista parroco prete vescovo arcivescovo cardinale papa
    re regina principe principessa imperatore dittatore attivista politico politica autore autrice scrittore
    scrittrice poeta giornalista redattore redattrice attore attrice cantante musicista artista compositore
    pittore pittrice fotografo fotografa regista giocatore giocatrice portiere attaccante difensore
    allenatore allenatrice tecnico ct corridore ciclista nuotatore proprietario proprietaria fondatore
    fondatrice imprenditore imprenditrice miliardario agricoltore pescatore panettiere macellaio abitante
    vicino vicina passeggero passeggera testimone fratello sorella padre madre marito moglie figlio figlia
    zio zia cugino cugina nipote nonno nonna vedova vedovo amico amica collega sindaco sindaca assessore
    assessora governatore senatore senatrice deputato deputata ambasciatore ambasciatrice portavoce
    consigliere consigliera esperto esperta analista economista storico storica ingegnere architetto
    meteorologo biologo biologa geologo conservatore bibliotecario autista pilota segretario segretaria
    delegato delegata rappresentante sindacalista tenore soprano baritono oppositrice oppositore`),
  roleEndings: [],
  organisations:
    words(`birreria panificio libreria farmacia cantina cantine tipografia trattoria distilleria pizzeria università scuola istituto liceo collegio ospedale clinica policlinico museo galleria teatro opera
    orchestra tribunale corte consiglio parlamento camera senato assemblea ministero direzione agenzia
    autorità commissione comitato federazione confederazione sindacato associazione fondazione fondo banca
    cassa gruppo compagnia società spa srl s.p.a partito movimento unione alleanza lega organizzazione centro
    laboratorio osservatorio ufficio servizio polizia guardia esercito marina carabinieri club fc calcio
    radio televisione giornale quotidiano  procura questura prefettura comune
    protezione vigili forze arma finanza regione provincia municipio croce azienda ente consorzio confraternita
    diocesi curia consulta avvocatura cgil coordinamento
`),
  organisationKinds:
    words(`giornale quotidiano settimanale rivista rete emittente agenzia armatore azienda impresa compagnia società
    gruppo operatore costruttore sindacato partito club associazione banca editore televisione`),
  organisationEndings: [],
  organisationTails: [],
  places:
    words(`via viale corso piazza piazzale largo ponte fiume lago mare oceano isola isole monte montagna colle valle
    bosco chiesa cattedrale duomo castello palazzo porto stazione aeroporto stadio spiaggia baia golfo
    stretto canale capo penisola quartiere molo strada hotel torre
    carcere terminal lungomare pineta passo valico cima
    parco giardini rotonda contrada vicolo tangenziale autostrada masseria cimitero
`),
  placeKinds: words(`città capitale paese borgo comune regione provincia isola quartiere frazione cittadina`),
  placeEndings: [],
  abstractEndings: words('zione zioni ità ismo'),
  beforePlaces: words('a ad in presso verso'),
  towardsPlaces: words('di da'),
  joins: words("di del della dei degli delle dell' per"),
  articles: words('il lo la i gli le un uno una'),
  elisions: words('l d un dell nell all sull dall quell c s n m t v'),
  endings: [],
  notNames:
    words(`dio bibbia corano natale pasqua ramadan internet covid covid-19 tv gps dna pil iva io tu lui lei noi voi
    loro stato nord sud est ovest occidente italiani francesi tedeschi russi ucraini americani europei
    economia interno interni esteri giustizia difesa istruzione salute sanità infrastrutture trasporti ambiente
    agricoltura lavoro cultura bilancio interni finanze turismo governo manovra
    affari coesione territoriale mezzogiorno sviluppo economico imprese sport pari opportunità nord-est rapporti
    capitale
`),
  otherThings:
    words(`legge trattato accordo premio coppa campionato giochi guerra battaglia progetto piano rapporto libro film
    serie operazione missione articolo capitolo`),
  thingKinds: words(`
    traghetto nave petroliera peschereccio yacht sottomarino film romanzo album canzone serie cavallo cane gatto
    uragano ciclone motonave veliero
  `),
  openers: words(`a ad al allo alla ai agli alle con contro da dal dalla dai di del dello della dei degli delle dopo
    durante fino fra in nel nello nella nei negli nelle oltre per presso prima secondo senza sopra sotto su
    sul sulla tra verso e ed o ma però se quando mentre come dove così anche inoltre poi allora tuttavia qui
    lì ora già ancora sempre mai solo soltanto questo questa questi queste quel quello quella quelli quelle
    ogni tutto tutta tutti tutte vari varie alcuni alcune nessun nessuno nessuna altro altra altri altre
    stesso stessa mio mia tuo tua suo sua suoi sue nostro nostra loro io tu lui lei noi voi il lo la i gli le
    un uno una due tre quattro cinque sei sette otto nove dieci che chi cosa perché quale quali sì no non
    ieri oggi domani circa almeno meno più molto nuovo nuova grande piccolo vecchio giovane primo prima
    ultimo ultima foto leggi vedi c'è ci è sono era fu ha hanno niente né neanche l'ex ex intanto infine
    infatti invece
    fonti contattato contattata interrogato agricoltori abitanti residenti`),
};
