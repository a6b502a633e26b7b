import type { Nodes, Paragraph, PhrasingContent } from 'mdast';
import { spanOf } from '../../../model/nodes.ts';
import { textOf } from '../../../model/text-of.ts';
import { latin } from '../../../text/latin.ts';
import type { Rule } from '../../rule.ts';
import { sourcesOf } from '../../sources-of.ts';

/** Lines in bold that are used as a heading (WCAG 2.2, 1.3.1; technique F2). */
export const fakeHeading: Rule = {
  id: 'access/fake-heading',
  severity: 'warning',
  what: 'Zoekt vette regels die als kop zijn bedoeld.',
  why: 'Alleen een kop komt in de inhoudsopgave, en alleen daarlangs springt wie het document laat voorlezen. Staat de tekst er direct onder, dan komt zij op dezelfde regel.',
  help: 'Maak er een kop van met hekjes, met een lege regel ervoor en erna: `### Planning`. Is het geen kop, zet er dan een punt achter.',
  examples: [
    {
      what: 'Een vette regel boven een alinea, en een die eraan vastzit.',
      sheet: '## Doelgroep\n\n**De leerlingen**\n\nGroep 7 en 8.\n\n**De ouders**\nAlle ouders.\n',
      reports: [
        '**De leerlingen** → De vette regel `De leerlingen` lijkt een kop, maar is het niet.',
        '**De ouders** → De vette regel `De ouders` lijkt een kop, maar is het niet.',
      ],
    },
    {
      what: 'Een vraag, een regel in vet en cursief, en een die met een harde regel eindigt.',
      sheet:
        '## Doelgroep\n\n**Wie doet er mee?**\n\nAlle klassen.\n\n***De ouders***\n\nAlle ouders.\n\n**De school**\\\nAlle leraren.\n\n**Planning:**\n\nIn mei.\n',
      reports: [
        '**Wie doet er mee?** → De vette regel `Wie doet er mee?` lijkt een kop, maar is het niet.',
        '***De ouders*** → De vette regel `De ouders` lijkt een kop, maar is het niet.',
        '**De school** → De vette regel `De school` lijkt een kop, maar is het niet.',
        '**Planning:** → De vette regel `Planning:` lijkt een kop, maar is het niet.',
      ],
    },
    {
      what: 'Het begin van een zin die eronder verdergaat.',
      sheet:
        '## Doelgroep\n\n**De partijen spreken af:**\n\n- samen te werken;\n\n**Het college besluit:**\n\nde school te openen.\n',
    },
    {
      what: 'Een zin, een bedrag, vet aan het begin van een alinea, en vet in een lijst of kader.',
      sheet:
        '## Doelgroep\n\n**Iedereen doet mee.**\n\n**Totaal: € 500**\n\n**Ouders**: alle ouders.\n\n- **Kinderen**\n\n:::note\n**Titel**\n\nTekst.\n:::\n',
    },
  ],
  run(documents, dossier, report) {
    for (const source of sourcesOf(documents, dossier))
      source.body.children.forEach((node, index) => {
        const words =
          node.type === 'paragraph' ? headingOf(node, source.body.children[index + 1]) : undefined;
        if (words)
          report({
            message: `De vette regel \`${textOf(words)}\` lijkt een kop, maar is het niet.`,
            span: spanOf(words),
          });
      });
  },
};

/** Longer lines are sentences. */
const MAX_CHARACTERS = 80;

/** The bold words that are a paragraph above text, or the first line of one. */
function headingOf(paragraph: Paragraph, next: Nodes | undefined): PhrasingContent | undefined {
  const [first, ...others] = paragraph.children;
  if (!first || !isBold(first)) return undefined;
  const text = textOf(first).trim();
  if (text.length > MAX_CHARACTERS || /[.!;,…]$|[€%]|^\W*$/u.test(text)) return undefined;
  if (others.length > 0) return beginsALine(others[0]) && !/[:–-]$/.test(text) ? first : undefined;
  if (!next || !isText.has(next.type)) return undefined;
  return /:$/.test(text) && (next.type !== 'paragraph' || leadIn.test(text)) ? undefined : first;
}

/** In bold, and maybe in italics as well. */
function isBold(node: PhrasingContent): boolean {
  if (node.type === 'strong') return true;
  const [only, ...others] = node.type === 'emphasis' ? node.children : [];
  return only !== undefined && others.length === 0 && isBold(only);
}

/** Words before a colon that begin a sentence which goes on below: `De raad besluit:`. */
const leadIn = latin.iu`(?<!\p{L})(?:besluit(?:en)?|gelet op|gezien|gehoord|overwegen(?:de)?|constateren(?:de)?|let op|verzoek(?:t|en)|draagt|dragen|roept|roepen|spreekt|stelt|stellen|komen|verklaren|afspreken|overeen|namelijk|volgende|hierbij|onderwerp|aan|van|datum)(?!\p{L})`;

const isText: ReadonlySet<string> = new Set(['paragraph', 'list', 'table', 'quote', 'callout', 'figure']);

/** Says whether the bold words are followed by the end of a line. */
function beginsALine(next: Nodes | undefined): boolean {
  if (next?.type === 'break') return true;
  const first = next?.type === 'text' ? next.data?.origins?.[0]?.span : undefined;
  return first !== undefined && first.end.line > first.start.line && first.end.column === 1;
}
