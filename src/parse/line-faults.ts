import type { Paragraph } from 'mdast';
import { replacement } from '../diagnostic/fix.ts';
import { suggest } from '../text/suggest.ts';
import { directiveNames, writtenAs } from './directive-names.ts';
import { type ParseContext, rangeOf } from './parse-context.ts';
import { reportRunOnList, type TextLine } from './run-on-list.ts';
import { shortened } from './shortened.ts';

interface LineFault {
  readonly rule: string;
  readonly pattern: RegExp;
  /** All that was typed is printed: a draft may have it. Otherwise an error. */
  readonly severity?: 'warning';
  /** Said once for the block: its lines have one cause. */
  readonly once?: true;
  describe(
    found: RegExpExecArray,
    mode: ParseContext['mode'],
  ): { message: string; note?: string; help: string; right?: string | undefined } | undefined;
}

const faults: readonly LineFault[] = [
  {
    rule: 'markdown/heading-space',
    pattern: /^(#{1,6})(\u00a0+\S.*|[^\s#\d].*)$/,
    severity: 'warning',
    describe: ([, marks, words]) => ({
      message: 'Deze kop is gewone tekst geworden: er ontbreekt een spatie achter het hekje.',
      help: `Schrijf \`${marks} ${shortened((words ?? '').trim())}\`. Bedoelt u het teken zelf, schrijf dan \`\\#\`.`,
      right: `${marks} ${(words ?? '').trim()}`,
    }),
  },
  {
    rule: 'markdown/heading-space',
    pattern: /^#{1,6}[ \t]+\S/,
    severity: 'warning',
    describe: () => ({
      message:
        'Deze kop is gewone tekst geworden: er staat een vaste of onzichtbare spatie voor het hekje, of er staan te veel spaties.',
      help: 'Wis alles voor het hekje. Bedoelt u het teken zelf, schrijf dan `\\#`.',
    }),
  },
  {
    rule: 'markdown/heading-depth',
    pattern: /^#{7,}/,
    describe: () => ({
      message: 'Een kop heeft ten hoogste zes hekjes.',
      help: 'Gebruik minder hekjes, of schrijf `\\#` als u het teken zelf bedoelt.',
    }),
  },
  {
    rule: 'markdown/broken-table',
    once: true,
    pattern: /^(?:\||:?-{2,}:?\s*\|[\s:|-]*$)/,
    describe: () => ({
      message: 'Deze regel hoort bij een tabel, maar is gewone tekst geworden.',
      note: 'Een tabel heeft een koprij, daaronder een regel met streepjes (`| --- | --- |`) met evenveel vakken, en geen lege regels ertussen.',
      help: 'Maak de tabel heel. Bedoelt u het teken zelf, schrijf dan `\\|`.',
    }),
  },
  {
    rule: 'directive/stray-fence',
    once: true,
    pattern: /^:{3,}\s*$/,
    describe: () => ({
      message: 'Hier wordt een blok afgesloten dat niet open is.',
      help: 'Haal de regel weg. Staat er een blok in een ander blok, geef het buitenste dan meer dubbele punten.',
    }),
  },
  {
    rule: 'directive/malformed',
    pattern: /^(:+)\s*([a-z][\w-]*)?(.*)$/is,
    describe: ([line, colons, name, rest], mode) =>
      describeDirective(line, colons ?? '', name ?? '', rest ?? '', mode),
  },
];

/** Reports lines of a paragraph that were meant as a heading, table, directive or list. */
export function reportLineFaults(source: string, node: Paragraph, context: ParseContext): void {
  const [start] = rangeOf(node);
  const said = new Set<LineFault>();
  for (const { text, offset } of linesOf(source)) {
    for (const fault of faults) {
      const found = fault.pattern.exec(text);
      const finding = found && fault.describe(found, context.mode);
      if (!finding) continue;
      // An unclosed block explains the fences that are left over.
      const known =
        fault.once && (said.has(fault) || (fault.rule === 'directive/stray-fence' && context.unclosed));
      said.add(fault);
      if (known) break;
      const span = context.spanAt(start + offset, start + offset + text.length);
      const { right, ...words } = finding;
      const fixes = right === undefined ? undefined : [replacement(span, right, 'suggestion')];
      context.report({ rule: fault.rule, severity: fault.severity ?? 'error', ...words, span, fixes });
      break;
    }
  }
  reportRunOnList(linesOf(source), start, context);
}

/** White and characters without width that Markdown takes for no indentation; Word leaves them. */
const unseen = /^[ \t\u00a0\u2000-\u200f\u202f\u2060\u3000\ufeff]+/;

/** The lines of a block, without marks of the list or quote they are in and what is not seen. */
function linesOf(source: string): TextLine[] {
  const lines: TextLine[] = [];
  for (const match of source.matchAll(/[^\r\n]+/g)) {
    const marks = match.index === 0 ? '' : (/^(?:[ \t]*>)*[ \t]*/.exec(match[0])?.[0] ?? '');
    const prefix = marks + (unseen.exec(match[0].slice(marks.length))?.[0] ?? '');
    lines.push({ text: match[0].slice(prefix.length).trimEnd(), offset: match.index + prefix.length });
  }
  return lines;
}

function describeDirective(
  line: string,
  colons: string,
  name: string,
  rest: string,
  mode: ParseContext['mode'],
) {
  const names = directiveNames(mode);
  const near = names.find((known) => known === suggest(name, names));
  // A single colon at the start of a line is text unless it looks just like one of ours.
  if (colons.length === 1 && !(name === near && /^(?:\{.*\})?$/.test(rest.trim()))) return undefined;
  return {
    message: `\`${shortened(line)}\` is gewone tekst geworden.`,
    note: 'Een blok staat alleen op een regel, zonder spaties na de dubbele punten of voor de accolade: `::naam{sleutel=waarde}`.',
    help: near
      ? `Bedoelde u \`${writtenAs(near)}\`?`
      : 'Bedoelt u de dubbele punten zelf, schrijf dan `\\::`.',
    right: near && `${writtenAs(near)}${rest.trim()}`,
  };
}
