import type { Nodes } from 'mdast';
import { textOf } from '../../model/text-of.ts';
import { shortened } from '../shortened.ts';
import type { ForeignMark, MarkedBlock } from './foreign-mark.ts';
import { markup } from './literal-source.ts';

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
    // Tables of pandoc, reStructuredText, Org, AsciiDoc and MediaWiki.
    ...table,
    needs: /[-=:]{2}|\{\|/,
    pattern:
      /^[ \t]*\+[-=:]{2,200}(?:\+[-=:]{2,200}){0,40}\+[ \t]*$|^[ \t]*\|[-=]{2,200}(?:\+[-=]{2,200}){1,40}\|[ \t]*$|^[ \t]*={2,200}(?:[ \t]{1,80}={2,200}){1,40}[ \t]*$|^[ \t]*-{2,200}(?:\+-{2,200}){1,40}[ \t]*$|^[ \t]*[|!,:]===[ \t]*$|^[ \t]*\{\|[^\n]{0,200}$/gm,
    explains: tableConsequences,
  },
  {
    // MultiMarkdown: a cell that goes on from the row above it.
    rule: 'foreign/merged-cell',
    what: 'Een vak dat bij het vak erboven hoort',
    needs: /\^\^/,
    pattern: new RegExp(`(?<=^[\\s${markup}]{0,40})\\^\\^(?=[\\s${markup}]{0,40}$)`, 'g'),
    honest: (_, { node }) => node.type !== 'tableCell',
    help: 'Vakken samenvoegen kan hier niet. Zet de tekst van het bovenste vak hier nog eens.',
  },
  {
    rule: 'foreign/line-block',
    what: 'Een gedicht of adres met `|` voor elke regel',
    needs: /^[ \t>]*\|/m,
    pattern: /^[ \t]*\|[ \t]+[^|\n]{1,500}\n(?:[ \t]*\|(?:[ \t]+[^|\n]{1,500})?(?:\n|$)){1,100}/g,
    help: 'Haal de `|` weg en zet een `\\` aan het eind van elke regel, behalve de laatste.',
    explains: ['markdown/broken-table'],
  },
  {
    rule: 'foreign/caption',
    what: 'Een bijschrift bij een tabel',
    needs: /^[ \t>]*(?:Table)?:/m,
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
    needs: /^[ \t>]*[:~]/m,
    pattern: /[:~](?<=(?:^([^\n]{0,200})\n[ \t]*|^[ \t]*)[:~])[ \t]+(\S[^\n]{0,300})/gm,
    honest: ({ 0: [mark], 1: before, 2: words = '' }, block) =>
      (before === undefined ? !afterTerm(block) : mark === ':' && isRatio(before, words)) ||
      (mark === '~' && (/^[\d€$]/.test(words) || /[.!?;,]$/.test((before ?? '').trim()))),
    help: ({ 1: before, 2: words = '' }, block) => definitionHelp(before ?? textBefore(block), words),
  },
  {
    // AsciiDoc `Term:: uitleg`; Obsidian and Logseq: `sleutel:: waarde`.
    rule: 'foreign/definition-list',
    what: 'Een begrip met `::`',
    needs: /::/,
    pattern: /^[ \t]*(\p{L}[^\n:]{0,80})::(?:[ \t]+|\n[ \t]*)(\S[^\n]{0,300})/gmu,
    help: ([, term = '', words = '']) => definitionHelp(term, words),
  },
  {
    // `= Kop` of AsciiDoc only as a line by itself: `= Totaal € 50` is the end of a calculation.
    rule: 'foreign/heading',
    what: 'Een kop van een ander programma',
    needs: /^[ \t>]*(?:=|h[1-6]\.)/m,
    pattern:
      /^[ \t]*(?:(={2,6})[ \t]+(?=\p{L})([^\n]{1,200})|h([1-6])\.[ \t]+([^\n]{1,200}))$|(?<![\s\S])(=)[ \t]+(?=\p{Lu})([^\n€%:]{1,120})(?![\s\S])/gmu,
    honest: ([, signs, words = '', , , single], block) =>
      (signs !== undefined && /[^=\s][ \t]*==[ \t]*[^=\s]/.test(words)) ||
      (single !== undefined && /\d\D{0,20}$/.test(textBefore(block))),
    help: ([, signs, wiki, level, textile, , title]) =>
      headingHelp(level ? Number(level) : Math.max(1, (signs?.length ?? 2) - 1), wiki ?? textile ?? title),
  },
  {
    // reStructuredText: signs below a line.
    rule: 'foreign/heading',
    what: 'Een kop met een rij tekens eronder',
    needs: /\^{3}|"{3}|'{3}|\+{3}/,
    pattern: /^[ \t]*([^\n]{1,200})\n[ \t]*([\^"'+])\2{2,200}[ \t]*$/gm,
    help: ([, words]) => headingHelp(1, words),
  },
  {
    rule: 'foreign/directive',
    what: 'Een opdracht van een ander programma',
    needs: /^[ \t>]*(?:\.\.|#\+|[{[])/m,
    pattern:
      /^[ \t]*(?:\.\.[ \t]+(?:[a-z][\w-]{0,40}::|_[^\n:]{1,80}:|\|[^|\n]{1,80}\|)[^\n]{0,200}|#\+[a-z]\w{0,30}:?[^\n]{0,200}|\{(?:anchor|code|color|column|expand|info|note|noformat|panel|quote|section|status|tip|toc|warning)(?::[^{}\n]{0,200})?\}|\[[a-z][\w-]{0,30}(?:[ \t]+[a-z][\w-]{0,30}="[^"\n]{0,200}"){1,20}[ \t]*\])/gim,
    help: 'Een kader is hier `:::note`, een afbeelding `![beschrijving](naam.png)`; opmerkingen staan in `<!-- … -->`.',
    explains: ['markdown/indented-code', 'directive/malformed', 'markdown/heading-space'],
    also: ({ siblings, index }) => siblings.slice(index + 1, index + 2).filter(({ type }) => type === 'code'),
  },
  {
    // The attributes of a document in AsciiDoc, and the fields of reStructuredText.
    rule: 'foreign/attributes',
    what: 'Een kenmerk van het document',
    needs: /^[ \t>]*:/m,
    pattern:
      /^[ \t]*:(?:auteurs?|authors?|datum|date|status|titel|title|versie|version|doctype|icons|imagesdir|lang|orphan|revdate|revnumber|sectnums|toc):(?:[ \t]+\S[^\n]{0,200})?$/gim,
    help: 'Haal de regel weg. Gegevens over het document staan tussen de regels met `---`, boven aan het bestand.',
  },
  {
    // The name of a paragraph in Obsidian.
    rule: 'foreign/attributes',
    what: 'De naam van een alinea',
    needs: /\^/,
    pattern: /\^(?<=(?:^[ \t]*|[\p{L}”’)][.!?:;,]?[ \t])\^)[a-z\d][a-z\d-]{1,60}(?=\s*$(?![\s\S]))/giu,
    help: 'Haal de naam weg. Verwijzen gaat naar een kop: `[tekst](#kop)`.',
  },
  {
    rule: 'foreign/list',
    what: 'Een lijst die een ander programma nummert',
    needs: /^[ \t>]*(?:#\.|\(@)/m,
    pattern: /^[ \t]*(?:#\.|\(@[\w-]{0,30}\))[ \t]+\S[^\n]{0,200}/gm,
    help: 'Begin de regels met `1. `, `2. ` enzovoort, of met `- `.',
    explains: ['markdown/heading-space'],
  },
  {
    rule: 'foreign/task',
    what: 'Een afvinkvakje',
    needs: /^\[/,
    pattern: /^\[[ xX]\][ \t]/g,
    honest: (_, { parent }) => parent.type !== 'listItem',
    help: 'Zeg in woorden wat af is, zoals `- Intake houden (gedaan)`, of maak er een tabel van met een kolom *Stand*.',
  },
];

const headingHelp = (depth: number, words = ''): string =>
  `Schrijf \`${'#'.repeat(depth)} ${shortened(words.replace(/[\s=]+$/, ''))}\`, met een lege regel ervoor en erna.`;

const definitionHelp = (term: string, words: string): string =>
  `Schrijf een lijst: \`- **${shortened(term.trim())}**: ${shortened(words)}\`. Een begrip dat in het hele dossier geldt, hoort onder \`terms\` (begrippen) in het hoofddocument.`;

/** `Een verhouding van 1` and `3 is goed`, not the term `Groep 3` and what it means. */
const isRatio = (before: string, words: string): boolean =>
  /^\d/.test(words) &&
  /(?:^|[\s(])(?:\p{Ll}+\s+)?\d[\d.,]*\s*$/u.test(before) &&
  !/^\p{Lu}\S*\s+\d+\s*$/u.test(before);

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
