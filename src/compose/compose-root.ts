import type { Nodes, Root, RootContent } from 'mdast';
import type { Report } from '../diagnostic/diagnostic.ts';
import { emptySpan } from '../diagnostic/span.ts';
import { memoizeByObject } from '../memoize/memoize-by-object.ts';
import { memoizeByText } from '../memoize/memoize-by-text.ts';
import { memoizeByValue } from '../memoize/memoize-by-value.ts';
import { allDocumentsOf } from '../model/documents-of.ts';
import type { Dossier, LoadedDocument } from '../model/dossier.ts';
import { spanOf } from '../model/nodes.ts';
import { nodesIn } from '../model/nodes-in.ts';
import { replaceNodes } from '../model/replace-nodes.ts';
import type { BudgetSlot } from '../model/slots.ts';
import type { SourceText, Template } from '../model/template.ts';
import { textOf } from '../model/text-of.ts';
import { parseMarkdown } from '../parse/parse-markdown.ts';
import { suggest } from '../text/suggest.ts';
import { bodyParts } from './body-parts.ts';
import { expandSections } from './expand-sections.ts';
import { fillProse } from './fill-prose.ts';
import { fillTokens } from './fill-tokens.ts';
import { shiftHeadings } from './shift-headings.ts';
import {
  type CompiledTemplate,
  compileTemplate,
  type RenderedTemplate,
} from './template/compile-template.ts';
import type { PlacedText } from './template/span-map.ts';
import { type View, viewsOf } from './view.ts';

/** Composes the documents of a dossier; everything is compiled, filled and parsed once. */
export interface Composer {
  readonly viewOf: (document: LoadedDocument) => View;
  /** What the template of a document renders to; undefined when the template is wrong (reported). */
  readonly render: (document: LoadedDocument) => RenderedTemplate | undefined;
  /** The tree of a document: template, values and the author's text in one. */
  readonly root: (document: LoadedDocument) => Root | undefined;
}

/** Makes the composer of a dossier. Reads and reports nothing until it is used. */
export function composer(dossier: Dossier, report: Report): Composer {
  const documents = allDocumentsOf(dossier);
  const viewOf = viewsOf(dossier);
  const templates = memoizeByValue((kind: string): CompiledTemplate | undefined => {
    const template = dossier.templates.get(kind);
    const sample = documents.find(({ data }) => data.kind === kind);
    return template && sample && compileTemplate(template, viewOf(sample).shape, report);
  });
  const bodyOf = memoizeByValue((document: LoadedDocument) =>
    claimed(fillProse(document.body, document.source, viewOf(document), report), document),
  );
  const sectionsOf = ({ data }: LoadedDocument) => dossier.templates.get(data.kind)?.sections ?? [];
  const render = (document: LoadedDocument) => templates(document.data.kind)?.render(viewOf(document));

  const root = (document: LoadedDocument): Root | undefined => {
    const rendered = render(document);
    const template = dossier.templates.get(document.data.kind);
    if (!rendered || !template) return undefined;
    const { source, written, values } = rendered;
    const parsed = parsedTemplate(source.file)(written, report);
    const sources = { documents, unreadable: dossier.unreadable ?? [], bodyOf, sectionsOf, report };
    const filled = expandSections(document, fillTokens(parsed.body, values, dossier.words, report), sources);
    const body = expandSections(document, bodyOf(document), sources);
    const grafted = graft(filled, body, document, template, dossier, root, report);
    return grafted && withOwnBudget(grafted, document, dossier, report);
  };
  return { viewOf, render, root };
}

/** By the template's file: parses the Markdown that it renders to, once per text. */
const parsedTemplate = memoizeByText((file) =>
  memoizeByObject(({ text, spanAt }: PlacedText, report: Report) =>
    parseMarkdown({ file, text }, { report, directives: 'template', spanAt }),
  ),
);

