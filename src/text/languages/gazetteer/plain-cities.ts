/**
 * Cities that most languages of one script spell alike. Left out are names that are surnames or ordinary words somewhere
 * ("Houston", "Split"). Data only: the line does not matter.
 */

/** Each a city of its own. */
export const plainCities: readonly string[] = `
Boston; Seattle; Beverly Hills; Lublin; Multan; Tasmania; Rio Grande; Atlanta; Detroit; Baltimore; Pittsburgh; Cincinnati; Milwaukee; Minneapolis; Kansas City; Las Vegas;
San Diego; San Jose; San Antonio; Santa Barbara; Sacramento; Oakland; Salt Lake City; Albuquerque; Tucson;
New Orleans; Nashville; Memphis; Tampa; Honolulu; Anchorage; Fort Worth; Fort Lauderdale; Baton Rouge; Little Rock;
Oklahoma City; El Paso; Long Beach; Palm Beach; Santa Monica; Santa Fe; St. Louis; St Louis; Saint Louis; St. Paul;
Des Moines; Calgary; Edmonton; Winnipeg; Halifax; Quebec City; Saskatoon; Silicon Valley; Hollywood; Manhattan;
Brooklyn; Staten Island; Long Island; Birmingham; Liverpool; Leeds; Sheffield; Bristol; Leicester;
Nottingham; Newcastle; Southampton; Portsmouth; Plymouth; Norwich; Oxford; Cambridge; Brighton; Cardiff; Swansea;
Aberdeen; Dundee; Inverness; Londonderry; Limerick; Galway; Waterford; Coventry; Wolverhampton; Milton Keynes;
Sunderland; Middlesbrough; Blackpool; Bournemouth; Brisbane; Perth; Hobart; Christchurch; Dunedin; Durban; Pretoria;
Bloemfontein; Soweto; Kampala; Lusaka; Maputo; Windhoek; Gaborone; Antananarivo; Bamako; Ouagadougou; Niamey;
N'Djamena; Abidjan; Conakry; Freetown; Monrovia; Lomé; Cotonou; Libreville; Yaoundé; Douala; Brazzaville; Bangui;
Juba; Asmara; Hargeisa; Mombasa; Kisumu; Dar es Salaam; Dodoma; Zanzibar; Bulawayo; Kano; Ibadan; Port Harcourt;
Kaduna; Maiduguri; Benghazi; Aswan; Marrakesh; Marrakech; Homs; Idlib; Raqqa; Latakia; Basra; Erbil; Kirkuk; Najaf;
Karbala; Fallujah; Isfahan; Shiraz; Mashhad; Tabriz; Karaj; Jeddah; Muscat; Manama; Kuwait City; Sharjah; Hodeidah;
Taiz; Kandahar; Herat; Mazar-i-Sharif; Jalalabad; Peshawar; Quetta; Rawalpindi; Faisalabad; Bangalore; Bengaluru;
Chennai; Kolkata; Hyderabad; Pune; Ahmedabad; Jaipur; Lucknow; Kanpur; Varanasi; Patna; Bhopal; Srinagar; Chittagong;
Naypyidaw; Mandalay; Phnom Penh; Vientiane; Ho Chi Minh City; Chiang Mai; Phuket; Penang; Surabaya; Bandung;
Denpasar; Makassar; Busan; Incheon; Daegu; Kyoto; Nagoya; Yokohama; Sapporo; Fukuoka; Nagasaki; Chengdu; Chongqing;
Shenzhen; Tianjin; Nanjing; Hangzhou; Harbin; Urumqi; Lhasa; Guadalajara; Monterrey; Tijuana; Ciudad Juárez;
Acapulco; Cancún; Cancun; Oaxaca; San Salvador; Tegucigalpa; Managua; Port-au-Prince; Santo Domingo; Port of Spain;
Bridgetown; Medellín; Barranquilla; Guayaquil; Arequipa; La Paz; Cochabamba; Montevideo; Valparaíso; Recife;
Fortaleza; Curitiba; Belo Horizonte; Porto Alegre; Manaus;
Aarhus; Odense; Aalborg; Esbjerg; Roskilde; Uppsala; Västerås; Örebro; Linköping; Norrköping; Helsingborg; Jönköping;
Umeå; Luleå; Kiruna; Visby; Karlstad; Sundsvall; Östersund; Karlskrona; Stavanger; Kristiansand; Drammen;
Fredrikstad; Bodø; Ålesund; Hammerfest; Kirkenes; Lillehammer; Haugesund; Espoo; Vantaa; Oulu; Jyväskylä; Kuopio;
Rovaniemi; Vaasa; Tartu; Narva; Daugavpils; Klaipėda; Kaunas; Grodno; Hrodna; Vitebsk; Mogilev; Dresden; Düsseldorf;
Dortmund; Duisburg; Bochum; Wuppertal; Bielefeld; Hannover; Hanover; Bremen; Stuttgart; Karlsruhe; Mannheim;
Augsburg; Wiesbaden; Mainz; Kiel; Lübeck; Rostock; Erfurt; Magdeburg; Potsdam; Chemnitz; Heidelberg; Regensburg;
Würzburg; Saarbrücken; Aachen; Osnabrück; Oldenburg; Braunschweig; Wolfsburg; Göttingen; Kassel; Graz; Linz;
Innsbruck; Klagenfurt; Lausanne; Lugano; Luzern; Winterthur; Utrecht; Eindhoven; Groningen; Maastricht; Nijmegen;
Tilburg; Haarlem; Arnhem; Almere; Zwolle; Leeuwarden; Den Bosch; Bruges; Brugge; Leuven; Liège; Namur; Charleroi;
Oostende; Lille; Nantes; Bordeaux; Toulouse; Montpellier; Rennes; Grenoble; Dijon; Rouen; Le Havre; Reims; Metz;
Limoges; Clermont-Ferrand; Saint-Étienne; Perpignan; Avignon; Ajaccio; Bastia; Mulhouse; Colmar; Nîmes; Toulon;
Aix-en-Provence; Bilbao; Zaragoza; Málaga; Murcia; Alicante; Valladolid; Gijón; Oviedo; Pamplona; San Sebastián;
Salamanca; Cádiz; Huelva; Almería; Badajoz; Tarragona; Girona; Lleida; Palma de Mallorca; Santa Cruz de Tenerife;
Las Palmas; La Coruña; A Coruña; Coimbra; Braga; Funchal; Évora; Aveiro; Setúbal; Guimarães; Bologna; Bari; Catania;
Verona; Messina; Padova; Trieste; Brescia; Parma; Modena; Perugia; Cagliari; Siena; Livorno; Ravenna; Rimini;
Salerno; Lecce; Taranto; Foggia; Pescara; L'Aquila; Ancona; Trento; Bolzano; Bergamo; Novara; Cremona; Mantova;
Vicenza; Treviso; Udine; Reggio Calabria; Reggio Emilia; Wrocław; Poznań; Łódź; Szczecin; Katowice;
Gdynia; Toruń; Bydgoszcz; Rzeszów; Kielce; Olsztyn; Częstochowa; Zakopane; Przemyśl; Brno; Ostrava; Plzeň; Olomouc;
Košice; Debrecen; Szeged; Cluj-Napoca; Timișoara; Iași; Constanța; Brașov; Sibiu; Plovdiv; Varna; Burgas; Novi Sad;
Mostar; Banja Luka; Rijeka; Dubrovnik; Zadar; Maribor; Heraklion; Limassol; Larnaca; Izmir; İzmir; Antalya;
Gaziantep; Diyarbakır; Trabzon; Erzurum; Batumi; Kutaisi; Gyumri; Stepanakert; Mykolaiv; Poltava; Zhytomyr;
Vinnytsia; Lutsk; Uzhhorod; Chernivtsi; Ivano-Frankivsk; Kramatorsk; Bakhmut; Melitopol; Berdyansk; Kryvyi Rih;
Enerhodar; Novosibirsk; Yekaterinburg; Kazan; Nizhny Novgorod; Chelyabinsk; Omsk; Rostov-on-Don; Krasnoyarsk;
Voronezh; Volgograd; Krasnodar; Tyumen; Irkutsk; Khabarovsk; Yakutsk; Murmansk; Arkhangelsk; Sochi; Grozny;
Makhachkala; Belgorod; Kursk; Bryansk; Smolensk; Pskov; Ryazan; Kaluga; Norilsk; Magadan; Karaganda; Shymkent;
Bishkek; Samarkand; Bukhara; Ashgabat;
Новосибирск; Екатеринбург; Казань; Челябинск; Самара; Омск; Красноярск; Пермь; Воронеж; Волгоград; Краснодар; Тюмень;
Иркутск; Хабаровск; Якутск; Мурманск; Архангельск; Сочи; Белгород; Курск; Брянск; Смоленск; Псков; Тверь; Рязань;
Калуга; Магадан; Нижний Новгород; Ростов-на-Дону; Махачкала; Симферополь; Бишкек; Самарканд; Ашхабад; Миколаїв;
Полтава; Житомир; Вінниця; Луцьк; Ужгород; Чернівці; Івано-Франківськ; Краматорськ; Бахмут; Мелітополь; Бердянськ;
Кривий Ріг; Енергодар; Николаев; Винница; Краматорск; Мелитополь; Бердянск; Энергодар; Гродно; Витебск; Гомель;
Могилёв; Могилев;
Пенза; Астрахань; Новороссийск; Ульяновск; Саратов; Оренбург; Томск; Барнаул; Кемерово; Новокузнецк; Ижевск;
Чебоксары; Пятигорск; Ставрополь; Керчь; Геленджик; Таганрог; Череповец; Вологда; Кострома; Ярославль; Тамбов;
Липецк; Тольятти; Набережные Челны; Магнитогорск; Нижний Тагил; Сургут; Нижневартовск; Улан-Удэ; Благовещенск;
Петрозаводск; Сыктывкар; Великий Новгород; Владикавказ; Нальчик; Майкоп; Элиста; Южно-Сахалинск;
Петропавловск-Камчатский; Йошкар-Ола; Саранск; Стерлитамак; Подольск; Мытищи; Химки; Кременчук; Кропивницький;
Черкаси; Рівне; Хмельницький; Павлоград; Нікополь; Біла Церква; Бровари; Pruszków; Gorzów Wielkopolski;
Zielona Góra; Wałbrzych; Legnica; Opole; Radom; Tarnów; Zamość; Chełm; Siedlce; Płock; Włocławek; Grudziądz;
Elbląg; Łomża; Koszalin; Słupsk; Sopot; Kołobrzeg; Świnoujście; Kalisz; Konin; Bielsko-Biała; Gliwice; Zabrze;
Bytom; Rybnik; Sosnowiec; Nowy Sącz; Świdnica; Jelenia Góra;
Capelle aan den IJssel; Krimpen aan den IJssel; Nieuwerkerk aan den IJssel; Alphen aan den Rijn; Koudekerk aan den Rijn; Bergen op Zoom;
Bergen aan Zee; Katwijk aan Zee; Wijk aan Zee; Egmond aan Zee; Frankfurt am Main; Frankfurt an der Oder; Rothenburg ob der Tauber;
Brandenburg an der Havel; Neustadt an der Weinstraße; Vibo Valentia; Reggio Emilia; Ascoli Piceno; Pesaro e Urbino; La Spezia; Massa Carrara;
Barletta-Andria-Trani; Forlì-Cesena; Verbano-Cusio-Ossola; Stratford-upon-Avon; Stoke-on-Trent; Newcastle upon Tyne; Southend-on-Sea; Iwo Jima
`
  .split(';')
  .map((name) => name.trim())
  .filter((name) => name !== '');
