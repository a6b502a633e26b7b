import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { replaceNodes } from '../model/replace-nodes.ts';
import type { SigningPlace } from '../model/signing-place.ts';
import type { Pass } from './pass.ts';

/**
 * Gives every place to sign the name of its field: the id of the partner, with `-2` for a second place of the same partner. A partner whose
 * own id is `…-2` keeps it; the second place of the other is then `-3`.
 */
export const nameSignatures: Pass = (root) => {
  const ids = new Set<string>();
  visit(root, (node) => {
    const signing = signingOf(node);
    if (signing) ids.add(signing.partner);
  });
  const taken = new Set<string>();
  const named = (signing: SigningPlace): SigningPlace => {
    const { partner } = signing;
    let field = partner;
    for (let count = 2; taken.has(field) || (field !== partner && ids.has(field)); count += 1)
      field = `${partner}-${count}`;
    taken.add(field);
    return { ...signing, field };
  };
  return replaceNodes(root, (node) => {
    const signing = signingOf(node);
    if (!signing) return undefined;
    if (node.type === 'fieldRow') return [{ ...node, signing: named(signing) }];
    return node.type === 'paragraph'
      ? [{ ...node, data: { ...node.data, signing: named(signing) } }]
      : undefined;
  });
};

function signingOf(node: Nodes): SigningPlace | undefined {
  if (node.type === 'fieldRow') return node.signing;
  return node.type === 'paragraph' ? node.data?.signing : undefined;
}
