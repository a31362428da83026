/**
 * Great and much-named cities by the spellings of many languages, the English one first: capitals, seats of
 * organisations, cities that have exonyms. Left out are names that are ordinary words somewhere ("Nice", "Essen").
 * Data only: one line a city.
 */

/** City by city: its spellings, parted by semicolons. */
export const cities: readonly string[] = `
Abu Dhabi; Абу-Даби; أبوظبي; アブダビ; 아부다비
Abuja; Абуджа
Accra; Аккра
Addis Ababa; Addis Abeba; Addis-Abeba; Аддис-Абеба
Aleppo; Alep; Alepo; Халеб; Алеппо; حلب
Algiers; Alger; Argel; Algeri; Algier; Алжир-город; الجزائر العاصمة
Almaty; Алматы; Алма-Ата
Amman; Amã; Ammán; Амман; عمان
Amsterdam; Amesterdão; Ámsterdam; Амстердам; アムステルダム; 암스테르담
Ankara; Анкара; أنقرة; アンカラ; 앙카라
Antwerp; Antwerpen; Anvers; Amberes; Anversa; Antuérpia; Антверпен
Astana; Астана
Athens; Athen; Aten; Athene; Athènes; Atenas; Atene; Ateny; Ateena; Афины; Афіни; アテネ; 아테네; أثينا
Auckland; Окленд
Baghdad; Bagdad; Bagdá; Bagdade; Багдад; بغداد; バグダッド; 바그다드
Baku; Bakou; Bakú; Баку; باكو
Bangkok; Bangcoc; Бангкок; バンコク; 방콕
Barcelona; Barcelone; Barcellona; Барселона; バルセロナ; 바르셀로나; برشلونة
Basel; Bâle; Basilea; Базель
Beijing; Peking; Pékin; Pekín; Pechino; Pequim; Pekin; Пекин; Пекін; 北京; 베이징; بكين
Beirut; Beyrouth; Beirute; Bejrut; Бейрут; بيروت; ベイルート; 베이루트
Belfast; Белфаст
Belgrade; Beograd; Belgrad; Belgrado; Белград; Белград; بلغراد
Bergen; Берген
Berlin; Berlín; Berlino; Berlim; Берлин; Берлін; ベルリン; 베를린; 柏林; برلين
Bern; Berne; Berna; Берн
Białystok; Bialystok; Białymstoku; Białegostoku; Białystokiem; Белосток; Білосток
Bogotá; Bogota; Богота
Bonn; Бонн
Brasília; Brasilia; Бразилиа
Bratislava; Братислава
Brussels; Brussel; Bruxelles; Bruselas; Brüssel; Bryssel; Bruxelas; Bruksela; Брюссель; ブリュッセル; 브뤼셀; 布鲁塞尔; بروكسل
Bucharest; Bucureşti; București; Bukarest; Bucarest; Boekarest; Bukareszt; Bucareste; Бухарест
Budapest; Budapeszt; Budapeste; Будапешт; ブダペスト; 부다페스트; بودابست
Buenos Aires; Буэнос-Айрес; Буенос-Айрес
Cairo; Kairo; Kaïro; Le Caire; El Cairo; Il Cairo; Kair; Caire; Каир; Каїр; القاهرة; カイロ; 카이로
Canberra; Канберра
Cape Town; Kapstadt; Kaapstad; Le Cap; Ciudad del Cabo; Città del Capo; Cidade do Cabo; Kapsztad; Кейптаун
Caracas; Каракас
Casablanca; Касабланка; الدار البيضاء
Chernihiv; Tschernihiw; Tchernihiv; Чернигов; Чернігів
Chicago; Чикаго; シカゴ; 시카고; شيكاغو
Chisinau; Chișinău; Chişinău; Кишинёв; Кишинев; Кишинів
Cologne; Köln; Keulen; Colonia; Colônia; Kolonia; Кёльн; Кельн
Copenhagen; København; Köpenhamn; Kopenhagen; Copenhague; Copenaghen; Kopenhaga; Kööpenhamina; Копенгаген; コペンハーゲン; 코펜하겐; كوبنهاغن
Dakar; Dacar; Дакар
Damascus; Damaskus; Damas; Damasco; Damaszek; Дамаск; دمشق; ダマスカス; 다마스쿠스
Delhi; Delhi; Déli; Дели
Dhaka; Dacca; Дакка
Doha; Доха; الدوحة
Donetsk; Donezk; Donjetsk; Donieck; Донецк; Донецьк
Dubai; Dubái; Dubaï; Dubaj; Дубай; دبي; ドバイ; 두바이
Dublin; Dublín; Dublino; Dublim; Дублин; Дублін; ダブリン; 더블린
Dushanbe; Duschanbe; Душанбе
Edinburgh; Édimbourg; Edimburgo; Edynburg; Эдинбург; Единбург
Florence; Firenze; Florenz; Florencia; Florença; Florencja; Флоренция
Frankfurt; Frankfurt am Main; Francfort; Francoforte; Франкфурт
Gaza City; Gaza-Stadt; Ciudad de Gaza; Città di Gaza; Gaza by; مدينة غزة
Gdansk; Gdańsk; Danzig; Гданьск
Geneva; Genf; Genève; Ginebra; Ginevra; Genebra; Genewa; Geneve; Женева; ジュネーブ; 제네바; 日内瓦; جنيف
Genoa; Genova; Gênes; Génova; Genua; Генуя
Ghent; Gent; Gand; Gante; Гент
Glasgow; Глазго
Gothenburg; Göteborg; Gøteborg; Göteborg; Гётеборг
Guangzhou; Гуанчжоу; 广州; 広州
The Hague; Den Haag; La Haye; La Haya; L'Aia; Haia; Haga; Haag; Гаага; ハーグ; 헤이그; لاهاي
Hamburg; Hambourg; Hamburgo; Amburgo; Гамбург
Hanoi; Hanoï; Hanói; Ханой; ハノイ; 하노이
Harare; Хараре
Havana; La Havane; La Habana; L'Avana; Havanna; Hawana; Гавана
Helsinki; Helsingfors; Helsinque; Хельсинки; Гельсінкі; ヘルシンキ; 헬싱키
Hiroshima; Хиросима; 広島
Hong Kong; Hongkong; Гонконг; 香港; 홍콩; هونغ كونغ
Islamabad; Исламабад; إسلام آباد
Istanbul; İstanbul; Estambul; Istambul; Stambuł; Стамбул; イスタンブール; 이스탄불; إسطنبول
Jakarta; Djakarta; Yakarta; Giacarta; Jacarta; Dżakarta; Джакарта; ジャカルタ; 자카르타
Jerusalem; Jérusalem; Jerusalén; Gerusalemme; Jerusalém; Jeruzalem; Jerozolima; Иерусалим; Єрусалим; القدس; エルサレム; 예루살렘
Johannesburg; Joanesburgo; Йоханнесбург
Kabul; Kaboul; Cabul; Kaboel; Кабул; كابول; カブール; 카불
Kaliningrad; Kaliningrado; Królewiec; Калининград; Калінінград
Karachi; Карачи
Kathmandu; Катманду
Kharkiv; Kharkov; Charkiw; Charkiv; Charkow; Járkov; Harkova; Харьков; Харків
Khartoum; Khartum; Jartum; Cartum; Хартум; الخرطوم
Kherson; Cherson; Jersón; Chersoń; Херсон
Kyiv; Kiev; Kiew; Kyjiw; Kijev; Kijów; Kiova; Kyjiv; Киев; Київ; キーウ; キエフ; 키이우; 키예프; 基辅; كييف
Kigali; Кигали
Kinshasa; Киншаса
Krakow; Kraków; Cracow; Krakau; Cracovie; Cracovia; Cracóvia; Krakova; Краков; Краків
Kuala Lumpur; Куала-Лумпур
Lagos; Лагос
Lahore; Лахор
Leipzig; Лейпциг
Lima; Лима
Lisbon; Lisboa; Lissabon; Lisbonne; Lisbona; Lizbona; Лиссабон; Лісабон; リスボン; 리스본; لشبونة
Ljubljana; Lubiana; Любляна
London; Londres; Londra; Londen; Londyn; Lontoo; Лондон; ロンドン; 런던; 伦敦; لندن
Los Angeles; Лос-Анджелес; ロサンゼルス; 로스앤젤레스; لوس أنجلوس
Luanda; Луанда
Luhansk; Lugansk; Lougansk; Ługańsk; Луганск; Луганськ
Luxembourg City; Luxemburg-Stadt
Lviv; Lvov; Lemberg; Lwiw; Lwów; Leópolis; Leopoli; Львов; Львів
Lyon; Lyons; Lione; Lião; Лион
Madrid; Madri; Madryt; Мадрид; マドリード; 마드리드; مدريد
Malmö; Malmø; Мальмё
Manchester; Манчестер
Manila; Manille; Manilla; Манила
Mariupol; Marioupol; Marjupol; Мариуполь; Маріуполь
Marseille; Marseilles; Marsella; Marsiglia; Marselha; Marsylia; Марсель
Mecca; Mekka; La Mecque; La Meca; La Mecca; Meca; Мекка; مكة
Melbourne; Мельбурн; メルボルン
Mexico City; Mexiko-Stadt; Ciudad de México; Città del Messico; Cidade do México; Mexico by; Мехико
Miami; Майами
Milan; Milano; Mailand; Milán; Milaan; Milão; Mediolan; Милан; Мілан; ミラノ
Minsk; Mińsk; Minsk; Минск; Мінськ; Мінск; ミンスク; 민스크; مينسك
Mogadishu; Mogadischu; Mogadiscio; Могадишо; مقديشو
Montreal; Montréal; Монреаль
Moscow; Moskau; Moskva; Moscou; Moscú; Mosca; Moskou; Moscovo; Moskwa; Moskova; Москва; モスクワ; 모스크바; 莫斯科; موسكو
Mosul; Mossoul; Mossul; Мосул; الموصل
Mumbai; Bombay; Мумбаи
Munich; München; Monaco di Baviera; Múnich; Munique; Monachium; Мюнхен; ミュンヘン
Nairobi; Найроби
Naples; Napoli; Neapel; Nápoles; Neapol; Неаполь
New Delhi; Neu-Delhi; Nueva Delhi; Nuova Delhi; Nova Délhi; Nova Deli; Nowe Delhi; Нью-Дели; ニューデリー; 뉴델리; نيودلهي
New York; New York City; Nueva York; Nova York; Nova Iorque; Nowy Jork; Нью-Йорк; ニューヨーク; 뉴욕; 纽约; نيويورك
Nicosia; Nikosia; Nicosie; Никосия
Nuremberg; Nürnberg; Norimberga; Norymberga; Нюрнберг
Odesa; Odessa; Odesa; Одесса; Одеса
Osaka; Осака; 大阪; 오사카
Oslo; Осло; オスロ; 오슬로; أوسلو
Ottawa; Оттава
Palermo; Палермо
Paris; París; Parigi; Parijs; Paryż; Pariisi; Париж; パリ; 파리; 巴黎; باريس
Philadelphia; Filadelfia; Филадельфия
Podgorica; Подгорица
Porto; Oporto; Порту
Prague; Prag; Praag; Praga; Praha; Прага; プラハ; 프라하; براغ
Pristina; Prishtina; Приштина
Pyongyang; Pjöngjang; Pionyang; Пхеньян; 平壌; 평양; 平壤
Quito; Кито
Rabat; Рабат; الرباط
Ramallah; Рамалла; رام الله
Reykjavik; Reykjavík; Рейкьявик
Riga; Rīga; Ryga; Riika; Рига; リガ
Rio de Janeiro; Рио-де-Жанейро
Riyadh; Riad; Riyad; Rijad; Эр-Рияд; الرياض
Rome; Roma; Rom; Rzym; Rooma; Рим; ローマ; 로마; روما
Rotterdam; Roterdão; Роттердам
Saint Petersburg; St Petersburg; St. Petersburg; Sankt Petersburg; Saint-Pétersbourg; San Petersburgo; San Pietroburgo; São Petersburgo; Petersburg; Pietari; Санкт-Петербург; サンクトペテルブルク
Salzburg; Зальцбург
Sana'a; Sanaa; Сана; صنعاء
San Francisco; Сан-Франциско
Santiago de Chile; Сантьяго
São Paulo; Sao Paulo; Сан-Паулу
Sarajevo; Сараево
Seoul; Séoul; Seúl; Seul; Soul; Сеул; ソウル; 서울; 首尔; سول
Sevastopol; Sewastopol; Sébastopol; Севастополь
Seville; Sevilla; Séville; Siviglia; Sevilha; Sewilla; Севилья
Shanghai; Schanghai; Shanghái; Xangai; Szanghaj; Шанхай; 上海; 상하이; شنغهاي
Skopje; Скопье
Sofia; Sofía; София; Софія
Stockholm; Estocolmo; Stoccolma; Sztokholm; Tukholma; Стокгольм; ストックホルム; 스톡홀름; ستوكهولم
Strasbourg; Straßburg; Estrasburgo; Strasburgo; Straatsburg; Strasburg; Страсбург; ストラスブール
Suwałki; Suwalki; Сувалки
Sydney; Сидней; Сідней; シドニー; 시드니
Taipei; Taipeh; Taipéi; Тайбэй; 台北; 타이베이
Tallinn; Tallin; Tallinna; Таллин; Таллінн
Tampere; Tammerfors; Тампере
Tangier; Tanger; Tánger; Tangeri; Tânger; Танжер; طنجة
Tashkent; Taschkent; Tachkent; Ташкент
Tbilisi; Tiflis; Tbilissi; Тбилиси; Тбілісі
Tehran; Teheran; Téhéran; Teherán; Teerã; Teerão; Тегеран; طهران; テヘラン; 테헤란
Tel Aviv; Tel-Aviv; Тель-Авив; تل أبيب; テルアビブ; 텔아비브
Ternopil; Тернополь; Тернопіль; Tarnopol
Thessaloniki; Thessalonique; Салоники
Tirana; Тирана
Tokyo; Tokio; Tóquio; Токио; Токіо; 東京; 도쿄; 东京; طوكيو
Toronto; Торонто
Tripoli; Trípoli; Tripolis; Триполи; طرابلس
Trondheim; Тронхейм
Tromsø; Tromsö; Тромсё
Tunis; Túnez capital; Тунис-город
Turin; Torino; Turín; Turim; Turyn; Турин
Turku; Åbo; Турку
Ulaanbaatar; Ulan Bator; Улан-Батор
Valletta; La Valette; Валлетта
Vancouver; Ванкувер
Venice; Venedig; Venise; Venecia; Venezia; Veneza; Wenecja; Венеция
Vienna; Wien; Vienne; Viena; Wenen; Wiedeń; Вена; Відень; ウィーン; 빈시; فيينا
Vilnius; Wilna; Wilno; Vilna; Vilnus; Вильнюс; Вільнюс
Vladivostok; Wladiwostok; Владивосток
Warsaw; Warszawa; Warschau; Varsovie; Varsovia; Varsavia; Varsóvia; Varsova; Warszawa; Варшава; ワルシャワ; 바르샤바; 华沙; وارسو
Washington; Washington DC; Washington D.C; Washington, DC; D.C; DC; Waszyngton; Вашингтон; ワシントン; 워싱턴; 华盛顿; واشنطن
Wellington; Веллингтон
Wuhan; Ухань; 武汉
Xi'an; Сиань
Yangon; Rangoon; Янгон
Yerevan; Jerewan; Erevan; Ereván; Jerevan; Ереван; Єреван
Zagreb; Zagabria; Загреб
Zaporizhzhia; Saporischschja; Zaporijjia; Zaporiyia; Запорожье; Запоріжжя
Zurich; Zürich; Zúrich; Zurigo; Zurique; Цюрих; Цюріх
`
  .trim()
  .split('\n');
