import type { ElementContent } from 'hast';
import type { SignatureBlock, SignatureParty } from '../../../model/nodes.ts';
import { textOf } from '../../../model/text-of.ts';
import { element } from '../element.ts';
import type { RenderContext } from '../render-context.ts';
import { fieldList } from './fields.ts';

/** Prints the places to sign: each party a group of its own, so that they are heard one after the other. */
export function printSignatureBlock(node: SignatureBlock, context: RenderContext): ElementContent[] {
  const parties = node.children.map((party, index) => {
    const ariaLabel = context.job.words.aloud.party({ number: String(index + 1), name: nameOf(party) });
    return element('div', { role: 'group', ariaLabel }, [fieldList(party.children, ['fields'], context)]);
  });
  return [element('div', { className: ['signatures'] }, parties)];
}

/** Who signs, as far as is known. */
function nameOf({ children, partner }: SignatureParty): string {
  const filled = children.filter(
    ({ kind, children: [first] }) => kind === 'text' && first && first.type !== 'blank',
  );
  const row = filled.find(({ stressed }) => stressed) ?? filled[0];
  return row ? textOf(row.children) : partner;
}
