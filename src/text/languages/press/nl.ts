/** Dutch. */
import { phrases } from './phrases.ts';
import type { PressWords } from './press-words.ts';

export const nl: PressWords = {
  tag: 'nl',
  labels: {
    section: phrases(`rubriek; categorie; sectie`),
    standfirst: phrases(`ondertitel; intro; inleiding; onderkop; samenvatting; chapeau`),
    kicker: phrases(`bovenkop`),
    dateline: phrases(`plaats; locatie`),
    byline: phrases(`
      van onze; door; tekst; geschreven door; auteur; van onze redactie; van onze verslaggever; van onze correspondent; auteurs;
      tekst en foto; tekst en beeld; reportage van; analyse van; een reportage van; een analyse van; interview door;
      interview van; opgetekend door; column van; een column van; redacteur; verslaggever; ingezonden door;
      geplaatst door
    `),
    headline: phrases(`titel; kop`),
    credit: phrases(`foto; beeld; fotograaf; illustratie; archieffoto; afbeelding; bron foto;
      foto's; fotografie; foto van; bron beeld; fotocredit; beeldbron
    `),
    note: phrases(`
      noot redactie; opmerking van de redactie; verduidelijking; herziening; rechtzetting; update;
      noot van de redactie; naschrift; naschrift redactie; red; red.; redactie; commentaar; correctie; rectificatie;
      aanvulling
    `),
    keywords: phrases(
      `
      gerelateerde onderwerpen; etiketten;trefwoorden; tags; onderwerpen; thema's; meer over; trefwoord; thema; onderwerp; lees meer over; labels`,
    ),
    address: phrases(`bron; link; url`),
    publisher: phrases(
      `gepubliceerd in; bron; uitgever; krant; gepubliceerd door; medium; verschenen in; eerder verschenen in; website`,
    ),
  },
  speech: phrases(`
    zegt; zei; vertelt; vertelde; stelt; stelde; schrijft; schreef; meent; vindt; vond; antwoordt; antwoordde;
    vraagt; vroeg; voegt; voegde; benadrukt; benadrukte; waarschuwt; waarschuwde; aldus; legt; legde; verklaart;
    verklaarde; meldt; meldde
  `),
  abbreviations: phrases(`
    bijv; bv; ca; dr; drs; mr; ir; ing; prof; etc; enz; nr; st; o.a; d.w.z; m.n; t.a.v; i.v.m; n.a.v; jan; feb; mrt;
    apr; jun; jul; aug; sep; sept; okt; nov; dec; blz; mln; mld; resp; evt; incl; tel; vs
  `),
  dangling: phrases(`
    de; het; een; in; op; van; voor; naar; met; uit; bij; door; om; te; en; of; maar; als; dat; die; is; was; heeft;
    had; zijn; hebben; werd; wordt; aan; over; onder; na; tot; tegen; niet; ook; hun; haar
  `),
  sections: phrases(`
    nieuws; binnenland; buitenland; politiek; economie; sport; cultuur; wetenschap; opinie; columns; column;
    commentaar; analyse; regio; gezondheid; klimaat; techniek; media; wereld; achtergrond; samenleving;
    laatste nieuws; regionaal; stad; streek; lokaal; provincie; onderwijs; school; defensie; landbouw; visserij;
    verkeer; transport; energie; milieu; natuur; dieren; wonen; auto; reizen; eten; eten en drinken; muziek; film;
    boeken; literatuur; theater; kunst; tv; entertainment; show; lifestyle; consument; geld; beurs; ondernemen;
    voetbal; schaatsen; wielrennen; weer; religie; geloof; geschiedenis; ingezonden; brieven; lezersbrieven; meningen;
    debat; europa; vs; azië; afrika; midden-oosten; rusland; oekraïne; friesland; zeeland; limburg; brabant; tech;
    werk; mensen; magazine; weekend; misdaad; justitie; rechtspraak; cultuur & media; bedrijven; persberichten; persbericht; 112; 112-nieuws
  `),
  capitalNouns: false,
  appealCues: {
    us: phrases(`wij; we; ons; onze`),
    you: phrases(`u; uw; je; jij; jouw; jullie; lezers`),
    give: phrases(`
      steun; steunen; bijdragen; bijdrage; doneer; doneren; donatie; abonneer; abonnement; abonnee; lid; help;
      helpen
    `),
    cause: phrases(`journalistiek; onafhankelijk; onafhankelijke; redactie; journalisten; lezers; advertenties`),
  },
  invitation: {
    openings: phrases(`
      schrijf je; schrijf u; meld je; meld u; abonneer; volg; download; ontvang; krijg; word; steun; doneer;
      neem; contact; mail; stuur; tip; deel; klik; log in; luister; wil je; wilt u; heb je; heeft u;
      fout gezien; meer; weten; geniet u van; geniet je van; word lid van; word vriend van
    `),
    things: phrases(`
      nieuwsbrief; nieuwsbrieven; inbox; mailbox; app; whatsapp; facebook; instagram; podcast; abonnement;
      abonnee; lid; reactie; reacties; e-mail; journalistiek; tip; tips; mail ons; per maand; account; word lid;
      lid van; vriend van
    `),
  },
  authorCues: phrases(`
    is columnist; is journalist; is redacteur; is correspondent; is hoogleraar; is schrijver; is auteur;
    is onderzoeker; is freelance; schrijft over;
    is verslaggever; is regioverslaggever; schrijft wekelijks; schrijft elke; schrijft iedere;
    schrijft hier; is schrijfster; is journaliste; is podcastmaker; is politicoloog; is historicus
  `),
  noteOpenings: phrases(`
      in een vorige versie van dit artikel; in een vorige versie van dit bericht; in een vorige versie van dit stuk; in een vorige versie van dit verhaal; een vorige versie van dit artikel; een vorige versie van dit bericht; een vorige versie van dit stuk; een vorige versie van dit verhaal; in een eerste versie van dit artikel; in een eerste versie van dit bericht; in een eerste versie van dit stuk; in een eerste versie van dit verhaal; een eerste versie van dit artikel; een eerste versie van dit bericht; een eerste versie van dit stuk; een eerste versie van dit verhaal; in de eerste versie van dit artikel; in de eerste versie van dit bericht; in de eerste versie van dit stuk; rechtzetting:;
    in een eerdere versie van; een eerdere versie van; correctie:; rectificatie:; verduidelijking:; update:; aanvulling:;
    in een eerdere versie; een eerdere versie; dit is een opiniestuk; dit is een ingezonden; dit is een column
  `),
  advert: {
    lines: phrases(`
      advertentie; advertenties; reclame; gesponsord; sponsored; lees verder onder de advertentie;
      tekst gaat verder onder de advertentie ; de tekst gaat verder onder de advertentie;
      artikel gaat verder onder de advertentie; tekst gaat verder onder de foto; de tekst gaat verder onder de foto;
      tekst gaat verder onder foto; lees verder onder de foto; de tekst gaat door onder de foto;
      tekst gaat verder onder de video;
      het artikel gaat verder onder de advertentie; lees verder na de advertentie;
      tekst loopt door onder de advertentie; tekst loopt door onder de foto; lees verder onder de video;
      gesponsorde inhoud; branded content; in samenwerking met; scroll om verder te lezen;
      verder lezen na de advertentie; dit artikel gaat verder na de advertentie;
      einde advertentie; lees verder onder deze advertentie; artikel gaat verder onder advertentie;
      artikel gaat verder na de advertentie; de tekst loopt door onder de advertentie;
      tekst gaat door onder de foto; de tekst gaat verder onder de video;
      de tekst gaat verder onder de afbeelding; tekst loopt door onder de video;
      tekst loopt verder onder de foto; lees verder onder de afbeelding; artikel gaat verder onder de foto;
      artikel gaat verder onder de video; gesponsord door; partnerbijdrage; betaalde content;
      betaalde inhoud; aangeboden door; mede mogelijk gemaakt door; ingezonden mededeling;
      elders op het web
    `),
    openings: phrases(`
      lees verder onder; tekst loopt door; tekst gaat verder; verder lezen onder; gesponsord:; advertentie:;
      reclame:; partnerbijdrage:; betaalde inhoud:
    `),
  },
  appeal: {
    lines: phrases(`
      abonneer; abonneer je; word abonnee; word lid; doneer; steun ons; al abonnee; al abonnee? log in;
      alleen voor abonnees ; abonneren; probeer gratis
    `),
    openings: phrases(`word abonnee; al abonnee; dit artikel is voor abonnees; steun onze`),
  },
  comments: {
    lines: phrases(`
      beantwoorden; antwoord; reacties; reageer; plaats een reactie; geef een reactie; laat een reactie achter;
      reactie annuleren; bekijk reacties; toon reacties; praat mee; discussieer mee; lezersreacties;
      ingezonden brieven; lezersbrieven; nieuwste eerst; oudste eerst;
      # reactie; reageren; reageer als eerste; plaats reactie; geef uw reactie; schrijf een reactie;
      lees reacties; bekijk alle reacties; alle reacties; antwoorden; meld misbruik; rapporteer; uw reactie;
      jouw reactie; je naam; uw naam; nog geen reacties; geen reacties;
      reageer op dit artikel; reageer op dit bericht; wees de eerste; wees de eerste die reageert;
      geef je reactie; reactie plaatsen; reactie toevoegen; lees de reacties; lees alle reacties;
      meer reacties; meer reacties laden; er zijn nog geen reacties; reacties gesloten;
      reacties zijn gesloten; de reacties zijn gesloten; reageren niet meer mogelijk;
      reageren is niet meer mogelijk; log in om te reageren; inloggen om te reageren;
      je moet ingelogd zijn om een reactie te plaatsen; huisregels; spelregels; lees de huisregels;
      reactie melden; meld reactie; populairste; vereiste velden zijn gemarkeerd met *; wat vind jij?;
      wat vindt u?; wat vind je van dit artikel?; wat vindt u van dit artikel?; was dit artikel nuttig?;
      vond je dit artikel nuttig?; vond je dit een goed artikel?; hoe vond je dit artikel?; geef je mening;
      jouw mening; uw mening; stem nu; bedankt voor je feedback; bedankt voor je stem;
      bedankt voor je reactie
    `),
    openings: phrases(`
      je e-mailadres wordt niet; laat een reactie achter; log in om te reageren; reacties zijn;
      uw e-mailadres wordt niet; om te reageren; je moet ingelogd; reageren is niet; reacties zijn gesloten;
      wees de eerste
    `),
  },
  navigation: {
    lines: phrases(`
      home; menu; zoeken; zoek; sluiten; inloggen; uitloggen; registreren; mijn account; naar de inhoud; naar boven;
      volgende; vorige; toon meer; meer laden; over ons; contact; privacy; laatste nieuws; net binnen; live;
      luister; beluister; weer; colofon; klantenservice; uur geleden; uren geleden; minuten geleden; min geleden;
      dagen geleden; dag geleden; weken geleden; # uur geleden; nieuwer; ouder; nieuwere; oudere;
      leestijd: # minuten; leestijd: # min; leestijd # min; # min leestijd; # minuten leestijd; weergaven;
      # weergaven; keer gelezen; # x gelezen; #x gelezen; alle foto's bekijken; luister naar dit artikel;
      luister artikel; voorlezen; leestijd # minuten; artikel bewaren; voor abonnees; naar reacties;
      naar de reacties; print dit artikel; lettergrootte ; naar inhoud; naar hoofdinhoud; direct naar inhoud;
      direct naar de inhoud; spring naar inhoud; terug naar boven; terug; laden; aan het laden; bekijk meer;
      bekijk alles; alles bekijken; digitale krant; e-paper; adverteren; cookieverklaring; algemene voorwaarden;
      familieberichten; vacatures; tip ons; leestijd; liveblog; nieuwsoverzicht;
      ga naar de inhoud; ga naar inhoud; ga naar hoofdinhoud; overslaan en naar de inhoud gaan; menu openen;
      menu sluiten; sluit; mijn profiel; account aanmaken; abonnement; abonnementen; neem een abonnement;
      exclusief voor abonnees; krant; de krant; voorpagina; startpagina; terug naar home; laad meer;
      meer tonen; bekijk alle; volgend artikel; vorig artikel; # min. leestijd; artikel beluisteren;
      # foto's; # van #; fotogalerij; vergroten; bekijk video; video afspelen; afspelen; contacteer ons;
      adverteer; werken bij; veelgestelde vragen; privacybeleid; privacyverklaring; privacy-instellingen;
      cookiebeleid; voorwaarden; gebruiksvoorwaarden; disclaimer; toegankelijkheid; archief; puzzels;
      sudoku; kruiswoordpuzzel; horoscoop; tv-gids; apps; tip de redactie; mail de redactie; # keer bekeken;
      terug naar overzicht; terug naar de homepage; luister naar het artikel; beluister dit artikel;
      lees voor; # minuten lezen; tekst vergroten; tekst verkleinen; donkere modus; leesmodus;
      artikel opslaan; bewaar dit artikel; bewaren voor later; bewaar voor later; lees later; later lezen;
      bewaard; opgeslagen; opgeslagen artikelen; toevoegen aan leeslijst; bekijk profiel; alle artikelen;
      alle artikelen van; bekijk alle artikelen; meer weergeven; minder weergeven; bezig met laden;
      bezig met laden...; even geduld; even geduld a.u.b.; kijk live; luister live; nu live; nu op de radio;
      de krant van vandaag; krant van vandaag; lees de krant; naar de krant; open in de app;
      verder in de app; gratis lezen;
      vervolg op pagina #; vervolg van pagina #; lees verder op pagina #; zie verder pagina #
    `),
    openings: phrases(`ga naar inhoud; ga naar de inhoud; direct naar; luister naar dit artikel; tip de redactie`),
  },
  share: {
    lines: phrases(`
      volg; volgen;
      deel; delen; deel dit artikel; deel op facebook; deel op twitter; deel op x; deel via whatsapp;
      deel via e-mail; kopieer link; link gekopieerd; print; printen; bewaar; bewaren; opslaan; mail; e-mail;
      volg ons; link kopiëren; geef cadeau; cadeau geven; artikel delen;
      deel artikel; deel dit bericht; deel op whatsapp; deel via mail; delen op facebook; delen op twitter;
      delen via whatsapp; delen via e-mail; afdrukken; bewaar artikel; sla op; leeslijst; doorsturen;
      geef artikel cadeau; artikel cadeau geven; tekstgrootte;
      deel dit; deel deze pagina; deel dit verhaal; deel dit nieuws; deel dit item; delen via facebook;
      delen op whatsapp; delen op x; delen via mail; delen op linkedin; deel via; kopieer de link;
      stuur door; stuur door via e-mail; mail dit artikel; geef dit artikel cadeau; volg ons op;
      volg ons op facebook; volg ons op instagram; volg ons op whatsapp; volg ons via whatsapp;
      volg ons op google nieuws; volg ons op google news; volg ons op social media
    `),
    openings: phrases(`
      deel op; deel via; deel dit; volg ons op;
      delen via
    `),
  },
  newsletter: {
    lines: phrases(`
      nieuwsbrief; nieuwsbrieven; meld je aan; schrijf je in; aanmelden; download de app; je e-mailadres;
      e-mailadres;
      schrijf u in; inschrijven; aanmelden nieuwsbrief; aanmelden voor de nieuwsbrief;
      meld je aan voor de nieuwsbrief; uw e-mailadres; meldingen aanzetten; ontvang de nieuwsbrief;
      bedankt voor je aanmelding; bedankt voor je inschrijving; bedankt voor uw aanmelding;
      je bent aangemeld; wij gaan zorgvuldig om met je gegevens.;
      schrijf me in; inschrijven nieuwsbrief; inschrijven voor de nieuwsbrief;
      schrijf je in voor de nieuwsbrief; schrijf je in voor onze nieuwsbrief; meld u aan;
      meld je aan voor onze nieuwsbrief; abonneer je op onze nieuwsbrief; ontvang onze nieuwsbrief;
      ontvang meldingen; ontvang pushmeldingen; ontvang pushberichten; zet meldingen aan;
      meldingen toestaan; meldingen inschakelen;
      jouw e-mailadres; vul je e-mailadres in; vul uw e-mailadres in; je e-mail;
      download onze app; download gratis de app; blijf op de hoogte; blijf op de hoogte!;
      blijf op de hoogte van het laatste nieuws; mis geen nieuws;
      volg ons whatsappkanaal; volg ons whatsapp-kanaal
    `),
    openings: phrases(`
      meld je aan; schrijf je in; ontvang onze; ontvang de nieuwsbrief; download de app; abonneer je op onze ;
      abonneer je; volg ons; blijf op de hoogte;
      schrijf u in; meld je nu aan; ontvang elke; ontvang ons; wil jij elke; wil je elke; wil je geen;
      wil je niets missen; download onze; volg ons whatsapp; door je aan te melden ga je; door je aan te melden voor de nieuwsbrief; altijd op de hoogte blijven;
      wij gaan zorgvuldig om met je gegevens; we gaan zorgvuldig om met je gegevens;
      wij gaan zorgvuldig om met uw gegevens; we gaan zorgvuldig om met uw gegevens; lees hier ons privacybeleid;
      meld u aan; meld je gratis; ontvang iedere; ontvang dagelijks; ontvang wekelijks; ontvang gratis;
      ontvang het laatste; ontvang het belangrijkste; je ontvangt elke; je ontvangt dagelijks;
      u ontvangt elke; wil je op de hoogte;
      download de;
      bekijk onze meest; bekijk hier onze;
      volg ons via; volg ons op; volg ons ook; heb je een tip; heeft u een tip;
      tip de redactie; tip ons; stuur je tip;`),
  },
  cookies: {
    lines: phrases(`accepteer; alles accepteren; accepteren; akkoord; weigeren; cookie-instellingen; cookies`),
    openings: phrases(`wij gebruiken cookies; we gebruiken cookies; deze website gebruikt`),
  },
  related: {
    lines: phrases(`
      aangeboden door onze partners; geselecteerd door de redactie; het beste van onze partners;
      lees ook; gerelateerd; gerelateerde artikelen; meest gelezen; meer over; meer van; meer nieuws; aanbevolen;
      ook interessant; populair; zie ook; laatste artikelen; anderen lezen nu; anderen lazen ook; ook in het nieuws;
      lees ook deze; onderwerpen in dit artikel; aanbevolen voor jou; in dit artikel ; ander nieuws; overig nieuws;
      meer artikelen; gerelateerd nieuws; gerelateerde berichten; lees ook:; meestgelezen; meest bekeken;
      populair nieuws; misschien ook interessant; trending; uit dezelfde categorie; vorige bericht;
      volgende bericht; vorig bericht; volgend bericht; recente berichten; recent nieuws; meer hierover;
      andere lezers lazen ook; het laatste nieuws;
      lees ook dit; lees meer over; lees meer over:; meer lezen; meer uit;
      meer uit deze categorie; interessant voor jou; misschien vind je dit ook leuk;
      dit vind je misschien ook interessant; luister ook; aanbevolen artikelen; aanraders;
      gerelateerde onderwerpen; verwante artikelen; onderwerpen:; trefwoorden; best gelezen; meest gedeeld;
      nu populair; nu in het nieuws; uitgelicht; uitgelichte artikelen; mis dit niet; mis niks;
      niet te missen; voor jou geselecteerd; keuze van de redactie; tips van de redactie;
      van onze partners; partnercontent; gesponsorde content; video's; volg deze onderwerpen;
      volg onderwerpen;
      ook interessant voor jou; onderwerpen; meer columns; meer van deze auteur; meer uit deze regio;
      lees hier; lees hier meer; lees hier verder; lees ook onze; kijk ook; verder lezen; meer nieuws uit;
      meer nieuws van; meer in; meer verhalen; meer berichten; andere artikelen; gerelateerde tags; verwant;
      dit vind je misschien ook leuk; misschien vind je dit ook interessant; onze aanraders; voor jou;
      redactietips; meest gelezen artikelen; meest gelezen nieuws; meest besproken; populaire artikelen;
      meest recent; recente artikelen; nieuwste artikelen; in dit verhaal; deel van de serie
    `),
    openings: phrases(`
      meer over; meer van; meer uit; ook interessant; meer nieuws uit; meer nieuws over; laatste nieuws uit;
      het laatste nieuws uit; meest gelezen in; lees meer over; bekijk meer; ander nieuws uit
    `),
  },
  readMore: {
    lines: phrases(`lees meer; lees verder; lees het hele artikel; bekijk ook`),
    openings: phrases(`
      lees ook; lees meer:; lees hier; bekijk ook; luister ook; zie ook; fotoserie:; fotogalerij:; beeldreportage:;
      quiz:; podcast:; uit het archief:; bekijk ook:; in beeld: ; lees ook:; lees ook |; lees verder:;
      lees meer over; bekijk hier; klik hier; volg het laatste;
      lees meer; lees verder; lees:; lees alles; kijk ook; meer lezen over; →
    `),
  },
  authorBox: {
    lines: phrases(`over de auteur; auteur; over de schrijver`),
    openings: phrases(`
      over de auteur; de auteur is; dit is een column; dit is een opiniestuk; contact met de redactie;
      mail de auteur; volg de auteur
    `),
  },
  copyright: {
    lines: phrases(`alle rechten voorbehouden`),
    openings: phrases(`
      alle rechten voorbehouden;
      © alle rechten; niets uit deze; overname van;
      auteursrechten voorbehouden
    `),
  },
  notice: {
    lines: phrases(`
      toestemming geven; bekijk dit bericht op instagram; cookies accepteren en bekijken;
      u heeft nog # gratis artikelen; je hebt nog # gratis artikelen deze maand;
      u heeft nog # gratis artikelen deze maand; dit artikel is meer dan # jaar oud; dit artikel is ouder dan # jaar;
      dit artikel is ouder dan een jaar; einde persbericht; einde bericht; perscontact;
      externe inhoud; inhoud van derden; deze inhoud kan niet worden getoond; fout gezien?; foutje gezien?;
      fout melden; meld een fout; wachtwoord vergeten?; hoe wij werken; onze werkwijze;
      fout gevonden?; foutje gevonden?; taalfout gezien?; zie je een fout?; meld fout; heb je een tip?;
      heeft u een tip?; heb je een nieuwstip?; nieuwstip?; nieuwstip; stuur een tip; tip doorgeven;
      contact met de redactie; zo werken wij; cookievoorkeuren; beheer cookies; cookies beheren;
      alles weigeren; ga akkoord; akkoord en doorgaan; toon inhoud; toon content; laad inhoud;
      inhoud niet beschikbaar
    `),
    openings: phrases(`
      gratis onbeperkt toegang tot; log in of maak een account aan; wilt u belangrijke informatie delen;
      om deze content te kunnen laten zien; om deze inhoud te tonen;
      noot voor de redactie; noot aan de redactie; noten voor de redactie;
      om deze inhoud te; deze inhoud is; je browser; uw browser; deze samenvatting is; de samenvatting is;
      dit artikel is voorgelezen; deze audio is; fout gezien; heb je een fout; heeft u een fout; zie je een fout;
      je abonnement; uw abonnement; je account; uw account; je bent ingelogd; u ontvangt deze;
      dit artikel bevat affiliate; wij werken volgens ; beste lezer; beste bezoeker; beste lezers; geachte lezer;
      dit artikel is meer dan; dit artikel is ouder; dit bericht is ouder; heb je een tip; heeft u een tip;
      tip de redactie; wil je reageren;
      foutje gezien; vragen of opmerkingen; heb je vragen; deze inhoud; wij gebruiken cookies;
      heb je een foutje; reageren kan alleen; reageren kan tot; reacties worden; reacties zonder;
      om deze inhoud; om deze content; deze inhoud kan;
      deze content kan; hier had content; deze video kan;
      dit artikel is geschreven door; dit artikel is eerder; dit artikel verscheen;
      dit artikel is gemaakt met; dit artikel is tot stand; dit verhaal is tot stand;
      dit is een automatische; dit artikel wordt voorgelezen; de mening van; we gebruiken cookies;
      wij plaatsen cookies; onze site gebruikt; deze site gebruikt; door verder te; je gegevens worden;
      je persoonsgegevens; wilt u reageren; wil je dit artikel; lees hier hoe; lees meer over hoe
    `),
    things: phrases(`
      cookies; cookie; javascript; inloggen; ingelogd; wachtwoord; gebruikersnaam; account; browser; abonnement;
      adblocker; privacybeleid; privacyverklaring; voorwaarden; gebruiksvoorwaarden; derden; persoonsgegevens;
      toestemming; instellingen; registreren; registreer; huisregels; deze website; onze website; deze site; technische fout; technische storing; uw scherm
    `),
  },
  picture: {
    lines: phrases(`
      vergroot; vergroot foto; vergroot afbeelding; foto vergroten; afbeelding vergroten; toon bijschrift;
      beeld # van #; foto # van #; volledig scherm; bekijk de foto's; open galerij ; bekijk foto; bekijk foto's;
      bekijk fotoserie;
      klik om te vergroten; bekijk alle foto's; alle foto's; bekijk de galerij; bekijk fotogalerij;
      fotoserie; open fotoserie; op volledig scherm; scherm vullend; afbeelding # van #; volgende foto;
      vorige foto; volgende afbeelding; sluit galerij; verberg bijschrift
    `),
    openings: phrases(``),
  },
  boxes: {
    facts: phrases(`
      feiten; feitenkader; kader; achtergrond; tijdlijn; in het kort; de cijfers; wie is; op een rij;
      dit is er gebeurd
    `),
    polls: phrases(`
      poll; stelling; enquête; stelling van de dag; vraag van de dag; wat vind jij?; wat vindt u?
    `),
    votes: phrases(`
      stem; stemmen; bekijk resultaat; bekijk de uitslag; toon resultaat; verstuur
    `),
    sources: phrases(`bronnen; bron; referenties; noten; literatuur`),
    summaries: phrases(`
      samenvatting; in het kort; kort samengevat; de kern; ai-samenvatting; belangrijkste punten
    `),
    machine: phrases(`
      gemaakt met ai; gegenereerd door ai; ai-gegenereerd; met behulp van ai; kunstmatige intelligentie;
      door ai gemaakt
    `),
  },
};
