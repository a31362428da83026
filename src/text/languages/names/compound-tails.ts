/** Words that a hyphen joins to a name and that are none of it: "Academy Award-winning", "Trump-vennlig". Data only. */
import { wordList } from '../word-list.ts';

/** In lower case. */
export const compoundTails: ReadonlySet<string> = new Set(
  wordList(`
  led based born backed run owned controlled held occupied majority minority style wide only free friendly winning
  ordered educated trained built made related era like sized sponsored brokered affiliated allied linked funded
  dominated aligned supported imposed appointed nominated bound heavy loving hating speaking area themed inspired
  ledet ledede baserte basert eid eide støttet støttede født fødte vennlig vennlige kontrollert kontrollerte lignende
  styrt styrte okkupert okkuperte aktige leder lederen sjef sjefen minister ministeren
  ledd ledda baserad baserade ägd ägda stödd född vänlig vänliga kontrollerad ledare ledaren chef chefen
  geführt geführte geführten nahe nahen freundlich feindlich typisch
  gezind gezinde gestuurd geleide
`),
);
