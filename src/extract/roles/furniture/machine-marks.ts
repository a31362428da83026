/** Tells what a program left in the page in place of a picture, a film or a row of buttons. Claims nothing. */

const longestMark = 90;

/** "[ZT]15516[/ZT]", "[yt]https://…[/yt]" */
const paired = /^\[([A-Za-z][A-Za-z_]{1,20})\][^\s[\]]{1,70}\[\/\1\]$/;
/** "[SHARE_BUTTONS_BAR]", "[gallery ids="12,13"]", "[contact-form-7 id="4"]" */
const bracketed =
  /^\[(?:[A-Za-z]{2,}(?:_[A-Za-z0-9]{2,})+|[A-Za-z][\w-]{2,30}(?: [a-z_]{2,15}="[^"[\]]{0,50}"){1,4})\s?\/?\]$/;
/** "{bbseparator}", "{{ poll.title }}", "{% include menu %}" */
const curly = /^\{(?:[a-z][a-z_]{3,30}|\{\s?[\w.| -]{2,50}\s?\}|%\s?[\w.| -]{2,50}\s?%)\}$/i;
/** Whether a line is nothing but a mark for a program. */
export function isMachineMark(text: string): boolean {
  if (text.length > longestMark) return false;
  const first = text.charCodeAt(0);
  if (first === openBracket) return paired.test(text) || bracketed.test(text);
  return first === openCurly && curly.test(text);
}

const [openBracket, openCurly] = [0x5b, 0x7b];
