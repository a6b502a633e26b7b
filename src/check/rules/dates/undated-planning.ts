import { latin } from '../../../text/latin.ts';
import { ownPrintedProse, type Passage } from '../../reading/passages.ts';
import { type Sentence, sentencesOf } from '../../reading/sentences.ts';
import type { Rule } from '../../rule.ts';
import { planHeading } from './plan-heading.ts';
import { hasOrder, isNoPlanning, isSequenceOf, tellsOfSteps } from './steps-in-order.ts';
import { saysDate, saysSeason } from './when.ts';

/** A planning in which nothing says when anything is. */
export const undatedPlanning: Rule = {
  id: 'dates/undated-planning',
  severity: 'warning',
  what: 'Zoekt een planning waarin geen enkele datum, maand of periode staat.',
  why: 'Zonder datums kan niemand zien of het werk op tijd is.',
  help: 'Schrijf bij elke stap wanneer zij is.',
  examples: [
    {
      what: 'Stappen zonder datum.',
      sheet:
        '## Doelgroep\n\nLeerlingen.\n\n## Planning\n\nEerst zoeken we een coach, zo snel mogelijk. Daarna gaan we van start op de scholen.\n\n1. Fase 1: zoeken.\n2. Fase 2: doen.\n',
      reports: [
        'Planning\n\nEerst zoeken we een coach, zo snel mogelijk. Daarna gaan we van start op de scholen. → Onder “Planning” staat geen enkele datum of periode.',
      ],
    },
    {
      what: 'Stappen in een zin.',
      sheet: '## Doelgroep\n\nDe pilot gaat zo: eerst doet één school mee, daarna volgen de andere.\n',
      reports: [
        'De pilot gaat zo: eerst doet één school mee, daarna volgen de andere. → Deze stappen staan er zonder datum of periode.',
      ],
    },
    {
      what: 'Een volgorde onder een andere kop, en wat wordt gedaan waarna iets volgt.',
      sheet:
        '## Doelgroep\n\nDe projectleiders worden benoemd, waarna de scholen zich kunnen melden en de bibliotheek maatjes traint.\n\n## Draaiboek\n\nEerst werven wij bewakers. Als die er zijn, schilderen wij de zaal, en tot slot halen wij de bedden op.\n\n## Stappen\n\n1. Nieuwe coaches zoeken.\n2. Hen opleiden bij de bibliotheek.\n3. Adressen verdelen over de wijken.\n\n## Route\n\nWij fietsen langs het kanaal.\n',
      reports: [
        'De projectleiders worden benoemd, waarna de scholen zich kunnen melden en de bibliotheek maatjes traint. → Deze stappen staan er zonder datum of periode.',
        'Draaiboek\n\nEerst werven wij bewakers. Als die er zijn, schilderen wij de zaal, en tot slot halen wij de bedden op. → Onder “Draaiboek” staat geen enkele datum of periode.',
        'Stappen\n\n1. Nieuwe coaches zoeken. → Onder “Stappen” staat geen enkele datum of periode.',
      ],
    },
    {
      what: 'Wat eerst komt, daarna en tot slot; maar niet in een les.',
      sheet:
        '## Doelgroep\n\nEerst richten wij de zaal in, daarna komt er een proef op twee scholen en tot slot gaat de bus overal langs.\n\nEerst lezen de kinderen, daarna praten zij erover en tot slot maken zij een tekening.\n',
      reports: [
        'Eerst richten wij de zaal in, daarna komt er een proef op twee scholen en tot slot gaat de bus overal langs. → Deze stappen staan er zonder datum of periode.',
      ],
    },
    {
      what: 'Een maand, een schooljaar, of hoe vaak iets is; een verwijzing; een andere kop.',
      sheet:
        '## Doelgroep\n\nLeerlingen. Volgorde van aanmelden: wie het eerst komt bij een school met plaats.\n\n## Planning\n\nWe zoeken een coach in maart 2023.\n\n## Fasering\n\nWe beginnen op alle scholen in het najaar, na de les.\n\n## Mijlpalen\n\nElke week is er een les op elke school.\n\n## Tijdpad\n\nDe stappen staan in [de tabel](#doelgroep).\n\n## Planning van het gezin\n\nOuders leren hoe zij hun dag beter indelen.\n',
    },
  ],
  run(documents, dossier, report) {
    const passages = ownPrintedProse(documents, dossier);
    const told = new Set<Passage>();
    for (const [index, passage] of passages.entries()) {
      if (told.has(passage)) continue;
      if (passage.kind !== 'heading') {
        for (const { from, to } of undatedSteps(passage))
          report({
            message: 'Deze stappen staan er zonder datum of periode.',
            span: passage.span(from, to),
          });
        continue;
      }
      const below = undatedBelow(passages, index);
      const [first] = below;
      if (!first) continue;
      for (const each of below) told.add(each);
      const { text } = passage;
      // Heading and first words together are what is wrong.
      report({
        message: `Onder “${text.trim()}” staat geen enkele datum of periode.`,
        span: { ...passage.span(0, text.length), end: first.span(0, first.text.length).end },
      });
    }
  },
};

