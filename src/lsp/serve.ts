import {
  createConnection,
  ErrorCodes,
  type InitializeParams,
  type ResponseError,
} from 'vscode-languageserver/node';
import { clientAbilities } from './client-abilities.ts';
import { fileNames } from './file-names.ts';
import { outOfTurn } from './handler.ts';
import { handlers } from './handlers.ts';
import { messageStreams } from './message-streams.ts';
import { serverCapabilities } from './server-capabilities.ts';
import { Session, type SessionContext } from './session.ts';

/** What the server needs from the program. */
export interface ServerContext extends SessionContext {
  /** The working folder. */
  readonly folder: string;
  readonly version: string;
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
  /** Ends the process; with what was wrong (Dutch), unless the editor asked for it or went away. */
  readonly end: (isExpected: boolean, fault?: string) => void;
}

/** Serves an editor over two streams until it exits, which ends the process; never returns. */
export function serve(context: ServerContext): Promise<never> {
  let isShut = false;
  const { reader, writer } = messageStreams({
    input: context.input,
    output: context.output,
    ended: (fault) => context.end(isShut, fault),
  });
  const connection = createConnection(reader, writer);
  let current: Session | ResponseError<void> = outOfTurn(
    'De editor moet zich eerst melden met `initialize`.',
    ErrorCodes.ServerNotInitialized,
  );
  connection.onInitialize((params) => {
    if (current instanceof Session) throw outOfTurn('De editor heeft zich al gemeld met `initialize`.');
    current = new Session(connection, context, rootOf(params, context.folder), clientAbilities(params));
    current.listen();
    return serverCapabilities(context.version);
  });
  connection.onShutdown(() => {
    isShut = true;
    current = outOfTurn('De server is al gestopt met `shutdown`.');
  });
  for (const { listen } of handlers) listen(connection, () => current);
  connection.listen();
  return new Promise(() => {});
}

function rootOf({ workspaceFolders, rootUri }: InitializeParams, folder: string): string {
  const uri = workspaceFolders?.[0]?.uri ?? rootUri;
  const path = uri ? fileNames(folder).pathOf(uri) : undefined;
  return path === undefined ? folder : fileNames(folder).absolute(path);
}
