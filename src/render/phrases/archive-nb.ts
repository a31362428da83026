/** Norwegian Bokmål words of the sources page and the about page. Data only. */
import type { ArchivePhrases } from './phrases.ts';

export const archiveNb: ArchivePhrases = {
  words: {
    keywords: 'Stikkord',
    keywordsDeck: 'Det kildene har arkivert artiklene under, der flere deler det. Tallet sier hvor mange.',
    sourcesDescription: 'Hva som er oppgitt, utledet og ukjent om hver artikkel, kildene og språkene.',
    whatIsKnown: 'Det som er kjent om hver artikkel',
    article: 'Artikkel',
    setAside: 'Satt til side',
    none: 'Ingen',
    asInText: 'Som i teksten',
    firstSentence: 'Første setning',
    inFrontMatter: 'Oppgitt i metadata øverst i filen',
    byPerson: 'Gitt av en person',
    sourcesNamed: 'Kilder',
    reliedOn: 'Hvem artiklene støtter seg på',
    reliedOnNote: 'Nevnt i teksten som opphav til det den forteller, utenom utgiveren av artikkelen.',
    languages: 'Språk',
    howItReads: 'Slik leser arkivet kildene',
    keyStated: 'oppgitt i teksten',
    keyInferred: 'utledet av arkivet',
    keyNotKnown: 'ikke kjent',
    readsIntro:
      'Arkivet endrer ingen ord. Det avgjør hvor en artikkel begynner og slutter, og hva som kan sies om den. Hver avgjørelse er av ett av tre slag.',
    readsStated: 'Oppgitt.',
    readsStatedText: 'Teksten sier det: en datolinje, en tittel på egen linje, en kreditering.',
    readsInferred: 'Utledet.',
    readsInferredText:
      'Arkivet har kommet fram til det, sier hvordan og viser til linjen. Ringen og den prikkede streken betyr det samme overalt.',
    readsNotKnown: 'Ikke kjent.',
    readsNotKnownText: 'Holdt åpent. Ingen gjetning vises som et faktum.',
    aboutTitle: 'Om dette arkivet',
    aboutDescription: 'Hvordan arkivet ble laget, hvor mye som er oppgitt, utledet og ukjent, og hvem som holder det.',
    aboutDeck:
      'Dette arkivet er laget av filer med lagrede artikler, av et program som følger skrevne regler. Denne siden sier hva det gjør, og teller hvor mye det vet.',
    howItWasMade: 'Slik ble arkivet laget',
    howMuchIsKnown: 'Hvor mye som er kjent',
    files: 'Filer',
    filesPublished: 'Publisert',
    filesDuplicate: 'Kopier av en annen fil, med de samme bytene',
    filesWithheld: 'Filer som holdes utenfor nettstedet av egne metadata',
    filesQuarantined: 'Ikke publisert, med grunnen i listen over filer',
    linesSetAside: 'Tekstlinjer satt til side',
    rightsAndContact: 'Rettigheter og kontakt',
    contact: 'Kontakt',
    contactNotGiven: 'Ingen kontakt er oppgitt.',
    forMachines: 'For maskiner',
    listOfFiles: 'Alle filer og hva som ble av dem (JSON)',
    made1: 'Hver fil leses og endres aldri. SHA-256-summen beholdes, slik at alle kan kontrollere at den er den samme.',
    made2:
      'Regler leser teksten linje for linje: hvilken linje som er tittelen, hvilken som oppgir en dato, hvilken som nevner en kilde. Et faktum beholder regelen som fant det, og stedet der det står. Når regler er uenige, velges ett svar, og de andre nevnes i posten.',
    made3:
      'En dato gis så nøyaktig som teksten tillater. En måned forblir en måned. Der det ikke er noen datolinje, men noe i teksten avgrenser datoen, vises grensen som det den er: den dagen eller senere, den dagen eller tidligere.',
    made4:
      'En tittel i kursiv er laget av den første setningen, fordi teksten ikke har noen. Setningen blir stående i teksten.',
    made5:
      'Linjer som hører til siden en artikkel ble lagret fra, som annonser, støtteoppfordringer og kommentarskjemaer, settes til side med grunnen. Ingenting slettes.',
    made6: 'En kommentar som noen har satt inn i en artikkel, blir stående og merkes som en annen stemme.',
    made7: 'Det en person har bekreftet eller rettet, sier det selv.',
    made8: 'Sidene henter ingenting fra andre steder og teller ingen besøkende.',
    publishFull: 'Artikler vises i sin helhet, med teksten som mottatt, om ikke utgiverens rettigheter sier noe annet.',
    publishExtract:
      'Av en artikkel vises tittel, ingress og de første ordene, om ikke utgiverens rettigheter sier noe annet.',
    publishRecord: 'Av en artikkel vises bare fakta, om ikke utgiverens rettigheter sier noe annet.',
  },
  sentences: {
    titleOfSource: 'Kilde: {name}',
    titleOfLanguage: 'Språk: {name}',
    titleOfKeyword: 'Stikkord: {name}',
    ofSource: '{articles} fra {name}.',
    ofNoSource: '{articles} der kilden ikke er oppgitt.',
    inLanguage: '{articles} på dette språket.',
    withKeyword: '{articles} med stikkordet «{name}», slik kildene oppga det.',
    feedByAdded: '{name}, etter dagen de ble lagt til',
    andAdded: '{date}. Lagt til {added}',
    sourcesDeck:
      'Kilden er kjent for {known} av {articles}. Denne siden viser hva hver tekst oppgir, hva arkivet har utledet, og hva som forblir ukjent.',
    articlesAndWords: '{articles}, {words}',
    aside: '{n} av {lines}',
    stateAfter: ', {state}',
  },
  plurals: {
    moreArticles: { one: '{n} artikkel til', other: '{n} artikler til' },
    files: { one: '{n} fil', other: '{n} filer' },
  },
};
