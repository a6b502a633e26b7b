import type { Heading, Nodes, Root } from 'mdast';
import { nodesIn } from '../model/nodes-in.ts';
import { replaceNodes } from '../model/replace-nodes.ts';
import { type SigningParty, signingLabel } from '../model/signing-place.ts';
import { textOf } from '../model/text-of.ts';
import type { Words } from '../model/words.ts';
import type { Pass } from './pass.ts';

/**
 * Names the signature fields: the partner's id, with `-2` for a second signature of that partner, or `-3` if
 * another partner's id is `…-2`. Who signs more than once gets at each signature the part of the document
 * that it is for. Lines beside a signature get the same data.
 */
export const nameSignatures: Pass = (root, { document: { words } }) => {
  const all = signaturesIn(root);
  const ids = new Set(all.map(({ signing }) => baseOf(signing)));
  const taken = new Set<string>();
  const named = new Map<SigningParty, SigningParty>();
  for (const [index, { signing }] of all.entries()) {
    const base = baseOf(signing);
    let field = base;
    for (let count = 2; taken.has(field) || (field !== base && ids.has(field)); count += 1)
      field = `${base}-${count}`;
    taken.add(field);
    named.set(signing, { ...signing, field, part: partOf(index, all, words) });
  }
  return replaceNodes(root, (node) => {
    const old = signingOf(node);
    const signing = old && named.get(old);
    if (!signing) return undefined;
    if (node.type === 'fieldRow') return [{ ...node, signing }];
    return node.type === 'paragraph' ? [{ ...node, data: { ...node.data, signing } }] : undefined;
  });
};

/** The partner may be unfilled. */
function baseOf({ partner }: SigningParty): string {
  return partner || 'signatory';
}

interface Found {
  readonly signing: SigningParty;
  /** Headings above it, outermost first. */
  readonly headings: readonly string[];
}

function signaturesIn(root: Root): Found[] {
  const found = new Map<SigningParty, Found>();
  const open: Heading[] = [];
  for (const node of nodesIn(root)) {
    if (node.type === 'heading') {
      while ((open.at(-1)?.depth ?? 0) >= node.depth) open.pop();
      open.push(node);
    }
    const signing = signingOf(node);
    if (signing && !found.has(signing)) found.set(signing, { signing, headings: open.map(textOf) });
  }
  return [...found.values()];
}

/** Returns the outermost heading that only this signature of the partner is below, else a number. */
function partOf(index: number, all: readonly Found[], words: Words): string | undefined {
  const own = all[index];
  const others = all.filter(
    ({ signing }, other) => other !== index && signing.partner === own?.signing.partner,
  );
  if (!own || others.length === 0) return undefined;
  const apart = own.headings.find((heading, depth) =>
    others.some(({ headings }) => headings[depth] !== heading),
  );
  const labelOf = ({ signing }: Found) => signingLabel(signing, words);
  /** 1-based, among the signatures of the same person for the same partner. */
  const same = all.filter((each) => labelOf(each) === labelOf(own));
  const isAlike = others.some((other) => same.includes(other));
  return apart ?? (isAlike ? words.signing.nth({ number: String(same.indexOf(own) + 1) }) : undefined);
}

function signingOf(node: Nodes): SigningParty | undefined {
  if (node.type === 'fieldRow') return node.signing;
  return node.type === 'paragraph' ? node.data?.signing : undefined;
}
