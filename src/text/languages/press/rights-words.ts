/**
 * What a notice of rights speaks of, in many languages: the right itself, what is done with a text, and whether one may.
 * Beginnings of words, so that they stand for all their endings. Data only, in lower case, straight apostrophes.
 */
import { phrases } from './phrases.ts';

/** The right, or the one for whom alone a text is meant. */
const rights = phrases(`
  copyright; ©; intellectual property; ophavsret; opphavsrett; upphovsrätt; urheberrecht; auteursrecht; droits d'auteur; droit d'auteur;
  propriété intellectuelle; derechos de autor; propiedad intelectual; direitos autorais; direitos de autor; diritto d'autore;
  diritti d'autore; uso esclusivo; usage exclusif; uso exclusivo; prawa autorskie; prawem autorskim; praw autorskich; wyłącznie dla;
  авторские права; авторским прав; авторских прав; авторські права; авторським прав; авторських прав; telif; tekijänoikeu; höfundarrétt;
  autorská práva; autorským zákon; autorských práv; szerzői jog; drepturi de autor; drepturilor de autor; hak cipta; bản quyền;
  πνευματικ; πνευματική ιδιοκτησία; autorska prava; ауторска права; авторско право; 著作権; 版权; 版權; 著作權; 저작권; حقوق النشر;
  حقوق الطبع; حقوق الملكية; זכויות יוצרים
`);

/** What may not be done with the text. */
const copying = phrases(`
  copying; copied; reproduc; redistribut; republi; reprint; kopier; gengiv; gjengiv; videregiv; videredistrib; eftertryk; ettertrykk; eftertryck; mångfaldig; vidaredistrib;
  vervielfältig; weiterverbreit; weitergabe; nachdruck; verveelvoudig; overneming; overname; kopiëren; reproduct; rediffusion; diffusion; reproducc; difusión;
  distribución; reproduç; redistribui; distribuição; riprodu; riproduc; diffusione; kopiowan; rozpowszechnian; przedruk; копирован; воспроизв; перепечат;
  распространен; копіюван; передрук; відтворен; поширен; çoğalt; kopyala; alıntılan; kopioi; jäljentä; levittä; afritun; kopírován; šíření; přetisk;
  másol; terjeszt; utánközl; reproduce; copierea; preluarea; memperbanyak; menyalin; sao chép; αναδημοσίευσ; αναπαραγωγ; αντιγραφ; umnožav; preuziman;
  преузимањ; препечатва; 転載; 複製; 转载; 轉載; 复制; 複製; 복제; 전재; 배포; إعادة نشر; إعادة النشر; نسخ; שכפול; העתקה; להעתיק
`);

/** Whether one may. */
export const permissionWords = phrases(`
  permission; prior written; prohibited; forbidden; consent; authoris; authoriz; tilladelse; tillatelse; aftale med; avtale med; samtykke; tillstånd; samtycke; förbjud; forbud; ikke tilla;
  genehmigung; zustimmung; erlaubnis; untersagt; verboten; gestattet; toestemming; verboden; toegestaan; autorisation; interdit; autorización; prohibid; autorização; proibid;
  autorizzazione; vietat; non riproducibil; bez zgody; zgody; zabronion; zabrania; разрешен; запрещ; согласия; дозволу; заборон; izin; yasak; lupaa; kielletty; ilman lupa; leyfi; óheimil;
  souhlas; zakázán; engedély; tilos; acordul; interzis; seizin; tanpa izin; cho phép; άδεια; απαγορεύ; dozvol; zabranjen; дозвол; забран; 禁じ; 禁止; 無断; 许可; 許可; 授权; 授權;
  금지; 무단; إذن; يمنع; يحظر; ללא אישור; אסור
`);

/** The right, which a notice names, and the two of which it names one. */
export const rightsWords: readonly (readonly string[])[] = [rights, copying, permissionWords];
