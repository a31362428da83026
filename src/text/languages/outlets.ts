/** Newspapers, broadcasters and news sites of the world by the names under which they print themselves. Data only. */
import { phrases } from './press/phrases.ts';

/** Names that mean nothing else where a line says only them; as they are written, and in capitals. */
export const outlets: readonly string[] = phrases(`
  BBC; BBC News; BBC Sport; BBC Mundo; BBC Brasil; BBC Arabic; BBC News Mundo; BBC News Brasil; BBC Scotland; BBC Wales; ITV News; Sky News; Channel 4 News; The Guardian; The Observer; Guardian Unlimited;
  The Times; The Sunday Times; Financial Times; The Daily Telegraph; The Telegraph; The Independent; Daily Mail; MailOnline; Mail Online;
  Daily Mirror; Evening Standard; The Scotsman; The Herald; The Irish Times; Irish Independent; Irish Examiner; RTÉ; RTÉ News; RTE News;
  The Economist; The Spectator; New Statesman; openDemocracy; Private Eye; The New York Times; New York Times; The Washington Post; Washington Post;
  Los Angeles Times; Chicago Tribune; The Boston Globe; USA Today; USA TODAY; The Wall Street Journal; Wall Street Journal; New York Post;
  The Atlantic; The New Yorker; Newsweek; Politico; POLITICO; Axios; ProPublica; HuffPost; BuzzFeed News; The Intercept; The Hill;
  NPR; PBS NewsHour; CNN; CNN International; MSNBC; CNBC; ABC News; CBS News; NBC News; Fox News; Fox Business; Yahoo News; Bloomberg News; Business Insider;
  CBC; CBC News; CTV News; Global News; Toronto Star; The Globe and Mail; National Post; Radio-Canada; Le Devoir; La Presse; Journal de Montréal;
  The Sydney Morning Herald; The Age; The Australian; SBS News; News.com.au; The New Zealand Herald; NZ Herald; Stuff.co.nz; RNZ;
  The Hindu; The Times of India; Times of India; Hindustan Times; The Indian Express; Indian Express; NDTV; Deccan Herald; Deccan Chronicle; The Wire; Scroll.in; ThePrint;
  The Express Tribune; The Daily Star; Dhaka Tribune; The Straits Times; Channel NewsAsia; South China Morning Post; Bangkok Post; The Jakarta Post; Rappler; The Japan Times; Nikkei Asia;
  Mail & Guardian; Daily Maverick; News24; The Punch; Premium Times; Daily Nation; The Standard; The East African; Daily Monitor; Business Day;
  Al Jazeera; Al Jazeera English; Al Arabiya; Arab News; Gulf News; The National; Khaleej Times; Haaretz; The Jerusalem Post; The Times of Israel; Ynet; Middle East Eye;
  Deutsche Welle; DW; Euronews; EUobserver; EURACTIV; Radio Free Europe; Radio Free Europe/Radio Liberty; RFE/RL; Voice of America; VOA; Meduza; The Moscow Times; The Kyiv Independent; Kyiv Post; RFI; France 24;
  Le Monde; Le Figaro; Libération; Mediapart; Les Échos; Les Echos; La Croix; L'Humanité; Le Parisien; L'Express; L'Obs; Le Nouvel Obs; Le Point; Courrier international; Ouest-France; Sud Ouest; La Dépêche du Midi; La Voix du Nord; Le Progrès; BFMTV; France Info; franceinfo; 20 Minutes; Europe 1; Le Soir; La Libre Belgique; La Libre; RTBF; Le Temps; 24 heures; Tribune de Genève; RTS;
  Der Spiegel; DER SPIEGEL; SPIEGEL ONLINE; Spiegel Online; Die Zeit; DIE ZEIT; ZEIT ONLINE; Zeit Online; Frankfurter Allgemeine; Frankfurter Allgemeine Zeitung; FAZ.NET; Süddeutsche Zeitung; Süddeutsche.de; SZ.de; taz; taz.de; Die Welt; Tagesspiegel; Der Tagesspiegel; Handelsblatt; Frankfurter Rundschau; Berliner Zeitung; Berliner Morgenpost; Die Presse; Der Standard; DER STANDARD; Kleine Zeitung; Neue Zürcher Zeitung; NZZ; Tages-Anzeiger; Der Bund; tagesschau; tagesschau.de; ZDFheute; Deutschlandfunk; Bayerischer Rundfunk; n-tv; ORF; ORF.at; SRF; netzpolitik.org; Krautreporter; heise online; golem.de; t-online;
  El País; EL PAÍS; El Mundo; ABC.es; La Vanguardia; El Periódico; El Confidencial; eldiario.es; elDiario.es; La Razón; 20minutos; Público.es; El Correo; La Voz de Galicia; Faro de Vigo; Diario de Sevilla; Heraldo de Aragón; Infobae; Clarín; La Nación; Página/12; El Universal; Milenio; La Jornada; El Espectador; El Comercio; La Tercera; El Mercurio; Prensa Libre; El Faro;
  Folha de S.Paulo; Folha de São Paulo; O Globo; Estadão; O Estado de S. Paulo; Valor Econômico; g1; UOL; Zero Hora; Correio Braziliense; Gazeta do Povo; Brasil de Fato; PÚBLICO; Diário de Notícias; Jornal de Notícias; Correio da Manhã; Agência Brasil; RTP;
  la Repubblica; La Repubblica; Corriere della Sera; La Stampa; Il Sole 24 Ore; Il Messaggero; Il Fatto Quotidiano; Il Giornale; Il Manifesto; il manifesto; Avvenire; Il Post; Rai News; RaiNews; Fanpage.it; Il Foglio; TGcom24; ANSA.it;
  NRK; NRK Nyheter; VG; VG Nett; Verdens Gang; Aftenposten; Dagbladet; Dagsavisen; Klassekampen; Morgenbladet; Bergens Tidende; Stavanger Aftenblad; Adresseavisen; Nettavisen; TV 2; tv2.no; Nationen; Vårt Land; Dagens Næringsliv; E24; Fædrelandsvennen; iTromsø; ABC Nyheter; Aftenbladet; Faktisk.no; Ny Tid;
  DR; DR Nyheder; TV 2 Nyheder; Politiken; Berlingske; Jyllands-Posten; Kristeligt Dagblad; Ekstra Bladet; B.T.; Weekendavisen; Altinget; Arbejderen; Nordjyske; Fyens Stiftstidende;
  SVT; SVT Nyheter; Sveriges Radio; Dagens Nyheter; DN.se; Svenska Dagbladet; SvD; Aftonbladet; Expressen; Göteborgs-Posten; Sydsvenskan; Dagens Industri; Dagens industri; TV4; Svenska Yle; Hufvudstadsbladet; Dagens ETC; Upsala Nya Tidning; Östgöta Correspondenten;
  Yle; Yle Uutiset; Helsingin Sanomat; Ilta-Sanomat; Iltalehti; Turun Sanomat; Aamulehti; Savon Sanomat; Keskisuomalainen; MTV Uutiset; Kauppalehti; Suomen Kuvalehti; Morgunblaðið; RÚV; Vísir;
  NOS; NOS Nieuws; NRC; NRC Handelsblad; de Volkskrant; Trouw; Het Parool; De Telegraaf; Algemeen Dagblad; NU.nl; RTL Nieuws; De Correspondent; Het Financieele Dagblad; FD.nl; VRT NWS; vrt nws; De Standaard; De Morgen; Het Laatste Nieuws; Het Nieuwsblad; De Tijd; Gazet van Antwerpen; Leeuwarder Courant; De Limburger; Omroep Gelderland;
  ТАСС; РИА Новости; Коммерсантъ; Ведомости; Новая газета; Независимая газета; Российская газета; Лента.ру; Lenta.ru; Газета.Ru; РБК; Медуза; Радио Свобода; Эхо Москвы; Фонтанка.ру; Известия; Би-би-си; Русская служба Би-би-си; Медиазона; Новая газета Европа; Наша Ніва; Хартия'97;
  Українська правда; hromadske; Громадське; Суспільне; Укрінформ; УНІАН; Цензор.НЕТ; Радіо Свобода; Бабель; ZAXID.NET; Лівий берег; LB.ua; НВ; Дзеркало тижня; Детектор медіа; ТСН;
  Gazeta Wyborcza; Rzeczpospolita; Onet; Onet Wiadomości; Wirtualna Polska; WP.pl; TVN24; Newsweek Polska; Gazeta Prawna; Belsat; OKO.press; Tygodnik Powszechny;
  iDNES.cz; Novinky.cz; Aktuálně.cz; Seznam Zprávy; ČT24; Deník N; Hospodářské noviny; Lidové noviny; Denník N; Pravda.sk; Aktuality.sk;
  HVG; hvg.hu; Magyar Nemzet; Népszava; Index.hu; 24.hu; Digi24; HotNews; HotNews.ro; G4Media; Adevărul; Libertatea; Gândul; Mediafax; Ziarul Financiar;
  Postimees; ERR News; Delfi; Eesti Päevaleht; LRT; LSM.lv; 15min; Η Καθημερινή; Καθημερινή; Τα Νέα; Το Βήμα; Η Αυγή; Η Εφημερίδα των Συντακτών; Πρώτο Θέμα;
  Hürriyet; Milliyet; Cumhuriyet; Sözcü; BirGün; Evrensel; Habertürk; NTV; T24; Bianet; bianet; Gazete Duvar; Yeni Şafak; Anadolu Ajansı; Medyascope;
  הארץ; ידיעות אחרונות; מעריב; ישראל היום; כאן חדשות; وكالة الأناضول; الجزيرة; الجزيرة نت; الشرق الأوسط; القدس العربي; العربي الجديد; الأهرام; المصري اليوم; اليوم السابع; النهار; الأخبار اللبنانية; مدى مصر; بي بي سي; بي بي سي عربي; الشروق;
  朝日新聞; 朝日新聞デジタル; 毎日新聞; 読売新聞; 読売新聞オンライン; 日本経済新聞; 産経新聞; 産経ニュース; 東京新聞; 中日新聞; 北海道新聞; NHK; NHKニュース; NHK NEWS WEB; 共同通信; 時事通信; 時事ドットコム; 東洋経済オンライン;
  조선일보; 중앙일보; 동아일보; 한겨레; 경향신문; 한국일보; 서울신문; 국민일보; 매일경제; 한국경제; 오마이뉴스; 프레시안; 노컷뉴스; JTBC; MBC; SBS; KBS; YTN;
  新华网; 人民网; 人民日报; 中国青年报; 财新网; 澎湃新闻; 新京报; 南方周末; 環球時報; 环球时报; 中央社; 自由時報; 聯合報; 聯合新聞網; 蘋果日報; 明報; 端傳媒; 立場新聞; 香港電台; 眾新聞; 报道者; 報導者; 德国之声; 德國之聲;
  Kompas; Kompas.com; KOMPAS.com; Tempo.co; detikNews; detikcom; CNN Indonesia; Tirto.id; Malaysiakini; The Star; New Straits Times; VnExpress; Tuổi Trẻ; Thanh Niên
`);
