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
      door; tekst; geschreven door; auteur; van onze redactie; van onze verslaggever;
      van onze correspondent; auteurs; tekst en foto; tekst en beeld
    `),
    headline: phrases(`titel; kop`),
    credit: phrases(`foto; beeld; fotograaf; illustratie; archieffoto; afbeelding; bron foto`),
    note: phrases(`
      noot van de redactie; naschrift; naschrift redactie; red; red.; redactie; commentaar; correctie; rectificatie;
      aanvulling
    `),
    keywords: phrases(`trefwoorden; tags; onderwerpen; thema's; meer over`),
    address: phrases(`bron; link; url`),
    publisher: phrases(`bron; uitgever; krant; gepubliceerd door`),
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
    commentaar; analyse; regio; gezondheid; klimaat; techniek; media; wereld; achtergrond; samenleving
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
      schrijf je; schrijf u; meld je; meld u; abonneer; volg; download; ontvang; krijg; word; steun; doneer; neem
      contact; mail; stuur; tip; deel; klik; log in; luister; wil je; wilt u; heb je; heeft u; fout gezien; meer
      weten
    `),
    things: phrases(`
      nieuwsbrief; nieuwsbrieven; inbox; mailbox; app; whatsapp; facebook; instagram; podcast; abonnement; abonnee;
      lid; reactie; reacties; e-mail; journalistiek; tip; tips; mail ons; per maand; account
    `),
  },
  authorCues: phrases(`
    is columnist; is journalist; is redacteur; is correspondent; is hoogleraar; is schrijver; is auteur;
    is onderzoeker; is freelance; schrijft over
  `),
  noteOpenings: phrases(`
    in een eerdere versie van; een eerdere versie van; dit artikel is aangepast; dit artikel is gecorrigeerd;
    dit artikel is bijgewerkt
  `),
  advert: {
    lines: phrases(`
      advertentie; advertenties; reclame; gesponsord; sponsored; lees verder onder de advertentie;
      tekst gaat verder onder de advertentie
    `),
    openings: phrases(`lees verder onder; tekst loopt door; tekst gaat verder; verder lezen onder`),
  },
  appeal: {
    lines: phrases(`
      abonneer; abonneer je; word abonnee; word lid; doneer; steun ons; al abonnee; al abonnee? log in;
      alleen voor abonnees
    `),
    openings: phrases(`word abonnee; al abonnee; dit artikel is voor abonnees; steun onze`),
  },
  comments: {
    lines: phrases(`
      beantwoorden; antwoord;
      reacties; reageer; plaats een reactie; geef een reactie; laat een reactie achter; reactie annuleren;
      bekijk reacties; toon reacties; praat mee; discussieer mee
    `),
    openings: phrases(`je e-mailadres wordt niet; laat een reactie achter; log in om te reageren; reacties zijn`),
  },
  navigation: {
    lines: phrases(`
      home; menu; zoeken; zoek; sluiten; inloggen; uitloggen; registreren; mijn account; naar de inhoud; naar boven;
      volgende; vorige; toon meer; meer laden; over ons; contact; privacy; laatste nieuws; net binnen; live; luister;
      beluister; weer; colofon; klantenservice
    `),
    openings: phrases(`ga naar inhoud; ga naar de inhoud; direct naar; luister naar dit artikel; tip de redactie`),
  },
  share: {
    lines: phrases(`
      deel; delen; deel dit artikel; deel op facebook; deel op twitter; deel op x; deel via whatsapp;
      deel via e-mail; kopieer link; link gekopieerd; print; printen; bewaar; bewaren; opslaan; mail; e-mail;
      volg ons
    `),
    openings: phrases(`deel op; deel via; deel dit; volg ons op`),
  },
  newsletter: {
    lines: phrases(`
      nieuwsbrief; nieuwsbrieven; meld je aan; schrijf je in; aanmelden; download de app; je e-mailadres;
      e-mailadres
    `),
    openings: phrases(`
      meld je aan; schrijf je in; ontvang onze; ontvang de nieuwsbrief; download de app; abonneer je op onze
    `),
  },
  cookies: {
    lines: phrases(`accepteer; alles accepteren; accepteren; akkoord; weigeren; cookie-instellingen; cookies`),
    openings: phrases(`wij gebruiken cookies; we gebruiken cookies; deze website gebruikt`),
  },
  related: {
    lines: phrases(`
      lees ook; gerelateerd; gerelateerde artikelen; meest gelezen; meer over; meer van; meer nieuws;
      aanbevolen; ook interessant; populair; zie ook; laatste artikelen; 
    `),
    openings: phrases(`meer over; meer van; meer uit; ook interessant`),
  },
  readMore: {
    lines: phrases(`lees meer; lees verder; lees het hele artikel; bekijk ook`),
    openings: phrases(`lees ook; lees meer:; lees hier; bekijk ook; luister ook; zie ook`),
  },
  authorBox: {
    lines: phrases(`over de auteur; auteur; over de schrijver`),
    openings: phrases(`over de auteur; de auteur is; dit is een column; dit is een opiniestuk`),
  },
  copyright: {
    lines: phrases(`alle rechten voorbehouden`),
    openings: phrases(`alle rechten voorbehouden; copyright`),
  },
};
