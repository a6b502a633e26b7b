import type { ElementContent } from 'hast';
import type { Footnote, FootnoteMark, Footnotes } from '../../../model/nodes.ts';
import { footnoteAnchor, footnoteMarkAnchor } from '../../footnote-anchors.ts';
import { changed } from '../changed.ts';
import { element, textContent } from '../element.ts';
import { contentIn, type RenderContext } from '../render-context.ts';

/** Prints the mark in the text that belongs to a note. */
export function printFootnoteMark(node: FootnoteMark, { job }: RenderContext): ElementContent[] {
  const { identifier, number } = node;
  // Only the first mark of a note can be what the note leads back to.
  const id = job.isFirstMark(node) ? { id: footnoteMarkAnchor(identifier) } : {};
  const ariaLabel = job.words.notes.number({ number: String(number) });
  const link = { href: `#${footnoteAnchor(identifier)}`, role: 'doc-noteref', ariaLabel };
  return [element('sup', {}, [element('a', { ...id, ...link }, [textContent(String(number))])])];
}

/** Prints the notes; the number of each leads back to the first place that refers to it. */
export function printFootnotes(node: Footnotes, context: RenderContext): ElementContent[] {
  if (node.children.length === 0) return [];
  const items = node.children.map((item) => printFootnote(item, context));
  const ariaLabel = context.job.words.notes.heading;
  return [element('div', { role: 'group', ariaLabel, className: ['notes'] }, items)];
}

function printFootnote(node: Footnote, context: RenderContext): ElementContent {
  const { identifier, number } = node;
  const ariaLabel = context.job.words.notes.return({ number: String(number) });
  const back = { href: `#${footnoteMarkAnchor(identifier)}`, ariaLabel };
  const note = element(
    'div',
    { id: footnoteAnchor(identifier), role: 'doc-footnote', className: ['footnote'] },
    [element('a', back, [textContent(String(number))]), element('div', {}, contentIn(node, context))],
  );
  return changed(note, node, context);
}
