import type { Placed } from './place-units.ts';
import type { Segment, Unit } from './returned-units.ts';

/**
 * Returns paragraphs that came, each apart from the one that was sent before or behind it, with which Word has it by the ends that were
 * inserted: it may be in something else. One that came in a cell of a table stays with the others of the cell.
 */
export function newApart(placed: readonly Placed[]): readonly Placed[] {
  return placed.flatMap((each, index): readonly Placed[] => {
    const { unit, piece } = each;
    const isJoined = unit?.endDeleted !== undefined || placed[index - 1]?.unit?.endDeleted !== undefined;
    if (
      !unit ||
      isJoined ||
      unit.paragraphs.length < 2 ||
      piece?.node.type === 'tableCell' ||
      unit.cell?.change
    )
      return [each];
    const parts = partsOf(unit);
    const first = parts.findIndex((part) => !isNew(part));
    if (first < 0) return parts.map((part) => ({ unit: cameOf(unit, part) }));
    const last = parts.findLastIndex((part) => !isNew(part));
    const own = parts.slice(first, last + 1);
    return [
      ...parts.slice(0, first).map((part) => ({ unit: cameOf(unit, part) })),
      { piece, unit: partOf(unit, own, unit.sent) },
      ...parts.slice(last + 1).map((part) => ({ unit: cameOf(unit, part) })),
    ];
  });
}

interface Part {
  readonly segments: readonly Segment[];
  readonly paragraph: Unit['paragraphs'][number];
}

function partsOf({ segments, paragraphs }: Unit): Part[] {
  const found: Part[] = [];
  let open: Segment[] = [];
  for (const segment of segments) {
    open.push(segment);
    if (!segment.ends) continue;
    found.push({ segments: open, paragraph: segment.ends });
    open = [];
  }
  const last = paragraphs.at(-1);
  return last ? [...found, { segments: open, paragraph: last }] : found;
}

/** All that is in it came, and something did. */
function isNew({ segments }: Part): boolean {
  const own = segments.filter(({ ends }) => !ends);
  const isBlank = ({ text, run }: Segment): boolean =>
    text.trim() === '' && run.note === undefined && !run.picture;
  return (
    own.every((each) => each.state === 'inserted' || isBlank(each)) && own.some((each) => !isBlank(each))
  );
}

/** Word may tell a new look of what came as a change of what stood there: it is how it came. */
function cameOf(unit: Unit, { segments, paragraph: { before: _, ...paragraph } }: Part): Unit {
  return partOf(unit, [{ segments, paragraph }], '');
}

/** The end of the last of the parts is the end of a paragraph that was sent. */
function partOf(unit: Unit, parts: readonly Part[], sent: string): Unit {
  const segments = parts.flatMap((part) => part.segments);
  return {
    ...unit,
    segments: segments.at(-1)?.ends ? segments.slice(0, -1) : segments,
    paragraphs: parts.map(({ paragraph }) => paragraph),
    sent,
    of: unit.of ?? unit,
  };
}
