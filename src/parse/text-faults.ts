import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { replacement } from '../diagnostic/fix.ts';
import { limits } from '../limits/limits.ts';
import { suggest } from '../text/suggest.ts';
import { wordList } from '../text/word-list.ts';
import { forbiddenCharacters } from './forbidden-characters.ts';
import { bareText, type MappedText, sourceRange } from './mapped-text.ts';
import { type ParseContext, rangeOf } from './parse-context.ts';
import { shortened } from './shortened.ts';

/** Something in a text that shows that Markdown understood other than was meant. */
interface TextFault {
  readonly rule: string;
  /** Global; tried on the text without what was escaped on purpose. */
  readonly pattern: RegExp;
  /** In bodies only; a template has been through Handlebars. */
  readonly bodyOnly?: true;
  /** The finding explains the square brackets in the text: they are no placeholder. */
  readonly brackets?: true;
  /** The finding for one match; nothing when it is innocent after all. */
  describe(found: Found): { message: string; note?: string; help: string; right?: string } | undefined;
}

/** A match as it will be printed, and its groups; one that took no part is empty. */
type Found = readonly [whole: string, ...groups: string[]];

const entities = wordList('nbsp amp lt gt quot euro eacute euml iuml ndash mdash hellip');

const unknownEntity = (found: Found, help: string) => ({
  message: `\`${found[0]}\` is geen bekende code voor een teken.`,
  help,
});

const meant = (found: Found, entity: string) => ({
  ...unknownEntity(found, `Bedoelde u \`&${entity};\`? U kunt het teken ook gewoon typen.`),
  right: `&${entity};`,
});

const leftover = (found: Found) => ({
  message: `Hier staan losse tekens \`${found[0]}\` in de tekst.`,
  note: 'Ze horen bij vet of cursief, maar het paar is niet compleet. Ze zouden zo in het document komen.',
  help: `Zet \`${found[0]}\` direct voor en direct achter de woorden, zonder spatie ertussen. Bedoelt u de tekens zelf, schrijf dan een \`\\\` ervoor.`,
});

