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
 * each sender wants them (git-merge, "How conflicts are presented"). Git has two sides: what a second sender wants is a conflict of its
 * own, beside nothing.
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
    const sides = senders.map((sender) => ({ name: nameOf(sender), edits: own }));
    return [{ ...linesAround(own, text), sides }];
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
  const { before, behind } = sharedLines([here, ...versions.keys()]);
  const own = (version: string): string => version.slice(before.length, version.length - behind.length);
  // Who wants all of it away says so beside what is here.
  const conflicts = [...versions]
    .sort(([a], [b]) => a.length - b.length)
    .map(
      ([version, names], index) =>
        `<<<<<<< hier\n${index === 0 ? own(here) : ''}=======\n${own(version)}>>>>>>> ${names.join(', ')}\n`,
    );
  return before + conflicts.join('') + behind;
}

/** The lines with which all texts begin and end. */
function sharedLines(texts: readonly string[]): { readonly before: string; readonly behind: string } {
  const [first = [], ...others] = texts.map((text) => text.match(/[^\n]*\n/g) ?? []);
  const differs = (from: (lines: readonly string[], index: number) => string | undefined): number => {
    const at = first.findIndex((_, index) =>
      others.some((lines) => from(lines, index) !== from(first, index)),
    );
    return at < 0 ? first.length : at;
  };
  const begin = differs((lines, index) => lines[index]);
  const most = Math.min(...[first, ...others].map(({ length }) => length)) - begin;
  const end = Math.min(
    most,
    differs((lines, index) => lines.at(-1 - index)),
  );
  return { before: first.slice(0, begin).join(''), behind: first.slice(first.length - end).join('') };
}

/** Of edits that overlap, as those of changes that were made in one place, the first. */
function distinct(edits: readonly Edit[]): Edit[] {
  return edits.reduce<Edit[]>(
    (kept, edit) => (kept.some(({ span }) => overlap(span, edit.span)) ? kept : [...kept, edit]),
    [],
  );
}
