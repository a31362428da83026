/** Indonesian and Malay: words around names. Data only. */
import { wordList as words } from '../word-list.ts';
import type { NameWords } from './name-words.ts';

export const id: NameWords = {
  tag: 'id',
  sparse: true,
  titles: words('bapak ibu pak bu tuan nyonya dr prof drs ir haji hj kh ustaz ustad'),
  roles:
    words(`presiden wakil perdana menteri kanselir ketua kepala direktur direktris manajer pemimpin pimpinan sekretaris jenderal juru
    bicara jubir gubernur bupati walikota camat lurah anggota senator duta hakim jaksa pengacara advokat kapten kolonel letjen
    mayjen brigjen kombes akbp kompol ajun komisaris irjen panglima kapolri kapolda kapolres kapolsek kasat danrem profesor dosen rektor dekan
    peneliti ilmuwan sejarawan ekonom analis pakar pengamat insinyur arsitek dokter perawat guru pastor uskup paus raja ratu pangeran
    putri sultan diktator aktivis politikus politisi penulis penyair wartawan jurnalis reporter editor redaktur aktor aktris penyanyi musisi
    seniman pelukis sutradara pelatih pemain penyerang kiper bek gelandang atlet pemilik pendiri pengusaha petani nelayan
    tersangka terdakwa ayah suami istri anak adik kakak teman rekan komandan menko menkes menlu menhan menkeu mantan`),
  rolesOfMany: words('menteri-menteri'),
  roleEndings: [],
  organisations:
    words(`universitas institut sekolah akademi politeknik rumah museum teater pengadilan mahkamah parlemen dewan majelis komite komisi
    jabatan suruhanjaya syarikat badan kantor kementerian departemen dinas direktorat lembaga otoritas kepolisian polda polres polsek polri tni kejaksaan partai
    serikat persatuan perhimpunan asosiasi federasi konfederasi yayasan perusahaan pt cv bank grup kelompok klub liga organisasi aliansi koalisi
    gerakan front pusat laboratorium bursa koran majalah kodam kodim korem dprd dpr mpr dpd kpk kpu bmkg bnpb bpbd basarnas mui nu pemkot pemkab pemprov`),
  organisationKinds: words('koran surat harian majalah perusahaan partai organisasi bank kantor stasiun maskapai'),
  organisationEndings: [],
  organisationTails: [],
  places:
    words(`jalan jl gang sungai danau laut samudra teluk selat kanal pulau kepulauan gunung bukit lembah hutan gurun semenanjung pantai
    pelabuhan bandara bandar stasiun masjid gereja katedral pura kuil istana menara stadion terminal jembatan provinsi kabupaten kota kecamatan
    kelurahan negara republik wilayah taman alun-alun lapangan hotel tol waduk bendungan puncak`),
  placeKinds: words(
    'daerah negeri mukim dusun kelurahan kota desa kabupaten provinsi kecamatan kelurahan pulau ibu ibukota negara wilayah kampung distrik',
  ),
  placeEndings: [],
  particles: [],
  beforePlaces: words('di sekitar dekat'),
  towardsPlaces: words('dari ke menuju'),
  joins: words('untuk'),
  articles: [],
  elisions: [],
  endings: [],
  fields:
    words(`pendidikan kesehatan hukum keuangan luar dalam negeri pertahanan perdagangan industri pertanian kehutanan kelautan perikanan
    perhubungan komunikasi informatika sosial agama energi sumber daya mineral lingkungan hidup pariwisata olahraga pemuda riset teknologi ekonomi
    nasional internasional penanggulangan bencana meteorologi klimatologi geofisika pemberantasan korupsi pemilihan umum`),
  notNames:
    words(`sosial orang bahasa muslim islam kristen katolik hindu buddha alquran al-quran allah tuhan ramadan ramadhan idul fitri natal imlek
    covid covid-19 internet rp wib wit wita utara selatan timur barat tengah sunda melayu tionghoa arab`),
  otherThings:
    words(`kanun akta seksyen undang-undang uu perjanjian piala penghargaan festival kejuaraan perang operasi proyek program rencana laporan buku film novel lagu
    album pasal peraturan pp perpres pilkada pemilu hari tahun bulan minggu`),
  thingKinds: words('kapal feri film novel lagu album buku kereta'),
  openers:
    words(`dan atau tetapi tapi namun karena jika kalau ketika saat bahwa yang ini itu tersebut ia dia mereka kami kita saya anda aku kamu
    di ke dari pada dengan untuk oleh dalam tentang antara sejak hingga sampai setelah sebelum selama seperti sebagai juga sudah telah akan
    sedang masih belum tidak bukan hanya saja lebih sangat paling ada adalah menurut kata ujar sementara selain itu selanjutnya kemudian lalu
    meski meskipun walaupun sehingga agar supaya bagi para semua setiap beberapa banyak sebuah seorang satu dua tiga empat lima enam tujuh
    delapan sembilan sepuluh apa siapa mengapa bagaimana kapan mana baca lihat foto video simak warga polisi petugas korban pihak pemerintah
    kini sekarang kemarin besok hari senin selasa rabu kamis jumat sabtu minggu tahun bulan akibat sebelumnya akhirnya bahkan apalagi
    adapun terkait berdasarkan hal kondisi kejadian peristiwa kebakaran gempa total sekitar hampir salah atas maka nah oh ya`),
};
