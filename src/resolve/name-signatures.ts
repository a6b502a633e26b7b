import type { Heading, Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { replaceNodes } from '../model/replace-nodes.ts';
import { type SigningParty, signingLabel } from '../model/signing-place.ts';
import { textOf } from '../model/text-of.ts';
import type { Pass } from './pass.ts';

/**
 * Gives every place to sign the name of its field: the id of the partner, with `-2` for a second place of the same partner. A partner whose
 * own id is `…-2` keeps it; the second place of the other is then `-3`. Who signs more than once is told at each place for which part of the
 * document. Lines beside a signature are told of the same place.
 */
export const nameSignatures: Pass = (root) => {
  const places = spansIn(root);
  const ids = new Set(places.map(({ signing }) => baseOf(signing)));
  const taken = new Set<string>();
  const named = new Map<SigningParty, SigningParty>();
  for (const [index, { signing }] of places.entries()) {
    const base = baseOf(signing);
    let field = base;
    for (let count = 2; taken.has(field) || (field !== base && ids.has(field)); count += 1)
      field = `${base}-${count}`;
    taken.add(field);
    named.set(signing, { ...signing, field, part: partOf(index, places) });
  }
  return replaceNodes(root, (node) => {
    const old = signingOf(node);
    const signing = old && named.get(old);
    if (!signing) return undefined;
    if (node.type === 'fieldRow') return [{ ...node, signing }];
    return node.type === 'paragraph' ? [{ ...node, data: { ...node.data, signing } }] : undefined;
  });
};

/** The partner may be still to be filled in. */
function baseOf({ partner }: SigningParty): string {
  return partner || 'signatory';
}

interface Found {
  readonly signing: SigningParty;
  /** Headings that it stands below, the outermost first. */
  readonly headings: readonly string[];
}

function spansIn(root: Root): Found[] {
  const found = new Map<SigningParty, Found>();
  const open: Heading[] = [];
  visit(root, (node) => {
    if (node.type === 'heading') {
      while ((open.at(-1)?.depth ?? 0) >= node.depth) open.pop();
      open.push(node);
    }
    const signing = signingOf(node);
    if (signing && !found.has(signing)) found.set(signing, { signing, headings: open.map(textOf) });
  });
  return [...found.values()];
}

/** The outermost heading that no other place of the partner stands below too; of places below the very same headings people make the difference. */
function partOf(index: number, places: readonly Found[]): string | undefined {
  const own = places[index];
  const others = places.filter(
    ({ signing }, other) => other !== index && signing.partner === own?.signing.partner,
  );
  if (!own || others.length === 0) return undefined;
  const apart = own.headings.find((heading, depth) =>
    others.some(({ headings }) => headings[depth] !== heading),
  );
  const alike = others.some(({ signing }) => signingLabel(signing) === signingLabel(own.signing));
  return apart ?? (alike ? `plaats ${ordinal(own, places)}` : undefined);
}

/** 1-based, among the places where the same person signs for the same partner. */
function ordinal(own: Found, places: readonly Found[]): number {
  const same = places.filter(({ signing }) => signingLabel(signing) === signingLabel(own.signing));
  return same.indexOf(own) + 1;
}

function signingOf(node: Nodes): SigningParty | undefined {
  if (node.type === 'fieldRow') return node.signing;
  return node.type === 'paragraph' ? node.data?.signing : undefined;
}
