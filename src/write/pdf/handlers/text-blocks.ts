import type { Heading, Paragraph, ThematicBreak } from 'mdast';
import { headingPrefix } from '../../../model/final-text.ts';
import { anchorOf } from '../../../model/nodes.ts';
import { textOf } from '../../../model/text-of.ts';
import { onlyIn, versionOf } from '../../../model/versions.ts';
import { headingLook } from '../../heading-looks.ts';
import { lightLine } from '../../lines.ts';
import { isRunIn } from '../../run-in.ts';
import type { Run, TextNode } from '../content.ts';
import { newRun, type Printed, type RenderContext, within } from '../render-context.ts';
import type { Role } from '../structure.ts';
import { signatureField } from './form-fields.ts';
import { rule } from './rule.ts';

/**
 * Prints a heading: a bookmark and a target of links. It stays with what follows. One that is deleted is none of
 * these: who goes from heading to heading is in the new version.
 */
export function printHeading(node: Heading, context: RenderContext): Printed[] {
  const { style } = context.job;
  const look = headingLook(context.headings, node.depth);
  const number = headingPrefix(node);
  const id = anchorOf(node);
  const title = (number + textOf(onlyIn(node, 'current'))).replaceAll('\u00a0', ' ');
  const parent =
    id === undefined
      ? context.parent.add('P')
      : context.parent.add(`H${node.depth}` satisfies Role, { title });
  const inside = within(context, {
    parent,
    look: {
      fontSize: look.size,
      bold: look.bold,
      italics: look.italics,
      capitals: look.capitals,
      color: style.colours[look.colour],
      lineHeight: 1,
    },
  });
  const runs: Run[] = number === '' ? [] : [newRun(inside, node, number)];
  runs.push(...context.job.inlines(node.children, inside));
  const [first = newRun(inside, node, ''), ...rest] = runs;
  const anchor = id === undefined ? undefined : { id, bookmark: { level: node.depth, title } };
  const text = [{ ...first, anchor }, ...rest];
  return [{ node: { text }, before: look.before, after: look.after, leads: 'whole' }];
}

/** Prints a paragraph. One that announces something stays with it. */
export function printParagraph(node: Paragraph, context: RenderContext): Printed[] {
  const room = node.data?.room ?? 0;
  // Heard before who signs, as it is seen.
  const field = signatureField(node.data?.signing, room, context);
  const [first, ...rest] = context.job.inlines(
    node.children,
    within(context, { parent: context.parent.add('P') }),
  );
  if (!first) return [];
  const announces = textOf(onlyIn(node, versionOf(node)))
    .trimEnd()
    .endsWith(':');
  const leads = isRunIn(node) ? 'whole' : announces ? 'end' : undefined;
  const { gap } = context.job.style.text;
  const text = [field ? { ...first, field } : first, ...rest];
  return [{ node: { text } satisfies TextNode, before: room, after: gap, leads }];
}

/** Prints a thin line across the text. */
export function printThematicBreak(_node: ThematicBreak, context: RenderContext): Printed[] {
  const { change, job } = context;
  const { style } = job;
  const { text } = style;
  const node = rule(0.5, lightLine(style));
  node.canvas[0].change = change?.kind;
  return [{ node, before: text.gap, after: text.gap * 1.5 }];
}
