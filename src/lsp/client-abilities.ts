import { type InitializeParams, ResourceOperationKind } from 'vscode-languageserver/node';

/** What an editor can do, and what its user chose. */
export interface ClientAbilities {
  /** It tells of changed files when asked. */
  readonly watchesFiles: boolean;
  /** It renames a file as part of an edit. */
  readonly renamesFiles: boolean;
  /** Its user wants to see what amounts and values come to, behind them: `inlayHints` among its options. */
  readonly wantsHints: boolean;
  /** Word files that came back, whose comments its user wants to see: `comments` among its options. */
  readonly comments: readonly string[];
}

/** Returns what an editor says of itself when it starts the server. */
export function clientAbilities({
  capabilities: { workspace },
  initializationOptions: options,
}: InitializeParams): ClientAbilities {
  const edit = workspace?.workspaceEdit;
  const { inlayHints, comments } = (options ?? {}) as {
    readonly inlayHints?: unknown;
    readonly comments?: unknown;
  };
  return {
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    wantsHints: inlayHints === true,
    comments: Array.isArray(comments)
      ? comments.filter((path) => typeof path === 'string' && path !== '')
      : [],
    renamesFiles:
      edit?.documentChanges === true &&
      (edit.resourceOperations?.includes(ResourceOperationKind.Rename) ?? false),
  };
}
