import { type LineIndex, lineIndex } from '../../diagnostic/line-index.ts';
import { isBefore, type Position, type Span } from '../../diagnostic/span.ts';
import type { SourceText } from '../../model/template.ts';
import { firstIndex } from '../../text/first-index.ts';
import { marksAndTokens, valueToken } from './tokens.ts';

/** A stretch of template text, as it is in the file and in the output. */
export interface Piece {
  readonly source: SourceText;
  /** 0-based offset in the source of the first character that is printed. */
  readonly offset: number;
}

interface Segment {
  /** 0-based offset in the rendered text at which the segment begins. */
  readonly at: number;
  readonly origin: Piece | Span;
}

/** Rendered Markdown with value tokens in it, and the way back to the template. */
export interface PlacedText {
  readonly text: string;
  /** The place in the template of a stretch of `text` (0-based, end exclusive). */
  spanAt(start: number, end: number): Span;
}

/** Takes the piece marks out of rendered text and remembers where each character comes from. */
export function spanMap(
  rendered: string,
  pieces: readonly Piece[],
  sites: readonly Span[],
  fallback: SourceText,
): PlacedText {
  const segments: Segment[] = [{ at: 0, origin: { source: fallback, offset: 0 } }];
  let text = '';
  let copied = 0;
  for (const match of rendered.matchAll(marksAndTokens)) {
    text += rendered.slice(copied, match.index);
    copied = match.index + match[0].length;
    const origin = match[1] === undefined ? sites[Number(match[2])] : pieces[Number(match[1])];
    if (!origin) throw new Error(`no origin for ${JSON.stringify(match[0])}`);
    segments.push({ at: text.length, origin });
    if (match[2] !== undefined) text += valueToken(Number(match[2]));
  }
  text += rendered.slice(copied);

  const indexes = new Map<SourceText, LineIndex>();
  const positionIn = (source: SourceText, offset: number): Position => {
    const index = indexes.get(source) ?? lineIndex(source.text);
    indexes.set(source, index);
    return index.position(offset);
  };
  const spanOfOffset = (offset: number): Span => {
    const segment = lastAtOrBefore(segments, offset);
    if ('file' in segment.origin) return segment.origin;
    const { source, offset: from } = segment.origin;
    const at = Math.min(from + offset - segment.at, source.text.length);
    return {
      file: source.file,
      start: positionIn(source, at),
      end: positionIn(source, Math.min(at + 1, source.text.length)),
    };
  };
  return {
    text,
    spanAt(start, end) {
      const first = spanOfOffset(start);
      if (end <= start) return { ...first, end: first.start };
      const last = spanOfOffset(end - 1);
      // A node may begin in one file and end in another: then only its start is known.
      return last.file === first.file && !isBefore(last.end, first.start)
        ? { ...first, end: last.end }
        : { ...first, end: first.start };
    },
  };
}

/** The segment that holds an offset; of several that begin there the last, as the others are empty. */
function lastAtOrBefore(segments: readonly Segment[], offset: number): Segment {
  const after = firstIndex(segments, ({ at }) => at > offset);
  return segments[Math.max(after, 1) - 1] as Segment;
}
