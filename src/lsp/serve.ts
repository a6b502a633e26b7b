import {
  createConnection,
  type InitializeParams,
  type InitializeResult,
  PositionEncodingKind,
  TextDocumentSyncKind,
} from 'vscode-languageserver/node';
import { fileNames } from './file-names.ts';
import { Session, type SessionContext } from './session.ts';

/** What the server needs of the program around it. */
export interface ServerContext extends SessionContext {
  /** The folder that the program was started in. */
  readonly folder: string;
  readonly version: string;
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
}

/** Where a completion may begin without the first letter of a word. */
const triggers = ['{', '.', ':', '(', '#', '/', ' ', '='];

/**
 * Serves an editor over two streams until it says `exit` or goes away; then the process ends, and this never returns. Nothing but the protocol goes over the
 * output.
 */
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
      // The only one that every editor knows; our columns are counted so too.
      positionEncoding: PositionEncodingKind.UTF16,
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
      hoverProvider: true,
      completionProvider: { triggerCharacters: triggers },
      definitionProvider: true,
      documentSymbolProvider: true,
    },
  };
}
