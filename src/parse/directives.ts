import type { BlockContent, Nodes, Text } from 'mdast';
import type { Node } from 'unist';
import type { Span } from '../diagnostic/span.ts';
import type { Column, OwnType } from '../model/nodes.ts';
import { convertFields } from './convert-fields.ts';
import type { ParseContext } from './parse-context.ts';

/** What may be behind a name, between braces. */
export interface AttributeSpec {
  readonly required?: true;
  /** May be given in templates only. */
  readonly templateOnly?: true;
  /** The only values there are. */
  readonly values?: readonly string[];
  /** What the value looks like; a template's value token always fits. */
  readonly pattern?: RegExp;
  /** For messages. */
  readonly example: string;
}

/** A directive as read: checked attributes and converted children. */
export interface ReadDirective {
  readonly attributes: Readonly<Record<string, string | undefined>>;
  readonly children: readonly Nodes[];
  readonly span: Span;
  /** Returns the value of an attribute as text. */
  readonly quoted: (value: string) => Text;
  readonly context: ParseContext;
}

export interface DirectiveSpec {
  /** `::name` or `:::name … :::`. */
  readonly kind: 'leaf' | 'container';
  readonly templateOnly?: true;
  /** What it may be in: only the top of the text (in templates also cover and columns), or anywhere. */
  readonly within: 'top' | 'anywhere' | 'columns';
  readonly attributes: Readonly<Record<string, AttributeSpec>>;
  readonly make: (read: ReadDirective) => Nodes[];
}

const id = /^[a-z0-9-]+$/;

const leaf = { kind: 'leaf', within: 'top', attributes: {} } as const;
const templateLeaf = { ...leaf, templateOnly: true } as const;
const templateBox = { ...templateLeaf, kind: 'container' } as const;

/** Types of nodes that only say where something comes. */
type MarkType = {
  [T in OwnType]: keyof Extract<Nodes, { type: T }> extends keyof Node ? T : never;
}[OwnType];

/** Returns what makes such a node. */
function mark(type: MarkType) {
  return ({ span }: ReadDirective): Nodes[] => [{ type, data: { span } }];
}

/** Every block directive: its form, its place, its attributes, and the node that it becomes. */
export const directives = {
  budget: {
    ...leaf,
    attributes: { of: { templateOnly: true, pattern: id, example: 'of=kansen4kinderen' } },
    make: ({ attributes, span }) => [{ type: 'budgetSlot', of: attributes.of, data: { span } }],
  },
  partners: { ...leaf, make: mark('partnersSlot') },
  funding: { ...leaf, make: mark('fundingSlot') },
  section: {
    ...leaf,
    attributes: {
      of: { required: true, pattern: /^[^#\s]*#\S+$/, example: 'of=akkoord.md#uitgangspunten' },
      part: { values: ['whole', 'list', 'headings'], example: 'part=list' },
    },
    make: ({ attributes: { of = '', part = 'whole' }, span }) => [
      { type: 'sectionSlot', of, part: part as 'whole' | 'list' | 'headings', data: { span } },
    ],
  },
  note: {
    kind: 'container',
    within: 'anywhere',
    attributes: {},
    make: ({ children, span }) => [{ type: 'callout', children: children as BlockContent[], data: { span } }],
  },
  quote: {
    kind: 'container',
    within: 'anywhere',
    attributes: {
      source: { example: 'source="Kees de Boer"' },
      lang: { pattern: /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i, example: 'lang=fy' },
    },
    make: ({ attributes: { source, lang }, children, span, quoted }) => [
      {
        type: 'quote',
        language: lang === undefined || /^nl(?:-|$)/i.test(lang) ? undefined : lang,
        source: source ? [quoted(source)] : undefined,
        children: children as BlockContent[],
        data: { span },
      },
    ],
  },
  pagebreak: { ...leaf, make: mark('pageBreak') },
  toc: {
    ...templateLeaf,
    attributes: { of: { values: ['long'], example: 'of=long' } },
    make: ({ attributes: { of }, span }) => [
      { type: 'tocSlot', ...(of && { onlyLong: true }), data: { span } },
    ],
  },
  signatures: {
    ...templateLeaf,
    attributes: { of: { values: ['parties', 'authority', 'all'], example: 'of=parties' } },
    make: ({ attributes: { of = 'all' }, span }) => [
      { type: 'signaturesSlot', of: of as 'parties' | 'authority' | 'all', data: { span } },
    ],
  },
  body: {
    ...templateLeaf,
    attributes: {
      section: { pattern: id, example: 'section=doelgroep' },
      numbered: { values: ['yes'], example: 'numbered=yes' },
      level: { values: ['1', '2', '3'], example: 'level=1' },
    },
    make: ({ attributes: { section, numbered, level }, span }) => {
      const given = { ...(numbered && { numbered: true }), ...(level && { level: Number(level) }) };
      return [{ type: 'bodySlot', section, ...given, data: { span } }];
    },
  },
  interventions: { ...templateLeaf, make: mark('interventionsSlot') },
  notes: { ...templateLeaf, make: mark('footnotesSlot') },
  annex: { ...templateLeaf, make: mark('annexSlot') },
  letterhead: { ...templateLeaf, make: mark('letterheadSlot') },
  college: { ...templateLeaf, make: mark('collegeSlot') },
  wordmark: { ...templateLeaf, make: mark('wordmarkSlot') },
  cover: {
    ...templateBox,
    make: ({ children, span }) => [{ type: 'cover', children: children as BlockContent[], data: { span } }],
  },
  columns: {
    ...templateBox,
    make: ({ children, span }) => [{ type: 'columns', children: children as Column[], data: { span } }],
  },
  column: {
    ...templateBox,
    within: 'columns',
    make: ({ children, span }) => [{ type: 'column', children: children as BlockContent[], data: { span } }],
  },
  fields: {
    ...templateBox,
    within: 'anywhere',
    make: ({ children, span, context }) => convertFields(children, span, context),
  },
} as const satisfies Record<string, DirectiveSpec>;

export type DirectiveName = keyof typeof directives;
