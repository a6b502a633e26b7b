import type { Nodes, Paragraph, PhrasingContent } from 'mdast';
import type { ContainerDirective, LeafDirective } from 'mdast-util-directive';
import { replacement } from '../diagnostic/fix.ts';
import type { Span } from '../diagnostic/span.ts';
import { suggest } from '../text/suggest.ts';
import { checkString } from './check-string.ts';
import { type Attributes, readAttributes } from './directive-attributes.ts';
import { colons, directiveNames, namesInWords, writtenAs } from './directive-names.ts';
import { type DirectiveSpec, directives } from './directives.ts';
import { isForeignBox, titleOfBox } from './foreign/foreign-box.ts';
import { convertChildren, nodeSpan, type ParseContext, rangeOf, refuse, sourceOf } from './parse-context.ts';
import { quotedText } from './quoted-text.ts';
import { shortened } from './shortened.ts';

type Directive = LeafDirective | ContainerDirective;

/** Turns a block directive into its node; refuses what the table of directives does not know. */
export function convertDirective(node: Directive, context: ParseContext): Nodes[] {
  const spec: DirectiveSpec | undefined = Object.hasOwn(directives, node.name)
    ? directives[node.name as keyof typeof directives]
    : undefined;
  if (context.mode === 'body' && node.type === 'containerDirective' && isForeignBox(node))
    return foreignBox(node, context);
  if (!spec || (spec.templateOnly && context.mode === 'body')) return unknown(node, spec, context);
  const kind = node.type === 'leafDirective' ? 'leaf' : 'container';
  if (kind !== spec.kind) return wrongKind(node, spec, context);
  if (!mayStandHere(spec, context)) return misplaced(node, spec, context);
  reportUnclosed(node, context);
  const attributes = readAttributes(node, spec, context);
  const children = node.type === 'containerDirective' ? contentOf(node, context) : [];
  return attributes && children ? make(node, spec, attributes, children, context) : [];
}

/** A box of another program is printed as ours, its title in bold; `foreign/callout` says so. */
function foreignBox(node: ContainerDirective, context: ParseContext): Nodes[] {
  if (!mayStandHere(directives.note, context)) return misplaced(node, directives.note, context);
  reportUnclosed(node, context);
  const children = contentOf(node, context);
  if (!children) return [];
  const title = titleOfBox(node);
  const span = openingSpan(node, context);
  const isAuthored = typeof title === 'string';
  const label = isAuthored ? undefined : children[0];
  let words: PhrasingContent[] = [];
  const quoted = (value: string) => quotedText(value, opening(node), context);
  if (isAuthored) words = [quoted(checkString(title, span, context))];
  else if (title && label?.type === 'paragraph') words = label.children;
  const strong = { type: 'strong', children: words, data: { span } } as const;
  const heading: Paragraph = { type: 'paragraph', children: [strong], data: { span } };
  const rest = isAuthored || words.length === 0 ? children : children.slice(1);
  const all = words.length > 0 ? [heading, ...rest] : rest;
  return directives.note.make({ attributes: {}, children: all, span, quoted, context });
}

function make(
  node: Directive,
  spec: DirectiveSpec,
  attributes: Attributes,
  children: Nodes[],
  context: ParseContext,
) {
  const quoted = (value: string) => quotedText(value, opening(node), context);
  return spec.make({ attributes, children, span: openingSpan(node, context), quoted, context });
}

function contentOf(node: ContainerDirective, context: ParseContext): Nodes[] | undefined {
  const children = convertChildren(node, context);
  if (node.name === 'columns')
    for (const child of node.children)
      if (child.type !== 'html' && !(child.type === 'containerDirective' && child.name === 'column'))
        refuse(child, context, {
          rule: 'directive/columns',
          message: 'In `::::columns` kunnen alleen blokken `:::column` staan.',
          help: 'Zet deze tekst in een `:::column`.',
        });
  const kept = node.name === 'columns' ? children.filter(({ type }) => type === 'column') : children;
  // Children that were refused have had their say.
  if (node.children.some(({ type }) => type !== 'html')) return kept;
  refuse(opening(node), context, {
    rule: 'directive/empty',
    message: `Het blok \`:::${node.name}\` is leeg.`,
    help: 'Zet er tekst in, of haal het blok weg.',
  });
  return undefined;
}

