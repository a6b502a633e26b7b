import { latin } from '../../../text/latin.ts';
import { ownPrintedProse, type Passage } from '../../reading/passages.ts';
import { sentencesOf } from '../../reading/sentences.ts';
import type { Rule } from '../../rule.ts';
import { hasOrder, isNoPlanning, isSequenceOf, tellsOfSteps } from './steps-in-order.ts';
import { saysDate } from './when.ts';

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
        '## Doelgroep\n\nLeerlingen.\n\n## Planning\n\nWe zoeken een coach in maart 2023.\n\n## Mijlpalen\n\nElke week is er een les op elke school.\n\n## Tijdpad\n\nDe stappen staan in [de tabel](#doelgroep).\n\n## Planning van het gezin\n\nOuders leren hoe zij hun dag beter indelen.\n',
    },
  ],
  run(documents, dossier, report) {
    const passages = ownPrintedProse(documents, dossier);
    for (const [index, passage] of passages.entries()) {
      const { text, under } = passage;
      if (passage.kind === 'heading' && (isPlanning.test(text.trim()) || isRoad.test(text.trim()))) {
        const below = sectionBelow(passages, index);
        const isStrict = isPlanning.test(text.trim());
        const [first] = below;
        // Heading and first words together are what is wrong.
        if (
          first &&
          passage.isAuthored(0, text.length) &&
          isUndated([passage, ...below], isStrict) &&
          (isStrict || tellsOfSteps(below))
        )
          report({
            message: `Onder “${text.trim()}” staat geen enkele datum of periode.`,
            span: { ...passage.span(0, text.length), end: first.span(0, first.text.length).end },
          });
      } else if (!under.some((heading) => isPlanning.test(heading) || isNoPlan.test(heading)))
        for (const { from, to } of sentencesOf(text))
          if (isInOrder(text.slice(from, to)) && isUndated([passage]))
            report({
              message: 'Deze stappen staan er zonder datum of periode.',
              span: passage.span(from, to),
            });
    }
  },
};

/** A page number or a value that is still open stands for something that says it. */
function isUndated(passages: readonly Passage[], isStrict = true): boolean {
  const all = passages.map((passage) => passage.text.replace(namedPeriod, '')).join(' ');
  // “Eerst werven, dan koppelen, en elk jaar een feest”: how often says nothing of when the steps are.
  const text = !isStrict || hasOrder(all) ? all.replace(howOften, '') : all;
  return !saysDate.test(text) && !elsewhere.test(text) && wordCount(text) >= MIN_WORDS;
}

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
const MIN_WORDS = 8;

const isPlanning = latin.iu`^(?:[\d.]+\s)?(?:(?:globale|voorlopige|onze|de|het)\s)?(?:planning|tijdpad|tijdlijn|tijdschema|tijdsplanning|tijdsplan|fasering|mijlpalen|stappenplan)(?:\s(?:en\s(?:fasering|mijlpalen|tijdpad|uitvoering|aanpak|vervolg|organisatie)|op\shoofdlijnen|voor\s(?:de|het)\s(?:volgende|komende|vervolg)\s?\p{L}*|van\s(?:de|het)\s(?:interventie|project|uitvoering|activiteiten|traject|pilot|proef)))?$`;
/** Headings under which parties tell in which order they go to work; but also other things. */
const isRoad = latin.iu`^(?:[\d.]+\s)?(?:(?:onze|de|het)\s)?(?:(?:volgende\s|eerste\s)?stappen|vervolgstappen|stappenplan|draaiboek|invoering|volgorde|uitvoering|uitrol|implementatie|werkplan|routekaart|route|tijdspad|tijdslijn|wanneer\swat|wanneer\sdoen\s(?:wij|we)\swat|wat\swanneer|wat\s(?:gaan\s)?(?:wij|we)\s(?:gaan\s)?doen,?\sen\sin\swelke\svolgorde|hoe\s(?:gaat\shet\s)?(?:nu\s)?verder|en\snu|vervolg|wat\ser\snog\skomt|aan\sde\sslag|start\sen\svervolg|opbouw|plan\svan\saanpak|aanpak\sen\stijdpad|planning\sen\smijlpalen|uitvoering\sin\sstappen|agenda\svoor\sde\suitvoering|de\sinvoering\sgaat\sstap\svoor\sstap|invoering\sgaat\sstap\svoor\sstap|fases|proces)\??$`;
/** Headings under which an order is no planning. */
const isNoPlan = latin.iu`(?<!\p{L})(?:inleiding|leeswijzer|werkwijze|methode|methodiek|recept|resultaten|terugblik|achtergrond|rouw|lessen|lesopbouw|programma|les)(?!\p{L})`;
/** Said outside a planning: what comes first, then and last in a project. */
const sequences = [
  latin.iu`(?<!\p{L})(?:pilot|proef|project|uitvoering|traject|invoering|uitrol|planning)\s(?:gaat|verloopt|ziet\ser|is|loopt)\s(?:als\svolgt|zo(?:\suit)?|in\sstappen)[^.!?]{0,20}:\s?eerst(?!\p{L}).{0,200}(?<!\p{L})(?:daarna|dan|vervolgens)(?!\p{L})`,
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
