/** Numbers in the Romance languages. Data only. */
import { phrases } from '../press/phrases.ts';
import type { NumberWords } from './number-words.ts';

const fr: NumberWords = {
  tag: 'fr',
  decimal: ',',
  counting: `deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt/vingts
    trente quarante cinquante soixante soixante-dix quatre-vingt/quatre-vingts quatre-vingt-dix cent/cents mille million/millions milliard/milliards`,
  others: phrases(`vingt-et-un=21; douzaine=12; un=1; une=1; soixante-et-onze=71`),
  glue: phrases(`et`),
  vague: phrases(
    `dizaines=20-99; centaines=100-999; milliers=1000-9999; dizaines de milliers=10000-99999; centaines de milliers=100000-999999; plusieurs dizaines=20-99; un million et demi=1500000; un milliard et demi=1500000000; deux millions et demi=2500000; plusieurs centaines=100-999; plusieurs milliers=1000-9999; une dizaine=10~; une douzaine=12~; une quinzaine=15~; une vingtaine=20~; une trentaine=30~; une quarantaine=40~; une cinquantaine=50~; une soixantaine=60~; une centaine=100~; un millier=1000~; un million=1000000~; une demi-douzaine=6~; un demi-million=500000~; un demi-millier=500~`,
  ),
  about: phrases(
    `environ; près de; presque; quelque; autour de; à peu près; aux alentours de; approximativement; à peine; un peu plus de; un peu moins de`,
  ),
  atLeast: phrases(`au moins; plus de; plus d'; pas moins de; au minimum`),
  atMost: phrases(`jusqu'à; au plus; moins de; au maximum; tout au plus; pas plus de`),
  percent: 'pour cent',
  to: phrases(`à; ou; et`),
  of: phrases(`de; d; des; autres; nouveaux; nouvelles`),
  measures: phrases(
    `seconde; minute; heure; jour.; jours.; journée.; journées.; nuit; semaine; mois; an.; ans.; année; décennie; siècle; km; kilom; mètre; mille; cm; mm; carré; degré; celsius; kg; kilo; gramme; litre; h.; fois; tiers; quart.; quarts.; place.; points`,
  ),
  beforeOther: phrases(
    `page; chapitre; article; rang; chambre; numéro; depuis; vers; ligne; âge; division; en; avant; dès; le; au; catégorie; classe; phase; niveau; quai; voie; groupe; magnitude`,
  ),
};

const es: NumberWords = {
  tag: 'es',
  decimal: ',',
  counting: `dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve
    veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa cien/ciento/cientos mil millón/millones mil-millones/millardo`,
  others: phrases(
    `veintiuno=21; veintidós=22; veintitrés=23; veinticuatro=24; veinticinco=25; veintiséis=26; veintisiete=27; veintiocho=28; veintinueve=29; doscientos=200; doscientas=200; trescientos=300; trescientas=300; cuatrocientos=400; cuatrocientas=400; quinientos=500; quinientas=500; seiscientos=600; setecientos=700; ochocientos=800; novecientos=900; docena=12; un=1; una=1; uno=1`,
  ),
  glue: phrases(`y`),
  vague: phrases(
    `decenas=20-99; docenas=20-99; cientos=100-999; centenares=100-999; miles=1000-9999; decenas de miles=10000-99999; cientos de miles=100000-999999; centenares de miles=100000-999999; varios cientos=100-999; un millón y medio=1500000; dos millones y medio=2500000; tres millones y medio=3500000; varios miles=1000-9999; una docena=12~; una decena=10~; una quincena=15~; una veintena=20~; una treintena=30~; una cuarentena=40~; un centenar=100~; un millar=1000~; medio centenar=50~; medio millar=500~; medio millón=500000~; media docena=6~; un par de cientos=200~`,
  ),
  about: phrases(
    `unos; unas; cerca de; casi; alrededor de; aproximadamente; en torno a; más o menos; apenas; poco más de; cosa de`,
  ),
  atLeast: phrases(`al menos; más de; por lo menos; no menos de; como mínimo; mínimo de`),
  atMost: phrases(`hasta; como máximo; menos de; a lo sumo; máximo de; no más de`),
  percent: 'por ciento',
  changed: phrases(`aument; subió; ha subido; ascend; elev; creci; llegó; alcanz; bajó; reduc; descend; cayó`),
  to: phrases(`a; o; y`),
  of: phrases(`de; otros; otras; nuevos; nuevas`),
  measures: phrases(
    `segundo; minuto; hora; día; noche; semana; mes.; meses.; año; década; siglo; km; kilóm; metro; milla; cm; mm; cuadrad; grado; celsius; kg; kilo; gramo; litro; vez.; veces.; tercio; cuarto; puntos; h.`,
  ),
  beforeOther: phrases(
    `página; capítulo; artículo; fila; habitación; número; desde; las; línea; edad; división; en; el; del; núm; categoría; clase; fase; nivel; grado; grupo; magnitud`,
  ),
};

