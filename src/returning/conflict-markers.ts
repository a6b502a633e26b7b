import { overlap } from '../diagnostic/apply-edits.ts';
import type { Edit } from '../diagnostic/fix.ts';
import { lineIndex } from '../diagnostic/line-index.ts';
import { isAmong, type Lines, linesAround, linesWith } from './conflict-of.ts';
import { nameOf } from './join-changes.ts';
import type { ReceivedChange } from './reception.ts';

/** Lines in which something cannot be merged, and what each side would make of them. */
interface Block extends Lines {
  readonly sides: readonly Side[];
}
interface Side {
  readonly name: string;
  readonly edits: readonly Edit[];
}

/**
 * Returns edits that make those of a text, and write what is contested in it as conflicts of git: the lines as they are here, then as
 * each sender wants them (git-merge, "How conflicts are presented"). Git has two sides; a third comes behind the second.
 * @param edits of this text that are made
 * @param changes contested ones, of any text
 */
export function withMarkers(
  file: string,
  text: string,
  edits: readonly Edit[],
  changes: readonly ReceivedChange[],
): readonly Edit[] {
  const blocks = blocksIn(file, text, edits, changes);
  if (blocks.length === 0) return edits;
  const index = lineIndex(text);
  const spanOf = ({ from, to }: Lines) => ({ file, start: index.position(from), end: index.position(to) });
  const outside = edits.filter((edit) => !blocks.some((block) => isAmong(edit, text, block)));
  return [...outside, ...blocks.map((block) => ({ span: spanOf(block), text: written(block, text, edits) }))];
}

function blocksIn(
  file: string,
  text: string,
  edits: readonly Edit[],
  changes: readonly ReceivedChange[],
): Block[] {
  const found = changes.flatMap(({ conflict, senders }): Block[] => {
    const own = conflict?.edits.filter(({ span }) => span.file === file) ?? [];
    if (own.length === 0) return [];
    return [{ ...linesAround(own, text), sides: [{ name: senders.map(nameOf).join(', '), edits: own }] }];
  });
  // Lines of what is made there too belong to it.
  const made = edits.map((edit): Block => ({ ...linesAround([edit], text), sides: [] }));
  const joined: Block[] = [];
  for (const block of [...found, ...made].sort((a, b) => a.from - b.from || a.to - b.to)) {
    const last = joined.at(-1);
    if (last && (block.from < last.to || block.to === last.to))
      joined[joined.length - 1] = {
        ...last,
        to: Math.max(last.to, block.to),
        sides: [...last.sides, ...block.sides],
      };
    else joined.push(block);
  }
  return joined.filter(({ sides }) => sides.length > 0);
}

function written({ sides, ...lines }: Block, text: string, edits: readonly Edit[]): string {
  const ended = (version: string) => (version === '' || version.endsWith('\n') ? version : `${version}\n`);
  const here = ended(linesWith(edits, text, lines));
  const versions = new Map<string, string[]>();
  for (const name of new Set(sides.map((side) => side.name))) {
    const own = sides.flatMap((side) => (side.name === name ? side.edits : []));
    const beside = edits.filter(({ span }) => !own.some((each) => overlap(each.span, span)));
    const version = ended(linesWith([...distinct(own), ...beside], text, lines));
    versions.set(version, [...(versions.get(version) ?? []), name]);
  }
  return [
    `<<<<<<< hier\n${here}`,
    ...[...versions.keys()].map((version) => `=======\n${version}`),
    `>>>>>>> ${[...versions.values()].flat().join(', ')}\n`,
  ].join('');
}

/** Of edits that overlap, as those of changes that were made in one place, the first. */
function distinct(edits: readonly Edit[]): Edit[] {
  return edits.reduce<Edit[]>(
    (kept, edit) => (kept.some(({ span }) => overlap(span, edit.span)) ? kept : [...kept, edit]),
    [],
  );
}
