/** The rules of reading in Norwegian Bokmål: the same ids as in the model, in words for readers. Data only. */
import type { RuleId, RuleReason } from '../../model/rules.ts';

export const rulesNb: Readonly<Record<RuleId, RuleReason>> = {
  'headline/header-line': {
    label: 'Toppen av filen',
    reason: 'Linjen som åpner filen, har tittelen etter datoen.',
  },
  'headline/own-line': { label: 'Tittel', reason: 'En egen linje over teksten leses som tittelen.' },
  'headline/heading': { label: 'Tittel', reason: 'Den første overskriften i dokumentet er tittelen.' },
  'headline/page-heading': { label: 'Tittel', reason: 'En linje på siden lyder som tittelen i sidens egne data.' },
  'headline/json-ld': { label: 'Sidens data', reason: 'Siden oppgir tittelen i dataene for søkemotorer.' },
  'headline/meta': { label: 'Sidens data', reason: 'Siden oppgir tittelen i hodet sitt.' },
  'headline/title-element': { label: 'Sidetittel', reason: 'Tittelen på siden, uten navnet på nettstedet.' },
  'headline/first-sentence': {
    label: 'Første setning',
    reason: 'Teksten har ingen tittel, så arkivet bruker den første setningen.',
  },
  'published/header-line': { label: 'Datolinje', reason: 'Linjen som åpner filen, oppgir datoen.' },
  'published/own-line': { label: 'Datolinje', reason: 'En egen linje ved tittelen oppgir datoen.' },
  'published/byline-line': { label: 'Datolinje', reason: 'Linjen med bylinen oppgir datoen.' },
  'published/dateline': { label: 'Stedsangivelse', reason: 'Stedsangivelsen som åpner teksten, oppgir datoen.' },
  'published/address': { label: 'Adresse', reason: 'Adressen til siden inneholder datoen.' },
  'published/json-ld': { label: 'Sidens data', reason: 'Siden oppgir datoen i dataene for søkemotorer.' },
  'published/meta': { label: 'Sidens data', reason: 'Siden oppgir datoen i hodet sitt.' },
  'published/microdata': { label: 'Sidens data', reason: 'Et element på siden er merket som publiseringsdatoen.' },
  'published/time-element': {
    label: 'Datolinje',
    reason: 'En dato ved tittelen, slik siden skriver den for maskiner.',
  },
  'published/shown-day': {
    label: 'Datolinje',
    reason: 'Siden viser leserne denne dagen; dataene oppgir tiden i en annen sone, der det var dagen før eller etter.',
  },
  'published/caption': {
    label: 'Bildetekst',
    reason:
      'Det er ingen datolinje. Bildeteksten daterer fotografiet til denne dagen, og en artikkel kan ikke komme før fotografiet er tatt.',
  },
  'published/update-line': {
    label: 'Oppdateringslinje',
    reason: 'Den eneste datoen er den for siste oppdatering, så artikkelen kom da eller tidligere.',
  },
  'published/retrieved': {
    label: 'Lagringslinje',
    reason: 'Den eneste datoen er dagen artikkelen ble lagret, så den kom da eller tidligere.',
  },
  'published/file-name': {
    label: 'Filnavn',
    reason: 'Teksten oppgir ingen dato. Navnet på filen har denne, som kan være dagen den ble lagret.',
  },
  'published/ambiguous': {
    label: 'Datolinje',
    reason: 'Datoen kan leses på to måter, og ingenting i teksten avgjør hvilken.',
  },
  'published/prose': {
    label: 'Tekst',
    reason:
      'Det er ingen datolinje. Den siste dagen som teksten omtaler som forbi, er den første dagen den kan ha kommet.',
  },
  'updated/update-line': {
    label: 'Oppdateringslinje',
    reason: 'En linje oppgir når artikkelen sist ble oppdatert.',
  },
  'updated/page-data': { label: 'Sidens data', reason: 'Siden oppgir i dataene når den sist ble endret.' },
  'kicker/above-headline': { label: 'Stikktittel', reason: 'En kort linje rett over tittelen.' },
  'standfirst/below-headline': { label: 'Ingress', reason: 'Setningen mellom tittelen og teksten.' },
  'byline/by-line': { label: 'Byline', reason: 'En linje navngir forfatteren.' },
  'byline/page-data': { label: 'Sidens data', reason: 'Siden navngir forfatteren i dataene.' },
  'dateline/opening': { label: 'Stedsangivelse', reason: 'Teksten åpner med et sted.' },
  'publisher/appeal': {
    label: 'Utgiver',
    reason: 'Utgiveren er bare nevnt i oppfordringen om støtte rundt artikkelen.',
  },
  'publisher/copyright': { label: 'Utgiver', reason: 'Utgiveren er bare nevnt i linjen om opphavsrett.' },
  'publisher/around': { label: 'Utgiver', reason: 'Linjer rundt artikkelen nevner utgiveren.' },
  'publisher/masthead': { label: 'Utgiver', reason: 'Avisens navn over artikkelen er nevnt igjen rundt den.' },
  'publisher/own-line': { label: 'Utgiver', reason: 'En egen linje navngir utgiveren.' },
  'publisher/address': { label: 'Adresse', reason: 'Utgiveren er lest av adressen til siden.' },
  'publisher/page-data': { label: 'Sidens data', reason: 'Siden navngir utgiveren i dataene.' },
  'agency/credit-line': {
    label: 'Byråkreditering',
    reason: 'En linje på slutten av teksten krediterer nyhetsbyrået.',
  },
  'agency/dateline': { label: 'Stedsangivelse', reason: 'Stedsangivelsen navngir nyhetsbyrået.' },
  'agency/page-data': { label: 'Sidens data', reason: 'Siden oppgir i dataene at et nyhetsbyrå er forfatteren.' },
  'section/own-line': {
    label: 'Seksjon',
    reason: 'Et enkelt ord eller en kort merkelapp over tittelen navngir seksjonen.',
  },
  'section/page-data': { label: 'Sidens data', reason: 'Siden navngir seksjonen i dataene.' },
  'section/page-path': { label: 'Sti', reason: 'Stien til siden, over tittelen, går gjennom seksjonen.' },
  'keywords/page-data': { label: 'Sidens data', reason: 'Siden lister opp stikkordene i dataene.' },
  'keywords/first-line': { label: 'Stikkord', reason: 'Den første linjen er en rekke ord uten setning.' },
  'keywords/label': { label: 'Stikkord', reason: 'En linje lister opp stikkordene.' },
  'language/page-data': { label: 'Sidens data', reason: 'Siden oppgir språket sitt.' },
  'language/words': { label: 'Språk', reason: 'Gjenkjent på ordene.' },
  'language/script': { label: 'Språk', reason: 'Gjenkjent på skriften.' },
  'address/page-data': { label: 'Sidens data', reason: 'Siden oppgir sin egen adresse.' },
  'address/own-line': { label: 'Adresse', reason: 'En linje gir adressen til siden.' },
  'retrieved/page-data': { label: 'Merknad fra programmet', reason: 'Programmet som lagret siden, noterte dagen.' },
  'retrieved/own-line': { label: 'Lagringslinje', reason: 'En linje sier når artikkelen ble lagret.' },
  'set-aside/advert': { label: 'Annonsemerke', reason: 'En annonse eller merkelappen dens.' },
  'set-aside/appeal': { label: 'Oppfordring om støtte', reason: 'En oppfordring om å gi penger eller abonnere.' },
  'set-aside/comments': {
    label: 'Leserkommentarer',
    reason: 'Et kommentarfelt eller kommentarer fra lesere.',
  },
  'set-aside/navigation': { label: 'Navigasjon', reason: 'Navigasjon fra siden den ble kopiert fra.' },
  'set-aside/share': { label: 'Deleknapper', reason: 'Knapper for å dele, lagre eller skrive ut.' },
  'set-aside/newsletter': { label: 'Nyhetsbrev', reason: 'En invitasjon til et nyhetsbrev eller en app.' },
  'set-aside/cookies': {
    label: 'Melding om informasjonskapsler',
    reason: 'En melding om informasjonskapsler eller personvern.',
  },
  'set-aside/related': { label: 'Beslektede saker', reason: 'Titler på andre artikler.' },
  'set-aside/read-more': {
    label: 'Lenke til annen artikkel',
    reason: 'En lenke til en annen artikkel inne i teksten.',
  },
  'set-aside/author-box': { label: 'Om forfatteren', reason: 'En omtale av forfatteren.' },
  'set-aside/copyright': { label: 'Opphavsrett', reason: 'En linje om opphavsrett.' },
  'set-aside/label': {
    label: 'Merkelapp',
    reason: 'En merkelapp før eller etter en opplysning, uten egen betydning.',
  },
  'set-aside/repeat': { label: 'Gjentatt linje', reason: 'Linjen gjentar noe som står et annet sted i artikkelen.' },
  'set-aside/picture-words': {
    label: 'Beskrivelse av et bilde',
    reason: 'Ord for dem som ikke kan se bildet; bildeteksten står ved siden av.',
  },
  'set-aside/other-article': {
    label: 'En annen artikkel',
    reason: 'En annen artikkel i samme fil begynner her eller ovenfor.',
  },
  'set-aside/recurring': {
    label: 'Linje som går igjen',
    reason: 'Den samme linjen står i mange artikler i denne mappen.',
  },
  'set-aside/front-matter': { label: 'Metadata i filen', reason: 'Opplysninger som filen oppgir over teksten.' },
  'set-aside/pull-quote': {
    label: 'Uthevet sitat',
    reason: 'Ord fra artikkelen, gjentatt i stor skrift ved siden av.',
  },
  'set-aside/notice': { label: 'Melding fra nettstedet', reason: 'Nettstedet snakker om seg selv, ikke om nyheten.' },
  'set-aside/box': { label: 'Ramme', reason: 'En ramme ved siden av artikkelen.' },
  'set-aside/outside': {
    label: 'Rundt artikkelen',
    reason: 'Det står utenfor den delen av siden som rommer artikkelen.',
  },
  'set-aside/hidden': { label: 'Skjult tekst', reason: 'Tekst som en nettleser ikke viser.' },
  'set-aside/corrected': { label: 'Rettet', reason: 'En person har rettet det som står her.' },
  'set-aside/markup': { label: 'Oppmerking', reason: 'Oppmerking uten tekst.' },
};
