import type { Footnote, Footnotes } from '../../../model/nodes.ts';
import type { PdfNode } from '../content.ts';
import { flow, flowItems, newRun, type Printed, type Printing, within } from '../printing.ts';
import { footnoteAnchor, footnoteMarkAnchor } from './inlines.ts';

/** Prints the notes: each a Note with an ID; its number links back to the first place that refers to it. */
export function printFootnotes(node: Footnotes, print: Printing): Printed[] {
  const { style } = print.job;
  const inside = within(print, { look: { fontSize: style.text.size - 1 } });
  const items = node.children.map((item) => printFootnote(item, inside));
  return items.length === 0 ? [] : [{ node: { ol: flowItems(items, 3) }, before: 0, after: style.text.gap }];
}

function printFootnote(node: Footnote, print: Printing): PdfNode {
  const note = print.parent.add('Note', { id: footnoteAnchor(node.identifier) });
  const { back: called, mark } = print.job.words.notes;
  // Heard in place of the number, so it says the number too.
  const alt = `${mark({ number: String(node.number) })}. ${called}`;
  const target = { anchor: footnoteMarkAnchor(node.identifier) };
  const link = note.add('Lbl').add('Link', { target, alt, called });
  const anchor = { id: footnoteAnchor(node.identifier) };
  const marker = newRun(within(print, { parent: link }), node, `${node.number} `, { anchor });
  const body = within(print, { parent: note, width: print.width - 14 });
  const stack = flow(print.job.blocks(node.children, body));
  if (stack.length === 0) stack.push({ text: [newRun(body, node, '')] });
  return { stack, marker };
}
