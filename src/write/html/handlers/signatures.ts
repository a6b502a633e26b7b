import type { ElementContent } from 'hast';
import type { SignatureBlock } from '../../../model/nodes.ts';
import { partyName } from '../../signature-parties.ts';
import { changed } from '../changed.ts';
import { element } from '../element.ts';
import type { RenderContext } from '../render-context.ts';
import { fieldList } from './fields.ts';

/** Prints the places to sign: each party its own group, so that they are heard one after the other. */
export function printSignatureBlock(node: SignatureBlock, context: RenderContext): ElementContent[] {
  const parties = node.children.map((party, index) => {
    const ariaLabel = context.job.words.aloud.party({ number: String(index + 1), name: partyName(party) });
    const group = element('div', { role: 'group', ariaLabel }, [
      fieldList(party.children, ['fields'], context),
    ]);
    return changed(group, party, context);
  });
  return [element('div', { className: ['signatures'] }, parties)];
}
