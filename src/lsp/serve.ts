import {
  CodeActionKind,
  createConnection,
  type InitializeParams,
  type InitializeResult,
  PositionEncodingKind,
  TextDocumentSyncKind,
} from 'vscode-languageserver/node';
import { fileNames } from './file-names.ts';
import { FIX_ALL } from './protocol-action.ts';
import { Session, type SessionContext } from './session.ts';

/** What the server needs from the program. */
export interface ServerContext extends SessionContext {
  /** The working folder. */
  readonly folder: string;
  readonly version: string;
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
}

/** Characters that trigger completion. */
const triggers = ['{', '.', ':', '(', '#', '/', ' ', '='];

/** Serves an editor over two streams until it exits, which ends the process; never returns. */
export function serve(context: ServerContext): Promise<never> {
  const connection = createConnection(context.input, context.output);
  connection.onInitialize((params) => {
    const session = new Session(connection, context, rootOf(params, context.folder));
    session.listen(canWatch(params));
    return capabilities(context.version);
  });
  connection.listen();
  return new Promise(() => {});
}

function rootOf({ workspaceFolders, rootUri }: InitializeParams, folder: string): string {
  const uri = workspaceFolders?.[0]?.uri ?? rootUri;
  const path = uri ? fileNames(folder).pathOf(uri) : undefined;
  return path === undefined ? folder : fileNames(folder).absolute(path);
}

function canWatch({ capabilities: { workspace } }: InitializeParams): boolean {
  return workspace?.didChangeWatchedFiles?.dynamicRegistration === true;
}

function capabilities(version: string): InitializeResult {
  return {
    serverInfo: { name: 'akkoord', version },
    capabilities: {
      // The only encoding that every editor supports; our columns use it too.
      positionEncoding: PositionEncodingKind.UTF16,
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
      hoverProvider: true,
      codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL] },
      completionProvider: { triggerCharacters: triggers },
      definitionProvider: true,
      documentSymbolProvider: true,
    },
  };
}
