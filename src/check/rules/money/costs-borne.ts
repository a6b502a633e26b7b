import { latin } from '../../../text/latin.ts';
import type { Stretch } from '../../reading/found.ts';

/** What costs money by its name: of these “voor zijn rekening nemen” is paying, of a task it is doing. */
const costs =
  '\\p{L}*(?:kosten|huur|lonen|loon|salaris|salarissen|premie|contributie|lesgeld|entree|leges|afschrijving|energierekening|rekening|catering|verbouwing|inrichting|aanschaf|inkoop|inhuur|drukwerk|vervoer|busreis|reis|materialen|materiaal)';
/** What is bought or done for money, behind `bijdragen aan`. */
const works =
  '(?:aanschaf|aanleg|inrichting|verbouwing|bouw|renovatie|onderhoud|huur|inkoop|aankoop|opknappen|verhuizing|snoeien|schilderen|herstel|reparatie|drukken|plaatsen|vervangen|vervanging|inhuur|catering|exploitatie)';
const some = '(?:\\p{L}[\\p{L}’-]{0,24}\\s){0,6}?';
/** What somebody must pay. */
const owed =
  '(?:\\p{L}*(?:kosten|tekort|tekorten|verlies|verliezen|huur|salaris|salarissen|loon|lonen|premie|contributie|entree|leges|lesgeld|energierekening|schade)|uitgaven)';
/** Of what somebody gives already, more is promised. */
const granted =
  '(?:(?:jaar|start|werk|exploitatie|basis|project)?(?:subsidie|bijdrage|budget|krediet|vergoeding|toelage))';
/** What is bought with money alone. */
const bought =
  '\\p{L}*(?:kasten|boeken|laptops|tablets|computers|apparatuur|meubilair|meubels|gebouw|gebouwen|lokaal|lokalen|materialen|speeltoestellen|installaties?|camera’s|verlichting|zonnepanelen|instrumenten|machines|fietsen|bussen|bus|voertuigen|software|schoolplein|schoolpleinen|speeltuin|inrichting|aanschaf|verbouwing|nieuwbouw|renovatie)';
const pots = '(?:\\p{L}*(?:fonds|reserve|pot|potje|kas|tekort|budget|begroting))';

