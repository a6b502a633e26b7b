/** A position in a source. */
export interface SourcePosition {
  /** The `file:` URI. */
  readonly uri: string;
  /** From 1, as `column`. */
  readonly line: number;
  readonly column?: number | undefined;
}

/** Returns the address that opens a file in VS Code: `vscode://file/<path>:<line>:<column>`. */
export function editorAddress({ uri, line, column = 1 }: SourcePosition): string {
  return `vscode://file${uri.replace(/^file:\/\//, '')}:${line}:${column}`;
}
