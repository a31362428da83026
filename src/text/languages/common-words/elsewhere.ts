/** The commonest words of languages of Asia, Africa and the oceans that are written in Latin letters. Data only. */
import type { CommonWords } from './common-words.ts';

export const elsewhere: CommonWords = {
  'id ms': `yang dan di itu dengan untuk tidak ini dari dalam akan pada juga ke ada mereka lebih telah tahun oleh saya sudah
    atau kepada adalah hanya orang kata menjadi para satu dua tiga dia bagi lagi ia kami kita seorang selain antara banyak
    masih dapat serta apa hari negara anak tersebut setiap secara kerja semua baru sebagai kerajaan presiden sehingga
    bahawa baik perdana menteri minggu kurang naik harga lama daripada kalau dan/atau tetapi terhadap harus tempat hak
    polis beberapa lain telah masyarakat umum boleh namun pihak berlaku tanpa hingga sebelum akibat datang pernah
    manusia bebas berhak kebebasan undang bangsa jika mempunyai perlu segala sebab luar kuasa keluarga perempuan bersama
    hidup sama tentang pendidikan keselamatan kemerdekaan asasi ataupun anggota malam dekat gudang punya kepala kali`,
  id: `bahwa karena bisa adalah mengatakan sementara saat kota warga kantor mobil anggota berbeda uang kapan kemudian polisi
    serta nomor usai rumah sakit terjadi pemerintah provinsi kabupaten jakarta indonesia rp jumat senin selasa rabu kamis
    sabtu minggu pekan kepala gubernur ungkap ujarnya katanya tak ketika setelah sekitar sejumlah juta miliar ribu
    melalui agar wib pun sedangkan perusahaan maupun jika sangat menurut begitu dua tiga kali bukan hal lalu cukup sejak
    hanya sempat korban tewas usaha ingin harus kerap dirinya sebab sebesar seperti partai berharap bulan lulus belum
    internasional nasional organisasi masing siapa siapapun apapun kebutuhan lainnya merupakan hukum berbagai memberikan
    mulai yakni guna perkawinan saja tanggung jawab kebijakan kualitas aktivitas universitas kesehatan menjelaskan
    menyebutkan mesti berdasarkan dimana dilakukan adanya apabila rakyat pelaku petugas tahu informasi situasi terkait
    soal sebelumnya gedung kecelakaan penyebab diselidiki tersangka tanggal rapat`,
  ms: `bahawa kerana boleh ialah beliau turut berkata manakala iaitu semasa selepas pejabat kereta ahli berbeza wang polis
    ketika mahu daripada negeri menerusi sekiranya syarikat perkhidmatan mesyuarat rm esok sahaja malaysia kuala lumpur
    jumaat isnin selasa rabu khamis sabtu ahad minggu hospital kerajaan pengarah sini tiada sesiapa kanak perempuan juta
    bilion ribu kali peratus cuma bukan seramai sebanyak sekolah dimaklumkan mangsa kes kata katanya perlu supaya agar
    sebelum namun walaupun kilang kini masih ketua menteri bercakap pasukan tamat sejak seperti setiap belum syor
    antarabangsa kebangsaan pertubuhan sebarang mana hendaklah pelbagai perniagaan perkahwinan tanggungjawab pelajaran
    mula memberi universiti kesihatan menjelaskan maklumat situasi berkaitan mengenai sebelumnya kakitangan rakyat
    diadakan membuat kawasan bandar kampung individu isu dakwa memaklumkan adakah asas taraf baharu berhampiran bermula pembinaan bomba punca disiasat siasatan kemalangan jalanraya tarikh datuk mengumumkan tadika cedera dilaporkan kejadian menerima terus sehingga ringgit`,
  tl: `ang ng sa na mga ay at ni si para kay niya ito hindi may siya nang ko mo kung ang isang ayon din rin pa lang lamang
    po pero ngunit kanyang kanilang kanila nila sila ako ka kami tayo namin natin nito nitong iyon doon dito wala walang
    mayroon habang dahil matapos pagkatapos bago mula hanggang bilang tungkol araw taon taong linggo ngayon ngayong
    kahapon lunes martes miyerkules huwebes biyernes sabado pangulo pamahalaan pilipinas dalawang tatlong bawat lahat
    sinabi anya upang kaya tulad kapag muli muling kaunti marami ba naman karapatan`,
  jv: `lan ing sing kang iku iki ora saka karo uga ana kanggo marang menyang dening wis bakal luwih wong saben minangka
    utawa nanging amarga yen kabeh supaya piyambakipun punika ingkang lajeng sampun wonten dados saged taun jawa basa`,
  su: `jeung nu anu di ku ka dina tina pikeun téh teu aya ieu éta oge ogé sarta keur nyaéta atawa kana hiji taun urang basa
    sunda ti geus bakal lamun ngan mangrupa unggal`,
  vi: `và của là có trong được cho không những các một với người này đã khi để đến từ ông bà ở theo về như cũng ra nhiều vào
    năm tại trên sẽ đó phải nói rằng nhưng bị anh chị họ tôi chúng ta nước việt nam nhà công chính phủ tổng thống hai ba
    tuần ngày tháng hôm nay qua lại ít hơn ai sau trước vì nên mà thì rất đang còn mới cùng giữa đối quyền do làm sự
    thể hành bộ`,
  sw: `na ya wa kwa ni la katika za kuwa cha hiyo huo hii huyo kama hilo hizo vya yake wake pia lakini alisema baada kutoka
    watu hao mwaka ambao ambayo rais hakuna nchi serikali wakati tangu hivyo yao wao lake zake zao cha hicho hicho huku
    wiki siku leo jana jumatatu jumanne jumatano alhamisi ijumaa jumamosi jumapili anasema wanasema kabla muda mtu kila
    mmoja wawili watatu kwamba bado sana tena hadi hata zaidi bila yeye wote ili ameongeza kenya tanzania haki`,
  so: `oo ka ku ayaa in iyo u la uu waa ah si ay soo aan waxa waxaa waxay wuxuu iska aad mid kale kala isku badan sida laga
    lagu inuu inay isaga kuwa markii ama laakiin dadka dowladda madaxweynaha soomaaliya muqdisho maanta shalay sheegay
    sheegtay tan dib inta hore kasta walba leh leeyahay xaq noqon waxba waana ayaana isagoo kaas taas`,
  ha: `da ta a na ya ba cewa wannan shi sun don su kuma amma wani cikin daga an za ne ce shugaban ƙasar kasar hukumar gwamnatin
    jihar mutane tun bayan kafin kan yi ke wata ko in ga mai masu idan wadanda waɗanda haka sai har yana tana suna wanda
    wacce yadda kuwa duk dukkan nijeriya najeriya ranar shekara makon yau ji yan dole hakki aka domin`,
  yo: `ti ni ń àwọn tí sí ní ó wọn kò fún fi náà ọ̀rọ̀ láti jẹ́ pé bí sì kí lọ bá lè wà ẹni ọmọ orílẹ̀ èdè ìjọba rẹ̀ awon won
    yii yìí ẹ̀ nínú gbogbo kan`,
  ig: `na nke ya ndị ndi ka bụ ahụ ha ọ na-eme maka onye n ga gị ma e a-eme dị ihe ọzọ otu oge mmadụ niile ike site ụmụ
    igbo nigeria gọọmentị`,
  zu: `ukuthi futhi noma kodwa uma abantu lokhu ngoba ukuba yakhe kakhulu lapho wathi uthe ngo nge kwa ne lo le la kule wonke
    umuntu ilungelo unelungelo ngesikhathi iningizimu afrika emva konke`,
  xh: `ukuba kwaye okanye kodwa xa abantu oku kuba ukuze yakhe kakhulu apho wathi uthe wonke umntu ilungelo unelungelo ngexesha
    emva le la ngokuthi nge yokuba phambi`,
  rw: `mu na ku ko kandi ni ya cyangwa bya wa ubwo nk ibyo iyo uyu iki ari umuntu abantu igihugu u rwanda perezida mbere
    nyuma avuga yavuze imbere umwe yose byose bose buri afite uburenganzira aho gihe`,
  sn: `kuti uye ari mu kana asi munhu vanhu iyi iri uyo zvakanaka kubva izvo nokuti pa ne ye dze che va wese kodzero gore
    zimbabwe anoti nyika zvose kune`,
  mg: `ny sy dia fa amin ho izy tsy no ao ireo izay ity teo an'ny sady tamin'ny amin'ny an tamin noho koa olona rehetra na
    raha malagasy madagasikara firenena taona manana zo rehefa ary efa misy satria`,
  ht: `nan ak yo ki pou la li te sa pa ap yon gen sou se mwen nou ou men lè kote tout moun peyi ayiti jan kòm menm genyen fè
    avèk oswa dwa prezidan`,
  mi: `te ki o ngā he i nga ko ka e kua mō mo hoki tana ana ia nei rā ai whakatau tāngata tangata māori aotearoa katoa tēnei
    me hei ōna tonu kei`,
  sm: `le o ma e i ua lea sa se i'a tagata samoa fa'apea mo ona latou uma mai ai na aiā tatau lona`,
  ceb: `ang sa nga ug mga usa si ni dili kay aron niini nila kini apan didto siya iyang ilang alang tanan tawo katungod adunay
    matag gikan human cebu miingon unya wala`,
  tk: `we bir bu üçin bilen hem şeýle ýaly bolan ol boýunça onuň türkmenistanyň türkmen däl ýa görä bütin aşgabat adam
    her diýip hukugy edip`,
};
