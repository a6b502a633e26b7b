import type { Edit } from '../diagnostic/fix.ts';
import { lineIndex } from '../diagnostic/line-index.ts';
import type { Position, Span } from '../diagnostic/span.ts';

/** The sources that a document was made of, as they were when it was sent. */
export interface SourceFiles {
  readonly open: (file: string) => SourceFile;
}

/** A source file with its places as offsets. */
export interface SourceFile {
  readonly file: string;
  readonly text: string;
  /** 0-based offset of a position. */
  readonly offset: (position: Position) => number;
  readonly edit: (from: number, to: number, text: string) => Edit;
  /** Offset behind the frontmatter; 0 without. */
  readonly bodyStart: number;
}

/** Returns the sources, each of which is read once. */
export function sourceFiles(textOf: (file: string) => string): SourceFiles {
  const opened = new Map<string, SourceFile>();
  return {
    open: (file) => {
      const found = opened.get(file) ?? sourceFile(file, textOf(file));
      opened.set(file, found);
      return found;
    },
  };
}

function sourceFile(file: string, text: string): SourceFile {
  const index = lineIndex(text);
  return {
    file,
    text,
    offset: ({ line, column }) => index.offset(line, column - 1),
    edit: (from, to, fresh) => {
      const span: Span = { file, start: index.position(from), end: index.position(to) };
      return { span, text: fresh };
    },
    bodyStart: /^\ufeff?---[ \t]*\r?\n[\s\S]*?\r?\n---[ \t]*(?:\r?\n|$)/.exec(text)?.[0].length ?? 0,
  };
}
