import { latin } from '../../../text/latin.ts';
import { says } from '../../../text/says.ts';
import { askEach } from '../../ask-each.ts';
import { amountsInText } from '../../reading/amounts-in-text.ts';
import type { Found } from '../../reading/found.ts';
import { ownPrintedProse } from '../../reading/passages.ts';
import { sentencesOf } from '../../reading/sentences.ts';
import type { Rule } from '../../rule.ts';
import { type BudgetValue, budgetValuesFor } from './budget-values.ts';
import { namesItem } from './is-named.ts';
import { payerWords } from './payer-words.ts';
import { promisesOfMoney } from './promises-of-money.ts';

/** Nothing is promised, it is somebody else's, or the amount is said elsewhere. */
const otherwise = says`geen|niet|nooit|mits|als|indien|wanneer|(?:kan|kunnen|kunt)(?! rekenen op)|volgens|conform|mag|mogen|zou|zouden|(?:wil|willen)(?!.{3,120} vra(?:agt|gen) (?:u|uw|wij|we)(?!\p{L}))|onderzoeken|onderzoekt|aanvragen|aan te vragen|aangevraagd|aanvraag|bekijk\p{L}*|misschien|eventueel(?! tekort)|rijk|ministerie|landelijk\p{L}*|europ\p{L}*|overheid|regeling|masterplan|wet|(?<!uit (?:dat|het|dit|ons|een) )(?<!\p{L})fonds(?:en)?(?! aan)|(?<!in de )begroting|in de begroting(?! (?:voor|van) (?:volgend|komend|het volgende|20))|bijlage|paragraaf|hoofdstuk|tabel|hieronder|onderstaande|volgende|genoemde|bovenstaande|verantwoord\p{L}*|overgebleven|rest|resterende|besluit van \d{1,2}|daarmee|hiermee|uren|tijd|aandacht|hoeveel|hoe|of|(?:door|van|voor) wie|wie (?:betaalt|betalen|draagt|geeft)|welke?|moet|moeten|terug\p{L}*|besparen|gemiddeld`;

/** Money that is promised without saying how much. */
export const noAmount: Rule = {
  id: 'money/no-amount',
  severity: 'warning',
  what: 'Zoekt toezeggingen van geld zonder bedrag: “reserveert een budget”, “stelt een bijdrage beschikbaar”, “draagt financieel bij”.',
  why: 'Wie tekent, weet niet waarvoor, en achteraf kan niemand zeggen wat er is afgesproken.',
  help: 'Schrijf het bedrag, een percentage of een maximum erbij, of verwijs naar de begroting waar het staat.',
  examples: [
    {
      what: 'Een budget, een bijdrage en geld, zonder te zeggen hoeveel.',
      sheet:
        '## Doelgroep\n\nVoor de communicatie reserveren wij een passend budget. De gemeente stelt een bijdrage beschikbaar.\n\n- Voor de huur trekt de gemeente geld uit.\n- De school draagt financieel bij.\n- De stichting betaalt mee aan de huur.\n- De bibliotheek vergoedt een deel van de buskosten.\n',
      reports: [
        'reserveren wij een passend budget → In “reserveren wij een passend budget” staat niet om hoeveel geld het gaat.',
        'stelt een bijdrage beschikbaar → In “stelt een bijdrage beschikbaar” staat niet om hoeveel geld het gaat.',
        'trekt de gemeente geld uit → In “trekt de gemeente geld uit” staat niet om hoeveel geld het gaat.',
        'draagt financieel bij → In “draagt financieel bij” staat niet om hoeveel geld het gaat.',
        'betaalt mee aan de huur → In “betaalt mee aan de huur” staat niet om hoeveel geld het gaat.',
        'vergoedt een deel van de buskosten → In “vergoedt een deel van de buskosten” staat niet om hoeveel geld het gaat.',
      ],
    },
    {
      what: 'Een bedrag dat erbij staat of er meteen op volgt, geld van anderen, en iets anders dan geld.',
      sheet:
        '## Doelgroep\n\nDe gemeente stelt € 5.000 beschikbaar en reserveert een budget van € 2.000. De school draagt een bedrag bij. Het gaat om € 300.\nHet Rijk stelt geld beschikbaar. De gemeente stelt een lokaal beschikbaar en brengt geen kosten in rekening. Wij investeren in mensen.\n',
    },
  ],
  run: askEach(ownPrintedProse, promisesOfMoney, (found, dossier) => {
    if (found.passage.kind === 'heading' || isSaidHowMuch(found)) return undefined;
    // What a line of the budget is for has its amount there.
    const values = budgetValuesFor(found.passage.source, dossier);
    if (values.some(({ role, label }) => role === 'line' && namesItem(label, found.said))) return undefined;
    // Of all costs the part that a source pays is in the budget.
    if (ofAll.test(found.said) && values.some((each) => isPaidBy(each, found.sentence))) return undefined;
    return `In “${found.said}” staat niet om hoeveel geld het gaat.`;
  }),
};

