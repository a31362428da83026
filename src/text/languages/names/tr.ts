/** Turkish: words around names. Data only. */
import { wordList as words } from '../word-list.ts';
import type { NameWords } from './name-words.ts';

export const tr: NameWords = {
  tag: 'tr',
  titles: words('sayın bay bayan dr prof doç av'),
  roles:
    words(`cumhurbaşkanı cumhurbaşkanımız başbakan bakan bakanı başkanı başkan başkanvekili başkanvekilleri yardımcısı sözcüsü genel
    sekreteri sekreter müdürü müdür milletvekili vali valisi kaymakam kaymakamı büyükelçi büyükelçisi elçi komutanı komutan general
    orgeneral albay yarbay binbaşı yüzbaşı hakim hâkim savcı savcısı başsavcısı avukat avukatı profesör doçent doktor hekim öğretmen
    rektör rektörü dekanı mühendis mimar ekonomist tarihçi analist uzmanı uzman gazeteci muhabir muhabiri yazar yazarı şair oyuncu
    şarkıcı sanatçı yönetmen teknik direktör direktörü antrenör antrenörü futbolcu kaleci kaptan kaptanı papa kral kraliçe prens prenses
    lideri lider kurucusu kurucu patronu ceo'su üyesi temsilcisi danışmanı müşteşarı eşi oğlu kızı babası annesi kardeşi ağabeyi
    arkadaşı sanığı şüphelisi muhtarı muhtar imam`),
  roleEndings: words('bakanı başkanı müdürü sözcüsü valisi'),
  organisations:
    words(`üniversitesi fakültesi lisesi okulu hastanesi müzesi tiyatrosu orkestrası mahkemesi meclisi meclis parlamentosu
    senatosu konseyi komitesi komisyonu kurulu kurumu bakanlığı başkanlığı müdürlüğü genelkurmay ajansı idaresi dairesi emniyet
    partisi birliği federasyonu konfederasyonu derneği vakfı sendikası odası borsası bankası şirketi holding holdingi grubu a.ş
    kulübü belediyesi belediye valiliği kaymakamlığı savcılığı başsavcılığı başsavcılığı ordusu kuvvetleri komutanlığı gazetesi
    dergisi televizyonu radyosu haber tv enstitüsü merkezi teşkilatı örgütü hareketi spor fk sk afad tbmm akademisi büyükelçiliği konsolosluğu`),
  organisationKinds: words('gazetesi ajansı kanalı şirketi partisi örgütü bankası derneği kulübü'),
  organisationEndings: words('spor bank'),
  organisationTails: [],
  places:
    words(`caddesi sokağı sokak meydanı bulvarı mahallesi köyü ilçesi ili kasabası beldesi köprüsü nehri gölü denizi okyanusu körfezi
    boğazı adası adaları dağı dağları vadisi ormanı çölü yarımadası sahili limanı havalimanı havaalanı istasyonu camii camisi kilisesi
    kalesi sarayı stadı stadyumu arena otoyolu parkı otel oteli cezaevi hastane eyaleti bölgesi cumhuriyeti kenti şehri mevkii barajı`),
  placeKinds: words('kenti şehri ili ilçesi köyü kasabası başkenti bölgesi eyaleti ülkesi mahallesi'),
  placeEndings: [],
  particles: [],
  beforePlaces: [],
  towardsPlaces: [],
  joins: [],
  articles: [],
  elisions: [],
  // The apostrophe before an ending parts it from the name.
  endings: [],
  abstractEndings: words('lık lik luk lük lığı liği'),
  fields:
    words(`milli eğitim sağlık adalet içişleri dışişleri savunma maliye hazine ticaret sanayi teknoloji kültür turizm tarım orman ulaştırma
    altyapı enerji çevre gençlik aile çalışma sosyal güvenlik bilim araştırma devlet yüksek büyük ulusal merkez genel`),
  notNames:
    words(`türk türkler türkçe kürt kürtler arap araplar ingiliz ingilizce alman almanca fransız rus ruslar ukraynalı amerikalı amerikan avrupalı
    israilli filistinli suriyeli iranlı iraklı yunan ermeni rum çinli japon hintli müslüman müslümanlar hristiyan yahudi islam kuran kur'an
    allah ramazan kurban cuma bayramı covid koronavirüs internet tl abd'li ab'li kuzey güney doğu batı eski yeni yıl`),
  otherThings:
    words(`kanunu yasası anlaşması antlaşması sözleşmesi ödülü ödülleri kupası ligi süper lig şampiyonası festivali savaşı krizi projesi planı
    raporu kitabı filmi dizisi romanı operasyonu günü bayramı depremi zirvesi harekatı maçı`),
  thingKinds: words('filmi gemisi romanı kitabı dizisi albümü feribotu'),
  openers:
    words(`ve ile veya ama ancak fakat çünkü eğer ki de da bu şu o bunlar onlar biz siz ben sen her hiç bir iki üç dört beş altı yedi sekiz dokuz on
    çok az daha en ne neden nasıl nerede kim hangi kaç için göre kadar sonra önce şimdi bugün dün yarın artık hem ya yani böyle şöyle öyle
    ayrıca öte yandan bunun buna bunu bundan onun ona onu ondan bizim sizin tüm bütün bazı birçok diğer başka aynı ilk son yeni eski büyük
    küçük olay polis ekipler yetkililer kaza yangın açıklamada konuşmasında haber foto video güncelleme değil var yok evet hayır peki işte
    dünya ülke gün yıl hafta ay saat insanlar kadınlar çocuklar gençler yaklaşık toplam özellikle örneğin sadece yalnızca bile hatta üstelik
    oysa madem belki elbette şöyle dedi devamında aralarında buradan burada orada yaşanan edinilen iddiaya habere alınan bilgiye`),
};