/** Ways to say that somebody pays, in which no amount of money is named; who pays, has no say in how much. */
const ways: readonly (readonly [hint: RegExp, pattern: () => RegExp])[] = [
  // “neemt de huur voor zijn rekening”
  [
    /rekening/i,
    () =>
      latin.giu`(?<!\p{L})(?:neemt|nemen|nam|namen)\s${some}${costs}\s${some}voor\s(?:zijn|haar|hun|onze|eigen)\srekening|(?<!\p{L})${costs}\s${some}(?:komt|komen)\svoor\srekening\svan\s\S+`,
  ],
  // “de kosten worden gedragen door de besturen”, “de inhuur wordt bekostigd uit de post onvoorzien”
  [
    /gedragen|betaald|vergoed|bekostigd|gefinancierd|gesubsidieerd/i,
    () =>
      latin.giu`(?<!\p{L})${costs}\s${some}(?:wordt|worden)\s${some}(?:gedragen|betaald|vergoed|bekostigd|gefinancierd|gesubsidieerd)(?!\p{L})|(?<!\p{L})(?:wordt|worden)\s${some}(?:bekostigd|gefinancierd|gesubsidieerd)\s(?:uit|door)\s\S+`,
  ],
  // “draagt uit zijn budget bij aan de inrichting”
  [
    /bij aan /i,
    () =>
      latin.giu`(?<!\p{L})(?:draagt|dragen|droeg|droegen)\s${some}bij\saan\s(?:de|het|een)\s(?:\p{L}{3,20}\s)?${works}(?!\p{L})`,
  ],
  // “past het tekort bij”, “vult het fonds aan”, “schiet de kosten voor”, “legt het restant bij”
  [
    / (?:bij|aan|voor)(?=$|[.,;]| zodra| als| voor| uit)/i,
    () =>
      latin.giu`(?<!\p{L})(?:(?:past|passen|legt|leggen)\s${some}(?:tekort|restant|rest|verschil|geld|iets)\s${some}bij|(?:vult|vullen)\s${some}${pots}\s${some}aan|(?:schiet|schieten)\s${some}(?:geld|bedrag|\p{L}*kosten|huur)\s${some}voor)(?!\p{L})`,
  ],
  // “staat garant voor”, “doet een duit in het zakje”, “doneert iets”, “er komt een potje voor”
  [
    /garant|duit|doneer|doneren|schenk|potje|fonds/i,
    () =>
      latin.giu`(?<!\p{L})(?:(?:staat|staan)\s${some}garant(?:\svoor)?|(?:doet|doen)\seen\sduit\sin\shet\szakje|iets\s(?:te\s)?(?:doneren|schenken)|(?:doneert|doneren|schenkt|schenken)\s${some}(?:iets|wat)(?=\s(?:aan|voor))|er\s(?:komt|is)\seen\s(?:potje|noodfonds)\svoor)(?!\p{L})`,
  ],
  // “zegt toe het tekort aan te vullen”
  [
    /(?:aan|bij)\ste\s(?:vullen|passen|leggen)/i,
    () => latin.giu`(?:tekort|restant|verschil)\s${some}(?:aan|bij)\ste\s(?:vullen|passen|leggen)(?!\p{L})`,
  ],
  // “verhogen wij de jaarlijkse bijdrage”, “een ophoging van de subsidie”, “doteren aan de reserve”
  [
    /(?:ver|op)ho[og]|dote|verruim|verdubbel|verleng|continue|reserve|voorziening|risico|tekort|korting/i,
    () =>
      latin.giu`(?<!\p{L})(?:verhoogt|verhogen|verruimt|verruimen|verdubbelt|verdubbelen|verlengt|verlengen|continueert|continueren)\s${some}${granted}(?!\p{L})|(?<!\p{L})(?:hoogt|hogen)\s${some}${granted}\s${some}op(?!\p{L})|(?<!\p{L})(?:verhoging|ophoging|verruiming)\svan\s${some}${granted}(?=[.,;]|$|\svoor|\saan)|(?<!\p{L})${granted}\s${some}(?:wordt|worden)\s${some}(?:verhoogd|opgehoogd|verruimd|verdubbeld)(?!\p{L})|(?<!\p{L})(?:spreekt|spreken)\s${some}(?:\p{L}*reserve|\p{L}*fonds)\s${some}aan(?!\p{L})|(?<!\p{L})(?:\p{L}*reserve|\p{L}*fonds)\s${some}aangesproken|(?<!\p{L})voorziening\s(?:te\s)?(?:vormen|gevormd)|(?<!\p{L})(?:draagt|dragen|neemt|nemen)\s${some}financiële\srisico|(?<!\p{L})\p{L}*tekort\s(?:vult|vullen|past|passen|dekt|dekken|draagt|dragen)\s${some}\p{L}+|(?<!\p{L})(?:krijgt|krijgen)\s${some}korting\sop\s(?:de|het|hun|zijn|haar)\s(?:\p{L}*contributie|huur|entree|prijs|lesgeld|leges|tarief|abonnement)(?!\p{L})|(?<!\p{L})(?:doteert|doteren)\s${some}aan\s${some}(?:\p{L}*reserve|\p{L}*fonds|voorziening)(?!\p{L})`,
  ],
  // “investeert in nieuwe kasten”; not in mutual trust
  [/investe/i, () => latin.giu`(?<!\p{L})(?:investeert|investeren)\s${some}in\s${some}${bought}(?!\p{L})`],
  // “neemt de helft van de reiskosten op zich”, “draagt de kosten van”, “deelt de kosten”, “staat in voor het tekort”
  [
    /op zich|dra(?:ag|gen)|de(?:elt|len)|instaa|staa|draai/i,
    () =>
      latin.giu`(?<!\p{L})(?:(?:neemt|nemen)\s(?!${some}eigen)${some}${owed}\s${some}op\szich|(?:draagt|dragen|deelt|delen)\s(?!${some}(?:bij|eigen|\p{L}+de|helft|kwart|verantwoord\p{L}+)\s)${some}${owed}(?=\s(?:van|voor|die)(?!\p{L})|[.,;]|$)|(?:staat|staan)\s${some}in\svoor\s${some}${owed}|(?:draait|draaien)\s${some}op\svoor\s${some}${owed})(?!\p{L})`,
  ],
  // “krijgen hun reiskosten vergoed”, “wordt voor het verlies gecompenseerd”
  [
    /compens|schadeloos|terug|betaald|vergoed|kwijtgesch|kwijtsch|doorbetaald|declareren/i,
    () =>
      latin.giu`(?<!\p{L})(?:(?:wordt|worden)\s${some}(?:gecompenseerd|schadeloosgesteld|terugbetaald|kwijtgescholden)|(?:krijgt|krijgen)\s${some}${owed}\s${some}(?:vergoed|terugbetaald|terug|kwijtgescholden|gecompenseerd|betaald)|(?:compenseert|compenseren)\s${some}\p{L}+|(?:vrijwilligers|coaches|docenten|tolken|chauffeurs|trainers|begeleiders|mentoren|sprekers)\s${some}(?:wordt|worden)\s${some}betaald|(?:scheldt|schelden)\s${some}${owed}\s${some}kwijt)(?!\p{L})`,
  ],
  // “tast in de buidel”, “legt toe op de lessen”
  [
    /buidel|portemonnee|beurs|toe op|op kosten van|lege|huur|contributie/i,
    () =>
      latin.giu`(?<!\p{L})(?:(?:tast|tasten)\s${some}in\sde\s(?:buidel|beurs|portemonnee)|(?:trekt|trekken)\s${some}de\s(?:beurs|portemonnee)|(?:legt|leggen)\s${some}toe\sop|op\skosten\svan\s(?:de|het|ons|onze)|(?:verlaagt|verlagen)\s${some}(?:huur|leges|contributie|tarief|lesgeld))(?!\p{L})`,
  ],
];
const readers = ways.map(([hint, pattern]) => {
  let made: RegExp | undefined;
  return (sentence: string): Stretch | undefined => {
    if (!hint.test(sentence)) return undefined;
    made ??= pattern();
    made.lastIndex = 0;
    const match = made.exec(sentence);
    return match ? { from: match.index, to: match.index + match[0].length } : undefined;
  };
});

/** Returns where a sentence says that somebody bears costs, without an object that is money; undefined when it does not. */
export function costsBorne(sentence: string): Stretch | undefined {
  for (const read of readers) {
    const found = read(sentence);
    if (found) return found;
  }
  return undefined;
}
