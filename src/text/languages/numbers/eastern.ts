/** Numbers in the Slavic languages and Finnish. Data only. */
import { phrases } from '../press/phrases.ts';
import type { NumberWords } from './number-words.ts';

const ru: NumberWords = {
  tag: 'ru',
  decimal: ',',
  counting: `два/две/двух/двое три/трех/трёх/трое четыре/четырех/четырёх/четверо пять/пяти/пятеро шесть/шести/шестеро семь/семи/семеро
    восемь/восьми девять/девяти десять/десяти одиннадцать/одиннадцати двенадцать/двенадцати тринадцать/тринадцати
    четырнадцать/четырнадцати пятнадцать/пятнадцати шестнадцать/шестнадцати семнадцать/семнадцати восемнадцать/восемнадцати
    девятнадцать/девятнадцати двадцать/двадцати тридцать/тридцати сорок/сорока пятьдесят/пятидесяти шестьдесят/шестидесяти
    семьдесят/семидесяти восемьдесят/восьмидесяти девяносто/девяноста сто/ста тысяча/тысячи/тысяч/тыс/тыс. миллион/миллиона/миллионов/млн
    миллиард/миллиарда/миллиардов/млрд`,
  others: phrases(
    `один=1; одна=1; одно=1; одного=1; одной=1; одну=1; двести=200; двухсот=200; триста=300; трехсот=300; трёхсот=300; четыреста=400; четырехсот=400; пятьсот=500; пятисот=500; шестьсот=600; семьсот=700; восемьсот=800; девятьсот=900; дюжина=12; полтора=1.5`,
  ),
  glue: [],
  joints: phrases(`и; а; но`),
  vague: phrases(
    `десятки=20-99; десятков=20-99; сотни=100-999; сотен=100-999; тысячи человек=1000-9999; тысячи людей=1000-9999; десятки тысяч=10000-99999; сотни тысяч=100000-999999; несколько сотен=100-999; несколько тысяч=1000-9999; несколько десятков=20-99; полмиллиона=500000~; полтысячи=500~; полсотни=50~; полторы тысячи=1500; полтора миллиона=1500000`,
  ),
  about: phrases(`около; почти; примерно; приблизительно; порядка; чуть более; чуть больше; ориентировочно`),
  atLeast: phrases(`более; больше; свыше; не менее; как минимум; по меньшей мере; минимум`),
  atMost: phrases(`до; менее; меньше; не более; максимум`),
  changed: phrases(
    `вырос; возрос; увелич; достиг; доходит; дошло; дошла; повыс; поднялось; поднялась; сниз; упала; упало; сократ; умень; довел; довед`,
  ),
  to: phrases(`до; или; и`),
  of: phrases(`из; других; новых`),
  measures: phrases(
    `секунд; минут; час.; часа.; часов.; дн; день; ноч; недел; месяц; год; лет; десятилет; век.; века.; веков.; км; килом; метр; миль.; мили.; балл; см.; мм.; кв.; градус; кг; килограм; грамм; литр; раз.; раза.; очк; трет; четверт`,
  ),
  beforeOther: phrases(
    `в; с; глава; страница; статья; ряд; номер; линия; возраст; к; категория; категории; класс; класса; фаза; фазы; уровень; уровня; степень; степени; магнитудой`,
  ),
};

