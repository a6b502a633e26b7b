import type { Footnote, Footnotes } from '../../../model/nodes.ts';
import { footnoteAnchor, footnoteMarkAnchor } from '../../footnote-anchors.ts';
import type { PdfNode } from '../content.ts';
import { inVersion } from '../in-version.ts';
import { flow, flowItems, newRun, type Printed, type RenderContext, within } from '../render-context.ts';

/** Prints the notes: each a Note with an ID; its number links back to the first place that refers to it. */
export function printFootnotes(node: Footnotes, context: RenderContext): Printed[] {
  const { style } = context.job;
  const inside = within(context, { look: { fontSize: style.text.size - 1 } });
  const items = node.children.map((item) => printFootnote(item, inVersion(item, inside)));
  return items.length === 0 ? [] : [{ node: { ol: flowItems(items, 3) }, before: 0, after: style.text.gap }];
}

function printFootnote(node: Footnote, context: RenderContext): PdfNode {
  const note = context.parent.add('Note', { id: footnoteAnchor(node.identifier) });
  const { back: called, mark } = context.job.words.notes;
  // Heard in place of the number, so it says the number too.
  const alt = `${mark({ number: String(node.number) })}. ${called}`;
  const target = { anchor: footnoteMarkAnchor(node.identifier) };
  const link = note.add('Lbl').add('Link', { target, alt, called });
  const anchor = { id: footnoteAnchor(node.identifier) };
  const marker = newRun(within(context, { parent: link }), node, `${node.number} `, { anchor });
  const body = within(context, { parent: note, width: context.width - 14 });
  const stack = flow(context.job.blocks(node.children, body));
  if (stack.length === 0) stack.push({ text: [newRun(body, node, '')] });
  return { stack, marker };
}
