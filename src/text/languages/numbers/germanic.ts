/** Numbers in the Germanic languages. Data only. */
import { phrases } from '../press/phrases.ts';
import type { NumberWords } from './number-words.ts';

const en: NumberWords = {
  tag: 'en',
  decimal: '.',
  counting: `two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
    nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million/millions/m/mln billion/billions/bn`,
  others: phrases(`dozen=12; score=20`),
  ones: phrases('one'),
  glue: phrases(`and`),
  vague: phrases(
    `dozens=20-99; scores=20-99; hundreds=100-999; thousands=1000-9999; tens of thousands=10000-99999; hundreds of thousands=100000-999999; millions=1000000-9999999; a dozen=12~; a handful=3-6; several hundred=100-999; several thousand=1000-9999; half a million=500000~; half a dozen=6~; a couple of hundred=200~; half a billion=500000000~`,
  ),
  about: phrases(
    `about; around; some; nearly; almost; roughly; approximately; an estimated; estimated; close to; more or less; just under; just over; circa; or so`,
  ),
  atLeast: phrases(
    `at least; more than; over; upwards of; no fewer than; not less than; no less than; above; exceeding; as many as`,
  ),
  atMost: phrases(`up to; at most; fewer than; less than; under; no more than; not more than; below; a maximum of`),
  percent: 'per cent',
  notMeasures: phrases('monthly; weekly; yearly; hourly'),
  nounsInRow: true,
  to: phrases(`to; or; and`),
  of: phrases(`of; more; other; further; additional; such`),
  measures: phrases(
    `second.; seconds.; minute; hour; day.; days.; night.; nights.; week; month; year; decade; centur; km; kilomet; metre; meter; mile.; miles.; feet; foot.; inch; yard; cm; mm; square; degree; celsius; kg; kilogram; kilo; gram; litre; liter; gallon; am.; pm.; a.m; p.m; time.; times.; per.; magnitude.; th.; st.; nd.; rd.; mph; kph; knot; o; kilowatt; megawatt; fold; thirds; quarter.; quarters.; half; percentage; point; points; seat.`,
  ),
  beforeOther: phrases(
    `page; chapter; article; section; row; room; number; no; route; flight; age; aged; at; until; since; by; channel; division; group; grade; phase; level; top; act; part; category; stage; tier; class; magnitude; version; volume; gate; terminal`,
  ),
  onClock: phrases('past; minutes past'),
};

const scandinavianMeasures = `sekund; minut; time.; timer; timar; timen; timme; timmar; dag; døgn; dygn; natt; netter; nat.; nætter; uke; veke; uge; vecka; veckor; måned; månad; år; tiår; årti; hundreår; km; kilomet; meter; metre; mil.; mile; cm; mm; mål; grad; celsius; kg; kilo; gram; liter; gang; gong; gånger; kvadrat; prosentpo; knop; kl; etasje; divisjon; plass`;

const scandinavianNotMeasures = `daglig; dagleg; årlig; årleg; årsverk; årsmöt; månedlig; månadl; månedskort; månadskort; ukentlig; ukeblad; ugentlig; veckovis; veckotidn; minutiös`;

const nb: NumberWords = {
  tag: 'nb',
  decimal: ',',
  counting: `to tre fire fem seks sju/syv åtte ni ti elleve/elve tolv tretten fjorten femten seksten sytten/søtten atten nitten
    tjue/tyve tretti/tredve førti femti seksti sytti/søtti åtti nitti hundre tusen million/millioner/mill/mill. milliard/milliarder/mrd`,
  others: phrases(`dusin=12; snes=20`),
  ones: phrases('en; én; ett; ei; ein; eit; eitt'),
  glue: phrases(`og`),
  vague: phrases(
    `dusinvis=20-99; titalls=20-99; snesevis=20-99; hundrevis=100-999; hundretalls=100-999; tusenvis=1000-9999; titusenvis=10000-99999; titusener=10000-99999; hundretusenvis=100000-999999; hundretusener=100000-999999; millionvis=1000000-9999999; flere hundre=100-999; flere tusen=1000-9999; et dusin=12~; noen få=2-5; et titalls=10~; et hundretalls=100~; et tusentalls=1000~; en halv million=500000~; halvannen million=1500000; et halvt dusin=6~`,
  ),
  about: phrases(
    `om lag; omlag; rundt; cirka; ca; ca.; omtrent; nesten; nær; nærmere; knapt; rundt regnet; anslagsvis; bortimot; omkring; drøyt; drøye; i underkant av; i overkant av; snaut; snaue; opp mot`,
  ),
  atLeast: phrases(`minst; mer enn; over; flere enn; ikke mindre enn; ikke færre enn; godt over`),
  atMost: phrases(`opptil; inntil; opp til; høyst; mindre enn; færre enn; under; ikke mer enn; maksimalt`),
  to: phrases(`til; eller; og`),
  of: phrases(`av; andre; til; flere; nye`),
  measures: phrases(scandinavianMeasures),
  notMeasures: phrases(scandinavianNotMeasures),
  beforeOther: phrases(
    `klokka; klokken; kl; kl.; nummer; nr; side; kapittel; paragraf; rad; rom; siden; linje; alder; til; innen; fra; etasje; uke; divisjon; gruppe; trinn; kategori; klasse; fase; terminal; spor; nivå`,
  ),
  onClock: phrases('over; på'),
};

