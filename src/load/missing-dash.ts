/** A line of YAML that says something: `  - sleutel: waarde`. Offsets are UTF-16 code units from 0. */
interface KeyLine {
  readonly indent: number;
  readonly dash: boolean;
  readonly key: string;
  /** Where its first sign is, and past its last. */
  readonly start: number;
  readonly end: number;
}

/**
 * Returns the line that lacks a dash, when that is why the line at `offset` does not fit: the part of a list
 * that begins there has the same first key as the others, and of one of the two the dash is missing. Looks no
 * further up than the key that the list belongs to.
 */
export function missingDash(text: string, offset: number): KeyLine | undefined {
  const [last, ...above] = keyLines(text, offset);
  if (!last) return undefined;
  if (last.dash) {
    const first = listOf(above).at(-1);
    return first && !first.dash && first.key === last.key ? first : undefined;
  }
  const begins = (line: KeyLine | undefined, before: readonly KeyLine[]): boolean =>
    line !== undefined && !line.dash && listOf(before).some(({ dash, key }) => dash && key === line.key);
  if (begins(last, above)) return last;
  // At the margin it was read as a key of the whole; only the next line does not fit.
  return begins(above[0], above.slice(1)) ? above[0] : undefined;
}

const keyLine = /^([ \t]*)(- +)?([\p{L}\p{N}_-]+):(?=\s|$)/u;

/** The lines with a key up to and including the one at `offset`, the last one first. */
function keyLines(text: string, offset: number): KeyLine[] {
  const lines: KeyLine[] = [];
  for (const { 0: line, index } of text.matchAll(/[^\r\n]+/g)) {
    if (index > offset) break;
    const [, indent = '', dash, key] = keyLine.exec(line) ?? [];
    if (key === undefined) continue;
    const start = index + indent.length;
    lines.push({
      indent: indent.length,
      dash: dash !== undefined,
      key,
      start,
      end: index + line.trimEnd().length,
    });
  }
  return lines.reverse();
}

/** Up to the key that the list belongs to. */
function listOf(above: readonly KeyLine[]): readonly KeyLine[] {
  const owner = above.findIndex(({ indent, dash }) => indent === 0 && !dash);
  return owner < 0 ? above : above.slice(0, owner);
}
