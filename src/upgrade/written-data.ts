import { lineIndex } from '../diagnostic/line-index.ts';
import type { Span } from '../diagnostic/span.ts';
import type { RawMap } from '../load/raw-value.ts';
import { readYaml } from '../load/read-yaml.ts';

/** What was written in a text, and how to put something else in its place. */
interface WrittenData {
  readonly raw: RawMap;
  /** Returns the text with other words at a place of `raw`. */
  readonly replaced: (span: Span, words: string) => string;
}

/** Reads a YAML file, or what is between the dashes of a document; undefined when it cannot be read as it is. */
export function writtenData(text: string): WrittenData | undefined {
  const [opening = ''] = /^\ufeff?(?:---[ \t]*\r?\n)?/.exec(text) ?? [];
  const rest = text.slice(opening.length);
  const yaml = opening.includes('-') ? rest.slice(0, rest.search(/^---[ \t]*\r?$/m)) : rest;
  const { position, offset } = lineIndex(yaml);
  const start = { line: 1, column: 1 };
  const raw = readYaml(
    { file: '', text: yaml, positionAt: position, whole: { file: '', start, end: start } },
    () => {},
  );
  const at = ({ line, column }: Span['start']) => opening.length + offset(line, column - 1);
  return (
    raw && {
      raw,
      replaced: ({ start, end }, words) => text.slice(0, at(start)) + words + text.slice(at(end)),
    }
  );
}
