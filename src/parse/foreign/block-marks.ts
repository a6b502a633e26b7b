import type { Nodes } from 'mdast';
import { textOf } from '../../model/text-of.ts';
import { shortened } from '../shortened.ts';
import type { ForeignMark, MarkedBlock } from './foreign-mark.ts';

const table = {
  rule: 'foreign/table',
  severity: 'error',
  what: 'Een tabel van een ander programma',
  help: 'Schrijf een koprij, daaronder een regel met streepjes, dan de andere rijen:\n| Naam | Bedrag |\n| --- | --- |\n| Ark | € 10 |',
} as const;

/** What a line of a foreign table is taken for. */
export const tableConsequences = [
  'markdown/broken-table',
  'markdown/text-in-table',
  'markdown/underlined-heading',
  'markdown/indented-code',
];

/** The message of a table that Markdown read as lines across the page. */
export const ruledTable = { ...table, explains: tableConsequences } as const;

/** Marks at the start of a line. */
export const blockMarks: readonly ForeignMark[] = [
  {
    // Grid tables of pandoc and reStructuredText, tables of Org, and the simple ones of reStructuredText.
    ...table,
    pattern:
      /^[ \t]*\+[-=:]{2,200}(?:\+[-=:]{2,200}){0,40}\+[ \t]*$|^[ \t]*\|[-=]{2,200}(?:\+[-=]{2,200}){1,40}\|[ \t]*$|^[ \t]*={2,200}(?:[ \t]{1,80}={2,200}){1,40}[ \t]*$/gm,
    explains: tableConsequences,
  },
  {
    rule: 'foreign/line-block',
    what: 'Een gedicht of adres met `|` voor elke regel',
    pattern: /^[ \t]*\|[ \t]+[^|\n]{1,500}\n(?:[ \t]*\|(?:[ \t]+[^|\n]{1,500})?(?:\n|$)){1,100}/g,
    help: 'Haal de `|` weg en zet een `\\` aan het eind van elke regel, behalve de laatste.',
    explains: ['markdown/broken-table'],
  },
  {
    rule: 'foreign/caption',
    what: 'Een bijschrift bij een tabel',
    pattern: /^[ \t]*(?:Table)?:[ \t]+(\S[^\n]{0,300})/g,
    honest: (_, block) => !besideTable(block),
    help: ([, words = '']) =>
      `Zet het als gewone alinea boven de tabel: \`${shortened(words.replace(/\{[^}]*\}?/g, ''))}\`. Het bijschrift van een afbeelding staat bij de afbeelding: \`![beschrijving](naam.png "bijschrift")\`.`,
    explains: ['markdown/text-in-table'],
    also: ({ node, parent }) => (node.type === 'tableCell' ? [parent] : []),
  },
  {
    rule: 'foreign/definition-list',
    what: 'Een lijst van begrippen met `:`',
    pattern: /(?<=^([^\n]{0,200})\n[ \t]*|^[ \t]*):[ \t]+(\S[^\n]{0,300})/gm,
    honest: ({ 1: before, 2: words = '' }, block) =>
      (/\d[ \t]*$/.test(before ?? '') && /^\d/.test(words)) || (before === undefined && !afterTerm(block)),
    help: ({ 1: before, 2: words = '' }, block) =>
      `Schrijf een lijst: \`- **${shortened((before ?? textBefore(block)).trim())}**: ${shortened(words)}\`. Een begrip dat in het hele dossier geldt, hoort onder \`terms\` (begrippen) in het hoofddocument.`,
  },
  {
    rule: 'foreign/heading',
    what: 'Een kop van een ander programma',
    pattern: /^[ \t]*(?:(={2,6})[ \t]+(?=\p{L})([^\n]{1,200})|h([1-6])\.[ \t]+([^\n]{1,200}))$/gmu,
    honest: ([, signs, words = '']) => signs !== undefined && /[^=\s][ \t]*==[ \t]*[^=\s]/.test(words),
    help: ([, signs, wiki, level, textile]) =>
      `Schrijf \`${'#'.repeat(level ? Number(level) : Math.max(1, (signs?.length ?? 2) - 1))} ${shortened((wiki ?? textile ?? '').replace(/[\s=]+$/, ''))}\`, met een lege regel ervoor en erna.`,
  },
  {
    rule: 'foreign/directive',
    what: 'Een opdracht van een ander programma',
    pattern: /^[ \t]*\.\.[ \t]+[a-z][\w-]{0,40}::[^\n]{0,200}/gim,
    help: 'Een kader is hier `:::note`, een afbeelding `![beschrijving](naam.png)`; opmerkingen staan in `<!-- … -->`.',
    explains: ['markdown/indented-code', 'directive/malformed'],
    also: ({ siblings, index }) => siblings.slice(index + 1, index + 2).filter(({ type }) => type === 'code'),
  },
  {
    rule: 'foreign/list',
    what: 'Een lijst die een ander programma nummert',
    pattern: /^[ \t]*(?:#\.|\(@[\w-]{0,30}\))[ \t]+\S[^\n]{0,200}/gm,
    help: 'Begin de regels met `1. `, `2. ` enzovoort, of met `- `.',
    explains: ['markdown/heading-space'],
  },
  {
    rule: 'foreign/task',
    what: 'Een afvinkvakje',
    pattern: /^\[[ xX]\][ \t]/g,
    honest: (_, { parent }) => parent.type !== 'listItem',
    help: 'Zeg in woorden wat af is, zoals `- Intake houden (gedaan)`, of maak er een tabel van met een kolom *Stand*.',
  },
];

/** Next to a table, or stuck to it as a row of one cell. */
function besideTable({ node, siblings, index }: MarkedBlock): boolean {
  if (node.type === 'tableCell') return siblings.length === 1;
  return siblings[index - 1]?.type === 'table' || siblings[index + 1]?.type === 'table';
}

/** Behind a short paragraph and an empty line; at the very start of a text a colon explains nothing. */
function afterTerm(block: MarkedBlock): boolean {
  const term = textBefore(block);
  return term !== '' && term.length <= 80 && !/[.!?;]$/.test(term);
}

function textBefore({ siblings, index }: MarkedBlock): string {
  const before: Nodes | undefined = siblings[index - 1];
  return before?.type === 'paragraph' ? textOf(before).trim() : '';
}
