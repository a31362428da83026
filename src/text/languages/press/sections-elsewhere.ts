/** Names of newspaper sections in languages without press words of their own. Data only, in lower case. */
import { phrases } from './phrases.ts';

/** Turkish, Polish, Finnish, Czech, Slovak, Hungarian, Romanian, Greek, Indonesian, Vietnamese, Hebrew, Persian, Chinese, Catalan, Baltic, South Slavic and others. */
export const sectionsElsewhere: readonly string[] = phrases(`
  güncel; gündem; siyaset; politika; ekonomi; spor; dünya; yaşam; magazin; kültür; kültür sanat; kültür - sanat; sağlık; eğitim; teknoloji;
  3. sayfa; asayiş; yerel; türkiye; yazarlar;
  polityka; kraj; świat; gospodarka; biznes; kultura; zdrowie; nauka; wydarzenia; społeczeństwo; opinie; wiadomości lokalne; warszawa; łódź;
  kraków; wrocław; poznań; gdańsk; katowice; lublin; szczecin;
  kotimaa; ulkomaat; talous; politiikka; kulttuuri; urheilu; mielipide; terveys; tiede; viihde; paikalliset; pääkirjoitus;
  domácí; zahraničí; ekonomika; byznys; krimi; názory; regiony; z domova; ze světa; společnost; kultúra; slovensko; zahraničie;
  belföld; külföld; gazdaság; közélet; bulvár; sport; vélemény; politika; kultúra; tudomány;
  actualitate; politică; economie; social; externe; cultură; sănătate; eveniment; justiție; opinii; administrație;
  πολιτική; οικονομία; κοινωνία; ελλάδα; κόσμος; διεθνή; πολιτισμός; αθλητικά; υγεία; απόψεις;
  nasional; internasional; ekonomi; olahraga; politik; hukum; daerah; megapolitan; gaya hidup; hiburan; kesehatan; pendidikan;
  thời sự; thế giới; kinh tế; pháp luật; văn hóa; thể thao; giáo dục; sức khỏe;
  חדשות; חדשות בארץ; בארץ; בעולם; פוליטיקה; כלכלה; ספורט; תרבות; בריאות; משפט ופלילים; צבא וביטחון; דעות; מקומי;
  سیاسی; اقتصادی; اجتماعی; فرهنگی; ورزشی; جهان; ایران; حوادث; استانها; بین الملل; فرهنگ و هنر; جامعه; اقتصاد; سیاست;
  政治; 社會; 社会; 國際; 国际; 財經; 财经; 經濟; 经济; 體育; 体育; 生活; 地方; 娛樂; 娱乐; 兩岸; 两岸; 科技; 文化; 教育; 軍事; 军事; 要聞; 要闻; 港聞; 中國; 中国; 台灣; 时政; 國內; 国内;
  societat; política; economia; cultura; esports; món; territori; opinió; gizartea; ekonomia; kirolak; mundua; politika;
  политика; свят; общество; икономика; спорт; култура; друштво; свет; србија; kronika; crna kronika; hrvatska; svijet; srbija; društvo; svet;
  innlent; erlent; viðskipti; íþróttir; menning; fréttir; skoðun; veður; lífið; tækni; vísindi;
  polska; sport; opinia; felietony; publicystyka; region; aktualności; historia; religia; rozrywka; motoryzacja; podróże; edukacja; ekologia; prawo; media; magazyn;
  suomi; uutiset; kulttuuri ja viihde; elämä; matkailu; ruoka; liikenne; luonto; koulutus; media; historia; paikallista; maailma;
  zprávy; kultura; sport; věda; technika; auto; cestování; životní styl; komentáře; historie; kraje; praha; brno; morava; publicistika; zdraví; školství; doprava;
  správy; domov; regióny; šport; veda; ekonomika; názory; kultúra; zdravie; školstvo; svet; bratislava;
  hírek; itthon; nagyvilág; kultúra; életmód; tech; színes; helyi; budapest; magyarország; európa; oktatás; egészség; közlekedés;
  știri; actual; românia; moldova; internațional; local; sport; educație; opinii și analize; reportaj; științe; tehnologie; monden; religie; turism; extern; intern;
  ειδήσεις; τοπικά; επιστήμη; περιβάλλον; τεχνολογία; θέατρο; βιβλίο; μουσική; γαστρονομία; ταξίδια; εκπαίδευση; αυτοδιοίκηση; κύπρος; κρήτη; θεσσαλονίκη; ευρώπη; ιστορία; ζωή; σπορ;
  istanbul; ankara; izmir; bilim; çevre; tarih; sanat; sinema; kitap; seyahat; yemek; otomobil; emlak; avrupa; köşe yazıları; son dakika; haberler; haber; yerel haberler; hayat;
  berita; regional; nusantara; kriminal; opini; wisata; kuliner; otomotif; teknologi; sains; lingkungan; agama; dunia; jakarta; jawa barat; jawa timur; jawa tengah; bali; peristiwa; features; gaya; seni; budaya; sejarah;
  tin tức; đời sống; xã hội; giải trí; du lịch; khoa học; công nghệ; chính trị; văn hoá; bạn đọc; góc nhìn; xe; kinh doanh; bất động sản; môi trường; giao thông; nhịp sống; tin trong nước;
  lietuvoje; lietuva; pasaulyje; pasaulis; ekonomika; verslas; kultūra; sportas; nuomonės; sveikata; mokslas; kriminalai; regionai; vilnius; kaunas; klaipėda; gyvenimas; aktualijos; istorija;
  latvijā; latvija; pasaulē; ekonomika; bizness; kultūra; sports; viedokļi; veselība; novados; reģionos; rīgā; rīga; izglītība; kriminālziņas;
  eesti; maailm; välismaa; majandus; kultuur; sport; arvamus; tervis; teadus; krimi; elu; tallinn; tartu; pärnu; kohalik; uudised; haridus; keskkond;
  българия; култура; мнения; анализи; здраве; образование; регион; региони; софия; варна; пловдив; бизнес; наука; криминално; любопитно; туризъм; история; новини;
  društvo; hronika; kultura; život; zabava; nauka; zdravlje; region; beograd; vojvodina; lokalno; vesti; mišljenje; kolumne; novosti; grad; turizam; zagreb; split; dalmacija; istra; komentari; obrazovanje; znanost; sci-tech;
  slovenija; svet; lokalno; gospodarstvo; kronika; mnenja; znanost; zdravje; okolje; ljubljana; maribor; primorska; štajerska; gorenjska; dolenjska; novice; zabava;
  друштво; хроника; београд; македонија; црна гора; живот; здравље; образовање; скопје; свет; регион;
  السياسة; الاقتصاد; محليات; اقتصاد; ثقافة; رياضة; منوعات; صحة; علوم; تكنولوجيا; العالم; مجتمع; تحقيقات; آراء; بيئة; فنون; تعليم;
  חינוך; סביבה; מדע; בידור; רכב; תיירות; נדל"ן; פלילים; בעיר; בריאות וחברה;
  ورزش; فرهنگ; ادبیات; دانش; سلامت; محیط زیست; ایران و جهان; گردشگری; آموزش;
  देश; दुनिया; राज्य; राजनीति; खेल; मनोरंजन; शिक्षा; व्यापार; लाइफस्टाइल; शहर; विचार;
  ภูมิภาค; การเมือง; เศรษฐกิจ; กีฬา; บันเทิง; ต่างประเทศ; สังคม; ท้องถิ่น; ข่าว;
  actualitat; societat; comarques; barcelona; girona; lleida; tarragona; meteo; país; mediterrani; galego; sociedade; deportes; mar; lecer; euskal herria; bizkaia; gipuzkoa; araba; nafarroa; iritzia; bizitza
`);
