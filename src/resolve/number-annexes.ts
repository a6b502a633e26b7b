import { spanOf } from '../model/nodes.ts';
import { replaceNodes } from '../model/replace-nodes.ts';
import type { AnnexSlot } from '../model/slots.ts';
import type { Pass } from './pass.ts';

/** Turns `::annex` into a page break, and numbers the first heading after it: "Bijlage 1", "Bijlage 2" … */
export const numberAnnexes: Pass = (root, { document: { words }, report }) => {
  let count = 0;
  let open: AnnexSlot | undefined;
  const complain = (annex: AnnexSlot): void =>
    report({
      rule: 'reference/annex-without-heading',
      severity: 'error',
      message: 'Achter `::annex` (bijlage) staat geen kop.',
      note: 'De bijlage krijgt haar nummer bij de eerste kop die erop volgt.',
      help: 'Zet onder `::annex` een kop met de naam van de bijlage.',
      span: spanOf(annex),
    });
  const numbered = replaceNodes(root, (node, siblings, index) => {
    if (node.type === 'annexSlot') {
      if (open) complain(open);
      open = node;
      const broken = [siblings[index - 1], siblings[index + 1]].some((other) => other?.type === 'pageBreak');
      return broken || index === 0 ? [] : [{ type: 'pageBreak', data: { span: spanOf(node) } }];
    }
    if (node.type !== 'heading' || !open) return undefined;
    open = undefined;
    count += 1;
    return [{ ...node, data: { ...node.data, number: words.annex({ number: String(count) }) } }];
  });
  if (open) complain(open);
  return numbered;
};
