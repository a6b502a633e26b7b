import type { Nodes, Root } from 'mdast';
import { compose } from '../../src/compose/compose.ts';
import type { Diagnostic } from '../../src/diagnostic/diagnostic.ts';
import { contentOf } from '../../src/model/final-text.ts';
import { spanOf } from '../../src/model/nodes.ts';
import { lines, type Parts, smallDossier } from './small-dossier.ts';

/** Composes the small dossier's agenda (or its first sheet alone); findings of load are not shown. */
export function composeSmall(parts: Parts = {}, which: 'agenda' | 'sheet' = 'agenda') {
  const { dossier } = smallDossier(parts);
  const diagnostics: Diagnostic[] = [];
  const loaded = which === 'agenda' ? dossier.main : dossier.interventions[0];
  if (!loaded) throw new Error('the small dossier has no sheet');
  const document = compose(loaded, dossier, (diagnostic) => void diagnostics.push(diagnostic));
  return { document, dossier, diagnostics, findings: lines(diagnostics) };
}

/** The headings of a tree: `## Planning`. */
export function headings(root: Root | undefined): string[] {
  return nodesOf(root).flatMap((node) =>
    node.type === 'heading' ? [`${'#'.repeat(node.depth)} ${wordsOf(node)}`] : [],
  );
}

/** Every node of a tree, in reading order. */
export function nodesOf(node: Nodes | undefined): Nodes[] {
  return node ? [node, ...contentOf(node).flatMap(nodesOf)] : [];
}

/** The text of a node, blanks between brackets, every space a plain one. */
export function wordsOf(node: Nodes): string {
  const words =
    node.type === 'text' ? node.value.replaceAll('\u00a0', ' ') : contentOf(node).map(wordsOf).join('');
  return node.type === 'blank' ? `[${words}]` : words;
}

/** One line for each block with text or slot, as `paragraph d/agenda.md:37:1 Waarom deze agenda er is.`. */
export function blocks(root: Root | undefined): string[] {
  return nodesOf(root).flatMap((node) => {
    const { file, start } = node.type === 'root' ? { file: '', start: { line: 0, column: 0 } } : spanOf(node);
    const at = `${file}:${start.line}:${start.column}`;
    if (node.type === 'heading' || node.type === 'paragraph' || node.type === 'fieldRow')
      return [`${node.type} ${at} ${wordsOf(node)}`];
    return node.type.endsWith('Slot') ? [`${node.type} ${at}`] : [];
  });
}