/** Grafts the author's text and the sheets into a rendered template, each below its heading. */
function graft(
  template: Root,
  body: Root,
  document: LoadedDocument,
  { sections, main, parts: unnumbered = [] }: Template,
  dossier: Dossier,
  rootOf: (document: LoadedDocument) => Root | undefined,
  report: Report,
): Root | undefined {
  const nodes = [...nodesIn(template)];
  const slots = nodes.filter((node) => node.type === 'bodySlot');
  const named = new Set(slots.flatMap(({ section }) => section ?? []));
  const keepsRest = slots.some(({ section }) => section === undefined);
  // Text before the first heading would end up behind a section that the template puts first.
  const keepsBefore = slots[0]?.section === undefined && keepsRest;
  const parts = bodyParts(document, body, sections, named, keepsRest, keepsBefore, dossier.words, report);
  const showsSheets = nodes.some((node) => node.type === 'interventionsSlot');
  if (document === dossier.main && dossier.interventions[0] && !showsSheets)
    report(sheetsLeftOut(main, dossier.interventions[0]));
  let complete = true;
  let depth = 0;
  const root = replaceNodes(template, (node) => {
    switch (node.type) {
      case 'heading':
        depth = node.depth;
        return [{ ...node, data: { ...node.data, origin: document.file } }];
      case 'cover':
        // The title of a cover is above no text: depths start anew.
        depth = 0;
        return undefined;
      case 'bodySlot': {
        const nodes = node.section === undefined ? parts.rest : parts.section(node.section);
        const shifted = shiftHeadings(nodes, node.level ?? depth + 1, report, parts.depth);
        const [first, ...below] = shifted;
        // The heading of a section is not numbered itself.
        const numbered = !node.numbered
          ? shifted
          : node.section !== undefined && first
            ? [first, ...withNumbers(below, unnumbered)]
            : withNumbers(shifted, unnumbered);
        return claimed({ type: 'root', children: [...numbered] }, document).children;
      }
      case 'interventionsSlot':
        return dossier.interventions.flatMap((sheet, index): RootContent[] => {
          const composed = rootOf(sheet);
          if (!composed) complete = false;
          const sheetNodes = shiftHeadings(composed?.children ?? [], depth + 1, report);
          // Every sheet starts a page, except the first, which follows its heading.
          return index === 0
            ? sheetNodes
            : [{ type: 'pageBreak', data: { span: spanOf(node) } }, ...sheetNodes];
        });
      default:
        return undefined;
    }
  });
  const notes: RootContent[] = body.children.filter((node) => node.type === 'footnoteDefinition');
  return complete ? { ...root, children: [...root.children, ...notes] } : undefined;
}

/** Marks the headings that get a number: all but the fixed parts of a goal or theme, and those below. */
function withNumbers(nodes: readonly RootContent[], parts: readonly string[]): RootContent[] {
  let partDepth = Number.POSITIVE_INFINITY;
  return nodes.map((node) => {
    if (node.type !== 'heading' || node.depth > partDepth) return node;
    const isOfParts = isPart(textOf(node), parts);
    partDepth = isOfParts ? node.depth : Number.POSITIVE_INFINITY;
    return isOfParts ? node : { ...node, data: { ...node.data, numbered: true } };
  });
}

/** "Acties 2023-2026" is the part "Acties". */
function isPart(heading: string, parts: readonly string[]): boolean {
  const text = heading.trim().toLowerCase();
  return parts.some((part) => text === part.toLowerCase() || text.startsWith(`${part.toLowerCase()} `));
}

function sheetsLeftOut(main: SourceText, sheet: LoadedDocument) {
  return {
    rule: 'template/sheets-left-out',
    severity: 'error',
    message: 'Het sjabloon toont de interventiebladen niet: `::interventions` ontbreekt.',
    note: 'Wat in de bladen staat, zou in het document wegvallen.',
    help: 'Zet `::interventions` op een eigen regel, onder de kop waar de bladen horen.',
    span: emptySpan(main.file, 1, 1),
    related: [{ message: 'een van de bladen', span: emptySpan(sheet.file, 1, 1) }],
  } as const;
}

/** Marks headings without an owner as this document's, so that links can name them. */
function claimed(root: Root, document: LoadedDocument): Root {
  return replaceNodes(root, (node) =>
    node.type === 'heading' && node.data?.origin === undefined
      ? [{ ...node, data: { ...node.data, origin: document.file } }]
      : undefined,
  );
}

/** Gives the budgets in a sheet that sheet. Reports a budget of a sheet that is not in the dossier. */
function withOwnBudget(root: Root, document: LoadedDocument, dossier: Dossier, report: Report): Root {
  const ids = dossier.interventions.map(({ id }) => id);
  const own = ids.includes(document.id) && document !== dossier.main ? document.id : undefined;
  return replaceNodes(root, (node): Nodes[] | undefined => {
    if (node.type !== 'budgetSlot') return undefined;
    if (node.of === undefined) return own === undefined ? undefined : [{ ...node, of: own }];
    if (!ids.includes(node.of)) report(unknownSheet(node, node.of, ids));
    return undefined;
  });
}

function unknownSheet(slot: BudgetSlot, authored: string, ids: readonly string[]) {
  const near = suggest(authored, ids);
  return {
    rule: 'template/unknown-sheet',
    severity: 'error',
    message: `Er is geen interventieblad \`${authored}\`.`,
    help: near ? `Bedoelde u \`${near}\`?` : `Kies uit: ${ids.map((id) => `\`${id}\``).join(', ')}.`,
    span: spanOf(slot),
  } as const;
}
