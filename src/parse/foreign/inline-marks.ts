import { latin } from '../../text/latin.ts';
import { patternsFor } from '../../text/patterns-for.ts';
import { shortened } from '../shortened.ts';
import type { ForeignMark } from './foreign-mark.ts';
import {
  formulaHelp,
  isFormulaBetweenBackslashes,
  isFormulaBetweenDollars,
  latexCommand,
} from './formulas.ts';
import { escaped, markup } from './literal-source.ts';

const printable = 'Bedoelt u de tekens zelf, schrijf er dan een `\\` voor.';

/** One attribute between braces: `#id`, `.klasse`, `sleutel=waarde`. */
const attribute = String.raw`(?:[#.]\p{L}[\p{L}\p{N}_:.-]{0,80}|[a-z][\w:-]{0,40}=(?:"[^"\n]{0,200}"|“[^”\n]{0,200}”|[^\s{}"]{1,200})|=[a-z]{2,10})`;

/** Marks that are reported one by one, the longest first: of marks that overlap the first counts. */
export const inlineMarks: readonly ForeignMark[] = [
  {
    rule: 'foreign/embed',
    severity: 'error',
    what: 'Een stuk dat een ander programma invoegt',
    needs: /!\[\[|8<|!include|\{!|::/i,
    pattern:
      /!\[\[[^[\]\n]{1,200}\]\]|^[ \t]*-{1,2}8<-{1,2}[^\n]{0,200}|^[ \t]*!include\b[^\n]{0,200}|\{!\s?[^{}\n]{1,200}!\}|\[!INCLUDE[^\n]{0,200}|^[ \t]*(?:include|image|video|toc)::[^\s[\]]{0,200}\[[^\]\n]{0,200}\]/gm,
    help: 'Wat hier moet staan, komt zo niet in het document. Zet de tekst zelf hier, of een afbeelding op een eigen regel: `![beschrijving](naam.png)`. Een onderdeel van een ander document van het dossier haalt u op met `::section{of=bestand.md#kop}`.',
  },
  {
    rule: 'foreign/abbreviation',
    what: 'De uitleg van een afkorting met `*[…]:`',
    needs: /\*\[/,
    pattern: /^[ \t]*\*\[([^[\]\n]{1,80})\]:[ \t]*([^\n]{0,300})/gm,
    help: ([, name = '', words = '']) =>
      `Zet haar boven aan het hoofddocument onder \`terms\` (begrippen): \`${shortened(name)}: ${shortened(words)}\`.`,
  },
  {
    rule: 'foreign/contents',
    what: 'Een opdracht voor een inhoudsopgave',
    // In `_TOC_` the strokes are emphasis.
    needs: /toc/i,
    pattern: new RegExp(
      `\\[\\[[_${markup}]?toc[_${markup}]?\\]\\]|@?\\[toc\\]|\\{:\\s?toc\\s?\\}|^[ \\t]*\\$\\{toc\\}`,
      'gim',
    ),
    help: 'Haal de regel weg: Akkoord maakt zelf een inhoudsopgave in documenten die er een hebben.',
  },
  {
    rule: 'foreign/template-tag',
    severity: 'error',
    what: 'Een opdracht van een websiteprogramma',
    // `{{< … >}}` is reported where values are filled in.
    needs: /[{<]%|\{#/,
    pattern: /(?<!\{)\{%[^\n]{0,300}?%\}|<%[^\n]{0,300}?%>|\{#[ \t][^\n]{0,300}?#\}/g,
    help: 'Wat de opdracht doet, gebeurt hier niet. Zet de tekst zelf hier. Een nieuwe pagina is `::pagebreak`, een kader `:::note`, een waarde uit de gegevens `{{veld}}`.',
  },
  {
    rule: 'foreign/formula',
    what: 'Een formule tussen dollartekens',
    needs: /\$\$/,
    pattern: /(?<!\$)\$\$(?!\$)(?=[^$]{0,1000}[^$\s])[^$]{1,1000}\$\$(?!\$)|^[ \t]*\$\$[ \t]*$/gm,
    help: formulaHelp,
  },
  {
    rule: 'foreign/formula',
    what: 'Een formule tussen dollartekens',
    needs: /\$/,
    pattern: latin.gu`(?<![$\p{L}\p{N}])\$(?=[^\s$])([^$\n]{1,200}?)(?<=\S)\$(?![\d$])`,
    honest: ([, content = '']) => !isFormulaBetweenDollars(content),
    help: formulaHelp,
  },
  {
    // `\\(x\\)`, `\\[x\\]`: Markdown takes the backslashes away, and prints the brackets.
    rule: 'foreign/formula',
    what: 'Een formule tussen `\\(` en `\\)`',
    of: 'source',
    needs: /\\[([]/,
    pattern: /\\\((?!\s*\\)([^\r\n]{1,200}?)\\\)|\\\[([^[\]]{1,500}?)\\\]/g,
    // `- \\[x\\] bellen` is a box to tick, typed to be printed.
    honest: ({ index, 1: inline, 2: display = '' }, { literal, parent }) =>
      literal[index] !== escaped ||
      (index === 0 && parent.type === 'listItem' && /^x$/i.test(display)) ||
      !isFormulaBetweenBackslashes(inline ?? display),
    help: (found, block) =>
      `${formulaHelp(found, block)} Bedoelt u gewone haakjes, haal dan de \`\\\` ervoor weg.`,
  },
  {
    rule: 'foreign/changes',
    what: 'Een wijziging tussen tekens',
    needs: /\{[-+~=>]/,
    pattern: /\{(?:\+\+|--|~~|==|>>)[^\n{}]{0,300}?(?:\+\+|--|~~|==|<<)\}/g,
    right: ([found]) =>
      /^\{(?:\+\+|==)/.test(found) ? found.slice(3, -3) : /^\{--/.test(found) ? '' : undefined,
    help: 'Schrijf de tekst zoals zij moet worden. Wat er veranderd is, bewaart git; een opmerking die niemand leest, is `<!-- … -->`.',
    explains: ['markdown/strikethrough'],
  },
  {
    rule: 'foreign/attributes',
    what: 'Kenmerken tussen accolades',
    needs: /(?<!\{)\{(?!\{)/,
    pattern: latin.giu`(?<!\{)\{:?[ \t]*${attribute}(?:[ \t]+(?:${attribute}|[a-z][\w-]{0,40})){0,20}[ \t]*\}(?!\})|(?<!\{)\{:[ \t][^{}\n]{0,200}\}|(?<=\S[ \t]{1,4})\{-\}`,
    help: (_, { node }) =>
      node.type === 'heading'
        ? 'Haal de accolades met alles erin weg. Verwijzen naar een kop gaat met zijn woorden: `[](#afspraken)`; nummers komen vanzelf waar zij horen.'
        : 'Haal de accolades met alles erin weg. Hoe iets eruitziet, staat in de huisstijl; een kader is `:::note`.',
    explains: ['markdown/image-in-text'],
  },
  {
    rule: 'foreign/role',
    what: 'Een rol voor code',
    needs: /\{[a-z]|:[a-z][\w:.+-]{0,40}:/i,
    pattern: latin.giu`\{[a-z][\w:.+-]{0,40}\}(?=${markup})|(?<![\p{L}\p{N}:]):[a-z][\w:.+-]{0,40}:(?=${markup})`,
    honest: ({ index, 0: found }, { source }) => source[index + found.length] !== '`',
    help: 'Schrijf de tekst zonder de naam en zonder accenten (`` ` ``). Een verwijzing is `[tekst](bestand.md#kop)`, een noot `[^naam]`.',
  },
  {
    // reStructuredText: `` `tekst <adres>`_ ``.
    rule: 'foreign/role',
    what: 'Een koppeling met accenten en `_`',
    of: 'source',
    needs: /`_/,
    pattern: /`[^`\n]{1,200}`_{1,2}(?![\p{L}\p{N}_])/gu,
    honest: ({ index, 0: found }, { literal }) =>
      literal[index] !== markup || literal[index + found.length - 1] !== '_',
    help: ([found]) => {
      const [, words = '', address = 'adres'] = /^`([^`<]*)(?:<([^`>]*)>)?/.exec(found) ?? [];
      return `Schrijf de koppeling als \`[${shortened(words)}](${shortened(address)})\`. Naar een kop hier verwijst u met \`[tekst](#kop)\`.`;
    },
  },
  {
    rule: 'foreign/wiki-link',
    what: 'Een koppeling tussen dubbele haken',
    needs: /\[\[|<</,
    pattern: latin.gu`\[\[[^[\]\n]{1,200}\](?:\[[^[\]\n]{1,200}\])?\]|<<[\p{L}\d_-]{1,60},[^<>\n]{1,200}>>`,
    honest: ([found]) => /^\[\[\s*(?:\.{2,}|…)?\s*\]\]$/.test(found),
    help: 'Schrijf `[tekst](bestand.md#kop)` voor een ander document van het dossier en `[tekst](#kop)` voor een kop hier. Moet het nog worden ingevuld, zet het dan als lege sleutel in de gegevens.',
    explains: ['markdown/undefined-reference'],
  },
  {
    rule: 'foreign/citation',
    what: 'Een bronverwijzing met `@`',
    needs: /\[[^[\]\n]{0,120}@|@(?:fig|tbl|tab|sec|eq|lst|thm)[:-]/i,
    pattern: latin.gu`\[(?:[^[\]\n@]{0,120}[\s;])?-?@[\p{L}\p{N}_][\p{L}\p{N}_:.#$%&+?<>~/-]{0,80}[^[\]\n]{0,120}\]|(?<![\p{L}\p{N}.@/])@(?:fig|tbl|tab|sec|eq|lst|thm)[:-][\p{L}\p{N}_-]{1,60}`,
    help: 'Zet de bron in een voetnoot: `[^bron]` in de zin, en op een eigen regel `[^bron]: auteur, titel, jaar`. Naar een tabel of kop verwijst u met `[tekst](#kop)`.',
  },
  {
    rule: 'foreign/latex',
    what: 'Een opdracht van LaTeX',
    needs: /\\[a-z]|``/i,
    pattern: new RegExp(
      String.raw`\\[a-z]{2,30}\*?(?:\[[^\]\n]{0,80}\])?\{[^{}\n]{0,200}\}?|^[ \t]*\\[a-z]{3,30}[ \t]*$|${latexCommand}|\`\`[^\`'\n]{1,200}''`,
      'gim',
    ),
    help: ([found]) =>
      /\\(?:newpage|clearpage|pagebreak)/.test(found)
        ? 'Een nieuwe pagina is hier `::pagebreak`, op een eigen regel.'
        : 'Schrijf de tekst zelf, met Markdown: `**vet**`, `*cursief*`, `# kop`, `[^noot]`. Een formule schrijft u met gewone tekens: `×`, `≤`, `²`.',
  },
  {
    rule: 'foreign/emoji-name',
    what: 'Een emoji met een naam tussen dubbele punten',
    needs: /:[a-z\d_+-]{1,40}:/iu,
    pattern: latin.giu`(?<![\p{L}\p{N}_/-]|(?<![a-z\d]):):(?=[a-z\d_+-]{0,39}[a-z]|[+-]1:|100:)[a-z\d_+-]{1,40}:(?!\/\/|[\p{L}\p{N}]|:(?![a-z\d_+-]{1,40}:))`,
    help: ([found]) =>
      `Zeg het in woorden: wie het document laat voorlezen, hoort nu “${found}”. Een emoji staat niet in het lettertype. ${printable}`,
  },
  {
    rule: 'foreign/highlight',
    what: 'Markeren met `==`',
    needs: /==/,
    pattern: latin.gu`(?<![=\p{L}\p{N}])==(?=[^\s=])[^=]{1,300}?(?<=[^\s=])==(?![=\p{L}\p{N}])`,
    help: `Maak het vet: \`**woorden**\`. ${printable}`,
    right: ([found]) => `**${found.slice(2, -2)}**`,
  },
  {
    rule: 'foreign/underline',
    what: 'Onderstrepen met `++`',
    needs: /\+\+/,
    pattern: latin.gu`(?<![+\p{L}\p{N}])\+\+(?=[^\s+])[^+]{1,300}?(?<=[^\s+])\+\+(?![+\p{L}\p{N}])`,
    help: `Maak het cursief of vet: \`*woorden*\`. ${printable}`,
    right: ([found]) => `*${found.slice(2, -2)}*`,
  },
  {
    rule: 'foreign/comment',
    what: 'Een opmerking tussen `%%`',
    needs: /%%/,
    pattern: latin.gu`(?<![%\p{N}])%%(?!%)[^%]{1,500}%%(?!%)`,
    help: 'Een opmerking die niet in het document komt, schrijft u als `<!-- … -->`.',
    right: ([found]) => `<!-- ${found.slice(2, -2).trim()} -->`,
  },
  {
    rule: 'foreign/subscript',
    what: 'Kleine tekst tussen `~`',
    needs: /~/,
    pattern: /(?<![~/])~(?=[^\s~])([^~\n]{1,100}?)(?<=[^\s~/])~(?!~)/gu,
    // `~5-~10`, `~5, ~10`: about so many.
    honest: ({ 0: found, 1: content = '', index, input }) =>
      /:\/\/\S*$/.test(input.slice(Math.max(0, index - 200), index)) ||
      !/[\p{L}\p{N}+)\]*%.!?-]$/u.test(content) ||
      (/^\p{N}/u.test(content) && /^[\p{N}€$]/u.test(input.slice(index + found.length))) ||
      /^[\d.,]+\s*[-–/]$/.test(content),
    help: ([, content = '']) => smallHelp('foreign/subscript', content),
    right: ([, content = '']) => smallDigits('foreign/subscript', content) ?? content,
  },
  {
    rule: 'foreign/superscript',
    what: 'Tekst boven de regel tussen `^`',
    needs: /(?<!\[)\^/,
    pattern: /(?<![\^[])\^(?=[^\s^])([^\s^[\]]{1,40})\^(?!\^)/gu,
    honest: ([, content = '']) => !/[\p{L}\p{N}]/u.test(content),
    help: ([, content = '']) => smallHelp('foreign/superscript', content),
    right: ([, content = '']) => smallDigits('foreign/superscript', content) ?? content,
  },
  {
    rule: 'foreign/emphasis',
    what: 'Opmaak tussen haken of aanhalingstekens',
    needs: /\[\/|'''/,
    pattern:
      /\[(b|i|u|s|url|img|quote|size|color|center|list|sub|sup)(?:=[^\]\n]{0,100})?\][^\n]{0,300}?\[\/\1\]|(?<!')'''(?!')[^'\n]{1,200}'''(?!')|\[(?:[^[\]\n]{1,200})\]\[\/\w{1,10}\]/gi,
    help: 'Schrijf `**vet**` of `*cursief*`; een koppeling is `[tekst](adres)`.',
    right: ([found]) => emphasized(found),
    explains: ['markdown/undefined-reference'],
  },
];

/** Returns those of `inlineMarks` that a source may hold. */
export const inlineMarksIn = patternsFor(inlineMarks);

/** Returns `[b]vet[/b]` and `'''vet'''` as Markdown; undefined for other tags. */
function emphasized(found: string): string | undefined {
  const [, tag = '', words] =
    /^\[(b|i)\]([^*]+)\[\/\1\]$/i.exec(found) ?? /^(''')([^*']+)'''$/.exec(found) ?? [];
  return words && (tag.toLowerCase() === 'i' ? `*${words}*` : `**${words}**`);
}

const digits = { 'foreign/superscript': '⁰¹²³⁴⁵⁶⁷⁸⁹', 'foreign/subscript': '₀₁₂₃₄₅₆₇₈₉' } as const;

/** Returns digits as small ones, when there is nothing else. */
export function smallDigits(rule: keyof typeof digits, content: string): string | undefined {
  return /^\d+$/.test(content)
    ? [...content].map((digit) => digits[rule][Number(digit)]).join('')
    : undefined;
}

function smallHelp(rule: keyof typeof digits, content: string): string {
  const small = smallDigits(rule, content);
  return `${small ? `Typ het kleine cijfer zelf: \`${small}\`.` : `Zet het gewoon op de regel: \`${shortened(content)}\`.`} ${printable}`;
}
