import type { Nodes } from 'mdast';
import { textOf } from '../../model/text-of.ts';
import { shortened } from '../shortened.ts';
import type { ForeignMark, MarkedBlock } from './foreign-mark.ts';

/** Names of boxes in GitHub, GitLab, Obsidian, MkDocs, Docusaurus, VuePress, Quarto and MyST. */
const boxes =
  'abstract|admonition|attention|bug|callout(?:-\\w+)?|caution|check|cite|danger|details|done|error|example|expander|fail|failure|faq|help|hint|important|info|information|missing|note|primary|question|secondary|seealso|spoiler|success|summary|tip|tldr|todo|warn|warning|box|alert|let-?op|belangrijk|opmerking|waarschuwing|voorbeeld|kader|dropdown|aside';
const isBox = new RegExp(`^(?:${boxes})$`, 'i');

/** Says whether other programs have a box of this name. */
export function isBoxName(name: string): boolean {
  return isBox.test(name);
}

export const callout = { rule: 'foreign/callout', what: 'Een kader van een ander programma' } as const;

/** Returns how a box is written here, with its title when it had one. */
export function boxHelp(title = ''): string {
  const words = shortened(title.replace(/^["“'\s]+|["”'\s]+$/g, ''));
  return `Schrijf \`:::note\` op een eigen regel, daaronder de tekst zonder inspringen, en sluit af met een regel \`:::\`.${
    words ? ` De titel zet u vet op de eerste regel van het kader: \`**${words}**\`.` : ''
  }`;
}

/** A line that opens a block: `:::naam …` or `::: {.naam …}`. */
const opening = /^[ \t]*:{3,}[ \t]*(?:\{([^\n}]{1,200})\}|([a-z][\w-]{0,40}))[^\n]{0,200}$/gim;

const fences = ['directive/malformed', 'directive/stray-fence'];

export const callouts: readonly ForeignMark[] = [
  {
    // GitHub and Obsidian: `[!NOTE]`, `[!tip]- Titel`; DocFX writes its includes so too.
    ...callout,
    needs: /\[!/,
    pattern: /^[ \t]*\[!(?!INCLUDE)\p{L}[\p{L}\p{N} _|-]{0,40}\][+-]?([^\n]{0,200})/gmu,
    help: ([, title]) => `${boxHelp(title)} Haal de \`>\` aan het begin van de regels weg.`,
  },
  {
    // Docsify: `!> tekst`, `?> tekst`.
    ...callout,
    needs: /[!?]>/,
    pattern: /^[ \t]*[!?]>[ \t]+\S[^\n]{0,200}/gm,
    help: boxHelp(),
  },
  {
    // AsciiDoc: `[NOTE]` above a block.
    ...callout,
    needs: /\[(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION)\]/,
    pattern: /^[ \t]*\[(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION)\][ \t]*$/gm,
    help: boxHelp(),
    explains: ['markdown/underlined-heading'],
    also: ({ siblings, index }) =>
      siblings.slice(index + 1, index + 2).filter(({ type }) => type === 'heading'),
  },
  {
    // MkDocs: `!!! note "Titel"`, `??? tip`, `=== "Tabblad"`.
    ...callout,
    needs: /!!!|\?\?\?|===/,
    pattern:
      /^[ \t]*(?:!!!|\?\?\?\+?|===[+!]?)[ \t]*([a-z][\w-]{0,40})?((?:[ \t]+[a-z-]{1,20}){0,3})(?:[ \t]+["“]([^"”\n]{0,200})["”])?[ \t]*$/gimu,
    honest: ([found, name]) => !isBoxName(name ?? '') && !/["“]/.test(found) && !/^[a-z]+$/.test(name ?? ''),
    help: ([, , , title]) => boxHelp(title),
    explains: ['markdown/indented-code'],
    also: ({ siblings, index }) => siblings.slice(index + 1, index + 2).filter(({ type }) => type === 'code'),
  },
  {
    // Docusaurus `:::tip Titel`, Quarto `::: {.callout-note}`, VuePress `::: warning`.
    ...callout,
    needs: /:::/,
    pattern: opening,
    honest: ([, braced, name]) =>
      braced ? !braced.split(/[^\w-]+/).some(isBoxName) : !isBoxName(name ?? ''),
    help: ([found]) => boxHelp(titleOf(found)),
    explains: fences,
    also: closingFence,
  },
  {
    rule: 'foreign/directive',
    what: 'Een blok met kenmerken tussen accolades',
    needs: /:::/,
    pattern: opening,
    honest: ([, braced]) => braced === undefined,
    help: 'Haal de regels met dubbele punten weg. Hoe iets eruitziet, staat in de huisstijl; een kader is `:::note`.',
    explains: fences,
    also: closingFence,
  },
];

/** Returns what is behind the name: `Titel` of `:::tip Titel`, `[Titel]`, `{title="Titel"}`. */
export function titleOf(opening: string): string {
  const quoted = /title\s*=\s*["“]?([^"”}]+)/i.exec(opening)?.[1];
  const rest = opening.replace(/^[ \t]*:+[ \t]*(?:[a-z][\w-]*)?/i, '').replace(/\{[^}]*\}?/g, '');
  return quoted ?? rest.replace(/[[\]]/g, '').trim();
}

/** The paragraph further on that holds colons alone. */
function closingFence({ siblings, index }: MarkedBlock): readonly Nodes[] {
  const close = siblings
    .slice(index + 1, index + 40)
    .find((node) => node.type === 'paragraph' && /(?:^|\n):{3,}$/.test(textOf(node).trim()));
  return close ? [close] : [];
}
