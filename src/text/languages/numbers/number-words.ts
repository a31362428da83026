/**
 * How languages write numbers in running text. Data only: a language is one entry. Words are in lower case; a value stands
 * behind its words after a colon. What a language joins in writing (`zweihundert`) is taken apart by its parts.
 */

export interface NumberWords {
  /** `seven:7`, up to the tens, with hundreds and more as multipliers: `thousand:1000`. */
  readonly values: string;
  /** Amounts that stand for about so many: `dozen:12`, `quinzaine:15`. */
  readonly about: string;
  /** Amounts that leave it open, by their lowest value: `hundreds:100`. */
  readonly vague: string;
  /** What hedges a number that follows, phrases parted by semicolons. */
  readonly nearly: string;
  readonly least: string;
  readonly most: string;
  /** What joins the parts of a number: `und`, `og`. */
  readonly glue: string;
  readonly decimal: '.' | ',';
}

const scandinavian = {
  about: 'dusin:12 dussin:12 tjugotal:20 trettiotal:30 hundratal:100 titall:10',
  glue: 'og och',
  decimal: ',',
} as const;

/** By the language of the text. */
export const numberWords: Readonly<Record<string, NumberWords>> = {
  en: {
    values: `one:1 two:2 three:3 four:4 five:5 six:6 seven:7 eight:8 nine:9 ten:10 eleven:11 twelve:12 thirteen:13 fourteen:14
      fifteen:15 sixteen:16 seventeen:17 eighteen:18 nineteen:19 twenty:20 thirty:30 forty:40 fifty:50 sixty:60 seventy:70
      eighty:80 ninety:90 hundred:100 thousand:1000 million:1000000 billion:1000000000 m:1000000 bn:1000000000`,
    about: 'dozen:12',
    vague: `dozens:20 scores:20 tens:10 hundreds:100 thousands:1000 millions:1000000 several_hundred:100 several_thousand:1000 few_hundred:100
      few_thousand:1000 many_thousand:1000`,
    nearly: 'about;around;some;nearly;almost;roughly;approximately;an estimated',
    least: 'at least;more than;over;no fewer than;no less than',
    most: 'at most;up to;fewer than;less than;under;no more than;as many as',
    glue: 'and a',
    decimal: '.',
  },
  nb: {
    ...scandinavian,
    values: `en:1 ett:1 to:2 tre:3 fire:4 fem:5 seks:6 sju:7 syv:7 åtte:8 ni:9 ti:10 elleve:11 tolv:12 tretten:13 fjorten:14 femten:15
      seksten:16 sytten:17 atten:18 nitten:19 tjue:20 tyve:20 tretti:30 førti:40 femti:50 seksti:60 sytti:70 åtti:80 nitti:90
      hundre:100 tusen:1000 million:1000000 millioner:1000000 milliard:1000000000 milliarder:1000000000`,
    vague: 'dusinvis:20 hundrevis:100 tusenvis:1000 flere_hundre:100 flere_tusen:1000',
    nearly: 'om lag;omlag;rundt;cirka;ca;ca.;nærmere;nesten;omtrent;omkring',
    least: 'minst;mer enn;over;flere enn',
    most: 'høyst;opptil;inntil;færre enn;under;mindre enn',
  },
  da: {
    ...scandinavian,
    values: `en:1 et:1 to:2 tre:3 fire:4 fem:5 seks:6 syv:7 otte:8 ni:9 ti:10 elleve:11 tolv:12 tretten:13 fjorten:14 femten:15
      seksten:16 sytten:17 atten:18 nitten:19 tyve:20 tredive:30 fyrre:40 halvtreds:50 tres:60 halvfjerds:70 firs:80 halvfems:90
      hundrede:100 tusind:1000 tusinde:1000 million:1000000 millioner:1000000 milliard:1000000000 milliarder:1000000000`,
    vague: 'snesevis:20 hundredvis:100 tusindvis:1000 flere_hundrede:100 flere_tusinde:1000',
    nearly: 'omkring;cirka;ca;ca.;næsten;omtrent;rundt regnet;knap',
    least: 'mindst;mere end;over;flere end',
    most: 'højst;op til;færre end;under;mindre end',
  },
  sv: {
    ...scandinavian,
    values: `en:1 ett:1 två:2 tre:3 fyra:4 fem:5 sex:6 sju:7 åtta:8 nio:9 tio:10 elva:11 tolv:12 tretton:13 fjorton:14 femton:15
      sexton:16 sjutton:17 arton:18 nitton:19 tjugo:20 trettio:30 fyrtio:40 femtio:50 sextio:60 sjuttio:70 åttio:80 nittio:90
      hundra:100 tusen:1000 miljon:1000000 miljoner:1000000 miljard:1000000000 miljarder:1000000000`,
    vague: 'dussintals:20 hundratals:100 tusentals:1000 flera_hundra:100 flera_tusen:1000',
    nearly: 'omkring;cirka;ca;ca.;nästan;runt;drygt;ungefär;närmare',
    least: 'minst;mer än;över;fler än',
    most: 'högst;upp till;färre än;under;mindre än',
  },
  de: {
    values: `ein:1 eins:1 eine:1 einen:1 zwei:2 drei:3 vier:4 fünf:5 sechs:6 sieben:7 acht:8 neun:9 zehn:10 elf:11 zwölf:12 dreizehn:13
      vierzehn:14 fünfzehn:15 sechzehn:16 siebzehn:17 achtzehn:18 neunzehn:19 zwanzig:20 dreißig:30 dreissig:30 vierzig:40 fünfzig:50
      sechzig:60 siebzig:70 achtzig:80 neunzig:90 hundert:100 tausend:1000 million:1000000 millionen:1000000 mio:1000000
      milliarde:1000000000 milliarden:1000000000`,
    about: 'dutzend:12',
    vague: `dutzende:20 hunderte:100 tausende:1000 zehntausende:10000 hunderttausende:100000 mehrere_hundert:100 mehrere_tausend:1000
      einige_hundert:100 einige_tausend:1000`,
    nearly: 'rund;etwa;ungefähr;circa;ca.;knapp;fast;gut;annähernd;an die',
    least: 'mindestens;mehr als;über;wenigstens',
    most: 'höchstens;bis zu;weniger als;unter;maximal',
    glue: 'und',
    decimal: ',',
  },
  nl: {
    values: `een:1 één:1 twee:2 drie:3 vier:4 vijf:5 zes:6 zeven:7 acht:8 negen:9 tien:10 elf:11 twaalf:12 dertien:13 veertien:14
      vijftien:15 zestien:16 zeventien:17 achttien:18 negentien:19 twintig:20 dertig:30 veertig:40 vijftig:50 zestig:60 zeventig:70
      tachtig:80 negentig:90 honderd:100 duizend:1000 miljoen:1000000 miljard:1000000000`,
    about: 'dozijn:12 tiental:10 twintigtal:20 honderdtal:100',
    vague: 'tientallen:20 honderden:100 duizenden:1000 tienduizenden:10000 enkele_honderden:100',
    nearly: "zo'n;ongeveer;circa;bijna;rond de;ruim;om en nabij",
    least: 'minstens;ten minste;meer dan;zeker;over de',
    most: 'hooguit;maximaal;minder dan;tot wel',
    glue: 'en',
    decimal: ',',
  },
  fr: {
    values: `un:1 une:1 deux:2 trois:3 quatre:4 cinq:5 six:6 sept:7 huit:8 neuf:9 dix:10 onze:11 douze:12 treize:13 quatorze:14 quinze:15
      seize:16 vingt:20 vingts:20 trente:30 quarante:40 cinquante:50 soixante:60 cent:100 cents:100 mille:1000 million:1000000
      millions:1000000 milliard:1000000000 milliards:1000000000`,
    about: `dizaine:10 douzaine:12 quinzaine:15 vingtaine:20 trentaine:30 quarantaine:40 cinquantaine:50 soixantaine:60 centaine:100
      millier:1000`,
    vague: 'dizaines:20 centaines:100 milliers:1000',
    nearly: 'environ;près de;quelque;presque;à peu près;autour de',
    least: 'au moins;plus de;plus d’',
    most: "au plus;jusqu'à;moins de;au maximum",
    glue: 'et de d',
    decimal: ',',
  },
  es: {
    values: `un:1 una:1 uno:1 dos:2 tres:3 cuatro:4 cinco:5 seis:6 siete:7 ocho:8 nueve:9 diez:10 once:11 doce:12 trece:13 catorce:14
      quince:15 dieciséis:16 diecisiete:17 dieciocho:18 diecinueve:19 veinte:20 treinta:30 cuarenta:40 cincuenta:50 sesenta:60
      setenta:70 ochenta:80 noventa:90 cien:100 ciento:100 doscientos:200 trescientos:300 quinientos:500 mil:1000 millón:1000000
      millones:1000000`,
    about: 'decena:10 docena:12 quincena:15 veintena:20 treintena:30 centenar:100 millar:1000',
    vague: 'decenas:20 docenas:20 centenares:100 cientos:100 miles:1000 millares:1000',
    nearly: 'unos;unas;cerca de;casi;alrededor de;aproximadamente',
    least: 'al menos;más de;por lo menos',
    most: 'como mucho;hasta;menos de;como máximo',
    glue: 'y',
    decimal: ',',
  },
  pt: {
    values: `um:1 uma:1 dois:2 duas:2 três:3 quatro:4 cinco:5 seis:6 sete:7 oito:8 nove:9 dez:10 onze:11 doze:12 treze:13 catorze:14
      quinze:15 dezesseis:16 dezasseis:16 dezessete:17 dezassete:17 dezoito:18 dezenove:19 dezanove:19 vinte:20 trinta:30
      quarenta:40 cinquenta:50 sessenta:60 setenta:70 oitenta:80 noventa:90 cem:100 cento:100 mil:1000 milhão:1000000
      milhões:1000000`,
    about: 'dezena:10 dúzia:12 quinzena:15 vintena:20 centena:100 milhar:1000',
    vague: 'dezenas:20 dúzias:20 centenas:100 milhares:1000',
    nearly: 'cerca de;quase;aproximadamente;perto de;por volta de;uns;umas',
    least: 'pelo menos;mais de;ao menos',
    most: 'no máximo;até;menos de',
    glue: 'e',
    decimal: ',',
  },
  it: {
    values: `un:1 una:1 uno:1 due:2 tre:3 quattro:4 cinque:5 sei:6 sette:7 otto:8 nove:9 dieci:10 undici:11 dodici:12 tredici:13
      quattordici:14 quindici:15 sedici:16 diciassette:17 diciotto:18 diciannove:19 venti:20 trenta:30 quaranta:40 cinquanta:50
      sessanta:60 settanta:70 ottanta:80 novanta:90 cento:100 mille:1000 mila:1000 milione:1000000 milioni:1000000
      miliardo:1000000000 miliardi:1000000000`,
    about:
      'decina:10 dozzina:12 quindicina:15 ventina:20 trentina:30 quarantina:40 cinquantina:50 centinaio:100 migliaio:1000',
    vague: 'decine:20 dozzine:20 centinaia:100 migliaia:1000',
    nearly: 'circa;quasi;intorno a;più o meno;all’incirca',
    least: 'almeno;più di;oltre',
    most: 'al massimo;fino a;meno di',
    glue: 'e',
    decimal: ',',
  },
  pl: {
    values: `jeden:1 jedna:1 dwa:2 dwie:2 dwóch:2 trzy:3 trzech:3 cztery:4 czterech:4 pięć:5 pięciu:5 sześć:6 sześciu:6 siedem:7 siedmiu:7
      osiem:8 ośmiu:8 dziewięć:9 dziewięciu:9 dziesięć:10 dziesięciu:10 jedenaście:11 jedenastu:11 dwanaście:12 dwunastu:12
      piętnaście:15 dwadzieścia:20 dwudziestu:20 trzydzieści:30 czterdzieści:40 pięćdziesiąt:50 sto:100 stu:100 dwieście:200
      tysiąc:1000 tysiące:1000 tysięcy:1000 tys:1000 mln:1000000 milion:1000000 miliony:1000000 milionów:1000000`,
    about: 'tuzin:12',
    vague: 'dziesiątki:20 setki:100',
    nearly: 'około;ok.;prawie;niemal;blisko',
    least: 'co najmniej;przynajmniej;ponad;więcej niż',
    most: 'najwyżej;do;mniej niż;maksymalnie',
    glue: 'i',
    decimal: ',',
  },
  ru: {
    values: `один:1 одна:1 два:2 две:2 двух:2 три:3 трёх:3 трех:3 четыре:4 четырёх:4 четырех:4 пять:5 пяти:5 шесть:6 шести:6 семь:7 семи:7
      восемь:8 восьми:8 девять:9 девяти:9 десять:10 десяти:10 одиннадцать:11 двенадцать:12 пятнадцать:15 двадцать:20
      двадцати:20 тридцать:30 тридцати:30 сорок:40 сорока:40 пятьдесят:50 сто:100 ста:100 двести:200 двухсот:200 триста:300 трёхсот:300 пятьсот:500
      тысяча:1000 тысячи:1000 тысяч:1000 тыс:1000 млн:1000000 миллион:1000000 миллиона:1000000 миллионов:1000000`,
    about: 'десяток:10 дюжина:12',
    vague: 'десятки:20 сотни:100',
    nearly: 'около;примерно;почти;порядка;приблизительно',
    least: 'не менее;более;больше;свыше;как минимум;по меньшей мере',
    most: 'не более;до;менее;максимум',
    glue: 'и',
    decimal: ',',
  },
  uk: {
    values: `один:1 одна:1 два:2 дві:2 двох:2 три:3 трьох:3 чотири:4 п'ять:5 п'яти:5 шість:6 сім:7 вісім:8 дев'ять:9 десять:10 десяти:10
      одинадцять:11 дванадцять:12 двадцять:20 тридцять:30 сорок:40 сто:100 двісті:200 двохсот:200 тисяча:1000 тисячі:1000 тисяч:1000
      мільйон:1000000 мільйона:1000000 мільйонів:1000000`,
    about: 'десяток:10 дюжина:12',
    vague: 'десятки:20 сотні:100',
    nearly: 'близько;приблизно;майже',
    least: 'щонайменше;понад;більше;не менше',
    most: 'не більше;до;менше;щонайбільше',
    glue: 'і та',
    decimal: ',',
  },
  fi: {
    values: `yksi:1 kaksi:2 kolme:3 neljä:4 viisi:5 kuusi:6 seitsemän:7 kahdeksan:8 yhdeksän:9 kymmenen:10 yksitoista:11 kaksitoista:12
      viisitoista:15 kaksikymmentä:20 kolmekymmentä:30 neljäkymmentä:40 sata:100 sataa:100 tuhat:1000 tuhatta:1000
      miljoona:1000000 miljoonaa:1000000`,
    about: 'tusina:12',
    vague: 'kymmenet:20 kymmeniä:20 sadat:100 satoja:100 tuhannet:1000 tuhansia:1000',
    nearly: 'noin;lähes;melkein;suunnilleen;arviolta',
    least: 'vähintään;ainakin;yli',
    most: 'enintään;korkeintaan;alle',
    glue: '',
    decimal: ',',
  },
};
