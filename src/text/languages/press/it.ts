/** Italian. */
import { phrases } from './phrases.ts';
import type { PressWords } from './press-words.ts';

export const it: PressWords = {
  tag: 'it',
  labels: {
    section: phrases(`sezione; categoria; rubrica`),
    standfirst: phrases(`sottotitolo; sommario; catenaccio; riassunto`),
    kicker: phrases(`occhiello; soprattitolo`),
    dateline: phrases(`luogo`),
    byline: phrases(`
      autori; di; a cura di; testo di; scritto da; dal nostro inviato; dalla nostra inviata;
      dal nostro corrispondente; dalla nostra corrispondente; autore; autrice; intervista di; testo e foto di;
      testi di; servizio di; dall'inviato; dall'inviata; dal corrispondente; reportage di; analisi di; pubblicato da;
      intervista a cura di; inviato da; di nostra corrispondenza da; testi e foto di; racconto di; articolo di; scrive
    `),
    headline: phrases(`titolo`),
    credit: phrases(`foto; fotografia; immagine; credito; credit; illustrazione; foto di; foto d'archivio; foto da;
      foto credit; credit foto; crediti foto; crediti; credits; foto archivio
    `),
    note: phrases(`
      aggiornamento; nota redazionale; nota di redazione; nota dell'editore; n.d.r.; errata; chiarimento;
      nota della redazione; n.d.r; ndr; nota del direttore; commento; errata corrige; rettifica; correzione;
      precisazione
    `),
    keywords: phrases(`
      parola chiave; tag articolo; archiviato in; tag correlati; etichetta;
      tag; parole chiave; argomenti; temi; etichette; leggi anche su; altro su; tags; in questo articolo;
      temi correlati
    `),
    address: phrases(`fonte; link; url`),
    publisher: phrases(`
      fonte; editore; pubblicato da; pubblicato su; giornale; testata; uscito su; apparso su;
      originariamente pubblicato su; sito
    `),
  },
  speech: phrases(`
    ha; dice; disse; afferma; affermato; spiega; spiegato; racconta; raccontato; aggiunge; aggiunto; sottolinea;
    sottolineato; dichiara; dichiarato; risponde; risposto; chiede; scrive; scritto; commenta; commentato; precisa;
    precisato; ricorda; osserva; sostiene; ribadisce; conclude; assicura; avverte
  `),
  abbreviations: phrases(`
    sig; sigg; dott; dott.ssa; prof; prof.ssa; avv; ing; on; sen; gen; ecc; es; p.es; pag; pagg; art; nr; n; s.p.a;
    s.r.l; feb; mar; apr; mag; giu; lug; ago; sett; set; ott; nov; dic; tel; ca; cfr; st; mons
  `),
  dangling: phrases(`
    il; lo; la; i; gli; le; un; uno; una; di; del; dello; della; dei; degli; delle; a; al; allo; alla; ai; agli;
    alle; da; dal; dalla; dai; dalle; in; nel; nella; nei; nelle; con; su; sul; sulla; sui; sulle; per; tra; fra; e;
    ed; o; ma; che; come; se; quando; dove; è; era; sono; ha; hanno; si; non; più; suo; sua; dopo; contro
  `),
  sections: phrases(`
    notizie; cronaca; cronache; politica; esteri; economia; cultura; sport; spettacoli; scienza; scienze; tecnologia;
    salute; ambiente; opinioni; editoriale; editoriali; commento; analisi; mondo; italia; europa; interni; società;
    finanza; motori; viaggi; scuola; milano; roma; primo piano; attualità; il caso; l'intervista; il retroscena;
    ultime notizie; ultim'ora; città; regione; regioni; provincia; comuni; lombardia; piemonte; toscana; sicilia;
    sardegna; emilia-romagna; veneto; puglia; campania; medio oriente; usa; stati uniti; russia; ucraina; asia;
    africa; america; imprese; lavoro; casa; immobiliare; mercati; borsa; risparmio; energia; clima; natura; animali;
    agricoltura; pesca; trasporti; auto; turismo; cucina; cibo; gusto; musica; cinema; libri; letteratura; teatro;
    arte; tv; televisione; gossip; moda; stile; costume; famiglia; consumi; calcio; ciclismo; tennis; meteo;
    religione; storia; lettere; la posta dei lettori; lettere al direttore; opinione; idee; dibattito; blog;
    giustizia; sicurezza; difesa; migranti; diritti; università; istruzione; magazine; media; tempo libero; persone;
    cronaca locale; cultura e spettacoli; scienza e tecnologia; montagna; paesi; comunicati; comunicato stampa; comunicati stampa; brevi
  `),
  capitalNouns: false,
  appealCues: {
    us: phrases(`noi; ci; nostro; nostra; nostri; nostre`),
    you: phrases(`tu; te; ti; tuo; tua; voi; vi; vostro; vostra; lettore; lettori; lettrici`),
    give: phrases(`
      sostieni; sostenere; sostegno; sostienici; contribuisci; contributo; dona; donare; donazione; abbonati;
      abbonamento; abbonarsi; aiutaci; aiuto
    `),
    cause: phrases(`
      giornalismo; indipendente; indipendenti; redazione; informazione; giornalisti; lettori; pubblicità; inchieste
    `),
  },
  invitation: {
    openings: phrases(`
      iscriviti; abbonati; segui; seguici; scarica; ricevi; diventa; sostieni; dona; contattaci; scrivi; scriveteci;
      invia; condividi; clicca; accedi; registrati; ascolta; vuoi; hai; unisciti; lascia
    `),
    things: phrases(`
      newsletter; casella di posta; app; whatsapp; telegram; facebook; instagram; podcast; abbonamento; abbonato;
      abbonati; socio; membro; commento; commenti; giornalismo; notifiche; canale; al mese; e-mail; segnalazioni;
      redazione; social
    `),
  },
  authorCues: phrases(`
    è giornalista; è un giornalista; è una giornalista; è editorialista; è scrittore; è scrittrice; è professore;
    è professoressa; è docente; è corrispondente; è ricercatore; è autore di; è autrice di; è direttore; scrive di;
    è uno scrittore; è una scrittrice;
    è autore; è autrice; scrive per; è inviato; è inviata
  `),
  noteOpenings: phrases(`
      nella prima versione di questo articolo; nella prima versione dell'articolo; nella prima versione del testo; nella prima versione di questo testo; in una prima versione di questo articolo; in una prima versione dell'articolo; in una prima versione del testo; in una prima versione di questo testo;
      una prima versione di questo; nella versione originale di questo articolo; questo post è stato aggiornato; errata:; una versione precedente di;
    in una versione precedente; errata corrige; rettifica:; correzione:; precisazione:; aggiornamento:;
    una versione precedente; questo è un articolo di opinione
  `),
  advert: {
    lines: phrases(`
      pubblicità; annuncio; annunci; sponsorizzato; contenuto sponsorizzato; adv;
      continua a leggere dopo la pubblicità ; messaggio pubblicitario; l'articolo continua dopo la pubblicità;
      annuncio pubblicitario; articolo continua dopo la pubblicità; continua dopo la pubblicità;
      informazione pubblicitaria; publiredazionale; offerto da; in collaborazione con;
      la notizia continua dopo la pubblicità; il contenuto continua dopo l'annuncio;
      l'articolo prosegue dopo la pubblicità; contenuto pubblicitario; messaggio promozionale;
      contenuto promozionale; presentato da; sponsorizzato da; annunci sponsorizzati;
      link sponsorizzati; pubbliredazionale; fine pubblicità; dalla rete; contenuti dai partner;
      raccomandato da outbrain
    `),
    openings: phrases(`
      continua dopo la pubblicità; la notizia continua; l'articolo continua; messaggio promozionale;
      sponsorizzato:; pubblicità:; annuncio:; contenuto sponsorizzato; informazione pubblicitaria
    `),
  },
  appeal: {
    lines: phrases(`
      abbonati; abbonati ora; sostienici; dona; dona ora; sei già abbonato; sei già abbonato?;
      sei già abbonato? accedi; contenuto riservato agli abbonati; riservato agli abbonati; accedi o abbonati;
      abbonati subito; abbonati per leggere; abbonati per continuare; abbonati per continuare a leggere;
      attiva ora; attiva subito; attiva l'abbonamento; attiva la prova; provalo gratis; scopri le offerte;
      scopri l'offerta; vedi le offerte; sei già abbonato? accedi qui; già abbonato?; già abbonato? accedi;
      hai già un abbonamento?; hai già un account?; hai già un account? accedi; accedi o registrati;
      registrati gratis; registrati gratuitamente; registrati per leggere; crea un account;
      disdici quando vuoi; senza vincoli; rinnovo automatico; questo contenuto è riservato agli abbonati;
      questo articolo è riservato agli abbonati; articolo riservato agli abbonati;
      accedi agli articoli riservati; sblocca l'articolo; sostieni il giornalismo
    `),
    openings: phrases(`
      abbonati per; per continuare a leggere; questo contenuto è riservato; sei già abbonato;
      sostieni il giornalismo;
      questo articolo è riservato; per leggere l'articolo; per leggere questo; leggi tutti i contenuti;
      leggi tutti gli articoli; accedi a tutti; accesso illimitato; hai raggiunto il limite;
      sblocca l'accesso; abbonati a;`),
  },
  comments: {
    lines: phrases(`
      rispondi; commenti; commento; lascia un commento; scrivi un commento; leggi i commenti; tutti i commenti;
      invia commento; annulla risposta; commenta; partecipa alla discussione; commenti dei lettori;
      lettere dei lettori; lettere al direttore; più recenti prima; ordina per; invia;
      commenta la notizia; commenta l'articolo; leggi tutti i commenti; vedi tutti i commenti;
      mostra commenti; scrivi il tuo commento; lascia una risposta; aggiungi un commento; invia un commento;
      pubblica commento; il tuo commento; segnala; segnala commento; segnala abuso; nessun commento;
      più votati; accedi per commentare;
      commenta questo articolo; commenta per primo; lascia il tuo commento; aggiungi commento;
      inserisci un commento; vedi i commenti; mostra altri commenti; carica altri commenti;
      non ci sono commenti; ancora nessun commento; i commenti dei lettori; commenti chiusi;
      i commenti sono chiusi; i commenti sono chiusi.; i commenti sono disabilitati;
      registrati per commentare; accedi o registrati per commentare; effettua il login per commentare;
      regole dei commenti; regole per i commenti; policy commenti;
      i campi obbligatori sono contrassegnati *; ti è piaciuto questo articolo?; ti è piaciuto l'articolo?;
      ti è stato utile?; questo articolo ti è stato utile?; ti è stata utile questa notizia?;
      dì la tua; di' la tua; la tua opinione; la tua opinione conta;
      vota questo articolo; valuta questo articolo; grazie per il tuo voto; grazie per il tuo feedback
    `),
    openings: phrases(`
      il tuo indirizzo email non sarà; lascia un commento; accedi per commentare; i commenti sono;
      devi essere connesso;
      il tuo indirizzo email non; devi effettuare; per commentare; i commenti dei lettori;
      accedi o registrati
    `),
  },
  navigation: {
    lines: phrases(`
      home; menu; cerca; ricerca; chiudi; accedi; esci; registrati; login; profilo; il mio account;
      vai al contenuto; torna su; successivo; precedente; vedi tutti; mostra altro; carica altri; chi siamo;
      contatti; contattaci; privacy; privacy policy; ultime notizie; ultim'ora; in diretta; diretta; ascolta;
      ascolta l'articolo; meteo; sezioni; prima pagina; scrivi alla redazione; abbonamenti; servizi;
      digital edition; # ore fa; ore fa; # minuti fa; minuti fa; # giorni fa; giorni fa; # giorno fa; un'ora fa;
      un giorno fa; più recenti; meno recenti; lettera precedente; lettera successiva; articolo precedente;
      articolo successivo; tempo di lettura: # minuti; tempo di lettura: # min; tempo di lettura # min;
      # min di lettura; # minuti di lettura; visualizzazioni; # visualizzazioni; # condivisioni;
      guarda tutte le foto; ascolta questo articolo; minuti di lettura; per abbonati; solo per abbonati;
      salva articolo; vai ai commenti; leggi dopo; dimensione testo ; vai al contenuto principale;
      salta al contenuto; torna all'inizio; caricamento; caricamento in corso; vedi tutto; ultima ora; note legali;
      necrologi; edizione digitale; sfoglia il giornale;
      vai alla navigazione; apri menu; chiudi menu; menu principale; area personale; il mio profilo;
      abbonati a; contenuto per gli abbonati premium; leggi il giornale; edicola digitale;
      ascolta la versione audio dell'articolo; tempo di lettura; lettura # min; mostra di più; vedi tutte;
      vedi altro; guarda tutte; carica altro; torna alla home; # foto; # di #; foto gallery; fotogallery;
      guarda la gallery; guarda il video; +clicca per ingrandire; clicca per ingrandire; shadow;
      scegli edizioni; temi caldi; oroscopo; aste; giochi; cruciverba; sudoku; lotto; farmacie; guida tv;
      mappa del sito; cookie policy e privacy; informativa privacy; impostazioni cookie; condizioni d'uso;
      termini e condizioni; per la pubblicità; lavora con noi; scrivi; scrivici;
      dati societari; permessi di lettura; dichiarazione di accessibilità; accessibilità; # ora fa;
      aggiornato;
      salta al contenuto principale; passa al contenuto principale; torna in alto; torna indietro;
      ascolta questo articolo ora; ascolta questo articolo ora...; ascolta la notizia;
      ascolta la versione audio; # minuto di lettura; dimensioni testo; ingrandisci testo; riduci testo;
      aumenta dimensione; modalità lettura; modalità scura; salva l'articolo; articolo salvato;
      articoli salvati; leggi più tardi; vedi profilo; vedi tutti gli articoli; tutti gli articoli;
      mostra tutto; attendere; attendere prego; notizia precedente; notizia successiva; guarda la diretta;
      segui la diretta; edizione del giorno; sfoglia l'edizione; prima pagina di oggi;
      contenuto per abbonati; esclusiva abbonati; apri nell'app; notifiche; cerca nel sito;
      continua a pagina #; segue a pagina #; segue dalla prima; continua da pagina #; segue da pagina #; segue dalla prima pagina
    `),
    openings: phrases(`vai al contenuto; ascolta l'articolo; tempo di lettura; lettura in`),
  },
  share: {
    lines: phrases(`
      segui;
      condividi; condividi su facebook; condividi su twitter; condividi su x; condividi su whatsapp;
      condividi su linkedin; condividi via e-mail; condividi via email; copia link; link copiato; stampa; salva;
      salva per dopo; invia per email; e-mail; email; mi piace; seguici; tweet; copia il link; regala l'articolo;
      regala;
      condividi l'articolo; condividi su telegram; condividi via mail; condividi questo articolo;
      condividi questo contenuto; copia indirizzo; invia ad un amico; stampa articolo; regala articolo;
      suggerisci; riduci; seguici su google news; seguici su google;
      condividi su; condividi articolo; condividi la notizia; condividi questa notizia;
      condividi con gli amici; copia link articolo; copia negli appunti; invia via email; invia a un amico;
      stampa l'articolo; stampa questa pagina; regala questo articolo; seguici su; seguici sui social;
      seguici anche su; seguici su google discover; seguici su facebook; seguici su whatsapp;
      seguici su instagram; seguici su telegram; aggiungi ai preferiti; aggiungi tra le fonti preferite
    `),
    openings: phrases(`condividi su; condividi quest; seguici su; condividi via`),
  },
  newsletter: {
    lines: phrases(`
      newsletter; iscriviti; iscriviti alla newsletter; iscriviti alle newsletter; scarica l'app; la tua email;
      iscriviti gratis; iscriviti gratuitamente; ricevi la newsletter; la newsletter;
      il tuo indirizzo email; inserisci la tua email; indirizzo email; attiva le notifiche; scarica la app;
      unisciti al canale;
      iscriviti ora; iscriviti alla nostra newsletter; iscriviti al canale; iscriviti al canale whatsapp;
      iscriviti al nostro canale; iscriviti al nostro canale whatsapp; iscriviti al canale telegram;
      entra nel canale; entra nel nostro canale; entra nel canale whatsapp; unisciti al nostro canale;
      segui il canale; segui il nostro canale; canale whatsapp; ricevi le notizie; ricevi le notifiche;
      attiva notifiche; consenti notifiche;
      la tua e-mail; inserisci la tua e-mail; indirizzo e-mail; scarica la nostra app;
      scarica l'applicazione; resta aggiornato; rimani aggiornato; resta informato; rimani informato;
      resta sempre aggiornato; non perderti nulla; le notizie del giorno
    `),
    openings: phrases(`
      iscriviti alla; iscriviti alle; scarica l'app; registrati gratis; iscriviti; seguici; resta aggiornato;
      rimani aggiornato;
      iscriviti al; iscriviti gratis; iscriviti qui; ricevi ogni; se vuoi restare aggiornato;
      se vuoi rimanere; per restare aggiornato; per restare sempre aggiornato; unisciti al;
      entra nel nostro canale; segui il nostro canale; segui le notizie; scarica la nostra;
      la newsletter del; la newsletter di; basta cliccare;
      iscriviti ora; iscriviti per; ricevi le; ricevi gratis; ricevi gratuitamente; ricevi aggiornamenti;
      ricevi tutte; resta sempre; rimani sempre; per restare;
      segui tutte; segui il canale; segui la nostra; unisciti alla;
      vuoi ricevere; iscrivendoti; cliccando su;
      registrandoti; puoi disiscriverti; puoi cancellarti; puoi annullare; scarica gratis; scarica la;
      clicca qui; aggiungi come fonte; scegli come fonte; tutte le notizie di;`),
  },
  cookies: {
    lines: phrases(`
      accetta; accetta tutti; accetta e continua; rifiuta; rifiuta tutto; cookie; cookie policy; preferenze cookie;
      gestisci cookie
    `),
    openings: phrases(`utilizziamo i cookie; questo sito utilizza; usiamo i cookie; noi e i nostri partner`),
  },
  related: {
    lines: phrases(`
      leggi anche; articoli correlati; correlati; potrebbe interessarti; potrebbe interessarti anche;
      ti potrebbe interessare; ti potrebbe interessare anche; più letti; i più letti; le più lette; i più visti;
      altre notizie; altri articoli; vedi anche; notizie correlate; consigliati; consigliati per te;
      approfondimenti; per approfondire; da non perdere; ultime; tutte le notizie; gli altri leggono;
      in questo articolo; argomenti; temi ; leggi anche:; potrebbero interessarti; ti potrebbero interessare;
      articoli recenti; più lette; più visti; in evidenza; in primo piano; contenuti correlati; dello stesso autore;
      prossimo articolo; notizie dal territorio; le ultime; video del giorno;
      leggi pure; leggi altro; approfondisci; potrebbero interessarti anche; forse potrebbe interessarti;
      guarda anche; notizie dal web; dal web; dallo stesso argomento; sullo stesso argomento;
      sullo stesso tema; nella stessa sezione; argomenti trattati; le notizie più lette;
      gli articoli più letti; i video più visti; più commentati; più condivisi; le ultime notizie;
      altre news; altri articoli di; raccomandati; scelti per te; i nostri consigli; i nostri blog;
      video consigliati; ultimi video; contenuti sponsorizzati; dai nostri partner; dal nostro network;
      le altre notizie;
      ti consigliamo; altro in questa sezione; suggeriti; articoli suggeriti; parole chiave;
      nello stesso argomento;
      leggi ancora; leggi ancora:; ascolta anche; approfondimento; per saperne di più; altre notizie di;
      altri articoli dell'autore; articolo correlato; articoli simili; articoli collegati; contenuti simili;
      correlate; ti può interessare; ti consigliamo anche; consigliato; raccomandati per te; per te;
      le più lette di oggi; i più commentati; i più condivisi; ultimi articoli; notizie recenti;
      ultime news; primo piano; non perderti; non perdere; sull'argomento; si parla di; si parla di:; tag;
      tag:; parole chiave:; etichette; etichette:; a proposito di; nello stesso tema; dalla homepage;
      dalla home; dalla stessa sezione; nella stessa categoria; della stessa sezione;
      vedi tutti gli aggiornamenti; foto del giorno; il meglio della settimana; la redazione consiglia;
      consigliati dalla redazione; scelti dalla redazione
    `),
    openings: phrases(`
      altre notizie di; leggi anche; potrebbe interessarti; altre notizie da; ultime notizie da; altri articoli di;
      tutte le notizie; più letti in; leggi altri articoli;
      ultime notizie su; tutte le notizie su; tutte le notizie di; notizie correlate a; i più letti di
    `),
  },
  readMore: {
    lines: phrases(`
      leggi tutto; continua a leggere; leggi l'articolo; leggi l'articolo completo; leggi di più; scopri di più
    `),
    openings: phrases(`
      leggi anche; leggi qui; leggi tutto; vedi anche; guarda anche; guarda il video; leggi:; approfondisci;
      fotogallery:; le foto:; gallery:; quiz:; podcast:; il video:; video:; dall'archivio:; guarda anche:;
      ascolta: ; leggi anche:; leggi anche -; leggi di più; leggi l'articolo; per approfondire; clicca qui;
      segui la diretta; continua a leggere;
      leggi pure; vedi qui; guarda le foto; approfondisci:; cliccate qui; ascolta il podcast; qui tutte le informazioni;
      leggi anche ->; vedi anche:
    `),
  },
  authorBox: {
    lines: phrases(`sull'autore; l'autore; l'autrice; autore; autrice; chi è l'autore`),
    openings: phrases(`
      l'autore è; l'autrice è; le opinioni espresse; informazioni sull'autore; chi è l'autore; per scrivere a;
      contatta l'autore; scrivi all'autore
    `),
  },
  copyright: {
    lines: phrases(`
      tutti i diritti riservati; riproduzione riservata; © riproduzione riservata;
      riproduzione riservata © copyright ansa;
      © copyright; copyright ©; riproduzione vietata; vietata la riproduzione; diritti riservati
    `),
    openings: phrases(`riproduzione riservata; © riproduzione riservata; copyright; tutti i diritti riservati`),
  },
  notice: {
    lines: phrases(`
      mostra contenuto esterno; visualizza questo post su instagram; accetta e visualizza;
      hai ancora # articoli gratuiti questo mese; ti restano # articoli gratuiti;
      ti restano # articoli gratuiti questo mese; questo articolo ha più di # anni;
      questo articolo ha più di un anno; fine del comunicato; contatto stampa; contatti stampa;
      contatti per la stampa;
      contenuto esterno; contenuto non disponibile; hai trovato un errore?; segnala un errore; segnala errore;
      password dimenticata?; hai dimenticato la password?; non ricordi le credenziali?; recupera il tuo account;
      i tuoi preferiti; mostra contenuto; caratteri rimanenti #; leggi e commenta;
      segnala errori; hai notato un errore?; segnala una notizia; segnala alla redazione;
      contatta la redazione; invia una segnalazione; inviaci una segnalazione; hai una segnalazione?;
      hai una notizia?; gestione cookie; rifiuta tutti; continua senza accettare; visualizza contenuto;
      la nostra redazione; codice etico
    `),
    openings: phrases(`
      questo contenuto è ospitato da; per visualizzare questo contenuto;
      nota per la redazione; nota per le redazioni; nota per i redattori;
      questo contenuto è; questo contenuto non; per vedere questo contenuto; per visualizzare questo;
      il tuo browser; questo riassunto è; il riassunto è; questo audio è; hai trovato un errore;
      hai notato un errore; il tuo abbonamento; lo stato del tuo abbonamento; il tuo account;
      hai effettuato l'accesso; ricevi questa; la lettura di; ti informiamo che; questo messaggio verrà;
      se sei abbonato; per usufruire del servizio; salva questo articolo; trovi tutti gli articoli;
      ti consigliamo di cambiare; hai salvato; carta di credito è; non hai un account;
      questo articolo contiene link; non sai chi; cosa succede se; perché visualizzo; perchè visualizzo;
      come posso smettere ; caro lettore; cari lettori; questo articolo ha più; segnala un errore;
      hai una segnalazione; hai notizie; contenuto non disponibile; per vedere questo;
      questo contenuto è ospitato; questo contenuto è disponibile; questo contenuto non è; il browser non;
      questo riassunto è stato; riassunto generato;
      articolo pubblicato originariamente; pubblicato originariamente su;
      questo articolo è apparso; se hai trovato; se noti un errore; i commenti sono; i commenti in questa;
      i commenti vengono; le opinioni espresse; gli articoli firmati; utilizziamo i cookie;
      usiamo i cookie; questo sito utilizza; proseguendo la navigazione; iscrivendoti accetti;
     `),
    things: phrases(`
      cookie; javascript; accedi; accesso; login; password; credenziali; account; utenti registrati; registrati;
      essere registrati; registrazione; browser; abbonamento; abbonato; abbonati; tuo piano;
      informativa sulla privacy; privacy policy; termini e condizioni; condizioni d'uso; terze parti;
      dati personali; consenso; impostazioni; area personale; dispositivo; dispositivi; il sito; questo sito;
      regole dei commenti; codice fiscale; partita i.v.a.; capitale sociale; sede legale;
      registro delle imprese; nostro sito; errore tecnico; tuo schermo
    `),
  },
  picture: {
    lines: phrases(`
      ingrandisci; ingrandisci immagine; ingrandisci foto; vedi foto; mostra didascalia; immagine # di #;
      foto # di #; schermo intero; apri la galleria; guarda le foto ; apri immagine; galleria fotografica;
      apri foto; apri galleria; apri gallery; vai alla gallery; vai alla galleria; guarda la galleria;
      guarda la fotogallery; vedi tutte le foto; sfoglia gallery; sfoglia la gallery; sfoglia la galleria;
      fotogalleria; a schermo intero; tutto schermo; foto successiva; foto precedente; nascondi didascalia;
      chiudi gallery
    `),
    openings: phrases(``),
  },
  boxes: {
    facts: phrases(`
      scheda; la scheda; i numeri; in cifre; cronologia; il contesto; contesto; in breve; i fatti; da sapere;
      chi è
    `),
    polls: phrases(`sondaggio; vota; il sondaggio; la domanda del giorno; di' la tua`),
    votes: phrases(`vota; vedi risultati; invia`),
    sources: phrases(`fonti; fonte; riferimenti; bibliografia; note`),
    summaries: phrases(`
      riassunto; in sintesi; in breve; sintesi; punti chiave; i punti chiave; riassunto ia
    `),
    machine: phrases(`
      generato dall'ia; generato con ia; generato dall'intelligenza artificiale; con l'intelligenza artificiale;
      intelligenza artificiale
    `),
  },
};
