import { otherPicture } from './chain-lines.ts';
import type { Chain, ChainLink, Token, WordEdit } from './chains.ts';
import type { PlacedChain } from './edit-maker.ts';
import { type Owner, ownerOf, reasonOf } from './owner-of.ts';
import { quotedEdit } from './quoted-edit.ts';
import type { Returned } from './returned.ts';
import type { Unit } from './returned-units.ts';
import type { Leaf, Piece } from './sent-pieces.ts';
import type { SourceFiles } from './source-files.ts';
import { spanOf, stretchOf, textOf, tokensOf } from './told-edit.ts';
import { valueEdit } from './value-edit.ts';

/** What may be changed besides text. */
export interface DecideOptions {
  /** Plain values of the frontmatter too. */
  readonly values: boolean;
}

interface Refusal {
  readonly edits: readonly WordEdit[];
  readonly change: Returned;
}

/** Takes out of a chain what is not in the author's prose, with what becomes of it. */
export function withoutOwned(
  placed: PlacedChain,
  sources: SourceFiles,
  options: DecideOptions,
): { readonly chain: PlacedChain; readonly refused: readonly Refusal[] } {
  const { chain, place, anchor, near } = placed;
  if (chain.cell?.isOfColumn) return { chain: { ...placed, chain: { ...chain, edits: [] } }, refused: [] };
  const refused = chain.edits.flatMap((edit): Refusal[] => {
    const tokens = tokensOf(edit, chain);
    const units = new Set(
      tokens.flatMap(({ unit, segment }) =>
        segment || isEmptied(unit, edit, chain) ? [unit] : [unit, unit + 1],
      ),
    );
    const strange = [...units].find(
      (unit) => chain.links[unit] && !place.prose[unit] && !goesWithQuote(unit, chain),
    );
    if (strange === undefined) return [];
    if (anchor) return [];
    const { piece, unit } = chain.links[strange] as ChainLink;
    const own = tokens.filter((token) => token.unit === strange);
    const outcome = piece
      ? ownedOutcome({ piece, unit }, own, sources, options)
      : { reason: looseReason(edit, tokens, unit) ?? besideReason(near, sources) };
    const change = { ...textOf([edit]), span: spanOf(tokens, chain) ?? near?.node.data?.span, outcome };
    return [{ edits: [edit], change: outcome.span ? { ...change, span: outcome.span } : change }];
  });
  const gone = new Set(refused.flatMap(({ edits }) => edits));
  const edits = chain.edits.filter((edit) => !gone.has(edit));
  return { chain: { ...placed, chain: { ...chain, edits } }, refused };
}

/** Says whether an edit leaves nothing of a paragraph, so that nothing of it runs on into the next. */
function isEmptied(unit: number, edit: WordEdit, chain: Chain): boolean {
  const own = chain.tokens.filter((token) => token.unit === unit && token.segment);
  const isGone = own.every(({ is, edit: by, segment }) =>
    is === 'deleted' ? by === edit : segment?.text.trim() === '' && segment.run.note === undefined,
  );
  const runsOn = chain.parts.get(edit)?.some((token) => token.unit === unit - 1 && !token.segment);
  return isGone && (!runsOn || isEmptied(unit - 1, edit, chain));
}

/** The source of a quote goes with its paragraphs. */
function goesWithQuote(unit: number, { links, tokens }: Chain): boolean {
  const node = links[unit]?.piece?.node;
  if (node?.type !== 'quote') return false;
  const inside = links.flatMap(({ piece }, index) => (piece?.around.includes(node) ? [index] : []));
  const isGone = (index: number): boolean =>
    tokens.every((token) => token.unit !== index || !token.segment || token.is === 'deleted');
  return inside.length >= node.children.length && [...inside, unit].every(isGone);
}

/** Why nothing can come beside a paragraph. */
function besideReason(near: Piece | undefined, sources: SourceFiles): string {
  const owner = near?.leaves.map((leaf) => ownerOf(leaf, sources)).find(({ of }) => of !== 'prose');
  return owner ? `hier kan niets bij: ${reasonOf(owner).replace(/, of geef.*/, '')}` : noPlace;
}

/** Why something in no paragraph that was sent is not taken over. */
function looseReason(edit: WordEdit, tokens: readonly Token[], unit: Unit): string | undefined {
  if (tokens.some(({ segment }) => segment?.run.picture)) return otherPicture;
  return unit.sent.trim() === '' && edit.to.trim() === '' ? emptyLine : undefined;
}

const noPlace = 'dit staat op een plek die in de tekst niet te vinden is: zet het er zelf in';
/** Why an empty paragraph that came is left. */
export const emptyLine = 'alleen een lege regel: die bestaat in Markdown niet';

/** What becomes of a change in text of another owner: a plain value is changed when that is asked for. */
function ownedOutcome(
  { piece, unit }: { piece: Piece; unit: Unit },
  tokens: readonly Token[],
  sources: SourceFiles,
  options: DecideOptions,
): Returned['outcome'] & { readonly span?: Returned['span'] } {
  const at = stretchOf(tokens);
  if (tokens.length === 0) return { reason: joinedReason(piece, sources) };
  if (!at)
    return { reason: 'in deze alinea is ook iets veranderd zonder dat Word het bijhield: kijk zelf na' };
  const touched = touchedLeaves(piece, at);
  const owners = touched.map((leaf) => ownerOf(leaf, sources));
  const [leaf] = touched;
  const [owner] = owners;
  const isOnly = tokens.every(({ ends, segment }) => !ends && segment !== undefined);
  if (leaf && owner?.of === 'value' && owners.length === 1 && options.values && isOnly && !unit.endDeleted)
    return valueEdit(leaf, owner, at, tokens, sources);
  const quoted = unit.endDeleted ? undefined : quotedEdit(piece, at, tokens, sources);
  if (quoted) return { edits: [quoted], span: quoted.span };
  const closing = closingReasons[piece.node.type];
  if (closing && owners.every(({ of }) => of === 'prose' || of === 'mark')) return { reason: closing };
  const other: Owner = owners.find(({ of }) => of !== 'prose') ?? { of: 'mark' };
  return { reason: reasonOf(other, options.values), ...(other.of === 'value' && { span: other.span }) };
}

/** Why a paragraph cannot become one with the next, which is of another owner. */
function joinedReason({ node, leaves }: Piece, sources: SourceFiles): string {
  const owner = leaves.map((leaf) => ownerOf(leaf, sources)).find(({ of }) => of !== 'prose');
  const reason = closingReasons[node.type] ?? (owner && reasonOf(owner, true));
  return `deze alinea zou één worden met wat erachter staat${reason ? `; ${reason}` : ''}`;
}

/** Paragraphs of the author's that are no text in Markdown, but stand at the signs of a block. */
const closingReasons: Readonly<Record<string, string>> = {
  figure: 'dit is het bijschrift van een beeld: pas het aan tussen de aanhalingstekens achter zijn adres',
  quote: 'dit is de bron van een citaat: pas haar aan bij `source="…"`',
  code: 'dit is code: pas haar zelf aan',
};

function touchedLeaves({ leaves }: Piece, { from, to }: { from: number; to: number }): Leaf[] {
  if (to > from) return leaves.filter((leaf) => leaf.from < to && from < leaf.to);
  return leaves
    .filter((leaf) => leaf.from <= from && from <= leaf.to && leaf.node.type === 'text')
    .slice(0, 1);
}