const nn: NumberWords = {
  ...nb,
  tag: 'nn',
  of: phrases(`av; andre; til; fleire; nye`),
  counting: `to tre fire fem seks sju/syv åtte ni ti elleve/elve tolv tretten fjorten femten seksten sytten atten nitten
    tjue/tyve tretti førti femti seksti sytti åtti nitti hundre tusen million/millionar/mill/mill. milliard/milliardar/mrd`,
  vague: phrases(
    `dusinvis=20-99; titals=20-99; hundrevis=100-999; tusenvis=1000-9999; titusenvis=10000-99999; fleire hundre=100-999; fleire tusen=1000-9999; eit dusin=12~`,
  ),
  about: phrases(
    `om lag; omlag; rundt; kring; cirka; ca; ca.; omtrent; nesten; nær; nærare; knapt; omkring; i underkant av; i overkant av`,
  ),
  atLeast: phrases(`minst; meir enn; over; fleire enn; ikkje mindre enn`),
  atMost: phrases(`opptil; inntil; opp til; høgst; mindre enn; færre enn; under; ikkje meir enn`),
};

const da: NumberWords = {
  tag: 'da',
  decimal: ',',
  counting: `to tre fire fem seks syv otte ni ti elleve tolv tretten fjorten femten seksten sytten atten nitten tyve tredive/tredve fyrre
    halvtreds tres halvfjerds firs halvfems hundrede/hundred tusind/tusinde million/millioner/mio/mio. milliard/milliarder/mia`,
  others: phrases(`dusin=12; snes=20`),
  ones: phrases('en; én; et; ét'),
  glue: phrases(`og`),
  vague: phrases(
    `snesevis=20-99; dusinvis=20-99; hundredvis=100-999; hundreder=100-999; tusindvis=1000-9999; tusinder=1000-9999; titusindvis=10000-99999; titusinder=10000-99999; hundredtusinder=100000-999999; flere hundrede=100-999; flere tusind=1000-9999; en halv snes=10~; et dusin=12~; en snes=20~; en halv million=500000~; halvanden million=1500000; et halvt dusin=6~`,
  ),
  about: phrases(
    `omkring; cirka; ca; ca.; omtrent; næsten; knap; knapt; rundt; godt; godt og vel; tæt på; anslået; henved; små`,
  ),
  atLeast: phrases(`mindst; mere end; over; flere end; ikke mindre end`),
  atMost: phrases(`op til; højst; mindre end; færre end; under; ikke mere end; maksimalt`),
  to: phrases(`til; eller; og`),
  of: phrases(`af; andre; flere; nye`),
  measures: phrases(scandinavianMeasures),
  notMeasures: phrases(scandinavianNotMeasures),
  beforeOther: phrases(
    `klokken; kl; kl.; nummer; nr; nr.; side; kapitel; paragraf; række; siden; linje; alder; til; inden; fra; uge; kategori; klasse; fase; gruppe; spor; niveau`,
  ),
  onClock: phrases('over; i'),
};

const sv: NumberWords = {
  tag: 'sv',
  decimal: ',',
  counting: `två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton nitton tjugo trettio fyrtio
    femtio sextio sjuttio åttio nittio hundra tusen miljon/miljoner/milj miljard/miljarder/mdr`,
  others: phrases(`dussin=12; tjog=20`),
  ones: phrases('en; ett'),
  glue: phrases(`och`),
  vague: phrases(
    `dussintals=20-99; tiotals=20-99; hundratals=100-999; tusentals=1000-9999; tiotusentals=10000-99999; hundratusentals=100000-999999; miljontals=1000000-9999999; flera hundra=100-999; flera tusen=1000-9999; ett dussin=12~; ett tiotal=10~; ett femtontal=15~; ett tjugotal=20~; ett trettiotal=30~; ett fyrtiotal=40~; ett femtiotal=50~; ett sextiotal=60~; ett sjuttiotal=70~; ett åttiotal=80~; ett nittiotal=90~; ett hundratal=100~; ett tusental=1000~; en halv miljon=500000~; ett halvdussin=6~; en och en halv miljon=1500000`,
  ),
  about: phrases(
    `omkring; cirka; ca; ca.; ungefär; nästan; knappt; drygt; runt; uppskattningsvis; bortåt; uppemot; närmare; kring`,
  ),
  atLeast: phrases(`minst; mer än; över; fler än; inte mindre än; åtminstone`),
  atMost: phrases(`upp till; högst; mindre än; färre än; under; inte mer än; maximalt`),
  to: phrases(`till; eller; och`),
  of: phrases(`av; andra; fler; nya`),
  measures: phrases(scandinavianMeasures),
  notMeasures: phrases(scandinavianNotMeasures),
  beforeOther: phrases(
    `klockan; kl; kl.; nummer; nr; sida; kapitel; paragraf; rad; sedan; linje; ålder; till; före; från; vecka; kategori; klass; fas; grupp; spår; nivå`,
  ),
  onClock: phrases('över; i'),
};