const faults: readonly TextFault[] = [
  { rule: 'markdown/leftover-emphasis', pattern: /(?<!\*)\*{2,3}(?!\*)/g, describe: leftover },
  {
    rule: 'markdown/leftover-emphasis',
    pattern: /(?<![\w_])__(?=[^\s_])|(?<=[^\s_])__(?![\w_])/g,
    describe: leftover,
  },
  {
    rule: 'markdown/broken-link',
    brackets: true,
    pattern: /\]\(|\] +\((?=https?:|mailto:|tel:|#|[^\s()]+\.md\b)/g,
    describe: ([written]) => ({
      message: 'Dit lijkt een koppeling of afbeelding, maar is het niet geworden.',
      note: 'Tussen `]` en `(` mag geen spatie staan, en in het adres ook niet.',
      help: 'Schrijf `[tekst](adres)`. Staat er een spatie in het adres, schrijf dan `%20` in plaats van de spatie.',
      // With nothing between the two, what is wrong is in the address.
      ...(/\s/u.test(written) && { right: '](' }),
    }),
  },
  {
    rule: 'markdown/undefined-reference',
    brackets: true,
    pattern: /\]\[([^[\]^]*)\](?!\()/g,
    describe: (found) => ({
      message: `Er is geen adres gegeven voor \`[${shortened(found[1] ?? '')}]\`.`,
      help: 'Schrijf het adres erbij: `[tekst](adres)`, of zet onderaan een regel `[naam]: adres`.',
    }),
  },
  {
    rule: 'markdown/undefined-footnote',
    pattern: /\[\^([^\]\s]+)\]/g,
    describe: (found) => ({
      message: `Voetnoot \`[^${shortened(found[1] ?? '')}]\` heeft geen tekst.`,
      help: `Zet op een eigen regel, met een lege regel ervoor: \`[^${shortened(found[1] ?? '')}]: de tekst van de noot\`.`,
    }),
  },
  {
    rule: 'markdown/inline-footnote',
    pattern: /\^\[[^\]]{0,500}\]/g,
    describe: () => ({
      message: 'Een voetnoot kan niet midden in de zin staan.',
      help: 'Schrijf `[^naam]` in de zin, en op een eigen regel `[^naam]: de tekst van de noot`.',
    }),
  },
  {
    rule: 'markdown/unclosed-comment',
    pattern: /<!--|-->/g,
    describe: ([mark]) => ({
      message: 'Dit is een halve opmerking.',
      note: 'Een opmerking midden in een alinea mag geen lege regel bevatten.',
      help: `Een opmerking begint met \`<!--\` en eindigt met \`-->\`. Zet een lange opmerking op eigen regels.${mark === '-->' ? ' Bedoelt u een pijl, typ dan `→`.' : ''}`,
    }),
  },
  {
    rule: 'markdown/unclosed-value',
    bodyOnly: true,
    pattern: /\{\{(?![^{}]*\}\})|(?<!\{\{[^{}]*)\}\}/g,
    describe: (found) => ({
      message: `Bij \`${found[0]}\` ontbreekt ${found[0] === '{{' ? '`}}`' : '`{{`'}.`,
      help: 'Een waarde uit de gegevens schrijft u als `{{veld}}`.',
    }),
  },
  {
    rule: 'markdown/unknown-entity',
    // In the address of a page they are names of parameters.
    pattern:
      /&(?<!(?:https?:\/\/|www\.)\S{0,2000}&)(?:#?([a-z][a-z0-9]*|[0-9]+);|(nbsp|euro|amp|lt|gt|quot|[aeiou](?:uml|acute|grave|circ)|ccedil|[nm]dash|hellip|[lr][sd]quo|bull|middot|times|deg|frac\d\d|#\d{2,6}|#x[0-9a-f]{2,6})\b(?![=;]))/gi,
    describe: (found) => {
      // Only the semicolon is missing.
      if (found[2]) return meant(found, found[2]);
      const near = suggest(found[1] ?? '', entities);
      // `R&D;` and `AT&T;` are honest text.
      if (!near || found[1]?.length === 1) return undefined;
      return meant(found, near);
    },
  },
  {
    // One that looks like none of ours; `zand&grind;` is honest text.
    rule: 'markdown/unknown-entity',
    pattern: /(?<!\p{L})&([a-z]{2,31}\d{0,2}|\p{Lu}[a-z]{2,31}\d{0,2}|#[^\s;&]{0,12});/gu,
    describe: (found) =>
      suggest(found[1] ?? '', entities)
        ? undefined
        : unknownEntity(found, 'Typ het teken zelf. Bedoelt u de letters zelf, schrijf dan `\\&`.'),
  },
  {
    rule: 'limit/word',
    pattern: new RegExp(`(?<!\\S)\\S{${limits.word.max + 1},}`, 'g'),
    describe: ([word]) => ({
      message: `Dit woord heeft ${word.length} tekens; het mogen er ${limits.word.max} zijn.`,
      help: 'Zet spaties in de tekst, of haal dit stuk weg.',
    }),
  },
];

/**
 * Reports all that became text in a text node but was meant as something else, and characters that cannot be
 * printed. Returns whether a finding explains the square brackets that are left in the text.
 */
export function reportTextFaults(text: MappedText, context: ParseContext): boolean {
  let brackets = false;
  const bare = bareText(text);
  const spanOf = (from: number, to: number) => context.spanAt(...sourceRange(text, from, to));
  for (const fault of faults) {
    if (fault.bodyOnly && context.mode !== 'body') continue;
    // Most are in no text; with the places of groups the pattern is made anew.
    if (bare.search(fault.pattern) < 0) continue;
    for (const found of bare.matchAll(new RegExp(fault.pattern, `${fault.pattern.flags}d`))) {
      const finding = fault.describe(asPrinted(found, text));
      if (!finding) continue;
      brackets ||= fault.brackets === true;
      const span = spanOf(found.index, found.index + found[0].length);
      const { right, ...words } = finding;
      const fixes = right === undefined ? undefined : [replacement(span, right, 'suggestion')];
      context.report({ rule: fault.rule, severity: 'error', ...words, span, fixes });
    }
  }
  const block = () => blockText(text, context);
  for (const { index, length, ...finding } of forbiddenCharacters(
    text.value,
    context.mode,
    () => block().whole,
  ))
    if (!block().before.includes(text.value.slice(index, index + length)))
      context.report({ ...finding, severity: 'error', span: spanOf(index, index + length) });
  return brackets;
}

function asPrinted(found: RegExpExecArray, { value }: MappedText): Found {
  const [, ...groups] = found.indices ?? [];
  const whole = value.slice(found.index, found.index + found[0].length);
  return [whole, ...groups.map((range) => (range ? value.slice(...range) : ''))];
}

interface BlockText {
  /** The words of the block that are before a text in it. */
  readonly before: string;
  readonly whole: string;
}

/** Returns the words of the paragraph, heading or cell that a text is in. */
function blockText(text: MappedText, { parents }: ParseContext): BlockText {
  const block = parents.findLast(
    ({ type }) => type === 'paragraph' || type === 'heading' || type === 'tableCell',
  );
  const at = text.stretches[0]?.offset ?? 0;
  let [before, whole] = ['', ''];
  if (block)
    visit(block as Nodes, 'text', (node) => {
      if (rangeOf(node)[0] < at) before += node.value;
      whole += node.value;
    });
  return { before, whole };
}