/** `betaalt een deel`, and nothing else. */
const ofAll = latin.iu`^\p{L}+ (?:een )?(?:deel|gedeelte)$`;

function isPaidBy({ role, label, id = '' }: BudgetValue, sentence: string): boolean {
  const words = role === 'source' ? payerWords(label, id) : [];
  return words.length > 0 && latin.iu`(?<!\p{L})(?:${words.join('|')})(?!\p{L})`.test(sentence);
}

/** Who or what it is for, in a clause of its own: `Voor ouders die dat niet kunnen, …`, `Wie dat niet kan, …`. */
const inFront = /^(?:(?:voor|aan) [^,]{0,40} (?:die|dat|waar)|wie) [^,]{0,80}, /iu;

/** A sentence without the clauses behind a promise that say something else: `…, zodat niemand risico loopt`. */
function clauseOf(sentence: string, end: number): string {
  const own = sentence.replace(inFront, (clause) =>
    clause.length < end ? ' '.repeat(clause.length) : clause,
  );
  const next = own
    .slice(end)
    .search(/, (?:zodat|omdat|want|maar|en|waarop) |(?<!,) (?:zodra|waaruit|waarmee) /);
  return next < 0 ? own : own.slice(0, end + next);
}

/** “… wordt een bedrag per lid verstrekt. … ontvangen zij € 30 per lid.” */
const repeats = (said: string, next: string): boolean =>
  said.split(/\P{L}+/u).some((word) => word.length > 5 && latin.iu`(?<!\p{L})${word}(?!\p{L})`.test(next));

/** An amount, a percentage or a share in the sentence or right behind it; a value that is filled in, or a blank, counts too. */
function isSaidHowMuch({ passage: { text, row }, from, to }: Found): boolean {
  if (row && /\d/.test(row)) return true;
  const sentences = sentencesOf(text);
  const at = sentences.findIndex((sentence) => sentence.from <= from && sentence.to > from);
  const [own, next] = [sentences[at], sentences[at + 1]];
  if (
    !own ||
    otherwise(clauseOf(own.text, to - own.from)) ||
    /[%\ufffc?[]|procent/.test(own.text) ||
    to > own.to
  )
    return true;
  // What is said of all, or is expected.
  if (/^(?:Gemeenten|Verwacht wordt) |naar verwachting/u.test(own.text)) return true;
  const isOfThat =
    next !== undefined &&
    (/^(?:Het gaat|Dat|Dit|Daarvan|Het|Samen|In totaal)\b/.test(next.text) ||
      repeats(text.slice(from, to), next.text));
  const explained = isOfThat ? next.text : '';
  return [own.text, explained].some(
    (sentence) => amountsInText(sentence).length > 0 || /\ufffc/.test(sentence),
  );
}
