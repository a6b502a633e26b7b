import type { Nodes, PhrasingContent, Table, TableCell, TableRow } from 'mdast';
import { limits } from '../limits/limits.ts';
import { checkWords } from './check-words.ts';
import { trimInlines } from './convert-text.ts';
import {
  convertChildren,
  type Finding,
  nodeSpan,
  type ParseContext,
  rangeOf,
  refuse,
  sourceOf,
} from './parse-context.ts';

/** Keeps a table; every row gets as many cells as the header has. */
export function convertTable(node: Table, context: ParseContext): Nodes[] {
  const span = nodeSpan(node, context);
  const rows = convertChildren(node, context) as TableRow[];
  const columns = rows[0]?.children.length ?? 0;
  const fault =
    columns > limits.columns.max ? tooWide(columns) : node.children.length < 2 ? headOnly : undefined;
  if (fault) context.report({ severity: 'error', ...fault, span });
  return [{ type: 'table', align: node.align ?? null, children: rows, data: { span } }];
}

/** PDF/UA-1 (ISO 14289-1) 7.2: a table with a head has a body. */
const headOnly: Finding = {
  rule: 'markdown/empty-table',
  message: 'Deze tabel heeft een koprij en geen rijen eronder.',
  note: 'Wie een document laat voorlezen, hoort dan een kop waar niets bij hoort; zo’n PDF is niet toegankelijk.',
  help: 'Zet er een rij onder; weet u nog niet wat daar komt, laat de vakken dan leeg. Of maak er gewone tekst van.',
};

function tooWide(columns: number): Finding {
  return {
    rule: 'limit/columns',
    message: `Deze tabel heeft ${columns} kolommen; Word kan er ten hoogste ${limits.columns.max} aan.`,
    help: 'Verdeel de tabel over twee of meer tabellen.',
  };
}

/** Keeps a row. Refuses cells beyond the last column, and a line of text that stuck to the table. */
export function convertTableRow(node: TableRow, context: ParseContext): Nodes[] {
  const table = context.parents.at(-1);
  if (table?.type !== 'table') throw new Error('a table row outside a table');
  const width = table.align?.length ?? node.children.length;
  if (!/(?<!\\)\|/.test(sourceOf(node, context)))
    return refuse(node, context, {
      rule: 'markdown/text-in-table',
      message: 'Deze regel hoort nu bij de tabel erboven.',
      help: 'Zet een lege regel tussen de tabel en de tekst. Hoort de regel bij de tabel, begin hem dan met `|`.',
    });
  const surplus = node.children[width];
  if (surplus)
    refuse(surplus, context, {
      rule: 'markdown/surplus-cell',
      message: `Deze rij heeft ${node.children.length} vakken, de koprij heeft er ${width}; wat over is, zou wegvallen.`,
      help: 'Haal een `|` weg, of geef de koprij er een vak bij. Bedoelt u het teken zelf, schrijf dan `\\|`.',
    });
  const cells = convertChildren({ ...node, children: node.children.slice(0, width) }, context) as TableCell[];
  const span = nodeSpan(node, context);
  const [, end] = rangeOf(node);
  while (cells.length < width)
    cells.push({ type: 'tableCell', children: [], data: { span: context.spanAt(end, end) } });
  return [{ type: 'tableRow', children: cells, data: { span } }];
}

/** Keeps a cell. */
export function convertTableCell(node: TableCell, context: ParseContext): Nodes[] {
  const children = trimInlines(convertChildren(node, context)) as PhrasingContent[];
  const span = nodeSpan(node, context);
  checkWords(children, span, context);
  return [{ type: 'tableCell', children, data: { span } }];
}
