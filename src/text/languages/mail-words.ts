/** The words before the lines of a mail's head, in the languages of mail programs. Data only, in lower case. */
import { phrases } from './press/phrases.ts';

/** Words by what they announce: who sent the mail, to whom, when, and about what. */
export const mailWords: Readonly<Record<'from' | 'to' | 'date' | 'subject', ReadonlySet<string>>> = {
  from: new Set(
    phrases(`from; von; de; fra; frå; från; van; da; от; від; من; lähettäjä; od; kimden; 差出人; 보낸사람; 发件人`),
  ),
  to: new Set(
    phrases(
      `to; cc; bcc; an; à; para; til; till; aan; a; per; кому; копия; копія; إلى; kopi; kopia; do; kime; 宛先; 받는사람; 收件人`,
    ),
  ),
  date: new Set(
    phrases(`date; sent; datum; gesendet; envoyé; fecha; enviado; data; inviato; dato; sendt; skickat; verzonden; дата; отправлено;
      надіслано; التاريخ; 送信日時; 日付; 날짜; 日期`),
  ),
  subject: new Set(
    phrases(
      `subject; betreff; objet; asunto; assunto; oggetto; emne; ämne; onderwerp; тема; الموضوع; aihe; temat; konu; 件名; 제목; 主题`,
    ),
  ),
};

/** What mail programs write above a mail that somebody passes on, without the dashes around it. */
export const passedOn: ReadonlySet<string> = new Set(
  phrases(`
    forwarded message; begin forwarded message; original message; weitergeleitete nachricht; anfang der weitergeleiteten nachricht;
    anfang der weitergeleiteten e-mail; ursprüngliche nachricht; originalnachricht; message transféré; début du message réexpédié;
    début du message transféré; message d'origine; mensaje reenviado; inicio del mensaje reenviado; mensaje original; mensagem encaminhada;
    mensagem original; início da mensagem reencaminhada; messaggio inoltrato; inizio messaggio inoltrato; messaggio originale;
    doorgestuurd bericht; begin doorgestuurd bericht; oorspronkelijk bericht; videresendt melding; videresendt e-post;
    start på videresendt melding; opprinnelig melding; videresendt meddelelse; start på videresendt besked; oprindelig meddelelse;
    vidarebefordrat meddelande; vidarebefordrat brev; ursprungligt meddelande; välitetty viesti; alkuperäinen viesti;
    wiadomość przekazana dalej; przekazana wiadomość; wiadomość oryginalna; iletilen ileti; orijinal mesaj; пересылаемое сообщение;
    пересланное сообщение; исходное сообщение; переслане повідомлення; оригінальне повідомлення; الرسالة المعاد توجيهها; رسالة أصلية;
    הודעה שהועברה; 転送メッセージ; 元のメッセージ; 전달된 메시지; 원본 메시지; 转发的邮件; 原始邮件
  `),
);

/** How the line opens that a phone or a program writes below a mail: "Sent from my iPhone". Names and marks follow. */
export const sentFrom: readonly string[] = phrases(`
  sent from my; sent from outlook; sent from yahoo mail; sent from mail for; get outlook for; von meinem iphone; von meinem ipad; von meinem samsung; von meinem handy; gesendet von meinem; gesendet mit der;
  gesendet von mail; envoyé de mon; envoyé depuis mon; envoyé à partir de; envoyé depuis l'application mail; enviado desde mi; enviado do meu;
  enviado a partir do; inviato da mio; inviato dal mio; inviato da iphone; inviato da ipad; inviato da outlook; verstuurd vanaf mijn;
  verzonden vanaf mijn; verstuurd met outlook; sendt fra min; sendt fra iphone; sendt fra outlook; skickat från min; skickat från iphone;
  lähetetty iphonesta; wysłane z iphone; wysłano z iphone; wysłano z mojego; wysłane z mojego; отправлено с iphone; отправлено с моего; отправлено из мобильной; надіслано з iphone; надіслано з мого; відправлено з мого;
  iphone'umdan gönderildi; iphone'dan gönderildi; أرسلت من الـ iphone; تم الإرسال من; נשלח מה-iphone; נשלח מהאייפון שלי; iphoneから送信; 나의 iphone에서 보냄; 发自我的
`);
