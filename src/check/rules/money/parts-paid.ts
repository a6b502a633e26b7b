import { latin } from '../../../text/latin.ts';
import type { Stretch } from '../../reading/found.ts';

const some =
  '(?:een (?:groot |klein |flink )?(?:deel|gedeelte|stuk|aandeel)|deels|gedeeltelijk|ten dele|grotendeels|voor een (?:groot |klein )?(?:deel|gedeelte))';
/** Not what is counted: `een deel van de ouders betaalt niets`. */
const ofCosts = String.raw`(?!\s(?:van|aan)\s(?:de\s|het\s|onze\s|hun\s|deze\s|die\s)?(?:\p{L}+e\s)?\p{L}*(?:leerlingen|kinderen|ouders|jongeren|scholen|gezinnen|partners|leraren|peuters|bewoners|inwoners|deelnemers|mensen|tijd|uren|dag|groep|klas)(?!\p{L}))`;
const payVerb =
  'betaalt|betalen|betaalde|betaalden|betaald|vergoedt|vergoeden|vergoedde|vergoed|subsidieert|subsidiëren|subsidieerde|gesubsidieerd|bekostigt|bekostigen|bekostigde|bekostigd|(?:mede)?financiert|(?:mede)?financieren|financierde|gefinancierd|sponsort|gesponsord';
const costs = String.raw`\p{L}*(?:kosten|overschot|geld|budget|bedrag|huur|opbrengst|subsidie|reserve|middelen|rekening|uitgaven|lonen|prijs|contributie|loon|tekort)`;
const spendVerb =
  'draagt|dragen|droeg|neemt|nemen|nam|dekt|dekken|dekte|gedekt|reserveert|reserveren|gereserveerd|besteedt|besteden|besteed|legt|leggen|schiet|schieten|zet|zetten|houdt|houden|bestemt|bestemmen|bestemd|maakt|maken';
/** Some of the costs, without saying how much: `vergoedt een deel van de buskosten`, `voor een deel gesubsidieerd`. */
const partly = (): readonly RegExp[] => [
  latin.iu`(?<!\p{L})(?:${payVerb})\s(?:[^\s.,;:]+\s){0,6}?${some}(?!\p{L})${ofCosts}(?:\svan\s(?:de\s|het\s)?\p{L}+)?`,
  latin.iu`(?<!\p{L})(?:(?<=\S\s)${some}|een\sdeel(?=\svan)|deels|gedeeltelijk)(?!\p{L})${ofCosts}\s(?:[^\s.,;:]+\s){0,6}?(?:${payVerb})(?!\p{L})`,
  latin.iu`(?<!\p{L})(?:${spendVerb})\s(?:[^\s.,;:]+\s){0,5}?een\s(?:deel|gedeelte|stuk)\svan\s(?:de\s|het\s|hun\s|onze\s|die\s|dat\s)?${costs}(?!\p{L})`,
  latin.iu`(?<!\p{L})een\s(?:deel|gedeelte|stuk)\svan\s(?:de\s|het\s|hun\s|onze\s|die\s|dat\s)?${costs}\s(?:[^\s.,;:]+\s){0,5}?(?:${spendVerb})(?!\p{L})`,
];
const hasPart = /deel|deels|dele|gedeelte|stuk/i;
const paysOrSpends =
  /betaa?l|vergoed|subsidi|bekosti|financier|sponsor|dra[ga]|droeg|ne(?:em|men)|nam|dek|reserve|bested|besteed|leg|schiet|zet|houd|bestem|ma(?:ak|ken)/i;
let partlyMade: readonly RegExp[] | undefined;

/** Finds a part of the costs that somebody pays, without how much: `vergoedt een deel van de buskosten`. */
export function partsPaid(sentence: string): Stretch | undefined {
  if (!hasPart.test(sentence) || !paysOrSpends.test(sentence)) return undefined;
  partlyMade ??= partly();
  for (const pattern of partlyMade) {
    const found = pattern.exec(sentence);
    if (found) return { from: found.index, to: found.index + found[0].length };
  }
  return undefined;
}
