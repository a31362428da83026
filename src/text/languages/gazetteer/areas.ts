/**
 * Parts of the world without a region code of their own: parts of countries, seas, regions, by the spellings of many
 * languages, the English one first. Data only: one line an area.
 */

/** Area by area: its spellings, parted by semicolons. */
export const areas: readonly string[] = `
Middle East; Midtøsten; Mellemøsten; Mellanöstern; Mellersta Östern; Naher Osten; Nahen Osten; Nahost; Midden-Oosten; Moyen-Orient; Proche-Orient; Oriente Medio; Oriente Próximo; Medio Oriente; Médio Oriente; Oriente Médio; Bliski Wschód; Lähi-itä; Ближний Восток; Близький Схід; الشرق الأوسط; 中東; 중동; 中东
West Germany; Vest-Tyskland; Vesttyskland; Västtyskland; Westdeutschland; Allemagne de l'Ouest; Alemania Occidental; Germania Ovest; ФРГ
East Germany; Øst-Tyskland; Østtyskland; Östtyskland; Ostdeutschland; DDR; Allemagne de l'Est; Alemania Oriental; Germania Est; ГДР
Soviet Union; USSR; Sovjetunionen; Sovjet-Unionen; Sowjetunion; UdSSR; Sovjet-Unie; Union soviétique; URSS; Unión Soviética; Unione Sovietica; União Soviética; Związek Radziecki; ZSRR; Neuvostoliitto; СССР; Советский Союз; Радянський Союз
Yugoslavia; Jugoslavia; Jugoslavien; Jugoslawien; Joegoslavië; Yougoslavie; Югославия; Югославія
England; Inglaterra; Inghilterra; Angleterre; Engeland; Anglia; Englanti; Англия; Англія; إنجلترا
Scotland; Skottland; Skotland; Schottland; Schotland; Écosse; Escocia; Scozia; Escócia; Szkocja; Skotlanti; Шотландия; Шотландія; اسكتلندا
Wales; Gales; Galles; Walia; Уэльс; Вельс; ويلز
Northern Ireland; Nord-Irland; Nordirland; Noord-Ierland; Irlande du Nord; Irlanda del Norte; Irlanda del Nord; Irlanda do Norte; Irlandia Północna; Северная Ирландия; Північна Ірландія
Azores; Azorene; Azorerne; Azorerna; Azoren; Açores; Azores; Azzorre; Azory; Азорские острова
Crimea; Krim; Crimée; Crimeia; Krym; Крым; Крим; القرم
Donbas; Donbass; Донбасс; Донбас
Gaza; Gaza Strip; Gazastripen; Gazastriben; Gazaremsan; Gazastreifen; Gazastrook; bande de Gaza; Franja de Gaza; Striscia di Gaza; Faixa de Gaza; Strefa Gazy; Газа; غزة; قطاع غزة; ガザ; 가자
West Bank; Vestbredden; Västbanken; Westjordanland; Westelijke Jordaanoever; Cisjordanie; Cisjordania; Cisgiordania; Cisjordânia; Западный берег; الضفة الغربية
Kurdistan; Kurdistán; Curdistão; Курдистан; كردستان
Kashmir; Kaschmir; Cachemire; Cachemira; Кашмир; كشمير
Tibet; Tíbet; Тибет
Siberia; Sibir; Sibirien; Siberië; Sibérie; Sibéria; Syberia; Сибирь; Сибір
Scandinavia; Skandinavia; Skandinavien; Scandinavië; Scandinavie; Escandinavia; Escandinávia; Skandynawia; Скандинавия
Balkans; Balkan; Balkanene; Balcanes; Balcani; Bálcãs; Balcãs; Bałkany; Балканы; Балкани; البلقان
Baltic Sea; Østersjøen; Østersøen; Östersjön; Ostsee; Oostzee; mer Baltique; mar Báltico; Mar Baltico; Morze Bałtyckie; Bałtyk; Itämeri; Балтийское море; Балтика; Балтійське море; Baltic
North Sea; Nordsjøen; Nordsøen; Nordsjön; Nordsee; Noordzee; mer du Nord; mar del Norte; Mare del Nord; mar do Norte; Morze Północne; Pohjanmeri; Северное море
Mediterranean; Mediterranean Sea; Middelhavet; Medelhavet; Mittelmeer; Middellandse Zee; Méditerranée; Mediterráneo; Mediterraneo; Mediterrâneo; Morze Śródziemne; Välimeri; Средиземное море; Середземне море
Black Sea; Svartehavet; Sortehavet; Svarta havet; Schwarzes Meer; Zwarte Zee; mer Noire; mar Negro; Mar Nero; Morze Czarne; Mustameri; Черное море; Чёрное море; Чорне море
Red Sea; Rødehavet; Røde Hav; Röda havet; Rotes Meer; Rode Zee; mer Rouge; mar Rojo; Mar Rosso; mar Vermelho; Morze Czerwone; Красное море; البحر الأحمر
Caspian Sea; Kaspihavet; Kaspisches Meer; mer Caspienne; Каспийское море
Persian Gulf; Persiabukta; Persischer Golf; golfe Persique; golfo Pérsico; Golfo Persico; Персидский залив
English Channel; Den engelske kanal; Ärmelkanal; Het Kanaal; Ла-Манш
Atlantic; Atlantic Ocean; Atlanterhavet; Atlanten; Atlantik; Atlantische Oceaan; Atlantique; Atlántico; Atlantico; Atlântico; Atlantyk; Atlantti; Атлантика
Pacific; Pacific Ocean; Stillehavet; Stilla havet; Pazifik; Stille Oceaan; Pacifique; Pacífico; Pacifico; Pacyfik; Tyynimeri
Indian Ocean; Indiahavet; Indiske Ocean; Indiska oceanen; Indischer Ozean; océan Indien; océano Índico; Oceano Indiano
Arctic; Arktis; Arctique; Ártico; Artico; Arktyka; Арктика
Antarctica; Antarktis; Antarctique; Antártida; Antartide; Antarktyda; Антарктида
Lapland; Lappland; Laponie; Laponia; Lapponia; Lapin maakunta; Lappi; Лапландия; Лапландія
Bavaria; Bayern; Bavière; Baviera; Beieren; Bawaria; Бавария; Баварія
Saxony; Sachsen; Saxe; Sajonia; Sassonia; Saksen; Saksonia; Саксония
Catalonia; Cataluña; Catalunya; Katalonien; Katalonia; Catalogne; Catalogna; Catalunha; Catalonië; Каталония
Andalusia; Andalucía; Andalousie; Andalusien; Andaluzia; Andalusië; Андалусия
Basque Country; País Vasco; Pays basque; Baskenland; Paesi Baschi; País Basco
Galicia; Galice; Galicien; Galiza
Brittany; Bretagne; Bretaña; Bretagna; Bretanha; Bretania; Бретань
Normandy; Normandie; Normandía; Normandia; Нормандия
Provence; Provenza; Provença
Corsica; Korsika; Corse; Córcega; Корсика
Sicily; Sicilia; Sizilien; Sicile; Sicilië; Sycylia; Сицилия
Sardinia; Sardegna; Sardinien; Sardaigne; Cerdeña; Сардиния
Tuscany; Toscana; Toskana; Toscane; Toskania; Тоскана
Lombardy; Lombardia; Lombardei; Lombardie; Lombardía; Ломбардия
Flanders; Flandern; Vlaanderen; Flandre; Flandes; Fiandre; Flandres; Фландрия
Wallonia; Wallonie; Wallonië; Valonia; Vallonia
Chechnya; Tsjetsjenia; Tschetschenien; Tchétchénie; Chechenia; Cecenia; Чечня
Transnistria; Transnistrien; Transnistrie; Приднестровье; Придністров'я
Nagorno-Karabakh; Bergkarabach; Haut-Karabakh; Nagorno Karabaj; Нагорный Карабах
California; Kalifornien; Californie; Californië; Kalifornia; Калифорния; カリフォルニア
Texas; Техас; テキサス
Florida; Floride; Флорида; フロリダ
Alaska; Аляска
Alabama; Алабама
Arizona; Аризона
Arkansas; Арканзас
Colorado; Колорадо
Connecticut; Коннектикут
Delaware; Делавэр
Idaho; Айдахо
Illinois; Иллинойс
Indiana; Индиана
Iowa; Айова
Kansas; Канзас
Kentucky; Кентукки
Louisiana; Louisiane; Luisiana; Луизиана
Maryland; Мэриленд
Massachusetts; Массачусетс
Michigan; Мичиган
Minnesota; Миннесота
Mississippi; Миссисипи
Missouri; Миссури
Montana; Монтана
Nebraska; Небраска
Nevada; Невада
New Hampshire; N.H; Нью-Гэмпшир
New Jersey; N.J; Нью-Джерси
New Mexico; N.M; Nouveau-Mexique; Nuevo México; Nuovo Messico; Novo México; Nowy Meksyk; Нью-Мексико
North Carolina; N.C; Nord-Carolina; Caroline du Nord; Carolina del Norte; Carolina del Nord; Carolina do Norte; Karolina Północna; Северная Каролина
South Carolina; S.C; Sør-Carolina; Caroline du Sud; Carolina del Sur; Carolina del Sud; Carolina do Sul; Karolina Południowa; Южная Каролина
North Dakota; N.D; Nord-Dakota; Dakota du Nord; Dakota del Norte; Северная Дакота
South Dakota; S.D; Sør-Dakota; Dakota du Sud; Dakota del Sur; Южная Дакота
Ohio; Огайо
Oklahoma; Оклахома
Oregon; Орегон
Pennsylvania; Pennsylvanie; Pensilvania; Pensilvânia; Пенсильвания
Rhode Island; R.I; Род-Айленд
Tennessee; Теннесси
Utah; Юта
Vermont; Вермонт
West Virginia; W.Va; Vest-Virginia; Virginie-Occidentale; Западная Виргиния
Wisconsin; Висконсин
Wyoming; Вайоминг
Alberta; Альберта
British Columbia; Colombie-Britannique; Columbia Británica; Британская Колумбия
Manitoba; Манитоба
Saskatchewan; Саскачеван
Nova Scotia; Nouvelle-Écosse; Новая Шотландия
Queensland; Квинсленд
New South Wales; Новый Южный Уэльс
Hawaii; Hawaï; Гавайи; ハワイ
Ontario; Онтарио
Quebec; Québec; Квебек
Silesia; Śląsk; Schlesien; Silésie; Силезия
Masuria; Mazury; Masuren
Alps; Alpene; Alperne; Alperna; Alpen; Alpes; Alpi; Alpy; Alpit; Альпы; Альпи
Pyrenees; Pyreneene; Pyrenäen; Pyrénées; Pirineos; Pirenei; Pirenéus; Пиренеи
Himalayas; Himalaya; Гималаи
Caucasus; Kaukasus; Caucase; Cáucaso; Caucaso; Kaukaz; Кавказ
Danube; Donau; Donaulta; Danubio; Danúbio; Dunaj; Дунай
Rhine; Rhin; Rhein; Rijn; Reno; Rin; Ren; Рейн
Volga; Wolga; Wołga; Волга
Dnipro; Dnieper; Dnjepr; Днепр; Дніпро
Vistula; Wisła; Weichsel; Vistule; Wisła; Висла; Вісла
Nile; Nilen; Nil; Nijl; Nilo; Niili; Нил; النيل
Suez Canal; Suezkanalen; Suezkanal; canal de Suez; Canale di Suez; Суэцкий канал; قناة السويس
Panama Canal; Panamakanalen; Panamakanal; canal de Panamá; Canale di Panama
Wall Street; Уолл-стрит
Downing Street
Fukushima; Фукусима; 福島; 후쿠시마
Chernobyl; Chornobyl; Tsjernobyl; Tjernobyl; Tschernobyl; Tchernobyl; Чернобыль; Чорнобиль
Auschwitz; Oświęcim; Освенцим
Amazon rainforest; Amazon basin; Amazon Rainforest; Amazon Basin; Amazon River; Amazonia; Amazonie; Amazonas-regnskogen; Amazonasgebiet; Amazzonia; Amazônia
England and Wales
Walt Disney World
Disneyland
New England
Saint-Pierre et Miquelon
Central Java; Jawa Tengah
East Java; Jawa Timur
West Java; Jawa Barat
North Sumatra; Sumatera Utara
West Sumatra; Sumatera Barat
South Sumatra; Sumatera Selatan
South Sulawesi; Sulawesi Selatan
North Sulawesi; Sulawesi Utara
Sumatra; Sumatera
Kalimantan
`
  .trim()
  .split('\n');
