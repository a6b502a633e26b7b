import type { BlockContent, Nodes } from 'mdast';
import type { Span } from '../diagnostic/span.ts';
import type { Column } from '../model/nodes.ts';
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
  readonly context: ParseContext;
}

export interface DirectiveSpec {
  /** `::name` or `:::name … :::`. */
  readonly kind: 'leaf' | 'container';
  readonly templateOnly?: true;
  /**
   * What it may be in: only at the top of the text (in templates also on the cover and in columns), or
   * anywhere.
   */
  readonly within: 'top' | 'anywhere' | 'columns';
  readonly attributes: Readonly<Record<string, AttributeSpec>>;
  readonly make: (read: ReadDirective) => Nodes[];
}

const id = /^[a-z0-9-]+$/;

/**
 * Every block directive: its form, where it may be, what may be said with it, and the node that it becomes.
 */
export const directives = {
  budget: {
    kind: 'leaf',
    within: 'top',
    attributes: { of: { templateOnly: true, pattern: id, example: 'of=kansen4kinderen' } },
    make: ({ attributes, span }) => [{ type: 'budgetSlot', of: attributes.of, data: { span } }],
  },
  partners: {
    kind: 'leaf',
    within: 'top',
    attributes: {},
    make: ({ span }) => [{ type: 'partnersSlot', data: { span } }],
  },
  funding: {
    kind: 'leaf',
    within: 'top',
    attributes: {},
    make: ({ span }) => [{ type: 'fundingSlot', data: { span } }],
  },
  section: {
    kind: 'leaf',
    within: 'top',
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
    make: ({ attributes: { source, lang }, children, span }) => [
      {
        type: 'quote',
        language: lang === undefined || /^nl(?:-|$)/i.test(lang) ? undefined : lang,
        source: source ? [{ type: 'text', value: source, data: { span } }] : undefined,
        children: children as BlockContent[],
        data: { span },
      },
    ],
  },
  pagebreak: {
    kind: 'leaf',
    within: 'top',
    attributes: {},
    make: ({ span }) => [{ type: 'pageBreak', data: { span } }],
  },
  toc: {
    kind: 'leaf',
    templateOnly: true,
    within: 'top',
    attributes: { of: { values: ['long'], example: 'of=long' } },
    make: ({ attributes: { of }, span }) => [
      { type: 'tocSlot', ...(of && { onlyLong: true }), data: { span } },
    ],
  },
  signatures: {
    kind: 'leaf',
    templateOnly: true,
    within: 'top',
    attributes: { of: { values: ['parties', 'authority', 'all'], example: 'of=parties' } },
    make: ({ attributes: { of = 'all' }, span }) => [
      { type: 'signaturesSlot', of: of as 'parties' | 'authority' | 'all', data: { span } },
    ],
  },
  body: {
    kind: 'leaf',
    templateOnly: true,
    within: 'top',
    attributes: {
      section: { pattern: id, example: 'section=doelgroep' },
      numbered: { values: ['yes'], example: 'numbered=yes' },
      level: { values: ['1', '2', '3'], example: 'level=1' },
    },
    make: ({ attributes: { section, numbered, level }, span }) => [
      {
        type: 'bodySlot',
        section,
        ...(numbered && { numbered: true }),
        ...(level && { level: Number(level) }),
        data: { span },
      },
    ],
  },
  interventions: {
    kind: 'leaf',
    templateOnly: true,
    within: 'top',
    attributes: {},
    make: ({ span }) => [{ type: 'interventionsSlot', data: { span } }],
  },
  notes: {
    kind: 'leaf',
    templateOnly: true,
    within: 'top',
    attributes: {},
    make: ({ span }) => [{ type: 'footnotesSlot', data: { span } }],
  },
  annex: {
    kind: 'leaf',
    templateOnly: true,
    within: 'top',
    attributes: {},
    make: ({ span }) => [{ type: 'annexSlot', data: { span } }],
  },
  letterhead: {
    kind: 'leaf',
    templateOnly: true,
    within: 'top',
    attributes: {},
    make: ({ span }) => [{ type: 'letterheadSlot', data: { span } }],
  },
  college: {
    kind: 'leaf',
    templateOnly: true,
    within: 'top',
    attributes: {},
    make: ({ span }) => [{ type: 'collegeSlot', data: { span } }],
  },
  wordmark: {
    kind: 'leaf',
    templateOnly: true,
    within: 'top',
    attributes: {},
    make: ({ span }) => [{ type: 'wordmarkSlot', data: { span } }],
  },
  cover: {
    kind: 'container',
    templateOnly: true,
    within: 'top',
    attributes: {},
    make: ({ children, span }) => [{ type: 'cover', children: children as BlockContent[], data: { span } }],
  },
  columns: {
    kind: 'container',
    templateOnly: true,
    within: 'top',
    attributes: {},
    make: ({ children, span }) => [{ type: 'columns', children: children as Column[], data: { span } }],
  },
  column: {
    kind: 'container',
    templateOnly: true,
    within: 'columns',
    attributes: {},
    make: ({ children, span }) => [{ type: 'column', children: children as BlockContent[], data: { span } }],
  },
  fields: {
    kind: 'container',
    templateOnly: true,
    within: 'anywhere',
    attributes: {},
    make: ({ children, span, context }) => convertFields(children, span, context),
  },
} as const satisfies Record<string, DirectiveSpec>;

export type DirectiveName = keyof typeof directives;
