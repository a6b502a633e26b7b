import { existsSync, readFileSync } from 'node:fs';
import { SourceMap, type SourceOrigin } from 'node:module';
import { fileURLToPath } from 'node:url';

/** Returns the stack of an error with the lines of `src/`, also when the program is one built file. */
export function sourceStack(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const stack = error.stack ?? error.message;
  const built = fileURLToPath(import.meta.url);
  if (!existsSync(`${built}.map`)) return stack;
  const map = new SourceMap(JSON.parse(readFileSync(`${built}.map`, 'utf8')));
  return stack.replaceAll(/([^\s(]+):(\d+):(\d+)(?=\)?$)/gm, (place, file, line, column) => {
    if (file !== built) return place;
    const origin: Partial<SourceOrigin> = map.findOrigin(Number(line), Number(column));
    const source = origin.fileName?.replace(/^(\.\.\/)+/, '') ?? '';
    // Of libraries the map has no lines.
    return source.startsWith('src/') ? `${source}:${origin.lineNumber}:${origin.columnNumber}` : place;
  });
}
