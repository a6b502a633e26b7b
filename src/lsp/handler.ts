import {
  type CancellationToken,
  type Connection,
  ErrorCodes,
  LSPErrorCodes,
  type ProtocolRequestType,
  ResponseError,
} from 'vscode-languageserver/node';
import type { Session } from './session.ts';

/** What a request waits for: all changes checked, data of any age, or nothing. */
type Wait = 'checked' | 'known' | 'nothing';

/** Answers a kind of request. */
export interface Handler {
  readonly method: string;
  /** Begins to answer; `session` returns the session, or the error that every request gets without one. */
  readonly listen: (connection: Connection, session: () => Session | ResponseError<void>) => void;
}

/**
 * Makes a handler. Requests are answered in the order in which they come, except those that wait for less. One
 * that was cancelled, or whose text changed while it waited, ends in the error for that: its answer would be
 * about a text that is no longer there.
 */
export function handler<P, R, PR, O>(
  type: ProtocolRequestType<P, R, PR, void, O>,
  wait: Wait,
  answer: (params: P, session: Session) => R | ResponseError<void> | Promise<R | ResponseError<void>>,
): Handler {
  return {
    method: type.method,
    listen(connection, current) {
      connection.onRequest<unknown, void>(type.method, async (params: P, token: CancellationToken) => {
        const session = current();
        if (session instanceof ResponseError) return session;
        const uri = uriIn(params);
        const text = uri === undefined ? undefined : session.textOf(uri);
        const version = text?.version;
        if (wait === 'checked') await session.settled();
        if (wait === 'known' && uri !== undefined) await session.known(uri);
        if (token.isCancellationRequested)
          return new ResponseError(
            LSPErrorCodes.RequestCancelled,
            'De editor wacht niet meer op dit antwoord.',
          );
        if (uri !== undefined && session.textOf(uri)?.version !== version)
          return new ResponseError(LSPErrorCodes.ContentModified, 'De tekst is ondertussen veranderd.');
        return answer(params, session);
      });
    },
  };
}

/** Returns the error for a request that the server will not carry out, with the reason for its user. */
export function failure(reason: string): ResponseError<void> {
  return new ResponseError(LSPErrorCodes.RequestFailed, reason);
}

/** Returns the error for a message that may not come now. */
export function outOfTurn(reason: string, code: number = ErrorCodes.InvalidRequest): ResponseError<void> {
  return new ResponseError(code, reason);
}

function uriIn(params: unknown): string | undefined {
  const { textDocument } = (params ?? {}) as { readonly textDocument?: { readonly uri?: string } };
  return textDocument?.uri;
}
