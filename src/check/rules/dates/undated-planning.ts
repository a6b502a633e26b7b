import { latin } from '../../../text/latin.ts';
import { ownPrintedProse, type Passage } from '../../reading/passages.ts';
import type { Rule } from '../../rule.ts';
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
      reports: ['Planning → Onder “Planning” staat geen enkele datum of periode.'],
    },
    {
      what: 'Een maand, een schooljaar, of hoe vaak iets is; een verwijzing; een andere kop.',
      sheet:
        '## Doelgroep\n\nLeerlingen.\n\n## Planning\n\nWe zoeken een coach in maart 2023.\n\n## Mijlpalen\n\nElke week is er een les op elke school.\n\n## Tijdpad\n\nDe stappen staan in [de tabel](#doelgroep).\n\n## Planning van het gezin\n\nOuders leren hoe zij hun dag beter indelen.\n',
    },
  ],
  run(documents, dossier, report) {
    const passages = ownPrintedProse(documents, dossier);
    for (const [index, heading] of passages.entries()) {
      if (heading.kind !== 'heading' || !isPlanning.test(heading.text.trim())) continue;
      const below = sectionBelow(passages, index);
      const text = below.map((passage) => passage.text).join(' ');
      // A page number or a value that is still open stands for something that says it.
      const isRead = saysDate.test(`${heading.text} ${text}`) || elsewhere.test(text);
      if (isRead || wordCount(text) < MIN_WORDS) continue;
      const { length } = heading.text;
      if (!heading.isAuthored(0, length)) continue;
      report({
        message: `Onder “${heading.text.trim()}” staat geen enkele datum of periode.`,
        span: heading.span(0, length),
      });
    }
  },
};

/** Less is a remark, or was left open. */
const MIN_WORDS = 8;

const isPlanning = latin.iu`^(?:[\d.]+\s)?(?:(?:globale|voorlopige|onze|de)\s)?(?:planning|tijdpad|tijdlijn|tijdschema|tijdsplanning|tijdsplan|fasering|mijlpalen)(?:\s(?:en\s(?:fasering|mijlpalen|tijdpad|uitvoering|aanpak|vervolg|organisatie)|op\shoofdlijnen|van\s(?:de|het)\s(?:interventie|project|uitvoering|activiteiten|traject)))?$`;
/** The planning is in another place. */
const elsewhere = latin.iu`\ufffc|(?<!\p{L})(?:zie|staat\sin|staan\sin|opgenomen\sin|volgt|maken\swe\slater|volgens\sde|bijlage)(?!\p{L})`;

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
