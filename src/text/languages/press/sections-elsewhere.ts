/** Names of newspaper sections in languages without press words of their own. Data only, in lower case. */
import { phrases } from './phrases.ts';

/** Turkish, Polish, Finnish, Czech, Slovak, Hungarian, Romanian, Greek, Indonesian, Vietnamese, Hebrew, Persian, Chinese, Catalan and others. */
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
  innlent; erlent; viðskipti; íþróttir; menning
`);
