/** German. */
import { phrases } from './phrases.ts';
import type { PressWords } from './press-words.ts';

export const de: PressWords = {
  tag: 'de',
  labels: {
    section: phrases(`ressort; rubrik; kategorie; sparte`),
    standfirst: phrases(`untertitel; unterzeile; vorspann; teaser; zusammenfassung; anriss`),
    kicker: phrases(`dachzeile; oberzeile; spitzmarke`),
    dateline: phrases(`ort; ortsmarke; datumszeile`),
    byline: phrases(`
      autoren; von; ein beitrag von; kolumne von; ein kommentar von; eine analyse von; ein gastbeitrag von; text;
      text von; text und fotos; text und foto; autor; autorin; verfasst von; verfasser; verfasserin; interview von;
      aufgezeichnet von; bericht von; von unserem redaktionsmitglied; von unserer redakteurin; von unserem redakteur;
      geschrieben von; ein artikel von; reportage von; analyse von; essay von; eine reportage von; ein interview von;
      ein essay von; eine kolumne von; eine glosse von; protokoll; protokolliert von; aus london von; eingesandt von;
      beitrag von; mitarbeit; redaktion; redakteur; redakteurin
    `),
    headline: phrases(`titel; überschrift; schlagzeile`),
    credit: phrases(`
      foto; fotos; foto von; bild; bilder; bildquelle; quelle bild; fotograf; archivbild; symbolbild; symbolfoto;
      illustration; grafik; abbildung; screenshot;
      bildrechte; bildnachweis; bildnachweise; fotonachweis; fotocredit; bildcredit; fotorechte; fotografin
    `),
    note: phrases(`
      berichtigung; ergänzung; aktualisierung; redaktionelle anmerkung; redaktioneller hinweis; offenlegung;
      korrektur der redaktion; anm. red.; anm. red;
      kommentar; anmerkung der redaktion; anm. d. red; anm. d. red.; anm. der redaktion; anmerkung; anm; anm.;
      hinweis der redaktion; korrektur; korrekturhinweis; richtigstellung; update der redaktion; transparenzhinweis
    `),
    keywords: phrases(`
      etiketten; labels; stichwörter zum artikel;
      schlagwörter; schlagworte; stichwörter; stichworte; themen; tags; mehr zum thema; schlagwort; stichwort;
      themen in diesem artikel; themen des artikels; mehr zu
    `),
    address: phrases(`quelle; link; url; adresse`),
    publisher: phrases(`veröffentlicht in;
      quelle; herausgeber; verlag; erschienen in; zeitung; erstmals erschienen in; zuerst erschienen in; medium;
      publikation; erschienen bei
    `),
  },
  speech: phrases(`
    sagt; sagte; erklärt; erklärte; meint; meinte; betont; betonte; schreibt; schrieb; antwortet; antwortete; fragt;
    fragte; ergänzt; ergänzte; berichtet; berichtete; warnt; warnte; fordert; forderte; kritisiert; kritisierte;
    behauptet; behauptete; teilt; teilte; heißt; hieß; so
  `),
  abbreviations: phrases(`
    bzw; ca; dr; prof; etc; evtl; ggf; inkl; nr; st; str; usw; z.b; z; u.a; d.h; d; u; v.a; i.d.r; mio; mrd; tsd;
    jan; feb; mär; apr; jun; jul; aug; sep; sept; okt; nov; dez; jh; abs; art; hrsg; bspw; vgl; sog; dipl; ing; med;
    jur; phil; geb; gest; tel; red; anm; max; min; lt; o.ä; v; chr
  `),
  dangling: phrases(`
    der; die; das; den; dem; des; ein; eine; einen; einem; einer; eines; in; im; an; am; auf; aus; bei; mit; nach;
    von; vom; zu; zum; zur; für; über; unter; vor; und; oder; aber; als; wie; dass; ob; wenn; weil; ist; war; hat;
    haben; sind; wird; wurde; werden; sich; nicht; auch; ihre; seine; durch; gegen; um
  `),
  sections: phrases(`
    politik; wirtschaft; panorama; gesellschaft; kultur; sport; wissen; wissenschaft; meinung; kommentar; ausland;
    inland; international; deutschland; österreich; schweiz; europa; welt; netzwelt; digital; gesundheit; reise;
    regional; lokales; feuilleton; finanzen; karriere; auto; technik; umwelt; leute; medien; analyse; leitartikel;
    kolumne; nachrichten; aktuell; schlagzeilen; aus aller welt; vermischtes; region; aus der region; stadt; land;
    landkreis; kreis; lokal; lokalnachrichten; bühne; theater; musik; film; kino; literatur; bücher; kunst;
    architektur; fernsehen; tv; unternehmen; börse; geld; immobilien; wohnen; bauen; arbeit; beruf; bildung; schule;
    hochschule; uni; energie; klima; natur; tiere; landwirtschaft; verkehr; mobilität; motor; essen; essen & trinken;
    genuss; mode; stil; lifestyle; familie; partnerschaft; psychologie; garten; geschichte; religion; glaube; kirche;
    justiz; recht; kriminalität; blaulicht; polizei; verteidigung; migration; fußball; fussball; wintersport; tennis;
    leserbriefe; debatte; meinungen; standpunkt; usa; asien; afrika; nahost; russland; ukraine; bayern; nrw; sachsen;
    hessen; thüringen; brandenburg; saarland; niedersachsen; schleswig-holstein; mecklenburg-vorpommern; rheinland-pfalz; sachsen-anhalt;
    baden-württemberg; niederösterreich; oberösterreich; steiermark; kärnten; tirol; vorarlberg; burgenland; salzburg; graubünden; aargau;
    thurgau; wallis; wetter; magazin; wochenende; leben; zeitgeschehen; unterhaltung; promis; internet; forschung;
    weltgeschehen; gesellschaft & soziales; pressemitteilung; pressemitteilungen; polizeimeldungen; newsticker; ticker; meldungen; kurzmeldungen
  `),
  capitalNouns: true,
  appealCues: {
    us: phrases(`wir; uns; unser; unsere; unseren; unserer; unserem`),
    you: phrases(`sie; ihnen; ihr; ihre; euch; eure; du; dir; dich; dein; deine; leser; leserinnen`),
    give: phrases(`
      unterstützen; unterstützt; unterstütze; unterstützung; spenden; spende; abo; abonnieren; abonnement; mitglied;
      beitrag; helfen; hilf
    `),
    cause: phrases(`
      journalismus; unabhängig; unabhängigen; unabhängiger; redaktion; berichterstattung; journalisten; werbung;
      recherchen; recherche; freiheitsrechte
    `),
  },
  invitation: {
    openings: phrases(`
      melden sie sich; melde dich; abonnieren sie; abonniere; folgen sie; folge; folgt; laden sie; lade;
      erhalten sie; werden sie; werde; unterstützen sie; unterstütze; spenden sie; schreiben sie; schreib; schicken sie;
      senden sie; teilen sie; klicken sie; hören sie; lesen sie; haben sie; hast du; hat ihnen; möchten sie;
      wollen sie; registrieren sie; jetzt; bestellen sie; hier
    `),
    things: phrases(`
      newsletter; postfach; posteingang; app; whatsapp; whatsapp-kanal; telegram; facebook; instagram; podcast; abo;
      abonnement; abonnent; mitglied; mitgliedschaft; kommentar; kommentare; leserbrief; leserbriefe; e-mail;
      journalismus; artikel gefallen; text gefallen; hinweise; hinweis; kanal; betrag; spende; im monat;
      eilmeldungen
    `),
  },
  authorCues: phrases(`
    ist kolumnist; ist kolumnistin; ist journalist; ist journalistin; ist redakteur; ist redakteurin; ist autor;
    ist autorin; ist korrespondent; ist korrespondentin; ist professor; ist professorin; ist freier; ist freie;
    schreibt über; schreibt für; arbeitet als; ist politikwissenschaftler; ist historiker;
    schreibt hier; schreibt jede; schreibt jeden; schreibt regelmäßig; schreibt an dieser;
    ist schriftsteller; ist schriftstellerin; ist reporter; ist reporterin; ist volontär; ist volontärin;
    ist ressortleiter; ist chefredakteur; ist chefredakteurin; ist publizist; ist publizistin
  `),
  noteOpenings: phrases(`
      in einer ersten version dieses artikels; in einer ersten version dieses textes; in einer ersten version dieses beitrags; in einer ersten version dieser meldung; in einer ersten version des artikels; in einer ersten version des textes; in einer ersten fassung dieses artikels; in einer ersten fassung dieses textes; in einer ersten fassung dieses beitrags; in einer ersten fassung dieser meldung; in einer ersten fassung des artikels; in einer ersten fassung des textes; in der ursprünglichen version dieses artikels; in der ursprünglichen version dieses textes; in der ursprünglichen version dieses beitrags; in der ursprünglichen version dieser meldung; in der ursprünglichen version des artikels; in der ursprünglichen version des textes;
      in der ursprünglichen fassung dieses artikels; in der ursprünglichen fassung dieses textes; in der ursprünglichen fassung dieses beitrags; in der ursprünglichen fassung dieser meldung; in der ursprünglichen fassung des artikels; in der ursprünglichen fassung des textes; in einer vorigen version dieses artikels; in einer vorherigen fassung dieses artikels; 
      hinweis: in einer früheren; hinweis: dieser artikel; hinweis: dieser text;
    in einer früheren version; in einer früheren fassung; eine frühere version dieses;
    eine frühere fassung dieses;
    wir haben den artikel; in einer vorherigen version; richtigstellung:; korrektur:; korrektur -;
    berichtigung:; aktualisierung:; update:; aktualisiert:; nachtrag:; transparenzhinweis:;
    hinweis der redaktion:; eine frühere version; eine frühere fassung; wir haben diesen artikel;
    dieser artikel ist erstmals; dieser text erschien zuerst; in unserem gestrigen
  `),
  advert: {
    lines: phrases(`
      anzeige; anzeigen; werbung; werbung überspringen; gesponsert; sponsored; advertorial; anzeige überspringen;
      hier folgt werbung;
      empfohlener externer inhalt; anzeige / werbung; artikel wird nach der anzeige fortgesetzt;
      weiter nach der werbung; nach der anzeige weiterlesen; ad; sponsored post; bezahlter inhalt;
      werbung ausblenden; anzeige schließen; der artikel wird nach der anzeige fortgesetzt;
      weiter nach der anzeige; inhalt von unserem partner; externe anzeige; partnerangebote;
      anzeige - weiterlesen unter; hier klicken, um mehr zu erfahren;
      weiterlesen nach der anzeige; der artikel geht nach der anzeige weiter;
      nach der anzeige geht's weiter; hier geht es nach der anzeige weiter; es geht weiter nach der anzeige;
      anzeige von; präsentiert von; in kooperation mit; in zusammenarbeit mit; werbung in eigener sache;
      anzeigensonderveröffentlichung; verlagsangebot; partnerangebot; ein angebot von;
      angebote unserer partner; empfehlungen aus dem web; sonderveröffentlichung; ende der anzeige;
      anzeige ende; werbefrei lesen; hier endet die werbung
    `),
    openings: phrases(`
      hier folgt werbung; nach der anzeige; weiter nach der anzeige; gesponsert:; werbung:; anzeige:;
      bezahlter inhalt:; sponsored:
    `),
  },
  appeal: {
    lines: phrases(`
      jetzt abo abschließen; jetzt abonnieren; jetzt spenden; spenden; abonnieren; abo; abo abschließen;
      unterstützen sie uns; unterstütze uns; jetzt unterstützen; einmal zahlen;
      jetzt abo abschließen und weiterlesen; weiterlesen mit abo; bereits abonnent; bereits abonnent? anmelden;
      jetzt testen; jetzt weiterlesen; exklusiv für abonnenten; nur für abonnenten; sie haben bereits ein abo?;
      bereits abonnent?; jetzt freischalten; artikel freischalten; kostenlos testen; probeabo; digital-abo;
      zum angebot; jetzt registrieren
    `),
    openings: phrases(`
      unterstützen sie unabhängigen; unterstützen sie unseren; jetzt abo; deine spende; ihre spende;
      sie haben bereits ein abo; dieser artikel ist für abonnenten; um diesen artikel; testen sie;
      sie haben bereits; bereits abonnent; bereits registriert; weiterlesen mit; lesen sie diesen artikel mit;
      mit ihrem abo; um weiterzulesen; jetzt testen; unterstützen sie; dieser artikel ist exklusiv
    `),
  },
  comments: {
    lines: phrases(`
      antworten; antwort; kommentare; kommentar schreiben; kommentar verfassen; schreiben sie einen kommentar;
      schreibe einen kommentar; kommentar abschicken; kommentar absenden; antworten abbrechen;
      diskutieren sie mit; diskussion; jetzt kommentieren; alle kommentare; alle kommentare anzeigen;
      mitdiskutieren; ergänzungen; leserkommentare; leserbriefe; forum; schreib einen kommentar; leserstimmen;
      lesermeinungen; ihre meinung; neueste zuerst; älteste zuerst; den ersten beitrag schreiben;
      leserstimme schreiben;
      # kommentare; kommentare (#); kommentare lesen; kommentare anzeigen; jetzt mitdiskutieren; beitrag schreiben;
      zum kommentarbereich; kommentare laden;
      leser*innenkommentare; leserkommentare anzeigen; kommentar hinzufügen; artikel kommentieren;
      alle kommentare lesen; kommentare einblenden; kommentare ausblenden; weitere kommentare;
      weitere kommentare anzeigen; kommentar melden; missbrauch melden; zum nutzerprofil;
      hinterlassen sie eine antwort; hinterlasse eine antwort; schreibe eine antwort; ihr kommentar;
      dein kommentar; ihr name; den ersten kommentar schreiben; noch keine kommentare; keine kommentare;
      ihre meinung zum thema; so können sie kommentieren; netiquette; zur netiquette; beitrag melden;
      beliebteste zuerst; beste zuerst; leserbrief schreiben; leserbrief;
      deine meinung zählt; diskutiere mit; kommentar abgeben; zur diskussion; zum forum; zum login;
      einloggen, um zu kommentieren; anmelden, um zu kommentieren;
      bitte melden sie sich an, um zu kommentieren.; es gibt noch keine kommentare; noch kein kommentar;
      sei der erste; schreiben sie den ersten kommentar; schreiben sie den ersten kommentar!;
      unsere netiquette; die kommentare sind geschlossen; die kommentarfunktion ist geschlossen.;
      kommentare geschlossen; beliebteste; beste bewertung; pflichtfelder sind markiert;
      wie hat ihnen der artikel gefallen?; wie hat ihnen dieser artikel gefallen?;
      war dieser artikel hilfreich?; artikel bewerten; danke für ihre bewertung; danke für ihr feedback;
      vielen dank für ihr feedback!; leserbrief verfassen
    `),
    openings: phrases(`
      bitte melden sie sich an; schreiben sie einen kommentar; schreibe einen kommentar;
      ihre e-mail-adresse wird nicht; deine e-mail-adresse wird nicht; sie müssen angemeldet sein;
      die kommentarfunktion; bitte loggen sie sich ein;
      haben sie probleme beim kommentieren; bitte registrieren sie sich; geben sie ihren kommentar;
      bitte geben sie ihren kommentar; um kommentare zu;
      meinen namen, meine e-mail-adresse; melden sie sich an, um; sie müssen sich anmelden;
      um zu kommentieren, müssen; um zu kommentieren, melden; um zu kommentieren, loggen; kommentare sind geschlossen;
      kommentare sind deaktiviert; kommentare sind nur; kommentare sind für diesen; kommentare sind derzeit
    `),
  },
  navigation: {
    lines: phrases(`
      startseite; menü; suche; suchen; schließen; anmelden; abmelden; einloggen; registrieren; mein konto;
      zum inhalt; zum inhalt springen; zur startseite; nach oben; zurück; weiter; vorheriger artikel;
      nächster artikel; mehr anzeigen; mehr laden; alle anzeigen; über uns; kontakt; impressum; datenschutz; agb;
      live; eilmeldung; aktuell; newsticker; anhören; vorlesen; artikel anhören; e-paper; wetter; mediadaten; hilfe;
      video; podcast; podcasts; shop; in kürze; menü suche; vor # stunden; vor # stunde; vor einer stunde;
      vor # minuten; vor # tagen; vor # tag; vor einem tag; vor # wochen; neuere; ältere; lesezeit: # minuten;
      lesezeit: # min; lesezeit # minuten; lesezeit # min; # min lesezeit; # min. lesezeit; # minuten lesezeit;
      aufrufe; # aufrufe; alle bilder anzeigen; # bilder; vorlesen lassen; zur merkliste hinzufügen;
      auf die merkliste; artikel merken; als pdf; lesedauer # minuten; für abonnenten; plus-artikel;
      zu den kommentaren; schrift vergrößern; schriftgröße; zum hauptinhalt; zum hauptinhalt springen;
      zur navigation springen; zur suche springen; zur fußzeile springen; direkt zum inhalt; zum seitenanfang;
      menü aufklappen; menü schließen; menü öffnen; hauptnavigation; merkliste; zur merkliste; artikel vorlesen;
      artikel zum hören; wird geladen; laden; lädt; weniger anzeigen; alle artikel; epaper; archiv;
      anzeigen aufgeben; traueranzeigen; stellenmarkt; serviceangebote; service; kundenservice; kundencenter;
      leserservice; barrierefreiheit; erklärung zur barrierefreiheit; kündigen; vertrag kündigen;
      verträge hier kündigen; privatsphäre; nutzungsbasierte online-werbung; liveticker; sendung verpasst;
      mediathek; abbrechen; artikel hören; benzinpreis; brutto-netto-rechner ; artikel zum hören • # min;
      zum inhalt wechseln; hauptmenü; suche öffnen; suche schließen; mein profil; profil; mein abo;
      abo testen; abonnement; beitrag hören; lesezeit; zur fotostrecke; vorheriger beitrag;
      nächster beitrag; vorherige; nächste; zurück zur startseite; zur sz-startseite; zur übersichtsseite;
      übersicht; themen a-z; alle themen; alle ressorts; kontakt und impressum; datenschutzerklärung;
      nutzungsbedingungen; datenschutz-einstellungen; verträge kündigen; abo kündigen; anzeigenmarkt;
      anzeige aufgeben; partnersuche; gutscheine; rätsel; horoskop; tv-programm; apps; hilfe & kontakt;
      weitere anzeigen; weiter lesen; inhalt; inhaltsverzeichnis; in diesem artikel;
      externen inhalt anzeigen; externe inhalte anzeigen; inhalt laden; vor # min.; eilmeldungen;
      push-nachrichten; nach oben scrollen;
      die wiedergabe wurde unterbrochen.; dieser artikel ist älter als ein jahr; artikel gespeichert;
      artikel gemerkt; inhalt überspringen; bild in voller größe;
      text vorlesen; artikel vorlesen lassen; zurück zur übersicht; zur übersicht; hauptinhalt;
      weitere optionen; schriftgröße ändern; vollbildmodus beenden; heute in der zeitung;
      e-paper lesen; zum e-paper; in der merkliste; meine merkliste; lesezeichen setzen;
      lesezeichen entfernen; lesezeichen; zum autorenprofil; autorenprofil; alle artikel des autors;
      alle artikel der autorin; alle beiträge; weitere laden; weitere artikel laden; bitte warten;
      jetzt live; live verfolgen; zum liveticker; zum ticker; zum livestream; video starten; audio starten;
      abspielen; stummschalten; ton an; wiedergabe starten; link:; links:; darum gehts;
      darum geht's;
      fortsetzung auf seite #; fortsetzung von seite #; fortsetzung seite #
    `),
    openings: phrases(`
      zum inhalt; zur navigation; springen zu; artikel anhören; lesezeit; fehler gefunden; fehler auf;
      zum hauptinhalt; zur hauptnavigation; direkt zu; direkt zur; sie befinden sich; sie sind hier;
      verantwortlich für den inhalt; artikel zum hören; die wiedergabe wurde; speichern sie ihre;
      lesen sie den artikel
    `),
  },
  share: {
    lines: phrases(`
      teilen; e-mail schreiben; mail schreiben; nachricht senden; artikel teilen; auf facebook teilen; auf twitter teilen; auf x teilen; per e-mail teilen;
      per whatsapp teilen; drucken; artikel drucken; merken; speichern; link kopieren; link kopiert; e-mail; mailen;
      versenden; empfehlen; kommentieren; folgen; folgen sie uns; artikel verschenken; verschenken;
      teilen via whatsapp;
      auf whatsapp teilen; per mail teilen; per e-mail versenden; twittern; weiterempfehlen; pdf;
      zusammenfassen;
      bei facebook teilen; bei x teilen; beitrag teilen; als e-mail versenden; link in die zwischenablage;
      link wurde kopiert; kurzlink kopieren; seite drucken; diese seite teilen; diese seite drucken;
      weitersagen; mit freunden teilen; schlagwörter kopieren
    `),
    openings: phrases(`
      teilen auf; folgen sie uns; diesen artikel teilen;
      artikel auf; folgen sie uns auf; folge uns auf;
      auf facebook teilen; auf facebook folgen
    `),
  },
  newsletter: {
    lines: phrases(`
      newsletter; newsletter abonnieren; jetzt anmelden; newsletter bestellen; app herunterladen;
      ihre e-mail-adresse; e-mail-adresse;
      kostenlos abonnieren; jetzt newsletter abonnieren; kostenlos anmelden; unsere newsletter;
      zum newsletter; zur newsletter-anmeldung; jetzt kostenlos anmelden; ihre e-mail; deine e-mail-adresse;
      e-mail adresse; name:*; abschicken; absenden; push-nachrichten aktivieren; jetzt app laden;
      unser newsletter;
      vielen dank für ihre anmeldung; vielen dank für ihre anmeldung!;
      sie haben sich erfolgreich angemeldet; fast geschafft!; bitte bestätigen sie ihre anmeldung;
      e-mail-adresse eingeben;
      etwas gesehen, etwas gehört?; hast du etwas gesehen oder gehört?; schick uns deine news!;
      schicken sie uns ihre nachrichten; hier anmelden; benachrichtigungen aktivieren;
      benachrichtigungen erlauben; push aktivieren; eilmeldungen aktivieren;
      zur app; app öffnen; zum whatsapp-kanal;
      whatsapp-kanal abonnieren; immer informiert; nichts mehr verpassen; bleiben sie informiert;
      bleiben sie auf dem laufenden; auf google folgen; bei google news folgen
    `),
    openings: phrases(`
      melden sie sich; abonnieren sie unseren; abonnieren sie den; jetzt newsletter; unser newsletter;
      bestellen sie unseren; laden sie die app; abonnieren sie; bestellen sie; erhalten sie; ja, ich möchte;
      mit der anmeldung; folgen sie uns;
      mit unserem newsletter; bestens informiert; ich habe die datenschutz;
      ich möchte den newsletter; kostenlos per mail; täglich per e-mail; in anspruchsvollen berufsfeldern;
      bleiben sie informiert;
      keine nachrichten mehr verpassen; nichts mehr verpassen; laden sie unsere; folgen sie unserem;
      whatsapp-kanal:; unser whatsapp-kanal;
      jetzt anmelden und; jetzt anmelden!; jetzt anmelden:; hier anmelden und; hier anmelden:;
      alle wichtigen nachrichten des; alle wichtigen nachrichten aus; alle wichtigen nachrichten auf;
      alle wichtigen nachrichten direkt; die wichtigsten nachrichten des; die wichtigsten nachrichten aus;
      die wichtigsten nachrichten direkt; die wichtigsten nachrichten per;
      speichere unseren kontakt; aktivieren sie jetzt;
      jetzt den newsletter; verpassen sie keine; verpasse keine;
      ich bin damit einverstanden, dass; ich willige ein; mit ihrer anmeldung;
      mit klick auf; mit ihrer registrierung;
      abmeldung jederzeit; eine abmeldung ist; die einwilligung kann;
      die wichtigsten nachrichten des tages; alle wichtigen nachrichten; der newsletter für
    `),
  },
  cookies: {
    lines: phrases(`
      akzeptieren; alle akzeptieren; zustimmen; ablehnen; alle ablehnen; cookie-einstellungen; cookies;
      datenschutzeinstellungen; einstellungen
    `),
    openings: phrases(`
      wir verwenden cookies; wir nutzen cookies; diese website verwendet; diese website nutzt;
      diese webseite verwendet; wir und unsere partner
    `),
  },
  related: {
    lines: phrases(`
      mehr auf spiegel online; passend zum artikel;
      mehr zum thema; lesen sie auch; lesen sie mehr; lesen sie mehr zum thema; auch interessant;
      das könnte sie auch interessieren; das könnte dich auch interessieren; meistgelesen; meistgelesene artikel;
      weitere artikel; ähnliche artikel; verwandte artikel; verwandte themen; empfohlen;
      empfehlungen; top-themen; beliebt; neueste artikel; mehr aus; mehr von; mehr dazu; aus dem ressort; zum thema;
      passend dazu; andere leser interessierte auch; andere lesen gerade; leser lesen auch;
      das könnte sie interessieren; auch lesenswert; themen in diesem artikel; alle artikel zum thema; schwerpunkt;
      volle spalte unterm artikel; mehr zu diesem thema; mehr zum thema:; weitere nachrichten; weitere meldungen;
      weitere news; meist gelesen; am meisten gelesen; beliebte artikel; aktuelle nachrichten; aktuelle meldungen;
      aktuelle themen; neueste nachrichten; neueste meldungen; auch spannend; passend zum thema;
      empfehlungen der redaktion; unsere empfehlungen; leseempfehlungen; ähnliche themen; topthemen; top-meldungen;
      top-artikel; themen des tages; mehr aus dem ressort; mehr nachrichten; themen im artikel; themen folgen;
      lesen sie auch:; lesen sie jetzt; zum weiterlesen; die wichtigsten nachrichten; jetzt im livestream;
      meistkommentiert; nachrichten aus der region;
      das interessiert andere leser; themen dieses artikels; weitere artikel zum thema; weitere beiträge;
      verwandte beiträge; mehr vom autor; mehr von diesem autor; mehr aus diesem ressort; aus der rubrik;
      aus dem archiv; empfohlene artikel; redaktionsempfehlung; unsere tipps; meistgeklickt; meistgeteilt;
      top themen; neueste beiträge; neuste artikel; das neueste; jetzt lesen; jetzt im fokus; im fokus;
      jetzt beliebt; nicht verpassen; ebenfalls interessant; zuletzt gelesen; anzeigen-special; schlagworte;
      schlagwörter; stichworte; kommentare der redaktion; mehr videos; neueste videos; unsere partner;
      auch bei uns; mehr aus dem web;
      auch interessant für sie; empfehlung der redaktion; empfohlener artikel;
      mehr chronik-news; weiterführende links; weiterführende informationen;
      das könnte auch interessant sein; lesenswert; lesetipps; unsere empfehlung; ähnliche beiträge;
      topmeldungen; die neuesten videos; mehr aus der region; mehr aus der rubrik; themen des artikels;
      stichwörter; orte in diesem artikel; lesen sie dazu; lesen sie hierzu; alle folgen;
      mehr von uns
    `),
    openings: phrases(`
      mehr artikel aus dieser rubrik; weitere artikel aus diesem ressort; mehr aus dieser rubrik;
      lesen sie auch; mehr zum thema; weitere artikel; weitere nachrichten; weitere meldungen;
      aktuelle nachrichten aus; neueste artikel; mehr nachrichten; nachrichten aus; meistgelesen in;
      lesen sie mehr zum;
      weitere nachrichten aus; weitere artikel aus; weitere themen aus; alle artikel von;
      alle nachrichten aus; neueste artikel aus;
      das könnte sie auch; das könnte sie ebenfalls; das könnte dich auch; das könnte ihnen auch; das könnte dir auch;
      das könnte sie interessieren;
      mehr von; mehr zu:; alle artikel aus; alle meldungen aus; weitere meldungen aus
    `),
  },
  readMore: {
    lines: phrases(`weiterlesen; mehr lesen; mehr erfahren; zum artikel; hier weiterlesen; mehr; details`),
    openings: phrases(`
      lesen sie auch; lesen sie mehr; lesen sie hier; mehr zum thema; lesen sie:; mehr dazu; siehe auch; mehr lesen;
      bilderstrecke:; fotostrecke:; bildergalerie:; quiz:; aus dem archiv:; lesen sie auch:; lesen sie dazu;
      mehr dazu:; mehr dazu lesen; mehr zum thema:; mehr lesen:; auch interessant:; auch lesenswert:; dazu auch:;
      siehe auch:; passend dazu:; zum thema:; hier lesen sie; hier klicken; das ganze interview;
      lies auch; lies mehr; lesen sie außerdem; zum weiterlesen:; weiterlesen:;
      ebenfalls interessant:; →;
      hier geht es zu; hier geht es zum; hier geht es zur; hier geht es direkt; hier geht's zu; hier geht's zum;
      hier geht's zur
    `),
  },
  authorBox: {
    lines: phrases(`
      über den autor; über die autorin; über die autor:in; über den autor:in; über die autoren; zur person; autor;
      autorin; zum autor; zur autorin
    `),
    openings: phrases(`
      dieser beitrag ist ein; dieser artikel gibt die meinung; der autor ist; die autorin ist; unser autor;
      unsere autorin; über den autor; über die autorin; zum autor; zur autorin; kontakt zum autor; kontakt:
    `),
  },
  copyright: {
    lines: phrases(`alle rechte vorbehalten`),
    openings: phrases(`
      alle rechte vorbehalten; copyright; (c); nachdruck;
      alle inhalte, insbesondere; © copyright
    `),
  },
  notice: {
    lines: phrases(`
      youtube immer entsperren; inhalte von drittanbietern; dieser inhalt stammt von einem externen anbieter;
      inhalte von x anzeigen; inhalte von instagram anzeigen; zustimmen und anzeigen;
      sie haben noch # kostenlose artikel; sie haben noch # freie artikel in diesem monat;
      noch # kostenlose artikel in diesem monat; dieser artikel ist älter als # jahre;
      dieser artikel ist mehr als # jahre alt; ende der pressemitteilung;
      pressekontakt; pressekontakt:;
      externer inhalt; externe inhalte; inhalt anzeigen; inhalte anzeigen; inhalt nicht verfügbar;
      darstellung nicht möglich; empfohlener redaktioneller inhalt; fehler gefunden?; fehler melden;
      korrektur melden; feedback geben; inhaltliches feedback?; passwort vergessen?; login nicht möglich?;
      kommentarregeln; so können sie kommentieren:; ihre meinung ist gefragt;
      externen inhalt laden; inhalte laden; inhalt entsperren; redaktionell empfohlener inhalt;
      wir brauchen ihre zustimmung; wir benötigen ihre zustimmung; zustimmen und weiter;
      zustimmen & weiterlesen; jetzt zustimmen; einwilligen und weiter; haben sie hinweise?;
      fehler im artikel?; fehler im text gefunden?; fehler entdeckt?; feedback an die redaktion;
      kontakt zur redaktion; so erreichen sie uns; so arbeiten wir; über diesen text;
      quelle: dpa
    `),
    openings: phrases(`
      über dieses thema berichtete; über dieses thema berichteten; diese nachricht wurde am; dieser beitrag wurde am; dieser link ist leider nicht; links zu verschenkten artikeln; an dieser stelle finden sie einen;
      an dieser stelle finden sie einen externen inhalt; an dieser stelle finden sie inhalte aus; an dieser stelle befindet sich ein externer inhalt; wir benötigen ihre zustimmung, um den;
      hinweis für die redaktion; hinweise für die redaktion; hinweis an die redaktion;
      an dieser stelle finden sie; an dieser stelle befindet sich; mit ihrem klick;
      es können dabei personenbezogene; damit können personenbezogene; dieser inhalt wird; dieser inhalt kann;
      um diesen inhalt; wir würden ihnen hier gerne; ihre derzeitigen cookie; leider lassen ihre;
      deaktivieren sie die erweiterung; fügen sie; diese zusammenfassung wurde; die zusammenfassung wurde;
      dieser text wurde automatisch; diese audioversion wurde; der artikel wurde automatisch; ihr browser;
      bitte aktivieren sie javascript; fehler auf; haben sie einen fehler; sie haben einen fehler; fehler gefunden;
      hinweis: in diesem; dieser artikel enthält affiliate; dieser beitrag enthält affiliate; die mit einem symbol;
      ihr abonnement; ihr konto; sie sind angemeldet; sie erhalten diese; haben sie probleme beim;
      bitte registrieren sie sich; dann mailen sie uns; wir freuen uns über eine mail; gerne als leser;
      nutzung ausschließlich; dieses thema im programm; liebe leser; liebe leserinnen; liebe leserin; liebe nutzer;
      liebe nutzerinnen; sehr geehrte leser; sehr geehrter leser; dieser artikel ist älter;
      dieser beitrag ist älter; diese meldung ist älter; dieser artikel wurde automatisch; fehler entdeckt;
      haben sie fehler; ihnen ist ein fehler; dieses element; transparenzhinweis; die kommentarfunktion;
      das video konnte;
      ich bin damit einverstanden; an dieser stelle zeigen wir;
      an dieser stelle möchten wir; hier finden sie externe; hier sollte ein; zum anzeigen dieses;
      zur darstellung dieses; mehr dazu in unserer datenschutz; mehr dazu in unseren datenschutz;
      weitere informationen in unserer datenschutz; dieser artikel wurde erstmals; dieser artikel erschien;
      dieser text erschien; dieser text ist zuerst; dieser beitrag erschien; dieser beitrag wurde erstmals;
      dieses interview erschien zuerst; der artikel erschien; mit material der; mit informationen der;
      hinweis der redaktion:; diese meldung wurde automatisch; dieser text wurde mit hilfe;
      dieser text wurde mithilfe; dieser artikel wurde mit hilfe; ein angebot des; ihr feedback hilft;
      ihre daten werden; wir verwenden cookies; wir nutzen cookies; die auswahl wird;
      bitte beachten sie, dass ihr kommentar;
      kommentare werden; die redaktion behält sich;
      handelt es sich um einen unfall oder ein anderes
    `),
    things: phrases(`
      cookie; cookies; javascript; login; anmelden; einloggen; eingeloggt; registrieren; neu registrieren;
      passwort; benutzername; benutzerkonto; konto; browser; erweiterung; abonnement; abo; adblocker;
      werbeblocker; whitelist; datenschutz; datenschutzerklärung; datenschutzinformation; nutzungsbedingungen;
      agb; drittanbieter; drittanbietern; personenbezogene daten; zustimmung; einwilligung; einstellungen;
      netiquette; kommentarregeln; unsere website; unserer website; kontaktformular; benutzerverwaltung;
      künstlich erzeugt; feedback; unsere webseite; technischer fehler; ihrem bildschirm
    `),
  },
  picture: {
    lines: phrases(`
      bild vergrößern; bild vergrössern; bild in großansicht; großansicht; bild anzeigen; vergrößern; vollbild;
      vollbildmodus; bild # von #; foto # von #; #/# bilder; bildunterschrift anzeigen; zur bildergalerie;
      galerie öffnen; detailansicht öffnen; bilder; bildbeschreibung einblenden; bildunterschrift einblenden;
      bild in groß anzeigen; großes bild; bild öffnen; bilder anzeigen; bildergalerie; fotostrecke;
      in vollbild öffnen; vollbild öffnen; bild in vollbild; foto vergrößern; zum vergrößern klicken;
      zum vergrößern anklicken; klicken zum vergrößern; bild herunterladen; bild in originalgröße;
      bildunterschrift ausblenden; bildrechte anzeigen; alle bilder; alle fotos; zur bildstrecke;
      bilderstrecke; bildstrecke; nächstes bild; vorheriges bild; weiter zum nächsten bild
    `),
    openings: phrases(``),
  },
  boxes: {
    facts: phrases(`
      fakten; faktenbox; infobox; zur sache; hintergrund; zum thema; zur person; stichwort; auf einen blick;
      chronologie; in zahlen; kurz erklärt; info
    `),
    polls: phrases(`
      umfrage; abstimmung; leserumfrage; frage des tages; ihre meinung; stimmen sie ab
    `),
    votes: phrases(`abstimmen; ergebnis anzeigen; zum ergebnis; absenden; jetzt abstimmen`),
    sources: phrases(`
      quellen; quelle; quellenangaben; literatur; einzelnachweise; anmerkungen
    `),
    summaries: phrases(`
      zusammenfassung; in kürze; kurz und knapp; das wichtigste in kürze; das wichtigste; auf einen blick;
      der artikel für sie zusammengefasst; ki-zusammenfassung; darum geht's
    `),
    machine: phrases(`
      künstlich erzeugt; mit ki erstellt; von ki erstellt; durch ki erstellt; mit hilfe von ki; mithilfe von ki;
      ki-generiert; künstlicher intelligenz; künstliche intelligenz; automatisch erstellt
    `),
  },
};