/** Returns what is below the heading of a plan when nothing there says when anything is. */
function undatedBelow(passages: readonly Passage[], index: number): readonly Passage[] {
  const heading = passages[index] as Passage;
  const plan = planHeading(heading.text.trim());
  if (!plan || !heading.isAuthored(0, heading.text.length)) return [];
  const below = sectionBelow(passages, index);
  const isPlan = plan === 'planning' || tellsOfSteps(below, plan);
  return isPlan && isUndated([heading, ...below], plan === 'planning') ? below : [];
}

/** Returns the sentences of a passage that tell steps, when nothing in it says when they are. */
function undatedSteps(passage: Passage): readonly Sentence[] {
  const { text, under } = passage;
  if (under.some((heading) => planHeading(heading) === 'planning' || isNoPlan.test(heading))) return [];
  const steps = sentencesOf(text).filter((sentence) => isInOrder(sentence.text));
  return steps.length > 0 && isUndated([passage]) ? steps : [];
}

/** A page number or a value that is still open stands for something that says it. */
function isUndated(passages: readonly Passage[], isStrict = true): boolean {
  const all = passages.map((passage) => passage.text.replace(namedPeriod, '')).join(' ');
  // “Eerst werven, dan koppelen, en elk jaar een feest”: how often says nothing of when the steps are.
  const text = !isStrict || hasOrder(all) ? all.replace(howOften, '') : all;
  return (
    !saysDate.test(text) &&
    !saysSeason.test(text) &&
    !elsewhere.test(text) &&
    (wordCount(text) >= MIN_WORDS || isList(passages))
  );
}

/** `start`, `tussenstand`, `eindstand`: a list has few words. */
const isList = (passages: readonly Passage[]): boolean =>
  passages.filter(({ kind }) => kind === 'item').length >= 3;

/** The period of a document that is named: `Toetskader Zomerscholen 2023-2027`. */
const namedPeriod = latin.gu`(?<=\p{Lu}\p{L}{2,30}(?:\s\p{L}{1,30}){0,3}\s)(?<!Periode\s|Schooljaar\s|Fase\s)(?:19|20)\d\d\s?[-–]\s?(?:19|20)\d\d`;

const howOften = latin.giu`(?<!\p{L})(?:elke?|iedere?)\s(?:jaar|maand|week|kwartaal|dag)(?!\p{L})`;

function isInOrder(sentence: string): boolean {
  return (
    (sequences.some((sequence) => sequence.test(sentence)) && !isNoPlanning(sentence)) ||
    isSequenceOf(sentence)
  );
}

/** Less is a remark, or was left open. */
const MIN_WORDS = 6;

