import type { ContainerDirective, LeafDirective } from 'mdast-util-directive';
import { replacement } from '../diagnostic/fix.ts';
import type { Span } from '../diagnostic/span.ts';
import { suggest } from '../text/suggest.ts';
import { checkString } from './check-string.ts';
import type { AttributeSpec, DirectiveSpec } from './directives.ts';
import { nodeSpan, type ParseContext, rangeOf, sourceOf } from './parse-context.ts';
import { shortened } from './shortened.ts';

export type Attributes = Record<string, string | undefined>;

/** Reports an attribute that is wrong, or without a name the directive as a whole. */
type Refuse = (rule: string, message: string, help: string, name?: string, right?: string) => undefined;

/** Returns the attributes of a directive, or nothing when one is wrong; reports each that is. */
export function readAttributes(
  node: LeafDirective | ContainerDirective,
  spec: DirectiveSpec,
  context: ParseContext,
): Attributes | undefined {
  const result: Attributes = {};
  let good = true;
  const refuse: Refuse = (rule, message, help, name, right) => {
    const span = attributeSpan(node, name, context);
    const fixes = right === undefined ? undefined : [replacement(span, right, 'suggestion')];
    context.report({ rule, severity: 'error', message, help, span, fixes });
    good = false;
    return undefined;
  };
  for (const [name, authored] of Object.entries(node.attributes ?? {})) {
    const known = specOf(spec, name, context);
    if (known) result[name] = readValue(node, name, authored ?? '', known, context, refuse);
    else
      refuse(
        'directive/unknown-attribute',
        `\`${node.name}\` kent geen \`${shortened(name)}\`.`,
        helpFor(name, spec, context),
        name,
        renamed(node, name, nearAttribute(name, spec, context), context),
      );
  }
  for (const [name, { required, example }] of Object.entries(spec.attributes))
    if (required && node.attributes?.[name] === undefined)
      refuse(
        'directive/missing-attribute',
        `Bij \`${node.name}\` ontbreekt \`${name}\`.`,
        `Schrijf bijvoorbeeld \`{${example}}\`.`,
      );
  if (hasLabel(node))
    refuse(
      'directive/label',
      `Tussen rechte haken kan bij \`${node.name}\` niets staan.`,
      spec.kind === 'leaf'
        ? 'Haal de haken en de tekst erin weg.'
        : 'Haal de haken weg. Zet een titel vet op de eerste regel van het blok: `**Titel**`.',
    );
  return good ? result : undefined;
}

function readValue(
  node: LeafDirective | ContainerDirective,
  name: string,
  authored: string,
  known: AttributeSpec,
  context: ParseContext,
  refuse: Refuse,
): string | undefined {
  const value = checkString(authored, attributeSpan(node, name, context), context);
  if (value === '' || !fits(value, known, context))
    return refuse(
      'directive/value',
      `\`${name}=${shortened(value)}\` kan niet bij \`${node.name}\`.`,
      known.values
        ? `Kies uit: ${known.values.map((choice) => `\`${choice}\``).join(', ')}.`
        : `Schrijf bijvoorbeeld \`${known.example}\`.`,
      name,
      known.values && withValue(name, suggest(value, known.values)),
    );
  if (!isGivenTwice(node, name, context)) return value;
  return refuse(
    'directive/attribute-twice',
    `\`${name}\` staat twee keer bij \`${node.name}\`; één zou wegvallen.`,
    'Haal er een weg.',
    name,
  );
}

function specOf(spec: DirectiveSpec, name: string, context: ParseContext): AttributeSpec | undefined {
  const known = Object.hasOwn(spec.attributes, name) ? spec.attributes[name] : undefined;
  return known?.templateOnly && context.mode === 'body' ? undefined : known;
}

function fits(value: string, { values, pattern }: AttributeSpec, context: ParseContext): boolean {
  if (values) return values.includes(value);
  return !pattern || pattern.test(value) || (context.mode === 'template' && value.includes('\uE000'));
}

function namesOf(spec: DirectiveSpec, context: ParseContext): string[] {
  return Object.keys(spec.attributes).filter((known) => specOf(spec, known, context));
}

function nearAttribute(name: string, spec: DirectiveSpec, context: ParseContext): string | undefined {
  return suggest(name, namesOf(spec, context));
}

/** An attribute as it is written, with another name. */
function renamed(
  node: LeafDirective | ContainerDirective,
  name: string,
  near: string | undefined,
  context: ParseContext,
): string | undefined {
  const position = node.data?.position?.attributes?.[name];
  const [start, end] = [position?.start.offset, position?.end.offset];
  if (near === undefined || start === undefined || end === undefined) return undefined;
  const written = context.text.slice(start, end);
  return written.startsWith(name) ? near + written.slice(name.length) : undefined;
}

function withValue(name: string, value: string | undefined): string | undefined {
  return value === undefined ? undefined : `${name}=${value}`;
}

function helpFor(name: string, spec: DirectiveSpec, context: ParseContext): string {
  const names = namesOf(spec, context);
  const near = nearAttribute(name, spec, context);
  if (near) return `Bedoelde u \`${near}\`?`;
  return names.length === 0
    ? 'Haal de accolades weg.'
    : `U kunt kiezen uit: ${names.map((known) => `\`${known}\``).join(', ')}.`;
}

/** The library keeps the last of two. */
function isGivenTwice(
  node: LeafDirective | ContainerDirective,
  name: string,
  context: ParseContext,
): boolean {
  const line = (/^[^\r\n]*/.exec(sourceOf(node, context))?.[0] ?? '').replace(/"[^"]*"|'[^']*'/g, '""');
  return [...line.matchAll(/[\s{]([\w-]+)\s*=/g)].filter(([, found]) => found === name).length > 1;
}

function hasLabel(node: LeafDirective | ContainerDirective): boolean {
  if (node.type === 'leafDirective') return node.children.length > 0;
  const first = node.children[0];
  return first?.type === 'paragraph' && first.data?.directiveLabel === true;
}

function attributeSpan(
  node: LeafDirective | ContainerDirective,
  name: string | undefined,
  context: ParseContext,
): Span {
  const position = name === undefined ? undefined : node.data?.position?.attributes?.[name];
  const start = position?.start.offset;
  const end = position?.end.offset;
  if (start !== undefined && end !== undefined) return context.spanAt(start, end);
  const [from] = rangeOf(node);
  const opening = node.data?.position?.opening?.end.offset;
  return opening === undefined ? nodeSpan(node, context) : context.spanAt(from, opening);
}
