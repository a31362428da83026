/**
 * Three sentences a language, written before the word lists were tuned. The third was not looked at while tuning: it
 * tells whether the lists hold for sentences they have not seen.
 */
export const sentences: Readonly<Record<string, readonly [string, string, kept: string]>> = {
  en: [
    'Firefighters were called to the harbour shortly after midnight, but nobody was hurt.',
    'She has worked at the mill since she left school and says she will miss the noise.',
    'Prices at the market rose again this week, traders said, while fewer people came to buy.',
  ],
  nb: [
    'Brannvesenet ble kalt ut til havna like etter midnatt, men ingen ble skadet.',
    'Hun har jobbet på fabrikken siden hun sluttet på skolen, og sier at hun kommer til å savne bråket.',
    'Prisene steg igjen denne uken, forteller handelsmennene, mens færre kom for å kjøpe noe.',
  ],
  nn: [
    'Brannvesenet vart kalla ut til hamna like etter midnatt, men ingen vart skadde.',
    'Ho har arbeidd på fabrikken sidan ho slutta på skulen, og seier at ho kjem til å sakne bråket.',
    'Prisane steig igjen denne veka, fortel handelsmennene, medan færre kom for å kjøpe noko.',
  ],
  da: [
    'Brandvæsenet blev kaldt ud til havnen kort efter midnat, men ingen kom til skade.',
    'Hun har arbejdet på fabrikken, siden hun gik ud af skolen, og siger, at hun vil savne larmen.',
    'Priserne steg igen i denne uge, fortæller de handlende, mens færre kom for at købe noget.',
  ],
  sv: [
    'Räddningstjänsten larmades till hamnen strax efter midnatt, men ingen kom till skada.',
    'Hon har arbetat på fabriken sedan hon slutade skolan och säger att hon kommer att sakna bullret.',
    'Priserna steg igen den här veckan, berättar handlarna, medan färre kom för att köpa något.',
  ],
  is: [
    'Slökkviliðið var kallað út að höfninni skömmu eftir miðnætti en engan sakaði.',
    'Hún hefur unnið í verksmiðjunni frá því að hún hætti í skóla og segist eiga eftir að sakna hávaðans.',
    'Verðið hækkaði aftur í þessari viku, segja kaupmenn, á meðan færri komu til að versla.',
  ],
  fo: [
    'Sløkkiliðið varð boðsent út á havnina stutt eftir midnátt, men eingin kom til skaða.',
    'Hon hevur arbeitt á virkinum síðan hon fór úr skúlanum og sigur, at hon fer at sakna larmin.',
    'Prísirnir hækkaðu aftur hesa vikuna, siga handilsmenninir, meðan færri komu at keypa.',
  ],
  fi: [
    'Palokunta hälytettiin satamaan pian puolenyön jälkeen, mutta kukaan ei loukkaantunut.',
    'Hän on ollut tehtaalla töissä koulusta lähtien ja sanoo, että tulee kaipaamaan sen melua.',
    'Hinnat nousivat taas tällä viikolla, kauppiaat kertovat, ja ostajia oli aiempaa vähemmän.',
  ],
  et: [
    'Päästjad kutsuti sadamasse veidi pärast keskööd, kuid keegi viga ei saanud.',
    'Ta on tehases töötanud kooli lõpetamisest saadik ja ütleb, et hakkab seda müra igatsema.',
    'Hinnad tõusid sel nädalal jälle, räägivad kauplejad, aga ostjaid oli vähem kui varem.',
  ],
  lv: [
    'Ugunsdzēsējus izsauca uz ostu neilgi pēc pusnakts, taču neviens nav cietis.',
    'Viņa strādā rūpnīcā kopš skolas beigšanas un saka, ka viņai pietrūks šī trokšņa.',
    'Cenas šonedēļ atkal pieauga, stāsta tirgotāji, bet pircēju bija mazāk nekā agrāk.',
  ],
  lt: [
    'Ugniagesiai buvo iškviesti į uostą netrukus po vidurnakčio, tačiau niekas nenukentėjo.',
    'Ji dirba gamykloje nuo tada, kai baigė mokyklą, ir sako, kad jai trūks to triukšmo.',
    'Kainos šią savaitę vėl pakilo, pasakoja prekybininkai, o pirkėjų atėjo mažiau.',
  ],
  de: [
    'Die Feuerwehr wurde kurz nach Mitternacht zum Hafen gerufen, verletzt wurde niemand.',
    'Sie arbeitet seit ihrem Schulabschluss in der Fabrik und sagt, sie werde den Lärm vermissen.',
    'Auf dem Markt stiegen die Preise diese Woche erneut, während weniger Kunden kamen.',
  ],
  nl: [
    'De brandweer werd kort na middernacht naar de haven geroepen, maar niemand raakte gewond.',
    'Ze werkt al sinds haar schooltijd in de fabriek en zegt dat ze het lawaai zal missen.',
    'De prijzen op de markt stegen deze week opnieuw, terwijl er minder klanten kwamen.',
  ],
  af: [
    'Die brandweer is kort ná middernag na die hawe ontbied, maar niemand is beseer nie.',
    'Sy werk al sedert sy die skool verlaat het in die fabriek en sê sy sal die geraas mis.',
    'Pryse op die mark het vandeesweek weer gestyg, terwyl minder mense kom koop het.',
  ],
  lb: [
    'D’Pompjeeë goufen kuerz no Mëtternuecht an den Hafe geruff, mee et gouf kee blesséiert.',
    'Si schafft zanter der Schoul an der Fabréck a seet, datt si de Kaméidi wäert vermëssen.',
    'D’Präisser sinn dës Woch erëm an d’Luucht gaangen, woubäi manner Leit kafe komm sinn.',
  ],
  fr: [
    'Les pompiers ont été appelés au port peu après minuit, mais personne n’a été blessé.',
    'Elle travaille à l’usine depuis la fin de l’école et dit que le bruit lui manquera.',
    'Cette semaine, les prix ont encore augmenté, racontent les marchands, et les clients étaient moins nombreux.',
  ],
  es: [
    'Los bomberos acudieron al puerto poco después de medianoche, pero nadie resultó herido.',
    'Trabaja en la fábrica desde que dejó el colegio y dice que echará de menos el ruido.',
    'Los precios volvieron a subir esta semana, cuentan los vendedores, y vino menos gente a comprar.',
  ],
  pt: [
    'Os bombeiros foram chamados ao porto pouco depois da meia-noite, mas ninguém ficou ferido.',
    'Ela trabalha na fábrica desde que saiu da escola e diz que vai sentir falta do barulho.',
    'Os preços voltaram a subir esta semana, contam os vendedores, e veio menos gente às compras.',
  ],
  gl: [
    'Os bombeiros foron chamados ao porto pouco despois da medianoite, pero ninguén resultou ferido.',
    'Traballa na fábrica desde que deixou a escola e di que vai botar de menos o ruído.',
    'Os prezos volveron subir esta semana, contan os vendedores, e veu menos xente a mercar.',
  ],
  ca: [
    'Els bombers van ser avisats al port poc després de mitjanit, però ningú no va prendre mal.',
    'Treballa a la fàbrica des que va deixar l’escola i diu que trobarà a faltar el soroll.',
    'Els preus han tornat a pujar aquesta setmana, expliquen els venedors, i ha vingut menys gent a comprar.',
  ],
  it: [
    'I vigili del fuoco sono stati chiamati al porto poco dopo la mezzanotte, ma nessuno è rimasto ferito.',
    'Lavora in fabbrica da quando ha lasciato la scuola e dice che il rumore le mancherà.',
    'Questa settimana i prezzi sono saliti di nuovo, raccontano i venditori, e la gente comprava meno.',
  ],
  ro: [
    'Pompierii au fost chemați în port la scurt timp după miezul nopții, dar nimeni nu a fost rănit.',
    'Lucrează în fabrică de când a terminat școala și spune că îi va fi dor de zgomot.',
    'Prețurile au crescut din nou săptămâna aceasta, povestesc vânzătorii, iar cumpărătorii au fost mai puțini.',
  ],
  pl: [
    'Strażacy zostali wezwani do portu tuż po północy, ale nikt nie został ranny.',
    'Pracuje w fabryce, odkąd skończyła szkołę, i mówi, że będzie jej brakowało hałasu.',
    'W tym tygodniu ceny znów wzrosły, opowiadają handlarze, a kupujących przyszło mniej.',
  ],
  cs: [
    'Hasiči byli přivoláni do přístavu krátce po půlnoci, nikdo však nebyl zraněn.',
    'Pracuje v továrně od chvíle, kdy vyšla školu, a říká, že jí ten hluk bude chybět.',
    'Ceny tento týden opět vzrostly, vyprávějí obchodníci, a lidí přišlo nakupovat méně.',
  ],
  sk: [
    'Hasičov privolali do prístavu krátko po polnoci, nikto však nebol zranený.',
    'Pracuje v továrni, odkedy skončila školu, a hovorí, že jej ten hluk bude chýbať.',
    'Ceny tento týždeň opäť vzrástli, rozprávajú obchodníci, a ľudí prišlo nakupovať menej.',
  ],
  sl: [
    'Gasilce so v pristanišče poklicali kmalu po polnoči, a poškodovan ni bil nihče.',
    'V tovarni dela, odkar je končala šolo, in pravi, da bo pogrešala hrup.',
    'Cene so se ta teden znova zvišale, pripovedujejo prodajalci, kupcev pa je prišlo manj kot prej.',
  ],
  hr: [
    'Vatrogasci su pozvani u luku nešto poslije ponoći, no nitko nije ozlijeđen.',
    'Radi u tvornici otkako je završila školu i kaže da će joj nedostajati buka.',
    'Cijene su ovog tjedna opet porasle, pričaju trgovci, dok je kupaca bilo manje nego prije.',
  ],
  bs: [
    'Vatrogasci su pozvani u luku nešto poslije ponoći, ali niko nije povrijeđen, saopćeno je iz MUP-a.',
    'Radi u fabrici otkako je završila školu i kazala je da će joj nedostajati buka mašina, posebno u januaru.',
    'Cijene su ove sedmice opet porasle, pričaju trgovci, a niko ne zna šta će biti u augustu.',
  ],
  sr: [
    'Vatrogasci su pozvani u luku nešto posle ponoći, ali niko nije povređen.',
    'Ради у фабрици откако је завршила школу и каже да ће јој недостајати бука.',
    'Cene su ove nedelje opet porasle, pričaju trgovci, a kupaca je bilo manje nego pre.',
  ],
  hu: [
    'A tűzoltókat nem sokkal éjfél után riasztották a kikötőbe, de senki sem sérült meg.',
    'Az iskola óta a gyárban dolgozik, és azt mondja, hogy hiányozni fog neki a zaj.',
    'Az árak ezen a héten megint emelkedtek, mesélik a kereskedők, és kevesebb vevő jött.',
  ],
  tr: [
    'İtfaiye ekipleri gece yarısından kısa bir süre sonra limana çağrıldı ancak yaralanan olmadı.',
    'Okulu bıraktığından beri fabrikada çalışıyor ve gürültüyü özleyeceğini söylüyor.',
    'Bu hafta fiyatlar yine yükseldi, satıcılar anlatıyor, alışverişe gelen daha az kişi vardı.',
  ],
  az: [
    'Yanğınsöndürənlər gecə yarısından az sonra limana çağırıldı, lakin heç kim xəsarət almadı.',
    'O, məktəbi bitirəndən bəri fabrikdə işləyir və deyir ki, bu səs-küy üçün darıxacaq.',
    'Bu həftə qiymətlər yenə artıb, satıcılar danışır ki, alıcılar əvvəlkindən az olub.',
  ],
  sq: [
    'Zjarrfikësit u thirrën në port pak pas mesnate, por askush nuk u lëndua.',
    'Ajo punon në fabrikë që kur la shkollën dhe thotë se do t’i mungojë zhurma.',
    'Çmimet u rritën përsëri këtë javë, tregojnë shitësit, ndërsa erdhën më pak njerëz për të blerë.',
  ],
  eu: [
    'Suhiltzaileei gauerdia igaro eta gutxira deitu zieten portura, baina inor ez da zauritu.',
    'Eskola utzi zuenetik lantegian ari da lanean, eta zarata faltan botako duela dio.',
    'Prezioek berriro egin dute gora aste honetan, saltzaileek kontatu dutenez, eta jende gutxiago etorri da.',
  ],
  ga: [
    'Glaodh ar an mbriogáid dóiteáin chuig an gcuan go gairid tar éis meán oíche, ach níor gortaíodh aon duine.',
    'Tá sí ag obair sa mhonarcha ó d’fhág sí an scoil agus deir sí go n-airóidh sí an torann uaithi.',
    'D’ardaigh na praghsanna arís an tseachtain seo, a deir na trádálaithe, agus ba lú daoine a tháinig.',
  ],
  cy: [
    'Cafodd y diffoddwyr tân eu galw i’r harbwr ychydig ar ôl hanner nos, ond chafodd neb ei anafu.',
    'Mae hi wedi gweithio yn y ffatri ers iddi adael yr ysgol ac mae’n dweud y bydd yn colli’r sŵn.',
    'Cododd prisiau eto yr wythnos hon, meddai’r masnachwyr, tra bod llai o bobl yn dod i brynu.',
  ],
  mt: [
    'In-nies tat-tifi tan-nar issejħu fil-port ftit wara nofsillejl, iżda ħadd ma weġġa’.',
    'Ilha taħdem fil-fabbrika minn meta ħalliet l-iskola u tgħid li se timmissja l-istorbju.',
    'Il-prezzijiet reġgħu għolew din il-ġimgħa, jgħidu n-negozjanti, filwaqt li ġew inqas nies biex jixtru.',
  ],
  eo: [
    'Oni vokis la fajrobrigadon al la haveno baldaŭ post noktomezo, sed neniu estis vundita.',
    'Ŝi laboras en la fabriko de kiam ŝi forlasis la lernejon kaj diras, ke la bruo mankos al ŝi.',
    'La prezoj denove altiĝis ĉi-semajne, rakontas la vendistoj, dum malpli da homoj venis por aĉeti.',
  ],
  id: [
    'Petugas pemadam kebakaran dipanggil ke pelabuhan tak lama setelah tengah malam, tetapi tidak ada korban luka.',
    'Dia bekerja di pabrik sejak lulus sekolah dan mengatakan bahwa ia akan merindukan kebisingan itu.',
    'Harga naik lagi pekan ini, kata para pedagang, sementara orang yang datang berbelanja lebih sedikit karena hujan.',
  ],
  ms: [
    'Pasukan bomba dipanggil ke pelabuhan tidak lama selepas tengah malam, namun tiada sesiapa yang cedera.',
    'Beliau bekerja di kilang itu sejak tamat sekolah dan berkata bahawa dia akan merindui bunyi bising itu.',
    'Harga naik lagi minggu ini, kata para peniaga, manakala orang yang datang membeli kurang kerana hujan.',
  ],
  tl: [
    'Tinawag ang mga bumbero sa daungan pagkatapos ng hatinggabi, ngunit walang nasaktan.',
    'Nagtatrabaho siya sa pabrika mula nang umalis siya sa paaralan at sinabi niyang mami-miss niya ang ingay.',
    'Tumaas muli ang mga presyo ngayong linggo, ayon sa mga tindera, habang kaunti lamang ang bumili.',
  ],
  vi: [
    'Lính cứu hỏa được gọi đến cảng ngay sau nửa đêm, nhưng không ai bị thương.',
    'Bà làm việc ở nhà máy từ khi rời trường học và nói rằng bà sẽ nhớ tiếng ồn đó.',
    'Giá cả lại tăng trong tuần này, các tiểu thương kể, trong khi ít người đến mua hàng hơn.',
  ],
  sw: [
    'Wazima moto waliitwa bandarini muda mfupi baada ya saa sita usiku, lakini hakuna aliyejeruhiwa.',
    'Amefanya kazi katika kiwanda hicho tangu alipoacha shule na anasema atakumbuka kelele hizo.',
    'Bei zilipanda tena wiki hii, wafanyabiashara wanasema, huku watu wachache wakija kununua.',
  ],
  so: [
    'Dab-damiska ayaa loogu yeeray dekedda wax yar ka dib saqda dhexe, laakiin cidna waxba kuma noqon.',
    'Waxay ka shaqaynaysay warshadda tan iyo markii ay iskuulka ka baxday, waxayna sheegtay inay u xiisi doonto.',
    'Qiimaha ayaa mar kale kor u kacay toddobaadkan, sida ay sheegeen ganacsatada, dadka wax iibsanayana way yaraadeen.',
  ],
  ha: [
    'An kira jami’an kashe gobara zuwa tashar jirgin ruwa jim kaɗan bayan tsakar dare, amma ba wanda ya ji rauni.',
    'Tana aiki a masana’antar tun da ta bar makaranta kuma ta ce za ta yi kewar hayaniyar.',
    'Farashin kaya ya sake tashi a wannan makon, in ji ’yan kasuwa, yayin da mutane kaɗan suka zo sayayya.',
  ],
  ru: [
    'Пожарных вызвали в порт вскоре после полуночи, но никто не пострадал.',
    'Она работает на заводе с тех пор, как окончила школу, и говорит, что будет скучать по шуму.',
    'На этой неделе цены снова выросли, рассказывают торговцы, а покупателей пришло меньше.',
  ],
  uk: [
    'Пожежників викликали до порту невдовзі після півночі, але ніхто не постраждав.',
    'Вона працює на заводі, відколи закінчила школу, і каже, що сумуватиме за гамором.',
    'Цього тижня ціни знову зросли, розповідають торговці, а покупців прийшло менше.',
  ],
  be: [
    'Пажарных выклікалі ў порт неўзабаве пасля поўначы, але ніхто не пацярпеў.',
    'Яна працуе на заводзе з таго часу, як скончыла школу, і кажа, што будзе сумаваць па шуме.',
    'На гэтым тыдні цэны зноў выраслі, расказваюць гандляры, а пакупнікоў прыйшло менш.',
  ],
  bg: [
    'Пожарникарите бяха повикани на пристанището малко след полунощ, но никой не пострада.',
    'Тя работи във фабриката, откакто завърши училище, и казва, че шумът ще ѝ липсва.',
    'Тази седмица цените отново се повишиха, разказват търговците, а купувачите бяха по-малко.',
  ],
  mk: [
    'Пожарникарите беа повикани на пристаништето малку по полноќ, но никој не е повреден.',
    'Таа работи во фабриката откако заврши училиште и вели дека ќе ѝ недостига вревата.',
    'Цените повторно пораснаа оваа недела, раскажуваат трговците, а купувачите беа помалку.',
  ],
  kk: [
    'Өрт сөндірушілер түн ортасынан кейін портқа шақырылды, бірақ ешкім зардап шеккен жоқ.',
    'Ол мектеп бітіргеннен бері зауытта жұмыс істейді және бұл шуды сағынатынын айтады.',
    'Осы аптада баға тағы да көтерілді, дейді саудагерлер, ал сатып алушылар аз келді.',
  ],
  el: [
    'Η πυροσβεστική κλήθηκε στο λιμάνι λίγο μετά τα μεσάνυχτα, αλλά κανείς δεν τραυματίστηκε.',
    'Δουλεύει στο εργοστάσιο από τότε που τελείωσε το σχολείο και λέει ότι θα της λείψει ο θόρυβος.',
    'Οι τιμές ανέβηκαν ξανά αυτή την εβδομάδα, λένε οι έμποροι, ενώ οι πελάτες ήταν λιγότεροι.',
  ],
  he: [
    'כבאים הוזעקו לנמל מעט אחרי חצות, אך איש לא נפגע.',
    'היא עובדת במפעל מאז שסיימה את בית הספר ואומרת שהרעש יחסר לה.',
    'המחירים עלו שוב השבוע, מספרים הסוחרים, ופחות אנשים באו לקנות.',
  ],
  yi: [
    'די פֿײַערלעשער זענען גערופֿן געוואָרן צום פּאָרט באַלד נאָך האַלבער נאַכט, אָבער קיינער איז נישט פֿאַרוווּנדיקט געוואָרן.',
    'זי אַרבעט אין דער פֿאַבריק זינט זי האָט פֿאַרלאָזט די שול און זאָגט, אַז זי וועט בענקען נאָכן גערודער.',
    'די פּרײַזן זענען די וואָך ווידער געשטיגן, דערציילן די סוחרים, און ווייניקער מענטשן זענען געקומען קויפֿן.',
  ],
  ar: [
    'استدعيت فرق الإطفاء إلى الميناء بعد منتصف الليل بقليل، لكن أحدا لم يصب بأذى.',
    'تعمل في المصنع منذ أن تركت المدرسة، وتقول إنها ستفتقد الضجيج.',
    'ارتفعت الأسعار مجددا هذا الأسبوع، كما يروي التجار، بينما جاء عدد أقل من الناس للشراء.',
  ],
  fa: [
    'آتش‌نشانان اندکی پس از نیمه‌شب به بندر فراخوانده شدند، اما کسی آسیب ندید.',
    'او از زمانی که مدرسه را تمام کرد در کارخانه کار می‌کند و می‌گوید دلش برای سر و صدا تنگ خواهد شد.',
    'به گفته فروشندگان، قیمت‌ها این هفته دوباره بالا رفت و مردم کمتری برای خرید آمدند.',
  ],
  ur: [
    'آدھی رات کے فوراً بعد فائر بریگیڈ کو بندرگاہ پر بلایا گیا لیکن کوئی زخمی نہیں ہوا۔',
    'وہ اسکول چھوڑنے کے بعد سے کارخانے میں کام کر رہی ہیں اور کہتی ہیں کہ انہیں شور یاد آئے گا۔',
    'تاجروں کا کہنا ہے کہ اس ہفتے قیمتیں پھر بڑھ گئیں جبکہ خریداری کے لیے کم لوگ آئے۔',
  ],
  ps: [
    'اور وژونکي له نیمې شپې لږ وروسته بندر ته وغوښتل شول، خو هیڅوک ټپي نه شول.',
    'هغه له هغې راهیسې په فابریکه کې کار کوي چې ښوونځی یې پرېښی او وايي چې شور به یې یادېږي.',
    'سوداګر وايي، په دې اونۍ کې بیې بیا لوړې شوې او لږ خلک د پېرلو لپاره راغلل.',
  ],
  ckb: [
    'ئاگرکوژێنەوەکان کەمێک دوای نیوەشەو بۆ بەندەرەکە بانگ کران، بەڵام کەس بریندار نەبوو.',
    'ئەو لەو کاتەوەی قوتابخانەی بەجێهێشتووە لە کارگەکە کار دەکات و دەڵێت بیری دەنگەکە دەکات.',
    'بازرگانەکان دەڵێن نرخەکان ئەم هەفتەیە دیسان بەرز بوونەوە و خەڵکی کەمتر بۆ کڕین هاتن.',
  ],
  hi: [
    'आधी रात के कुछ ही देर बाद दमकल कर्मियों को बंदरगाह पर बुलाया गया, लेकिन कोई घायल नहीं हुआ।',
    'वह स्कूल छोड़ने के बाद से कारखाने में काम कर रही हैं और कहती हैं कि उन्हें शोर की याद आएगी।',
    'व्यापारियों का कहना है कि इस हफ़्ते दाम फिर बढ़ गए और ख़रीदारी के लिए कम लोग आए।',
  ],
  mr: [
    'मध्यरात्रीनंतर थोड्याच वेळात अग्निशमन दलाला बंदरावर बोलावण्यात आले, पण कोणीही जखमी झाले नाही.',
    'शाळा सोडल्यापासून त्या कारखान्यात काम करत आहेत आणि त्यांना त्या आवाजाची आठवण येईल असे त्या सांगतात.',
    'या आठवड्यात किमती पुन्हा वाढल्या, असे व्यापारी म्हणतात, तर खरेदीसाठी कमी लोक आले होते.',
  ],
  ne: [
    'मध्यरात लगत्तै दमकललाई बन्दरगाहमा बोलाइयो, तर कसैलाई चोट लागेन।',
    'उनी विद्यालय छाडेदेखि कारखानामा काम गर्दै आएकी छन् र त्यो आवाज सम्झिने बताउँछिन्।',
    'यो हप्ता मूल्य फेरि बढ्यो, व्यापारीहरू भन्छन्, किनमेल गर्न कम मानिस मात्र आएका थिए।',
  ],
  bn: [
    'মধ্যরাতের কিছু পরেই দমকল বাহিনীকে বন্দরে ডাকা হয়, তবে কেউ আহত হননি।',
    'স্কুল ছাড়ার পর থেকে তিনি কারখানায় কাজ করছেন এবং বলছেন যে শব্দটা তাঁর মনে পড়বে।',
    'ব্যবসায়ীরা জানান, এই সপ্তাহে দাম আবার বেড়েছে, কেনাকাটা করতে কম মানুষ এসেছেন।',
  ],
  ta: [
    'நள்ளிரவுக்குப் பிறகு தீயணைப்பு வீரர்கள் துறைமுகத்திற்கு அழைக்கப்பட்டனர், ஆனால் யாருக்கும் காயம் இல்லை.',
    'பள்ளியை விட்டதிலிருந்து அவர் தொழிற்சாலையில் வேலை செய்கிறார்.',
    'இந்த வாரம் விலைகள் மீண்டும் உயர்ந்தன என்று வியாபாரிகள் கூறுகின்றனர்.',
  ],
  th: [
    'เจ้าหน้าที่ดับเพลิงถูกเรียกไปที่ท่าเรือหลังเที่ยงคืนไม่นาน แต่ไม่มีผู้ได้รับบาดเจ็บ',
    'เธอทำงานที่โรงงานตั้งแต่ออกจากโรงเรียน และบอกว่าจะคิดถึงเสียงดังนั้น',
    'ราคาสินค้าปรับขึ้นอีกครั้งในสัปดาห์นี้ พ่อค้าแม่ค้าเล่า',
  ],
  ka: [
    'მეხანძრეები პორტში შუაღამის შემდეგ გამოიძახეს, თუმცა არავინ დაშავებულა.',
    'ის ქარხანაში სკოლის დამთავრების შემდეგ მუშაობს.',
    'ამ კვირაში ფასები კვლავ გაიზარდა, ამბობენ გამყიდველები.',
  ],
  hy: [
    'Հրշեջներին նավահանգիստ կանչեցին կեսգիշերից անմիջապես հետո, սակայն ոչ ոք չի տուժել։',
    'Նա գործարանում աշխատում է դպրոցն ավարտելուց ի վեր։',
    'Այս շաբաթ գները կրկին բարձրացան, պատմում են վաճառողները։',
  ],
  ja: [
    '消防隊は真夜中過ぎに港へ出動したが、けが人はいなかった。',
    '彼女は学校を出て以来この工場で働いており、騒音が恋しくなるだろうと話す。',
    '今週も物価が上昇したと商人らは語り、買い物客は減った。',
  ],
  zh: [
    '消防队午夜过后不久被叫到港口，但没有人受伤。',
    '她离开学校后一直在工厂工作，她说自己会想念那里的噪音。',
    '商販表示，本週物價再次上漲，前來購物的人也減少了。',
  ],
  ko: [
    '자정 직후 소방대가 항구로 출동했으나 다친 사람은 없었다.',
    '그는 학교를 졸업한 뒤 줄곧 공장에서 일해 왔으며 그 소음이 그리울 것이라고 말했다.',
    '이번 주에도 물가가 다시 올랐다고 상인들은 전했다.',
  ],
};