const pt: NumberWords = {
  tag: 'pt',
  decimal: ',',
  counting: `dois/duas três quatro cinco seis sete oito nove dez onze doze treze catorze/quatorze quinze dezasseis/dezesseis
    dezassete/dezessete dezoito dezanove/dezenove vinte trinta quarenta cinquenta sessenta setenta oitenta noventa cem/cento mil
    milhão/milhões bilião/bilhão/bilhões`,
  others: phrases(
    `um=1; uma=1; duzentos=200; duzentas=200; trezentos=300; trezentas=300; quatrocentos=400; quatrocentas=400; quinhentos=500; quinhentas=500; seiscentos=600; setecentos=700; oitocentos=800; novecentos=900; dúzia=12`,
  ),
  glue: phrases(`e`),
  vague: phrases(
    `dezenas=20-99; dúzias=20-99; centenas=100-999; milhares=1000-9999; dezenas de milhares=10000-99999; centenas de milhares=100000-999999; várias centenas=100-999; um milhão e meio=1500000; dois milhões e meio=2500000; vários milhares=1000-9999; uma dezena=10~; uma dúzia=12~; uma quinzena=15~; uma vintena=20~; uma centena=100~; um milhar=1000~; meia centena=50~; meio milhar=500~; meio milhão=500000~; meia dúzia=6~; um milhar=1000~`,
  ),
  about: phrases(
    `cerca de; quase; aproximadamente; perto de; por volta de; à volta de; em torno de; uns; umas; mais ou menos; pouco mais de`,
  ),
  atLeast: phrases(`pelo menos; mais de; ao menos; no mínimo; não menos de`),
  atMost: phrases(`até; no máximo; menos de; não mais de`),
  percent: 'por cento',
  changed: phrases(`aument; subiu; elev; cresc; chegou; baixou; reduz; desceu; caiu`),
  to: phrases(`a; ou; e`),
  of: phrases(`de; outros; outras; novos; novas`),
  measures: phrases(
    `segundo; minuto; hora; dia.; dias.; noite; semana; mês; mese; ano; década; século; km; quilóm; quilôm; metro; milha; cm; mm; quadrad; grau; celsius; kg; quilo; grama; litro; vez.; vezes.; terço; quarto; pontos; h.; ato; atos`,
  ),
  beforeOther: phrases(
    `página; capítulo; artigo; fila; quarto; número; desde; às; linha; idade; divisão; em; dia; de; categoria; classe; fase; nível; grau; grupo; magnitude`,
  ),
};

const it: NumberWords = {
  tag: 'it',
  decimal: ',',
  counting: `due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove
    venti/vent trenta/trent quaranta/quarant cinquanta/cinquant sessanta/sessant settanta/settant ottanta/ottant novanta/novant
    cento mille/mila milione/milioni miliardo/miliardi`,
  others: phrases(`uno=1; dozzina=12`),
  glue: [],
  joints: phrases(`e; ed; ma`),
  vague: phrases(
    `decine=20-99; dozzine=20-99; centinaia=100-999; migliaia=1000-9999; decine di migliaia=10000-99999; centinaia di migliaia=100000-999999; diverse centinaia=100-999; un milione e mezzo=1500000; un miliardo e mezzo=1500000000; due milioni e mezzo=2500000; una decina=10~; una dozzina=12~; una quindicina=15~; una ventina=20~; una trentina=30~; una quarantina=40~; una cinquantina=50~; una sessantina=60~; un centinaio=100~; un migliaio=1000~; mezzo milione=500000~; mezza dozzina=6~; un centinaio=100~`,
  ),
  about: phrases(`circa; quasi; intorno a; all'incirca; approssimativamente; pressappoco; poco più di; poco meno di`),
  atLeast: phrases(`almeno; più di; oltre; non meno di; come minimo`),
  atMost: phrases(`fino a; al massimo; meno di; al più; non più di`),
  percent: 'per cento',
  changed: phrases(`aument; è salit; cresc; è sces; è calat; ridott`),
  to: phrases(`a; o; e`),
  of: phrases(`di; altri; altre; nuovi; nuove; d`),
  measures: phrases(
    `secondo; secondi; minut; ora.; ore.; giorno.; giorni.; giornat; notte; notti; settiman; mese; mesi; anno; anni; decenni; secol; km; chilom; metro; metri; miglia; cm; mm; quadrat; grado; gradi; celsius; kg; chil; gramm; litr; volta; volte; terzo; terzi; quarto; punti`,
  ),
  beforeOther: phrases(
    `pagina; capitolo; articolo; fila; camera; numero; dalle; alle; linea; età; divisione; nel; dal; il; via; categoria; classe; fase; livello; grado; gruppo; magnitudo`,
  ),
};

export const romance: readonly NumberWords[] = [fr, es, pt, it];