const uk: NumberWords = {
  tag: 'uk',
  decimal: ',',
  counting: `два/дві/двох/двоє три/трьох/троє чотири/чотирьох/четверо п'ять/п’ять/п'яти/п’яти/п'ятеро шість/шести/шестеро сім/семи/семеро
    вісім/восьми дев'ять/дев’ять/дев'яти/дев’яти десять/десяти одинадцять/одинадцяти дванадцять/дванадцяти тринадцять/тринадцяти
    чотирнадцять/чотирнадцяти п'ятнадцять/п’ятнадцять шістнадцять/шістнадцяти сімнадцять/сімнадцяти вісімнадцять/вісімнадцяти
    дев'ятнадцять/дев’ятнадцять двадцять/двадцяти тридцять/тридцяти сорок/сорока п'ятдесят/п’ятдесят/п'ятдесяти/п’ятдесяти шістдесят/шістдесяти
    сімдесят/сімдесяти вісімдесят/вісімдесяти дев'яносто/дев’яносто сто/ста тисяча/тисячі/тисяч/тис/тис. мільйон/мільйона/мільйони/мільйонів/млн
    мільярд/мільярда/мільярди/мільярдів/млрд`,
  others: phrases(
    `один=1; одна=1; одне=1; одного=1; однієї=1; одну=1; двісті=200; двохсот=200; триста=300; трьохсот=300; чотириста=400; п'ятсот=500; п’ятсот=500; шістсот=600; сімсот=700; вісімсот=800; дев'ятсот=900`,
  ),
  glue: [],
  joints: phrases(`і; й; та; а; але`),
  vague: phrases(
    `десятки=20-99; десятків=20-99; сотні=100-999; сотень=100-999; десятки тисяч=10000-99999; сотні тисяч=100000-999999; кілька сотень=100-999; кілька тисяч=1000-9999; кілька десятків=20-99; півмільйона=500000~; пів мільйона=500000~; півтори тисячі=1500; півтора мільйона=1500000; півсотні=50~`,
  ),
  about: phrases(`близько; майже; приблизно; орієнтовно; десь; трохи більше`),
  atLeast: phrases(`понад; більше; більше ніж; не менше; щонайменше; принаймні; мінімум`),
  atMost: phrases(`до; менше; менш як; не більше; максимум; щонайбільше`),
  changed: phrases(
    `зрос; збільш; сяг; дійшло; дійшла; доходить; підвищ; піднялося; піднялася; зниз; впала; впало; скорот; зменш; довел`,
  ),
  to: phrases(`до; або; чи; і; й; та`),
  of: phrases(`з; із; інших; нових`),
  measures: phrases(
    `секунд; хвилин; годин; дн; день; діб; ноч; ночей; тиж; місяц; рік; рок; десятиліт; століт; км; кілом; метр; миль.; милі.; бал.; бали.; балів.; см.; мм.; кв.; градус; кг; кілограм; грам; літр; раз.; рази.; разів; очк; трет; чверт`,
  ),
  beforeOther: phrases(
    `о; об; глава; сторінка; стаття; ряд; номер; лінія; вік; з; у; в; категорія; категорії; клас; класу; фаза; фази; рівень; рівня; ступінь; ступеня; магнітудою`,
  ),
};

const pl: NumberWords = {
  tag: 'pl',
  decimal: ',',
  counting: `dwa/dwie/dwóch/dwoje trzy/trzech/troje cztery/czterech/czworo pięć/pięciu/pięcioro sześć/sześciu/sześcioro siedem/siedmiu osiem/ośmiu dziewięć/dziewięciu dziesięć/dziesięciu
    jedenaście/jedenastu dwanaście/dwunastu trzynaście/trzynastu czternaście/czternastu piętnaście/piętnastu szesnaście/szesnastu siedemnaście/siedemnastu
    osiemnaście/osiemnastu dziewiętnaście/dziewiętnastu dwadzieścia/dwudziestu trzydzieści/trzydziestu czterdzieści/czterdziestu
    pięćdziesiąt/pięćdziesięciu sześćdziesiąt/sześćdziesięciu siedemdziesiąt/siedemdziesięciu osiemdziesiąt/osiemdziesięciu
    dziewięćdziesiąt/dziewięćdziesięciu sto/stu tysiąc/tysiące/tysiąca/tysięcy/tys/tys. milion/miliony/miliona/milionów/mln miliard/miliardy/miliarda/miliardów/mld`,
  others: phrases(
    `jeden=1; dwieście=200; dwustu=200; trzysta=300; trzystu=300; czterysta=400; czterystu=400; pięćset=500; pięciuset=500; sześćset=600; siedemset=700; osiemset=800; dziewięćset=900; tuzin=12`,
  ),
  glue: [],
  joints: phrases(`i; a; oraz; ale`),
  vague: phrases(
    `dziesiątki=20-99; dziesiątek=20-99; setki=100-999; setek=100-999; kilkaset=100-999; kilkadziesiąt=20-99; kilkanaście=11-19; kilkuset=100-999; kilkudziesięciu=20-99; kilkunastu=11-19; dziesiątki tysięcy=10000-99999; setki tysięcy=100000-999999; kilka tysięcy=1000-9999; pół miliona=500000~; pół tysiąca=500~; półtora tysiąca=1500; półtora miliona=1500000; pół setki=50~`,
  ),
  about: phrases(`około; ok; ok.; prawie; niemal; blisko; mniej więcej; w przybliżeniu; z górą; niespełna`),
  atLeast: phrases(`co najmniej; ponad; przynajmniej; więcej niż; nie mniej niż; powyżej; minimum`),
  atMost: phrases(`do; mniej niż; najwyżej; nie więcej niż; maksymalnie; poniżej; co najwyżej`),
  changed: phrases(
    `wzros; wzrós; zwiększ; rosn; rośn; podniosła; podniosło; podniesion; podwyż; spadła; spadło; spadł; zmniejsz; obniż; ogranicz; sięg; doszła; doszło`,
  ),
  to: phrases(`do; lub; i`),
  of: phrases(`z; innych; nowych`),
  measures: phrases(
    `sekund; minut; godzin; dni; dzień; dniach; noc; tygod; miesi; rok; lat.; lata.; latach; dekad; wiek; km; kilom; metr; mil.; cm; mm; kwadrat; stopni; stopień; kg; kilo; gram; litr; raz.; razy.; punkt; trzeci; ćwierć; godz; zł-`,
  ),
  beforeOther: phrases(
    `o; strona; rozdział; artykuł; rząd; numer; nr; linia; wiek; od; do; z; w; godz; godz.; roku; ul; ul.; kategoria; kategorii; klasa; klasy; faza; fazy; poziom; poziomu; stopień; stopnia`,
  ),
};