function unknown(node: Directive, spec: DirectiveSpec | undefined, context: ParseContext): [] {
  if (spec)
    return refuse(opening(node), context, {
      rule: 'directive/template-only',
      message: `\`${colons[spec.kind]}${node.name}\` hoort in een sjabloon en kan niet in de tekst staan.`,
      help: `In de tekst kunnen: ${namesInWords('body')}.`,
    });
  const names = directiveNames(context.mode);
  const near = names.find((name) => name === suggest(node.name, names));
  return refuse(opening(node), context, {
    rule: 'directive/unknown',
    message: `Het blok \`${shortened(node.name)}\` bestaat niet.`,
    help: near ? `Bedoelde u \`${writtenAs(near)}\`?` : `U kunt kiezen uit: ${namesInWords(context.mode)}.`,
    fixes: near ? [replacement(nameSpan(node, context), near, 'suggestion')] : [],
  });
}

/** Where the name of a directive is: behind its colons. */
function nameSpan(node: Directive, context: ParseContext): Span {
  const [start] = rangeOf(node);
  const from = start + (/^:+/.exec(context.text.slice(start))?.[0].length ?? 0);
  return context.spanAt(from, from + node.name.length);
}

function wrongKind(node: Directive, spec: DirectiveSpec, context: ParseContext): [] {
  const help =
    spec.kind === 'leaf'
      ? `Schrijf \`::${node.name}\` op een eigen regel, zonder afsluitende regel.`
      : `Schrijf \`:::${node.name}\`, daaronder de tekst, en sluit af met een regel \`:::\`.`;
  const message =
    spec.kind === 'leaf'
      ? `In \`::${node.name}\` kan geen tekst staan.`
      : `\`:::${node.name}\` heeft drie dubbele punten.`;
  return refuse(opening(node), context, { rule: 'directive/form', message, help });
}

/** What a directive for the top of a text may still be in, in templates. */
const frames = new Set(['cover', 'columns', 'column']);

function mayStandHere(spec: DirectiveSpec, context: ParseContext): boolean {
  const parent = context.parents.at(-1);
  const inColumns = parent?.type === 'containerDirective' && parent.name === 'columns';
  if (spec.within === 'columns') return inColumns;
  if (spec.within === 'anywhere') return true;
  return context.parents.every(
    (above) => above.type === 'root' || (above.type === 'containerDirective' && frames.has(above.name)),
  );
}

function misplaced(node: Directive, spec: DirectiveSpec, context: ParseContext): [] {
  return refuse(opening(node), context, {
    rule: 'directive/place',
    message: `\`${colons[spec.kind]}${node.name}\` kan hier niet staan.`,
    help:
      spec.within === 'columns'
        ? 'Zet het in een blok `::::columns`.'
        : 'Zet het op een eigen regel buiten lijsten, citaten en kaders, met een lege regel ervoor.',
  });
}

function reportUnclosed(node: Directive, context: ParseContext): void {
  if (node.type !== 'containerDirective' || node.data?.position?.closing) return;
  const outer = context.parents.findLast((above) => above.type === 'containerDirective');
  const help =
    outer && fence(outer, context) <= fence(node, context)
      ? `Geef het buitenste blok \`${outer.name}\` meer dubbele punten: \`${':'.repeat(fence(node, context) + 1)}${outer.name}\`.`
      : `Zet op een eigen regel onder de tekst: \`${':'.repeat(fence(node, context))}\`.`;
  refuse(opening(node), context, {
    rule: 'directive/unclosed',
    message: `Het blok \`:::${node.name}\` is niet afgesloten.`,
    help,
  });
}

function fence(node: ContainerDirective, context: ParseContext): number {
  return /^:+/.exec(sourceOf(node, context))?.[0].length ?? 0;
}

/** The directive's first line alone: a finding about a box should not mark all that is in it. */
function opening<D extends Directive>(node: D): D {
  const end = node.data?.position?.opening?.end;
  const position = node.position;
  return end && position ? { ...node, position: { ...position, end } } : node;
}

function openingSpan(node: Directive, context: ParseContext) {
  return nodeSpan(node.type === 'leafDirective' ? node : opening(node), context);
}
