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
