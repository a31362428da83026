/** Speech and lines that a dash opens. */

/** Whether a dash and a space open the text: "– Vi er slavere." */
export function opensWithDash(text: string): boolean {
  return /^[–—―-]\s/.test(text) || /^—\S/.test(text);
}
