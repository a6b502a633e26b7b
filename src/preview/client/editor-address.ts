import type { Editor } from '../messages.ts';

/** A position in a source. */
export interface SourcePosition {
  /** The `file:` URI. */
  readonly uri: string;
  /** From 1, as `column`. */
  readonly line: number;
  readonly column?: number | undefined;
}

/** Returns the address that opens a file in an editor: `vscode://file/<path>:<line>:<column>`. */
export function editorAddress({ address }: Editor, { uri, line, column = 1 }: SourcePosition): string {
  const parts: Readonly<Record<string, string>> = {
    path: uri.replace(/^file:\/\//, ''),
    line: String(line),
    column: String(column),
  };
  return address.replace(/\{(\w+)\}/g, (_whole, name: string) => parts[name] ?? '');
}