const de: NumberWords = {
  tag: 'de',
  decimal: ',',
  counting: `zwei/zwo drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn
    zwanzig dreißig/dreissig vierzig fünfzig sechzig siebzig achtzig neunzig hundert tausend million/millionen/mio/mio. milliarde/milliarden/mrd`,
  others: phrases(`dutzend=12; ein=1; zweien=2; dreien=3`),
  glue: phrases(`und`),
  vague: phrases(
    `dutzende=20-99; dutzenden=20-99; hunderte=100-999; hunderten=100-999; hunderter=100-999; tausende=1000-9999; tausenden=1000-9999; tausender=1000-9999; zehntausende=10000-99999; zehntausenden=10000-99999; hunderttausende=100000-999999; millionen von=1000000-9999999; mehrere hundert=100-999; mehrere tausend=1000-9999; ein dutzend=12~; ein paar hundert=200-500; ein halbes dutzend=6~; eine halbe million=500000~; anderthalb millionen=1500000; eineinhalb millionen=1500000`,
  ),
  about: phrases(
    `rund; etwa; ungefähr; circa; ca; ca.; knapp; gut; fast; schätzungsweise; nahezu; um die; annähernd; beinahe`,
  ),
  atLeast: phrases(`mindestens; mehr als; über; wenigstens; nicht weniger als; zumindest`),
  atMost: phrases(`bis zu; höchstens; weniger als; unter; maximal; nicht mehr als`),
  to: phrases(`bis; oder; und`),
  of: phrases(`von; der; des; weitere; andere; weiterer; neue`),
  measures: phrases(
    `sekunde; minute; stunde; tag.; tage.; tagen.; nacht; nächte; woche; monat; jahr; jährig; jahrzehnt; jahrhundert; km; kilomet; meter; meile; cm; mm; quadrat; grad; celsius; kg; kilo; gramm; liter; uhr; mal.; prozentp; drittel; viertel; liga; platz; stock.; klasse; uhr.`,
  ),
  notMeasures: phrases('monatlich; jahrgäng; jahreskart; monatskart'),
  beforeOther: phrases(
    `um; uhr; seite; kapitel; paragraf; reihe; zimmer; nummer; nr; nr.; seit; bis; alter; absatz; artikel; ab; am; im; gegen; linie; gleis; platz; kategorie; klasse; phase; stufe; gruppe`,
  ),
  onClock: phrases('nach; vor'),
};

const nl: NumberWords = {
  tag: 'nl',
  decimal: ',',
  counting: `twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien
    twintig dertig veertig vijftig zestig zeventig tachtig negentig honderd duizend miljoen/mln miljard/mld`,
  others: phrases(`dozijn=12; een=1; één=1`),
  glue: phrases(`en; ën`),
  vague: phrases(
    `tientallen=20-99; honderden=100-999; duizenden=1000-9999; tienduizenden=10000-99999; honderdduizenden=100000-999999; miljoenen=1000000-9999999; enkele honderden=100-999; een tiental=10~; een twintigtal=20~; een dertigtal=30~; een veertigtal=40~; een vijftigtal=50~; een honderdtal=100~; een dozijn=12~; een half miljoen=500000~; anderhalf miljoen=1500000; een half dozijn=6~`,
  ),
  about: phrases(
    `ongeveer; circa; ca; ca.; zo'n; zo’n; bijna; rond; rond de; ruim; naar schatting; krap; een kleine; om en nabij; tegen de`,
  ),
  atLeast: phrases(`minstens; meer dan; ten minste; minimaal; zeker; niet minder dan; tenminste; over de`),
  atMost: phrases(
    `tot wel; hooguit; hoogstens; minder dan; onder de; maximaal; ten hoogste; niet meer dan; maar liefst tot`,
  ),
  to: phrases(`tot; à; of; en`),
  of: phrases(`van; de; andere; meer; nieuwe`),
  measures: phrases(
    `seconde; minuut; minuten; uur.; uren.; dag.; dagen.; nacht; week.; weken.; maand; jaar; jarig; jaren; decenni; eeuw; km; kilomet; meter; mijl; cm; mm; vierkante; graad; graden; celsius; kg; kilo; gram; liter; keer; maal.; procentp; derde; kwart; divisie; bedrijf.`,
  ),
  notMeasures: phrases('maandelijks; jaarlijks; jaargang'),
  beforeOther: phrases(
    `om; pagina; hoofdstuk; artikel; rij; kamer; nummer; nr; nr.; sinds; tot; leeftijd; vanaf; rond; lijn; bladzijde; categorie; klasse; fase; niveau; groep; spoor`,
  ),
  onClock: phrases('over; voor'),
};

export const germanic: readonly NumberWords[] = [en, nb, nn, da, sv, de, nl];
