/**
 * International organisations and news organisations by their names and abbreviations in many languages: what is shown
 * first. Data only: one line an organisation. `!` marks a spelling that only its capitals tell from an ordinary word.
 */

/** Organisation by organisation: its spellings, parted by semicolons. */
export const bodies: readonly string[] = `
European Union; EU; UE; Den europeiske union; Den europæiske union; Europeiska unionen; Europäische Union; Europäischen Union; Europese Unie; Union européenne; Unión Europea; Unione europea; Unione Europea; União Europeia; Unia Europejska; Euroopan unioni; Европейский союз; Евросоюз; ЕС; Європейський Союз; Євросоюз; ЄС; الاتحاد الأوروبي; 欧州連合; 유럽연합; 欧盟
United Nations; UN; FN; UNO; ONU; VN; OON; De forente nasjoner; Dei sameinte nasjonane; Forenede Nationer; Förenta nationerna; Vereinte Nationen; Vereinten Nationen; Verenigde Naties; Nations unies; Naciones Unidas; Nazioni Unite; Nações Unidas; YK; ООН; Организация Объединённых Наций; Организация Объединенных Наций; Організація Об'єднаних Націй; الأمم المتحدة; 国連; 유엔; 联合国
ABC
ESPN
Aldi; ALDI
Lidl; LIDL
Woolworths
WWE
NATO; Nato; OTAN; НАТО; North Atlantic Treaty Organization; حلف شمال الأطلسي; الناتو; 北大西洋条約機構; 나토; 北约
OSCE; OSSE; OSZE; OVSE; Etyj; ETYJ; Organization for Security and Co-operation in Europe; ОБСЕ; ОБСЄ
Council of Europe; Europarådet; Europarat; Raad van Europa; Conseil de l'Europe; Consejo de Europa; Consiglio d'Europa; Conselho da Europa; Rada Europy; Совет Европы; Рада Європи
European Commission; EU-kommisjonen; EU-kommissionen; Europa-Kommissionen; Europakommisjonen; Europeiska kommissionen; EU-Kommission; Europäische Kommission; Europäischen Kommission; Europese Commissie; Commission européenne; Comisión Europea; Commissione europea; Commissione Europea; Comissão Europeia; Komisja Europejska; Euroopan komissio; EU-komissio; Еврокомиссия; Европейская комиссия; Єврокомісія; المفوضية الأوروبية; 欧州委員会
European Parliament; Europaparlamentet; Europa-Parlamentet; EU-parlamentet; Europäisches Parlament; EU-Parlament; Europaparlament; Europees Parlement; Parlement européen; Parlamento Europeo; Parlamento europeo; Parlamento Europeu; Parlament Europejski; Europarlament; Euroopan parlamentti; Европарламент; Европейский парламент; Європарламент
European Central Bank; ECB; EZB; BCE; ESB; EKP; EBC; Den europeiske sentralbanken; Europäische Zentralbank; Europese Centrale Bank; Banque centrale européenne; Banco Central Europeo; Banca centrale europea; Banco Central Europeu; Europejski Bank Centralny; ЕЦБ; ЄЦБ
International Monetary Fund; IMF; IWF; FMI; MFW; IMV; Det internasjonale pengefondet; Internationaler Währungsfonds; Fonds monétaire international; Fondo Monetario Internacional; Fondo monetario internazionale; Fundo Monetário Internacional; МВФ; صندوق النقد الدولي; 国際通貨基金
World Bank; Verdensbanken; Världsbanken; Weltbank; Wereldbank; Banque mondiale; Banco Mundial; Banca Mondiale; Banca mondiale; Bank Światowy; Всемирный банк; Світовий банк; البنك الدولي; 世界銀行
World Health Organization; World Health Organisation; WHO; OMS; Verdens helseorganisasjon; Världshälsoorganisationen; Weltgesundheitsorganisation; Wereldgezondheidsorganisatie; Organisation mondiale de la santé; Organización Mundial de la Salud; Organizzazione mondiale della sanità; Organização Mundial da Saúde; Światowa Organizacja Zdrowia; ВОЗ; ВООЗ; منظمة الصحة العالمية; 世界保健機関
World Trade Organization; WTO; OMC; ВТО; СОТ
OECD; OCDE; OCSE; ОЭСР; ОЕСР
OPEC; Opec; OPEP; ОПЕК; أوبك
UNESCO; Unesco; ЮНЕСКО; اليونسكو; ユネスコ; 유네스코
UNICEF; Unicef; ЮНИСЕФ; ЮНІСЕФ; ユニセフ
UNHCR; ACNUR; HCR; УВКБ
IAEA; IAEO; AIEA; OIEA; МАГАТЭ; МАГАТЕ; الوكالة الدولية للطاقة الذرية
International Criminal Court; ICC; Den internasjonale straffedomstolen; Internationaler Strafgerichtshof; Cour pénale internationale; Corte Penal Internacional; Corte penale internazionale; Tribunal Penal Internacional; МУС
European Space Agency; ESA; Esa; Europäische Weltraumorganisation; Agence spatiale européenne; Agencia Espacial Europea; Agenzia spaziale europea; Agência Espacial Europeia; Europejska Agencja Kosmiczna; Euroopan avaruusjärjestö; Европейское космическое агентство; Європейське космічне агентство; Den europeiske romfartsorganisasjonen; Europese Ruimtevaartorganisatie
Frontex; Фронтекс
Europol; Европол; Європол
Interpol; Интерпол; Інтерпол
NASA; Nasa; НАСА
Red Cross; Røde Kors; Röda Korset; Rotes Kreuz; Rode Kruis; Croix-Rouge; Cruz Roja; Croce Rossa; Cruz Vermelha; Czerwony Krzyż; Punainen Risti; Красный Крест; Червоний Хрест
Amnesty International; Amnistía Internacional; Amnistia Internacional
Human Rights Watch
United States Geological Survey; US Geological Survey; U.S. Geological Survey; USGS
Greenpeace; Гринпис
Doctors Without Borders; Leger Uten Grenser; Ärzte ohne Grenzen; Artsen zonder Grenzen; Médecins sans frontières; Médicos Sin Fronteras; Medici senza frontiere; Médicos Sem Fronteiras
African Union; Afrikanische Union; Union africaine; Unión Africana; Unione africana; União Africana; Африканский союз; الاتحاد الأفريقي
Arab League; Arabische Liga; Ligue arabe; Liga Árabe; Lega araba; Лига арабских государств; جامعة الدول العربية
ASEAN; Asean; АСЕАН
FIFA; Fifa; ФИФА; ФІФА
UEFA; Uefa; УЕФА; УЄФА
CIA; Central Intelligence Agency; ЦРУ
FBI; Federal Bureau of Investigation; ФБР
KGB; КГБ
FSB; ФСБ
BBC; Би-би-си; Бі-бі-сі; بي بي سي
CNN; Си-эн-эн
ITV; Channel 4; Channel 4 News
National Geographic
Scientific American
New Scientist
USA Today
Los Angeles Times
Politico
HuffPost; Huffington Post
MSNBC
CNBC
PBS
Newsweek
BuzzFeed
Euronews
Instagram
Telegram; Телеграм
WhatsApp
TikTok
Sky News
Al Jazeera; Al-Jazeera; Аль-Джазира; الجزيرة
Reuters; Thomson Reuters; Рейтер; Рейтерс; رويترز; ロイター; ロイター通信; 로이터
AFP; Agence France-Presse; Agence France Presse; Франс Пресс; فرانس برس; AFP通信
AP; Associated Press; AP News; The Associated Press; AP通信; أسوشيتد برس
dpa; DPA; Deutsche Presse-Agentur
epd; Evangelischer Pressedienst
KNA; kna; Katholische Nachrichten-Agentur
Bloomberg; Блумберг; بلومبرغ; بلومبيرغ
Belta; BelTA; BELTA; БелТА; БЕЛТА
TASS; ITAR-TASS; ТАСС; تاس
Interfax; Интерфакс; Інтерфакс
RIA Novosti; РИА Новости; РІА Новини
Ukrinform; Укринформ; Укрінформ
Suspilne; Суспильне; Суспільне; Суспільному; Суспільного
Xinhua; Синьхуа; 新華社; 新华社; 신화통신
Kyodo; Kyodo News; 共同通信
Yonhap; 연합뉴스
Anadolu; Anadolu Agency; Anadolu Ajansı; وكالة الأناضول
EFE; Efe
ANSA; Ansa
Lusa
PAP
NTB
TT; TT Nyhetsbyrån
Ritzau; Ritzaus Bureau
STT; Suomen Tietotoimisto
LETA
BNS
Belga
ANP
APA
Keystone-SDA; Keystone-ATS
Europa Press
NRK
TV 2
SVT
DR
YLE; Yle
VRT; VRT NWS
NOS
ARD
ZDF
MDR
NDR
WDR
Deutsche Welle; DW
RAI; Rai
RTVE
Cadena SER
RTP
TVP
France 2
France 24
France Info; Franceinfo
NPR
CBS; CBS News
NBC; NBC News
ABC News
Fox News
The Guardian; Guardian
The Times
Financial Times; FT
New York Times; The New York Times; NYT
Washington Post; The Washington Post
Wall Street Journal; The Wall Street Journal
Der Spiegel
Die Zeit
Süddeutsche Zeitung; Süddeutschen Zeitung
Frankfurter Allgemeine Zeitung; Frankfurter Allgemeinen Zeitung; FAZ
Bild-Zeitung
Neue Zürcher Zeitung; Neuen Zürcher Zeitung; NZZ
Le Monde
Le Figaro
Libération
El País
El Mundo
Corriere della Sera
La Repubblica; Repubblica
La Stampa
Público
Gazeta Wyborcza; Gazety Wyborczej
Rzeczpospolita
Aftenposten
VG; Verdens Gang
Dagbladet
Dagens Nyheter
Svenska Dagbladet
Aftonbladet
Politiken
Berlingske
Jyllands-Posten
Helsingin Sanomat
Aamulehti
Kommersant; Коммерсантъ
Izvestia; Известия
Google; Гугл; グーグル; 구글
Apple
Microsoft; Майкрософт; マイクロソフト
Facebook; Фейсбук; フェイスブック
Twitter; Твиттер; Твіттер; ツイッター
YouTube; Ютуб; ユーチューブ
Amazon
Tesla
Toyota; トヨタ; 도요타
Samsung; サムスン; 삼성
Sony; ソニー
Volkswagen; VW
Siemens
Boeing; ボーイング
Airbus
Gazprom; Газпром
Rosneft; Роснефть
Hamas; Hamás; ХАМАС; حماس; ハマス; 하마스
Hezbollah; Hizbollah; Hisbollah; Hezbolá; Хезболла; حزب الله; ヒズボラ
Taliban; Talibán; Talebani; Talibã; Талибан; Талібан; طالبان; タリバン
Islamic State; Islamic State of Iraq and the Levant; Islamic State of Iraq and Syria; Den islamske stat; Islamischer Staat; État islamique; Estado Islámico; Stato islamico; Estado Islâmico; ИГИЛ; ІДІЛ; ISIS; ISIL; داعش
al-Qaeda; Al-Qaeda; Al-Qaida; al-Qaida; Al Qaeda; Аль-Каида; Аль-Каїда; القاعدة
Kremlin; Kreml; Кремль; الكرملين; クレムリン
White House; Blanka Domo; Weißes Haus; Weiße Haus; Witte Huis; Maison-Blanche; Maison Blanche; Casa Blanca; Casa Bianca; Casa Branca; Biały Dom; Valkoinen talo; Белый дом; Білий дім; Hvite hus; Vita huset; البيت الأبيض; ホワイトハウス; 백악관; 白宫
Pentagon; Pentágono; Pentagono; Пентагон; البنتاغون; 国防総省
Bundestag; Бундестаг
Bundesbank; Бундесбанк
Bundeswehr; Бундесвер
Stortinget
Folketinget
Riksdagen
Sejm; Сейм
Duma; State Duma; Госдума; Дума
Verkhovna Rada; Верховная рада; Верховна Рада
Knesset; Кнессет; الكنيست
Premier League
Reddit
Brothers of Italy; Fratelli d'Italia
Defesa Civil; Defensa Civil; Protección Civil; Protezione Civile; Protezione civile
Google News
Global Voices
Wikimedia; Wikimedia Foundation
Ouest-France
Le Télégramme
Le Parisien
Mediapart
De Volkskrant; de Volkskrant; Volkskrant
NRC; NRC Handelsblad
De Telegraaf; de Telegraaf; Telegraaf
Las Provincias
La Vanguardia
El Periódico
El Confidencial
Die Welt
Der Tagesspiegel; Tagesspiegel
Handelsblatt
Il Fatto Quotidiano
Il Messaggero
Il Sole 24 Ore
Resto del Carlino; Il Resto del Carlino
Göteborgs-Posten
Sydsvenskan
Expressen
Dagens Næringsliv
Nettavisen
Stavanger Aftenblad
Ekstra Bladet
Ilta-Sanomat
Iltalehti
Oxfam
Save the Children; Redd Barna; Rädda Barnen; Red Barnet
Netflix
Spotify
Uber
Airbnb
SpaceX
OpenAI
Huawei
LinkedIn
Snapchat
Twitch
Amnesty International; Amnesty
Greenpeace; Гринпис; Грінпіс
Human Rights Watch
Joint Chiefs of Staff
Federal Reserve; Fed
Høyre
Arbeiderpartiet; Arbeidarpartiet
Fremskrittspartiet; Framstegspartiet
Senterpartiet
Venstre
Socialdemokraterna
Socialdemokratiet
PSOE
Vox
Compromís
Junts; Junts per Catalunya
EH Bildu; Bildu
Wikipedia; Википедия; Вікіпедія
Forbes; Forbes Magazine
Morgan Stanley
Goldman Sachs
JPMorgan; JPMorgan Chase; JP Morgan; J.P. Morgan
Citibank
Citigroup; Citicorp
Merrill Lynch
Credit Suisse First Boston
Credit Suisse; Crédit Suisse
Deutsche Bank; Дойче банк
HSBC
Barclays
BNP Paribas
Société Générale
Salomon Brothers
Shearson Lehman Brothers; Lehman Brothers
First Boston
Wells Fargo
Bank of America
BlackRock
American Express
Mastercard
General Motors; Дженерал моторс
General Electric
Chrysler
Procter & Gamble
Coca-Cola
PepsiCo
Starbucks
Walmart; Wal-Mart
IKEA; Ikea
Nestlé
Unilever
Pfizer
Moderna
AstraZeneca
BioNTech
Johnson & Johnson
Novartis
BASF
Lufthansa; Люфтганза
Ryanair
British Airways
American Airlines
United Airlines
Delta Air Lines
Qantas
Nissan
Honda
Hyundai
Mitsubishi
Fujitsu
Toshiba
Hitachi
Panasonic
Nintendo
IBM
Nvidia
Alibaba
Tencent
Xiaomi
ExxonMobil; Exxon Mobil; Exxon
Chevron
BP
TotalEnergies
Equinor
Statoil
Maersk; Mærsk
Lockheed Martin
Northrop Grumman
Sears
Black Lives Matter
Podemos; Unidas Podemos
Partido Popular
Fidesz
Syriza
CDU
CSU
SPD
FDP
AfD
Labour Party
Conservative Party
Liberal Democrats
Sinn Féin; Sinn Fein
Fine Gael
Fianna Fáil
Likud
Fatah
PLO
PKK; Kurdistan Workers Party; Kurdistan Workers' Party
FARC
Boko Haram
al-Shabaab; Al-Shabaab; Al Shabaab
Wagner Group
NBA
NFL
NHL
IOC; International Olympic Committee
Real Madrid
Manchester United
Manchester City
Bayern Munich; Bayern München; FC Bayern
Juventus
Paris Saint-Germain
World Economic Forum
Planned Parenthood
PolitiFact
ProPublica
The Verge
The Hill
The Independent
The Economist
Associated Newspapers
Wikinews
Worldwide Fund for Nature; World Wildlife Fund; WWF
Extinction Rebellion
Fridays for Future
General Dynamics
Smith Barney
Deutsche Bahn
Deutsche Telekom
Bild am Sonntag
Freddie Mac
Fannie Mae
YPG; People's Protection Units
Prawo i Sprawiedliwość; PiS
Platforma Obywatelska
Wirtualna Polska
Provinciale Staten
Rijkswaterstaat
Reporters Without Borders; Reporters sans frontières; Reporter ohne Grenzen; Reporteros Sin Fronteras; RSF
Manufacturers Hanover
Blue Origin
Uber Eats
Rolling Stone
John Deere
Rolls-Royce; Rolls Royce
Pratt & Whitney; Pratt and Whitney
Ernst & Young; Ernst and Young
Marks & Spencer; Marks and Spencer
Smith & Wesson; Smith and Wesson
Standard & Poor's; Standard and Poor's
Bed Bath & Beyond; Bed Bath and Beyond
Harley-Davidson
Estée Lauder
Hugo Boss
Calvin Klein
Ralph Lauren
Tommy Hilfiger
Louis Vuitton
Charles Schwab
Eli Lilly
Virgin Galactic
Virgin Atlantic
Red Bull
Google Chrome
Marine Traffic; MarineTraffic
Who Gives a Crap
Plaid Cymru
Ben & Jerry's; Ben and Jerry's
Ann Summers
Jimmy Choo
Sally Beauty
Perry Ellis
Laura Ashley
Harvey Nichols
Kleinwort Benson
Arthur Andersen
Walt Disney Company; Walt Disney Co
Warner Bros
Philip Morris
Tim Hortons
Jack Daniel's
Johnnie Walker
Dunkin' Donuts
Baker McKenzie
Booz Allen Hamilton
Bear Stearns
`
  .trim()
  .split('\n');
