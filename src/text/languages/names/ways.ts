/** Programs by which people meet and send: behind a preposition, "via Zoom", no place and nobody. As written. Data only. */
import { wordList } from '../word-list.ts';

const ways: ReadonlySet<string> = new Set(
  wordList(
    'Zoom Skype Teams Meet Webex FaceTime Facetime Jitsi Signal Discord Slack Messenger Snapchat Viber Internet Web Bluetooth',
  ),
);
/** What leads to them, in the languages of newspapers. */
const leads: ReadonlySet<string> = new Set(
  wordList('via per par por pela pelo på over über auf sur su on through över przez через by'),
);

/** Whether a word behind another is by what people met or sent something. */
export function isWay(before: string, word: string): boolean {
  return ways.has(word) && leads.has(before);
}
