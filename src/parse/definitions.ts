import type { Definition, FootnoteDefinition, ImageReference, LinkReference, Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Span } from '../diagnostic/span.ts';
import type { Finding, ParseContext } from './parse-context.ts';
import { nodeSpan } from './parse-context.ts';
import { shortened } from './shortened.ts';

/** What a text says in one place about others: definitions, and whether a block is not closed. */
export interface Surroundings {
  readonly definitions: Map<string, Definition>;
  readonly footnotes: Map<string, FootnoteDefinition>;
  /** Some `:::` block is not closed. */
  readonly unclosed: boolean;
  /** Most headings end with as many `#` as they begin with: a habit. */
  readonly closesHeadings: boolean;
  /** How many headings begin with `#`. */
  readonly markedHeadings: number;
}

/** Looks once through the whole tree of a text. */
export function surveyTree(root: Nodes, text: string): Surroundings {
  const definitions = new Map<string, Definition>();
  const footnotes = new Map<string, FootnoteDefinition>();
  let unclosed = false;
  let [marked, closed] = [0, 0];
  visit(root, (node) => {
    if (node.type === 'heading') {
      const source = text.slice(node.position?.start.offset, node.position?.end.offset).trimEnd();
      const [marks] = /^#+(?!.*[\r\n])/s.exec(source) ?? [];
      marked += marks ? 1 : 0;
      closed += marks && /[ \t](#+)$/.exec(source)?.[1] === marks ? 1 : 0;
    }
    unclosed ||= node.type === 'containerDirective' && !node.data?.position?.closing;
    if (node.type === 'definition') keepFirst(definitions, node);
    if (node.type === 'footnoteDefinition') keepFirst(footnotes, node);
  });
  const closesHeadings = closed > 1 && closed * 2 > marked;
  return { definitions, footnotes, unclosed, closesHeadings, markedHeadings: marked };
}

function keepFirst<D extends Definition | FootnoteDefinition>(map: Map<string, D>, node: D): void {
  if (!map.has(node.identifier)) map.set(node.identifier, node);
}

/** Returns the definition that a reference names. Markdown makes no reference without one. */
export function definitionOf(
  node: LinkReference | ImageReference,
  { definitions }: ParseContext,
): Definition {
  const definition = definitions.get(node.identifier);
  if (!definition) throw new Error(`a reference without its definition: ${node.identifier}`);
  return definition;
}

/** Reports definitions that are never used or given twice: their text would be lost. */
export function reportDefinitions(root: Nodes, context: ParseContext): void {
  const used = { links: new Set<string>(), notes: new Set<string>() };
  visit(root, (node) => {
    if (node.type === 'linkReference' || node.type === 'imageReference') used.links.add(node.identifier);
    if (node.type === 'footnoteReference') used.notes.add(node.identifier);
  });
  visit(root, (node) => {
    if (node.type === 'definition')
      report(node, context.definitions.get(node.identifier), used.links, linkWords(node), context);
    if (node.type === 'footnoteDefinition')
      report(node, context.footnotes.get(node.identifier), used.notes, footnoteWords(node), context);
  });
}

interface Words {
  readonly unused: Finding;
  readonly twice: Finding;
}

function report<D extends Definition | FootnoteDefinition>(
  node: D,
  first: D | undefined,
  used: ReadonlySet<string>,
  words: Words,
  context: ParseContext,
): void {
  const span: Span = nodeSpan(node, context);
  if (first && first !== node) {
    const related = [{ message: 'de eerste staat hier', span: nodeSpan(first, context) }];
    context.report({ severity: 'error', ...words.twice, span, related });
  } else if (!used.has(node.identifier)) context.report({ severity: 'error', ...words.unused, span });
}

function linkWords({ label, identifier }: Definition): Words {
  const name = shortened(label ?? identifier);
  return {
    unused: {
      rule: 'markdown/unused-definition',
      message: `Deze regel geeft een adres aan \`[${name}]\`, maar niets verwijst ernaar; de regel zou wegvallen.`,
      help: `Is het gewone tekst, schrijf dan \`\\[${name}]:\`. Haal de regel anders weg, of verwijs ernaar met \`[tekst][${name}]\`.`,
    },
    twice: {
      rule: 'markdown/duplicate-definition',
      message: `\`[${name}]\` heeft al een adres; dit tweede zou wegvallen.`,
      help: 'Geef dit adres een andere naam, of haal de regel weg.',
    },
  };
}

function footnoteWords({ label, identifier }: FootnoteDefinition): Words {
  const name = shortened(label ?? identifier);
  return {
    unused: {
      rule: 'markdown/unused-footnote',
      message: `Naar voetnoot \`[^${name}]\` verwijst niets; de noot zou wegvallen.`,
      help: `Zet \`[^${name}]\` in de tekst waar de noot bij hoort, of haal de noot weg.`,
    },
    twice: {
      rule: 'markdown/duplicate-footnote',
      message: `Voetnoot \`[^${name}]\` is er al; deze tweede zou wegvallen.`,
      help: 'Geef deze noot een andere naam.',
    },
  };
}