const fi: NumberWords = {
  tag: 'fi',
  decimal: ',',
  counting: `kaksi/kahden/kahta kolme/kolmen/kolmea neljä/neljän/neljää viisi/viiden/viittä kuusi/kuuden/kuutta seitsemän/seitsemää kahdeksan/kahdeksaa
    yhdeksän/yhdeksää kymmenen/kymmentä yksitoista kaksitoista kolmetoista neljätoista viisitoista kuusitoista seitsemäntoista kahdeksantoista
    yhdeksäntoista kaksikymmentä kolmekymmentä neljäkymmentä viisikymmentä kuusikymmentä seitsemänkymmentä kahdeksankymmentä
    yhdeksänkymmentä sata/sataa/sadan tuhat/tuhatta/tuhannen miljoona/miljoonaa/milj/milj. miljardi/miljardia/mrd`,
  others: phrases(`tusina=12`),
  ones: phrases('yksi; yhtä; yhden'),
  glue: [],
  joints: phrases(`ja; mutta`),
  vague: phrases(
    `kymmeniä=20-99; kymmenet=20-99; satoja=100-999; sadat=100-999; tuhansia=1000-9999; tuhannet=1000-9999; kymmeniä tuhansia=10000-99999; satoja tuhansia=100000-999999; useita satoja=100-999; muutama sata=200-500; parisataa=200~; parikymmentä=20~; nelisenkymmentä=40~; kolmisenkymmentä=30~; puoli miljoonaa=500000~; puolitoista miljoonaa=1500000; satakunta=100~; viitisenkymmentä=50~; kymmenkunta=10~`,
  ),
  about: phrases(
    `noin; n.; lähes; melkein; suunnilleen; likimain; arviolta; runsas; runsaat; vajaa; vajaat; reilu; reilut`,
  ),
  atLeast: phrases(`vähintään; yli; enemmän kuin; ainakin`),
  atMost: phrases(`enintään; jopa; alle; korkeintaan; vähemmän kuin`),
  to: phrases(`tai; ja`),
  of: phrases(`muuta; uutta`),
  measures: phrases(
    `sekunti; sekunn; minuut; tunti; tunn; päivä; vuorokau; yö; viikko; viiko; kuukau; vuosi; vuot; vuode; vuoden; vuoti; vuosikymmen; vuosisa; km; kilom; metri; mailia; cm; mm; neliö; aste; kg; kilo; gramma; litra; kerta; kertaa; prosenttiyks; kolmasos; sija; divis`,
  ),
  beforeOther: phrases(
    `kello; klo; sivu; luku; pykälä; rivi; numero; vuonna; linja; ikä; luokka; luokan; vaihe; taso; ryhmä`,
  ),
};

export const eastern: readonly NumberWords[] = [ru, uk, pl, fi];