/** Headings under which an order is no planning. */
const isNoPlan = latin.iu`(?<!\p{L})(?:inleiding|leeswijzer|werkwijze|methode|methodiek|recept|resultaten|terugblik|achtergrond|rouw|lessen|lesopbouw|programma|les)(?!\p{L})`;
/** Said outside a planning: what comes first, then and last in a project. */
const sequences = [
  // An order is of two things at least: “Volgorde van ondertekenen: alleen als u dat wilt” is none.
  latin.iu`^(?:de\s|onze\s)?volgorde\s(?:van|voor)\s\p{L}+(?:\s\p{L}+)?:\s[^.;]{3,},[^.;]{3,}`,
  latin.iu`^(?:globale\s|voorlopige\s|onze\s|de\s|het\s)?(?:\p{L}*planning|tijdpad|tijdlijn|tijdschema|fasering|mijlpalen)(?:\s(?:van|voor)\s\p{L}+(?:\s\p{L}+)?)?:\s[^.]{10,}`,
  latin.iu`(?<!\p{L})(?:fase|etappe|tranche)\s(?:1|één|een|A|I)(?!\p{L})[^.]{5,160}(?<!\p{L})(?:fase|etappe|tranche)\s(?:2|twee|B|II)(?!\p{L})`,
  latin.iu`(?<!\p{L})eerste\s(?:fase|etappe|tranche|stap)\s[^.]{5,160}(?<!\p{L})(?:tweede|volgende|laatste)(?:\s(?:fase|etappe|tranche|stap))?(?!\p{L})`,
  // “De uitvoering verloopt in drie fasen”, “Gefaseerd voeren wij de aanpak in: …, …”, “De planning ziet er zo uit: … en …”
  latin.iu`(?<!\p{L})(?:pilot|proef|project|uitvoering|traject|invoering|uitrol|implementatie|realisatie|werkzaamheden)\s(?:gaa[nt]|verloopt|verlopen|gebeurt|gebeuren|is|zijn|loopt|lopen|kent|kennen)\s(?:opgeknipt\s|verdeeld\s|gefaseerd\s)?(?:in\s)?(?:\p{L}+\s){0,2}(?:fasen?|fases|stappen|etappes|rondes|tranches)(?!\p{L})`,
  latin.iu`(?<!\p{L})(?:gefaseerd|stapsgewijs|in\s(?:\p{L}+\s)?(?:fasen|fases|stappen|etappes))\s(?:voeren|beginnen|starten|rollen|breiden|werken|pakken|openen|zetten)\s(?:wij|we|de\spartners)\s[^:]{3,60}:[^.]{8,}(?:,|\sen\s)`,
  latin.iu`(?<!\p{L})(?:\p{L}*planning|tijdpad|fasering|pilot|proef|project|uitvoering|traject|invoering|uitrol|opzet)\s(?:gaat|verloopt|ziet\ser|is|loopt|geldt|luidt)\s?(?:als\svolgt|zo(?:\suit)?|in\sstappen|(?:globaal\s|nu\s)?(?:uit|zo)|het\svolgende)?[^.!?:]{0,12}:[^.]{8,}(?:,|\sen\s)`,
  latin.iu`(?<!\p{L})(?:volgende|eerste|komende)\s(?:stappen|fasen|fases)\s(?:zijn|liggen|staan)\s(?:voorzien|gepland|vast|klaar|in\shet\sverschiet|afgesproken)[^:]{0,20}:[^.]{8,}(?:,|\sen\s)`,
  // First, then and last; of what a project does, not a lesson.
  latin.iu`(?<!\p{L})eerst\s(?![^.!?]*(?<!\p{L})(?:kinderen|leerlingen|peuters|kleuters|ouders)(?!\p{L}))[^.!?]{5,120},?\s(?:daarna|vervolgens|dan)\s[^.!?]{5,120}\s(?:tot\sslot|ten\sslotte|uiteindelijk|als\slaatste)(?!\p{L})`,
  latin.iu`^zodra\s[^.!?]{5,80},\s[^.!?]{5,80}\sen\s(?:daarna|vervolgens)\s(?:volgen|volgt|starten|start|beginnen|begint|gaan|gaat|komen|komt)(?!\p{L})`,
];
/** The planning is in another place. */
const elsewhere = latin.iu`\ufffc|(?<!\p{L})(?:zie|staat\sin|staan\sin|opgenomen\sin|maken\swe\slater|volgens\sde|bijlage)(?!\p{L})`;

/** All below a heading, up to the next one of its level or above. */
function sectionBelow(passages: readonly Passage[], index: number): readonly Passage[] {
  const heading = passages[index] as Passage;
  const end = passages.findIndex(
    ({ kind, depth = 0, source }, at) =>
      at > index && (source !== heading.source || (kind === 'heading' && depth <= (heading.depth ?? 0))),
  );
  return passages.slice(index + 1, end < 0 ? undefined : end);
}

function wordCount(text: string): number {
  return text.match(/\p{L}{2,}/gu)?.length ?? 0;
}
