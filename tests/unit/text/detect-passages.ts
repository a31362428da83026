/** A short news passage in each language, in words of our own, as an ordinary article would have them. */
export const passages: readonly (readonly [tag: string, text: string])[] = [
  [
    'en',
    'The town hall will stay closed until next week after a pipe burst on the second floor, the mayor said. Nobody was hurt.',
  ],
  [
    'nb',
    'Rådhuset holder stengt til neste uke etter at et vannrør sprakk i andre etasje, opplyser ordføreren. Ingen ble skadet.',
  ],
  [
    'nn',
    'Rådhuset held stengt til neste veke etter at eit vassrøyr sprakk i andre høgda, opplyser ordføraren. Ingen vart skadde.',
  ],
  [
    'da',
    'Rådhuset holder lukket til næste uge, efter at et vandrør sprang på anden sal, oplyser borgmesteren. Ingen kom til skade.',
  ],
  [
    'sv',
    'Rådhuset håller stängt till nästa vecka efter att ett vattenrör gått sönder på andra våningen, uppger borgmästaren. Ingen skadades.',
  ],
  [
    'is',
    'Ráðhúsið verður lokað fram í næstu viku eftir að vatnsrör sprakk á annarri hæð, segir borgarstjórinn. Enginn meiddist.',
  ],
  [
    'fi',
    'Kaupungintalo pysyy suljettuna ensi viikkoon asti, koska toisen kerroksen vesiputki rikkoutui, kertoo pormestari. Kukaan ei loukkaantunut.',
  ],
  [
    'et',
    'Raekoda jääb järgmise nädalani suletuks, sest teisel korrusel purunes veetoru, teatas linnapea. Keegi viga ei saanud.',
  ],
  [
    'lv',
    'Rātsnams būs slēgts līdz nākamajai nedēļai, jo otrajā stāvā pārplīsa ūdensvads, paziņoja mērs. Neviens nav cietis.',
  ],
  [
    'lt',
    'Rotušė bus uždaryta iki kitos savaitės, nes antrame aukšte trūko vandentiekio vamzdis, pranešė meras. Niekas nenukentėjo.',
  ],
  [
    'de',
    'Das Rathaus bleibt bis zur kommenden Woche geschlossen, weil im zweiten Stock ein Rohr geplatzt ist, sagte die Bürgermeisterin. Verletzt wurde niemand.',
  ],
  [
    'nl',
    'Het stadhuis blijft tot volgende week dicht omdat op de tweede verdieping een leiding is gesprongen, zegt de burgemeester. Niemand raakte gewond.',
  ],
  [
    'fr',
    'La mairie restera fermée jusqu’à la semaine prochaine après la rupture d’une canalisation au deuxième étage, a indiqué le maire. Personne n’a été blessé.',
  ],
  [
    'es',
    'El ayuntamiento permanecerá cerrado hasta la próxima semana tras la rotura de una tubería en la segunda planta, según la alcaldesa. No hubo heridos.',
  ],
  [
    'pt',
    'A câmara municipal vai ficar fechada até à próxima semana depois de um cano ter rebentado no segundo andar, disse o presidente. Não houve feridos.',
  ],
  [
    'gl',
    'O concello permanecerá pechado ata a vindeira semana tras a rotura dunha tubaxe no segundo andar, segundo dixo a alcaldesa. Non houbo feridos.',
  ],
  [
    'ca',
    'L’ajuntament continuarà tancat fins a la setmana que ve després que rebentés una canonada al segon pis, segons ha dit l’alcaldessa. No hi ha hagut ferits.',
  ],
  [
    'it',
    'Il municipio resterà chiuso fino alla prossima settimana dopo la rottura di un tubo al secondo piano, ha detto la sindaca. Non ci sono feriti.',
  ],
  [
    'ro',
    'Primăria va rămâne închisă până săptămâna viitoare, după ce o conductă s-a spart la etajul al doilea, a anunțat primarul. Nimeni nu a fost rănit.',
  ],
  [
    'eu',
    'Udaletxea itxita egongo da datorren astera arte, bigarren solairuko hodi bat lehertu ondoren, alkateak jakinarazi duenez. Ez da zauriturik izan.',
  ],
  [
    'ga',
    'Beidh halla an bhaile dúnta go dtí an tseachtain seo chugainn tar éis gur phléasc píopa ar an dara hurlár, a dúirt an méara. Níor gortaíodh aon duine.',
  ],
  [
    'cy',
    'Bydd neuadd y dref ar gau tan yr wythnos nesaf ar ôl i bibell fyrstio ar yr ail lawr, meddai’r maer. Ni chafodd neb ei anafu.',
  ],
  [
    'mt',
    'Il-kunsill se jibqa’ magħluq sal-ġimgħa d-dieħla wara li nfaqa’ pajp fit-tieni sular, qal is-sindku. Ħadd ma weġġa’.',
  ],
  [
    'sq',
    'Bashkia do të qëndrojë e mbyllur deri javën e ardhshme pasi një tub plasi në katin e dytë, tha kryetari. Askush nuk u lëndua.',
  ],
  [
    'pl',
    'Ratusz pozostanie zamknięty do przyszłego tygodnia, ponieważ na drugim piętrze pękła rura, poinformował burmistrz. Nikt nie został ranny.',
  ],
  [
    'cs',
    'Radnice zůstane zavřená do příštího týdne, protože ve druhém patře prasklo potrubí, řekla starostka. Nikdo nebyl zraněn.',
  ],
  [
    'sk',
    'Radnica zostane zatvorená do budúceho týždňa, pretože na druhom poschodí prasklo potrubie, povedala primátorka. Nikto nebol zranený.',
  ],
  [
    'sl',
    'Mestna hiša bo zaprta do prihodnjega tedna, ker je v drugem nadstropju počila cev, je povedal župan. Nihče ni bil poškodovan.',
  ],
  [
    'hr',
    'Gradska vijećnica ostat će zatvorena do idućeg tjedna jer je na drugom katu puknula cijev, rekao je gradonačelnik. Nitko nije ozlijeđen.',
  ],
  [
    'bs',
    'Gradska vijećnica ostat će zatvorena do naredne sedmice jer je na drugom spratu pukla cijev, rekao je načelnik. Niko nije povrijeđen.',
  ],
  [
    'sr',
    'Gradska kuća ostaće zatvorena do sledeće nedelje jer je na drugom spratu pukla cev, rekao je gradonačelnik. Niko nije povređen.',
  ],
  [
    'sr',
    'Градска кућа остаће затворена до следеће недеље јер је на другом спрату пукла цев, рекао је градоначелник. Нико није повређен.',
  ],
  [
    'mk',
    'Градското собрание ќе остане затворено до следната недела бидејќи на вториот кат пукна цевка, рече градоначалникот. Никој не е повреден.',
  ],
  [
    'bg',
    'Общината ще остане затворена до следващата седмица, след като на втория етаж се спука тръба, съобщи кметът. Няма пострадали.',
  ],
  [
    'ru',
    'Мэрия останется закрытой до следующей недели: на втором этаже прорвало трубу, сообщил градоначальник. Никто не пострадал.',
  ],
  [
    'uk',
    'Мерія залишиться зачиненою до наступного тижня, бо на другому поверсі прорвало трубу, повідомив міський голова. Ніхто не постраждав.',
  ],
  [
    'be',
    'Мэрыя застанецца зачыненай да наступнага тыдня, бо на другім паверсе прарвала трубу, паведаміў мэр. Ніхто не пацярпеў.',
  ],
  [
    'hu',
    'A városháza jövő hétig zárva marad, mert a második emeleten eltört egy vízcső, közölte a polgármester. Senki sem sérült meg.',
  ],
  [
    'tr',
    'İkinci katta bir borunun patlaması üzerine belediye binası gelecek haftaya kadar kapalı kalacak, dedi belediye başkanı. Yaralanan olmadı.',
  ],
  [
    'az',
    'İkinci mərtəbədə boru partladığı üçün bələdiyyə binası gələn həftəyə qədər bağlı qalacaq, deyə sədr bildirib. Xəsarət alan olmayıb.',
  ],
  [
    'el',
    'Το δημαρχείο θα μείνει κλειστό έως την επόμενη εβδομάδα, αφού έσπασε ένας σωλήνας στον δεύτερο όροφο. Δεν υπήρξαν τραυματίες.',
  ],
  [
    'ka',
    'მერია მომავალ კვირამდე დაკეტილი იქნება, რადგან მეორე სართულზე მილი გასკდა, განაცხადა მერმა. არავინ დაშავებულა.',
  ],
  ['hy', 'Քաղաքապետարանը փակ կմնա մինչև հաջորդ շաբաթ, քանի որ երկրորդ հարկում խողովակ էր պայթել։ Տուժածներ չկան։'],
  ['he', 'בניין העירייה יישאר סגור עד השבוע הבא לאחר שצינור התפוצץ בקומה השנייה, אמרה ראשת העיר. איש לא נפגע.'],
  [
    'ar',
    'سيبقى مبنى البلدية مغلقا حتى الأسبوع المقبل بعد انفجار أنبوب في الطابق الثاني، كما قال رئيس البلدية. ولم يصب أحد.',
  ],
  [
    'fa',
    'ساختمان شهرداری پس از ترکیدن لوله در طبقه دوم تا هفته آینده بسته خواهد ماند، شهردار گفت. به کسی آسیبی نرسید.',
  ],
  ['ur', 'دوسری منزل پر پائپ پھٹنے کے بعد ٹاؤن ہال اگلے ہفتے تک بند رہے گا، میئر نے کہا۔ کوئی زخمی نہیں ہوا۔'],
  ['hi', 'दूसरी मंज़िल पर पाइप फटने के बाद नगर भवन अगले हफ़्ते तक बंद रहेगा, महापौर ने कहा। कोई घायल नहीं हुआ।'],
  ['bn', 'দ্বিতীয় তলায় পাইপ ফেটে যাওয়ার পর পৌর ভবন আগামী সপ্তাহ পর্যন্ত বন্ধ থাকবে বলে মেয়র জানিয়েছেন। কেউ আহত হয়নি।'],
  ['ta', 'இரண்டாவது மாடியில் குழாய் வெடித்ததால் நகர மன்றம் அடுத்த வாரம் வரை மூடப்பட்டிருக்கும் என்று மேயர் கூறினார்.'],
  ['th', 'ศาลากลางจะปิดจนถึงสัปดาห์หน้าหลังจากท่อน้ำแตกบนชั้นสอง นายกเทศมนตรีกล่าว ไม่มีผู้ได้รับบาดเจ็บ'],
  ['zh', '市长表示，由于二楼一根水管破裂，市政厅将关闭至下周，没有人受伤。'],
  ['ja', '二階の水道管が破裂したため、市役所は来週まで閉鎖されると市長が述べた。けが人はいない。'],
  ['ko', '2층 수도관이 터져 시청은 다음 주까지 문을 닫는다고 시장이 밝혔다. 다친 사람은 없다.'],
  [
    'vi',
    'Tòa thị chính sẽ đóng cửa đến tuần sau sau khi một đường ống bị vỡ ở tầng hai, thị trưởng cho biết. Không ai bị thương.',
  ],
  [
    'id',
    'Balai kota akan tetap ditutup sampai pekan depan setelah sebuah pipa pecah di lantai dua, kata wali kota. Tidak ada korban luka.',
  ],
  [
    'ms',
    'Dewan bandaraya akan terus ditutup sehingga minggu depan selepas paip pecah di tingkat dua, kata datuk bandar. Tiada sesiapa yang cedera.',
  ],
  [
    'tl',
    'Mananatiling sarado ang munisipyo hanggang sa susunod na linggo matapos pumutok ang isang tubo sa ikalawang palapag, ayon sa alkalde. Walang nasaktan.',
  ],
  [
    'sw',
    'Ukumbi wa jiji utaendelea kufungwa hadi wiki ijayo baada ya bomba kupasuka kwenye ghorofa ya pili, meya amesema. Hakuna aliyejeruhiwa.',
  ],
  [
    'af',
    'Die stadsaal bly gesluit tot volgende week nadat ’n pyp op die tweede verdieping gebars het, het die burgemeester gesê. Niemand is beseer nie.',
  ],
  // Ordinary articles of other matters in languages whose kin are close.
  [
    'hr',
    'Gradonačelnik je u utorak najavio gradnju novog vrtića uz rijeku. Radovi bi trebali početi u rujnu, a stanari se žale na buku i prašinu.',
  ],
  [
    'bs',
    'Vatrogasci su sinoć gasili požar u skladištu pored rijeke. Uzrok još nije poznat, a uviđaj će biti nastavljen tokom dana, saopćila je policija.',
  ],
  [
    'id',
    'Petugas memadamkan api di sebuah gudang dekat pelabuhan tadi malam. Penyebab kebakaran masih diselidiki, menurut polisi.',
  ],
  [
    'ms',
    'Datuk Bandar mengumumkan pembinaan tadika baharu berhampiran sungai pada Selasa. Kerja akan bermula pada bulan September dengan nilai projek 12 juta ringgit.',
  ],
  [
    'ms',
    'Anggota bomba memadamkan kebakaran di sebuah gudang berhampiran pelabuhan malam tadi. Punca kebakaran masih disiasat.',
  ],
  ['da', 'Kommunen vil bygge en ny børnehave ved åen, og arbejdet begynder efter sommerferien, siger borgmesteren.'],
  ['nb', 'Kommunen vil bygge en ny barnehage ved elva, og arbeidet begynner etter sommerferien, sier ordføreren.'],
  ['cs', 'Obec chce u řeky postavit novou školku a práce začnou po prázdninách, uvedl starosta.'],
  ['sk', 'Obec chce pri rieke postaviť novú škôlku a práce sa začnú po prázdninách, uviedol starosta.'],
];
